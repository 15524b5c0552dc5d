import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'jsonl', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** `annotate` with its options. */
export interface AnnotateRequest {
  readonly kind: 'annotate';
  /** Paths, `-` for standard input. Empty where none were given. */
  readonly files: readonly string[];
  /** Undefined: as the input is. */
  readonly format: Format | undefined;
  /** ISO day for every article that does not bring its own. */
  readonly date: string | undefined;
  /** A path; undefined for standard output. */
  readonly output: string | undefined;
  /** Paths of registries of people, in rising order of precedence. */
  readonly people: readonly string[];
}

export type Request =
  | AnnotateRequest
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'usage';
      /** What is wrong with the arguments, for people. */
      readonly problem: string;
    };

const usage = (problem: string): Request => ({ kind: 'usage', problem });

/** Reads the command line (without Node and the script). */
export function readArguments(argv: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        date: { type: 'string', short: 'd' },
        output: { type: 'string', short: 'o' },
        people: { type: 'string', short: 'p', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs words its complaints for people, but adds advice on positional arguments after the first sentence.
    return usage(String(error instanceof Error ? error.message : error).split(/\. (?=To )/)[0]!);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return usage('no command given');
  if (command !== 'annotate') return usage(`unknown command '${command}'`);
  const { format, date, output, people = [] } = values;
  if (format !== undefined && !isFormat(format)) return usage(`unknown format '${format}': it is one of ${FORMATS.join(', ')}`);
  if (date !== undefined && !isDay(date)) return usage(`'${date}' is no day of the form YYYY-MM-DD`);
  if (files.filter((file) => file === '-').length > 1) return usage('standard input (-) can be read only once');
  return { kind: 'annotate', files, format, date, output, people };
}

function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** Whether a string is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return false;
  const time = Date.parse(`${word}T00:00:00Z`);
  // Date.parse takes 2024-02-31 for the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word);
}
