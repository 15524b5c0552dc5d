import assert from 'node:assert/strict';
import { mergeRegistries } from '../../../src/engine/registry/registry';
import { builtInPeople } from '../../../src/engine/registry/built-in';
import { loadEngine, type Engine, type Person, type Registry } from '../../../src/engine';

let engine: Engine;
before(async () => {
  engine = await loadEngine();
});

const NOBODY: Registry = { people: [], builtIn: false };

function people(text: string, registry: Registry = NOBODY, publicationDate?: string): Record<string, Person> {
  const { people: found } = engine.analyse(text, { registry, ...(publicationDate === undefined ? {} : { publicationDate }) });
  return Object.fromEntries(found.map((person) => [person.name, person]));
}

/** The mentions as "words=person". */
function mentions(text: string, registry: Registry = NOBODY): string[] {
  return engine.analyse(text, { registry }).mentions.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`);
}

const reasons = (person: Person | undefined): string[] =>
  (person?.evidence ?? []).map(({ code, value }) => (value === undefined ? code : `${code}: ${value}`));

const MAYOR: Registry = {
  builtIn: false,
  people: [
    {
      name: 'Anna Vogel',
      gender: 'female',
      country: 'Austria',
      offices: [
        { role: 'Mayor', body: 'Port Alder', from: '2014', to: '2019-06' },
        { role: 'Minister of Health', country: 'Austria', from: '2020-03-02' },
      ],
    },
  ],
};

describe('a person of the registry', () => {
  const text = 'Anna Vogel opened the new ward. Vogel thanked the nurses.';

  it('is an official by the office held on the day of publication, or before it', () => {
    assert.equal(people(text)['Anna Vogel']?.official, false);
    const now = people(text, MAYOR, '2021-01-01')['Anna Vogel'];
    assert.deepEqual([now?.official, now?.country], [true, 'Austria']);
    assert.equal(reasons(now)[0], 'official-registry: Minister of Health, Austria 2020-03-02/..');
    const mayor = people(text, MAYOR, '2018-01-01')['Anna Vogel'];
    assert.deepEqual([mayor?.official, mayor?.country, mayor?.body], [true, undefined, 'Port Alder']);
    assert.equal(reasons(people(text, MAYOR, '2019-12-24')['Anna Vogel'])[0], 'official-registry: Mayor, Port Alder 2014/2019-06');
    assert.equal(reasons(people(text, MAYOR)['Anna Vogel'])[0], 'official-registry: Minister of Health, Austria 2020-03-02/..');
  });

  it('is none before the first office', () => {
    const before = people(text, MAYOR, '2012-01-01')['Anna Vogel'];
    assert.equal(before?.official, false);
    assert.ok(reasons(before).includes('not-official-no-office'));
  });

  it('is what the user decides, whatever the article says', () => {
    const named = 'Health Minister Anna Vogel opened the ward.';
    const no = people(named, { builtIn: false, people: [{ name: 'Anna Vogel', official: false }] })['Anna Vogel'];
    assert.equal(no?.official, false);
    assert.equal(reasons(no)[0], 'not-official-registry');
    const yes = people(text, { builtIn: false, people: [{ name: 'Anna Vogel', official: true, country: 'Norway' }] })['Anna Vogel'];
    assert.deepEqual([yes?.official, yes?.country], [true, 'Norway']);
  });

  it('is grouped under the country’s short name, however the registry writes it', () => {
    const registry: Registry = { builtIn: false, people: [{ name: 'Anna Vogel', offices: [{ role: 'Mayor', country: 'U.K.' }] }] };
    assert.equal(people(text, registry)['Anna Vogel']?.country, 'United Kingdom');
  });

  it('keeps the office and country that the article gives', () => {
    const person = people('German Foreign Minister Anna Vogel opened the ward.', MAYOR, '2021-01-01')['Anna Vogel'];
    assert.equal(person?.country, 'Germany');
    assert.equal(reasons(person)[0], 'official-role');
  });

  it('is not her son of the same name, nor a foundation', () => {
    assert.equal(people('Anna Vogel Jr. opened the ward.', MAYOR)['Anna Vogel Jr.']?.official, false);
    assert.deepEqual(mentions('The Anna Vogel Foundation opened the ward.', MAYOR), mentions('The Anna Vogel Foundation opened the ward.'));
  });
});

describe('aliases of the registry', () => {
  const singer: Registry = {
    builtIn: false,
    people: [{ name: 'Jean-Noël Bakari', aliases: ['the Kestrel', 'JNB', 'Yannick Sol'], gender: 'male', offices: [{ role: 'Senator' }] }],
  };

  it('are one person, also where the rules see no name', () => {
    assert.deepEqual(mentions('Jean Noel Bakari sang. Crowds cheered the Kestrel. “Enough,” said JNB. Yannick Sol bowed.', singer), [
      'Jean Noel Bakari=jean-noel-bakari',
      'the Kestrel=jean-noel-bakari',
      'JNB=jean-noel-bakari',
      'Yannick Sol=jean-noel-bakari',
    ]);
  });

  it('must be written as names', () => {
    assert.deepEqual(mentions('The kestrel is a bird, and jnb is nothing. Kestrels fly.', singer), []);
  });

  it('say whose they are', () => {
    assert.ok(reasons(people('Yannick Sol bowed.', singer)['Yannick Sol']).includes('name-registry: Jean-Noël Bakari'));
  });
});

describe('a distinctive family name', () => {
  const registry: Registry = {
    builtIn: false,
    people: [{ name: 'Tor Valbjerg', surname: true, offices: [{ role: 'King', country: 'Norway' }] }],
  };

  it('is enough where the article supports it', () => {
    const person = people('Critics accused Valbjerg of delay. Valbjerg said he would wait.', registry)['Valbjerg'];
    assert.deepEqual([person?.official, person?.country], [true, 'Norway']);
  });

  it('is a relative’s where the article names one', () => {
    const text = 'Ida Valbjerg sang. Valbjerg said she would wait.';
    assert.deepEqual(mentions(text, registry), ['Ida Valbjerg=ida-valbjerg', 'Valbjerg=ida-valbjerg']);
    assert.equal(people(text, registry)['Ida Valbjerg']?.official, false);
  });

  it('is the registry’s person where it stands before any relative', () => {
    const text = 'Valbjerg opened the bridge, and Valbjerg said it was late. Ida Valbjerg sang.\n\nValbjerg left early.';
    assert.deepEqual(mentions(text, registry), [
      'Valbjerg=valbjerg',
      'Valbjerg=valbjerg',
      'Ida Valbjerg=ida-valbjerg',
      'Valbjerg=valbjerg',
    ]);
  });

  it('makes no names of the words beside it', () => {
    assert.deepEqual(mentions('The Never Valbjerg movement grew. Critics accused Valbjerg of delay, Valbjerg said.', registry), [
      'Valbjerg=valbjerg',
      'Valbjerg=valbjerg',
      'Valbjerg=valbjerg',
    ]);
  });

  it('is somebody else’s where the article gives another office', () => {
    const person = people('Judge Valbjerg said no. The Danish judge went home.', registry)['Valbjerg'];
    assert.equal(person?.country === 'Norway', false);
    assert.ok(!reasons(person).some((reason) => reason.startsWith('official-registry')));
  });
});

describe('middle initials', () => {
  it('may stand where the registry has none, and tell people apart where it has one', () => {
    const registry: Registry = {
      builtIn: false,
      people: [
        { name: 'Anna Vogel', offices: [{ role: 'Mayor' }] },
        { name: 'Karl T. Berg', offices: [{ role: 'Mayor' }] },
      ],
    };
    assert.equal(people('Anna B. Vogel sang.', registry)['Anna B. Vogel']?.official, true);
    assert.equal(people('Karl T. Berg sang.', registry)['Karl T. Berg']?.official, true);
    assert.equal(people('Karl H.T. Berg sang.', registry)['Karl H.T. Berg']?.official, false);
  });
});

describe('those who speak for a person of the registry', () => {
  it('are officials where the office is held, not where it was', () => {
    const text = 'Anna Vogel stayed at home. Vogel’s spokesman Tom Hale said so.';
    assert.equal(people(text, MAYOR, '2021-01-01')['Tom Hale']?.official, true);
    assert.equal(people(text, MAYOR, '2019-12-24')['Tom Hale']?.official, false);
  });
});

describe('the built-in registry', () => {
  it('stands under the article and the user', () => {
    const text = 'Merkel said the talks would go on. “We are ready,” Merkel added.';
    const merkel = people(text, { people: [] }, '2015-01-01')['Merkel'];
    assert.deepEqual([merkel?.official, merkel?.country], [true, 'Germany']);
    assert.equal(reasons(merkel)[0], 'official-built-in: Chancellor, Germany 2005-11-22/2021-12-08');
    assert.equal(people(text, NOBODY, '2015-01-01')['Merkel']?.official ?? false, false);
    const mine: Registry = { people: [{ name: 'Angela Merkel', official: false }] };
    assert.equal(people(text, mine, '2015-01-01')['Merkel']?.official, false);
  });

  it('does not take a namesake for the official', () => {
    const text = 'Wang Yi, a shopkeeper in the old town, sold lanterns. Wang Yi said business was good.';
    assert.equal(people(text, { people: [] }, '2022-01-01')['Wang Yi']?.official, false);
    assert.equal(people('By Wang Yi\n\nThe fair opened on Monday.', { people: [] }, '2022-01-01')['Wang Yi']?.official, false);
  });

  it('knows the names of who leads an armed group or a church, which are no public offices', () => {
    const text = 'The shop sold portraits of Nasrallah, Sinwar, Patriarch Kirill and Ali Khamenei.';
    const found = Object.values(people(text, { people: [] }, '2024-02-05'));
    assert.deepEqual(
      found.filter(({ official }) => official).map(({ name }) => name),
      ['Ali Khamenei'],
    );
    assert.ok(found.length > 2);
  });

  it('knows who runs, leads or advises as the one who has held the office', () => {
    for (const words of ['a Democratic candidate', 'a leader of the left', 'a longtime adviser to the party']) {
      const text = `Elizabeth Warren, ${words}, came to the fair. Elizabeth Warren said she liked the pies.`;
      assert.equal(people(text, { people: [] }, '2019-08-01')['Elizabeth Warren']?.official, true, words);
    }
  });

  it('knows a distinctive family name alone, in headlines too', () => {
    for (const text of [
      'Lavrov says talks will resume\n\nThe meeting is set for Monday.',
      'Netanyahu: no date yet\n\nThe meeting is set for Monday.',
      'Grain prices fall after Zelenskyy calls for calm\n\nTraders in Paris said stocks were ample.',
    ])
      assert.deepEqual(
        Object.values(people(text, { people: [] }, '2024-02-05')).map(({ official }) => official),
        [true],
        text,
      );
  });

  it('takes a family name for another’s where the article tells of one', () => {
    const official = (text: string): (boolean | undefined)[] =>
      Object.values(people(text, { people: [] }, '2024-02-05')).map((person) => person.official);
    assert.deepEqual(official('The striker Lavrov scored twice. “We were lucky,” Lavrov said.'), [false]);
    assert.deepEqual(official('Rita Netanyahu sang in Porto. Netanyahu said she would return.'), [false]);
    assert.deepEqual(official('Club spokesman Peskov said the bus was late. Peskov apologised.'), [false]);
  });

  it('tells the country of who has left an international body, not of who serves it', () => {
    const text = 'Helen Clark opened the library. Helen Clark said it was overdue.';
    const country = (date: string): string | undefined => people(text, { people: [] }, date)['Helen Clark']?.country;
    assert.deepEqual([country('2005-01-01'), country('2012-01-01'), country('2022-01-01')], ['New Zealand', undefined, 'New Zealand']);
  });

  it('traces offices by the words that articles use of them', () => {
    const holders = (text: string, date: string): string[] =>
      engine.analyse(text, { publicationDate: date }).roles.map(({ person }) => person);
    for (const [text, date, holder] of [
      ['Pete Hegseth spoke in Tallinn. The defense secretary said the base would stay.', '2025-06-18', 'pete-hegseth'],
      ['Greg Abbott toured the flooded town. The governor said help was on its way.', '2025-06-18', 'greg-abbott'],
      ['Marco Rubio landed in Panama. The secretary of state said the canal was safe.', '2025-06-18', 'marco-rubio'],
      ['John Swinney visited a farm. The first minister said prices were too low.', '2025-06-18', 'john-swinney'],
      ['Kemi Badenoch toured the market. The opposition leader said rents were too high.', '2025-06-18', 'kemi-badenoch'],
      // No longer, or not yet.
      ['Pete Hegseth spoke in Tallinn. The defense secretary said the base would stay.', '2022-06-18', 'unnamed-1'],
      ['Nikki Haley toured the flooded town. The governor said help was on its way.', '2023-06-18', 'unnamed-1'],
    ] as const)
      assert.deepEqual(holders(text, date), [holder], text);
  });

  it('finds names of several syllables with and without a hyphen', () => {
    for (const name of ['Kim Jong Un', 'Kim Jong-un', 'Yoon Suk Yeol', 'Yoon Suk-yeol', 'Lee Jae Myung'])
      assert.equal(people(`The flag of ${name} flew there.`, { people: [] }, '2025-07-01')[name]?.official, true, name);
  });

  it('tells offices by their holders, one behind the other', () => {
    const offices = builtInPeople().find(({ name }) => name === 'Manuel Valls')?.offices;
    assert.deepEqual(offices, [
      { role: 'Prime Minister', country: 'France', from: '2014-03', to: '2016-12' },
      { role: 'Interior Minister', country: 'France', from: '2012-05', to: '2014-03' },
    ]);
  });
});

describe('a session', () => {
  it('takes a changed registry at once, without reading the paragraphs again', () => {
    const text = 'Anna Vogel opened the new ward. Vogel thanked the nurses.\n\n“It is time,” she said.';
    const session = engine.open();
    for (const registry of [NOBODY, MAYOR, { people: [] }, MAYOR, NOBODY]) {
      session.update(text, { registry });
      session.readClaims();
      assert.deepEqual(session.annotations, engine.analyse(text, { registry }));
    }
  });
});

describe('names that a registry rejects', () => {
  const TEXT_OF_TWO = 'Anna Vogel opened the bridge in Norway on Monday. “It holds,” Vogel said. Tom Hale of Norway thanked Vogel.\n';

  it('are none in any article, and what depends on them follows', () => {
    const { people: found, quotes } = engine.analyse(TEXT_OF_TWO, { registry: { ...NOBODY, not: { person: ['anna  VOGEL'] } } });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Tom Hale'],
    );
    assert.equal(quotes[0]?.speaker, 'unknown');
  });

  it('are rejected by what they are not, and only whole', () => {
    const names = (registry: Registry): string[] => engine.analyse(TEXT_OF_TWO, { registry }).people.map(({ name }) => name);
    assert.deepEqual(names({ ...NOBODY, not: { place: ['Anna Vogel'], person: ['Vogel', 'Hale', ''] } }), ['Anna Vogel', 'Tom Hale']);
    const { places } = engine.analyse(TEXT_OF_TWO, { registry: { ...NOBODY, not: { place: ['Norway'] } } });
    assert.deepEqual(places, []);
  });

  it('are those of all registries together', () => {
    const one: Registry = { people: [], not: { person: ['A'], place: ['B'] } };
    assert.deepEqual(mergeRegistries([one, { people: [] }, { people: [], not: { person: ['A', 'C'] } }]), {
      people: [],
      not: { person: ['A', 'C'], place: ['B'] },
    });
  });
});
