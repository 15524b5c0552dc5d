import recognizers from '@microsoft/recognizers-text-date-time';
import { trimmedSpan, type Tagger, type Timex } from './tagger';

interface Resolution {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
}

/** Microsoft's recognizers. Of several readings of an open expression, the one nearest to the publication date. */
export const recognizersTagger: Tagger = {
  name: 'MS recognizers 1.3.2',
  tag(text, publicationDate) {
    const reference = new Date(`${publicationDate}T12:00:00`);
    return recognizers
      .recognizeDateTime(text, 'en-us', recognizers.DateTimeOptions.None, reference)
      .map(({ start, end, typeName, resolution }): Timex => {
        const readings = (resolution as { values?: readonly Resolution[] } | null)?.values ?? [];
        return { ...trimmedSpan(text, start, end + 1), ...valueOf(typeName, readings, reference) };
      });
  },
};

function valueOf(typeName: string, readings: readonly Resolution[], reference: Date): Pick<Timex, 'type' | 'value'> {
  const kind = typeName.split('.').pop() ?? '';
  const nearest = [...readings].sort((a, b) => distance(a, reference) - distance(b, reference))[0];
  const timex = nearest?.timex ?? '';
  if (timex === 'PRESENT_REF') return { type: 'DATE', value: timex };
  if (kind === 'duration') return { type: 'DURATION', value: timex };
  if (kind === 'set') return { type: 'SET', value: timex };
  if (kind.startsWith('datetime') && nearest?.value) return { type: 'TIME', value: nearest.value.slice(0, 16).replace(' ', 'T') };
  if (kind === 'date' && nearest?.value) return { type: 'DATE', value: nearest.value };
  if (timex.startsWith('(')) return rangeOf(timex, nearest);
  const open = timex.startsWith('XXXX') ? startOf(nearest, timex) : timex;
  return { type: kind.includes('time') ? 'TIME' : 'DATE', value: open };
}

/** "XXXX-10" with the year of its resolution, "XXXX-WXX-5TNI" with its day. */
function startOf(reading: Resolution | undefined, timex: string): string {
  const start = (reading as { start?: string } | undefined)?.start;
  if (!start) return timex;
  return timex.startsWith('XXXX-WXX-') ? start.slice(0, 10) + timex.slice(10) : start.slice(0, 4) + timex.slice(4);
}

/** "(1989-07-01,1989-10-01,P3M)": a quarter or a half where it is one, else the length ("the past two years"). */
function rangeOf(timex: string, reading: Resolution | undefined): Pick<Timex, 'type' | 'value'> {
  const length = timex.slice(timex.lastIndexOf(',') + 1, -1);
  const start = (reading as { start?: string } | undefined)?.start ?? '';
  const month = Number(start.slice(5, 7));
  if (length === 'P3M' && start.endsWith('-01') && month % 3 === 1)
    return { type: 'DATE', value: `${start.slice(0, 4)}-Q${String((month + 2) / 3)}` };
  if (length === 'P6M' && start.endsWith('-01') && month % 6 === 1)
    return { type: 'DATE', value: `${start.slice(0, 4)}-H${String((month + 5) / 6)}` };
  return { type: 'DURATION', value: length };
}

function distance(reading: Resolution, reference: Date): number {
  const day = Date.parse(reading.value ?? (reading as { start?: string }).start ?? '');
  return Number.isNaN(day) ? Infinity : Math.abs(day - reference.getTime());
}
