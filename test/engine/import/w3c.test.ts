import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/engine/corrections/apply';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { reviewsOf } from '../../../src/engine/corrections/reviews';
import { w3c } from '../../../src/engine/export/w3c';
import { planImport, readW3c, type ImportPlan } from '../../../src/engine/import';
import type { Annotations } from '../../../src/engine';
import type { Correction } from '../../../src/engine/corrections/types';
import { ANNOTATIONS, TEXT, at, claimTargets, correct, targets } from '../corrections/article';
import { NOTHING } from '../nothing';

const plan = (content: string, annotations = ANNOTATIONS, known: readonly Correction[] = []): ImportPlan =>
  planImport(TEXT, annotations, known, readW3c(content, TEXT));
const bodies = ({ drafts }: ImportPlan): unknown[] => drafts.map(({ body }) => body);
const exported = (annotations: Annotations, corrections: readonly Correction[] = []): string =>
  w3c({ name: 'a.news', text: TEXT, annotations, corrections }, 'a.news');
const page = (...items: readonly object[]): string => JSON.stringify({ type: 'AnnotationPage', items }, undefined, 1);
const pointing = (words: string): object => ({
  source: 'a.news',
  selector: {
    type: 'TextQuoteSelector',
    exact: words,
    prefix: TEXT.slice(Math.max(0, at(words).start - 32), at(words).start),
    suffix: TEXT.slice(at(words).end, at(words).end + 32),
  },
});

describe('the export as W3C Web Annotations', () => {
  it('is a page with context, generator and both selectors in code points', () => {
    const text = `😀 ${TEXT}`;
    const shifted = ANNOTATIONS.quotes.map((quote) => ({ ...quote, start: quote.start + 3, end: quote.end + 3 }));
    const json = JSON.parse(
      w3c({ name: 'a', text, annotations: { ...NOTHING, people: ANNOTATIONS.people, quotes: shifted } }, 'a.news'),
    ) as {
      readonly '@context': readonly unknown[];
      readonly type: string;
      readonly items: readonly Record<string, unknown>[];
    };
    assert.deepEqual([json['@context'][0], json.type, json.items.length], ['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage', 6]);
    assert.deepEqual(json.items[0], {
      body: {
        'otr:kind': 'speech',
        'otr:speaker': { 'otr:kind': 'person', 'otr:name': 'Nadira Sorel' },
        type: 'otr:Quotation',
      },
      generator: { id: 'urn:on-the-record', name: 'On the Record', type: 'Software' },
      id: '#q1',
      motivation: 'identifying',
      target: {
        'otr:part': 'whole',
        selector: [
          {
            exact: '“We will act,”',
            'otr:occurrences': 1,
            prefix: text.slice(shifted[0]!.start - 32, shifted[0]!.start),
            suffix: text.slice(shifted[0]!.end, shifted[0]!.end + 32),
            type: 'TextQuoteSelector',
          },
          { end: shifted[0]!.end - 1, 'otr:wide': 1, start: shifted[0]!.start - 1, type: 'TextPositionSelector' },
        ],
        source: 'a.news',
        type: 'SpecificResource',
      },
      type: 'Annotation',
    });
  });

  it('has each annotation in lines of its own, in the order of the text', () => {
    const lines = exported(ANNOTATIONS).split('\n');
    assert.equal(lines.filter((line) => line === '    ,').length, exported(ANNOTATIONS).split('"type": "Annotation"').length - 2);
  });
});

