import { PRIVATE_WORDS, PUBLIC_WORDS } from '../lang/en/people/offices';
import { PORTFOLIOS } from '../lang/en/people/role-words';
import { words } from '../lang/en/people/words';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { Token } from '../reading';
import type { Office } from './offices';

const privateWords = words(PRIVATE_WORDS);
const publicWords = words(PUBLIC_WORDS);

/** What the phrase says of the body that the office belongs to. */
export interface PhraseBody {
  /** Kinds of the organizations inside the phrase. */
  readonly organizations: readonly OrganizationCandidate[];
  readonly country: string | undefined;
  /** Whether a token belongs to a place's name: "Crown Prince of Dubai" is of no private body. */
  readonly isPlace: (token: number) => boolean;
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
  if (office.public === 'never')
    return CIVIL_SERVANTS.has(office.noun) && body.organizations.some(({ kind }) => kind === 'state' || kind === 'international');
  let isPrivate = false;
  let isPublic = body.country !== undefined;
  let isState = false;
  /** A body of which only the words tell whose it is. */
  let isNamed = false;
  for (const { kind } of body.organizations) {
    if (kind === 'state' || kind === 'international') isPublic = isState = true;
    else if (kind === 'other') isNamed = true;
    else isPrivate = true;
  }
  for (let i = from; i < to; i++) {
    const { lower, pos } = tokens[i]!;
    // "the Labour leader" is a party's, though there is a labour ministry.
    const own = body.organizations.some(({ kind, start, end }) => kind === 'other' && start <= tokens[i]!.start && tokens[i]!.end <= end);
    if ((own || (isNamed && !isState)) && PARTY_WORDS.has(lower)) continue;
    if (publicWords.has(lower)) isPublic = true;
    else if (privateWords.has(lower)) isPrivate = true;
    // "president of Acme International": a body that nothing marks as one of the state's.
    else if (i > head + 1 && pos === 'PROPN' && !PORTFOLIOS.has(lower) && !body.isPlace(i)) isNamed = true;
  }
  if (isNamed && !isPublic) isPrivate = true;
  switch (office.public) {
    case 'always':
      return !(isPrivate && !isPublic && PRIVATE_TOO.has(office.noun));
    case 'unless':
      return isState || !isPrivate;
    default:
      return isPublic && (!isPrivate || isState);
  }
}

/** Experts who speak for the body of state that employs them ("ECB chief economist", "WHO epidemiologist"). */
const CIVIL_SERVANTS = words(
  'economist scientist epidemiologist virologist physician specialist expert analyst forecaster meteorologist seismologist historian lawyer attorney counsel manager executive assistant staffer',
);

/** Words of ministries that parties bear in their names as well. */
const PARTY_WORDS = words(
  'labour labor justice national democratic public environment opposition security trade education state regional supreme space',
);

/** Offices of state whose names private bodies use as well ("company president", "club secretary"). */
const PRIVATE_TOO = words(
  'president secretary treasurer officer captain governor commissioner commander representative delegate king queen prince deputy general',
);
