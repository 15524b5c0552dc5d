import { words } from '../../words';

/** Verbs of talking of something, which do not tell what is said of it: "discussed the plan". */
export const TALKING = words('discuss discusses discussed discussing');

/** Verbs of bringing something out, which says nothing unless it is a document: "issued a warrant". */
export const ISSUING = words('issue issues issued issuing');

/** "Called on the governor": a visit, unless the governor is called on to do something. */
export const CALL_FORMS = words('call calls called calling');
export const ON = 'on';
export const CALLED_FOR = words('to for not');
export const TO = 'to';
