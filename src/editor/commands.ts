import { organizationId } from '../engine/ids';
import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { Lookup, type Article } from './article/article';
import type { ActiveArticle } from './article/active';
import type { DocumentMemory } from './article/memory';
import type { ScopeMemory } from './article/scope';
import type { AnnotationStore } from './article/store';
import { CHECK_COMMANDS } from './corrections/check/commands';
import type { Comparison } from './corrections/check/compare';
import type { CheckNode } from './corrections/check/items';
import { CORRECT_COMMANDS } from './corrections/correct/commands';
import type { Corrector } from './corrections/correct/corrector';
import { learnPerson } from './corrections/correct/learn';
import { moveCorrections } from './corrections/move';
import { settleConflicts } from './corrections/settle';
import type { Sidecars } from './corrections/sidecars';
import type { Corrections } from './corrections/types';
import { VERIFY_COMMANDS } from './corrections/verify/commands';
import type { Discussion } from './corrections/verify/discussion';
import { toggleHighlights } from './decorations/toggle';
import type { Visibility } from './decorations/visibility';
import { citableOf, copied, COPY_FORMATS, sourceOf, type Citable, type CopyFormat } from './exports/copy';
import { exportAnnotations } from './exports/export';
import { importAnnotations } from './exports/import';
import { exportSeveral } from './exports/several';
import { neighbour, TARGETS, type Direction, type Target } from './navigation/next';
import { pickClaim, pickPerson, pickSpeaker } from './navigation/picks';
import { select } from './navigation/show';
import { offsetOf } from './offsets';
import type { PicturesPanel } from './pictures/panel';
import type { ProblemsSurface } from './problems/register';
import { setPublicationDate } from './publication/set-date';
import { openPeopleRegistry, pickForRegistry } from './registry/commands';
import { openSample } from './samples';
import { CLAIM_GROUPINGS, type ClaimNode } from './trees/claims';
import type { ClaimsSurface } from './trees/claims-view';
import { DATE_ORDERS, type EntityNode } from './trees/entities';
import type { EntitiesSurface } from './trees/entities-view';
import { askForFilter } from './trees/filter';
import { isOfGoneRow } from './trees/row-commands';
import type { ArticleTree } from './trees/view';
import { copyFormatInWords, dateOrderInWords, groupingInWords } from './words';

/** What the commands work on. */
export interface CommandContext {
  readonly store: AnnotationStore;
  readonly corrections: Corrections;
  readonly sidecars: Sidecars;
  readonly corrector: Corrector;
  readonly active: ActiveArticle;
  readonly visibility: Visibility;
  readonly dates: DocumentMemory<string>;
  readonly scope: ScopeMemory;
  readonly log: vscode.LogOutputChannel;
  readonly problems: ProblemsSurface;
  readonly entities: EntitiesSurface;
  readonly claims: ClaimsSurface;
  readonly entitiesTree: ArticleTree<EntityNode>;
  readonly claimsTree: ArticleTree<ClaimNode>;
  readonly checkTree: ArticleTree<CheckNode>;
  readonly comparison: Comparison;
  readonly discussion: Discussion;
  /** The name that corrections are signed with: empty for none, undefined where the user has closed the question for it. */
  readonly reviewer: (document: vscode.TextDocument) => Promise<string | undefined>;
  readonly pictures: PicturesPanel;
}

/** How long the status bar says that nothing was done. */
const GONE_MS = 5000;

type Handler = (context: CommandContext, ...args: readonly unknown[]) => unknown;

/**
 * Every command, by its id without `onTheRecord.`; a test compares the table with the manifest in both directions. Each is called only
 * where the manifest enables it, but keybindings and other extensions may call at any time: so each asks for what it needs.
 */
