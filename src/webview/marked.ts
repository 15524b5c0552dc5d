import type { Listed, Mark, Pictures } from './messages';

/** Every mark of the pictures by its id: ids of different pictures differ. */
export function marksOf({ timeline, sources, statistics }: Pictures): ReadonlyMap<string, Mark> {
  const marks: Mark[] = [
    ...timeline.moments.flatMap((moment) => [moment, ...moment.told]),
    ...timeline.unplaced,
    ...sources.sources,
    ...sources.relays,
    ...statistics.groups.flatMap(({ bars }) => bars),
  ];
  const listed = ({ children, ...mark }: Listed): readonly Mark[] => [mark, ...children.flatMap(listed)];
  for (const { list } of [timeline, sources, statistics]) marks.push(...list.flatMap(listed));
  return new Map(marks.map((mark) => [mark.id, mark]));
}

/** Whether the cursor stands in or at the end of the words of a mark. @param cursor UTF-16 offset. */
export function isAt({ spans }: Mark, cursor: number): boolean {
  return spans.some(([start, end]) => start <= cursor && cursor <= end);
}
