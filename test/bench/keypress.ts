import type { Engine } from '../../src/engine';
import { printTable, ms } from './table';
import { generatedArticle } from './texts';
import { quantile, time } from './timing';

const WORDS = [1000, 10_000, 100_000];
const KEYS = 60;

/** What one typed character costs: `update` of an open session, in the middle of the article. Claims stay off that path. */
export function benchKeyPress(engine: Engine): void {
  const rows = WORDS.map((words) => {
    let text = generatedArticle(words);
    const session = engine.open();
    const opened = time(() => session.update(text, { publicationDate: '2025-03-18' }));
    const claims = time(() => session.readClaims());
    let caret = text.indexOf(' ', Math.floor(text.length / 2));
    const keys = Array.from({ length: KEYS }, (_, i) => {
      text = text.slice(0, caret) + 'abcde '[i % 6]! + text.slice(caret);
      caret++;
      return time(() => session.update(text, { publicationDate: '2025-03-18' }));
    });
    const late = time(() => session.readClaims());
    return [`${String(words)} words`, ms(opened), ms(claims), ms(quantile(keys, 0.5)), ms(quantile(keys, 0.95)), ms(late)];
  });
  printTable(
    'One key press (target of issue 5: 16 ms in 100,000 words)',
    ['', 'first opening', 'its claims', 'key, median', 'key, 95 %', 'claims after'],
    rows,
  );
}
