import { INDEFINITE } from '../lang/en/people/role-words';
import { ANSWERING_WORDS, OFFICE_SAYS, SAYS_AUXILIARIES, SPEAKING_OPENERS, SPEECH_NOUNS } from '../lang/en/people/speaking-openers';
import type { Paragraph, Token } from '../reading';
import type { OfficeClass } from '../roles/offices';
import { tokenFrom } from '../text/token-index';
import type { PersonDraft } from './draft';
import type { RoleDraft } from './link-roles';
import type { MentionDraft } from './mentions';
import { contradicts } from './role-fitness';

/** Classes of offices that one person holds, whom news brings in by the office and names a paragraph later. */
export const OF_ONE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'monarch', 'minister', 'mayor', 'chief']);

/** How many paragraphs behind the office its holder may be named. */
const REACH = 2;

/** How many mentions are looked at, and how many words an opening has at the most: enough for every article. */
const MOST_MENTIONS = 40;
const LONGEST_OPENING = 24;

/** The holder of an office whom the article names only after the office has spoken. */
export interface NamedLater {
  /** The running number under which the office has gone as nobody’s. */
  readonly number: number;
  readonly mention: MentionDraft;
}

/**
 * "Ruritania’s rail minister has said that … / Speaking to the radio on Monday, Ann Lee said …": the only office without a name that
 * speaks in the headline or the first paragraph is that of the only person without any other description who is named behind it and goes on
 * speaking. Undefined where anything else is possible; a wrong name is worse than none.
 * @param drafts all of the document, those beside names among them
 */
export function namedLater(
  drafts: readonly RoleDraft[],
  mentions: readonly MentionDraft[],
  paragraphs: readonly Paragraph[],
): NamedLater | undefined {
  const speaking: RoleDraft[] = [];
  for (const draft of drafts)
    if (typeof draft.holder === 'number' && draft.opens && isOfOne(draft) && speaks(draft, paragraphs)) speaking.push(draft);
  if (speaking.length === 0) return undefined;
  speaking.sort((a, b) => a.start - b.start);
  const found = onlyCandidate(speaking, mentions, paragraphs);
  if (!found || contradicts(found.mention.person, found.office) || isOthers(drafts, found)) return undefined;
  return { number: found.office.holder as number, mention: found.mention };
}

const isOfOne = ({ role }: RoleDraft): boolean =>
  role.public &&
  !role.former &&
  OF_ONE.has(role.class) &&
  (role.reference === 'definite' || (role.reference === 'possessive' && (role.country !== undefined || role.body !== undefined)));

/** Whether the office is the subject of a verb of saying: "the minister has said". */
function speaks({ paragraph, end }: RoleDraft, paragraphs: readonly Paragraph[]): boolean {
  const { start, reading } = paragraphs[paragraph]!;
  const at = tokenFrom(reading.tokens, end - start);
  const next = reading.tokens[at];
  return isSaying(next && SAYS_AUXILIARIES.has(next.lower) ? reading.tokens[at + 1] : next);
}

const isSaying = (token: Token | undefined): boolean => token !== undefined && OFFICE_SAYS.has(token.lower);

/** An office that speaks, and where somebody named behind it goes on. */
interface Found {
  readonly office: RoleDraft;
  readonly mention: MentionDraft;
}

/** Undefined where another office speaks before the name, or another person is named within reach, or a description of the one. */
function onlyCandidate(
  speaking: readonly RoleDraft[],
  mentions: readonly MentionDraft[],
  paragraphs: readonly Paragraph[],
): Found | undefined {
  let found: Found | undefined;
  let only: PersonDraft | undefined;
  let office = speaking[0]!;
  let next = 1;
  let seen = 0;
  for (const mention of mentions) {
    const { person, named, start } = mention;
    for (; !found && next < speaking.length && speaking[next]!.start < start; office = speaking[next++]!)
      // A second office that speaks: the name may be of either.
      if (speaking[next]!.holder !== office.holder) return undefined;
    if (named.paragraph > office.paragraph + REACH || ++seen > MOST_MENTIONS) break;
    if (person.byline) continue;
    if (only ? only !== person : start < office.start || !isUndescribed(person)) return undefined;
    only = person;
    if (!found && mention.full && goesOn(mention, paragraphs)) found = { office, mention };
  }
  return found;
}

function isUndescribed({ roles, kin, official, known, standing, titles, bodies, parts }: PersonDraft): boolean {
  return (
    roles.length === 0 &&
    !kin &&
    official === undefined &&
    known === undefined &&
    standing === undefined &&
    titles.size === 0 &&
    bodies.size === 0 &&
    parts.given !== undefined
  );
}

/** "Speaking to the radio on Monday, Ann Lee said": the sentence goes on with who was speaking, and brings in nobody who answers. */
function goesOn({ start, end, named }: MentionDraft, paragraphs: readonly Paragraph[]): boolean {
  const { start: shift, reading } = paragraphs[named.paragraph]!;
  const { tokens } = reading;
  const name = tokenFrom(tokens, start - shift);
  if (!isSaying(tokens[tokenFrom(tokens, end - shift)]) || tokens[name - 1]?.text !== ',') return false;
  const { sentence } = tokens[name]!;
  let opening = name - 1;
  while (opening > 0 && tokens[opening - 1]!.sentence === sentence) {
    if (name - opening > LONGEST_OPENING || ANSWERING_WORDS.has(tokens[opening]!.lower)) return false;
    opening--;
  }
  const { lower, start: from } = tokens[opening]!;
  if (namesOffice(reading.roles, from, start - shift)) return false;
  if (SPEAKING_OPENERS.has(lower)) return true;
  if (lower !== 'in' || !INDEFINITE.has(tokens[opening + 1]?.lower ?? '')) return false;
  return SPEECH_NOUNS.has(tokens[opening + 2]?.lower ?? '') || SPEECH_NOUNS.has(tokens[opening + 3]?.lower ?? '');
}

const namesOffice = (roles: readonly { readonly start: number; readonly end: number }[], from: number, to: number): boolean =>
  roles.some(({ start, end }) => start >= from && end <= to);

/** Whether the article gives the office to somebody else, or speaks of it as of another’s in the sentence of the name. */
const isOthers = (drafts: readonly RoleDraft[], { office: { role }, mention: { end, named } }: Found): boolean =>
  drafts.some(
    ({ holder, role: other, paragraph, start }) =>
      other.noun === role.noun &&
      (typeof holder === 'number'
        ? // "Speaking on the radio, Ann Lee said that the minister was wrong."
          paragraph === named.paragraph && start > end
        : other.country === undefined || role.country === undefined || other.country === role.country),
  );
