import type { Steps } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { anonymousAlone, stateRunAlone } from './claims';
import { contradictedWeekday, unresolved } from './dates';
import { spelledTwoWays } from './names';
import type { Problem, ProblemCode } from './problem';
import { sameWords, unclosed, withoutSpeaker } from './quotations';

const RULES: { readonly [Code in ProblemCode]: (article: Article) => readonly Problem[] } = {
  'quotation-without-speaker': withoutSpeaker,
  'quotation-unclosed': unclosed,
  'same-words-two-speakers': sameWords,
  'name-spelled-two-ways': spelledTwoWays,
  'date-unresolved': unresolved,
  'weekday-contradicts-date': contradictedWeekday,
  'anonymous-source-alone': anonymousAlone,
  'state-run-relay-alone': stateRunAlone,
};

/** The problems of an article, of the kinds that are wanted, in text order. Pure. */
export function* findProblems(article: Article, codes: readonly ProblemCode[]): Steps<readonly Problem[]> {
  yield* Lookup.inSteps(article);
  const problems: Problem[] = [];
  for (const code of codes) {
    yield;
    problems.push(...RULES[code](article));
  }
  return problems.sort((a, b) => a.span[0] - b.span[0]);
}
