import { unnamedId } from '../../ids';
import type {
  Annotations,
  Claim,
  DateExpression,
  Evidence,
  Mention,
  Organization,
  Person,
  Place,
  Quotation,
  Role,
  Span,
} from '../../types';
import { freeId, Names, plain } from './names';
import { SpanLayer } from './span-layer';

/** Somebody to whom a mention belonged before a correction took it away. */
export interface Moved extends Span {
  readonly from: string;
  /** Undefined: the words name nobody. */
  readonly to: string | undefined;
}

/** An article's annotations while they are corrected. Ids stay the engine's until the end, so that references hold. */
export class Draft {
  readonly mentions: SpanLayer<Mention>;
  readonly roles: SpanLayer<Role>;
  readonly quotes: SpanLayer<Quotation>;
  readonly dates: SpanLayer<DateExpression>;
  readonly organizations: SpanLayer<Organization>;
  readonly places: SpanLayer<Place>;
  /** By id, in the engine's order. */
  readonly people: Map<string, Person>;
  /** By id, in the engine's order. */
  readonly claims: Map<string, Claim>;

  readonly bodies: Names;
  readonly sites: Names;

  /** Ids of speakers and sources that have become others: people merged, bodies renamed. */
  readonly became = new Map<string, string>();
  /** Mentions that belong to another person now, or to nobody. */
  readonly moved: Moved[] = [];
  /** Where quotations have come, gone or changed: the claims around them follow. */
  readonly quotesChanged: Span[] = [];
  /** Ids of quotations that are none. */
  readonly rejectedQuotes = new Set<string>();
  /** People whose forms of the name have changed. */
  readonly renamed = new Set<string>();
  /** People to whom a user has given a name. */
  readonly named = new Set<string>();
  /** Claims that are new or have other parts: their quotations and forms are told again. */
  readonly reread = new Set<string>();

  /** The claims that corrections of claims mean, or have made, by the corrections' ids. */
  readonly claimOf = new Map<string, string>();

  private readonly mentionsOf = new Map<string, Set<Mention>>();
  private added = 0;

  constructor(
    readonly text: string,
    readonly before: Annotations,
  ) {
    this.mentions = new SpanLayer(before.mentions);
    this.roles = new SpanLayer(before.roles);
    this.quotes = new SpanLayer(before.quotes);
    this.dates = new SpanLayer(before.dates);
    this.organizations = new SpanLayer(before.organizations);
    this.places = new SpanLayer(before.places);
    this.people = new Map(before.people.map((person) => [person.id, person]));
    this.claims = new Map(before.claims.map((claim) => [claim.id, claim]));
    this.bodies = new Names(before.organizations);
    this.sites = new Names(before.places);
    for (const mention of before.mentions) this.count(mention);
  }

  /** The words at a span, in one line. */
  words({ start, end }: Span): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
  }

  /** Those of a layer that have the words at a span, as the layer was when this was asked first. */
  sameWords<T extends Span>(layer: SpanLayer<T>, span: Span): T[] {
    let byWords = this.byWords.get(layer) as Map<string, T[]> | undefined;
    if (!byWords) {
      byWords = new Map();
      for (const item of layer.all()) {
        const words = plain(this.words(item));
        const same = byWords.get(words);
        if (same) same.push(item);
        else byWords.set(words, [item]);
      }
      this.byWords.set(layer, byWords);
    }
    return (byWords.get(plain(this.words(span))) ?? []).filter((item) => layer.has(item));
  }

  private readonly byWords = new Map<object, unknown>();

  addMention(mention: Mention): void {
    this.mentions.add(mention);
    this.count(mention);
    this.renamed.add(mention.person);
  }

  removeMention(mention: Mention): void {
    this.mentions.remove(mention);
    this.mentionsOf.get(mention.person)?.delete(mention);
    this.renamed.add(mention.person);
  }

  /** A person's mentions, in text order. */
  mentionsOfPerson(id: string): Mention[] {
    return [...(this.mentionsOf.get(id) ?? [])].sort((a, b) => a.start - b.start);
  }

  private count(mention: Mention): void {
    const own = this.mentionsOf.get(mention.person);
    if (own) own.add(mention);
    else this.mentionsOf.set(mention.person, new Set([mention]));
  }

  /** Writes a person anew, with a reason in front of the others. */
  setPerson(person: Person, reason: Evidence): void {
    this.people.set(person.id, { ...person, evidence: withReason(person.evidence, reason) });
  }

  newPerson(name: string, official: boolean, reason: Evidence): Person {
    const person: Person = {
      id: freeId(name, 'person', (id) => this.people.has(id) || this.became.has(id)),
      name,
      aliases: [],
      official,
      roles: [],
      evidence: [reason, ...(official ? [] : [{ code: 'not-official-no-office' } as const])],
    };
    this.people.set(person.id, person);
    return person;
  }

  /** A person by the name or another form of it: as written, else without regard to capitals. */
  personNamed(name: string): Person | undefined {
    const wanted = plain(name);
    let like: Person | undefined;
    for (const person of this.people.values()) {
      if (person.name === name) return person;
      if (like && plain(like.name) === wanted) continue;
      if (plain(person.name) === wanted || (!like && person.aliases.some((alias) => plain(alias) === wanted))) like = person;
    }
    return like;
  }

  /** An id that no holder of an office without a name has yet. */
  newUnnamed(): string {
    for (let n = 1; ; n++) {
      const id = unnamedId(n);
      if (!this.unnamed.has(id)) {
        this.unnamed.add(id);
        return id;
      }
    }
  }

  private get unnamed(): Set<string> {
    this.knownUnnamed ??= new Set(
      [
        ...this.before.roles.map(({ person }) => person),
        ...this.before.quotes.map(({ speaker = '' }) => speaker),
        ...this.before.claims.map(({ sourceId }) => sourceId),
      ].flatMap((id) => id.split('|')),
    );
    return this.knownUnnamed;
  }

  private knownUnnamed: Set<string> | undefined;

  /** An id for a new quotation or claim, until all are numbered in the order of the text. */
  newId(): string {
    return `new-${String(++this.added)}`;
  }
}

/** The reason in front; a reason that stands there already is not repeated. */
export const withReason = (evidence: readonly Evidence[], reason: Evidence): readonly Evidence[] => [
  reason,
  ...evidence.filter(({ code, value, at }) => code !== reason.code || value !== reason.value || at !== undefined),
];
