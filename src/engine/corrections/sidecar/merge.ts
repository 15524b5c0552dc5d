import { byTime } from '../statement';
import { contradict } from '../topics';
import type { Anchor, Correction } from '../types';
import { encodeCorrection } from './encode';
import { canonical, fromFields } from './json';
import type { Json, JsonObject, Sidecar } from './model';

/** What two people say of the same, to be shown side by side. Both are in the merged sidecar; dropping one of them settles it. */
export interface SidecarConflict {
  readonly ours: Correction;
  readonly theirs: Correction;
}

export interface MergedSidecars {
  readonly merged: Sidecar;
  readonly conflicts: readonly SidecarConflict[];
}

/** A correction with its unknown fields, and a text to compare both by. */
interface Entry {
  readonly correction: Correction;
  readonly extra: JsonObject | undefined;
  readonly text: string;
  /** The same without the targets: what is said, and when. */
  readonly statement: string;
}

/**
 * Three-way merge. What either side has added or changed stays, what one side has taken away and the other has left alone goes. Where both
 * have changed one correction, both forms are kept: the earlier one under an id made from its contents.
 * @param base what both sides began with; undefined where that is not known: then nothing is taken away
 */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): MergedSidecars {
  const [was, own, other] = [base ? entriesOf(base) : new Map<string, Entry>(), entriesOf(ours), entriesOf(theirs)];
  const merged = new Map<string, Entry>();
  const conflicts: SidecarConflict[] = [];
  /** What is new or changed on one side alone. */
  const ownNews: Entry[] = [];
  const otherNews: Entry[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [before, mine, yours] = [was.get(id), own.get(id), other.get(id)];
    if (mine && yours && mine.text !== yours.text && mine.text !== before?.text && yours.text !== before?.text) {
      if (mine.statement === yours.statement) {
        // Both have only found the words again, each in a text of its own: either will do, if it is the same for both.
        merged.set(id, mine.text < yours.text ? mine : yours);
        continue;
      }
      const isMineLater = (byTime(mine.correction, yours.correction) || (mine.text < yours.text ? -1 : 1)) > 0;
      const [later, earlier] = isMineLater ? [mine, yours] : [yours, mine];
      const twin = renamed(earlier);
      merged.set(id, later);
      merged.set(twin.correction.id, twin);
      const pair = isMineLater ? [later, twin] : [twin, later];
      conflicts.push({ ours: pair[0]!.correction, theirs: pair[1]!.correction });
      continue;
    }
    // One side has left it as it was, or both agree, or one side does not have it.
    const kept = mine && yours ? (mine.text === before?.text ? yours : mine) : (mine ?? yours)!;
    // Whoever has only found its words again has not said anything.
    if ((!mine || !yours) && before?.statement === kept.statement) continue;
    merged.set(id, kept);
    if (kept.text === before?.text || mine?.text === yours?.text) continue;
    (kept === mine ? ownNews : otherNews).push(kept);
  }
  return {
    merged: {
      corrections: [...merged.values()].map(({ correction }) => correction),
      extras: new Map([...merged].flatMap(([id, { extra }]) => (extra ? [[id, extra]] : []))),
      others: mergeOthers(base?.others ?? [], ours.others, theirs.others),
      head: mergeHeads(base?.head ?? {}, ours.head, theirs.head),
    },
    conflicts: [...conflicts, ...contradictions(ownNews, otherNews)],
  };
}

function entriesOf({ corrections, extras }: Sidecar): Map<string, Entry> {
  return new Map(
    corrections.map((correction) => {
      const extra = extras.get(correction.id);
      const { target, ...statement } = encodeCorrection(correction, '');
      const said = canonical([statement, extra ?? null]);
      return [correction.id, { correction, extra, text: said + canonical(target ?? null), statement: said }];
    }),
  );
}

/** The same correction under an id that its contents give: the same on whichever machine it is made. */
function renamed({ correction, extra, text, statement }: Entry): Entry {
  const [a, b, c, d] = [1, 2, 3, 4].map((seed) => hash(text, seed));
  const digits = `${a!}${b!}${c!}${d!}`;
  // A UUID of version 8: made in a way of one's own (RFC 9562).
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return { correction: { ...correction, id: `urn:uuid:${parts.join('-')}` }, extra, text, statement };
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** What the two sides newly say of the same and do not agree upon; one person on two machines contradicts nobody. */
function contradictions(own: readonly Entry[], other: readonly Entry[]): SidecarConflict[] {
  const bySubject = new Map<string, Correction[]>();
  for (const { correction } of other) {
    const subject = subjectOf(correction);
    const same = bySubject.get(subject);
    if (same) same.push(correction);
    else bySubject.set(subject, [correction]);
  }
  return own.flatMap(({ correction: ours }) =>
    (bySubject.get(subjectOf(ours)) ?? [])
      .filter((theirs) => theirs.creator !== ours.creator && contradict(ours, theirs))
      .map((theirs) => ({ ours, theirs })),
  );
}

/** What a correction is about, by the words and what stands around them: offsets may come from two versions of the text. */
function subjectOf({ body, targets }: Correction): string {
  const place = ({ exact, prefix, suffix }: Anchor): string => JSON.stringify([exact, prefix, suffix]);
  if (body.type === 'merge' || body.type === 'distinct')
    return `people ${targets
      .map(({ anchor }) => place(anchor))
      .sort()
      .join(' ')}`;
  const main = ['cue', 'content', 'whole'].flatMap((part) => targets.filter((target) => target.part === part))[0] ?? targets[0];
  const layer = 'layer' in body ? body.layer : body.type === 'layer' ? body.from : body.type === 'review' ? 'claim' : 'person';
  return `${layer} ${main ? place(main.anchor) : ''}`;
}

function mergeOthers(base: readonly JsonObject[], ours: readonly JsonObject[], theirs: readonly JsonObject[]): JsonObject[] {
  const [was, own, other] = [base, ours, theirs].map((all) => new Map(all.map((one) => [canonical(one), one])));
  const all = new Map([...own!, ...other!]);
  return [...all].flatMap(([text, one]) => (was!.has(text) && !(own!.has(text) && other!.has(text)) ? [] : [one]));
}

function mergeHeads(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  const text = (json: Json | undefined): string | undefined => (json === undefined ? undefined : canonical(json));
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return fromFields(
    keys.flatMap((key) => {
      const isOursUnchanged = text(ours[key]) === text(base[key]);
      const value = isOursUnchanged ? theirs[key] : ours[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
