import type { Engine } from '../../src/engine';
import { ms, printTable, times } from './table';
import { generatedArticle } from './texts';
import { fastest } from './timing';

const LENGTH = 500_000;
const TARGET = 2.3;

/** Texts that have broken text tools before, beside an ordinary one. Each gives a text of the wanted length. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  news: (length) => generatedArticle(length / 5).slice(0, length),
  'news on one line': (length) =>
    generatedArticle(length / 5)
      .replaceAll(/\s+/g, ' ')
      .slice(0, length),
  'opening marks': (length) => '“'.repeat(length),
  'straight marks': (length) => '"'.repeat(length),
  apostrophes: (length) => "' ".repeat(length / 2),
  'one word': (length) => 'a'.repeat(length),
  'capital letters': (length) => 'A'.repeat(length),
  'capitalised words': (length) => 'Lee '.repeat(length / 4),
  initials: (length) => 'A. '.repeat(length / 3),
  digits: (length) => '1'.repeat(length),
  dates: (length) => 'May 3, '.repeat(length / 7),
  cues: (length) => 'he said she said '.repeat(length / 17),
  'line feeds': (length) => '\n'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  'short lines': (length) => 'Lee\n'.repeat(length / 4),
  'lone surrogates': (length) => '\ud800'.repeat(length),
};

/** How the time grows when a text is doubled. */
export function benchLinearity(engine: Engine): void {
  const rows = Object.entries(SHAPES).map(([name, make]) => {
    const [once, twice] = [make(LENGTH), make(2 * LENGTH)];
    // Else the shorter text pays for the compiling of what this shape needs.
    for (let i = 0; i < 3; i++) engine.analyse(make(LENGTH / 10));
    const [short, long] = [measured(engine, once), measured(engine, twice)];
    return [name, ms(short), ms(long), times(long / short)];
  });
  printTable(
    `Twice the text: ${String(LENGTH)} and ${String(2 * LENGTH)} characters (target: at most ${String(TARGET)} x)`,
    ['', 'once', 'twice', 'growth'],
    rows,
  );
}

/** More runs where one is so short that chance decides. */
function measured(engine: Engine, text: string): number {
  const first = fastest(1, () => engine.analyse(text));
  return Math.min(
    first,
    fastest(first < 50 ? 10 : 2, () => engine.analyse(text)),
  );
}
