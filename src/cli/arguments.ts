import { parseArgs } from 'node:util';
import { VERDICTS, type ReviewPublication, type Verdict } from '../engine/export/claim-review';
import { EXPORT_FORMATS, type ExportFormat } from '../engine/export/formats';
import { IMPORT_FORMATS, type ImportFormat } from '../engine/import/model';

export const FORMATS = ['json', 'jsonl', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** How articles are read, for every command that annotates. */
export interface ReadingOptions {
  /** ISO day for every article that does not bring its own. */
  readonly date: string | undefined;
  /** Paths of registries of people, in rising order of precedence. */
  readonly people: readonly string[];
  /** Whether the corrections of sidecars count. */
  readonly corrections: boolean;
}

/** `annotate` with its options. */
export interface AnnotateRequest extends ReadingOptions {
  readonly kind: 'annotate';
  /** Paths, `-` for standard input. Empty where none were given. */
  readonly files: readonly string[];
  /** Undefined: as the input is. */
  readonly format: Format | undefined;
  /** A path; undefined for standard output. */
  readonly output: string | undefined;
}

/** `export` with its options. */
export interface ExportRequest extends ReadingOptions {
  readonly kind: 'export';
  readonly files: readonly string[];
  readonly format: ExportFormat;
  /** A file or a folder; undefined for standard output. */
  readonly output: string | undefined;
  readonly publication: ReviewPublication;
}

/** `import` with its options. */
export interface ImportRequest extends ReadingOptions {
  readonly kind: 'import';
  readonly file: string;
  readonly article: string;
  /** Undefined: the file's name tells. */
  readonly format: ImportFormat | undefined;
  /** The text that standoff annotations count in; undefined: the file of the same name that ends in .txt, else the article. */
  readonly text: string | undefined;
  /** Who says what the file says, where it does not tell. */
  readonly author: string | undefined;
}

/** `check` with what it is to look at. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Articles, sidecars, folders. */
  readonly files: readonly string[];
}

export type Request =
  | AnnotateRequest
  | ExportRequest
  | ImportRequest
  | CheckRequest
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'usage';
      /** What is wrong with the arguments, for people. */
      readonly problem: string;
    };

const usage = (problem: string): Request => ({ kind: 'usage', problem });

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  date: { type: 'string', short: 'd' },
  output: { type: 'string', short: 'o' },
  people: { type: 'string', short: 'p', multiple: true },
  'no-corrections': { type: 'boolean' },
  text: { type: 'string' },
  author: { type: 'string' },
  publisher: { type: 'string' },
  'publisher-url': { type: 'string' },
  url: { type: 'string' },
  'article-url': { type: 'string' },
  rating: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const READING = ['date', 'people', 'no-corrections'] as const satisfies readonly OptionName[];

/** What ClaimReviews need beyond the articles. */
const FOR_REVIEWS = ['publisher', 'publisher-url', 'url', 'article-url', 'rating'] as const satisfies readonly OptionName[];

/** The options of each command. */
const ALLOWED = {
  annotate: [...READING, 'format', 'output'],
  export: [...READING, 'format', 'output', ...FOR_REVIEWS],
  import: ['date', 'people', 'format', 'text', 'author'],
  check: [],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
type Values = ReturnType<typeof parse>['values'];

/** Reads the command line (without Node and the script). */
export function readArguments(argv: readonly string[]): Request {
  let parsed;
  try {
    parsed = parse(argv);
  } catch (error) {
    // parseArgs words its complaints for people, but adds advice on positional arguments after the first sentence.
    return usage(String(error instanceof Error ? error.message : error).split(/\. (?=To )/)[0]!);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return usage('no command given');
  if (!isKey(ALLOWED, command)) return usage(`unknown command '${command}'`);
  const allowed: readonly string[] = ALLOWED[command];
  const stray = Object.keys(values).find((name) => !allowed.includes(name));
  if (stray !== undefined) return usage(`--${stray} means nothing for ${command}`);
  if (values.date !== undefined && !isDay(values.date)) return usage(`'${values.date}' is no day of the form YYYY-MM-DD`);
  if (files.filter((file) => file === '-').length > 1) return usage('standard input (-) can be read only once');
  const reading: ReadingOptions = { date: values.date, people: values.people ?? [], corrections: values['no-corrections'] !== true };
  switch (command) {
    case 'annotate': {
      const { format, output } = values;
      if (format !== undefined && !isOneOf(FORMATS, format)) return unknownFormat(format, FORMATS);
      return { kind: 'annotate', files, format, output, ...reading };
    }
    case 'export':
      return exportRequest(files, values, reading);
    case 'import':
      return importRequest(files, values, reading);
    case 'check':
      return { kind: 'check', files };
  }
}

function exportRequest(files: readonly string[], values: Values, reading: ReadingOptions): Request {
  const { format, output } = values;
  const formats = Object.keys(EXPORT_FORMATS);
  if (format === undefined) return usage(`export needs --format: one of ${formats.join(', ')}`);
  if (!isKey(EXPORT_FORMATS, format)) return unknownFormat(format, formats);
  if (format !== 'claim-review') {
    const stray = FOR_REVIEWS.find((name) => values[name] !== undefined);
    if (stray !== undefined) return usage(`--${stray} belongs to --format claim-review`);
  }
  const ratings: Partial<Record<Verdict, string>> = {};
  for (const rating of values.rating ?? []) {
    const cut = rating.indexOf('=');
    const verdict = rating.slice(0, Math.max(0, cut));
    if (!isOneOf(VERDICTS, verdict))
      return usage(`'${rating}' is no rating of the form ${VERDICTS.map((one) => `${one}=WORDS`).join(', ')}`);
    ratings[verdict] = rating.slice(cut + 1);
  }
  const publication: ReviewPublication = {
    ratings,
    ...(values.publisher === undefined ? {} : { publisher: values.publisher }),
    ...(values['publisher-url'] === undefined ? {} : { publisherUrl: values['publisher-url'] }),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values['article-url'] === undefined ? {} : { articleUrl: values['article-url'] }),
  };
  return { kind: 'export', files, format, output, publication, ...reading };
}

function importRequest(files: readonly string[], { format, text, author }: Values, reading: ReadingOptions): Request {
  const [file, article, ...others] = files;
  if (file === undefined || article === undefined || others.length > 0)
    return usage('import needs two files: what is imported, and the article');
  if (file === '-' || article === '-') return usage('import reads files, not standard input');
  if (format !== undefined && !isOneOf(IMPORT_FORMATS, format)) return unknownFormat(format, IMPORT_FORMATS);
  return { kind: 'import', file, article, format, text, author, ...reading };
}

const unknownFormat = (format: string, known: readonly string[]): Request =>
  usage(`unknown format '${format}': it is one of ${known.join(', ')}`);

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T => (words as readonly string[]).includes(word);

const isKey = <T extends object>(object: T, key: string): key is keyof T & string => Object.hasOwn(object, key);

/** Whether a string is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return false;
  const time = Date.parse(`${word}T00:00:00Z`);
  // Date.parse takes 2024-02-31 for the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word);
}
