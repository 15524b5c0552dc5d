/**
 * `text.charCodeAt(at)` for loops over letters. Where V8 has met more than four kinds of strings (whole, cut from another, put together of
 * several, interned, each with one byte a letter or two) it looks up a method by its name at each call, which costs more than the call.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
