import { words } from '../../words';

/** Offices whose holders speak for a body where their duty is one of those below. */
export const DUTY_OFFICES = words('officer director head chief manager coordinator co-ordinator official specialist');

/** What they are for: "press officer", "director of communications". */
export const SPEAKING_DUTIES = words('press media information communication communications publicity');

/** The same behind "public": "public relations officer", "head of public affairs". */
export const PUBLIC_DUTIES = words('relations affairs information communication communications');

/** Before "information officer": it looks after machines. */
export const NO_SPEAKERS = words('chief technology security intelligence');

/** Nouns by which a text calls any body that it has named: "the command’s spokesman", whatever the police of the state are called. */
export const BODY_AGAIN = words(
  'command force forces service services agency department alliance bloc body organisation organization office institution corps unit',
);
