import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Both are bundles whose exports an ES import does not find.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');

const GRAMMAR = new URL('../../syntaxes/article.tmLanguage.json', import.meta.url);

export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  /** From the outermost in, without the grammar's own. */
  readonly scopes: readonly string[];
}

/** The tokens of each line, as VS Code's tokenizer sees them. Offsets are relative to the line. */
export type Tokenizer = (text: string) => ScopedToken[][];

/** Loads the grammar with the regular expression engine that VS Code uses. Grammars that it includes are left empty. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === 'text.article' ? textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'article.tmLanguage.json') : null),
  });
  const grammar = await registry.loadGrammar('text.article');
  if (!grammar) throw new Error('the grammar could not be loaded');
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        start: startIndex,
        end: Math.min(endIndex, line.length),
        scopes: scopes.slice(1),
      }));
    });
  };
}
