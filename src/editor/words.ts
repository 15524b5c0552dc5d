import { l10n } from 'vscode';
import type { ClaimForm, OrganizationKind, PublicationDateOrigin, TimexType } from '../engine';
import type { Speaker } from './article/article';
import type { LayerId } from './decorations/layers';
import type { ClaimGrouping } from './trees/claims';
import type { DateOrder, EntityGroup } from './trees/entities';

/** The words of the interface for what the engine and the trees name by codes. */

export const counted = {
  officials: (count: number) => (count === 1 ? l10n.t('1 official') : l10n.t('{0} officials', count)),
  mentions: (count: number) => (count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count)),
  claims: (count: number) => (count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count)),
  quotations: (count: number) => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count)),
};

/** What stands above a filtered tree. @param rows how many top rows are left. */
export function filterInWords(words: string, rows: number): string {
  return rows === 0 ? l10n.t('Nothing matches the filter: {0}', words) : l10n.t('Filter: {0}', words);
}

export function speakerInWords(speaker: Speaker): string {
  return speaker.name ?? l10n.t('Unknown speaker');
}

export function speakersInWords(speakers: readonly Speaker[]): string {
  return speakers.map(speakerInWords).join(l10n.t({ message: ' and ', comment: ['between two speakers of one claim'] }));
}

export const formInWords: { readonly [Form in ClaimForm]: () => string } = {
  direct: () => l10n.t('Direct'),
  mixed: () => l10n.t('Mixed'),
  indirect: () => l10n.t('Indirect'),
};

export const formExplained: { readonly [Form in ClaimForm]: () => string } = {
  direct: () => l10n.t('wholly in quotation marks'),
  mixed: () => l10n.t('partly in quotation marks'),
  indirect: () => l10n.t('no quotation marks'),
};

export const groupingInWords: { readonly [Grouping in ClaimGrouping]: () => string } = {
  text: () => l10n.t('Text Order'),
  speaker: () => l10n.t('Speaker'),
  form: () => l10n.t('Form'),
  relay: () => l10n.t('Relay'),
};

export const dateOrderInWords: { readonly [Order in DateOrder]: () => string } = {
  calendar: () => l10n.t('By Day'),
  text: () => l10n.t('Text Order'),
};

export const entityGroupInWords: { readonly [Group in EntityGroup]: () => string } = {
  officials: () => l10n.t('Officials'),
  people: () => l10n.t('Other People'),
  organizations: () => l10n.t('Organizations'),
  places: () => l10n.t('Places'),
  dates: () => l10n.t('Dates'),
};

export const layerInWords: { readonly [Layer in LayerId]: () => string } = {
  officials: () => l10n.t('Officials'),
  people: () => l10n.t('Other People'),
  roles: () => l10n.t('Roles'),
  speech: () => l10n.t('Quotations of Speech'),
  terms: () => l10n.t('Quoted Terms'),
  dates: () => l10n.t('Dates'),
  organizations: () => l10n.t('Organizations'),
  places: () => l10n.t('Places'),
  cues: () => l10n.t('Cues of Claims'),
  furniture: () => l10n.t('Page Furniture, Dimmed'),
};

export const organizationInWords: { readonly [Kind in OrganizationKind]: () => string } = {
  media: () => l10n.t('media'),
  state: () => l10n.t('state body'),
  international: () => l10n.t('international body'),
  other: () => l10n.t('organization'),
};

export const timexInWords: { readonly [Type in TimexType]: () => string } = {
  DATE: () => l10n.t('date'),
  TIME: () => l10n.t('time'),
  DURATION: () => l10n.t('duration'),
  SET: () => l10n.t('repeated'),
};

export const originInWords: { readonly [Origin in PublicationDateOrigin]: () => string } = {
  given: () => l10n.t('set by you'),
  'front-matter': () => l10n.t('front matter'),
  dateline: () => l10n.t('dateline'),
  'file-name': () => l10n.t('file name'),
  unknown: () => l10n.t('unknown'),
};
