import { words } from '../../words';

/** The participle that cites. */
export const CITING = 'citing';

/** What is cited as a reason, and says nothing itself, as the last word of an object: "citing the law", "citing available documents". */
export const CITED_MATTER = words(`
law laws rule rules documents document data figures statistics records messages reports evidence files footage information section article
articles constitution precedent precedents research studies
`);
