import * as vscode from 'vscode';
import type { Pair } from '../../engine';
import { relaysOf, partiesAt, type Party, type Relay } from '../article/relays';
import type { Article } from '../article/article';
import type { AnnotationStore } from '../article/store';
import { offsetOf, rangeOf } from '../offsets';
import { counted } from '../words';

/** An item knows whom it stands for, so that its relays can be found in a later version of the text. */
class PartyItem extends vscode.CallHierarchyItem {
  constructor(
    readonly party: Party,
    claims: number,
    document: vscode.TextDocument,
    span: Pair,
  ) {
    const range = rangeOf(document, span);
    super(KINDS[party.kind], party.name ?? vscode.l10n.t('Unknown speaker'), counted.claims(claims), document.uri, range, range);
  }
}

const KINDS: { readonly [Kind in Party['kind']]: vscode.SymbolKind } = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  unnamed: vscode.SymbolKind.Interface,
  unknown: vscode.SymbolKind.Null,
};

/**
 * The relay chain as a call hierarchy: incoming calls are those who relay the words of the person or body at the cursor, outgoing calls
 * are those whose words it relays.
 */
export function createRelayHierarchy(store: Pick<AnnotationStore, 'settled'>): vscode.CallHierarchyProvider {
  const relays = async (
    uri: vscode.Uri,
  ): Promise<{ readonly document: vscode.TextDocument; readonly all: readonly Relay[] } | undefined> => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const article = document && (await store.settled(document));
    return article && { document, all: relaysOf(article) };
  };
  return {
    async prepareCallHierarchy(document, position) {
      const article = await store.settled(document);
      return article?.annotations && itemsAt(document, article, offsetOf(document, position));
    },
    async provideCallHierarchyIncomingCalls(item) {
      const known = await relays(item.uri);
      if (!known) return undefined;
      const id = idOf(item, known.all);
      const groups = groupBy(
        known.all.filter(({ source }) => source.id === id),
        ({ relay }) => relay.id,
      );
      return groups.map((some) => {
        const caller = new PartyItem(some[0].relay, some.length, known.document, some[0].relaySpan);
        return new vscode.CallHierarchyIncomingCall(
          caller,
          some.map(({ relaySpan }) => rangeOf(known.document, relaySpan)),
        );
      });
    },
    async provideCallHierarchyOutgoingCalls(item) {
      const known = await relays(item.uri);
      if (!known) return undefined;
      const id = idOf(item, known.all);
      const groups = groupBy(
        known.all.filter(({ relay }) => relay.id === id),
        ({ source }) => source.id,
      );
      return groups.map((some) => {
        const callee = new PartyItem(some[0].source, some.length, known.document, some[0].sourceSpan ?? some[0].relaySpan);
        return new vscode.CallHierarchyOutgoingCall(
          callee,
          some.map(({ relaySpan }) => rangeOf(known.document, relaySpan)),
        );
      });
    },
  };
}

function itemsAt(document: vscode.TextDocument, article: Article, offset: number): PartyItem[] {
  const all = relaysOf(article);
  return partiesAt(article, offset).map((party) => {
    const own = all.filter(({ relay, source }) => relay.id === party.id || source.id === party.id);
    const spans = own.map(({ relay, relaySpan, sourceSpan }) => (relay.id === party.id ? relaySpan : (sourceSpan ?? relaySpan)));
    return new PartyItem(party, own.length, document, spans.find(([start, end]) => start <= offset && offset <= end) ?? [offset, offset]);
  });
}

/** VS Code gives back its own copy of an item: where it is not ours any more, its name tells. */
function idOf(item: vscode.CallHierarchyItem, all: readonly Relay[]): string | undefined {
  if (item instanceof PartyItem) return item.party.id;
  return all.flatMap(({ relay, source }) => [relay, source]).find(({ name }) => name === item.name)?.id;
}

function groupBy(all: readonly Relay[], key: (relay: Relay) => string): (readonly [Relay, ...Relay[]])[] {
  const groups = new Map<string, [Relay, ...Relay[]]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}
