import assert from 'node:assert/strict';
import { reconcile } from '../../../src/engine/quotations/reconcile';
import type { Claim, EvidenceCode, Pair, Quotation } from '../../../src/engine';

const TEXT = 'Ode waved with papers about: “one,” “two” and “three” were there. It was “four”.';

const at = (words: string): Pair => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

function quotation(words: string, speaker: string | undefined, code: EvidenceCode, on?: string): Quotation {
  const [start, end] = at(words);
  const evidence = [{ code, ...(on === undefined ? {} : { at: at(on) }) }];
  return {
    id: words,
    start,
    end,
    kind: speaker === undefined ? 'term' : 'speech',
    ...(speaker === undefined ? {} : { speaker }),
    evidence,
  };
}

const claim = (given: Partial<Claim>): Claim => ({
  id: 'c1',
  source: [at('Ode')],
  cue: [at('waved')],
  content: [[at('“one,”')[0], at('“three”')[1]]],
  via: [],
  sourceId: 'ode',
  sourceKind: 'person',
  kind: 'say',
  form: 'indirect',
  quotes: [],
  evidence: [{ code: 'claim-cue', at: at('waved') }],
  ...given,
});

const speakers = (quotes: readonly Quotation[], ...claims: Claim[]): (string | undefined)[] =>
  reconcile(TEXT, [], quotes, claims).quotes.map(({ speaker }) => speaker);

const behindPreposition: Claim = claim({ source: [at('papers')], cue: [at('was')], content: [at('“four”')] });

describe('reconcile', () => {
  it('takes the source of the claim where the words beside the quotation name nobody', () => {
    assert.deepEqual(speakers([quotation('“one,”', 'unknown', 'speaker-none')], claim({})), ['ode']);
    assert.deepEqual(speakers([quotation('“one,”', 'lee', 'speaker-continued')], claim({})), ['ode']);
  });
  it('takes the source of the claim whose cue is the verb beside the quotation', () => {
    const told = quotation('“one,”', 'lee', 'speaker-cue', 'waved');
    assert.deepEqual(speakers([told], claim({})), ['ode']);
    assert.deepEqual(speakers([told], claim({ sourceId: 'unknown' })), ['lee']);
    assert.deepEqual(speakers([told], claim({ sourceId: 'org:letter' })), ['lee']);
    // A preposition stands in front of the source.
    assert.deepEqual(speakers([quotation('“four”', 'lee', 'speaker-cue', 'was')], behindPreposition), ['lee']);
  });
  it('takes the claim whose verb stands between the colon and the quotation', () => {
    const turn = quotation('“three”', 'lee', 'speaker-colon', ':');
    const before = claim({ id: 'c2', sourceId: 'lee', cue: [at('about:')], content: [at('“one,”')] });
    assert.deepEqual(speakers([turn], before, claim({ cue: [at('two')] })), ['ode']);
  });
  it('takes the source where the verb is no claim’s cue', () => {
    assert.deepEqual(speakers([quotation('“one,”', 'lee', 'speaker-cue', 'papers')], claim({})), ['ode']);
  });
  it('takes the source where the verb’s own claim has other words', () => {
    const other = claim({ id: 'c2', sourceId: 'lee', cue: [at('were')], content: [at('It was')] });
    assert.deepEqual(speakers([quotation('“one,”', 'lee', 'speaker-cue', 'were')], claim({}), other), ['ode']);
  });
  it('gives nobody for a claim without a source', () => {
    assert.deepEqual(speakers([quotation('“one,”', 'lee', 'speaker-continued')], claim({ sourceId: 'unknown', source: [] })), ['lee']);
  });
  it('gives nobody where the words are somebody’s whom the article does not name', () => {
    const told = claim({ sourceId: 'unknown', source: [at('papers')] });
    assert.deepEqual(speakers([quotation('“one,”', 'lee', 'speaker-continued')], told), ['unknown']);
  });
  it('gives nobody where somebody without a name says a sentence within another one’s words', () => {
    const text = 'Ode said a man had shouted “Go home”.';
    const pair = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length];
    const [start, end] = pair('“Go home”');
    const quotes: Quotation[] = [
      { id: 'q1', start, end, kind: 'speech', speaker: 'ode', evidence: [{ code: 'speaker-cue', at: pair('said') }] },
    ];
    const outer = claim({ source: [pair('Ode')], cue: [pair('said')], content: [pair('a man had shouted “Go home”')] });
    const inner = claim({
      id: 'c2',
      source: [pair('a man')],
      sourceId: 'unknown',
      cue: [pair('had shouted')],
      content: [[start, end]],
      within: 'c1',
    });
    assert.equal(reconcile(text, [], quotes, [outer, inner]).quotes[0]!.speaker, 'unknown');
  });
  it('lets what goes on from a quotation follow it', () => {
    const quotes = [quotation('“three”', 'lee', 'speaker-continued'), quotation('“four”', 'lee', 'speaker-continued', '“three”')];
    assert.deepEqual(speakers(quotes, claim({})), ['ode', 'ode']);
  });
  it('prefers whoever is told within the claim to have said it, and the outer source to a wish, a noun, a participle or a request', () => {
    const inner = (given: Partial<Claim>): Claim => claim({ id: 'c2', within: 'c1', sourceId: 'lee', content: [at('“two”')], ...given });
    const told = (given: Partial<Claim>): (string | undefined)[] =>
      speakers([quotation('“two”', 'ode', 'speaker-cue', 'waved')], claim({}), inner(given));
    assert.deepEqual(told({}), ['lee']);
    assert.deepEqual(told({ kind: 'want' }), ['ode']);
    assert.deepEqual(told({ sourceId: 'unknown' }), ['ode']);
    assert.deepEqual(told({ sourceId: 'unknown', sourceKind: 'anonymous' }), ['unknown']);
    assert.deepEqual(told({ evidence: [{ code: 'claim-noun-cue' }] }), ['ode']);
    assert.deepEqual(told({ cue: [[TEXT.indexOf('“two”') + 1, TEXT.indexOf('“two”') + 4]] }), ['ode']);
  });
  it('takes the claim’s reading of a pronoun', () => {
    const he = quotation('“two”', 'lee', 'speaker-cue', 'waved');
    const pronoun: Quotation = { ...he, evidence: [...he.evidence, { code: 'speaker-pronoun', at: at('Ode'), value: 'lee' }] };
    assert.deepEqual(speakers([pronoun], claim({})), ['ode']);
  });

  it('makes speech of a term inside what somebody says, and gives it to the claim', () => {
    const { quotes, claims } = reconcile(TEXT, [], [quotation('“two”', undefined, 'term-no-utterance')], [claim({})]);
    assert.equal(quotes[0]!.kind, 'speech');
    assert.equal(quotes[0]!.speaker, 'ode');
    assert.deepEqual(claims[0]!.quotes, ['“two”']);
    assert.equal(claims[0]!.form, 'mixed');
  });
  it('leaves names, and terms a single word inside what somebody only wants, and terms in a transcript', () => {
    assert.deepEqual(speakers([quotation('“two”', undefined, 'term-name')], claim({})), [undefined]);
    assert.deepEqual(speakers([quotation('“two”', undefined, 'term-no-utterance')], claim({ kind: 'want' })), [undefined]);
    const turn = claim({ evidence: [{ code: 'claim-colon' }] });
    assert.deepEqual(speakers([quotation('“two”', undefined, 'term-no-utterance')], turn), [undefined]);
  });
});