export const COMMANDS: Readonly<Record<string, Handler>> = {
  nextOfficial: (context) => go(context, 'official', 'next'),
  previousOfficial: (context) => go(context, 'official', 'previous'),
  nextQuotation: (context) => go(context, 'quotation', 'next'),
  previousQuotation: (context) => go(context, 'quotation', 'previous'),
  nextDate: (context) => go(context, 'date', 'next'),
  previousDate: (context) => go(context, 'date', 'previous'),
  nextClaim: (context) => go(context, 'claim', 'next'),
  previousClaim: (context) => go(context, 'claim', 'previous'),
  goToClaim: (context) => withArticle(context, (article, editor) => pickClaim(editor, article, l10n.t('Go to Claim'))),
  goToPerson: (context) => withArticle(context, (article, editor) => pickPerson(editor, article)),
  showClaimsByPerson: (context, id) =>
    withArticle(context, async (article) => showClaimsBy(context, typeof id === 'string' ? id : await pickSpeaker(article))),
  showClaimsOfEntity: (context, node) => showClaimsBy(context, speakerOf(node)),
  setPublicationDate: ({ active, store, dates }) => active.editor && setPublicationDate(active.editor.document, store, dates),
  toggleHighlights: ({ visibility }) => toggleHighlights(visibility),
  toggleAllHighlights: ({ visibility }) => visibility.toggleAll(),
  copyClaimAsCitation: (context, row, rows) => copy(context, 'text', row, rows),
  copyAsMarkdown: (context, row, rows) => copy(context, 'markdown', row, rows),
  copyAsHtml: (context, row, rows) => copy(context, 'html', row, rows),
  copyAs: (context, row, rows) => copy(context, undefined, row, rows),
  showPictures: ({ pictures }) => pictures.open(),
  exportAnnotations: ({ active, store, corrections }) => active.editor && exportAnnotations(active.editor.document, store, corrections),
  exportArticles: (context, file, files) => exportSeveral(context, chosenFiles(file, files)),
  importAnnotations: (context) => context.active.editor && importAnnotations(context.active.editor.document, context),
  annotateDocument: ({ active, store, scope }) => active.editor && annotate(active.editor.document, store, scope, true),
  stopAnnotating: ({ active, store, scope }) => active.editor && annotate(active.editor.document, store, scope, false),
  restoreProblems: ({ active, problems }) => active.editor && problems.restore(active.editor.document),
  settleConflicts: ({ active, corrections, sidecars }, address) => {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address) ?? active.document;
    return document && settleConflicts(document, corrections, sidecars);
  },
  moveCorrections: ({ sidecars }) => moveCorrections(sidecars),
  openSample: (_context, name) => openSample(typeof name === 'string' ? name : undefined),
  openPeopleRegistry: ({ active }) => openPeopleRegistry(active.document),
  addToPeopleRegistry: (context, node) => addPerson(context, node),
  showLog: ({ log }) => log.show(),
  filterEntities: ({ entities }) =>
    askForFilter(l10n.t('Filter Entities'), l10n.t('Words of a name, a role or a country'), {
      current: entities.filter,
      apply: (words) => (entities.filter = words),
    }),
  clearEntitiesFilter: ({ entities }) => (entities.filter = ''),
  filterClaims: ({ claims }) =>
    askForFilter(
      l10n.t('Filter Claims'),
      l10n.t('Words of a claim, its speaker or its relay, or of what its hover tells: “anonymous”, “unsure”, “pronoun”'),
      {
        current: claims.filter.words,
        apply: (words) => (claims.filter = { ...claims.filter, words }),
      },
    ),
  clearClaimsFilter: ({ claims }) => (claims.filter = { words: '' }),
  toggleSayings: ({ claims }) => (claims.filter = { ...claims.filter, sayings: !claims.filter.sayings }),
  groupClaims: ({ claims }) =>
    choose(l10n.t('Group Claims By'), groupingInWords, CLAIM_GROUPINGS, claims.grouping, (one) => claims.setGrouping(one)),
  orderDates: ({ entities }) =>
    choose(l10n.t('Order Dates'), dateOrderInWords, DATE_ORDERS, entities.dateOrder, (one) => entities.setDateOrder(one)),
  ...VERIFY_COMMANDS,
  ...CHECK_COMMANDS,
  ...CORRECT_COMMANDS,
};

/** What the rows of the trees run when they are clicked; not in the manifest, since nobody else can call them sensibly. */
export const CLICK_COMMANDS: Readonly<Record<string, Handler>> = {
  showEntity: ({ entitiesTree }) => entitiesTree.open(),
  showClaim: ({ claimsTree }) => claimsTree.open(),
  showCorrection: ({ checkTree }) => checkTree.open(),
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries({ ...COMMANDS, ...CLICK_COMMANDS }).map(([id, handler]) =>
      vscode.commands.registerCommand(`onTheRecord.${id}`, (...args: unknown[]) =>
        isOfGoneRow(id, args) ? sayGone() : handler(context, ...args),
      ),
    ),
  );
}

const sayGone = (): vscode.Disposable =>
  vscode.window.setStatusBarMessage(l10n.t('The rows have just changed: nothing was done. Try again.'), GONE_MS);

