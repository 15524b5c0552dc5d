import { OFFICE_HOLDERS } from '../lang/en/people/office-holders';
import type { RegistryOffice, RegistryPerson } from './registry';

let people: readonly RegistryPerson[] | undefined;

/** The engine's own registry, read from its list when the first article asks. The article's words and the user's registry stand above it. */
export function builtInPeople(): readonly RegistryPerson[] {
  people ??= OFFICE_HOLDERS.trim().split('\n').map(readPerson);
  return people;
}

function readPerson(line: string): RegistryPerson {
  const [name = '', aliases = '', flags = '', offices = ''] = line.split('|');
  return {
    name,
    ...(aliases === '' ? {} : { aliases: aliases.split(';') }),
    ...(flags.includes('s') ? { surname: true } : {}),
    gender: flags.includes('f') ? 'female' : 'male',
    offices: offices.split(';').map(readOffice),
  };
}

/** "President@France 2017-05-14..", "Governor@#Bank of Canada@Canada 2008-02-01..2013-06-01". */
function readOffice(text: string): RegistryOffice {
  const gap = text.lastIndexOf(' ');
  const [role = '', ...places] = text.slice(0, gap).split('@');
  const [from = '', to = ''] = text.slice(gap + 1).split('..');
  const body = places.find((place) => place.startsWith('#'));
  const country = places.find((place) => !place.startsWith('#'));
  return {
    role,
    ...(body === undefined ? {} : { body: body.slice(1) }),
    ...(country === undefined ? {} : { country }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}
