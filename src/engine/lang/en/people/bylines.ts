import { words } from '../../words';

/** Words before "by", or after "contributed", that make a line of credits. In lower case. */
export const BYLINE_NOUNS = words(
  'reporting written writing edited editing photo photos photograph photographs photography photographed picture pictures video compiled report reports story article produced translated',
);
export const BYLINE_VERBS = words('contributed assisted reported helped');
