import {
  DAYS,
  DEFINITE,
  INDEFINITE,
  OFFICE_BODIES,
  OWNERS_OF_BODIES,
  PARTS_OF_BODY,
  POSSESSIVES,
  SECOND_RANK,
  VERB_PARTICLES,
} from '../lang/en/people/role-words';
import { TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { CERTAIN } from '../names/evidence';
import { listBehind } from '../names/listed';
import type { Token, Words } from '../reading';
import { CUE } from '../text/lists';
import { appositionBefore, attachedName, closes, isHolderOf } from './beside';
import { standsInFront } from './fronted';
import { groupBefore } from './group-before';
import { bodiesStart } from './joined-bodies';
import type { RoleCandidate, RolePosition } from './candidate';
import { sharesBehind, shareOf } from './distributed';
import { classOf, countriesOf, countryIn, isFormer, keysOf } from './details';
import { officeAt } from './head';
import { acts, stands } from './headline';
import { occupationsBehind } from './occupations';
import type { Office } from './offices';
import { isArticle } from './article';
import { phraseEnd } from './phrase-end';
import { phraseStart } from './phrase-start';
import { isOfPublicBody, isPublicOffice } from './public';
import { predicateName, subjectBefore } from './predicate';
import { goesOn, readReference } from './reference';
import { isPossessiveMark } from './possessive';
import { nameBehind } from './name-behind';
import { joinedBefore, secondOffice, type SecondOffice } from './second';
import { FIRST_PLACE, isBody, mapTokens, type RoleNeighbours, type TokenMap } from './token-map';

export type { RoleNeighbours } from './token-map';

/** Phrases that name what somebody is, each tied to the name beside it, in order; they nest where a phrase holds another one. */
export function findRoles(words: Words, neighbours: RoleNeighbours): RoleCandidate[] {
  const { tokens } = words;
  let made: TokenMap | undefined;
  const mapped = (): TokenMap => (made ??= mapTokens(tokens, neighbours));
  const found: RoleCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const office = officeAt(tokens, i);
    if (!office) continue;
    const map = mapped();
    // The family name "King", and an office word inside an organization's name ("Office of the President").
    if (map.nameAt[i]! >= 0 && neighbours.names[map.nameAt[i]!]!.score >= CERTAIN) continue;
    // "Congress": a body, and no congressman that was cut off.
    if (office.cut && map.entityAt[i]! > 0) continue;
    const role = readRole(words, neighbours, map, i, office, found[found.length - 1]);
    if (!role) continue;
    found.push(role);
    if (office.plural && role.position === 'apposition' && role.name !== undefined)
      for (const share of sharesBehind(map, neighbours.names, role.name)) found.push(shareOf(role, share, map, neighbours));
  }
  if (neighbours.names.length > 0) {
    for (const { head, office } of occupationsBehind(tokens, neighbours.names, mapped)) {
      const role = readRole(words, neighbours, mapped(), head, office);
      if (role?.position === 'apposition') found.push(role);
    }
  }
  return withoutContained(found, words.text);
}

const THAT = 'that';

/** "…, Colonel A B, a journalist with the agency noted": the press speaks there, and is nobody named before. */
const isReporting = (next: Token | undefined, office: Office): boolean =>
  office.class === 'press' && next !== undefined && (next.lists & CUE) !== 0;

const NONE: readonly string[] = [];

/** Whether the line or the sentence ends before the token: "– Ann Lee: Minister for Trade", but not "Ann Lee: Minister has failed". */
const endsLine = (tokens: readonly Token[], to: number): boolean =>
  tokens[to] === undefined || tokens[to].pos === 'PUNCT' || tokens[to].sentence !== tokens[to - 1]!.sentence;

