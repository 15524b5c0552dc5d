import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { SAMPLES, type Sample } from './sample-names';

/** Scheme of the samples' documents: read-only, so that closing one never asks whether to save it. */
const SCHEME = 'on-the-record-sample';

/** The manner in which each sample is written. */
const MANNERS: { readonly [Name in Sample]: () => string } = {
  'geneva-reservoirs.article': () => l10n.t('agency copy with front matter and dateline'),
  'strait-talks.news': () => l10n.t('several sources, relayed by state media'),
  'commission-briefing.article': () => l10n.t('transcript of a press conference'),
  '2024-11-06-harbour-inquiry.txt': () => l10n.t('broadsheet report, the date in the file’s name'),
  '2025-05-14-delta-summit-translated.txt': () => l10n.t('rough translation with mixed quotation marks'),
  'mayor-interview.md': () => l10n.t('interview without a publication date'),
  'copied-page.txt': () => l10n.t('copied from a web page, with its furniture'),
};

/** Gives the samples' texts to VS Code, in the web as on the desktop. */
export function provideSamples(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', path)));
    },
  });
}

/** Lets the user choose a sample and opens it. @param name the sample's file, where it is known already. */
export async function openSample(name?: string): Promise<void> {
  const items = SAMPLES.map((label) => ({ label, description: MANNERS[label]() }));
  const chosen =
    name ?? (await vscode.window.showQuickPick(items, { title: l10n.t('Open Sample Articles'), matchOnDescription: true }))?.label;
  if (chosen === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: SCHEME, path: `/${chosen}` }));
  await vscode.window.showTextDocument(document, { preview: false });
}
