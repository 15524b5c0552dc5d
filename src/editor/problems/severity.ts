import * as vscode from 'vscode';
import { setting } from '../settings';
import { DEFAULT_SEVERITIES, PROBLEM_CODES, type ProblemCode, type Severity } from './problem';

const SEVERITIES: Readonly<Record<Exclude<Severity, 'off'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The kinds of problems that are wanted for a document, with their severities. */
export function severities(document: vscode.TextDocument): ReadonlyMap<ProblemCode, vscode.DiagnosticSeverity> {
  const chosen = setting('problems', document);
  const found = new Map<ProblemCode, vscode.DiagnosticSeverity>();
  for (const code of PROBLEM_CODES) {
    const severity = chosen[code] ?? DEFAULT_SEVERITIES[code];
    // What is no severity counts as not set, as with every setting.
    const known = severity === 'off' ? undefined : (SEVERITIES[severity] as vscode.DiagnosticSeverity | undefined);
    if (severity !== 'off') found.set(code, known ?? SEVERITIES[DEFAULT_SEVERITIES[code] as Exclude<Severity, 'off'>]);
  }
  return found;
}
