/** What a source's pronoun refers to; `we` stands for whoever speaks. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'we'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['it', 'it'],
  ['we', 'we'],
  ['i', 'we'],
]);

/** Words that end the head of a source's phrase: "a spokesman | for the council". */
export const HEAD_ENDS: ReadonlySet<string> = new Set(
  'of for from in at on with to by about who which that whose near over under during'.split(' '),
);

/** Words in front of a group's name that do not belong to it. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'the a an some many several other these those its their his her most senior top'.split(' '),
);

/** Adjectives, beside those of countries, by which a group is told from others: "Western leaders". */
export const ADJECTIVES_OF_REGIONS: ReadonlySet<string> = new Set(
  'Western Eastern Northern Southern European African Asian Arab Latin American Nordic Baltic Gulf Federal State Democratic Republican Conservative Labour Liberal Islamic Catholic Jewish Muslim Christian Kurdish Soviet Allied'.split(
    ' ',
  ),
);
