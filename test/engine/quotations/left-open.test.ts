import assert from 'node:assert/strict';
import { withNext } from '../../../src/engine/quotations/left-open';
import type { Quotation } from '../../../src/engine/types';

describe('words between those of one and the same', () => {
  const quotation = (id: string, start: number, speaker: string, code: 'speaker-cue' | 'speaker-none'): Quotation => ({
    id,
    start,
    end: start + 5,
    kind: 'speech',
    speaker,
    evidence: [{ code }],
  });

  it('are those of whoever speaks before and below', () => {
    const all = [
      quotation('q1', 0, 'ana-ode', 'speaker-cue'),
      quotation('q2', 10, 'unknown', 'speaker-none'),
      quotation('q3', 20, 'ana-ode', 'speaker-cue'),
    ];
    assert.equal(withNext(all, [1])[1]!.speaker, 'ana-ode');
  });

  it('are nobody’s where what opens the paragraph below is furniture', () => {
    const all = [quotation('q1', 0, 'ana-ode', 'speaker-cue'), quotation('q2', 10, 'unknown', 'speaker-none')];
    assert.equal(withNext(all, [1])[1]!.speaker, 'unknown');
  });
});
