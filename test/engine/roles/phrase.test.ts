import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

describe('phrases of offices', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    // Numbers.
    ['The mayor of District 4 of Shiraz, Reza Karimi, left.', 'The mayor of District 4 of Shiraz = Reza Karimi !'],
    ['The commander of Zone 2, Ann Lee, left.', 'The commander of Zone 2 = Ann Lee !'],
    // "as", which the tagger takes for an adverb.
    ['Tom Hale spoke as former mayor of Apia.', 'former mayor of Apia ~ predicate !'],
    ['A spokesman from the mayor’s office agreed.', 'A spokesman from the mayor’s office ~ indefinite !'],
    ['Former rebel turned President Joe Banda left.', 'Former rebel turned President = Joe Banda !'],
    ['Tourism and Civil Aviation Minister Ana Paz left.', 'Tourism and Civil Aviation Minister = Ana Paz !'],
    ['It grew under Commissioner Joe Banda.', 'Commissioner = Joe Banda !'],
    ['Governor Ann Lee’s aide, Tom Hale, left.', 'Governor Ann Lee’s aide = Tom Hale !', 'Governor = Ann Lee !'],
    // Verbs that are nouns as well, or are taken for names.
    ['In reply, the Speaker states that it is over.', 'the Speaker ~ definite !'],
    ['President of Georgia meets Abkhaz PM', 'President of Georgia ~ bare !', 'Abkhaz PM ~ bare !'],
    ['New Zealand FM meets Abkhaz PM', 'New Zealand FM ~ bare !', 'Abkhaz PM ~ bare !'],
    // Whoever ends what stands in front of the subject is another.
    ['After a meeting with Ann Hale, the minister said no.', 'the minister ~ definite !'],
    ['Asked by Tom Reed, the governor later agreed.', 'the governor ~ definite !'],
    ['According to Ann Hale, the mayor agreed to it.', 'the mayor ~ definite !'],
    ['According to Ann Hale, the mayor, it is late.', 'the mayor = Ann Hale !'],
    ['Ann Hale, the mayor said, would win.', 'the mayor = Ann Hale !'],
    // Where a phrase begins.
    ['St Vincent and the Grenadines PM Ann Lee left.', 'St Vincent and the Grenadines PM = Ann Lee !'],
    ['University provost Ann Lee left.', 'University provost = Ann Lee'],
    ['Ex-U.N. chief Ana Paz left.', 'Ex-U.N. chief = Ana Paz'],
    [
      'Director-General Ana Paz’s special envoy left.',
      'Director-General Ana Paz’s special envoy ~ possessive !',
      'Director-General = Ana Paz',
    ],
    ['Chile’s soft-spoken trade minister left.', 'Chile’s soft-spoken trade minister ~ possessive !'],
    ['Chile’s newly minted health minister Ana Paz left.', 'Chile’s newly minted health minister = Ana Paz !'],
    ['Chile has recently named minister Ana Paz.', 'minister = Ana Paz !'],
    ['Navy chief of staff Vice Admiral Joe Banda left.', 'Navy chief of staff = Joe Banda !', 'Vice Admiral = Joe Banda !'],
    // Whose leader it is.
    ['The country’s longtime leader Joe Banda left.', 'The country’s longtime leader = Joe Banda !'],
    ['The country’s business leader Joe Banda left.', 'The country’s business leader = Joe Banda'],
    ['Parliament’s Portfolio Committee on Justice met.'],
    // Behind an agency in brackets, and what no office is.
    ['Kampala (ANX) Trade minister of Chad said no.', 'Trade minister of Chad ~ bare !'],
    ['Ann Lee was thrown out of parliament'],
    ['The electoral tribunal’s head, Joe Banda, agreed.', 'The electoral tribunal’s head = Joe Banda !'],
  ];
  for (const [text, ...roles] of EXAMPLES)
    it(text, () => {
      assert.deepEqual(marked(tag, text), roles);
    });
});
