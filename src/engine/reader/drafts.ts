import type { ClaimDraft } from '../claims/draft';
import type { Token, Words } from '../reading';
import type { Evidence, Pair } from '../types';
import { ACCORDING } from '../lang/en/claims/clause-words';
import { CONJUNCTIONS_BEFORE_CONTENT } from '../lang/en/reader/conjunctions';
import type { Labelling } from './crf';
import type { LinkedClaim } from './link';

/**
 * A linked claim in the product's manner, which differs from that of the training data: a content has no "that" in front of it and does not
 * end in a separator.
 * @returns undefined where nothing is left of the content, or where a source is named but no cue.
 */
export function draftOf(words: Words, claim: LinkedClaim, labelling: Labelling, labels: readonly string[]): ClaimDraft | undefined {
  const { tokens } = words;
  const content = claim.content.flatMap((span, i) => pairOf(tokens, trimmedContent(tokens, span, i === 0)));
  if (content.length === 0 || (claim.cue.length === 0 && claim.source.length > 0)) return undefined;
  const cue = claim.cue.flatMap((span) => pairOf(tokens, span));
  return {
    source: claim.source.flatMap((span) => pairOf(tokens, span)),
    cue,
    content,
    via: [],
    confidence: confidenceOf(claim, labelling, labels),
    evidence: evidenceOf(tokens, claim),
  };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function pairOf(tokens: readonly Token[], { first, last }: Run): Pair[] {
  return first > last ? [] : [[tokens[first]!.start, tokens[last]!.end]];
}

function trimmedContent(tokens: readonly Token[], span: Run, leading: boolean): Run {
  let { first, last } = span;
  while (first < last && isSeparator(tokens[first]!.text)) first++;
  if (leading && first < last && isConjunction(tokens, first)) first++;
  last = overSplitNumber(tokens, last);
  while (last > first && isSeparator(tokens[last]!.text)) last--;
  // The sentence's full stop belongs to a quotation only.
  if (last > first && tokens[last]!.text === '.') last--;
  return { first, last };
}

/** "Sh7.9 billion is owed", which the tokenizer cuts at its point: the sentence goes on, up to its next mark. */
function overSplitNumber(tokens: readonly Token[], last: number): number {
  const [number, point, rest] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
  if (point?.text !== '.' || rest?.pos !== 'NUM' || point.start !== number.end || rest.start !== point.end) return last;
  let end = last + 2;
  while (tokens[end + 1]?.sentence === number.sentence && tokens[end + 1]!.pos !== 'PUNCT') end++;
  return end;
}

/** "that" before a clause; not where it is the clause's subject ("that would help") or belongs to a noun. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  return CONJUNCTIONS_BEFORE_CONTENT.has(lower) && pos !== 'DET' && tokens[at + 1]?.pos !== 'AUX';
}

function isSeparator(text: string): boolean {
  return text === ',' || text === ';' || text === ':' || text === '—' || text === '–' || text === '--';
}

/** Keeps one token from ruling a claim out altogether. */
const LEAST_PROBABILITY = 1e-6;

/**
 * The geometric mean, over the claim's tokens, of the probability that they belong to the part that they were given. What share of claims
 * is right at which figure: see calibration.ts.
 */
function confidenceOf(claim: LinkedClaim, { probabilities }: Labelling, labels: readonly string[]): number {
  let sum = 0;
  let count = 0;
  for (const span of [...claim.source, ...claim.cue, ...claim.content]) {
    const own = labels.flatMap((name, i) => (name.slice(2) === span.role ? [i] : []));
    for (let t = span.first; t <= span.last; t++) {
      const probability = own.reduce((p, i) => p + probabilities[t * labels.length + i]!, 0);
      sum += Math.log(Math.max(LEAST_PROBABILITY, probability));
      count++;
    }
  }
  return count === 0 ? 0 : Math.round(Math.exp(sum / count) * 1000) / 1000;
}

function evidenceOf(tokens: readonly Token[], { source, cue, sharedSource }: LinkedClaim): Evidence[] {
  const act = cue[0];
  if (!act) return [];
  const evidence: Evidence[] = [{ code: cueCode(tokens.slice(act.first, act.last + 1)), at: [act.start, act.end] }];
  const subject = source[0];
  if (!subject) evidence.push({ code: 'source-none' });
  else {
    const code = sharedSource ? 'source-shared' : subject.start > act.start ? 'source-inverted' : 'source-subject';
    evidence.push({ code, at: [subject.start, subject.end] });
  }
  return evidence;
}

function cueCode(cue: readonly Token[]): Evidence['code'] {
  if (cue.some(({ lower }) => lower === ACCORDING)) return 'claim-according-to';
  if (cue.every(({ pos }) => pos === 'PUNCT')) return 'claim-colon';
  const verbal = cue.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return !verbal && cue.some(({ pos }) => pos === 'NOUN') ? 'claim-noun-cue' : 'claim-cue';
}
