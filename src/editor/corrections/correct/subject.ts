import type { Claim, DateExpression, Organization, Person, Place, Quotation, Role, Span } from '../../../engine';
import { extentOf } from '../../../engine/claims/extent';
import type { Layer } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';

interface Of<Name extends Layer, Item> {
  readonly layer: Name;
  /** Where it stands: for a person the mention, for a claim the stretch from its first part to its last. UTF-16 offsets. */
  readonly span: Span;
  readonly item: Item;
}

/** An annotation that somebody points at to correct it. */
export type Subject =
  | Of<'person', Person>
  | Of<'role', Role>
  | Of<'organization', Organization>
  | Of<'place', Place>
  | Of<'quotation', Quotation>
  | Of<'date', DateExpression>
  | Of<'claim', Claim>;

export type SubjectOf<Name extends Layer> = Extract<Subject, { readonly layer: Name }>;

/** All annotations of an article, as things to correct: a role that names several people once. Pure. */
export function subjectsOf(article: Article): readonly Subject[] {
  let subjects = known.get(article);
  if (!subjects) known.set(article, (subjects = collect(article)));
  return subjects;
}

/**
 * What can be corrected at a place: of a cursor, what it touches, the narrowest first; of a selection, what shares words with it, first
 * what comes nearest to it. Pure.
 */
export function subjectsAt(article: Article, place: Span): readonly Subject[] {
  const isCursor = place.start === place.end;
  const here = subjectsOf(article).filter(({ span: { start, end } }) =>
    isCursor ? start <= place.start && place.start <= end : start < place.end && place.start < end,
  );
  // Between two that touch, the one that begins at the cursor is meant.
  const rank = isCursor
    ? ({ span: { start, end } }: Subject) => (end === place.start && start < end ? FAR : 0) + (end - start)
    : ({ span }: Subject) => -likeness(span, place);
  return [...here].sort((a, b) => rank(a) - rank(b));
}

/** The annotation of a layer that has exactly this extent; undefined where there is none, such as after another correction. Pure. */
export function subjectOf(article: Article, layer: Layer, { start, end }: Span): Subject | undefined {
  return subjectsOf(article).find((one) => one.layer === layer && one.span.start === start && one.span.end === end);
}

/** The words of an annotation in one line; of a claim those of its content. */
export function wordsOf(article: Article, subject: Subject): string {
  const lookup = Lookup.of(article);
  return subject.layer === 'claim' ? lookup.words(...subject.item.content) : lookup.words([subject.span.start, subject.span.end]);
}

/** The name by which an annotation is known in the article: a person's, a body's, a place's; undefined for what has none. */
export function nameOf(subject: Subject): string | undefined {
  return subject.layer === 'person' || subject.layer === 'organization' || subject.layer === 'place' ? subject.item.name : undefined;
}

const known = new WeakMap<Article, readonly Subject[]>();

/** Longer than any article: what ends at the cursor comes behind all that begins there. */
const FAR = 2 ** 31;

/** Shared words by all words of both: 1 for the same extent. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function collect(article: Article): readonly Subject[] {
  const { mentions, roles, organizations, places, quotes, dates, claims } = article.annotations;
  const lookup = Lookup.of(article);
  const seen = new Set<string>();
  const span = ({ start, end }: Span): Span => ({ start, end });
  return [
    ...mentions.flatMap((mention): readonly Subject[] => {
      const item = lookup.person(mention.person);
      return item ? [{ layer: 'person', span: span(mention), item }] : [];
    }),
    ...roles.flatMap((item): readonly Subject[] => {
      const key = `${String(item.start)} ${String(item.end)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ layer: 'role', span: span(item), item }];
    }),
    ...organizations.map((item): Subject => ({ layer: 'organization', span: span(item), item })),
    ...places.map((item): Subject => ({ layer: 'place', span: span(item), item })),
    ...dates.map((item): Subject => ({ layer: 'date', span: span(item), item })),
    ...quotes.map((item): Subject => ({ layer: 'quotation', span: span(item), item })),
    ...claims.map((item): Subject => {
      const [start, end] = extentOf(item);
      return { layer: 'claim', span: { start, end }, item };
    }),
  ];
}
