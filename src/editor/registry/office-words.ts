import { l10n } from 'vscode';
import { valueInWords } from '../date-words';

/** An office with the time it was held, as the engine's evidence gives it: "President, Chile 2022-03-11/..", "Mayor". */
export function officeInWords(value: string): string {
  if (value === '') return l10n.t('an official');
  const gap = value.lastIndexOf(' ');
  const [from, to] = value.slice(gap + 1).split('/');
  if (gap < 0 || from === undefined || to === undefined) return value;
  const office = value.slice(0, gap);
  if (from === OPEN) return l10n.t('{0} until {1}', office, inWords(to));
  return to === OPEN ? l10n.t('{0} since {1}', office, inWords(from)) : l10n.t('{0} from {1} to {2}', office, inWords(from), inWords(to));
}

/** The open end of an interval in ISO 8601-2. */
const OPEN = '..';

const inWords = (date: string): string => valueInWords(date) ?? date;
