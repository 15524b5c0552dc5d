/**
 * Bodies of the list that are neither a state's nor international: who leads them or speaks for them holds no public office. Armed groups
 * that have come to govern a state as a whole are none of them.
 */
export const OTHER_BODIES: ReadonlySet<string> = new Set(['Hamas', 'Hezbollah', 'Houthi movement', 'Russian Orthodox Church']);
