import type { ReviewStatus } from '../../../engine/corrections/types';
import type { CheckState } from './status';

/** One claim, put to the reviewer. */
export interface Question {
  /** "Claim 3 of 17". */
  readonly title: string;
  /** Who said what. */
  readonly words: string;
  readonly state: CheckState;
  readonly isFirst: boolean;
}

export type Answer = ReviewStatus | 'note' | 'skip' | 'back' | 'stop';

/** Puts a question; closed without an answer, it is `stop`. */
export type Ask = (question: Question) => Promise<Answer>;
