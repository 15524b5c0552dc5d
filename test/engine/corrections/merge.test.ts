import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_SIDECAR, mergeSidecars, writeSidecar, type Sidecar } from '../../../src/engine/corrections/sidecar';
import type { Correction } from '../../../src/engine/corrections/types';
import { anyCorrections } from './arbitrary';
import { at, claimTargets, correct, targets } from './article';

const sidecar = (...corrections: readonly Correction[]): Sidecar => ({ ...EMPTY_SIDECAR, corrections });
const written = (one: Sidecar): string => writeSidecar(one, '../talks.article');
const ids = ({ corrections }: Sidecar): string[] => corrections.map(({ id }) => id).sort();

const date = correct({ type: 'change', layer: 'date', value: '2025-04-01' }, targets(at('Tuesday')), 'Ann Lee');
const name = correct({ type: 'name', name: 'Ilse Hale' }, targets(at('Ilse Brandt')), 'Ann Lee');
const review = correct({ type: 'review', status: 'verified' }, claimTargets('c1'), 'Ann Lee');

describe('merging sidecars', () => {
  it('unites what two people have added', () => {
    const { merged, conflicts } = mergeSidecars(sidecar(date), sidecar(date, name), sidecar(date, review));
    assert.deepEqual(ids(merged), ids(sidecar(date, name, review)));
    assert.deepEqual(conflicts, []);
  });

  it('takes away what one side has taken away, unless the other has changed it', () => {
    assert.deepEqual(ids(mergeSidecars(sidecar(date, name), sidecar(name), sidecar(date, name)).merged), [name.id]);
    assert.deepEqual(ids(mergeSidecars(sidecar(date, name), sidecar(date, name), sidecar(name)).merged), [name.id]);
    const changed: Correction = { ...date, body: { type: 'change', layer: 'date', value: '2025-04-15' }, modified: '2026-12-01T00:00:00Z' };
    assert.deepEqual(mergeSidecars(sidecar(date), sidecar(), sidecar(changed)).merged.corrections, [changed]);
    const found = { ...date, targets: targets(at('Ilse Brandt')) };
    assert.deepEqual(ids(mergeSidecars(sidecar(date), sidecar(), sidecar(found)).merged), [], 'finding the words again says nothing');
    assert.deepEqual(mergeSidecars(undefined, sidecar(), sidecar(date)).merged.corrections, [date], 'nothing is taken away unawares');
  });

  it('takes the change of the one side that has changed something', () => {
    const changed: Correction = { ...date, modified: '2026-12-01T00:00:00Z' };
    assert.deepEqual(mergeSidecars(sidecar(date), sidecar(date), sidecar(changed)).merged.corrections, [changed]);
    assert.deepEqual(mergeSidecars(sidecar(date), sidecar(changed), sidecar(date)).merged.corrections, [changed]);
    assert.deepEqual(mergeSidecars(sidecar(date), sidecar(changed), sidecar(changed)).merged.corrections, [changed]);
  });

  it('keeps both forms where both sides have changed one, and names them', () => {
    const ours: Correction = { ...date, body: { type: 'change', layer: 'date', value: '2025-04-15' }, modified: '2026-12-02T00:00:00Z' };
    const theirs: Correction = { ...date, body: { type: 'change', layer: 'date', value: '2025-04-22' }, modified: '2026-12-01T00:00:00Z' };
    const { merged, conflicts } = mergeSidecars(sidecar(date), sidecar(ours), sidecar(theirs));
    assert.equal(merged.corrections.length, 2);
    assert.deepEqual(merged.corrections[0], ours);
    const [conflict] = conflicts;
    assert.deepEqual([conflict?.ours, conflict?.theirs], merged.corrections);
    assert.deepEqual({ ...conflict?.theirs, id: date.id }, theirs);
    assert.match(conflict?.theirs.id ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    // The other side comes to the same file.
    assert.equal(written(mergeSidecars(sidecar(date), sidecar(theirs), sidecar(ours)).merged), written(merged));
    // Merged again it is settled.
    assert.deepEqual(mergeSidecars(merged, merged, merged).conflicts, []);
  });

  it('has no conflict where both sides have only found the words again', () => {
    const shifted = (by: number): Correction => ({
      ...date,
      targets: date.targets.map(({ part, anchor }) => ({ part, anchor: { ...anchor, start: anchor.start + by, end: anchor.end + by } })),
    });
    const { merged, conflicts } = mergeSidecars(sidecar(date), sidecar(shifted(3)), sidecar(shifted(5)));
    assert.deepEqual([merged.corrections.length, conflicts], [1, []]);
    assert.deepEqual(merged, mergeSidecars(sidecar(date), sidecar(shifted(5)), sidecar(shifted(3))).merged);
  });

  it('names what two people newly say of the same and do not agree upon', () => {
    const theirs = correct({ type: 'review', status: 'disputed' }, claimTargets('c1'), 'Tom Hale');
    const { merged, conflicts } = mergeSidecars(sidecar(), sidecar(review), sidecar(theirs));
    assert.deepEqual(conflicts, [{ ours: review, theirs }]);
    assert.equal(merged.corrections.length, 2);
    const agreed = correct({ type: 'review', status: 'verified' }, claimTargets('c1'), 'Tom Hale');
    assert.deepEqual(mergeSidecars(sidecar(), sidecar(review), sidecar(agreed)).conflicts, []);
    const own = correct({ type: 'review', status: 'disputed' }, claimTargets('c1'), 'Ann Lee');
    assert.deepEqual(mergeSidecars(sidecar(), sidecar(review), sidecar(own)).conflicts, [], 'a change of mind');
    const elsewhere = correct({ type: 'review', status: 'disputed' }, claimTargets('c5'), 'Tom Hale');
    assert.deepEqual(mergeSidecars(sidecar(), sidecar(review), sidecar(elsewhere)).conflicts, []);
  });

  it('knows that to merge and to keep apart contradict each other, and to reject and to confirm', () => {
    const one = correct({ type: 'merge' }, targets(at('Ilse Brandt'), at('Tom Brandt')), 'Ann Lee');
    const two = correct({ type: 'distinct' }, targets(at('Tom Brandt'), at('Ilse Brandt')), 'Tom Hale');
    assert.equal(mergeSidecars(sidecar(), sidecar(one), sidecar(two)).conflicts.length, 1);
    const no = correct({ type: 'reject', layer: 'date' }, targets(at('Tuesday')), 'Tom Hale');
    assert.equal(mergeSidecars(sidecar(), sidecar(date), sidecar(no)).conflicts.length, 1);
  });

  it('merges what it does not know', () => {
    const base: Sidecar = { ...EMPTY_SIDECAR, others: [{ id: 'a' }, { id: 'b' }], head: { label: 'Old', note: 1 } };
    const ours: Sidecar = { ...base, others: [{ id: 'b' }, { id: 'c' }], head: { label: 'New', note: 1 } };
    const theirs: Sidecar = { ...base, others: [{ id: 'a' }, { id: 'b' }, { id: 'd' }], head: { label: 'Old', more: true } };
    const { merged } = mergeSidecars(base, ours, theirs);
    assert.deepEqual(merged.others, [{ id: 'b' }, { id: 'c' }, { id: 'd' }]);
    assert.deepEqual(merged.head, { label: 'New', more: true });
  });

  it('comes to the same whichever side is ours, and to nothing new where both agree', () => {
    const some = fc.tuple(anyCorrections, fc.infiniteStream(fc.constantFrom('base', 'ours', 'theirs', 'all', 'both')));
    fc.assert(
      fc.property(some, anyCorrections, ([all, where], changed) => {
        const sides: Record<'base' | 'ours' | 'theirs', Correction[]> = { base: [], ours: [], theirs: [] };
        for (const correction of all) {
          const value = where.next().value as string;
          for (const side of ['base', 'ours', 'theirs'] as const) {
            const isThere = value === side || value === 'all' || (value === 'both' && side !== 'base');
            const other = side === 'theirs' && value === 'all' ? changed.find(({ id }) => id === correction.id) : undefined;
            if (isThere) sides[side].push(other ?? correction);
          }
        }
        const [base, ours, theirs] = [sidecar(...sides.base), sidecar(...sides.ours), sidecar(...sides.theirs)];
        const { merged } = mergeSidecars(base, ours, theirs);
        assert.equal(written(mergeSidecars(base, theirs, ours).merged), written(merged));
        assert.equal(written(mergeSidecars(merged, merged, merged).merged), written(merged));
        assert.equal(written(mergeSidecars(base, ours, ours).merged), written(ours));
      }),
      { numRuns: 200 },
    );
  });
});
