import { applyCorrections } from '../corrections/apply';
import { plain } from '../corrections/apply/names';
import type { PlacedCorrection } from '../corrections/placed';
import type { Layer } from '../corrections/types';
import type { Annotations, Span } from '../types';
import type { RejectedNames } from './registry';

/**
 * The annotations without names that a registry says are none, in the whole article: who or what is known by such a name. Names are
 * compared without regard to capitals. What depends on them follows as if somebody had rejected them.
 */
export function withoutRejected(text: string, annotations: Annotations, not: RejectedNames): Annotations {
  const { people, mentions, organizations, places } = annotations;
  const isNone = (names: readonly string[] | undefined): ((name: string) => boolean) => {
    const all = new Set(names?.map(plain));
    return (name) => all.size > 0 && all.has(plain(name));
  };
  const isNobody = isNone(not.person);
  const nobody = new Set(people.filter(({ name }) => isNobody(name)).map(({ id }) => id));
  const isNoBody = isNone(not.organization);
  const isNoPlace = isNone(not.place);
  const placed = [
    ...mentions.filter(({ person }) => nobody.has(person)).map((span) => rejection('person', span)),
    ...organizations.filter(({ name }) => isNoBody(name)).map((span) => rejection('organization', span)),
    ...places.filter(({ name }) => isNoPlace(name)).map((span) => rejection('place', span)),
  ];
  return placed.length === 0 ? annotations : applyCorrections(text, annotations, placed).annotations;
}

/** What somebody would say who rejects an annotation. */
function rejection(layer: Layer, { start, end }: Span): PlacedCorrection {
  const anchor = { exact: '', prefix: '', suffix: '', start, end };
  return {
    correction: { id: `${layer} ${String(start)}`, targets: [{ part: 'whole', anchor }], body: { type: 'reject', layer }, created: '' },
    placements: [{ status: 'exact', span: { start, end }, score: 1 }],
    status: 'exact',
  };
}
