import { words } from '../../words';

/** Participles of verbs of telling somebody something: the subject of their passive is whoever hears it ("residents were told"). */
export const TELLING_PARTICIPLES = words('told informed notified advised warned assured reassured accused instructed ordered reminded');

/** Adverbs between "be" and such a participle. */
export const ADVERBS_BEFORE_PARTICIPLE = words('also already previously repeatedly later once first then since initially now never');

/** Of these, the one that cannot end its sentence without a hearer: "…, inquest told" was told. */
export const NEEDS_HEARER = words('told');

/** The one that, with "of" right behind it, has its object in front: "minister accused of sleeping" was accused. */
export const NEEDS_ACCUSED = words('accused');

/** Forms of "be" in front of a participle. */
export const BE = words('is are was were be been being get gets got');

/** What stands in front of others’ words as a circumstance: "amid criticism over", "after reports that". */
export const AMID = words('amid amidst after despite following over on upon from since');

export const ARTICLES = words('a an the');

/** "The floods have claimed 70 lives": verbs of saying that also kill, and what they then take. */
export const TAKES_LIVES = words('claim claims claimed claiming');
export const LIVES = words('lives life');

/** Nouns for those who are told things in the news: "told reporters talks had stalled". */
export const ADDRESSEES = words(`
  reporters journalists correspondents lawmakers legislators parliament congress senators court jurors judges judge jury inquest tribunal inquiry
  police investigators detectives officers prosecutors council councillors committee panel hearing delegates supporters followers investors
  shareholders analysts residents parents families relatives friends colleagues staff workers employees students viewers listeners readers
  audience crowd conference meeting rally summit briefing forum
`);
