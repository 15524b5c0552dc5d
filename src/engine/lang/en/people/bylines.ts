import { words } from '../../words';

/** Words before "by", or after "contributed", that make a line of credits. In lower case. */
export const BYLINE_NOUNS = words(
  'reporting written writing edited editing photo photos photograph photographs photography photographed picture pictures video compiled report reports story article produced translated',
);
export const BYLINE_VERBS = words('contributed assisted reported helped');

/** Last words of a line that tells an author's post: "Ann Lee, Political Editor". In lower case. */
export const AUTHOR_POSTS = words('editor correspondent reporter writer columnist journalist photographer');
