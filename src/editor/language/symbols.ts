import * as vscode from 'vscode';
import type { Steps } from '../../engine';
import { extentOf, hull } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import { eachInSteps, Pace } from '../article/pace';
import type { AnnotationStore } from '../article/store';
import { rangeOf } from '../offsets';
import { claimRow, type ClaimRow } from '../trees/claims';
import { shorten } from '../trees/excerpt';
import { speakersInWords } from '../words';
import { firstFullNaming } from './references';
import { sectionsOf, type Section } from './sections';

/** Characters of a paragraph or a claim in the outline. */
const NAME_LENGTH = 60;

/** The kinds under which VS Code draws, filters and reads aloud what is in the outline. */
const KIND = { section: vscode.SymbolKind.String, person: vscode.SymbolKind.Class, claim: vscode.SymbolKind.Event } as const;

/** Outline, breadcrumbs and Go to Symbol: the paragraphs that hold claims or name people for the first time, and these in them. */
export function createSymbolProvider(store: Pick<AnnotationStore, 'settled'>): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const article = await store.settled(document);
      // VS Code asks again with each change of the text, for the breadcrumbs.
      return article && new Pace().run(symbolsOf(document, article), () => token.isCancellationRequested || document.isClosed);
    },
  };
}

/** Go to Symbol in Workspace: the people and claims of all articles that are open. */
export function createWorkspaceSymbolProvider(store: Pick<AnnotationStore, 'current'>): vscode.WorkspaceSymbolProvider {
  return {
    provideWorkspaceSymbols() {
      // VS Code itself matches the words that were typed, loosely, so everything is offered.
      return vscode.workspace.textDocuments.flatMap((document) => {
        const article = store.current(document);
        return article ? workspaceSymbolsOf(document, article) : [];
      });
    },
  };
}

function* symbolsOf(document: vscode.TextDocument, article: Article): Steps<vscode.DocumentSymbol[]> {
  const lookup = yield* Lookup.inSteps(article);
  const sections = yield* sectionsOf(article);
  return yield* eachInSteps(sections, (section) => symbolOf(section, document, lookup));
}

function symbolOf(section: Section, document: vscode.TextDocument, lookup: Lookup): vscode.DocumentSymbol {
  const words = lookup.words([section.start, section.end]);
  const whole = rangeOf(document, section);
  const first = document.lineAt(whole.start.line).range;
  const symbol = new vscode.DocumentSymbol(shorten(words, NAME_LENGTH), '', KIND.section, whole, whole.intersection(first) ?? first);
  for (const { person, span } of section.people) {
    const named = lookup.person(person);
    if (!named) continue;
    const range = rangeOf(document, span);
    symbol.children.push(new vscode.DocumentSymbol(named.name, named.roles[0] ?? '', KIND.person, range, range));
  }
  for (const claim of section.claims) {
    const row = claimRow(claim, lookup);
    const range = rangeOf(document, extentOf(claim));
    const selection = rangeOf(document, hull(claim.cue.length > 0 ? claim.cue : claim.content));
    symbol.children.push(new vscode.DocumentSymbol(nameOf(row), detailOf(row), KIND.claim, range, selection));
  }
  symbol.children.sort((a, b) => a.range.start.compareTo(b.range.start));
  return symbol;
}

function workspaceSymbolsOf(document: vscode.TextDocument, article: Article): vscode.SymbolInformation[] {
  const lookup = Lookup.of(article);
  const place = (span: readonly [number, number]): vscode.Location => new vscode.Location(document.uri, rangeOf(document, span));
  const people = article.annotations.people.flatMap(({ id, name, roles }) => {
    const naming = firstFullNaming(article, id);
    return naming ? [new vscode.SymbolInformation(name, KIND.person, roles[0] ?? '', place(naming))] : [];
  });
  const claims = article.annotations.claims.map((claim) => {
    const row = claimRow(claim, lookup);
    return new vscode.SymbolInformation(nameOf(row), KIND.claim, detailOf(row), place(extentOf(claim)));
  });
  return [...people, ...claims];
}

const nameOf = ({ speakers, statement }: ClaimRow): string => `${speakersInWords(speakers)}: ${shorten(statement.words, NAME_LENGTH)}`;

/** The cue, unless it stands among the claim's words. */
const detailOf = ({ cue, statement }: ClaimRow): string => (statement.withCue ? '' : cue);
