import type * as vscode from 'vscode';
import { ClaimsSurface } from '../../src/editor/trees/claims-view';
import { EntitiesSurface } from '../../src/editor/trees/entities-view';
import type { TreeNode } from '../../src/editor/trees/model';
import type { Article } from '../../src/editor/article/article';
import { finish } from '../../src/engine/steps';
import { article, place, undated } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { fixture, memento } from './support';

describe('the trees', () => {
  let document: vscode.TextDocument;
  let known: Article;
  let entities: EntitiesSurface;
  let claims: ClaimsSurface;
  let minimum = 0;

  before(async () => ({ document, known } = await fixture()));
  beforeEach(() => {
    entities = new EntitiesSurface(memento());
    claims = new ClaimsSurface(memento(), () => minimum);
  });
  afterEach(() => {
    entities.filter = '';
    claims.filter = { words: '' };
    minimum = 0;
    entities.dispose();
    claims.dispose();
  });

  const shown = () => ({ document, article: known });
  const labelOf = ({ label }: vscode.TreeItem): string => (typeof label === 'object' ? label.label : (label ?? ''));
  const all = <Node extends TreeNode>(nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => [node, ...all(node.children as readonly Node[])]);

  it('word each row for eyes and for screen readers, with an id of its own', () => {
    const items = [
      ...all(finish(entities.nodes(known))).map((node) => entities.item(node, shown())),
      ...all(finish(claims.nodes(known))).map((node) => claims.item(node, shown())),
    ];
    for (const item of items) {
      ok(labelOf(item) !== '', 'a row without words');
      ok(item.accessibilityInformation?.label.startsWith(labelOf(item)));
      equal(item.accessibilityInformation?.role, 'treeitem');
      ok(item.id);
    }
    equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  it('say aloud what the icons show, how many there are, and the line', () => {
    const aloud = (wanted: string): string | undefined =>
      [
        ...all(finish(entities.nodes(known))).map((node) => entities.item(node, shown())),
        ...all(finish(claims.nodes(known))).map((node) => claims.item(node, shown())),
      ]
        .map(({ accessibilityInformation }) => accessibilityInformation?.label)
        .find((label) => label?.startsWith(wanted));
    equal(aloud('Officials'), 'Officials, 2 officials');
    equal(aloud('Dates'), 'Dates, 1 entry');
    match(aloud('Anton Dravik,') ?? '', /^Anton Dravik, official, 2 claims · President · 2 mentions, line \d+$/);
    match(aloud('Ann Lee,') ?? '', /^Ann Lee, person, byline · 1 mention, line \d+$/);
    match(aloud('Porto Alva') ?? '', /^Porto Alva, place, 1 mention, line \d+$/);
    match(aloud('Nadira Sorel: “We') ?? '', /, said, Direct, line \d+$/);
  });

  it('name the speaker, say the claim, and lead to its place', () => {
    const [first] = finish(claims.nodes(known));
    ok(first);
    const item = claims.item(first, shown());
    equal(labelOf(item), 'Anton Dravik: said … the strait would stay open');
    equal(item.description, 'via Veltpress');
    equal(item.contextValue, 'claim');
    equal((item.iconPath as vscode.ThemeIcon).id, 'comment');
    deepEqual(first.span, place('the strait would stay open'));
    equal(item.command?.command, 'onTheRecord.showClaim');
    // VS Code throws arguments away as soon as a tree changes.
    equal(item.command?.arguments, undefined);
  });

  it('list every date in text order, marked where it is ambiguous', async () => {
    const [date] = known.annotations.dates;
    ok(date);
    const evidence = [...date.evidence, { code: 'date-alternative', value: '2024-04-16' } as const];
    const twofold: Article = { ...known, annotations: { ...known.annotations, dates: [{ ...date, evidence }] } };
    await entities.setDateOrder('text');
    const row = all(finish(entities.nodes(twofold))).find(({ kind }) => kind === 'date');
    ok(row);
    const item = entities.item(row, { document, article: twofold });
    equal(labelOf(item), 'Tuesday');
    match(String(item.description), /2024.*ambiguous/);
  });

  it('count: officials and claims as badges, mentions and claims beside a person', () => {
    equal(entities.heading(known).badge?.value, 2);
    equal(claims.heading(known).badge?.value, 5);
    const person = all(finish(entities.nodes(known))).find(({ kind }) => kind === 'person');
    ok(person);
    equal(entities.item(person, shown()).description, '2 claims · President · 2 mentions');
    equal(entities.item(person, shown()).contextValue, 'person claims');
  });

  it('say what is missing: the publication date, claims still being read, a filter that hides rows', () => {
    match(entities.heading(undated()).message ?? '', /publication date is not known/);
    equal(entities.heading(known).message, undefined);
    match(claims.heading(article({ complete: false })).description ?? '', /reading claims/);
    entities.filter = ' sorel ';
    match(entities.heading(known).message ?? '', /Filter: sorel/);
    claims.filter = { words: '', speaker: 'nadira-sorel' };
    match(claims.heading(known).message ?? '', /Only claims by Nadira Sorel/);
    equal(entities.heading(undefined).badge, undefined);
  });

  it('say how many sources are anonymous, and which claims are hidden', () => {
    const [first, ...others] = known.annotations.claims;
    ok(first);
    equal(claims.heading(known).description, 'Text Order');
    const one = article({ claims: [{ ...first, sourceKind: 'anonymous' }, ...others] });
    equal(claims.heading(one).description, 'Text Order · 1 anonymous');
    minimum = 0.7;
    equal(claims.heading(known).description, 'Text Order · confidence from 70%');
    claims.filter = { words: '', sayings: true };
    match(claims.heading(known).message ?? '', /Only what was said or written/);
  });

  it('word the groups of claims and say which relays are state-run', async () => {
    const stateRun = article({ organizations: known.annotations.organizations.map((body) => ({ ...body, stateRun: true })) });
    const heads = async (grouping: 'source' | 'kind' | 'relay'): Promise<string[]> => {
      await claims.setGrouping(grouping);
      return finish(claims.nodes(stateRun)).map((node) => labelOf(claims.item(node, { document, article: stateRun })));
    };
    deepEqual(await heads('source'), ['Officials', 'Institutions']);
    deepEqual(await heads('kind'), ['Said', 'Thought']);
    deepEqual(await heads('relay'), ['Veltpress (state-run)', 'Not Relayed']);
  });

  it('remember how the claims are grouped', async () => {
    let changes = 0;
    claims.onDidChange(() => changes++);
    equal(claims.grouping, 'text');
    await claims.setGrouping('form');
    equal(claims.grouping, 'form');
    equal(changes, 1);
    deepEqual(
      finish(claims.nodes(known)).map(({ kind }) => kind),
      ['form', 'form', 'form'],
    );
  });
});
