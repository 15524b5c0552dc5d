import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGold, type Notes } from '../../scripts/gold/build';
import { locate } from '../../scripts/gold/locate';
import { readTags, type Span } from '../../scripts/gold/tags';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const TAGGED = '.xml.txt';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(TAGGED))
  .map((file) => file.slice(0, -TAGGED.length));
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');

/** The forms of TIMEX3 values that the annotation guidelines use. */
const DATE_VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|PT?(?:\d+|X)[YMWDHS]|\d{3}|[\dX]{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI|W[\dX]{2}(?:-(?:WE|[1-7]))?))?(?:T(?:\d\d:\d\d|MO|AF|EV|NI))?)$/;

describe('Own annotated articles', () => {
  it('are there', () => {
    assert.ok(names.length >= 36, String(names.length));
  });

  for (const name of names) {
    describe(name, () => {
      const { text, tags } = readTags(read(name + TAGGED));
      const notes = JSON.parse(read(`${name}.json`)) as Notes;
      const { gold } = buildGold(read(name + TAGGED), notes);
      const spanned = (start: number, end: number): string => text.slice(start, end);

      it('give the text and the offsets that npx tsx scripts/gold.ts has made', () => {
        assert.equal(read(`${name}.txt`), text);
        assert.deepEqual(JSON.parse(read(`${name}.gold.json`)), JSON.parse(JSON.stringify(gold)));
      });

      it('hold 250 to 600 words and no left-over markup', () => {
        const words = text.split(/\s+/u).length;
        assert.ok(words >= 250 && words <= 600, String(words));
        assert.doesNotMatch(text, /[{}<>]/u);
      });

      it('tag neither empty words nor white space at the edges', () => {
        for (const { start, end } of tags) assert.match(spanned(start, end), /^\S(?:.*\S)?$/su);
      });

      it('tag people of the list, by words of their names', () => {
        const mentioned = tags.filter(({ tag }) => tag === 'per');
        assert.deepEqual([...new Set(mentioned.map(({ attributes }) => attributes['id']))].sort(), notes.people.map(({ id }) => id).sort());
        for (const { start, end, attributes } of mentioned) {
          const person = notes.people.find(({ id }) => id === attributes['id']);
          const known = [person?.name ?? '', ...(person?.aliases ?? [])].join(' ').toLowerCase();
          for (const word of spanned(start, end).toLowerCase().split(' ')) assert.ok(known.includes(word), `${word} of ${known}`);
        }
      });

      it('link roles, quotations and claims to known people or bodies', () => {
        const known = (id: string): boolean =>
          /^(?:org:.+|unknown|unnamed-\d)$/.test(id) || notes.people.some((person) => person.id === id);
        const ids = [
          ...tags.filter(({ tag }) => tag === 'role').map(({ attributes }) => attributes['id'] ?? ''),
          ...tags.flatMap(({ tag, attributes }) =>
            tag === 'quote' && attributes['kind'] === 'speech' ? [attributes['speaker'] ?? ''] : [],
          ),
          ...notes.claims.map(({ sourceId }) => sourceId),
        ];
        for (const id of ids.flatMap((joined) => joined.split('|'))) assert.ok(known(id), id);
      });

      it('tag quotations with their marks', () => {
        for (const { start, end } of tags.filter(({ tag }) => tag === 'quote')) {
          // A speech over several paragraphs is closed in the last of them only.
          const goesOn = /^\s*\n[“‘]/u.test(text.slice(end, end + 4));
          assert.match(spanned(start, end), goesOn ? /^[“‘]/u : /^[“‘"'].*[”’"']$/su);
        }
      });

      it('give dates TIMEX3 values', () => {
        for (const { tag, attributes } of tags) if (tag === 'date') assert.match(attributes['value'] ?? '', DATE_VALUE);
      });

      it('keep a claim inside the claim that it is within, and claims out of furniture', () => {
        const { claims, furniture } = gold as { claims: { content: Span[]; within?: string }[]; furniture: Span[] };
        for (const { content, within } of claims) {
          for (const [start, end] of content) {
            assert.ok(!furniture.some(([from, to]) => start < to && end > from), spanned(start, end));
            const outer = within === undefined ? undefined : claims[Number(within.slice(1)) - 1];
            const inside = outer === undefined || outer.content.some(([from, to]) => start >= from && end <= to);
            assert.ok(inside, `${spanned(start, end)} is not inside ${within ?? ''}`);
          }
        }
      });
    });
  }
});

describe('Annotations with tags', () => {
  it('say where tags overlap or stay open', () => {
    assert.throws(() => readTags('<per id="a">A <loc id="b">B</per></loc>'), /<\/per> closes <loc>/);
    assert.throws(() => readTags('<per id="a">A'), /<per> stays open/);
  });

  it('find words by number or by the place nearby, and never guess', () => {
    const text = 'He said he would, she said.';
    assert.deepEqual(locate(text, 'said#2'), [22, 26]);
    assert.deepEqual(locate(text, 'said', [18, 21]), [22, 26]);
    assert.deepEqual(locate(text, 'he'), [8, 10]);
    assert.throws(() => locate(text, 'said'), /more than once/);
    assert.throws(() => locate(text, 'will'), /not in the text/);
  });
});
