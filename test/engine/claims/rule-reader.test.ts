import assert from 'node:assert/strict';
import { createRuleReader } from '../../../src/engine/claims/rule-reader';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

/** Paragraph, then each claim as `source | cue | content | via`; parts are joined with " … ". */
const CLAIMS: readonly (readonly [name: string, text: string, ...claims: string[]])[] = [
  ['a that-clause', 'The minister said that the road is closed.', 'The minister | said | the road is closed'],
  ['a clause without that', 'The minister said the road is closed.', 'The minister | said | the road is closed'],
  [
    'a dateline in front',
    'SEOUL, June 18 (Hanbit) -- The minister, Ana Ode, said the road is closed.',
    'The minister, Ana Ode | said | the road is closed',
  ],
  ['a dateline with a colon', 'NEW DELHI: The minister said the road is closed.', 'The minister | said | the road is closed'],
  [
    'a clause whose subject has an apposition',
    'The officer said the driver, a 34-year-old man, had fled.',
    'The officer | said | the driver, a 34-year-old man, had fled',
  ],
  [
    'a clause whose subject has two insertions',
    'The bank said its head, Ana Ode, who joined in May, was safe.',
    'The bank | said | its head, Ana Ode, who joined in May, was safe',
  ],
  [
    'two subjects with appositions',
    'Ana Ode, the mayor, and Karl Brandt, her deputy, said the road is closed.',
    'Ana Ode, the mayor, and Karl Brandt, her deputy | said | the road is closed',
  ],
  [
    'an apposition in front of a second verb is no subject’s',
    'The minister condemned the raid, a breach of the truce, and vowed revenge.',
    'The minister | condemned | the raid, a breach of the truce',
    'The minister | vowed | revenge',
  ],
  ['a number with “at least”', 'Police said at least three people were hurt.', 'Police | said | at least three people were hurt'],
  ['a number with “about”', 'Police said about 40 people had been hurt.', 'Police | said | about 40 people had been hurt'],
  ['a number with “as many as”', 'Police said as many as 40 homes were lost.', 'Police | said | as many as 40 homes were lost'],
  ['a time of day is no number', 'The court said about 10 a.m. that the road is closed.', 'The court | said | the road is closed'],
  ['nobody said it', 'No group has claimed responsibility for the raid. Nobody has said when the road will open.'],
  [
    'two spellings',
    'Brandt signalled that the road is closed. Lund signaled that it is open.',
    'Brandt | signalled | the road is closed',
    'Lund | signaled | it is open',
  ],
  [
    'the sentence’s verb behind a claim about its subject',
    'A clerk who admitted siphoning money from the fund was sentenced on Monday.',
    'A clerk | admitted | siphoning money from the fund',
  ],
  [
    'the sentence’s verb behind a relative clause with commas',
    'The company, which said it had lost money, was sold.',
    'The company | said | it had lost money',
  ],
  [
    'the sentence’s verb behind a noun’s clause',
    'The mayor’s claim that the road is closed is false.',
    'The mayor | claim | the road is closed',
  ],
  [
    'what is known within a relative clause',
    'Police met a man who said he knew the road was closed.',
    'a man | said | he knew the road was closed',
    'a man | knew | the road was closed',
  ],
  [
    'accused by somebody of something',
    'Brandt was accused by the mayor of Oslo of fraud.',
    'the mayor of Oslo | accused | Brandt … of fraud',
  ],
  [
    'an outlet that cites people with a participle',
    'The newspaper, citing people briefed on the talks, reported that the road is closed.',
    'people briefed on the talks | citing … reported | the road is closed | The newspaper',
  ],
  ['a time before that', 'The minister said on Tuesday that the road is closed.', 'The minister | said | the road is closed'],
  [
    'a place before that',
    'The minister said in an interview with the BBC that the road is closed.',
    'The minister | said | the road is closed | the BBC',
  ],
  ['a time before the verb', 'The ministry on Tuesday confirmed that the road is closed.', 'The ministry | confirmed | the road is closed'],
  ['an insertion before that', 'The minister said, however, that the road is closed.', 'The minister | said | the road is closed'],
  ['an addressee', 'The minister told reporters that the road is closed.', 'The minister | told | the road is closed'],
  [
    'an addressee and a clause',
    'Brandt told Ode he wants the road back.',
    'Brandt | told | he wants the road back',
    'he | wants | the road back',
  ],
  ['an infinitive', 'The minister pledged to open the road.', 'The minister | pledged | to open the road'],
  ['a wh-clause', 'She explained why the road is closed.', 'She | explained | why the road is closed'],
  ['an object', 'She criticized the closing of the road.', 'She | criticized | the closing of the road'],
  ['an object after a preposition', 'She called for the opening of the road.', 'She | called for | the opening of the road'],
  ['an object and “as”', 'She described the road as “lost.”', 'She | described | the road as “lost.”'],
  ['a quotation in front', '“The road is closed,” the minister said.', 'the minister | said | “The road is closed,”'],
  [
    'a quotation in front of an inverted verb',
    '“The road is closed,” said Ana Ode, the minister.',
    'Ana Ode, the minister | said | “The road is closed,”',
  ],
  [
    'a quotation in two parts',
    '“The road is closed,” the minister said. “It will be for weeks.”',
    'the minister | said | “The road is closed,” … “It will be for weeks.”',
  ],
  ['words in front without marks', 'The road is closed, the ministry said.', 'the ministry | said | The road is closed'],
  [
    'a time in front is not what was said',
    'After the storm, the ministry said the road is closed.',
    'the ministry | said | the road is closed',
  ],
  ['an insertion', 'Instead, Brandt told the council, the road would stay closed.', 'Brandt | told | the road would stay closed'],
  ['according to, behind', 'The road is closed, according to the ministry.', 'the ministry | according to | The road is closed'],
  ['according to, in front', 'According to the ministry, the road is closed.', 'the ministry | According to | the road is closed'],
  [
    'according to somebody with a relative clause',
    'According to Ana Lund, who lives near by, the road is closed.',
    'Ana Lund | According to | the road is closed',
  ],
  ['a relay at the end', 'Brandt said the road is closed, according to state media.', 'Brandt | said | the road is closed | state media'],
  [
    'a relay for two claims',
    'Brandt pledged to open the road and said it would take weeks, according to state media.',
    'Brandt | pledged | to open the road | state media',
    'Brandt | said | it would take weeks | state media',
  ],
  [
    'quoted as saying, behind the words',
    '“The road is safe,” Tass quoted a senior official, Karl Brandt, as saying.',
    'a senior official, Karl Brandt | saying | “The road is safe,” | Tass',
  ],
  [
    'quoted as saying, in front',
    'Tass cited Minister Ana Ode as telling the council that the road is safe.',
    'Minister Ana Ode | telling | the road is safe | Tass',
  ],
  [
    'citing in front',
    'Citing an unnamed official, the newspaper reported that the road is safe.',
    'an unnamed official | Citing … reported | the road is safe | the newspaper',
  ],
  [
    'citing between commas',
    'The newspaper, citing people familiar with the matter, reported that the road is safe.',
    'people familiar with the matter | citing … reported | the road is safe | The newspaper',
  ],
  [
    'carried by an agency',
    'Brandt said in a statement carried by the state news agency that the road is safe.',
    'Brandt | said | the road is safe | the state news agency',
  ],
  [
    'published by a daily, in front',
    'In a letter published on Sunday by the daily La Voz, she wrote: “I know nothing.”',
    'she | wrote: | “I know nothing.” | the daily La Voz',
  ],
  [
    'a document relays, whoever saw it does not',
    'Analysts expect rates to fall, according to a note seen by Reuters.',
    'Analysts | expect | rates to fall | a note',
  ],
  [
    'people who were there relay',
    'Brandt promised to stay, according to two officials briefed on the talks.',
    'Brandt | promised | to stay | two officials briefed on the talks',
  ],
  [
    'a spokesperson relays and speaks',
    'Brandt welcomed the plan, his spokesman Karl Lund said.',
    'Brandt | welcomed | the plan | his spokesman Karl Lund',
    'his spokesman Karl Lund | said | Brandt welcomed the plan',
  ],
  [
    'a chain of relays',
    'Brandt told Ode that the road is safe, the ministry said in a statement carried by the state news agency.',
    'Brandt | told | the road is safe | the ministry … the state news agency',
    'the ministry | said | Brandt told Ode that the road is safe | the state news agency',
  ],
  [
    'an outlet that is told something relays it',
    'Brandt told Reuters that the road is safe.',
    'Brandt | told | the road is safe | Reuters',
  ],
  [
    'words in front of a source with an apposition',
    'The port will open in June, the governor of Oaxaca, Karl Brandt, told Reuters.',
    'the governor of Oaxaca, Karl Brandt | told | The port will open in June | Reuters',
  ],
  ['an addressee with an apposition', 'Brandt told his counterpart, Ana Ode, that the road is safe.', 'Brandt | told | the road is safe'],
  ['a number opens what was said', 'At least 37 people have died, officials said.', 'officials | said | At least 37 people have died'],
  ['a participle taken for an adjective', 'The minister alleged that the money was lost.', 'The minister | alleged | the money was lost'],
  [
    'the reporter’s time behind what was said',
    'The ministry said that the crew was safe, hours after a rocket hit the port.',
    'The ministry | said | the crew was safe',
  ],
  [
    'the reporter’s name for what was said',
    'Brandt said the plan was bad, an allegation the council denies.',
    'Brandt | said | the plan was bad',
    'the council | denies | the plan was bad',
  ],
  [
    'an outlet that reports from somewhere',
    'Brandt said the road was “safe”, Reuters reported from Rome.',
    'Brandt | said | the road was “safe” | Reuters',
  ],
  ['an outlet alone is the source', 'Brandt has met Ode, state media reported.', 'state media | reported | Brandt has met Ode'],
  [
    'an outlet behind a claim relays it',
    'The minister said the road is closed, state media reported.',
    'The minister | said | the road is closed | state media',
  ],
  [
    'an outlet that cites somebody relays it',
    'The newspaper reported the road would open soon, citing people familiar with the plan.',
    'people familiar with the plan | reported … citing | the road would open soon | The newspaper',
  ],
  [
    'quoted as saying',
    '“The road is closed,” Brandt was quoted as saying by state media.',
    'Brandt | was quoted as saying | “The road is closed,” | state media',
  ],
  [
    'an outlet quotes somebody as saying',
    'State media quoted Brandt as saying that the road is closed.',
    'Brandt | saying | the road is closed | State media',
  ],
  [
    'a participle shares the subject',
    'Brandt closed the road, saying that it had become dangerous.',
    'Brandt | saying | it had become dangerous',
  ],
  [
    'a second verb shares the subject',
    'Brandt pledged to open the road and declined to give a date.',
    'Brandt | pledged | to open the road',
    'Brandt | declined | to give a date',
  ],
  [
    'a relative clause about the subject',
    'Brandt, who was in Oslo on Monday, said the road is closed.',
    'Brandt | said | the road is closed',
  ],
  [
    'an apposition of the subject',
    'Ana Ode, the deputy minister, said the road is closed.',
    'Ana Ode, the deputy minister | said | the road is closed',
  ],
  ['a verb that the tagger takes for a noun', 'Beijing claims neutrality in the dispute.', 'Beijing | claims | neutrality in the dispute'],
  [
    'a noun and its possessor',
    'His insistence that the road is safe convinced nobody.',
    'His | insistence | the road is safe convinced nobody',
  ],
  ['a noun without anybody', 'The talks ended amid fears that the road would close.', ' | fears | the road would close'],
  ['an adjective', 'Brandt is willing to open the road.', 'Brandt | willing | to open the road'],
  ['a passive without a source', 'The road is expected to open in May.', ' | expected | The road … to open in May'],
  [
    'a remark between dashes',
    'They agreed to oppose “the closing” — a thin criticism of Oslo — and to seek “other roads.”',
    'They | agreed | to oppose “the closing” … and to seek “other roads.”',
  ],
  ['a comment behind the words', 'He said the road was “lost,” in an apparent reference to Oslo.', 'He | said | the road was “lost,”'],
  ['a transcript', 'BRANDT: The road is closed.', 'BRANDT | : | The road is closed'],
  ['a colon and a quotation', 'The sign by the gate was plain: “Keep off the road.”', 'The sign by the gate | : | “Keep off the road.”'],
  ['a colon that leaves it to the next paragraph', 'The ministry replied:', 'The ministry | replied | '],
  ['words that continue', '“There is no other road.”', ' |  | “There is no other road.”'],
  ['what only may be is no claim inside another', 'He said Oslo should seek help.', 'He | said | Oslo should seek help'],
  ['what only may be said is no claim', 'The ministry may announce that the road is closed.'],
  [
    'an infinitive ends where another verb goes on',
    'She vowed to open the road and has since built two.',
    'She | vowed | to open the road',
  ],
  [
    'two speakers in one sentence',
    'Brandt said the road is closed, and other ministers said it is safe.',
    'Brandt | said | the road is closed',
    'other ministers | said | it is safe',
  ],
  [
    'a that-clause far from its verb',
    'Brandt said Thursday during a visit to Paris, France, that the road is closed.',
    'Brandt | said | the road is closed',
  ],
  [
    'where it was said is no part of an object',
    'She criticized the road in an interview with the BBC.',
    'She | criticized | the road | the BBC',
  ],
  [
    'a relative clause without commas between subject and verb',
    'A diplomat who asked not to be named said the road is closed.',
    'A diplomat who asked not to be named | said | the road is closed',
  ],
  [
    'a claim of a relative clause ends before the sentence’s verb of saying',
    'A clerk who admitted that the money was gone said the road is closed.',
    'A clerk | admitted | the money was gone',
    'A clerk who admitted that the money was gone | said | the road is closed',
  ],
  ['per somebody', 'Per two officials, the road is closed.', 'two officials | Per | the road is closed'],
  ['per an outlet, behind', 'The road is closed, per Reuters.', 'Reuters | per | The road is closed'],
  ['no measure', 'Per capita, the road costs little. Ten cars per day pass, 40 per cent of them lorries.'],
  ['a passive with a clause', 'It was pointed out that the road is closed.', ' | pointed out | the road is closed'],
  [
    'a passive with a clause further on',
    'It was pointed out at the weekly briefing that roads are closed.',
    ' | pointed out | roads are closed',
  ],
  ['a passive with its addressee', 'The mayor had been assured privately that the road is safe.', ' | assured | the road is safe'],
  [
    'an outlet by its pronoun, which cites somebody',
    'The daily Lantern first reported the closure. It also reported, citing an officer, that the road is closed.',
    'The daily Lantern | reported | the closure',
    'an officer | reported … citing | the road is closed | The daily Lantern',
  ],
  ['a label is nobody', 'Interview: “The road is closed,” the envoy says.', 'the envoy | says | “The road is closed,”'],
  [
    'an addressee that begins with a participle',
    'The mayor promised displaced villagers that the road is safe.',
    'The mayor | promised | the road is safe',
  ],
  [
    'an addressee with a possessor and a participle',
    'The mayor informed the company’s managing director, Ana Ode, in May that the road is closed.',
    'The mayor | informed | the road is closed',
  ],
  [
    'a plain form behind what comes between it and its subject',
    'The emails, obtained by the paper, show that the road is closed.',
    'The emails | show | the road is closed',
  ],
  ['a relative “that” before a plural', 'They did work that engineers described as poor.', 'engineers | described | poor'],
  ['a body whose name holds a verb’s form', 'The road is closed, the Red Cross warned.', 'the Red Cross | warned | The road is closed'],
  [
    'a passive whose agent has an apposition',
    'Traders were told by the dispatcher, Ana Ode, that the road is closed.',
    'the dispatcher, Ana Ode | told | the road is closed',
  ],
  ['where words are written', 'The road will be closed, they wrote in a note to clients.', 'they | wrote | The road will be closed'],
  [
    'an outlet that quotes those who say something',
    'Local media gave other figures, quoting rescuers who say the road is closed.',
    'rescuers | say | the road is closed | Local media',
  ],
  [
    'a perfect that looks like an adjective',
    'The mayor had informed the board in May that the road is closed. The board has been informed that it is open.',
    'The mayor | informed | the road is closed',
    ' | informed | it is open',
  ],
  [
    'a passive whose agent has a relative clause',
    'She had been told by an official, whom she did not name, that the road is closed.',
    'an official | told | the road is closed',
  ],
  ['a participle in front of its noun', 'The meeting was dominated by the proposed levy and lower than expected sales.'],
  ['what somebody denies to have written', 'She denied writing the letter.', 'She | denied | writing the letter'],
  [
    'an outlet that reports somebody as saying',
    'Radio Oslo reported the mayor as saying: “The road is closed.”',
    'the mayor | saying | “The road is closed.” | Radio Oslo',
  ],
  [
    'the words of a country’s name',
    'Talks between the minister and United States Envoy Ana Ode took minutes, Reuters reported on Monday citing an unnamed source.',
    'an unnamed source | reported … citing | Talks between the minister and United States Envoy Ana Ode took minutes | Reuters',
  ],
  [
    'a sentence that opens with a participle',
    'Branding the offer “insulting”, the union said it would not sign.',
    'the union | Branding | the offer “insulting”',
    'the union | said | it would not sign',
  ],
  ['an act that answers something', 'Responding to the attack, troops closed the road.'],
  ['what is still to come', 'The mayor is yet to comment on the road. The firm has yet to respond to the claim.'],
  ['an adjective behind another one', 'It is a rich but disputed region of the north.'],
  ['states of a union', 'They crossed the borders of member states Poland and Latvia.'],
  [
    'two names in front of what looks like a noun',
    'Spain and Malta claim the road is closed.',
    'Spain and Malta | claim | the road is closed',
  ],
  [
    'a time between a passive and its agent',
    'He was accused on Monday by the Oslo government of theft.',
    'the Oslo government | accused | He … of theft',
  ],
  ['a time of the day', 'NYSE4:01 PM EDT'],
  [
    'an age in front of its noun',
    'The 71-year-old president said the road is closed.',
    'The 71-year-old president | said | the road is closed',
  ],
  ['no claim', 'The road leads north.'],
];

describe('the rule reader', () => {
  let tagger: Tagger;
  before(async () => {
    tagger = createTagger(await loadLanguageModel());
  });
  const reader = createRuleReader();

  for (const [name, text, ...claims] of CLAIMS) {
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
});
