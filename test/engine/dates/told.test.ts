import assert from 'node:assert/strict';
import { findDates, resolveDates } from '../../../src/engine/dates';
import type { Paragraph } from '../../../src/engine/reading';
import { readings } from './readings';

/** The values of a paragraph’s time expressions; `picture` where it is a caption with its credit. */
function values(text: string, picture: boolean): string[] {
  const reading = { text, dates: findDates(text), furniture: { picture }, kept: [] } as unknown as Paragraph['reading'];
  return resolveDates([{ start: 0, reading }], '2024-09-14').map(({ value }) => value);
}

describe('on which side a day lies', () => {
  it('under a picture, the present tense tells what was', () => {
    const caption = 'President Ana Rey visits a mill in Lima on Wednesday.';
    assert.deepEqual(values(`${caption} Photo: Andina`, true), ['2024-09-11']);
    assert.deepEqual(values(caption, false), ['2024-09-18']);
    assert.deepEqual(values('The mill will open on Wednesday. Photo: Andina', true), ['2024-09-18']);
  });

  for (const [text, day] of [
    ['They did not learn of it until Wednesday.', '2024-09-11'],
    ["She wasn't told until Friday.", '2024-09-13'],
    ['It was not until Tuesday that the mayor spoke.', '2024-09-10'],
    ['Why did we wait until Monday to tell people?', '2024-09-09'],
    ['He waited until Thursday to call.', '2024-09-12'],
    ['The road was closed until Monday.', '2024-09-16'],
    ['They will not say until Friday.', '2024-09-20'],
  ] as const)
    it(text, () => {
      assert.equal(readings(text, '2024-09-14')[0]?.[1], `DATE ${day}`);
    });

  it('counts nothing from the day elsewhere that stands in brackets', () => {
    assert.deepEqual(readings('Shots fell from 7 a.m. (10 p.m. Friday GMT) to 7:11 a.m. in the north.', '2024-09-14'), [
      ['7 a.m.', 'TIME 2024-09-14T07:00'],
      ['10 p.m. Friday GMT', 'TIME 2024-09-13T22:00'],
      ['7:11 a.m.', 'TIME 2024-09-14T07:11'],
    ]);
  });
});
