import { words } from '../../words';

/** Particles of cues that ask for something, in words or not: "had asked for". */
export const LOOSE_PARTICLES = words('for');
