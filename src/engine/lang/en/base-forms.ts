import { remembered } from '../../text/remembered';
import { IRREGULAR_VERBS } from './claims/cue-verbs';

/** Base form by irregular past tense and participle. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** Further irregular forms: base, then its forms. */
const FURTHER: ReadonlyMap<string, string> = new Map(
  `
make made|give gave given|take took taken|go went gone|put|set|get got gotten|hold held|keep kept|be is are was were been being am|have has had
do does did done|come came|mean meant|choose chose chosen|fight fought|send sent|stand stood|turn|spend spent|lead led|hit|beg begged
dream dreamt|shake shook shaken|sing sang sung|teach taught|leave left|lose lost|meet met|overcome overcame|forget forgot forgotten
plot plotted|commit committed|deem deemed|sue sued
`
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** What a word may be a form of, the likeliest first; always at least the word itself. For looking up in lists: not all of it exists. */
export const baseForms = remembered(readBaseForms);

function readBaseForms(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word) ?? FURTHER.get(word);
  const forms = irregular === undefined ? [word] : [irregular, word];
  const strip = (ending: string, ...instead: readonly string[]): void => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return;
    const stem = word.slice(0, -ending.length);
    for (const one of instead) forms.push(stem + one);
    if (instead.includes('e') && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  };
  strip('ies', 'y');
  strip('ied', 'y');
  strip('es', '', 'e');
  strip('s', '');
  strip('ed', '', 'e');
  strip('ing', '', 'e');
  return word.includes('is')
    ? forms.flatMap((form) => (/is(e|ing|ed)?$/.test(form) ? [form, form.replace(/is(?=e?$)/, 'iz')] : [form]))
    : forms;
}
