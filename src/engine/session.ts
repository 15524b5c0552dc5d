import type { ClaimDraft, ClaimReader } from './claims/draft';
import { assemble, readParagraphs } from './pipeline';
import type { Paragraph, ParagraphReading } from './reading';
import { finish, type Steps } from './steps';
import { splitParagraphs } from './text/paragraphs';
import type { Tagger } from './text/tagger';
import type { AnalyseOptions, Annotations, Span } from './types';

// Classes, since V8 may come to put what a literal makes straight into the old part of its heap, where it would hold a closed article's
// readings until the next full collection; what constructors make is not subject to that.
class Cached {
  /** Undefined until the claim reader has come to the paragraph. */
  claims: readonly ClaimDraft[] | undefined;
  constructor(readonly reading: ParagraphReading) {}
}

class CachedParagraph implements Paragraph {
  readonly reading: ParagraphReading;
  constructor(
    readonly start: number,
    readonly cached: Cached,
  ) {
    this.reading = cached.reading;
  }
}

/** Paragraphs are read together up to this length, so that the code of each step stays in the processor's cache. In UTF-16 code units. */
const BATCH = 4000;
/** The same where nobody waits for a pause: some per cent faster, but a step of several milliseconds. */
const LONG_BATCH = 16_000;

/** Paragraphs between two pauses. */
const PAUSE = 512;

/** So many paragraphs that the document no longer holds may be kept: to sort them out with each key press would take a millisecond. */
const SPARE = 8;

/**
 * The words of a paragraph as a string of their own. A slice would keep the whole version of the text in memory from which it was cut,
 * as long as the paragraph is remembered; besides, its characters are read more slowly.
 */
const ownCopy = (text: string, { start, end }: Span): string => [text.slice(start, start + 1), text.slice(start + 1, end)].join('');

/** The paragraph at its place in the new text, where its words stand there; undefined where others do. */
function sameAs(known: CachedParagraph | undefined, { start, end }: Span, text: string): CachedParagraph | undefined {
  if (!known || known.reading.text.length !== end - start || !text.startsWith(known.reading.text, start)) return undefined;
  return known.start === start ? known : new CachedParagraph(start, known.cached);
}

/**
 * One document that changes. `update` costs the paragraphs whose text is new plus a cheap pass over the document; `readClaims` brings
 * the late layer. Whatever the path, the annotations are those that a fresh session would give for the same text and options.
 *
 * For those who cannot wait, loading and annotating go in steps as well. Of one session only the steps asked for last may be run; they may
 * be dropped half-way, and what they have read until then is kept.
 */
export class ArticleSession {
  private cache = new Map<string, Cached>();
  private text = '';
  private options: AnalyseOptions = {};
  private paragraphs: readonly CachedParagraph[] = [];
  private current: Annotations | undefined;
  /** Rises with whatever makes other annotations of the document. */
  private changes = 0;

  constructor(
    private readonly tagger: Tagger,
    private readonly reader: ClaimReader,
  ) {}

  /** Takes a new version of the text. The fast layers are there at once, and the claims of paragraphs that are known already. */
  update(text: string, options: AnalyseOptions = {}): Annotations {
    this.load(text, options);
    return this.annotations;
  }

  /** As `update`, for those who want no annotations before the claims have been read: the document is not passed over yet. */
  load(text: string, options: AnalyseOptions = {}): void {
    finish(this.loadInSteps(text, options, LONG_BATCH));
  }

  /**
   * As `load`, with pauses. Until the last step the session stands for the version before.
   * @param longest so much is read between two pauses, in UTF-16 code units.
   */
  *loadInSteps(text: string, options: AnalyseOptions = {}, longest = BATCH): Steps<void> {
    const { cache, paragraphs: before } = this;
    const spans = splitParagraphs(text);
    yield;
    // What stands before and behind the place that somebody types at is told by comparing: no words are cut out and looked up for it.
    const paragraphs = new Array<CachedParagraph>(spans.length);
    let first = 0;
    for (; first < spans.length; first++) {
      if (first % PAUSE === PAUSE - 1) yield;
      const same = sameAs(before[first], spans[first]!, text);
      if (!same) break;
      paragraphs[first] = same;
    }
    let behind = spans.length;
    for (; behind > first; behind--) {
      if (behind % PAUSE === 0) yield;
      const same = sameAs(before[before.length - spans.length + behind - 1], spans[behind - 1]!, text);
      if (!same) break;
      paragraphs[behind - 1] = same;
    }
    const texts: string[] = [];
    for (let i = first; i < behind; i++) texts.push(ownCopy(text, spans[i]!));
    const fresh = [...new Set(texts.filter((words) => !cache.has(words)))];
    for (let at = 0; at < fresh.length;) {
      const batch: string[] = [];
      for (let size = 0; at < fresh.length && size < longest; at++) {
        batch.push(fresh[at]!);
        size += fresh[at]!.length;
      }
      for (const reading of readParagraphs(batch.map(this.tagger))) cache.set(reading.text, new Cached(reading));
      yield;
    }
    for (let i = first; i < behind; i++) paragraphs[i] = new CachedParagraph(spans[i]!.start, cache.get(texts[i - first]!)!);
    this.paragraphs = paragraphs;
    if (cache.size > paragraphs.length + SPARE) this.cache = new Map(paragraphs.map(({ cached }) => [cached.reading.text, cached]));
    this.text = text;
    this.options = options;
    this.changed();
  }

  /** The annotations of the latest version with all claims read so far. */
  get annotations(): Annotations {
    return finish(this.annotateInSteps());
  }

  /** As `annotations`, with pauses. */
  *annotateInSteps(): Steps<Annotations> {
    if (this.current) return this.current;
    const { text, paragraphs, options, changes } = this;
    const drafts = paragraphs.map(({ cached }) => cached.claims);
    const annotations = yield* assemble(text, paragraphs, drafts, options);
    if (changes === this.changes) this.current = annotations;
    return annotations;
  }

  /**
   * Lets the claim reader read paragraphs of the latest version.
   * @param pause asked after each paragraph; where it says true, reading stops there and goes on with the next call.
   * @returns whether every paragraph has been read.
   */
  readClaims(pause: () => boolean = () => false): boolean {
    for (const { cached } of this.paragraphs) {
      if (cached.claims) continue;
      cached.claims = this.reader.read(cached.reading);
      this.changed();
      if (pause()) break;
    }
    return this.paragraphs.every(({ cached }) => cached.claims);
  }

  private changed(): void {
    this.changes++;
    this.current = undefined;
  }
}
