import * as vscode from 'vscode';
import type { RegistryFile } from '../../engine/registry/read';
import { problemInWords } from './problem-words';
import { countLeading } from '../../engine/search';

/** The problems of a registry file in VS Code's terms. @param text what the file held when it was read; it need not be open. */
export function diagnosticsOf(text: string, { problems }: RegistryFile): vscode.Diagnostic[] {
  const positionAt = positionsIn(text);
  return problems.map((problem) => {
    const { start, end, severity, code } = problem;
    const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
    const diagnostic = new vscode.Diagnostic(new vscode.Range(positionAt(start), positionAt(end)), problemInWords(problem), level);
    diagnostic.source = 'On the Record';
    diagnostic.code = code;
    return diagnostic;
  });
}

/** Offsets become positions without a document, by the line ends that VS Code knows. */
function positionsIn(text: string): (offset: number) => vscode.Position {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
  }
  return (offset) => {
    const line = countLeading(starts, (start) => start <= offset) - 1;
    return new vscode.Position(line, offset - starts[line]!);
  };
}
