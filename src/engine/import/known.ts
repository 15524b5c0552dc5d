import { SpanLayer } from '../corrections/apply/span-layer';
import type { Annotations, Pair, Span } from '../types';
import type { Who } from './model';
import { inLine } from './who';
import { referencesOf } from '../export/reference';

/** The annotations of one layer by their extent. */
export class ByPlace<T extends Span> {
  private readonly places = new Map<string, T[]>();
  private readonly layer: SpanLayer<T>;

  constructor(items: readonly T[]) {
    this.layer = new SpanLayer(items);
    for (const item of items) {
      const same = this.places.get(keyOf(item));
      if (same) same.push(item);
      else this.places.set(keyOf(item), [item]);
    }
  }

  /** Those of exactly this extent. */
  at(span: Span): readonly T[] {
    return this.places.get(keyOf(span)) ?? [];
  }

  /** The one that shares most with a stretch, and at least half of the shorter of the two; undefined where there is none. */
  near(span: Span): T | undefined {
    return span.end > span.start ? this.layer.at(span) : undefined;
  }
}

export const keyOf = ({ start, end }: Span): string => `${String(start)}-${String(end)}`;

/** Whether two lists name the same, in any order; a list of nobody is the same as none. */
export function sameWho(a: Who, b: Who): boolean {
  const names = (who: Who): string =>
    [...new Set(who.flatMap((one) => (one.kind === 'unknown' ? [] : [`${one.kind} ${inLine(one.name)}`])))].sort().join('|');
  return names(a) === names(b);
}

/** Who is meant by ids of an article, under the names that people will have. */
export function namesIn({ people }: Annotations, nameOf: (person: string) => string): (ids: string) => Who {
  const known = new Map(people.map((person) => [person.id, { ...person, name: nameOf(person.id) }]));
  return (ids) => referencesOf(ids, known);
}

/** Stretches cut at line ends, as brat knows them: to compare by. */
export function inLines(text: string, pairs: readonly Pair[]): Pair[] {
  const pieces: Pair[] = [];
  for (const [start, end] of pairs) {
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
      if (at > from) pieces.push([from, at]);
      from = at + 1;
    }
  }
  return pieces;
}
