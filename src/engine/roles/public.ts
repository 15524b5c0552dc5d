import { BODY_NOUNS, PARTY_POSTS, PRIVATE_OWNERS, PRIVATE_WORDS, PUBLIC_PAIRS, PUBLIC_WORDS } from '../lang/en/people/offices';
import { PORTFOLIOS, ROLE_MODIFIERS, TURNED } from '../lang/en/people/role-words';
import { words } from '../lang/words';
import { isOfStates } from '../organizations/kinds';
import { isParty } from '../organizations/known';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { Token } from '../reading';
import { sentenceStart } from '../text/sentence';
import type { Office } from './offices';
import { isPossessiveMark } from './possessive';

const privateWords = words(PRIVATE_WORDS);
const publicWords = words(PUBLIC_WORDS);
const publicPairs = words(PUBLIC_PAIRS);
const privateOwners = words(PRIVATE_OWNERS);
const partyPosts = words(PARTY_POSTS);

/** What the phrase says of the body that the office belongs to. */
export interface PhraseBody {
  /** The organizations inside the phrase. */
  readonly organizations: readonly OrganizationCandidate[];
  readonly country: string | undefined;
  /** Whether a token belongs to a place's name: "Crown Prince of Dubai" is of no private body. */
  readonly isPlace: (token: number) => boolean;
}

/** What the words of a phrase, or the last body before it, say of an office: one of the state or an international body, or of others. */
interface Owner {
  isPrivate: boolean;
  isPublic: boolean;
  isState: boolean;
  isParty: boolean;
}

/** Whether an office, in a phrase of tokens [from, to), is one of state or of an international body. */
export function isPublicOffice(
  office: Office,
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  body: PhraseBody,
): boolean {
  const { isPrivate, isPublic, isState, isParty: ofParty } = ownerOf(tokens, from, to, head, body);
  if (ofParty && partyPosts.has(office.noun)) return true;
  // "the deputy leader", "deputy spokesman": bodies with a second rank of these are mostly the state’s.
  if (!isPrivate && head > from && tokens[head - 1]!.lower === 'deputy' && DEPUTIES.has(office.noun)) return true;
  if (office.public === 'never')
    return (
      CIVIL_SERVANTS.has(office.noun) &&
      (isState || ((EXECUTIVES.has(office.noun) || tokens[head + 1]?.lower === 'to') && isPublic && !isPrivate))
    );
  switch (office.public) {
    case 'always':
      return !(isPrivate && !isPublic && PRIVATE_TOO.has(office.noun));
    case 'unless':
      return isState || !isPrivate;
    default:
      return isPublic && (!isPrivate || isState);
  }
}

function ownerOf(tokens: readonly Token[], from: number, to: number, head: number, body: PhraseBody): Owner {
  const owner: Owner = {
    isPrivate: false,
    isPublic: body.country !== undefined && !ARTISTS.has(tokens[head]!.lower),
    isState: false,
    isParty: false,
  };
  /** A body of which only the words tell whose it is. */
  let isNamed = false;
  for (const organization of body.organizations) {
    const { kind } = organization;
    if (isParty(organization)) owner.isParty = true;
    // "the Harbor Police Union", whatever the words before its last one are.
    if (kind === 'state' && privateOwners.has(lastWord(organization.name))) return PRIVATE;
    if (isOfStates(kind)) owner.isPublic = owner.isState = true;
    else if (kind === 'other') isNamed = true;
    else owner.isPrivate = true;
  }
  // "Amnesty International’s Brazil director": where a body is named, a country is its branch.
  if (isNamed && !owner.isState) owner.isPublic = false;
  // "union president": the noun right before the office says whose it is.
  if (head > from && privateOwners.has(tokens[head - 1]!.lower) && body.organizations.every(({ kind }) => kind !== 'international'))
    return PRIVATE;
  let unknown = 0;
  let isRanked = false;
  const isOwned = isNamed;
  for (let i = from; i < to; i++) {
    const { lower, pos, capital } = tokens[i]!;
    if (i === head) continue;
    // "a rebel turned president": what somebody was.
    if (i < head && TURNED.has(lower)) owner.isPrivate = false;
    // "the Labour leader" is a party's, though there is a labour ministry.
    const own = body.organizations.some(({ kind, start, end }) => kind === 'other' && start <= tokens[i]!.start && tokens[i]!.end <= end);
    if ((own || (isNamed && !owner.isState)) && PARTY_WORDS.has(lower)) continue;
    if (lower === 'party') owner.isParty = true;
    if (i > from && publicPairs.has(`${tokens[i - 1]!.lower}-${lower}`)) owner.isPublic = owner.isState = true;
    // "the country’s leader", "the nation’s longtime ruler"
    if (i < head && NATIONS.has(lower) && isPossessiveMark(tokens[i + 1]) && isOnlyDescribed(tokens, i + 2, head)) owner.isPublic = true;
    if (RANKING.has(lower)) isRanked = true;
    else if (publicWords.has(lower) || POLICE_LETTERS.test(tokens[i]!.text)) owner.isPublic = true;
    else if (privateWords.has(lower)) owner.isPrivate = true;
    // "president of Acme International": a body that nothing marks as one of the state's.
    else if (i > head + 1 && pos === 'PROPN' && !PORTFOLIOS.has(lower) && !body.isPlace(i) && !isInBracket(tokens, i)) isNamed = true;
    // "Kinan Kensetsu President": one word may be a place of no list, two are a firm.
    else if (i < head && capital && pos === 'PROPN' && !ROLE_MODIFIERS.has(lower) && !PORTFOLIOS.has(lower) && !body.isPlace(i)) unknown++;
  }
  if (isRanked && !owner.isPrivate && !isOwned) owner.isPublic = true;
  if ((isNamed || unknown > 1) && !owner.isPublic) owner.isPrivate = true;
  return owner;
}

