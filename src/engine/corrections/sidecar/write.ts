import type { Sidecar } from './model';

/**
 * The content of a sidecar file: keys sorted, annotations in the order of the text, each in lines of its own, so that git merges what
 * people add in different places. The same sidecar gives the same text.
 * @param source the article, as an address relative to the sidecar ("../news/talks.article")
 */
export function writeSidecar(_sidecar: Sidecar, _source: string): string {
  return '';
}
