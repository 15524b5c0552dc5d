import type { ClaimDraft } from '../claims/draft';
import type { Token, Words } from '../reading';
import type { Evidence, Pair } from '../types';
import { CONJUNCTIONS_BEFORE_CONTENT } from '../lang/en/reader/conjunctions';
import type { Labelling } from './crf';
import type { LabelledSpan, LinkedClaim } from './link';

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
    evidence: evidenceOf(claim, cue),
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
  if (leading && first < last && CONJUNCTIONS_BEFORE_CONTENT.has(tokens[first]!.lower)) first++;
  while (last > first && isSeparator(tokens[last]!.text)) last--;
  // The sentence's full stop belongs to a quotation only.
  if (last > first && tokens[last]!.text === '.') last--;
  return { first, last };
}

function isSeparator(text: string): boolean {
  return text === ',' || text === ';' || text === ':' || text === '—' || text === '–' || text === '--';
}

/** The geometric mean, over the claim's tokens, of the probability that they belong to the part that they were given. */
function confidenceOf(claim: LinkedClaim, { probabilities }: Labelling, labels: readonly string[]): number {
  let sum = 0;
  let count = 0;
  for (const span of [...claim.source, ...claim.cue, ...claim.content]) {
    const own = labels.flatMap((name, i) => (name.slice(2) === span.role ? [i] : []));
    for (let t = span.first; t <= span.last; t++) {
      sum += Math.log(
        Math.max(
          1e-6,
          own.reduce((p, i) => p + probabilities[t * labels.length + i]!, 0),
        ),
      );
      count++;
    }
  }
  return count === 0 ? 0 : Math.round(Math.exp(sum / count) * 1000) / 1000;
}

function evidenceOf({ source, cue, sharedSource }: LinkedClaim, pairs: readonly Pair[]): Evidence[] {
  const at = pairs[0];
  if (!at) return [];
  const evidence: Evidence[] = [{ code: 'claim-cue', at }];
  const [subject, verb] = [source[0], cue[0]] as [LabelledSpan | undefined, LabelledSpan];
  if (!subject) evidence.push({ code: 'source-none' });
  else {
    const code = sharedSource ? 'source-shared' : subject.start > verb.start ? 'source-inverted' : 'source-subject';
    evidence.push({ code, at: [subject.start, subject.end] });
  }
  return evidence;
}
