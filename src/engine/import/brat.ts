import { REVIEW_STATUSES, type ReviewStatus } from '../corrections/types';
import type { ClaimKind, OrganizationKind, Pair, Span, TimexType } from '../types';
import { About, plainly } from './brat-about';
import { bratLines, type Argument, type BratLine, type Of } from './brat-lines';
import { placesOf } from './brat-places';
import { DERIVED_ATTRIBUTES, DERIVED_TYPES, LAYER_OF_TYPE, PART_TYPES } from './brat-types';
import type { Imported, ImportedAnnotation, ImportedClaim, ImportProblem, Who } from './model';
import { whoOf } from './who';

/**
 * Reads a file of brat's standoff format, as the export writes it or as other programs do. What this program has no layer for becomes a
 * note at its place.
 * @param article the article's text
 * @param base the text file that stands beside the annotations, if it is another one; undefined where there is none
 */
export function readBrat(content: string, article: string, base?: string): Imported {
  const { lines, problems } = bratLines(content);
  const places = placesOf(lines.filter(isKind('text')), article, base);
  const reader = new BratReader(lines, places.of);
  const annotations = reader.read();
  return {
    annotations,
    corrections: [],
    extras: new Map(),
    isEngines: false,
    problems: [...problems, ...places.problems, ...reader.problems].sort((a, b) => a.line - b.line),
  };
}

const isKind =
  <Kind extends BratLine['kind']>(kind: Kind) =>
  (line: BratLine): line is Of<Kind> =>
    line.kind === kind;

/** Brings together what several lines say of one annotation. */
class BratReader {
  readonly problems: ImportProblem[] = [];
  private readonly byId = new Map<string, BratLine>();
  private readonly about = new Map<string, BratLine[]>();
  private readonly names = new Map<string, string>();
  /** Ids of the words that claims consist of. */
  private readonly parts = new Set<string>();

  constructor(
    private readonly lines: readonly BratLine[],
    private readonly places: ReadonlyMap<string, readonly Pair[]>,
  ) {
    for (const line of lines) this.byId.set(line.id, line);
    for (const line of lines) {
      if (line.kind === 'attribute' || line.kind === 'reference' || line.kind === 'note') this.attach(line, line.of);
      if (line.kind === 'relation') this.attach(line, line.args[0]!.of);
      if (line.kind === 'reference' && line.resource === 'person') this.names.set(line.entry, line.words);
      if (line.kind === 'event' && line.type === 'Claim') for (const { of } of [{ of: line.trigger }, ...line.args]) this.parts.add(of);
    }
  }

  read(): ImportedAnnotation[] {
    return this.lines.flatMap((line) => {
      if (line.kind === 'text') return this.textBound(line);
      return line.kind === 'event' ? this.event(line) : [];
    });
  }

  /** Says of an annotation what another line says of it; a reference to nothing is a problem. */
  private attach(line: BratLine, of: string): void {
    if (!this.byId.has(of)) {
      this.problems.push({ line: line.line, code: 'reference', value: of });
      return;
    }
    const others = this.about.get(of);
    if (others) others.push(line);
    else this.about.set(of, [line]);
  }

  private textBound(line: Of<'text'>): readonly ImportedAnnotation[] {
    const pairs = this.places.get(line.id);
    if (!pairs || DERIVED_TYPES.has(line.type) || (this.parts.has(line.id) && PART_TYPES.has(line.type))) return [];
    const span: Span = { start: pairs[0]![0], end: pairs.at(-1)![1] };
    const layer = LAYER_OF_TYPE.get(line.type.toLowerCase());
    const about = new About(this.about.get(line.id) ?? []);
    // An annotation of this program is one stretch.
    if (layer === undefined || pairs.length > 1) return [{ layer: 'note', span, line: line.line, notes: [plainly(line), ...about.rest()] }];
    return [this.layered(layer, line, span, about)];
  }

