import path from 'node:path';
import { analysed, loadEngine, readGiven, type Analysed } from './analysed';
import type { AnnotateRequest } from './arguments';
import { Faults } from './faults';
import { openInput } from './input';
import { outputFormat, type OutputFormat } from './output';
import { Progress } from './progress';
import { fileSink, isClosedPipe, streamSink, type Sink } from './sink';
import { EXIT, type ExitCode, type Surroundings } from './surroundings';

/** Runs `annotate`. What cannot be read is named on standard error, the rest goes on. */
export async function annotate(request: AnnotateRequest, around: Surroundings): Promise<ExitCode> {
  const names = request.files.length > 0 ? request.files : ['-'];
  const problem = usageProblem(request, around);
  if (problem !== undefined) {
    around.stderr.write(`on-the-record: ${problem}\n`);
    return EXIT.usage;
  }
  const inputs = await Promise.all(names.map((name) => openInput(name, around.stdin)));
  const rows = inputs.some((input) => input.rows);
  const format = outputFormat(request.format ?? (rows ? 'jsonl' : 'json'), rows || inputs.length > 1);
  const progress = new Progress(around, rows ? undefined : inputs.length);
  const faults = new Faults(around, progress);
  try {
    const sink = request.output === undefined ? streamSink(around.stdout) : await fileSink(request.output);
    const engine = await loadEngine(around);
    await writeAll(analysed(inputs, await readGiven(request, faults), engine, faults), format, sink, progress);
    await sink.close();
  } catch (error) {
    if (request.output !== undefined || !isClosedPipe(error)) faults.report(request.output ?? 'standard output', error);
  }
  progress.clear();
  return faults.any ? EXIT.someFailed : EXIT.success;
}

async function writeAll(articles: AsyncIterable<Analysed>, format: OutputFormat, sink: Sink, progress: Progress): Promise<void> {
  let written = 0;
  await sink.write(format.head);
  for await (const found of articles) {
    await sink.write(format.article(found, written++));
    progress.done(found.article.text.length);
  }
  await sink.write(format.tail);
}

/** What is wrong with the files that a command names, for every command that writes of articles. */
export function usageProblem(
  { files, output }: { readonly files: readonly string[]; readonly output: string | undefined },
  { stdin }: Surroundings,
): string | undefined {
  if (files.length === 0 && stdin.isTTY) return 'no files named and nothing piped in; see on-the-record --help';
  if (output !== undefined && files.some((name) => name !== '-' && path.resolve(name) === path.resolve(output))) {
    return `${output}: the output would overwrite an article`;
  }
  return undefined;
}
