import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

/** Text, then each stretch's opening words with its speaker (or `term`). */
const TEXTS: readonly (readonly [name: string, text: string, ...speakers: (readonly [words: string, speaker: string])[]])[] = [
  ['before the verb', 'Foreign Minister Ana Ode said the talks were “a beginning.”', ['a beginning', 'ana-ode']],
  ['after the verb', '“The talks go on,” said Ana Ode, the foreign minister.', ['The talks', 'ana-ode']],
  [
    'around the reporter’s words',
    '“We go on,” Foreign Minister Ana Ode said. “There is no way back.”',
    ['We go', 'ana-ode'],
    ['There is', 'ana-ode'],
  ],
  [
    'a signature behind a dash',
    '“We go on, whatever comes.” — Ana Ode, foreign minister\n\n“There is no way back.” -- Karl Brandt',
    ['We go', 'ana-ode'],
    ['There is', 'karl-brandt'],
  ],
  ['one word, answered when asked', '“No,” Prime Minister Karl Brandt replied when asked whether he would go.', ['No', 'karl-brandt']],
  [
    'somebody told by a noun and then by name, within the words',
    '“They came,” recalled a neighbour, Ana Ode, “with torches.”',
    ['They came', 'ana-ode'],
    ['with torches', 'ana-ode'],
  ],
  [
    'two of one office',
    'The mayors of Oslo and Lund, Ana Ode and Karl Brandt, said: “We share a river.”',
    ['We share', 'ana-ode|karl-brandt'],
  ],
  [
    'what somebody calls a thing that others do',
    'Minister Ana Ode hailed what she called “a brave step” by the rebels.',
    ['a brave', 'ana-ode'],
  ],
  ['a question', '“Who would want that?” Foreign Minister Ana Ode asked.', ['Who would', 'ana-ode']],
  [
    'a pronoun',
    'Foreign Minister Ana Ode met Prime Minister Karl Brandt.\n\nBrandt spoke first. “It is late,” he said.',
    ['It is', 'karl-brandt'],
  ],
  [
    'a paragraph that is nothing but a quotation',
    '“We go on,” Foreign Minister Ana Ode told reporters.\n\n“There is no way back, and everybody knows it.”',
    ['We go', 'ana-ode'],
    ['There is', 'ana-ode'],
  ],
  [
    'a paragraph before that ends in a colon',
    'Foreign Minister Ana Ode replied:\n\n“There is no way back, and everybody knows it.”',
    ['There is', 'ana-ode'],
  ],
  [
    'over paragraphs',
    '“We go on, Foreign Minister Ana Ode said.\n\n“We go on,” she said. “We have to.',
    ['We go', 'ana-ode'],
    ['We go', 'ana-ode'],
    ['We have', 'ana-ode'],
  ],
  [
    'left open, by whoever speaks in the next paragraph',
    'Senator Ana Ode wondered why Minister Karl Brandt had refused to come. “He was asked twice.\n\n“Let him come,” she told reporters.',
    ['He was', 'ana-ode'],
    ['Let him', 'ana-ode'],
  ],
  [
    'over paragraphs, between single marks',
    'Mayor Ana Ode was there.\n\n‘The road is closed.\n\n‘Nobody told me,’ said Karl Brandt, a baker.',
    ['The road', 'karl-brandt'],
    ['Nobody', 'karl-brandt'],
  ],
  ['a relay is not the speaker', 'Ana Ode said the plan was “ready,” according to Reuters.', ['ready', 'ana-ode']],
  ['who is quoted is the speaker', '“The plan is ready,” Ana Ode was quoted as saying by Reuters.', ['The plan', 'ana-ode']],
  ['the outlet where it quotes nobody', 'Reuters reported that the plan was “nearly ready.”', ['nearly', 'org:Reuters']],
  ['a role in front of a preposition', 'Secretary of State Ana Ode said the plan was “ready.”', ['ready', 'ana-ode']],
  ['two together', 'Prime Minister Karl Brandt and Foreign Minister Ana Ode said the plan was “ready.”', ['ready', 'karl-brandt|ana-ode']],
  ['a government by its capital', 'Oslo said the plan was “nearly ready.”', ['nearly', 'org:Norway']],
  [
    'a body that no list knows',
    'The Institute for Maritime Rules in Oslo said the plan was “nearly ready.”',
    ['nearly', 'org:Institute for Maritime Rules in Oslo'],
  ],
  ['a group by its adjective', 'Western leaders said the plan was “nearly ready.”', ['nearly', 'org:Western leaders']],
  ['a group at the sentence’s start', 'Officials said the plan was “nearly ready.”', ['nearly', 'org:Officials']],
  ['a body that its owner names', 'Oslo’s foreign ministry said the talks were “nearly ready.”', ['nearly', 'org:Oslo foreign ministry']],
  ['a relative named behind the role', 'Karl Brandt left. His sister, Misty Lund, called it “a bad day.”', ['a bad', 'misty-lund']],
  ['one word that somebody calls a thing', 'Minister Ana Ode described the damage as “catastrophic”.', ['catas', 'ana-ode']],
  ['a clause in a headline', 'Mayor ‘was told twice’ of cracks', ['was', 'unknown']],
  ['people without a name', 'People familiar with the plan said it was “nearly ready.”', ['nearly', 'unknown']],
  ['the name of an agreement', 'The two states signed an “open skies” agreement in May.', ['open', 'term']],
  ['the name of a bridge', 'Minister Ana Ode said the “Freedom” bridge was shut.', ['Freedom', 'term']],
  ['a nickname', 'John “Jack” Miller won the race.', ['Jack', 'term']],
  ['a title', 'She sang “The Long Road Home” in June.', ['The Long', 'term']],
  ['a term after so-called', 'The so-called “grey list” is longer now.', ['grey', 'term']],
  [
    'another word for the office of the only one whom the paragraph before names',
    'The UN refugee chief, Anselm Okoro, arrived on Monday.\n\nThe High Commissioner said the camps were “beyond full”.',
    ['beyond', 'anselm-okoro'],
  ],
  [
    'an office that tells more of somebody who has been named',
    'Incumbent Adama Keita lost.\n\nThe 71-year-old president said it was “a fair fight”, flanked by his wife, Awa Keita.',
    ['a fair', 'adama-keita'],
  ],
  [
    'an office that somebody without one is about to leave',
    'Lena Hart would hand over in May. The outgoing governor called the night “bittersweet and long”.',
    ['bittersweet', 'lena-hart'],
  ],
  [
    'not whoever was named last where that is no official',
    'Amina Yusuf, a farmer, lost her goats. The governor said the drought was “an act of God”.',
    ['an act', 'unnamed-1'],
  ],
  [
    'a headline that says less than the text',
    '‘No plan B’ for banks, says chancellor\n\nChancellor Ida Voss spoke on Tuesday. “There is no plan B for the banks,” she said.',
    ['No plan', 'ida-voss'],
    ['There is', 'ida-voss'],
  ],
  [
    'a sub-heading out of the text',
    'Governor Bashir Musa spoke on Monday.\n\n“Nobody comes”\n\n“We are drowning and nobody comes,” Musa said.',
    ['Nobody comes', 'bashir-musa'],
    ['We are', 'bashir-musa'],
  ],
  [
    'a participle behind whoever speaks',
    'Minister Ana Ode left. Minister Pavel Hora hit back in a note, saying he had “made a lot of money there”.',
    ['made a', 'pavel-hora'],
  ],
  [
    'an inverted verb in the line before the colon',
    'Minister Ana Ode left.\n\nStated Minister Pavel Hora:\n\n“We are glad that it is over.”',
    ['We are', 'pavel-hora'],
  ],
  ['praised as is said', 'The plan was praised as “a triumph of hope over common sense”, and rightly so.', ['a triumph', 'unknown']],
  [
    'a description of somebody named',
    'Minister Pavel Hora left. “It was very nice,” the businessman told reporters.',
    ['It was', 'pavel-hora'],
  ],
  ['a spokesman for somebody', '“We will appeal,” said a spokesman for Minister Karl Brandt.', ['We will', 'unnamed-1']],
  [
    'a named speaker for somebody named',
    'President Lia Sand’s spokeswoman, Eva Roth, said the plan was “resting for now”.',
    ['resting', 'eva-roth'],
  ],
  ['a statement of somebody', 'Energy Minister Pavel Hora’s statement read: “Supplies are secure.”', ['Supplies', 'pavel-hora']],
  ['a description of nobody named', '“He is a leader,” said the billionaire.', ['He is', 'unknown']],
  [
    'a name below words that stand alone',
    'Minister Ana Ode left.\n\n“The future is wet, and we had better learn to swim.”\n\n— Mayor Ben Drake of Hull',
    ['The future', 'ben-drake'],
  ],
  [
    'a participle between the subject and a verb',
    'Minister Ana Ode left. Mayor Ben Drake, speaking in Oslo, groused about “a plan that nobody has read or ever will”.',
    ['a plan', 'ben-drake'],
  ],
  ['who acts before words of their own', 'Energy Minister Pavel Hora shrugged. “What can I do?”', ['What can', 'pavel-hora']],
  [
    'a new subject of a verb that no list knows',
    'Defence Minister Olga Reim praised the pilots. Karl Brandt, the Spanish premier, fumed that “praise is cheap and fuel is not”.',
    ['praise is', 'karl-brandt'],
  ],
  ['a verb behind the words that no list knows', '“This is fantastic!” beamed Minister Pavel Hora of Brno.', ['This is', 'pavel-hora']],
  [
    'a verb behind a question that no list knows',
    'Minister Olga Reim left. “Why would I go?” Minister Pavel Hora countered with a smile. “I like it here.”',
    ['Why would', 'pavel-hora'],
    ['I like', 'pavel-hora'],
  ],
  [
    'who acts in the line before the colon',
    'Minister Olga Reim said it was “too late”.\n\nThen Minister Pavel Hora called her on it:\n\n“It was you who made us wait.”',
    ['too late', 'olga-reim'],
    ['It was', 'pavel-hora'],
  ],
  [
    'what is said about a subject is not said by it',
    'Foreign Minister Ana Ode spoke. Karl Brandt, she said, was late. He is “a man of many excuses, all of them good”.',
    ['a man', 'ana-ode'],
  ],
  ['a short sentence alone', 'Minister Ana Ode said the talks were over.\n\n“We tried everything.”', ['We tried', 'ana-ode']],
  ['what a crowd calls', 'As Minister Ana Ode left there were cries of “Resign!”', ['Resign', 'ana-ode']],
  [
    'a pulled quotation that is quoted again with a name',
    '“The fire was quick and very hot, and nobody who stood on the other side of the river that night could have done a thing about it, whatever they may tell you now about that night.”\n\nRain fell.\n\n“The fire was quick and very hot, and nobody who stood on the other side of the river that night could have done a thing about it, whatever they may tell you now about that night,” Mayor Ana Ode told reporters.',
    ['The fire', 'ana-ode'],
    ['The fire', 'ana-ode'],
  ],
  [
    'who acts in the sentence above',
    'Mayor Karl Brandt left early.\n\nThe council secretary, Ana Ode, also confirmed.\n\n“We have had no roof since the storm in March.”',
    ['We have', 'ana-ode'],
  ],
  ['a title between typed marks', "Lee, the author of ''Destiny and Power,'' a biography, left.", ["'Destiny", 'term']],
  [
    'a comma before the line ends',
    'Mayor Karl Brandt left early.\n\n“We have found nothing that would worry us,”\n\nMinister Ana Ode, who led the search, said on Monday.',
    ['We have', 'ana-ode'],
  ],
  [
    'somebody without a name goes on speaking',
    'Mayor Karl Brandt left early.\n\nA former council member, who did not wish to be named, said it was “a farce”.\n\nHe went on: “We all knew it.”',
    ['a farce', 'unnamed-1'],
    ['We all', 'unnamed-1'],
  ],
  [
    'over a translation in brackets',
    'Minister Ana Ode said the work was late.\n\n“It should have been done.”\n\n(Es war zu spät.)\n\n“We have waited long enough.”',
    ['It should', 'ana-ode'],
    ['We have', 'ana-ode'],
  ],
  [
    'left open, over links to other stories',
    'Minister Karl Brandt said: “The city was in bad shape. We have work to do.\n\nSix ways to cook a pike\n\n“We won in the north, too.”',
    ['The city', 'karl-brandt'],
    ['We won', 'karl-brandt'],
  ],
  [
    'between words of one and the same',
    'Minister Ana Ode said it was “late”. The vote on the bridge was lost on Monday.\n\nRain fell.\n\n“We have waited long enough.”\n\n“We wait no more,” she said.',
    ['late', 'ana-ode'],
    ['We have', 'ana-ode'],
    ['We wait', 'ana-ode'],
  ],
  [
    'who acts right behind the words, whatever sentence holds them',
    'Minister Karl Brandt complained, alleging that nobody had asked him.\n\n“You cut me off,” Mayor Ana Ode shrugged.',
    ['You cut', 'ana-ode'],
  ],
  [
    'a verb within the subject',
    'Nothing Minister Karl Brandt said “will calm the markets,” Senator Ana Ode said.',
    ['will calm', 'ana-ode'],
  ],
  [
    'whoever is told within somebody’s words to have said them',
    'Minister Ana Ode told her guest that rumours “start wars”, the foreign ministry said.',
    ['start wars', 'ana-ode'],
  ],
  [
    'a title with a comma inside its marks',
    'Mina Sol, who starred in the film “The Quiet Harbour,” said she would go.',
    ['The Quiet', 'term'],
  ],
  ['what begins a sentence is no title', '“Thank God,” Mayor Ana Ode said.', ['Thank God', 'ana-ode']],
  ['a name behind a participle', 'The police used a tool called “deep net” to find him, Minister Ana Ode said.', ['deep net', 'term']],
  [
    'what others call a thing',
    'Mayor Karl Brandt defended rules that Minister Ana Ode called “cruel and unusual”.',
    ['cruel and', 'ana-ode'],
  ],
  [
    'two single marks that open and close',
    '‘’It is late,’’ Mayor Ana Ode said. ‘’Very late,’’ she added.',
    ['’It is', 'ana-ode'],
    ['’Very', 'ana-ode'],
  ],
  [
    'words before a noun where somebody is speaking',
    'It was dark, Ana Ode told Ester Radio, which made for a “very complex” search.',
    ['very', 'ana-ode'],
  ],
  ['a scare quote that nobody said', 'The “experts” went home early.', ['experts', 'term']],
];

