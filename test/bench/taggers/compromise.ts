import nlp from 'compromise';
import dates from 'compromise-dates';
import { parseDay } from '../../../src/engine/dates/calendar';
import { weekValue as weekOfDay } from '../../../src/engine/dates/resolve/calendar';
import { trimmedSpan, type Tagger, type Timex } from './tagger';

interface DatesView {
  dates(options: { today: string; timezone: string }): { json(options: { offset: true }): readonly Found[] };
  sentences(): { json(options: { offset: true }): readonly Found[] };
}

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string | null; readonly end?: string | null; readonly duration?: Readonly<Record<string, number>> };
}

const plugged = nlp.plugin(dates) as unknown as (text: string) => DatesView;

/** compromise with compromise-dates. It throws on some sentences: then the text is read a sentence at a time, without those. */
export const compromiseTagger: Tagger = {
  name: 'compromise-dates 3.9.0',
  tag(text, publicationDate) {
    const options = { today: publicationDate, timezone: 'utc' };
    const read = (words: string, offset: number): Timex[] =>
      plugged(words)
        .dates(options)
        .json({ offset: true })
        .map((found) => ({
          ...trimmedSpan(text, offset + found.offset.start, offset + found.offset.start + found.offset.length),
          ...valueOf(found),
        }));
    try {
      return read(text, 0);
    } catch {
      return plugged(text)
        .sentences()
        .json({ offset: true })
        .flatMap(({ offset }) => {
          try {
            return read(text.slice(offset.start, offset.start + offset.length), offset.start);
          } catch {
            return [];
          }
        });
    }
  },
};

/** From the first and last instant that it gives: the unit that they span. */
function valueOf({ text, dates: found }: Found): Pick<Timex, 'type' | 'value'> {
  const start = found?.start ?? '';
  const end = found?.end ?? '';
  const [year, month, day] = [start.slice(0, 4), start.slice(0, 7), start.slice(0, 10)];
  if (/^now$/i.test(text)) return { type: 'DATE', value: 'PRESENT_REF' };
  if (start === '') return { type: 'DATE', value: '' };
  if (/\d\s?[ap]\.?m\b|\d:\d\d/i.test(text)) return { type: 'TIME', value: start.slice(0, 16) };
  if (day === end.slice(0, 10)) return { type: 'DATE', value: day };
  if (month === end.slice(0, 7)) return { type: 'DATE', value: month };
  const last = Number(end.slice(5, 7));
  if (/quarter/i.test(text) && last - Number(start.slice(5, 7)) === 2) return { type: 'DATE', value: `${year}-Q${String(last / 3)}` };
  if (Date.parse(end) - Date.parse(start) < 8 * 86_400_000) return { type: 'DATE', value: weekValue(day) };
  return { type: 'DATE', value: year === end.slice(0, 4) ? year : day };
}

function weekValue(day: string): string {
  const number = parseDay(day);
  return number === undefined ? day : weekOfDay(number);
}
