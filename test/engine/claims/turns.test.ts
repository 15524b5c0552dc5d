import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

describe('the turns of a transcript', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  /** Whom each "I" and "we" that is a claim’s source stands for. */
  const speakers = (...lines: string[]): string[] => {
    const text = lines.join('\n\n');
    return engine
      .analyse(text, { publicationDate: '2024-04-09' })
      .claims.filter(({ source }) => source[0] && /^(I|We|You)$/i.test(text.slice(...source[0])))
      .map(({ sourceId }) => sourceId);
  };

  it('belong to the name in front of the colon', () => {
    assert.deepEqual(
      speakers(
        'Energy Minister Ana Ode met Karl Brandt.',
        'ANA ODE: I believe the road is closed.',
        'KARL BRANDT: I told Ivo Lund that it would open.',
        'We want a bridge.',
      ),
      ['ana-ode', 'karl-brandt', 'karl-brandt'],
    );
  });

  it('have labels with an article, a form of address and a post behind the name', () => {
    const labels = (text: string): string[] =>
      engine.analyse(text).claims.flatMap(({ source, cue }) => (text.slice(...cue[0]!) === ':' ? [text.slice(...source[0]!)] : []));
    assert.deepEqual(labels('THE PRESIDENT: I signed the order this morning.'), ['THE PRESIDENT']);
    assert.deepEqual(labels('MR. PRICE: I cannot confirm that the road is closed.'), ['MR. PRICE']);
    assert.deepEqual(labels('ANNA WEISS, CHIEF NATIONAL CORRESPONDENT: The crowd is growing.'), ['ANNA WEISS']);
    for (const none of ['THE LATEST: Storm hits Oslo.', 'MOSCOW, RUSSIA: The strike went on.', 'Price: 40 dollars for all.'])
      assert.deepEqual(labels(none), [], none);
  });

  it('belong to whoever is interviewed where they begin with an A', () => {
    assert.deepEqual(
      speakers('Karl Brandt spoke to Energy Minister Ana Ode in Oslo.', 'Q. Will the road open?', 'A. I believe that it will.'),
      ['ana-ode'],
    );
    assert.deepEqual(speakers('Energy Minister Ana Ode on roads.', 'Q: Will the road open?', 'A: I believe that it will.'), ['ana-ode']);
  });

  it('belong to whoever a question calls by name, and who is asked is told by the turns', () => {
    const asked = [
      'Readers asked, and here is what came back.',
      'Q: Mayor Ana Lund, what did you promise?',
      'A: I said that it will open.',
    ];
    assert.deepEqual(speakers(...asked), ['ana-lund']);
    const named = ['Energy Minister Ana Ode met the press.', 'QUESTION: You said the road was closed?', 'MINISTER ODE: I believe it is.'];
    assert.deepEqual(speakers(...named), ['ana-ode', 'ana-ode']);
  });

  it('belong to nobody where the text does not tell', () => {
    assert.deepEqual(speakers('Q: Will the road open?', 'A: I believe that it will.'), ['unknown']);
  });
});
