import { words } from '../../words';

/** Nouns, beside those for groups, offices and sources, that a headline names last as where it has its news from: "Oil to fall: report". */
export const HEADLINE_SOURCES = words(`
report reports study survey poll statement data memo review audit source sources insiders insider official officials spokesman spokeswoman
spokesperson minister ministry police witnesses experts analysts lawyer lawyers residents media mayor governor president pm ceo chief judge court
rescuers doctors prosecutors prosecutor firm company group govt government un eu nato who imf opec
`);

/** Parts of a paper, with which its pages' titles end. */
export const SECTIONS = words(`
news world politics business economy markets opinion editorial sport sports culture lifestyle entertainment health science tech technology
education local national international africa asia europe
`);
