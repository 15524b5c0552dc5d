import * as vscode from 'vscode';
import type { AnnotationStore } from '../article/store';
import { offsetOf, rangeOf } from '../offsets';
import { onDidChangeSettings, setting } from '../settings';
import { HINT_KINDS, hintsOf, type HintKind } from './hints';
import { firstFullNaming } from './references';

/** Speakers, names and ISO dates beside the words that leave them out; each kind off until its setting is on. */
export function createInlayProvider(store: AnnotationStore): {
  readonly provider: vscode.InlayHintsProvider;
  readonly subscriptions: vscode.Disposable;
} {
  const changed = new vscode.EventEmitter<void>();
  const subscriptions = vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    onDidChangeSettings(
      HINT_KINDS.map((kind) => `inlayHints.${kind}` as const),
      () => changed.fire(),
    ),
  );
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      const article = store.current(document);
      const kinds = new Set(HINT_KINDS.filter((kind) => setting(`inlayHints.${kind}`, document)));
      if (!article || kinds.size === 0) return undefined;
      const from = offsetOf(document, range.start);
      const to = offsetOf(document, range.end);
      return hintsOf(article, kinds)
        .filter(({ at }) => from <= at && at <= to)
        .map(({ kind, at, words, person }) => {
          const part = new vscode.InlayHintLabelPart(WORDING[kind](words));
          const naming = person === undefined ? undefined : firstFullNaming(article, person);
          if (naming) part.location = new vscode.Location(document.uri, rangeOf(document, naming));
          const hint = new vscode.InlayHint(document.positionAt(at), [part]);
          hint.paddingLeft = true;
          return hint;
        });
    },
  };
  return { provider, subscriptions };
}

const WORDING: { readonly [Kind in HintKind]: (words: string) => string } = {
  speakers: (words) => `— ${words}`,
  names: (words) => `(${words})`,
  dates: (words) => words,
};
