import assert from 'node:assert/strict';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('findRoles', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  /** `phrase = name` or `phrase ~ reference`, an exclamation mark where the office is public. */
  const roles = (text: string): string[] => {
    const { roles: found, names } = readParagraph(tag(text));
    return found.map((role) => {
      const name = role.name === undefined ? undefined : names[role.name];
      const who = name ? `= ${text.slice(name.start, name.end)}` : `~ ${role.reference}`;
      return `${text.slice(role.start, role.end)} ${who}${role.public ? ' !' : ''}`;
    });
  };

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    ['Chilean Foreign Ministry spokeswoman Rosa Molina said so.', 'Chilean Foreign Ministry spokeswoman = Rosa Molina !'],
    ['Former U.S. Secretary of State Dana Whitlock left.', 'Former U.S. Secretary of State = Dana Whitlock !'],
    ['Rosa Molina, the head of Chile’s Security Council, left.', 'the head of Chile’s Security Council = Rosa Molina !'],
    ['Chile’s top diplomat, Rosa Molina, left.', 'Chile’s top diplomat = Rosa Molina !'],
    [
      'Rosa Molina, a professor of law at the University of Bergen, agreed.',
      'a professor of law at the University of Bergen = Rosa Molina',
    ],
    ['Acme president Ann Lee and Tom Hale, chief executive of Brightwater, met.', 'chief executive of Brightwater = Tom Hale'],
    [
      'A spokesman for the interior ministry, Brig. Gen. Omar Haddad, said so.',
      'A spokesman for the interior ministry = Omar Haddad !',
      'Brig. Gen. = Omar Haddad !',
    ],
    ['Sens. Ann Lee and Tom Hale voted.', 'Sens. = Ann Lee !'],
    [
      'The Chilean president met her Peruvian counterpart.',
      'The Chilean president ~ definite !',
      'her Peruvian counterpart ~ possessive !',
    ],
    ['After a third term as Chilean president he left.', 'Chilean president ~ predicate !'],
    ['A spokesperson declined to comment.', 'A spokesperson ~ indefinite'],
    ['The two leaders met.', 'The two leaders ~ pair'],
    ['UN Secretary-General Karim Aziz spoke.', 'UN Secretary-General = Karim Aziz !'],
    // Forms of address between office and name.
    ['Water Resources Minister Smt. Lalita Deshmukh left.', 'Water Resources Minister = Lalita Deshmukh !'],
    ['State Health Director Dr. Paul Renner left.', 'State Health Director = Paul Renner !'],
    ['The commission’s chair, Justice (rtd) Ann Mensah, left.', 'Justice (rtd) = Ann Mensah !'],
    // Offices of two words.
    ['Attorney General Ann Hale agreed.', 'Attorney General = Ann Hale !'],
    ['Marsh County District Attorney Ann Hale agreed.', 'Marsh County District Attorney = Ann Hale !'],
    ['City Manager Tom Hale agreed.', 'City Manager = Tom Hale !'],
    ['Maj. Gen. Tom Hale agreed.', 'Maj. Gen. = Tom Hale !'],
    // What belongs to the phrase behind the noun.
    ['A diplomat based in the region said so.', 'A diplomat based in the region ~ indefinite !'],
    ['A judge on Friday ordered it.', 'A judge ~ indefinite !'],
    [
      'Ann Lee, a first-term senator and former county commissioner, left.',
      'a first-term senator and former county commissioner = Ann Lee !',
    ],
    [
      'The prime minister’s official spokesman left.',
      'The prime minister’s official spokesman ~ definite !',
      'The prime minister ~ definite !',
    ],
    ['The panel’s top Democrat, Ann Lee, left.', 'The panel’s top Democrat = Ann Lee !'],
    ['Its budget rapporteur, Irish MEP Ann Lee, agreed.', 'Its budget rapporteur = Ann Lee !', 'Irish MEP = Ann Lee !'],
    ['Tom Hale, the Crown Prince of Dubai, left.', 'the Crown Prince of Dubai = Tom Hale !'],
    ['Chilean leaders and U.S. officials met reporters.'],
    ['He made a major speech on the Justice Department.'],
    ['The candidate field is open to any senator.'],
  ];
  for (const [text, ...expected] of EXAMPLES) {
    it(text, () => {
      const found = roles(text);
      for (const role of expected) assert.ok(found.includes(role), `${role} in ${JSON.stringify(found)}`);
      if (expected.length === 0) assert.deepEqual(found, []);
    });
  }
});
