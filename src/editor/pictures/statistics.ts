import type { Claim, ClaimForm, ClaimKind, SourceKind } from '../../engine';
import type { Article } from '../article/article';

/** How often something occurs; undefined stands for what the article leaves open. */
export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

export interface Statistics {
  readonly claims: number;
  readonly forms: readonly Count<ClaimForm>[];
  readonly sources: readonly Count<SourceKind>[];
  readonly kinds: readonly Count<ClaimKind>[];
  /** Officials by the country that they serve, else by the body. */
  readonly officials: readonly Count<string | undefined>[];
}

/** What an article is made of, the most frequent first. Pure. */
export function statisticsOf({ annotations: { claims, people } }: Article): Statistics {
  const counted = <Key>(key: (claim: Claim) => Key): readonly Count<Key>[] => counts(claims.map(key));
  return {
    claims: claims.length,
    forms: counted(({ form }) => form),
    sources: counted(({ sourceKind }) => sourceKind),
    kinds: counted(({ kind }) => kind),
    officials: counts(people.filter(({ official }) => official).map(({ country, body }) => country ?? body)),
  };
}

function counts<Key>(keys: readonly Key[]): readonly Count<Key>[] {
  const found = new Map<Key, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
