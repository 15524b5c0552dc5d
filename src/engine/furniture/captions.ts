import { knownOrganizations } from '../organizations/known';
import type { Pair } from '../types';
import { creditLabels, creditWords } from './words';

/** A credit behind its caption is no longer than this. In UTF-16 code units. */
const LONGEST_CREDIT = 70;

/**
 * The credit that ends a caption: "… in Oslo © Ann Lee, AFP", "… (ABC News: Ann Lee)", "… (Supplied)", "… Picture: Ann Lee". Undefined where
 * the paragraph ends otherwise.
 */
export function endingCredit(text: string): Pair | undefined {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  const sign = tail.lastIndexOf('©');
  if (sign >= 0 && from + sign > 0 && /^©\s?\p{Lu}/u.test(tail.slice(sign))) return [from + sign, text.length];
  // "(Pool photo)(Harbor News)": the first of the brackets that end the line says what they are.
  for (let end = tail.trimEnd().replace(/\.$/, '').length; tail.charAt(end - 1) === ')';) {
    const open = tail.lastIndexOf('(', end - 1);
    if (open < 0) break;
    const inside = tail.slice(open + 1, end - 1);
    if (isCredit(text, from + open + 1, inside) || isPhotographer(text, from + open, inside)) return [from + open, text.length];
    end = open;
  }
  const label = tail.includes(': ') ? LABELLED.exec(tail) : tail.includes('|') ? BARRED.exec(tail) : null;
  if (label && from + label.index > 0 && creditLabels.has(label[1]!.toLowerCase())) return [from + label.index, text.length];
  return undefined;
}

/** "… on Nov. 19. (Takuro Nukui)": a name alone in brackets behind the caption’s full stop. */
const isPhotographer = (text: string, open: number, inside: string): boolean =>
  text.slice(0, open).trimEnd().endsWith('.') && /^\p{Lu}\p{Ll}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u.test(inside);

/** "PHOTO | ANN LEE | HERALD" behind the caption. */
const BARRED = /\b(\p{Lu}\p{L}{2,11}) ?\| ?\p{Lu}[^.!?“”"]{2,60}$/u;

/** "Picture: Ann Lee/Herald" behind the end of a sentence. */
const LABELLED = /\b(\p{Lu}\p{L}{3,11}): \p{Lu}[^.!?:“”"]{2,48}\.?$/u;

/** What stands in the bracket: an outlet or a word for where pictures come from, and behind a colon whose it is. */
function isCredit(text: string, start: number, inside: string): boolean {
  const colon = inside.indexOf(':');
  const source = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const isNamed = colon > 0 && /^\s?\p{Lu}/u.test(inside.slice(colon + 1));
  if (creditLabels.has(source.toLowerCase())) return true;
  const words = source.split(' ');
  // "(RDP image)", "(Harbor Police photo)"
  if (colon < 0 && words.length > 1 && words.length < 4 && /^\p{Lu}/u.test(source) && creditLabels.has(words[words.length - 1]!))
    return true;
  if (!isNamed) return false;
  const isAgency = words.every((word) => /^\p{Lu}/u.test(word)) && creditWords.has(words[words.length - 1]!.toLowerCase());
  return isAgency || knownOrganizations.at(text, start)?.value.kind === 'media';
}
