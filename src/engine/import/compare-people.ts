import type { TargetMaker } from '../corrections/targets';
import type { Annotations, Mention, Person } from '../types';
import { ByPlace, keyOf } from './known';
import type { Draft } from './plan';
import type { ImportedPerson } from './model';
import { inLine } from './who';

/** What an import says of people that the article does not have yet. */
export interface PeopleCompared {
  readonly drafts: readonly Draft[];
  /** How many mentions need no correction. */
  readonly same: number;
  /** The names that people will have, by their ids in the article. */
  readonly nameOf: (person: string) => string;
}

/** The mentions of one person in a file. */
interface Group {
  readonly mentions: readonly ImportedPerson[];
  readonly name: string | undefined;
  readonly official: boolean | undefined;
}

/** A group with whom it is in the article. */
interface Known {
  readonly group: Group;
  readonly main: Person | undefined;
}

/** Compares the people of a file with those of an article: who is new, who is one, who has another name or is an official. */
export function comparePeople(imported: readonly ImportedPerson[], { people, mentions }: Annotations, maker: TargetMaker): PeopleCompared {
  const places = new ByPlace<Mention>(mentions);
  const exact = new Set(imported.filter(({ span }) => places.at(span).length > 0).map(({ span }) => keyOf(span)));
  /** The mention that is meant: of the same extent, or one that overlaps and that nobody else means. */
  const meant = ({ span }: ImportedPerson): Mention | undefined => {
    const [same] = places.at(span);
    const near = same ?? places.near(span);
    return near && (same || !exact.has(keyOf(near))) ? near : undefined;
  };
  const byId = new Map(people.map((person) => [person.id, person]));
  const firstOf = new Map<string, Mention>();
  for (const mention of mentions) if (!firstOf.has(mention.person)) firstOf.set(mention.person, mention);

  const groups = grouped(imported);
  const known = whoIsWho(groups, meant, people, byId);
  const mains = new Set(known.flatMap(({ main }) => main?.id ?? []));
  /** In which groups the mentions of a person are. */
  const groupsOf = new Map<string, Set<Group>>();
  for (const { group } of known) {
    for (const one of group.mentions) {
      const id = meant(one)?.person;
      if (id !== undefined) groupsOf.set(id, (groupsOf.get(id) ?? new Set()).add(group));
    }
  }

  const drafts: Draft[] = [];
  const names = new Map<string, string>();
  let same = 0;
  for (const { group, main } of known) {
    const { name, official } = group;
    const merged = new Set<string>();
    const shown = main && firstOf.get(main.id);
    for (const one of group.mentions) {
      const mention = meant(one);
      const isThere = mention !== undefined && places.at(one.span).length > 0;
      const other = mention && mention.person !== main?.id ? mention.person : undefined;
      const before = drafts.length;
      if (main && shown && other !== undefined && !mains.has(other) && groupsOf.get(other)?.size === 1) {
        if (!merged.has(other))
          drafts.push({ targets: [maker.at(shown), maker.at(firstOf.get(other)!, 'other')], body: { type: 'merge' } });
        merged.add(other);
        names.set(other, name ?? main.name);
        if (!isThere)
          drafts.push({ targets: [maker.at(mention!), maker.at(one.span, 'other')], body: { type: 'extent', layer: 'person' } });
      } else if (!mention || other !== undefined) {
        const called = main?.name ?? name;
        const told = { ...(called === undefined ? {} : { name: called }), ...(main || official === undefined ? {} : { official }) };
        drafts.push({ targets: [maker.at(one.span)], body: { type: 'mark', layer: 'person', ...told } });
      } else if (!isThere) {
        drafts.push({ targets: [maker.at(mention), maker.at(one.span, 'other')], body: { type: 'extent', layer: 'person' } });
      }
      if (drafts.length === before) same++;
    }
    if (!main || !shown) continue;
    if (name !== undefined && inLine(main.name) !== name) {
      names.set(main.id, name);
      drafts.push({ targets: [maker.at(shown)], body: { type: 'name', name } });
    }
    if (official !== undefined && official !== main.official)
      drafts.push({ targets: [maker.at(shown)], body: { type: 'official', official } });
  }
  return { drafts, same, nameOf: (id) => names.get(id) ?? byId.get(id)?.name ?? id };
}

/** Mentions by the file's id of the person, else by the name; one that has neither stands for itself. */
function grouped(imported: readonly ImportedPerson[]): Group[] {
  const groups = new Map<string, ImportedPerson[]>();
  imported.forEach((one, i) => {
    const key = one.person !== undefined ? `id ${one.person}` : one.name !== undefined ? `name ${one.name}` : `at ${String(i)}`;
    const same = groups.get(key);
    if (same) same.push(one);
    else groups.set(key, [one]);
  });
  return [...groups.values()].map((mentions) => {
    const told = mentions.flatMap(({ official }) => (official === undefined ? [] : [official]));
    return {
      mentions,
      name: mentions.find(({ name }) => name !== undefined)?.name,
      official: told.length === 0 ? undefined : told.includes(true),
    };
  });
}

/** Whom the groups mean: by the name, else by the mentions; each person of the article is one of them at most. */
function whoIsWho(
  groups: readonly Group[],
  meant: (one: ImportedPerson) => Mention | undefined,
  people: readonly Person[],
  byId: ReadonlyMap<string, Person>,
): Known[] {
  const byName = new Map<string, Person>();
  for (const person of people) if (!byName.has(inLine(person.name))) byName.set(inLine(person.name), person);
  const taken = new Set<Person>();
  const mains = new Map<Group, Person>();
  const counts = (group: Group): readonly Person[] => {
    const votes = new Map<Person, number>();
    for (const one of group.mentions) {
      const person = byId.get(meant(one)?.person ?? '');
      if (person) votes.set(person, (votes.get(person) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1]).map(([person]) => person);
  };
  for (const isNameKept of [true, false]) {
    for (const group of groups) {
      if (mains.has(group)) continue;
      const ranked = counts(group).filter((person) => !taken.has(person));
      const named =
        group.name === undefined ? undefined : (ranked.find(({ name }) => inLine(name) === group.name) ?? byName.get(group.name));
      const main = isNameKept ? named : ranked[0];
      if (!main || taken.has(main)) continue;
      taken.add(main);
      mains.set(group, main);
    }
  }
  return groups.map((group) => ({ group, main: mains.get(group) }));
}
