import assert from 'node:assert/strict';
import { WORLD_CITIES, WORLD_CITY_COUNTRIES } from '../../../src/engine/lang/en/world-cities';
import { firstWordAt } from '../../../src/engine/lang/phrases';
import { countryOf } from '../../../src/engine/places/countries';
import { countryOfCity, knownPlaces, knownPlacesInCapitals } from '../../../src/engine/places/known';
import { worldCitiesOf } from '../../../src/engine/places/world-cities';

const lines = WORLD_CITIES.slice(1, -1).split('\n');

describe('cities of the world', () => {
  it('are sorted by their first words, with a country each that its number names', () => {
    const firsts = lines.map((line) => firstWordAt(line, 0, ''));
    for (let i = 1; i < firsts.length; i++) assert.ok(firsts[i - 1]! <= firsts[i]!, `${firsts[i - 1]!} before ${firsts[i]!}`);
    const countries = WORLD_CITY_COUNTRIES.split('|').length;
    for (const line of lines) assert.match(line, /^[^;:]+(?:;[^;:]+)?:\d*$/);
    for (const line of lines) assert.ok(Number(line.slice(line.indexOf(':') + 1)) < countries, line);
  });

  it('are all found', () => {
    for (const line of lines) {
      const written = line.slice(0, line.search(/[;:]/));
      assert.ok(
        worldCitiesOf(firstWordAt(line, 0, '')).some((city) => city.written === written),
        written,
      );
    }
  });

  it('are not found by other words', () => {
    for (const word of ['', '\n', ':', 'A', 'Aa', 'Aachene', 'Zz', 'aachen', '0', '\ud800', '\uffff', 'constructor'])
      assert.deepEqual(
        worldCitiesOf(word).filter(({ written }) => firstWordAt(written, 0, '') !== word),
        [],
        word,
      );
    for (const word of ['', ':', 'Aachene', 'Zz', 'aachen', '\ud800', '\uffff', 'constructor'])
      assert.deepEqual(worldCitiesOf(word), [], word);
  });

  it('lie in countries, where no other one has a city of the name', () => {
    const within = (name: string): string | undefined => {
      const place = knownPlaces.at(name, 0)?.value;
      return place && countryOfCity(place);
    };
    assert.equal(within('Kitwe'), 'Zambia');
    assert.equal(within('Al Qusayr'), undefined);
    assert.equal(within('Aachen'), 'Germany');
    assert.equal(within('Zambia'), undefined);
    assert.equal(countryOf(within('Dera Ismail Khan') ?? ''), 'Pakistan');
  });

  it('are known in capitals', () => {
    assert.equal(knownPlacesInCapitals.at('DERA ISMAIL KHAN', 0)?.value.name, 'Dera Ismail Khan');
    assert.equal(knownPlacesInCapitals.at('KITWE — A man', 0)?.value.name, 'Kitwe');
    assert.equal(knownPlacesInCapitals.at('Kitwe', 0), undefined);
    assert.equal(knownPlacesInCapitals.mayBegin('KITWE'), true);
    assert.equal(knownPlacesInCapitals.mayBegin('KITWEX'), false);
  });
});
