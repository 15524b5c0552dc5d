import type { Attribution } from './attribution';
import { contentRuns } from './content';
import { leftStart } from './content-before';
import { PARTICLES, RELATIVES } from '../lang/en/claims/function-words';
import { CUE_FORMS, type CueForm } from './cue-lexicon';
import { farThat, frameAfter, plainFrame, type Frame } from './frame';
import { insertionEnd } from './insertion';
import type { Layout, Run } from './layout';
import { mainVerbFrom } from './main-verb';
import { nounPhraseEnd } from './noun-phrase';
import { agentMark } from './postposed';
import { QUOTING_AS_VERBS, QUOTING_VERBS } from './quoted-as';
import { subjectBefore, type Subject } from './subject';
import type { VerbGroup } from './verb-group';

const ACCUSE = 'accuse';

/** "is expected to", "is seen as", "was criticized by", "was quoted as saying"; undefined for every other passive. */
export function readPassiveCue(layout: Layout, group: VerbGroup, { verb }: CueForm, frame: Frame, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const subject = subjectBefore(layout, group, sentence.first);
  if (!subject) return undefined;
  const at = group.verb;
  const base = { kind: 'verb', lemma: verb.lemma, utterance: verb.utterance, group, cue: { first: at, last: at } } as const;
  if (QUOTING_AS_VERBS.has(verb.lemma)) {
    const quoted = readQuotedAs(layout, group, subject, sentence);
    if (quoted || QUOTING_VERBS.has(verb.lemma)) return quoted;
  }
  // "Was accused in the past by regulators".
  const by = agentAfter(layout, agentMark(layout, at + 1, sentence.last), sentence.last);
  if (by) {
    const told = behindAgent(layout, by, sentence.last);
    const source: Subject = { first: by.first, last: told.agentLast, how: 'after' };
    // "was asked by a reporter whether": what was asked stands behind.
    if ((told.kind === 'wh' || told.kind === 'that') && verb.frames.has('T')) {
      return { source, content: contentRuns(layout, told.start, sentence.last, 'clause'), frame: told.kind, ...base };
    }
    // "Was urged by doctors to resign".
    if (told.kind === 'to' && verb.frames.has('O')) {
      const content = [{ first: subject.first, last: subject.last }, ...contentRuns(layout, told.start, sentence.last, 'infinitive')];
      return { source, content, frame: 'to', ...base };
    }
    const of = verb.lemma === ACCUSE ? ofWithin(layout, by) : -1;
    // "was accused by regulators of theft".
    if (of >= 0) {
      const content = [{ first: subject.first, last: subject.last }, ...contentRuns(layout, of, sentence.last, 'object')];
      return { source: { ...source, last: of - 1 }, content, frame: 'before', ...base };
    }
    return verb.frames.has('o') ? { source, content: [{ first: subject.first, last: subject.last }], frame: 'before', ...base } : undefined;
  }
  if (verb.lemma === ACCUSE && tokens[at + 1]?.lower === 'of' && at + 2 <= sentence.last) {
    const content = contentRuns(layout, at + 2, sentence.last, 'object');
    return { ...base, cue: { first: at, last: at + 1 }, source: undefined, content, frame: 'prep' };
  }
  const clause = clauseOfNobody(layout, subject, verb, at, frame, sentence);
  if (clause) return { ...base, ...clause };
  const about: Run = { first: subject.first, last: subject.last };
  // "Is expected to win", "was urged to resign": somebody whom nobody names expects or urges it.
  if (frame.kind === 'to' && (verb.frames.has('I') || verb.frames.has('O'))) {
    // "Lund, who is expected to win, did not answer".
    const last = subject.relative ? Math.max(frame.start, mainVerbFrom(layout, frame.start, sentence.last, 0) - 1) : sentence.last;
    return { source: undefined, content: [about, ...contentRuns(layout, frame.start, last, 'clause')], frame: 'to', ...base };
  }
  if (tokens[at + 1]?.lower === 'as' && verb.frames.has('P') && at + 2 <= sentence.last) {
    const content = [about, ...contentRuns(layout, at + 2, sentence.last, 'clause')];
    return { ...base, cue: { first: at, last: at + 1 }, source: undefined, content, frame: 'object-as' };
  }
  return undefined;
}

