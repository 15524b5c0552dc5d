import { locate } from './locate';
import { readTags, type Span, type Tagged } from './tags';

/** A claim as the annotator writes it: exact words of the article, see locate. */
export interface ClaimNotes {
  /** Empty where the passive hides it. */
  readonly source: string;
  readonly sourceId: string;
  readonly cue: readonly string[];
  readonly content: readonly string[];
  readonly via?: readonly string[];
  /** The claim that this one stands in: c1 is the first of the list. */
  readonly within?: string;
}

export interface PersonNotes {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly official: boolean;
  readonly roles: readonly string[];
  readonly country: string;
  readonly byline?: boolean;
}

/** NAME.json beside NAME.xml.txt. */
export interface Notes {
  readonly publicationDate: string;
  readonly outlet: string;
  readonly people: readonly PersonNotes[];
  readonly claims: readonly ClaimNotes[];
  readonly furniture: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of the text are found first: furniture repeats words of the article. */
function furnitureSpans(text: string, lines: readonly string[]): Span[] {
  let from = 0;
  return lines.map((line) => {
    const whole = `\n${text}\n`.indexOf(`\n${line}\n`, from);
    const start = whole >= 0 ? whole : text.indexOf(line, from);
    if (start < 0) throw new Error(`no furniture in the text: “${line}”`);
    from = start + line.length;
    return [start, from];
  });
}

function formOf(content: readonly Span[], quotes: readonly Place[]): 'direct' | 'mixed' | 'indirect' {
  const within = ([start, end]: Span, { start: from, end: to }: Place): boolean => start >= from && end <= to;
  if (content.every((span) => quotes.some((quote) => within(span, quote) && span[0] === quote.start))) return 'direct';
  return quotes.some((quote) => content.some(([start, end]) => quote.start >= start && quote.start < end)) ? 'mixed' : 'indirect';
}

function claimOf(text: string, notes: ClaimNotes, number: number, speech: readonly (Place & { readonly id: string })[]): object {
  const content = notes.content.map((words) => locate(text, words));
  const hull: Span = [Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))];
  const cue = notes.cue.map((words) => locate(text, words, hull));
  const nearCue = cue[0] ?? hull;
  return {
    id: `c${String(number)}`,
    source: notes.source === '' ? [] : [locate(text, notes.source, nearCue)],
    cue,
    content,
    sourceId: notes.sourceId,
    via: (notes.via ?? []).map((words) => locate(text, words, nearCue)),
    form: formOf(content, speech),
    quotes: speech.filter((quote) => content.some(([start, end]) => quote.start < end && quote.end > start)).map(({ id }) => id),
    ...(notes.within === undefined ? {} : { within: notes.within }),
  };
}

/** The annotations with offsets, as the scorer of articles reads them. Throws where notes and text disagree. */
export function buildGold(annotated: string, notes: Notes): { text: string; gold: object } {
  const { text, tags } = readTags(annotated);
  const of = (tag: Tagged['tag']): Tagged[] => tags.filter((tagged) => tagged.tag === tag);
  const named = (tag: Tagged['tag'], key: string): object[] =>
    of(tag).map(({ start, end, attributes }) => ({ start, end, [key]: attributes['id'] ?? '' }));
  const quotes = of('quote').map(({ start, end, attributes }) => ({ start, end, ...attributes, id: attributes['id'] ?? '' }));
  const speech = quotes.filter((_, index) => of('quote')[index]?.attributes['kind'] === 'speech');
  return {
    text,
    gold: {
      mentions: named('per', 'person'),
      roles: named('role', 'person'),
      quotes,
      dates: of('date').map(({ start, end, attributes }) => ({ start, end, ...attributes })),
      organizations: named('org', 'id'),
      places: named('loc', 'id'),
      claims: notes.claims.map((claim, index) => claimOf(text, claim, index + 1, speech)),
      people: notes.people,
      publicationDate: notes.publicationDate,
      furniture: furnitureSpans(text, notes.furniture),
    },
  };
}
