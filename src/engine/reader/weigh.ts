import { clausesOf } from '../claims/attributions-of';
import { verbBehindOpener } from '../claims/content-opener';
import { cueFacts } from '../claims/cue-facts';
import type { ClaimDraft } from '../claims/draft';
import { RELATIVES } from '../lang/en/claims/function-words';
import { CONJUNCTIONS_BEFORE_CONTENT } from '../lang/en/reader/conjunctions';
import type { ParagraphReading } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { withoutHearer } from './hearer';
import { isSaying } from './kinds';
import { meets } from '../claims/meets';
import { withoutPatient } from './patient';
import { standsAlone } from './stands-alone';
import { isUnsaid } from './unsaid';
import { isTurn } from './turn';

/** Below this confidence the content that the rules read for the cue stands above the network's. */
const TRUSTED = 0.8;

/** A claim of the network that is kept. Its confidence is still the network's own figure. */
export interface Weighed {
  readonly draft: ClaimDraft;
  /** Whether the rules find a claim by the same cue. */
  readonly known: boolean;
}

/**
 * Which of the network's claims are kept, and with whose content. The figures were chosen on PolNeAR train, articles that the network had
 * not been trained on, and on articles annotated after the project's guidelines.
 */
export function weigh(reading: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): Weighed[] {
  const taken = new Set<ClaimDraft>();
  return drafts.flatMap((read): Weighed[] => {
    if (read.cue.length === 0) return [{ draft: read, known: false }];
    const rule = byRules.find(({ cue }) => meets(cue, read.cue));
    if (isUnsaid(reading, read)) return [];
    if (!rule) return standsAlone(reading, read) && !crosses(read, byRules) ? [{ draft: withoutPatient(reading, read), known: false }] : [];
    const draft = withoutRemark(reading, withoutPatient(reading, withoutHearer(withoutTime(reading, read, rule), rule), rule), rule);
    const overlaps = rule.via.length === 0 && takesContent(draft, rule);
    const misses = runsOver(reading, draft, rule) || stopsShort(reading, draft, rule);
    const gap = opensByRelative(reading, draft);
    const better = confidenceOf(draft) < TRUSTED || isTurn(reading, rule) || swallows(draft, rule, byRules) || overlaps || misses || gap;
    // Each content by rules goes to one claim. A colon at the paragraph's end has none yet.
    if (!better || taken.has(rule) || rule.content.length === 0)
      return [{ draft: { ...draft, content: withoutConjunction(reading, draft, rule) }, known: true }];
    taken.add(rule);
    const source = overlaps ? rule.source : draft.source;
    return [{ draft: { ...draft, source, content: rule.content }, known: true }];
  });
}

/** "Ruled on Thursday": the network takes the time into the cue, which the rules end before it. */
function withoutTime(reading: ParagraphReading, draft: ClaimDraft, rule: ClaimDraft): ClaimDraft {
  const [own, ...rest] = draft.cue;
  const last = rule.cue[0]?.[1];
  if (!own || rest.length > 0 || rule.cue.length !== 1 || last === undefined || last <= own[0] || last >= own[1]) return draft;
  const timed = reading.dates.some(({ start, end }) => last <= start && end === own[1]);
  return timed ? { ...draft, cue: [[own[0], last]] } : draft;
}

/** "The bombers died, an official said, | speaking on condition of anonymity": how it was said, which the network takes for more of the words. */
function withoutRemark({ tokens }: ParagraphReading, draft: ClaimDraft, rule: ClaimDraft): ClaimDraft {
  const [first, second, ...more] = draft.content;
  const cue = draft.cue[0]!;
  if (!first || !second || more.length > 0 || rule.content.length !== 1 || first[1] > cue[0] || second[0] < cue[1]) return draft;
  const next = tokens[tokenFrom(tokens, second[0])];
  if (!next?.lower.endsWith('ing') || meets(rule.content, [second])) return draft;
  return { ...draft, content: [first] };
}

const confidenceOf = ({ confidence }: ClaimDraft): number => confidence ?? 0;

/** "Said the trip had been planned and accused the court of …": the content runs over a further claim that the rules set apart. */
function swallows(draft: ClaimDraft, rule: ClaimDraft, byRules: readonly ClaimDraft[]): boolean {
  return byRules.some((other) => other !== rule && meets(other.cue, draft.content) && !meets(other.cue, rule.content));
}

