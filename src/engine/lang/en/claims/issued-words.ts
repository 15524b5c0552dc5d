import { words } from '../../words';

/** Nouns for what somebody has issued, written or filed in their own name: "the statement" is whoever brought it out. */
export const ISSUED_WORDS = words(`
statement release letter message post tweet communique communiqué declaration notice bulletin announcement plea petition email memo circular report study survey
`);

/** What somebody does with such words who is their author; who orders, welcomes or rejects a report did not write it. */
export const ISSUING_VERBS = words(`
issued issues issue issuing released releases release releasing published publishes publish publishing wrote writes write writing written
posted posts post posting sent sends send sending filed files file filing moved submitted submits submitting circulated circulating shared
shares sharing delivered penned put puts putting made makes addressed tweeted uploaded prepared drafted distributed signed read lodged
`);

/** Documents of which a page may name several: "the report" is not that of whatever body spoke last. */
export const FINDING_WORDS = words('report reports study studies survey surveys poll analysis');

/** What somebody puts before everybody in a few words. */
export const POST_WORDS = words('post tweet message');
