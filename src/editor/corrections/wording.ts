import { env, l10n } from 'vscode';
import type { Correction, CorrectionBody, Layer, SpeakerReference } from '../../engine/corrections/types';
import { timeOf } from '../../engine/corrections/statement';
import { stateInWords } from './verify/words';

/** Corrections in words, for whoever has to choose between two of them. */

/** The layers by their names in the interface. */
export const layerInWords: { readonly [Name in Layer]: () => string } = {
  person: () => l10n.t('Person'),
  role: () => l10n.t('Role'),
  organization: () => l10n.t('Organization'),
  place: () => l10n.t('Place'),
  quotation: () => l10n.t('Quotation'),
  date: () => l10n.t('Date'),
  claim: () => l10n.t('Claim'),
};

/** What a correction says: "Disputed: the figure is last year's". */
export function saidInWords({ body }: Correction): string {
  switch (body.type) {
    case 'confirm':
      return l10n.t('{0}: right as it stands', layerInWords[body.layer]());
    case 'reject':
      return l10n.t('{0}: none', layerInWords[body.layer]());
    case 'extent':
      return l10n.t('{0}: another extent', layerInWords[body.layer]());
    case 'split':
      return l10n.t('{0}: two', layerInWords[body.layer]());
    case 'layer':
      return l10n.t('{0}: {1}', layerInWords[body.from](), layerInWords[body.to]());
    case 'change':
    case 'mark':
      return [layerInWords[body.layer](), ...valuesOf(body)].join(': ');
    case 'merge':
      return l10n.t('One person');
    case 'distinct':
      return l10n.t('Two people');
    case 'official':
      return body.official ? l10n.t('An official') : l10n.t('Not an official');
    case 'name':
      return l10n.t('Named {0}', body.name);
    case 'review':
      return body.note === undefined ? stateInWords[body.status]() : l10n.t('{0}: {1}', stateInWords[body.status](), body.note);
    case 'comment':
      if (body.text !== '') return body.text;
      return body.resolved === true ? l10n.t('Discussion resolved') : l10n.t('Discussion reopened');
  }
}

/** Who said it and when; the time alone where nobody has signed. */
export function signature(correction: Correction): string {
  const time = new Date(timeOf(correction));
  const when = Number.isNaN(time.getTime())
    ? timeOf(correction)
    : new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return correction.creator === undefined ? when : l10n.t('{0}, {1}', correction.creator, when);
}

/** The words of the article that a correction is about, in their order there. */
export const quoted = ({ targets }: Correction): string =>
  [...targets]
    .sort((one, other) => one.anchor.start - other.anchor.start)
    .map(({ anchor }) => anchor.exact.replace(/\s/g, ' ').trim())
    .filter((words) => words !== '')
    .join(' … ');

function valuesOf(body: Extract<CorrectionBody, { type: 'change' | 'mark' }>): readonly string[] {
  return Object.entries(body).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'type' || field === 'layer' || field === 'everywhere') return [];
    return [typeof value === 'object' && value !== null ? speaker(value as SpeakerReference) : String(value)];
  });
}

const speaker = (who: SpeakerReference): string => (who.kind === 'unknown' ? l10n.t('Unknown speaker') : who.name);
