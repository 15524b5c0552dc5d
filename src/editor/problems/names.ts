import type { Pair } from '../../engine';
import { editDistance } from '../../engine/text/edit-distance';
import { Lookup, type Article } from '../article/article';
import type { Problem, Spelling } from './problem';

/** Names shorter than this differ by a letter too easily. In UTF-16 code units. */
const SHORTEST = 4;
/** Names at least this long may differ in two letters. */
const LONG = 7;

/** A word of a name, and where in the name it begins. */
interface Part {
  readonly words: string;
  readonly at: number;
}

interface Word {
  readonly words: string;
  readonly span: Pair;
}

/** People whose name the article spells in two ways: "Sergey" and "Sergei", "Noel" and "Noël". */
export function spelledTwoWays(article: Article): readonly Problem[] {
  const lookup = Lookup.of(article);
  /** What is written again and again is taken apart once. */
  const known = new Map<string, readonly Part[]>();
  const partsOf = (name: string): readonly Part[] => {
    let parts = known.get(name);
    if (!parts) known.set(name, (parts = wordsOf(name)));
    return parts;
  };
  return article.annotations.people.flatMap(({ id }) =>
    variantsAmong(
      lookup.mentionsOf(id).flatMap(({ start, end }) =>
        partsOf(article.text.slice(start, end)).map(({ words, at }): Word => ({
          words,
          span: [start + at, start + at + words.length],
        })),
      ),
    ),
  );
}

/** One problem for each pair of spellings, at the first place of the rarer one. */
function variantsAmong(words: readonly Word[]): readonly Problem[] {
  const spellings = new Map<string, Pair[]>();
  for (const { words: form, span } of words) {
    const places = spellings.get(form);
    if (places) places.push(span);
    else spellings.set(form, [span]);
  }
  const forms = [...spellings].map(([form, places]): Spelling => ({ words: form, replaces: places }));
  return forms.flatMap((form, i) =>
    forms.slice(i + 1).flatMap((other): readonly Problem[] => {
      if (!areVariants(form.words, other.words)) return [];
      const [common, rare] = form.replaces.length >= other.replaces.length ? [form, other] : [other, form];
      const [span, seen] = [rare.replaces[0], common.replaces[0]];
      if (!span || !seen) return [];
      return [
        {
          code: 'name-spelled-two-ways',
          span,
          values: [rare.words, common.words],
          related: [{ span: seen, value: common.words }],
          // To write one everywhere is to replace the other.
          spellings: [
            { words: common.words, replaces: rare.replaces },
            { words: rare.words, replaces: common.replaces },
          ],
        },
      ];
    }),
  );
}

/** Whether two words of one person's name are spellings of the same name rather than two names. */
export function areVariants(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || a.toLowerCase() === b.toLowerCase()) return false;
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return true;
  if (plainA[0] !== plainB[0]) return false;
  return editDistance(plainA, plainB) <= (Math.min(plainA.length, plainB.length) >= LONG ? 2 : 1);
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{Mn}’'-]/gu, '')
    .toLowerCase();

/** The words of a mention; those in capitals are a headline's, whose accents are often left out. */
function wordsOf(name: string): Part[] {
  return [...name.matchAll(/[\p{L}\p{Mn}’'-]+/gu)]
    .filter(({ 0: words }) => words !== words.toUpperCase())
    .map(({ 0: words, index }) => ({ words, at: index }));
}
