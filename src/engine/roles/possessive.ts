import type { Token } from '../reading';

/** "’s", or the apostrophe alone that the tagger takes for one. */
export const isPossessive = ({ lower, pos }: Token): boolean =>
  lower === '’s' || lower === "'s" || (pos === 'PART' && (lower === "'" || lower === '’'));
export const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‑';

/** "Morales’ lawyer": an apostrophe alone behind a name that ends in "s", whatever the tagger takes it for. */
export function isBarePossessive(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  const { text, start } = tokens[at]!;
  if ((text !== '’' && text !== "'") || owner === undefined || owner.end !== start || !owner.lower.endsWith('s')) return false;
  // "the teachers’ union", but not the end of a quotation.
  return owner.pos === 'PROPN' || (owner.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN');
}

/** "’s" behind what may be a phrase's end. */
export const isPossessiveMark = (token: Token | undefined): boolean => token?.lower === '’s' || token?.lower === "'s";
