import { THINGS_CUES } from '../lang/en/claims/inner-words';
import { BODY_WORDS, DOCUMENT_WORDS, GROUP_WORDS } from '../lang/en/claims/source-words';
import { officeOf } from '../roles/offices';
import { isSourceNoun } from './anonymity';
import type { Layout, Run } from './layout';

/** "The count indicated that": a verb by which things speak as often as people, of something that is neither a person nor a document. */
export function tellsOfThings({ tokens }: Pick<Layout, 'tokens'>, lemma: string, { last }: Run): boolean {
  const { pos, lower } = tokens[last]!;
  if (pos !== 'NOUN' || !THINGS_CUES.has(lemma)) return false;
  const speaks = GROUP_WORDS.has(lower) || BODY_WORDS.has(lower) || DOCUMENT_WORDS.has(lower) || isSourceNoun(lower);
  return !speaks && officeOf(lower) === undefined;
}
