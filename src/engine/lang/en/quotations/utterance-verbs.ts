/** Forms of verbs that introduce somebody's words so often that they show where a quotation which was never closed ends. */
export const UTTERANCE_VERBS: ReadonlySet<string> = new Set(
  'said says told tells wrote writes added adds asked asks replied explained continued noted stated insisted argued warned declared tweeted'.split(
    ' ',
  ),
);
