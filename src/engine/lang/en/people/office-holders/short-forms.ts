/** Offices that articles call so alone, whatever place or body stands behind them: "the governor" for the Governor of Texas. */
export const CALLED_WITHOUT_PLACE: ReadonlySet<string> = new Set([
  'ambassador',
  'chief minister',
  'first minister',
  'governor',
  'mayor',
  'premier',
  'speaker',
]);

/** Offices before which their field may stand: "the defense secretary" for the Secretary of Defense, "the opposition leader". */
export const CALLED_BY_FIELD: ReadonlySet<string> = new Set(['leader', 'minister', 'secretary']);
