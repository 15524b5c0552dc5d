import type { TextDocument } from 'vscode';
import type { Claim, Person } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import type { TreeNode } from '../trees/model';
import { citation, citationFacts } from './citation';
import { fileName } from '../files';

/** The forms in which claims and people are copied. */
export const COPY_FORMATS = ['text', 'markdown', 'html'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What can be copied out of an article. */
export type Citable = { readonly claim: Claim } | { readonly person: Person };

/** Where an article's words stand: the file's name, and the line, counted from 1, of an offset. */
export interface Source {
  readonly file: string;
  readonly line: (offset: number) => number;
}

export function sourceOf(document: TextDocument): Source {
  return { file: fileName(document.uri), line: (offset) => document.positionAt(offset).line + 1 };
}

/** What a row of a tree stands for; undefined for groups and places. */
export function citableOf(node: unknown): Citable | undefined {
  const row = node as (TreeNode & { readonly kind?: string; readonly claim?: Claim; readonly person?: Person }) | undefined;
  if (row?.kind === 'claim' && row.claim) return { claim: row.claim };
  if (row?.kind === 'person' && row.person) return { person: row.person };
  return undefined;
}

/** Claims and people as they are put into another text, each once, in the order given. */
export function copied(items: readonly Citable[], article: Article, source: Source, format: CopyFormat): string {
  const write = FORMATS[format];
  return items.map((item) => write(item, article, source)).join(format === 'html' ? '\n' : '\n\n');
}

const FORMATS: { readonly [Format in CopyFormat]: (item: Citable, article: Article, source: Source) => string } = {
  text(item, article, { file, line }) {
    if ('person' in item) return `${item.person.name}${standing(item.person)}`;
    return citation(item.claim, article, { file, line: line(extentOf(item.claim)[0]) });
  },
  markdown(item, article, source) {
    if ('person' in item) return `**${markdown(item.person.name)}**${markdown(standing(item.person))}`;
    const { speaker, facts } = citationFacts(item.claim, article, place(item.claim, source));
    return `> ${markdown(content(item.claim, article))}\n>\n> — **${markdown(speaker)}** ${markdown(facts)}`;
  },
  html(item, article, source) {
    if ('person' in item) return `<p><strong>${html(item.person.name)}</strong>${html(standing(item.person))}</p>`;
    const { speaker, facts } = citationFacts(item.claim, article, place(item.claim, source));
    return `<blockquote>\n<p>${html(content(item.claim, article))}</p>\n<footer>— <strong>${html(speaker)}</strong> ${html(facts)}</footer>\n</blockquote>`;
  },
};

/** Roles and country behind a name. */
function standing({ roles, country }: Person): string {
  const [first] = roles;
  const role = first === undefined ? '' : `, ${first}`;
  return country === undefined ? role : `${role} (${country})`;
}

const place = (claim: Claim, { file, line }: Source): { readonly file: string; readonly line: number } => ({
  file,
  line: line(extentOf(claim)[0]),
});
const content = (claim: Claim, article: Article): string => Lookup.of(article).words(...claim.content);
const markdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+!~<>|$&]/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
