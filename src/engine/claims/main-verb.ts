import { SUBORDINATORS, THAT } from '../lang/en/claims/clause-words';
import { RELATIVES, WH_WORDS } from '../lang/en/claims/function-words';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';

/**
 * Where the sentence goes on with its own verb behind a content that hangs on its subject: "the claim that crime has doubled | is false",
 * "a clerk who admitted theft | was sentenced". Each clause that opens takes one verb; the first one more is the sentence's.
 * @param clauses how many verbs the content itself may have: 1 for a clause, 0 for words without a verb
 * @returns the verb's first token; `end + 1` where there is none.
 */
export function mainVerbFrom({ tokens, quotationOf }: Layout, from: number, end: number, clauses: 0 | 1): number {
  let open: number = clauses;
  for (let i = from; i <= end; i++) {
    if (quotationOf[i]! >= 0) continue;
    const { pos, lower, text } = tokens[i]!;
    // ", which said it had lost money, | was sold". Behind other marks and joining words, a further verb may be the content's.
    if (text === ',' && open === 0 && i < end && tokens[i + 1]!.pos === 'AUX') return i;
    if (pos === 'CCONJ' || CLAUSE_ENDS.has(text)) return end + 1;
    // "Asked not to be named": an infinitive is no verb of a clause.
    if (lower === 'to' && i < end && isGroup(tokens[i + 1]!)) {
      while (i < end && isGroup(tokens[i + 1]!) && tokens[i]!.pos !== 'VERB') i++;
      continue;
    }
    if (RELATIVES.has(lower) || WH_WORDS.has(lower) || SUBORDINATORS.has(lower) || lower === THAT) open++;
    if (!isFinite(tokens[i]!, tokens[i - 1])) continue;
    if (open === 0) return pos === 'AUX' || speaks(tokens[i]!) ? i : end + 1;
    open--;
    // What is known or said opens a clause of its own, with or without "that".
    while (i < end && tokens[i]!.pos !== 'VERB' && isGroup(tokens[i + 1]!)) i++;
    if (CUE_FORMS.get(tokens[i]!.lower)?.verb.frames.has('s') && tokens[i + 1]?.lower !== THAT) open++;
  }
  return end + 1;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--']);

/** "Said", which is no participle behind its noun as often as others are, and no plain form. */
function speaks({ lower }: Pick<Layout['tokens'][number], 'lower'>): boolean {
  const form = CUE_FORMS.get(lower);
  return form?.verb.utterance === true && lower !== form.verb.lemma && form.verb.frames.has('s');
}

type Tagged = Pick<Layout['tokens'][number], 'pos' | 'lower'>;

const isFinite = ({ pos, lower }: Tagged, before: Tagged | undefined): boolean =>
  before?.lower !== 'to' && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')));

/** The rest of a verb’s group: "has | not been | seen". */
const isGroup = ({ pos }: Tagged): boolean => pos === 'AUX' || pos === 'VERB' || pos === 'ADV' || pos === 'PART';
