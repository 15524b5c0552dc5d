import assert from 'node:assert/strict';
import { makeAnchor } from '../../src/engine/anchors/anchor';
import { placeCorrections, type PlacedCorrection } from '../../src/engine/corrections/placed';
import { followed, type Edit } from '../../src/editor/corrections/edits';

const TEXT = 'The harbour stays open. The minister said so. The harbour is deep.';

/** A comment on the words, where they stand first. */
function comment(words: string, text = TEXT): PlacedCorrection {
  const start = TEXT.indexOf(words);
  const anchor = makeAnchor(TEXT, { start, end: start + words.length });
  const correction = {
    id: `urn:uuid:${words}`,
    targets: [{ part: 'whole' as const, anchor }],
    body: { type: 'comment' as const, text: words },
    created: '2026-11-22T09:00:00Z',
  };
  return placeCorrections(text, [correction])[0]!;
}

/** Replaces the first place of some words. */
function replaced(text: string, words: string, by: string): { readonly text: string; readonly edit: Edit } {
  const start = text.indexOf(words);
  return {
    text: text.slice(0, start) + by + text.slice(start + words.length),
    edit: { start, length: words.length, by: by.length },
  };
}

describe('corrections while somebody types', () => {
  const after = (placed: PlacedCorrection, ...changes: readonly (readonly [words: string, by: string])[]): string => {
    let text = TEXT;
    const edits: Edit[] = [];
    for (const [words, by] of changes) {
      const change = replaced(text, words, by);
      text = change.text;
      edits.push(change.edit);
    }
    const one = followed(placed, TEXT, edits, text);
    const span = one?.placements[0]?.span;
    return one && span ? `${one.status}: ${text.slice(span.start, span.end)}` : 'to be looked for';
  };

  it('move with the text around them', () => {
    assert.equal(after(comment('minister'), ['open', 'closed']), 'moved: minister');
    assert.equal(after(comment('minister'), ['open', 'closed'], ['so', 'nothing'], ['closed', 'open']), 'exact: minister');
  });

  it('stay where they are when the text behind them changes', () => {
    assert.equal(after(comment('minister'), [' said', ' told us']), 'exact: minister');
    assert.equal(after(comment('minister'), ['minister said', 'ministersaid']), 'to be looked for');
  });

  it('are not led astray by the same words elsewhere', () => {
    assert.equal(after(comment('harbour'), ['The harbour stays', 'It stays']), 'to be looked for');
    assert.equal(after(comment('harbour'), [' is deep', ' is shallow']), 'exact: harbour');
  });

  it('are looked for when somebody has typed within their words', () => {
    assert.equal(after(comment('minister'), ['minister', 'miniater']), 'to be looked for');
  });

  it('are looked for when it was not sure where they stand', () => {
    const lost = comment('The minister said so', TEXT.replace('The minister said so', 'Somebody told us'));
    assert.equal(after(lost, ['open', 'closed']), 'to be looked for');
  });

  it('are looked for when the edits are not those of this text', () => {
    const one = followed(comment('minister'), TEXT, [], `X${TEXT}`);
    assert.equal(one, undefined);
  });
});
