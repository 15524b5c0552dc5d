import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { withRules } from '../../../src/engine/reader/rules';
import type { Evidence, Pair } from '../../../src/engine/types';

type Part = Pair | undefined;

describe('the network’s claims beside those by rules', () => {
  const draft = (source: Part, cue: Part, content: Pair, more: Partial<ClaimDraft> = {}): ClaimDraft => {
    const list = (part: Part): Pair[] => (part ? [part] : []);
    return { source: list(source), cue: list(cue), content: [content], via: [], evidence: [], ...more };
  };
  const evidence = (...codes: Evidence['code'][]): { evidence: Evidence[] } => ({ evidence: codes.map((code) => ({ code })) });

  it('keeps a claim that the network is sure of', () => {
    const sure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.95 });
    assert.deepEqual(withRules([sure], [draft([0, 3], [4, 8], [9, 30])]), [sure]);
  });

  it('takes the content that the rules read for the cue where the network is not sure', () => {
    const unsure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.8 });
    assert.deepEqual(withRules([unsure], [draft([0, 2], [5, 8], [9, 30])]), [{ ...unsure, content: [[9, 30]] }]);
  });

  it('gives the content of one claim by rules to one claim only', () => {
    const first = draft([0, 3], [4, 6], [9, 20], { confidence: 0.8 });
    const second = draft([0, 3], [7, 8], [21, 30], { confidence: 0.8 });
    assert.deepEqual(withRules([first, second], [draft([0, 3], [4, 8], [9, 40])]), [{ ...first, content: [[9, 40]] }, second]);
  });

  it('drops what the network doubts and the rules do not find', () => {
    assert.deepEqual(withRules([draft([0, 3], [4, 8], [9, 20], { confidence: 0.5 })], []), []);
    assert.equal(withRules([draft([0, 3], [4, 8], [9, 20], { confidence: 0.7 })], []).length, 1);
  });

  it('keeps words that continue the claim before', () => {
    const continued = draft(undefined, undefined, [0, 20], { confidence: 0.5 });
    assert.deepEqual(withRules([continued], []), [continued]);
  });

  it('gives a source that the network did not see, with the reason', () => {
    const [claim] = withRules(
      [draft(undefined, [30, 36], [37, 60], { confidence: 0.95, ...evidence('claim-cue', 'source-none') })],
      [draft([0, 9], [30, 36], [37, 60], evidence('claim-cue', 'source-shared'))],
    );
    assert.deepEqual(claim?.source, [[0, 9]]);
    assert.deepEqual(
      claim.evidence.map(({ code }) => code),
      ['claim-cue', 'source-shared'],
    );
  });

  it('makes a relaying claim the relay of the claim inside it', () => {
    // She pledged to act, according to Tass.
    const outer = draft([33, 37], [20, 32], [0, 18], { confidence: 0.97 });
    const relayed = draft([0, 3], [4, 11], [12, 18], { via: [[33, 37]], ...evidence('claim-cue', 'via-according-to') });
    assert.deepEqual(withRules([outer], [relayed]), [relayed]);
    const own = draft([0, 3], [4, 11], [12, 18], { confidence: 0.97, ...evidence('claim-cue') });
    const [claim, ...rest] = withRules([own], [relayed]);
    assert.deepEqual(rest, []);
    assert.deepEqual([claim?.via, claim?.confidence], [[[33, 37]], 0.97]);
  });

  it('adds claims within a content, and claims where the network sees nothing', () => {
    const outer = draft([0, 3], [4, 8], [9, 40], { confidence: 0.95 });
    const inner = draft([9, 12], [13, 21], [22, 40]);
    const elsewhere = draft([50, 55], [56, 60], [61, 80]);
    const contradicting = draft([0, 3], [41, 45], [30, 40]);
    assert.deepEqual(withRules([outer], [inner, elsewhere, contradicting]), [outer, inner, elsewhere]);
  });
});
