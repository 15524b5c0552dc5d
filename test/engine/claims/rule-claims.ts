import assert from 'node:assert/strict';
import { createRuleReader } from '../../../src/engine/claims/rule-reader';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

/** What is tried, the paragraph, then each claim as `source | cue | content | via`; parts are joined with " … ". */
export type RuleCase = readonly [name: string, text: string, ...claims: string[]];

/** One test a case: exactly these claims are read by the rules. */
export function itReads(cases: readonly RuleCase[]): void {
  let tagger: Tagger;
  before(async () => {
    tagger = createTagger(await loadLanguageModel());
  });
  const reader = createRuleReader();

  for (const [name, text, ...claims] of cases) {
    it(name, () => {
      const words = (parts: readonly Pair[]): string => parts.map(([start, end]) => text.slice(start, end)).join(' … ');
      const found = reader
        .read(readParagraph(tagger(text)))
        .map(({ source, cue, content, via }) =>
          [words(source), words(cue), words(content), ...(via.length > 0 ? [words(via)] : [])].join(' | '),
        );
      assert.deepEqual(found, claims);
    });
  }
}
