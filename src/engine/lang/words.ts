/** The words of a list that is written with white space between them, as the word lists are. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const list of lists) for (const word of list.split(/\s/)) if (word !== '') all.add(word);
  return all;
}
