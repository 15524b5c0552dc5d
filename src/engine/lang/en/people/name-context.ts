import { words } from '../../words';

/** Verbs that mostly persons are the subjects of. Past and present. In lower case. */
export const PERSONAL_VERBS = words(`
  said says saying told tells added adds argued argues asked asks announced warned warns noted notes claimed claims insisted insists replied explained declared stated wrote writes tweeted
  acknowledged admitted agreed believes believed thinks thought denied vowed pledged promised urged called calls suggested suggests testified recalled joked quipped responded concluded complained
  conceded hailed praised criticized criticised condemned rejected refused declined met meets visited visits arrived travelled traveled spoke speaks talked talks wants wanted hopes hoped knew knows
  died born married resigned appeared sat stood walked smiled laughed nodded faced won lost ran runs became took looks seemed described predicted stressed emphasized emphasised confirmed cautioned
  reiterated lamented countered observed pointed continued went served studied lives lived grew graduated
`);

/** Of these, those that stand before their subject after a quotation ("…,” said Ann Lee"). */
export const INVERTED_VERBS = words(
  'said says asked added wrote replied told explained noted warned tweeted argued recalled insisted joked declared concluded quipped according with by met',
);

/** Of the words above, those before which the speaker has stood already: "Lee told Marsh". */
export const OBJECT_VERBS = words('told asked met with by');

/** Whoever stands behind one of these is a person. */
export const APPOINTING_VERBS = words(`
  appointed reappointed named nominated elected picked promoted swore dismissed sacked fired suspended removed replaced replacing succeeded succeeding succeeds arrested detained jailed
  sentenced convicted acquitted charged accused interviewed thanked congratulated married identified honoured honored hosted received greeted welcomed summoned questioned
`);

/** Last words of a run that make it the name of a body, a thing, a place, a law, a prize, not of a person. In lower case. */
export const NOT_PERSON_TAILS = words(`
  inc corp corporation co company ltd llc plc group holdings industries bank bancorp university college school institute institution academy foundation fund trust association society federation
  union party committee commission council ministry department agency authority bureau office court parliament congress senate house assembly army navy force forces guard police times post journal news
  press gazette herald tribune telegraph guardian observer magazine radio tv television channel network broadcasting media studios pictures records entertainment hotel hotels tower towers plaza
  mausoleum monument memorial shrine tomb cemetery dam tunnel highway expressway
  building center centre hall palace castle stadium arena park square street avenue road boulevard bridge airport station hospital church cathedral mosque temple museum library theater
  theatre river lake sea ocean bay gulf island islands peninsula mountain mountains mount hill hills valley desert beach coast county province state states republic kingdom city town village district region
  territory act bill law amendment treaty accord accords agreement deal protocol plan doctrine report prize award awards medal cup league championship championships games open tournament series day week
  month war wars battle campaign movement front organization organisation airlines airways motors services systems partners associates capital securities markets exchange index summit forum conference
  partnership project program programme initiative review inquiry commission memorial festival championship brothers sons family national international global express bros street jet airlines boys girls communications consulting research software foods energy oil gas steel electric power pharmaceuticals chemicals insurance financial mutual realty homes newsroom stories headlines world train email emails scandal nation rally rallies donors machine bros classic standard show cement lamps
  wall gate field stores company's administration team club united rangers rovers wanderers
  cabinet government presidency camp dynasty doctrine-era loyalists supporters allies ally parliament judiciary tribunal cathedral spokesperson spokesman
  twitter facebook google cruise bill-of-rights west north south east plus network resort resorts course casino golf ballroom lounge steak steaks vodka
`);

/** First words that are never a person's: "New", "North", "Saint" before places, months, days. In lower case. */
export const NOT_PERSON_HEADS = words(`
  new north south east west northern southern eastern western upper lower greater central united great mount lake fort port san los las santa el cape st saint super grand wall black white red
  blue green royal national international federal supreme world bank university college institute ministry department office house
  jaish lashkar jabhat hizb hezb harakat harkat katibat kataib tehreek tehrik jamaat jamiat
`);

/** Words that part a run even where they have a capital. In lower case. */
export const SMALL_WORDS = words(
  'the and of for in on at to with from but or nor by as a an his her its their our my your he she it they we i you is was are were be has have had who which that this not',
);

/** Of these, those that are family names as well; behind a known given name they are. */
export const SURNAME_TAILS = words(
  'hill day church west hall wood lake north park castle banks hope bush week street temple college english field fields rivers mount house bank post',
);

/** Endings of words for people of a state or town, before a full name: "Kentuckian", "Vermonter". */
export const RESIDENT_ENDINGS = ['ian', 'can', 'xan', 'ter', 'ker', 'ite', 'ese', 'ander'];

/** Things that bear people's names; right after a name, or right before it, they say that the person is not meant. In lower case. */
export const NAMED_THINGS = words(`
  airport carrier ship frigate destroyer submarine cruiser vessel ferry stadium highway freeway street avenue bridge tunnel dam prize award medal cup trophy foundation institute school university
  college hospital library museum theater theatre centre center hotel restaurant hurricane storm typhoon cyclone movie film song album novel telescope spacecraft rover shares stock brand
  newspaper magazine daily newsroom
`);

/** At the start of a paragraph: who speaks in a transcript, and no initial. */
export const TRANSCRIPT_LABELS = words('Q. A. Q A');

/** Before a name that a place bears as well: the place is meant. */
export const PLACE_PREPOSITIONS = words('in at from near to into outside around through via across toward towards leaving');

/** Words that open a question and are given names as well: "Will Lee win?" */
export const QUESTION_OPENERS = words('will can may do did does is are was has had should would could');

/** Before a month or weekday: it is one. */
export const DATE_PREPOSITIONS = words('in on since by until till last next this of from through during early late mid every each');

/** Days that are names as well, behind a given name: "Musa Sunday Okafor". */
export const DAYS_IN_NAMES = words('sunday monday tuesday wednesday thursday friday saturday');

/** Short months that are syllables of names as well: "Dong Jun". */
export const MONTH_SYLLABLES = words('jan mar jun');

/** Words of the calendar and of parties, nationality aside: they part a capitalised run. In lower case. */
export const RUN_BREAKERS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december mon tue tues wed thu thurs fri sat jan feb mar apr jun jul aug
  sep sept oct nov dec democrat democrats republican republicans conservative conservatives labour tory tories liberal liberals democratic gop christian muslim islamic islamist jewish catholic
  protestant communist socialist nazi kurd kurds kurdish arab arabs afrikaner afrikaners tamil sikh hindu buddhist sunni shiite shia soviet african asian european latino hispanic western english spanish french christmas easter ramadan internet congress senate parliament brexit nato n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va d.c u.s u.n u.k e.u l.a photo image images video file editor's
  zika ebola covid voters xers boomers millennials no
`);

/** Bodies without a name, with which an office in front of its holder's name may end: "the head of Kenya’s border service A B". */
export const SERVED_BODIES = words(`
  service services troops forces force guard guards army police navy fleet ministry directorate department administration inspectorate bureau office
  council committee commission parliament assembly senate cabinet government court delegation
`);

/** Auxiliaries of the singular: a word in the plural before one of them is a name ("Rounds was"). */
export const SINGULAR_AUXILIARIES = words(`is was has does`);
