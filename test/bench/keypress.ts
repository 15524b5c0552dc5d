import { SLICE_MS } from '../../src/editor/article/pace';
import type { Engine } from '../../src/engine';
import type { Steps } from '../../src/engine/steps';
import { printTable, ms } from './table';
import { generatedArticle } from './texts';
import { quantile, time } from './timing';

const WORDS = [1000, 10_000, 100_000];
const KEYS = 60;
const OPTIONS = { publicationDate: '2025-03-18' };

/** The total of all slices, and the longest one: for so long the extension host's thread is held. In milliseconds. */
export interface Paced {
  readonly total: number;
  readonly longest: number;
}

/** Runs steps in slices as the editor does. */
export function paced(steps: Steps<unknown>): Paced {
  const slices: number[] = [];
  const slice = (): boolean => {
    const end = performance.now() + SLICE_MS;
    for (;;) {
      if (steps.next().done) return true;
      if (performance.now() >= end) return false;
    }
  };
  for (;;) {
    const begun = performance.now();
    const done = slice();
    slices.push(performance.now() - begun);
    if (done) return { total: slices.reduce((sum, one) => sum + one, 0), longest: Math.max(...slices) };
  }
}

/**
 * What one typed character costs, in the middle of the article: the work of all slices, and the longest of them, which is how long the
 * thread is held. The first claims of the changed paragraph have a slice of their own.
 */
export function benchKeyPress(engine: Engine): void {
  const rows = WORDS.map((words) => {
    let text = generatedArticle(words);
    const session = engine.open();
    const opened = time(() => session.update(text, OPTIONS));
    const claims = time(() => session.readClaims());
    let caret = text.indexOf(' ', Math.floor(text.length / 2));
    const keys = Array.from({ length: KEYS }, (_, i) => {
      text = text.slice(0, caret) + 'abcde '[i % 6]! + text.slice(caret);
      caret++;
      const load = paced(session.loadInSteps(text, OPTIONS));
      const late = time(() => session.readClaims());
      const annotate = paced(session.annotateInSteps());
      return { total: load.total + late + annotate.total, longest: Math.max(load.longest, late, annotate.longest) };
    });
    const of = (share: number, part: keyof Paced): string =>
      ms(
        quantile(
          keys.map((key) => key[part]),
          share,
        ),
      );
    return [`${String(words)} words`, ms(opened), ms(claims), of(0.5, 'total'), of(0.5, 'longest'), of(0.95, 'longest')];
  });
  printTable(
    'One key press (target of issue 5: the thread held for at most 16 ms in 100,000 words)',
    ['', 'first opening', 'its claims', 'key, all slices', 'longest slice', 'longest, 95 %'],
    rows,
  );
}
