import { isExplained, lettersOf } from '../organizations/explained';
import { slug, SpanSet, yields } from '../organizations/spans';
import { spreadNames } from '../organizations/spread';
import type { Paragraph, ParagraphReading } from '../reading';
import type { Steps } from '../steps';
import type { Place, Span } from '../types';
import { oneLine } from '../text/one-line';

/** Paragraphs between two pauses. */
const PAUSE = 128;

/**
 * The places of the document: candidates that no person's name beats, and places that one paragraph has told by the words around them
 * ("the town of Verin", "Khyber Pakhtunkhwa (KPK)"), wherever else they stand.
 * @param taken the mentions of persons, absolute, in text order, disjoint.
 */
export function* identifyPlacesInSteps(paragraphs: readonly Paragraph[], taken: readonly Span[]): Steps<Place[]> {
  const persons = new SpanSet(taken);
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    let id = ids.get(name);
    if (id === undefined) {
      id = slug(name) || 'place';
      ids.set(name, id);
    }
    return id;
  };
  const found: Place[] = [];
  const told = new Map<string, string>();
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start: offset, reading } = paragraphs[p]!;
    for (const { start, end, name: words, strength, told: isTold } of reading.places) {
      const name = oneLine(words);
      const span = { start: offset + start, end: offset + end };
      if (yields(span, strength, persons.over(span.start, span.end))) continue;
      found.push({ start: span.start, end: span.end, id: idOf(name), name });
      if (isTold && strength === 'certain') told.set(name, name);
    }
  }
  const explained = lettersOf(paragraphs);
  for (const { letters, place } of explained.values()) if (place !== undefined) told.set(letters, place);
  if (told.size === 0) return found;
  const bodiesIn = ({ text, organizations }: ParagraphReading): readonly Span[] =>
    explained.size === 0 ? organizations : organizations.filter((o) => !isExplained(o, text.slice(o.start, o.end), explained));
  const spread = yield* spreadNames(told, paragraphs, [new SpanSet(found), persons], bodiesIn);
  if (spread.length === 0) return found;
  for (const { start, end, value } of spread) {
    found.push({ start, end, id: idOf(value), name: value });
  }
  return found.sort((a, b) => a.start - b.start);
}
