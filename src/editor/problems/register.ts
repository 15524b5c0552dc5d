import * as vscode from 'vscode';
import type { AnnotationStore } from '../article/store';
import { Problems } from './diagnostics';
import { createFixProvider, IGNORE_COMMAND, type IgnoreScope } from './fixes';
import { IgnoredProblems, type IgnoredMemory } from './ignored';
import type { ProblemCode } from './problem';

export interface ProblemsSurface {
  readonly subscriptions: vscode.Disposable;
  /** Shows the problems of a document again that were switched off for its lines or for itself. */
  restore(document: vscode.TextDocument): Promise<void>;
}

/** Diagnostics, quick fixes, and the ways to be left alone by them. */
export function registerProblems(store: AnnotationStore, memory: IgnoredMemory): ProblemsSurface {
  const ignored = new IgnoredProblems(memory);
  const problems = new Problems(store, ignored);

  const ignore = async (uri: vscode.Uri, code: ProblemCode, scope: IgnoreScope, line: number): Promise<void> => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!document) return;
    if (scope === 'folder') await switchOff(document, code);
    else await ignored.add(document, code, scope === 'line' ? line : undefined);
    problems.update(document);
  };
  const subscriptions = vscode.Disposable.from(
    problems,
    vscode.languages.registerCodeActionsProvider('*', createFixProvider(store, problems), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(IGNORE_COMMAND, ignore),
  );
  return {
    async restore(document) {
      await ignored.clear(document);
      problems.update(document);
    },
    subscriptions,
  };
}

/** Writes the setting of the document's folder; in a workspace of one folder that is the workspace's own file. */
async function switchOff(document: vscode.TextDocument, code: ProblemCode): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('onTheRecord', document);
  const known = configuration.inspect<Record<string, string>>('problems')?.workspaceFolderValue ?? {};
  await configuration.update('problems', { ...known, [code]: 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
}
