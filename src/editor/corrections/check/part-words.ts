import { l10n } from 'vscode';
import type { TargetPart } from '../../../engine/corrections/types';

/** What the words are that an anchor points at. */
export const partInWords: { readonly [Part in TargetPart]: () => string } = {
  whole: () => l10n.t('the annotation'),
  other: () => l10n.t('the second part'),
  source: () => l10n.t('the source'),
  cue: () => l10n.t('the cue'),
  content: () => l10n.t('the claim’s words'),
  via: () => l10n.t('the relay'),
};
