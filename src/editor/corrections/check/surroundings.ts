import { CONTEXT } from '../../../engine/anchors/anchor';

/** What stood in front of words on their line, as an anchor keeps it, from its first whole word on; “…” where there was more. */
export function inFront(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (line.length < prefix.length || isWhole(prefix)) return line;
  const blank = line.indexOf(' ');
  return `…${line.slice(blank < 0 ? line.length : blank + 1)}`;
}

/** What stood behind words on their line, to its last whole word; “…” where there was more. */
export function behind(suffix: string): string {
  const end = suffix.search(/[\r\n]/);
  if (end >= 0 || isWhole(suffix)) return end < 0 ? suffix : suffix.slice(0, end);
  return `${suffix.slice(0, Math.max(0, suffix.lastIndexOf(' ')))}…`;
}

/** At the ends of a text there is less; a character that would have been halved is not kept. */
const isWhole = ({ length }: string): boolean => length < CONTEXT - 1;
