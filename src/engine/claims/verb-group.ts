import { INSERTED_PAIRS, NEGATIONS, PASSIVE_AUXILIARIES, PERFECT_AUXILIARIES } from '../lang/en/claims/function-words';
import type { Layout } from './layout';

/** finite: has a subject of its own; participle: "saying"; passive: "was quoted", "known as"; infinitive: "to say". */
export type VerbForm = 'finite' | 'participle' | 'passive' | 'infinitive';

/** A verb with the auxiliaries, adverbs and the negation in front of it. */
export interface VerbGroup {
  /** First token of the group; `verb` where nothing stands in front. */
  readonly first: number;
  readonly verb: number;
  readonly form: VerbForm;
  readonly negated: boolean;
  /** The modal or "to" of the group, in lower case. */
  readonly modal: string | undefined;
}

/** An auxiliary further than this in front of its verb is not looked for. */
const LONGEST_GROUP = 8;

/**
 * @param participleOnly whether the verb's form is a past participle and no past tense ("known", "seen")
 */
export function verbGroup(layout: Layout, verb: number, floor: number, participleOnly: boolean): VerbGroup {
  const { tokens, quotationOf } = layout;
  let first = verb;
  let be = false;
  let have = false;
  let negated = false;
  let modal: string | undefined;
  for (let i = verb - 1; i >= floor && verb - i <= LONGEST_GROUP && quotationOf[i] === quotationOf[verb]; i--) {
    const { pos, lower, text } = tokens[i]!;
    if (NEGATIONS.has(lower)) {
      negated = true;
    } else if (lower === 'to' && (pos === 'PART' || pos === 'ADP')) {
      modal ??= 'to';
      first = i;
      break;
    } else if (
      PASSIVE_AUXILIARIES.has(lower) &&
      (pos === 'AUX' || pos === 'VERB' || (pos === 'PART' && first === verb && isBe(layout, i)))
    ) {
      be = true;
      first = i;
    } else if (PERFECT_AUXILIARIES.has(lower) && (pos === 'AUX' || pos === 'VERB')) {
      have = true;
      first = i;
    } else if (pos === 'AUX') {
      modal ??= lower;
      first = i;
    } else if (i > floor && INSERTED_PAIRS.get(lower) === tokens[i - 1]!.lower) {
      i--;
    } else if (pos !== 'ADV' || text === 'So') {
      break;
    }
  }
  const ing = tokens[verb]!.lower.endsWith('ing');
  let form: VerbForm;
  if (ing) form = be ? 'finite' : 'participle';
  else if (be) form = 'passive';
  else if (participleOnly && !have) form = 'passive';
  else form = modal === 'to' ? 'infinitive' : 'finite';
  if (modal === 'to' && form !== 'passive') form = 'infinitive';
  return { first, verb, form, negated, modal };
}

/** ’s after a noun is a possessive for the tagger, but "is" where a participle follows a pronoun. */
function isBe({ tokens }: Layout, i: number): boolean {
  return tokens[i - 1]?.pos === 'PRON';
}
