import type { Span } from '../../../engine';
import { extentOf } from '../../../engine/claims/extent';
import type { Layer } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';
import type { ClaimNode } from '../../trees/claims';
import type { EntityNode } from '../../trees/entities';
import { subjectOf, subjectsOf, type Subject } from './subject';

/** A row of one of the trees. */
export type RowNode = EntityNode | ClaimNode;

/**
 * The annotations that rows stand for, each once. Rows may be of a version before: what is not found any more is left out. Groups stand
 * for nothing, a date that is listed by the calendar for all its mentions. Pure.
 */
export function subjectsOfRows(article: Article, rows: readonly RowNode[]): readonly Subject[] {
  return [...new Set(rows.flatMap((row) => subjectsOfRow(article, row)))];
}

function subjectsOfRow(article: Article, row: RowNode): readonly Subject[] {
  const found = (layer: Layer, span: Span | undefined): readonly Subject[] => {
    const subject = span && subjectOf(article, layer, span);
    return subject ? [subject] : [];
  };
  switch (row.kind) {
    case 'person':
      return found('person', fullestMention(article, row.person.id));
    case 'organization':
      return first(article, 'organization', row.organization.id);
    case 'place':
      return first(article, 'place', row.place.id);
    case 'date':
      return subjectsOf(article).filter(
        ({ layer, span }) =>
          layer === 'date' && [row, ...row.children].some((one) => one.span?.[0] === span.start && one.span[1] === span.end),
      );
    case 'mention': {
      const span = { start: row.span[0], end: row.span[1] };
      return (['person', 'organization', 'place', 'date'] as const).flatMap((layer) => found(layer, span)).slice(0, 1);
    }
    case 'claim': {
      const [start, end] = extentOf(row.claim);
      const at = { start, end };
      const same = subjectsOf(article).filter((one) => one.layer === 'claim' && one.span.start === at.start && one.span.end === at.end);
      return [same.find((one) => one.layer === 'claim' && one.item.id === row.claim.id) ?? same[0]].filter((one) => one !== undefined);
    }
    default:
      return [];
  }
}

function first(article: Article, layer: 'organization' | 'place', id: string): readonly Subject[] {
  const subject = subjectsOf(article).find((one) => one.layer === layer && one.item.id === id);
  return subject ? [subject] : [];
}

/** A person's mention that has the whole name, else the first: what is said of the person is said there. */
export function fullestMention(article: Article, person: string): Span | undefined {
  const lookup = Lookup.of(article);
  const mentions = lookup.mentionsOf(person);
  const name = lookup.person(person)?.name;
  return mentions.find(({ start, end }) => lookup.words([start, end]) === name) ?? mentions[0];
}
