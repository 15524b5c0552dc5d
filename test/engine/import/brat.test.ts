import assert from 'node:assert/strict';
import { brat } from '../../../src/engine/export/brat';
import { applyCorrections } from '../../../src/engine/corrections/apply';
import { placeCorrections } from '../../../src/engine/corrections/placed';
import { planImport, readBrat, type ImportPlan } from '../../../src/engine/import';
import type { Annotations } from '../../../src/engine';
import { ANNOTATIONS, TEXT, at, correct } from '../corrections/article';
import { NOTHING } from '../nothing';

const plan = (content: string, annotations = ANNOTATIONS, text = TEXT, base?: string): ImportPlan =>
  planImport(text, annotations, [], readBrat(content, text, base));
const bodies = ({ drafts }: ImportPlan): unknown[] => drafts.map(({ body }) => body);
const T = (n: number, type: string, words: string, nth = 1): string => {
  const { start, end } = at(words, nth);
  return `T${String(n)}\t${type} ${String(start)} ${String(end)}\t${words}\n`;
};
const after = (annotations: Annotations, { drafts, take }: ImportPlan, text = TEXT): Annotations => {
  const all = [...take, ...drafts.map(({ body, targets }) => correct(body, targets))];
  return applyCorrections(text, annotations, placeCorrections(text, all)).annotations;
};

