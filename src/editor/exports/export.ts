import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { EXPORT_FORMATS, exported } from '../../engine/export/formats';
import type { ReviewPublication } from '../../engine/export/claim-review';
import type { AnnotationStore } from '../article/store';
import type { Corrections } from '../corrections/types';
import { bareName, beside, fileName, written } from '../files';
import { annotatedArticle } from './annotated';
import { formatItems, type FormatItem } from './formats';
import { askForPublication, missingInWords } from './publication';
import { reportWords } from './report-words';

/** Asks for a format and a place, and writes the annotations of a document there, its claims complete. */
export async function exportAnnotations(document: vscode.TextDocument, store: AnnotationStore, corrections: Corrections): Promise<void> {
  const item = await pickFormat();
  if (!item) return;
  const name = fileName(document.uri);
  const article = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: l10n.t('Reading the claims…'), cancellable: true },
    (_progress, token) => store.complete(document, token),
  );
  if (!article) return;
  const annotated = await annotatedArticle(document, article, corrections, name);
  let publication: ReviewPublication | undefined = { ratings: {} };
  if (item.format === 'claim-review') {
    const { verdictsOf } = await import('../../engine/export/claim-review');
    const verdicts = verdictsOf(annotated);
    if (verdicts.length > 0) publication = await askForPublication(verdicts);
  }
  if (!publication) return;
  const content = await exported(item.format, annotated, { source: name, words: reportWords(), publication });
  if (typeof content !== 'string') {
    void vscode.window.showErrorMessage(missingInWords(content.missing));
    return;
  }
  const extension = EXPORT_FORMATS[item.format];
  // Of two endings (“report.md”) the last: VS Code's own dialog compares that one, and would append both to a name that has them.
  const filters = { [item.filter]: [extension.slice(extension.lastIndexOf('.') + 1)] };
  const target = await vscode.window.showSaveDialog({ ...beside(document.uri, `${bareName(document.uri)}.${extension}`), filters });
  if (!target) return;
  if (!(await written(target, new TextEncoder().encode(content)))) return;
  const open = l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(l10n.t('Annotations written to {0}.', fileName(target)), open);
  if (choice === open) await vscode.window.showTextDocument(target);
}

/** Lets the user choose a format; undefined where none is chosen. */
export function pickFormat(): Thenable<FormatItem | undefined> {
  return vscode.window.showQuickPick(formatItems(), { title: l10n.t('Export Annotations'), matchOnDescription: true });
}