/** Runs with the active editor's article as its text stands now; does nothing where it is no article. */
async function withArticle(
  { active, store }: CommandContext,
  run: (article: Article, editor: vscode.TextEditor) => unknown,
): Promise<void> {
  const { editor } = active;
  const article = editor && (await store.settled(editor.document));
  if (editor && article && active.editor === editor) await run(article, editor);
}

function go(context: CommandContext, target: Target, direction: Direction): Promise<void> {
  return withArticle(context, ({ annotations }, editor) => {
    const span = neighbour(TARGETS[target](annotations), offsetOf(editor.document, editor.selection.start), direction);
    if (span) select(editor, span);
  });
}

async function showClaimsBy({ claims }: CommandContext, speaker: string | undefined): Promise<void> {
  if (speaker === undefined) return;
  claims.filter = { words: '', speaker };
  await claims.setGrouping('speaker');
  await vscode.commands.executeCommand('onTheRecord.claims.focus');
}

/** Adds the person of a row of the Entities view, or one whom the user picks, to the registry. */
function addPerson(context: CommandContext, node: unknown): Promise<void> {
  return withArticle(context, async (article, editor) => {
    const entity = node as EntityNode | undefined;
    const id = entity?.kind === 'person' ? entity.person.id : await pickForRegistry(article);
    const person = id === undefined ? undefined : Lookup.of(article).person(id);
    const placed = context.corrections.of(editor.document)?.placed ?? [];
    if (person) await learnPerson(article, person, placed, editor.document);
  });
}

function speakerOf(node: unknown): string | undefined {
  const entity = node as EntityNode | undefined;
  if (entity?.kind === 'person') return entity.person.id;
  return entity?.kind === 'organization' ? organizationId(entity.organization.name) : undefined;
}

/**
 * Copies the rows that are selected in a tree, else the claim at the cursor, else one that the user picks.
 * @param row the row on which the command was called. @param rows all that are selected with it.
 */
async function copy(context: CommandContext, format: CopyFormat | undefined, row: unknown, rows: unknown): Promise<void> {
  await withArticle(context, async (article, editor) => {
    const wanted = format ?? (await pickFormat());
    if (!wanted) return;
    const selected = (Array.isArray(rows) && rows.length > 0 ? (rows as unknown[]) : [row]).flatMap((one) => citableOf(one) ?? []);
    const items = selected.length > 0 ? selected : await claimToCopy(article, editor);
    if (items.length === 0) return;
    await vscode.env.clipboard.writeText(copied(items, article, sourceOf(editor.document), wanted));
    vscode.window.setStatusBarMessage(l10n.t('Citation copied'), 3000);
  });
}

/** The files that are selected in the explorer; undefined where a command is called elsewhere. */
function chosenFiles(file: unknown, files: unknown): readonly vscode.Uri[] | undefined {
  const all = (Array.isArray(files) && files.length > 0 ? (files as unknown[]) : [file]).filter((one) => one instanceof vscode.Uri);
  return all.length > 0 ? all : undefined;
}

async function claimToCopy(article: Article, editor: vscode.TextEditor): Promise<readonly Citable[]> {
  const lookup = Lookup.of(article);
  const here = lookup.claimAt(offsetOf(editor.document, editor.selection.active));
  const claim = here ?? lookup.claim((await pickClaim(editor, article, l10n.t('Copy Claim as Citation'))) ?? '');
  return claim ? [{ claim }] : [];
}

async function pickFormat(): Promise<CopyFormat | undefined> {
  const items = COPY_FORMATS.map((format) => ({ format, label: copyFormatInWords[format]() }));
  return (await vscode.window.showQuickPick(items, { title: l10n.t('Copy As') }))?.format;
}

async function annotate(document: vscode.TextDocument, store: AnnotationStore, scope: ScopeMemory, wanted: boolean): Promise<void> {
  await scope.set(document.uri, wanted);
  store.refresh(document);
}

/** Lets the user choose one of a few ways to show the rows of a tree. */
async function choose<T extends string>(
  title: string,
  inWords: Readonly<Record<T, () => string>>,
  options: readonly T[],
  current: T,
  apply: (option: T) => Promise<void>,
): Promise<void> {
  const items = options.map((option) => ({ option, label: inWords[option](), description: option === current ? l10n.t('current') : '' }));
  const item = await vscode.window.showQuickPick(items, { title });
  if (item) await apply(item.option);
}
