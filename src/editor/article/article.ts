import type { Annotations, Claim, DateExpression, Mention, Pair, Person, Span } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { isPronoun } from '../../engine/claims/pronoun';
import { countLeading } from '../../engine/search';

/** One version of a document with what the engine says of it: what every surface shows. */
export interface Article {
  /** The document's address, as `uri.toString()`. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly annotations: Annotations;
}

/** Who is meant by a speaker or source id. */
export interface Speaker {
  readonly id: string;
  /** `unnamed`: a role whose holder the article does not name; `unknown`: nobody is named at all. */
  readonly kind: 'person' | 'organization' | 'unnamed' | 'unknown';
  /** Undefined where nobody is named; of somebody unknown, the words that the article has for them. */
  readonly name: string | undefined;
}

/** White space that is more than one blank between words: few stretches have any. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** Questions to an article, answered from tables that are made once a version. Pure: no vscode. */
export class Lookup {
  private readonly people: ReadonlyMap<string, Person>;
  private readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  private readonly claims: ReadonlyMap<string, readonly Claim[]>;
  private readonly inner: ReadonlyMap<string, readonly Claim[]>;
  private readonly claimsById: ReadonlyMap<string, Claim>;
  private readonly sourcesByWords = new Map<string, Speaker>();
  private readonly extents: readonly (readonly [claim: Claim, extent: Pair])[];

  private constructor(readonly article: Article) {
    const { people, mentions, claims } = article.annotations;
    this.people = new Map(people.map((person) => [person.id, person]));
    this.mentions = groupBy(mentions, ({ person }) => [person]);
    this.claims = groupBy(claims, (claim) => this.sources(claim).map(({ id }) => id));
    this.inner = groupBy(claims, ({ within }) => (within === undefined ? [] : [within]));
    this.claimsById = new Map(claims.map((claim) => [claim.id, claim]));
    this.extents = claims.map((claim) => [claim, extentOf(claim)]);
  }

  private static readonly known = new WeakMap<Article, Lookup>();

  static of(article: Article): Lookup {
    let lookup = Lookup.known.get(article);
    if (!lookup) Lookup.known.set(article, (lookup = new Lookup(article)));
    return lookup;
  }

  person(id: string): Person | undefined {
    return this.people.get(id);
  }

  mentionsOf(person: string): readonly Mention[] {
    return this.mentions.get(person) ?? [];
  }

  /** The claims of which the speaker is a source, alone or with others. */
  claimsBy(speaker: string): readonly Claim[] {
    return this.claims.get(speaker) ?? [];
  }

  claim(id: string): Claim | undefined {
    return this.claimsById.get(id);
  }

  /** The innermost claim at an offset; undefined where there is none. */
  claimAt(offset: number): Claim | undefined {
    const here = this.extents.filter(([, [start, end]]) => start <= offset && offset <= end);
    return here.sort(([, [a, b]], [, [c, d]]) => b - a - (d - c))[0]?.[0];
  }

  /** The claims that stand directly inside a claim. */
  claimsWithin(claim: string): readonly Claim[] {
    return this.inner.get(claim) ?? [];
  }

  /** Those of a layer, whose spans are disjoint and in text order, that stand wholly inside a span. */
  inside<T extends Span>(layer: readonly T[], [start, end]: Pair): readonly T[] {
    const first = countLeading(layer, (one) => one.start < start);
    let behind = first;
    while (behind < layer.length && layer[behind]!.end <= end) behind++;
    return layer.slice(first, behind);
  }

  /** The article's words at some spans: white space as one blank, a gap between two spans as an ellipsis. */
  words(...spans: readonly Pair[]): string {
    const [first, ...more] = spans;
    if (!first) return '';
    const words = this.plain(first);
    return more.length === 0 ? words : [words, ...more.map((span) => this.plain(span))].join(' … ');
  }

  private plain([start, end]: Pair): string {
    const words = this.article.text.slice(start, end);
    return UNEVEN.test(words) ? words.replace(/\s/g, ' ').replace(/ {2,}/g, ' ').trim() : words;
  }

  /** The article's words for a claim's source, which may end behind an apposition's comma; empty where it names none. */
  sourceWords(source: readonly Pair[]): string {
    return this.words(...source).replace(/[,;:]$/, '');
  }

  /** The people and bodies behind a speaker or source id, which joins several with `|`. At least one. */
  speakers(id: string): readonly Speaker[] {
    return id.split('|').map((one) => this.speaker(one));
  }

  /** Those to whom a claim is attributed, at least one. Who is neither a person nor a body of the article goes by the words for them. */
  sources({ source, sourceId }: Claim): readonly Speaker[] {
    return this.speakers(sourceId).map((speaker) => (speaker.kind === 'unknown' && source.length > 0 ? this.byWords(source) : speaker));
  }

  private byWords(source: readonly Pair[]): Speaker {
    const name = this.sourceWords(source);
    if (isPronoun(name)) return { id: 'unknown', kind: 'unknown', name };
    const id = `words:${name.toLowerCase()}`;
    const known = this.sourcesByWords.get(id) ?? { id, kind: 'unknown', name };
    this.sourcesByWords.set(id, known);
    return known;
  }

  private speaker(id: string): Speaker {
    const known = this.sourcesByWords.get(id);
    if (known) return known;
    const person = this.people.get(id);
    if (person) return { id, kind: 'person', name: person.name };
    if (id.startsWith('org:')) return { id, kind: 'organization', name: id.slice('org:'.length) };
    const role = id.startsWith('unnamed-') ? this.article.annotations.roles.find((one) => one.person === id) : undefined;
    if (role) return { id, kind: 'unnamed', name: this.words([role.start, role.end]) };
    return { id: 'unknown', kind: 'unknown', name: undefined };
  }
}

/** Other values that the words of a date allow; empty where it can be read in one way only. */
export function alternatives({ evidence }: DateExpression): readonly string[] {
  return evidence.flatMap(({ code, value }) => (code === 'date-alternative' && value !== undefined ? [value] : []));
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
