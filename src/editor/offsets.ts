import * as vscode from 'vscode';
import type { Pair, Span } from '../engine';

/** The one place where the engine's UTF-16 offsets become positions of the editor, and back. */
export function rangeOf(document: vscode.TextDocument, span: Span | Pair): vscode.Range {
  const [start, end] = pairOf(span);
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** UTF-16 offset of a position in the document's text. */
export function offsetOf(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}

/** Both ways of writing a span as a pair. */
export function pairOf(span: Span | Pair): Pair {
  return 'start' in span ? [span.start, span.end] : span;
}
