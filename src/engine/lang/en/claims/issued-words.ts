import { words } from '../../words';

/** Nouns for what somebody has issued, written or filed in their own name: "the statement" is whoever brought it out. */
export const ISSUED_WORDS = words(`
statement release letter message post tweet communique communiqué declaration notice bulletin announcement plea petition email memo circular
`);
