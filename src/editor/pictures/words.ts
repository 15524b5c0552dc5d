import { l10n } from 'vscode';
import { valueInWords } from '../date-words';
import { dateFormat } from '../formats';
import { periodOf, type Period } from './period';
import type { PartyGroup } from './sources';

/** The words of the pictures for what their models name by codes. */

export const groupInWords: { readonly [Group in PartyGroup]: () => string } = {
  official: () => l10n.t('official'),
  person: () => l10n.t('person'),
  body: () => l10n.t('body'),
  outlet: () => l10n.t('outlet'),
  unnamed: () => l10n.t('without a name'),
  unknown: () => l10n.t('not told'),
};

/** Short: a picture has little room. */
const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
const DAYS: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const YEARS: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** A stretch of days in words: as one of the values that name it would be worded, else from its first day to its last. */
export function periodInWords({ first, last }: Period, values: readonly string[]): string {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (Number.isNaN(from) || Number.isNaN(to)) return first === last ? first : `${first} – ${last}`;
  if (first === last) return dateFormat(DAY).format(from);
  for (const value of values) {
    const period = periodOf(value);
    const words = period?.first === first && period.last === last ? valueInWords(value) : undefined;
    if (words !== undefined) return words;
  }
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  return dateFormat(isYears ? YEARS : DAYS).formatRange(from, to);
}
