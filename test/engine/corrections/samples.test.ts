import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { loadEngine, type Annotations, type Engine } from '../../../src/engine';
import { applyCorrections } from '../../../src/engine/corrections/apply';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { reviewsOf } from '../../../src/engine/corrections/reviews';
import { targetMaker } from '../../../src/engine/corrections/targets';
import type { Correction, CorrectionBody, Target } from '../../../src/engine/corrections/types';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const made = (id: string, body: CorrectionBody, targets: Target[]): Correction => ({ id, body, targets, created: '2026-11-22T09:30:00Z' });

describe('corrections of what the engine says of the samples', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  for (const name of readdirSync(SAMPLES)) {
    it(`change what they mean and nothing else: ${name}`, () => {
      const text = readFileSync(new URL(name, SAMPLES), 'utf8');
      const annotations = engine.analyse(text);
      const maker = targetMaker(text);
      const [mention] = annotations.mentions;
      assert.ok(mention);
      const confirmed = placeCorrections(text, [made('1', { type: 'confirm', layer: 'person' }, [maker.at(mention)])]);
      const { people, ...rest } = applyCorrections(text, annotations, confirmed).annotations;
      const { people: before, ...restBefore } = annotations;
      assert.deepEqual(rest, restBefore);
      const bare = (all: Annotations['people']): unknown => all.map((person) => ({ ...person, evidence: [] }));
      assert.deepEqual(bare(people), bare(before));
    });

    it(`find each claim by its own parts: ${name}`, () => {
      const text = readFileSync(new URL(name, SAMPLES), 'utf8');
      const annotations = engine.analyse(text);
      const maker = targetMaker(text);
      const all = annotations.claims.map((claim) => made(`of ${claim.id}`, { type: 'review', status: 'verified' }, maker.claim(claim)));
      const placed = placeCorrections(text, all);
      assert.ok(placed.every(({ status }) => status === 'exact'));
      const found = reviewsOf(annotations, placed);
      for (const { id } of annotations.claims) assert.equal(found.get(id)?.review?.id, `of ${id}`);
    });
  }
});
