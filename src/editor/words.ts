import { l10n } from 'vscode';
import type { ClaimForm, ClaimKind, EvidenceCode, OrganizationKind, PublicationDateOrigin, SourceKind, TimexType } from '../engine';
import type { Speaker } from './article/article';
import type { LayerId } from './decorations/layers';
import type { CopyFormat } from './exports/copy';
import type { ClaimGrouping, RelayName } from './trees/claims';
import type { DateOrder, EntityGroup } from './trees/entities';

/** The words of the interface for what the engine and the trees name by codes. */

export const counted = {
  officials: (count: number) => (count === 1 ? l10n.t('1 official') : l10n.t('{0} officials', count)),
  mentions: (count: number) => (count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count)),
  claims: (count: number) => (count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count)),
  anonymous: (count: number) => (count === 1 ? l10n.t('1 anonymous') : l10n.t('{0} anonymous', count)),
  entries: (count: number) => (count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', count)),
  comments: (count: number) => (count === 1 ? l10n.t('1 comment') : l10n.t('{0} comments', count)),
  quotations: (count: number) => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count)),
};

/** What stands above a filtered tree. @param rows how many top rows are left. */
export function filterInWords(words: string, rows: number | undefined): string {
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

export const actInWords: { readonly [Kind in ClaimKind]: () => string } = {
  say: () => l10n.t('Said'),
  write: () => l10n.t('Wrote'),
  think: () => l10n.t('Thought'),
  want: () => l10n.t('Wanted'),
  plan: () => l10n.t('Planned'),
  agree: () => l10n.t('Agreed or Refused'),
  act: () => l10n.t('Did'),
};

export const actExplained: { readonly [Kind in ClaimKind]: () => string } = {
  say: () => l10n.t('said, announced, warned, praised …'),
  write: () => l10n.t('wrote, posted …'),
  think: () => l10n.t('believes, knows, fears, expects …'),
  want: () => l10n.t('wants, hopes, seeks …'),
  plan: () => l10n.t('plans, intends, decided …'),
  agree: () => l10n.t('agrees, supports, opposes, declines …'),
  act: () => l10n.t('ordered, voted, pushed for …'),
};

/** What stands against a claim's act, beside its cue. */
export const moodInWords: { readonly [Code in Extract<EvidenceCode, `cue-${string}`>]: () => string } = {
  'cue-negated': () => l10n.t('negated'),
  'cue-modal': () => l10n.t('possible'),
  'cue-future': () => l10n.t('still to come'),
  'cue-hedged': () => l10n.t('not vouched for'),
  'cue-refused': () => l10n.t('refused'),
};

export const sourceInWords: { readonly [Kind in SourceKind]: () => string } = {
  official: () => l10n.t('Officials'),
  person: () => l10n.t('Other People'),
  institution: () => l10n.t('Institutions'),
  anonymous: () => l10n.t('Anonymous Sources'),
  none: () => l10n.t('No Source'),
};

export const sourceExplained: { readonly [Kind in SourceKind]: () => string } = {
  official: () => l10n.t('by name or office'),
  person: () => l10n.t('by name or as a group'),
  institution: () => l10n.t('bodies, outlets, documents, spokespeople without a name'),
  anonymous: () => l10n.t('whose name the article withholds'),
  none: () => l10n.t('the article does not say who'),
};

/** An outlet or body that relays. */
export function relayInWords({ name, stateRun }: RelayName): string {
  return stateRun ? l10n.t('{0} (state-run)', name) : name;
}

/** @param share from 0 to 1. */
export function percentInWords(share: number): string {
  return l10n.t({ message: '{0}%', args: [Math.round(share * 100)], comment: ['per cent'] });
}

/** From these confidences on; below the last, a claim is a guess. */
const SURE = 0.9;
const FAIRLY_SURE = 0.7;
const UNSURE = 0.5;

/** How likely the engine thinks a claim to be read rightly, in words and per cent. */
export function confidenceInWords(confidence: number): string {
  const percent = percentInWords(confidence);
  if (confidence >= SURE) return l10n.t('sure ({0})', percent);
  if (confidence >= FAIRLY_SURE) return l10n.t('fairly sure ({0})', percent);
  return confidence >= UNSURE ? l10n.t('unsure ({0})', percent) : l10n.t('a guess ({0})', percent);
}

export const groupingInWords: { readonly [Grouping in ClaimGrouping]: () => string } = {
  text: () => l10n.t('Text Order'),
  speaker: () => l10n.t('Speaker'),
  source: () => l10n.t('Kind of Source'),
  kind: () => l10n.t('Kind of Claim'),
  form: () => l10n.t('Form'),
  relay: () => l10n.t('Relay'),
  status: () => l10n.t('Status of the Check'),
};

export const copyFormatInWords: { readonly [Format in CopyFormat]: () => string } = {
  text: () => l10n.t('Plain Text'),
  markdown: () => l10n.t('Markdown'),
  html: () => l10n.t('HTML Source'),
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