/** "Ode said the head of the police, Karl Brandt had pledged aid": the network makes what Ode said what Brandt pledged, which the rules know to lie within. */
function crosses({ cue, content }: ClaimDraft, byRules: readonly ClaimDraft[]): boolean {
  const before = content[0]![1] <= cue[0]![0];
  return before && byRules.some((rule) => rule.source.length > 0 && meets(rule.cue, content) && meets(cue, rule.content));
}

/** "The convoy, which | the army said | was armed": the network takes the relative for a part of the content, the rules what it stands for. */
function opensByRelative({ text }: ParagraphReading, { content: [first, ...rest] }: ClaimDraft): boolean {
  return first !== undefined && rest.length > 0 && RELATIVES.has(text.slice(...first));
}

/** "Accused by regulators of theft": the network takes what the rules know to be content into the source, or the source into the content. */
function takesContent({ source, content }: ClaimDraft, rule: ClaimDraft): boolean {
  if (source.length === 0) return rule.source.length > 0 && meets(rule.source, content);
  return rule.source[0]?.[0] === source[0]![0] && meets(source, rule.content);
}

/** "A clerk who admitted theft | was sentenced": the network's content goes on with the sentence's own verb, at which the rules end. */
function runsOver({ tokens }: ParagraphReading, { content }: ClaimDraft, rule: ClaimDraft): boolean {
  const [own, ...rest] = rule.content;
  if (!own || rest.length > 0 || content.length !== 1 || content[0]![0] > own[0] || content[0]![1] <= own[1]) return false;
  return tokens[tokenFrom(tokens, own[1])]?.pos === 'AUX';
}

/** "Said the driver, a 34-year-old man | had fled", "said Kenya | and Uganda had": the network's content ends before it has a verb, the rules' one goes on to it. */
function stopsShort(reading: ParagraphReading, draft: ClaimDraft, rule: ClaimDraft): boolean {
  const { tokens } = reading;
  const [own, ...rest] = draft.content;
  const [whole, ...others] = rule.content;
  if (!own || !whole || rest.length > 0 || others.length > 0 || own[0] !== whole[0] || own[1] >= whole[1]) return false;
  const end = tokenFrom(tokens, own[1]);
  const hasVerb = (first: number, last: number): boolean => {
    for (let i = first; i < last; i++) if (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'VERB') return true;
    return false;
  };
  const joins =
    tokens[end]?.pos === 'CCONJ' &&
    tokens[end + 1]?.pos !== 'VERB' &&
    reading.marks.every(({ start }) => start < own[0] || start >= own[1]);
  if ((tokens[end]?.text !== ',' && !joins) || !isSaying(cueFacts(reading, draft).kind)) return false;
  const first = tokenFrom(tokens, own[0]);
  const last = tokenFrom(tokens, whole[1]);
  return (!hasVerb(first, end) || isOpenerAlone(reading, first, end, last)) && hasVerb(end, last);
}

/** "Added that although the count fell | , the ministry expects": the comma at `comma` has the main clause behind it. In tokens. */
function isOpenerAlone(reading: ParagraphReading, first: number, comma: number, last: number): boolean {
  const { layout } = clausesOf(reading);
  return verbBehindOpener(layout, first, comma) < 0 && verbBehindOpener(layout, first, last - 1) > comma;
}

/** "That" in front of "340 people" looks like a pronoun or an article; the rules know the clause behind it. */
function withoutConjunction({ text }: ParagraphReading, { content }: ClaimDraft, rule: ClaimDraft): readonly Pair[] {
  const [first, ...rest] = content;
  const start = rule.content[0]?.[0];
  if (!first || start === undefined || start <= first[0] || start >= first[1]) return content;
  const before = text.slice(first[0], start).trim().toLowerCase();
  // "Told by an official, whom she did not name, that": what is inserted in front of the conjunction is none of the content either.
  const words = before.split(' ');
  const inserted = RELATIVES.has(words[0]!) && words[words.length - 2]?.endsWith(',') === true;
  const joins = CONJUNCTIONS_BEFORE_CONTENT.has(inserted ? words[words.length - 1]! : before);
  return joins ? [[start, first[1]], ...rest] : content;
}
