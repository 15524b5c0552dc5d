import type { Person } from '../../../engine';
import { isSure, type PlacedCorrection } from '../../../engine/corrections/placed';
import { Lookup, type Article } from '../../article/article';

/**
 * What corrections teach of a person: names that somebody has merged, and whether somebody has called the person an official; undefined
 * where nobody has. Pure.
 */
export function lessonOf(
  article: Article,
  { id, name }: Person,
  placed: readonly PlacedCorrection[],
): { readonly aliases: readonly string[]; readonly official?: boolean } {
  const lookup = Lookup.of(article);
  const spans = lookup.mentionsOf(id);
  const aliases = new Set<string>();
  let official: boolean | undefined;
  for (const { correction, placements } of placed.filter(isSure)) {
    const { body, targets } = correction;
    if (!placements.some(({ span }) => span && spans.some(({ start, end }) => start === span.start && end === span.end))) continue;
    if (body.type === 'official') official = body.official;
    if (body.type === 'mark' && body.layer === 'person') official = body.official ?? official;
    if (body.type !== 'merge') continue;
    targets.forEach((_, i) => {
      const span = placements[i]?.span;
      const words = span ? lookup.words([span.start, span.end]) : '';
      // The family name alone is found without an entry, and may be somebody else's elsewhere.
      if (words !== '' && words !== name && !name.endsWith(` ${words}`)) aliases.add(words);
    });
  }
  return { aliases: [...aliases], ...(official === undefined ? {} : { official }) };
}
