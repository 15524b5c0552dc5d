import { COPULAS, EQUATING, IMPERSONAL_ADJECTIVES, LIGHT_VERBS } from '../lang/en/claims/cue-nouns';
import { THAT } from '../lang/en/claims/clause-words';
import { POSSESSIVES } from '../lang/en/claims/function-words';
import { INDEFINITE } from '../lang/en/people/role-words';
import { contentRuns } from './content';
import type { Attribution } from './attribution';
import { CUE_FORMS } from './cue-lexicon';
import { plainFrame } from './frame';
import type { Layout, Run } from './layout';
import { mainVerbFrom } from './main-verb';
import { CUE_ADJECTIVE_CODES, CUE_NOUN_CODES } from './noun-lexicon';
import { endsNounPhrase, isPossessiveMark, nounPhraseEnd, nounPhraseStart } from './noun-phrase';
import { subjectBefore, type Subject } from './subject';

/** How far in front of a noun its possessor or verb is looked for. */
const REACH = 6;

/** Whether the word may carry a claim as a noun or an adjective. */
export function isNounCue(word: string): boolean {
  return CUE_NOUN_CODES.has(word) || CUE_ADJECTIVE_CODES.has(word);
}

/** "his insistence that", "amid fears that", "is willing to"; undefined where nothing is claimed. */
export function readNounCue(layout: Layout, at: number, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const token = tokens[at]!;
  const codes = CUE_NOUN_CODES.get(token.lower);
  if (codes && token.pos === 'NOUN') return readNoun(layout, at, codes, sentence);
  const adjective = CUE_ADJECTIVE_CODES.get(token.lower);
  if (adjective && (token.pos === 'ADJ' || token.pos === 'VERB')) return readAdjective(layout, at, adjective, sentence);
  return undefined;
}

interface Complement {
  readonly start: number;
  readonly cueEnd: number;
  readonly shape: 'clause' | 'infinitive' | 'object';
}

function complementOf(layout: Layout, at: number, codes: ReadonlySet<string>, last: number): Complement | undefined {
  const { tokens, quotationOf } = layout;
  const next = tokens[at + 1];
  if (!next || at + 2 > last || (quotationOf[at + 1]! >= 0 && quotationOf[at] !== quotationOf[at + 1])) return undefined;
  const after = tokens[at + 2]!;
  if (codes.has('c') && next.lower !== 'that' && plainFrame(layout, at + 1, last).kind === 'clause')
    return { start: at + 1, cueEnd: at, shape: 'clause' };
  if (next.lower === 'that' && codes.has('t') && after.pos !== 'AUX' && after.pos !== 'VERB')
    return { start: at + 2, cueEnd: at, shape: 'clause' };
  if (next.lower === 'to' && codes.has('i') && (after.pos === 'VERB' || after.pos === 'AUX'))
    return { start: at + 1, cueEnd: at, shape: 'infinitive' };
  if ((next.pos === 'ADP' || next.lower === 'about' || next.lower === 'to') && codes.has(`+${next.lower}`))
    return { start: at + 2, cueEnd: at + 1, shape: 'object' };
  return undefined;
}

