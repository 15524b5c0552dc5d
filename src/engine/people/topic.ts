import { HOLDERS, TELLING_MODIFIERS } from '../lang/en/people/topic-words';
import type { OfficeClass } from '../roles/offices';
import type { PersonDraft } from './draft';
import type { RoleAt } from './link-roles';
import type { MentionDraft } from './mentions';

/** How many paragraphs back somebody is looked for whom the phrase describes ("the 71-year-old president"). */
const TOLD_PARAGRAPHS = 3;

/** What news calls people of another office, by the class of the phrase: a committee's chairman is "the senator". */
const CALLED: Readonly<Partial<Record<OfficeClass, readonly OfficeClass[]>>> = {
  head: ['candidate'],
  mayor: ['candidate'],
  lawmaker: ['chief', 'candidate', 'adviser'],
  diplomat: ['chief', 'official', 'adviser', 'minister', 'spokesperson'],
  minister: ['chief'],
  official: ['chief', 'adviser', 'spokesperson', 'diplomat', 'minister', 'lawmaker', 'police', 'soldier', 'mayor', 'judge'],
  chief: ['official', 'police', 'soldier', 'adviser'],
  soldier: ['chief', 'official'],
  police: ['chief', 'official'],
  judge: ['law', 'official'],
  law: ['judge'],
};

/**
 * The person whom the sentences before are about, for a phrase that begins its sentence and that nobody’s office explains: "First deputy
 * chairman Ann Lee wrote a letter. The senator …". Undefined where they are about several people or another office speaks against it.
 * Whoever was named last goes on where the words behind the phrase say so: "The Ester MP also said".
 * Who has no office at all is otherwise meant only by a phrase that describes somebody known: "the outgoing governor".
 * @param before index of the last mention before the phrase; -1 where there is none
 * @param contradicts whether gender or country speak against a person
 */
export function topicBefore(
  at: RoleAt,
  mentions: readonly MentionDraft[],
  before: number,
  contradicts: (person: PersonDraft) => boolean,
): MentionDraft | undefined {
  const { role, start, sentence, paragraph } = at;
  const last = mentions[before];
  if (role.continues) {
    if (!last || paragraph - last.named.paragraph > TOLD_PARAGRAPHS || last.person.byline || contradicts(last.person)) return undefined;
    return last.person.roles.some(({ role: held }) => held.class === role.class) ? undefined : last;
  }
  if (role.reference !== 'definite' || role.body !== undefined || start !== sentence) return undefined;
  const told = isTold(at.words);
  const fits = (person: PersonDraft): boolean => !person.byline && !contradicts(person) && mayBeCalled(person, role.class, told);
  if (told) {
    for (let i = before; i >= 0 && paragraph - mentions[i]!.named.paragraph <= TOLD_PARAGRAPHS; i--)
      if (fits(mentions[i]!.person)) return mentions[i];
    return undefined;
  }
  if (!last || paragraph - last.named.paragraph > 1 || !fits(last.person)) return undefined;
  for (let i = before; i >= 0 && mentions[i]!.named.paragraph === last.named.paragraph; i--)
    if (mentions[i]!.person !== last.person) return undefined;
  return last;
}

/** "The 71-year-old", "the outgoing": words that tell more of somebody who has been named. */
function isTold(words: string): boolean {
  const [, second = ''] = words.toLowerCase().split(' ', 2);
  return TELLING_MODIFIERS.has(second) || (second.endsWith('-old') && /^\d/.test(second));
}

function mayBeCalled({ roles }: PersonDraft, kind: OfficeClass, told: boolean): boolean {
  if (roles.length === 0) return told;
  const called = CALLED[kind] ?? [];
  if (roles.some(({ role }) => role.class === kind)) return false;
  return roles.some(({ role }) => !role.former && (called.includes(role.class) || (told && HOLDERS.has(role.noun))));
}
