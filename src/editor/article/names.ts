import type { Annotations } from '../../engine';

/** The names that the user has given to people of one document, by the people's ids. */
export type ChosenNames = Readonly<Record<string, string>>;

/** The same annotations with the chosen names; the article's own form becomes an alias. Pure. */
export function withNames(annotations: Annotations, names: ChosenNames): Annotations {
  if (Object.keys(names).length === 0) return annotations;
  const people = annotations.people.map((person) => {
    const name = Object.hasOwn(names, person.id) ? names[person.id] : undefined;
    if (name === undefined || name === person.name) return person;
    return { ...person, name, aliases: [person.name, ...person.aliases].filter((alias) => alias !== name) };
  });
  return { ...annotations, people };
}
