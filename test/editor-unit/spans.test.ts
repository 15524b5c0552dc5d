import assert from 'node:assert/strict';
import { LAYERS } from '../../src/editor/decorations/layers';
import { SPANS, spansWithin } from '../../src/editor/decorations/spans';
import { neighbour, TARGETS } from '../../src/editor/navigation/next';
import { ANNOTATIONS, place, TEXT } from './fixture';

describe('the layers of highlights', () => {
  const words = (layer: keyof typeof SPANS): string[] => SPANS[layer](ANNOTATIONS).map((span) => TEXT.slice(...span));

  it('tell officials from other people, and speech from terms', () => {
    assert.deepEqual(words('officials'), ['Anton Dravik', 'Nadira Sorel', 'Sorel', 'Dravik']);
    assert.deepEqual(words('people'), ['Ann Lee']);
    assert.deepEqual(words('speech'), ['“We will act,”', '“useful.”']);
    assert.deepEqual(words('terms'), ['“grey fleet”']);
    assert.deepEqual(words('cues'), ['said', 'said', 'said', 'called', 'said']);
    assert.deepEqual(words('furniture'), ['By Ann Lee']);
  });

  it('draw a phrase for two people once', () => {
    const role = { start: 0, end: 8, group: true } as const;
    const roles = [
      { ...role, person: 'anton-dravik' },
      { ...role, person: 'nadira-sorel' },
    ];
    assert.deepEqual(SPANS.roles({ ...ANNOTATIONS, roles }), [[0, 8]]);
  });

  it('can be cut to what is in sight', () => {
    const spans = [
      [0, 5],
      [5, 10],
      [10, 20],
      [30, 40],
    ] as const;
    assert.deepEqual(spansWithin(spans, [7, 10]), [[5, 10]]);
    assert.deepEqual(spansWithin(spans, [0, 100]), spans);
  });

  it('each have a look of their own besides their colour', () => {
    const looks = LAYERS.map(({ cue }) => JSON.stringify(cue));
    assert.equal(new Set(looks).size, LAYERS.length);
  });
});

describe('go to next and previous', () => {
  const officials = TARGETS.official(ANNOTATIONS);

  it('finds the next from where the cursor is, and goes round', () => {
    const first = place('Anton Dravik');
    assert.deepEqual(neighbour(officials, 0, 'next'), first);
    assert.deepEqual(neighbour(officials, first[0], 'next'), place('Nadira Sorel'));
    assert.deepEqual(neighbour(officials, TEXT.length, 'next'), first);
    assert.deepEqual(neighbour(officials, place('Nadira Sorel')[0], 'previous'), first);
    assert.deepEqual(neighbour(officials, first[0], 'previous'), place('Dravik', 2));
    assert.equal(neighbour([], 0, 'next'), undefined);
  });

  it('visits claims in text order', () => {
    const starts = TARGETS.claim(ANNOTATIONS).map(([start]) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.deepEqual(TARGETS.claim(ANNOTATIONS)[0]?.[0], place('President Anton Dravik')[0]);
  });
});
