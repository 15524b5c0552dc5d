import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CONTEXT, makeAnchor } from '../../../src/engine/anchors/anchor';
import { fold, foldedOffset, unfolded } from '../../../src/engine/anchors/fold';
import { placeAnchors, placeGroups } from '../../../src/engine/anchors/place';
import { similarity } from '../../../src/engine/anchors/similarity';
import type { Placement } from '../../../src/engine/corrections/types';
import { add, measure, NOTHING, TREATMENTS } from './measure';

const TEXT = [
  'Minister keeps the strait open',
  '',
  'PORTO ALVA, April 9 — President Anton Dravik of Veltria said on Tuesday that the strait would stay open to all ships of all nations.',
  '',
  '“We will act,” Foreign Minister Nadira Sorel said in Porto Alva. Sorel said Dravik had called the talks “useful.”',
  '',
  'The union’s leader, Ilse Brandt, said on Tuesday that the port would close. “We will act,” Brandt said. She said so twice.',
  '',
  'The “grey fleet” left on April 9, a ministry spokesman said. He said the ships had been there for a week.',
].join('\n');

/** Places the nth stretch of words of the old text in a new one. */
function find(words: string, now: string, nth = 1, text = TEXT): Placement & { readonly words: string | undefined } {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  const [placement] = placeAnchors(now, [makeAnchor(text, { start: at, end: at + words.length })]);
  assert.ok(placement);
  return { ...placement, words: placement.span && now.slice(placement.span.start, placement.span.end) };
}

describe('an anchor', () => {
  it('keeps words, surroundings, place, and how often the words stand there', () => {
    const start = TEXT.indexOf('“We will act,”');
    const anchor = makeAnchor(TEXT, { start, end: start + 14 });
    assert.equal(anchor.exact, '“We will act,”');
    assert.equal(anchor.prefix.length, CONTEXT);
    assert.equal(anchor.suffix, ' Foreign Minister Nadira Sorel said in'.slice(0, CONTEXT));
    assert.equal(anchor.occurrences, 2);
  });

  it('cuts no surrogate pair', () => {
    const text = `${'😀'.repeat(40)}word${'😀'.repeat(40)}`;
    for (let shift = 0; shift < 2; shift++) {
      const start = text.indexOf('word') + shift;
      const { prefix, suffix } = makeAnchor(text, { start, end: start + 3 });
      for (const part of [prefix, suffix]) assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part), JSON.stringify(part));
    }
  });
});

