import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AnnotationStore } from '../article/store';
import { rangeOf } from '../offsets';
import type { ProblemDiagnostic, Problems } from './diagnostics';

/** Switches a kind of problem off: for a line, a file or a folder. Not in the manifest: it needs the problem that it stands beside. */
export const IGNORE_COMMAND = 'onTheRecord.ignoreProblem';

export type IgnoreScope = 'line' | 'file' | 'folder';

/** Quick fixes for the problems under the cursor. */
export function createFixProvider(store: Pick<AnnotationStore, 'current'>, problems: Pick<Problems, 'of'>): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range) {
      if (!store.current(document)) return undefined;
      return problems
        .of(document)
        .filter((one) => one.range.intersection(range))
        .flatMap((diagnostic) => [...fixes(document, diagnostic), ...ways(document, diagnostic)]);
    },
  };
}

function fixes(document: vscode.TextDocument, diagnostic: ProblemDiagnostic): readonly vscode.CodeAction[] {
  const { problem } = diagnostic;
  if (problem.code === 'date-unresolved') {
    return [run(diagnostic, l10n.t('Set the publication date…'), 'onTheRecord.setPublicationDate')];
  }
  if (problem.closing !== undefined) return [closed(document, diagnostic, problem.closing)];
  return (problem.spellings ?? []).map(({ words, replaces }) => {
    const action = new vscode.CodeAction(l10n.t('Spell it “{0}” everywhere', words), vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.edit = new vscode.WorkspaceEdit();
    for (const span of replaces) action.edit.replace(document.uri, rangeOf(document, span), words);
    return action;
  });
}

function closed(document: vscode.TextDocument, diagnostic: ProblemDiagnostic, mark: string): vscode.CodeAction {
  const action = new vscode.CodeAction(l10n.t('Close the quotation here: {0}', mark), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  action.edit.insert(document.uri, diagnostic.range.end, mark);
  return action;
}

function ways(document: vscode.TextDocument, diagnostic: ProblemDiagnostic): readonly vscode.CodeAction[] {
  const { code } = diagnostic.problem;
  const ignore = (title: string, scope: IgnoreScope): vscode.CodeAction =>
    run(diagnostic, title, IGNORE_COMMAND, document.uri, code, scope, diagnostic.range.start.line);
  return [
    ignore(l10n.t('Ignore “{0}” in this line', code), 'line'),
    ignore(l10n.t('Ignore “{0}” in this file', code), 'file'),
    ...(vscode.workspace.getWorkspaceFolder(document.uri) ? [ignore(l10n.t('Switch “{0}” off in this folder', code), 'folder')] : []),
  ];
}

function run(diagnostic: ProblemDiagnostic, title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { title, command, arguments: [...args] };
  return action;
}