function readRole(
  words: Words,
  neighbours: RoleNeighbours,
  map: TokenMap,
  head: number,
  office: Office,
  last?: RoleCandidate,
): RoleCandidate | undefined {
  const { tokens } = words;
  const { names } = neighbours;
  let from = phraseStart(map, head);
  // "She shook her head"
  if (PARTS_OF_BODY.has(office.noun) && OWNERS_OF_BODIES.has(tokens[from]!.lower)) return undefined;
  let to = phraseEnd(map, head, false);
  // "Sens." is cut in two by the tagger.
  if (
    to === head + 1 &&
    tokens[to]?.text === '.' &&
    tokens[to]!.start === tokens[head]!.end &&
    TITLE_ABBREVIATIONS.has(tokens[head]!.lower)
  )
    to++;
  const afterHead = attachedName(map, names, head + 1, to, speaksFor(tokens, from, head, office));
  let position: RolePosition = 'alone';
  let name: number | undefined;
  let moreNames: number[] = [];
  let second: SecondOffice | undefined;
  let isShared = false;
  if (afterHead !== undefined) {
    name = afterHead.name;
    to = afterHead.to;
    position = 'before';
    from = joinedStart(map, from, head);
    if (!office.plural) from = bodiesStart(map, neighbours.organizations, from, head);
    if (office.plural) moreNames = listBehind(words.text, names, name);
  } else {
    const full = phraseEnd(map, head, true);
    const group = office.plural ? groupBefore(map, words.text, names, from, full) : undefined;
    const apposed = group ? group[0] : office.plural ? undefined : appositionBefore(map, names, from);
    const next = apposed !== undefined && isHolderOf(last, names[apposed]!) ? nameBehind(map, names, from, full, true) : undefined;
    const before = next ? undefined : apposed;
    const after = next ?? (before === undefined ? nameBehind(map, names, from, full, office.plural) : undefined);
    name =
      before !== undefined &&
      closes(tokens, full) &&
      !isReporting(tokens[full], office) &&
      !standsInFront(map, from, full) &&
      (tokens[from - 1]!.text !== ':' || endsLine(tokens, full))
        ? before
        : after?.name;
    if (name !== undefined) position = 'apposition';
    to = after?.to ?? full;
    if (after !== undefined && !office.plural) from = joinedStart(map, from, head);
    if (after !== undefined && office.plural) {
      isShared = sharesBehind(map, names, after.name).length > 0;
      if (!isShared) moreNames = listBehind(words.text, names, after.name);
    }
    if (group !== undefined && name === before) moreNames = group.slice(1);
    second = name !== undefined && name === before && !group ? secondOffice(map, to) : undefined;
    if (second) to = second.to;
  }
  // "NAME, the president’s brother and ambassador to Spain": one phrase with the office at its end.
  const joined = position === 'alone' && tokens[from - 1]?.lower === 'and' ? joinedBefore(map, names, from - 1) : undefined;
  if (joined !== undefined && closes(tokens, to)) {
    // With an article of its own, it is a phrase of its own: "a former director and a general".
    if (!isArticle(tokens[from]!)) from = joined.from;
    name = joined.name;
    position = 'apposition';
  }
  const subject = position === 'alone' ? subjectBefore(map, names, from, to, office) : undefined;
  if (subject) {
    ({ name, from } = subject);
    position = 'apposition';
  }
  const told = position === 'alone' && !office.plural ? predicateName(map, names, to) : undefined;
  if (told !== undefined) {
    name = told;
    position = 'apposition';
  }
  const reference =
    readReference(tokens, from, head, office) ??
    (position === 'alone' && stands(tokens, from, to, office) && !holdsName(map, names, from, head) ? 'bare' : undefined);
  if (position === 'alone') {
    if (reference === undefined || explainsBody(map, from, reference)) return undefined;
    if (office.plural && reference !== 'pair') return undefined;
    // "the candidate field", "the governor race": the noun is no office but tells of another.
    const next = tokens[head + 1];
    if (
      next &&
      (reference !== 'possessive' || office.public === 'never') &&
      (next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-' || (next.capital && tokens[head]!.capital)) &&
      next.sentence === tokens[head]!.sentence &&
      to === head + 1 &&
      !DAYS.has(next.lower) &&
      // "shot back", "hits out", "states that": a verb that is a noun as well.
      !VERB_PARTICLES.has(tokens[head + 2]?.lower ?? '') &&
      !(acts(next) && tokens[head + 2]?.lower === THAT)
    )
      return undefined;
  } else if (office.plural && moreNames.length === 0 && !isShared && reference !== 'pair') return undefined;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  // "the Office of the Attorney General"
  if (position === 'alone' && isWithinBody(neighbours, start, end)) return undefined;
  const inside = neighbours.organizations.filter((o) => o.start >= start && o.end <= end);
  // "ambassador to Spain", "the UN’s envoy for Yemen": where somebody is sent to is not whom he serves.
  const serving = isSent(tokens[head + 1], office) || inside.some(({ kind }) => kind === 'international') ? head : to;
  const servingEnd = serving > from ? tokens[serving - 1]!.end : start;
  const country =
    countryIn(tokens, from, serving) ??
    neighbours.places.find((p) => p.start >= start && p.end <= servingEnd && p.country !== undefined && !isSeat(words.text, p.end))
      ?.country;
  const body = { organizations: inside, country, isPlace: (i: number) => map.entityAt[i]! >= FIRST_PLACE };
  return {
    start,
    end,
    name,
    moreNames,
    public:
      isPublicOffice(office, tokens, from, to, head, body) ||
      (office.public === 'if' && isBare(tokens, from, head, to) && isOfPublicBody(tokens, from, neighbours.organizations)) ||
      (second !== undefined && isPublicOffice(second.office, tokens, from, to, second.head, body)),
    class: classOf(office, tokens, from, head, to),
    noun: office.noun,
    position,
    reference: reference ?? 'bare',
    gender: office.gender,
    body: inside[0] && { start: inside[0].start, end: inside[0].end },
    namesBody: isPossessiveMark(tokens[to]) && OFFICE_BODIES.has(tokens[to + 1]?.lower ?? ''),
    serves: servesNamed(map, head, to),
    former: isFormer(tokens, from, head),
    country,
    countries: moreNames.length > 0 ? countriesOf(tokens, from, to) : NONE,
    continues: position === 'alone' && goesOn(tokens, from, to),
    keys: keysOf(tokens, from, to, head),
  };
}

/** "Spokesperson for the Director-General A B" is of that name, "a spokesperson for the director-general A B" is not. */
const speaksFor = (tokens: readonly Token[], from: number, head: number, office: Office): boolean =>
  office.class === 'spokesperson' && tokens[head]!.capital && !isArticle(tokens[from]!) && DEFINITE.has(tokens[head + 2]?.lower ?? '');

/** "Deputy Prime Minister and Interior Minister A B": where the first of two offices begins that one name follows; else `from`. */
function joinedStart(map: TokenMap, from: number, head: number): number {
  const { tokens, nameAt } = map;
  const [and, first, second] = [tokens[from - 1], tokens[from - 2], tokens[head]!];
  if (and?.lower !== 'and' || first === undefined || first.sentence !== second.sentence || first.capital !== second.capital) return from;
  const office = nameAt[from - 2]! < 0 ? officeAt(tokens, from - 2) : undefined;
  if (office === undefined || office.plural) return from;
  const start = phraseStart(map, from - 2);
  // "the president and foreign minister A B" may be two, "the deputy president and foreign minister A B" are one.
  return isArticle(tokens[start]!) && !SECOND_RANK.has(tokens[start + 1]?.lower ?? '') ? from : start;
}

/** Whether a longer name of a body holds the phrase, and does not end with it as its own head: that is no word of anybody. */
const isWithinBody = ({ organizations }: RoleNeighbours, start: number, end: number): boolean =>
  organizations.some((body) => body.start < start && body.end >= end);

/** "director of the Oslo-based group": where somebody sits is not whom he serves. */
const isSeat = (text: string, end: number): boolean => text.startsWith(BASED, end);
const BASED = '-based';

/** Whether the word behind an office begins where its holder is sent to. */
const isSent = (next: Token | undefined, office: Office): boolean =>
  next?.lower === 'to' || (next?.lower === 'for' && office.class === 'diplomat');

/** "Orsan PM Hale drops finance chief": the headline’s verb may be taken for a noun. */
function holdsName({ nameAt }: TokenMap, names: RoleNeighbours['names'], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if ((names[nameAt[i]!]?.score ?? 0) >= CERTAIN) return true;
  return false;
}

/** "the Office of Rail and Road, the regulator,": a phrase behind a body’s name tells of it. */
const explainsBody = ({ tokens, entityAt }: TokenMap, from: number, reference: RoleCandidate['reference']): boolean =>
  (reference === 'definite' || reference === 'indefinite') && tokens[from - 1]?.text === ',' && isBody(entityAt[from - 2]);

/** "a lawyer for Ann Lee": somebody is named behind the office's noun. */
const servesNamed = ({ nameAt, tokens }: TokenMap, head: number, to: number): boolean => {
  if (tokens[head + 1]?.lower !== 'for') return false;
  for (let i = head + 2; i < to; i++) if (nameAt[i]! >= 0) return true;
  return false;
};

/** "its chair", "spokesperson A B", "the deputy director": the phrase itself names no body. */
function isBare(tokens: readonly Token[], from: number, head: number, to: number): boolean {
  const { lower } = tokens[from]!;
  if (to > head + 1 || (POSSESSIVES.has(lower) && !OF_BODIES.has(lower)) || INDEFINITE.has(lower)) return false;
  for (let i = isArticle(tokens[from]!) ? from + 1 : from; i < head; i++)
    if (tokens[i]!.pos !== 'ADJ' && !SECOND_RANK.has(tokens[i]!.lower)) return false;
  return true;
}

/** Possessive pronouns that bodies have as well. */
const OF_BODIES: ReadonlySet<string> = new Set(['its', 'their']);

/** How many phrases may lie inside one another. */
const DEEPEST = 6;

/** "The prime minister’s official spokesman": whose spokesman it is, is an office as well. */
const isOwner = ({ start, end, reference, position }: RoleCandidate, outer: RoleCandidate, text: string): boolean =>
  position === 'alone' &&
  reference === 'definite' &&
  start === outer.start &&
  text[end + 1] === 's' &&
  (text[end] === '’' || text[end] === "'");

/** The same words read twice: what lies wholly inside another phrase of the same person goes; other nested phrases stay. */
function withoutContained(roles: RoleCandidate[], text: string): RoleCandidate[] {
  if (roles.length < 2) return roles;
  const sorted = [...roles].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: RoleCandidate[] = [];
  for (const role of sorted) {
    const outer = kept.slice(-DEEPEST).find((k) => k.start <= role.start && role.end <= k.end);
    if (outer && (role.name === undefined || role.name === outer.name) && !isOwner(role, outer, text)) continue;
    kept.push(role);
  }
  return kept;
}
