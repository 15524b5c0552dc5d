import assert from 'node:assert/strict';
import { linkSpans, type LabelledSpan, type SpanRole } from '../../../src/engine/reader/link';

const PATTERNS = new Map([
  ['SCQ', Math.log(0.6)],
  ['QSC', Math.log(0.1)],
  ['QSCQ', Math.log(0.1)],
  ['CQ', Math.log(0.1)],
  ['Q', Math.log(0.05)],
]);
const ROLES: Readonly<Record<string, SpanRole>> = { S: 'source', C: 'cue', Q: 'content' };

/** Spans in brackets with their role in front: `S[Ann] C[said] Q[yes].` Gives the claims in the same manner. */
function linked(marked: string): string[] {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const [, plain = '', role, words = ''] of marked.matchAll(/([^[\]]*?)(?:([SCQ])\[([^\]]*)\]|$)/g)) {
    text += plain;
    if (role === undefined) continue;
    const start = text.length;
    text += words;
    spans.push({ start, end: text.length, role: ROLES[role]!, first: spans.length, last: spans.length });
  }
  const words = (list: readonly LabelledSpan[]): string => list.map(({ start, end }) => text.slice(start, end)).join('…');
  return linkSpans(text, spans, PATTERNS).map(({ source, cue, content, sharedSource }) => {
    return `${words(source)}${sharedSource ? ' (shared)' : ''} | ${words(cue)} | ${words(content)}`;
  });
}

describe('linking of spans', () => {
  it('takes source, cue and content for one claim', () => {
    assert.deepEqual(linked('S[Ann] C[said] Q[it rains].'), ['Ann | said | it rains']);
  });

  it('keeps the claims of two sentences apart', () => {
    assert.deepEqual(linked('S[Ann] C[said] Q[it rains]. S[Bo] C[denied] Q[it].'), ['Ann | said | it rains', 'Bo | denied | it']);
  });

  it('joins what an interrupted quotation says', () => {
    assert.deepEqual(linked('Q[“It rains,”] S[Ann] C[said]. Q[“A lot.”]'), ['Ann | said | “It rains,”…“A lot.”']);
  });

  it('lends the source of a claim to the next one of the sentence, and to none of another sentence', () => {
    assert.deepEqual(linked('S[Ann] C[said] Q[it rains], C[adding] Q[it pours].'), [
      'Ann | said | it rains',
      'Ann (shared) | adding | it pours',
    ]);
    assert.deepEqual(linked('S[Ann] C[said] Q[it rains]. C[Expected] Q[to pour].'), ['Ann | said | it rains', ' | Expected | to pour']);
  });

  it('gives a lone content to the claim before, or leaves it without source and cue', () => {
    assert.deepEqual(linked('Q[“And it pours.”]'), [' |  | “And it pours.”']);
  });

  it('drops sources and cues that stand alone', () => {
    assert.deepEqual(linked('S[Ann] left. Bo C[spoke].'), []);
  });

  it('takes no spans for no claims', () => {
    assert.deepEqual(linked('It rains.'), []);
  });
});
