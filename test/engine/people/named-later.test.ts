import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('an office whose holder is named afterwards without it', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const read = (...lines: readonly string[]) => {
    const text = lines.join('\n\n');
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    const { roles, people } = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
    return {
      holders: roles.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`),
      officials: people.filter(({ official }) => official).map(({ id }) => id),
    };
  };

  const headline = 'Norway’s transport minister says tunnels may flood';
  const lede = 'Norway’s transport minister has said that the tunnels under the fjord may flood before the end of the year.';
  const nobody = { holders: ['Norway’s transport minister=unnamed-1'], officials: [] };

  it('is one person in headline and lede, even where nobody is named', () => {
    assert.deepEqual(read(headline, lede).holders, ['Norway’s transport minister=unnamed-1', 'Norway’s transport minister=unnamed-1']);
  });

  it('is another person in another country', () => {
    const { holders } = read(headline, 'Denmark’s transport minister has said that nothing will flood on the other side of the water.');
    assert.deepEqual(holders, ['Norway’s transport minister=unnamed-1', 'Denmark’s transport minister=unnamed-2']);
  });

  it('belongs to the only person who goes on speaking', () => {
    const { holders, officials } = read(
      headline,
      'Peter Harlow says pumps are too old.',
      lede,
      'Speaking to Radio Fjord on Tuesday, Peter Harlow said the pumps were forty years old.',
    );
    assert.deepEqual(holders, ['Norway’s transport minister=peter-harlow', 'Norway’s transport minister=peter-harlow']);
    assert.deepEqual(officials, ['peter-harlow']);
  });

  it('belongs to who speaks in an interview, and so does the short form behind', () => {
    const { holders } = read(
      'The interior minister has said that the border could close.',
      'In a televised interview, Peter Harlow said the guards were tired.',
      'The minister said more would come.',
    );
    assert.deepEqual(holders, ['The interior minister=peter-harlow', 'The minister=peter-harlow']);
  });

  it('is not of a victim who speaks without more ado', () => {
    assert.deepEqual(read(lede, 'Peter Harlow said his house had been under water twice.'), nobody);
  });

  it('is not of a critic who answers', () => {
    assert.deepEqual(read(lede, 'Speaking after the announcement, Peter Harlow said the plan was late.'), nobody);
    const { holders } = read(lede, 'Speaking to Radio Fjord, Peter Harlow said that the transport minister was wrong.');
    assert.ok(holders.every((holder) => !holder.includes('harlow')));
  });

  it('is not of an expert or of anybody with an occupation', () => {
    for (const name of ['Peter Harlow, an engineer,', 'engineer Peter Harlow', 'Peter Harlow, who lives by the fjord,'])
      assert.ok(
        read(lede, `Speaking to Radio Fjord, ${name} said the pumps were old.`).holders.every(
          (h) => !h.startsWith('Norway’s transport minister=peter'),
        ),
      );
    const later = read(
      lede,
      'Speaking to Radio Fjord, Peter Harlow said the pumps were old.',
      'The engineer, Peter Harlow, has long warned of them.',
    );
    assert.equal(later.holders[0], 'Norway’s transport minister=unnamed-1');
  });

  it('is of neither of two who are named', () => {
    assert.deepEqual(read(lede, 'Tom Hale was there. Speaking to Radio Fjord, Peter Harlow said the pumps were old.'), nobody);
    assert.deepEqual(read(lede, 'Speaking to Radio Fjord, Peter Harlow said the pumps were old. “They are,” Tom Hale said.'), nobody);
  });

  it('is of nobody where two offices speak', () => {
    const { officials } = read(
      headline,
      'Denmark’s transport minister has said that nothing will flood.',
      'Speaking to Radio Fjord, Peter Harlow said the pumps were old.',
    );
    assert.deepEqual(officials, []);
  });

  it('is not of a woman where it is a man’s, nor of another country’s', () => {
    const text = 'Norway’s king has said that the tunnels under the fjord may flood before the end of the year.';
    assert.deepEqual(read(text, 'Speaking to Radio Fjord, Mary Harlow said the pumps were old.').officials, []);
    assert.deepEqual(read(lede, 'Speaking to Radio Fjord, Denmark’s Peter Harlow said the pumps were old.').officials, []);
  });

  it('is not of who is named too far behind, or in a story that has begun long before', () => {
    const line = 'The ferries that take the place of the road have run late on most days of the month.';
    assert.deepEqual(read(lede, line, line, 'Speaking to Radio Fjord, Peter Harlow said the pumps were old.'), nobody);
  });

  it('is not of another person where the article names its holder', () => {
    const { officials } = read(
      lede,
      'Speaking to Radio Fjord, Peter Harlow said the pumps were old.',
      'The tunnels were closed in May.',
      'They had been closed before.',
      'Transport minister Tom Hale takes a train.',
    );
    assert.deepEqual(officials, ['tom-hale']);
  });
});
