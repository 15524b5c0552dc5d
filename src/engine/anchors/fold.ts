import { countLeading } from '../search';
import { finish, type Steps } from '../steps';

/** A text without what retyping changes: marks of quotation, dashes, white space. */
export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of each unit of `text`, and of the original's end. */
  readonly at: Int32Array;
}

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;

/** Units that are folded between two pauses. */
const STEP = 0x4000;

/** Folds a text, in one pass; a run of white space becomes one blank. */
export function fold(text: string): Folded {
  return finish(foldInSteps(text));
}

/** As `fold`, with pauses. */
export function* foldInSteps(text: string): Steps<Folded> {
  const at = new Int32Array(text.length + 1);
  let folded = '';
  let length = 0;
  let from = 0;
  let blank = false;
  // Unchanged stretches are copied as a whole: a text of a million characters is not put together sign by sign.
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (!blank && code === 32) at[length++] = i;
      else {
        folded += text.slice(from, i);
        from = i + 1;
        if (!blank) {
          folded += ' ';
          at[length++] = i;
        }
      }
      blank = true;
      continue;
    }
    blank = false;
    const same = code > 0x5f ? SAME[text[i]!] : undefined;
    if (same !== undefined) {
      folded += text.slice(from, i) + same;
      from = i + 1;
    }
    at[length++] = i;
  }
  folded += text.slice(from);
  at[length] = text.length;
  return { text: folded, at: at.subarray(0, length + 1) };
}

/** The span of the original behind a stretch of the folded text. */
export function unfolded({ at }: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  // The stretch ends behind its last unit, not before the next one: white space that was folded away belongs to neither.
  return { start: at[start]!, end: end > start ? at[end - 1]! + 1 : at[start]! };
}

/** Index of the first unit of the folded text at or behind an offset of the original. */
export function foldedOffset({ at }: Folded, offset: number): number {
  return Math.min(
    at.length - 1,
    countLeading(at, (unit) => unit < offset),
  );
}
