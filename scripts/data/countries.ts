/**
 * Makes src/engine/lang/en/countries.ts from `world-countries`: English names, demonyms and seats of government of the countries.
 * Taken at build time and never shipped whole; the extract keeps the licence of its source (ODbL 1.0), named in its header.
 */
import countries from 'world-countries';

/** What the source lacks: other names and demonyms that news English uses, by the short name of the country. `;` parts entries. */
const SUPPLEMENT: Readonly<Record<string, { names?: string; demonyms?: string; capitals?: string }>> = {
  Afghanistan: { demonyms: 'Afghani' },
  Argentina: { demonyms: 'Argentinian;Argentinean' },
  Azerbaijan: { demonyms: 'Azeri' },
  Bolivia: { capitals: 'La Paz' },
  'Bosnia and Herzegovina': { names: 'Bosnia;Bosnia-Herzegovina;BiH' },
  Botswana: { demonyms: 'Botswanan' },
  Brunei: { names: 'Brunei Darussalam' },
  'Cape Verde': { names: 'Cabo Verde', demonyms: 'Cape Verdean' },
  'Central African Republic': { names: 'CAR' },
  Comoros: { demonyms: 'Comorian' },
  China: { names: 'PRC' },
  Croatia: { demonyms: 'Croat' },
  'DR Congo': { names: 'Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo' },
  Denmark: { demonyms: 'Dane' },
  Ecuador: { demonyms: 'Ecuadorian' },
  Eswatini: { names: 'Swaziland', capitals: 'Mbabane' },
  Finland: { demonyms: 'Finnish;Finn' },
  Gambia: { names: 'The Gambia' },
  Iceland: { demonyms: 'Icelandic' },
  'Ivory Coast': { names: "Côte d'Ivoire;Cote d'Ivoire", capitals: 'Abidjan' },
  Israel: { capitals: 'Tel Aviv' },
  Kazakhstan: { demonyms: 'Kazakh', capitals: 'Nur-Sultan' },
  Kosovo: { demonyms: 'Kosovan' },
  Kyrgyzstan: { demonyms: 'Kyrgyz;Kyrgyzstani' },
  Luxembourg: { demonyms: 'Luxembourgish' },
  Macau: { names: 'Macao' },
  Maldives: { demonyms: 'Maldivian' },
  Mongolia: { capitals: 'Ulaanbaatar' },
  Myanmar: { names: 'Burma', demonyms: 'Myanma', capitals: 'Nay Pyi Taw' },
  Nepal: { demonyms: 'Nepali' },
  Netherlands: { names: 'Holland', capitals: 'The Hague' },
  'New Zealand': { names: 'NZ' },
  'North Korea': { names: 'DPRK;N. Korea', demonyms: 'N. Korean' },
  'North Macedonia': { names: 'Macedonia' },
  'Papua New Guinea': { names: 'PNG' },
  Palestine: { names: 'Palestinian Territories' },
  Philippines: { demonyms: 'Philippine;Filipina' },
  'Republic of the Congo': { names: 'Congo-Brazzaville' },
  'Saint Kitts and Nevis': { names: 'Saint Kitts' },
  'Saint Vincent and the Grenadines': { names: 'Saint Vincent', demonyms: 'Vincentian' },
  'Saudi Arabia': { names: 'KSA', demonyms: 'Saudi' },
  Serbia: { demonyms: 'Serb' },
  Slovenia: { demonyms: 'Slovenian' },
  'South Africa': { names: 'RSA' },
  'South Korea': { names: 'ROK;RoK;S. Korea', demonyms: 'S. Korean' },
  Spain: { demonyms: 'Spaniard' },
  Suriname: { demonyms: 'Surinamese' },
  Sweden: { demonyms: 'Swede' },
  Switzerland: { capitals: 'Berne' },
  Tajikistan: { demonyms: 'Tajik;Tajikistani' },
  'Timor-Leste': { names: 'East Timor' },
  Turkey: { names: 'Turkey;Republic of Turkey', demonyms: 'Turk' },
  Ukraine: { capitals: 'Kiev' },
  'United Arab Emirates': { names: 'UAE;U.A.E.;Emirates' },
  'United Kingdom': { names: 'Britain;Great Britain;UK;U.K.', demonyms: 'Briton;Brit' },
  'United States': { names: 'U.S.;US;USA;U.S.A.;America', capitals: 'Washington;Washington, D.C.;Washington DC;Washington, DC' },
  Uzbekistan: { demonyms: 'Uzbek' },
  'Vatican City': { names: 'Holy See;Vatican' },
  Vietnam: { names: 'Viet Nam;Việt Nam' },
};

