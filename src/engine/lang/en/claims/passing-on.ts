/** Base forms of cues that pass on what others said or want, where whoever speaks does so for somebody or as a source. */
export const PASSING_ON_CUES: ReadonlySet<string> = new Set(
  `say tell add report note state write announce confirm reveal claim show indicate suggest recall explain disclose read detail according per
  quote cite relate relay describe inform mention post tweet stress emphasize insist underline reiterate testify publish recount understand learn`.split(
    /\s+/,
  ),
);
