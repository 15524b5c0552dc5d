import type { DateCandidate, Mod, Reading } from './candidate';
import { Grammar, type Found } from './grammar';
import type { DateLanguage } from './language';
import type { Rule } from './rule';
import { TenseReader } from './tense';
import { dayBefore, extraDays, withYear } from './ranges';
import { jointOf } from './joints';

/** Finds the time expressions of a paragraph, from left to right; the longest at each place. Linear in the text. */
export class DateFinder {
  private readonly grammar: Grammar;
  private readonly tenses: TenseReader;

  constructor(language: DateLanguage, rules: readonly Rule[]) {
    this.grammar = new Grammar(language, rules);
    this.tenses = new TenseReader(this.grammar, language.pastEndings);
  }

  find(text: string): DateCandidate[] {
    const { grammar } = this;
    const { scan } = grammar;
    const candidates: DateCandidate[] = [];
    scan.run(text);
    let floor = 0;
    let last: Found | undefined;
    for (let next = grammar.mark() - 1; next >= 0; next--) {
      const at = grammar.places[next]!;
      if (at < floor) continue;
      const found = grammar.readAt(at);
      if (!found || isInAddress(text, scan.start[found.from]!)) continue;
      const before = dayBefore(grammar, found, floor);
      const joined = last && jointOf(grammar, last, before ?? found);
      if (joined) candidates[candidates.length - 1] = { ...candidates[candidates.length - 1]!, joined };
      if (before) candidates.push(this.candidate(before));
      for (const day of withYear(grammar, [found, ...extraDays(grammar, found)])) {
        candidates.push(this.candidate(day));
        last = day;
      }
      floor = last!.end;
    }
    return candidates;
  }

  /** "Earlier this week", "later in the month": left out of the span as well. */
  private partBefore(reading: Reading, from: number): Mod | undefined {
    if (!isAtHand(reading)) return undefined;
    const { scan } = this.grammar;
    const behind = this.grammar.classOf('word-in').match(scan, from - 1) > 0 ? from - 1 : from;
    const word = this.grammar.classOf('earlier-later');
    return behind > 0 && word.match(scan, behind - 1) > 0 ? (word.value as Mod) : undefined;
  }

  private candidate({ rule, reading, from, end }: Found): DateCandidate {
    const { scan } = this.grammar;
    // "about" is left out of the span, as TIMEX3 annotators do, but said in the mod.
    const about =
      reading.mod === undefined && from > 0 && this.grammar.classOf('approximation').match(scan, from - 1) > 0 && isMeasured(reading);
    const place = { start: scan.start[from]!, end: scan.end[end - 1]! };
    const part = about ? undefined : this.partBefore(reading, from);
    const read: Reading = about ? { ...reading, mod: 'APPROX' } : part ? { ...reading, mod: part } : reading;
    const cue = isOpen(reading) ? this.tenses.read(from, end) : undefined;
    if (!cue) return { start: place.start, end: place.end, rule, reading: read };
    const tenseAt = [scan.start[cue.token]!, scan.end[cue.token]!] as const;
    const told: DateCandidate = { start: place.start, end: place.end, rule, reading: read, tense: cue.tense, tenseAt };
    if (cue.programme) return { programme: true, ...(cue.own ? { own: true as const } : {}), ...told };
    if (cue.own) return { own: true, ...told };
    return cue.limit ? { limit: true, ...told } : told;
  }
}

/** A week or a month at hand, of which a part may be told. */
const isAtHand = (reading: Reading): boolean =>
  reading.kind === 'offset' && reading.count === 0 && reading.mod === undefined && (reading.unit === 'week' || reading.unit === 'month');

/** An address is looked at no farther back than this. In UTF-16 code units. */
const LONGEST_ADDRESS = 200;

/** Within the address of a page: "https://news.example/2024/05/12/floods-of-april". */
function isInAddress(text: string, at: number): boolean {
  if (at === 0 || !'/-_=.?&'.includes(text[at - 1]!)) return false;
  for (let i = at - 1; i > 0 && at - i < LONGEST_ADDRESS && text.charCodeAt(i) > 32; i--)
    if (text[i] === '/' && text[i - 1] === '/') return true;
  return false;
}

/** A quantity of time, which may be a rough one. */
const isMeasured = (reading: Reading): boolean =>
  reading.kind === 'duration' ||
  reading.kind === 'clock' ||
  (reading.kind === 'offset' && reading.count !== undefined && reading.count !== 0);

/** Leaves it to the clause which one of several years, weeks or weekends is meant. */
function isOpen(reading: Reading): boolean {
  if (reading.kind === 'offset') return reading.unit === 'weekend' && reading.count === 0;
  return (
    reading.kind === 'calendar' &&
    reading.year === undefined &&
    reading.shift === undefined &&
    reading.yearShift === undefined &&
    reading.weekShift === undefined
  );
}
