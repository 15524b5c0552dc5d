import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, Span } from '../../src/engine';
import { anchorMaker } from '../../src/engine/anchors/anchor';
import { applyCorrections } from '../../src/engine/corrections/apply';
import { placeCorrections } from '../../src/engine/corrections/placed';
import { reviewsOf } from '../../src/engine/corrections/reviews';
import type { Correction, CorrectionBody, Target, TargetPart } from '../../src/engine/corrections/types';
import { plainLayer } from '../engine/corrections/arbitrary';
import { ANNOTATIONS, TEXT } from '../engine/corrections/article';

const name = fc.constantFrom('Anton Dravik', 'Sorel', 'ilse brandt', 'Somebody Else', 'Harbour Radio', '', 'Brandt');
const speaker = fc.oneof(
  fc.record({ kind: fc.constantFrom('person' as const, 'organization' as const), name }),
  fc.constant({ kind: 'unknown' as const }),
);
const layer = fc.oneof(plainLayer, fc.constant('claim' as const));
const entity = fc.constantFrom('person' as const, 'organization' as const, 'place' as const);
const everywhere = fc.constantFrom({}, { everywhere: true as const });
const kind = fc.constantFrom('speech' as const, 'term' as const);

const body: fc.Arbitrary<CorrectionBody> = fc.oneof(
  layer.map((one) => ({ type: 'confirm' as const, layer: one })),
  fc.tuple(layer, everywhere).map(([one, more]) => ({ type: 'reject' as const, layer: one, ...more })),
  plainLayer.map((one) => ({ type: 'extent' as const, layer: one })),
  plainLayer.map((one) => ({ type: 'split' as const, layer: one })),
  fc.tuple(entity, entity, everywhere).map(([from, to, more]) => ({ type: 'layer' as const, from, to, ...more })),
  fc.record({ type: fc.constant('change' as const), layer: fc.constant('quotation' as const), kind, speaker }),
  fc.record({ type: fc.constant('change' as const), layer: fc.constant('date' as const), value: fc.constantFrom('2025', 'P2D') }),
  fc.record({
    type: fc.constant('change' as const),
    layer: fc.constant('organization' as const),
    name: fc.constantFrom('The Union', 'Harbour Radio'),
  }),
  fc.record({ type: fc.constant('change' as const), layer: fc.constant('role' as const), person: speaker }),
  fc.record({ type: fc.constant('change' as const), layer: fc.constant('claim' as const), source: speaker }),
  fc
    .tuple(everywhere, name)
    .map(([more, given]) => ({ type: 'mark' as const, layer: 'person' as const, ...(given === '' ? {} : { name: given }), ...more })),
  fc.constant({ type: 'mark' as const, layer: 'role' as const }),
  everywhere.map((more) => ({ type: 'mark' as const, layer: 'organization' as const, ...more })),
  everywhere.map((more) => ({ type: 'mark' as const, layer: 'place' as const, ...more })),
  fc.record({ type: fc.constant('mark' as const), layer: fc.constant('quotation' as const), kind, speaker }),
  fc.constant({ type: 'mark' as const, layer: 'date' as const, timex: 'DATE' as const, value: '2025' }),
  fc.record({ type: fc.constant('mark' as const), layer: fc.constant('claim' as const), source: speaker }),
  fc.constant({ type: 'merge' as const }),
  fc.constant({ type: 'distinct' as const }),
  fc.boolean().map((official) => ({ type: 'official' as const, official })),
  name.filter((one) => one !== '').map((one) => ({ type: 'name' as const, name: one })),
  fc.constantFrom('verified' as const, 'disputed' as const).map((status) => ({ type: 'review' as const, status })),
  fc.constant({ type: 'comment' as const, text: 'Who says so?' }),
);

/** Where annotations stand, and anywhere else. */
const known: readonly Span[] = [
  ...ANNOTATIONS.mentions,
  ...ANNOTATIONS.roles,
  ...ANNOTATIONS.quotes,
  ...ANNOTATIONS.dates,
  ...ANNOTATIONS.organizations,
  ...ANNOTATIONS.places,
  ...ANNOTATIONS.claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content].map(([start, end]) => ({ start, end }))),
];
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known).map(({ start, end }) => ({ start, end })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(TEXT.length - 1), fc.nat(40))
      .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) })),
  },
);
const anchor = anchorMaker(TEXT);
const part = fc.constantFrom<TargetPart>('whole', 'whole', 'other', 'source', 'cue', 'content', 'via');
const target: fc.Arbitrary<Target> = fc.tuple(part, span).map(([of, at]) => ({ part: of, anchor: anchor(at) }));
const targets = fc.oneof(
  fc.tuple(span, span).map(([whole, other]) => [
    { part: 'whole' as const, anchor: anchor(whole) },
    { part: 'other' as const, anchor: anchor(other) },
  ]),
  fc.array(target, { minLength: 1, maxLength: 5 }),
);

