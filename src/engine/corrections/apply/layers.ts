import { organizationId } from '../../ids';
import type { DateExpression, Evidence, Organization, Place, Quotation, Role, Span } from '../../types';
import type { Draft } from './draft';
import type { Extents } from './extents';

/** The layers beside people and claims as `extents.ts` corrects them. */
export interface Layers {
  readonly role: Extents<Role>;
  readonly organization: Extents<Organization>;
  readonly place: Extents<Place>;
  readonly quotation: Extents<Quotation>;
  readonly date: Extents<DateExpression>;
}

export type PlainLayer = keyof Layers;

/** What all annotations of these layers have. */
export type Reasoned = Span & { readonly id?: string; readonly evidence?: readonly Evidence[] };

/** One of the layers, for what is done alike to all: an annotation is put back into the layer that it was taken from. */
export const anyOf = (layers: Layers, layer: PlainLayer): Extents<Reasoned> => layers[layer] as unknown as Extents<Reasoned>;

export function layersOf(draft: Draft): Layers {
  const at = <T extends Span>(item: T, { start, end }: Span): T => ({ ...item, start, end });
  return {
    role: { layer: draft.roles, at },
    organization: {
      layer: draft.organizations,
      at,
      gone: ({ start, end, name }) => draft.moved.push({ start, end, from: organizationId(name), to: undefined }),
      come: (item) => giveWay(draft, item, 'place'),
    },
    place: { layer: draft.places, at, come: (item) => giveWay(draft, item, 'organization') },
    quotation: {
      layer: draft.quotes,
      // A piece has an id of its own: both could not have that of the whole.
      at: (item, { start, end }) => ({ ...item, start, end, id: draft.newId() }),
      gone: ({ start, end }) => draft.quotesChanged.push({ start, end }),
      come: ({ start, end }) => draft.quotesChanged.push({ start, end }),
    },
    date: { layer: draft.dates, at },
  };
}

/** A body is no place and a place no body, and neither is a person: what stands within the new one goes. */
function giveWay(draft: Draft, span: Span, other: 'organization' | 'place'): void {
  const within = ({ start, end }: Span): boolean => span.start <= start && end <= span.end;
  for (const mention of draft.mentions.over(span).filter(within)) {
    draft.removeMention(mention);
    draft.moved.push({ start: mention.start, end: mention.end, from: mention.person, to: undefined });
  }
  if (other === 'place') for (const place of draft.places.over(span).filter(within)) draft.places.remove(place);
  else
    for (const body of draft.organizations.over(span).filter(within)) {
      draft.organizations.remove(body);
      draft.moved.push({ start: body.start, end: body.end, from: organizationId(body.name), to: undefined });
    }
}
