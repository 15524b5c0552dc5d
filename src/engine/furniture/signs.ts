import type { Words } from '../reading';
import type { Pair } from '../types';
import { isPresentCaption } from './caption-sentences';
import { endingCredit } from './captions';
import { findCredits } from './credits';
import {
  deskInitials,
  isBarredLine,
  isBareDate,
  isBreadcrumb,
  isCount,
  isDatedSection,
  isNameLine,
  isReadingTime,
  isReportedFrom,
  isRule,
  isStandingLine,
} from './heads';
import { isByline, isDateLine, isFragment, isMenu, SPOKEN } from './lines';
import { isGluedByline, isGluedMenu, isMachineLine, isStampedDesk } from './machine-lines';
import { isAuthorAndDay, isPageMark, isSignedLine } from './page-marks';
import { isAboutOutlet, isBulletedMenu, isContact, isContributors, isEndMark, isLabels, isPhotographerLine, takenFor } from './page-lines';
import { speaksOfPage } from './site-talk';
import { isAge } from './stamped';
import { CAPTION, ENDING, holdsMarker, lineStarts, linkHeads, MARKER, openingWords, openStarts, SITE, signsIn } from './words';

/** What a paragraph alone says about being page furniture. Offsets relative to the paragraph. */
export interface FurnitureSigns {
  /** Stretches that are furniture wherever they stand. */
  readonly spans: readonly Pair[];
  /** Stretches that name authors, photographers and contributors: bylines, credits, "contributed reporting". */
  readonly bylines: readonly Pair[];
  /** A caption or a credit is in it: what stands in the same block of lines is part of the picture's frame. */
  readonly picture: boolean;
  /** After such a paragraph, near the end of the document, only furniture is to be expected. */
  readonly ending: boolean;
  /** Heads links to other articles: near the end of the document they are what follows. */
  readonly links: boolean;
  /** "Read more »": the way from some lines of an article to the whole. */
  readonly way: boolean;
  /** Short and no sentence: furniture where its neighbours are. */
  readonly fragment: boolean;
  /** Nothing but what may be persons' names: a byline where it stands before a date or an office. */
  readonly names: boolean;
  /** A line of the page's head that a byline stands beside: a date, an author's office. */
  readonly standing: boolean;
}

/** A longer paragraph is prose, in which single sentences may be furniture. In UTF-16 code units. */
const LONGEST_LINE = 320;
/** A caption with its credit is no longer than this. In UTF-16 code units. */
const LONGEST_CAPTION = 700;
/** In a longer paragraph only what stands at the end is looked at. In UTF-16 code units. */
const LONG_TAIL = 400;
/** A page's note to its readers may be as long. In UTF-16 code units. */
const LONGEST_NOTE = 900;
/** A line that begins like furniture and is longer than this may be prose after all. */
const LONGEST_LABEL = 160;

/** A longer line is none of a page's head. In UTF-16 code units. */
const LONGEST_HEAD = 120;
/** Marks in front of the items of a list. */
const BULLETS = '♦•▪►▶■●◆➤→◾-–*>»';
/** Tags of the page before a credit. In UTF-16 code units. */
const LONGEST_TAG = 80;

const NONE: readonly Pair[] = [];
const NOTHING: FurnitureSigns = {
  spans: NONE,
  bylines: NONE,
  picture: false,
  ending: false,
  links: false,
  way: false,
  fragment: false,
  names: false,
  standing: false,
};
const FRAGMENT: FurnitureSigns = { ...NOTHING, fragment: true };

const small = (text: string): string => text.toLowerCase().replaceAll('’', "'");

