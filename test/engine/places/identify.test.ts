import assert from 'node:assert/strict';
import { identifyPlacesInSteps } from '../../../src/engine/places/identify';
import { finish } from '../../../src/engine/steps';
import { paragraphsOf } from '../organizations/marked';

const named = async (text: string, taken: readonly { start: number; end: number }[] = []): Promise<string[]> =>
  finish(identifyPlacesInSteps(await paragraphsOf(text), taken)).map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);

describe('places of a document', () => {
  it('gives one id to all names of a country', async () => {
    assert.deepEqual(await named('The U.S. and the United States'), ['U.S. = united-states', 'United States = united-states']);
  });

  it('finds a place again that the words around it told once', async () => {
    assert.deepEqual(await named('The town of Verin burned.\n\nVerin was rebuilt.'), ['Verin = verin', 'Verin = verin']);
  });

  it('gives way to a person', async () => {
    assert.deepEqual(await named('Washington spoke.', [{ start: 0, end: 10 }]), []);
    assert.deepEqual(await named('Jack London spoke.', [{ start: 0, end: 11 }]), []);
    assert.deepEqual(await named('China spoke.', [{ start: 0, end: 5 }]), ['China = china']);
  });
});
