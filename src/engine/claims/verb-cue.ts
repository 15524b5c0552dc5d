import { PERFORMERS, PERFORMING } from '../lang/en/claims/inner-words';
import { SUBORDINATORS, THAT } from '../lang/en/claims/clause-words';
import {
  DENYING_VERBS,
  NEGATIVE_SUBJECTS,
  PARTICLES,
  POSSESSIVES,
  QUANTIFIERS,
  RELATIVES,
  TEMPORAL_WH,
  UNREAL_MODALS,
  YET,
} from '../lang/en/claims/function-words';
import { behindAddressee } from './addressee';
import type { Attribution } from './attribution';
import { contentRuns, isGerund } from './content';
import type { ContentShape } from './content-break';
import { contentBefore, continuation } from './content-before';
import { CUE_FORMS, type CueForm, type CueVerb } from './cue-lexicon';
import { farThat, frameAfter, isOnPaper, type Frame, type FrameKind } from './frame';
import type { Layout, Run } from './layout';
import { mainVerbFrom } from './main-verb';
import { openingClause } from './opening-clause';
import { isPossessiveMark } from './noun-phrase';
import { readPassiveCue } from './passive-cue';
import { QUOTING_AS_VERBS, readQuotesAs } from './quoted-as';
import { mainSubject, nearestSubject, subjectBefore, type Subject } from './subject';
import { verbGroup, type VerbGroup } from './verb-group';

/** How far in front of a second verb its clause's joining word is looked for. */
const LONGEST_CLAUSE = 25;

/** The letters of `cue-verbs.ts`. */
const FRAME_CODES: Readonly<Record<FrameKind, string>> = {
  quote: 'q',
  that: 't',
  clause: 's',
  wh: 'w',
  to: 'i',
  object: 'o',
  'object-to': 'O',
  'object-as': 'A',
  gerund: 'g',
  colon: 'c',
  prep: '+',
  adjective: 'a',
  none: 'n',
};

/**
 * The attribution that the verb makes; undefined where nothing is reported by it.
 * @param previous the outermost attribution before it in the sentence, whose source it may share
 * @param taken last token of the content in front of an earlier cue
 */
export function readVerbCue(
  layout: Layout,
  verb: number,
  form: CueForm,
  whole: Run,
  previous: Attribution | undefined,
  taken: number,
): Attribution | undefined {
  if (isCompound(layout, verb)) return undefined;
  const { lemma, utterance, prepositions } = form.verb;
  const group = verbGroup(layout, verb, whole.first, form.participleOnly);
  const opening = openingClause(layout, group, whole);
  const sentence = opening?.clause ?? whole;
  if (isAttribute(layout, group) || isDenied(layout, group) || isHeard(layout, group)) return undefined;
  const near = nearFrame(layout, verb, form.verb, sentence.last);
  // "Has not said whether", "is yet to comment", "had not been declared by him": nothing is reported to have been said.
  if (utterance && (group.negated || isStillToCome(layout, group))) return undefined;
  if (group.form === 'passive') return readPassiveCue(layout, group, form, near, sentence);
  if (group.modal !== undefined && UNREAL_MODALS.has(group.modal) && !(utterance && performs(layout, group))) return undefined;
  const subject = subjectBefore(layout, group, sentence.first);
  if (utterance && subject && saysNobody(layout, subject)) return undefined;
  if (QUOTING_AS_VERBS.has(lemma) && group.form === 'finite' && subject) {
    const quoted = readQuotesAs(layout, group, subject, sentence, taken);
    if (quoted) return quoted;
  }
  // "Ode said the head of the police, Karl Brandt had pledged aid": what holds the verb is no content of it.
  const isHeld =
    subject !== undefined &&
    near.kind.startsWith('object') &&
    previous?.content.some(({ first, last }) => first <= verb && verb <= last) === true;
  if (utterance && group.form === 'finite' && !isHeld) {
    const before = contentBefore(layout, group, subject, near, prepositions, sentence, taken);
    if (before) {
      const after = before.content.length === 1 ? continuation(layout, verb, before.subject, sentence) : undefined;
      const content = after ? [...before.content, after] : before.content;
      return attributionOf(form, group, verb, before.subject, content, 'before');
    }
  }
  if (near.kind === 'none' && utterance && subject && endsWithColon(layout, sentence)) {
    // "The ministry replied:" – what it replied is the next paragraph.
    return attributionOf(form, group, verb, subject, [], 'colon');
  }
  const frame = utterance && !hasClause(near) ? (farThat(layout, near, sentence.last) ?? near) : near;
  const place = contentPlace(layout, verb, form.verb, frame);
  if (!place || place.start > sentence.last) return undefined;
  // "Responding to the attack, troops killed": what they did is no reply.
  if (opening && frame.kind === 'prep') return undefined;
  const source = opening?.subject ?? sourceOf(layout, group, subject, previous, sentence);
  if (!source && group.form !== 'participle') return undefined;
  // "A clerk who admitted theft was sentenced".
  const clauses = place.shape === 'clause' && !isGerund(layout, place.start) ? 1 : 0;
  const last = source?.relative ? mainVerbFrom(layout, place.start, sentence.last, clauses) - 1 : sentence.last;
  const content = contentRuns(layout, place.start, Math.max(place.start, last), place.shape);
  return attributionOf(form, group, place.cueEnd, source, content, frame.kind);
}

