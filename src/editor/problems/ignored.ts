import type * as vscode from 'vscode';
import type { DocumentMemory } from '../article/memory';
import type { ProblemCode } from './problem';

/** What the user does not want to be told again of one document. */
interface Ignored {
  readonly code: ProblemCode;
  /** The words of the line, so that it is found again when lines above it come and go; undefined for the whole document. */
  readonly line?: string;
}

export type IgnoredMemory = DocumentMemory<readonly Ignored[]>;

/** Problems that are switched off for a line or a file. Nothing is written into the article: its text is not ours. */
export class IgnoredProblems {
  constructor(private readonly memory: IgnoredMemory) {}

  has(document: vscode.TextDocument, code: ProblemCode, line: number): boolean {
    const all = this.of(document);
    if (all.length === 0) return false;
    const words = wordsOf(document, line);
    return all.some((one) => one.code === code && (one.line === undefined || one.line === words));
  }

  any(document: vscode.TextDocument): boolean {
    return this.of(document).length > 0;
  }

  /** @param line undefined for the whole document. */
  async add(document: vscode.TextDocument, code: ProblemCode, line: number | undefined): Promise<void> {
    const more: Ignored = line === undefined ? { code } : { code, line: wordsOf(document, line) };
    await this.memory.set(document.uri, [...this.of(document), more]);
  }

  async clear(document: vscode.TextDocument): Promise<void> {
    await this.memory.set(document.uri, undefined);
  }

  private of(document: vscode.TextDocument): readonly Ignored[] {
    return this.memory.get(document.uri) ?? [];
  }
}

function wordsOf(document: vscode.TextDocument, line: number): string {
  return document.lineAt(Math.min(line, document.lineCount - 1)).text.trim();
}
