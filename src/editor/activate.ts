import * as vscode from 'vscode';
import type { OnTheRecordApi } from './api';
import { ActiveArticle } from './article/active';
import { lazyEngine } from './article/engine';
import { DocumentMemory } from './article/memory';
import { withNames, type ChosenNames } from './article/names';
import { eligibility } from './article/scope';
import { AnnotationStore } from './article/store';
import { withSureClaims } from './article/sure-claims';
import { registerCommands } from './commands';
import { watchContext } from './context';
import { Reviewer } from './corrections/reviewer';
import { Sidecars } from './corrections/sidecars';
import { CorrectionStore } from './corrections/store';
import { Decorator } from './decorations/decorator';
import { Visibility } from './decorations/visibility';
import { fileName } from './exports/export';
import { Faults } from './faults';
import { createHoverProvider } from './hovers/provider';
import { PeopleRegistries } from './registry/people';
import { registerLanguageFeatures } from './language/register';
import { provideSamples } from './samples';
import { keepOverReloads, PicturesPanel } from './pictures/panel';
import type { IgnoredMemory } from './problems/ignored';
import { registerProblems } from './problems/register';
import { onDidChangeSettings, setting } from './settings';
import { createStatusBar } from './status-bar';
import { ClaimsSurface } from './trees/claims-view';
import { EntitiesSurface } from './trees/entities-view';
import { ArticleTree } from './trees/view';

/** Puts the surfaces together. The same in the desktop's extension host and in a browser's. */
export function activate({ extensionUri, subscriptions, workspaceState, globalState }: vscode.ExtensionContext): OnTheRecordApi {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const dates = new DocumentMemory<string>(workspaceState, 'publicationDates');
  const scope = new DocumentMemory<boolean>(workspaceState, 'annotated');
  const ignored: IgnoredMemory = new DocumentMemory(workspaceState, 'ignoredProblems');
  const names = new DocumentMemory<ChosenNames>(workspaceState, 'names');
  const people = new PeopleRegistries(log);
  const engine = lazyEngine(extensionUri, log);
  const reviewer = new Reviewer(globalState);
  const sidecars = new Sidecars();
  const corrections: CorrectionStore = new CorrectionStore(sidecars, {
    again: (document) => store.correctAgain(document),
    reviewer: (document) => reviewer.name(document),
  });
  const store = new AnnotationStore({
    // With the registries, so that no article is shown without them first.
    engine: async () => (await Promise.all([engine(), people.load()]))[0],
    eligibility: (document) => eligibility(document, scope.get(document.uri)),
    options: (document) => {
      const { uri, isUntitled } = document;
      const publicationDate = dates.get(uri);
      const registry = people.for(document);
      return {
        ...(isUntitled ? {} : { fileName: fileName(uri) }),
        ...(publicationDate === undefined ? {} : { publicationDate }),
        ...(registry === undefined ? {} : { registry }),
      };
    },
    shown: (document, article) => withSureClaims(article, setting('minimumConfidence', document)),
    ready: (document) => corrections.load(document),
    *corrected(document, article) {
      return withNames(yield* corrections.corrected(document, article), names.get(document.uri) ?? {});
    },
    faults: new Faults(log),
  });
  const problems = registerProblems(store, ignored);
  const active = new ActiveArticle();
  const visibility = new Visibility(workspaceState);
  const entities = new EntitiesSurface(workspaceState);
  const claims = new ClaimsSurface(workspaceState, () => setting('minimumConfidence', active.document));
  const entitiesTree = new ArticleTree(entities, store, active);
  const claimsTree = new ArticleTree(claims, store, active);
  const pictures = new PicturesPanel(extensionUri, store, active);
  subscriptions.push(
    log,
    dates,
    scope,
    names,
    ignored,
    problems.subscriptions,
    people,
    sidecars,
    corrections,
    store,
    active,
    visibility,
    entities,
    claims,
    entitiesTree,
    claimsTree,
    pictures,
    keepOverReloads(pictures),
    new Decorator(store, visibility),
    createStatusBar(store, active),
    watchContext(store, active),
    provideSamples(extensionUri),
    vscode.languages.registerHoverProvider('*', createHoverProvider(store)),
    registerLanguageFeatures(store, {
      rename: async (document, person, name) => {
        await names.set(document.uri, { ...names.get(document.uri), [person]: name });
        store.refresh(document);
      },
    }),
    registerCommands({
      store,
      corrections,
      active,
      visibility,
      dates,
      scope,
      log,
      problems,
      entities,
      claims,
      entitiesTree,
      claimsTree,
      pictures,
    }),
    annotateWhatIsVisible(store),
    people.onDidChange(() => store.refreshAll()),
    onDidChangeSettings(['minimumConfidence'], () => store.showAgain()),
    onDidChangeSettings(['languages', 'exclude', 'maximumSize'], () => store.refreshAll()),
  );
  return {
    annotations: async (document) => (await store.complete(document))?.annotations,
    onDidChangeAnnotations: store.onDidChange,
  };
}

/** Documents are annotated when they come into sight; those that other extensions open unseen cost nothing. */
function annotateWhatIsVisible(store: AnnotationStore): vscode.Disposable {
  const ensure = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) store.ensure(document);
  };
  ensure();
  // A change of language closes a document and opens it again, in the same editor.
  return vscode.Disposable.from(vscode.window.onDidChangeVisibleTextEditors(ensure), vscode.workspace.onDidOpenTextDocument(ensure));
}
