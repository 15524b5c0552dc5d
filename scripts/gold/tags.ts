/** Offsets are UTF-16 code units into the text without tags. */
export type Span = readonly [start: number, end: number];

/** One inline tag of an annotated article. */
export interface Tagged {
  readonly tag: 'per' | 'role' | 'quote' | 'date' | 'org' | 'loc';
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(\/?)(per|role|quote|date|org|loc)((?: [a-z]+="[^"<>]*")*)>/g;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;

/** The text under the tags, and the tags by their starts, outer ones first. Throws where tags overlap or stay open. */
export function readTags(annotated: string): { text: string; tags: Tagged[] } {
  let text = '';
  let from = 0;
  const open: { tag: string; start: number; attributes: Record<string, string> }[] = [];
  const tags: Tagged[] = [];
  for (const match of annotated.matchAll(TAG)) {
    const [whole, slash, tag = '', attributes = ''] = match;
    text += annotated.slice(from, match.index);
    from = match.index + whole.length;
    if (slash === '') {
      const read = [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value] as const);
      open.push({ tag, start: text.length, attributes: Object.fromEntries(read) });
      continue;
    }
    const begun = open.pop();
    if (begun?.tag !== tag) throw new Error(`</${tag}> closes <${begun?.tag ?? 'nothing'}> near “${text.slice(-60)}”`);
    tags.push({ ...begun, tag: tag as Tagged['tag'], end: text.length });
  }
  if (open.length > 0) throw new Error(`<${open[0]?.tag ?? ''}> stays open`);
  text += annotated.slice(from);
  return { text, tags: tags.sort((a, b) => a.start - b.start || b.end - a.end) };
}