describe('speakers and kinds of quotations', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  for (const [name, text, ...speakers] of TEXTS) {
    it(name, () => {
      const found = engine.analyse(text).quotes.map((quote): [string, string] => [
        text
          .slice(quote.start + 1)
          .split(' ', 2)
          .join(' '),
        quote.kind === 'term' ? 'term' : (quote.speaker ?? ''),
      ]);
      assert.deepEqual(
        found.map(([, speaker]) => speaker),
        speakers.map(([, speaker]) => speaker),
      );
      speakers.forEach(([words], i) => assert.ok(found[i]![0].startsWith(words.split(' ', 1)[0]!), found[i]![0]));
    });
  }

  it('never takes the byline for a speaker', () => {
    const { quotes, people } = engine.analyse('By Karl Brandt\n\n“There is no way back from here,” she said.');
    const authors = people.filter(({ byline }) => byline).map(({ id }) => id);
    assert.ok(quotes.every(({ speaker }) => speaker === undefined || !authors.includes(speaker)));
  });

  it('says by which verb it knows', () => {
    const text = '“The talks go on,” said Ana Ode, the foreign minister.';
    const [quote] = engine.analyse(text).quotes;
    const cue = quote!.evidence.find(({ code }) => code === 'speaker-cue');
    assert.equal(text.slice(...cue!.at!), 'said');
  });

  it('gives what was left open before a line of furniture to nobody whom only a later paragraph names', () => {
    const text =
      'Nobody came to the vote, and it was lost.\n\n“I saw it all.\n\n“Aurora” lies at the pier. Photograph: Ivo Lund/Reuters\n\n';
    const { quotes } = engine.analyse(`${text}The ferry was late again. “It is open,” Governor Karl Brandt said.`);
    assert.deepEqual(
      quotes.map(({ speaker }) => speaker),
      ['unknown', 'karl-brandt'],
    );
  });
});