/** Short names in news English where the source has another. */
const RENAMED: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  'Saint Helena, Ascension and Tristan da Cunha': 'Saint Helena',
  'Cocos (Keeling) Islands': 'Cocos Islands',
};

/** Capitals too small or too common as other names to stand for a government. */
const AMBIGUOUS_CAPITALS = new Set([
  'Victoria',
  'Georgetown',
  'City of San Marino',
  'City of Victoria',
  'Hamilton',
  'Kingston',
  'Bloemfontein',
  'Cape Town',
]);

/** Dependencies whose bare name is mostly something else: a given name, a shirt, a meeting. */
const LEFT_OUT = new Set([
  'Jersey',
  'Réunion',
  'Saint Martin',
  'Montserrat',
  'South Georgia',
  'British Indian Ocean Territory',
  'Heard Island and McDonald Islands',
]);

/** Demonyms that several countries share go to the one that news mostly means. */
const SHARED_DEMONYMS: Readonly<Record<string, string>> = { Dominican: 'Dominican Republic', Congolese: 'DR Congo' };

const unique = (words: readonly string[]): string[] => [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
const parts = (list: string | undefined): string[] => list?.split(';') ?? [];
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o');
/** A word that its accents alone tell from an English one ("Malé") gets no plain form. */
const withPlainLetters = (words: readonly string[]): string[] => words.flatMap((word) => (word.length < 5 ? [word] : [word, plain(word)]));
const withShortSaint = (words: readonly string[]): string[] =>
  words.flatMap((word) => (word.startsWith('Saint ') ? [word, word.replace('Saint ', 'St. '), word.replace('Saint ', 'St ')] : [word]));

export function generateCountries(): string {
  const named = countries.filter((country) => !LEFT_OUT.has(country.name.common)).sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1));
  // Independent ones first: what two countries share is theirs.
  const sorted = [...named.filter((country) => country.independent), ...named.filter((country) => !country.independent)];
  const seen = { names: new Set<string>(), demonyms: new Set<string>(), capitals: new Set<string>() };
  const lines = sorted.map((country) => {
    const name = RENAMED[country.name.common] ?? country.name.common;
    const more = SUPPLEMENT[name] ?? {};
    const take = (kind: keyof typeof seen, words: readonly string[]): string =>
      unique(withPlainLetters(words))
        .filter((word) => word !== '' && !seen[kind].has(word) && seen[kind].add(word))
        .join(';');
    const names = [name, country.name.common, country.name.official, ...parts(more.names)].filter((other) => !/[(,]/.test(other));
    const isSeat = country.independent || ['TW', 'XK', 'PS'].includes(country.cca2);
    const capitals = (isSeat ? country.capital : []).filter((capital) => !AMBIGUOUS_CAPITALS.has(capital));
    const demonyms = (country.demonyms['eng']?.m ?? '').split(/,| or /).filter((word) => (SHARED_DEMONYMS[word] ?? name) === name);
    return [
      take('names', withShortSaint(names)),
      take('demonyms', withShortSaint([...demonyms, ...parts(more.demonyms)])),
      take('capitals', [...capitals, ...parts(more.capitals)]),
    ].join('|');
  });
  return `// Made by \`npm run generate\` (scripts/data/countries.ts) from world-countries; do not edit.
// Contains information from world-countries, which is made available under the Open Database License (ODbL) 1.0.

/** A country a line, independent ones first: names, the short one first | demonyms and adjectives | seats of government; \`;\` parts entries. */
export const COUNTRIES = \`
${lines.join('\n')}
\`;
`;
}
