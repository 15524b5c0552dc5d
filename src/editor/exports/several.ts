import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { VERDICTS, type ReviewPublication } from '../../engine/export/claim-review';
import { EXPORT_FORMATS, exported, type ExportFormat } from '../../engine/export/formats';
import type { AnnotationStore } from '../article/store';
import type { Corrections } from '../corrections/types';
import { bareName, exists, fileName } from '../files';
import { annotatedArticle } from './annotated';
import { pickFormat } from './export';
import { askForPublication, missingInWords } from './publication';
import { reportWords } from './report-words';

/** What exporting works on. */
export interface ExportSurroundings {
  readonly store: AnnotationStore;
  readonly corrections: Corrections;
}

/** What has become of an export of several articles. */
export interface Exported {
  readonly written: readonly vscode.Uri[];
  /** Articles that were not exported, and why. */
  readonly failed: readonly { readonly article: vscode.Uri; readonly reason: string }[];
  /** Whether the user has stopped it: then some were neither written nor tried. */
  readonly isCancelled: boolean;
}

/** How many files of a workspace are offered. */
const MOST_FILES = 5000;

/** Asks which articles, in which format and where to, and exports them with progress; what is written when it is stopped stays. */
export async function exportSeveral(around: ExportSurroundings, chosen?: readonly vscode.Uri[]): Promise<void> {
  const articles = chosen ?? (await pickArticles());
  if (!articles || articles.length === 0) return;
  const item = await pickFormat();
  if (!item) return;
  const publication = item.format === 'claim-review' ? await askForPublication(VERDICTS) : { ratings: {} };
  if (!publication) return;
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: l10n.t('Export Here'),
      title: l10n.t('A folder for the exports of {0} articles', articles.length),
    })) ?? [];
  if (!folder) return;
  const targets = targetsIn(folder, articles, item.format);
  const before = (await Promise.all(targets.map(exists))).filter(Boolean).length;
  const overwrite = l10n.t('Overwrite');
  if (
    before > 0 &&
    (await vscode.window.showWarningMessage(l10n.t('{0} of the files are there already.', before), { modal: true }, overwrite)) !==
      overwrite
  )
    return;
  const { written, failed, isCancelled } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: l10n.t('Exporting articles'), cancellable: true },
    (progress, token) => exportAll({ articles, targets, format: item.format, publication }, around, progress, token),
  );
  const all = articles.length;
  const summary = isCancelled
    ? l10n.t('Stopped: {0} of {1} articles exported.', written.length, all)
    : l10n.t('{0} of {1} articles exported.', written.length, all);
  if (failed.length === 0) {
    void vscode.window.showInformationMessage(summary);
    return;
  }
  const show = l10n.t('Show What Failed');
  if ((await vscode.window.showWarningMessage(summary, show)) !== show) return;
  const content = failed.map(({ article, reason }) => `${vscode.workspace.asRelativePath(article)}: ${reason}`).join('\n');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'log' }));
}

/** What is to be exported, and where each goes, in the same order. */
export interface ExportOrder {
  readonly articles: readonly vscode.Uri[];
  readonly targets: readonly vscode.Uri[];
  readonly format: ExportFormat;
  readonly publication: ReviewPublication;
}

/** Exports one article after the other. One that cannot be exported costs no other; stopped, it begins no further one. */
export async function exportAll(
  { articles, targets, format, publication }: ExportOrder,
  { store, corrections }: ExportSurroundings,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Exported> {
  const written: vscode.Uri[] = [];
  const isStopped = (): boolean => token.isCancellationRequested;
  const failed: { readonly article: vscode.Uri; readonly reason: string }[] = [];
  for (const [i, article] of articles.entries()) {
    if (isStopped()) break;
    const name = fileName(article);
    progress.report({ message: l10n.t('{0} ({1} of {2})', name, i + 1, articles.length), increment: i === 0 ? 0 : 100 / articles.length });
    try {
      const document = await vscode.workspace.openTextDocument(article);
      const found = await store.complete(document, token);
      if (isStopped()) break;
      if (!found) {
        failed.push({ article, reason: l10n.t('is not annotated: its language or its size is excluded by the settings') });
        continue;
      }
      const annotated = await annotatedArticle(document, found, corrections, name);
      const content = await exported(format, annotated, { source: name, words: reportWords(), publication });
      if (typeof content !== 'string') {
        failed.push({ article, reason: missingInWords(content.missing) });
        continue;
      }
      await vscode.workspace.fs.writeFile(targets[i]!, new TextEncoder().encode(content));
      written.push(targets[i]!);
    } catch (error) {
      failed.push({ article, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { written, failed, isCancelled: isStopped() };
}

/** A file in a folder for each article, named as the article; of several of one name the later ones are numbered. */
export function targetsIn(folder: vscode.Uri, articles: readonly vscode.Uri[], format: ExportFormat): readonly vscode.Uri[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const name = bareName(article);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}-${String(n)}`;
    taken.add(free.toLowerCase());
    return vscode.Uri.joinPath(folder, `${free}.${EXPORT_FORMATS[format]}`);
  });
}

/** Lets the user tick articles of the workspace; those that are open first. */
async function pickArticles(): Promise<readonly vscode.Uri[] | undefined> {
  const files = await vscode.workspace.findFiles('**/*.{article,news,txt,md}', undefined, MOST_FILES);
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  const items = files
    .filter(({ path }) => !path.includes('/.'))
    .map((uri) => ({
      uri,
      label: fileName(uri),
      description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..')),
      picked: open.has(uri.toString()),
    }))
    .sort((a, b) => Number(b.picked) - Number(a.picked) || a.uri.path.localeCompare(b.uri.path));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      l10n.t('There are no articles in the workspace: files that end in .article, .news, .txt or .md.'),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Articles to Export'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ uri }) => uri);
}
