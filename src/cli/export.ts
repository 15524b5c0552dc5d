import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnnotatedArticle } from '../engine/export/article';
import type { MissingForReview } from '../engine/export/claim-review';
import { EXPORT_FORMATS, exported, type ExportFormat } from '../engine/export/formats';
import { analysed, loadEngine, readGiven, type Analysed } from './analysed';
import { usageProblem } from './annotate';
import type { ExportRequest } from './arguments';
import { Faults } from './faults';
import { openInput } from './input';
import { Progress } from './progress';
import { REPORT_WORDS } from './report-words';
import { fileSink, isClosedPipe, streamSink, type Sink } from './sink';
import { EXIT, type ExitCode, type Surroundings } from './surroundings';

/** Runs `export`: one article into a file or onto standard output, several into a folder or, as tables, into one file. */
export async function exportArticles(request: ExportRequest, around: Surroundings): Promise<ExitCode> {
  const { files, format, output } = request;
  const names = files.length > 0 ? files : ['-'];
  const isFolder = output !== undefined && (/[\\/]$/.test(output) || (await isDirectory(output)));
  const inputs = await Promise.all(names.map((name) => openInput(name, around.stdin)));
  const isSeveral = inputs.length > 1 || inputs.some(({ rows }) => rows);
  const problem = usageProblem(request, around) ?? (isSeveral && !isFolder && !isTable(format) ? TO_A_FOLDER : undefined);
  if (problem !== undefined) {
    around.stderr.write(`on-the-record: ${problem}\n`);
    return EXIT.usage;
  }
  const progress = new Progress(around, isSeveral ? undefined : 1);
  const faults = new Faults(around, progress);
  try {
    const target = isFolder ? await folderTarget(output, format, files) : streamTarget(await sinkFor(output, around), format);
    const engine = await loadEngine(around);
    for await (const found of analysed(inputs, await readGiven(request, faults), engine, faults)) {
      const place = found.article.file ?? String(found.article.id ?? 'standard input');
      try {
        const content = await exported(format, annotatedArticle(found), {
          source: found.article.file === undefined ? place : path.basename(found.article.file),
          words: REPORT_WORDS,
          publication: request.publication,
        });
        if (typeof content === 'string') await target.write(found, content);
        else faults.report(place, content.missing.map(missingInWords).join('; '));
      } catch (error) {
        if (!isFolder) throw error;
        faults.report(place, error);
      }
      progress.done(found.article.text.length);
    }
    await target.close();
  } catch (error) {
    if (output !== undefined || !isClosedPipe(error)) faults.report(output ?? 'standard output', error);
  }
  progress.clear();
  return faults.any ? EXIT.someFailed : EXIT.success;
}

const TO_A_FOLDER = 'several articles are written into a folder: --output FOLDER/';

const isTable = (format: ExportFormat): boolean => format.endsWith('-csv');

function annotatedArticle({ article: { id, file, text }, annotations, reviews, corrections }: Analysed): AnnotatedArticle {
  return { name: file ?? String(id ?? ''), text, annotations, reviews, corrections };
}

/** Where the exports of articles go. */
interface Target {
  write(found: Analysed, content: string): Promise<void>;
  close(): Promise<void>;
}

const sinkFor = (output: string | undefined, { stdout }: Surroundings): Promise<Sink> | Sink =>
  output === undefined ? streamSink(stdout) : fileSink(output);

/** All into one: of tables the head stands once. */
function streamTarget(sink: Sink, format: ExportFormat): Target {
  let isFirst = true;
  return {
    write: async (_found, content) => {
      await sink.write(isFirst || !isTable(format) ? content : content.slice(content.indexOf('\r\n') + 2));
      isFirst = false;
    },
    close: () => sink.close(),
  };
}

/** Each into a file of its own, named as the article; none is written over another of the same run, or over an article. */
async function folderTarget(folder: string, format: ExportFormat, articles: readonly string[]): Promise<Target> {
  await mkdir(folder, { recursive: true });
  const taken = new Set(articles.filter((name) => name !== '-').map((name) => path.resolve(name)));
  const put = async (file: string, content: string): Promise<void> => {
    if (taken.has(path.resolve(file))) throw new Error(`${file} would be written over`);
    taken.add(path.resolve(file));
    await writeFile(file, content);
  };
  return {
    write: async ({ article: { id, file, text } }, content) => {
      const name = file === undefined ? String(id ?? 'article').replaceAll(/[\\/:*?"<>|]/g, '_') : path.parse(file).name;
      await put(path.join(folder, `${name}.${EXPORT_FORMATS[format]}`), content);
      // Standoff annotations are nothing without the text that they count in.
      const beside = path.join(folder, `${name}.txt`);
      if (format === 'brat' && (file === undefined || path.resolve(beside) !== path.resolve(file))) await put(beside, text);
    },
    close: () => Promise.resolve(),
  };
}

async function isDirectory(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

function missingInWords(missing: MissingForReview): string {
  switch (missing) {
    case 'reviews':
      return 'no claim has been found verified, disputed or unverifiable';
    case 'publisher':
      return 'a ClaimReview needs --publisher: who publishes the reviews';
    case 'url':
      return 'a ClaimReview needs --url: the page on which the reviews are published';
    default:
      return `a ClaimReview needs --rating ${missing.rating}=WORDS: what claims that are found ${missing.rating} are rated as`;
  }
}
