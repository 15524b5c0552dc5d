import assert from 'node:assert/strict';
import { findPerson, insertPerson } from '../../src/editor/registry/insert';
import { readRegistry } from '../../src/engine/registry/read';

const PERSON = { name: 'Anna Vogel', offices: [{ role: 'Mayor', country: 'Norway' }] };

function inserted(text: string): string | undefined {
  const change = insertPerson(text, PERSON);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('a new entry of a registry', () => {
  const ENTRY = '{ "name": "Anna Vogel", "offices": [{ "role": "Mayor", "country": "Norway" }] }';

  it('stands behind the last one, and nothing else changes', () => {
    assert.equal(
      inserted('{\n  "people": [\n    {"name":"B"}, // first\n    { "name":   "C" },\n  ],\n}\n'),
      `{\n  "people": [\n    {"name":"B"}, // first\n    { "name":   "C" },\n    ${ENTRY},\n  ],\n}\n`,
    );
  });

  it('is the first of an empty list, comments or not', () => {
    assert.equal(inserted('{ "people": [] }'), `{ "people": [\n    ${ENTRY}\n  ] }`);
    assert.equal(inserted('{ "people": [\n    // none yet\n  ] }'), `{ "people": [\n    ${ENTRY}\n    // none yet\n  ] }`);
  });

  it('keeps the line ends of the file', () => {
    assert.equal(inserted('{\r\n  "people": [\r\n    {}\r\n  ]\r\n}'), `{\r\n  "people": [\r\n    {},\r\n    ${ENTRY}\r\n  ]\r\n}`);
  });

  it('brings the list where there is none', () => {
    const text = inserted('{ "version": 1 }');
    assert.deepEqual(readRegistry(text ?? '').registry.people, [PERSON]);
    assert.deepEqual(readRegistry(text ?? '').problems, []);
  });

  it('is not put into a file that is too broken', () => {
    for (const text of ['', '[]', '"people"', '{ "people": [ { "name": "B" }', '{ "people": {} }'])
      assert.equal(inserted(text), undefined, text);
  });

  it('takes several lines where one would be too long', () => {
    const change = insertPerson('{ "people": [] }', {
      name: 'Anna Vogel',
      aliases: ['Anna Vogel-Hartmann', 'Anna B. Vogel', 'Anna Maria Vogel of Port Alder'],
      country: 'Norway',
    });
    assert.ok(change?.text.includes('\n      "name": "Anna Vogel",\n'));
  });

  it('is found by its name', () => {
    const text = inserted('{ "people": [{ "name": 1 }, 7, {}] }') ?? '';
    const place = findPerson(text, 'Anna Vogel');
    assert.equal(place && text.slice(place.start, place.end), ENTRY);
    assert.equal(findPerson(text, 'Bo Lind'), undefined);
    assert.equal(findPerson('', 'Bo Lind'), undefined);
  });
});
