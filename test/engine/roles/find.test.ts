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
