import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WORLD_FAMILY_NAMES, WORLD_GIVEN_NAMES } from '../../../src/engine/lang/en/people/world-people';
import { hasWord } from '../../../src/engine/lang/sorted-words';
import { factsOf, isCommonWord } from '../../../src/engine/names/lexicon';

describe('names of the world', () => {
  for (const [title, text] of [
    ['given names', WORLD_GIVEN_NAMES],
    ['family names', WORLD_FAMILY_NAMES],
  ] as const) {
    const all = text.trim().split(/\s/);
    it(`${title} are sorted, each once, and found`, () => {
      assert.deepEqual(all, [...new Set(all)].sort());
      for (const word of all) assert.ok(hasWord(text, word), word);
    });
    it(`${title} are no words of English`, () => {
      assert.deepEqual(all.filter(isCommonWord), []);
    });
    it(`finds nothing else in ${title}`, () => {
      const known = new Set(all);
      fc.assert(fc.property(fc.string(), (word) => hasWord(text, word) === known.has(word)));
      for (const word of ['', ' ', 'a', 'zzzz', all[0]!.slice(1)]) assert.equal(hasWord(text, word), known.has(word));
    });
  }

  it('are told of names that no generated list has', () => {
    assert.equal(factsOf('berhanu').given, 2);
    assert.equal(factsOf('sogavare').family, 2);
  });
});
