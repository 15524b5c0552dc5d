import type { NamedEntry } from './entry';
import type { RegistryOffice, RegistryPerson } from './registry';

/** An office held once, as the list has it. */
export interface Tenure {
  /** "President@France", "Governor@#Bank of Canada@Canada". */
  readonly office: string;
  /** "2017-05-14..", "2008-02-01..2013-06-01", "2017-05-14". */
  readonly days: string;
  /** Those of who stands behind this one in the line: an end that is not told is the successor's beginning. */
  readonly until: string | undefined;
}

/** A person of the engine's own list. What it says of offices is read when it is asked for. */
export class OfficeHolder implements NamedEntry {
  readonly builtIn = true;
  readonly surname: boolean;
  private read: RegistryPerson | undefined;

  /** @param flags with "s" where the family name is distinctive, with "f" for a woman. */
  constructor(
    readonly name: string,
    readonly aliases: readonly string[],
    private readonly flags: string,
    private readonly tenures: readonly Tenure[],
  ) {
    this.surname = flags.includes('s');
  }

  get person(): RegistryPerson {
    return (this.read ??= {
      name: this.name,
      ...(this.aliases.length === 0 ? {} : { aliases: this.aliases }),
      ...(this.surname ? { surname: true } : {}),
      gender: this.flags.includes('f') ? 'female' : 'male',
      offices: this.tenures.map(readOffice),
    });
  }
}

function readOffice({ office, days, until }: Tenure): RegistryOffice {
  const [role = '', ...places] = office.split('@');
  const [from = '', end] = days.split('..');
  const to = end ?? until?.split('..', 1)[0] ?? '';
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
