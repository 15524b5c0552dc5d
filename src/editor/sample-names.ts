/** The files of samples/, the best one to begin with first. A list, because a web extension's own folder cannot be listed; a test compares them. */
export const SAMPLES = [
  'strait-talks.news',
  'geneva-reservoirs.article',
  'commission-briefing.article',
  '2024-11-06-harbour-inquiry.txt',
  '2025-05-14-delta-summit-translated.txt',
  'mayor-interview.md',
  'copied-page.txt',
] as const;

export type Sample = (typeof SAMPLES)[number];
