import { finish, type Steps } from '../../steps';
import type { Annotations, Span } from '../../types';
import { correctClaim } from './claims';
import { Draft } from './draft';
import { correctExistence } from './existence';
import { finishedInSteps } from './finish';
import { follow } from './follow';
import { layersOf } from './layers';
import { correctPerson } from './people';
import { rereadClaims } from './reread';
import { Speakers } from './speakers';
import { correctHolder, correctValue } from './values';
import { ClaimIndex } from '../claim-index';
import type { PlacedCorrection } from '../placed';
import { statementsInSteps, type Statement } from '../statement';
import { subjectsOf } from '../subjects';
import { settleInSteps } from '../topics';
import type { Correction, CorrectionBody } from '../types';

/** Two corrections that say different things of the same, from different people. */
export interface Conflict {
  /** The later one, which counts. */
  readonly winner: Correction;
  readonly loser: Correction;
}

export interface Corrected {
  readonly annotations: Annotations;
  readonly conflicts: readonly Conflict[];
  /**
   * Ids of corrections that have found nothing to correct: the engine has made no annotation there, or not yet (`complete`), or the
   * person is nobody of the article. Those that are not placed for sure are not among them: `PlacedCorrection.status` tells.
   */
  readonly idle: readonly string[];
}

/**
 * The annotations as people have corrected them, with all that depends on what is corrected. The order of the corrections does not
 * matter; of two that contradict each other the later one counts. Without an effect the annotations are returned as they are.
 * @param annotations the engine's, of the same text
 * @param placed only those that are placed `exact` or `moved` count
 */
export function applyCorrections(text: string, annotations: Annotations, placed: readonly PlacedCorrection[]): Corrected {
  return finish(applyInSteps(text, annotations, placed));
}

/** As `applyCorrections`, with pauses. */
export function* applyInSteps(text: string, annotations: Annotations, placed: readonly PlacedCorrection[]): Steps<Corrected> {
  const all = yield* statementsInSteps(placed);
  yield;
  const subjectOf = yield* subjectsOf(annotations);
  yield;
  const { standing, conflicts } = yield* settleInSteps(all, subjectOf);
  const acting = standing.filter(({ body: { type } }) => !SILENT.has(type));
  if (acting.length === 0) return { annotations, conflicts, idle: [] };
  const draft = new Draft(text, annotations);
  yield;
  const layers = layersOf(draft);
  yield;
  const idle = new Set<string>();
  function* each(isMeant: (statement: Statement) => boolean, correct: (statement: Statement) => boolean): Steps<void> {
    for (const statement of acting) {
      if (!isMeant(statement)) continue;
      if (!correct(statement)) idle.add(statement.correction.id);
      yield;
    }
    yield;
  }
  const said = saidOf(acting);
  yield;
  // What is none goes first and what is new comes last, so that marks find room; then people, for whom mentions must be there;
  // then what names people. Claims follow quotations, and named speakers come last, when everybody has the final id.
  for (const type of EXISTENCE)
    yield* each(
      ({ body }) => body.type === type,
      (statement) => correctExistence(draft, layers, statement, said),
    );
  yield* each(
    ({ body: { type } }) => type === 'distinct',
    (statement) => correctPerson(draft, statement),
  );
  yield* each(
    ({ body: { type } }) => OF_PERSONS.has(type),
    (statement) => correctPerson(draft, statement),
  );
  yield* each(isOf('change', ['date', 'organization', 'quotation']), (statement) => correctValue(draft, statement));
  yield* each(isOf('change', ['role']), (statement) => correctHolder(draft, statement));
  yield* each(isOf('mark', ['role']), (statement) => correctHolder(draft, statement));
  follow(draft);
  yield;
  const index = yield* ClaimIndex.inSteps(annotations.claims);
  for (const type of CLAIM_TYPES) yield* each(isOf(type, ['claim']), (statement) => correctClaim(draft, index, statement));
  rereadClaims(draft);
  yield;
  const speakers = new Speakers(draft, acting);
  yield* each(isOf('mark', ['quotation', 'claim']), (statement) => speakers.correct(statement));
  yield* each(isOf('change', ['quotation', 'claim']), (statement) => speakers.correct(statement));
  return { annotations: yield* finishedInSteps(draft), conflicts, idle: [...idle] };
}

/** Bodies that say something about an annotation and change none. */
const SILENT: ReadonlySet<string> = new Set(['review', 'comment']);
const EXISTENCE: readonly CorrectionBody['type'][] = ['reject', 'layer', 'extent', 'split', 'mark', 'confirm'];
const OF_PERSONS: ReadonlySet<string> = new Set(['merge', 'official', 'name']);
const CLAIM_TYPES: readonly CorrectionBody['type'][] = ['reject', 'change', 'mark', 'confirm'];

const isOf =
  (type: CorrectionBody['type'], layers: readonly string[]) =>
  ({ body }: Statement): boolean =>
    body.type === type && 'layer' in body && layers.includes(body.layer);

/** Where somebody has said that there is, or is no, annotation of a layer. */
function saidOf(statements: readonly Statement[]): {
  isConfirmed: (layer: string, span: Span) => boolean;
  isRejected: (layer: string, span: Span) => boolean;
} {
  const key = (layer: string, { start, end }: Span): string => `${layer} ${String(start)} ${String(end)}`;
  const confirmed = new Set<string>();
  const rejected = new Set<string>();
  for (const { body, whole } of statements) {
    if (!whole || !('layer' in body)) continue;
    (body.type === 'reject' ? rejected : confirmed).add(key(body.layer, whole));
  }
  return {
    isConfirmed: (layer, span) => confirmed.has(key(layer, span)),
    isRejected: (layer, span) => rejected.has(key(layer, span)),
  };
}
