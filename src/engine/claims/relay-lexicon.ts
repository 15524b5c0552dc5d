import { RELAY_PARTICIPLES, TALKS } from '../lang/en/claims/source-words';

/** By a word for speaking or writing to an outlet, what may stand between it and the outlet: "interview | with". */
export const TALK_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TALKS.trim()
    .split('\n')
    .flatMap((line) => {
      const [talks = '', prepositions = ''] = line.split(':');
      const allowed: ReadonlySet<string> = new Set(prepositions.trim().split(' '));
      return talks.split(' ').map((word) => [word, allowed] as const);
    }),
);

/** Whether the word may lead to an outlet that passes somebody's words on: "carried", "interview". */
export const isRelayWord = (lower: string): boolean => RELAY_PARTICIPLES.has(lower) || TALK_PREPOSITIONS.has(lower);
