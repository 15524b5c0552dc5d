import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

describe('whose “the government” is', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const last = (text: string): string | undefined => engine.analyse(text, { publicationDate: '2024-04-09' }).claims.at(-1)?.sourceId;

  it('the country’s that the article is about', () => {
    const text = 'BOGOTA, Colombia. Trucks crossed Colombia on Monday. Ports of Colombia were closed.';
    assert.equal(last(`${text}\n\nThe government said the ports would open soon.`), 'org:Colombia government');
    assert.equal(last(`${text}\n\nThe federal government promised to open the ports.`), 'org:Colombia government');
  });

  it('nobody’s where two countries stand in it alike', () =>
    assert.equal(
      last(
        'Trucks from Peru crossed Colombia on Monday. Ports of Peru and Colombia were closed.\n\nThe government said they would open soon.',
      ),
      'org:government',
    ));

  it('the one that the words name', () =>
    assert.equal(
      last(
        'Trucks crossed Colombia on Monday. Colombia closed its ports, and Colombia was quiet.\n\nThe Peruvian government said it was sorry.',
      ),
      'org:Peru government',
    ));
});
