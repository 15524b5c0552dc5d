import assert from 'node:assert/strict';
import { loadEngine, type Claim, type Engine } from '../../../src/engine';

describe('claims that the words of another one show', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const analyse = (text: string): readonly Claim[] => engine.analyse(text, { publicationDate: '2024-04-09' }).claims;
  /** Source, cue and content of each claim within another one. */
  const inner = (text: string): string[] => {
    const words = (spans: Claim['cue']): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    return analyse(text)
      .filter(({ within }) => within !== undefined)
      .map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
  };
  const innerIds = (text: string): string[] =>
    analyse(text)
      .filter(({ within }) => within !== undefined)
      .map(({ sourceId }) => sourceId);

  it('stand in quotation marks', () => {
    assert.deepEqual(inner('“Sweden rejects the minister’s plan,” the envoy said.'), ['Sweden | rejects | the minister’s plan']);
    assert.deepEqual(inner('“We urge Oslo to open the border,” Minister Ana Ode said.'), ['We | urge | Oslo to open the border']);
    assert.deepEqual(inner('“I hope it ends soon,” Minister Ana Ode said.'), ['I | hope | it ends soon']);
    assert.deepEqual(inner('“I am concerned about the children,” Minister Ana Ode said.'), ['I | concerned about | the children']);
  });

  it('stand on both sides of a mark', () => {
    assert.deepEqual(inner('The minister said that Greek and Italian leaders “agreed to hold talks in Rome”.'), [
      'Greek and Italian leaders | agreed | to hold talks in Rome',
    ]);
  });

  it('end with their marks', () => {
    assert.deepEqual(inner('Minister Ana Ode said “we hope to win” in Oslo.'), ['we | hope | to win']);
  });

  it('end with their sentence, and go on in the next paragraph', () => {
    assert.deepEqual(inner('“I think it will hold. The engineers were here,” Minister Ana Ode said.'), ['I | think | it will hold']);
    const text = '“The road is closed,” Minister Ana Ode said.\n\n“I hope it will open. The engineers are there.”\n\n“Oslo wants it open.”';
    const [outer, ...others] = analyse(text);
    assert.equal(outer!.content.length, 3);
    assert.deepEqual(
      others.map(({ within }) => within),
      ['c1', 'c1'],
    );
  });

  it('leave words that go on to the claim around them', () => {
    const text = 'Minister Ana Ode said Karl Brandt had refused to appear.\n\n“He has been asked three times.”';
    const [outer, within] = analyse(text);
    assert.deepEqual([outer!.content.length, within!.content.length], [2, 1]);
  });

  it('stand in reported speech', () => {
    assert.deepEqual(inner('Kenya’s spokesman said that Uganda called for both sides to stop, and for a quick return to talks.'), [
      'Uganda | called for | both sides to stop, and for a quick return to talks',
    ]);
    assert.deepEqual(inner('Minister Ana Ode said she had discussed the floods and sought Norway’s support.'), [
      'she | sought | Norway’s support',
    ]);
    assert.deepEqual(inner('Minister Ana Ode said Mali did in fact agree to the plan when it was made.'), ['Mali | agree to | the plan']);
  });

  it('tell a name from a call, and an accusation from its victim', () => {
    assert.deepEqual(inner('“Sweden called it a joke,” Minister Ana Ode said.'), ['Sweden | called | it a joke']);
    assert.deepEqual(inner('“Sweden called it ‘a joke,’” Minister Ana Ode said.'), ['Sweden | called | it ‘a joke,’']);
    assert.deepEqual(inner('“Sweden called me yesterday,” Minister Ana Ode said.'), []);
    assert.deepEqual(inner('“We met Lund, an ally accused of a plot,” Minister Ana Ode said.'), []);
  });

  it('are what “it” says or is concerned about', () => {
    assert.deepEqual(inner('“The bank sent a letter. It says the road is safe,” Minister Ana Ode said.'), ['It | says | the road is safe']);
    assert.deepEqual(inner('The bank said that it was “aware and deeply concerned about the road”.'), ['it | concerned about | the road']);
    assert.deepEqual(inner('The bank said it was clear that the road would open.'), []);
    assert.deepEqual(inner('“It wants the road,” Minister Ana Ode said.'), []);
  });

  it('give a name to something', () => {
    assert.deepEqual(inner('The report says the firm was paid for what engineers described as a “bad bridge” for Oslo.'), [
      'engineers | described as | a “bad bridge”',
    ]);
  });

  it('are nothing that is denied, asked, supposed or only may be', () => {
    for (const words of [
      'Oslo does not want the road',
      'Oslo may want the road',
      'If they want the road, we shall talk',
      'This is the road they want',
      'It was something Oslo wanted',
      'The road seems to be safe',
      'I want the road open',
      'Nobody wants the road',
      'She thanked me',
    ])
      assert.deepEqual(inner(`“${words},” Minister Ana Ode said.`), [], words);
    assert.deepEqual(inner('“Why does Oslo want the road?” Minister Ana Ode said.'), []);
    assert.deepEqual(inner('“She is not sure that the road will open,” Minister Ana Ode said.'), []);
  });

  it('have whoever says “I” or “we” as their source, and nobody for “they”', () => {
    assert.deepEqual(innerIds('“We urge Oslo to open the border,” Minister Ana Ode said.'), ['ana-ode']);
    assert.deepEqual(innerIds('Minister Ana Ode and Karl Brandt met. “They say the road is safe,” Ana Ode said.'), ['unknown']);
    assert.deepEqual(innerIds('“Oslo opposes the road,” Minister Ana Ode said.'), ['org:Norway']);
  });

  it('leave the claim around them and its speaker as they are', () => {
    const text = '“I hope it ends soon,” Minister Ana Ode said.';
    const { claims, quotes } = engine.analyse(text, { publicationDate: '2024-04-09' });
    assert.deepEqual([claims[0]!.id, claims[0]!.within, claims[0]!.sourceId, claims[0]!.form], ['c1', undefined, 'ana-ode', 'direct']);
    assert.deepEqual(
      quotes.map(({ speaker }) => speaker),
      ['ana-ode'],
    );
  });

  it('are what nobody is named for', () => {
    assert.deepEqual(inner('“It was decided that the talks would go on,” Minister Ana Ode said.'), [' | decided | the talks would go on']);
    assert.deepEqual(inner('“We were told that it was safe,” Minister Ana Ode said.').length, 1);
    assert.deepEqual(inner('“It may be decided that the talks go on,” Minister Ana Ode said.'), []);
  });

  it('are what a body says of itself behind the reporter’s pronoun', () => {
    const text = 'Norway’s ministry said it “rejects any interference” in Sudan.';
    assert.deepEqual(inner(text), ['it | rejects | any interference']);
    assert.deepEqual(innerIds(text), ['org:Norway ministry']);
    assert.deepEqual(inner('“This government wants no firm to sell arms,” Minister Ana Ode said.'), [
      'This government | wants | no firm to sell arms',
    ]);
  });

  it('stand in a clause that “that” or “like” leads to, and not in a supposed one', () => {
    assert.deepEqual(inner('“It is certain that Norway wants peace,” Minister Ana Ode said.'), ['Norway | wants | peace']);
    assert.deepEqual(inner('“It looks like Norway wants to leave,” Minister Ana Ode said.'), ['Norway | wants | to leave']);
    assert.deepEqual(inner('Minister Ana Ode said she would go only if Norway agrees to the terms.'), []);
  });

  it('are done by the words in which they are wished for', () => {
    assert.deepEqual(inner('“I want to assure you that the road is safe,” Minister Ana Ode said.'), [
      'I | want to assure | the road is safe',
    ]);
    assert.deepEqual(inner('“We can confirm that the road is safe,” Minister Ana Ode said.'), ['We | confirm | the road is safe']);
    assert.deepEqual(inner('“We want to see an end to it,” Minister Ana Ode said.'), ['We | want | to see an end to it']);
    assert.deepEqual(inner('“We want to know the date,” Minister Ana Ode said.'), []);
    assert.deepEqual(inner('“Norway would prefer to talk,” Minister Ana Ode said.'), ['Norway | prefer | to talk']);
  });

  it('end where a pronoun begins a clause beside them, and begin behind what “that” is parted from', () => {
    assert.deepEqual(inner('“Norway called for talks and I think it was heard,” Minister Ana Ode said.'), [
      'Norway | called for | talks',
      'I | think | it was heard',
    ]);
    assert.deepEqual(inner('“I think it will hold and I hope it lasts,” Minister Ana Ode said.'), [
      'I | think | it will hold',
      'I | hope | it lasts',
    ]);
    assert.deepEqual(inner('“We think that, with this offer, talks can begin,” Minister Ana Ode said.'), [
      'We | think | with this offer, talks can begin',
    ]);
  });

  it('are told by nouns and adjectives', () => {
    assert.deepEqual(inner('The bank said it was awaiting a reply to Norway’s offer to open the road.'), [
      'Norway | offer | to open the road',
    ]);
    assert.deepEqual(inner('“I trust the firm’s readiness and willingness to open the gates,” Minister Ana Ode said.'), [
      'the firm | readiness and willingness | to open the gates',
    ]);
    assert.deepEqual(inner('Minister Ana Ode said Norway was concerned the road might close.'), [
      'Norway | concerned | the road might close',
    ]);
    assert.deepEqual(inner('“We’re disappointed in the reply,” Minister Ana Ode said.'), ['We | disappointed in | the reply']);
    assert.deepEqual(inner('“My opinion is, they should go,” Minister Ana Ode said.'), ['My | opinion | they should go']);
    assert.deepEqual(inner('Minister Ana Ode said the desire of the bank is to see it open.'), ['the bank | desire | to see it open']);
    assert.deepEqual(inner('“There are certain demands the bank has,” Minister Ana Ode said.'), []);
    assert.deepEqual(inner('“We’ll be ready to open it,” Minister Ana Ode said.'), []);
  });

  it('are not what things show, nor what would be', () => {
    assert.deepEqual(inner('Minister Ana Ode said the count indicated that the road was empty.'), []);
    assert.deepEqual(inner('Minister Ana Ode said the road would stay, should Norway wish to go.'), []);
    assert.deepEqual(inner('“The road will open once Norway agrees to the plan,” Minister Ana Ode said.'), []);
  });

  it('are what somebody says according to another one', () => {
    assert.deepEqual(inner('“The road is closed, according to our partners,” Minister Ana Ode said.'), [
      'our partners | according to | The road is closed',
    ]);
  });

  it('are relayed by a spokesman, and by the outlet that relays his words', () => {
    const text = '“Lee opposes the road,” the spokeswoman of Minister Ana Lee, Ida Voss, said, according to Tass.';
    const [, claim] = analyse(text);
    assert.deepEqual(
      claim!.via.map(([start, end]) => text.slice(start, end)),
      ['the spokeswoman of Minister Ana Lee, Ida Voss', 'Tass'],
    );
  });

  it('are relayed by the outlet that their speaker told them', () => {
    const relays = (text: string): string[][] => analyse(text).map(({ via }) => via.map(([start, end]) => text.slice(start, end)));
    assert.deepEqual(relays('“I thought the bridge would fall,” Minister Ana Ode told Reuters.'), [['Reuters'], ['Reuters']]);
    assert.deepEqual(relays('Minister Ana Ode told Reuters that Norway wanted a new bridge.'), [['Reuters'], ['Reuters']]);
  });

  it('are those of whoever is not named, with “they” behind their words', () => {
    const text = 'Officials met in Oslo. Sources said nine had died, adding that they feared the toll might rise.';
    assert.deepEqual(innerIds(text), ['unknown']);
  });

  it('are none where somebody only has a name', () => {
    assert.deepEqual(inner('Police said a driver named Karl Brandt left the road.'), []);
  });
});
