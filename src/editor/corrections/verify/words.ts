import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { CorrectionOf } from '../../../engine/corrections/reviews';
import { timeOf } from '../../../engine/corrections/statement';
import type { Correction } from '../../../engine/corrections/types';
import { dayInWords } from '../../date-words';
import type { CheckState, Progress } from './status';

/** The words and signs of the interface for the states of a check: each has a shape of its own, none is told by its colour. */
export const stateInWords: { readonly [State in CheckState]: () => string } = {
  verified: () => l10n.t('Verified'),
  disputed: () => l10n.t('Disputed'),
  unverifiable: () => l10n.t('Unverifiable'),
  'needs-checking': () => l10n.t('Needs Checking'),
  unchecked: () => l10n.t('Not Checked'),
};

export const stateExplained: { readonly [State in CheckState]: () => string } = {
  verified: () => l10n.t('it is so, and that can be shown'),
  disputed: () => l10n.t('it is not so, or others say otherwise'),
  unverifiable: () => l10n.t('it can be neither shown nor refuted'),
  'needs-checking': () => l10n.t('somebody has still to look at it'),
  unchecked: () => l10n.t('nobody has looked at it yet'),
};

const ICONS: { readonly [State in CheckState]: readonly [icon: string, colour?: string] } = {
  verified: ['pass', 'testing.iconPassed'],
  disputed: ['error', 'testing.iconFailed'],
  unverifiable: ['question', 'testing.iconSkipped'],
  'needs-checking': ['search', 'testing.iconQueued'],
  unchecked: ['circle-large-outline'],
};

export function stateIcon(state: CheckState): ThemeIcon {
  const [icon, colour] = ICONS[state];
  return colour === undefined ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(colour));
}

/** "3 of 17 checked". */
export const progressInWords = ({ checked, total }: Progress): string => l10n.t('{0} of {1} checked', checked, total);

/** Who said something, and on which day. */
export function byAndDay(correction: Correction): string {
  const day = dayInWords(timeOf(correction).slice(0, 'YYYY-MM-DD'.length));
  return correction.creator === undefined ? day : l10n.t('{0}, {1}', correction.creator, day);
}

/** "Verified · Ann Lee, Sunday, 22 November 2026". */
export const reviewInWords = (review: CorrectionOf<'review'>): string => `${stateInWords[review.body.status]()} · ${byAndDay(review)}`;
