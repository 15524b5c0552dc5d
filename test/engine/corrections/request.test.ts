import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRequest } from '../../../src/engine/corrections/request';
import { ANNOTATIONS, at, claimTargets, TEXT } from './article';

const fault = (value: unknown): string => {
  const read = readRequest(value, TEXT, ANNOTATIONS);
  return read.kind === 'fault' ? read.fault : `taken: ${JSON.stringify(read.draft)}`;
};
const targets = (value: unknown): unknown => {
  const read = readRequest(value, TEXT, ANNOTATIONS);
  return read.kind === 'draft' ? read.draft.targets : read.fault;
};

describe('what another program says of an article', () => {
  const span = at('PORTO');
  const other = at('said');

  it('is pointed at the text', () => {
    const read = readRequest({ body: { type: 'mark', layer: 'place' }, span }, TEXT, ANNOTATIONS);
    assert.ok(read.kind === 'draft');
    assert.deepEqual(
      read.draft.targets.map(({ part, anchor }) => [part, anchor.exact, anchor.start]),
      [['whole', 'PORTO', span.start]],
    );
    assert.deepEqual(read.draft.body, { type: 'mark', layer: 'place' });
  });

  it('may speak of a claim by its id, or give the parts of a new one', () => {
    assert.deepEqual(targets({ body: { type: 'review', status: 'disputed' }, claim: 'c1' }), claimTargets('c1'));
    assert.deepEqual(targets({ body: { type: 'comment', text: 'So?' }, claim: 'c1' }), claimTargets('c1'));
    const marked = readRequest({ body: { type: 'mark', layer: 'claim' }, parts: { cue: [other], content: [span] } }, TEXT, ANNOTATIONS);
    assert.ok(marked.kind === 'draft');
    assert.deepEqual(
      marked.draft.targets.map(({ part }) => part),
      ['cue', 'content'],
    );
    const changed = readRequest({ body: { type: 'change', layer: 'claim' }, claim: 'c1', parts: { cue: [other] } }, TEXT, ANNOTATIONS);
    assert.ok(changed.kind === 'draft');
    assert.deepEqual(
      changed.draft.targets.map(({ part }) => part),
      ['whole', 'cue'],
    );
  });

  it('is refused with the field that is wrong', () => {
    assert.match(fault(undefined), /Expected Object/);
    assert.match(fault({}), /^body: /);
    assert.match(fault({ body: { type: 'praise' } }), /^body\.type: .*"confirm"/);
    assert.match(fault({ body: { type: 'review', status: 'right' }, claim: 'c1' }), /^body\.status: .*"verified"/);
    assert.match(fault({ body: { type: 'confirm', layer: 'place', sure: true }, span }), /^body\.sure: /);
    assert.match(fault({ body: { type: 'confirm', layer: 'place' } }), /^span: missing/);
    assert.match(fault({ body: { type: 'confirm', layer: 'place' }, span: { start: 4, end: 2 } }), /^span: must end behind/);
    assert.match(fault({ body: { type: 'confirm', layer: 'place' }, span: { start: 0, end: 1e6 } }), /^a span ends at 1000000/);
    assert.match(fault({ body: { type: 'merge' }, span }), /^others: "merge" needs 1, given are 0/);
    assert.match(fault({ body: { type: 'split', layer: 'date' }, span, others: [other] }), /needs at least 2, given are 1/);
    assert.match(fault({ body: { type: 'review', status: 'verified' } }), /^claim: missing/);
    assert.match(fault({ body: { type: 'review', status: 'verified' }, claim: 'c99' }), /no claim "c99"/);
    assert.match(fault({ body: { type: 'review', status: 'verified' }, claim: 'c1', span }), /^span, others/);
    assert.match(fault({ body: { type: 'review', status: 'verified' }, claim: 'c1', parts: {} }), /^parts: only/);
    assert.match(fault({ body: { type: 'mark', layer: 'claim' }, parts: { cue: [other] } }), /^parts\.content: missing/);
    assert.match(fault({ body: { type: 'mark', layer: 'claim' }, claim: 'c1' }), /^claim: a claim that is marked/);
    assert.match(fault({ body: { type: 'name', name: 'Lee' }, span, claim: 'c1' }), /^claim, parts: only/);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => ['draft', 'fault'].includes(readRequest(value, TEXT, ANNOTATIONS).kind)));
  });
});
