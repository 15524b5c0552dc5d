import type { AnnotatedArticle } from './article';
import { csvLine } from './csv';
import { lineCounter } from './lines';

/** The columns, in order. `line` counts from 1, `start` is the UTF-16 offset of the first mention; both empty where there is none. */
const COLUMNS = [
  'article',
  'person',
  'name',
  'aliases',
  'official',
  'byline',
  'roles',
  'country',
  'body',
  'mentions',
  'claims',
  'line',
  'start',
];

/** The people of one article as comma-separated values (RFC 4180), with the header. */
export function peopleCsv({ name: article, text, annotations }: AnnotatedArticle): string {
  const { people, mentions, claims } = annotations;
  const counts = new Map<string, { mentions: number; claims: number; first?: number }>();
  const of = (id: string): { mentions: number; claims: number; first?: number } => {
    const known = counts.get(id) ?? { mentions: 0, claims: 0 };
    counts.set(id, known);
    return known;
  };
  for (const { person, start } of mentions) {
    const count = of(person);
    count.mentions++;
    count.first ??= start;
  }
  for (const { sourceId } of claims) for (const id of sourceId.split('|')) of(id).claims++;
  const lineAt = lineCounter(text);
  const lines = new Map(mentions.map(({ start }) => [start, lineAt(start)]));
  const rows = people.map(({ id, name, aliases, official, byline, roles, country, body }) => {
    const { mentions: mentioned, claims: said, first } = of(id);
    const line = first === undefined ? undefined : lines.get(first);
    return [
      article,
      id,
      name,
      aliases.join('; '),
      official,
      byline ?? false,
      roles.join('; '),
      country,
      body,
      mentioned,
      said,
      line,
      first,
    ];
  });
  return [COLUMNS, ...rows].map(csvLine).join('');
}
