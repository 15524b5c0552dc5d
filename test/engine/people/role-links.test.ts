import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('whom an office without a name beside it means', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  /** The id of the holder of the last role phrase with these words. */
  const holder = (text: string, words: string): string | undefined => {
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    const { roles } = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
    return roles.filter(({ start, end }) => text.slice(start, end) === words).pop()?.person;
  };

  const long =
    'The bridge was closed for most of the winter, and the ferries that were to take its place ran late on most of the days that counted.';

  it('the only judge, whom a heading has named', () => {
    const text = `Judge Ann Lee stops the bridge\n\nA federal judge stopped the bridge on Monday.\n\n${long}\n\nDistrict Judge Ann Lee wrote that it was late.`;
    assert.equal(holder(text, 'A federal judge'), 'ann-lee');
  });

  it('the prime minister of a country of one word or two, by letters in a headline', () => {
    const kenya = `Kenya PM says he will stay\n\nKenyan Prime Minister Tom Hale met Foreign Minister Ann Lee on Monday.`;
    assert.equal(holder(kenya, 'Kenya PM'), 'tom-hale');
    const islands = `Marshall Islands PM says he will stay\n\nMarshall Islands Prime Minister Tom Hale said on Monday that he would stay.`;
    assert.equal(holder(islands, 'Marshall Islands PM'), 'tom-hale');
  });

  it('whom a minister of another country, named later, leaves it to', () => {
    const later = 'Ode thanked Nigerian Foreign Minister Karl Brandt.';
    const text = `Ana Ode spoke on Monday in Accra.\n\nThe foreign minister said that Ghana would sign. ${later}`;
    assert.equal(holder(text, 'The foreign minister'), 'ana-ode');
    const other = `The envoy met Ana Ode.\n\nThe foreign minister said that Ghana would sign. Nigerian Foreign Minister Karl Brandt left.`;
    assert.equal(holder(other, 'The foreign minister'), 'karl-brandt');
  });

  it('an unknown name right behind a service that the office leads', () => {
    const text = 'They met the head of Turkmenistan’s border service Berdi Annamov.';
    assert.equal(holder(text, 'the head of Turkmenistan’s border service'), 'berdi-annamov');
  });

  it('another judge, where the text has named one', () => {
    const text = `The bridge is stopped\n\nDistrict Judge Ann Lee stopped it. ${long}\n\nA federal judge wrote on Monday that it was late.`;
    assert.equal(holder(text, 'A federal judge'), 'unnamed-1');
  });

  it('the head of the body, by whatever name', () => {
    const text = `Ann Lee, director-general of the World Health Organization, spoke on Monday.\n\n${long}\n\n${long}\n\nThe WHO chief agreed.`;
    assert.equal(holder(text, 'The WHO chief'), 'ann-lee');
  });

  it('no minister by the post of a firm', () => {
    const text = 'The oil minister, Ann Lee, met the managing director of Havlor SpA on Monday.';
    assert.notEqual(holder(text, 'the managing director of Havlor SpA'), 'ann-lee');
  });

  it('no minister of another ministry, but one by its other name', () => {
    const foreign = 'Foreign Minister Ann Lee met reporters on Monday.';
    assert.equal(holder(`${foreign} The interior minister said the border would stay open.`, 'The interior minister'), 'unnamed-1');
    assert.equal(holder(`${foreign} The external affairs minister said no.`, 'The external affairs minister'), 'ann-lee');
    assert.equal(holder('Commerce Minister Ann Lee signed it. The trade minister said it was good.', 'The trade minister'), 'ann-lee');
  });

  it('no Speaker by a word for members', () => {
    const text = 'Orsena MP Ann Lee asked Speaker Tom Hale to open the debate. “The bridge is late,” the legislator said.';
    assert.equal(holder(text, 'the legislator'), 'ann-lee');
  });

  const CALLED: readonly (readonly [text: string, words: string, id: string | undefined])[] = [
    ['The Police Public Relations Officer in Enugu, Daniel Obi, confirmed it.\n\n“We hold six men,” the command’s spokesman said.', 'the command’s spokesman', 'daniel-obi'],
    ['The fire department’s public information officer, Tom Hale, was there.\n\n“It was fast,” the department spokesman said.', 'the department spokesman', 'tom-hale'],
    ['The commission’s head of communications, Ivo Lund, said so. “It is over,” the commission’s spokesman said.', 'the commission’s spokesman', 'ivo-lund'],
    ['NATO spokesperson Oana Pop said so.\n\n“We agreed,” the alliance’s spokeswoman said.', 'the alliance’s spokeswoman', 'oana-pop'],
    ['Foreign Ministry spokesman Tom Paz said so. An army spokesman said ten men died. “They fled,” the spokesman said.', 'the spokesman', 'unnamed-1'],
    ['Jakarta Police chief Maj. Gen. Budi Santoso said so.\n\nThe police chief refused to say more.', 'The police chief', 'budi-santoso'],
    ['The Commissioner of Police in Kano, Umar Bala, said so.\n\n“Two men died,” the police boss said.', 'the police boss', 'umar-bala'],
    ['The new Inspector General of Police, Jomo Otieno, met Governor Ali Hassan.\n\nThe IG said it was calm.', 'The IG', 'jomo-otieno'],
    ['Opposition party chief Ann Lee met union chief Tom Hale. “No,” the party leader said.', 'the party leader', 'ann-lee'],
    ['Justice Ann Lee read it. Attorney General Tom Hale was there. “It is final,” the judge said.', 'the judge', 'ann-lee'],
    ['She met Finnish Prime Minister Ann Lee. The Finnish interior minister said no.', 'The Finnish interior minister', 'unnamed-1'],
    ['A Cabinet minister was late.\n\nSir Tom Hale, the Pensions Secretary, said it was fine.', 'A Cabinet minister', 'tom-hale'],
    ['The bridge is closed, says Ann Lee.\n\nThe party’s chief whip also said that it was late.', 'The party’s chief whip', 'ann-lee'],
    ['The bridge is closed, says Ann Lee.\n\nThe party’s chief whip said that it was late.', 'The party’s chief whip', 'unnamed-1'],
    ['Ann Lee, whose party lost, was less happy.\n\n“It is unfair,” she said.\n\n“Deeply unfair,” added the former minister.', 'the former minister', 'ann-lee'],
    ['NATO Secretary General Ann Lee came with Deputy Secretary General of NATO Tom Hale. The NATO Secretary General left.', 'The NATO Secretary General', 'ann-lee'],
    ['Commissioner Sani Umar told the deputy commissioner to go.', 'the deputy commissioner', 'unnamed-1'],
    ['Tom Hale, the spokesman of the state police command, said the divisional police officer had come.', 'the divisional police officer', 'unnamed-1'],
    ['Parliament Speaker Ann Lee spoke.\n\nGreen members Joe Banda and Tom Hale threw papers at the Speaker.', 'the Speaker', 'ann-lee'],
    ['Police superintendent Tom Hale spoke. The police commissioner visited the village.', 'The police commissioner', 'unnamed-1'],
    ['Ann Lee is seen as the rival of Tom Hale at the election. She kept her job as governor of Ester.', 'governor of Ester', 'ann-lee'],
    ['Foreign Minister Ann Lee met Chilean Foreign Minister Tom Hale.\n\nThe foreign minister said no.', 'The foreign minister', 'ann-lee'],
    ['Rail minister defends cuts\n\nRail Minister Ann Lee met the shadow transport secretary, Tom Hale.', 'Rail minister', 'ann-lee'],
    ['Letter sent to Chilean president over bridges\n\nPresident Ann Lee of Chile left. Tom Hale stayed.', 'Chilean president', 'ann-lee'],
    ['Roads share one fate – Chilean president\n\nChilean President Ann Lee left. Tom Hale stayed.', 'Chilean president', 'ann-lee'],
    ['Protesters jeer Chilean president over bridges\n\nPresident Ann Lee of Chile left. Tom Hale stayed.', 'Protesters jeer Chilean president', undefined],
    ['Bridges are safe, ‘no’ to bribes and rail minister in court\n\nRail Minister Ann Lee met Tom Hale.', 'rail minister', 'ann-lee'],
    // By the registry, the head of a body.
    ['Rafael Grossi came to Tehran on Monday.\n\n“It went well,” the IAEA chief said.', 'the IAEA chief', 'rafael-grossi'],
    ['Christine Lagarde spoke to reporters. The ECB president said rates would fall.', 'The ECB president', 'christine-lagarde'],
    ['UN spokesman Stéphane Dujarric was there. It was for the UN Secretary General to say so.', 'the UN Secretary General', 'unnamed-1'],
    ['The leader of Chancellor Ann Lee’s coalition partner resigned.', 'The leader of Chancellor Ann Lee’s coalition partner', 'unnamed-1'],
  ]; // prettier-ignore
  for (const [text, words, id] of CALLED) it(`${words}: ${id ?? 'no role'}`, () => assert.equal(holder(text, words), id));

  /** The ids of all holders of the phrase. */
  const holders = (text: string, words: string): readonly string[] => {
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    const { roles } = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
    return roles.filter(({ start, end }) => text.slice(start, end) === words).map(({ person }) => person);
  };
  const met = 'President Ann Lee met Prime Minister Tom Hale in Oslo.';
  const GROUPS: readonly (readonly [text: string, words: string])[] = [
    // Who tells of two people is neither.
    [`${met} Foreign Minister Joe Banda said the two leaders agreed.`, 'the two leaders'],
    [`${met} According to spokesman Joe Banda, the two officials agreed.`, 'the two officials'],
    ['Senators Ann Lee and Tom Hale wrote it. Senator Joe Banda said the two senators were late.', 'the two senators'],
    [`${met} Joe Banda and the two leaders left.`, 'the two leaders'],
    // Behind their names.
    ['Ann Lee and Tom Hale, both senators, left.', 'both senators'],
    ['They hired Ann Lee and Tom Hale, former ministers.', 'former ministers'],
    ['After talks with President Ann Lee and President Tom Hale, both leaders left.', 'both leaders'],
  ];
  for (const [text, words] of GROUPS)
    it(text, () => {
      assert.deepEqual(holders(text, words), ['ann-lee', 'tom-hale']);
    });
  it('is no group of whoever stands before it', () => {
    assert.deepEqual(holders('According to Tom Hale, the two ministers signed.', 'the two ministers'), []);
    assert.deepEqual(holders('After talks with Ann Lee and Tom Hale, the ministers left.', 'the ministers'), []);
    assert.deepEqual(holders('Ann Lee and Tom Hale, officials said, were late.', 'officials'), []);
  });

  it('the only envoy, however far away', () => {
    assert.equal(holder(`Ambassador Ann Lee spoke.\n\n${`${long}\n\n`.repeat(5)}“No,” the envoy said.`, 'the envoy'), 'ann-lee');
  });
});
