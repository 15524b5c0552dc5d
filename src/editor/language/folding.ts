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
        ...folds(document, joined(document, furniture), vscode.FoldingRangeKind.Comment),
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

function folds(document: vscode.TextDocument, spans: readonly Pair[], kind?: vscode.FoldingRangeKind): vscode.FoldingRange[] {
  return spans.flatMap((span) => {
    const { start, end } = rangeOf(document, span);
    return end.line > start.line ? [new vscode.FoldingRange(start.line, end.line, kind)] : [];
  });
}
