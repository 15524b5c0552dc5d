/** Precision, recall and F1, each from 0 to 1, as the scorers give them. */
export interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly pred?: number;
  readonly gold?: number;
}

/** One line of the table. */
export interface Row {
  readonly layer: string;
  readonly measure: Measure;
}

/** The rows that one set of data gives. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Printed instead of rows where the data are missing. */
  readonly skipped?: string;
  readonly errors?: readonly LayerError[];
}

/** One thing that the engine got wrong, in a line. */
export interface LayerError {
  readonly layer: string;
  readonly line: string;
}

/** F1 in per cent: `first` was to be reached by the first whole version, `goal` by the work on the layer itself. */
export interface Target {
  readonly first?: number;
  readonly goal?: number;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
const figure = (target: number | undefined): string => (target === undefined ? '' : String(target)).padStart(7);
const count = (n: number | undefined): string => (n === undefined ? '' : String(Math.round(n))).padStart(7);

function verdict(f1: number, { first, goal }: Target): string {
  const reached = (target: number | undefined): boolean => target !== undefined && 100 * f1 >= target;
  if (reached(goal)) return '  goal';
  if (reached(first)) return '  first';
  return first === undefined && goal === undefined ? '' : '  below';
}

/** The sections as one table of plain text. */
export function formatTable(sections: readonly Section[], targets: Readonly<Record<string, Readonly<Record<string, Target>>>>): string {
  const width = Math.max(...sections.flatMap(({ rows }) => rows.map(({ layer }) => layer.length)), 20) + 2;
  const head = ['P', 'R', 'F1', 'pred', 'gold', 'first', 'goal'].map((name) => name.padStart(7)).join('');
  const lines = [`${''.padEnd(width)}${head}`];
  for (const { title, rows, skipped } of sections) {
    lines.push('', title);
    if (skipped !== undefined) lines.push(`  skipped: ${skipped}`);
    for (const { layer, measure } of rows) {
      const target = targets[title.split(',')[0] ?? '']?.[layer] ?? {};
      const { p, r, f1, pred, gold } = measure;
      const cells = [percent(p), percent(r), percent(f1), count(pred), count(gold), figure(target.first), figure(target.goal)];
      lines.push(`  ${layer.padEnd(width - 2)}${cells.join('')}${verdict(f1, target)}`);
    }
  }
  return lines.join('\n');
}
