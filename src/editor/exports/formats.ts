import { l10n, type QuickPickItem } from 'vscode';
import { EXPORT_FORMATS, type ExportFormat } from '../../engine/export/formats';

/** A format as the user picks it. */
export interface FormatItem extends QuickPickItem {
  readonly format: ExportFormat;
  /** The name of the kind of file, in the dialog that asks where to save it. */
  readonly filter: string;
}

/** All formats, with their names and what is in them. */
export function formatItems(): readonly FormatItem[] {
  const words: { readonly [Format in ExportFormat]: readonly [label: string, description: string, filter: string] } = {
    json: [l10n.t('JSON'), l10n.t('all annotations, with offsets into the text'), 'JSON'],
    'claims-csv': [l10n.t('CSV: claims'), l10n.t('the claims, one a line, with what reviewers have found'), 'CSV'],
    'people-csv': [l10n.t('CSV: people'), l10n.t('the people, one a line'), 'CSV'],
    'dates-csv': [l10n.t('CSV: dates'), l10n.t('the dates, one a line'), 'CSV'],
    report: [l10n.t('Markdown'), l10n.t('a report: people, claims by speaker with what reviewers have found, dates'), 'Markdown'],
    w3c: [l10n.t('Web Annotations'), l10n.t('all annotations and corrections in JSON-LD, to be imported again'), 'JSON-LD'],
    brat: [l10n.t('brat'), l10n.t('standoff annotations for a text file of the same name'), 'brat'],
    timeml: [l10n.t('TimeML'), l10n.t('the text with its dates as TIMEX3'), 'TimeML'],
    'claim-review': [l10n.t('ClaimReview'), l10n.t('checked claims for search engines, as schema.org asks for them'), 'JSON-LD'],
  };
  return (Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => {
    const [label, description, filter] = words[format];
    return { format, label, description, filter };
  });
}
