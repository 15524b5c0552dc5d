import assert from 'node:assert/strict';
import { ListedNames } from '../../../src/engine/lang/listed-names';

const REGIONS = `
Norway:North Cape;Nordkapp|Troms?
Chile:Los Lagos|Ñuble
`;
const OUTLETS = 'The Northern Star?;Northern Star|Los Diarios|N’Ews|Éclair\nNorth|+5 Radio|A Noite|An|Anna';

describe('names in texts of lists', () => {
  const names = new ListedNames([REGIONS, OUTLETS], 'The ');
  const written = (first: string, inCapitals = false): string[] => names.beginning(first, inCapitals).map((name) => name.written);

  it('are found by their first words, in the order of the lists', () => {
    assert.deepEqual(written('North'), ['North Cape', 'North']);
    assert.deepEqual(written('Los'), ['Los Lagos', 'Los Diarios']);
    assert.deepEqual(written('Nor'), []);
    assert.deepEqual(written('Northe'), []);
    assert.deepEqual(written('A'), ['A Noite']);
    assert.deepEqual(written('An'), ['An']);
    assert.deepEqual(written(''), ['+5 Radio']);
  });

  it('are found behind the article, and by letters that are no ASCII', () => {
    assert.deepEqual(written('Northern'), ['The Northern Star?', 'Northern Star']);
    assert.deepEqual(written('The'), []);
    assert.deepEqual(written('Ñuble'), ['Ñuble']);
    assert.deepEqual(written('Éclair'), ['Éclair']);
    assert.deepEqual(written('N'), ['N’Ews']);
  });

  it('are found by their first words in capitals', () => {
    assert.deepEqual(written('NORTH', true), ['North Cape', 'North']);
    assert.deepEqual(written('ÑUBLE', true), ['Ñuble']);
    assert.deepEqual(written('NORTH'), []);
    assert.deepEqual(written('North', true), []);
  });

  it('tell the entry’s first name, the line’s heading and the list; headings are no names', () => {
    assert.deepEqual(names.beginning('Nordkapp'), [{ written: 'Nordkapp', first: 'North Cape', heading: 'Norway', list: 0 }]);
    assert.deepEqual(names.beginning('Troms'), [{ written: 'Troms?', first: 'Troms?', heading: 'Norway', list: 0 }]);
    assert.deepEqual(names.beginning('Los')[1], { written: 'Los Diarios', first: 'Los Diarios', heading: '', list: 1 });
    assert.deepEqual(written('Norway'), []);
    assert.deepEqual(written('Chile'), []);
  });
});
