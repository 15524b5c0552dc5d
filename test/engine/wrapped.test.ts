import assert from 'node:assert/strict';
import { productEngine } from '../../scripts/lib/product-engine';
import type { Engine } from '../../src/engine';

/** Wrapped in the middle of a role, of bodies, a place and a name. */
const WRAPPED = `Trains would run again before the winter, the Danish Prime
Minister, Ida Lund, said on Monday, after she met the European
Parliament in a long session on the railways of Vinton
County. “We have paid for the bridge and the signals,” Ida
Lund said at the end. Two hours later a note by the Health
Ministry said the Health Ministry would pay its part as well.`;

describe('a text whose lines are wrapped', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  const analyse = (text: string): unknown => {
    const { people, organizations, places, claims, quotes } = engine.analyse(text, { publicationDate: '2025-06-18' });
    return {
      people: people.map(({ name, roles, body }) => ({ name, roles, body })),
      organizations: organizations.map(({ id, name }) => ({ id, name })),
      places: places.map(({ id, name }) => ({ id, name })),
      claims: claims.map(({ sourceId }) => sourceId),
      quotes: quotes.map(({ speaker }) => speaker),
    };
  };

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const)
    it(`names people, offices and bodies as on one line (${name})`, () => {
      const found = analyse(WRAPPED.replaceAll('\n', end));
      assert.doesNotMatch(JSON.stringify(found), /\\[nr]/);
      assert.deepEqual(found, analyse(WRAPPED.replaceAll('\n', ' ')));
    });
});