  private layered(
    layer: Exclude<ImportedAnnotation['layer'], 'claim' | 'note'>,
    { type, line }: Of<'text'>,
    span: Span,
    about: About,
  ): ImportedAnnotation {
    const nameOf = (id: string): string | undefined => this.names.get(id);
    /** Asked for last: what nobody has taken until then. */
    const common = (): { span: Span; line: number; notes: readonly string[] } => ({ span, line, notes: about.rest() });
    switch (layer) {
      case 'person': {
        const person = about.reference('person');
        const official = about.attribute('Official');
        const named = person === undefined ? {} : { person: person.entry, ...optional('name', filled(person.words)) };
        // Where a file says who people are and not that they are officials, they are none.
        const told = official !== undefined || person !== undefined;
        return { layer, ...named, ...(told ? { official: official !== undefined } : {}), ...common() };
      }
      case 'role':
        return { layer, ...optional('person', who(about.reference('person'), nameOf)), ...common() };
      case 'organization': {
        const name = filled(about.reference('organization')?.words);
        return {
          layer,
          ...optional('name', name),
          ...optional('kind', about.attribute('OrganizationKind', isOrganizationKind)),
          ...common(),
        };
      }
      case 'place':
        return { layer, ...optional('name', filled(about.reference('place')?.words)), ...common() };
      case 'quotation': {
        const kind = type.toLowerCase() === 'term' ? 'term' : 'speech';
        return { layer, kind, ...optional('speaker', who(about.reference('speaker'), nameOf)), ...common() };
      }
      case 'date': {
        const value = optional('value', filled(about.reference('timex')?.words));
        const timex = optional('timex', about.attribute('TimexType', isTimexType));
        return { layer, ...value, ...timex, ...optional('mod', filled(about.attribute('Mod'))), ...common() };
      }
    }
  }

  private event(line: Of<'event'>): readonly ImportedAnnotation[] {
    const trigger = this.places.get(line.trigger);
    const missing = [line.trigger, ...line.args.map(({ of }) => of)].filter((id) => !this.byId.has(id));
    for (const id of missing) this.problems.push({ line: line.line, code: 'reference', value: id });
    if (!trigger || missing.length > 0) return [];
    const about = new About(this.about.get(line.id) ?? []);
    const span: Span = { start: trigger[0]![0], end: trigger.at(-1)![1] };
    if (line.type !== 'Claim') return [{ layer: 'note', span, line: line.line, notes: [plainly(line), ...about.rest()] }];
    const found = new Map<string, Pair[]>();
    const others: Argument[] = [];
    for (const arg of line.args) {
      const role = /^(Source|Content|Via)\d*$/.exec(arg.role)?.[1];
      const pairs = this.places.get(arg.of);
      // Words that are not found have been named already; the claim is nothing without them.
      if (!pairs && this.byId.get(arg.of)?.kind === 'text') return [];
      if (role === undefined || !pairs) others.push(arg);
      else
        found.set(
          role,
          [...(found.get(role) ?? []), ...pairs].sort((a, b) => a[0] - b[0]),
        );
    }
    const content = found.get('Content') ?? [];
    const isWithoutCue = content.length > 0 && JSON.stringify(content) === JSON.stringify(trigger);
    const parts = { source: found.get('Source') ?? [], cue: isWithoutCue ? [] : trigger, content, via: found.get('Via') ?? [] };
    for (const name of DERIVED_ATTRIBUTES) about.attribute(name);
    about.relation('Within');
    const kind = about.attribute('Kind', isClaimKind);
    const status = about.attribute('Status', isStatus);
    const note = status === undefined ? undefined : about.note('AnnotatorNotes');
    const review: ImportedClaim['review'] = status && { status, ...optional('note', note) };
    const said = line.args.filter(({ role }) => role.startsWith('Source')).flatMap(({ of }) => this.about.get(of) ?? []);
    const source = who(new About(said).reference('speaker'), (id) => this.names.get(id));
    const comments = about.notes();
    const notes = [...others.map(({ role, of }) => `${role}:${plainly(this.byId.get(of)!)}`), ...about.rest()];
    if (content.length === 0) return [{ layer: 'note', span, line: line.line, notes: [plainly(line), ...comments, ...notes] }];
    return [
      {
        layer: 'claim',
        line: line.line,
        parts,
        ...optional('source', source),
        ...optional('kind', kind),
        ...optional('review', review),
        comments,
        notes,
      },
    ];
  }
}

function who(reference: Of<'reference'> | undefined, nameOf: (id: string) => string | undefined): Who | undefined {
  return reference && whoOf(reference.entry, reference.words, nameOf);
}

const optional = <Key extends string, T>(key: Key, value: T | undefined): Partial<Record<Key, T>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, T>>;

const filled = (words: string | undefined): string | undefined => (words === '' ? undefined : words);

const among =
  <T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);

const isOrganizationKind = among<OrganizationKind>(['media', 'state', 'international', 'other']);
const isTimexType = among<TimexType>(['DATE', 'TIME', 'DURATION', 'SET']);
const isClaimKind = among<ClaimKind>(['say', 'write', 'think', 'want', 'plan', 'agree', 'act']);
const isStatus = among<ReviewStatus>(REVIEW_STATUSES);
