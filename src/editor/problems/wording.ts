import { l10n } from 'vscode';
import { dayInWords } from '../date-words';
import type { Problem, ProblemCode } from './problem';

/** What a problem says in the list of problems and under the mouse. */
export function problemInWords({ code, values: [first = '', second = ''] }: Problem): string {
  return WORDS[code](first, second);
}

const WORDS: { readonly [Code in ProblemCode]: (first: string, second: string) => string } = {
  'quotation-without-speaker': () => l10n.t('The article does not say whose words these are.'),
  'quotation-unclosed': () => l10n.t('This quotation mark is never closed.'),
  'same-words-two-speakers': (speaker, other) => l10n.t('The same words are attributed to {0} here and to {1} elsewhere.', speaker, other),
  'name-spelled-two-ways': (rare, common) => l10n.t('“{0}” is spelled “{1}” elsewhere in this article.', rare, common),
  'date-unresolved': (words, others) =>
    others === '0'
      ? l10n.t('“{0}” cannot be resolved: the publication date is not known.', words)
      : l10n.t('“{0}” and {1} more cannot be resolved: the publication date is not known.', words, others),
  'weekday-contradicts-date': (words, value) => l10n.t('“{0}” contradicts the calendar: that day is {1}.', words, dayInWords(value)),
  'anonymous-source-alone': (source) =>
    source === ''
      ? l10n.t('This claim rests on an anonymous source alone.')
      : l10n.t('This claim rests on an anonymous source alone: {0}.', source),
  'state-run-relay-alone': (relay) => l10n.t('This claim is known only through {0}, which the article calls state-run.', relay),
};
