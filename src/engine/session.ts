import type { ClaimDraft, ClaimReader } from './claims/draft';
import { assemble, readParagraphs } from './pipeline';
import type { Paragraph, ParagraphReading } from './reading';
import { splitParagraphs } from './text/paragraphs';
import type { Tagger } from './text/tagger';
import type { AnalyseOptions, Annotations } from './types';

interface Cached {
  readonly reading: ParagraphReading;
  /** Undefined until the claim reader has come to the paragraph. */
  claims: readonly ClaimDraft[] | undefined;
}

/**
 * One document that changes. `update` costs the paragraphs whose text is new plus a cheap pass over the document; `readClaims` brings
 * the late layer. Whatever the path, the annotations are those that a fresh session would give for the same text and options.
 */
export class ArticleSession {
  private cache = new Map<string, Cached>();
  private text = '';
  private options: AnalyseOptions = {};
  private paragraphs: readonly (Paragraph & { readonly cached: Cached })[] = [];
  private current: Annotations | undefined;

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
    this.text = text;
    this.options = options;
    // Only what the new version holds is kept, so that the cache never outgrows the document.
    const cache = new Map<string, Cached>();
    const spans = splitParagraphs(text);
    const texts = spans.map(({ start, end }) => text.slice(start, end));
    const fresh = new Set<string>();
    for (const words of texts) {
      const cached = this.cache.get(words);
      if (cached) cache.set(words, cached);
      else fresh.add(words);
    }
    for (const reading of readParagraphs([...fresh].map(this.tagger))) cache.set(reading.text, { reading, claims: undefined });
    this.paragraphs = spans.map(({ start }, i) => {
      const cached = cache.get(texts[i]!)!;
      return { start, reading: cached.reading, cached };
    });
    this.cache = cache;
    this.current = undefined;
  }

  /** The annotations of the latest version with all claims read so far. */
  get annotations(): Annotations {
    this.current ??= assemble(
      this.text,
      this.paragraphs,
      this.paragraphs.map(({ cached }) => cached.claims),
      this.options,
    );
    return this.current;
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
      this.current = undefined;
      if (pause()) break;
    }
    return this.paragraphs.every(({ cached }) => cached.claims);
  }
}
