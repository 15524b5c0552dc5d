import type { WordClass } from '../../../dates/language';

const set = (words: string): WordClass => Object.fromEntries(words.split(/\s+/).map((word) => [word, true as const]));

/** Words and endings by which a clause looks forward. */
export const futureCues = set(
  'will shall ll would wo plans plan planned planning scheduled expected expects expect due going intends intend hopes hope slated poised set upcoming must should can could may might likely begin begins starts tentatively ahead until',
);

/** Verbs in the past whose form does not say so ("met", "told"); those in -ed are known by their ending. */
export const pastCues = set(
  `said told was were had did has have been went came met made took gave got saw held left began became won lost sent spoke wrote ran rose fell led felt kept brought thought
  sold bought paid found heard knew grew drew broke chose drove flew hit put shot stood struck sat taught threw wore built caught fought hung laid meant read rode sang sank
  sought spent stole swore swept won withdrew shut split cut let hurt sped dealt bled fled slid bid cast burst became ago since`,
);

/** Before a month or a year as such. */
export const prepositions = set(
  'in since by until till during from of after before to through between for around about on at and or late early mid last next this last every each with versus than as',
);

/** Before a season. */
export const determiners = set('the this last next that each every past coming previous following');

/** What a number counts or measures when it is not a year. */
export const countedThings = set(
  'percent percentage points people men women troops soldiers jobs miles meters metres feet kilometers kilometres km kg pounds dollars euros yen shares votes degrees workers students cars homes houses tons tonnes barrels acres hectares employees members deaths others times gmt utc edt est hours units block seats',
);

/** Titles and given names' neighbours: after them a month is a surname. */
export const titles = set('mr mrs ms miss dr sir lady lord prime minister president secretary theresa senator sen rep gov');

/** After a number of units: they tell an age. */
export const ages = { old: true, olds: true, 'of age': true } as const;
export const ageCues = { aged: true, age: true, ages: true } as const;