function readNoun(layout: Layout, at: number, codes: ReadonlySet<string>, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const equated = equatedWith(layout, at, codes, sentence.last);
  const complement = equated ?? complementOf(layout, at, codes, sentence.last) ?? fromSomebody(layout, at, codes, sentence.last);
  if (!complement) return undefined;
  let first = at;
  let source: Subject | undefined = 'source' in complement ? (complement as Complement & { source: Subject }).source : undefined;
  const floor = Math.max(sentence.first, at - REACH);
  let j = at - 1;
  for (; j >= floor && (MODIFIERS.has(tokens[j]!.pos) || joinsCues(layout, j)); j--) {
    if (joinsCues(layout, j)) first = j - 1;
  }
  const before = tokens[j];
  let verb = j;
  if (j >= floor && before) {
    if (POSSESSIVES.has(before.lower)) {
      source ??= { first: j, last: j, how: 'before' };
      verb = j - 1;
    } else if (isPossessiveMark(before.text) && endsNounPhrase(layout, j - 1)) {
      const start = ownerStart(layout, nounPhraseStart(layout, j - 1, sentence.first), j - 1);
      source ??= { first: start, last: j - 1, how: 'before' };
      verb = start - 1;
    } else if (before.pos === 'PROPN') {
      const start = nounPhraseStart(layout, j, sentence.first);
      // "A | Lakeland plan": the article is the plan's.
      source ??= { first: start < j && INDEFINITE.has(tokens[start]!.lower) ? start + 1 : start, last: j, how: 'before' };
      verb = start - 1;
    } else if (before.pos === 'DET') verb = j - 1;
  }
  const light = tokens[verb];
  if (light && verb >= sentence.first && LIGHT_VERBS.has(light.lower) && (light.pos === 'VERB' || light.pos === 'AUX')) {
    const subject = subjectBefore(
      layout,
      { first: groupStart(layout, verb, sentence.first), verb, form: 'finite', negated: false, modal: undefined },
      sentence.first,
    );
    if (subject) {
      first = verb;
      source = subject;
    }
  }
  if (!source && (equated || !codes.has('0'))) return undefined;
  return attribution(layout, { first, last: complement.cueEnd }, source, complement, sentence, tokens[at]!.lower);
}

/** "a reply to | Norway’s offer": where the owner begins, which no preposition but "of" joins to what stands in front. */
function ownerStart({ tokens }: Layout, first: number, last: number): number {
  for (let i = last; i > first; i--) if (tokens[i]!.pos === 'ADP' && tokens[i]!.lower !== 'of') return i + 1;
  return first;
}

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'ADV', 'NUM']);

/** "his readiness | and | willingness to". */
const joinsCues = ({ tokens }: Layout, at: number): boolean =>
  tokens[at]!.pos === 'CCONJ' && CUE_NOUN_CODES.has(tokens[at - 1]?.lower ?? '');

/** "My view is that", "the desire of the government is to see": what the noun is said to be; undefined where no such words follow it. */
function equatedWith(
  layout: Layout,
  at: number,
  codes: ReadonlySet<string>,
  last: number,
): (Complement & { source?: Subject }) | undefined {
  const { tokens } = layout;
  const owner = tokens[at + 1]?.lower === OF ? nounPhraseEnd(layout, at + 2, last, false) : -1;
  const verb = owner < 0 ? at + 1 : owner + 1;
  if (verb + 2 > last || !EQUATING.has(tokens[verb]!.lower)) return undefined;
  const sign = tokens[verb + 1]!;
  const source: Subject | undefined = owner < 0 ? undefined : { first: at + 2, last: owner, how: 'after' };
  const found = (start: number, shape: Complement['shape']): Complement & { source?: Subject } => ({
    start,
    cueEnd: at,
    shape,
    ...(source ? { source } : {}),
  });
  if (sign.lower === THAT && codes.has('t')) return found(verb + 2, 'clause');
  if (sign.lower === 'to' && codes.has('i')) return found(verb + 1, 'infinitive');
  const start = sign.text === ',' ? verb + 2 : verb + 1;
  return codes.has('t') && plainFrame(layout, start, last).kind === 'clause' ? found(start, 'clause') : undefined;
}

const OF = 'of';
/** "There are certain demands": nobody's. */
const THERE = 'there';

/** "criticism from Democrats that": the source stands between noun and clause. */
function fromSomebody(
  layout: Layout,
  at: number,
  codes: ReadonlySet<string>,
  last: number,
): (Complement & { source: Subject }) | undefined {
  const { tokens } = layout;
  const next = tokens[at + 1]?.lower;
  if (next !== 'from' && next !== 'by' && next !== 'among') return undefined;
  const end = nounPhraseEnd(layout, at + 2, last, false);
  if (end < 0) return undefined;
  const complement = complementOf(layout, end, codes, last);
  if (!complement || complement.shape === 'object') return undefined;
  return { source: { first: at + 2, last: end, how: 'after' }, ...complement, cueEnd: at };
}

