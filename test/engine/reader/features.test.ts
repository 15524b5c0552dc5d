import assert from 'node:assert/strict';
import { readParagraph } from '../../../src/engine/pipeline';
import { tokenFeatures, type TokenFeatures } from '../../../src/engine/reader/features';
import { NAMED } from '../../../src/engine/reader/named';
import { RULED } from '../../../src/engine/reader/ruled';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('what the reader’s network sees of a token', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  /** "word=state word=state" for the tokens that have one. */
  const states = (text: string, of: (one: TokenFeatures) => number, names: Readonly<Record<string, number>>): string => {
    const words = tag(text);
    const byNumber = new Map(Object.entries(names).map(([name, number]) => [number, name]));
    return tokenFeatures(readParagraph(words))
      .flatMap((one, i) => (of(one) === 0 ? [] : [`${words.tokens[i]!.text}=${byNumber.get(of(one))!}`]))
      .join(' ');
  };
  const ruled = (text: string): string => states(text, (one) => one.ruled, RULED);
  const named = (text: string): string => states(text, (one) => one.named, NAMED);

  it('is what the rules take it for', () => {
    assert.equal(
      ruled('The mayor said the bridge was safe.'),
      'The=sourceFirst mayor=source said=cueFirst the=contentFirst bridge=content was=content safe=content',
    );
  });

  it('tells a claim within a claim', () => {
    assert.equal(
      ruled('The mayor said that engineers hope to finish.'),
      'The=sourceFirst mayor=source said=cueFirst engineers=nestedSource hope=nestedCue to=content finish=content',
    );
  });

  it('is what names and dates take it for', () => {
    assert.equal(named('Ingrid Solvang flew to Norway on Tuesday.'), 'Ingrid=person Solvang=person Norway=place Tuesday=date');
    assert.equal(named('The bridge is safe.'), '');
  });

  it('tells a name within a role', () => {
    assert.match(named('Foreign Minister Pavel Kostas left.'), /^Foreign=role Minister=role Pavel=person Kostas=person$/);
  });
});
