import { readParagraph } from '../../../src/engine/pipeline';
import type { Tagger } from '../../../src/engine/text/tagger';

/** The roles of a paragraph: `phrase = name` or `phrase ~ reference`, an exclamation mark where the office is public. */
export function marked(tag: Tagger, text: string): string[] {
  const { roles, names } = readParagraph(tag(text));
  return roles.map((role) => {
    const name = role.name === undefined ? undefined : names[role.name];
    const who = name ? `= ${text.slice(name.start, name.end)}` : `~ ${role.reference}`;
    return `${text.slice(role.start, role.end)} ${who}${role.public ? ' !' : ''}`;
  });
}