/** "Permanent Secretary (PS)": what the office is short for. */
const isInBracket = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]!.text === '(' && tokens[at + 1]?.text === ')';

const NATIONS = words('country nation republic kingdom emirate sultanate');

/** Whether the words between say of an office only since when it is held. */
function isOnlyDescribed(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (!HELD.has(tokens[i]!.lower)) return false;
  return true;
}

const HELD = words('former current outgoing incoming new late ex longtime long-time long - time serving interim acting then de facto');

/** "top officials" are those of the state where nothing says whose else. */
const RANKING = words('top senior');

/** "TPD", "NOPD": a city’s police department. */
const POLICE_LETTERS = /^[A-Z]{1,4}PD$/;

const PRIVATE: Owner = { isPrivate: true, isPublic: false, isState: false, isParty: false };

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Tokens that are looked back at for the body of an office whose phrase names none. */
const OWNER_REACH = 40;

/**
 * Whether the last body that the sentence names before an office is one of the state or an international one: "The U.N. rights office said …,
 * spokesperson A B said", "Its defence committee agreed, though its chair, C D, …". An "its" that begins the sentence means the body that
 * the sentence before names first.
 */
export function isOfPublicBody(tokens: readonly Token[], from: number, organizations: readonly OrganizationCandidate[]): boolean {
  const sentence = tokens[from]?.sentence;
  if (tokens[from]?.lower === ITS && tokens[from - 1]?.sentence === sentence! - 1)
    return startsWithPublicBody(tokens, from - 1, organizations);
  let next = organizations.length - 1;
  for (let i = from - 1; i >= 0 && i >= from - OWNER_REACH && tokens[i]!.sentence === sentence; i--) {
    const { lower, start, pos } = tokens[i]!;
    while (next >= 0 && organizations[next]!.start > start) next--;
    const body = next >= 0 && organizations[next]!.end > start ? organizations[next]! : undefined;
    if (body) return isPublicBody(body);
    if (pos !== 'NOUN' && pos !== 'PROPN') continue;
    if (privateWords.has(lower)) return false;
    if (bodyNouns.has(lower)) return true;
  }
  return false;
}

const ITS = 'its';

/** Whether the first body of a sentence, before its verb, is one of the state or an international one. @param last the sentence's last token */
function startsWithPublicBody(tokens: readonly Token[], last: number, organizations: readonly OrganizationCandidate[]): boolean {
  for (let i = sentenceStart(tokens, last); i <= last && tokens[i]!.pos !== 'VERB'; i++) {
    const body = organizations.find(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end);
    if (body) return isPublicBody(body);
  }
  return false;
}

const isPublicBody = ({ kind, name }: OrganizationCandidate): boolean => isOfStates(kind) && !privateOwners.has(lastWord(name));

const bodyNouns = words(BODY_NOUNS);

/** Experts who speak for the body of state that employs them ("ECB chief economist", "WHO epidemiologist"). */
const CIVIL_SERVANTS = words(
  'economist scientist epidemiologist virologist physician specialist expert analyst forecaster meteorologist seismologist historian lawyer attorney manager executive assistant staffer',
);

/** Offices whose deputies are of the state where nothing says otherwise. */
const DEPUTIES = words('leader spokesperson spokesman spokeswoman');

/** Of these, those of whom the words of the phrase are enough ("council chief executive"). */
const EXECUTIVES = words('executive');

/** Words of ministries that parties bear in their names as well. */
const PARTY_WORDS = words(
  'labour labor justice national democratic public environment opposition security trade education state regional supreme space',
);

/** Offices of artists as well, whose country says nothing of a body: "the Ruritanian director". */
const ARTISTS = words('director directors');

/** Offices of state whose names private bodies use as well ("company president", "club secretary"). */
const PRIVATE_TOO = words(
  'chancellor president secretary secretary-general general-secretary treasurer officer captain governor commissioner commander representative delegate king queen prince deputy general',
);
