import type { TargetMaker } from '../corrections/targets';
import type { Annotations, Span } from '../types';
import { ByPlace, sameWho } from './known';
import type { ImportedAnnotation, Who } from './model';
import type { Body, Compared } from './plan';

type Layer = 'role' | 'organization' | 'place' | 'quotation' | 'date';
type ImportedOf<L extends Layer> = Extract<ImportedAnnotation, { layer: L }>;

/** What must be corrected so that the article has an annotation as the file has it; `rest`: what no correction can say. */
interface Difference {
  readonly bodies: readonly Body[];
  readonly rest?: readonly string[];
}

const NONE: Difference = { bodies: [] };

/** Compares the annotations of a file that stand for themselves with those of an article. @param whoIs who is meant by ids */
export function layerComparison(
  text: string,
  known: Annotations,
  maker: TargetMaker,
  whoIs: (ids: string) => Who,
): (one: ImportedOf<Layer>) => Compared {
  const roles = new ByPlace(known.roles);
  const organizations = new ByPlace(known.organizations);
  const places = new ByPlace(known.places);
  const quotes = new ByPlace(known.quotes);
  const dates = new ByPlace(known.dates);
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

  const role = ({ span, person }: ImportedOf<'role'>): Difference => {
    const there = roles.at(span);
    const [reference, ...others] = person ?? [];
    if (there.length === 0)
      return {
        bodies: [{ type: 'mark', layer: 'role', ...(reference ? { person: reference } : {}) }],
        ...several('person', others.length > 0 ? person : undefined),
      };
    if (!person || !reference || there.some((one) => sameWho(whoIs(one.person), person))) return NONE;
    // A phrase that names several has no correction for one of them.
    if (there.length > 1 || others.length > 0) return { bodies: [], ...several('person', person) };
    return { bodies: [{ type: 'change', layer: 'role', person: reference }] };
  };

  const organization = ({ span, kind, name }: ImportedOf<'organization'>): Difference => {
    const [there] = organizations.at(span);
    const before = there ?? organizations.near(span);
    const called = name === undefined || name === (there?.name ?? words(span)) ? {} : { name };
    const isKind = kind === undefined || kind === there?.kind;
    const made = kind ?? before?.kind;
    if (!there) {
      const mark: Body = { type: 'mark', layer: 'organization', ...(made === undefined ? {} : { kind: made }) };
      return { bodies: [mark, ...('name' in called ? [{ type: 'change', layer: 'organization', ...called } as const] : [])] };
    }
    return isKind && !('name' in called)
      ? NONE
      : { bodies: [{ type: 'change', layer: 'organization', ...(isKind ? {} : { kind }), ...called }] };
  };

  const place = ({ span, name }: ImportedOf<'place'>): Difference => {
    const [there] = places.at(span);
    const rest = name === undefined || name === (there?.name ?? words(span)) || places.near(span) !== undefined ? [] : [`name: ${name}`];
    return { bodies: there ? [] : [{ type: 'mark', layer: 'place' }], rest };
  };

  const quotation = ({ span, kind, speaker }: ImportedOf<'quotation'>): Difference => {
    const [there] = quotes.at(span);
    const one = speaker?.length === 1 ? speaker[0] : undefined;
    if (!there) {
      const mark: Body = { type: 'mark', layer: 'quotation', kind, ...(kind === 'speech' && one ? { speaker: one } : {}) };
      return { bodies: [mark], ...several('speaker', one ? undefined : speaker) };
    }
    const isKind = there.kind === kind;
    const isSpeaker = kind === 'term' || !speaker || sameWho(whoIs(there.speaker ?? 'unknown'), speaker);
    if (isKind && isSpeaker) return NONE;
    const changed = { ...(isKind ? {} : { kind }), ...(isSpeaker || !one ? {} : { speaker: one }) };
    const bodies: readonly Body[] = Object.keys(changed).length > 0 ? [{ type: 'change', layer: 'quotation', ...changed }] : [];
    return { bodies, ...several('speaker', isSpeaker || one ? undefined : speaker) };
  };

  const date = ({ span, timex, value, mod }: ImportedOf<'date'>): Difference => {
    const [there] = dates.at(span);
    const before = there ?? dates.near(span);
    const rest = mod === undefined || mod === before?.mod ? [] : [`mod: ${mod}`];
    if (!there) {
      const made = value ?? before?.value;
      // A date without a value is none that could be marked.
      if (made === undefined) return { bodies: [], rest: [`date: ${words(span)}`, ...rest] };
      return { bodies: [{ type: 'mark', layer: 'date', timex: timex ?? before?.type ?? 'DATE', value: made }], rest };
    }
    const isType = timex === undefined || timex === there.type;
    const isValue = value === undefined || value === there.value;
    const body: Body = { type: 'change', layer: 'date', ...(isType ? {} : { timex }), ...(isValue ? {} : { value }) };
    return { bodies: isType && isValue ? [] : [body], rest };
  };

  const differenceOf = (one: ImportedOf<Layer>): Difference => {
    switch (one.layer) {
      case 'role':
        return role(one);
      case 'organization':
        return organization(one);
      case 'place':
        return place(one);
      case 'quotation':
        return quotation(one);
      case 'date':
        return date(one);
    }
  };

  return (one) => {
    const { bodies, rest = [] } = differenceOf(one);
    return { drafts: bodies.map((body) => ({ targets: [maker.at(one.span)], body })), notes: rest };
  };
}

/** Several who are meant by one field, as a remark. */
const several = (field: string, who: Who | undefined): { readonly rest?: readonly string[] } =>
  who === undefined || who.length < 2 ? {} : { rest: [`${field}: ${namesOf(who)}`] };

export const namesOf = (who: Who): string => who.map((one) => (one.kind === 'unknown' ? '?' : one.name)).join('; ');
