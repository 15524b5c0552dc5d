import { anchorMaker } from '../anchors/anchor';
import { codePoints } from '../export/code-points';
import { isObject } from '../corrections/sidecar/json';
import type { Json, JsonObject } from '../corrections/sidecar/model';
import { listed } from '../corrections/sidecar/decode';
import type { Anchor, Correction } from '../corrections/types';
import type { Span } from '../types';

/** An annotation of another program as a remark. */
export interface Foreign {
  readonly correction: Correction;
  /** Whether it tells its id and time; else only its words and its place count. */
  readonly isDated: boolean;
}

/** Reads annotations of other programs that point into an article; undefined for one that points nowhere. */
export function foreignReader(article: string): (json: JsonObject) => Foreign | undefined {
  const anchor = anchorMaker(article);
  const { toUnits } = codePoints(article);
  return (json) => {
    const [target] = listed(json['target']);
    const pointed = isObject(target) ? anchorIn(listed(target['selector']), article, toUnits, anchor) : undefined;
    if (!pointed) return undefined;
    const { id, created, modified, creator } = json;
    const isDated = typeof id === 'string' && id !== '' && isTime(created);
    const correction: Correction = {
      id: isDated ? id : '-',
      targets: [{ part: 'whole', anchor: pointed }],
      body: { type: 'comment', text: wordsOf(json) },
      ...nameOf(creator),
      created: isDated ? created : NEVER,
      ...(isTime(modified) ? { modified } : {}),
    };
    return { correction, isDated };
  };
}

/** Stands for a time that is not needed. */
const NEVER = '1970-01-01T00:00:00Z';

const isTime = (json: Json | undefined): json is string => typeof json === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(json);

function nameOf(creator: Json | undefined): { readonly creator?: string } {
  const name = isObject(creator) ? creator['name'] : creator;
  return typeof name === 'string' && name !== '' ? { creator: name } : {};
}

/** The words of its texts; where it is no text alone, the annotation itself, so that nothing of it is lost. */
function wordsOf(json: JsonObject): string {
  const bodies = listed(json['body']);
  const values = bodies.flatMap((body) => {
    if (typeof body === 'string') return [body];
    const value = isObject(body) && Object.keys(body).every((key) => PLAIN.has(key)) ? body['value'] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
  const isPlain = values.length === bodies.length && values.length > 0;
  return isPlain ? values.join('\n') : JSON.stringify(json);
}

/** What a text has besides its words without saying anything more. */
const PLAIN: ReadonlySet<string> = new Set(['type', 'value', 'format', 'purpose', 'language']);

/** Where selectors point: by words, by place, or by both. */
function anchorIn(
  selectors: readonly Json[],
  article: string,
  toUnits: (offset: number) => number,
  anchor: (span: Span) => Anchor,
): Anchor | undefined {
  const all = selectors.filter(isObject);
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  const span = position && spanOf(position, article, toUnits);
  const text = (key: string): string => {
    const value = quote?.[key];
    return typeof value === 'string' ? value : '';
  };
  const exact = text('exact');
  if (exact === '' || (span && article.slice(span.start, span.end) === exact)) return span && anchor(span);
  const start = span?.start ?? 0;
  return { exact, prefix: text('prefix'), suffix: text('suffix'), start, end: start + exact.length };
}

function spanOf({ start, end }: JsonObject, article: string, toUnits: (offset: number) => number): Span | undefined {
  if (typeof start !== 'number' || typeof end !== 'number' || !(0 <= start && start < end)) return undefined;
  const span = { start: toUnits(Math.floor(start)), end: toUnits(Math.floor(end)) };
  return span.end <= article.length ? span : undefined;
}
