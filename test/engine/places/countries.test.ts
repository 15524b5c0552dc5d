import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generateCountries } from '../../../scripts/data/countries';
import { countryOf, countryWord, demonymOf } from '../../../src/engine/places/countries';

describe('countries', () => {
  it('knows names, demonyms, abbreviations, capitals', () => {
    const words = {
      Chinese: 'China',
      'South Korean': 'South Korea',
      'U.S.': 'United States',
      UK: 'United Kingdom',
      Kyiv: 'Ukraine',
      Russians: 'Russia',
    };
    for (const [word, country] of Object.entries(words)) assert.equal(countryOf(word), country, word);
    assert.equal(countryOf('Côte d’Ivoire'), 'Ivory Coast');
    assert.equal(countryOf('KENYA'), 'Kenya');
  });

  it('says what kind of word it is', () => {
    assert.equal(countryWord('Beijing')?.kind, 'capital');
    assert.equal(countryWord('Singapore')?.kind, 'name');
    assert.equal(countryWord('Dutch')?.kind, 'demonym');
    assert.equal(demonymOf('Norway'), 'Norwegian');
  });

  it('knows no other words', () => {
    for (const word of ['us', 'constructor', '', 'EU', 'Western']) assert.equal(countryOf(word), undefined, word);
  });

  it('is up to date with its source', () => {
    assert.equal(readFileSync(new URL('../../../src/engine/lang/en/countries.ts', import.meta.url), 'utf8'), generateCountries());
  });
});