/** What follows the verb; who tells somebody something tells him before what. */
function nearFrame(layout: Layout, verb: number, { utterance, frames }: CueVerb, end: number): Frame {
  const near = frameAfter(layout, verb, end, utterance);
  const isTold = near.kind === 'clause' && near.addressee === undefined && frames.has('T') && !frames.has('s');
  return (isTold ? behindAddressee(layout, near.start, end) : undefined) ?? near;
}

/** "I can confirm that": whoever says so does it by that. */
const performs = ({ tokens }: Layout, { first, modal }: VerbGroup): boolean =>
  modal !== undefined && PERFORMING.has(modal) && first > 0 && PERFORMERS.has(tokens[first - 1]!.lower);

/** @param last of the cue's tokens, the first being the verb's. */
function attributionOf(
  { verb: { lemma, utterance } }: CueForm,
  group: VerbGroup,
  last: number,
  source: Subject | undefined,
  content: readonly Run[],
  frame: Attribution['frame'],
): Attribution {
  return { kind: 'verb', lemma, utterance, group, cue: { first: group.verb, last }, source, content, frame };
}

/** "So-called", "self-proclaimed": the second half of an adjective, which reports nothing. */
function isCompound({ tokens }: Layout, verb: number): boolean {
  const before = tokens[verb - 1];
  return before?.text === '-' && before.end === tokens[verb]!.start && tokens[verb - 2]?.end === before.start;
}

/** "The proposed levy", "lower than expected sales": a participle in front of its noun, which reports nothing. */
function isAttribute({ tokens }: Layout, { first, verb, form }: VerbGroup): boolean {
  const before = tokens[verb - 1];
  if (!before || first !== verb || form === 'participle') return false;
  if (before.lower === THAN) return true;
  const { lower, pos } = before;
  // "A rich but disputed region".
  if (before.pos === 'CCONJ' && tokens[verb - 2]?.pos === 'ADJ' && tokens[verb + 1]?.pos === 'NOUN')
    return tokens[verb]!.lower.endsWith('ed');
  const determines =
    pos === 'DET'
      ? !QUANTIFIERS.has(lower) && !RELATIVES.has(lower) && lower !== THIS
      : POSSESSIVES.has(lower) || isPossessiveMark(before.text);
  // "Fourteen confirmed cases", and not "two confirmed it".
  const counted = pos === 'NUM' && (tokens[verb + 1]?.pos === 'NOUN' || tokens[verb + 1]?.pos === 'ADJ');
  // "The number of confirmed cases".
  const hangs = pos === 'ADP' && tokens[verb + 1]?.pos === 'NOUN';
  return (determines || counted || hangs) && tokens[verb]!.lower.endsWith('ed');
}

/** "Is yet to comment". */
const isStillToCome = ({ tokens }: Layout, { first, form }: VerbGroup): boolean =>
  form === 'infinitive' && tokens[first]!.lower === 'to' && tokens[first - 1]?.lower === YET;

const THAN = 'than';
const THIS = 'this';

/** "Replied when | asked about it": a participle of what is done to whoever speaks. */
const isHeard = ({ tokens }: Layout, { first, verb }: VerbGroup): boolean =>
  first === verb && first > 0 && TEMPORAL_WH.has(tokens[first - 1]!.lower) && tokens[verb]!.lower.endsWith('ed');

/** "Denied writing the letter": what somebody denies to have said or done is no claim of its own. */
function isDenied({ tokens }: Layout, { first, verb, form }: VerbGroup): boolean {
  const before = tokens[first - 1];
  return (
    form === 'participle' && first === verb && before !== undefined && DENYING_VERBS.has(CUE_FORMS.get(before.lower)?.verb.lemma ?? '')
  );
}

