import { CUE_KINDS, CUE_PHRASES, WEAK_CUE_WORDS } from '../lang/en/claims/cue-kinds';
import { baseForms } from '../lang/en/base-forms';
import type { ClaimKind } from '../types';

const KINDS: ReadonlyMap<string, ClaimKind> = readKinds();
const WEAK: ReadonlySet<string> = new Set(WEAK_CUE_WORDS.trim().split(/\s+/));

/** By base form and the word behind it. */
const PHRASES: ReadonlyMap<string, ClaimKind> = new Map(
  CUE_PHRASES.flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
);

function readKinds(): Map<string, ClaimKind> {
  const kinds = new Map<string, ClaimKind>();
  for (const [kind, words] of CUE_KINDS) for (const word of words.trim().split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
}

export interface CueHead {
  readonly kind: ClaimKind;
  /** The word's base form. */
  readonly form: string;
  /** Index of the word that decides, into the words that were given. */
  readonly at: number;
}

/**
 * What a cue's words say that the source did: the first of them that a list knows, but "expressed hope" is a hope.
 * @param words in lower case.
 * @returns undefined where no list knows any of them.
 */
export function headOfCue(words: readonly string[]): CueHead | undefined {
  let weak: CueHead | undefined;
  for (let at = 0; at < words.length; at++) {
    const forms = baseForms(words[at]!);
    const phrasal = forms.find((one) => PHRASES.has(`${one} ${words[at + 1] ?? ''}`));
    if (phrasal !== undefined) return { kind: PHRASES.get(`${phrasal} ${words[at + 1]!}`)!, form: phrasal, at };
    const form = forms.find((one) => KINDS.has(one));
    if (form === undefined) continue;
    const head: CueHead = { kind: KINDS.get(form)!, form, at };
    if (!WEAK.has(form)) return head;
    weak ??= head;
  }
  return weak;
}
