/** What a source's pronoun refers to; `we` stands for whoever speaks, `you` for whoever is asked. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it' | 'we' | 'you'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['we', 'we'],
  ['i', 'we'],
  ['you', 'you'],
]);

/** Words that end the head of a source's phrase: "a spokesman | for the council". */
export const HEAD_ENDS: ReadonlySet<string> = new Set(
  'of for from in at on with to by about who which that whose near over under during'.split(' '),
);

/** What begins, behind the author of a document, when it was written: "a statement issued by the ministry | after the vote". */
export const BEHIND_AUTHORS: ReadonlySet<string> = new Set('after before following during since amid on in late early at'.split(' '));

/** Of the participles below, those whose agent speaks in the document; who commissioned it does not. */
export const AUTHOR_PARTICIPLES: ReadonlySet<string> = new Set(
  'released issued published written prepared compiled posted sent signed filed moved lodged'.split(' '),
);

/** Participles behind the head of a source, beside those of getting at a document: "a survey | conducted by". */
export const HEAD_PARTICIPLES: ReadonlySet<string> = new Set(
  `released issued published conducted commissioned surveyed polled interviewed led prepared written compiled quoted cited posted sent signed
  filed made given delivered carried broadcast aired held named called known granted contacted asked reached based`.split(/\s+/),
);

/** Between a preposition and a name, in lower case and without a full stop: "for Sir Ivo Lund". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'sir mr mrs ms miss dr prof dame lord lady king queen president sheikh justice'.split(' '),
);

/** Nouns for one of a body’s people: "a Hezbollah figure" is not Hezbollah. */
export const MEMBER_NOUNS: ReadonlySet<string> = new Set(
  'figure official source member aide insider diplomat adviser advisor commander fighter lawmaker executive staffer employee ally supporter critic mp mep msp mps'.split(
    ' ',
  ),
);

/** Pronouns that open a clause about whoever stands in front of them. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** Words in front of a group's name that do not belong to it. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'the a an some many several other these those its their his her most senior top'.split(' '),
);

/** Adjectives, beside those of countries, by which a group is told from others: "Western leaders". */
export const ADJECTIVES_OF_REGIONS: ReadonlySet<string> = new Set(
  'Western Eastern Northern Southern European African Asian Arab Latin American Nordic Baltic Gulf Federal State Democratic Republican Conservative Labour Liberal Islamic Catholic Jewish Muslim Christian Kurdish Soviet Allied'.split(
    ' ',
  ),
);

/** Articles that take up again who was spoken of: "the diplomat". */
export const REFERRING_ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Counts in front of "of": "four of 26 economists". One of several is somebody, and not the several. */
export const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten dozens hundreds most many some several few half all both part parts sections excerpts'.split(
    ' ',
  ),
);

/** Nouns that name nobody behind a count: "two officials". */
export const COUNTED_NOBODIES: ReadonlySet<string> = new Set(['officials']);

/** Times of one word between a subject and its verb: "lecturers yesterday vowed". */
export const DAY_WORDS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight', 'tomorrow', 'now']);

/** Times of two words there: "the bank last week strengthened". */
export const TIME_DETERMINERS: ReadonlySet<string> = new Set(['last', 'this', 'next']);
export const TIME_UNITS: ReadonlySet<string> = new Set('week month year night morning afternoon evening weekend quarter'.split(' '));

/** Adverbs behind a subject by which it does more of the same: "the MP also said". */
export const GOING_ON: ReadonlySet<string> = new Set(['also', 'further', 'then', 'later']);
