import type { Pair } from '../types';
import type { ImportProblem } from './model';

/** One line of a standoff file (brat.nlplab.org/standoff.html). */
export type BratLine = { readonly line: number; readonly id: string; readonly raw: string } & (
  | { readonly kind: 'text'; readonly type: string; readonly places: readonly Pair[]; readonly words: string }
  | { readonly kind: 'event'; readonly type: string; readonly trigger: string; readonly args: readonly Argument[] }
  | { readonly kind: 'relation'; readonly type: string; readonly args: readonly Argument[] }
  | { readonly kind: 'attribute'; readonly name: string; readonly of: string; readonly value: string | undefined }
  | { readonly kind: 'reference'; readonly of: string; readonly resource: string; readonly entry: string; readonly words: string }
  | { readonly kind: 'note'; readonly type: string; readonly of: string; readonly words: string }
);

/** A line of one kind. */
export type Of<Kind extends BratLine['kind']> = Extract<BratLine, { kind: Kind }>;

/** `Source:T4`. */
export interface Argument {
  readonly role: string;
  readonly of: string;
}

/** The lines of a file; one that is none of the format's, or repeats an id, is a problem and nothing else. */
export function bratLines(content: string): { readonly lines: readonly BratLine[]; readonly problems: readonly ImportProblem[] } {
  const lines: BratLine[] = [];
  const problems: ImportProblem[] = [];
  const ids = new Set<string>();
  const text = content.startsWith('\ufeff') ? content.slice(1) : content;
  text.split('\n').forEach((ended, i) => {
    const raw = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    if (raw.trim() === '') return;
    const read = bratLine(raw, i + 1);
    if (!read) problems.push({ line: i + 1, code: 'line' });
    else if (ids.has(read.id)) problems.push({ line: i + 1, code: 'duplicate', value: read.id });
    else {
      if (read.id !== '*') ids.add(read.id);
      lines.push(read);
    }
  });
  return { lines, problems };
}

function bratLine(raw: string, line: number): BratLine | undefined {
  const [id = '', fields = '', ...rest] = raw.split('\t');
  const words = rest.join('\t');
  const common = { line, id, raw };
  const [first = '', ...others] = fields.split(' ').filter((field) => field !== '');
  if (first === '') return undefined;
  if (id === '*')
    return relation(
      common,
      first,
      others.map((of, i) => ({ role: `Arg${String(i + 1)}`, of })),
    );
  if (!/^[TERAMN#]\w+$/.test(id)) return undefined;
  switch (id[0]) {
    case 'T': {
      const places = placesIn(fields.slice(first.length));
      return places && { ...common, kind: 'text', type: first, places, words };
    }
    case 'E': {
      const [head, ...args] = [first, ...others].map(argument);
      if (!head || args.includes(undefined)) return undefined;
      return { ...common, kind: 'event', type: head.role, trigger: head.of, args: args as Argument[] };
    }
    case 'R': {
      const args = others.map(argument);
      return args.includes(undefined) ? undefined : relation(common, first, args as Argument[]);
    }
    case 'A':
    case 'M': {
      const [of, ...value] = others;
      return of === undefined
        ? undefined
        : { ...common, kind: 'attribute', name: first, of, value: value.length > 0 ? value.join(' ') : undefined };
    }
    case 'N': {
      const [of, entry] = others;
      const cut = entry?.indexOf(':') ?? -1;
      if (of === undefined || entry === undefined || cut < 0) return undefined;
      return { ...common, kind: 'reference', of, resource: entry.slice(0, cut), entry: entry.slice(cut + 1), words };
    }
    default:
      return others[0] === undefined ? undefined : { ...common, kind: 'note', type: first, of: others[0], words };
  }
}

const relation = (common: { line: number; id: string; raw: string }, type: string, args: readonly Argument[]): BratLine | undefined =>
  args.length < 2 ? undefined : { ...common, kind: 'relation', type, args };

/** `Type:T1`. */
function argument(field: string): Argument | undefined {
  const cut = field.lastIndexOf(':');
  return cut <= 0 || cut === field.length - 1 ? undefined : { role: field.slice(0, cut), of: field.slice(cut + 1) };
}

/** ` 3 8;12 20`, in code points. */
function placesIn(field: string): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const place of field.trim().split(';')) {
    const numbers = place.split(' ');
    if (numbers.length !== 2 || !numbers.every((one) => /^\d{1,9}$/.test(one))) return undefined;
    pairs.push([Number(numbers[0]), Number(numbers[1])]);
  }
  return pairs;
}
