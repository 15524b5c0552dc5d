import type { EvidenceCode } from '../evidence';
import type { NameReason } from '../names/candidate';
import { fold } from '../names/fold';
import { countryOf } from '../places/countries';
import type { Evidence, Person } from '../types';
import type { PersonDraft } from './draft';
import type { MentionDraft } from './mentions';
import { remembered } from '../text/remembered';
import type { Steps } from '../steps';
import { judge } from './official';
import { countryOfOffice } from './office-country';
import { countryOfPerson } from './role-fitness';
import { oneLine } from '../text/one-line';
import type { Writable } from '../writable';

/** People between two pauses. */
const PAUSE = 64;

/** The people as the output has them, in the order of their first mention; gives each draft its id. */
export function* writePeople(mentions: readonly MentionDraft[], text: string): Steps<Person[]> {
  const taken = new Set<string>();
  const people: Person[] = [];
  const seen = new Set<PersonDraft>();
  for (const mention of mentions) {
    const { person } = mention;
    if (seen.has(person)) continue;
    seen.add(person);
    if (people.length % PAUSE === PAUSE - 1) yield;
    const name = fullest(person, mention.text);
    person.id = idOf(name, taken);
    const { official, evidence } = judge(person);
    const roles: string[] = [];
    const inOrder = person.roles.length > 1 ? [...person.roles].sort((a, b) => a.at[0] - b.at[0]) : person.roles;
    for (const { words } of inOrder) roles.push(words);
    const country = official ? countryServed(person) : undefined;
    const gender = person.gender ?? person.roles.find(({ role }) => role.gender !== undefined)?.role.gender;
    const body = bodyOf(person, text) ?? (official ? person.standing?.body : undefined);
    const written: Partial<Writable<Person>> = { id: person.id, name, aliases: aliasesOf(person, name), official };
    if (person.byline && !official) written.byline = true;
    written.roles = roles;
    if (country !== undefined) written.country = country;
    if (body !== undefined) written.body = body;
    if (gender !== undefined) written.gender = gender;
    for (const why of whyPerson(mention, person)) evidence.push(why);
    written.evidence = evidence;
    people.push(written as Person);
  }
  return people;
}

/** All that the person is called besides. */
function aliasesOf({ forms, aliases }: PersonDraft, name: string): string[] {
  const others: string[] = [];
  for (const form of forms.keys()) if (form !== name) others.push(form);
  for (const form of aliases.keys()) if (form !== name) others.push(form);
  return others;
}

/** The body that a role of the person names, else one whose name stands before the person's. */
function bodyOf({ roles, bodies }: PersonDraft, text: string): string | undefined {
  for (const { role, at } of roles)
    if (role.body) return oneLine(text.slice(at[0] + role.body.start - role.start, at[0] + role.body.end - role.start));
  for (const body of bodies) return body;
  return undefined;
}

/** The country whose office the person holds, or that the office's city lies in; undefined where nothing tells it. */
const countryServed = (person: PersonDraft): string | undefined =>
  countryOfPerson(person) ??
  countryOfBodies(person) ??
  person.standing?.country ??
  person.country ??
  person.home ??
  countryOfOffices(person);

function countryOfOffices({ roles }: PersonDraft): string | undefined {
  for (const held of roles) {
    const country = countryOfOffice(held);
    if (country !== undefined) return country;
  }
  return undefined;
}

function countryOfBodies({ bodies }: PersonDraft): string | undefined {
  for (const body of bodies) {
    const country = countryOf(body.split(' ', 1)[0]!);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The full form with most words, of these the most used, of these the first. */
function fullest({ forms, aliases }: PersonDraft, fallback: string): string {
  let best: string | undefined;
  let bestWords = 0;
  let bestCount = 0;
  for (const [form, count] of forms) {
    const words = countWords(form);
    if (words > bestWords || (words === bestWords && count > bestCount)) {
      best = form;
      bestWords = words;
      bestCount = count;
    }
  }
  return best ?? [...aliases.keys()][0] ?? fallback;
}

/** Parts between blanks. */
function countWords(form: string): number {
  let count = 1;
  for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) count++;
  return count;
}

function idOf(name: string, taken: Set<string>): string {
  const slug = slugOf(name);
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${String(n)}`;
  taken.add(id);
  return id;
}

const slugOf = remembered((name: string): string => {
  let slug = '';
  for (const letter of fold(name))
    slug +=
      letter.toLowerCase() !== letter.toUpperCase() || (letter >= '0' && letter <= '9')
        ? letter
        : slug.endsWith('-') || slug === ''
          ? ''
          : '-';
  if (slug.endsWith('-')) slug = slug.slice(0, -1);
  return slug === '' ? 'person' : slug;
});

function whyPerson({ named }: MentionDraft, { known, standing }: PersonDraft): Evidence[] {
  const { candidate, start } = named;
  const shift = start - candidate.start;
  const told: Evidence[] = [];
  for (const { code, at } of candidate.reasons) {
    if (code === 'given') told.push({ code: 'name-known-given' });
    else if (code === 'registry') {
      if (known && standing) told.push({ code: 'name-registry', value: known.entry.person.name });
    } else {
      const tells = TELLING[code];
      if (tells !== undefined) told.push(at === undefined ? { code: tells } : { code: tells, at: [at[0] + shift, at[1] + shift] });
    }
  }
  return told;
}

/** What the output says of a reason that rests on a place; others are kept back. */
const TELLING: Readonly<Partial<Record<NameReason, EvidenceCode>>> = {
  title: 'name-after-title',
  office: 'name-after-title',
  speaks: 'name-speaks',
  apposition: 'name-apposition',
};
