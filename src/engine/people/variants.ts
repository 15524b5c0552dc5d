import { NICKNAMES } from '../lang/en/people/nicknames';

const families = readFamilies();

/** Whether two given names (lower case) may be one person's: "Bill" and "William", "Mikhail" and "Mykhailo". */
export function areVariants(a: string, b: string): boolean {
  if (a === b) return true;
  const mine = families.get(a);
  const theirs = families.get(b);
  return mine !== undefined && theirs !== undefined && mine.some((family) => theirs.includes(family));
}

function readFamilies(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  NICKNAMES.trim()
    .split('\n')
    .forEach((line, family) => {
      for (const name of line.trim().split(' ')) {
        const list = found.get(name);
        if (list) list.push(family);
        else found.set(name, [family]);
      }
    });
  return found;
}
