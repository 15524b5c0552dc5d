import assert from 'node:assert/strict';
import { datelineEnd } from '../../../src/engine/publication/dateline';
import { layOut } from '../../../src/engine/claims/layout';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

const DATELINES = [
  'SEOUL, June 18 (Hanbit) -- ',
  'NEW DELHI: ',
  'BERLIN — ',
  'BERLIN – ',
  'LONDON (Reuters) - ',
  'TULSA, Okla. (AP) — ',
  'WASHINGTON, Nov. 12, 2025 /NewsLine/ -- ',
  'MOSCOW, May 4. /Vest/. ',
  'KYIV/WARSAW, May 4 (Vest) - ',
  'RIO DE JANEIRO, 4 May (Vest) — ',
  'London (CNN) — ',
  'Patna, Jun 3 (Vest) ',
  'New Delhi, 3 June (Vest) ',
];
const NONE = [
  '',
  'Lakeland, Tehreek (LTI) ',
  'On Friday, June 3 (Monday in Oslo) ',
  'The dam will stay, the minister said.',
  'MS. LINDQVIST: ',
  'MODERATOR: ',
  'NATO – an alliance of thirty states – ',
  'Ana Ode (Labour) — ',
  'BREAKING: ',
  'Karl Brandt: ',
];

describe('datelines', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const WORDS = 'The minister said the dam would stay.';
  const end = (text: string): number => datelineEnd(text, readParagraph(tag(text)).places);

  for (const line of DATELINES) it(`ends behind “${line.trim()}”`, () => assert.equal(end(line + WORDS), line.length));
  for (const line of NONE) it(`none: “${line}”`, () => assert.equal(end(line + WORDS), 0));

  it('is a sentence of its own', () => {
    const { dateline, sentences, tokens } = layOut(readParagraph(tag(DATELINES[0]! + WORDS)));
    assert.equal(tokens[dateline]!.text, 'The');
    assert.deepEqual(
      sentences.map(({ first }) => first),
      [0, dateline],
    );
  });
});
