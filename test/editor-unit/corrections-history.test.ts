import assert from 'node:assert/strict';
import type { Correction } from '../../src/engine/corrections/types';
import { carriedOut, History, type Gesture } from '../../src/editor/corrections/history';

const correction = (id: string, text = id): Correction => ({
  id,
  targets: [],
  body: { type: 'comment', text },
  created: '2026-11-22T09:00:00Z',
});

const texts = (corrections: readonly Correction[]): string =>
  corrections.map(({ body }) => (body.type === 'comment' ? body.text : body.type)).join(' ');

describe('the history of corrections', () => {
  const add = (...come: readonly Correction[]): Gesture => ({ label: `Add ${texts(come)}`, gone: [], come });

  it('takes back and does again what was done, one gesture after the other', () => {
    const history = new History();
    let now: readonly Correction[] = [];
    for (const gesture of [add(correction('a'), correction('b')), add(correction('c'))]) {
      history.push(gesture);
      now = carriedOut(now, gesture);
    }
    assert.equal(history.last?.label, 'Add c');
    now = carriedOut(now, history.undo()!);
    assert.equal(texts(now), 'a b');
    assert.equal(history.next?.label, 'Add c');
    now = carriedOut(now, history.undo()!);
    assert.equal(texts(now), '');
    assert.equal(history.undo(), undefined);
    now = carriedOut(carriedOut(now, history.redo()!), history.redo()!);
    assert.equal(texts(now), 'a b c');
    assert.equal(history.redo(), undefined);
  });

  it('gives back what a change has replaced', () => {
    const change: Gesture = { label: 'Edit', gone: [correction('a')], come: [correction('a', 'edited')] };
    const history = new History();
    history.push(change);
    const changed = carriedOut([correction('a'), correction('b')], change);
    assert.equal(texts(changed), 'edited b');
    assert.equal(texts(carriedOut(changed, history.undo()!)), 'a b');
  });

  it('forgets what could be redone when something else is done', () => {
    const history = new History();
    history.push(add(correction('a')));
    history.undo();
    history.push(add(correction('b')));
    assert.equal(history.next, undefined);
    assert.equal(history.last?.label, 'Add b');
  });

  it('does not mind what is gone already', () => {
    assert.equal(texts(carriedOut([correction('b')], { label: '', gone: [correction('a')], come: [] })), 'b');
  });
});
