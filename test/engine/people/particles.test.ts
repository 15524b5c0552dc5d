import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { finish } from '../../../src/engine/steps';
import { paragraphsOf } from '../organizations/marked';

async function mentions(text: string): Promise<readonly string[]> {
  const found = finish(identifyInSteps(text, await paragraphsOf(text), { registry: undefined, date: '2024-05-01' }));
  return found.mentions.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`);
}

describe('family names with a particle and a hyphen', () => {
  it('are the same where the particle is written large', async () => {
    assert.deepEqual(await mentions('President Ahmed al-Tamer was there. Al-Tamer said he would go, and al-Tamer went.'), [
      'Ahmed al-Tamer=ahmed-al-tamer',
      'Al-Tamer=ahmed-al-tamer',
      'al-Tamer=ahmed-al-tamer',
    ]);
    assert.deepEqual(await mentions('Minister Rana el-Amin spoke. El-Amin has left.'), [
      'Rana el-Amin=rana-el-amin',
      'El-Amin=rana-el-amin',
    ]);
  });
});
