import { UTTERANCE_VERBS } from '../lang/en/quotations/utterance-verbs';
import type { Claim, Quotation } from '../types';

/** The verb of “…,” the minister’s chief of staff, Ann Lee, told is looked for so far behind the closing mark. In UTF-16 code units. */
const REACH = 120;

/**
 * Whether it is told right behind the words whose they are: “No,” Lee said; “No,” Lee shrugged; “No.” — Ann Lee. Whatever sentence holds the
 * words then says less. Not where they are introduced: Lee replied, “Why?” Holm laughed.
 */
export function isToldBehind(text: string, { start, end, evidence }: Quotation): boolean {
  const first = evidence[0];
  if (!first?.at || first.at[0] < end || first.at[0] - end > REACH) return false;
  const between = text.slice(end, first.at[0]);
  const opening = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  const comma =
    between.startsWith(',') ||
    text
      .slice(start, end - 1)
      .trimEnd()
      .endsWith(',');
  if (first.code === 'speaker-subject') {
    const opens = opening === '' || '.?!”"’\''.includes(opening);
    return (comma && opens && /^[\s,]{0,2}$/.test(between)) || /^\s{0,6}[-–—―]{1,2}\s?$/.test(between);
  }
  if (first.code !== 'speaker-cue' || ',:'.includes(opening || '.') || /[\n“”"]/.test(between)) return false;
  const verb = text.slice(...first.at).toLowerCase();
  if (!verb.split(' ').some((word) => UTTERANCE_VERBS.has(word))) return false;
  return (
    comma ||
    '?!—–'.includes(
      text
        .slice(start, end - 1)
        .trimEnd()
        .slice(-1),
    )
  );
}

/**
 * Whether the claim, though somebody else is named behind the words, is the nearer one: “Ode told him that wars “begin with rumours”, the
 * ministry said”. Not where its content breaks off before the quotation, or is nothing else.
 */
export function leadsInto(text: string, { content }: Claim, { start }: Quotation): boolean {
  const opening = content.find(([from, to]) => from < start && start < to);
  if (!opening) return false;
  const words = text.slice(opening[0], start).trim();
  return words !== '' && !/[,;:–—]| - /.test(words);
}
