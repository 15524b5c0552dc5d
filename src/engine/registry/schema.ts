import * as v from 'valibot';

/**
 * The shape of a registry file, written once: it checks entries, and `npm run generate` makes schemas/people.schema.json of it, from which
 * editors complete and explain. Messages are codes of `RegistryProblem`; the interface words them. Fields that it does not know are
 * reported apart, so that a file of a later version can be read.
 */

/** The version of the format that this engine writes and reads. */
export const REGISTRY_VERSION = 1;

const text = v.pipe(v.string('text'), v.nonEmpty('empty'));

/** Names are compared word by word: at most `MOST_WORDS` words of letters. */
const name = v.pipe(text, v.maxLength(200, 'long'));

const date = v.pipe(
  v.string('date'),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date'),
  v.examples(['2019-05-20', '2019-05', '2019']),
);

export const OfficeSchema = v.object(
  {
    role: v.pipe(text, v.description('The office without country and body: "President", "Minister of Finance".'), v.examples(['Mayor'])),
    body: v.optional(v.pipe(text, v.description('The body in which it is held: "European Commission", "City of Port Alder".'))),
    country: v.optional(v.pipe(text, v.description('English short name of the country: "South Korea".'))),
    from: v.optional(v.pipe(date, v.description('First day, month or year in office.'))),
    to: v.optional(v.pipe(date, v.description('Last day, month or year in office. Leave it out for who is still in office.'))),
    note: v.optional(v.pipe(v.string('text'), v.description('For your own use.'))),
  },
  'object',
);

export const PersonSchema = v.object(
  {
    name: v.pipe(name, v.description('The full name, as articles write it.')),
    aliases: v.optional(
      v.pipe(
        v.array(name, 'list'),
        v.description('Other names of the same person: spellings, nicknames, a stage name. All of them are one person in an article.'),
      ),
    ),
    surname: v.optional(
      v.pipe(v.boolean('boolean'), v.description('True: the family name alone names this person and hardly anybody else.')),
    ),
    offices: v.optional(
      v.pipe(
        v.array(OfficeSchema, 'list'),
        v.description('Public offices held. The publication date of the article decides which of them counts.'),
      ),
    ),
    official: v.optional(
      v.pipe(
        v.boolean('boolean'),
        v.description('Decides, whatever the article says: an official, or none. Leave it out to let offices decide.'),
      ),
    ),
    country: v.optional(v.pipe(text, v.description('The country that the person serves, where an office names none.'))),
    body: v.optional(v.pipe(text, v.description('The body that the person serves, where an office names none.'))),
    gender: v.optional(v.pipe(v.picklist(['female', 'male'], 'gender'), v.description('Tells whether “he” or “she” may be this person.'))),
    note: v.optional(v.pipe(v.string('text'), v.description('For your own use.'))),
    sameAs: v.optional(
      v.pipe(
        v.array(v.pipe(v.string('url'), v.regex(/^https?:\/\/\S+$/, 'url')), 'list'),
        v.description('Addresses of pages on this person, for your own use. They are never opened.'),
      ),
    ),
  },
  'object',
);

const rejected = (what: string) => v.optional(v.pipe(v.array(name, 'list'), v.description(what)));

export const RejectedSchema = v.object(
  {
    person: rejected('Words that name nobody.'),
    organization: rejected('Words that name no organization.'),
    place: rejected('Words that name no place.'),
  },
  'object',
);

export const RegistrySchema = v.object(
  {
    $schema: v.optional(v.pipe(v.string('text'), v.description('The schema that editors check the file with.'))),
    version: v.pipe(v.literal(REGISTRY_VERSION, 'version'), v.description('The version of the file’s format: 1.')),
    builtIn: v.optional(
      v.pipe(v.boolean('boolean'), v.description('False: heads of state and others whom On the Record knows by itself are left out.')),
    ),
    not: v.optional(v.pipe(RejectedSchema, v.description('Names that count in no article, by what they are not.'))),
    people: v.pipe(v.array(PersonSchema, 'list'), v.description('The people, in any order.')),
  },
  'object',
);
