import type { Evidence, Pair } from '../../engine';
import { Lookup, type Article } from '../article/article';

/** A place where the text means a person. */
export interface Reference {
  readonly span: Pair;
  /** Id of the person. */
  readonly person: string;
  /** `mention`: the name itself; `role`: an office that stands for the person; `pronoun`: "he", "she", resolved by the engine. */
  readonly how: 'mention' | 'role' | 'pronoun';
}

const known = new WeakMap<Article, readonly Reference[]>();

/** Every place of the article that means a person: in text order, each place and person once. Pure. */
export function references(article: Article): readonly Reference[] {
  let found = known.get(article);
  if (!found) known.set(article, (found = collect(article)));
  return found;
}

/** The narrowest reference that holds the offset or ends at it; undefined where no person is meant. */
export function referenceAt(article: Article, offset: number): Reference | undefined {
  const here = references(article).filter(({ span: [start, end] }) => start <= offset && offset <= end);
  // Between two that touch, the one that begins at the cursor is meant.
  return here.sort((a, b) => Number(b.span[1] > offset) - Number(a.span[1] > offset) || lengthOf(a) - lengthOf(b))[0];
}

/** Where the article first has the longest of the forms in which it names a person; undefined where it never does. */
export function firstFullNaming(article: Article, person: string): Pair | undefined {
  let best: { readonly span: Pair; readonly length: number } | undefined;
  for (const { start, end } of Lookup.of(article).mentionsOf(person)) {
    const { length } = article.text.slice(start, end).replace(/\s+/g, ' ');
    if (!best || length > best.length) best = { span: [start, end], length };
  }
  return best?.span;
}

function collect({ annotations: { people, mentions, roles, claims, quotes } }: Article): readonly Reference[] {
  const ids = new Set(people.map(({ id }) => id));
  const found: Reference[] = [];
  const taken = new Set<string>();
  const add = (how: Reference['how'], person: string | undefined, span: Pair | undefined): void => {
    if (person === undefined || !span || !ids.has(person)) return;
    const key = `${span.join(':')} ${person}`;
    if (taken.has(key)) return;
    taken.add(key);
    found.push({ span, person, how });
  };
  for (const { start, end, person } of mentions) add('mention', person, [start, end]);
  for (const { start, end, person } of roles) add('role', person, [start, end]);
  for (const { source, evidence, sourceId } of claims) if (resolved(evidence)) add('pronoun', sourceId, source[0]);
  for (const { evidence } of quotes) {
    for (const { code, at, value } of evidence) if (code === 'speaker-pronoun') add('pronoun', value, at);
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function resolved(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ code }) => code === 'source-pronoun');
}

const lengthOf = ({ span: [start, end] }: Reference): number => end - start;
