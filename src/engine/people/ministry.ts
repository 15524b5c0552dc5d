import { MINISTRIES } from '../lang/en/people/ministries';

/** By a word for what ministers are ministers of, a bit for each line that has it. */
const ministries = new Map<string, number>();
for (const [line, names] of MINISTRIES.entries())
  for (const word of names.split(' ')) ministries.set(word, (ministries.get(word) ?? 0) | (1 << line));

/** Of which ministries the words speak, a bit each; 0 where they name none. @param words in lower case */
export const ministryOf = (words: readonly string[]): number => words.reduce((bits, word) => bits | (ministries.get(word) ?? 0), 0);

const MINISTER = 'minister';

/**
 * Whether the words are the office of another minister than the one who holds these: "the education minister" is not "Minister of Transport".
 * @param words of the office, in lower case
 */
export function isOtherMinistry(words: string, held: readonly string[]): boolean {
  const all = words.split(' ');
  const meant = all.includes(MINISTER) ? ministryOf(all) : 0;
  if (meant === 0) return false;
  let own = 0;
  for (const office of held) {
    const told = office.toLowerCase().split(/[ ,]+/);
    if (!told.includes(MINISTER)) continue;
    const ministry = ministryOf(told);
    if (ministry === 0) return false;
    own |= ministry;
  }
  return own !== 0 && (own & meant) === 0;
}
