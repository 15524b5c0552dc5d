import * as vscode from 'vscode';
import type { AnnotationStore } from '../article/store';
import { createFoldingProvider } from './folding';
import { createInlayProvider } from './inlay';
import {
  createDefinitionProvider,
  createHighlightProvider,
  createReferenceProvider,
  createRenameProvider,
  type RenameContext,
} from './people';
import { createRelayHierarchy } from './relays';
import { createSymbolProvider, createWorkspaceSymbolProvider } from './symbols';

/**
 * What VS Code offers for code, for articles. The providers are registered for the languages of the documents that are annotated at
 * the moment, so that no menu of a document that is none grows by an entry that does nothing.
 */
export function registerLanguageFeatures(store: AnnotationStore, rename: RenameContext): vscode.Disposable {
  const inlay = createInlayProvider(store);
  const providers = {
    definition: createDefinitionProvider(store),
    references: createReferenceProvider(store),
    highlights: createHighlightProvider(store),
    rename: createRenameProvider(store, rename),
    symbols: createSymbolProvider(store),
    relays: createRelayHierarchy(store),
    folding: createFoldingProvider(store),
  };
  const { languages } = vscode;
  const register = (selector: vscode.DocumentSelector): vscode.Disposable =>
    vscode.Disposable.from(
      languages.registerDefinitionProvider(selector, providers.definition),
      languages.registerReferenceProvider(selector, providers.references),
      languages.registerDocumentHighlightProvider(selector, providers.highlights),
      languages.registerRenameProvider(selector, providers.rename),
      languages.registerDocumentSymbolProvider(selector, providers.symbols, { label: 'On the Record' }),
      languages.registerCallHierarchyProvider(selector, providers.relays),
      languages.registerFoldingRangeProvider(selector, providers.folding),
      languages.registerInlayHintsProvider(selector, inlay.provider),
    );
  let registered: vscode.Disposable | undefined;
  let known = '';
  const follow = (): void => {
    const annotated = vscode.workspace.textDocuments.filter((document) => store.status(document) === 'annotated');
    const ids = [...new Set(annotated.map(({ languageId }) => languageId))].sort();
    if (ids.join() === known) return;
    known = ids.join();
    registered?.dispose();
    registered = ids.length > 0 ? register(ids.map((language) => ({ language }))) : undefined;
  };
  follow();
  return vscode.Disposable.from(
    inlay.subscriptions,
    languages.registerWorkspaceSymbolProvider(createWorkspaceSymbolProvider(store)),
    store.onDidChange(follow),
    new vscode.Disposable(() => void registered?.dispose()),
  );
}
