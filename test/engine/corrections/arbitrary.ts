import fc from 'fast-check';
import { anchorMaker } from '../../../src/engine/anchors/anchor';
import type { Correction, CorrectionBody, Target, TargetPart } from '../../../src/engine/corrections/types';

const words = fc.string({
  unit: fc.constantFrom('a', 'Ä', '“', '😀', '\n', '"', '\\', '\ud800', ' ', '</script>'),
  minLength: 1,
  maxLength: 8,
});
const person = fc.oneof(
  fc.tuple(fc.constantFrom('person' as const, 'organization' as const), words).map(([kind, name]) => ({ kind, name })),
  fc.constant({ kind: 'unknown' as const }),
);
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<K, T>>> =>
  fc.option(
    value.map((one) => ({ [key]: one }) as Record<K, T>),
    { nil: {} as Partial<Record<K, T>> },
  );
const everywhere = maybe('everywhere', fc.constant(true as const));
/** The layers whose annotations are one span. */
export const plainLayer = fc.constantFrom(
  'person' as const,
  'role' as const,
  'organization' as const,
  'place' as const,
  'quotation' as const,
  'date' as const,
);
const entity = fc.constantFrom('person' as const, 'organization' as const, 'place' as const);
const kind = fc.constantFrom('speech' as const, 'term' as const);
const orgKind = fc.constantFrom('media' as const, 'state' as const);
const claimKind = fc.constantFrom('say' as const, 'plan' as const);
const timex = fc.constantFrom('DATE' as const, 'SET' as const);

/** Any body with any of its fields. */
export const anyBody: fc.Arbitrary<CorrectionBody> = fc.oneof(
  fc.oneof(plainLayer, fc.constant('claim' as const)).map((one) => ({ type: 'confirm' as const, layer: one })),
  fc.tuple(plainLayer, everywhere).map(([one, more]) => ({ type: 'reject' as const, layer: one, ...more })),
  plainLayer.map((one) => ({ type: 'extent' as const, layer: one })),
  plainLayer.map((one) => ({ type: 'split' as const, layer: one })),
  fc.tuple(entity, entity, everywhere).map(([from, to, more]) => ({ type: 'layer' as const, from, to, ...more })),
  fc
    .tuple(maybe('kind', kind), maybe('speaker', person))
    .map(([a, b]) => ({ type: 'change' as const, layer: 'quotation' as const, ...a, ...b })),
  fc.tuple(maybe('timex', timex), maybe('value', words)).map(([a, b]) => ({ type: 'change' as const, layer: 'date' as const, ...a, ...b })),
  fc
    .tuple(maybe('kind', orgKind), maybe('name', words))
    .map(([a, b]) => ({ type: 'change' as const, layer: 'organization' as const, ...a, ...b })),
  maybe('person', person).map((a) => ({ type: 'change' as const, layer: 'role' as const, ...a })),
  fc
    .tuple(maybe('source', person), maybe('kind', claimKind))
    .map(([a, b]) => ({ type: 'change' as const, layer: 'claim' as const, ...a, ...b })),
  fc
    .tuple(maybe('name', words), maybe('official', fc.boolean()), everywhere)
    .map(([a, b, c]) => ({ type: 'mark' as const, layer: 'person' as const, ...a, ...b, ...c })),
  maybe('person', person).map((a) => ({ type: 'mark' as const, layer: 'role' as const, ...a })),
  fc.tuple(maybe('kind', orgKind), everywhere).map(([a, b]) => ({ type: 'mark' as const, layer: 'organization' as const, ...a, ...b })),
  everywhere.map((a) => ({ type: 'mark' as const, layer: 'place' as const, ...a })),
  fc.tuple(kind, maybe('speaker', person)).map(([one, a]) => ({ type: 'mark' as const, layer: 'quotation' as const, kind: one, ...a })),
  fc.tuple(timex, words).map(([one, value]) => ({ type: 'mark' as const, layer: 'date' as const, timex: one, value })),
  fc
    .tuple(maybe('source', person), maybe('kind', claimKind))
    .map(([a, b]) => ({ type: 'mark' as const, layer: 'claim' as const, ...a, ...b })),
  fc.constant({ type: 'merge' as const }),
  fc.constant({ type: 'distinct' as const }),
  fc.boolean().map((official) => ({ type: 'official' as const, official })),
  words.map((name) => ({ type: 'name' as const, name })),
  fc
    .tuple(fc.constantFrom('verified' as const, 'unverifiable' as const), maybe('note', fc.string()), maybe('evidence', fc.array(words)))
    .map(([status, a, b]) => ({ type: 'review' as const, status, ...a, ...b })),
  fc
    .tuple(fc.string(), maybe('replyTo', words), maybe('resolved', fc.boolean()))
    .map(([text, a, b]) => ({ type: 'comment' as const, text, ...a, ...b })),
);

const part = fc.constantFrom<TargetPart>('whole', 'other', 'source', 'cue', 'content', 'via');
const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '“', '\n', '\ud800', '\udc00'), maxLength: 60 });

/** Anchors in texts with characters that take two UTF-16 units. */
const anyTarget: fc.Arbitrary<Target> = fc
  .tuple(part, text, fc.nat(60), fc.nat(30))
  .map(([of, article, start, length]) => ({ part: of, anchor: anchorMaker(article)({ start, end: start + length }) }));

const time = fc.constantFrom('2026-11-22T09:30:00Z', '2026-11-22T09:30:00.123+02:00', '2026-11-23T00:00Z');

/** Corrections with ids of their own. */
export const anyCorrections: fc.Arbitrary<Correction[]> = fc
  .array(fc.tuple(anyBody, fc.array(anyTarget, { minLength: 1, maxLength: 4 }), maybe('creator', words), time, maybe('modified', time)), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(([body, targets, creator, created, modified], i) => ({
      id: `urn:uuid:${String(i)}`,
      body,
      targets,
      ...creator,
      created,
      ...modified,
    })),
  );
