import { words } from '../../words';

/** Plural nouns for the members of an armed body: "ELN rebels … the rebels said". */
export const ARMED_MEMBERS = words(`
rebels militants insurgents guerrillas guerillas fighters separatists jihadists jihadis islamists paramilitaries extremists secessionists
`);

/** What is told of such members in front of a body’s name: "the rebel group M23", "fighters of the Free Army". */
export const ARMED_OPENERS = words(
  'rebel militant insurgent guerrilla guerilla separatist jihadist jihadi islamist paramilitary extremist armed',
);

/** Nouns for a firm that tell its trade, with which news takes it up again: "Duke Energy … the private utility". */
export const FIRM_NOUNS = words(`
utility airline carrier automaker carmaker truckmaker planemaker shipbuilder lender insurer retailer grocer supermarket miner brewer
distiller drugmaker chipmaker phonemaker steelmaker toymaker manufacturer conglomerate startup start-up telco company firm corporation
multinational giant chain chocolatier winemaker shipper refiner
`);

/** Last words of names that are no firm’s, beside the nouns for public bodies, groups and outlets. */
export const NO_FIRM_HEADS = words(`
university college school hospital church club league front institute society organisation organization nations states museum congress summit
cup games festival forum conference network coalition project program programme
`);

/** Last words of firms’ names that are nouns for public bodies or groups elsewhere. */
export const FIRM_HEADS = words('bank company group operator utility service services');
