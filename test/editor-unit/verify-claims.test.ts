import assert from 'node:assert/strict';
import { placeCorrections, type PlacedCorrection } from '../../src/engine/corrections/placed';
import { reviewsOf } from '../../src/engine/corrections/reviews';
import { targetMaker } from '../../src/engine/corrections/targets';
import type { Correction } from '../../src/engine/corrections/types';
import { ownReview, reviewChange, reviewsByClaim, withdrawal } from '../../src/editor/corrections/verify/changes';
import { readLinks, isLink } from '../../src/editor/corrections/verify/links';
import { isChecked, NO_REVIEWS, progressOf, stateOf } from '../../src/editor/corrections/verify/status';
import { claimsAt, threadsOf } from '../../src/editor/corrections/verify/threads';
import { claimNodes } from '../../src/editor/trees/claim-nodes';
import type { ClaimNode } from '../../src/editor/trees/claims';
import { finish } from '../../src/engine/steps';
import { ANNOTATIONS, article, place, TEXT } from './fixture';

const maker = targetMaker(TEXT);
const claim = (id: string) => ANNOTATIONS.claims.find((one) => one.id === id)!;
let clock = 0;

function said(body: Correction['body'], of: string, creator?: string): Correction {
  const created = new Date(Date.UTC(2026, 10, 22) + ++clock * 1000).toISOString();
  return { id: `urn:uuid:${clock}`, targets: maker.claim(claim(of)), body, ...(creator === undefined ? {} : { creator }), created };
}

const placed = (...corrections: readonly Correction[]): PlacedCorrection[] => placeCorrections(TEXT, corrections);
const reviewsFrom = (...corrections: readonly Correction[]) => reviewsOf(ANNOTATIONS, placed(...corrections));

describe('the state of a claim’s check', () => {
  const reviews = reviewsFrom(
    said({ type: 'review', status: 'verified' }, 'c1', 'Ann Lee'),
    said({ type: 'review', status: 'needs-checking' }, 'c2', 'Ann Lee'),
    said({ type: 'comment', text: 'Which fleet?' }, 'c5'),
  );

  it('is that of the latest review; a comment alone checks nothing', () => {
    assert.deepEqual(
      ANNOTATIONS.claims.map((one) => stateOf(one, reviews)),
      ['verified', 'needs-checking', 'unchecked', 'unchecked', 'unchecked'],
    );
    assert.deepEqual(
      ['verified', 'disputed', 'unverifiable'].map((state) => isChecked(state as 'verified')),
      [true, true, true],
    );
    assert.equal(isChecked('needs-checking'), false);
  });

  it('adds up to the progress, of which nothing is said before anybody has begun', () => {
    assert.deepEqual(progressOf(ANNOTATIONS.claims, reviews), { checked: 1, total: 5, begun: true });
    assert.equal(progressOf(ANNOTATIONS.claims, NO_REVIEWS).begun, false);
    assert.equal(progressOf(ANNOTATIONS.claims, reviewsFrom(said({ type: 'comment', text: 'So?' }, 'c1'))).begun, false);
  });

  it('groups and filters the rows of the Claims tree', () => {
    const heads = (nodes: readonly ClaimNode[]) => nodes.map((node) => (node.kind === 'state' ? `${node.state} ${node.count}` : node.kind));
    assert.deepEqual(heads(finish(claimNodes(article(), 'status', { words: '' }, reviews))), [
      'verified 1',
      'needs-checking 1',
      'unchecked 3',
    ]);
    const only = finish(claimNodes(article(), 'text', { words: '', state: 'verified' }, reviews));
    assert.deepEqual(
      only.map((node) => node.kind === 'claim' && [node.claim.id, node.review?.review?.creator]),
      [['c1', 'Ann Lee']],
    );
    const unchecked = finish(claimNodes(article(), 'form', { words: '', state: 'unchecked' }, reviews)).flatMap(({ children }) => children);
    assert.equal(unchecked.length, 3);
  });
});

