import { words } from '../../words';

/** Pronouns by which a person’s gender is told. In lower case. */
export const PRONOUNS_OF_WOMEN = words('she her hers herself');
export const PRONOUNS_OF_MEN = words('he him his himself');

/** Those of them that are subjects, and those that may be objects: somebody else than the subject of their clause. */
export const SUBJECT_PRONOUNS = words('he she');
export const OBJECT_PRONOUNS = words('him her');
