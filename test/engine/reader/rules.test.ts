import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { withRules as combine } from '../../../src/engine/reader/rules';
import type { ParagraphReading } from '../../../src/engine/reading';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Evidence, Pair } from '../../../src/engine/types';

type Part = Pair | undefined;

describe('the network’s claims beside those by rules', () => {
  let read: (text: string) => ParagraphReading;
  let blank: ParagraphReading;
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    read = (text) => readParagraph(tag(text));
    blank = read('x '.repeat(60));
  });
  /** Confidence apart, which the last tests look at. */
  const withRules = (drafts: ClaimDraft[], byRules: ClaimDraft[], reading = blank): ClaimDraft[] =>
    combine(reading, drafts, byRules).map(({ confidence: _, ...claim }) => claim);
  const bare = ({ confidence: _, ...claim }: ClaimDraft): ClaimDraft => claim;
  const draft = (source: Part, cue: Part, content: Pair, more: Partial<ClaimDraft> = {}): ClaimDraft => {
    const list = (part: Part): Pair[] => (part ? [part] : []);
    return { source: list(source), cue: list(cue), content: [content], via: [], evidence: [], ...more };
  };
  const evidence = (...codes: Evidence['code'][]): { evidence: Evidence[] } => ({ evidence: codes.map((code) => ({ code })) });

  it('keeps a claim that the network is sure of', () => {
    const sure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.95 });
    assert.deepEqual(withRules([sure], [draft([0, 3], [4, 8], [9, 30])]), [bare(sure)]);
  });

  it('takes the content that the rules read for the cue where the network is not sure', () => {
    const unsure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.7 });
    assert.deepEqual(withRules([unsure], [draft([0, 2], [5, 8], [9, 30])]), [{ ...bare(unsure), content: [[9, 30]] }]);
  });

  it('takes source and content from the rules where the network’s source runs over the content, or is part of it', () => {
    const byRules = draft([0, 3], [14, 18], [20, 30]);
    const over = draft([0, 24], [14, 18], [25, 40], { confidence: 0.95 });
    assert.deepEqual(withRules([over], [byRules]), [{ ...bare(over), source: [[0, 3]], content: [[20, 30]] }]);
    const without = draft(undefined, [14, 18], [0, 30], { confidence: 0.95 });
    assert.deepEqual(withRules([without], [byRules]), [{ ...bare(without), source: [[0, 3]], content: [[20, 30]] }]);
  });

  it('goes on to the verb of what is said, behind an apposition, where the network stops before it', () => {
    const reading = read('Police said the driver, a young man, was ill.');
    const short = draft([0, 6], [7, 11], [12, 22], { confidence: 0.95 });
    const claims = withRules([short], [draft([0, 6], [7, 11], [12, 44])], reading);
    assert.deepEqual(claims, [{ ...bare(short), content: [[12, 44]] }]);
  });

  it('ends a content before the sentence’s own verb where the rules do, and a cue before its time', () => {
    const reading = read('A clerk who admitted theft was jailed on Monday.');
    const long = draft([0, 7], [12, 20], [21, 48], { confidence: 0.95 });
    const claims = withRules([long], [draft([0, 7], [12, 20], [21, 26])], reading);
    assert.deepEqual(claims, [{ ...bare(long), content: [[21, 26]] }]);
    const timed = read('A judge ruled on Thursday that it was over.');
    const cue = draft([0, 7], [8, 25], [31, 42], { confidence: 0.95 });
    assert.deepEqual(withRules([cue], [draft([0, 7], [8, 13], [31, 42])], timed), [{ ...bare(cue), cue: [[8, 13]] }]);
  });

  it('keeps the network’s content where the rules leave it to the next paragraph', () => {
    const unsure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.7 });
    assert.deepEqual(withRules([unsure], [draft([0, 3], [4, 8], [9, 20], { content: [] })]), [bare(unsure)]);
  });

  it('gives the content of one claim by rules to one claim only', () => {
    const first = draft([0, 3], [4, 6], [9, 20], { confidence: 0.7 });
    const second = draft([0, 3], [7, 8], [21, 30], { confidence: 0.7 });
    assert.deepEqual(withRules([first, second], [draft([0, 3], [4, 8], [9, 40])]), [{ ...bare(first), content: [[9, 40]] }, bare(second)]);
  });

  it('drops what the network doubts and the rules do not find', () => {
    assert.deepEqual(withRules([draft([0, 3], [4, 8], [9, 20], { confidence: 0.4 })], []), []);
    assert.equal(withRules([draft([0, 3], [4, 8], [9, 20], { confidence: 0.9 })], []).length, 1);
  });

  it('keeps words that continue the claim before', () => {
    const continued = draft(undefined, undefined, [0, 20], { confidence: 0.5 });
    assert.deepEqual(withRules([continued], []), [bare(continued)]);
  });

  it('gives a source that the network did not see, with the reason', () => {
    const [claim] = withRules(
      [draft(undefined, [30, 36], [37, 60], { confidence: 0.95, ...evidence('claim-cue', 'source-none') })],
      [draft([0, 9], [30, 36], [37, 60], evidence('claim-cue', 'source-shared'))],
    );
    assert.deepEqual(claim?.source, [[0, 9]]);
    assert.deepEqual(
      claim.evidence.map(({ code }) => code),
      ['claim-cue', 'source-shared'],
    );
  });

  it('makes a relaying claim the relay of the claim inside it', () => {
    // She pledged to act, according to Tass.
    const outer = draft([33, 37], [20, 32], [0, 18], { confidence: 0.97 });
    const relayed = draft([0, 3], [4, 11], [12, 18], { via: [[33, 37]], ...evidence('claim-cue', 'via-according-to') });
    assert.deepEqual(withRules([outer], [relayed]), [relayed]);
    const own = draft([0, 3], [4, 11], [12, 18], { confidence: 0.97, ...evidence('claim-cue') });
    const [claim, ...rest] = withRules([own], [relayed]);
    assert.deepEqual(rest, []);
    assert.deepEqual(claim?.via, [[33, 37]]);
  });

  it('keeps a relaying claim that the rules hold for one as well', () => {
    const outer = draft([40, 50], [51, 55], [0, 38], { confidence: 0.95 });
    const inner = draft([0, 4], [5, 9], [10, 38], { via: [[40, 50]] });
    assert.deepEqual(withRules([outer], [draft([40, 50], [51, 55], [0, 38]), inner]), [bare(outer), bare(inner)]);
  });

  it('adds claims within a content, and claims where the network sees nothing', () => {
    const outer = draft([0, 3], [4, 8], [9, 40], { confidence: 0.95 });
    const inner = draft([9, 12], [13, 21], [22, 40]);
    const elsewhere = draft([50, 55], [56, 60], [61, 80]);
    const contradicting = draft([0, 3], [41, 45], [30, 40]);
    assert.deepEqual(withRules([outer], [inner, elsewhere, contradicting]), [bare(outer), inner, elsewhere]);
  });

  it('takes the rules’ content where the network’s runs over a further claim', () => {
    // Ortiz said the trip was planned and accused the court of theatre.
    const wide = draft([0, 5], [6, 10], [11, 63], { confidence: 0.97 });
    const said = draft([0, 5], [6, 10], [11, 31]);
    const accused = draft([0, 5], [36, 43], [44, 63]);
    assert.deepEqual(withRules([wide], [said, accused]), [{ ...bare(wide), content: [[11, 31]] }, accused]);
  });

  it('drops a claim that nobody makes and the rules do not know', () => {
    const nobody = draft(undefined, [4, 8], [9, 20], { confidence: 0.98 });
    assert.deepEqual(withRules([nobody], []), []);
    assert.equal(withRules([nobody], [draft([0, 3], [4, 8], [9, 20])]).length, 1);
  });

  it('drops what was not said', () => {
    const text = 'The mayor did not say whether the bridge would open.';
    const unsaid = (): ClaimDraft => draft([0, 9], [10, 21], [22, 51], { confidence: 0.98 });
    assert.deepEqual(withRules([unsaid()], [], read(text)), []);
    assert.equal(withRules([unsaid()], [], read(text.replace('did not say', 'did now say'))).length, 1);
  });

  it('drops what only may have been said', () => {
    const warned = (text: string): ClaimDraft[] => {
      const [mayor, cue] = [text.indexOf('the mayor'), text.indexOf('warned')];
      return withRules([draft([mayor, mayor + 9], [cue, cue + 6], [cue + 7, cue + 9], { confidence: 0.98 })], [], read(text));
    };
    assert.deepEqual(warned('The court did not ask whether the mayor had warned it.'), []);
    assert.equal(warned('The court did not know when the mayor had warned it.').length, 1);
  });

  it('drops what is said about words before', () => {
    const text = 'The mayor called it a hoax, a remark that she has withdrawn.';
    const aside = (first: number): ClaimDraft[] =>
      withRules([draft([0, 9], [first, 36], [42, 59], { confidence: 0.98 })], [], read(text)).filter(({ inner }) => !inner);
    assert.deepEqual(aside(28), []);
    assert.equal(aside(30).length, 1);
  });

  it('keeps a transcript’s turn around the claims in it, but no dateline', () => {
    const inner = draft([17, 18], [19, 26], [27, 45], { confidence: 0.97 });
    const turn = draft([0, 13], [13, 14], [15, 45], evidence('claim-colon'));
    assert.deepEqual(withRules([inner], [turn], read('MS. LINDQVIST: I can confirm that she will propose it.')), [bare(inner), turn]);
    const dateline = draft([0, 7], [7, 8], [9, 45], evidence('claim-colon'));
    assert.deepEqual(withRules([inner], [dateline], read('BEIJING: The ministry confirmed that she will go.')), [bare(inner)]);
  });

  it('takes all of a transcript’s turn for its content', () => {
    const text = 'MS. LINDQVIST: I do not dispute it. Those are two sentences.';
    const first = draft([0, 13], [13, 14], [15, 34], { confidence: 0.97 });
    const [claim] = withRules([first], [draft([0, 13], [13, 14], [15, 59], evidence('claim-colon'))], read(text));
    assert.deepEqual(claim?.content, [[15, 59]]);
  });

  it('leaves out a conjunction that the rules see behind the cue', () => {
    const text = 'The clerk said that 340 people signed it.';
    const [claim] = withRules([draft([0, 9], [10, 14], [15, 40], { confidence: 0.97 })], [draft([0, 9], [10, 14], [20, 40])], read(text));
    assert.deepEqual(claim?.content, [[20, 40]]);
  });

  it('takes the rules’ claim where it is another’s that is relayed', () => {
    // The Ledger reported, citing officials, that it sank.
    const citing = draft(undefined, [21, 27], [28, 51], { confidence: 0.9 });
    const relayed = draft([28, 37], [11, 19], [44, 51], { cue: [[11, 19], [21, 27]], via: [[0, 10]] }); // prettier-ignore
    assert.deepEqual(withRules([citing], [relayed]), [relayed]);
  });

  it('takes the rules’ subject for the source of a claim that only shares one', () => {
    // An officer, who asked not to be named, said it sank.
    const shared = draft([12, 15], [39, 43], [44, 51], { confidence: 0.97, ...evidence('claim-cue', 'source-shared') });
    const own = draft([0, 10], [39, 43], [44, 51], evidence('claim-cue', 'source-subject'));
    assert.deepEqual(withRules([shared], [own])[0]?.source, [[0, 10]]);
    const alsoShared = draft([0, 10], [39, 43], [44, 51], evidence('claim-cue', 'source-shared'));
    assert.deepEqual(withRules([shared], [alsoShared])[0]?.source, [[12, 15]]);
  });

  it('names whom a relative pronoun stands for', () => {
    const text = 'The officer, who warned of storms, left.';
    const who = draft([13, 16], [17, 23], [27, 33], { confidence: 0.97 });
    assert.deepEqual(withRules([who], [draft([0, 11], [17, 23], [27, 33])], read(text))[0]?.source, [[0, 11]]);
    assert.deepEqual(withRules([who], [], read(text))[0]?.source, [[13, 16]]);
  });

  it('takes no source from the sentence behind, nor the subject of another clause, where the rules see its own', () => {
    const two = 'She took the keys but denied that it sank. Under questions by Lund, she left.';
    const beyond = draft([64, 68], [22, 28], [34, 41], { confidence: 0.97 });
    const own = draft([0, 3], [22, 28], [34, 41], evidence('claim-cue', 'source-shared'));
    assert.deepEqual(withRules([beyond], [own], read(two))[0]?.source, [[0, 3]]);
    const clauses = 'Lund wept as the judge told her that it sank.';
    const other = draft([0, 4], [23, 27], [37, 44], { confidence: 0.97 });
    assert.deepEqual(withRules([other], [draft([13, 22], [23, 27], [37, 44])], read(clauses))[0]?.source, [[13, 22]]);
    assert.deepEqual(withRules([other], [draft([0, 4], [23, 27], [37, 44])], read(clauses))[0]?.source, [[0, 4]]);
  });

  it('gives a claim the quotation that the rules read for its cue and nobody holds', () => {
    const text = '“He is late,” she says. “He is only early.”';
    const half = draft([14, 17], [18, 22], [24, 43], { confidence: 0.97 });
    const whole = draft([14, 17], [18, 22], [0, 13], { content: [[0, 13], [24, 43]] }); // prettier-ignore
    assert.deepEqual(withRules([half], [whole], read(text))[0]?.content, [
      [0, 13],
      [24, 43],
    ]);
  });

  it('leaves thoughts to the network, and takes sayings that it does not see', () => {
    const claim = draft([0, 9], [10, 18], [19, 40]);
    assert.deepEqual(withRules([], [claim], read('The mayor believes the bridge is safe today.')), []);
    assert.equal(withRules([], [draft([0, 9], [10, 14], [15, 40])], read('The mayor said the bridge is safe today, all.')).length, 1);
  });

  it('gives shares of right claims as confidence', () => {
    const sure = draft([0, 3], [4, 8], [9, 20], { confidence: 0.985 });
    const confidences = (drafts: ClaimDraft[], byRules: ClaimDraft[]): (number | undefined)[] =>
      combine(blank, drafts, byRules).map(({ confidence }) => confidence);
    assert.deepEqual(confidences([sure], [sure]), [0.96]);
    assert.deepEqual(confidences([{ ...sure, confidence: 0.94 }], []), [0.83]);
    assert.deepEqual(
      confidences(
        [
          { ...sure, confidence: 0 },
          { ...sure, confidence: 1 },
        ],
        [sure],
      ),
      [0.4, 0.97],
    );
    assert.deepEqual(confidences([sure], [draft([9, 10], [11, 12], [13, 20]), draft([30, 33], [34, 38], [39, 50])]), [0.867, 0.9, 0.3]);
  });
});
