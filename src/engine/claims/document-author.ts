import { organizationNameIn } from '../ids';
import { AUTHOR_PARTICIPLES, HEAD_ENDS, REFERRING_ARTICLES } from '../lang/en/claims/source-phrases';
import { ISSUED_WORDS, ISSUING_VERBS, POST_WORDS } from '../lang/en/claims/issued-words';
import { BODY_WORDS, GROUP_WORDS } from '../lang/en/claims/source-words';
import { BE_FORMS } from '../lang/en/quotations/beside-words';
import type { Paragraph } from '../reading';
import { paragraphAt } from '../text/paragraph-at';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { clausesOf } from './attributions-of';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import type { SourceId } from './source-id';
import { lastWord } from './source-phrase';
import { mainSubject } from './subject';
import { UNKNOWN } from './unknown';

/** How far back the document was told of. In UTF-16 code units. */
const REACH = 1500;
/** Words of "the joint press statement". */
const MOST_WORDS = 4;
/** "The statement" is followed back so many times. */
const MOST_TOLD = 4;
/** " this ", and "the foreign ministry’s ". In UTF-16 code units. */
const AGAIN = 6;
const LONGEST_OWNER = 40;
/** So many tokens an author behind "by" may take up. */
const LONGEST_AUTHOR = 12;

const WITHIN: ReadonlySet<string> = new Set(['in', 'via', 'through', 'with']);
const AUTHORS: ReadonlySet<string> = new Set(['by', 'from']);

export interface DocumentAuthors {
  /** Whose words "the statement" are; undefined where the phrase says more, or the article has not told. All offsets are absolute. */
  authorOf(lower: string, start: number, last: string | undefined, lastAt: Pair | undefined): SourceId | undefined;
}

/**
 * "Lee said in a statement …", "The ministry published a letter …", "a plea by Ann Lee": whoever the article told to be the author when it
 * brought the document in. On articles annotated by hand "the statement" as a source is always somebody.
 * @param read says who is meant by the words at a place
 */
