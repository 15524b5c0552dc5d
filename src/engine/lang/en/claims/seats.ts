/** Cities that stand for a body that has its seat there, where the article names it: "Brussels has accused Minsk". */
export const SEATS: ReadonlyMap<string, string> = new Map([['Brussels', 'European Union']]);
