import { l10n } from 'vscode';
import type { Evidence } from '../../../engine';

/** Whether people have said something of an annotation, in a word or two behind it; nothing where nobody has. */
export function standingInWords(evidence: readonly Evidence[] | undefined): readonly string[] {
  if (evidence?.some(({ code }) => code === 'corrected')) return [l10n.t('corrected')];
  return evidence?.some(({ code }) => code === 'confirmed') ? [l10n.t('confirmed')] : [];
}
