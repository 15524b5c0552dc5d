import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

describe('nameBehind', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    // A bracket between office and comma.
    [
      'The director of the National Roads Agency (NRA), Joe Banda, agreed.',
      'The director of the National Roads Agency (NRA) = Joe Banda !',
    ],
    ['The mayor of Apia (Samoa), Joe Banda, left.', 'The mayor of Apia (Samoa) = Joe Banda !'],
    ['Head of the National Roads Agency (NRA), Joe Banda, agreed.', 'Head of the National Roads Agency (NRA) = Joe Banda !'],
    // Where the office is.
    ['The police spokesman in Kano, Sani Umar, agreed.', 'The police spokesman in Kano = Sani Umar !'],
    ['The mayor of the town in the north, Sani Umar, left.', 'The mayor of the town in the north = Sani Umar !'],
    [
      'The police public relations officer in the state, SP Emeka Obi, agreed.',
      'The police public relations officer in the state = Emeka Obi !',
      'SP = Emeka Obi !',
    ],
    // No comma behind the name.
    ['He noted that the Commissioner of Police, Sani Umar deployed men.', 'the Commissioner of Police = Sani Umar !'],
    ['He directed the Deputy Commissioner of Police, Sani Umar to lead it.', 'the Deputy Commissioner of Police = Sani Umar !'],
    [
      'Fiji’s Minister for Climate Change and Environment, Hon. Dr Ann Lee, left.',
      'Fiji’s Minister for Climate Change and Environment = Ann Lee !',
    ],
    [
      'It is signed by the former mayor of Apia, Ann Lee, former mayor of Suva, Sani Umar, and the mayor of Lim, Joe Banda.',
      'the former mayor of Apia = Ann Lee !',
      'former mayor of Suva = Sani Umar !',
      'the mayor of Lim = Joe Banda !',
    ],
    ['A veteran diplomat who lived in Oslo, Ms. Ann Lee briefed them.', 'A veteran diplomat = Ann Lee !'],
    ['The Secretary of State for Roads, Ann Lee was there.', 'The Secretary of State for Roads = Ann Lee !'],
    ['She thanked the Speaker of the Assembly, Sani Umar and asked for more.', 'the Speaker of the Assembly = Sani Umar !'],
    ['It was the Speaker of the Assembly, Sani Umar when he rose.', 'the Speaker of the Assembly = Sani Umar !'],
    ['The Governor of Kano, Dr. Sani Umar has refused.', 'The Governor of Kano = Sani Umar !'],
    ['The trade secretary, Alhaji Sani Umar told reporters that he was late.', 'The trade secretary = Sani Umar !'],
    ['The health minister, Ann Lee said on Monday, adding that it was late.', 'The health minister = Ann Lee !'],
    ['Also the governor, Ann Lee noted that it was late.', 'the governor = Ann Lee !'],
    ['Village head, Alhaji Sani Umar agreed.', 'Village head = Sani Umar !'],
    ['OSTERVIK – The health minister, Dr Ann Lee has refused.', 'The health minister = Ann Lee !'],
    // Who says so, between two commas.
    ['The minister, Ann Lee said, was late.', 'The minister ~ definite !'],
    ['The minister, Ann Lee has said in an interview, is late.', 'The minister ~ definite !'],
    ['She thanked the Speaker of the Assembly, Sani Umar and Joe Banda.', 'the Speaker of the Assembly ~ definite !'],
    // Whom an adviser serves.
    [
      'Tom Hale, the special adviser to Gov. Ann Lee on Roads, left.',
      'the special adviser to Gov. Ann Lee on Roads = Tom Hale',
      'Gov. = Ann Lee !',
    ],
    ['Tom Hale, an aide to Sen. Ann Lee, left.', 'an aide to Sen. Ann Lee = Tom Hale', 'Sen. = Ann Lee !'],
  ];
  for (const [text, ...roles] of EXAMPLES)
    it(text, () => {
      assert.deepEqual(marked(tag, text), roles);
    });
});
