import assert from 'node:assert/strict';
import type { Pair } from '../../src/engine';
import type { Article } from '../../src/editor/article/article';
import { partiesAt, relaysOf } from '../../src/editor/article/relays';
import { hintsOf, sentencesAround, type HintKind } from '../../src/editor/language/hints';
import { firstFullNaming, referenceAt, references } from '../../src/editor/language/references';
import { sectionsOf } from '../../src/editor/language/sections';
import { finish } from '../../src/engine/steps';
import { ANNOTATIONS, article, place, TEXT } from './fixture';

const words = ({ text }: Article, [start, end]: readonly [number, number]): string => text.slice(start, end);

/** The fixture with one more claim, whose source is a pronoun. */
function withPronoun(): Article {
  const text = `${TEXT}\n\nShe added that ships would follow on Wednesday.`;
  const at = (some: string): readonly [number, number] => [text.lastIndexOf(some), text.lastIndexOf(some) + some.length];
  const [claim] = ANNOTATIONS.claims;
  assert.ok(claim);
  const more = {
    ...claim,
    id: 'c6',
    source: [at('She')],
    cue: [at('added')],
    content: [at('ships would follow')],
    via: [],
    sourceId: 'nadira-sorel',
    evidence: [{ code: 'source-pronoun' as const, at: place('Sorel', 2), value: 'nadira-sorel' }],
  };
  const [start, end] = at('Wednesday');
  const date = {
    start,
    end,
    type: 'DATE' as const,
    value: '2024-04-10',
    evidence: [{ code: 'date-weekday' as const, value: '2024-04-09' }],
  };
  return { ...article({ claims: [...ANNOTATIONS.claims, more], dates: [...ANNOTATIONS.dates, date] }), text };
}

describe('references to people', () => {
  it('are mentions, roles and resolved pronouns, in text order', () => {
    const known = withPronoun();
    const of = references(known).filter(({ person }) => person === 'nadira-sorel');
    assert.deepEqual(
      of.map(({ span, how }) => [words(known, span), how]),
      [
        ['Foreign Minister', 'role'],
        ['Nadira Sorel', 'mention'],
        ['Sorel', 'mention'],
        ['She', 'pronoun'],
      ],
    );
  });

  it('are found at the cursor, at both ends of the words, and not beside them', () => {
    const [start, end] = place('Nadira Sorel');
    for (const offset of [start, start + 3, end]) assert.equal(referenceAt(article(), offset)?.person, 'nadira-sorel');
    assert.equal(referenceAt(article(), TEXT.indexOf('strait')), undefined);
  });

  it('lead to the first full naming, whatever the person is called in the sidebar', () => {
    assert.deepEqual(firstFullNaming(article(), 'anton-dravik'), place('Anton Dravik'));
    const people = ANNOTATIONS.people.map((person) => (person.id === 'anton-dravik' ? { ...person, name: 'A. Dravik' } : person));
    const renamed = article({ people });
    assert.deepEqual(firstFullNaming(renamed, 'anton-dravik'), place('Anton Dravik'));
    assert.equal(firstFullNaming(article(), 'nobody'), undefined);
  });
});

describe('relays', () => {
  it('lead from who relays to whose words they are, by via and by the claim around', () => {
    const found = relaysOf(article()).map(({ relay, source, claim }) => [relay.name, source.name, claim.id]);
    assert.deepEqual(found, [
      ['Veltpress', 'Anton Dravik', 'c1'],
      ['Nadira Sorel', 'Anton Dravik', 'c4'],
    ]);
  });

  it('are none by a pronoun, and name a source without a name by its words', () => {
    const [first] = ANNOTATIONS.claims;
    assert.ok(first);
    const found = (via: Pair): unknown[] =>
      relaysOf(article({ claims: [{ ...first, via: [via], sourceId: 'unknown', source: [place('state agency')] }] })).map(
        ({ relay, source }) => [relay.name, source.name],
      );
    assert.deepEqual(found(place('that')), []);
    assert.deepEqual(found(place('Veltpress')), [['Veltpress', 'state agency']]);
  });

  it('know who is named at the cursor', () => {
    const at = (some: string, nth?: number): readonly string[] => partiesAt(article(), place(some, nth)[0]).map(({ id }) => id);
    assert.deepEqual(at('Veltpress'), ['org:Veltpress']);
    assert.deepEqual(at('Sorel', 2), ['nadira-sorel']);
    assert.deepEqual(at('strait'), []);
  });
});

