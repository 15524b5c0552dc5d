import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadEngine, type Engine } from '../../../src/engine';

/** Words that bring the steps for people into play, mixed at random with anything. */
const PIECES = [
  'Marta Olsen', 'Olsen', 'OLSEN', 'Mr.', 'President', 'the president', 'his counterpart', 'said', ',', '.', '“', '”', '’s', '\n', '\n\n', 'By ', '/AFP', 'al-', 'bin', 'of', 'and',
  'Sens.', 'the two leaders', 'Jr.', '(', ')', '-', 'J.', 'Chen Guowei', 'Ğ', '\ud800', '54', 'Foreign Minister', 'US', 'Oslo', 'McDonald', 'ImagesOlsen', ' ', ' ',
]; // prettier-ignore

describe('people of any text', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 })
    .map((pieces) => pieces.join(' '));

  it('has mentions in bounds, in order, disjoint, each of a known person', () => {
    fc.assert(
      fc.property(text, (article) => {
        const { mentions, people, roles } = engine.analyse(article);
        const ids = new Set(people.map(({ id }) => id));
        assert.equal(ids.size, people.length);
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= article.length);
          assert.ok(ids.has(mention.person));
          end = mention.end;
        }
        let start = 0;
        for (const role of roles) {
          assert.ok(role.start >= start && role.end > role.start && role.end <= article.length);
          assert.ok(ids.has(role.person) || /^unnamed-\d+$/.test(role.person));
          start = role.start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads CRLF as LF', () => {
    fc.assert(
      fc.property(text, (article) => {
        const lf = article.replaceAll('\r', '');
        const names = (a: string): string[] => engine.analyse(a).people.map(({ name }) => name);
        assert.deepEqual(names(lf.replaceAll('\n', '\r\n')), names(lf));
      }),
      { numRuns: 100 },
    );
  });
});
