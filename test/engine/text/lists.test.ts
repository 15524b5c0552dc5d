import assert from 'node:assert/strict';
import { countryWord, countryWords } from '../../../src/engine/places/countries';
import {
  isWholeWord,
  APPOSITION,
  BYLINE,
  COUNTRY,
  COUNTRY_OPENER,
  CUE,
  OFFICE,
  ORGANIZATION,
  ORGANIZATION_HEAD,
  PERSONAL_VERB,
  PLACE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  PLACE_SIDE,
  PLAIN,
  RELAY,
  SIGN,
} from '../../../src/engine/text/lists';
import { listsOf } from '../../../src/engine/text/lists-of';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

/** A word for each list, and one that stands in none. */
const WORDS: readonly (readonly [word: string, bit: number])[] = [
  ['Contributed', SIGN],
  ['By', BYLINE],
  ['minister', OFFICE],
  ['Gen.', OFFICE],
  ['democrat', OFFICE],
  ['said', CUE],
  ['insistence', CUE],
  [':', CUE],
  ['published', RELAY],
  ['Reuters', ORGANIZATION],
  ['Ukraine', PLACE],
  ['KENYA', PLACE],
  ['Ministry', ORGANIZATION_HEAD],
  ['Lake', PLACE_HEAD],
  ['Near', PLACE_PREPOSITION],
  ['village', PLACE_SIDE],
  ['Mayor', PLACE_SIDE],
  ['West', PLACE_SIDE],
  ['newspaper', APPOSITION],
  ['chief', APPOSITION],
  ['news', APPOSITION],
  ['recalled', PERSONAL_VERB],
  ['Kenyans', COUNTRY],
  ['South', COUNTRY_OPENER],
  ['SOUTH', COUNTRY_OPENER],
];

describe('The lists of a word', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  for (const [word, bit] of WORDS) {
    it(`have the bit ${String(bit)} for ${word}`, () => {
      assert.notEqual(listsOf(word, word.toLowerCase()) & bit, 0);
    });
  }

  it('are empty but for its plain letters for a word of none', () => {
    assert.equal(listsOf('wobble', 'wobble'), PLAIN);
    assert.equal(listsOf('wob-ble', 'wob-ble'), 0);
  });

  it('go with every token', () => {
    for (const { text, lower, lists } of tag('The minister (Reuters) said: “Lake Verin, Ukraine.”').tokens)
      assert.equal(lists, listsOf(text, lower));
  });

  it('tell of every country of several words that one may begin', () => {
    const names = [...countryWords().keys()];
    for (const name of [...names, ...names.map((written) => written.toUpperCase())]) {
      const [first, second] = tag(name).tokens;
      if (second && countryWord(name)) assert.notEqual(first!.lists & COUNTRY_OPENER, 0, name);
    }
  });

  it('tell whole words, which alone can rule a phrase out', () => {
    const [text, other] = ['Wobble met', 'Wobbleé met'];
    const [first] = tag(text).tokens;
    assert.equal(isWholeWord(text, first!), true);
    assert.equal(isWholeWord(other, first!), false);
    assert.equal(first!.lists & PLACE, 0);
    const [place] = tag('Ukraine met').tokens;
    assert.notEqual(place!.lists & PLACE, 0);
  });
});
