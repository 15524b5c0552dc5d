import {
  BODY_RELATIVES,
  RUNNING_PARTICIPLES,
  STATE_LINKS,
  STATE_OUTLET_NOUNS,
  STATE_OWNERS,
  STATE_RUN_WORDS,
  STATE_WORDS,
} from '../lang/en/state-media';
import type { Paragraph, ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import type { Organization, Pair, Span } from '../types';
import { isOfStates } from './kinds';

/** How far beside a name the article may say who runs it. In UTF-16 code units. */
const REACH = 60;

interface Told {
  /** Start of the name, relative to the paragraph. */
  readonly name: number;
  readonly at: Pair;
}

interface Word {
  readonly word: string;
  readonly at: Pair;
}

const NOTHING: readonly Told[] = [];

/** Marks, in all its mentions, each body that the article says a state runs: "state-run X", "X, the state broadcaster". */
export function markStateRun(paragraphs: readonly Paragraph[], organizations: Organization[]): Organization[] {
  const reasons = new Map<string, Pair>();
  let next = 0;
  for (const { start, reading } of paragraphs) {
    for (const { name, at } of reading.organizations.length === 0 ? NOTHING : toldIn(reading)) {
      // Both are in text order.
      while (next < organizations.length && organizations[next]!.start < start + name) next++;
      const body = organizations[next]?.start === start + name ? organizations[next] : undefined;
      if (body && !reasons.has(body.id)) reasons.set(body.id, [start + at[0], start + at[1]]);
    }
  }
  if (reasons.size === 0) return organizations;
  return organizations.map((body) => {
    const at = reasons.get(body.id);
    return at ? { ...body, stateRun: true, evidence: [{ code: 'state-run', at }] } : body;
  });
}

const toldIn = keptWith(({ text, organizations }: ParagraphReading): readonly Told[] =>
  organizations.flatMap((body): readonly Told[] => {
    if (isOfStates(body.kind)) return [];
    const at = toldBefore(text, body) ?? toldBehind(text, body);
    return at ? [{ name: body.start, at }] : [];
  }),
);

/** "the state-run X", "state news agency X", "the official X news agency". */
function toldBefore(text: string, { start, end }: Span): Pair | undefined {
  if (!isTold(wordBefore(text, start))) return undefined;
  const before = wordsBefore(text, start);
  let noun = wordsBehind(text, end).find(({ word }) => !STATE_LINKS.has(word))?.word;
  for (const { word, at } of before.reverse()) {
    if (STATE_RUN_WORDS.has(word)) return at;
    if (STATE_WORDS.has(word)) return noun !== undefined && STATE_OUTLET_NOUNS.has(noun) ? at : undefined;
    if (STATE_OUTLET_NOUNS.has(word)) noun = word;
    else if (!STATE_LINKS.has(word)) return undefined;
  }
  return undefined;
}

const isTold = (word: string): boolean =>
  STATE_RUN_WORDS.has(word) || STATE_WORDS.has(word) || STATE_OUTLET_NOUNS.has(word) || STATE_LINKS.has(word);

/** "X, the state broadcaster", "X (state TV)", "X, a state-run daily", "X, Chile’s official agency", "X, which is funded by the state". */
function toldBehind(text: string, { end: named }: Span): Pair | undefined {
  const noun = /^ ([a-z]{2,11}),/.exec(text.slice(named, named + SHORT_REACH))?.[1];
  const end = noun !== undefined && STATE_OUTLET_NOUNS.has(noun) ? named + 1 + noun.length : named;
  if (!text.startsWith(', ', end) && !text.startsWith(' (', end)) return undefined;
  const opening = OPENING.exec(text.slice(end, end + REACH))?.[0];
  if (opening === undefined) return undefined;
  const [first, ...rest] = wordsBehind(text, end + opening.length);
  if (!first) return undefined;
  if (BODY_RELATIVES.has(first.word)) return toldByClause(text, first.at[1]);
  if (STATE_RUN_WORDS.has(first.word)) return first.at;
  const outlet = rest.find(({ word }) => !STATE_LINKS.has(word));
  return STATE_WORDS.has(first.word) && outlet && STATE_OUTLET_NOUNS.has(outlet.word) ? first.at : undefined;
}

/** An article, a country in the genitive and an adjective of one. */
const OPENING = /^(?:, | \()(?:(?:the|a|an) )?(?:[\p{L}][\p{L} -]{0,30}['’]s )?(?:\p{Lu}\p{Ll}{1,20} (?=[a-z]))?/u;

/** In UTF-16 code units: a noun and its comma. */
const SHORT_REACH = 13;

/** "which is owned by the Russian state", "which is state-owned". */
function toldByClause(text: string, from: number): Pair | undefined {
  const to = from + text.slice(from, from + REACH).search(/[,.;)]|$/);
  const words = wordsOf(text, from, to);
  const adjective = words.find(({ word }) => STATE_RUN_WORDS.has(word));
  if (adjective) return adjective.at;
  const participle = words.find(({ word }) => RUNNING_PARTICIPLES.has(word));
  const owner = participle && words.find(({ word, at }) => at[0] > participle.at[0] && STATE_OWNERS.has(word));
  return owner ? [participle.at[0], owner.at[1]] : undefined;
}

const SPACE = 32;

/** What ends the phrase that a name stands in. */
const MARKS = /[^\p{L}\p{N} -]/u;

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return MARKS.test(text[at]!);
  return !((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 32 || code === 45);
}

/** The last of `wordsBefore`; empty where there is none. */
function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < REACH && text.charCodeAt(end - 1) === SPACE) end--;
  let from = end;
  while (from > 0 && start - from < REACH && text.charCodeAt(from - 1) !== SPACE && !isMark(text, from - 1)) from--;
  return text.slice(from, end).toLowerCase();
}

/** The words right in front of a name, in lower case, back to the last mark. */
function wordsBefore(text: string, start: number): Word[] {
  let from = start;
  while (from > 0 && start - from < REACH && !isMark(text, from - 1)) from--;
  return wordsOf(text, from, start);
}

/** The words right behind a place, in lower case, up to the first mark. */
function wordsBehind(text: string, end: number): Word[] {
  let to = end;
  while (to < text.length && to - end < REACH && !isMark(text, to)) to++;
  return wordsOf(text, end, to);
}

function wordsOf(text: string, from: number, to: number): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(from, to).matchAll(/[^ ]+/g)) {
    const start = from + match.index;
    found.push({ word: match[0].toLowerCase(), at: [start, start + match[0].length] });
  }
  return found;
}
