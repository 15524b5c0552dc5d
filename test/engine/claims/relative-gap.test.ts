import { itReads, type RuleCase } from './rule-claims';

const GAPS: readonly RuleCase[] = [
  [
    'what a body says that something was, behind “what”',
    'The country held a vote in May in what Norway said was a sham.',
    'Norway | said | was a sham',
  ],
  [
    'with an office and a name between',
    'Police arrested what Interior Minister Ana Ode said were members of a gang.',
    'Interior Minister Ana Ode | said | were members of a gang',
  ],
  [
    'what the clause is about, in front of “which”',
    'Ana Ode left the ferry, which the harbour board said was late.',
    'the harbour board | said | the ferry … was late',
  ],
  [
    'up to the sentence’s own verb',
    'The ferry, which the harbour board said carried nine people, sank in May.',
    'the harbour board | said | The ferry … carried nine people',
  ],
  ['behind a word for time', 'It stopped after what Norwegian officials said were strikes.', 'Norwegian officials | said | were strikes'],
  ['nothing where the words themselves are the subject', 'The words that the board said were harsh.'],
  ['nothing where “what” opens a subject', 'What the minister said was wrong.'],
];

describe('claims within a clause about what they report', () => {
  itReads(GAPS);
});
