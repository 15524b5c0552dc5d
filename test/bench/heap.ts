import type { Engine } from '../../src/engine';
import { megabytes, printTable } from './table';
import { generatedArticle } from './texts';
import { heapUsed } from './timing';

const ARTICLES = 1000;
const WORDS = 600;

/** Heap that is kept for a thousand articles: for what the engine gives, and for sessions that stay open. */
export function benchHeap(engine: Engine): void {
  const kept = (make: (text: string) => unknown): number => {
    const texts = Array.from({ length: ARTICLES }, (_, i) => generatedArticle(WORDS, i));
    const before = heapUsed();
    const results = texts.map(make);
    const bytes = heapUsed() - before;
    // Both are used here, so that neither is collected before the measurement.
    return results.length + texts.length > 0 ? bytes : 0;
  };
  printTable(
    `Heap per ${String(ARTICLES)} articles of ${String(WORDS)} words, beside their texts`,
    ['', 'heap'],
    [
      ['annotations', megabytes(kept((text) => engine.analyse(text)))],
      ['open sessions (tenfold of a hundred)', megabytes(10 * keptSessions(engine))],
    ],
  );
}

/** Nobody keeps a thousand editors open; a hundred tell the same. */
function keptSessions(engine: Engine): number {
  const texts = Array.from({ length: ARTICLES / 10 }, (_, i) => generatedArticle(WORDS, i));
  const before = heapUsed();
  const sessions = texts.map((text) => {
    const session = engine.open();
    session.update(text);
    session.readClaims();
    return session;
  });
  const bytes = heapUsed() - before;
  return sessions.length > 0 ? bytes : 0;
}
