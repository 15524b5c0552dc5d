import { words } from '../../words';

/** Words that stand between what somebody is called and a time: "Lund, late on Friday". */
export const WORDS_BEFORE_TIMES = words('on in at by late later early earlier the this past only just');
