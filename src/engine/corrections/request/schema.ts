import * as v from 'valibot';
import { REVIEW_STATUSES } from '../types';

/**
 * The shape of what other programs say of an article: `CorrectionBody` and where it belongs, checked field by field. Unlike in a sidecar,
 * a field that is not known is an error: nothing of it could be kept. The messages are for developers.
 */

const words = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const flag = v.optional(v.literal(true));
const entity = v.picklist(['person', 'organization', 'place']);
const plain = v.picklist(['person', 'role', 'organization', 'place', 'quotation', 'date']);
const layer = v.picklist(['person', 'role', 'organization', 'place', 'quotation', 'date', 'claim']);
const quotationKind = v.picklist(['speech', 'term']);
const organizationKind = v.picklist(['media', 'state', 'international', 'other']);
const claimKind = v.picklist(['say', 'write', 'think', 'want', 'plan', 'agree', 'act']);
const timex = v.picklist(['DATE', 'TIME', 'DURATION', 'SET']);
const speaker = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['person', 'organization']), name: words }),
  v.strictObject({ kind: v.literal('unknown') }),
]);

const change = v.literal('change');
const Change = v.variant('layer', [
  v.strictObject({ type: change, layer: v.literal('quotation'), kind: v.optional(quotationKind), speaker: v.optional(speaker) }),
  v.strictObject({ type: change, layer: v.literal('date'), timex: v.optional(timex), value: v.optional(words) }),
  v.strictObject({ type: change, layer: v.literal('organization'), kind: v.optional(organizationKind), name: v.optional(words) }),
  v.strictObject({ type: change, layer: v.literal('role'), person: v.optional(speaker) }),
  v.strictObject({ type: change, layer: v.literal('claim'), source: v.optional(speaker), kind: v.optional(claimKind) }),
]);

const mark = v.literal('mark');
const Mark = v.variant('layer', [
  v.strictObject({ type: mark, layer: v.literal('person'), name: v.optional(words), official: v.optional(v.boolean()), everywhere: flag }),
  v.strictObject({ type: mark, layer: v.literal('role'), person: v.optional(speaker) }),
  v.strictObject({ type: mark, layer: v.literal('organization'), kind: v.optional(organizationKind), everywhere: flag }),
  v.strictObject({ type: mark, layer: v.literal('place'), everywhere: flag }),
  v.strictObject({ type: mark, layer: v.literal('quotation'), kind: quotationKind, speaker: v.optional(speaker) }),
  v.strictObject({ type: mark, layer: v.literal('date'), timex, value: words }),
  v.strictObject({ type: mark, layer: v.literal('claim'), source: v.optional(speaker), kind: v.optional(claimKind) }),
]);

const Body = v.variant('type', [
  v.strictObject({ type: v.literal('confirm'), layer }),
  v.strictObject({ type: v.literal('reject'), layer, everywhere: flag }),
  v.strictObject({ type: v.literal('extent'), layer: plain }),
  v.strictObject({ type: v.literal('split'), layer: plain }),
  Change,
  v.strictObject({ type: v.literal('layer'), from: entity, to: entity, everywhere: flag }),
  Mark,
  v.strictObject({ type: v.literal('merge') }),
  v.strictObject({ type: v.literal('distinct') }),
  v.strictObject({ type: v.literal('official'), official: v.boolean() }),
  v.strictObject({ type: v.literal('name'), name: words }),
  v.strictObject({
    type: v.literal('review'),
    status: v.picklist(REVIEW_STATUSES),
    note: v.optional(words),
    evidence: v.optional(v.array(words)),
  }),
  v.strictObject({ type: v.literal('comment'), text: words, replyTo: v.optional(words), resolved: v.optional(v.boolean()) }),
]);

const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'must end behind its start'),
);
const spans = v.optional(v.array(span));

export const RequestSchema = v.strictObject({
  body: Body,
  span: v.optional(span),
  others: spans,
  claim: v.optional(words),
  parts: v.optional(v.strictObject({ source: spans, cue: spans, content: spans, via: spans })),
});
