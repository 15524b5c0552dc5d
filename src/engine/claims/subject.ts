import { CLAUSE_PRONOUNS, RELATIVES } from '../lang/en/claims/function-words';
import { SUBORDINATORS } from '../lang/en/claims/clause-words';
import { CUE_FORMS } from './cue-lexicon';
import { isCapital, type Layout, type Run } from './layout';
import { commaListStart, endsNounPhrase, nounPhraseEnd, nounPhraseStart } from './noun-phrase';
import { overRelative } from './over-relative';
import type { VerbGroup } from './verb-group';

export interface Subject extends Run {
  /** `before` the verb; `shared` with a verb before it in the sentence; `after` it ("said Wang"). */
  readonly how: 'before' | 'shared' | 'after';
  /** Set where the verb stands in a relative clause about it. */
  readonly relative?: true;
}

const BY = 'by';

/** A parenthesis between subject and verb (", who was in Paris,") of more tokens than this is not passed over. */
const LONGEST_PARENTHESIS = 45;

/** The subject that stands in front of the verb's group; undefined where the verb shares another verb's subject or has none. */
export function subjectBefore(layout: Layout, group: VerbGroup, floor: number): Subject | undefined {
  let at = group.first - 1;
  at = skipBackwards(layout, at, floor);
  if (at < floor) return undefined;
  const { tokens, quotationOf } = layout;
  const token = tokens[at]!;
  if (quotationOf[at]! >= 0 && quotationOf[at] !== quotationOf[group.verb]) return undefined;
  if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '--')
    return overParenthesis(layout, at, floor) ?? overAdverb(layout, at, group, floor);
  if ((RELATIVES.has(token.lower) && token.pos !== 'DET') || token.lower === 'that' || token.lower === 'which')
    return relativeSubject(layout, at, floor);
  if (!endsNounPhrase(layout, at)) return overRelative(layout, at, floor);
  return inFront(grown(layout, at, floor));
}

/** "The police, however said": an adverb whose second comma is missing. */
function overAdverb(layout: Layout, comma: number, { first }: VerbGroup, floor: number): Subject | undefined {
  const { tokens, quotationOf } = layout;
  if (comma !== first - 2 || tokens[comma]!.text !== ',' || tokens[first - 1]!.pos !== 'ADV') return undefined;
  const last = comma - 1;
  if (last < floor || quotationOf[last]! >= 0 || !endsNounPhrase(layout, last) || !isSubjectLike(layout, last, floor)) return undefined;
  return inFront(grown(layout, last, floor));
}

const inFront = ({ first, last }: Run): Subject => ({ first, last, how: 'before' });

/** Adverbs and times between subject and verb: "the ministry on Tuesday also said". */
function skipBackwards({ tokens, time, quotationOf }: Layout, at: number, floor: number): number {
  for (; at >= floor; at--) {
    if (quotationOf[at]! >= 0) break;
    if (time[at] === 1) continue;
    const { pos } = tokens[at]!;
    if (pos === 'ADP' && at < tokens.length - 1 && time[at + 1] === 1) continue;
    if (pos === 'ADV' && tokens[at]!.lower !== 'not') continue;
    break;
  }
  return at;
}

/** The phrase that ends at `end`; where it hangs on a verb ("officials briefed on the matter"), the phrase before that verb. */
function grown(layout: Layout, end: number, floor: number): Run {
  const { tokens } = layout;
  const whole = commaListStart(layout, nounPhraseStart(layout, end, floor), floor);
  const first = behindTime(layout, whole, end);
  const run = { first, last: end };
  if (first <= floor || first > whole) return run;
  const before = tokens[first - 1]!;
  let verb = first - 1;
  if (before.pos === 'ADP' || before.lower === 'to') verb--;
  if (verb <= floor || (tokens[verb]!.pos !== 'VERB' && tokens[verb]!.pos !== 'AUX')) return run;
  // The verb must belong to a relative clause, with or without its relative: the words before it are then the subject.
  let group = verb;
  while (
    group > floor &&
    (tokens[group]!.pos === 'AUX' || tokens[group]!.pos === 'VERB' || tokens[group]!.pos === 'ADV' || tokens[group]!.pos === 'PART')
  )
    group--;
  const relative = tokens[group]!;
  if (RELATIVES.has(relative.lower) || relative.lower === 'that') {
    const head = group - 1;
    if (head > floor && tokens[head]!.text === ',') return run;
    if (head >= floor && endsNounPhrase(layout, head)) return { first: nounPhraseStart(layout, head, floor), last: head };
    return run;
  }
  if (before.pos === 'ADP' && group === verb - 1 && tokens[group]!.pos === 'NOUN' && /(ed|ing|en)$/.test(tokens[verb]!.lower)) {
    return { first: nounPhraseStart(layout, group, floor), last: end };
  }
  return run;
}

