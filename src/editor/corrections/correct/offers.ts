import type { Span } from '../../../engine';
import { occurrences } from '../../../engine/corrections/apply/extents';
import { Lookup, type Article } from '../../article/article';
import { nameOf, subjectsOf, type Subject } from './subject';

/** All that can be done with an annotation, in the order in which lists offer it. */
const GESTURES = [
  'confirm',
  'reject',
  'rejectEverywhere',
  'rejectInFolder',
  'official',
  'notOfficial',
  'speaker',
  'kind',
  'value',
  'name',
  'merge',
  'distinct',
  'layer',
  'extent',
  'split',
  'everywhere',
  'takeBack',
  'teach',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** Where the user is, beside the annotation itself. */
export interface Place {
  /** The cursor or the selection; undefined where a row of a tree is meant. */
  readonly selection: Span | undefined;
  /** Whether something has been said of the annotation that can be taken back. */
  readonly isCorrected: boolean;
  /** Whether the article lies in a folder of the workspace, which can keep what is learned. */
  readonly hasFolder: boolean;
}

/** What can be done with an annotation. Quick: it is asked with each move of the cursor. Pure. */
export function offersFor(article: Article, subject: Subject, place: Place): readonly Gesture[] {
  return GESTURES.filter((gesture) => OFFERED[gesture](subject, article, place));
}

const isName = ({ layer }: Subject): boolean => layer === 'person' || layer === 'organization' || layer === 'place';

const OFFERED: { readonly [Name in Gesture]: (subject: Subject, article: Article, place: Place) => boolean } = {
  confirm: () => true,
  reject: () => true,
  rejectEverywhere: (subject, article) => subject.layer !== 'claim' && isRepeated(article, subject),
  rejectInFolder: (subject, _article, { hasFolder }) => isName(subject) && hasFolder,
  official: (subject) => subject.layer === 'person' && !subject.item.official,
  notOfficial: (subject) => subject.layer === 'person' && subject.item.official,
  speaker: (subject) =>
    subject.layer === 'claim' || subject.layer === 'role' || (subject.layer === 'quotation' && subject.item.kind === 'speech'),
  kind: ({ layer }) => layer === 'quotation' || layer === 'organization' || layer === 'claim' || layer === 'date',
  value: ({ layer }) => layer === 'date',
  name: ({ layer }) => layer === 'person' || layer === 'organization',
  merge: ({ layer }, { annotations }) => layer === 'person' && annotations.people.length > 1,
  distinct: (subject, article) => subject.layer === 'person' && Lookup.of(article).mentionsOf(subject.item.id).length > 1,
  layer: isName,
  extent: ({ layer, span }, _article, { selection }) =>
    selection !== undefined &&
    selection.start < selection.end &&
    (layer === 'claim' || selection.start !== span.start || selection.end !== span.end),
  split: (subject, article, { selection }) =>
    selection !== undefined && !isWithinWord(article.text, selection.end) && cutOf(article, subject, selection.end) !== undefined,
  everywhere: (subject, article) => isName(subject) && othersOf(article, subject).length > 0,
  takeBack: (_subject, _article, { isCorrected }) => isCorrected,
  teach: (subject, _article, { hasFolder }) => subject.layer === 'person' && !subject.item.byline && hasFolder,
};

/** Whether letters or digits stand on both sides: nobody wants half a word. */
const isWithinWord = (text: string, offset: number): boolean => LETTER.test(text[offset - 1] ?? '') && LETTER.test(text[offset] ?? '');
const LETTER = /[\p{L}\p{N}]/u;

/** The other mentions of the person, from whom the mention at the subject can be told apart: other forms of the name first. */
export function stayingMention(article: Article, { item, span }: Extract<Subject, { layer: 'person' }>): Span | undefined {
  const lookup = Lookup.of(article);
  const words = ({ start, end }: Span): string => lookup.words([start, end]);
  const others = lookup.mentionsOf(item.id).filter(({ start }) => start !== span.start);
  const differing = others.filter((other) => words(other) !== words(span));
  return (differing.length > 0 ? differing : others).reduce<Span | undefined>(
    (best, one) => (best && words(best).length >= words(one).length ? best : one),
    undefined,
  );
}

/**
 * The two pieces when an annotation is split at an offset; white space there belongs to neither. Of a claim its content is split.
 * @returns undefined where one of them would be empty.
 */
export function cutOf({ text }: Article, subject: Subject, offset: number): readonly [readonly Span[], readonly Span[]] | undefined {
  const spans = subject.layer === 'claim' ? subject.item.content.map(([start, end]) => ({ start, end })) : [subject.span];
  const left = spans.flatMap(({ start, end }) => trimmed(text, start, Math.min(end, offset)));
  const right = spans.flatMap(({ start, end }) => trimmed(text, Math.max(start, offset), end));
  return left.length > 0 && right.length > 0 ? [left, right] : undefined;
}

/** Places where the words of a name stand without an annotation of its layer. */
export function othersOf(article: Article, subject: Subject): readonly Span[] {
  const words = article.text.slice(subject.span.start, subject.span.end);
  const marked = subjectsOf(article).filter(({ layer }) => layer === subject.layer);
  return occurrences(article.text, words).filter(({ start, end }) => !marked.some(({ span }) => span.start < end && start < span.end));
}

/** A stretch without white space around it; nothing where no word is left. */
function trimmed(text: string, start: number, end: number): readonly Span[] {
  if (end <= start) return [];
  const words = text.slice(start, end);
  const length = words.trim().length;
  const from = start + words.length - words.trimStart().length;
  return length === 0 ? [] : [{ start: from, end: from + length }];
}

/** Whether the same person, body or words stand in the article more than once. */
function isRepeated(article: Article, subject: Subject): boolean {
  const name = nameOf(subject);
  const words = article.text.slice(subject.span.start, subject.span.end);
  let count = 0;
  for (const one of subjectsOf(article)) {
    if (one.layer !== subject.layer) continue;
    const isSame = name !== undefined ? nameOf(one) === name : article.text.slice(one.span.start, one.span.end) === words;
    if (isSame && ++count > 1) return true;
  }
  return false;
}
