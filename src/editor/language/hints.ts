import type { DateExpression, Pair } from '../../engine';
import { isUnnamedId, organizationNameIn } from '../../engine/ids';
import { Lookup, type Article } from '../article/article';
import { references, type Reference } from './references';

/** What an inlay hint can say; each kind has a setting of its own. */
export const HINT_KINDS = ['speakers', 'names', 'dates'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Words shown behind a place of the text. */
export interface Hint {
  readonly kind: HintKind;
  /** UTF-16 offset behind which it stands. */
  readonly at: number;
  readonly words: string;
  /** The place that the hint rests on: the first full naming of a person; undefined where there is none. */
  readonly person?: string;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Dates of these kinds are not told by their words alone. */
const RELATIVE = new Set(['date-relative', 'date-weekday', 'date-anaphoric', 'date-tense']);
/** A day, a week, a month, a quarter, a year: what is worth being shown. */
const ISO_VALUE = /^\d{4}(-(\d\d(-\d\d(T[\d:]+)?)?|W\d\d|Q\d|H\d))?$/;

/** The hints of an article, in text order. Pure. @param kinds those wanted. */
export function hintsOf(article: Article, kinds: ReadonlySet<HintKind>): readonly Hint[] {
  const names = kinds.has('names') ? nameHints(article) : [];
  return [...(kinds.has('speakers') ? speakerHints(article, names) : []), ...names, ...(kinds.has('dates') ? dateHints(article) : [])].sort(
    (a, b) => a.at - b.at,
  );
}

/** The speaker behind a quotation whose sentence names none. @param names hints that name people already. */
function speakerHints(article: Article, names: readonly Hint[]): readonly Hint[] {
  const lookup = Lookup.of(article);
  const named = references(article).filter(({ how }) => how === 'mention');
  return article.annotations.quotes.flatMap(({ speaker, start, end }) => {
    if (speaker === undefined || speaker === 'unknown' || isUnnamedId(speaker)) return [];
    const sentence = sentencesAround(article.text, [start, end]);
    const isHinted = names.some(({ at, person }) => person === speaker && at >= sentence[0] && at <= sentence[1]);
    const isNamed = isHinted || speaker.split('|').every((id) => namedIn(id, sentence, article, named));
    const words = lookup.speakers(speaker).flatMap(({ name }) => (name === undefined ? [] : [name]));
    return isNamed || words.length === 0 ? [] : [{ kind: 'speakers', at: end, words: words.join(', '), person: speaker }];
  });
}

function namedIn(id: string, [from, to]: Pair, { text }: Article, mentions: readonly Reference[]): boolean {
  const body = organizationNameIn(id);
  if (body !== undefined) return text.slice(from, to).includes(body);
  return mentions.some(({ person, span: [start, end] }) => person === id && start >= from && end <= to);
}

/** The name behind a pronoun or a role that stands for somebody named elsewhere. */
function nameHints(article: Article): readonly Hint[] {
  const lookup = Lookup.of(article);
  const all = references(article);
  const names = all.filter(({ how }) => how === 'mention');
  const byPlace = new Map<number, Reference[]>();
  for (const reference of all) {
    if (reference.how === 'mention' || standsBesideName(reference, names, article.text)) continue;
    byPlace.set(reference.span[1], [...(byPlace.get(reference.span[1]) ?? []), reference]);
  }
  return [...byPlace].map(([at, some]) => ({
    kind: 'names',
    at,
    words: [...new Set(some.map(({ person }) => lookup.person(person)?.name ?? ''))].join(', '),
    person: some[0]!.person,
  }));
}

/** "President NAME", "NAME, the president,": who is meant stands there already. In UTF-16 code units. */
const BESIDE = 3;

function standsBesideName({ person, span: [start, end] }: Reference, names: readonly Reference[], text: string): boolean {
  return names.some(({ person: other, span: [from, to] }) => {
    if (other !== person || from > end + BESIDE || to < start - BESIDE) return false;
    const between = from >= end ? text.slice(end, from) : text.slice(to, start);
    return !between.includes('\n');
  });
}

function dateHints({ annotations: { dates }, text }: Article): readonly Hint[] {
  return dates.flatMap((date) => {
    const { value, end } = date;
    if (!isRelative(date) || !ISO_VALUE.test(value) || text.slice(date.start, end).includes(value)) return [];
    return [{ kind: 'dates', at: end, words: value }];
  });
}

const isRelative = ({ evidence }: DateExpression): boolean => evidence.some(({ code }) => RELATIVE.has(code));

/** The sentences that a span touches, within its lines, as the platform's own segmenter cuts them. UTF-16 offsets. */
export function sentencesAround(text: string, [start, end]: Pair): Pair {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const line = text.slice(lineStart, lineEnd);
  let from = lineStart;
  let to = lineEnd;
  for (const { index, segment } of SENTENCES.segment(line)) {
    const at = lineStart + index;
    // The segmenter cuts “Will we?” from the “she asked” behind it.
    const isSequel = /^\p{Ll}/u.test(segment);
    if (at <= start && !isSequel) from = at;
    if (at >= end && !isSequel) {
      to = at;
      break;
    }
  }
  return [from, to];
}
