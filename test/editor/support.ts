import * as vscode from 'vscode';
import type { OnTheRecordApi } from '../../src/editor/api';
import { article, TEXT } from '../editor-unit/fixture';
import type { Article } from '../../src/editor/article/article';

/** The extension under test, active. */
export async function extension(): Promise<vscode.Extension<OnTheRecordApi>> {
  const found = vscode.extensions.getExtension<OnTheRecordApi>('on-the-record.on-the-record');
  if (!found) throw new Error('the extension is not installed in this host');
  await found.activate();
  return found;
}

/** How often a document is asked for at most. */
const ASKED = 5;

/**
 * A new document, in no editor until it is shown, so that only what the test makes looks at it. VS Code gives the address of an untitled document that it
 * drops to the next one, and for a moment hands out the dropped one with its words: then another one is asked for.
 */
export async function hiddenDocument(content: string = TEXT, language = 'article'): Promise<vscode.TextDocument> {
  for (let asked = 0; asked < ASKED; asked++) {
    const document = await vscode.workspace.openTextDocument({ language, content });
    if (document.getText() === content) return document;
  }
  throw new Error('VS Code gives no new document');
}

/** The fixture as a document with its annotations. */
export async function fixture(): Promise<{ readonly document: vscode.TextDocument; readonly known: Article }> {
  const document = await hiddenDocument();
  return { document, known: { ...article(), version: document.version } };
}

/** Replaces a document's whole text. */
export async function rewrite(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

/** Closes all editors; what was typed into untitled ones is thrown away. */
export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until something holds, looking again each time the event fires. The suite's timeout ends a wait in vain. */
export async function until(holds: () => boolean, event: vscode.Event<unknown>): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const subscription = event(() => {
      if (!holds()) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** A storage that forgets with the test. */
export function memento(): vscode.Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, byDefault?: T) => (values.has(key) ? (values.get(key) as T) : byDefault) as T,
    update: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      return Promise.resolve();
    },
  };
}
