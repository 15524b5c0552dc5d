import type { Pair } from '../../src/engine';
import type { LayerError } from './table';

/** What the scorer takes: three lists of `[start, end)` pairs. */
export interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

interface ScorerToken {
  readonly s: number;
  readonly e: number;
  readonly word: boolean;
}

interface Prepared {
  readonly source: { readonly set: ReadonlySet<number> };
  readonly heads: ReadonlySet<number>;
}

/** The functions of score-attributions.mjs that tell which claim was missed. */
export interface AttributionTools {
  tokenize(text: string): readonly ScorerToken[];
  spanTokens(tokens: readonly ScorerToken[], spans: readonly Pair[]): readonly number[];
  headTokens(text: string, tokens: readonly ScorerToken[], indices: readonly number[]): ReadonlySet<number>;
  sourcesAgree(gold: Prepared, predicted: Prepared): boolean;
}

interface Words extends Prepared {
  readonly content: ReadonlySet<number>;
  readonly spans: Attribution;
}

/** One line for each gold attribution that was missed or given another source, and for each that was made up. */
export function attributionErrors(
  tools: AttributionTools,
  id: string,
  text: string,
  gold: readonly Attribution[],
  predicted: readonly Attribution[],
): LayerError[] {
  const tokens = tools.tokenize(text);
  const wordsOf = (spans: readonly Pair[]): ReadonlySet<number> => new Set(tools.spanTokens(tokens, spans).filter((i) => tokens[i]?.word));
  const prepare = (spans: Attribution): Words => ({
    spans,
    content: wordsOf(spans.content),
    source: { set: wordsOf(spans.source) },
    heads: tools.headTokens(text, tokens, tools.spanTokens(tokens, spans.source)),
  });
  const golds = gold.map(prepare);
  const found = predicted.map(prepare);
  const line = (what: string, { spans }: Words): string => `${id}\t${what}\t${describe(text, spans)}`;
  const missed = golds.flatMap((one) => {
    const close = found.filter((other) => alike(one.content, other.content));
    if (close.length === 0) return [line('missed', one)];
    return close.some((other) => tools.sourcesAgree(one, other)) ? [] : [`${line('source', one)} — got ${describe(text, close[0]!.spans)}`];
  });
  const spurious = found.filter((one) => !golds.some((other) => alike(one.content, other.content))).map((one) => line('spurious', one));
  return [...missed, ...spurious].map((error) => ({ layer: 'claims', line: error }));
}

/** The scorer's condition: contents whose words agree with F1 of at least a half. */
function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size > 0 && 4 * shared >= a.size + b.size;
}

function describe(text: string, { source, cue, content }: Attribution): string {
  const words = (spans: readonly Pair[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return JSON.stringify(`${words(source)} | ${words(cue)} | ${words(content)}`.slice(0, 240));
}
