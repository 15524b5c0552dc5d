import assert from 'node:assert/strict';
import { goesOn } from '../../../src/engine/claims/goes-on';
import type { PlacedDraft } from '../../../src/engine/claims/placed';
import type { ClaimKind, Pair, Quotation } from '../../../src/engine/types';

describe('whether words of a later paragraph go on with a claim', () => {
  const before = (kind: ClaimKind, ...content: Pair[]): Parameters<typeof goesOn>[0] => ({
    draft: { facts: { kind } } as PlacedDraft,
    content,
  });
  const quotes: Quotation[] = [{ id: 'q1', start: 50, end: 70, kind: 'speech', speaker: 'unknown', evidence: [] }];

  it('yes, where they begin with a quotation', () => {
    assert.equal(goesOn(before('say', [0, 20]), [[50, 70]], quotes), true);
    assert.equal(goesOn(before('say', [0, 20]), [[51, 70]], quotes), true);
  });

  it('not where the reporter tells them', () => {
    assert.equal(goesOn(before('say', [0, 20]), [[30, 70]], quotes), false);
    assert.equal(goesOn(before('say', [0, 20]), [[80, 90]], quotes), false);
  });

  it('not with what was done, and always behind a colon', () => {
    assert.equal(goesOn(before('act', [0, 20]), [[50, 70]], quotes), false);
    assert.equal(goesOn(before('say'), [[80, 90]], quotes), true);
  });
});
