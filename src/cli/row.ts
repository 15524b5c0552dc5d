import { isDay } from './arguments';
import { decode, UnreadableText } from './decode';

/** One line of JSON: an article. */
export interface Row {
  readonly id: string | number | undefined;
  readonly text: string;
  readonly publicationDate: string | undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a line; throws `UnreadableText` with the reason where it holds no article. */
export function readRow(line: string): Row | 'blank' {
  const json = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  if (json.trim() === '') return 'blank';
  const row = parsed(json);
  if (typeof row !== 'object' || row === null) throw new UnreadableText('no JSON object');
  const { id, text, publicationDate } = row as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') throw new UnreadableText('no "text"');
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') throw new UnreadableText('"id" is no string');
  if (publicationDate !== undefined && publicationDate !== null && !(typeof publicationDate === 'string' && isDay(publicationDate))) {
    throw new UnreadableText(`"publicationDate" is no day of the form YYYY-MM-DD: ${JSON.stringify(publicationDate)}`);
  }
  return { id: id ?? undefined, text, publicationDate: publicationDate ?? undefined };
}

/** Whether the first line of an input is an article in JSON, so that its other lines are too. */
export function isJsonRow(line: Uint8Array): boolean {
  try {
    return readRow(decode(line)) !== 'blank';
  } catch {
    return false;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableText('no JSON');
  }
}
