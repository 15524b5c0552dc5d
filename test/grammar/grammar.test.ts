import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { expected, found, parseFixtures } from './fixtures';
import { loadTokenizer, type Tokenizer } from './scopes';

const FIXTURES = new URL('fixtures/', import.meta.url);
const SAMPLES = new URL('../../samples/', import.meta.url);

describe('grammar', () => {
  let tokenize: Tokenizer;
  before(async () => {
    tokenize = await loadTokenizer();
  });

  for (const file of readdirSync(FIXTURES)) {
    describe(file.replace('.md', ''), () => {
      for (const { name, text, expectations } of parseFixtures(readFileSync(new URL(file, FIXTURES), 'utf8'))) {
        it(name, () => {
          assert.ok(expectations.length > 0, 'a fixture expects something');
          const lines = text.split('\n');
          const tokens = tokenize(text);
          const pairs = expectations.map((one) => [lines[one.line]!, tokens[one.line]!, one] as const);
          assert.deepEqual(
            pairs.map(([line, scoped, one]) => found(line, scoped, one)),
            pairs.map(([line, , one]) => expected(line, one)),
          );
        });
      }
    });
  }

  for (const file of readdirSync(SAMPLES).filter((name) => /\.(article|news)$/.test(name))) {
    it(`finds the headline and closes every quotation of the sample ${file}`, () => {
      const lines = tokenize(readFileSync(new URL(file, SAMPLES), 'utf8'));
      const scopes = lines.map((tokens) => tokens.flatMap((token) => token.scopes));
      assert.equal(scopes.filter((line) => line.some((scope) => scope.startsWith('markup.heading'))).length, 1);
      const open = lines.filter((tokens) =>
        tokens.at(-1)?.scopes.some((scope) => scope.startsWith('meta.quotation') && tokens.at(-1)!.end > 0),
      );
      assert.deepEqual(
        open.filter((tokens) => !tokens.at(-1)!.scopes.some((scope) => scope.startsWith('punctuation'))),
        [],
      );
    });
  }

  it('survives a long line of marks', () => {
    for (const mark of ['“', '"', "''", '‘', '«', "'", 'By A', 'A.']) assert.ok(tokenize(mark.repeat(2000)).length === 1);
  });
});