describe('sections', () => {
  it('are the paragraphs with claims or with people named for the first time', () => {
    const found = finish(sectionsOf(article())).map(({ claims, people }) => [
      claims.map(({ id }) => id),
      people.map(({ person }) => person),
    ]);
    assert.deepEqual(found, [
      [['c1'], ['anton-dravik']],
      [['c2', 'c3', 'c4'], ['nadira-sorel']],
      [['c5'], ['ann-lee']],
    ]);
  });
});

describe('inlay hints', () => {
  const hints = (known: Article, kind: HintKind): readonly string[] =>
    hintsOf(known, new Set([kind])).map(({ at, words: said }) => `${known.text.slice(Math.max(0, at - 9), at)}|${said}`);

  it('name the speaker where the quotation’s sentence does not', () => {
    assert.deepEqual(hints(article(), 'speakers'), []);
    const speaker = 'ann-lee';
    const quotes = ANNOTATIONS.quotes.map((quote) => (quote.kind === 'speech' ? { ...quote, speaker } : quote));
    assert.deepEqual(hints(article({ quotes }), 'speakers'), ['ill act,”|Ann Lee', '“useful.”|Ann Lee']);
    const unknown = ANNOTATIONS.quotes.map((quote) => ({ ...quote, speaker: 'unknown' }));
    assert.deepEqual(hints(article({ quotes: unknown }), 'speakers'), []);
  });

  it('name nobody twice in a sentence', () => {
    const known = withPronoun();
    const text = known.text.replace('ships would follow', '“ships” would follow');
    const start = text.lastIndexOf('“ships”');
    const quote = { id: 'q4', start, end: start + 7, kind: 'speech' as const, speaker: 'nadira-sorel', evidence: [] };
    const both = { ...known, text, annotations: { ...known.annotations, quotes: [...ANNOTATIONS.quotes, quote] } };
    assert.deepEqual(
      hintsOf(both, new Set(['speakers', 'names'])).map(({ kind }) => kind),
      ['names'],
    );
    assert.deepEqual(
      hintsOf(both, new Set(['speakers'])).map(({ kind }) => kind),
      ['speakers'],
    );
  });

  it('name whom a pronoun or a role means, but not beside the name itself', () => {
    assert.deepEqual(hints(withPronoun(), 'names'), [`${'spokesman said. By Ann Lee\n\nShe'.slice(-9)}|Nadira Sorel`]);
    const roles = [
      ...ANNOTATIONS.roles.slice(0, 2),
      { start: place('a ministry spokesman')[0], end: place('a ministry spokesman')[1], person: 'anton-dravik' },
    ];
    assert.deepEqual(hints(article({ roles }), 'names'), ['spokesman|Anton Dravik']);
  });

  it('give the day of a date that is told by its distance only', () => {
    assert.deepEqual(hints(withPronoun(), 'dates'), [`${'on Tuesday'.slice(-9)}|2024-04-09`, `${'on Wednesday'.slice(-9)}|2024-04-10`]);
    const dates = ANNOTATIONS.dates.map((date) => ({ ...date, value: 'XXXX-WXX-2' }));
    assert.deepEqual(hints(article({ dates }), 'dates'), []);
  });

  it('take the sentence of a question in quotation marks as a whole', () => {
    const text = 'He left.\nIt rained. “Will we act?” she asked Dravik. Then he left.';
    const start = text.indexOf('“');
    const [from, to] = sentencesAround(text, [start, text.indexOf('”') + 1]);
    assert.equal(text.slice(from, to).trim(), '“Will we act?” she asked Dravik.');
  });
});
