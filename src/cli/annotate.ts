import path from 'node:path';
import type { AnalyseOptions } from '../engine';
import type { AnnotateRequest } from './arguments';
import { openInput, type InputArticle } from './input';
import { outputFormat, type OutputFormat } from './output';
import { Progress } from './progress';
import { reasonOf } from './reason';
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
  let failed = false;
  const fail = (what: string, error: unknown): void => {
    progress.clear();
    around.stderr.write(`on-the-record: ${what}: ${reasonOf(error)}\n`);
    failed = true;
  };
  try {
    const sink = request.output === undefined ? streamSink(around.stdout) : await fileSink(request.output);
    const articles = async function* (): AsyncGenerator<InputArticle> {
      for (const input of inputs) {
        for await (const reading of input.read()) {
          if ('unreadable' in reading) fail(reading.unreadable, reading.reason);
          else yield reading.article;
        }
      }
    };
    await writeAll(articles(), request.date, format, sink, around, progress);
    await sink.close();
  } catch (error) {
    if (request.output !== undefined || !isClosedPipe(error)) fail(request.output ?? 'standard output', error);
  }
  progress.clear();
  return failed ? EXIT.someFailed : EXIT.success;
}

async function writeAll(
  articles: AsyncIterable<InputArticle>,
  date: string | undefined,
  format: OutputFormat,
  sink: Sink,
  around: Surroundings,
  progress: Progress,
): Promise<void> {
  const engine = await around.loadEngine();
  let written = 0;
  await sink.write(format.head);
  for await (const article of articles) {
    await sink.write(format.article(article, engine.analyse(article.text, optionsFor(article, date)), written++));
    progress.done(article.text.length);
  }
  await sink.write(format.tail);
}

function optionsFor({ publicationDate, file }: InputArticle, date: string | undefined): AnalyseOptions {
  const given = publicationDate ?? date;
  return {
    ...(given === undefined ? {} : { publicationDate: given }),
    ...(file === undefined ? {} : { fileName: path.basename(file) }),
  };
}

function usageProblem({ files, output }: AnnotateRequest, { stdin }: Surroundings): string | undefined {
  if (files.length === 0 && stdin.isTTY) return 'no files named and nothing piped in; see on-the-record --help';
  if (output !== undefined && files.some((name) => name !== '-' && path.resolve(name) === path.resolve(output))) {
    return `${output}: the output would overwrite an article`;
  }
  return undefined;
}
