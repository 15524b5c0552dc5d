import assert from 'node:assert/strict';
import { loadEngine, type Claim, type Engine } from '../../../src/engine';

describe('the relay chain of a document', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  /** `id<outer cue: relays` of each claim. */
  const chains = (text: string): string[] =>
    engine.analyse(text, { publicationDate: '2024-04-09' }).claims.map(({ id, within, cue, via }: Claim) => {
      const words = (spans: Claim['via'], gap: string): string => spans.map(([start, end]) => text.slice(start, end)).join(gap);
      return `${id}${within === undefined ? '' : `<${within}`} ${words(cue, ' … ')}: ${words(via, ' | ')}`.trim();
    });

  it('comes down to claims within claims', () => {
    assert.deepEqual(chains('Minister Ana Ode told Karl Brandt that Norway was willing to talk, according to Tass.'), [
      'c1 told: Tass',
      'c2<c1 willing: Tass',
    ]);
  });

  it('begins with who was told, also where a clause without “that” stands right behind', () => {
    assert.deepEqual(chains('A rebel commander told AFP his men had left.'), ['c1 told: AFP']);
    assert.deepEqual(chains('One witness told the BBC soldiers had opened fire.'), ['c1 told: the BBC']);
    assert.deepEqual(chains('The owner told the local newspaper prices would fall.'), ['c1 told: the local newspaper']);
    assert.deepEqual(chains('The minister told reporters talks had stalled.'), ['c1 told:']);
  });

  it('has whom an outlet cites, behind “according to” and in front of “that”, too', () => {
    assert.deepEqual(chains('According to Reuters, citing the Yonhap news agency, the minister said the tests would go on.'), [
      'c1 said: Reuters | the Yonhap news agency',
    ]);
    assert.deepEqual(chains('According to Tass, citing the defence ministry, two drones were shot down.'), [
      'c1 According to … citing: Tass',
    ]);
    assert.deepEqual(chains('The Daily Nation reported, citing court papers, that businessman Paul Njoroge owed $2 million.'), [
      'c1 reported … citing: The Daily Nation',
    ]);
    assert.deepEqual(chains('The plane had no black box, according to Reuters, which quoted investigators.'), [
      'c1 according to … quoted: Reuters',
    ]);
  });

  it('has who carried the remarks that end what was said', () => {
    assert.deepEqual(chains('The bishop said the school would close, in comments published by the Irish Independent.'), [
      'c1 said: the Irish Independent',
    ]);
  });

  it('holds a spokesman, an office or a source without a name, for what somebody else said or thinks', () => {
    assert.deepEqual(chains('President Ivo Lund welcomed the deal, his spokesman Karl Brandt said.'), [
      'c1 said:',
      'c2<c1 welcomed: his spokesman Karl Brandt',
    ]);
    assert.deepEqual(chains('The minister’s office said Ana Ode believes the road is closed.'), [
      'c1 said:',
      'c2<c1 believes: The minister’s office',
    ]);
    assert.deepEqual(chains('Two officials familiar with the talks said Mayor Rosa Diaz had warned the governor.'), [
      'c1 said:',
      'c2<c1 warned: Two officials familiar with the talks',
    ]);
  });

  it('holds a source without a name, whatever it tells of bodies and of nobody in particular', () => {
    assert.deepEqual(chains('A diplomat who asked not to be named said Norway regarded the fee as an insult.'), [
      'c1 said:',
      'c2<c1 regarded: A diplomat who asked not to be named',
    ]);
    assert.deepEqual(chains('A ministry official said Norway regarded the fee as an insult.').slice(0, 1), ['c1 said:']);
  });

  it('holds nobody who speaks for himself', () => {
    assert.deepEqual(chains('Minister Ana Ode said Norway expects peace.'), ['c1 said:', 'c2<c1 expects:']);
    assert.deepEqual(chains('Minister Ana Ode said she expects peace.'), ['c1 said:', 'c2<c1 expects:']);
  });

  it('holds the outlet that reports citing somebody, with a comma or without', () => {
    assert.deepEqual(chains('The bank will close the plant, Reuters reported citing a source in the ministry.'), [
      'c1 reported … citing: Reuters',
    ]);
    assert.deepEqual(chains('The bank will close the plant, Reuters reported, citing a source in the ministry.'), [
      'c1 reported … citing: Reuters',
    ]);
  });

  it('names the outlet that a pronoun stands for', () => {
    assert.deepEqual(chains('Tass said the base was hit. It quoted General Omar Hadi as saying the raid had failed.'), [
      'c1 said:',
      'c2 saying: Tass',
    ]);
  });

  it('holds the outlet that somebody spoke or wrote to', () => {
    for (const [text, relay] of [
      ['In an interview with Fjord FM on Friday, Ana Ode said the road was closed.', 'Fjord FM'],
      ['Speaking to Radio Oslo, Ana Ode said the road was closed.', 'Radio Oslo'],
      ['Ana Ode, who spoke in an interview on NTV on Thursday, said that the road was closed.', 'NTV'],
      ['“The road is closed,” Ana Ode said in an interview on Friday with Al Jazeera.', 'Al Jazeera'],
      ['Ana Ode said to Reuters that the road was closed.', 'Reuters'],
      ['“The road is closed,” Ana Ode told the Tribune.', 'the Tribune'],
    ] as const)
      assert.match(chains(text)[0]!, new RegExp(`: ${relay}$`, 'u'), text);
  });

  it('cuts the outlet off the content that it was confirmed to', () => {
    const text = 'Ana Ode, the mayor, confirmed the landslide to the News Agency of Nigeria (NAN).';
    assert.deepEqual(chains(text), ['c1 confirmed: the News Agency of Nigeria (NAN)']);
    const [claim] = engine.analyse(text, { publicationDate: '2024-04-09' }).claims;
    assert.deepEqual(
      claim?.content.map(([start, end]) => text.slice(start, end)),
      ['the landslide'],
    );
  });

  it('holds the outlet with which the sentence ends, behind whom it passes on', () => {
    assert.deepEqual(
      chains('The envoy has offered to mediate, two palace sources said on Sunday, Reuters reported.')[0],
      'c1 said: Reuters',
    );
    const text = 'Norway confirmed the flight and said it was checking the list, the broadcaster NRK reported citing a ministry official.';
    const last = engine.analyse(text, { publicationDate: '2024-04-09' }).claims.at(-1);
    assert.deepEqual(
      last?.content.map(([start, end]) => text.slice(start, end)),
      ['it was checking the list'],
    );
    assert.deepEqual(
      last.via.map(([start, end]) => text.slice(start, end)),
      ['the broadcaster NRK', 'a ministry official'],
    );
  });

  it('holds both outlets, where the one that the sentence ends with cites another one', () => {
    assert.deepEqual(chains('The army will leave the town, Minister Ana Ode told the Fjord Tribune, Tass reports citing Interfax.'), [
      'c1 told: the Fjord Tribune | Tass | Interfax',
    ]);
    assert.deepEqual(chains('The army has left the town, Interfax reports, citing the ministry.'), ['c1 reports … citing: Interfax']);
    assert.deepEqual(chains('The army has left the town, Interfax reports.'), ['c1 reports:']);
  });

  it('holds no network that the words stood on', () => {
    assert.deepEqual(chains('Ana Ode met the envoys, the mission in Vienna reported on X.'), ['c1 reported:']);
  });

  it('holds no outlet to which nothing was said', () => {
    assert.deepEqual(chains('Norway denies an interview to a Gulf newspaper.'), ['c1 denies:']);
  });

  it('holds no press conference and no press at large', () => {
    assert.deepEqual(chains('Speaking to the media on Monday, Ana Ode said the road was closed.'), ['c1 said:']);
    assert.deepEqual(chains('Minister Ana Ode told a press conference that the road was closed.'), ['c1 told:']);
    assert.deepEqual(chains('Minister Ana Ode told the media that the road was closed.'), ['c1 told:']);
    assert.deepEqual(chains('Minister Ana Ode told state television that the road was closed.'), ['c1 told: state television']);
  });

  it('is that of each verb of the sentence', () => {
    assert.deepEqual(chains('Lund praised the deal and hinted at a visit, according to Tass.'), ['c1 praised: Tass', 'c2 hinted at: Tass']);
    assert.deepEqual(chains('According to Tass, Lund praised the deal and hinted at a visit.'), ['c1 praised: Tass', 'c2 hinted at: Tass']);
  });

  it('does not go over into what the reporter adds', () => {
    const text = 'At least 40 homes were lost, according to Minister Zoran Vik, though he conceded that the figure would rise.';
    assert.deepEqual(chains(text), ['c1 according to:', 'c2 conceded:']);
  });

  it('holds an outlet that no list knows, by what the sentence says of it', () => {
    assert.deepEqual(chains('Mayor Ana Ode said the bridge would open, Newsbeat reported on Monday.'), ['c1 said: Newsbeat']);
    assert.deepEqual(chains('Mayor Ana Ode said the bridge would open, reports Kibris Postasi.'), ['c1 said: Kibris Postasi']);
    assert.deepEqual(chains('Mayor Ana Ode said the bridge would open, as per the Delta Voice report.'), [
      'c1 said: the Delta Voice report',
    ]);
    assert.deepEqual(chains('Speaking to Delta Voice, Mayor Ana Ode said the bridge would open.'), ['c1 said: Delta Voice']);
    assert.deepEqual(chains('Mayor Ana Ode was quoted by Ostrov24 as saying the bridge would open.'), ['c1 saying: Ostrov24']);
    assert.deepEqual(chains('Newsbeat reported that the bridge would open, citing two officials.'), ['c1 reported … citing: Newsbeat']);
  });

  it('holds an outlet for what bodies do within its report, and no platform', () => {
    assert.deepEqual(chains('Reuters reported that Norway had offered to open the road.'), ['c1 reported:', 'c2<c1 offered: Reuters']);
    assert.deepEqual(
      chains('Mayor Ana Ode gave an interview to Reuters last week where she criticised the plan and suggested it was late.'),
      ['c1 criticised: Reuters', 'c2 suggested: Reuters'],
    );
    assert.deepEqual(chains('Mayor Ana Ode gave an interview to Reuters earlier this week where she criticised the plan.'), [
      'c1 criticised: Reuters',
    ]);
    assert.deepEqual(chains('“We know the facts,” Minister Ana Ode said in a statement on Facebook.'), ['c1 said:']);
  });

  it('holds whom the outlet at the sentence’s end cites', () => {
    assert.deepEqual(chains('Minister Ana Ode said she was checking it, Kyodo reported, citing a government source.'), [
      'c1 said: Kyodo | a government source',
    ]);
    assert.deepEqual(chains('Minister Ana Ode said the port would close, Tass reported, citing Interfax.'), ['c1 said: Tass | Interfax']);
  });

  it('holds the outlet of an interview at the sentence’s end, which is none of the content', () => {
    const text = 'Mayor Ana Ode said the bridge would open in an interview with Reuters.';
    assert.deepEqual(chains(text), ['c1 said: Reuters']);
    const [{ content } = { content: [] }] = engine.analyse(text, { publicationDate: '2024-04-09' }).claims;
    assert.deepEqual(
      content.map(([start, end]) => text.slice(start, end)),
      ['the bridge would open'],
    );
  });

  it('holds an outlet that somebody told in front of a colon, and one whose name brings its own article', () => {
    assert.deepEqual(chains('Mayor Ana Ode later told Reuters: “The bridge is safe.”'), ['c1 told Reuters:: Reuters']);
    assert.deepEqual(chains('Mayor Ana Ode told the BBC in an interview: “I will stay.”'), ['c1 told the BBC in an interview:: the BBC']);
    assert.deepEqual(chains('Mayor Ana Ode told her party: “I will stay.”'), ['c1 told her party::']);
    assert.deepEqual(chains('Mayor Ana Ode told local tabloid The Fjord Times that the bridge was safe.'), [
      'c1 told: local tabloid The Fjord Times',
    ]);
  });

  it('gives a reason for each relay', () => {
    const { claims } = engine.analyse('President Ivo Lund welcomed the deal, his spokesman Karl Brandt said, according to Tass.');
    for (const { via, evidence } of claims) assert.equal(evidence.filter(({ code }) => code.startsWith('via')).length, via.length);
  });
});
