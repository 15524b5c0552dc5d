import { isWordCode } from '../lang/phrases';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import type { Quotation } from '../types';

/** A heading, a headline, a pulled quotation: a line of at most so many UTF-16 code units that is no sentence. */
const LONGEST_LINE = 160;
/** More lines than this are looked up in no article. */
const MOST_LINES = 60;
/** Elsewhere than in a line, fewer words say too little to be somebody's. */
const LEAST_WORDS = 3;
/** A single word of fewer letters says too little to be somebody's. */
const LONG_WORD = 8;

/**
 * Speakers of words that stand in a headline, a sub-heading or a line of their own, where they name nobody, seemed a term or only to go on, and that the
 * article quotes again in full: ‘We are drowning’, over “We are drowning in debt,” he said. So do words that nothing
 * beside them attributes, such as a pulled quotation’s.
 * @returns the quotations in the same order, those that nothing echoes as they are.
 */
export function* echoSpeakers(text: string, paragraphs: readonly Paragraph[], quotes: readonly Quotation[]): Steps<readonly Quotation[]> {
  let spoken: readonly Spoken[] | undefined;
  let lines = 0;
  let p = 0;
  const echoed = [...quotes];
  let names: ReadonlySet<string> | undefined;
  for (let q = 0; q < quotes.length; q++) {
    const quotation = quotes[q]!;
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= quotation.start) p++;
    const guessed = quotation.evidence.some(({ code }) => code === 'speaker-continued');
    if (quotation.speaker !== undefined && quotation.speaker !== 'unknown' && !guessed) continue;
    if (isName(quotation)) continue;
    const line = paragraphs[p] !== undefined && isLine(paragraphs[p]!.reading.text);
    if (!line && (quotation.kind === 'term' || quotation.evidence[0]?.code !== 'speaker-none')) continue;
    const words = plain(lowerOf(text, quotation));
    if (!line && words.split(' ', LEAST_WORDS).length < LEAST_WORDS) continue;
    if (words === '' || (!words.includes(' ') && words.length < LONG_WORD) || ++lines > MOST_LINES) continue;
    // A heading that names what the text names in marks, too.
    names ??= new Set(quotes.filter(isName).map((name) => plain(lowerOf(text, name))));
    if (names.has(words)) continue;
    spoken ??= yield* spokenWords(text, quotes);
    yield;
    const opening = /^[^ ']*/.exec(words)![0];
    const again = spoken.find(
      ({ quotation: other, lower }) => other !== quotation && lower.includes(opening) && ` ${plain(lower)} `.includes(` ${words} `),
    )?.quotation;
    if (again?.speaker === undefined) continue;
    const { start, end, speaker } = again;
    echoed[q] = { ...quotation, kind: 'speech', speaker, evidence: [{ code: 'speaker-echo', at: [start, end] }] };
  }
  return echoed;
}

const isName = ({ evidence }: Quotation): boolean => evidence.some(({ code }) => code === 'term-name');

interface Spoken {
  readonly quotation: Quotation;
  /** As written, in lower case. */
  readonly lower: string;
}

/** Quotations between two pauses. */
const PAUSE = 64;

function* spokenWords(text: string, quotes: readonly Quotation[]): Steps<Spoken[]> {
  const spoken: Spoken[] = [];
  for (let q = 0; q < quotes.length; q++) {
    if (q % PAUSE === PAUSE - 1) yield;
    const quotation = quotes[q]!;
    if (quotation.speaker !== undefined && quotation.speaker !== 'unknown') spoken.push({ quotation, lower: lowerOf(text, quotation) });
  }
  return spoken;
}

/** No sentence of the article: no full stop, or nothing but words in quotation marks. */
function isLine(paragraph: string): boolean {
  const line = paragraph.trim();
  return line.length <= LONGEST_LINE && !line.endsWith('.');
}

const lowerOf = (text: string, { start, end }: Quotation): string => text.slice(start, end).toLowerCase();

/** The words without marks, with one blank between two. */
function plain(lower: string): string {
  let all = '';
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if ((code < 128 && isWordCode(code)) || code === APOSTROPHE || code === CURLY) {
      if (from < 0) from = i;
      continue;
    }
    // Letters and signs of all the world.
    if (code >= 128 && !QUOTATION_MARKS.includes(lower[i]!)) return plainOfAny(lower);
    if (from < 0) continue;
    const word = bare(lower.slice(from, i));
    if (word !== '') all += all === '' ? word : ` ${word}`;
    from = -1;
  }
  return all;
}

const SPACE = 32;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const QUOTATION_MARKS = '“”‘';

const plainOfAny = (lower: string): string =>
  lower
    .split(/[^\p{L}\p{N}’']+/u)
    .map(bare)
    .filter((word) => word !== '')
    .join(' ');

/** The word without apostrophes at its ends, those within it straight. */
const bare = (word: string): string => word.replace(/^[’']|[’']$/g, '').replaceAll('’', "'");