/**
 * "It was pointed out at the briefing that", "she had been assured that": a clause that nobody is named for. With "it", the verb may be any
 * that a clause follows; with another subject, that is the addressee.
 */
function clauseOfNobody(
  layout: Layout,
  subject: Subject,
  { frames, prepositions }: CueForm['verb'],
  verb: number,
  near: Frame,
  sentence: Run,
): Pick<Attribution, 'cue' | 'source' | 'content' | 'frame'> | undefined {
  const { tokens } = layout;
  const expletive = subject.first === subject.last && tokens[subject.first]!.lower === 'it';
  if (!frames.has(expletive ? 't' : 'T')) return undefined;
  const particle = PARTICLES.has(tokens[verb + 1]?.lower ?? '') && prepositions.has(tokens[verb + 1]!.lower);
  const cueEnd = particle ? verb + 1 : verb;
  const next = particle ? plainFrame(layout, cueEnd + 1, sentence.last) : near;
  const frame = next.kind === 'that' ? next : farThat(layout, next, sentence.last);
  if (!frame) return undefined;
  const content = contentRuns(layout, frame.start, sentence.last, 'clause');
  return { cue: { first: verb, last: cueEnd }, source: undefined, content, frame: frame.kind };
}

/** The last "of" of the phrase; -1 where it has none. */
function ofWithin({ tokens }: Layout, { first, last }: Run): number {
  for (let i = last; i > first; i--) if (tokens[i]!.lower === 'of') return i;
  return tokens[last + 1]?.lower === 'of' ? last + 1 : -1;
}

/** The phrase after "by". */
function agentAfter(layout: Layout, at: number, end: number): Run | undefined {
  if (layout.tokens[at]?.lower !== 'by' || at >= end) return undefined;
  const last = nounPhraseEnd(layout, at + 1, end, true);
  return last < 0 ? undefined : { first: at + 1, last };
}

/**
 * What follows the agent, "by the dispatcher, Ana Ode, | that", "by an official, whom he did not name, | that", and where the agent ends: an
 * apposition belongs to it, a relative clause does not.
 */
function behindAgent(layout: Layout, { last }: Run, ceiling: number): Frame & { readonly agentLast: number } {
  const { tokens } = layout;
  const close = tokens[last + 1]?.text === ',' ? insertionEnd(layout, last + 2, ceiling) : -1;
  const frame = plainFrame(layout, close < 0 ? last + 1 : close + 1, ceiling);
  if (close < 0 || frame.kind !== 'that') return { agentLast: last, ...plainFrame(layout, last + 1, ceiling) };
  return { agentLast: RELATIVES.has(tokens[last + 2]!.lower) ? last : close - 1, ...frame };
}

/** "Lee was quoted as saying by Tass", "Lee was quoted by Tass as saying that". */
function readQuotedAs(layout: Layout, group: VerbGroup, source: Subject, sentence: Run): Attribution | undefined {
  const { tokens, quotationOf } = layout;
  let at = group.verb + 1;
  let relay = agentAfter(layout, at, sentence.last);
  if (relay) at = relay.last + 1;
  const verb = at + 1;
  if (tokens[at]?.lower !== 'as' || verb > sentence.last) return undefined;
  const form = CUE_FORMS.get(tokens[verb]!.lower);
  if (!form?.verb.utterance || !tokens[verb]!.lower.endsWith('ing')) return undefined;
  const cue: Run = { first: relay ? verb : group.first, last: verb };
  relay ??= agentAfter(layout, verb + 1, sentence.last);
  const common = { kind: 'verb', lemma: form.verb.lemma, utterance: true, group, cue, source, ...(relay ? { relay } : {}) } as const;
  const border = source.first - 1;
  const comma = border > sentence.first && tokens[border]!.text === ',';
  if (border >= sentence.first && (quotationOf[border]! >= 0 || comma)) {
    const last = comma ? border - 1 : border;
    const start = layout.quotations[quotationOf[last]!]?.first ?? last;
    return { ...common, content: [{ first: leftStart(layout, start, sentence, -1), last }], frame: 'before' };
  }
  const frame = frameAfter(layout, verb, sentence.last, true);
  if (frame.kind === 'none' || frame.kind === 'prep') return undefined;
  const content = contentRuns(layout, frame.addressee?.[0] ?? frame.start, sentence.last, 'clause');
  return { ...common, content, frame: frame.kind };
}
