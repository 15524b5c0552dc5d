import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

describe('bodies that a state runs', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const marked = (text: string): string[] =>
    engine
      .analyse(text)
      .organizations.filter(({ stateRun }) => stateRun)
      .map(({ start, end, evidence }) => `${text.slice(start, end)}: ${text.slice(...evidence![0]!.at!)}`);

  it('are those that the article calls so, in front of the name or behind it', () => {
    assert.deepEqual(marked('The state-run Xinhua reported it.'), ['Xinhua: state-run']);
    assert.deepEqual(marked('State news agency Tass reported it.'), ['Tass: State']);
    assert.deepEqual(marked('Chinese state broadcaster CCTV reported it.'), ['CCTV: state']);
    assert.deepEqual(marked('The official Xinhua news agency reported it.'), ['Xinhua: official']);
    assert.deepEqual(marked('Tass, the state news agency, reported it.'), ['Tass: state']);
    assert.deepEqual(marked('CCTV (state TV) reported it.'), ['CCTV: state']);
  });

  it('are those of which it is said by country or in a relative clause', () => {
    assert.deepEqual(marked('SANA, Syria’s official news agency, reported it.'), ['SANA: official']);
    assert.deepEqual(marked("IRNA, the Islamic Republic's official news agency, reported it."), ['IRNA: official']);
    assert.deepEqual(marked('CGTN, a Chinese state broadcaster, reported it.'), ['CGTN: state']);
    assert.deepEqual(marked('RT, which is controlled by the Russian state, reported it.'), ['RT: controlled by the Russian state']);
    assert.deepEqual(marked('The Herald newspaper, which is state-owned, reported it.'), ['Herald: state-owned']);
    assert.deepEqual(marked('Reuters, which is owned by shareholders, reported it.'), []);
    assert.deepEqual(marked('Reuters, Norway’s mayor and the state said so.'), []);
  });

  it('are so wherever they stand', () => {
    assert.deepEqual(marked('Tass said no more.\n\nThe state-run Tass reported it.'), ['Tass: state-run', 'Tass: state-run']);
  });

  it('are not what merely stands near such words', () => {
    assert.deepEqual(marked('Reuters said the state broadcaster was off the air.'), []);
    assert.deepEqual(marked('The state of Ohio told Reuters so.'), []);
    assert.deepEqual(marked('A state official told Reuters so.'), []);
    assert.deepEqual(marked('The semi-official Fars news agency reported it.'), []);
  });
});
