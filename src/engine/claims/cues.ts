import { ACCORDING, SUBORDINATORS } from '../lang/en/claims/clause-words';
import { attributionAt, contentRuns, endsInStop, withoutStop } from './content';
import { CUE_FORMS, type CueForm } from './cue-lexicon';
import { frameAfter, type Frame, type FrameKind } from './frame';
import type { Layout, Run } from './layout';
import { isNounCue, readNounCue } from './noun-cues';
import { nounPhraseEnd } from './noun-phrase';
import { isVerb } from './verb-tag';
import { firstSubject, subjectAfter, subjectBefore, type Subject } from './subject';
import { verbGroup, type VerbGroup } from './verb-group';

/** Somebody, an act and what is reported, as one sentence shows it. All runs are of tokens. */
export interface Attribution {
  readonly kind: 'verb' | 'according' | 'colon' | 'noun';
  readonly lemma: string;
  readonly utterance: boolean;
  readonly cue: Run;
  readonly source: Subject | undefined;
  readonly content: readonly Run[];
  readonly group: VerbGroup | undefined;
  readonly frame: FrameKind | 'before';
  /** Who relays it, where the cue itself says so: "was quoted by Tass as saying". */
  readonly relay?: Run;
}

/** Verbs by which one voice gives another's words. */
const QUOTING_VERBS: ReadonlySet<string> = new Set(['quote', 'cite']);

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

