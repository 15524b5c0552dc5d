import { slug } from '../../organizations/spans';
import type { OrganizationKind } from '../../types';

/** A body or a place by its name. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly kind?: OrganizationKind;
}

/** The bodies, or the places, of an article by their names; new names get ids of their own. */
export class Names {
  private readonly byName = new Map<string, NamedThing>();
  private readonly ids = new Set<string>();

  constructor(known: readonly NamedThing[]) {
    for (const one of known) {
      this.ids.add(one.id);
      if (!this.byName.has(plain(one.name))) this.byName.set(plain(one.name), one);
    }
  }

  of(name: string, fallback: string): NamedThing {
    const known = this.byName.get(plain(name));
    if (known) return known;
    const named = { id: freeId(name, fallback, (id) => this.ids.has(id)), name };
    this.ids.add(named.id);
    this.byName.set(plain(name), named);
    return named;
  }
}

/** An id made from a name that nothing else has. */
export function freeId(name: string, fallback: string, isTaken: (id: string) => boolean): string {
  const base = slug(name) || fallback;
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}-${String(n)}`;
  return id;
}

/** A name without regard to capitals, apostrophes and white space. */
export const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
