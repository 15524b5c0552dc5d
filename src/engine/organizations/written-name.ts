import type { Organization } from '../types';
import { oneLine } from '../text/one-line';

/** A name of letters alone: "IMF", "MPs". In UTF-16 code units. */
const LETTERS = /^\p{Lu}{2,8}s?$/u;

/**
 * Names as the article gives them: a body that it calls by its letters alone keeps them, though a list knows what they stand for, and one
 * that it spells out anywhere is called so in all mentions.
 */
export function asWritten(text: string, organizations: Organization[]): Organization[] {
  const forms = new Map<string, string>();
  for (const { id, start, end } of organizations) {
    if (end - start <= (forms.get(id)?.length ?? 0)) continue;
    // "World Health Organization (WHO)" without its letters.
    forms.set(id, oneLine(text.slice(start, end)).replace(/ \([^()]{1,12}\)$/, ''));
  }
  return organizations.map((body) => {
    const form = forms.get(body.id)!;
    return form !== body.name && (LETTERS.test(form) || LETTERS.test(body.name)) ? { ...body, name: form } : body;
  });
}
