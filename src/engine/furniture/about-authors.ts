import { heads } from '../organizations/heads';
import type { Paragraph } from '../reading';
import { endsSentence } from './covers';
import { SPOKEN } from './lines';
import { bioJobs } from './words';

/** What a page tells of an author is no longer than this. In UTF-16 code units. */
const LONGEST = 600;
/** Boxes about authors below an article at the most. In paragraphs. */
const MOST = 4;
/** Words between the verb and what somebody does for a living. */
const REACH = 18;

/** "The writer is a former envoy": speaks of who wrote what stands above. */
const WRITER = /^The (?:writer|author|columnist)s? (?:is|are|can be|may be|has been|works|teaches|writes) /;
const NAMED =
  /^(?:(?:Dr|Prof|Professor)\.? )?\p{Lu}[\p{L}.’'-]{0,20}(?: (?:de |van |von |bin |al-|el-)?\p{Lu}[\p{L}.’'-]{0,20}){0,4}(?:, (?:[^.!?]|\.(?! )){3,90}?,?)? (is|was|has|covers|covered|writes|reports (?:on|for|from)|joined|works|worked|contributes|teaches|edits|specialises|specializes|focuses|can be reached|may be reached) /u;
const TELLS: ReadonlySet<string> = new Set(['covers', 'covered', 'writes', 'contributes', 'edits', 'can be reached', 'may be reached']);

/**
 * At the end of the page, below the article’s last paragraph, who wrote it: "Ana Roe is a reporter at …", "The writer is a former envoy". Whom
 * the article itself names is its subject, not its author.
 */
export function markAboutAuthors(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  let found = 0;
  for (let at = paragraphs.length - 1; at > 1 && found < MOST; at--) {
    if (isFurniture(at)) continue;
    const { text } = paragraphs[at]!.reading;
    if (text.length > LONGEST || SPOKEN.test(text) || !endsSentence(text)) return;
    if (!WRITER.test(text)) {
      const name = nameOf(text);
      if (name === undefined || isNamedIn(paragraphs, whole, at, name)) return;
    }
    whole[at] = true;
    found++;
    // The name stands above it once more.
    const above = paragraphs[at - 1]!.reading;
    if (above.furniture.names && text.startsWith(above.text.slice(0, above.text.indexOf(' ')))) whole[at - 1] = true;
  }
}

/** The last word of an author’s name at the beginning of what is told of the author. */
function nameOf(text: string): string | undefined {
  const told = NAMED.exec(text);
  if (told === null) return undefined;
  const name = /^[^,]*/.exec(told[0].slice(0, told[0].length - told[1]!.length - 2))![0].trimEnd();
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (last.length < 3 || last === name || heads.has(last)) return undefined;
  if (TELLS.has(told[1]!)) return last;
  const words = text.slice(name.length).split(/[ ,;.]+/, REACH);
  return words.some((word) => bioJobs.has(word.toLowerCase())) ? last : undefined;
}

function isNamedIn(paragraphs: readonly Paragraph[], whole: readonly boolean[], here: number, name: string): boolean {
  return paragraphs.some(
    ({ reading: { text, furniture } }, at) =>
      at < here && whole[at] !== true && !furniture.names && furniture.spans.length === 0 && text.includes(name),
  );
}
