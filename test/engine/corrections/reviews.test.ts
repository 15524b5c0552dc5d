import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/engine/corrections/apply';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { reviewsOf, type ClaimReview } from '../../../src/engine/corrections/reviews';
import type { Correction } from '../../../src/engine/corrections/types';
import { ANNOTATIONS, at, claimTargets, claimWith, correct, targets, TEXT } from './article';

function reviews(...corrections: readonly Correction[]): ReadonlyMap<string, ClaimReview> {
  const placed = placeCorrections(TEXT, corrections);
  return reviewsOf(applyCorrections(TEXT, ANNOTATIONS, placed).annotations, placed);
}

describe('reviews of claims', () => {
  it('are found by the claim’s id, with comments in their order', () => {
    const review = correct({ type: 'review', status: 'verified', note: 'On tape.' }, claimTargets('c5'));
    const first = correct({ type: 'comment', text: 'Who says so?' }, claimTargets('c5'));
    const answer = correct({ type: 'comment', text: 'Brandt.', replyTo: first.id }, claimTargets('c5'));
    assert.deepEqual([...reviews(answer, first, review)], [['c5', { review, dissenting: [], comments: [first, answer] }]]);
  });

  it('comments that have been edited stay where they were written', () => {
    const first = correct({ type: 'comment', text: 'Who says so?' }, claimTargets('c5'));
    const answer = correct({ type: 'comment', text: 'Brandt.', replyTo: first.id }, claimTargets('c5'));
    const edited = { ...first, modified: '2030-01-01T00:00:00Z' };
    assert.deepEqual(reviews(edited, answer).get('c5')?.comments, [edited, answer]);
  });

  it('the latest counts; others who found something else are named', () => {
    const ann = correct({ type: 'review', status: 'verified' }, claimTargets('c1'), 'Ann Lee');
    const tom = correct({ type: 'review', status: 'disputed' }, claimTargets('c1'), 'Tom Hale');
    const eve = correct({ type: 'review', status: 'disputed' }, claimTargets('c1'), 'Eve Orr');
    assert.deepEqual(reviews(ann, tom, eve).get('c1'), { review: eve, dissenting: [ann], comments: [] });
    const again = correct({ type: 'review', status: 'disputed' }, claimTargets('c1'), 'Ann Lee');
    assert.deepEqual(reviews(ann, tom, again).get('c1')?.dissenting, []);
  });

  it('stay with the claim when its number or its content changes', () => {
    const review = correct({ type: 'review', status: 'disputed' }, claimTargets('c7'));
    const less = correct({ type: 'reject', layer: 'claim' }, claimTargets('c1'));
    assert.deepEqual([...reviews(review, less).keys()], ['c6']);
    const longer = correct({ type: 'change', layer: 'claim' }, claimWith('c7', { content: [at('“grey fleet” left on Tuesday')] }));
    assert.deepEqual([...reviews(review, longer).keys()], ['c7']);
    const gone = correct({ type: 'reject', layer: 'claim' }, claimTargets('c7'));
    assert.deepEqual([...reviews(review, gone).keys()], []);
  });

  it('tell claims apart that stand within each other', () => {
    const inner = correct({ type: 'review', status: 'verified' }, claimTargets('c4'));
    const outer = correct({ type: 'review', status: 'disputed' }, claimTargets('c3'));
    const found = reviews(inner, outer);
    assert.equal(found.get('c4')?.review, inner);
    assert.equal(found.get('c3')?.review, outer);
  });

  it('are made of corrections alone that are placed for sure, and of a claim', () => {
    const nowhere = correct({ type: 'review', status: 'verified' }, targets(at('PORTO')));
    assert.equal(reviews(nowhere).size, 0);
    const review = correct({ type: 'review', status: 'verified' }, claimTargets('c5'));
    const placed = placeCorrections(TEXT.replace('the port would close', 'the port would be closed'), [review]);
    assert.equal(placed[0]?.status, 'uncertain');
    assert.equal(reviewsOf(ANNOTATIONS, placed).size, 0);
  });
});
