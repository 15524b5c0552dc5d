import * as vscode from 'vscode';
import type { RegistryFile } from '../../engine/registry/read';
import { problemInWords } from './problem-words';

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
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, offset - starts[low]!);
  };
}
