import assert from 'node:assert/strict';
import fc from 'fast-check';
import { productEngine } from '../../../scripts/lib/product-engine';
import { loadEngine, type Engine } from '../../../src/engine';
import { articleText, hostileTexts } from '../../property/texts';
import { shippedModel } from './fixtures';

const TEXT = 'Solvang said that the harbour would stay closed.';

describe('an engine with the learned reader', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });

  it('says that it is there, and how sure it is of each claim', () => {
    assert.equal(engine.claimReader, 'learned');
    assert.equal(engine.claimReaderProblem, undefined);
    const [claim] = engine.analyse(TEXT).claims;
    assert.ok(claim?.confidence !== undefined && claim.confidence > 0.5);
  });

  it('reads by rules where no model file is given', async () => {
    const rules = await loadEngine();
    assert.equal(rules.claimReader, 'rules');
    assert.equal(rules.claimReaderProblem, undefined);
    assert.equal(rules.analyse(TEXT).claims.length, 1);
  });

  it('reads by rules where the model file is damaged, and says so', async () => {
    const bytes = Uint8Array.from(shippedModel());
    bytes[bytes.length - 100]! ^= 1;
    const rules = await loadEngine(undefined, () => Promise.resolve(bytes));
    assert.equal(rules.claimReader, 'rules');
    assert.match(rules.claimReaderProblem ?? '', /checksum/);
    assert.equal(rules.analyse(TEXT).claims.length, 1);
  });

  it('reads by rules where the model file cannot be had, and says so', async () => {
    const rules = await loadEngine(undefined, () => Promise.reject(new Error('no such file')));
    assert.equal(rules.claimReader, 'rules');
    assert.equal(rules.claimReaderProblem, 'no such file');
  });

  it('reaches the same claims by edits as from scratch', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(40), insert: articleText.map((text) => text.slice(0, 60)) });
    fc.assert(
      fc.property(articleText, fc.array(edit, { maxLength: 4 }), (first, edits) => {
        const session = engine.open();
        let text = first;
        session.update(text);
        for (const { at, remove, insert } of edits) {
          session.readClaims(() => true);
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place + remove);
          session.update(text);
        }
        session.readClaims();
        assert.deepEqual(session.annotations, engine.analyse(text));
      }),
      { numRuns: 40 },
    );
  });

  for (const [name, text] of hostileTexts) {
    it(`survives ${name}`, () => {
      for (const { source, cue, content, via } of engine.analyse(text).claims) {
        for (const [start, end] of [...source, ...cue, ...content, ...via]) assert.ok(start >= 0 && start < end && end <= text.length);
      }
    });
  }
});
