import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { finish } from '../../../src/engine/steps';
import { paragraphsOf } from '../organizations/marked';

async function mentions(...lines: readonly string[]): Promise<readonly string[]> {
  const text = lines.join('\n\n');
  const found = finish(identifyInSteps(text, await paragraphsOf(text), { registry: undefined, date: '2024-05-01' }));
  return found.mentions.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`);
}

describe('family names that are ordinary words, at the start of a sentence', () => {
  it('are theirs who have been named, where they speak', async () => {
    assert.deepEqual(await mentions('Sen. Mike Rounds spoke on Monday.', 'Rounds said it was late. Rounds has told us before.'), [
      'Mike Rounds=mike-rounds',
      'Rounds=mike-rounds',
      'Rounds=mike-rounds',
    ]);
  });

  it('are theirs where the verb counts one', async () =>
    assert.deepEqual(await mentions('Minister Tom Banks spoke on Monday.', 'Banks was late.'), ['Tom Banks=tom-banks', 'Banks=tom-banks']));

  it('are nobody’s before a full name or before other words', async () => {
    assert.deepEqual(await mentions('Banks said no.', 'Minister Tom Banks spoke on Monday.'), ['Tom Banks=tom-banks']);
    assert.deepEqual(await mentions('Minister Tom Banks spoke on Monday.', 'Banks of the river were flooded. Banks are closed.'), [
      'Tom Banks=tom-banks',
    ]);
    assert.deepEqual(await mentions('Officials said no. Critics have said so.'), []);
  });
});

describe('two of one family name', () => {
  it('“Jr.” makes a child only of whoever has the same given name', async () => {
    const lines = ['President Frank Hale signed it.', 'On Friday James Hale Jr. spoke. Hale said it was late.'] as const;
    assert.equal((await mentions(...lines)).at(-1), 'Hale=james-hale-jr');
    assert.equal(
      (await mentions('President Ann Hale signed it.', 'On Friday Ann Hale Jr. spoke. Hale said it was late.')).at(-1),
      'Hale=ann-hale',
    );
  });
});
