import path from 'node:path';
import type { AnalyseOptions, Annotations, Engine, Registry } from '../engine';
import type { AnnotateRequest } from './arguments';
import { Faults } from './faults';
import { openInput, type Input, type InputArticle } from './input';
import { readPeople } from './people';
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
    const engine = await around.loadEngine();
    if (engine.claimReaderProblem !== undefined) {
      around.stderr.write(`on-the-record: the claim reader cannot be used, rules read alone: ${engine.claimReaderProblem}\n`);
    }
    const given: Given = { date: request.date, registry: await readPeople(request.people, faults) };
    await writeAll(analysed(inputs, given, engine, faults), format, sink, progress);
    await sink.close();
  } catch (error) {
    if (request.output !== undefined || !isClosedPipe(error)) faults.report(request.output ?? 'standard output', error);
  }
  progress.clear();
  return faults.any ? EXIT.someFailed : EXIT.success;
}

/** What the command line gives for all articles. */
interface Given {
  readonly date: string | undefined;
  readonly registry: Registry | undefined;
}

interface Analysed {
  readonly article: InputArticle;
  readonly annotations: Annotations;
}

/** The articles of the inputs, one at a time. An article that cannot be had is reported and costs no other one. */
async function* analysed(inputs: readonly Input[], given: Given, engine: Engine, faults: Faults): AsyncGenerator<Analysed> {
  for (const input of inputs) {
    for await (const reading of input.read()) {
      if ('reason' in reading) {
        faults.report(reading.place, reading.reason);
        continue;
      }
      const { article, place } = reading;
      let annotations: Annotations;
      try {
        annotations = engine.analyse(article.text, optionsFor(article, given));
      } catch (error) {
        // The engine never throws. Should it do so all the same, a night's run must not be lost to one article.
        faults.report(place, error);
        continue;
      }
      yield { article, annotations };
    }
  }
}

async function writeAll(articles: AsyncIterable<Analysed>, format: OutputFormat, sink: Sink, progress: Progress): Promise<void> {
  let written = 0;
  await sink.write(format.head);
  for await (const { article, annotations } of articles) {
    await sink.write(format.article(article, annotations, written++));
    progress.done(article.text.length);
  }
  await sink.write(format.tail);
}

function optionsFor({ publicationDate, file }: InputArticle, { date, registry }: Given): AnalyseOptions {
  const day = publicationDate ?? date;
  return {
    ...(registry === undefined ? {} : { registry }),
    ...(day === undefined ? {} : { publicationDate: day }),
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
