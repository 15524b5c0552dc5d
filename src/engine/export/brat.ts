import type { ClaimReview } from '../corrections/reviews';
import type { Claim, Pair } from '../types';
import type { AnnotatedArticle } from './article';
import { codePoints } from './code-points';

/**
 * The annotations of an article in brat's standoff format (brat.nlplab.org/standoff.html), for a file NAME.ann beside the text in NAME.txt:
 * text-bound annotations (T) for every span, events (E) for claims, attributes (A) for kinds, normalisations (N) for people, bodies and
 * values, relations (R) for claims within claims, notes (#) for what reviewers remark. Offsets count code points, as brat does.
 */
export function brat({ text, annotations, reviews }: AnnotatedArticle): string {
  const lines = new BratLines(text);
  const names = new Map(annotations.people.map(({ id, name }) => [id, name]));
  const officials = new Set(annotations.people.flatMap(({ id, official }) => (official ? id : [])));
  for (const { start, end, person } of annotations.mentions) {
    const mention = lines.text('Person', [[start, end]]);
    lines.reference(mention, 'person', person, names.get(person) ?? person);
    if (officials.has(person)) lines.attribute('Official', mention);
  }
  for (const { start, end, person } of annotations.roles) {
    lines.reference(lines.text('Role', [[start, end]]), 'person', person, names.get(person) ?? person);
  }
  for (const { start, end, id, name, kind } of annotations.organizations) {
    const body = lines.text('Organization', [[start, end]]);
    lines.reference(body, 'organization', id, name);
    lines.attribute('OrganizationKind', body, kind);
  }
  for (const { start, end, id, name } of annotations.places) lines.reference(lines.text('Place', [[start, end]]), 'place', id, name);
  for (const { start, end, kind, speaker } of annotations.quotes) {
    const quotation = lines.text(kind === 'speech' ? 'Speech' : 'Term', [[start, end]]);
    if (speaker !== undefined) lines.reference(quotation, 'speaker', speaker, names.get(speaker) ?? speaker);
  }
  for (const { start, end, type, value, mod } of annotations.dates) {
    const date = lines.text('Timex', [[start, end]]);
    lines.reference(date, 'timex', value, value);
    lines.attribute('TimexType', date, type);
    if (mod !== undefined) lines.attribute('Mod', date, mod);
  }
  for (const span of annotations.furniture) lines.text('Furniture', [span]);
  claims(annotations.claims, names, reviews ?? new Map(), lines);
  return lines.content;
}

function claims(
  all: readonly Claim[],
  names: ReadonlyMap<string, string>,
  reviews: ReadonlyMap<string, ClaimReview>,
  lines: BratLines,
): void {
  const events = new Map<string, string>();
  for (const { id, source, cue, content, via, sourceId, sourceKind, form, kind } of all) {
    // An event needs words that trigger it: "NAME: words" has none but the words themselves.
    const trigger = lines.text('Claim', cue.length > 0 ? cue : content);
    const parts: string[] = [];
    if (source.length > 0) {
      const said = lines.text('Source', source);
      lines.reference(said, 'speaker', sourceId, names.get(sourceId) ?? sourceId);
      parts.push(`Source:${said}`);
    }
    if (content.length > 0) parts.push(`Content:${lines.text('Content', content)}`);
    via.forEach((relay, i) => parts.push(`Via${i === 0 ? '' : String(i + 1)}:${lines.text('Via', [relay])}`));
    const event = lines.event(trigger, parts);
    lines.attribute('Form', event, form);
    lines.attribute('Kind', event, kind);
    lines.attribute('SourceKind', event, sourceKind);
    const { review, comments = [] } = reviews.get(id) ?? {};
    if (review) lines.attribute('Status', event, review.body.status);
    if (review?.body.note !== undefined) lines.note('AnnotatorNotes', event, review.body.note);
    for (const { body } of comments) lines.note('Comment', event, body.text);
    events.set(id, event);
  }
  for (const { id, within } of all) {
    const [inner, outer] = [events.get(id), within === undefined ? undefined : events.get(within)];
    if (inner !== undefined && outer !== undefined) lines.relation('Within', inner, outer);
  }
}

/** The lines of a file, numbered as brat asks: each kind of line for itself. */
class BratLines {
  private readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly points;

  constructor(private readonly words: string) {
    this.points = codePoints(words);
  }

  get content(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  text(type: string, spans: readonly Pair[]): string {
    const fragments = spans.flatMap((span) => this.inLines(span));
    const places = fragments.map(([start, end]) => `${String(this.points.fromUnits(start))} ${String(this.points.fromUnits(end))}`);
    const said = fragments.map(([start, end]) => this.words.slice(start, end)).join(' ');
    return this.add('T', `${type} ${places.join(';')}\t${said}`);
  }

  event(trigger: string, parts: readonly string[]): string {
    return this.add('E', [`Claim:${trigger}`, ...parts].join(' '));
  }

  attribute(name: string, of: string, value?: string): void {
    this.add('A', [name, of, ...(value === undefined ? [] : [value])].join(' '));
  }

  reference(of: string, resource: string, id: string, words: string): void {
    this.add('N', `Reference ${of} ${resource}:${id.replace(/\s/g, '_')}\t${words.replace(/\s/g, ' ')}`);
  }

  note(type: string, of: string, words: string): void {
    this.add('#', `${type} ${of}\t${words.replace(/\s/g, ' ')}`);
  }

  relation(name: string, first: string, second: string): void {
    this.add('R', `${name} Arg1:${first} Arg2:${second}`);
  }

  private add(kind: string, rest: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const id = `${kind}${String(count)}`;
    this.lines.push(`${id}\t${rest}`);
    return id;
  }

  /** No span of brat's may hold a line end: one that does is cut there. */
  private inLines([start, end]: Pair): Pair[] {
    const fragments: Pair[] = [];
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && this.words[at] !== '\n' && this.words[at] !== '\r') continue;
      if (at > from) fragments.push([from, at]);
      from = at + 1;
    }
    return fragments.length > 0 ? fragments : [[start, end]];
  }
}
