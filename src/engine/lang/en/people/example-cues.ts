import { words } from '../../words';

/** Words right before a name that is an example of what is named before: each with the words before it that it needs, '' where it needs none. */
export const EXAMPLE_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['like', new Set([''])],
  ['including', new Set([''])],
  ['as', words('such')],
  ['them', words('among of')],
]);
