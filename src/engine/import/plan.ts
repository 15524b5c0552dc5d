import { applyCorrections } from '../corrections/apply';
import { isSure, placeCorrections } from '../corrections/placed';
import { reviewsOf } from '../corrections/reviews';
import { encodeCorrection } from '../corrections/sidecar/encode';
import { byTime } from '../corrections/statement';
import { canonical } from '../corrections/sidecar/json';
import { targetMaker } from '../corrections/targets';
import type { Correction, CorrectionBody } from '../corrections/types';
import type { Annotations, Span } from '../types';
import { claimComparison } from './compare-claims';
import { layerComparison } from './compare-layers';
import { comparePeople } from './compare-people';
import { namesIn } from './known';
import type { Imported, ImportedAnnotation, ImportedPerson, ImportProblem } from './model';

export type Body = CorrectionBody;

/** What is to be said of the article; ids, author and time are still to come. */
export type Draft = Pick<Correction, 'targets' | 'body'>;

/** What one annotation of a file asks for; `notes`: what no correction can say. */
export interface Compared {
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
}

/** What an import does to an article. */
export interface ImportPlan {
  /** Corrections that the file holds as such and the article has not, or not so: with their own ids, authors and times. */
  readonly take: readonly Correction[];
  /** Fields of these that this program does not know. */
  readonly extras: Imported['extras'];
  /** What makes the article have what the file has. */
  readonly drafts: readonly Draft[];
  /** How many annotations of the file the article has already, as they are, and how many corrections. */
  readonly same: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * What to correct in an article so that it has all that a file has. What the engine finds anyway makes no correction; what it finds and
 * the file has not is left.
 * @param annotations as they are shown, with `known` applied
 * @param known the corrections that the article has
 */
export function planImport(text: string, annotations: Annotations, known: readonly Correction[], imported: Imported): ImportPlan {
  const have = new Map(known.map((one) => [one.id, one]));
  const take = imported.corrections.filter((one) => {
    const own = have.get(one.id);
    // Of two states of one correction the later one is meant.
    return !own || (said(own) !== said(one) && byTime(own, one) <= 0);
  });
  const taken = new Set(take.map(({ id }) => id));
  const news = placeCorrections(text, take);
  // The file's annotations have its corrections in them: those count first.
  const { annotations: now } = applyCorrections(text, annotations, news);
  const all = [
    ...placeCorrections(
      text,
      known.filter(({ id }) => !taken.has(id)),
    ),
    ...news,
  ];
  const maker = targetMaker(text);
  const people = comparePeople(imported.annotations.filter(isPerson), now, maker);
  const whoIs = namesIn(now, people.nameOf);
  const ofLayer = layerComparison(text, now, maker, whoIs);
  const ofClaim = claimComparison(text, now, reviewsOf(now, all), maker, whoIs);

  const drafts: Draft[] = [...people.drafts];
  let same = imported.corrections.length - take.length + people.same;
  const remarks = new Set(
    all
      .filter(isSure)
      .flatMap(({ correction: { body }, placements: [first] }) =>
        body.type === 'comment' && first?.span ? [remarkKey(first.span, body.text)] : [],
      ),
  );
  for (const one of imported.annotations) {
    const compared = one.layer === 'person' || one.layer === 'note' ? NOTHING : one.layer === 'claim' ? ofClaim(one) : ofLayer(one);
    const notes = [...compared.notes, ...one.notes];
    const text = notes.join('\n');
    const span = placeOf(one);
    const isNew = text !== '' && !remarks.has(remarkKey(span, text));
    if (isNew) remarks.add(remarkKey(span, text));
    if (compared.drafts.length === 0 && !isNew && one.layer !== 'person') same++;
    drafts.push(...compared.drafts, ...(isNew ? [{ targets: [maker.at(span)], body: { type: 'comment', text } } as const] : []));
  }
  const kept = imported.isEngines ? drafts.filter(agreesWith(text, annotations, [...known, ...take])) : drafts;
  return { take, extras: imported.extras, drafts: kept, same, problems: imported.problems };
}

/** Whether what an engine asks for contradicts nothing that people have said, also where that is not applied for want of its words. */
function agreesWith(
  text: string,
  annotations: Annotations,
  said: readonly Correction[],
): (draft: Draft, i: number, all: readonly Draft[]) => boolean {
  let refused: ReadonlySet<string> | undefined;
  const idOf = (i: number): string => `draft ${String(i)}`;
  return (_draft, i, all) => {
    if (said.length === 0) return true;
    if (!refused) {
      const last = all.map(({ targets, body }, n): Correction => ({ id: idOf(n), targets, body, creator: '', created: END_OF_TIME }));
      const { conflicts } = applyCorrections(text, annotations, placeCorrections(text, [...said, ...last]));
      refused = new Set(conflicts.map(({ winner }) => winner.id));
    }
    return !refused.has(idOf(i));
  };
}

/** Later than whatever people have said. */
const END_OF_TIME = '9999-12-31T00:00:00Z';

const NOTHING: Compared = { drafts: [], notes: [] };

const isPerson = (one: ImportedAnnotation): one is ImportedPerson => one.layer === 'person';

/** What a correction says, whoever has found its words again. */
function said(correction: Correction): string {
  const { target, ...statement } = encodeCorrection(correction, '');
  const exact = correction.targets.map(({ part, anchor }) => [part, anchor.exact]);
  return target === undefined ? '' : canonical([statement, exact]);
}

const remarkKey = ({ start, end }: Span, text: string): string => `${String(start)}-${String(end)} ${text}`;

function placeOf(one: ImportedAnnotation): Span {
  if (one.layer !== 'claim') return one.span;
  const [start, end] = one.parts.cue[0] ?? one.parts.content[0] ?? [0, 0];
  return { start, end };
}
