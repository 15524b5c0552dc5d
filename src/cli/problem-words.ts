import type { ImportProblem, ImportProblemCode } from '../engine/import/model';

const field = ({ path }: ImportProblem): string => (path === undefined ? 'a field' : `"${path}"`);

const WORDINGS: { readonly [Code in ImportProblemCode]: (problem: ImportProblem) => string } = {
  syntax: () => 'no JSON: a comma, quotation mark or bracket is missing before this place',
  'git-conflict': () => 'git has left a conflict here',
  deep: () => 'nested too deeply to be annotations',
  object: () => 'must be an object: { "…": … }',
  kind: () => 'no annotations: a page or a collection of W3C Web Annotations is needed',
  missing: (problem) => `${field(problem)} is missing`,
  value: (problem) => `${field(problem)} has a value that it cannot have`,
  duplicate: ({ value }) => `the id ${value === undefined ? '' : `${value} `}stands here for the second time`,
  newer: ({ value = '' }) => `version ${value} of the format is newer than this program`,
  line: () => 'not a line of brat standoff annotations',
  reference: ({ value = '' }) => `${value} is not in the file`,
  offsets: () => 'a place that the text does not have',
  words: ({ value = '' }) => `not in the article, or in several places: “${shortened(value)}”`,
  place: () => 'points at no words of a text',
};

/** What is wrong with an entry, in words. */
export function problemInWords(problem: ImportProblem): string {
  return WORDINGS[problem.code](problem);
}

/** Words for one line of output. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= LONGEST ? line : `${signs.slice(0, LONGEST - 1).join('')}…`;
}

/** In characters: what fits beside a path on a screen. */
const LONGEST = 80;