describe('placing anchors', () => {
  it('is exact where nothing has changed', () => {
    for (const [words, nth] of [
      ['Dravik', 2],
      ['“We will act,”', 2],
      ['said', 3],
      ['April 9', 1],
    ] as const) {
      const { status, words: there } = find(words, TEXT, nth);
      assert.equal(status, 'exact', words);
      assert.equal(there, words);
    }
  });

  it('follows words that have moved', () => {
    const now = `A new headline\n\n${TEXT}`;
    const { status, words, span } = find('Nadira Sorel', now);
    assert.deepEqual([status, words], ['moved', 'Nadira Sorel']);
    assert.equal(span?.start, now.indexOf('Nadira Sorel'));
  });

  it('follows words whose marks, dashes and line ends were typed again', () => {
    const now = TEXT.replace(/[“”]/g, '"').replaceAll('—', '–').replaceAll('\n', '\r\n');
    const { status, words } = find('“We will act,”', now, 2);
    assert.deepEqual([status, words], ['moved', '"We will act,"']);
    assert.equal(find('9 — President', now).words, '9 – President');
  });

  it('never takes a lookalike for words that are gone', () => {
    const now = TEXT.replace('“We will act,” Brandt said. ', '');
    assert.equal(find('“We will act,”', now, 2).status, 'uncertain');
    assert.equal(find('“We will act,”', now, 1).status, 'exact');
    assert.equal(find('Nadira Sorel', TEXT.replace(/.*Sorel.*\n/, '')).status, 'orphan');
  });

  it('doubts words that have lost what stood beside them to others', () => {
    const labels = 'Q. Is that so?\n\nMS. LEE: There is one.\n\nQ. How many?\n\nMS. LEE: Four, I believe.\n\nThe end.';
    const moved = 'Q. Is that so?\n\nQ. How many?\n\nMS. LEE: Four, I believe.\n\nThe end.\n\nMS. LEE: There is one.';
    assert.equal(find('LEE', moved, 2, labels).status, 'moved');
    const gone = 'Q. Is that so?\n\nMS. LEE: Four, I believe.\n\nThe end.\n\nMS. LEE: There is one or the other.';
    assert.equal(find('LEE', gone, 1, labels).status, 'uncertain');
  });

  it('moves the parts of one group together', () => {
    const before = '“No,” she said. “Yes,” she said. The talks went on, she said, for nine days and nine nights.';
    const at = (words: string, from = 0): { start: number; end: number } => {
      const start = before.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const content = at('for nine days and nine nights');
    const source = at('she', before.indexOf('went on'));
    const now = 'Later:\n\nThe long talks lasted, she said, for nine days and nine nights. “Yes,” she said. “No,” she said, she said.';
    const [[one, two] = [], [alone] = []] = placeGroups(now, [
      [makeAnchor(before, source), makeAnchor(before, content)],
      [{ ...makeAnchor(before, source), suffix: 'of which nothing is left', prefix: 'nor of this' }],
    ]);
    assert.deepEqual([one?.status, two?.status], ['moved', 'moved']);
    assert.equal(one?.span?.start, now.indexOf('she'));
    assert.equal(alone?.status, 'uncertain');
  });

  it('offers what is left of changed words, to be confirmed', () => {
    const now = TEXT.replace('the ships had been there for a week', 'the ships had lain there for two weeks');
    const { status, words } = find('the ships had been there for a week', now);
    assert.equal(status, 'uncertain');
    assert.equal(words, 'the ships had lain there for two weeks');
  });

  it('finds almost all whose words stand, and none at a wrong place, in texts edited at random', () => {
    const spans = [...TEXT.matchAll(/[“\p{Lu}][\p{L}’]*(?: \p{Lu}\p{L}*)*|\p{L}+ \p{L}+ \p{L}+/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    for (const treatment of TREATMENTS) {
      const tally = Array.from({ length: 20 }, (_, seed) => measure(TEXT, spans, treatment, seed)).reduce(add, NOTHING);
      assert.deepEqual(tally.wrong, [], treatment);
      assert.ok(tally.found >= 0.97 * tally.standing, `${treatment}: ${String(tally.found)} of ${String(tally.standing)}`);
    }
  });

  it('holds for any text and any anchor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (before, now, start, length) => {
        const [placement] = placeAnchors(now, [makeAnchor(before, { start, end: start + length })]);
        assert.ok(placement);
        if (placement.span)
          assert.ok(placement.span.start >= 0 && placement.span.end <= now.length && placement.span.start <= placement.span.end);
        assert.equal(placement.status === 'orphan', placement.span === undefined);
        assert.ok(placement.score >= 0 && placement.score <= 1);
      }),
    );
  });

  it('takes time linear in text and anchors', () => {
    const text = 'He said he said. '.repeat(5_000);
    const anchors = Array.from({ length: 2_000 }, (_, i) => ({
      ...makeAnchor('He said he said.', { start: 3, end: 7 }),
      start: i * 17,
      end: i * 17 + 4,
    }));
    assert.equal(placeAnchors(text, anchors).length, anchors.length);
  });
});

describe('folding', () => {
  it('keeps the way back to the original', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab “”—\r\n\u00a0]*$/), (text) => {
        const folded = fold(text);
        assert.equal(folded.at.length, folded.text.length + 1);
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = unfolded(folded, i, i + 1);
          assert.equal(fold(text.slice(start, end)).text, folded.text[i]);
          assert.equal(foldedOffset(folded, start), i);
        }
      }),
    );
  });
});

describe('similarity', () => {
  it('is the share of what stays', () => {
    assert.equal(similarity('', ''), 1);
    assert.equal(similarity('abcd', 'abcd'), 1);
    assert.equal(similarity('abcd', 'abxd'), 0.75);
    assert.equal(similarity('abcd', 'xyz'), 0);
    assert.equal(similarity('abcd'.repeat(30), 'x'), 0);
  });
});