/** "No group has claimed it", and not "No 10 said". */
function saysNobody({ tokens }: Layout, { first }: Run): boolean {
  return NEGATIVE_SUBJECTS.has(tokens[first]!.lower) && tokens[first + 1]?.pos !== 'NUM';
}

function endsWithColon({ tokens }: Layout, { last }: Run): boolean {
  return last === tokens.length - 1 && tokens[last]!.text === ':';
}

function hasClause({ kind }: Frame): boolean {
  return kind === THAT || kind === 'clause' || kind === 'quote' || kind === 'colon' || kind === 'wh';
}

interface ContentPlace {
  readonly start: number;
  readonly cueEnd: number;
  readonly shape: ContentShape;
}

/** Where the content begins, if the verb takes what follows it; undefined if not. */
function contentPlace(layout: Layout, verb: number, { frames, prepositions }: CueVerb, frame: Frame): ContentPlace | undefined {
  const code = FRAME_CODES[frame.kind];
  const withAddressee = frame.addressee?.[0] ?? frame.start;
  switch (frame.kind) {
    case 'none':
      return undefined;
    case 'prep': {
      if (frame.preposition === undefined || !prepositions.has(frame.preposition) || isOnPaper(layout, frame)) return undefined;
      const last = prepositionAt(layout, verb, frame.preposition);
      // "Hit out at the court": both belong to the verb.
      const cueEnd = PARTICLES.has(frame.preposition) && layout.tokens[last + 1]?.pos === 'ADP' ? last + 1 : last;
      return { start: cueEnd + 1, cueEnd, shape: 'object' };
    }
    case 'object-to':
      return frames.has('O') || frames.has('o') ? { start: withAddressee, cueEnd: verb, shape: 'object' } : undefined;
    case 'object':
    case 'object-as':
      return frames.has(code) || frames.has('o') ? { start: frame.start, cueEnd: verb, shape: 'object' } : undefined;
    case 'to':
      return frames.has(code) ? { start: frame.start, cueEnd: verb, shape: 'infinitive' } : undefined;
    default: {
      const cueEnd = frame.kind === 'colon' ? frame.start - 1 : verb;
      if (frame.addressee) {
        if (frames.has('T')) return { start: frame.start, cueEnd, shape: 'clause' };
        const takes = frames.has('o') || frames.has(code === 'q' ? 'q' : 's');
        return takes ? { start: withAddressee, cueEnd: verb, shape: 'clause' } : undefined;
      }
      if (frames.has(code) || (frame.kind === 'clause' && frames.has('o'))) return { start: frame.start, cueEnd, shape: 'clause' };
      return undefined;
    }
  }
}

function prepositionAt({ tokens }: Layout, verb: number, preposition: string): number {
  let at = verb + 1;
  while (tokens[at]!.lower !== preposition) at++;
  return at;
}

function sourceOf(
  layout: Layout,
  group: VerbGroup,
  subject: Subject | undefined,
  previous: Attribution | undefined,
  sentence: Run,
): Subject | undefined {
  if (group.form === 'finite' && subject) return subject;
  // "a letter saying" has its subject beside it; ", saying" leans on the clause before.
  if (group.form === 'participle' && subject?.last === group.first - 1 && layout.tokens[subject.first - 1]?.lower !== 'to') return subject;
  const own = group.form === 'finite' && previous ? clauseSubject(layout, group, previous) : undefined;
  if (own) return own;
  if (previous?.source) return { first: previous.source.first, last: previous.source.last, how: 'shared' };
  return group.form === 'participle'
    ? mainSubject(layout, sentence.first, group.first)
    : nearestSubject(layout, sentence.first, group.first);
}

/** "…, after Lee broke with the party and said": the subject of the subordinate clause that the verb goes on with. */
function clauseSubject(layout: Layout, group: VerbGroup, previous: Attribution): Subject | undefined {
  const { tokens, quotationOf } = layout;
  const floor = Math.max(previous.cue.last + 1, group.first - LONGEST_CLAUSE);
  if (tokens[group.first - 1]?.pos !== 'CCONJ') return undefined;
  for (let i = group.first - 2; i > floor; i--) {
    if (quotationOf[i]! >= 0 || tokens[i]!.text === ';') return undefined;
    if (SUBORDINATORS.has(tokens[i]!.lower) && previous.frame !== 'before') {
      return isUtterance(previous) ? undefined : nearestSubject(layout, i + 1, group.first - 1);
    }
  }
  return undefined;
}

/** What is said may hold a subordinate clause; what is wanted, backed or begun ends before it. */
function isUtterance({ utterance, frame }: Attribution): boolean {
  return utterance && frame !== 'object' && frame !== 'prep';
}
