import { l10n } from 'vscode';
import type { RegistryProblem, RegistryProblemCode } from '../../engine/registry/problem';

/** What is wrong and what to do, one wording a code. */
const WORDINGS: { readonly [Code in RegistryProblemCode]: (problem: RegistryProblem) => string } = {
  syntax: () => l10n.t('This is no JSON: look for a missing comma, quotation mark or bracket before this place.'),
  deep: () => l10n.t('The file is nested too deeply to be a registry of people.'),
  'version-missing': () => l10n.t('The file names no version: add "version": 1.'),
  'version-newer': ({ value = '' }) =>
    l10n.t(
      'The file is of version {0}, which this extension does not know. What it knows is read; update the extension for the rest.',
      value,
    ),
  version: () => l10n.t('The version must be a whole number: 1.'),
  missing: ({ value = '' }) => l10n.t('“{0}” is missing: add it.', value),
  unknown: ({ value = '', expected = [] }) =>
    l10n.t('“{0}” means nothing here and is ignored. Known are: {1}.', value, expected.join(', ')),
  duplicate: ({ value = '' }) => l10n.t('{0} stands here twice. The later entry stands above the earlier one: make one of them.', value),
  'date-order': ({ value = '' }) => l10n.t('This is before {0}, the first day in office: change one of the two.', value),
  words: () => l10n.t('This is no name that can be found in a text: use words of letters only, eight at most.'),
  object: () => l10n.t('Here must be an object with fields: { "…": … }.'),
  list: () => l10n.t('Here must be a list: [ … ].'),
  text: () => l10n.t('Here must be a text in quotation marks.'),
  empty: () => l10n.t('This must not be empty: fill it in or take the field out.'),
  long: () => l10n.t('This is longer than any name: 200 characters at most.'),
  boolean: () => l10n.t('Here must be true or false, without quotation marks.'),
  date: () => l10n.t('Here must be a day, a month or a year: "2019-05-20", "2019-05" or "2019".'),
  gender: () => l10n.t('Here must be "female" or "male"; leave the field out where neither fits.'),
  url: () => l10n.t('Here must be an address that begins with https:// or http://.'),
};

/** A problem in words, with what becomes of the entry. */
export function problemInWords(problem: RegistryProblem): string {
  const words = WORDINGS[problem.code](problem);
  if (problem.severity === 'warning' || problem.entry === undefined) return words;
  return l10n.t('{0} Until then the entry of {1} is left out.', words, problem.entry);
}
