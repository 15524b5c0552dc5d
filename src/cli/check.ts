import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Annotations, Engine, Pair } from '../engine';
import type { PlacedCorrection } from '../engine/corrections/placed';
import type { Sidecar } from '../engine/corrections/sidecar';
import type { CorrectionOf } from '../engine/corrections/reviews';
import { lineCounter } from '../engine/export/lines';
import { wordsOf } from '../engine/export/words';
import { loadEngine, optionsFor } from './analysed';
import type { CheckRequest } from './arguments';
import { Faults } from './faults';
import { readText } from './import';
import { shortened } from './problem-words';
import { Progress } from './progress';
import { reasonOf } from './reason';
import { readSidecar } from './sidecars';
import { FOLDER, placeOf, placeOfSidecar, type SidecarPlace } from './sidecar-place';
import { EXIT, type ExitCode, type Surroundings } from './surroundings';

/** One thing to look at: printed as `file:line: reason`. */
interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/**
 * Runs `check`: names claims that somebody disputes, corrections whose words are not found for sure, and sidecars that cannot be read.
 * Made for hooks and pipelines: quiet where all is well.
 */
export async function check({ files }: CheckRequest, around: Surroundings): Promise<ExitCode> {
  const faults = new Faults(around, new Progress(around, undefined));
  const places = await placesFor(files.length > 0 ? files : ['.'], faults);
  let engine: Promise<Engine> | undefined;
  let isAllRight = true;
  for (const place of places) {
    try {
      for (const { file, line, reason } of await findings(place, () => (engine ??= loadEngine(around)))) {
        around.stdout.write(`${file}:${String(line)}: ${reason}\n`);
        isAllRight = false;
      }
    } catch (error) {
      faults.report(place.sidecar, error);
    }
  }
  return isAllRight && !faults.any ? EXIT.success : EXIT.someFailed;
}

/** The sidecars that files and folders stand for, each once: its own, that of the article, all that a folder has. */
async function placesFor(files: readonly string[], faults: Faults): Promise<readonly SidecarPlace[]> {
  const places = new Map<string, SidecarPlace>();
  const put = (place: SidecarPlace | undefined): void => {
    if (place) places.set(place.sidecar, place);
  };
  for (const file of files) {
    try {
      if (await isFolder(file)) {
        for (const sidecar of await sidecarsIn(file)) put(placeOfSidecar(sidecar));
      } else {
        put(placeOfSidecar(file) ?? (isInFolder(file) ? undefined : await placeOf(file)));
      }
    } catch (error) {
      faults.report(file, error);
    }
  }
  return [...places.values()];
}

const isInFolder = (file: string): boolean => path.resolve(file).split(path.sep).includes(FOLDER);