/** "He left after | the party had announced": what opens a clause of time is no part of its subject. */
function behindTime({ tokens }: Layout, first: number, end: number): number {
  const before = tokens[first - 1];
  // "A statement issued by the office after the meeting said".
  if (before?.pos !== 'VERB' && (before?.pos !== 'ADP' || before.lower === BY)) return first;
  for (let i = end - 1; i > first; i--) if (tokens[i]!.pos === 'ADP' && SUBORDINATORS.has(tokens[i]!.lower)) return i + 1;
  return first;
}

/** Subject, comma, something about it, comma, verb. */
function overParenthesis(layout: Layout, close: number, floor: number): Subject | undefined {
  const { tokens, quotationOf } = layout;
  const sign = tokens[close]!.text;
  for (let open = close - 1; open > floor && close - open <= LONGEST_PARENTHESIS; open--) {
    if (tokens[open]!.text !== sign || quotationOf[open]! >= 0) continue;
    const head = open - 1;
    if (!endsNounPhrase(layout, head) || quotationOf[head]! >= 0) continue;
    const start = open + 1;
    const { pos, lower } = tokens[start]!;
    // An age between commas: the name stands before it.
    if (tokens[head]!.pos === 'NUM' && tokens[head - 1]?.text === ',') continue;
    if (RELATIVES.has(lower) || lower === 'which') return inFront(grown(layout, head, floor));
    if (pos === 'ADP' || pos === 'ADV' || pos === 'SCONJ' || pos === 'VERB' || layout.time[start] === 1) {
      if (sign === ',' && !isSubjectLike(layout, head, floor)) continue;
      return inFront(grown(layout, head, floor));
    }
    if (pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM') {
      const end = nounPhraseEnd(layout, start, close, true);
      if (end < 0 || !isSubjectLike(layout, head, floor)) continue;
      const { first } = grown(layout, head, floor);
      return { first: coordinatedFirst(layout, first, floor), last: close - 1, how: 'before' };
    }
  }
  return undefined;
}

/** "Ana Ode, the mayor, and Karl Brandt, her deputy, said": where the first of them begins. */
function coordinatedFirst(layout: Layout, first: number, floor: number): number {
  const { tokens } = layout;
  const comma = first - 2;
  if (comma <= floor || tokens[first - 1]!.pos !== 'CCONJ' || tokens[comma]!.text !== ',') return first;
  return overParenthesis(layout, comma, floor)?.first ?? first;
}

/** A phrase that begins its sentence or clause, and so can be its subject. */
function isSubjectLike(layout: Layout, last: number, floor: number): boolean {
  const first = nounPhraseStart(layout, last, floor);
  if (first <= floor) return true;
  const { pos, lower, text } = layout.tokens[first - 1]!;
  return (
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    SUBORDINATORS.has(lower) ||
    lower === 'that' ||
    pos === 'ADV' ||
    text === ',' ||
    text === ';' ||
    text === ':' ||
    text === '—' ||
    text === '–' ||
    (pos === 'VERB' && CUE_FORMS.get(lower)?.verb.frames.has('s') === true) ||
    layout.quotationOf[first - 1]! >= 0 ||
    layout.time[first - 1] === 1
  );
}

