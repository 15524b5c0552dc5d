import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

describe('offices beside names, with what stands between', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    // Two offices of one person.
    [
      'Norway’s Deputy Prime Minister and Foreign Minister, Ana Ruiz, spoke.',
      'Norway’s Deputy Prime Minister and Foreign Minister = Ana Ruiz !',
    ],
    ['They met the vice president and defence minister, Ana Ruiz, on Monday.', 'the vice president and defence minister = Ana Ruiz !'],
    ['They met the president and defence minister, Ana Ruiz, on Monday.', 'the president ~ definite !', 'defence minister = Ana Ruiz !'],
    // The comma behind the name is missing.
    ['He was replaced by the deputy transport minister, Ana Ruiz last week.', 'the deputy transport minister = Ana Ruiz !'],
    ['She met the finance minister, Ana Ruiz on Monday.', 'the finance minister = Ana Ruiz !'],
    [
      'Speaking in Lusaka, the acting Information Services Minister, Dr Ana Ruiz said the road was closed.',
      'the acting Information Services Minister = Ana Ruiz !',
    ],
    ['Ana Ruiz the mayor of Lima said no.', 'the mayor of Lima = Ana Ruiz !'],
    ['They told Ana Ruiz the mayor of Lima had left.', 'the mayor of Lima ~ definite !'],
    [
      'Kursel Governor, Ana Ruiz and Sorel councillor, Tom Hale also came.',
      'Kursel Governor = Ana Ruiz !',
      'Sorel councillor = Tom Hale !',
    ],
    ['The finance minister, Ana Ruiz and Tom Hale left.', 'The finance minister ~ definite !'],
    ['The mayor and the governor, Ana Ruiz said, were late.', 'The mayor ~ definite !', 'the governor ~ definite !'],
    // Forms of address, and what is told of the dead.
    ['Ana Ruiz, Mr Hale’s lawyer, said no.', 'Mr Hale’s lawyer = Ana Ruiz'],
    ['They mourned Ports Bureau Director late Ana Ruiz.', 'Ports Bureau Director = Ana Ruiz !'],
    // Whom the subject names is not the subject.
    ['Ana Ruiz has today appointed a new minister of trade.', 'a new minister of trade ~ indefinite !'],
    ['Ana Ruiz, elected a member of the senate, left.', 'a member of the senate = Ana Ruiz !'],
    [
      'Chad’s Vice President Ana Ruiz elected Speaker of the House of Federation',
      'Chad’s Vice President = Ana Ruiz !',
      'Speaker of the House of Federation ~ predicate !',
    ],
    // The full stop within an address.
    ['The head of Ruritania.com, Ana Ruiz, left.', 'The head of Ruritania.com = Ana Ruiz'],
    // No part of an office.
    ['They removed the minister from his post.', 'the minister ~ definite !'],
    ['He thanked his Chilean counterpart for standing with him.', 'his Chilean counterpart ~ possessive !'],
    ['It was an official State Visit.'],
  ];
  for (const [text, ...roles] of EXAMPLES) it(text, () => assert.deepEqual(marked(tag, text), roles));
});
