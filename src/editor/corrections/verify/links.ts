/** Pages that evidence may stand on. */
const SCHEMES = new Set(['http:', 'https:']);

export type ReadLinks =
  | { readonly kind: 'links'; readonly links: readonly string[] }
  /** `word`: the first of the words that is no address. */
  | { readonly kind: 'fault'; readonly word: string };

/** Reads addresses with white space between them, each once, as they were typed. Pure. */
export function readLinks(text: string): ReadLinks {
  const words = text.split(/\s/).filter(Boolean);
  const fault = words.find((word) => !isLink(word));
  return fault === undefined ? { kind: 'links', links: [...new Set(words)] } : { kind: 'fault', word: fault };
}

/** Whether a text is the address of a page, so that a click may open it: evidence from elsewhere may be any text. */
export function isLink(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return SCHEMES.has(protocol) && hostname !== '';
}
