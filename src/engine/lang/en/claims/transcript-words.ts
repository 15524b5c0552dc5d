import { words } from '../../words';

/** Labels of questions and answers, in upper case, as they stand before a full stop or a colon. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set([
  'Q',
  'QUESTION',
  'REPORTER',
  'JOURNALIST',
  'INTERVIEWER',
  'HOST',
  'MODERATOR',
  'PRESENTER',
]);
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['A', 'ANSWER']);

/** Words in front of the name of whoever is interviewed, in lower case. */
export const INTERVIEW_PHRASES: readonly string[] = [
  'interview with',
  'conversation with',
  'spoke with',
  'spoke to',
  'speaks to',
  'speaks with',
  'talked to',
  'talked with',
  'talks to',
  'talks with',
  'sat down with',
  'sits down with',
  'questions to',
  'questions for',
  'q&a with',
  'interviewed',
];

/** What stands behind a name in a label, beside offices: "ANN LEE, CNN HOST:". */
export const SPEAKERS_POSTS = words(`
  host anchor correspondent reporter analyst commentator contributor editor moderator presenter attorney lawyer author professor expert witness
  resident activist economist journalist columnist actor actress victim survivor mother father caller guest
`);
