import assert from 'node:assert/strict';
import { after, at, claimTargets, correct, targets } from './article';

describe('who says what, told of a claim and of a quotation in it', () => {
  it('holds for both, in whichever order', () => {
    const quotation = correct(
      { type: 'change', layer: 'quotation', speaker: { kind: 'person', name: 'Tom Brandt' } },
      targets(at('“We are tired,”')),
    );
    const claim = correct({ type: 'change', layer: 'claim', source: { kind: 'organization', name: 'Harbour Radio' } }, claimTargets('c6'));
    for (const both of [
      [quotation, claim],
      [{ ...quotation, created: '2027-01-01T00:00:00Z' }, claim],
    ]) {
      const { quotes, claims } = after(...both);
      assert.equal(quotes[3]?.speaker, 'tom-brandt');
      assert.deepEqual([claims[5]?.sourceId, claims[5]?.sourceKind], ['org:Harbour Radio', 'institution']);
    }
  });

  it('goes from the one to the other where only one of them is told', () => {
    const { quotes } = after(
      correct({ type: 'change', layer: 'claim', source: { kind: 'person', name: 'Tom Brandt' } }, claimTargets('c6')),
    );
    assert.equal(quotes[3]?.speaker, 'tom-brandt');
  });

  it('makes an institution the source of a claim that is marked', () => {
    const { claims } = after(
      correct({ type: 'mark', layer: 'claim', source: { kind: 'organization', name: 'Foreign Ministry' } }, claimTargets('c7')),
    );
    assert.deepEqual([claims[6]?.sourceId, claims[6]?.sourceKind], ['org:Foreign Ministry', 'institution']);
  });
});