export function readFurnitureSigns({ text, tokens, sentences }: Words): FurnitureSigns {
  const short = text.length <= LONGEST_LINE;
  // Before the credits: "By ANN LEE/ Staff Writer" is the article's byline.
  if (short && tokens[0]?.lower === 'by' && isByline(small(text), text, tokens))
    return sign({ spans: [[0, text.length]], bylines: [[0, text.length]] });
  const credits = findCredits(text, tokens);
  if (credits.length > 0) {
    // The caption before a credit belongs to it, as far as the paragraph goes; after the last one the article's text goes on.
    const end = credits[credits.length - 1]!.end;
    const spans: Pair[] =
      short || credits[0]!.start <= LONGEST_LINE || isLongCaption(text, credits)
        ? [[0, leadsCaption(text, credits) ? text.length : closed(text, end)]]
        : [];
    return sign({ spans, bylines: credits.map(({ start, end: to }): Pair => [start, to]), picture: true });
  }
  const ends = short || (text.length <= LONGEST_CAPTION && text.endsWith(')') && !SPOKEN.test(text)) ? endingCredit(text) : undefined;
  if (ends) return sign({ spans: [[0, text.length]], bylines: [ends], picture: true });
  // "♦ Download our app": behind a bullet a line begins as others do.
  const bullet = bulletsOf(tokens);
  const first = tokens[bullet]?.lower ?? '';
  const signs = signsIn(text, tokens, text.length <= LONGEST_NOTE ? 0 : text.length - LONG_TAIL);
  const ending = short && (signs & ENDING) !== 0;
  if (short && openingWords.has(first)) {
    const lower = small(text.slice(tokens[bullet]!.start));
    const whole: Pair = [0, text.length];
    if (isCreditLine(lower)) return sign({ spans: [whole], bylines: [whole], picture: true });
    if (isByline(lower, text, tokens)) return sign({ spans: [whole], bylines: [whole] });
    const way = isWay(lower);
    const links = !way && headsLinks(lower);
    if (isMenu(lower) || isDateLine(lower, text) || isLabel(lower, text)) {
      return sign({ spans: [whole], bylines: isContribution(lower) ? [whole] : NONE, ending, links, way });
    }
    // "Next In World" is no more than a fragment, which what follows makes furniture.
    if (links) return sign({ links, fragment: true });
  }
  if (text.length <= LONGEST_HEAD) {
    const lower = small(text);
    if (isCount(lower) || isRule(text) || isMachineLine(text) || isPageMark(text, lower)) return sign({ spans: [[0, text.length]] });
    if (
      isReadingTime(lower) ||
      isAge(text) ||
      isDatedSection(text, tokens) ||
      isBareDate(lower) ||
      isStandingLine(lower, text, tokens) ||
      isBarredLine(lower, text) ||
      isStampedDesk(text) ||
      isBreadcrumb(lower) ||
      isAuthorAndDay(text, lower)
    )
      return sign({ spans: [[0, text.length]], standing: true });
  }
  if (isGluedByline(text) || (tokens[0]?.capital === true && isSignedLine(text)))
    return sign({ spans: [[0, text.length]], bylines: [[0, text.length]] });
  if (short && isGluedMenu(text)) return sign({ spans: [[0, text.length]] });
  if (isEndMark(text)) return sign({ spans: [[0, text.length]], ending: true });
  if (isLabels(text, tokens) || isBulletedMenu(text) || isContact(text)) return sign({ spans: [[0, text.length]] });
  if (short && tokens[0]?.capital === true && takenFor(text) !== undefined)
    return sign({ spans: [[0, text.length]], bylines: [[0, text.length]], picture: true });
  if (isPhotographerLine(text, tokens)) return sign({ spans: [[0, text.length]], bylines: [[0, text.length]], picture: true });
  if (isReportedFrom(text, tokens) || isContributors(text, tokens)) return sign({ spans: [[0, text.length]], bylines: [[0, text.length]] });
  const initials = deskInitials(text);
  if (initials !== undefined) return sign({ spans: [[initials, text.length]] });
  if (((signs & SITE) !== 0 && speaksOfPage(text, tokens)) || isAboutOutlet(text, tokens)) return sign({ spans: [[0, text.length]] });
  if (short && isPresentCaption(text, tokens, sentences.length)) return sign({ spans: [[0, text.length]], picture: true });
  const fragment = isFragment(text, tokens);
  if (fragment && signs === 0 && isNameLine(text, tokens)) return sign({ fragment, names: true });
  if (signs === 0) return fragment ? FRAGMENT : NOTHING;
  const spans = (signs & MARKER) !== 0 ? markedSentences(text, sentences, short) : NONE;
  const bylines = spans.filter(([from, to]) => isContribution(small(text.slice(from, to))));
  return sign({ spans, bylines, picture: short && (signs & CAPTION) !== 0, ending: ending && spans.length > 0, fragment });
}

