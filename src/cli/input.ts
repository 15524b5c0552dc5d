import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { decode } from './decode';
import { splitLines } from './lines';
import { reasonOf } from './reason';
import { isJsonRow, readRow, type Row } from './row';

/** An article to annotate. */
export interface InputArticle {
  /** As the output repeats it; undefined where the input gives none. */
  readonly id: string | number | undefined;
  readonly text: string;
  /** ISO day that the input itself gives. */
  readonly publicationDate: string | undefined;
  /** The path as named on the command line; undefined for standard input and lines of JSON. */
  readonly file: string | undefined;
}

/** An article, or why there is none. `place` is what a complaint names: "inbox/a.txt", "archive.jsonl:17". */
export type Reading = { readonly place: string; readonly article: InputArticle } | { readonly place: string; readonly reason: string };

/** One file, or standard input. */
export interface Input {
  /** Whether it holds lines of JSON, one article each. */
  readonly rows: boolean;
  read(): AsyncIterable<Reading>;
}

const STANDARD_INPUT = 'standard input';

/** @param name a path, or `-` for `stdin`, whose first line tells whether it holds an article or lines of JSON. */
export async function openInput(name: string, stdin: Readable): Promise<Input> {
  if (name === '-') return openStandardInput(stdin);
  if (/\.(jsonl|ndjson)$/i.test(name)) return { rows: true, read: () => readRows(name, () => splitLines(createReadStream(name))) };
  return { rows: false, read: () => readArticle(name) };
}

async function* readArticle(file: string): AsyncIterable<Reading> {
  try {
    const text = decode(await readFile(file));
    yield { place: file, article: { id: path.parse(file).name, text, publicationDate: undefined, file } };
  } catch (error) {
    yield { place: file, reason: reasonOf(error) };
  }
}

async function* readRows(name: string, open: () => AsyncIterable<Uint8Array>): AsyncIterable<Reading> {
  let line = 0;
  try {
    for await (const bytes of open()) {
      line++;
      const row = parseRow(bytes);
      if (row === 'blank') continue;
      const place = `${name}:${String(line)}`;
      yield 'problem' in row ? { place, reason: row.problem } : { place, article: { ...row, file: undefined } };
    }
  } catch (error) {
    yield { place: name, reason: reasonOf(error) };
  }
}

function parseRow(bytes: Uint8Array): Row | 'blank' | { readonly problem: string } {
  try {
    return readRow(decode(bytes));
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

async function openStandardInput(stdin: Readable): Promise<Input> {
  const lines = splitLines(stdin)[Symbol.asyncIterator]();
  const first = await lines.next();
  const rest = async function* (): AsyncIterable<Uint8Array> {
    for (let next = first; !next.done; next = await lines.next()) yield next.value;
  };
  if (!first.done && isJsonRow(first.value)) return { rows: true, read: () => readRows(STANDARD_INPUT, rest) };
  return { rows: false, read: () => readStandardArticle(rest) };
}

async function* readStandardArticle(lines: () => AsyncIterable<Uint8Array>): AsyncIterable<Reading> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const line of lines()) chunks.push(line);
    const text = decode(Buffer.concat(chunks));
    yield { place: STANDARD_INPUT, article: { id: undefined, text, publicationDate: undefined, file: undefined } };
  } catch (error) {
    yield { place: STANDARD_INPUT, reason: reasonOf(error) };
  }
}
