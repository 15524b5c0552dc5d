import { CUE_VERBS, DOUBLING_VERBS, IRREGULAR_VERBS } from '../lang/en/claims/cue-verbs';

/** What a verb must be followed by to carry a claim. */
export interface CueVerb {
  readonly lemma: string;
  /** The letters of `cue-verbs.ts`. */
  readonly frames: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** A verb of saying or writing: people's words stand before it, and what hangs on it with a preposition is passed over. */
  readonly utterance: boolean;
}

export interface CueForm {
  readonly verb: CueVerb;
  /** A past participle that is no past tense ("known"). */
  readonly participleOnly: boolean;
}

/** By form in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const gathered = new Map<string, { frames: Set<string>; prepositions: Set<string> }>();
  for (const line of CUE_VERBS.trim().split('\n')) {
    const [lemmas = '', codes = ''] = line.split(':');
    for (const lemma of lemmas.trim().split(' ')) {
      const entry = gathered.get(lemma) ?? { frames: new Set(), prepositions: new Set() };
      gathered.set(lemma, entry);
      for (const code of codes.trim().split(' ')) {
        if (code.startsWith('+')) entry.prepositions.add(code.slice(1));
        else entry.frames.add(code);
      }
    }
  }
  const irregular = new Map(
    IRREGULAR_VERBS.trim()
      .split('\n')
      .map((line) => [line.split(' ')[0]!, line.split(' ')]),
  );
  const doubling = new Set(DOUBLING_VERBS.split(' '));
  const forms = new Map<string, CueForm>();
  for (const [lemma, { frames, prepositions }] of gathered) {
    const verb: CueVerb = { lemma, frames, prepositions, utterance: frames.has('n') };
    const add = (form: string, participleOnly = false): void => {
      if (!forms.has(form)) forms.set(form, { verb, participleOnly });
    };
    const stem = doubling.has(lemma) ? lemma + lemma[lemma.length - 1]! : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    // British and American spelling: "signalled", "signaled".
    if (/[^aeiou][aeiou]l$/.test(lemma)) for (const form of [`${lemma}ed`, `${lemma}ing`, `${lemma}led`, `${lemma}ling`]) add(form);
    const [, past, participle] = irregular.get(lemma) ?? [];
    const inY = /[^aeiou]y$/.test(lemma);
    const regular = inY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
    add(lemma);
    add(inY ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
    add(`${lemma.endsWith('ee') ? lemma : stem}ing`);
    add(past ?? regular);
    if (participle !== undefined && participle !== past) add(participle, true);
  }
  return forms;
}
