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
    ['Jakarta Police chief Maj. Gen. Omar Haddad left.', 'Jakarta Police chief = Omar Haddad !', 'Maj. Gen. = Omar Haddad !'],
    ['Ambassador to Oslo Tom Hale left.', 'Ambassador to Oslo = Tom Hale !'],
    ['Senior Advisor for Caucasus Negotiations Rosa Molina left.', 'Senior Advisor for Caucasus Negotiations = Rosa Molina !'],
    ['Deputy Minister of Local Self-Government Rosa Molina left.', 'Deputy Minister of Local Self-Government = Rosa Molina !'],
    ['The Director of Public Prosecutions, Rosa Molina, left.', 'The Director of Public Prosecutions = Rosa Molina !'],
    ['Special Envoy for Hostage Affairs Rosa Molina left.', 'Special Envoy for Hostage Affairs = Rosa Molina !'],
    ['She met the police chief (Maj. Gen. Omar Haddad).', 'the police chief = Omar Haddad !', 'Maj. Gen. = Omar Haddad !'],
    ['He met local MPs Ann Lee (Stowell), Sir Tom Hale (North Vale) and Rosa Molina (Ester).', 'local MPs = Ann Lee !'],
    ['He met his French and Chilean counterparts, Ann Lee and Rosa Molina.', 'his French and Chilean counterparts = Ann Lee !'],
    ['The ministers of Finance, Ann Lee, and of Health, Tom Hale, left.', 'The ministers of Finance = Ann Lee !', 'Health = Tom Hale !'],
    [
      'The foreign ministers of Norway, Ann Lee, and Denmark, Tom Hale, met.',
      'The foreign ministers of Norway = Ann Lee !',
      'Denmark = Tom Hale !',
    ],
    ['Rosa Molina, leader of the small ethnic party, left.', 'leader of the small ethnic party = Rosa Molina !'],
    ['Rosa Molina left her jobs as both party chief and aide.', 'party chief ~ predicate !'],
    ['Rosa Molina became the leader of the Greens last year.', 'the leader of the Greens ~ predicate !'],
    ['She asked the prime minister for an answer.', 'the prime minister ~ definite !'],
    ['A top rebel commander, Omar Haddad, died.', 'A top rebel commander = Omar Haddad'],
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
    // Provinces in lists, and what is none.
    [
      'Norway’s minister for defence, national security and foreign affairs Ann Lee spoke.',
      'Norway’s minister for defence, national security and foreign affairs = Ann Lee !',
    ],
    ['Ann Lee, the Minister of Health and Sanitation, spoke.', 'the Minister of Health and Sanitation = Ann Lee !'],
    ['The secretary general for his part agreed.', 'The secretary general ~ definite !'],
    ['Ann Lee met her Peruvian counterpart on the sidelines of the fair.', 'her Peruvian counterpart ~ possessive !'],
    // Two offices of one, two words of one office, a body behind a comma.
    [
      'Norwegian Deputy Prime Minister and Interior Minister Ann Lee spoke.',
      'Norwegian Deputy Prime Minister and Interior Minister = Ann Lee !',
    ],
    ['The Chairman, House Committee on Finance, Mr Tom Hale, spoke.', 'The Chairman, House Committee on Finance = Tom Hale !'],
    [
      'Central bank governor Ann Lee met district collector Tom Hale.',
      'Central bank governor = Ann Lee !',
      'district collector = Tom Hale !',
    ],
    ['FBI Special Agent in Charge Ann Lee spoke.', 'FBI Special Agent in Charge = Ann Lee !'],
    // Marks that are left out, brackets, and who speaks for whom.
    [
      'Velnian Foreign Ministry spokesperson, Ann Lee said on Monday that it was late.',
      'Velnian Foreign Ministry spokesperson = Ann Lee !',
    ],
    ['Secretary to the State Government (SSG) Alhaji Musa Bello spoke.', 'Secretary to the State Government (SSG) = Musa Bello !'],
    ['A spokesman for Sir Tom Hale declined.', 'A spokesman for Sir Tom Hale ~ indefinite'],
    ['Spokesperson for the UN Secretary-General Ann Lee agreed.', 'Spokesperson for the UN Secretary-General = Ann Lee !'],
    // Offices to which somebody is named.
    ['Ann Lee, elected mayor last year, spoke.', 'elected mayor = Ann Lee !'],
    ['The king named Ann Lee prime minister.', 'The king ~ definite !', 'prime minister = Ann Lee !'],
    ['Norway, which is not a member, agreed.'],
    ['Norway, IAEA chief discuss tariffs', 'IAEA chief ~ bare !'],
    ['The International Energy Agency agreed with Acme. Its deputy director, Rosa Molina, left.', 'Its deputy director = Rosa Molina !'],
    ['Acme sued the International Energy Agency. Its deputy director, Rosa Molina, left.', 'Its deputy director = Rosa Molina'],
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