export function createDocumentAuthors(text: string, paragraphs: readonly Paragraph[], read: (words: Pair) => SourceId): DocumentAuthors {
  const known = ({ id }: SourceId): boolean => id !== UNKNOWN.id && !ISSUED_WORDS.has(organizationNameIn(id) ?? '');

  const authorAt = (noun: number): SourceId | undefined => {
    const paragraph = paragraphAt(paragraphs, noun);
    if (!paragraph) return undefined;
    const { start, reading } = paragraph;
    const { layout, relayed } = clausesOf(reading);
    const { tokens, sentenceOf, sentences } = layout;
    const token = tokenFrom(tokens, noun - start);
    if (token >= tokens.length) return undefined;
    const at = ({ first, last }: Run): Pair => [start + tokens[first]!.start, start + tokens[last]!.end];
    const sentence = sentences[sentenceOf[token]!]!;
    const inside = (first: number): boolean => sentenceOf[first] === sentenceOf[token];
    const said = relayed.filter(({ attribution, source }) => source && inside(attribution.cue.first));
    const before = said.filter(({ attribution }) => attribution.cue.first < token);
    const told = isWithin(layout, token);
    const by = AUTHOR_PARTICIPLES.has(tokens[token + 1]?.lower ?? '') ? token + 2 : token + 1;
    if (AUTHORS.has(tokens[by]?.lower ?? '') && !(told && before.length > 0)) {
      const last = nounPhraseEnd(layout, by + 1, Math.min(sentence.last, by + LONGEST_AUTHOR), true);
      const author = last < 0 ? undefined : read(at({ first: by + 1, last }));
      if (author && known(author)) return author;
    }
    const source = told
      ? ((before[before.length - 1] ?? said[0])?.source ?? mainSubject(layout, sentence.first, sentence.last + 1))
      : isIssued(layout, sentence.first, token)
        ? mainSubject(layout, sentence.first, token)
        : undefined;
    if (!source || (source.first <= token && token <= source.last)) return undefined;
    const author = read(at(source));
    return known(author) ? author : undefined;
  };

  /** "The ministry’s statement", "a Navy statement". */
  const ownerOf = (lower: string, noun: string, start: number): SourceId | undefined => {
    const before = lower.slice(0, -noun.length).trimEnd();
    const possessor = before.search(POSSESSIVE);
    const end = possessor > 0 ? possessor : before.length;
    if (
      end <= 0 ||
      before
        .slice(0, end)
        .split(' ')
        .some((word) => HEAD_ENDS.has(word))
    )
      return undefined;
    const owner = read([start, start + end]);
    const word = lastWord(before.slice(0, end));
    const isBody = owner.how === 'organization' || BODY_WORDS.has(word) || GROUP_WORDS.has(word);
    return known(owner) && (isBody || (possessor > 0 && owner.how !== 'words')) ? owner : undefined;
  };

  /** "A government statement said … the statement added". */
  const ownerBefore = (at: number, noun: string): SourceId | undefined => {
    const before = text.slice(Math.max(0, at - LONGEST_OWNER), at);
    const article = /(?:^|[^\p{L}])((?:an?|the) [^.,;:“”"\n]*)$/iu.exec(before)?.[1];
    return article === undefined ? undefined : ownerOf((article + noun).toLowerCase(), noun, at - article.length);
  };

  return {
    authorOf(lower, start, last, lastAt) {
      const noun = lastWord(lower);
      if (!ISSUED_WORDS.has(noun)) return undefined;
      const owner = ownerOf(lower, noun, start);
      if (owner) return owner;
      if (!isDefinite(lower.split(' '))) return undefined;
      // "… the statement said … the statement added".
      const again = last !== undefined && last !== UNKNOWN.id && lastAt ? { id: last, how: 'role' as const, at: lastAt } : undefined;
      if (again && lastWord(text.slice(...again.at).toLowerCase()) === noun) return again;
      const from = Math.max(0, start - REACH);
      const told = text.slice(from, start).toLowerCase();
      for (let i = told.lastIndexOf(noun), left = MOST_TOLD; i > 0 && left > 0; i = told.lastIndexOf(noun, i - 1)) {
        if (!/[^\p{L}]/u.test(told[i - 1]!) || /\p{L}/u.test(told[i + noun.length] ?? '')) continue;
        const author = authorAt(from + i) ?? ownerBefore(from + i, noun);
        if (author || !isAgain(told, i)) return author;
        left--;
      }
      // "Lee wrote on X. … the post added": nobody has called it a post before.
      return again && POST_WORDS.has(noun) && start - again.at[1] < REACH ? again : undefined;
    },
  };
}

/** Whether nothing but "the" stands in front of the noun: it has been told of before. */
const isAgain = (told: string, noun: number): boolean => /[^\p{L}]th(?:e|is|at) $/u.test(told.slice(Math.max(0, noun - AGAIN), noun));

const POSSESSIVE = /[’']s?(?= |$)/;

/** Words between "in" and the noun: "in a long joint statement". */
const PHRASE_REACH = 5;

/** "in a statement", "through its letter". */
function isWithin({ tokens }: Layout, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i >= noun - PHRASE_REACH; i--) {
    if (WITHIN.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false;
  }
  return false;
}

/** "issued a statement", "put out a joint letter", and not "was sent a letter". */
function isIssued({ tokens }: Layout, from: number, noun: number): boolean {
  for (let i = noun - 1; i > from; i--) {
    if (tokens[i]!.pos !== 'VERB') continue;
    return ISSUING_VERBS.has(tokens[i]!.lower) && !BE_FORMS.has(tokens[i - 1]!.lower);
  }
  return false;
}

/** "the press statement"; "Sputnik news agency the statement", where a relay has run on into it, but not "a copy of the statement". */
function isDefinite(words: readonly string[]): boolean {
  const article = words.length - 2;
  if (REFERRING_ARTICLES.has(words[0]!)) return words.length > 1 && words.length <= MOST_WORDS;
  return article > 0 && REFERRING_ARTICLES.has(words[article]!) && !HEAD_ENDS.has(words[article - 1]!);
}
