import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';
import { withoutHearer } from '../../../src/engine/reader/hearer';
import type { ClaimDraft } from '../../../src/engine/claims/draft';

describe('who is told to do something', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  it('belongs to what is told, with every verb alike', () => {
    for (const verb of ['asked', 'warned', 'told', 'urged', 'ordered']) {
      const text = `Minister Ana Ode ${verb} workers to stay at home.`;
      const claims = engine.analyse(text).claims.map(({ content }) => content.map(([from, to]) => text.slice(from, to)));
      assert.deepEqual(claims, [['workers to stay at home']], verb);
    }
  });

  const draft = (cue: [number, number], content: [number, number]): ClaimDraft => ({
    source: [[0, 8]],
    cue: [cue],
    content: [content],
    via: [],
    evidence: [],
  });

  it('is given back to the content by the network’s cue', () => {
    // "The army has asked citizens to stay": the cue "has asked citizens" as against "asked".
    const { cue, content } = withoutHearer(draft([9, 27], [28, 35]), draft([13, 18], [19, 35]));
    assert.deepEqual({ cue, content }, { cue: [[9, 18]], content: [[19, 35]] });
  });

  it('leaves a cue that the rules do not cut', () => {
    const read = draft([9, 18], [19, 35]);
    assert.equal(withoutHearer(read, draft([13, 18], [19, 35])), read);
  });
});
