import { words } from '../../words';

/** Pronouns by which a person’s gender is told. In lower case. */
export const PRONOUNS_OF_WOMEN = words('she her hers herself');
export const PRONOUNS_OF_MEN = words('he him his himself');
