import assert from 'node:assert/strict';
import { WORLD_REGION_COUNTRIES, WORLD_REGIONS } from '../../../src/engine/lang/en/world-regions';
import { firstWordAt } from '../../../src/engine/lang/phrases';
import { countryOf } from '../../../src/engine/places/countries';
import { knownPlaces } from '../../../src/engine/places/known';
import { check, places } from './../organizations/marked';

const lines = WORLD_REGIONS.slice(1, -1).split('\n');
const countries = WORLD_REGION_COUNTRIES.replaceAll('\n', '').split('|');

describe('regions of the world', () => {
  it('are sorted by their first words, each once, with a country that its number names', () => {
    const firsts = lines.map((line) => firstWordAt(line, 0, ''));
    for (let i = 1; i < firsts.length; i++) assert.ok(firsts[i - 1]! <= firsts[i]!, `${firsts[i - 1]!} before ${firsts[i]!}`);
    for (const line of lines) assert.match(line, /^[^;:’]+(?:;[^;:’]+)?:\d*$/);
    for (const line of lines) assert.ok(Number(line.slice(line.indexOf(':') + 1)) < countries.length, line);
    for (const country of countries) assert.equal(countryOf(country), country);
    assert.equal(new Set(lines.map((line) => line.slice(0, line.search(/[;:]/)))).size, lines.length);
  });

  it('are all found', () => {
    for (const line of lines) {
      const written = line.slice(0, line.search(/[;:]/));
      assert.equal(knownPlaces.at(written, 0)?.end, written.length, written);
    }
  });

  for (const text of [
    'They fled from ⟦Syunik⟧ to ⟦Vayots Dzor⟧, and from ⟦Haut-Mbomou⟧ to the ⟦Mano River⟧.',
    'Ships left the ⟦Gulf of Aqaba⟧ for the ⟦Sunda Strait⟧; troops crossed the ⟦Durand Line⟧ near ⟦Khost⟧.',
    'A fire broke out in the ⟦Zhambyl⟧ and ⟦Alma-Ata⟧ regions and in the ⟦Tolu⟧ and ⟦Kesra⟧ municipalities.',
    'the ⟦Line of Actual Control⟧ (⟦LAC⟧) is quiet',
  ])
    it(text, () => check(text, places));
});
