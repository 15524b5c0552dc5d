import { l10n } from 'vscode';
import type { ImportProblem, ImportProblemCode } from '../../engine/import/model';

const field = ({ path }: ImportProblem): string => path ?? '';

const WORDINGS: { readonly [Code in ImportProblemCode]: (problem: ImportProblem) => string } = {
  syntax: () => l10n.t('no JSON: a comma, quotation mark or bracket is missing before this place'),
  'git-conflict': () => l10n.t('git has left a conflict here'),
  deep: () => l10n.t('nested too deeply to be annotations'),
  object: () => l10n.t('not an object with fields'),
  kind: () => l10n.t('no page, collection or list of Web Annotations'),
  missing: (problem) => l10n.t('“{0}” is missing', field(problem)),
  value: (problem) => l10n.t('“{0}” has a value that it cannot have', field(problem)),
  duplicate: ({ value = '' }) => l10n.t('the id {0} stands here for the second time', value),
  newer: ({ value = '' }) => l10n.t('of version {0}, which this extension does not know', value),
  line: () => l10n.t('not a line of brat standoff annotations'),
  reference: ({ value = '' }) => l10n.t('{0} is not in the file', value),
  offsets: () => l10n.t('a place that the text does not have'),
  words: ({ value = '' }) => l10n.t('not in the article, or in several places: “{0}”', value.replaceAll(/\s+/g, ' ')),
  place: () => l10n.t('points at no words of a text'),
};

/** What is wrong with an entry of an imported file, in words. */
export const importProblemInWords = (problem: ImportProblem): string => WORDINGS[problem.code](problem);
