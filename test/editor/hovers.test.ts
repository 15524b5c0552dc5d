import * as vscode from 'vscode';
import { createHoverProvider } from '../../src/editor/hovers/provider';
import type { AnnotationStore } from '../../src/editor/article/store';
import type { Article } from '../../src/editor/article/article';
import { article as fixtureArticle, place, undated } from '../editor-unit/fixture';
import { equal, match, ok } from './assert';
import { fixture } from './support';

describe('the hovers', () => {
  let document: vscode.TextDocument;
  let known: Article | undefined;

  before(async () => ({ document, known } = await fixture()));

  async function hover(words: string, nth = 1): Promise<vscode.Hover | undefined> {
    const provider = createHoverProvider({ current: () => known } as unknown as AnnotationStore);
    const position = document.positionAt(place(words, nth)[0] + 1);
    return (await provider.provideHover(document, position, new vscode.CancellationTokenSource().token)) ?? undefined;
  }

  const text = (found: vscode.Hover | undefined): string =>
    found?.contents.map((content) => (content as vscode.MarkdownString).value.replaceAll('\\', '')).join('\n---\n') ?? '';

  it('say of a person: name, official or not and why, roles, mentions, claims', async () => {
    const found = text(await hover('Anton Dravik'));
    match(found, /\*\*Anton Dravik\*\* · official · Veltria/);
    match(found, /In this article: President/);
    match(found, /Also named: Dravik/);
    match(found, /2 mentions · 2 claims/);
    match(found, /Why: the role “President” is a public office\./);
  });

  it('say of a byline that it is none', async () => {
    match(text(await hover('Ann Lee')), /byline[\s\S]*Why: named in a byline or a credit/);
  });

  it('say of a role whose it is, named or not', async () => {
    match(text(await hover('Foreign Minister')), /\*\*Nadira Sorel\*\*/);
    match(text(await hover('a ministry spokesman')), /\*\*a ministry spokesman\*\* · role, holder not named/);
  });

  it('say of a quotation: speaker, cue, why', async () => {
    const found = text(await hover('“We will'));
    match(found, /\*\*Quotation\*\* · Nadira Sorel/);
    match(found, /Attributed by “said”/);
    match(found, /Why: subject of “said”/);
    match(text(await hover('“grey')), /Term in quotation marks[\s\S]*Why: /);
  });

  it('say of a date: value, weekday, distance, how it was read', async () => {
    const found = text(await hover('Tuesday'));
    match(found, /Tuesday.*2024.*DATE 2024-04-09/);
    match(found, /the day of publication/);
    match(found, /Why: the weekday nearest to Tuesday/);
  });

  it('say of a cue which claim it makes, and who relays it', async () => {
    const found = text(await hover('said'));
    match(found, /\*\*Anton Dravik\*\* · President Anton Dravik of Veltria said/);
    match(found, /> the strait would stay open/);
    match(found, /Relayed by Veltpress/);
    match(found, /Kind: Said · Source: Officials/);
    match(text(await hover('called')), /Within what Nadira Sorel said/);
  });

  it('say how sure the engine is of a claim, what stands against it, and which relay is state-run', async () => {
    const base = fixtureArticle();
    const [first, ...others] = base.annotations.claims;
    ok(first);
    const evidence = [...first.evidence, { code: 'cue-hedged', at: place('Tuesday') } as const];
    const claims = [{ ...first, confidence: 0.84, evidence }, ...others];
    const organizations = base.annotations.organizations.map((body) => ({ ...body, stateRun: true as const }));
    known = { ...base, version: document.version, annotations: { ...base.annotations, claims, organizations } };
    const found = text(await hover('said'));
    match(found, /fairly sure \(84%\)/);
    match(found, /“Tuesday” vouches for nothing/);
    match(found, /Relayed by Veltpress \(state-run\)/);
  });

  it('speak of everything at one place, the narrowest first', async () => {
    const found = await hover('“useful');
    equal(found?.range && document.getText(found.range), '“useful.”');
  });

  it('offer to set the date where it is missing', async () => {
    known = { ...undated(), version: document.version };
    match(text(await hover('Tuesday')), /command:onTheRecord.setPublicationDate/);
  });

  it('keep the words of the article from becoming markup', async () => {
    const base = fixtureArticle();
    const evil = '[x](command:evil) <img src=x> **b** `c` $(bug)';
    const people = base.annotations.people.map((person) => ({ ...person, name: evil }));
    known = { ...base, version: document.version, annotations: { ...base.annotations, people } };
    const found = await hover('Anton Dravik');
    const markdown = (found?.contents[0] as vscode.MarkdownString).value;
    ok(markdown.includes('\\[x\\]\\(command:evil\\) \\<img'), markdown);
    ok(!/(^|[^\\])\[x\]/.test(markdown), markdown);
  });

  it('say nothing of a text that has moved on, or of a place with nothing to say', async () => {
    known = undefined;
    equal(await hover('Anton Dravik'), undefined);
    known = { ...fixtureArticle(), version: document.version };
    equal(await hover('keeps'), undefined);
  });
});