describe('what a review changes', () => {
  it('a first one is added with the claim’s parts as its targets', () => {
    const { add, replace } = reviewChange(article(), [], [claim('c1'), claim('c4')], 'Ann Lee', { status: 'disputed', note: 'No.' });
    assert.deepEqual(replace, []);
    assert.deepEqual(
      add.map(({ targets, body }) => [targets.length, body]),
      [
        [4, { type: 'review', status: 'disputed', note: 'No.' }],
        [3, { type: 'review', status: 'disputed', note: 'No.' }],
      ],
    );
  });

  it('a later one of the same reviewer takes the place of the first, and keeps its note where none is given', () => {
    const first = said({ type: 'review', status: 'verified', note: 'On tape.', evidence: ['https://example.org/a'] }, 'c1', 'Ann Lee');
    const other = said({ type: 'review', status: 'verified' }, 'c1', 'Tom Hale');
    const change = (finding: Parameters<typeof reviewChange>[4]) =>
      reviewChange(article(), placed(first, other), [claim('c1'), claim('c2')], 'Ann Lee', finding);
    const quick = change({ status: 'disputed' });
    assert.deepEqual(quick.replace, [
      { ...first, body: { type: 'review', status: 'disputed', note: 'On tape.', evidence: ['https://example.org/a'] } },
    ]);
    assert.equal(quick.add.length, 1);
    const emptied = change({ status: 'verified', note: '', evidence: [] });
    assert.deepEqual(emptied.replace[0]?.body, { type: 'review', status: 'verified' });
  });

  it('nobody’s review is touched by another reviewer, and one without a name is nobody else', () => {
    const named = said({ type: 'review', status: 'verified' }, 'c1', 'Ann Lee');
    const nameless = said({ type: 'review', status: 'disputed' }, 'c1');
    assert.equal(ownReview(article(), placed(named, nameless), claim('c1'), ''), nameless);
    assert.equal(ownReview(article(), placed(named, nameless), claim('c1'), 'Tom Hale'), undefined);
    assert.equal(reviewChange(article(), placed(named), [claim('c1')], '', { status: 'verified' }).add.length, 1);
  });

  it('withdrawn, all of the reviewer’s go and the others’ stay', () => {
    const first = said({ type: 'review', status: 'verified' }, 'c1', 'Ann Lee');
    const again = said({ type: 'review', status: 'disputed' }, 'c1', 'Ann Lee');
    const other = said({ type: 'review', status: 'verified' }, 'c1', 'Tom Hale');
    const all = placed(first, again, other);
    assert.deepEqual(withdrawal(article(), all, [claim('c1')], 'Ann Lee').remove, [first.id, again.id]);
    assert.deepEqual(reviewsByClaim(article(), all).get('c1'), [first, again, other]);
    assert.deepEqual(withdrawal(article(), all, [claim('c2')], 'Ann Lee').remove, []);
  });
});

describe('links to evidence', () => {
  it('are addresses of pages with white space between them, each once', () => {
    assert.deepEqual(readLinks(' https://example.org/a?b=1,2 \n http://example.org https://example.org/a?b=1,2 '), {
      kind: 'links',
      links: ['https://example.org/a?b=1,2', 'http://example.org'],
    });
    assert.deepEqual(readLinks(''), { kind: 'links', links: [] });
  });

  it('are refused with the word that is none', () => {
    for (const word of [
      'example.org',
      'https:',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'command:workbench.action.quit',
      'https://',
    ]) {
      assert.deepEqual(readLinks(`https://example.org ${word}`), { kind: 'fault', word });
    }
    assert.equal(isLink('https://example.org/ a'), false);
  });
});

describe('the discussion of a claim', () => {
  const first = said({ type: 'comment', text: 'Which fleet?' }, 'c5', 'Ann Lee');
  const answer = said({ type: 'comment', text: 'The grey one.', replyTo: first.id }, 'c5', 'Tom Hale');
  const closed = said({ type: 'comment', text: '', replyTo: first.id, resolved: true }, 'c5', 'Ann Lee');
  const reopened = said({ type: 'comment', text: 'Or not?', replyTo: first.id, resolved: false }, 'c5', 'Tom Hale');

  it('is one thread, known by its first remark, in the order of writing', () => {
    const [thread, ...others] = threadsOf(article(), reviewsFrom(answer, first));
    assert.deepEqual(others, []);
    assert.equal(thread?.id, first.id);
    assert.deepEqual(thread.remarks, [first, answer]);
    assert.deepEqual(thread.span, [place('The “grey fleet”')[0], place('said', 4)[1]]);
  });

  it('is resolved by who says so last', () => {
    const isResolved = (...all: readonly Correction[]) => threadsOf(article(), reviewsFrom(...all))[0]?.isResolved;
    assert.equal(isResolved(first, answer), false);
    assert.equal(isResolved(first, closed), true);
    assert.equal(isResolved(first, closed, reopened), false);
  });

  it('is gone when nothing with words is left', () => assert.deepEqual(threadsOf(article(), reviewsFrom(closed)), []));

  it('may be begun wherever claims stand: the innermost first', () => {
    const at = place('useful');
    assert.deepEqual(
      claimsAt(ANNOTATIONS.claims, [at[0], at[0]]).map(({ id }) => id),
      ['c4', 'c3'],
    );
    assert.deepEqual(claimsAt(ANNOTATIONS.claims, [0, 3]), []);
  });
});
