import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_SIDECAR, parseSidecar, writeSidecar, type ParsedSidecar, type Sidecar } from '../../../src/engine/corrections/sidecar';
import type { Correction } from '../../../src/engine/corrections/types';
import { anyCorrections } from './arbitrary';
import { at, claimTargets, correct, targets } from './article';

const SOURCE = '../talks.article';
const sidecarOf = (...corrections: readonly Correction[]): Sidecar => ({ ...EMPTY_SIDECAR, corrections });

function read(json: string): Extract<ParsedSidecar, { kind: 'sidecar' }> {
  const parsed = parseSidecar(json);
  assert.ok(parsed.kind === 'sidecar', JSON.stringify(parsed));
  return parsed;
}

const byId = (corrections: readonly Correction[]): Correction[] => [...corrections].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a sidecar', () => {
  it('gives back every correction as it was', () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const written = writeSidecar(sidecarOf(...corrections), SOURCE);
        const { sidecar, problems } = read(written);
        assert.deepEqual(problems, []);
        assert.deepEqual(byId(sidecar.corrections), byId(corrections));
        assert.deepEqual([sidecar.extras.size, sidecar.others, sidecar.head], [0, [], {}]);
        assert.equal(writeSidecar(sidecar, SOURCE), written);
        assert.equal(writeSidecar(sidecarOf(...[...corrections].reverse()), SOURCE), written);
      }),
      { numRuns: 300 },
    );
  });

  it('is a collection of Web Annotations with both selectors, in code points', () => {
    const correction: Correction = {
      ...correct({ type: 'review', status: 'disputed', note: 'The log says otherwise.', evidence: ['https://example.org/log'] }, []),
      id: 'urn:uuid:1',
      created: '2026-11-22T09:30:00Z',
      targets: [{ part: 'content', anchor: { exact: '😀 b', prefix: '😀', suffix: '', start: 2, end: 6, wide: 1 } }],
    };
    const json = JSON.parse(writeSidecar(sidecarOf(correction), SOURCE)) as unknown;
    assert.deepEqual(json, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { otr: 'urn:on-the-record:' }],
      first: {
        id: '#page',
        items: [
          {
            body: [
              { 'otr:evidence': ['https://example.org/log'], 'otr:status': 'disputed', type: 'otr:Review' },
              { format: 'text/plain', purpose: 'commenting', type: 'TextualBody', value: 'The log says otherwise.' },
            ],
            created: '2026-11-22T09:30:00Z',
            creator: { name: 'Ann Lee', type: 'Person' },
            id: 'urn:uuid:1',
            motivation: 'assessing',
            target: {
              'otr:part': 'content',
              selector: [
                { exact: '😀 b', prefix: '😀', suffix: '', type: 'TextQuoteSelector' },
                { end: 4, 'otr:wide': 1, start: 1, type: 'TextPositionSelector' },
              ],
              source: SOURCE,
              type: 'SpecificResource',
            },
            type: 'Annotation',
          },
        ],
        type: 'AnnotationPage',
      },
      id: '#corrections',
      'otr:version': 1,
      type: 'AnnotationCollection',
    });
  });

  it('has each annotation in lines of its own: one more changes no other line', () => {
    const one = correct({ type: 'merge' }, targets(at('Ilse Brandt'), at('Tom Brandt')));
    const two = correct({ type: 'confirm', layer: 'claim' }, claimTargets('c1'));
    const three = correct({ type: 'comment', text: 'So?' }, claimTargets('c10'));
    const fewer = writeSidecar(sidecarOf(one), SOURCE).split('\n');
    const more = writeSidecar(sidecarOf(one, two, three), SOURCE).split('\n');
    let from = 0;
    for (const line of fewer) {
      const there = more.indexOf(line, from);
      assert.ok(there >= 0, line);
      from = there + 1;
    }
    assert.ok(more.indexOf('      ,') > 0);
  });

  it('keeps what it does not know, also when the correction is changed', () => {
    const correction = correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')));
    const json = JSON.parse(writeSidecar(sidecarOf(correction), SOURCE)) as {
      first: { items: Record<string, unknown>[] } & Record<string, unknown>;
    } & Record<string, unknown>;
    const [item] = json.first.items as [Record<string, unknown> & { body: unknown; target: Record<string, unknown>; creator: object }];
    item['rights'] = 'https://example.org/rights';
    item.target['state'] = { type: 'TimeState', sourceDate: '2026-11-22' };
    item.creator = { ...item.creator, email: 'ann@example.org' };
    item.body = [item.body, { type: 'SpecificResource', purpose: 'tagging', source: 'https://example.org/tag' }];
    json.first.items.push({ id: 'urn:other', type: 'Annotation', body: 'https://example.org/', target: 'https://example.org/a' });
    json['label'] = 'Ours';
    json.first['note'] = 1;
    const { sidecar, problems } = read(JSON.stringify(json));
    assert.deepEqual(problems, []);
    assert.deepEqual(sidecar.corrections, [correction]);
    assert.deepEqual(JSON.parse(writeSidecar(sidecar, SOURCE)), json);
    const changed = { ...sidecar, corrections: [{ ...correction, body: { type: 'confirm' as const, layer: 'date' as const } }] };
    const again = JSON.parse(writeSidecar(changed, SOURCE)) as typeof json;
    assert.equal(again.first.items[0]?.['rights'], 'https://example.org/rights');
    assert.match(JSON.stringify(again), /TimeState.*|tagging/);
  });

  it('keeps fields with the names of what objects inherit', () => {
    const correction = correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')));
    const json = writeSidecar(sidecarOf(correction), SOURCE).replace('"otr:version": 1', '"__proto__": {"a": 1}, "otr:version": 1');
    const again = writeSidecar(read(json).sidecar, SOURCE);
    assert.match(again, /"__proto__": \{\n\s*"a": 1/);
  });
});

