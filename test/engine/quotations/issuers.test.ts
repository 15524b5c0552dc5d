import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

/** Text, then each stretch's opening words with its speaker. */
const TEXTS: readonly (readonly [name: string, text: string, ...speakers: (readonly [words: string, speaker: string])[]])[] = [
  [
    'a body that issued the statement',
    'The ports authority issued a statement on Monday.\n“All cranes are safe,” the statement said.',
    ['All cranes', 'org:ports authority'],
  ],
  [
    'whoever spoke in a statement',
    'Health Minister Ana Ode said in a statement that the clinic would open.\n“No patient will be turned away,” the statement added.\n' +
      '“We are ready,” the statement read.',
    ['No patient', 'ana-ode'],
    ['We are', 'ana-ode'],
  ],
  ['the author of a post', 'In a post on X, Karl Brandt denied it. “I was at home,” the post said.', ['I was', 'karl-brandt']],
  [
    'the author of a petition',
    'The court heard a petition by activist Ravi Menon. The petition alleged that officials had “looked away for years”.',
    ['looked', 'ravi-menon'],
  ],
  [
    'whoever agreed in it',
    'In a joint statement, the foreign ministers of Kenya and Uganda urged calm. “We agree,” the statement said.',
    ['We agree', 'org:foreign ministers of Kenya and Uganda'],
  ],
  [
    'whose it is',
    'The ministry’s statement angered Lima. A Navy statement said the ship was “in perfect shape”.',
    ['in perfect', 'org:Navy'],
  ],
  [
    'nobody who only ordered it',
    'Minister Ann Lee ordered a report into the fire. “Doors were locked,” the report said.',
    ['Doors', 'org:report'],
  ],
  ['nobody who only received it', 'Ann Lee was sent a letter by the union. “Doors were locked,” the letter said.', ['Doors', 'org:union']],
  ['nobody who issued it', 'A statement was found on the website. “We did it,” the statement said.', ['We did', 'org:statement']],
  [
    'judges of a bench',
    'A division bench of Justices Ana Ode and Ivo Lund said “the plea is not maintainable”.',
    ['the plea', 'ana-ode|ivo-lund'],
  ],
  ['the head of a bench', 'A bench headed by Chief Justice Ana Ode observed: “The law is clear.”', ['The law', 'ana-ode']],
  [
    'a name in front of what cuts in',
    'Police chief Karl Brandt blamed the driver. Ivo Lund, he said, “was asleep at the wheel”.',
    ['was', 'karl-brandt'],
  ],
  [
    'they, of one without a name',
    '“We saw smoke,” said a police spokesperson.\n“Then everybody ran,” they added.',
    ['We saw', 'unnamed-1'],
    ['Then', 'unnamed-1'],
  ],
  [
    'he, of whoever the sentence is about',
    'Karl Brandt said the bridge was safe, while a police spokesman said it was closed.\n\n“It will fall,” he added.',
    ['It will', 'karl-brandt'],
  ],
  [
    'he, of whoever spoke in a sentence of his own',
    'Karl Brandt said the bridge was safe. A police spokesman said it was closed.\n\n“It will fall,” he added.',
    ['It will', 'unnamed-1'],
  ],
  [
    'a dateline without a dash',
    'Patna, Jun 3 (PTI) Chief Minister Ana Ode on Friday accused the centre of “playing with fire”.',
    ['playing', 'ana-ode'],
  ],
  [
    'a name behind what the office is for',
    'Leader of Opposition in the Assam Assembly Ravi Menon said the bill was “dead on arrival”.',
    ['dead', 'ravi-menon'],
  ],
  [
    'a name behind a second office',
    'MP for Kisumu East and member of the budget committee Ann Otieno told reporters the plan was “a joke”.',
    ['a joke', 'ann-otieno'],
  ],
  [
    'a name behind what the office is about',
    'Party spokesperson on justice and prisons advocate Ann Otieno said the plan lacked “transparency and accountability” here.',
    ['transparency', 'ann-otieno'],
  ],
  [
    'whoever goes on below, of words left open that tell of somebody',
    '“Two days ago, Peru said it will sell the port. That is bad.\n\n“We will act,” said Minister Ana Ruiz.',
    ['Two days', 'ana-ruiz'],
    ['We will', 'ana-ruiz'],
  ],
  [
    'nobody of a heading between marks',
    'Minister Ana Ode said the port was safe. “No ship waits,” she said.\n\n‘Peru has no right to speak’\n\nLater Karl Brandt left.',
    ['No ship', 'ana-ode'],
    ['Peru has', 'unknown'],
  ],
  ['a name behind somebody else’s office', 'An adviser to President Ann Lee said it was “a joke of a deal”.', ['a joke', 'unnamed-1']],
];

describe('speakers whom documents, benches and second offices name', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  for (const [name, text, ...speakers] of TEXTS)
    it(name, () => {
      const { quotes } = engine.analyse(text, { publicationDate: '2025-06-18' });
      const found = speakers.map(([words]) => quotes.find(({ start }) => text.startsWith(words, start + 1))?.speaker);
      assert.deepEqual(
        found,
        speakers.map(([, speaker]) => speaker),
      );
    });
});
