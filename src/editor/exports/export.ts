import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Article } from '../article/article';
import type { AnnotationStore } from '../article/store';
import { reportWords } from './report-words';

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly filter: string;
  write(article: Article, name: string): Promise<string>;
}

const formats = (): readonly Format[] => [
  {
    label: l10n.t('JSON'),
    description: l10n.t('all annotations, with offsets into the text'),
    extension: 'json',
    filter: 'JSON',
    write: async ({ annotations }) => `${(await import('../../engine/export/json')).annotationsJson(annotations)}\n`,
  },
  {
    label: l10n.t('CSV: claims'),
    description: l10n.t('the claims, one a line'),
    extension: 'csv',
    filter: 'CSV',
    write: async (article, name) => (await import('../../engine/export/claims-csv')).claimsCsv({ name, ...article }),
  },
  {
    label: l10n.t('CSV: people'),
    description: l10n.t('the people, one a line'),
    extension: 'people.csv',
    filter: 'CSV',
    write: async (article, name) => (await import('../../engine/export/people-csv')).peopleCsv({ name, ...article }),
  },
  {
    label: l10n.t('CSV: dates'),
    description: l10n.t('the dates, one a line'),
    extension: 'dates.csv',
    filter: 'CSV',
    write: async (article, name) => (await import('../../engine/export/dates-csv')).datesCsv({ name, ...article }),
  },
  {
    label: l10n.t('Markdown'),
    description: l10n.t('a report: people, claims by speaker, dates'),
    extension: 'report.md',
    filter: 'Markdown',
    write: async (article, name) => (await import('../../engine/export/report')).markdownReport({ name, ...article }, reportWords()),
  },
  {
    label: l10n.t('brat'),
    description: l10n.t('standoff annotations for a text file of the same name'),
    extension: 'ann',
    filter: 'brat',
    write: async (article, name) => (await import('../../engine/export/brat')).brat({ name, ...article }),
  },
  {
    label: l10n.t('TimeML'),
    description: l10n.t('the text with its dates as TIMEX3'),
    extension: 'tml',
    filter: 'TimeML',
    write: async (article, name) => (await import('../../engine/export/timeml')).timeml({ name, ...article }),
  },
];

/** Asks for a format and a place, and writes the annotations of a document there, its claims complete. */
export async function exportAnnotations(document: vscode.TextDocument, store: AnnotationStore): Promise<void> {
  const format = await vscode.window.showQuickPick(formats(), { title: l10n.t('Export Annotations') });
  if (!format) return;
  const target = await vscode.window.showSaveDialog({
    ...besides(document.uri, format.extension),
    filters: { [format.filter]: [format.extension] },
  });
  if (!target) return;
  const article = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: l10n.t('Reading the claims…'), cancellable: true },
    (_progress, token) => store.complete(document, token),
  );
  if (!article) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(await format.write(article, fileName(document.uri))));
  } catch (error) {
    void vscode.window.showErrorMessage(
      l10n.t('{0} could not be written: {1}', fileName(target), error instanceof Error ? error.message : String(error)),
    );
    return;
  }
  const open = l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(l10n.t('Annotations written to {0}.', fileName(target)), open);
  if (choice === open) await vscode.window.showTextDocument(target);
}

/** The last part of an address, to show or to put in a citation. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file of the same name beside the document; in the first workspace folder where the document is no file. */
function besides(uri: vscode.Uri, extension: string): Pick<vscode.SaveDialogOptions, 'defaultUri'> {
  const name = `${fileName(uri).replace(/\.[^.]*$/, '')}.${extension}`;
  const writable = vscode.workspace.fs.isWritableFileSystem(uri.scheme);
  const folder = writable ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
}
