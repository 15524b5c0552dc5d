import * as v from 'valibot';
import { REVIEW_STATUSES } from '../types';
import { SIDECAR_VERSION } from './model';

/**
 * The shape of a sidecar file, written once: it checks annotations, and `npm run generate` makes schemas/sidecar.schema.json of it. What it
 * does not know is allowed everywhere and kept. Names with `otr:` are this program's own, all others those of the Web Annotation model
 * (W3C Recommendation of 23 February 2017). Messages are codes of `SidecarProblem`.
 */

const text = v.pipe(v.string('value'), v.nonEmpty('value'));
const flag = v.literal(true, 'value');
const count = v.pipe(v.number('value'), v.integer('value'), v.minValue(0, 'value'));
const time = v.pipe(
  v.string('value'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'value'),
  v.description('ISO time with its zone.'),
  v.examples(['2026-11-22T09:30:00Z']),
);

const EntityLayer = v.picklist(['person', 'organization', 'place'], 'value');
const PlainLayer = v.picklist(['person', 'role', 'organization', 'place', 'quotation', 'date'], 'value');
const AnyLayer = v.picklist(['person', 'role', 'organization', 'place', 'quotation', 'date', 'claim'], 'value');
const QuotationKind = v.picklist(['speech', 'term'], 'value');
const OrganizationKind = v.picklist(['media', 'state', 'international', 'other'], 'value');
const ClaimKind = v.picklist(['say', 'write', 'think', 'want', 'plan', 'agree', 'act'], 'value');
const Timex = v.picklist(['DATE', 'TIME', 'DURATION', 'SET'], 'value');

/** Who is meant. */
export const SpeakerSchema = v.pipe(
  v.variant(
    'otr:kind',
    [
      v.looseObject({ 'otr:kind': v.picklist(['person', 'organization'], 'value'), 'otr:name': text }, 'object'),
      v.looseObject({ 'otr:kind': v.literal('unknown', 'value') }, 'object'),
    ],
    'value',
  ),
  v.description('Who is meant, by name.'),
);

const everywhere = v.optional(v.pipe(flag, v.description('Wherever the same words stand in the article.')));
const timex = v.pipe(text, v.description('TIMEX3 value.'), v.examples(['2026-11-22', 'P2D', 'PAST_REF']));

const Change = v.variant(
  'otr:layer',
  [
    v.looseObject({
      type: v.literal('otr:Change'),
      'otr:layer': v.literal('quotation'),
      'otr:kind': v.optional(QuotationKind),
      'otr:speaker': v.optional(SpeakerSchema),
    }),
    v.looseObject({
      type: v.literal('otr:Change'),
      'otr:layer': v.literal('date'),
      'otr:timex': v.optional(Timex),
      'otr:value': v.optional(timex),
    }),
    v.looseObject({
      type: v.literal('otr:Change'),
      'otr:layer': v.literal('organization'),
      'otr:kind': v.optional(OrganizationKind),
      'otr:name': v.optional(text),
    }),
    v.looseObject({ type: v.literal('otr:Change'), 'otr:layer': v.literal('role'), 'otr:person': v.optional(SpeakerSchema) }),
    v.looseObject({
      type: v.literal('otr:Change'),
      'otr:layer': v.literal('claim'),
      'otr:source': v.optional(SpeakerSchema),
      'otr:kind': v.optional(ClaimKind),
    }),
  ],
  'value',
);

const Mark = v.variant(
  'otr:layer',
  [
    v.looseObject({
      type: v.literal('otr:Mark'),
      'otr:layer': v.literal('person'),
      'otr:name': v.optional(text),
      'otr:official': v.optional(v.boolean('value')),
      'otr:everywhere': everywhere,
    }),
    v.looseObject({ type: v.literal('otr:Mark'), 'otr:layer': v.literal('role'), 'otr:person': v.optional(SpeakerSchema) }),
    v.looseObject({
      type: v.literal('otr:Mark'),
      'otr:layer': v.literal('organization'),
      'otr:kind': v.optional(OrganizationKind),
      'otr:everywhere': everywhere,
    }),
    v.looseObject({ type: v.literal('otr:Mark'), 'otr:layer': v.literal('place'), 'otr:everywhere': everywhere }),
    v.looseObject({
      type: v.literal('otr:Mark'),
      'otr:layer': v.literal('quotation'),
      'otr:kind': QuotationKind,
      'otr:speaker': v.optional(SpeakerSchema),
    }),
    v.looseObject({ type: v.literal('otr:Mark'), 'otr:layer': v.literal('date'), 'otr:timex': Timex, 'otr:value': timex }),
    v.looseObject({
      type: v.literal('otr:Mark'),
      'otr:layer': v.literal('claim'),
      'otr:source': v.optional(SpeakerSchema),
      'otr:kind': v.optional(ClaimKind),
    }),
  ],
  'value',
);

