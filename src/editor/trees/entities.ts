import type { DateExpression, Organization, Pair, Person, Place, Span, Steps } from '../../engine';
import { organizationId } from '../../engine/ids';
import { alternatives, Lookup, type Article } from '../article/article';
import { eachInSteps } from '../article/pace';
import { matches, uniqueIds, type TreeNode } from './model';

/** How the Entities tree lists dates: values by the calendar, each once, or every expression where it stands in the text. */
export const DATE_ORDERS = ['calendar', 'text'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type EntityGroup = 'officials' | 'people' | 'organizations' | 'places' | 'dates';

interface Row extends TreeNode {
  readonly children: readonly EntityNode[];
}

/** A row of the Entities tree. */
export type EntityNode =
  | (Row & { readonly kind: 'group'; readonly group: EntityGroup; readonly count: number })
  /** The officials of one country or body; `name` undefined where the article gives neither. */
  | (Row & { readonly kind: 'body'; readonly name: string | undefined; readonly count: number })
  | (Row & { readonly kind: 'person'; readonly person: Person; readonly mentions: number; readonly claims: number })
  | (Row & { readonly kind: 'organization'; readonly organization: Organization; readonly mentions: number; readonly claims: number })
  | (Row & { readonly kind: 'place'; readonly place: Place; readonly mentions: number })
  | (Row & {
      readonly kind: 'date';
      readonly date: DateExpression;
      readonly words: string;
      /** Whether the words can be read in more than one way. */
      readonly ambiguous: boolean;
      readonly mentions: number;
    })
  | (Row & { readonly kind: 'mention'; readonly span: Pair });

/** The rows of the Entities tree. Pure. @param filter words that a row must hold; empty for all. */
export function* entityNodes(article: Article, filter: string, dateOrder: DateOrder): Steps<readonly EntityNode[]> {
  const { annotations } = article;
  const lookup = yield* Lookup.inSteps(article);
  const holds = (texts: () => readonly (string | undefined)[]): boolean => filter === '' || matches(filter, ...texts());
  const wanted = annotations.people.filter(({ name, aliases, roles, country, body }) =>
    holds(() => [name, ...aliases, ...roles, country, body]),
  );
  yield;
  const organizations = byId(annotations.organizations).filter((all) => holds(() => [all[0].name, ...wordsOf(article, all)]));
  yield;
  const places = byId(annotations.places).filter((all) => holds(() => [all[0].name, ...wordsOf(article, all)]));
  yield;
  const dates = DATE_ROWS[dateOrder](annotations.dates).filter((all) => holds(() => [all[0].value, ...wordsOf(article, all)]));
  yield;
  const people = yield* eachInSteps(wanted, (person): PersonRow => ({ person, node: personNode(person, lookup) }));
  const officials = people.filter(({ person }) => person.official);
  const others = people.filter(({ person }) => !person.official);
  return [
    group('officials', officials.length, bodies(officials)),
    group(
      'people',
      others.length,
      others.map(({ node }) => node),
    ),
    group('organizations', organizations.length, yield* eachInSteps(organizations, (all) => organizationNode(all, lookup))),
    group('places', places.length, yield* eachInSteps(places, placeNode)),
    group('dates', dates.length, yield* eachInSteps(dates, (all) => dateNode(all, dateOrder, article))),
  ].filter(({ children }) => children.length > 0);
}

/** Somebody with the row. */
interface PersonRow {
  readonly person: Person;
  readonly node: EntityNode;
}

function group(name: EntityGroup, count: number, children: readonly EntityNode[]): EntityNode {
  return { kind: 'group', id: `group:${name}`, group: name, count, children };
}

/** Countries and bodies in the order of their first official; those without any come last, or stand for themselves where nobody has any. */
function bodies(officials: readonly PersonRow[]): readonly EntityNode[] {
  const groups = new Map<string | undefined, EntityNode[]>();
  for (const { person, node } of officials) {
    const name = person.country ?? person.body;
    const group = groups.get(name);
    if (group) group.push(node);
    else groups.set(name, [node]);
  }
  const unknown = groups.get(undefined);
  groups.delete(undefined);
  if (groups.size === 0) return officials.map(({ node }) => node);
  const nodes = [...groups].map(([name, children]) => bodyNode(name, children));
  return unknown ? [...nodes, bodyNode(undefined, unknown)] : nodes;
}

const bodyNode = (name: string | undefined, children: readonly EntityNode[]): EntityNode => ({
  kind: 'body',
  id: `body:${name ?? ''}`,
  name,
  count: children.length,
  children,
});

function placeNode(all: Several<Place>): EntityNode {
  const id = `place:${all[0].id}`;
  return { kind: 'place', id, place: all[0], mentions: all.length, span: spanOf(all[0]), children: mentionNodes(id, all) };
}

function personNode(person: Person, lookup: Lookup): EntityNode {
  const mentions = lookup.mentionsOf(person.id);
  const id = `person:${person.id}`;
  return {
    kind: 'person',
    id,
    person,
    mentions: mentions.length,
    claims: lookup.claimsBy(person.id).length,
    ...(mentions[0] ? { span: spanOf(mentions[0]) } : {}),
    children: mentionNodes(id, mentions),
  };
}

function organizationNode(all: Several<Organization>, lookup: Lookup): EntityNode {
  const [organization] = all;
  const id = `organization:${organization.id}`;
  const claims = lookup.claimsBy(organizationId(organization.name)).length;
  return {
    kind: 'organization',
    id,
    organization,
    mentions: all.length,
    claims,
    span: spanOf(organization),
    children: mentionNodes(id, all),
  };
}

function dateNode(all: Several<DateExpression>, order: DateOrder, article: Article): EntityNode {
  const [date] = all;
  const span = spanOf(date);
  const words = [...new Set(wordsOf(article, all))].join(', ');
  const ambiguous = all.some((one) => alternatives(one).length > 0);
  const row = { kind: 'date', date, words, ambiguous, mentions: all.length, span } as const;
  if (order === 'text') return { ...row, id: `date:${date.start}`, extent: span, children: [] };
  const id = `date:${date.type}:${date.value}`;
  return { ...row, id, children: mentionNodes(id, all) };
}

function mentionNodes(id: string, spans: readonly Span[]): readonly EntityNode[] {
  const unique = uniqueIds();
  return spans.map((span): EntityNode => {
    const pair = spanOf(span);
    return {
      kind: 'mention',
      id: unique(`${id}/mention`),
      span: pair,
      extent: pair,
      children: [],
    };
  });
}

/** A list that is never empty. */
type Several<T> = readonly [T, ...T[]];

function byId<T extends Span & { readonly id: string }>(items: readonly T[]): readonly Several<T>[] {
  return gather(items, ({ id }) => id);
}

const DATE_ROWS: { readonly [Order in DateOrder]: (dates: readonly DateExpression[]) => readonly Several<DateExpression>[] } = {
  calendar: byValue,
  text: (dates) => dates.map((date): Several<DateExpression> => [date]),
};

/** Dates with one value together, days and times first, in their own order; durations and sets after them. */
function byValue(dates: readonly DateExpression[]): readonly Several<DateExpression>[] {
  const rank = ({ type, value }: DateExpression): string =>
    type === 'SET' ? `3${value}` : type === 'DURATION' ? `2${value}` : /^\d/.test(value) ? `0${value}` : `1${value}`;
  return [...gather(dates, ({ type, value }) => `${type} ${value}`)].sort(([a], [b]) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
  );
}

function gather<T>(items: readonly T[], key: (item: T) => string): readonly Several<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

const spanOf = ({ start, end }: Span): Pair => [start, end];
const wordsOf = (article: Article, spans: readonly Span[]): readonly string[] =>
  spans.map((span) => Lookup.of(article).words(spanOf(span)));
