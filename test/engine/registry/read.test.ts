import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRegistry } from '../../../src/engine/registry/read';
import { REGISTRY_PROBLEMS, lineAndColumn } from '../../../src/engine/registry/problem';

/** What is wrong, as "line:column severity code value". */
const problems = (text: string): string[] =>
  readRegistry(text).problems.map(({ start, severity, code, value }) => {
    const { line, column } = lineAndColumn(text, start);
    return [`${line}:${column}`, severity, code, ...(value === undefined ? [] : [value])].join(' ');
  });

const names = (text: string): string[] => readRegistry(text).registry.people.map(({ name }) => name);
const file = (...entries: string[]): string => `{ "version": 1, "people": [\n${entries.join(',\n')}\n] }`;

describe('a registry file', () => {
  it('is JSON with comments and trailing commas', () => {
    const text = `// ours
{
  "$schema": "https://example.org/people.json",
  "version": 1, /* the first */
  "people": [
    { "name": "Ann Lee", "aliases": ["A. Lee", "Annie",], "offices": [{ "role": "Mayor", "body": "Port Alder", "from": "2019-05", "to": "2021" }], },
  ],
}`;
    assert.deepEqual(problems(text), []);
    assert.deepEqual(readRegistry(text).registry, {
      people: [
        { name: 'Ann Lee', aliases: ['A. Lee', 'Annie'], offices: [{ role: 'Mayor', body: 'Port Alder', from: '2019-05', to: '2021' }] },
      ],
    });
  });

  it('names what is wrong at its place, leaves that entry out and keeps the others', () => {
    const text = file(
      '{ "name": "Ann Lee", "official": "yes" }',
      '{ "aliases": ["Bo"] }',
      '{ "name": "" }',
      '"Tom Hale"',
      '{ "name": "Tom Hale", "offices": [{ "role": "Mayor", "from": "May 2019" }, { "body": "Port Alder" }] }',
      '{ "name": "Kim Dae-ho", "offices": [{ "role": "Mayor", "from": "2021-05", "to": "2020" }] }',
      '{ "name": "Agent 007" }',
      '{ "name": "Ida Berg", "gender": "f", "sameAs": ["example.org"], "aliases": "Berg" }',
      '{ "name": "Eva Holm" }',
    );
    assert.deepEqual(problems(text), [
      '2:34 error boolean',
      '3:1 error missing name',
      '4:11 error empty',
      '5:1 error object',
      '6:62 error date',
      '6:76 error missing role',
      '7:81 error date-order 2021-05',
      '8:11 error words',
      '9:33 error gender',
      '9:49 error url',
      '9:76 error list',
    ]);
    assert.deepEqual(names(text), ['Eva Holm']);
    assert.equal(readRegistry(text).problems[0]?.entry, 'Ann Lee');
  });

  it('warns of fields that nobody reads and of names that stand twice, and reads the entries', () => {
    const text = file(
      '{ "name": "Ann Lee", "alias": "A" }',
      '{ "name": "Bo Lind", "offices": [{ "role": "Judge", "since": "2020" }] }',
      '{ "name": "Ann Lee", "official": true }',
    );
    assert.deepEqual(problems(text), ['2:22 warning unknown alias', '3:53 warning unknown since', '4:11 warning duplicate Ann Lee']);
    assert.deepEqual(names(text), ['Ann Lee', 'Bo Lind']);
    assert.equal(readRegistry(text).registry.people[0]?.official, true, 'the later entry stands');
  });

  it('reads what it can of a broken file', () => {
    const text = '{ "version": 1, "people": [ { "name": "Ann Lee" }, { "name": "Bo';
    assert.ok(problems(text).some((problem) => problem.includes('error syntax')));
    assert.ok(names(text).includes('Ann Lee'));
    assert.deepEqual(names(''), []);
    assert.ok(problems('').length > 0);
  });

  it('says that it is of a newer version, and reads what it knows', () => {
    const text = '{ "version": 2, "people": [{ "name": "Ann Lee" }] }';
    assert.deepEqual(problems(text), ['1:14 warning version-newer 2']);
    assert.deepEqual(names(text), ['Ann Lee']);
    assert.deepEqual(problems('{ "people": [] }'), ['1:1 warning version-missing']);
    assert.deepEqual(problems('{ "version": "one" }'), ['1:1 error missing people', '1:14 warning version']);
    assert.deepEqual(problems('[]'), ['1:1 error object']);
    assert.deepEqual(problems('{ "version": 1, "people": {}, "builtIn": 1 }'), ['1:27 error list', '1:42 error boolean']);
    assert.equal(readRegistry('{ "version": 1, "people": [], "builtIn": false }').registry.builtIn, false);
  });

  it('does not follow brackets into any depth', () => {
    for (const text of ['['.repeat(100_000), '[}'.repeat(100_000), ']'.repeat(1000) + '{"a":'.repeat(100_000)])
      assert.ok(readRegistry(text).problems.length > 0);
  });

  it('is read without an exception, whatever it holds', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ version: 1, people: [value] })),
      fc
        .array(
          fc.record(
            {
              name: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
              aliases: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
              offices: fc.oneof(fc.array(fc.record({ role: fc.string(), from: fc.string(), to: fc.constant('2020') })), fc.jsonValue()),
              __proto__: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        )
        .map((people) => JSON.stringify({ version: 1, people })),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { problems: found, registry } = readRegistry(text);
        for (const { start, end, code } of found) {
          assert.ok(0 <= start && start < end && end <= text.length + 1, `${start} ${end}`);
          assert.ok(REGISTRY_PROBLEMS.includes(code));
        }
        for (const { name } of registry.people) assert.ok(name.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('lists names that are none; a wrong one costs no other', () => {
    const text = `{ "version": 1, "people": [], "not": {\n"person": ["Speaker", 3, ""],\n"place": "Bay",\n"film": ["Jaws"]\n} }`;
    assert.deepEqual(readRegistry(text).registry, { people: [], not: { person: ['Speaker'] } });
    assert.deepEqual(problems(text), ['2:23 error text', '2:26 error empty', '3:10 error list', '4:1 warning unknown film']);
    assert.deepEqual(problems('{ "version": 1, "people": [], "not": [] }'), ['1:38 error object']);
  });
});
