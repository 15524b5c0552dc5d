import type { Claim, ClaimForm, ClaimKind, Pair, Person, SourceKind } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';

/** How often something occurs. */
export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
  /** Where, in text order. */
  readonly spans: readonly Pair[];
}

export interface Statistics {
  readonly claims: number;
  readonly forms: readonly Count<ClaimForm>[];
  readonly sources: readonly Count<SourceKind>[];
  readonly kinds: readonly Count<ClaimKind>[];
  /** Officials by the country that they serve, else by the body; undefined where the article tells neither. */
  readonly officials: readonly Count<string | undefined>[];
}

/** What an article is made of, the most frequent first. Pure. */
export function statisticsOf(article: Article): Statistics {
  const { claims, people } = article.annotations;
  const lookup = Lookup.of(article);
  const counted = <Key>(key: (claim: Claim) => Key): readonly Count<Key>[] => counts(claims, key, extentOf);
  const named = ({ id }: Person): Pair | undefined => {
    const first = lookup.mentionsOf(id)[0];
    return first && [first.start, first.end];
  };
  return {
    claims: claims.length,
    forms: counted(({ form }) => form),
    sources: counted(({ sourceKind }) => sourceKind),
    kinds: counted(({ kind }) => kind),
    officials: counts(
      people.filter(({ official }) => official),
      ({ country, body }) => country ?? body,
      named,
    ),
  };
}

function counts<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
  place: (item: Item) => Pair | undefined,
): readonly Count<Key>[] {
  const found = new Map<Key, { count: number; spans: Pair[] }>();
  for (const item of items) {
    const entry = found.get(key(item)) ?? { count: 0, spans: [] };
    found.set(key(item), entry);
    entry.count++;
    const span = place(item);
    if (span) entry.spans.push(span);
  }
  return [...found].map(([one, entry]) => ({ key: one, ...entry })).sort((a, b) => b.count - a.count);
}
