import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Correction } from '../engine/corrections/types';
import { formatOf, type Imported, type ImportFormat } from '../engine/import/model';
import type { ImportPlan } from '../engine/import/plan';
import { loadEngine, optionsFor, readGiven } from './analysed';
import type { ImportRequest } from './arguments';
import { decode } from './decode';
import { Faults } from './faults';
import { problemInWords } from './problem-words';
import { Progress } from './progress';
import { corrected, readSidecar, writeSidecarFile } from './sidecars';
import { newPlaceOf, placeOf, type SidecarPlace } from './sidecar-place';
import { EXIT, type ExitCode, type Surroundings } from './surroundings';

/** Runs `import`: what a file says of an article is written into the article's sidecar, beside what stands there. */
export async function importAnnotations(request: ImportRequest, around: Surroundings): Promise<ExitCode> {
  const { file, article } = request;
  const format = request.format ?? formatOf(file);
  if (format === undefined) {
    around.stderr.write(`on-the-record: ${file}: its name does not tell the format; say --format w3c or --format brat\n`);
    return EXIT.usage;
  }
  const faults = new Faults(around, new Progress(around, 1));
  try {
    const place = (await placeOf(article)) ?? (await newPlaceOf(article));
    if (!place) throw new Error('an article of this name can have no sidecar: it would be the registry of people');
    const summary = await importInto(place, format, request, around, faults);
    if (summary !== undefined) around.stdout.write(`${place.sidecar}: ${summary}\n`);
  } catch (error) {
    faults.report(article, error);
  }
  return faults.any ? EXIT.someFailed : EXIT.success;
}

/** @returns what has been done, in words; undefined where nothing could be. */
async function importInto(
  { sidecar: to, source }: SidecarPlace,
  format: ImportFormat,
  request: ImportRequest,
  around: Surroundings,
  faults: Faults,
): Promise<string | undefined> {
  const text = await readText(request.article);
  const content = await readNamed(request.file, faults);
  const before = await readSidecar(to);
  if (before.kind === 'unreadable') {
    faults.report(`${to}:${String(before.line)}`, `${before.words}; nothing is imported, the file is left as it is`);
    return undefined;
  }
  if (content === undefined) return undefined;
  const { readBrat, readW3c, planImport } = await import('../engine/import');
  const { EMPTY_SIDECAR, mergeSidecars, writeSidecar } = await import('../engine/corrections/sidecar');
  const imported: Imported = format === 'w3c' ? readW3c(content, text) : readBrat(content, text, await textBeside(request, faults));
  for (const problem of imported.problems) faults.report(`${request.file}:${String(problem.line)}`, problemInWords(problem));

  const engine = await loadEngine(around);
  const own = before.kind === 'sidecar' ? before.sidecar : EMPTY_SIDECAR;
  const options = optionsFor({ publicationDate: undefined, file: request.article }, await readGiven(request, faults));
  const { annotations } = await corrected(text, engine.analyse(text, options), own.corrections);
  const plan = planImport(text, annotations, own.corrections, imported);
  const drafts = withAuthor(plan, request.author, around);
  const taken = new Set(plan.take.map(({ id }) => id));
  const rest = { ...own, corrections: own.corrections.filter(({ id }) => !taken.has(id)) };
  const { merged, conflicts } = mergeSidecars(undefined, rest, {
    ...EMPTY_SIDECAR,
    corrections: [...plan.take, ...drafts],
    extras: plan.extras,
  });
  for (const { ours, theirs } of conflicts) {
    const names = [ours, theirs].map(({ creator }) => creator ?? 'somebody').join(' and ');
    faults.warn(to, `${names} say different things of “${ours.targets[0]?.anchor.exact ?? ''}”; the later one counts`);
  }
  const added = plan.take.length + drafts.length;
  if (added > 0) await writeSidecarFile(to, writeSidecar(merged, source));
  const counts = [
    `${counted(drafts.length, 'correction')} made`,
    `${String(plan.take.length)} taken over`,
    `${String(plan.same)} there already`,
  ];
  return counts.join(', ');
}

/** Ids and times for what the file says without them, each a millisecond behind the one before. */
function withAuthor({ drafts }: ImportPlan, author: string | undefined, { newId, time }: Surroundings): Correction[] {
  const begun = Date.parse(time());
  return drafts.map(({ targets, body }, i) => ({
    id: `urn:uuid:${newId()}`,
    targets,
    body,
    ...(author === undefined ? {} : { creator: author }),
    created: new Date(begun + i).toISOString(),
  }));
}

/** The text that standoff annotations count in; undefined: the article itself. */
async function textBeside({ file, article, text }: ImportRequest, faults: Faults): Promise<string | undefined> {
  if (text !== undefined) return readNamed(text, faults, (read) => read);
  const beside = path.join(path.dirname(file), `${path.parse(file).name}.txt`);
  if (path.resolve(beside) === path.resolve(article)) return undefined;
  try {
    return decode(await readFile(beside));
  } catch {
    return undefined;
  }
}

/** A file's text, without a byte order mark as editors see it; what cannot be read is named. */
async function readNamed(file: string, faults: Faults, trim = withoutMark): Promise<string | undefined> {
  try {
    return trim(decode(await readFile(file)));
  } catch (error) {
    faults.report(file, error);
    return undefined;
  }
}

/** The article's text as the extension sees it, so that both point at the same places. */
export const readText = async (article: string): Promise<string> => withoutMark(decode(await readFile(article)));

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;
