const list = (gender: 'he' | 'she' | 'role', nouns: string): [string, 'he' | 'she' | 'role'][] =>
  nouns
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, gender]);

/**
 * Nouns by which news calls somebody again whom it has named, though they are no office ("the businessman replied"), with the pronoun that
 * would do as well; `role` where the noun tells no gender.
 */
export const DESCRIPTIONS: ReadonlyMap<string, 'he' | 'she' | 'role'> = new Map([
  ...list('he', 'businessman statesman actor congressman frontman hitmaker'),
  ...list('she', 'businesswoman stateswoman actress congresswoman heiress'),
  ...list(
    'role',
    `tycoon mogul billionaire millionaire magnate nominee frontrunner front-runner challenger star singer rapper musician comedian author
     writer novelist poet columnist veteran politician entrepreneur financier philanthropist republican democrat conservative progressive
     populist libertarian centrist leftist`,
  ),
]);

/** How ages end that stand for a person: "the 46-year-old". */
export const AGE_ENDING = '-old';
