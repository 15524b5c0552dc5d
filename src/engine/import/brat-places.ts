import { anchorMaker } from '../anchors/anchor';
import { placeGroups } from '../anchors/place';
import { codePoints } from '../export/code-points';
import { isSure } from '../corrections/placed';
import type { Anchor } from '../corrections/types';
import type { Pair } from '../types';
import type { BratLine } from './brat-lines';
import type { ImportProblem } from './model';

type TextLine = Extract<BratLine, { kind: 'text' }>;

/** Where text-bound annotations stand in an article, by their ids; those that are not found for sure are problems. */
export interface BratPlaces {
  readonly of: ReadonlyMap<string, readonly Pair[]>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Finds the places of text-bound annotations in an article. Their offsets count the code points of a text that may be another one: the
 * file beside them, or the article with other line ends. The one that has the words where they should be is taken.
 * @param base the text that stands beside the annotations; undefined where there is none
 */
export function placesOf(lines: readonly TextLine[], article: string, base: string | undefined): BratPlaces {
  const text = likeliest(lines, base === undefined ? variants(article) : [base, ...variants(article)]);
  const points = codePoints(text);
  let anchor: ReturnType<typeof anchorMaker> | undefined;
  const found = new Map<string, readonly Pair[]>();
  const problems: ImportProblem[] = [];
  const wanted: { readonly line: TextLine; readonly anchors: readonly Anchor[] }[] = [];
  for (const line of lines) {
    const pairs = unitsOf(line, points.toUnits);
    const isThere = pairs.every(([start, end]) => start < end && end <= text.length);
    if (isThere && wordsAt(text, pairs) === line.words) {
      if (text === article) found.set(line.id, joined(text, pairs));
      else wanted.push({ line, anchors: joined(text, pairs).map(([start, end]) => (anchor ??= anchorMaker(text))({ start, end })) });
    } else if (line.words.trim() === '') {
      problems.push({ line: line.line, code: 'offsets' });
    } else {
      // The words count, wherever they are: somebody may have edited the text. How often they stood there nobody knows; where they are
      // long, once is by far the likeliest.
      const [start] = pairs[0]!;
      wanted.push({
        line,
        anchors: [{ exact: line.words, prefix: '', suffix: '', start, end: start + line.words.length, occurrences: 1 }],
      });
    }
  }
  // The article is looked through only where something has to be looked for.
  if (wanted.length === 0) return { of: found, problems };
  const placed = placeGroups(
    article,
    wanted.map(({ anchors }) => anchors),
  );
  wanted.forEach(({ line }, i) => {
    const spans = placed[i]!.flatMap((one) => (isSure(one) && one.span ? [one.span] : []));
    if (spans.length === placed[i]!.length)
      found.set(
        line.id,
        spans.map(({ start, end }): Pair => [start, end]),
      );
    else problems.push({ line: line.line, code: 'words', value: line.words });
  });
  return { of: found, problems };
}

/** The article as it is, and as programs keep it that know LF alone, or a byte order mark. */
function variants(article: string): readonly string[] {
  const bare = article.startsWith('\ufeff') ? article.slice(1) : article;
  const lines = bare.replaceAll('\r\n', '\n');
  return [...new Set([article, bare, lines, `\ufeff${bare}`])];
}

/** The text in which most of the annotations have their words; of equals the first. */
function likeliest(lines: readonly TextLine[], texts: readonly string[]): string {
  let best = texts[0]!;
  let most = -1;
  for (const text of texts) {
    const { toUnits } = codePoints(text);
    const agreeing = lines.filter((line) => wordsAt(text, unitsOf(line, toUnits)) === line.words).length;
    if (agreeing > most) [best, most] = [text, agreeing];
    if (agreeing === lines.length) break;
  }
  return best;
}

const unitsOf = ({ places }: TextLine, toUnits: (offset: number) => number): readonly Pair[] =>
  places.map(([start, end]): Pair => [toUnits(start), toUnits(end)]);

const wordsAt = (text: string, pairs: readonly Pair[]): string => pairs.map(([start, end]) => text.slice(start, end)).join(' ');

/** brat cuts a stretch at the end of a line: what only that parts is one. */
export function joined(text: string, pairs: readonly Pair[]): readonly Pair[] {
  const all: Pair[] = [];
  for (const [start, end] of pairs) {
    const last = all.at(-1);
    if (last && start >= last[1] && /^[\r\n]+$/.test(text.slice(last[1], start))) all[all.length - 1] = [last[0], end];
    else all.push([start, end]);
  }
  return all;
}
