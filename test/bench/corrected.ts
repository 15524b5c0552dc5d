import type { Engine } from '../../src/engine';
import { finish } from '../../src/engine/steps';
import { correctedInSteps } from '../../src/editor/corrections/corrected';
import { correctionsOf } from './anchors';
import { paced, type Paced } from './keypress';
import { printTable, ms } from './table';
import { generatedArticle } from './texts';
import { quantile } from './timing';

const SIZES = [
  [1000, 10],
  [10_000, 100],
  [100_000, 100],
  [100_000, 10_000],
] as const;
const KEYS = 20;

/**
 * What corrections add to one typed character, in the middle of the article, and what the same costs where all of them are looked for: after
 * the article was opened, or changed by another program. As in `benchKeyPress`, the work of all slices and the longest of them.
 */
export function benchCorrected(engine: Engine): void {
  const rows = SIZES.map(([words, count]) => {
    const text = generatedArticle(words);
    const annotations = engine.analyse(text);
    const corrections = correctionsOf(text, annotations, count);
    const article = { uri: '', version: 1, text, annotations };
    const before = finish(correctedInSteps(article, corrections, undefined, undefined));
    const caret = text.indexOf(' ', Math.floor(text.length / 2));
    const changed = { ...article, version: 2, text: `${text.slice(0, caret)}x${text.slice(caret)}` };
    const edits = [{ start: caret, length: 0, by: 1 }];
    const typed = Array.from({ length: KEYS }, () => paced(correctedInSteps(changed, corrections, before, edits)));
    const opened = paced(correctedInSteps(changed, corrections, undefined, undefined));
    const of = (share: number, part: keyof Paced): string =>
      ms(
        quantile(
          typed.map((key) => key[part]),
          share,
        ),
      );
    return [`${String(count)} in ${String(words)} words`, of(0.5, 'total'), of(0.5, 'longest'), ms(opened.total), ms(opened.longest)];
  });
  printTable('Corrections, one key press', ['', 'key, all slices', 'longest slice', 'looked for, all slices', 'longest slice'], rows);
}