/** A file that is gone is none: a hook may name what has been deleted. */
async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function sidecarsIn(folder: string): Promise<string[]> {
  const root = isInFolder(folder) ? folder : path.join(folder, FOLDER);
  try {
    const files = await readdir(root, { recursive: true });
    return files
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(root, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function findings(place: SidecarPlace, engine: () => Promise<Engine>): Promise<readonly Finding[]> {
  const read = await readSidecar(place.sidecar);
  if (read.kind === 'none') return [];
  const inSidecar = (line: number, reason: string): Finding => ({ file: place.sidecar, line, reason });
  if (read.kind === 'unreadable') return [inSidecar(read.line, read.words)];
  const faulty = read.problems.map(({ line, words }) => inSidecar(line, words));
  if (read.sidecar.corrections.length === 0) return faulty;
  let text: string;
  try {
    text = await readText(place.article);
  } catch (error) {
    return [...faulty, inSidecar(1, `its article ${place.article}: ${reasonOf(error)}`)];
  }
  const { placeCorrections, isSure } = await import('../engine/corrections/placed');
  const placed = placeCorrections(text, read.sidecar.corrections);
  const lineIn = await lineFinder(place, read.sidecar);
  const lost = placed.filter((one) => !isSure(one)).map((one) => lostFinding(one, text, place, lineIn));
  const disputed = placed.some(({ correction: { body } }) => body.type === 'review' && body.status === 'disputed')
    ? await disputes(placed, text, place.article, await engine())
    : [];
  return [...faulty, ...[...lost, ...disputed].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))];
}

/** Words that may be others' are named with their best place in the article, lost ones with their place in the sidecar. */
function lostFinding(
  { correction, placements }: PlacedCorrection,
  text: string,
  { article, sidecar }: SidecarPlace,
  lineIn: (id: string) => number,
): Finding {
  const at = placements.findIndex(({ status }) => status === 'orphan');
  const unsure = placements.findIndex(({ status }) => status === 'uncertain');
  const words = shortened(correction.targets[at >= 0 ? at : unsure]?.anchor.exact ?? '');
  const what = correction.body.type;
  const span = placements[unsure]?.span;
  if (at >= 0 || !span)
    return { file: sidecar, line: lineIn(correction.id), reason: `${what}: its words are not in the article any more: “${words}”` };
  return { file: article, line: lineCounter(text)(span.start), reason: `${what}: not sure that its words stand here: “${words}”` };
}

/** Where a sidecar says something of a correction, by the correction's id. */
async function lineFinder({ sidecar: file, source }: SidecarPlace, sidecar: Sidecar): Promise<(id: string) => number> {
  const { readFile } = await import('node:fs/promises');
  const content = await readFile(file, 'utf8');
  // Another program may have written ids in another way: then the line is that of the sidecar as this one writes it.
  const { writeSidecar } = await import('../engine/corrections/sidecar');
  return (id) => {
    const quoted = JSON.stringify(id);
    const text = content.includes(quoted) ? content : writeSidecar(sidecar, source);
    return lineCounter(text)(Math.max(0, text.indexOf(quoted)));
  };
}

async function disputes(placed: readonly PlacedCorrection[], text: string, article: string, engine: Engine): Promise<readonly Finding[]> {
  const [{ applyCorrections }, { isReview, reviewsOf }, { statementsOf }, { ClaimIndex }, { extentOf }] = await Promise.all([
    import('../engine/corrections/apply'),
    import('../engine/corrections/reviews'),
    import('../engine/corrections/statement'),
    import('../engine/corrections/claim-index'),
    import('../engine/claims/extent'),
  ]);
  const given = { date: undefined, registry: undefined, corrections: true };
  const found: Annotations = engine.analyse(text, optionsFor({ publicationDate: undefined, file: article }, given));
  const { annotations } = applyCorrections(text, found, placed);
  const all: Finding[] = [];
  const lineOf = (offset: number): number => lineCounter(text)(offset);
  const reviews = reviewsOf(annotations, placed);
  for (const claim of annotations.claims) {
    const { review, dissenting } = reviews.get(claim.id) ?? { dissenting: [] };
    const line = lineOf(extentOf(claim)[0]);
    const words = quoted(wordsOf(text, claim.content));
    if (review?.body.status === 'disputed')
      all.push({ file: article, line, reason: `${disputedInWords(review)}: ${words}${noteInWords(review)}` });
    const other = dissenting.find(({ body }) => body.status === 'disputed');
    if (review && other)
      all.push({ file: article, line, reason: `${disputedInWords(other)}, but ${review.body.status}${byInWords(review)}: ${words}` });
  }
  const claims = new ClaimIndex(annotations.claims);
  for (const statement of statementsOf(placed)) {
    const { correction, parts, whole } = statement;
    if (!isReview(correction) || correction.body.status !== 'disputed' || claims.find(statement)) continue;
    // Nobody finds the claim any more, but what was said of these words stands.
    const pairs: readonly Pair[] = parts.content.length > 0 ? parts.content : whole ? [[whole.start, whole.end]] : parts.cue;
    const words = quoted(wordsOf(text, pairs));
    all.push({
      file: article,
      line: lineOf(pairs[0]?.[0] ?? 0),
      reason: `${disputedInWords(correction)}: ${words}${noteInWords(correction)}`,
    });
  }
  return all;
}

/** Words between quotation marks, their own if they have some. */
const quoted = (words: string): string => (/^["“„«‘]/.test(words) ? shortened(words) : `“${shortened(words)}”`);

const byInWords = ({ creator }: CorrectionOf<'review'>): string => (creator === undefined ? '' : ` by ${creator}`);
const disputedInWords = (review: CorrectionOf<'review'>): string => `disputed${byInWords(review)}`;
const noteInWords = ({ body: { note } }: CorrectionOf<'review'>): string =>
  note === undefined || note === '' ? '' : ` (${shortened(note)})`;
