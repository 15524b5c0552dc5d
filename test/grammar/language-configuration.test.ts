import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly surroundingPairs: readonly (readonly [string, string])[];
}

describe('language configuration', () => {
  const configuration = JSON.parse(
    readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
  ) as LanguageConfiguration;

  it('takes a name with apostrophe or hyphen for one word, and a possessive for two', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = "O’Brien’s letter to Jean-Noël al-Khouri, O'Neill's “don’t” in 2024".match(new RegExp(pattern, `g${flags}`));
    assert.deepEqual(words, ['O’Brien', 's', 'letter', 'to', 'Jean-Noël', 'al-Khouri', "O'Neill", 's', 'don’t', 'in', '2024']);
  });

  it('surrounds a selection with each kind of quotation marks', () => {
    assert.deepEqual(
      configuration.surroundingPairs.map(([open]) => open).filter((open) => !'([{'.includes(open)),
      ['“', '‘', '„', '«', '"', "'"],
    );
  });
});
