import assert from 'node:assert/strict';
import { annotationsJson, annotationsJsonLine } from '../../../src/engine/export/json';

const SOME = {
  id: 'a',
  people: [
    { id: 'x', roles: ['r'] },
    { id: 'y', roles: [] },
  ],
  dates: [],
  furniture: [[0, 4]],
  complete: true,
};

describe('annotations as JSON', () => {
  it('is a line an annotation', () => {
    assert.equal(
      annotationsJson(SOME),
      [
        '{',
        '  "id": "a",',
        '  "people": [',
        '    {"id":"x","roles":["r"]},',
        '    {"id":"y","roles":[]}',
        '  ],',
        '  "dates": [],',
        '  "furniture": [',
        '    [0,4]',
        '  ],',
        '  "complete": true',
        '}',
      ].join('\n'),
    );
  });

  it('says the same in either form, whatever the strings hold', () => {
    const odd = { ...SOME, id: 'line\u2028 "quoted" \ud800' };
    assert.deepEqual(JSON.parse(annotationsJson(odd, '  ')), odd);
    assert.deepEqual(JSON.parse(annotationsJsonLine(odd)), odd);
    assert.ok(!annotationsJsonLine(odd).includes('\n'));
  });
});
