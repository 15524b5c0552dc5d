import { POSSESSIVES, RELATIVES, WH_WORDS } from '../lang/en/claims/function-words';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** "the bank’s head, Ana Ode, who joined in May, had": so many insertions may stand between subject and verb. */
const MOST_INSERTIONS = 3;
/** Of so many tokens each. */
const LONGEST_INSERTION = 25;

/** What may open an insertion: an apposition, an age, a participle, a phrase with a preposition. */
const OPENERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADP', 'ADV']);

/**
 * The finite verb of the clause whose subject stands at `at`, where appositions and relative clauses come between both: "the driver, a
 * 34-year-old man, had fled". -1 where none do.
 */
export function verbBeyondInsertions(layout: Layout, at: number, end: number): number {
  const { tokens } = layout;
  let comma = nounPhraseEnd(layout, at, end, true) + 1;
  if (comma === 0) return -1;
  for (let turn = 0; turn < MOST_INSERTIONS; turn++) {
    if (comma >= end || tokens[comma]!.text !== ',') return -1;
    const close = insertionEnd(layout, comma + 1, end);
    if (close < 0) return -1;
    let verb = close + 1;
    while (verb < end && tokens[verb]!.pos === 'ADV') verb++;
    if (verb <= end && isFinite(layout, verb)) return verb;
    comma = close;
  }
  return -1;
}

/** The comma that closes the insertion; -1 where something else begins, such as the reporter's "he said". */
export function insertionEnd({ tokens, quotationOf }: Layout, first: number, end: number): number {
  if (first >= end) return -1;
  const { pos, lower } = tokens[first]!;
  const relative = RELATIVES.has(lower) || WH_WORDS.has(lower);
  if (!relative && !OPENERS.has(pos) && !POSSESSIVES.has(lower)) return -1;
  for (let i = first; i < end && i < first + LONGEST_INSERTION; i++) {
    const token = tokens[i]!;
    if (quotationOf[i]! >= 0 || token.text === ';' || token.text === ':') return -1;
    if (token.text === ',') return i > first ? i : -1;
    if (relative) continue;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && CUE_FORMS.get(token.lower)?.verb.utterance === true)) return -1;
  }
  return -1;
}

/** Not "said Lund", with which the reporter's own words may begin. */
function isFinite({ tokens, quotationOf }: Layout, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (quotationOf[at]! >= 0) return false;
  if (pos === 'AUX') return true;
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  const verb = CUE_FORMS.get(lower)?.verb;
  const next = tokens[at + 1]?.pos;
  return !verb?.utterance || verb.frames.has('T') || (next !== 'PROPN' && next !== 'DET' && next !== 'PRON' && next !== 'PUNCT');
}
