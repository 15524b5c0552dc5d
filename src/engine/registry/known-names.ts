import type { NameCandidate } from '../names/candidate';
import { isCommonWord } from '../names/lexicon';
import type { Named } from '../people/named';
import type { Paragraph, ParagraphReading } from '../reading';
import type { Steps } from '../steps';
import type { Span } from '../types';
import type { CompiledRegistry } from './compile';
import { findRegistryNames, type RegistryMatch } from './find';
import { isLetter } from './name-words';

/** What a whole name or an alias of the registry adds to a candidate's score: it settles it, unless much speaks against a person. */
const FOR_NAME = 6;
/** The same for a family name that the registry calls distinctive: it needs something of the article besides. */
export const FOR_SURNAME = 3;

/** Paragraphs between two pauses. */
const PAUSE = 32;

/**
 * Tells the names of the document that the registry knows, and adds those that it alone knows.
 * @param names in text order, and so is what is returned.
 */
export function* knowNames(names: readonly Named[], paragraphs: readonly Paragraph[], registry: CompiledRegistry): Steps<readonly Named[]> {
  let known: Named[] | undefined;
  let at = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const from = at;
    while (at < names.length && names[at]!.paragraph === p) at++;
    const matches = findRegistryNames(paragraphs[p]!.reading, registry);
    if (matches.length === 0) {
      if (known) for (let i = from; i < at; i++) known.push(names[i]!);
      continue;
    }
    known ??= names.slice(0, from);
    known.push(...joined(names.slice(from, at), matches, paragraphs[p]!, p));
  }
  return known ?? names;
}

/** The names of one paragraph with the registry's matches: those of the same stretch are told, those within a match give way to it. */
function joined(
  names: readonly Named[],
  matches: readonly RegistryMatch[],
  { start, reading }: Paragraph,
  paragraph: number,
): readonly Named[] {
  const all: Named[] = [];
  let n = 0;
  let added = reading.names.length;
  for (const match of matches) {
    while (n < names.length && names[n]!.candidate.end <= match.start) all.push(names[n++]!);
    const next = names[n];
    if (next && next.candidate.start === match.start && next.candidate.end === match.end) {
      const { paragraph: p, index, start: from, end, lonely, joined: tie } = next;
      all.push({
        candidate: supported(next.candidate, match),
        paragraph: p,
        index,
        start: from,
        end,
        lonely,
        known: match.name,
        joined: tie,
      });
      n++;
      continue;
    }
    if (next && next.candidate.start < match.end && !(match.start <= next.candidate.start && next.candidate.end <= match.end)) continue;
    if (!isWhole(match, reading)) continue;
    while (n < names.length && names[n]!.candidate.end <= match.end) n++;
    const candidate = candidateOf(match, reading);
    all.push({
      candidate,
      paragraph,
      index: next !== undefined && next.candidate.start < match.end ? next.index : added++,
      start: start + match.start,
      end: start + match.end,
      lonely: false,
      known: match.name,
      joined: undefined,
    });
  }
  while (n < names.length) all.push(names[n++]!);
  return all;
}

function supported(candidate: NameCandidate, { name }: RegistryMatch): NameCandidate {
  const score = candidate.score + (name.kind === 'name' ? FOR_NAME : candidate.rival || candidate.common ? 0 : FOR_SURNAME);
  const reasons = [...candidate.reasons, { code: 'registry' as const }];
  const { start, end, words, parts, folded, gender, title, heading, opens, common, byline, glued, rival, kin, nickname } = candidate;
  // Field by field: spreading it makes an object that is slow to read.
  return { start, end, words, parts, folded, score, reasons, gender, title, heading, opens, common, byline, glued, rival, kin, nickname };
}

/** Whether a name that the rules have not found stands for itself: no part of a longer name, of an organization's or a place's. */
function isWhole(match: RegistryMatch, { text, organizations, places, tokens }: ParagraphReading): boolean {
  if (match.name.kind === 'surname') return false;
  const longer = (other: Span): boolean =>
    other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start;
  if (organizations.some(longer) || places.some(longer)) return false;
  const next = text[match.end] === ' ' || text[match.end] === '-' ? match.end + 1 : match.end;
  if (isLetter(text, next) && isCapital(text, next)) return false;
  const before = tokens.find(({ end }) => end === match.start - 1);
  return !before || match.name.titles > 0 || !isCapital(before.text, 0) || isCommonWord(before.lower);
}

function candidateOf({ start, end, words, name }: RegistryMatch, { text }: ParagraphReading): NameCandidate {
  return {
    start,
    end,
    words: words.map((word) => text.slice(word.start, word.end)),
    parts: words.map((word) => ({ start: word.start, end: word.end })),
    folded: words.map(({ folded }) => folded),
    score: FOR_NAME,
    reasons: [{ code: 'registry' }],
    gender: name.entry.person.gender,
    title: undefined,
    heading: false,
    opens: false,
    common: false,
    byline: false,
    glued: false,
    rival: false,
    kin: undefined,
    nickname: undefined,
  };
}

const isCapital = (text: string, at: number): boolean => text[at] !== undefined && text[at] !== text[at].toLowerCase();
