import type { Annotations, Claim, DateExpression, Mention, Pair, Person, Role, Span, Steps } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { isPronoun } from '../../engine/claims/pronoun';
import { isUnnamedId, organizationNameIn } from '../../engine/ids';
import { countLeading } from '../../engine/search';
import { finish } from '../../engine/steps';

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

/** Of the ids of sources who go by the article’s words for them. */
const BY_WORDS = 'words:';

/** Claims between two pauses. */
const PAUSE = 64;

/** Questions to an article, answered from tables that are made once a version, each when it is first asked for. Pure: no vscode. */
export class Lookup {
  private peopleById: ReadonlyMap<string, Person> | undefined;
  private mentionsByPerson: ReadonlyMap<string, readonly Mention[]> | undefined;
  private claimsBySpeaker: ReadonlyMap<string, readonly Claim[]> | undefined;
  private rolesByPerson: ReadonlyMap<string, readonly Role[]> | undefined;
  private innerClaims: ReadonlyMap<string, readonly Claim[]> | undefined;
  private claimsById: ReadonlyMap<string, Claim> | undefined;
  private extents: readonly (readonly [claim: Claim, extent: Pair])[] | undefined;
  /** Complete when the claims have been gathered by speaker: the first words in the text name a source. */
  private readonly sourcesByWords = new Map<string, Speaker>();

  private constructor(readonly article: Article) {}

  private static readonly known = new WeakMap<Article, Lookup>();

  static of(article: Article): Lookup {
    let lookup = Lookup.known.get(article);
    if (!lookup) Lookup.known.set(article, (lookup = new Lookup(article)));
    return lookup;
  }

  /** As `of`, with the table made that costs most in a long article. */
  static *inSteps(article: Article): Steps<Lookup> {
    const lookup = Lookup.of(article);
    lookup.claimsBySpeaker ??= yield* lookup.gatherClaims();
    return lookup;
  }

  person(id: string): Person | undefined {
    this.peopleById ??= new Map(this.article.annotations.people.map((person) => [person.id, person]));
    return this.peopleById.get(id);
  }

  mentionsOf(person: string): readonly Mention[] {
    this.mentionsByPerson ??= groupBy(this.article.annotations.mentions, (mention) => mention.person);
    return this.mentionsByPerson.get(person) ?? [];
  }

  /** The claims of which the speaker is a source, alone or with others. */
  claimsBy(speaker: string): readonly Claim[] {
    return this.gatherAll().get(speaker) ?? [];
  }

  claim(id: string): Claim | undefined {
    this.claimsById ??= new Map(this.article.annotations.claims.map((claim) => [claim.id, claim]));
    return this.claimsById.get(id);
  }

  /** The innermost claim at an offset; undefined where there is none. */
  claimAt(offset: number): Claim | undefined {
    this.extents ??= this.article.annotations.claims.map((claim) => [claim, extentOf(claim)]);
    const here = this.extents.filter(([, [start, end]]) => start <= offset && offset <= end);
    return here.sort(([, [a, b]], [, [c, d]]) => b - a - (d - c))[0]?.[0];
  }

  /** The claims that stand directly inside a claim. */
  claimsWithin(claim: string): readonly Claim[] {
    this.innerClaims ??= groupBy(this.article.annotations.claims, ({ within }) => within);
    return this.innerClaims.get(claim) ?? [];
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
    if (id.startsWith(BY_WORDS)) this.gatherAll();
    return id.split('|').map((one) => this.speaker(one));
  }

  /** Those to whom a claim is attributed, at least one. Who is neither a person nor a body of the article goes by the words for them. */
  sources(claim: Claim): readonly Speaker[] {
    this.gatherAll();
    return this.sourcesOf(claim);
  }

  private gatherAll(): ReadonlyMap<string, readonly Claim[]> {
    return (this.claimsBySpeaker ??= finish(this.gatherClaims()));
  }

  private *gatherClaims(): Steps<ReadonlyMap<string, readonly Claim[]>> {
    const groups = new Map<string, Claim[]>();
    for (const [i, claim] of this.article.annotations.claims.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      for (const { id } of this.sourcesOf(claim)) put(groups, id, claim);
    }
    return groups;
  }

  private sourcesOf({ source, sourceId }: Claim): readonly Speaker[] {
    return sourceId
      .split('|')
      .map((one) => this.speaker(one))
      .map((speaker) => (speaker.kind === 'unknown' && source.length > 0 ? this.byWords(source) : speaker));
  }

  private byWords(source: readonly Pair[]): Speaker {
    const name = this.sourceWords(source);
    if (isPronoun(name)) return { id: 'unknown', kind: 'unknown', name };
    const id = BY_WORDS + name.toLowerCase();
    const known = this.sourcesByWords.get(id) ?? { id, kind: 'unknown', name };
    this.sourcesByWords.set(id, known);
    return known;
  }

  private speaker(id: string): Speaker {
    const known = this.sourcesByWords.get(id);
    if (known) return known;
    const person = this.person(id);
    if (person) return { id, kind: 'person', name: person.name };
    const body = organizationNameIn(id);
    if (body !== undefined) return { id, kind: 'organization', name: body };
    const role = isUnnamedId(id) ? this.roleOf(id) : undefined;
    if (role) return { id, kind: 'unnamed', name: this.words([role.start, role.end]) };
    return { id: 'unknown', kind: 'unknown', name: undefined };
  }

  /** The first one of somebody. */
  private roleOf(id: string): Role | undefined {
    this.rolesByPerson ??= groupBy(this.article.annotations.roles, ({ person }) => person);
    return this.rolesByPerson.get(id)?.[0];
  }
}

/** Other values that the words of a date allow; empty where it can be read in one way only. */
export function alternatives({ evidence }: DateExpression): readonly string[] {
  return evidence.flatMap(({ code, value }) => (code === 'date-alternative' && value !== undefined ? [value] : []));
}

/** @param key undefined for what belongs to no group. */
function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const one = key(item);
    if (one !== undefined) put(groups, one, item);
  }
  return groups;
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
