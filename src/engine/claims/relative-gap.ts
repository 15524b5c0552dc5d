import { CLAUSE_PRONOUNS } from '../lang/en/claims/function-words';
import type { Attribution } from './attribution';
import { contentRuns } from './content';
import { CUE_FORMS, type CueForm } from './cue-lexicon';
import type { Layout, Run } from './layout';
import { mainVerbFrom } from './main-verb';
import { endsNounPhrase, nounPhraseStart } from './noun-phrase';
import { subjectBefore } from './subject';
import { verbGroup } from './verb-group';

const WHAT = 'what';
/** Words that open a clause with a gap where its subject would be. */
const OPENERS: ReadonlySet<string> = new Set([WHAT, 'which', 'who', 'that']);

/**
 * "In what Kyiv said | were sham votes", "a convoy that the army says | was carrying arms", "the bill, which Ode said | was unfair": the verb
 * of saying stands within a clause about what it reports, which goes on without a subject of its own.
 * @returns undefined where the clause has no such gap.
 */
export function readRelativeGap(layout: Layout, verb: number, form: CueForm, sentence: Run): Attribution | undefined {
  const { tokens, quotationOf } = layout;
  if (!form.verb.utterance || !form.verb.frames.has('s')) return undefined;
  const start = behindAdverbs(layout, verb + 1, sentence.last);
  if (start > sentence.last || quotationOf[start]! >= 0 || !isFinite(layout, start)) return undefined;
  const group = verbGroup(layout, verb, sentence.first, form.participleOnly);
  if (group.form !== 'finite' || group.negated) return undefined;
  const read = subjectBefore(layout, group, sentence.first);
  // "What Ukrainian officials | say were": the tagger makes one phrase of it.
  const isWithin = read !== undefined && read.first < read.last && OPENERS.has(tokens[read.first]!.lower);
  const subject = isWithin ? { ...read, first: read.first + 1 } : read;
  const opener = subject ? subject.first - 1 : -1;
  if (!subject || subject.relative || opener <= sentence.first || !OPENERS.has(tokens[opener]!.lower)) return undefined;
  const what = tokens[opener]!.lower === WHAT;
  const comma = tokens[opener - 1]!.text === ',';
  const head = comma ? opener - 2 : opener - 1;
  if (head < sentence.first || quotationOf[head]! >= 0) return undefined;
  if (what ? comma || !takesWhat(layout, head) : !endsNounPhrase(layout, head)) return undefined;
  // "Ode said that, she told us, was".
  if (!what && CLAUSE_PRONOUNS.has(tokens[head]!.lower)) return undefined;
  const about: Run = { first: nounPhraseStart(layout, head, sentence.first, true), last: head };
  const opens = !what && about.first === sentence.first;
  let last = sentence.last;
  if (opens) {
    last = comma ? closingComma(layout, start, sentence.last) - 1 : mainVerbFrom(layout, start, sentence.last, 1) - 1;
    // "The words that Ode said were harsh": the sentence's own verb.
    if (last >= sentence.last || last < start) return undefined;
  }
  const content = [...(what ? [] : [about]), ...contentRuns(layout, start, last, 'clause')];
  const { lemma, utterance } = form.verb;
  return { kind: 'verb', lemma, utterance, group, cue: { first: verb, last: verb }, source: subject, content, frame: 'clause' };
}

/** Words that join clauses as well as phrases. */
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** "In | what", "seized | what"; not "What Ode said was wrong", "he said what Ode announced was wrong": a subject, and no gap. */
function takesWhat({ tokens }: Layout, head: number): boolean {
  const { pos, lower } = tokens[head]!;
  return pos === 'ADP' || TIMES.has(lower) || (pos === 'VERB' && CUE_FORMS.get(lower)?.verb.utterance !== true);
}

/** "Was carrying", "employs", "to have annexed"; no participle that hangs on the verb. */
function isFinite({ tokens }: Layout, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (lower === 'to') return tokens[at + 1]?.lower === 'have' || tokens[at + 1]?.lower === 'be';
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
}

/** In tokens. */
const LONGEST_ADVERBS = 4;

function behindAdverbs({ tokens, time }: Layout, from: number, last: number): number {
  let at = from;
  while (at <= last && at < from + LONGEST_ADVERBS && (time[at] === 1 || tokens[at]!.pos === 'ADV')) at++;
  return at;
}

/** The first comma outside of quoted words; behind the last token where none stands. */
function closingComma({ tokens, quotationOf }: Layout, from: number, last: number): number {
  for (let i = from; i <= last; i++) if (tokens[i]!.text === ',' && quotationOf[i]! < 0) return i;
  return last + 1;
}