/** "the plan, which calls for": what the relative stands for. */
function relativeSubject(layout: Layout, relative: number, floor: number): Subject | undefined {
  const { tokens } = layout;
  let head = relative - 1;
  if (head > floor && tokens[head]!.text === ',') head--;
  if (head < floor || !endsNounPhrase(layout, head) || layout.quotationOf[head]! >= 0) return undefined;
  if (CLAUSE_PRONOUNS.has(tokens[head]!.lower)) return { first: head, last: head, how: 'before', relative: true };
  // After a comma, it is the nearest phrase: "support for his plan, which calls for" is the plan.
  const near = head < relative - 1 ? nounPhraseStart(layout, head, floor, true) : grown(layout, head, floor).first;
  // A name and its apposition: "Ann Lee, the committee’s chair, who", "Ann Lee, chief economist at Nordea, who".
  const about = tokens[relative]!.lower === 'who' && head < relative - 1 ? nounPhraseStart(layout, head, floor) : near;
  const name = about - 2;
  if (
    head < relative - 1 &&
    name >= floor &&
    tokens[about - 1]!.text === ',' &&
    (tokens[about]!.pos === 'DET' || !isCapital(tokens[about]!.text)) &&
    tokens[name]!.pos === 'PROPN' &&
    tokens[relative]!.lower === 'who'
  )
    return { first: nounPhraseStart(layout, name, floor, true), last: head, how: 'before', relative: true };
  return { first: near, last: head, how: 'before', relative: true };
}

/** The noun phrase after an inverted verb, with its apposition: "said Ann Lee, the minister". */
export function subjectAfter(layout: Layout, verb: number, ceiling: number): Subject | undefined {
  const { tokens } = layout;
  const start = verb + 1;
  if (start > ceiling || layout.quotationOf[start]! >= 0 || layout.time[start] === 1) return undefined;
  const last = nounPhraseEnd(layout, start, ceiling, true);
  if (last < 0) return undefined;
  const comma = last + 1;
  if (comma < ceiling && tokens[comma]!.text === ',' && tokens[last]!.pos === 'PROPN') {
    const next = tokens[comma + 1]!;
    if (
      next.pos === 'DET' ||
      next.pos === 'ADJ' ||
      next.pos === 'NOUN' ||
      next.pos === 'PROPN' ||
      (next.pos === 'PRON' && !RELATIVES.has(next.lower))
    ) {
      const end = nounPhraseEnd(layout, comma + 1, ceiling, true);
      const after = tokens[end + 1];
      // A list or a new clause is no apposition.
      if (end > 0 && (end >= ceiling || (after && (after.pos === 'PUNCT' || RELATIVES.has(after.lower) || after.lower === 'that'))))
        return { first: start, last: end, how: 'after' };
    }
  }
  return { first: start, last: withName(layout, last, ceiling), how: 'after' };
}

/** "Said a neighbour, | Abdul Karim, | “…”": the name behind what somebody is; `last` itself where none stands there between marks. */
function withName({ tokens, quotationOf }: Layout, last: number, ceiling: number): number {
  const first = last + 2;
  if (tokens[last]!.pos !== 'NOUN' || first > ceiling || tokens[last + 1]!.text !== ',' || tokens[first]!.pos !== 'PROPN') return last;
  let end = first;
  while (end < ceiling && tokens[end + 1]!.pos === 'PROPN' && quotationOf[end + 1]! < 0) end++;
  const after = tokens[end + 1];
  return end > first && (after === undefined || after.pos === 'PUNCT') ? end : last;
}

/**
 * The subject that a participle leans on: that of the sentence's main clause, which follows the comma where the sentence begins with
 * another clause.
 */
export function mainSubject(layout: Layout, floor: number, before: number): Subject | undefined {
  let from = floor;
  if (SUBORDINATORS.has(layout.tokens[floor]!.lower)) {
    for (let i = floor + 1; i < before; i++) {
      if (layout.tokens[i]!.text !== ',' || layout.quotationOf[i]! >= 0) continue;
      from = i + 1;
      break;
    }
  }
  for (let i = from + 1; i < before; i++) {
    const found = subjectAt(layout, i, from);
    if (found) return found;
  }
  return undefined;
}

/** The subject of the nearest finite verb in front: what a second verb or an infinitive leans on. */
export function nearestSubject(layout: Layout, floor: number, before: number): Subject | undefined {
  for (let i = before - 1; i > floor; i--) {
    const found = subjectAt(layout, i, floor);
    if (found && !found.relative) return found;
  }
  return undefined;
}

function subjectAt(layout: Layout, at: number, floor: number): Subject | undefined {
  const { pos, lower } = layout.tokens[at]!;
  if (layout.quotationOf[at]! >= 0 || (pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) return undefined;
  const found = subjectBefore(layout, { first: at, verb: at, form: 'finite', negated: false, modal: undefined }, floor);
  return found && { ...found, how: 'shared' };
}
