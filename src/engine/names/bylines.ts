import { AUTHOR_POSTS, BYLINE_VERBS, BYLINE_NOUNS } from '../lang/en/people/bylines';
import type { Token, Words } from '../reading';
import { BYLINE } from '../text/lists';
import type { Pair } from '../types';

/** Longest paragraph that is looked at for "By A and B", in tokens. */
const LONGEST_BYLINE = 40;

const BLANK = 32;
const SLASH = 47;
const COPYRIGHT = 0xa9;

/** In a longer paragraph a slash before a name may mean anything. In UTF-16 code units. */
const LONGEST_CREDIT = 320;

/**
 * Where the paragraph names those who wrote, photographed or contributed: "By A and B", "Reporting by A; editing by B", "A/Agency",
 * "A and B contributed". Says of a stretch whether it stands in such a place.
 */
export function readBylines({ text, tokens, sentences }: Words): (start: number, end: number) => boolean {
  const spans: Pair[] = [];
  const sentenceOf = (token: Token): Pair => {
    const span = sentences[token.sentence];
    return span ? [span.start, span.end] : [0, text.length];
  };
  const opening = tokens[0]?.lower;
  if (opening === 'by' && tokens[0]!.text !== 'by' && tokens.length <= LONGEST_BYLINE && !endsLikeSentence(tokens))
    spans.push([0, text.length]);
  if (text.length <= LONGEST_SIGNED) {
    const signed = signedEnd(text);
    if (signed > 0) spans.push([0, signed]);
  }
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lists } = tokens[i]!;
    if ((lists & BYLINE) === 0) continue;
    if (lower === 'by' && i > 0 && BYLINE_NOUNS.has(tokens[i - 1]!.lower)) spans.push([tokens[i]!.start, sentenceOf(tokens[i]!)[1]]);
    else if (BYLINE_VERBS.has(lower) && i + 1 < tokens.length && isContribution(tokens, i))
      spans.push([sentenceOf(tokens[i]!)[0], tokens[i]!.start]);
  }
  return (start, end) => {
    for (const [from, to] of spans) if (from <= start && end <= to) return true;
    // "© Ann Lee, AFP", "UNICEF/Ann Lee"
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    const ahead = start > 1 ? text.charCodeAt(start - 2) : 0;
    if (before === COPYRIGHT || (before === BLANK && ahead === COPYRIGHT)) return true;
    if (before === SLASH && text.length <= LONGEST_CREDIT && ahead !== BLANK) return true;
    return before !== SLASH && end + 1 < text.length && text.charCodeAt(end) === SLASH && text.charCodeAt(end + 1) !== BLANK;
  };
}

/** A line of author, post, town and day is not longer. In UTF-16 code units. */
const LONGEST_SIGNED = 120;
const LONGEST_SIGNED_LINE = 70;
const DATED = /\b(?:19|20)\d\d\b/;

/** "Ann Lee | 4 June 2025", "Ann Lee, Political Editor": where the names that a line is signed with end; 0 where none are. */
function signedEnd(text: string): number {
  const bar = text.indexOf('|');
  if (bar > 0 && DATED.test(text.slice(bar))) return bar;
  const lineEnd = text.indexOf('\n');
  const line = (lineEnd < 0 ? text : text.slice(0, lineEnd)).trimEnd();
  const post = line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
  return line.length <= LONGEST_SIGNED_LINE && line.includes(',') && AUTHOR_POSTS.has(post) ? line.length : 0;
}

/** "contributed to this report", "contributed reporting". */
function isContribution(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) if (BYLINE_NOUNS.has(tokens[j]!.lower)) return true;
  return false;
}

function endsLikeSentence(tokens: readonly Token[]): boolean {
  let verbs = 0;
  for (const { pos } of tokens) if (pos === 'VERB' || pos === 'AUX') verbs++;
  return verbs > 0 && tokens[tokens.length - 1]!.text === '.';
}
