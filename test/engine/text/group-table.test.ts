import assert from 'node:assert/strict';
import { GroupTable, HASH_START, hashStep, type Grouped } from '../../../src/engine/text/group-table';

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

describe('GroupTable', () => {
  const get = (table: GroupTable<Grouped>, word: string): string | undefined =>
    table.get(
      Uint16Array.from(`${word}y`, (letter) => letter.charCodeAt(0)),
      word.length,
      hashOf(word),
    )?.group;

  it('finds stretches of a text by what they spell', () => {
    const table = new GroupTable();
    for (const word of ['the', 'then', 'Theo']) table.set(hashOf(word), { group: word });
    assert.deepEqual(
      ['the', 'then', 'Theo', 'th', 'Then'].map((word) => get(table, word)),
      ['the', 'then', 'Theo', undefined, undefined],
    );
  });

  it('tells long groups apart by all of their letters', () => {
    const table = new GroupTable();
    const [long, other] = ['counter-revolution' + 'Aa', 'counter-revolution' + 'BB'];
    assert.equal(hashOf(long), hashOf(other));
    table.set(hashOf(long), { group: long });
    assert.deepEqual([get(table, other), get(table, long), get(table, long.slice(0, 16))], [undefined, long, undefined]);
    table.set(hashOf(other), { group: other });
    assert.deepEqual([get(table, other), get(table, long)], [other, long]);
  });

  it('tells words of one hash apart, and lets some go where there are too many of them', () => {
    const words = Array.from({ length: 64 }, (_, n) => n.toString(2).padStart(6, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'));
    assert.equal(new Set(words.map(hashOf)).size, 1);
    const table = new GroupTable();
    for (const word of words) {
      table.set(hashOf(word), { group: word });
      assert.equal(get(table, word), word);
    }
    const kept = words.filter((word) => get(table, word) !== undefined);
    assert.ok(kept.length >= 8 && kept.length < 64);
    for (const word of kept) assert.equal(get(table, word), word);
  });
});
