import { CLAUSE_OPENERS } from '../lang/en/claims/clause-openers';
import { RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { ClaimDraft } from './draft';

/** A subject of more tokens than this is none: "as Superior Court Judge Ann B. Lee told". */
const LONGEST_SUBJECT = 10;

/** What a subject without a clause of its own is made of. */
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ']);

/**
 * "The accused wept as Judge Ann Lee told her that …": a clause of its own has the verb, and its subject, with a name, stands between the
 * word that opens it and the verb. A source further in front is whoever acts in the main clause.
 * @returns the draft itself where it is none.
 */
export function withNearerSubject({ tokens }: Pick<ParagraphReading, 'tokens'>, draft: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || draft.source.length > 1 || draft.cue.length > 1 || source[1] > cue[0]) return draft;
  const verb = tokenFrom(tokens, cue[0]);
  const first = tokenFrom(tokens, source[0]);
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb].lower.endsWith('ing') || tokens[verb - 1]?.pos !== 'PROPN') return draft;
  let at = verb - 1;
  while (at > first && verb - at <= LONGEST_SUBJECT && isNominal(tokens[at]!)) at--;
  if (at <= first || at === verb - 1 || !CLAUSE_OPENERS.has(tokens[at]!.lower) || !acts(tokens.slice(first, at))) return draft;
  return { ...draft, source: [[tokens[at + 1]!.start, tokens[verb - 1]!.end]] };
}

const isNominal = ({ pos, lower }: Token): boolean => NOMINAL.has(pos) && !CLAUSE_OPENERS.has(lower);

/** Whether somebody does something there, which is not only told of them by "who": "those who fled after Hurricane Otis". */
const acts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos }) => pos === 'VERB') && !tokens.some(({ lower }) => RELATIVE_PRONOUNS.has(lower));
