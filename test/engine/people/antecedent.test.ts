import assert from 'node:assert/strict';
import { createResolver, type Anaphor, type AntecedentOptions } from '../../../src/engine/people/antecedent';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { finish } from '../../../src/engine/steps';

describe('createResolver', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const resolve = (text: string, at: string, anaphor: Anaphor, options?: AntecedentOptions): string | undefined => {
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    const entities = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: undefined }));
    const resolver = finish(createResolver(entities, paragraphs));
    return resolver.antecedent(text.indexOf(at), anaphor, options)?.person;
  };

  it('takes the subject before the object', () => {
    assert.equal(resolve('Karl Weber told Paul Mercier that he agreed.', 'he agreed', 'he'), 'karl-weber');
  });
  it('keeps to the gender', () => {
    assert.equal(resolve('Chancellor Karl Weber met Prime Minister Marta Olsen. She smiled.', 'She', 'she'), 'marta-olsen');
  });
  it('takes the nearer of two subjects', () => {
    assert.equal(resolve('Karl Weber left after Paul Mercier last month suggested he was ill.', 'he was', 'he'), 'paul-mercier');
  });
  it('takes whom the paragraph before is about, and not who spoke before, where the pronoun opens a paragraph', () => {
    const text = 'Minister Paul Mercier said three died.\n\nPresident Karl Weber attended a service on Tuesday.\n\nHe called for calm.';
    const speaker = { id: 'paul-mercier', at: [9, 21] } as const;
    assert.equal(resolve(text, 'He called', 'he', { speaker }), 'karl-weber');
    const here = text.replace('.\n\nHe called', '. He called');
    assert.equal(resolve(here, 'He called', 'he', { speaker }), 'paul-mercier');
  });
  it('passes over authors', () => {
    assert.equal(resolve('By Paul Mercier\n\nKarl Weber spoke.\n\nHe left.', 'He left', 'he'), 'karl-weber');
  });
  it('takes two people named together for “they”', () => {
    assert.equal(resolve('Karl Weber and Paul Mercier met. They agreed.', 'They', 'they'), 'karl-weber|paul-mercier');
  });
  it('goes back to an office without a name that acts', () => {
    const text = 'The prime minister, who took office in May, appealed for calm. He smiled.';
    assert.equal(resolve(text, 'He smiled', 'he'), 'unnamed-1');
  });
  it('prefers whoever acts, without a name, to the name that is the object', () => {
    const text = 'The mayor’s spokesman declined to comment on Minister Karl Weber. He smiled.';
    assert.equal(resolve(text, 'He smiled', 'he'), 'unnamed-1');
  });
  it('hears the gender of an office without a name', () => {
    const text = 'Minister Karl Weber left. The mayor’s spokeswoman waved. He smiled.';
    assert.equal(resolve(text, 'He smiled', 'he'), 'karl-weber');
  });
  it('says nothing where nobody is named', () => {
    assert.equal(resolve('It rained. He left.', 'He', 'he'), undefined);
  });

  it('knows whose mention or role covers a place', () => {
    const text = 'French President Paul Mercier left. A spokesman said no.';
    const paragraphs = [{ start: 0, reading: readParagraph(tag(text)) }];
    const entities = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: undefined }));
    const resolver = finish(createResolver(entities, paragraphs));
    assert.equal(resolver.personAt(text.indexOf('Mercier')), 'paul-mercier');
    assert.equal(resolver.personAt(0), 'paul-mercier');
    assert.equal(resolver.personAt(text.indexOf('A spokesman')), 'unnamed-1');
    assert.equal(resolver.personAt(text.indexOf('said')), undefined);
  });
});
