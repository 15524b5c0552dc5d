import type { WordClass } from '../../../dates/language';

const set = (words: string): WordClass =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s*\n\s*|\s+/)
      .map((word) => [word, true as const]),
  );
const phrases = (...all: readonly string[]): WordClass => Object.fromEntries(all.map((phrase) => [phrase, true as const]));

/** The present tense of a programme: "the fair opens Monday". In a caption it tells what the picture shows. */
export const programmeVerbs = set(
  'begins starts opens ends resumes continues reconvenes convenes expires arrives departs leaves reopens meets visits retires runs lasts wants',
);

/** Words by which a clause looks forward. */
export const futureCues: WordClass = {
  ...set(
    'will shall ll wo would forecasts forecasting projects predicts sees can might must should expects expect intend intends slated poised upcoming tentatively supposed effective payable',
  ),
  ...phrases(
    'plan to',
    'plans to',
    'planning to',
    'hope to',
    'hopes to',
    'likely to',
    'set to',
    'set for',
    'going to',
    'about to',
    'to be',
    'forecast for',
    'forecast to',
    'forecast that',
    'projected to',
    'is to',
    'are to',
    'aims to',
    'aim to',
    'vows to',
    'vowed to',
    'wants to',
    'want to',
    'ready to',
    'prepares to',
    'preparing to',
    'promised to',
    'pledged to',
  ),
  ...programmeVerbs,
  ...phrases(
    'kicks off',
    'takes place',
    'takes effect',
    'takes office',
    'takes over',
    'gets under way',
    'steps down',
    'comes into force',
    'comes into effect',
    'goes into effect',
    'goes on trial',
    'go to the polls',
    'goes to the polls',
  ),
  ...phrases('as soon as', 'as early as', 'no later than', 'at the latest'),
};

/** Looks forward to what is named right behind it. */
export const outlooks = phrases('ahead of', 'in time for', 'the run-up to', 'in preparation for');

/** Right before a date that lies ahead, whatever the verb: "until Friday", "grants starting Oct. 1". */
export const deadlines = set('until till through starting beginning effective past');

/** Words that look forward in small letters and are months in capitals: "may resume Friday". */
export const modals = set('may');

/** Right before a limit: ahead of an order or a purpose ("told them to answer by Friday"), behind what had been done ("had left by Friday"). */
export const limits = set('by');

/** Before the verb of an order or a purpose. */
export const infinitives = set('to');

/** Participles that look forward ("is scheduled for"), or back behind a pluperfect ("had been scheduled for"). */
export const intentions = set('scheduled expected due planned slated set poised supposed');

/** Before a participle that tells no tense of its own: "to be published". */
export const bareBe = set('be being');

/** Verbs in the past whose form does not say so ("met", "told"); those in -ed are known by their ending. */
export const pastCues = set(
  `said told was were had did has have been went came met made took gave got saw held left began became won lost sent spoke wrote ran rose fell led felt kept brought thought
  sold bought paid found heard knew grew drew broke chose drove flew hit put shot stood struck sat taught threw wore built caught fought hung laid meant read rode sang sank
  sought spent stole swore swept won withdrew shut split cut hurt sped dealt bled fled slid burst ago since`,
);

/** Words that end as a past form does and are none. */
export const notPast = set(
  'succeed proceed exceed need feed speed indeed seed breed weed bleed shed wed bed red sacred naked wicked embed deed greed creed reed steed tweed shred sled hatred kindred infrared aged beloved united rugged ragged crooked',
);

export const pluperfects = phrases('had been', 'had');

/** Did not happen until a day that is over: "was not told until Friday". */
export const negatedPasts = phrases(
  'did not',
  'was not',
  'were not',
  'had not',
  'could not',
  "didn't",
  "wasn't",
  "weren't",
  "hadn't",
  "couldn't",
);

/** What was over on the day: "waited until Friday", "why did you wait until Friday". */
export const waitings = phrases(
  'waited',
  'did i wait',
  'did we wait',
  'did you wait',
  'did he wait',
  'did she wait',
  'did it wait',
  'did they wait',
);

/** Before a month or a year as such. */
export const prepositions = set(
  'in since by until till during from of after before to through between for around about on at and or late early mid last next this last every each with versus than as',
);

/** Of those, the ones that make even "March Congress" a month. */
export const monthPrepositions = set('in since by until till during late early mid last next this every each');

/** Before a season without a determiner. */
export const seasonPrepositions = set('in since by until during through of');

/** Before a season. */
export const determiners = set('the this last next that past coming previous following');

/** What a number counts or measures when it is not a year. */
export const countedThings = set(
  `percent percentage points people men women troops soldiers jobs miles meters metres feet kilometers kilometres km kg pounds dollars euros yen shares votes degrees workers
  students cars homes houses tons tonnes barrels acres hectares employees members deaths others times gmt utc edt est hours units block seats civilians refugees migrants
  prisoners hostages children families protesters demonstrators residents voters patients cases square`,
);

/** Before a month that is a surname. */
export const titles = set('mr mrs ms miss dr sir lady lord prime minister president secretary theresa senator sen rep gov');

/** After a month's name: a march or an August name, not the month. */
export const eventTails = set('for of on against');

/** Behind a weekday: the name of a newspaper. */
export const paperNames = set(
  'times telegraph mirror express mail post herald tribune world sun star independent courier gazette chronicle observer standard review journal nation monitor punch vanguard guardian business sport people age',
);

/** What stands beside a day of the year when it is that of 2001, 2021 or 2023: see rules/famous.ts. */
export const events2001 = set(
  'attack attacks attacker attackers terror terrorist terrorists hijacker hijackers hijackings commission victims',
);
export const events2021 = set('capitol insurrection insurrectionists riot riots rioter rioters committee');
export const events2023 = set('attack attacks assault massacre massacres hamas onslaught hostages');

/** Behind a holiday: what belongs to it, on whatever day. */
export const holidayThings = set(
  `party parties tree trees shopping gift gifts present presents card cards light lights market markets carol carols song songs decoration decorations
  cake cakes bonus bonuses egg eggs bunny turkey costume costumes jumper jumpers pudding stocking stockings film films movie movies`,
);

/** Before a weekday: part of its name ("Super Tuesday", "Bloody Sunday"). */
export const namedDays = set('super bloody giving fat spy holy taco');

/** After a number of units: they tell an age. */
export const ages: WordClass = phrases('old', 'olds', 'of age');
export const ageCues = set('aged age ages');
