import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Annotations } from '../engine';
import type { Sidecar } from '../engine/corrections/sidecar';
import type { ClaimReview } from '../engine/corrections/reviews';
import type { Correction } from '../engine/corrections/types';
import { decode } from './decode';
import type { Faults } from './faults';
import { placeOf } from './sidecar-place';
import { problemInWords } from './problem-words';

/** A sidecar as a file holds it, or why it cannot be read; `line` counts from 1. */
export type SidecarFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'sidecar'; readonly sidecar: Sidecar; readonly problems: readonly { readonly line: number; readonly words: string }[] }
  | { readonly kind: 'unreadable'; readonly line: number; readonly words: string };

/** Reads a sidecar. Rejects where there is a file that cannot be read at all. */
export async function readSidecar(file: string): Promise<SidecarFile> {
  let bytes;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
    throw error;
  }
  // The parser and the schema cost nothing where there is no sidecar.
  const { parseSidecar } = await import('../engine/corrections/sidecar');
  const parsed = parseSidecar(decode(bytes));
  if (parsed.kind === 'newer')
    return { kind: 'unreadable', line: 1, words: problemInWords({ line: 1, code: 'newer', value: String(parsed.version) }) };
  if (parsed.kind === 'unreadable') return { kind: 'unreadable', line: parsed.problem.line, words: problemInWords(parsed.problem) };
  return { ...parsed, problems: parsed.problems.map((problem) => ({ line: problem.line, words: problemInWords(problem) })) };
}

/** The corrections of an article's sidecar; none where it has none. What cannot be read is named and costs no other correction. */
export async function correctionsOf(article: string, faults: Faults): Promise<readonly Correction[]> {
  const place = await placeOf(article);
  if (!place) return [];
  try {
    const found = await readSidecar(place.sidecar);
    if (found.kind === 'none') return [];
    const problems = found.kind === 'sidecar' ? found.problems : [found];
    for (const { line, words } of problems) faults.report(`${place.sidecar}:${String(line)}`, words);
    return found.kind === 'sidecar' ? found.sidecar.corrections : [];
  } catch (error) {
    faults.report(place.sidecar, error);
    return [];
  }
}

/** An article's annotations as people have corrected them. */
export interface Corrected {
  readonly annotations: Annotations;
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  /** How many corrections are not found for sure in the text, and therefore do not count. */
  readonly unsure: number;
}

/** Applies corrections to what the engine says of a text. */
export async function corrected(text: string, annotations: Annotations, corrections: readonly Correction[]): Promise<Corrected> {
  if (corrections.length === 0) return { annotations, reviews: new Map(), unsure: 0 };
  const [{ placeCorrections, isSure }, { applyCorrections }, { reviewsOf }] = await Promise.all([
    import('../engine/corrections/placed'),
    import('../engine/corrections/apply'),
    import('../engine/corrections/reviews'),
  ]);
  const placed = placeCorrections(text, corrections);
  const { annotations: now } = applyCorrections(text, annotations, placed);
  return { annotations: now, reviews: reviewsOf(now, placed), unsure: placed.filter((one) => !isSure(one)).length };
}

/** Writes a sidecar whole or not at all: beside it first, then in its place. */
export async function writeSidecarFile(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
