import assert from 'node:assert/strict';
import { amendPerson, findPerson, insertPerson, rejectedNames, rejectName, restoreName } from '../../src/editor/registry/insert';
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

describe('an entry that is there', () => {
  const TEXT =
    '{\n  "people": [\n    { "name": "Bo" },\n    { "name": "Anna Vogel", "aliases": ["A. Vogel"], "official": true }, // ours\n  ],\n}\n';

  it('learns aliases and whether it is an official, and loses nothing', () => {
    const text = amendPerson(TEXT, { name: 'Anna Vogel', aliases: ['A. Vogel', 'Anni'], official: false }) ?? '';
    assert.deepEqual(readRegistry(text).registry.people[1], { name: 'Anna Vogel', aliases: ['A. Vogel', 'Anni'], official: false });
    assert.ok(text.includes('// ours'));
    assert.deepEqual(readRegistry(amendPerson(TEXT, { name: 'Bo', aliases: ['Boris'] }) ?? '').registry.people[0]?.aliases, ['Boris']);
  });

  it('stays as it is where it says all of it, and is not made where there is none', () => {
    assert.equal(amendPerson(TEXT, { name: 'Anna Vogel', official: true }), TEXT);
    assert.equal(amendPerson(TEXT, { name: 'Anna Vogel' }), TEXT);
    for (const text of ['', '[]', TEXT]) assert.equal(amendPerson(text, { name: 'Nobody', official: true }), undefined);
  });
});

describe('rejected names', () => {
  it('are added and taken out again, comments and all else untouched', () => {
    const text = '{\n  "version": 1, // first\n  "people": []\n}\n';
    const one = rejectName(text, 'person', 'Speaker') ?? '';
    const two = rejectName(rejectName(one, 'person', 'Speaker') ?? '', 'place', 'Bay') ?? '';
    assert.deepEqual(rejectedNames(two), [
      { layer: 'person', name: 'Speaker' },
      { layer: 'place', name: 'Bay' },
    ]);
    assert.deepEqual(readRegistry(two).registry.not, { person: ['Speaker'], place: ['Bay'] });
    assert.deepEqual(readRegistry(two).problems, []);
    assert.ok(two.includes('// first'));
    assert.deepEqual(rejectedNames(restoreName(two, 'person', 'Speaker')), [{ layer: 'place', name: 'Bay' }]);
    assert.ok(!restoreName(restoreName(two, 'person', 'Speaker'), 'place', 'Bay').includes('not'));
  });

  it('are not put into a file that is too broken', () => {
    for (const text of ['', '[]']) assert.equal(rejectName(text, 'person', 'Speaker'), undefined);
    assert.deepEqual(rejectedNames('{'), []);
  });
});
