import assert from 'node:assert/strict';
import { hasLetter } from '../../../src/engine/lang/letters';
import { keptWith, nothingKept, type Keeper } from '../../../src/engine/text/kept';

describe('keptWith', () => {
  interface Words extends Keeper {
    readonly words: string;
  }
  const keeper = (words: string): Words => ({ words, kept: nothingKept() });

  it('asks once for each keeper', () => {
    const asked: string[] = [];
    const lengthOf = keptWith(({ words }: Words) => {
      asked.push(words);
      return { length: words.length };
    });
    const [one, three] = [keeper('a'), keeper('abc')];
    assert.equal(lengthOf(one), lengthOf(one));
    assert.deepEqual([lengthOf(one), lengthOf(three)], [{ length: 1 }, { length: 3 }]);
    assert.deepEqual(asked, ['a', 'abc']);
  });

  it('tells questions apart', () => {
    const lower = keptWith(({ words }: Words) => [words.toLowerCase()]);
    const upper = keptWith(({ words }: Words) => [words.toUpperCase()]);
    const kept = keeper('Lee');
    assert.deepEqual([upper(kept), lower(kept), upper(kept)], [['LEE'], ['lee'], ['LEE']]);
  });
});

describe('hasLetter', () => {
  it('knows letters and digits of any alphabet, wherever they stand', () => {
    for (const word of ['Lee', '7', '’s', 'é', 'Ж', '中', '“a']) assert.equal(hasLetter(word), true, word);
    for (const word of ['', '’', '—', '...', '\ud800']) assert.equal(hasLetter(word), false, word);
  });
});
