import { TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { CERTAIN } from '../names/evidence';
import type { Words } from '../reading';
import { appositionAfter, appositionBefore, attachedName, closes, namesAfter } from './beside';
import type { RoleCandidate, RolePosition } from './candidate';
import { classOf, countryIn, isFormer, keysOf } from './details';
import { officeAt } from './head';
import type { Office } from './offices';
import { phraseEnd, phraseStart } from './phrase';
import { isPublicOffice } from './public';
import { readReference } from './reference';
import { mapTokens, type RoleNeighbours, type TokenMap } from './token-map';

export type { RoleNeighbours } from './token-map';

/** Phrases that name what somebody is, each tied to the name beside it, in order; they nest where a phrase holds another one. */
export function findRoles(words: Words, neighbours: RoleNeighbours): RoleCandidate[] {
  const { tokens } = words;
  let map: TokenMap | undefined;
  const found: RoleCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const office = officeAt(tokens, i);
    if (!office) continue;
    map ??= mapTokens(tokens, neighbours);
    // The family name "King", and an office word inside an organization's name ("Office of the President").
    if (map.nameAt[i]! >= 0 && neighbours.names[map.nameAt[i]!]!.score >= CERTAIN) continue;
    const role = readRole(words, neighbours, map, i, office);
    if (role) found.push(role);
  }
  return withoutContained(found);
}

function readRole(words: Words, neighbours: RoleNeighbours, map: TokenMap, head: number, office: Office): RoleCandidate | undefined {
  const { tokens } = words;
  const { names } = neighbours;
  const from = phraseStart(map, head);
  let to = phraseEnd(map, head, false);
  // "Sens." is cut in two by the tagger.
  if (
    to === head + 1 &&
    tokens[to]?.text === '.' &&
    tokens[to]!.start === tokens[head]!.end &&
    TITLE_ABBREVIATIONS.has(tokens[head]!.lower)
  )
    to++;
  const afterHead = attachedName(map, names, head + 1, to);
  let position: RolePosition = 'alone';
  let name: number | undefined;
  let moreNames: number[] = [];
  if (afterHead !== undefined) {
    name = afterHead.name;
    to = afterHead.to;
    position = 'before';
    if (office.plural) moreNames = namesAfter(map, names, name);
  } else {
    const full = phraseEnd(map, head, true);
    const before = appositionBefore(map, names, from);
    const after = before === undefined ? appositionAfter(map, names, full) : undefined;
    name = before !== undefined && closes(tokens, full) ? before : after;
    if (name !== undefined) position = 'apposition';
    to = full;
  }
  const reference = readReference(tokens, from, head, office);
  if (position === 'alone') {
    if (reference === undefined) return undefined;
    if (office.plural && reference !== 'pair') return undefined;
    // "the candidate field", "the governor race": the noun is no office but tells of another.
    const next = tokens[head + 1];
    if (
      next &&
      reference !== 'possessive' &&
      (next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-') &&
      next.sentence === tokens[head]!.sentence &&
      to === head + 1
    )
      return undefined;
  } else if (office.plural && moreNames.length === 0 && reference !== 'pair') return undefined;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const inside = neighbours.organizations.filter((o) => o.start >= start && o.end <= end);
  const country =
    countryIn(tokens, from, to) ?? neighbours.places.find((p) => p.start >= start && p.end <= end && p.country !== undefined)?.country;
  return {
    start,
    end,
    name,
    moreNames,
    public: isPublicOffice(office, tokens, from, to, head, { organizations: inside, country }),
    class: classOf(office, tokens, from, head),
    noun: office.noun,
    position,
    reference: reference ?? 'bare',
    gender: office.gender,
    former: isFormer(tokens, from, head),
    country,
    body: inside[0] && { start: inside[0].start, end: inside[0].end },
    keys: keysOf(tokens, from, to, head),
  };
}

/** How many phrases may lie inside one another. */
const DEEPEST = 6;

/** The same words read twice: what lies wholly inside another phrase of the same person goes; other nested phrases stay. */
function withoutContained(roles: readonly RoleCandidate[]): RoleCandidate[] {
  const sorted = [...roles].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: RoleCandidate[] = [];
  for (const role of sorted) {
    const outer = kept.slice(-DEEPEST).find((k) => k.start <= role.start && role.end <= k.end);
    if (outer && (role.name === undefined || role.name === outer.name)) continue;
    kept.push(role);
  }
  return kept;
}
