import { CONTEXT, correctionItem, withItems, type Item } from '../corrections/sidecar/write';
import { codePointsOf, encodeTarget, prefixed, unlisted } from '../corrections/sidecar/encode';
import { fromFields, sorted } from '../corrections/sidecar/json';
import { SIDECAR_VERSION, type Json, type JsonObject } from '../corrections/sidecar/model';
import { targetMaker } from '../corrections/targets';
import type { Target } from '../corrections/types';
import type { AnnotatedArticle } from './article';
import { referencesOf } from './reference';

/** Who has made the annotations that nobody has made by hand. */
const GENERATOR: Json = { id: 'urn:on-the-record', name: 'On the Record', type: 'Software' };

/**
 * Everything that is known of an article as a page of W3C Web Annotations (Recommendation of 23 February 2017): what the engine says, with
 * `generator`, and each correction and review as in a sidecar file. Selectors hold the words and their places in code points; what the
 * standard has no word for stands under the prefix `otr:`. The same article gives the same text.
 * @param source the article's address, as the targets name it: its file's name, or an address relative to the export
 */
export function w3c(article: AnnotatedArticle, source: string): string {
  const { annotations, corrections = [] } = article;
  const frame = sorted({
    '@context': CONTEXT,
    id: '#annotations',
    items: [],
    ...(annotations.publicationDate === undefined ? {} : { 'otr:publicationDate': annotations.publicationDate }),
    'otr:version': SIDECAR_VERSION,
    type: 'AnnotationPage',
  });
  const items = [
    ...found(article).map((one) => foundItem(one, source)),
    ...corrections.map((one) => correctionItem(one, source, undefined)),
  ];
  return withItems(JSON.stringify(frame, undefined, 2), items, '  ');
}

/** One annotation of the engine. */
interface Found {
  readonly id: string;
  /** `Person`, `Quotation`, …: the body's type without the prefix. */
  readonly type: string;
  readonly fields: JsonObject;
  readonly targets: readonly Target[];
}

function found({ text, annotations }: AnnotatedArticle): Found[] {
  const { people, mentions, roles, quotes, dates, organizations, places, claims, furniture } = annotations;
  const known = new Map(people.map((person) => [person.id, person]));
  const maker = targetMaker(text);
  const who = (ids: string): readonly Json[] => referencesOf(ids, known).map((one) => fromFields(Object.entries(one)));
  /** One by the field that corrections have for it, several by the same in the plural, nobody named by none. */
  const named = (field: string, ids: string): JsonObject => {
    const all = who(ids);
    if (all.length === 0) return {};
    return all.length === 1 ? { [field]: all[0]! } : { [`${field}s`]: all };
  };
  const number = (i: number): string => String(i + 1);
  return [
    ...mentions.map((mention, i): Found => {
      const person = known.get(mention.person);
      const { name = mention.person, official = false, roles: held = [], country, body } = person ?? {};
      const fields = { name, official, person: mention.person, ...given({ country, body }), ...(held.length > 0 ? { roles: held } : {}) };
      return { id: `m${number(i)}`, type: 'Person', fields, targets: [maker.at(mention)] };
    }),
    ...roles.map((role, i): Found => {
      const fields = { ...named('person', role.person), ...(role.group ? { group: true } : {}) };
      return { id: `r${number(i)}`, type: 'Role', fields, targets: [maker.at(role)] };
    }),
    ...organizations.map((one, i): Found => {
      const fields = { kind: one.kind, name: one.name, ...given({ stateRun: one.stateRun }) };
      return { id: `o${number(i)}`, type: 'Organization', fields, targets: [maker.at(one)] };
    }),
    ...places.map((one, i): Found => ({ id: `p${number(i)}`, type: 'Place', fields: { name: one.name }, targets: [maker.at(one)] })),
    ...quotes.map((quote): Found => {
      const fields = { kind: quote.kind, ...(quote.speaker === undefined ? {} : named('speaker', quote.speaker)) };
      return { id: quote.id, type: 'Quotation', fields, targets: [maker.at(quote)] };
    }),
    ...dates.map((date, i): Found => {
      const { type, value, mod, quant, freq } = date;
      return {
        id: `d${number(i)}`,
        type: 'Date',
        fields: { timex: type, value, ...given({ mod, quant, freq }) },
        targets: [maker.at(date)],
      };
    }),
    ...claims.map((claim): Found => {
      const { kind, form, sourceKind, sourceId, confidence, within, quotes: held } = claim;
      const links = {
        ...(within === undefined ? {} : { within: `#${within}` }),
        ...(held.length > 0 ? { quotes: held.map((id) => `#${id}`) } : {}),
      };
      const fields = { kind, form, sourceKind, ...named('source', sourceId), ...links, ...given({ confidence }) };
      return { id: claim.id, type: 'Claim', fields, targets: maker.claim(claim) };
    }),
    ...furniture.map(([start, end], i): Found => ({
      id: `f${number(i)}`,
      type: 'Furniture',
      fields: {},
      targets: [maker.at({ start, end })],
    })),
  ];
}

function given(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return fromFields(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

function foundItem({ id, type, fields, targets }: Found, source: string): Item {
  const json = unlisted({
    body: [{ ...withReferences(fields), type: `otr:${type}` }],
    generator: GENERATOR,
    id: `#${id}`,
    motivation: 'identifying',
    target: targets.map((one) => encodeTarget(one, source)),
    type: 'Annotation',
  });
  const [first] = targets;
  return { start: first ? codePointsOf(first.anchor).start : Infinity, id: `#${id}`, json };
}

/** Names under the prefix, also those of the people in a list. */
function withReferences(fields: JsonObject): JsonObject {
  const deep = (json: Json): Json =>
    typeof json === 'object' && json !== null && !Array.isArray(json) ? prefixed(json as JsonObject) : json;
  return prefixed(fromFields(Object.entries(fields).map(([key, value]) => [key, Array.isArray(value) ? value.map(deep) : value])));
}
