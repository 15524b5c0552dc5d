import type { Token } from '../reading';
import type { Labelling } from './crf';
import type { LabelledSpan, SpanRole } from './link';

/**
 * The labelled stretches of a paragraph, in text order.
 * @param names the model's labels: `O`, `B-source`, `I-source`, …
 */
export function spansOf(tokens: readonly Token[], { labels }: Labelling, names: readonly string[]): LabelledSpan[] {
  const spans: { -readonly [K in keyof LabelledSpan]: LabelledSpan[K] }[] = [];
  let before = 'O';
  tokens.forEach(({ start, end }, i) => {
    const name = names[labels[i]!] ?? 'O';
    if (name === 'O') {
      before = name;
      return;
    }
    const role = name.slice(2) as SpanRole;
    const last = spans.length > 0 ? spans[spans.length - 1] : undefined;
    if (name.startsWith('B') || (name.startsWith('I') && (before.slice(2) !== role || !last)))
      spans.push({ start, end, role, first: i, last: i });
    else if (name.startsWith('I')) {
      last!.end = end;
      last!.last = i;
    }
    before = name;
  });
  return spans;
}
