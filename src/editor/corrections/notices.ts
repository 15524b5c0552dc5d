import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { SidecarConflict, SidecarProblem } from '../../engine/corrections/sidecar';
import type { Unreadable, Unwritten } from './keeping';
import { messageOf, problemInWords, unreadableInWords } from './problem-words';

/** Says what becomes of sidecars: what is wrong in one stands in it, and what the user must know is said once. */
export class SidecarNotices implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('onTheRecord.corrections');
  /** Addresses of files that have been told to be unreadable, as they still are. */
  private readonly unreadable = new Set<string>();
  /** Reasons why something was not written that have been told. */
  private readonly told = new Set<Unwritten['kind']>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** What a sidecar holds that cannot be understood; undefined where nothing is there. */
  read(sidecar: vscode.Uri, found: readonly SidecarProblem[] | Unreadable | undefined): void {
    const key = sidecar.toString();
    if (found && 'kind' in found) {
      this.diagnostics.set(sidecar, [diagnostic(lineOf(found), unreadableInWords(found), vscode.DiagnosticSeverity.Error)]);
      if (!this.unreadable.has(key)) this.sayUnreadable(sidecar, found);
      this.unreadable.add(key);
      return;
    }
    this.unreadable.delete(key);
    if (!found || found.length === 0) this.diagnostics.delete(sidecar);
    else {
      const problems = found.map((one) => diagnostic(one.line, problemInWords(one), vscode.DiagnosticSeverity.Warning));
      this.diagnostics.set(sidecar, problems);
    }
  }

  /** Why corrections are kept in VS Code's storage: each reason is told once. */
  unwritten(why: Unwritten): void {
    if (why.kind === 'failed') this.log.warn(`writing corrections: ${messageOf(why.error)}`);
    // Of files that cannot be read it has been told when they were read.
    if (this.told.has(why.kind) || why.kind === 'unreadable' || why.kind === 'newer' || why.kind === 'unavailable') return;
    this.told.add(why.kind);
    const move = l10n.t('Try Again');
    const words = {
      'no-place': () =>
        l10n.t(
          'Corrections of this article are kept in VS Code’s own storage, as it is no file in an open folder. Once it is one, “Move Corrections to the Workspace” writes them beside it.',
        ),
      'read-only': () =>
        l10n.t(
          'This folder cannot be written to. Corrections are kept in VS Code’s own storage; “Move Corrections to the Workspace” writes them later.',
        ),
      failed: () =>
        l10n.t(
          'Corrections could not be written: {0} They are kept in VS Code’s own storage, and it is tried again from time to time.',
          sentence(why.kind === 'failed' ? messageOf(why.error) : ''),
        ),
    }[why.kind]();
    const buttons = why.kind === 'failed' ? [move] : [];
    const show = why.kind === 'no-place' ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
    void show(words, ...buttons).then((choice) => choice === move && vscode.commands.executeCommand('onTheRecord.moveCorrections'));
  }

  /** Others have said something else: both are kept until somebody chooses. */
  conflicts(article: vscode.Uri, conflicts: readonly SidecarConflict[]): void {
    const choose = l10n.t('Choose…');
    const path = vscode.workspace.asRelativePath(article);
    const words =
      conflicts.length === 1
        ? l10n.t('Two corrections of {0} contradict each other. Both are kept; the later one counts.', path)
        : l10n.t('{0} corrections of {1} contradict others. All are kept; the later ones count.', conflicts.length, path);
    void vscode.window
      .showWarningMessage(words, choose)
      .then((choice) => choice === choose && vscode.commands.executeCommand('onTheRecord.settleConflicts', article.toString()));
  }

  dispose(): void {
    this.diagnostics.dispose();
  }

  private sayUnreadable(sidecar: vscode.Uri, found: Unreadable): void {
    const path = vscode.workspace.asRelativePath(sidecar);
    this.log.warn(`${sidecar.toString()}: ${unreadableInWords(found)}`);
    const openFile = l10n.t('Open File');
    const words = l10n.t(
      '{0}, line {1}: {2} The file is left as it is. Until it can be read, corrections are kept in VS Code’s own storage.',
      path,
      lineOf(found),
      sentence(unreadableInWords(found)),
    );
    void vscode.window.showErrorMessage(words, openFile).then(async (choice) => {
      if (choice !== openFile) return;
      const position = new vscode.Position(lineOf(found) - 1, 0);
      await vscode.window.showTextDocument(sidecar, { selection: new vscode.Range(position, position) });
    });
  }
}

/** From 1. */
const lineOf = (found: Unreadable): number => (found.kind === 'unreadable' ? found.problem.line : 1);

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** @param line from 1 */
function diagnostic(line: number, words: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const found = new vscode.Diagnostic(new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER), words, severity);
  found.source = 'On the Record';
  return found;
}