/** How many tokens stand for a bullet at the line's beginning, with white space behind them: "♦", "-", ">>". */
function bulletsOf(tokens: Words['tokens']): number {
  let at = 0;
  while (at < 2 && at < tokens.length && BULLETS.includes(tokens[at]!.text.charAt(0)) && tokens[at]!.text.length < 3) at++;
  return at > 0 && at < tokens.length && tokens[at]!.start > tokens[at - 1]!.end ? at : 0;
}

const sign = (given: Partial<FurnitureSigns>): FurnitureSigns => ({ ...NOTHING, ...given });

/** A longer line heads no links. In UTF-16 code units. */
const LONGEST_HEADING = 32;

/** "Read next", "More in World:". */
const headsLinks = (lower: string): boolean =>
  lower.length <= LONGEST_HEADING && linkHeads.of(lower) !== undefined && !/[.!?]$/.test(lower);

/** An agency's caption of several sentences, whose credit ends the paragraph in brackets. */
const isLongCaption = (text: string, credits: readonly { readonly start: number; readonly end: number }[]): boolean =>
  text.length <= LONGEST_CAPTION &&
  /[)\]]\.?$/.test(text) &&
  closed(text, credits[credits.length - 1]!.end) >= text.length - 1 &&
  !SPOKEN.test(text);

/** "Read more »", "Read more here": the way to the rest, not a heading of links. */
const isWay = (lower: string): boolean =>
  lower.length <= LONGEST_HEADING && /^(?:read|see) (?:more|full story)(?: here)?[ .]{0,4}[»›→>…]?$/.test(lower);

/** The credit stands before its caption, parted by a tag of the page. */
const leadsCaption = (text: string, credits: readonly { readonly start: number; readonly end: number }[]): boolean =>
  text.length <= LONGEST_LINE && credits.length === 1 && credits[0]!.start <= LONGEST_TAG && text[credits[0]!.end] === '<';

/** Takes in the bracket that closes behind a credit. */
const closed = (text: string, end: number): number => (text[end] === ')' || text[end] === ']' ? end + 1 : end);

/** "(AP Photo/…)" without a slash, "Photo by …", "Image: …". */
const isCreditLine = (lower: string): boolean =>
  /^[([]?(?:ap photo|photo by|photo:|photos by|photograph by|photograph:|photo credit|image credit|credit:|image:|picture:)/.test(lower);

/** Begins as furniture does, and is short or has no end of a sentence, or speaks of nothing but itself. */
function isLabel(lower: string, text: string): boolean {
  if (lower.startsWith('follow ') && (lower.includes('@') || lower.includes('://'))) return true;
  const start = lineStarts.of(lower);
  if (start === undefined)
    return text.length <= LONGEST_HEAD && !/[.!?]["”]?$/.test(text) && !SPOKEN.test(lower) && opensLabel(lower, text);
  if (text.length > LONGEST_LABEL / 2 && SPOKEN.test(lower) && start.length < 12) return false;
  return text.length <= LONGEST_LABEL || !/[.!?]["”]?$/.test(text) || start.length >= 12;
}

/** "Posted in World", "Map: Ana Roe", but not "Map: where the storm hit". */
function opensLabel(lower: string, text: string): boolean {
  const start = openStarts.of(lower);
  // Bullets stand in front of `lower` alone.
  return start !== undefined && !/^[:\s]*\p{Ll}/u.test(text.slice(text.length - lower.length + start.length));
}

const CONTRIBUTION = /contribut|reporting by|reported by|writing by|written by|edited by|editing by|report came from|assistance/;
const isContribution = (lower: string): boolean => CONTRIBUTION.test(lower);

/** The sentences that hold a marker; where they are most of a short paragraph, all of it. */
function markedSentences(text: string, sentences: readonly { start: number; end: number }[], short: boolean): Pair[] {
  const marked: Pair[] = [];
  let size = 0;
  let speaks = false;
  for (const { start, end } of sentences) {
    if (!short && text.length - end > LONG_TAIL) continue;
    const sentence = small(text.slice(start, end));
    if (marked.length === 0 && SPOKEN.test(sentence)) speaks = true;
    if (!holdsMarker(sentence) || SPOKEN.test(sentence)) continue;
    marked.push([start, end]);
    size += end - start;
  }
  // What somebody says in front of it is the article’s.
  if (short && !speaks && marked.length > 0 && (size * 3 >= text.length || isContribution(small(text)))) return [[0, text.length]];
  return marked;
}
