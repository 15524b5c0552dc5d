import { words } from '../../words';

/** Nouns by which the reporter takes up what was just claimed: "…, a charge his camp denies". */
export const ASIDE_NOUNS = words(`
charge claim allegation accusation assertion contention suggestion request demand move idea notion view position decision proposal figure
stance statement description characterization characterisation comparison account
`);

/** Base forms of verbs that, with nothing behind them, answer what was claimed. */
export const RETURNED_BY = words(
  'deny dispute reject refute rebut contest dismiss oppose support back endorse share repeat reiterate confirm defend question welcome criticize criticise condemn denounce',
);