function readAdjective(layout: Layout, at: number, codes: ReadonlySet<string>, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const complement = complementOf(layout, at, codes, sentence.last);
  if (!complement) return undefined;
  let copula = at - 1;
  while (copula > sentence.first && tokens[copula]!.pos === 'ADV') copula--;
  // "is aware and deeply concerned about".
  if (copula > sentence.first + 1 && tokens[copula]!.pos === 'CCONJ' && tokens[copula - 1]!.pos === 'ADJ') copula -= 2;
  while (copula > sentence.first && tokens[copula]!.pos === 'ADV') copula--;
  if (copula <= sentence.first || !COPULAS.has(tokens[copula]!.lower)) return undefined;
  const subject = subjectBefore(
    layout,
    { first: groupStart(layout, copula, sentence.first), verb: copula, form: 'finite', negated: false, modal: undefined },
    sentence.first,
  );
  if (
    !subject ||
    tokens[subject.last]!.lower === THERE ||
    (tokens[subject.last]!.lower === 'it' && IMPERSONAL_ADJECTIVES.has(tokens[at]!.lower))
  )
    return undefined;
  return attribution(layout, { first: at, last: complement.cueEnd }, subject, complement, sentence, tokens[at]!.lower);
}

function groupStart({ tokens }: Layout, verb: number, floor: number): number {
  let first = verb;
  while (
    first > floor &&
    (tokens[first - 1]!.pos === 'AUX' ||
      tokens[first - 1]!.pos === 'ADV' ||
      tokens[first - 1]!.lower === 'has' ||
      tokens[first - 1]!.lower === 'have')
  )
    first--;
  return first;
}

/** "Her claim that crime has doubled is false": where noun and clause are the sentence's subject, its verb ends the content. */
function contentLast(layout: Layout, cue: Run, source: Subject | undefined, { start, shape }: Complement, sentence: Run): number {
  const first = Math.min(cue.first, source?.first ?? cue.first);
  const isNoun = CUE_NOUN_CODES.has(layout.tokens[cue.first]!.lower);
  const isSubject =
    first <= sentence.first ||
    (first === sentence.first + 1 && layout.tokens[sentence.first]!.pos === 'DET') ||
    (isNoun && opensReported(layout, first, sentence));
  return isSubject ? mainVerbFrom(layout, start, sentence.last, isNoun && shape !== 'clause' ? 0 : 1) - 1 : sentence.last;
}

/** "Said | her claim that …", "“| Its threat to …", "the cost and | fears that …": the subject of what is reported, or of one more clause. */
function opensReported({ tokens, quotationOf }: Layout, first: number, sentence: Run): boolean {
  let at = first;
  if (at > sentence.first && tokens[at - 1]!.pos === 'DET') at--;
  if (at <= sentence.first) return false;
  const { lower, pos } = tokens[at - 1]!;
  if (lower === THAT || pos === 'CCONJ' || quotationOf[at] !== quotationOf[at - 1]) return true;
  return pos === 'VERB' && CUE_FORMS.get(lower)?.verb.utterance === true;
}

function attribution(
  layout: Layout,
  cue: Run,
  source: Subject | undefined,
  complement: Complement,
  sentence: Run,
  lemma: string,
): Attribution {
  const { start, shape } = complement;
  return {
    kind: 'noun',
    lemma,
    utterance: false,
    cue,
    source,
    content: contentRuns(layout, start, contentLast(layout, cue, source, complement, sentence), shape),
    group: undefined,
    frame: shape === 'clause' ? 'that' : shape === 'infinitive' ? 'to' : 'prep',
  };
}
