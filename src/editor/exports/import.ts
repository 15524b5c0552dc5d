import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { formatOf, type ImportFormat } from '../../engine/import/model';
import type { ImportPlan } from '../../engine/import/plan';
import type { Article } from '../article/article';
import { bareName, fileName } from '../files';
import { importProblemInWords } from './import-words';
import type { ExportSurroundings } from './several';

/** Asks for a file, and takes what it says of an article over as corrections: one step of undo. */
export async function importAnnotations(document: vscode.TextDocument, around: ExportSurroundings): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: l10n.t('Import Annotations into {0}', fileName(document.uri)),
      filters: { [l10n.t('Annotations: Web Annotations, brat')]: ['jsonld', 'json', 'ann'] },
    })) ?? [];
  if (file) await importFrom(file, document, around);
}

/** Imports a file and says what has been done. @returns what has been done; undefined where nothing was. */
export async function importFrom(
  file: vscode.Uri,
  document: vscode.TextDocument,
  around: ExportSurroundings,
): Promise<ImportPlan | undefined> {
  const format = formatOf(file.path) ?? (await pickFormat());
  if (!format) return undefined;
  const article = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: l10n.t('Reading the claims…'), cancellable: true },
    (_progress, token) => around.store.complete(document, token),
  );
  if (!article) return undefined;
  let plan: ImportPlan;
  try {
    plan = await planned(file, format, article, document, around);
  } catch (error) {
    void vscode.window.showErrorMessage(
      l10n.t('{0} could not be read: {1}', fileName(file), error instanceof Error ? error.message : String(error)),
    );
    return undefined;
  }
  const { drafts, take, extras } = plan;
  if (drafts.length + take.length > 0) {
    if (document.version !== article.version) {
      void vscode.window.showWarningMessage(l10n.t('The article has changed meanwhile; nothing was imported.'));
      return undefined;
    }
    const added = await around.corrections.change(document, { add: drafts, take, extras, label: label() });
    if (!added) return undefined;
  }
  void report(file, document, plan, around);
  return plan;
}

/** What undo calls it. */
const label = (): string => l10n.t('Import Annotations');

async function planned(
  file: vscode.Uri,
  format: ImportFormat,
  { text, annotations }: Article,
  document: vscode.TextDocument,
  { corrections }: ExportSurroundings,
): Promise<ImportPlan> {
  const [{ planImport, readBrat, readW3c }, content] = await Promise.all([import('../../engine/import'), read(file)]);
  const imported = format === 'w3c' ? readW3c(content, text) : readBrat(content, text, await textBeside(file, document));
  const known = (corrections.of(document)?.placed ?? []).map(({ correction }) => correction);
  return planImport(text, annotations, known, imported);
}

async function read(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    throw error instanceof TypeError ? new Error(l10n.t('it is not UTF-8 text'), { cause: error }) : error;
  }
}

/** The text that standoff annotations count in, where it is another file than the article. */
async function textBeside(file: vscode.Uri, { uri }: vscode.TextDocument): Promise<string | undefined> {
  const beside = vscode.Uri.joinPath(file, '..', `${bareName(file)}.txt`);
  if (beside.toString() === uri.toString()) return undefined;
  try {
    return await read(beside);
  } catch {
    return undefined;
  }
}

/** Says what has been done, and offers to take it back or to look at what could not be read. */
async function report(
  file: vscode.Uri,
  document: vscode.TextDocument,
  plan: ImportPlan,
  { corrections }: ExportSurroundings,
): Promise<void> {
  const { drafts, take, same, problems } = plan;
  const done = drafts.length + take.length;
  const undo = l10n.t('Undo');
  const show = l10n.t('Show Problems');
  const summary = l10n.t('{0}: {1} imported, {2} there already, {3} with problems.', fileName(file), done, same, problems.length);
  const buttons = [...(done > 0 ? [undo] : []), ...(problems.length > 0 ? [show] : [])];
  const say = problems.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const choice = await say(summary, ...buttons);
  // Whatever else has been done meanwhile is not taken back instead.
  if (choice === undo && corrections.undoLabel(document) === label()) await corrections.undo(document);
  if (choice === show) {
    const content = problems.map((problem) => `${fileName(file)}:${String(problem.line)}: ${importProblemInWords(problem)}`).join('\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'log' }));
  }
}

async function pickFormat(): Promise<ImportFormat | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly format: ImportFormat })[] = [
    { format: 'w3c', label: l10n.t('Web Annotations'), description: l10n.t('annotations in JSON-LD') },
    { format: 'brat', label: l10n.t('brat'), description: l10n.t('standoff annotations') },
  ];
  return (await vscode.window.showQuickPick(items, { title: l10n.t('What kind of file is it?') }))?.format;
}
