import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { banner, lines } from './write';

/**
 * Given names, family names and common English words, out of @faker-js/faker (MIT) and compromise (MIT). Names of other scripts than
 * Latin are left out, save Cyrillic ones, which are written as newspapers write them. Diacritics are folded, since the engine looks
 * names up that way.
 */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', є: 'ye', і: 'i', ї: 'yi', ѓ: 'gj', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', џ: 'dzh',
}; // prettier-ignore

const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The name in lower case, in plain Latin letters; undefined where it is written in a script that cannot be. */
function plain(name: string): string | undefined {
  const latin = [...name.trim().toLowerCase().normalize('NFC')].map((c) => LETTERS[c] ?? FOLDED[c] ?? c).join('');
  const folded = latin.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return /^[a-z][a-z'-]+$/.test(folded) ? folded : undefined;
}

/** Newspapers end Russian names in -y and -ei where the letters would give -iy and -ey: both are taken. */
const spellings = (name: string): string[] => [
  name,
  ...(name.endsWith('iy') ? [`${name.slice(0, -2)}y`, `${name.slice(0, -2)}i`] : []),
  ...(name.endsWith('ey') ? [`${name.slice(0, -2)}ei`] : []),
  ...(name.startsWith('ye') ? [name.slice(1)] : []),
];

type Person = Readonly<Record<string, Readonly<Record<string, readonly string[] | null | undefined>> | undefined>>;

function collect(kind: 'first_name' | 'last_name'): Record<'female' | 'male' | 'generic', Set<string>> {
  const out = { female: new Set<string>(), male: new Set<string>(), generic: new Set<string>() };
  for (const locale of Object.values(allLocales)) {
    const lists = (locale.person as Person | undefined)?.[kind] ?? {};
    for (const sex of ['female', 'male', 'generic'] as const) {
      for (const name of lists[sex] ?? []) {
        const word = plain(name);
        if (word) for (const spelling of spellings(word)) out[sex].add(spelling);
      }
    }
  }
  return out;
}

const lexicon = (): [string, string[]][] =>
  Object.entries((nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one.lexicon).map(
    ([word, tags]) => [word, [tags].flat()],
  );

/** Given names by the gender of those who bear them: mostly women, mostly men, either. */
export function generateGivenNames(): string {
  const { female, male, generic } = collect('first_name');
  for (const [word, tags] of lexicon()) {
    const name = plain(word);
    if (!name) continue;
    if (tags.includes('FemaleName')) female.add(name);
    else if (tags.includes('MaleName')) male.add(name);
    else if (tags.includes('FirstName')) generic.add(name);
  }
  const either = new Set([...generic, ...[...female].filter((name) => male.has(name))].filter((n) => !female.has(n) || male.has(n)));
  for (const name of [...either]) if (female.has(name) !== male.has(name)) either.delete(name);
  const only = (names: Set<string>): string[] => [...names].filter((name) => !either.has(name));
  return (
    banner('Given names in lower case without diacritics, from @faker-js/faker and compromise (both MIT).') +
    lines('WOMEN', only(female)) +
    lines('MEN', only(male)) +
    lines('EITHER', [...either])
  );
}

export function generateFamilyNames(): string {
  const { female, male, generic } = collect('last_name');
  const names = new Set([...female, ...male, ...generic]);
  for (const [word, tags] of lexicon()) if (tags.includes('LastName') && plain(word)) names.add(plain(word)!);
  return (
    banner('Family names in lower case without diacritics, from @faker-js/faker and compromise (both MIT).') +
    lines('FAMILY_NAMES', [...names])
  );
}

const COMMON = new Set(
  'Adjective Noun Singular PastTense Actor Pronoun PresentTense Comparative Superlative Determiner Modal Participle Gerund Plural Negative QuestionWord Uncountable Infinitive Preposition Conjunction Ordinal Cardinal Adverb Verb Currency Unit WeekDay Month Duration'.split(
    ' ',
  ),
);

/** Words that a capital at the start of a sentence does not make a name. */
export function generateCommonWords(): string {
  const words = new Set<string>();
  for (const [word, tags] of lexicon()) if (tags.some((tag) => COMMON.has(tag)) && /^[a-z]{2,}$/.test(word)) words.add(word);
  const lists = Object.values((allLocales.en.word ?? {}) as Readonly<Record<string, readonly string[] | null>>);
  for (const list of lists) for (const word of list ?? []) if (/^[a-z]{2,}$/.test(word)) words.add(word);
  return banner('Common English words in lower case, from compromise and @faker-js/faker (both MIT).') + lines('COMMON_WORDS', [...words]);
}
