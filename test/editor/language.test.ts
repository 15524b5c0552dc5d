import * as vscode from 'vscode';
import type { Article } from '../../src/editor/article/article';
import type { AnnotationStore } from '../../src/editor/article/store';
import { createFoldingProvider } from '../../src/editor/language/folding';
import { createInlayProvider } from '../../src/editor/language/inlay';
import {
  createDefinitionProvider,
  createHighlightProvider,
  createReferenceProvider,
  createRenameProvider,
} from '../../src/editor/language/people';
import { createRelayHierarchy } from '../../src/editor/language/relays';
import { createSymbolProvider } from '../../src/editor/language/symbols';
import { place, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, ok } from './assert';
import { closeAll, extension, fixture, hiddenDocument } from './support';

describe('the language features', () => {
  const { token } = new vscode.CancellationTokenSource();
  let document: vscode.TextDocument;
  let known: Article;
  let store: AnnotationStore;

  before(async () => {
    ({ document, known } = await fixture());
    store = {
      current: () => known,
      settled: () => Promise.resolve(known),
      onDidChange: new vscode.EventEmitter<vscode.TextDocument>().event,
    } as unknown as AnnotationStore;
  });

  const at = (words: string, nth = 1): vscode.Position => document.positionAt(place(words, nth)[0] + 1);
  const text = (range: vscode.Range): string => document.getText(range);

  it('go from a surname or a role to the first full naming', async () => {
    for (const position of [at('Dravik', 2), at('President')]) {
      const found = await createDefinitionProvider(store).provideDefinition(document, position, token);
      const [link] = found as vscode.DefinitionLink[];
      ok(link);
      equal(text(link.targetRange), 'Anton Dravik');
    }
    equal(await createDefinitionProvider(store).provideDefinition(document, at('strait'), token), undefined);
  });

  it('list every place that means a person, with and without the first', async () => {
    const provider = createReferenceProvider(store);
    const words = async (includeDeclaration: boolean): Promise<string[]> => {
      const found = await provider.provideReferences(document, at('Sorel', 2), { includeDeclaration }, token);
      return (found ?? []).map(({ range }) => text(range));
    };
    deepEqual(await words(true), ['Foreign Minister', 'Nadira Sorel', 'Sorel']);
    deepEqual(await words(false), ['Foreign Minister', 'Sorel']);
  });

  it('mark them in the editor', async () => {
    const found = await createHighlightProvider(store).provideDocumentHighlights(document, at('Anton Dravik'), token);
    deepEqual(
      (found ?? []).map(({ range }) => text(range)),
      ['President', 'Anton Dravik', 'Dravik'],
    );
  });

  it('rename the person, never the text, and say so where nobody is named', async () => {
    const renamed: string[] = [];
    const provider = createRenameProvider(store, {
      rename: (_document, person, name) => Promise.resolve(void renamed.push(`${person}: ${name}`)),
    });
    const prepared = await provider.prepareRename?.(document, at('Dravik', 2), token);
    equal((prepared as { placeholder: string }).placeholder, 'Anton Dravik');
    const edit = await provider.provideRenameEdits(document, at('Dravik', 2), '  Anton  V. Dravik ', token);
    equal(edit?.size, 0);
    deepEqual(renamed, ['anton-dravik: Anton V. Dravik']);
    let message = '';
    await Promise.resolve(provider.prepareRename?.(document, at('strait'), token)).catch((error: unknown) => {
      message = error instanceof Error ? error.message : '';
    });
    ok(message.startsWith('No person is named here'), message);
  });

  it('outline the paragraphs with their claims and new people', async () => {
    const found = (await createSymbolProvider(store).provideDocumentSymbols(document, token)) as vscode.DocumentSymbol[];
    deepEqual(
      found.map(({ children }) => children.map(({ name }) => name)),
      [
        ['Anton Dravik: said … the strait would stay open', 'Anton Dravik'],
        [
          'Nadira Sorel: “We will act,”',
          'Nadira Sorel',
          'Nadira Sorel: said Dravik had called the talks “useful.”',
          'Anton Dravik: called the talks “useful.”',
        ],
        ['a ministry spokesman: The “grey fleet” left on April 9', 'Ann Lee'],
      ],
    );
    for (const symbol of found) {
      ok(symbol.range.contains(symbol.selectionRange));
      for (const child of symbol.children) ok(child.range.contains(child.selectionRange), child.name);
    }
  });

  it('show the relay chain as a call hierarchy', async () => {
    const provider = createRelayHierarchy(store);
    const [outlet] = (await provider.prepareCallHierarchy(document, at('Veltpress'), token)) as vscode.CallHierarchyItem[];
    ok(outlet);
    equal(outlet.name, 'Veltpress');
    deepEqual(await provider.provideCallHierarchyIncomingCalls(outlet, token), []);
    const outgoing = await provider.provideCallHierarchyOutgoingCalls(outlet, token);
    deepEqual(
      outgoing?.map(({ to }) => to.name),
      ['Anton Dravik'],
    );
    // VS Code hands back a copy that knows its own fields only.
    const { kind, name, detail, uri, range, selectionRange } = outgoing?.[0]?.to ?? outlet;
    const copy = new vscode.CallHierarchyItem(kind, name, detail ?? '', uri, range, selectionRange);
    const incoming = await provider.provideCallHierarchyIncomingCalls(copy, token);
    deepEqual(
      incoming?.map(({ from }) => from.name),
      ['Veltpress', 'Nadira Sorel'],
    );
  });

  it('fold what runs over several lines', async () => {
    const provider = createFoldingProvider(store);
    deepEqual(await provider.provideFoldingRanges(document, {}, token), []);
    const before = known;
    known = {
      ...known,
      annotations: {
        ...known.annotations,
        furniture: [
          [0, 8],
          [9, TEXT.indexOf('“We')],
        ] as const,
      },
    };
    const folds = await provider.provideFoldingRanges(document, {}, token);
    known = before;
    deepEqual(
      folds?.map((fold) => [fold.start, fold.end, fold.kind]),
      // On the fourth line the article goes on.
      [[0, 3, vscode.FoldingRangeKind.Comment]],
    );
  });

  it('show no inlay hint until a setting asks for it', async () => {
    const { provider, subscriptions } = createInlayProvider(store);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const labels = async (): Promise<string[]> =>
      ((await provider.provideInlayHints(document, whole, token)) ?? []).map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
      );
    deepEqual(await labels(), []);
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Global);
    try {
      deepEqual(await labels(), ['2024-04-09']);
    } finally {
      await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Global);
      subscriptions.dispose();
    }
  });

  it('are there for documents that are annotated, and for no others', async () => {
    const { exports } = await extension();
    const article = await hiddenDocument(`${TEXT}\n`);
    await vscode.window.showTextDocument(article);
    await exports.annotations(article);
    const symbols = async (): Promise<unknown[]> =>
      (await vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', article.uri)) ?? [];
    ok((await symbols()).length > 0);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Dravik');
    ok(found.some(({ name }) => name === 'Anton Dravik'));
    await closeAll();
  });
});