describe('importing brat standoff', () => {
  it('corrects nothing where the article has it all', () => {
    const found = plan(brat({ name: 'a', text: TEXT, annotations: ANNOTATIONS }));
    assert.deepEqual([bodies(found), found.problems], [[], []]);
    assert.ok(found.same > 30);
  });

  it('marks what the engine has not found, and leaves what the file has not', () => {
    const found = plan(T(1, 'Place', 'Harbour') + T(2, 'Person', 'Anton Dravik'));
    assert.deepEqual(bodies(found), [{ type: 'mark', layer: 'place' }]);
    assert.equal(found.drafts[0]?.targets[0]?.anchor.exact, 'Harbour');
    assert.equal(found.same, 1);
  });

  it('makes a bare article what it was', () => {
    const content = brat({ name: 'a', text: TEXT, annotations: ANNOTATIONS });
    const imported = after(NOTHING, plan(content, NOTHING));
    assert.deepEqual(brat({ name: 'a', text: TEXT, annotations: imported }), content);
  });

  it('reads other line ends, a byte order mark, and a text file beside it', () => {
    const content = brat({ name: 'a', text: TEXT, annotations: ANNOTATIONS });
    const windows = TEXT.replaceAll('\n', '\r\n');
    for (const [text, base] of [
      [windows, undefined],
      [windows, TEXT],
      [`\ufeff${TEXT}`, undefined],
      [`News\n\n${TEXT}`, TEXT],
    ] as const) {
      const found = plan(content, NOTHING, text, base);
      assert.deepEqual(found.problems, []);
      const imported = after(NOTHING, found, text);
      assert.deepEqual(
        imported.quotes.map(({ start, end }) => text.slice(start, end)),
        ANNOTATIONS.quotes.map(({ start, end }) => TEXT.slice(start, end)),
      );
      assert.equal(imported.claims.length, ANNOTATIONS.claims.length);
    }
  });

  it('names the lines that are none, that point nowhere, and whose words are not there; the others count', () => {
    const content = [
      'nonsense',
      'T1\tPlace 0 4\tHULL',
      'T2\tPlace x y\tPORTO',
      'A1\tOfficial T9',
      'T1\tPlace 0 5\tPORTO',
      'E1\tClaim:T7',
      'T3\tPlace 99999 999999\t',
      T(4, 'Place', 'Harbour'),
    ].join('\n');
    const found = plan(content);
    assert.deepEqual(
      found.problems.map(({ line, code, value }) => [line, code, value]),
      [
        [1, 'line', undefined],
        [2, 'words', 'HULL'],
        [3, 'line', undefined],
        [4, 'reference', 'T9'],
        [5, 'duplicate', 'T1'],
        [6, 'reference', 'T7'],
        [7, 'offsets', undefined],
      ],
    );
    assert.deepEqual(bodies(found), [{ type: 'mark', layer: 'place' }]);
  });

  it('finds words that have moved, if they are distinctive', () => {
    const words = 'The so-called “grey fleet” left';
    const found = plan(`T1\tSpeech 3 ${String(3 + words.length)}\t${words}\n`);
    assert.deepEqual(found.problems, []);
    assert.equal(found.drafts[0]?.targets[0]?.anchor.start, at('The so-called').start);
  });

  it('changes what is told otherwise', () => {
    const content = [
      T(1, 'Timex', 'April 9') + 'N1\tReference T1 timex:2024-04-09\t2024-04-09\nA1\tTimexType T1 DATE',
      T(2, 'Speech', '“grey fleet”') + 'N2\tReference T2 speaker:nadira-sorel\tNadira Sorel',
      T(3, 'Organization', 'Harbour Radio') + 'A2\tOrganizationKind T3 state\nN3\tReference T3 organization:x\tRadio of the Harbour',
      T(4, 'Person', 'Tom Brandt') + 'N4\tReference T4 person:tom\tThomas Brandt\nA3\tOfficial T4',
      T(5, 'Role', 'a dock worker') + 'N5\tReference T5 person:nadira-sorel\tNadira Sorel',
    ].join('\n');
    assert.deepEqual(bodies(plan(content)), [
      { type: 'name', name: 'Thomas Brandt' },
      { type: 'official', official: true },
      { type: 'change', layer: 'date', value: '2024-04-09' },
      { type: 'change', layer: 'quotation', kind: 'speech', speaker: { kind: 'person', name: 'Nadira Sorel' } },
      { type: 'change', layer: 'organization', kind: 'state', name: 'Radio of the Harbour' },
      { type: 'change', layer: 'role', person: { kind: 'person', name: 'Nadira Sorel' } },
    ]);
  });

  it('takes two people for one, and one for two, as the file does', () => {
    const person = (n: number, words: string, id: string, name: string, nth = 1): string =>
      `${T(n, 'Person', words, nth)}N${String(n)}\tReference T${String(n)} person:${id}\t${name}\nA${String(n)}\tOfficial T${String(n)}\n`;
    const merged = plan(person(1, 'Anton Dravik', 'd', 'Anton Dravik') + person(2, 'Anton Dravic', 'd', 'Anton Dravik'));
    assert.deepEqual(bodies(merged), [{ type: 'merge' }]);
    const parted = plan(person(1, 'Nadira Sorel', 's', 'Nadira Sorel') + person(2, 'Sorel', 't', 'Ines Sorel', 2));
    assert.deepEqual(bodies(parted), [{ type: 'mark', layer: 'person', name: 'Ines Sorel', official: true }]);
  });

  it('keeps what it does not know as remarks, once', () => {
    const content = `${T(1, 'Ship', 'fleet')}A1\tNegation T1\n#1\tAnnotatorNotes T1\tWhich one?\n`;
    const found = plan(content);
    assert.deepEqual(bodies(found), [
      {
        type: 'comment',
        text: `T1 Ship ${String(at('fleet').start)} ${String(at('fleet').end)} fleet\nA1 Negation T1\n#1 AnnotatorNotes T1 Which one?`,
      },
    ]);
    const known = found.drafts.map(({ body, targets }) => correct(body, targets));
    assert.deepEqual(bodies(planImport(TEXT, ANNOTATIONS, known, readBrat(content, TEXT))), []);
  });

  it('carries reviews and remarks on claims', () => {
    const content = brat({ name: 'a', text: TEXT, annotations: ANNOTATIONS }).concat(
      'A900\tStatus E2 disputed\n#1\tAnnotatorNotes E2\tThe minutes say otherwise\n#2\tComment E2\tWho says so?\n',
    );
    const found = plan(content);
    assert.deepEqual(bodies(found), [
      { type: 'review', status: 'disputed', note: 'The minutes say otherwise' },
      { type: 'comment', text: 'Who says so?' },
    ]);
    const known = found.drafts.map(({ body, targets }) => correct(body, targets));
    assert.deepEqual(bodies(planImport(TEXT, ANNOTATIONS, known, readBrat(content, TEXT))), []);
  });
});
