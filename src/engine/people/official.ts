import { words } from '../lang/en/people/words';
import { GOVERNING_NOUNS } from '../lang/en/people/role-words';
import type { Paragraph, Token } from '../reading';
import type { Evidence, Pair } from '../types';
import type { PersonDraft } from './draft';
import type { MentionDraft } from './mentions';

const governing = words(GOVERNING_NOUNS);

/** Notes who is called the holder of a government: "the Lee administration", "Lee’s cabinet". */
export function noteGovernments(mentions: readonly MentionDraft[], paragraphs: readonly Paragraph[]): void {
  let paragraph = -1;
  let at = 0;
  let tokens: readonly Token[] = [];
  for (const { named, end, person, start } of mentions) {
    if (named.paragraph !== paragraph) {
      paragraph = named.paragraph;
      tokens = paragraphs[paragraph]!.reading.tokens;
      at = 0;
    }
    const local = end - paragraphs[paragraph]!.start;
    while (at < tokens.length && tokens[at]!.start < local) at++;
    let next = tokens[at];
    const isPossessive = next?.lower === "'s" || next?.lower === '’s';
    if (isPossessive) next = tokens[at + 1];
    if (next && governing.has(next.lower) && person.official === undefined) person.official = [start, paragraphs[paragraph]!.start + next.end];
  }
}

/** Whether the person holds or held a public office, and why. */
export function judge(person: PersonDraft): { official: boolean; evidence: Evidence[] } {
  const held = person.roles.find(({ role }) => role.public && role.position !== 'alone') ?? person.roles.find(({ role }) => role.public);
  if (held) return { official: true, evidence: [{ code: 'official-role', at: held.at }] };
  if (person.byline) return { official: false, evidence: [{ code: 'not-official-byline', at: firstAt(person) }] };
  if (person.official) return { official: true, evidence: [{ code: 'official-role', at: person.official }] };
  return { official: false, evidence: [{ code: 'not-official-no-office' }] };
}

const firstAt = (person: PersonDraft): Pair => [person.first, person.first];
