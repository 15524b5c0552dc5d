import assert from 'node:assert/strict';
import { isSure, placeCorrections, refreshed } from '../../../src/engine/corrections/placed';
import { targetMaker } from '../../../src/engine/corrections/targets';
import { at, claimTargets, correct, targets, TEXT } from './article';

describe('placing corrections', () => {
  const claim = correct({ type: 'review', status: 'verified' }, claimTargets('c5'));
  const date = correct({ type: 'reject', layer: 'date' }, targets(at('Wednesday')));

  it('gives each the least sure of its targets', () => {
    const now = TEXT.replace('the port would close', 'the port would be closed');
    assert.deepEqual(
      placeCorrections(now, [claim, date]).map((placed) => [isSure(placed), placed.placements.length]),
      [
        [false, 3],
        [true, 1],
      ],
    );
    assert.deepEqual(
      placeCorrections(TEXT, [date, claim]).map(({ status }) => status),
      ['exact', 'exact'],
    );
    assert.equal(placeCorrections(TEXT, [{ ...date, targets: [] }])[0]?.status, 'orphan');
    assert.deepEqual(placeCorrections(TEXT, []), []);
  });

  it('gives anchors of the new text to what has moved, and leaves alone what has not or is in doubt', () => {
    const now = `A new line.\n\n${TEXT}`;
    const [moved] = placeCorrections(now, [claim]);
    assert.ok(moved);
    const renewed = refreshed(targetMaker(now), moved);
    assert.equal(renewed.id, claim.id);
    assert.equal(renewed.targets[0]?.anchor.start, (claim.targets[0]?.anchor.start ?? 0) + 'A new line.\n\n'.length);
    assert.equal(placeCorrections(now, [renewed])[0]?.status, 'exact');
    for (const text of [TEXT, TEXT.replace('port', 'harbour')]) {
      const [placed] = placeCorrections(text, [claim]);
      assert.ok(placed);
      assert.equal(refreshed(targetMaker(text), placed), claim);
    }
  });
});
