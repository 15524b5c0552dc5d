/** Abbreviations that are words as well, in small letters: "he said no." ends a sentence before a name, "No. 5" does not. */
export const WORDS_LIKE_ABBREVIATIONS = `no sun sat ill mass miss wash fig mar in etc`;
