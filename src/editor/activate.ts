import * as vscode from 'vscode';
import { createApi, type OnTheRecordApi } from './api';
import { ActiveArticle } from './article/active';
import { BUNDLED, lazyEngine, type EngineProgram } from './article/engine';
import { DocumentMemory } from './article/memory';
import { eligibility } from './article/scope';
import { AnnotationStore } from './article/store';
import { withSureClaims } from './article/sure-claims';
import { registerCommands } from './commands';
import { watchContext } from './context';
import { registerCorrecting } from './corrections/correct/register';
import { Reviewer } from './corrections/reviewer';
import { placeInWorkspace } from './corrections/sidecar-path';
import { DELAYS, Sidecars } from './corrections/sidecars';
import { CorrectionStore } from './corrections/store';
import { Comparison } from './corrections/check/compare';
import { CheckSurface } from './corrections/check/view';
import { shownReviews } from './corrections/verify/context';
import { Discussion } from './corrections/verify/discussion';
import { registerVerifyActions } from './corrections/verify/lightbulb';
import { Decorator } from './decorations/decorator';
import { Visibility } from './decorations/visibility';
import { fileName } from './files';
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

let leaving: (() => Promise<void>) | undefined;

/**
 * Puts the surfaces together. The same in the desktop's extension host and in a browser's.
 * @param program of the engine: hosts may have better ways to load it than the bundle's.
 */
export function activate(
  { extensionUri, subscriptions, workspaceState, globalState }: vscode.ExtensionContext,
  program: EngineProgram = BUNDLED,
): OnTheRecordApi {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const dates = new DocumentMemory<string>(workspaceState, 'publicationDates');
  const scope = new DocumentMemory<boolean>(workspaceState, 'annotated');
  const ignored: IgnoredMemory = new DocumentMemory(workspaceState, 'ignoredProblems');
  const people = new PeopleRegistries(log);
  const engine = lazyEngine(extensionUri, log, program);
  const reviewer = new Reviewer(globalState);
  const sidecars = new Sidecars({
    files: vscode.workspace.fs,
    placeOf: placeInWorkspace,
    storage: { workspace: workspaceState, everywhere: globalState },
    log,
    delays: DELAYS,
  });
  leaving = () => sidecars.flush();
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
    corrected: (document, article) => corrections.corrected(document, article),
    faults: new Faults(log),
  });
  const problems = registerProblems(store, ignored);
  const active = new ActiveArticle();
  const visibility = new Visibility(workspaceState);
  const entities = new EntitiesSurface(workspaceState);
  const reviews = shownReviews(corrections);
  const claims = new ClaimsSurface(workspaceState, () => setting('minimumConfidence', active.document), reviews);
  const check = new CheckSurface(corrections);
  const entitiesTree = new ArticleTree(entities, store, active);
  const claimsTree = new ArticleTree(claims, store, active);
  const checkTree = new ArticleTree(check, store, active);
  const comparison = new Comparison();
  const discussion = new Discussion(store, corrections);
  const { corrector, subscriptions: correcting } = registerCorrecting(store, corrections, active);
  const pictures = new PicturesPanel(extensionUri, store, active);
  subscriptions.push(
    log,
    dates,
    scope,
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
    check,
    checkTree,
    comparison,
    discussion,
    registerVerifyActions(store),
    pictures,
    keepOverReloads(pictures),
    new Decorator(store, visibility),
    createStatusBar(store, active, reviews),
    watchContext(store, active),
    provideSamples(extensionUri),
    vscode.languages.registerHoverProvider('*', createHoverProvider(store, reviews)),
    registerLanguageFeatures(store, {
      rename: (document, person, name) => corrector.rename(document, person, name),
    }),
    correcting,
    registerCommands({
      store,
      corrections,
      sidecars,
      corrector,
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
      checkTree,
      comparison,
      discussion,
      reviewer: (document) => reviewer.name(document),
      pictures,
    }),
    annotateWhatIsVisible(store),
    store.onDidChange((document) => {
      const read = store.latest(document)?.annotations;
      if (read?.complete && read.claims.length > 0) program.hasRead?.();
    }),
    people.onDidChange(() => store.refreshAll()),
    onDidChangeSettings(['minimumConfidence'], () => store.showAgain()),
    onDidChangeSettings(['languages', 'exclude', 'maximumSize'], () => store.refreshAll()),
  );
  return createApi(store, corrections);
}

/** VS Code waits for it, though not long: what has been corrected last is written. */
export async function deactivate(): Promise<void> {
  await leaving?.();
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