describe('reading a sidecar', () => {
  const written = writeSidecar(sidecarOf(correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')))), SOURCE);

  it('takes an empty file for an empty sidecar, and a byte order mark for nothing', () => {
    assert.deepEqual(read(' \n').sidecar, EMPTY_SIDECAR);
    assert.equal(read(`\ufeff${written}`).sidecar.corrections.length, 1);
    assert.equal(read(writeSidecar(EMPTY_SIDECAR, SOURCE)).sidecar.corrections.length, 0);
  });

  it('names the line of what makes it unreadable', () => {
    const lines = written.split('\n');
    lines[7] = '  oops';
    assert.deepEqual(parseSidecar(lines.join('\n')), { kind: 'unreadable', problem: { line: 8, code: 'syntax' } });
    const merged = written.replace('"first"', '\n<<<<<<< ours\n"first"');
    assert.deepEqual(parseSidecar(merged), { kind: 'unreadable', problem: { line: 9, code: 'git-conflict' } });
    assert.deepEqual(parseSidecar('{\n"people": []}'), { kind: 'unreadable', problem: { line: 1, code: 'kind' } });
    assert.equal(parseSidecar('['.repeat(100_000)).kind, 'unreadable');
  });

  it('knows a later version by its number', () => {
    assert.deepEqual(parseSidecar(written.replace('"otr:version": 1', '"otr:version": 7')), { kind: 'newer', version: 7 });
  });

  it('leaves out an annotation with a fault, names its line and field, and keeps it', () => {
    for (const [was, is, code, path] of [
      ['"otr:layer": "date"', '"otr:layer": "dates"', 'value', 'body.otr:layer'],
      ['"otr:part": "whole"', '"otr:part": "all"', 'value', 'target.otr:part'],
      ['"start": ', '"begin": ', 'missing', 'target.selector.1.start'],
      ['"created": "2026', '"created": "26', 'value', 'created'],
    ] as const) {
      const broken = written.replace(was, is);
      const { sidecar, problems } = read(broken);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.path]),
        [[code, path]],
      );
      if (code === 'value') assert.equal(problems[0]?.line, broken.split('\n').findIndex((line) => line.includes(is)) + 1);
      assert.deepEqual(sidecar.corrections, []);
      assert.equal(writeSidecar(sidecar, SOURCE), broken.includes('begin') ? writeSidecar(sidecar, SOURCE) : broken);
      assert.ok(writeSidecar(sidecar, SOURCE).includes(is));
    }
  });

  it('takes the later one of two with the same id, and keeps the other', () => {
    const early = correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')));
    const late = { ...correct({ type: 'confirm', layer: 'date' }, targets(at('Tuesday'))), id: early.id };
    const { sidecar, problems } = read(writeSidecar(sidecarOf(late, early), SOURCE));
    assert.deepEqual(sidecar.corrections, [late]);
    assert.equal(sidecar.others.length, 1);
    assert.equal(problems[0]?.code, 'duplicate');
    assert.deepEqual(read(writeSidecar(sidecarOf(early, early), SOURCE)).problems, []);
  });

  it('never throws, on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSidecar(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseSidecar(text)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const items = [a, { 'otr:part': 1 }, { body: a, target: { 'otr:part': b } }, { body: [{ type: 'otr:Review' }, b], target: a }];
        const parsed = parseSidecar(JSON.stringify({ first: { items } }));
        if (parsed.kind === 'sidecar') parseSidecar(writeSidecar(parsed.sidecar, SOURCE));
      }),
    );
  });

  it('loses no annotation, whatever is wrong with it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (items) => {
        const again = read(writeSidecar(read(JSON.stringify({ first: { items } })).sidecar, SOURCE));
        assert.equal(again.sidecar.others.length + again.sidecar.corrections.length, items.length);
      }),
    );
  });
});
