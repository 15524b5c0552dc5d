import { ASIDE_NOUNS, RETURNED_BY } from '../lang/en/claims/aside-words';
import { RELATIVES } from '../lang/en/claims/function-words';
import type { ParagraphReading, Token } from '../reading';
import type { Evidence, Pair } from '../types';
import { CUE_FORMS } from './cue-lexicon';
import type { ClaimDraft } from './draft';
import { meets } from './meets';

/** From the article to the noun, no more tokens than this: "a very serious charge". */
const LONGEST_NOUN = 5;

/** From the noun to the verb of whoever answers, no more tokens than this. */
const LONGEST_SUBJECT = 14;

/** How likely such a claim is right: like others that stand around the network’s. */
const CONFIDENCE = 0.6;

/** Somebody’s answer to what was just claimed. Offsets are relative to the paragraph. */
interface Aside {
  /** Where what it answers ends, in front of the mark or behind a quotation’s. */
  readonly end: number;
  /** First token of who answers. */
  readonly first: number;
  /** The verb’s token. */
  readonly verb: number;
  /** What is said of the claim; undefined where the claim itself is denied or repeated. */
  readonly words: Pair | undefined;
}

/**
 * "She accused him of plotting, a charge his camp denies": what was claimed ends in front of the charge, and is what the camp denies.
 * @param drafts of the paragraph.
 */
export function withAsides({ text, tokens }: ParagraphReading, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  let all = drafts;
  for (let i = 2; drafts.length > 0 && i < tokens.length; i++) {
    if (tokens[i]!.pos !== 'DET') continue;
    const mark = tokens[i - 1]!;
    const isQuoted = CLOSING.has(mark.text) && tokens[i - 2]!.text === ',';
    if (!isQuoted && !MARKS.has(mark.text)) continue;
    const aside = asideAt(tokens, i, isQuoted ? mark.end : mark.start);
    if (aside) all = answered(text, tokens, aside, all);
  }
  return all;
}

/** What the article opens, where a noun follows that takes up a claim, with somebody and a verb of a claim behind it. */
function asideAt(tokens: readonly Token[], article: number, end: number): Aside | undefined {
  let noun = article + 1;
  while (noun < article + LONGEST_NOUN && tokens[noun]?.pos === 'ADJ') noun++;
  if (!ASIDE_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
  let first = noun + 1;
  if (RELATIVES.has(tokens[first]?.lower ?? '')) first++;
  if (!SUBJECTS.has(tokens[first]?.pos ?? '')) return undefined;
  for (let i = first + 1; i < tokens.length && i < first + LONGEST_SUBJECT; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (pos === 'PUNCT' && text !== '-' && text !== '’' && text !== "'") return undefined;
    const next = tokens[i + 1];
    const isLast = !next || STOPS.has(next.text);
    // "The association disputes": at the end, the tagger may take it for a noun.
    const form = pos === 'VERB' || (isLast && pos === 'NOUN') ? CUE_FORMS.get(lower) : undefined;
    if (!form) continue;
    if (isLast) return RETURNED_BY.has(form.verb.lemma) ? { end, first, verb: i, words: undefined } : undefined;
    return next.lower === AS ? { end, first, verb: i, words: complementAt(tokens, i + 2) } : undefined;
  }
  return undefined;
}

/** "Described as “nonsense”": the words up to the next mark. */
function complementAt(tokens: readonly Token[], first: number): Pair | undefined {
  let last = first;
  while (tokens[last + 1] && !STOPS.has(tokens[last + 1]!.text)) last++;
  return tokens[last] && [tokens[first]!.start, tokens[last]!.end];
}

const AS = 'as';
/** Marks in front of what the reporter adds, and behind its verb. */
const MARKS: ReadonlySet<string> = new Set([',', '—', '–', '--']);
const STOPS: ReadonlySet<string> = new Set([...MARKS, '.', ';']);
/** Marks that close words in quotation. */
export const CLOSING: ReadonlySet<string> = new Set(['”', '"', '’', "'"]);
/** Parts of speech with which somebody begins. */
const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON', 'NOUN', 'ADJ']);

function answered(text: string, tokens: readonly Token[], aside: Aside, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const { end, first, verb, words } = aside;
  const at: Pair = [tokens[verb]!.start, tokens[verb]!.end];
  const source: Pair = [tokens[first]!.start, tokens[subjectEndBefore(tokens, first, verb)]!.end];
  let claimed: ClaimDraft | undefined;
  const others = drafts.flatMap((draft): ClaimDraft[] => {
    const [cue] = draft.cue;
    // Another reading of the answer, and words of it that would go on with a claim before.
    if (cue ? cue[0] < at[1] && end <= cue[0] : words !== undefined && meets(draft.content, [words])) return [];
    if (!cue || cue[0] >= end || !draft.content.some(([from, to]) => from < end && to >= end - 1)) return [draft];
    const content = draft.content.flatMap(([from, to]): Pair[] =>
      from < end ? [[from, from + text.slice(from, Math.min(to, end)).trimEnd().length]] : [],
    );
    claimed = { ...draft, content };
    return [claimed];
  });
  const content = words ? [words] : claimed?.content;
  if (!claimed || !content) return drafts;
  const evidence: readonly Evidence[] = [
    { code: 'claim-cue', at },
    { code: 'source-subject', at: source },
  ];
  return [...others, { source: [source], cue: [at], content, via: [], confidence: CONFIDENCE, evidence }];
}

/** The last token of who answers: neither an adverb nor "has" of the verb. */
function subjectEndBefore(tokens: readonly Token[], first: number, verb: number): number {
  let end = verb - 1;
  while (end > first && (tokens[end]!.pos === 'ADV' || tokens[end]!.pos === 'AUX')) end--;
  return end;
}