/** Every attribution of the paragraph that stands outside quotation marks, in the order of the cues. */
export function findAttributions(layout: Layout): Attribution[] {
  const { tokens, quotationOf, sentences, sentenceOf } = layout;
  const found: Attribution[] = [];
  let taken = -1;
  let covered = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (quotationOf[i]! >= 0 || i <= covered) continue;
    const token = tokens[i]!;
    const form = CUE_FORMS.get(token.lower);
    if (form && isVerb(layout, i, form)) {
      const sentence = sentences[sentenceOf[i]!]!;
      const previous = outermostIn(found, sentence.first);
      const attribution = readVerb(layout, i, form, sentence, previous, taken);
      if (attribution) {
        found.push(attribution);
        covered = attribution.cue.last;
        if (attribution.frame === 'before') taken = attribution.content[0]!.last;
      }
    } else if (isNounCue(token.lower)) {
      const attribution = readNounCue(layout, i, sentences[sentenceOf[i]!]!);
      if (attribution) addNoun(found, attribution);
    } else if (token.lower === ACCORDING && tokens[i + 1]?.lower === 'to') {
      const attribution = readAccording(layout, i, sentences[sentenceOf[i]!]!);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

/**
 * A noun that is the object of a verb of saying adds nothing ("announced plans to"), unless the verb only lends it a tense ("expressed
 * his hope that"): then the noun's reading replaces the verb's.
 */
function addNoun(found: Attribution[], attribution: Attribution): void {
  const last = found[found.length - 1];
  if (last?.kind === 'verb' && last.content.some((run) => run.first <= attribution.cue.last && attribution.cue.last <= run.last)) {
    if (attribution.cue.first === last.cue.first) {
      found[found.length - 1] = attribution;
      return;
    }
    if (last.frame === 'object' && attribution.cue.first - last.cue.last < 5) return;
  }
  found.push(attribution);
}

/** The last attribution of the sentence that stands in no other one's content. */
function outermostIn(found: readonly Attribution[], first: number): Attribution | undefined {
  let outer: Attribution | undefined;
  for (let i = found.length - 1; i >= 0 && found[i]!.cue.last >= first; i--) {
    const one = found[i]!;
    if (!outer || one.content.some((run) => run.first <= outer!.cue.first && outer!.cue.last <= run.last)) outer = one;
  }
  return outer;
}

function readVerb(
  layout: Layout,
  verb: number,
  form: CueForm,
  sentence: Run,
  previous: Attribution | undefined,
  taken: number,
): Attribution | undefined {
  const group = verbGroup(layout, verb, sentence.first, form.participleOnly);
  const { frames } = form.verb;
  const frame = frameAfter(layout, verb, sentence.last, form.verb.utterance);
  const base = { kind: 'verb', lemma: form.verb.lemma, utterance: form.verb.utterance, group } as const;

  if (group.form === 'passive') return readPassive(layout, group, form, frame, sentence, base);

  const subject = subjectBefore(layout, group, sentence.first);
  const left =
    form.verb.utterance && group.form === 'finite'
      ? readLeft(layout, group, subject, frame, form.verb.prepositions, sentence, taken)
      : undefined;
  if (left) {
    const content: Run[] = [left.content];
    const right = continuation(layout, verb, left.subject, sentence);
    if (right) content.push(right);
    return { ...base, cue: { first: verb, last: verb }, source: left.subject, content, frame: 'before' };
  }
  const code = FRAME_CODES[frame.kind];
  if (
    frame.kind === 'none' &&
    form.verb.utterance &&
    subject &&
    sentence.last === layout.tokens.length - 1 &&
    layout.tokens[sentence.last]!.text === ':'
  ) {
    // "The ministry replied:" – what it replied is the next paragraph.
    return { ...base, cue: { first: verb, last: verb }, source: subject, content: [], frame: 'colon' };
  }
  let last = verb;
  let start = frame.start;
  if (code === '+') {
    if (!frame.preposition || !form.verb.prepositions.has(frame.preposition)) return undefined;
    last = prepositionAt(layout, verb, frame);
    start = last + 1;
    if (start > sentence.last) return undefined;
  } else if (code === 'n') {
    return undefined;
  } else if (frame.addressee && 'tsqwc'.includes(code)) {
    if (!frames.has('T')) {
      if (frames.has('o') || (code === 'q' && frames.has('q'))) start = frame.addressee[0];
      else if (frames.has('s') && code !== 'q') start = frame.addressee[0];
      else return undefined;
    }
  } else if (code === 'O' && frames.has('O') && !frames.has('T')) {
    start = frame.addressee?.[0] ?? start;
  } else if (!frames.has(code)) {
    if (code === 'O' && frames.has('o')) start = frame.addressee?.[0] ?? start;
    else if (code === 'A' && frames.has('o')) start = frame.start;
    else if (code === 's' && frames.has('o')) start = frame.start;
    else return undefined;
  }
  if (code === 'c') last = start - 1;
  const source = sourceOf(layout, group, subject, previous, sentence);
  if (!source && group.form !== 'participle') return undefined;
  const shape = code === 'o' || code === 'O' || code === '+' || code === 'A' ? 'object' : code === 'i' ? 'infinitive' : 'clause';
  return { ...base, cue: { first: verb, last }, source, content: contentRuns(layout, start, sentence.last, shape), frame: frame.kind };
}

function sourceOf(
  layout: Layout,
  group: VerbGroup,
  subject: Subject | undefined,
  previous: Attribution | undefined,
  sentence: Run,
): Subject | undefined {
  const { tokens } = layout;
  const shared = (): Subject | undefined => {
    if (previous?.source) return { first: previous.source.first, last: previous.source.last, how: 'shared' };
    return firstSubject(layout, sentence.first, group.first);
  };
  switch (group.form) {
    case 'finite':
      if (subject) return subject;
      return shared();
    case 'participle': {
      // "a letter saying" has its subject beside it; ", saying" leans on the clause before.
      const beside = tokens[group.first - 1];
      if (
        subject &&
        subject.last === group.first - 1 &&
        beside &&
        (beside.pos === 'NOUN' || beside.pos === 'PROPN' || beside.pos === 'PRON')
      )
        return subject;
      return shared();
    }
    case 'infinitive':
      return shared();
    default:
      return undefined;
  }
}

interface Left {
  readonly content: Run;
  readonly subject: Subject | undefined;
}

/** Content in front of the verb: “…,” Wang said; “…,” said Wang; the deal is off, the ministry said. */
function readLeft(
  layout: Layout,
  group: VerbGroup,
  subject: Subject | undefined,
  frame: Frame,
  prepositions: ReadonlySet<string>,
  sentence: Run,
  taken: number,
): Left | undefined {
  const { tokens, quotationOf } = layout;
  const hasOwn = frame.kind === 'that' || frame.kind === 'wh' || frame.kind === 'colon';
  const first = subject ? subject.first : group.first;
  const border = first - 1;
  if (border < sentence.first) return undefined;
  const quoted = quotationOf[border]! >= 0;
  const comma = tokens[border]!.text === ',' || tokens[border]!.text === '—' || tokens[border]!.text === '–';
  if (!quoted && !comma) return undefined;
  let source = subject;
  if (!subject) {
    if (
      frame.kind !== 'object' &&
      frame.kind !== 'clause' &&
      frame.kind !== 'none' &&
      frame.kind !== 'object-as' &&
      frame.kind !== 'object-to' &&
      !frame.addressee
    )
      return undefined;
    source = subjectAfter(layout, group.verb, sentence.last);
    if (!source) return undefined;
  } else if (hasOwn) return undefined;
  if (quoted) {
    // the “Star” author said: the words belong to the subject's phrase.
    if (subject && !endsInStop(layout, border)) return undefined;
    const quotation = layout.quotations[quotationOf[border]!]!;
    const start = leftStart(layout, quotation.first, sentence, taken);
    if (start > border) return undefined;
    return { content: { first: start, last: border }, subject: source };
  }
  // Without a quotation beside the subject: only where nothing after the verb could be the content.
  if (frame.kind === 'prep' && frame.preposition && prepositions.has(frame.preposition)) return undefined;
  if (
    frame.kind === 'clause' ||
    frame.kind === 'quote' ||
    (frame.kind === 'object' && subject) ||
    frame.kind === 'gerund' ||
    frame.kind === 'to'
  ) {
    if (
      !(frame.kind === 'quote' && quotationOf[border - 1]! >= 0) &&
      !(frame.kind === 'object' && frame.objectEnd !== undefined && attributionAt(layout, first, sentence.last))
    )
      return undefined;
  }
  const start = leftStart(layout, border - 1, sentence, taken);
  if (start >= border || isOpener(layout, start, border - 1)) return undefined;
  if (!hasVerb(layout, start, border - 1)) return undefined;
  return { content: { first: start, last: border - 1 }, subject: source };
}

/** "After the vote, Lee said": a clause or a time in front, and nothing that was said. */
function isOpener({ tokens, time }: Layout, first: number, last: number): boolean {
  const token = tokens[first]!;
  if (
    !SUBORDINATORS.has(token.lower) &&
    time[first] !== 1 &&
    token.pos !== 'ADP' &&
    token.pos !== 'SCONJ' &&
    !token.lower.endsWith('ing') &&
    token.pos !== 'ADV'
  )
    return false;
  for (let i = first + 1; i < last; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

function hasVerb({ tokens, quotationOf }: Layout, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing')) || quotationOf[i]! >= 0) return true;
  return false;
}

/** Where content in front of the verb begins: the sentence, or what follows the claim before. */
function leftStart({ tokens, quotationOf }: Layout, at: number, sentence: Run, taken: number): number {
  let start = sentence.first;
  if (taken >= start) {
    start = taken + 1;
    while (start < at && quotationOf[start]! < 0) start++;
  }
  // “But A,” he said: the joining word in front is the reporter's.
  if (tokens[start]!.pos === 'CCONJ' && quotationOf[start]! < 0 && start < at) start++;
  const before = tokens[at - 1];
  if (
    quotationOf[at]! >= 0 &&
    before &&
    at > start &&
    (before.text === ',' || before.text === ':' || before.text === '—' || before.text === '–')
  )
    return at;
  return start;
}

/** “A,” he said, “B.” and “A,” he said. “B.”: the words that go on after the reporter's. */
function continuation(layout: Layout, verb: number, subject: Subject | undefined, sentence: Run): Run | undefined {
  const { quotationOf, quotations, sentences, sentenceOf, tokens } = layout;
  let at = Math.max(verb, subject?.last ?? verb) + 1;
  while (at <= sentence.last && quotationOf[at]! < 0) at++;
  if (at <= sentence.last) {
    const before = tokens[at - 1]!.text;
    if (before !== ',' && before !== ':' && before !== '—' && before !== '–') return undefined;
    return { first: at, last: quotations[quotationOf[at]!]!.last };
  }
  let next = sentenceOf[sentence.last]! + 1;
  let run: Run | undefined;
  for (; next < sentences.length; next++) {
    const { first, last } = sentences[next]!;
    if (quotationOf[first]! < 0) break;
    const quotation = quotations[quotationOf[first]!]!;
    if (quotation.last !== last && withoutStop(layout, first, last) !== quotation.last) break;
    run = { first: run?.first ?? first, last: quotation.last };
  }
  return run;
}

function readPassive(
  layout: Layout,
  group: VerbGroup,
  form: CueForm,
  frame: Frame,
  sentence: Run,
  base: Pick<Attribution, 'kind' | 'lemma' | 'utterance' | 'group'>,
): Attribution | undefined {
  const { frames } = form.verb;
  const { tokens } = layout;
  const cue: Run = { first: group.verb, last: group.verb };
  const subject = subjectBefore(layout, group, sentence.first);
  const by =
    tokens[group.verb + 1]?.lower === 'by' && !QUOTING_VERBS.has(form.verb.lemma)
      ? nounPhraseEnd(layout, group.verb + 2, sentence.last, true)
      : -1;
  if (by > 0) {
    if (!subject || !frames.has('o')) return undefined;
    return {
      ...base,
      cue,
      source: { first: group.verb + 2, last: by, how: 'after' },
      content: [{ first: subject.first, last: subject.last }],
      frame: 'before',
    };
  }
  if (!subject) return undefined;
  const quotedAs = QUOTING_VERBS.has(form.verb.lemma) ? readQuotedAs(layout, group, subject, sentence, base) : undefined;
  if (quotedAs) return quotedAs;
  const content = (start: number): Run[] => [
    { first: subject.first, last: subject.last },
    ...contentRuns(layout, start, sentence.last, 'clause'),
  ];
  if (frame.kind === 'to' && frames.has('I')) return { ...base, cue, source: undefined, content: content(frame.start), frame: 'to' };
  if (tokens[group.verb + 1]?.lower === 'as' && frames.has('P') && group.verb + 2 <= sentence.last) {
    return {
      ...base,
      cue: { first: group.verb, last: group.verb + 1 },
      source: undefined,
      content: content(group.verb + 2),
      frame: 'object-as',
    };
  }
  return undefined;
}

/** "Lee was quoted as saying by Tass", "Lee was quoted by Tass as saying that". */
function readQuotedAs(
  layout: Layout,
  group: VerbGroup,
  subject: Subject,
  sentence: Run,
  base: Pick<Attribution, 'kind' | 'group'>,
): Attribution | undefined {
  const { tokens, quotationOf } = layout;
  const by = (at: number): Run | undefined => {
    if (tokens[at]?.lower !== 'by' || at >= sentence.last) return undefined;
    const last = nounPhraseEnd(layout, at + 1, sentence.last, true);
    return last < 0 ? undefined : { first: at + 1, last };
  };
  let at = group.verb + 1;
  let relay = by(at);
  if (relay) at = relay.last + 1;
  if (tokens[at]?.lower !== 'as' || at + 1 > sentence.last) return undefined;
  const verb = at + 1;
  const form = CUE_FORMS.get(tokens[verb]!.lower);
  if (!form?.verb.utterance || !tokens[verb]!.lower.endsWith('ing')) return undefined;
  const cue: Run = { first: relay ? verb : group.first, last: verb };
  const common = { ...base, lemma: form.verb.lemma, utterance: true, cue, source: subject };
  if (!relay) relay = by(verb + 1);
  const relayed = relay ? { relay } : {};
  const border = subject.first - 1;
  const comma = border > sentence.first && tokens[border]!.text === ',';
  if (border >= sentence.first && (quotationOf[border]! >= 0 || comma)) {
    const last = comma ? border - 1 : border;
    const quotation = layout.quotations[quotationOf[last]!];
    return {
      ...common,
      ...relayed,
      content: [{ first: leftStart(layout, quotation ? quotation.first : last, sentence, -1), last }],
      frame: 'before',
    };
  }
  const frame = frameAfter(layout, verb, sentence.last, true);
  if (frame.kind === 'none' || frame.kind === 'prep') return undefined;
  return {
    ...common,
    ...relayed,
    content: contentRuns(layout, frame.addressee?.[0] ?? frame.start, sentence.last, 'clause'),
    frame: frame.kind,
  };
}

/** The preposition's token, which belongs to the cue. */
function prepositionAt({ tokens }: Layout, verb: number, frame: Frame): number {
  let at = verb + 1;
  while (tokens[at]!.lower !== frame.preposition) at++;
  return at;
}

/** "…, according to the ministry." and "According to the ministry, …". */
function readAccording(layout: Layout, at: number, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const start = at + 2;
  if (start > sentence.last) return undefined;
  const last = nounPhraseEnd(layout, start, sentence.last, true);
  if (last < 0) return undefined;
  const content: Run[] = [];
  if (at > sentence.first) {
    let end = at - 1;
    if (tokens[end]!.text === ',') end--;
    if (end >= sentence.first) content.push({ first: sentence.first, last: end });
  }
  let rest = last + 1;
  if (rest < sentence.last && tokens[rest]!.text === ',') {
    rest++;
    const runs = contentRuns(layout, rest, sentence.last, 'clause');
    if (at === sentence.first || runs[0]!.last - rest > 3) content.push(...runs);
  }
  if (content.length === 0) return undefined;
  return {
    kind: 'according',
    lemma: ACCORDING,
    utterance: true,
    cue: { first: at, last: at + 1 },
    source: { first: start, last, how: 'after' },
    content,
    group: undefined,
    frame: 'before',
  };
}
