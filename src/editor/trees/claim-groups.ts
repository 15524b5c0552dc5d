import type { Claim, ClaimForm, ClaimKind, SourceKind } from '../../engine';
import type { Lookup, Speaker } from '../article/article';
import { CHECK_STATES, stateOf, type CheckState, type Reviews } from '../corrections/verify/status';
import { isSaying, relayName, type ClaimGrouping, type ClaimNode, type GroupRow } from './claims';

/** Claims that belong together, and the row that they stand under. */
export interface ClaimGroup {
  /** Of the row. */
  readonly id: string;
  /** At least one. */
  readonly claims: readonly Claim[];
  readonly node: (row: GroupRow) => ClaimNode;
}

/** What groups are made from. */
export interface Grouped {
  readonly lookup: Lookup;
  readonly reviews: Reviews;
  /** Id of the only speaker wanted. */
  readonly speaker: string | undefined;
}

/** The orders of the groups: sayings before thoughts, people with a name before those without. */
const FORMS: readonly ClaimForm[] = ['direct', 'mixed', 'indirect'];
const KINDS: readonly ClaimKind[] = ['say', 'write', 'think', 'want', 'plan', 'agree', 'act'];
const SOURCES: readonly SourceKind[] = ['official', 'person', 'institution', 'anonymous', 'none'];

/** The groups of claims in each order but that of the text. Pure. */
export const GROUPS: { readonly [Order in Exclude<ClaimGrouping, 'text'>]: (claims: readonly Claim[], by: Grouped) => ClaimGroup[] } = {
  speaker: bySpeaker,
  source: (claims) =>
    byKey(
      claims,
      ({ sourceKind }) => sourceKind,
      SOURCES,
      (source) => ({ id: `source:${source}`, node: (row) => ({ kind: 'source', source, ...row }) }),
    ),
  kind: (claims) =>
    byKey(
      claims,
      ({ kind }) => kind,
      KINDS,
      (act) => ({ id: `kind:${act}`, node: (row) => ({ kind: 'act', act, ...row }) }),
    ),
  form: (claims) =>
    byKey(
      claims,
      ({ form }) => form,
      FORMS,
      (form) => ({ id: `form:${form}`, node: (row) => ({ kind: 'form', form, ...row }) }),
    ),
  relay: byRelay,
  status: (claims, { reviews }) =>
    byKey<CheckState>(
      claims,
      (claim) => stateOf(claim, reviews),
      CHECK_STATES,
      (state) => ({ id: `state:${state}`, node: (row) => ({ kind: 'state', state, ...row }) }),
    ),
};

/** In a fixed order, without the empty groups. */
function byKey<Key>(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => Key,
  order: readonly Key[],
  head: (key: Key) => Omit<ClaimGroup, 'claims'>,
): ClaimGroup[] {
  const groups = new Map<Key, Claim[]>(order.map((key) => [key, []]));
  for (const claim of claims) groups.get(keyOf(claim))?.push(claim);
  return [...groups].filter(([, some]) => some.length > 0).map(([key, some]) => ({ ...head(key), claims: some }));
}

function bySpeaker(claims: readonly Claim[], { lookup, speaker: only }: Grouped): ClaimGroup[] {
  const groups = new Map<string, { readonly speaker: Speaker; readonly claims: Claim[] }>();
  for (const claim of claims) {
    for (const { id } of lookup.sources(claim)) {
      const [speaker] = lookup.speakers(id);
      if (!speaker || (only !== undefined && id !== only)) continue;
      const group = groups.get(id) ?? { speaker, claims: [] };
      group.claims.push(claim);
      groups.set(id, group);
    }
  }
  // Those without a name of their own come behind the others, nobody last.
  const rank = ({ kind, name }: Speaker): number => (kind !== 'unknown' ? 0 : name === undefined ? 2 : 1);
  const order = [...groups.values()].sort((a, b) => rank(a.speaker) - rank(b.speaker));
  return order.map(({ speaker, claims: some }) => ({
    id: `speaker:${speaker.id}`,
    // What somebody said stands above what he thinks or wants.
    claims: [...some.filter(isSaying), ...some.filter((claim) => !isSaying(claim))],
    node: (row) => ({ kind: 'speaker', speaker, ...row }),
  }));
}

function byRelay(claims: readonly Claim[], { lookup }: Grouped): ClaimGroup[] {
  const groups = new Map<string, { stateRun: boolean; readonly claims: Claim[] }>();
  for (const claim of claims) {
    for (const span of claim.via) {
      const { name, stateRun } = relayName(span, lookup);
      const group = groups.get(name) ?? { stateRun, claims: [] };
      group.stateRun ||= stateRun;
      if (group.claims.at(-1) !== claim) group.claims.push(claim);
      groups.set(name, group);
    }
  }
  const relayed = [...groups].map(([name, { stateRun, claims: some }]): ClaimGroup => ({
    id: `relay:${name}`,
    claims: some,
    node: (row) => ({ kind: 'relay', name, stateRun, ...row }),
  }));
  const none = claims.filter(({ via }) => via.length === 0);
  if (none.length === 0) return relayed;
  return [...relayed, { id: 'relay:', claims: none, node: (row) => ({ kind: 'relay', name: undefined, stateRun: false, ...row }) }];
}
