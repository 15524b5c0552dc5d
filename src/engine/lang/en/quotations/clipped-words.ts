/** Words written with an apostrophe in front, which is no quotation mark. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'em til till cause cos n tis twas twere round bout neath cuz tude s ve re ll d m t'.split(' '),
);
