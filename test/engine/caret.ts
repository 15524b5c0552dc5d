import type { Annotations } from '../../src/engine';

/**
 * Caret fixtures: text in lines that begin with `| `, and below a line its annotations, a line each, that begin with `> `:
 *
 *     | “We will act,” Mayor Ann Lee said on May 3.
 *     > ^^^^^^^^^^^^^^ speech speaker=ann-lee
 *     >                ^^^^^ role person=ann-lee
 *
 * A fixture begins with `## name`; a line `date: 2024-04-09` gives the publication date. Text lines are joined by newlines. A layer
 * that a fixture names at all must be given in full for it; a layer that it does not name is not looked at.
 */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly expected: readonly string[];
  readonly layers: ReadonlySet<string>;
}

export function parseFixtures(file: string): Fixture[] {
  return file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const texts: string[] = [];
      const expected: string[] = [];
      let offset = 0;
      let date: string | undefined;
      for (const line of lines) {
        if (line.startsWith('date: ')) date = line.slice(6).trim();
        if (line.startsWith('|')) {
          offset = texts.reduce((sum, text) => sum + text.length + 1, 0);
          texts.push(line.slice(2));
        }
        const caret = /^> ( *)(\^+) (.+)$/.exec(line);
        if (caret) {
          const [, indent = '', carets = '', label = ''] = caret;
          const start = offset + indent.length;
          const words = texts.at(-1)!.slice(indent.length, indent.length + carets.length);
          expected.push(describe(start, words, label.trim()));
        }
      }
      return { name, text: texts.join('\n'), date, expected, layers: new Set(expected.map((line) => line.split(' ', 1)[0]!)) };
    });
}

/** The annotations of the layers that the fixture names, worded as `parseFixtures` words what it expects. */
export function actual({ text, layers }: Fixture, found: Annotations): string[] {
  return listing(text, found).filter((line) => layers.has(line.split(' ', 1)[0]!));
}

/** All annotations, a line each, in text order. */
export function listing(text: string, found: Annotations): string[] {
  const lines: [number, string][] = [];
  const add = (span: { start: number; end: number }, label: string): void => {
    lines.push([span.start, describe(span.start, text.slice(span.start, span.end), label)]);
  };
  const officials = new Set(found.people.filter(({ official }) => official).map(({ id }) => id));
  for (const mention of found.mentions) {
    add(mention, `person ${mention.person}`);
    add(mention, `${officials.has(mention.person) ? 'official' : 'other'} ${mention.person}`);
  }
  for (const role of found.roles) add(role, `role ${role.person}`);
  for (const quote of found.quotes) add(quote, quote.kind === 'speech' ? `speech ${quote.speaker ?? ''}` : 'term');
  for (const date of found.dates) add(date, `date ${date.type} ${date.value}`);
  for (const organization of found.organizations) add(organization, `organization ${organization.id}`);
  for (const place of found.places) add(place, `place ${place.id}`);
  for (const [start, end] of found.furniture) add({ start, end }, 'furniture');
  for (const claim of found.claims) {
    for (const part of ['source', 'cue', 'content', 'via'] as const) {
      for (const [start, end] of claim[part]) add({ start, end }, part === 'source' ? `source ${claim.sourceId}` : part);
    }
  }
  return lines.sort((a, b) => a[0] - b[0]).map(([, line]) => line);
}

const describe = (start: number, words: string, label: string): string => `${label} @${start} ${JSON.stringify(words)}`;
