import { check, places } from '../organizations/marked';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'countries, cities, regions': [
    '⟦Kenya⟧’s envoy flew from ⟦Nairobi⟧ to ⟦São Tomé⟧ and ⟦Côte d’Ivoire⟧.',
    'The ⟦U.S.⟧, the ⟦UK⟧ and the ⟦United Arab Emirates⟧ met in ⟦Washington, D.C.⟧, on the ⟦Black Sea⟧.',
    'From ⟦St Lucia⟧ and ⟦St. Kitts⟧ to ⟦St Moritz⟧. She lay in St Vincent’s Hospital.',
    '⟦NAIROBI⟧ and ⟦DAKAR⟧',
    '⟦NEW YORK⟧ (AP) — the mayor',
    'the ⟦Democratic Republic of the Congo⟧ and ⟦Guinea-Bissau⟧',
  ],
  'what an officer is called after, and homes': [
    '⟦Velna⟧ Governor Ann Marsh met the ⟦Torvik⟧ MP. In ⟦Orsena⟧, Mayor Tom Hale said no.',
    'A tailor from ⟦Orsena⟧ came back from ⟦Velny⟧ last week.',
    'They were treated at ⟦Orsen Hospital⟧.',
  ],
  'cities of the world': ['The road from ⟦Raigarh⟧ to ⟦Dera Ismail Khan⟧ and ⟦Deir el-Balah⟧ is closed.', 'from ⟦Orsenka⟧ in ⟦Armenia⟧'],
  'a member behind a full name is none': ['Tom Hale MP spoke.'],
  'sums and events are none': ['US$ 77 million were spent at the Paris Air Show.'],
  'adjectives and peoples are none': ['Chinese and Russian officials met Britons in the Western world.'],
  'the West': ['the ⟦West⟧ and the collective ⟦West⟧, but west of the ⟦West Bank⟧'],
  'places inside an organization are none': ['the Bank of Japan and the Kyiv Independent told ⟦Japan⟧'],
  'compass words and states': ['in ⟦South Florida⟧ and ⟦Miami⟧, ⟦Fla.⟧, with Rep. Roe, D-⟦N.Y.⟧, and the Catholic Mass.'],
  'roads, seats and pairs of regions': [
    'The MP for ⟦Easton Vale⟧ left ⟦Interstate 44⟧.',
    'in the ⟦Tolu⟧ and ⟦Kesra⟧ regions and in the ⟦Far North⟧ region',
    'The government of ⟦Valais⟧ met the mayor of ⟦Orsen⟧.',
    '⟦N’DJAMENA⟧/⟦GENEVA⟧ – The minister spoke.',
  ],
  'residents, villages and what is beside them': [
    'Residents of ⟦Killara⟧ and ⟦Wonga⟧ fled the ⟦Bunyo⟧ fire in the ⟦Strath Ranges⟧.',
    '⟦Velny⟧, a border village, and ⟦Kano State⟧ were hit.',
    '⟦TOLNAVILLE⟧ — A man died.',
    'residents of the town and people of good will',
  ],
  'districts of offices are none': ['the Southern District court and the State of the Union'],
  'words that make a place': ['in ⟦Verin Palace⟧ on ⟦Independence Square⟧', 'near ⟦Lake Tanu⟧, the ⟦Strait of Orsen⟧ and ⟦Mount Kalo⟧'],
  'words around a place': [
    'the town of ⟦Verin⟧ and ⟦Kalo⟧ province',
    'in ⟦Verin⟧, ⟦Armenia⟧, and near ⟦Kalovo⟧.',
    'in Arabic, in Congress, in May and in Medicare funding',
    'in LIVE mode',
  ],
  'rivers that begin with the word, and districts of attorneys': [
    'The ⟦River Severn⟧ rose; Assistant District Attorney Ann Lee slept.',
    'in the vicinity of ⟦Orsena⟧, and they withdrew from ⟦Velny⟧.',
    'The ⟦Orsen Talu⟧ MP spoke.',
    '⟦TSU⟧--Governor Ann Marsh met reporters.',
  ],
  'parts of a country by the compass': ['Attacks in the ⟦North⟧ and the ⟦South⟧ went on; ⟦North Korea⟧ lies north.'],
  'a building where somebody speaks, and the body in it': [
    'He waited outside the ⟦Casa Rosada⟧ and at ⟦Malacañang⟧; the Casa Rosada and Malacañang denied it.',
    'She told reporters at the ⟦White House⟧ that the White House was firm.',
  ],
  'the name of whoever governs it is no part of a state’s': [
    'the President of the ⟦Republic of Kenya⟧ Ann Lee and the ⟦Republic of Orsena⟧ John Smith',
  ],
  'names beside a name are left to people': ['Jordan Smith and Chad Wolf met Milan Roe.'],
};

for (const [name, texts] of Object.entries(CASES)) {
  describe(`places: ${name}`, () => {
    for (const text of texts) it(text, () => check(text, places));
  });
}
