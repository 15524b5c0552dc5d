import type { ScopedToken } from './scopes';

/** One expectation: the scope covers exactly these characters of the line, or, where `absent`, none of them. */
export interface Expectation {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
  readonly absent: boolean;
}

export interface GrammarFixture {
  readonly name: string;
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/**
 * Fixtures read like text: `## name`, then lines of an article that begin with `| `, and below a line what is expected of it:
 * `> ^^^^ string.quoted.double` (a run of that scope, no longer and no shorter) or `> ^^^^ !string` (none of it).
 */
export function parseFixtures(file: string): GrammarFixture[] {
  return file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const texts: string[] = [];
      const expectations: Expectation[] = [];
      for (const line of lines) {
        if (line.startsWith('|')) texts.push(line.slice(2));
        const caret = /^> ( *)(\^+) (!?)(\S+)$/.exec(line);
        if (!caret) continue;
        const [, indent = '', carets = '', not = '', scope = ''] = caret;
        const start = indent.length;
        expectations.push({ line: texts.length - 1, start, end: start + carets.length, scope, absent: not === '!' });
      }
      return { name: name.trim(), text: texts.join('\n'), expectations };
    });
}

/** What stands where `expectation` looks, worded so that a difference can be read. */
export function found(line: string, tokens: readonly ScopedToken[], { start, end, scope, absent }: Expectation): string {
  const has = (at: number): boolean =>
    tokens.some((token) => token.start <= at && at < token.end && token.scopes.some((one) => matches(one, scope)));
  let from = start;
  let to = end;
  if (!absent && has(start)) {
    while (from > 0 && has(from - 1)) from--;
    while (to > start + 1 && !has(to - 1)) to--;
    while (to < line.length && has(to)) to++;
  }
  const covered = Array.from({ length: to - from }, (_, i) => has(from + i));
  const verdict = covered.every(Boolean) ? '' : covered.some(Boolean) ? 'partly ' : 'no ';
  return `${verdict}${scope}: ${line.slice(from, to)}`;
}

export function expected(line: string, { start, end, scope, absent }: Expectation): string {
  return `${absent ? 'no ' : ''}${scope}: ${line.slice(start, end)}`;
}

/** As theme selectors match: `string.quoted` takes in `string.quoted.double.article`. */
function matches(scope: string, selector: string): boolean {
  return scope.split(' ').some((one) => one === selector || one.startsWith(`${selector}.`));
}