describe('importing W3C Web Annotations', () => {
  it('corrects nothing where the article has it all', () => {
    const found = plan(exported(ANNOTATIONS));
    assert.deepEqual([bodies(found), found.take, found.problems], [[], [], []]);
    assert.ok(found.same > 30);
  });

  it('makes a bare article what it was', () => {
    const found = plan(exported(ANNOTATIONS), NOTHING);
    const all = found.drafts.map(({ body, targets: where }) => correct(body, where));
    const { annotations } = applyCorrections(TEXT, NOTHING, placeCorrections(TEXT, all));
    const bare = (one: Annotations): string =>
      exported({ ...one, people: one.people.map((person) => ({ ...person, roles: [] })) })
        .replaceAll(/"otr:confidence": 1,\n\s*/g, '')
        .replaceAll(/"otr:publicationDate": .*,\n\s*/g, '');
    assert.equal(bare(annotations), bare(ANNOTATIONS));
  });

  it('takes corrections and reviews over as they are, and what depends on them is no correction of its own', () => {
    const corrections = [
      correct({ type: 'name', name: 'Anton I. Dravik' }, targets(at('Anton Dravik'))),
      correct({ type: 'change', layer: 'date', value: '2025-04-01' }, targets(at('Tuesday'))),
      correct({ type: 'review', status: 'verified', note: 'Minutes, p. 3' }, claimTargets('c2')),
      correct({ type: 'reject', layer: 'place' }, targets(at('Veltria'))),
    ];
    const { annotations } = applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, corrections));
    const content = exported(annotations, corrections);
    const found = plan(content);
    assert.deepEqual(new Set(found.take), new Set(corrections));
    assert.deepEqual([bodies(found), found.problems], [[], []]);
    const placed = placeCorrections(TEXT, found.take);
    assert.equal(exported(applyCorrections(TEXT, ANNOTATIONS, placed).annotations, found.take), content);
    assert.equal(reviewsOf(ANNOTATIONS, placed).get('c2')?.review?.creator, 'Ann Lee');
    assert.deepEqual(plan(content, annotations, corrections).take, []);
  });

  it('takes the later state of a correction, never an earlier one', () => {
    const known = correct({ type: 'review', status: 'verified' }, claimTargets('c2'));
    const later: Correction = { ...known, body: { type: 'review', status: 'disputed' }, modified: '2027-01-01T00:00:00Z' };
    const content = (one: Correction): string => exported(ANNOTATIONS, [one]);
    assert.deepEqual(plan(content(later), ANNOTATIONS, [known]).take, [later]);
    assert.deepEqual(plan(content(known), ANNOTATIONS, [later]).take, []);
  });

  it('keeps remarks of other programs, with author and time', () => {
    const found = plan(
      page(
        {
          id: 'https://example.org/1',
          type: 'Annotation',
          created: '2026-01-02T03:04:05Z',
          creator: { name: 'Kim' },
          body: { type: 'TextualBody', value: 'Really?' },
          target: pointing('We will act'),
        },
        { type: 'Annotation', body: 'Hm', target: pointing('Nobody will stop us') },
        {
          type: 'Annotation',
          body: { type: 'Image', id: 'https://example.org/a.png' },
          target: { selector: { type: 'TextPositionSelector', ...at('Harbour Radio') } },
        },
      ),
    );
    assert.deepEqual(found.problems, []);
    const [remark] = found.take;
    assert.deepEqual(
      [remark?.id, remark?.creator, remark?.created, remark?.body],
      ['https://example.org/1', 'Kim', '2026-01-02T03:04:05Z', { type: 'comment', text: 'Really?' }],
    );
    assert.deepEqual(
      found.drafts.map(({ body, targets: [target] }) => [body.type === 'comment' && body.text, target?.anchor.exact]),
      [
        ['Hm', 'Nobody will stop us'],
        [
          `{"type":"Annotation","body":{"type":"Image","id":"https://example.org/a.png"},"target":{"selector":{"type":"TextPositionSelector","start":${String(at('Harbour Radio').start)},"end":${String(at('Harbour Radio').end)}}}}`,
          'Harbour Radio',
        ],
      ],
    );
  });

  it('names the lines of what it cannot read; the rest counts', () => {
    const found = plan(
      page(
        {
          type: 'Annotation',
          body: { type: 'otr:Place', 'otr:name': 'Harbour' },
          target: {
            'otr:part': 'whole',
            selector: [
              { type: 'TextQuoteSelector', exact: 'Harbour', prefix: 'according to ', suffix: ' Radio. Anton' },
              { type: 'TextPositionSelector', ...at('Harbour') },
            ],
          },
        },
        { type: 'Annotation', body: { type: 'otr:Date', 'otr:timex': 'DAY', 'otr:value': 'x' }, target: pointing('Tuesday') },
        { type: 'Annotation', body: 'nowhere', target: 'https://example.org/' },
        {
          type: 'Annotation',
          body: 'gone',
          target: { selector: { type: 'TextQuoteSelector', exact: 'words that stand nowhere at all in it' } },
        },
        {
          type: 'Annotation',
          id: 'urn:uuid:1',
          body: { type: 'otr:Review', 'otr:status': 'perhaps' },
          target: pointing('Tuesday'),
          created: '2026-01-02T03:04:05Z',
        },
      ),
    );
    assert.deepEqual(bodies(found), [{ type: 'mark', layer: 'place' }]);
    assert.deepEqual(
      found.problems.map(({ code, path }) => [code, path]),
      [
        ['value', 'body.otr:timex'],
        ['place', 'target'],
        ['words', 'target'],
        ['value', 'body.otr:status'],
      ],
    );
    const lines = found.problems.map(({ line }) => line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
    assert.ok(lines[0]! > 20);
  });

  it('says of a whole file why it cannot be read', () => {
    const codes = ['{', '7', '{"type":"AnnotationPage"}', '{"otr:version":99,"items":[]}', '['.repeat(500), ''].map((content) =>
      readW3c(content, TEXT).problems.map(({ code }) => code),
    );
    assert.deepEqual(codes, [['syntax'], ['kind'], ['kind'], ['newer'], ['deep'], []]);
  });
});
