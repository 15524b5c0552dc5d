import * as vscode from 'vscode';
import type { Pair } from '../../engine';
import type { AnnotationStore } from '../article/store';
import { rangeOf } from '../offsets';

/** Folds page furniture, and quotations that run over several paragraphs. */
export function createFoldingProvider(store: AnnotationStore): vscode.FoldingRangeProvider {
  return {
    onDidChangeFoldingRanges: (listener, self, disposables) => store.onDidChange(() => void listener.call(self), undefined, disposables),
    provideFoldingRanges(document) {
      const article = store.current(document);
      if (!article) return undefined;
      const { furniture, quotes } = article.annotations;
      return [
        ...folds(
          document,
          joined(document, furniture).map((span) => alone(document, span)),
          vscode.FoldingRangeKind.Comment,
        ),
        ...folds(
          document,
          quotes.map(({ start, end }) => [start, end]),
        ),
      ];
    },
  };
}

/** Furniture with nothing but white space between is one: a block of links folds as a whole. */
function joined(document: vscode.TextDocument, spans: readonly Pair[]): readonly Pair[] {
  const blocks: Pair[] = [];
  for (const [start, end] of spans) {
    const last = blocks.at(-1);
    if (last && document.getText(rangeOf(document, [last[1], start])).trim() === '') blocks[blocks.length - 1] = [last[0], end];
    else blocks.push([start, end]);
  }
  return blocks;
}

/** A block without its last line where the article goes on behind it, as behind a caption that was copied without the line's end. */
function alone(document: vscode.TextDocument, [start, end]: Pair): Pair {
  const line = document.lineAt(document.positionAt(end).line);
  const lineStart = document.offsetAt(line.range.start);
  const behind = line.text.slice(end - lineStart).trim();
  return behind === '' ? [start, end] : [start, Math.max(start, lineStart - 1)];
}

function folds(document: vscode.TextDocument, spans: readonly Pair[], kind?: vscode.FoldingRangeKind): vscode.FoldingRange[] {
  return spans.flatMap((span) => {
    const { start, end } = rangeOf(document, span);
    return end.line > start.line ? [new vscode.FoldingRange(start.line, end.line, kind)] : [];
  });
}
