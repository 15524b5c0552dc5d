import assert from 'node:assert/strict';
import { WORLD_NAMES } from '../../../src/engine/lang/en/world-names';
import { firstWordAt } from '../../../src/engine/lang/phrases';
import { countryOfWord, isCommonWord } from '../../../src/engine/names/lexicon';
import { knownOrganizations } from '../../../src/engine/organizations/known';
import { worldNamesOf } from '../../../src/engine/organizations/world-names';
import { check, organizations } from './marked';

const lines = WORLD_NAMES.slice(1, -1).split('\n');

describe('names of organizations of the world', () => {
  it('are sorted by their first words, each once, with a kind', () => {
    const firsts = lines.map((line) => firstWordAt(line, 0, ''));
    for (let i = 1; i < firsts.length; i++) assert.ok(firsts[i - 1]! <= firsts[i]!, `${firsts[i - 1]!} before ${firsts[i]!}`);
    for (const line of lines) assert.match(line, /^[^;:’?]+(?:;[^;:’?]+)?:[simo]\??!?$/);
    assert.equal(new Set(lines.map((line) => line.slice(0, line.search(/[;:]/)))).size, lines.length);
  });

  it('are all found, by their own words alone', () => {
    for (const line of lines) {
      const written = line.slice(0, line.search(/[;:]/));
      assert.equal(knownOrganizations.at(written, 0)?.end, written.length, written);
    }
    for (const word of ['', ':', 'Zz', 'aachen', '\ud800', '\uffff', 'constructor']) assert.deepEqual(worldNamesOf(word), [], word);
  });

  it('are no countries, and no ordinary words unless marked', () => {
    for (const line of lines) {
      const written = line.slice(0, line.search(/[;:]/));
      if (/[? ]/.test(line) || written.toUpperCase() === written) continue;
      assert.equal(countryOfWord(written), undefined, written);
      assert.equal(isCommonWord(written.toLowerCase()), false, written);
    }
  });

  for (const [kind, texts] of Object.entries({
    'parliaments and courts': ['The ⟦Wolesi Jirga⟧ and the ⟦Meshrano Jirga⟧ met.', 'The ⟦Hluttaw⟧ sat, but the ⟦Corte Suprema⟧ did not.'],
    'forces and services': [
      'Officers of the ⟦Polícia Federal⟧, ⟦Gendarmería⟧ and the ⟦DGFI⟧ came.',
      'He left the ⟦Artesh⟧ for the ⟦Asayish⟧.',
    ],
    'agencies of a state': ['Data of ⟦Rosprirodnadzor⟧, ⟦Tokyo Electric Power⟧ and ⟦KiwiRail⟧ were late.'],
    'bodies of several states': ['⟦Parlasur⟧, ⟦CEDEAO⟧ and the ⟦Puebla Group⟧ protested.'],
    outlets: ['⟦Al Masry Al Youm⟧, ⟦Népszava⟧ and ⟦Kyunghyang Shinmun⟧ reported it.'],
    'parties, movements and gangs': ['⟦Umno⟧ and ⟦Sodelpa⟧ lost to the ⟦Pheu Thai Party⟧, ⟦Los Chapitos⟧ to nobody.'],
    'firms, societies, schools': ['⟦Baowu⟧, ⟦Hengaw⟧ and ⟦Fenerbahçe⟧ wrote to the ⟦Karolinska Institute⟧.'],
  })) {
    it(`stand in texts: ${kind}`, async () => {
      for (const text of texts) await check(text, organizations);
    });
  }

  it('are written like words where their letters are spoken as one', async () => {
    await check('Talks of ⟦Sadc⟧ and ⟦Cosatu⟧ went on, those of Iris and Core did not. The ⟦Flood Coordinating Cell⟧ met.', organizations);
  });

  it('give way to a person’s name', async () => {
    await check('Biman Prasad spoke of ⟦Biman⟧ jets.', organizations);
  });
});
