import * as chrono from 'chrono-node';
import { trimmedSpan, type Tagger, type Timex } from './tagger';

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');
const PARTS: readonly [words: RegExp, part: string][] = [
  [/\bmorning\b/i, 'MO'],
  [/\bafternoon\b/i, 'AF'],
  [/\bevening\b/i, 'EV'],
  [/\b(?:night|tonight)\b/i, 'NI'],
];

/** chrono-node, casual English. Values by the components that it knows for certain. */
export const chronoTagger: Tagger = {
  name: 'chrono-node 2.10.3',
  tag(text, publicationDate) {
    const results = chrono.en.casual.parse(text, new Date(`${publicationDate}T12:00:00`));
    return results.map(({ index, text: words, start }) => ({
      ...trimmedSpan(text, index, index + words.length),
      ...valueOf(words, start),
    }));
  },
};

function valueOf(words: string, known: chrono.ParsedComponents): Pick<Timex, 'type' | 'value'> {
  if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const year = String(known.get('year')).padStart(4, '0');
  const month = `${year}-${two(known.get('month'))}`;
  const day = `${month}-${two(known.get('day'))}`;
  const part = PARTS.find(([pattern]) => pattern.test(words));
  if (part) return { type: 'TIME', value: `${day}T${part[1]}` };
  if (known.isCertain('hour')) return { type: 'TIME', value: `${day}T${two(known.get('hour'))}:${two(known.get('minute'))}` };
  if (known.isCertain('day') || known.isCertain('weekday')) return { type: 'DATE', value: day };
  if (known.isCertain('month')) return { type: 'DATE', value: month };
  return { type: 'DATE', value: known.isCertain('year') ? year : day };
}
