import assert from 'node:assert/strict';
import { placeCorrections, type PlacedCorrection } from '../../src/engine/corrections/placed';
import { reviewsInSteps } from '../../src/engine/corrections/reviews';
import { finish } from '../../src/engine/steps';
import { targetMaker } from '../../src/engine/corrections/targets';
import type { Correction, Target } from '../../src/engine/corrections/types';
import { checkNodes, countToCheck, unsureParts } from '../../src/editor/corrections/check/items';
import { atClaim, claimAtSelection, confirmedAt, isOfWholeClaim, replacedAt } from '../../src/editor/corrections/check/places';
import { article, ANNOTATIONS, place, TEXT } from './fixture';

const maker = targetMaker(TEXT);
const span = (words: string, nth = 1) => {
  const [start, end] = place(words, nth);
  return { start, end };
};
const claim = (id: string) => ANNOTATIONS.claims.find((one) => one.id === id)!;
let count = 0;
const correction = (body: Correction['body'], ...targets: readonly Target[]): Correction => ({
  id: `urn:uuid:${++count}`,
  targets,
  body,
  created: '2026-11-22T09:00:00Z',
});
const place1 = (text: string, one: Correction): PlacedCorrection => placeCorrections(text, [one])[0]!;

// The first paragraph has been written anew, the second one is gone.
const LATER = TEXT.replace('the strait would stay open', 'the strait would remain open').replace(
  '“We will act,” Foreign Minister',
  'Minister',
);
const changed = correction({ type: 'review', status: 'disputed' }, ...maker.claim(claim('c1')));
const gone = correction({ type: 'change', layer: 'quotation', kind: 'term' }, maker.at(span('“We will act,”')));
const still = correction({ type: 'official', official: false }, maker.at(span('Anton Dravik')));

describe('corrections to check', () => {
  const placed = placeCorrections(LATER, [changed, gone, still]);

  it('are those whose place is not sure, in groups: what stands elsewhere perhaps, and what stands nowhere', () => {
    assert.deepEqual(
      placed.map(({ status }) => status),
      ['uncertain', 'orphan', 'exact'],
    );
    const [uncertain, orphan, ...others] = checkNodes(LATER, { placed, conflicts: [], unclaimed: [] });
    assert.deepEqual(others, []);
    assert.deepEqual([uncertain?.id, orphan?.id], ['uncertain', 'orphan']);
    assert.deepEqual(
      uncertain?.children.map(({ id }) => id),
      [changed.id],
    );
    assert.equal(countToCheck({ placed, conflicts: [], unclaimed: [] }), 2);
    assert.deepEqual(checkNodes(TEXT, { placed: placeCorrections(TEXT, [changed, gone, still]), conflicts: [], unclaimed: [] }), []);
  });

  it('are reviews of what is no claim any more as well', () => {
    const found = finish(reviewsInSteps({ ...ANNOTATIONS, claims: [] }, placeCorrections(TEXT, [changed, still])));
    assert.deepEqual(found.unclaimed, [changed]);
    const [group, ...others] = checkNodes(TEXT, { placed: placeCorrections(TEXT, [changed, still]), conflicts: [], unclaimed: [changed] });
    assert.ok(group?.kind === 'group' && group.group === 'unclaimed');
    assert.deepEqual(others, []);
    const [row] = group.children;
    assert.ok(row?.kind === 'lost' && row.span && row.children.length === 0);
    assert.equal(countToCheck({ placed: [], conflicts: [], unclaimed: [changed] }), 1);
    // While claims are still being read, none is missed.
    const early = finish(reviewsInSteps({ ...ANNOTATIONS, claims: [], complete: false }, placeCorrections(TEXT, [changed])));
    assert.deepEqual(early.unclaimed, []);
  });

  it('show the old words and the best new place, part by part', () => {
    const [uncertain, orphan] = checkNodes(LATER, { placed, conflicts: [], unclaimed: [] });
    const [row] = uncertain!.children;
    assert.deepEqual(unsureParts(placed[0]!), [2]);
    const [old, now] = row!.children;
    assert.ok(old?.kind === 'old' && now?.kind === 'new');
    assert.equal(old.target.anchor.exact, 'the strait would stay open');
    assert.equal(now.words, 'the strait would remain open');
    assert.deepEqual(row!.span, now.span);
    const nowhere = orphan!.children[0]!.children[1];
    assert.ok(nowhere?.kind === 'new' && nowhere.words === undefined && nowhere.span === undefined);
  });

  it('are confirmed at the best place, if they have one: they are sure then', () => {
    const confirmed = confirmedAt(LATER, placed[0]!);
    assert.ok(confirmed);
    assert.equal(confirmed.id, changed.id);
    assert.equal(place1(LATER, confirmed).status, 'exact');
    assert.equal(confirmedAt(LATER, placed[1]!), undefined);
  });

  it('are put at a selection, part by part', () => {
    const at = LATER.indexOf('“useful.”');
    const moved = replacedAt(LATER, placed[1]!, 0, { start: at, end: at + '“useful.”'.length });
    assert.equal(place1(LATER, moved).status, 'exact');
    assert.equal(moved.targets[0]?.anchor.exact, '“useful.”');
    const one = replacedAt(LATER, placed[0]!, 2, { start: 0, end: 8 });
    assert.deepEqual(
      one.targets.map(({ anchor }) => anchor.exact),
      ['President Anton Dravik of Veltria', 'said', 'Minister', 'state agency Veltpress'],
    );
  });

  it('that speak of a claim go to another claim as a whole', () => {
    assert.ok(isOfWholeClaim(changed));
    assert.equal(isOfWholeClaim(gone), false);
    assert.equal(isOfWholeClaim(correction({ type: 'change', layer: 'claim' }, maker.at(span('said')))), false);
    const id = claimAtSelection(article(), span('useful'));
    assert.equal(id, 'c4');
    assert.deepEqual(atClaim(article(), changed, id)?.targets, maker.claim(claim('c4')));
    assert.equal(atClaim(article(), changed, 'c99'), undefined);
    assert.equal(claimAtSelection(article(), { start: 0, end: 0 }), undefined);
  });
});

describe('corrections that contradict each other', () => {
  it('stand side by side, the one that counts first', () => {
    const [winner, loser] = [
      correction({ type: 'official', official: true }, maker.at(span('Ann Lee'))),
      correction({ type: 'official', official: false }, maker.at(span('Ann Lee'))),
    ];
    const placed = placeCorrections(TEXT, [winner, loser]);
    const [group] = checkNodes(TEXT, { placed, conflicts: [{ winner, loser }], unclaimed: [] });
    assert.ok(group?.kind === 'group' && group.group === 'conflict' && group.count === 1);
    const [row] = group.children;
    assert.ok(row);
    assert.deepEqual(
      row.children.map((side) => side.kind === 'side' && [side.correction.id, side.other.id, side.counts]),
      [
        [winner.id, loser.id, true],
        [loser.id, winner.id, false],
      ],
    );
    assert.deepEqual(row.span, place('Ann Lee'));
    assert.equal(countToCheck({ placed, conflicts: [{ winner, loser }], unclaimed: [] }), 1);
  });
});
