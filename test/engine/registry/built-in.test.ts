import assert from 'node:assert/strict';
import { COUNTRIES } from '../../../src/engine/lang/en/countries';
import { builtInPeople } from '../../../src/engine/registry/built-in';
import { compileRegistry } from '../../../src/engine/registry/compile';
import { readRegistry } from '../../../src/engine/registry/read';
import { REGISTRY } from '../../../src/engine/text/lists';
import { listsOf } from '../../../src/engine/text/lists-of';

describe('the built-in registry', () => {
  it('holds what a user’s file may hold, each person once', () => {
    const { problems, registry } = readRegistry(JSON.stringify({ version: 1, people: builtInPeople() }));
    assert.deepEqual(problems, []);
    assert.equal(registry.people.length, builtInPeople().length);
  });

  it('names countries as the list of countries does', () => {
    const known = new Set(
      COUNTRIES.trim()
        .split('\n')
        .map((line) => line.split(/[;|]/, 1)[0]),
    );
    for (const { name, offices = [] } of builtInPeople())
      for (const { country, body } of offices)
        assert.ok(country === undefined ? body !== undefined : known.has(country), `${name}: ${country}`);
  });

  it('gives no name to two people', () => {
    const names = builtInPeople().flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
    assert.ok(compileRegistry().get('angela').length > 0);
  });

  it('marks the words with which its names begin', () => {
    const opens = (word: string): boolean => (listsOf(word, word.toLowerCase()) & REGISTRY) !== 0;
    for (const { name, aliases = [] } of builtInPeople())
      for (const written of [name, ...aliases]) assert.ok(opens(/^[\p{L}\p{M}]+/u.exec(written)![0]), written);
    for (const word of ['von', 'José']) assert.ok(opens(word), word);
    for (const word of ['angela', 'Xylophone', 'said']) assert.ok(!opens(word), word);
  });
});
