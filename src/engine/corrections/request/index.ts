import * as v from 'valibot';
import { targetMaker } from '../targets';
import type { Correction, CorrectionBody } from '../types';
import type { Annotations, Claim, Span } from '../../types';
import { RequestSchema } from './schema';

/**
 * What another program says of an article, without what only this one knows: anchors, an id, an author, a time. Spans are half-open UTF-16
 * offsets into the text as it stands.
 */
export interface CorrectionRequest {
  readonly body: CorrectionBody;
  /** The annotation that is meant, or is to be: all bodies need it but those that speak of a claim. For a person, one of the mentions. */
  readonly span?: Span;
  /** The second one of two people; the new extent; the pieces of a split. */
  readonly others?: readonly Span[];
  /** The id of the claim that is meant, as the annotations have it: for reviews, comments and what is said of a claim. */
  readonly claim?: string;
  /** The parts of a claim that is marked, or those that take the place of the claim's own. */
  readonly parts?: { readonly [Part in ClaimPart]?: readonly Span[] };
}

type ClaimPart = 'source' | 'cue' | 'content' | 'via';
const PARTS: readonly ClaimPart[] = ['source', 'cue', 'content', 'via'];

export type ReadRequest =
  | { readonly kind: 'draft'; readonly draft: Pick<Correction, 'targets' | 'body'> }
  /** In English, for a developer: which field is wrong, and how. */
  | { readonly kind: 'fault'; readonly fault: string };

/** Checks what another program hands over, of any shape, and points it at the text. Never throws. */
export function readRequest(value: unknown, text: string, annotations: Annotations): ReadRequest {
  const read = v.safeParse(RequestSchema, value);
  if (!read.success) return faulty(issueInWords(read.issues[0]));
  const request = read.output as CorrectionRequest;
  const { body, span, others = [], claim: id, parts = {} } = request;
  const all = [...(span ? [span] : []), ...others, ...PARTS.flatMap((part) => parts[part] ?? [])];
  const outside = all.find(({ end }) => end > text.length);
  if (outside) return faulty(`a span ends at ${outside.end}, but the text has ${text.length} UTF-16 units`);
  const claim = id === undefined ? undefined : annotations.claims.find((one) => one.id === id);
  if (id !== undefined && !claim) return faulty(`claim: the article has no claim "${id}"`);
  const maker = targetMaker(text);
  const ofParts = PARTS.flatMap((part) => (parts[part] ?? []).map((one) => maker.at(one, part)));
  const missing = speaksOfClaim(body) ? missingOfClaim(request, claim) : missingOfSpan(request);
  if (missing !== undefined) return faulty(missing);
  if (!speaksOfClaim(body)) {
    return { kind: 'draft', draft: { body, targets: [maker.at(span!), ...others.map((other) => maker.at(other, 'other'))] } };
  }
  if (!claim) return { kind: 'draft', draft: { body, targets: ofParts } };
  return { kind: 'draft', draft: { body, targets: body.type === 'change' ? maker.claimWith(claim, parts) : maker.claim(claim) } };
}

const faulty = (fault: string): ReadRequest => ({ kind: 'fault', fault });

function speaksOfClaim(body: CorrectionBody): boolean {
  return body.type === 'review' || body.type === 'comment' || ('layer' in body && body.layer === 'claim');
}

function missingOfClaim({ body, span, others, parts }: CorrectionRequest, claim: Claim | undefined): string | undefined {
  if (span || others) return 'span, others: a claim is given by "claim" or by its "parts"';
  if (body.type === 'mark') {
    if (claim) return 'claim: a claim that is marked is given by its "parts"';
    return parts?.content?.length ? undefined : 'parts.content: missing; a claim has words';
  }
  if (!claim) return 'claim: missing';
  return parts && body.type !== 'change' ? 'parts: only a claim that is marked or changed has parts of its own' : undefined;
}

/** How many stretches belong to a body beside the first: at least, and at most. */
const OTHERS: Readonly<Partial<Record<CorrectionBody['type'], readonly [least: number, most: number]>>> = {
  merge: [1, 1],
  distinct: [1, 1],
  extent: [1, 1],
  split: [2, Infinity],
};

function missingOfSpan({ body, span, others = [], claim, parts }: CorrectionRequest): string | undefined {
  if (claim !== undefined || parts) return 'claim, parts: only for what is said of a claim';
  if (!span) return 'span: missing';
  const [least, most] = OTHERS[body.type] ?? [0, 0];
  if (others.length >= least && others.length <= most) return undefined;
  return `others: "${body.type}" needs ${least === most ? String(least) : `at least ${String(least)}`}, given are ${String(others.length)}`;
}

function issueInWords(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
