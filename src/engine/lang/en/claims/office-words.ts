import { words } from '../../words';

/** Headlines' letters for an office, which stand for these words. */
export const OFFICE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['dpm', 'deputy prime minister'],
  ['eam', 'external affairs minister'],
  ['cm', 'chief minister'],
  ['cj', 'chief justice'],
  ['cji', 'chief justice'],
  ['ag', 'attorney general'],
  ['coas', 'army chief'],
  ['dg', 'director general'],
]);

/** Headlines' nouns for whoever leads a body, whatever the office is called. */
export const LEADING_NOUNS = words('chief boss head leader supremo');

/** Words that tell a holder from the one before, or from the one above: an office with one is another one’s without. */
export const FORMER_WORDS = words('former ex past onetime one-time late ousted deposed');
export const DEPUTY_WORDS = words('deputy vice assistant associate junior under');

/** Words of an office that tell nothing of which it is. */
export const EMPTY_OFFICE_WORDS = words('the his her its their of for and in at on to top senior acting interim outgoing incoming newly');