/** What is said of the targets. A comment is a textual body of the standard; a review's note is a second one, behind the review. */
export const BodySchema = v.variant(
  'type',
  [
    v.looseObject({ type: v.literal('otr:Confirm'), 'otr:layer': AnyLayer }),
    v.looseObject({ type: v.literal('otr:Reject'), 'otr:layer': AnyLayer, 'otr:everywhere': everywhere }),
    v.looseObject({ type: v.literal('otr:Extent'), 'otr:layer': PlainLayer }),
    v.looseObject({ type: v.literal('otr:Split'), 'otr:layer': PlainLayer }),
    v.looseObject({ type: v.literal('otr:Layer'), 'otr:from': EntityLayer, 'otr:to': EntityLayer, 'otr:everywhere': everywhere }),
    Change,
    Mark,
    v.looseObject({ type: v.literal('otr:Merge') }),
    v.looseObject({ type: v.literal('otr:Distinct') }),
    v.looseObject({ type: v.literal('otr:Official'), 'otr:official': v.boolean('value') }),
    v.looseObject({ type: v.literal('otr:Name'), 'otr:name': text }),
    v.looseObject({
      type: v.literal('otr:Review'),
      'otr:status': v.picklist(REVIEW_STATUSES, 'value'),
      'otr:evidence': v.optional(v.pipe(v.array(text, 'value'), v.description('Addresses and references that the review rests on.'))),
    }),
    v.looseObject({
      type: v.literal('TextualBody'),
      value: v.string('value'),
      'otr:replyTo': v.optional(v.pipe(text, v.description('Id of the annotation that this one answers.'))),
      'otr:resolved': v.optional(v.pipe(v.boolean('value'), v.description('This remark closes the discussion, or opens it again.'))),
    }),
  ],
  'value',
);

export const NoteSchema = v.looseObject({ type: v.literal('TextualBody', 'value'), value: v.string('value') }, 'object');

export const TargetSchema = v.looseObject(
  {
    'otr:part': v.picklist(['whole', 'other', 'source', 'cue', 'content', 'via'], 'value'),
    selector: v.tuple(
      [
        v.looseObject({
          type: v.literal('TextQuoteSelector', 'value'),
          exact: v.string('value'),
          prefix: v.optional(v.string('value'), ''),
          suffix: v.optional(v.string('value'), ''),
          'otr:occurrences': v.optional(v.pipe(count, v.description('How often the words stood in the text.'))),
        }),
        v.looseObject({
          type: v.literal('TextPositionSelector', 'value'),
          start: v.pipe(count, v.description('In Unicode code points.')),
          end: count,
          'otr:wide': v.optional(v.pipe(count, v.description('How many of the characters before take two UTF-16 units.'))),
        }),
      ],
      'value',
    ),
    source: v.optional(v.pipe(v.string('value'), v.description('The article, as an address relative to this file.'))),
  },
  'object',
);

export const AnnotationSchema = v.looseObject(
  {
    id: v.pipe(text, v.examples(['urn:uuid:…'])),
    type: v.optional(v.literal('Annotation', 'value')),
    body: v.union([BodySchema, v.tuple([BodySchema, NoteSchema])], 'value'),
    target: v.union([TargetSchema, v.pipe(v.array(TargetSchema, 'value'), v.minLength(1, 'value'))], 'value'),
    motivation: v.optional(v.string('value')),
    creator: v.optional(v.looseObject({ name: text }, 'value')),
    created: time,
    modified: v.optional(time),
  },
  'object',
);

/** Annotations of other programs may stand between ours. */
export const SidecarSchema = v.looseObject(
  {
    type: v.literal('AnnotationCollection', 'kind'),
    'otr:version': v.pipe(v.literal(SIDECAR_VERSION, 'value'), v.description('The version of the file’s format.')),
    first: v.looseObject(
      {
        type: v.literal('AnnotationPage', 'kind'),
        items: v.array(v.union([AnnotationSchema, v.looseObject({ type: v.literal('Annotation', 'value') })]), 'kind'),
      },
      'kind',
    ),
  },
  'kind',
);
