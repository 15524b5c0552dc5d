import assert from 'node:assert/strict';
import { PhraseIndex } from '../../../src/engine/lang/phrases';

describe('PhraseIndex', () => {
  const asked: string[] = [];
  const long: Readonly<Record<string, readonly (readonly [string, number])[]>> = { Port: [['Port Alder', 2]], Mount: [['Mount Lund', 3]] };
  const index = new PhraseIndex<number>([['Port', 1]], (first) => {
    asked.push(first);
    return long[first] ?? [];
  });

  it('asks for further phrases once for each first word, whether there are any or none', () => {
    const ends = ['Port Alder', 'Port Birch', 'Mount Lund', 'Mount Oak', 'Oslo', 'Oslo'].map((text) => index.at(text, 0)?.end);
    assert.deepEqual(ends, [10, 4, 10, undefined, undefined, undefined]);
    assert.deepEqual(asked, ['Port', 'Mount', 'Oslo']);
  });
});
