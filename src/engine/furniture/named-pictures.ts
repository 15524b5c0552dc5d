import type { Paragraph } from '../reading';
import { isProse } from './menus';

/** A person’s office and name below a picture are no longer than this. In UTF-16 code units. */
const LONGEST = 110;
const SHORTEST = 12;
/** Between an office and the name: a space, a comma. */
const GAP = 3;

/**
 * "Harbour Minister Ana Roe", alone between two paragraphs of prose: what a picture shows. Where a conversation is printed, the same name stands
 * above each answer.
 */
export function markNamedPictures(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const { furniture, text, roles, names } = paragraphs[at]!.reading;
    if (text.length > LONGEST || text.length < SHORTEST || roles.length === 0 || names.length === 0 || isFurniture(at)) continue;
    if (furniture.spans.length > 0 || !namesOne(paragraphs[at]!)) continue;
    const { text: next, furniture: below } = paragraphs[at + 1]!.reading;
    if (!below.picture && (!isProse(next) || OPENS_SPEECH.test(next))) continue;
    if (at > 0 && !isProse(paragraphs[at - 1]!.reading.text) && !isFurniture(at - 1)) continue;
    if (!paragraphs.some(({ reading }, other) => other !== at && reading.text === text)) whole[at] = true;
  }
}

/** The name may head what its bearer says. */
const OPENS_SPEECH = /^["“‘'«]/;

/** The line is an office and the name of who holds it, and nothing else. */
function namesOne({ reading: { text, roles, names } }: Paragraph): boolean {
  return roles.some((role) => {
    const name = role.name === undefined ? undefined : names[role.name];
    if (name === undefined || name.words.length < 2) return false;
    const start = Math.min(role.start, name.start);
    const end = Math.max(role.end, name.end);
    const gap = role.end <= name.start ? name.start - role.end : role.start - name.end;
    return start === 0 && end === text.length && gap <= GAP;
  });
}
