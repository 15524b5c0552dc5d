import assert from 'node:assert/strict';
import type { Article } from '../../src/editor/article/article';
import { findProblems } from '../../src/editor/problems/find';
import { areVariants } from '../../src/editor/problems/names';
import { DEFAULT_SEVERITIES, PROBLEM_CODES, type ProblemCode } from '../../src/editor/problems/problem';
import { finish } from '../../src/engine/steps';
import { declaredParts } from './declared';
import { ANNOTATIONS, article, place, TEXT, undated } from './fixture';

const found = (known: Article, code: ProblemCode): readonly string[] =>
  finish(findProblems(known, [code])).map(({ span: [start, end], values }) => [known.text.slice(start, end), ...values].join(' | '));

describe('the problems of an article', () => {
  it('are none where there is nothing to say', () => {
    assert.deepEqual(finish(findProblems(article(), PROBLEM_CODES)), []);
  });

  it('are speech whose speaker is unknown, never terms', () => {
    const quotes = ANNOTATIONS.quotes.map((quote) => ({ ...quote, speaker: 'unknown' }));
    assert.deepEqual(found(article({ quotes }), 'quotation-without-speaker'), ['“We will act,”', '“useful.”', '“grey fleet”'].slice(0, 2));
  });

  it('are marks that never close, with the mark that would', () => {
    const [first, ...rest] = ANNOTATIONS.quotes;
    assert.ok(first);
    const open = { ...first, evidence: [{ code: 'quotation-unclosed' as const, at: [first.start, first.start + 1] as const }] };
    const [problem, ...others] = finish(findProblems(article({ quotes: [open, ...rest] }), ['quotation-unclosed']));
    assert.equal(problem?.closing, '”');
    assert.deepEqual(others, []);
  });

  it('are the same words in two mouths, but not short ones', () => {
    const text = '“We will stay until the end,” A. said. “We will stay until the end!” B. said. “No,” A. said. “No,” B. said.';
    const quotes = [...text.matchAll(/“[^”]*”/g)].map(({ 0: { length }, index }, i) => ({
      id: `q${i}`,
      start: index,
      end: index + length,
      kind: 'speech' as const,
      speaker: i % 2 === 0 ? 'anton-dravik' : 'nadira-sorel',
      evidence: [],
    }));
    const known = { ...article({ quotes }), text };
    assert.deepEqual(found(known, 'same-words-two-speakers'), ['“We will stay until the end!” | Nadira Sorel | Anton Dravik']);
    const one = quotes.map((quote) => ({ ...quote, speaker: 'anton-dravik' }));
    assert.deepEqual(found({ ...article({ quotes: one }), text }, 'same-words-two-speakers'), []);
  });

  it('are two spellings of one name, with both to choose from', () => {
    const text = 'Sergey Dravik left. Sergei Dravik came. Sergey Dravik sat. Mr Dravik sang. SERGEY DRAVIK ran.';
    const mentions = [...text.matchAll(/(Serge\p{L} )?Dravik|SERGEY DRAVIK/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      person: 'anton-dravik',
    }));
    const [problem, ...others] = finish(findProblems({ ...article({ mentions }), text }, ['name-spelled-two-ways']));
    assert.deepEqual(problem?.values, ['Sergei', 'Sergey']);
    assert.deepEqual(
      problem.spellings?.map(({ words, replaces }) => [words, replaces.length]),
      [
        ['Sergey', 1],
        ['Sergei', 2],
      ],
    );
    assert.deepEqual(others, []);
  });

  for (const [a, b, same] of [
    ['Noel', 'Noël', true],
    ['Zelensky', 'Zelenskyy', true],
    ['Zelenskiy', 'Zelensky', true],
    ['Barrot', 'BARROT', false],
    ['Bill', 'William', false],
    ['Kim', 'Kam', false],
    ['Maria', 'Mario', true],
    ['Anna', 'Hanna', false],
  ] as const) {
    it(`take ${a} and ${b} for ${same ? 'one name' : 'two names'}`, () => assert.equal(areVariants(a, b), same));
  }

  it('are dates that need a publication date: the first, with the others beside it', () => {
    const dates = ANNOTATIONS.dates.map((date) => ({ ...date, evidence: [{ code: 'date-underspecified' as const }] }));
    const known = { ...undated(), annotations: { ...undated().annotations, dates } };
    assert.deepEqual(found(known, 'date-unresolved'), ['Tuesday | Tuesday | 1']);
    assert.deepEqual(found(article({ dates }), 'date-unresolved'), []);
  });

  it('are weekdays that the calendar contradicts', () => {
    const dates = ANNOTATIONS.dates.map((date) => ({
      ...date,
      evidence: [...date.evidence, { code: 'date-weekday-contradicts' as const }],
    }));
    assert.deepEqual(found(article({ dates: dates.slice(0, 1) }), 'weekday-contradicts-date'), ['Tuesday | Tuesday | 2024-04-09']);
  });

  it('do not name an anonymous source by a pronoun', () => {
    const [claim] = ANNOTATIONS.claims;
    assert.ok(claim);
    const claims = [{ ...claim, sourceKind: 'anonymous' as const, sourceId: 'unknown', source: [place('that')], via: [] }];
    assert.deepEqual(found(article({ claims }), 'anonymous-source-alone'), ['that | ']);
  });

  it('are claims that rest on an anonymous source alone, where nobody relays them', () => {
    const claims = ANNOTATIONS.claims.map((claim) => ({ ...claim, sourceKind: 'anonymous' as const }));
    assert.deepEqual(found(article({ claims }), 'anonymous-source-alone'), [
      'Foreign Minister Nadira Sorel | Foreign Minister Nadira Sorel',
      'Sorel | Sorel',
      'a ministry spokesman | a ministry spokesman',
    ]);
  });

  it('are claims known only through state-run relays', () => {
    const organizations = ANNOTATIONS.organizations.map((body) => ({ ...body, stateRun: true as const }));
    assert.deepEqual(found(article({ organizations }), 'state-run-relay-alone'), ['state agency Veltpress | Veltpress']);
    const claims = ANNOTATIONS.claims.map((claim) => ({ ...claim, via: [...claim.via, place('Porto Alva')] }));
    assert.deepEqual(found(article({ organizations, claims }), 'state-run-relay-alone'), []);
  });

  it('have the severities that the manifest offers', () => {
    const { default: defaults, properties } = declaredParts('onTheRecord.problems');
    assert.deepEqual(defaults, DEFAULT_SEVERITIES);
    assert.deepEqual(Object.keys(properties), [...PROBLEM_CODES]);
    assert.deepEqual(Object.fromEntries(Object.entries(properties).map(([code, { default: severity }]) => [code, severity])), defaults);
  });

  it('stand inside the text', () => {
    for (const { span } of finish(findProblems(undated(), PROBLEM_CODES))) assert.ok(span[1] <= TEXT.length);
  });
});
