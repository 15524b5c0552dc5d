/** Random edits of a text that remember where every character has gone: what anchors are measured on. */

/** Gives numbers from 0 to 1, always the same for one seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A character with its place in the original; -1 for what was put in. */
interface Sign {
  readonly sign: string;
  readonly from: number;
}

export const EDITS = [
  'insert words',
  'delete words',
  'insert paragraph',
  'delete paragraph',
  'move paragraph',
  'retype marks',
  'retype line ends',
] as const;
export type Edit = (typeof EDITS)[number];

export class EditedText {
  private paragraphs: Sign[][];

  constructor(
    readonly original: string,
    private readonly next: () => number,
  ) {
    let from = 0;
    this.paragraphs = original.split('\n').map((line) => {
      const signs = [...line].flatMap((sign) => sign.split('')).map((sign, i) => ({ sign, from: from + i }));
      from += line.length + 1;
      return signs;
    });
  }

  apply(edit: Edit): void {
    const at = this.index(this.paragraphs.length);
    const line = this.paragraphs[at] ?? [];
    switch (edit) {
      case 'insert words':
        return void line.splice(this.wordEdge(line), 0, ...typed(`${this.pick(INSERTED)} `));
      case 'delete words': {
        const start = this.wordEdge(line);
        return void line.splice(start, Math.min(line.length - start, 4 + this.index(30)));
      }
      case 'insert paragraph':
        return void this.paragraphs.splice(at, 0, typed(this.pick(INSERTED_PARAGRAPHS)), []);
      case 'delete paragraph':
        return void this.paragraphs.splice(at, 1);
      case 'move paragraph': {
        const [moved = []] = this.paragraphs.splice(at, 1);
        return void this.paragraphs.splice(this.index(this.paragraphs.length + 1), 0, moved);
      }
      case 'retype marks':
        this.replaceAll((sign) => RETYPED[sign] ?? sign);
        return;
      case 'retype line ends':
        for (const signs of this.paragraphs) signs.push({ sign: '\r', from: -1 });
        return;
    }
  }

  get text(): string {
    return this.paragraphs.map((signs) => signs.map(({ sign }) => sign).join('')).join('\n');
  }

  /**
   * Where a stretch of the original stands now, if its words still stand together.
   * @returns undefined where some of it is gone, or something has come in between.
   */
  now(start: number, end: number): { readonly start: number; readonly end: number } | undefined {
    const places = this.places();
    const first = places.get(start);
    const last = places.get(end - 1);
    if (first === undefined || last === undefined || last - first < end - start - 1) return undefined;
    let kept = 0;
    for (let i = start; i < end; i++) if (places.has(i) || this.original[i] === '\n') kept++;
    const now = this.text.slice(first, last + 1);
    const isWhole = kept === end - start && plain(now) === plain(this.original.slice(start, end));
    return isWhole ? { start: first, end: last + 1 } : undefined;
  }

  /**
   * Whether a stretch consists mostly of the original's. Deleting "the spring that " or "spring that the " gives the same text: which of two
   * equal words has stayed nobody can tell.
   */
  isMostly(span: { readonly start: number; readonly end: number }, was: { readonly start: number; readonly end: number }): boolean {
    const places = this.places();
    let kept = 0;
    for (let i = was.start; i < was.end; i++) {
      const place = places.get(i);
      if (place !== undefined && place >= span.start && place < span.end) kept++;
    }
    return kept >= 0.75 * (was.end - was.start);
  }

  private known: Map<number, number> | undefined;

  private places(): Map<number, number> {
    if (this.known) return this.known;
    this.known = new Map();
    let at = 0;
    for (const signs of this.paragraphs) {
      for (const { from } of signs) {
        if (from >= 0) this.known.set(from, at);
        at++;
      }
      at++;
    }
    return this.known;
  }

  private index(length: number): number {
    return Math.floor(this.next() * length);
  }

  private pick(all: readonly string[]): string {
    return all[this.index(all.length)] ?? '';
  }

  private wordEdge(line: readonly Sign[]): number {
    const edges = line.flatMap(({ sign }, i) => (sign === ' ' ? [i + 1] : []));
    return edges[this.index(edges.length)] ?? 0;
  }

  private replaceAll(change: (sign: string) => string): void {
    this.paragraphs = this.paragraphs.map((signs) => signs.map(({ sign, from }) => ({ sign: change(sign), from })));
  }
}

const typed = (text: string): Sign[] => text.split('').map((sign) => ({ sign, from: -1 }));
const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');

const RETYPED: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };
const INSERTED = ['late on Monday', 'according to the ministry', 'he said', 'the minister', 'again and', 'on the record'];
const INSERTED_PARAGRAPHS = [
  'The ministry did not answer questions on Monday.',
  'He said the talks would go on. “We are not done,” the minister said.',
  'Rain is expected on Tuesday.',
];
