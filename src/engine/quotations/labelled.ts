import { BE_FORMS } from '../lang/en/quotations/beside-words';
import { LABELLED, LABEL_LINKS } from '../lang/en/quotations/said-words';

/**
 * Whether a cue's words say that its subject is spoken of by others: "was branded", "has been accused of", a headline's "accused of". The
 * words that follow are not the subject's.
 */
export function isLabelled(cue: string): boolean {
  // A verb alone says nothing of the kind.
  if (!/\s/.test(cue)) return false;
  const words = cue.toLowerCase().split(/\s/);
  const verb = words.findIndex((word) => LABELLED.has(word));
  if (verb < 0) return false;
  return words.slice(0, verb).some((word) => BE_FORMS.has(word)) || LABEL_LINKS.has(words[verb + 1] ?? '');
}
