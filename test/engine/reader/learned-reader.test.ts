import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimDraft, ClaimReader } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { createLearnedReader } from '../../../src/engine/reader/learned-reader';
import { readModel } from '../../../src/engine/reader/model-file';
import type { Pair } from '../../../src/engine/types';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { shippedModel } from './fixtures';

describe('the learned reader', () => {
  let tag: Tagger;
  let reader: ClaimReader;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
    reader = createLearnedReader(readModel(shippedModel()));
  });
  const read = (text: string): readonly ClaimDraft[] => reader.read(readParagraph(tag(text)));
  const claims = (text: string): string[] => {
    const words = (parts: readonly Pair[]): string => parts.map(([start, end]) => text.slice(start, end)).join(' … ');
    return read(text).map(
      ({ source, cue, content, via }) => `${[source, cue, content].map(words).join(' | ')}${via.length > 0 ? ` < ${words(via)}` : ''}`,
    );
  };

  it('reads direct speech, inverted and interrupted', () => {
    assert.deepEqual(claims('“We have asked for every invoice,” said Ingrid Solvang. “Nobody will be spared.”'), [
      'Ingrid Solvang | said | “We have asked for every invoice,” … “Nobody will be spared.”',
      'We | asked for | every invoice',
    ]);
  });

  it('leaves the conjunction out of the content', () => {
    assert.deepEqual(claims('Solvang said that the harbour would stay closed.'), ['Solvang | said | the harbour would stay closed']);
    assert.deepEqual(claims('Solvang said that would be a mistake.'), ['Solvang | said | that would be a mistake']);
  });

  it('leaves the dateline out', () => {
    assert.deepEqual(claims('SEOUL, June 18 (Hanbit) -- Solvang said the harbour would stay closed.'), [
      'Solvang | said | the harbour would stay closed',
    ]);
    assert.deepEqual(claims('OSLO (Vest) - The harbour will stay closed, Solvang said.'), [
      'Solvang | said | The harbour will stay closed',
    ]);
  });

  it('takes the subject of the clause before for the source of a participle', () => {
    assert.ok(
      claims('The mayor left the hall at noon, saying she would not resign.').includes('The mayor | saying | she would not resign'),
    );
  });

  it('reads a source in the middle of its content', () => {
    assert.deepEqual(claims('The harbour, Solvang said, would stay closed until May.'), [
      'Solvang | said | The harbour … would stay closed until May',
    ]);
  });

  it('reads a phrase of attribution', () => {
    assert.deepEqual(claims('Two ships left on Tuesday, according to the port authority.'), [
      'the port authority | according to | Two ships left on Tuesday',
    ]);
  });

  it('reads two claims of one subject', () => {
    assert.deepEqual(claims('Keita called the plan “a gift to speculators” and urged his colleagues to reject it.'), [
      'Keita | called | the plan “a gift to speculators”',
      'Keita | urged | his colleagues to reject it',
    ]);
  });

  it('says how sure it is, and on what a claim rests', () => {
    const [draft] = read('The mayor said that the bridge was safe.');
    assert.ok(draft?.confidence !== undefined && draft.confidence > 0.8 && draft.confidence <= 1);
    assert.deepEqual(
      draft.evidence.map(({ code }) => code),
      ['claim-cue', 'source-subject'],
    );
  });

  it('names the kind of cue', () => {
    const codes = (text: string): string[] => read(text).flatMap(({ evidence }) => evidence.map(({ code }) => code));
    assert.deepEqual(codes('Two ships left on Tuesday, according to the port authority.'), ['claim-according-to', 'source-inverted']);
    assert.deepEqual(codes('Solvang’s claim that the bridge is safe surprised engineers.').slice(0, 1), ['claim-noun-cue']);
  });

  it('finds nothing where nobody says anything', () => {
    assert.deepEqual(claims('The bridge is 412 metres long. It was closed in March.'), []);
  });

  it('reads nothing in an empty paragraph', () => {
    assert.deepEqual(read(''), []);
  });

  it('never throws, and stays within the paragraph', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "''",
        '’s',
        ' said ',
        ' that ',
        ', ',
        '. ',
        '\ud800',
        '😀',
        ' according to ',
        ' he ',
        '\u00a0',
        '\r\n',
        ': ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const drafts = read(text);
        // A colon at the paragraph's end announces what the next one says: one claim at the most, which has its cue.
        const announced = drafts.filter(({ content }) => content.length === 0);
        assert.ok(announced.length === 0 || (announced.length === 1 && announced[0]!.cue.length > 0 && text.trimEnd().endsWith(':')));
        for (const { source, cue, content, via } of drafts) {
          for (const [start, end] of [...source, ...cue, ...content, ...via]) assert.ok(start >= 0 && start < end && end <= text.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves to the next paragraph what a colon announces', () => {
    assert.deepEqual(claims('Ann Lee released this statement:'), ['Ann Lee | released | ']);
  });

  it('reads a paragraph that is longer than any', () => {
    const drafts = read('The mayor said the bridge was safe and “sound”. '.repeat(150));
    assert.ok(drafts.length >= 145);
  });
});