const corrections: fc.Arbitrary<Correction[]> = fc
  .array(fc.tuple(body, targets, fc.constantFrom('Ann', 'Tom'), fc.nat(5)), { maxLength: 12 })
  .map((all) =>
    all.map(([what, where, creator, minute], i) => ({
      id: `urn:uuid:${String(i)}`,
      targets: where,
      body: what,
      creator,
      created: `2026-11-22T10:0${String(minute)}:00Z`,
    })),
  );

function assertSound({ people, mentions, roles, quotes, dates, organizations, places, claims }: Annotations): void {
  for (const [layer, spans] of Object.entries({ mentions, roles, quotes, dates, organizations, places })) {
    spans.forEach(({ start, end }, i) => {
      assert.ok(0 <= start && start < end && end <= TEXT.length, `${layer} ${String(start)}-${String(end)}`);
      const before = spans[i - 1];
      if (before) assert.ok(layer === 'roles' ? before.start <= start : before.end <= start, `${layer} overlap at ${String(start)}`);
    });
  }
  const ids = new Set(people.map(({ id }) => id));
  assert.equal(ids.size, people.length);
  const isSomebody = (id: string): boolean => ids.has(id) || id === 'unknown' || id.startsWith('org:') || /^unnamed-\d+$/.test(id);
  for (const { person } of mentions) assert.ok(ids.has(person), person);
  for (const { id } of people)
    assert.ok(
      mentions.some(({ person }) => person === id),
      `${id} is nowhere`,
    );
  for (const { person } of roles) assert.ok(isSomebody(person), person);
  quotes.forEach(({ id, kind: is, speaker: who }, i) => {
    assert.equal(id, `q${String(i + 1)}`);
    assert.equal(is === 'term', who === undefined);
    if (who !== undefined) assert.ok(who.split('|').every(isSomebody), who);
  });
  const order = new Map(claims.map(({ id }, i) => [id, i]));
  claims.forEach(({ id, sourceId, quotes: held, within, content, form }, i) => {
    assert.equal(id, `c${String(i + 1)}`);
    assert.ok(sourceId.split('|').every(isSomebody), sourceId);
    assert.ok(content.length > 0);
    for (const quote of held) assert.ok(quotes.some((one) => one.id === quote));
    assert.equal(form === 'indirect', held.length === 0);
    for (let at: string | undefined = within, n = 0; at !== undefined; at = claims[order.get(at)!]?.within, n++)
      assert.ok(order.has(at) && n <= claims.length, `${id} stands in itself`);
  });
  for (const { name: given, aliases } of people) assert.ok(!aliases.includes(given));
}

describe('corrections, whichever they are', () => {
  it('leave sound annotations', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const { annotations } = applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, all));
        assertSound(annotations);
      }),
      { numRuns: 400 },
    );
  });

  it('give the same in any order', () => {
    fc.assert(
      fc.property(
        corrections.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const one = applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, all));
          const other = applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, shuffled));
          assert.deepEqual(other.annotations, one.annotations);
          assert.deepEqual(other.conflicts, one.conflicts);
          assert.deepEqual(new Set(other.idle), new Set(one.idle));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leave the engine’s annotations as they were', () => {
    const before = structuredClone(ANNOTATIONS);
    fc.assert(
      fc.property(corrections, (all) => {
        applyCorrections(TEXT, ANNOTATIONS, placeCorrections(TEXT, all));
        assert.deepEqual(ANNOTATIONS, before);
      }),
      { numRuns: 30 },
    );
  });

  it('are found as reviews of claims that are there', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const placed = placeCorrections(TEXT, all);
        const { annotations } = applyCorrections(TEXT, ANNOTATIONS, placed);
        for (const id of reviewsOf(annotations, placed).keys()) assert.ok(annotations.claims.some((claim) => claim.id === id));
      }),
      { numRuns: 50 },
    );
  });
});
