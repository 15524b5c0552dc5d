import * as vscode from 'vscode';
import type { Article } from '../article/article';
import type { AnnotationStore } from '../article/store';
import { offsetOf, rangeOf } from '../offsets';
import { firstFullNaming, referenceAt, references, type Reference } from './references';

type Store = Pick<AnnotationStore, 'current' | 'settled'>;

/** From a mention, a role phrase or a pronoun to the place that first names the person in full. */
export function createDefinitionProvider(store: Store): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      const found = await at(store, document, position);
      const naming = found && firstFullNaming(found.article, found.reference.person);
      if (!naming) return undefined;
      const range = rangeOf(document, naming);
      const originSelectionRange = rangeOf(document, found.reference.span);
      return [{ targetUri: document.uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
    },
  };
}

/** Every mention of the person at the cursor, and every role and pronoun that means the same one. */
export function createReferenceProvider(store: Store): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }) {
      const found = await at(store, document, position);
      if (!found) return undefined;
      const naming = firstFullNaming(found.article, found.reference.person)?.join();
      return sameAs(found)
        .filter(({ span }) => includeDeclaration || span.join() !== naming)
        .map(({ span }) => new vscode.Location(document.uri, rangeOf(document, span)));
    },
  };
}

/** Marks every place that means the person at the cursor. */
export function createHighlightProvider(store: Store): vscode.DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position) {
      // Highlights follow the cursor: what is there now, without waiting for a reading under way.
      const article = store.current(document);
      const reference = article && referenceAt(article, offsetOf(document, position));
      if (!reference) return undefined;
      return sameAs({ article, reference }).map(
        ({ span, how }) =>
          new vscode.DocumentHighlight(
            rangeOf(document, span),
            how === 'mention' ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
          ),
      );
    },
  };
}

/** What renaming needs of its surroundings. */
export interface RenameContext {
  /** Keeps the name that the sidebar gives to a person of the document. */
  readonly rename: (document: vscode.TextDocument, person: string, name: string) => Promise<void>;
}

/** Renames a person in the sidebar, the hovers and the exports. The article's text belongs to its author and stays as it is. */
export function createRenameProvider(store: Store, { rename }: RenameContext): vscode.RenameProvider {
  return {
    async prepareRename(document, position) {
      const found = await at(store, document, position);
      const person = found?.article.annotations.people.find(({ id }) => id === found.reference.person);
      if (!found || !person) throw new Error(vscode.l10n.t('No person is named here. Put the cursor on a name, a role or a pronoun.'));
      return { range: rangeOf(document, found.reference.span), placeholder: person.name };
    },
    async provideRenameEdits(document, position, newName) {
      const name = newName.replace(/\s+/g, ' ').trim();
      if (name === '') throw new Error(vscode.l10n.t('A name cannot be empty.'));
      const found = await at(store, document, position);
      if (found) await rename(document, found.reference.person, name);
      return new vscode.WorkspaceEdit();
    },
  };
}

interface Found {
  readonly article: Article;
  readonly reference: Reference;
}

async function at(store: Store, document: vscode.TextDocument, position: vscode.Position): Promise<Found | undefined> {
  const article = await store.settled(document);
  const reference = article && referenceAt(article, offsetOf(document, position));
  return reference && { article, reference };
}

const sameAs = ({ article, reference: { person } }: Found): readonly Reference[] =>
  references(article).filter((one) => one.person === person);
