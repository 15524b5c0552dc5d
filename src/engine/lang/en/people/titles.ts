import { words } from '../../words';

/** Forms of address before a name that say nothing of an office. In lower case, without full stop. */
export const HONORIFICS_OF_MEN = words(
  `quaid mzee mwalimu alh evang mr mister sir lord monsieur herr senor señor signor sheikh shaikh sheik sheykh imam mullah father fr brother hajj haji alhaji hadji sayyid sayed seyyed mawlana maulana maulvi molvi rabbi rev reverend
   pastor shri shree thiru dato datuk seri mallam malam oba otunba oloye osagyefo otumfuo ustaz ustad ustadh bapak khun msgr mgr monsignor acharya allama hojatoleslam hojjatoleslam hujjat
   viscount marquess messrs`,
);
export const HONORIFICS_OF_WOMEN = words(
  'mrs ms miss madam madame lady dame baroness frau senora señora signora sister doña mme mmes mlle smt shrimati srimati selvi alhaja hajia hajiya hajah datin puan ibu daw viscountess countess marchioness mevrou mevrouw sayyida',
);
export const HONORIFICS = words(
  'teachta dr drs doctor prof professor ratu adi bulou togbe tunku tengku hon honorable honourable judge uncle aunt comrade rt rev. mx engr ing barrister arch adv advocate ven venerable excellency eng lic sri comr barr pharm surv',
);

/** Of these, those by which English addresses people: no names anywhere. */
export const SPOKEN_ADDRESS = words('sir madam madame lord lady dame mister mrs miss messrs ma’am');

/** Titles that are given names as well ("Dean Baker"). */
export const TITLES_AND_NAMES = words('dean earl sri eng lic adi');

/** Titles that are given names before a particle: "Sultan al-Jaber". */
export const NAMES_BEFORE_PARTICLES = words('sultan');

/** Titles before a name that are offices, with the words for them; shortened ones as written without full stop. In lower case. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `sen=senator sens=senators rep=representative reps=representatives gov=governor govs=governors lt=lieutenant gen=general gens=generals col=colonel maj=major capt=captain
   cmdr=commander cdr=commander sgt=sergeant cpl=corporal adm=admiral brig=brigadier pres=president sec=secretary amb=ambassador del=delegate assn=assemblyman atty=attorney
   ag=attorney-general cs=minister ps=secretary supt=superintendent insp=inspector det=detective cllr=councillor coun=councillor cm=minister hm=king hrh=prince mk=mk td=td mla=mla mna=mna mpa=mpa mlc=mlc mca=mca igp=inspector dgp=inspector ssp=superintendent dsp=superintendent dcp=commissioner acp=commissioner
   sp=superintendent asp=superintendent csp=superintendent aig=inspector adig=inspector dci=inspector dcs=superintendent spc=sergeant ssgt=sergeant lcdr=commander pfc=corporal radm=admiral vadm=admiral avm=marshal acm=marshal commr=commissioner asst=official chmn=chairman amb=ambassador pvt=private vp=president pm=minister mp=mp cj=justice
   dp=president dpm=minister fm=minister eam=minister cji=justice cjp=justice coas=chief cds=chief ig=inspector-general dig=inspector cps=secretary cec=commissioner sg=secretary-general dg=director-general usg=secretary-general asg=secretary-general sho=inspector comm=commissioner`
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]),
);

/** Of these, those that are written without full stop as well. */
export const UNSTOPPED_TITLES = words(
  'pm fm vp mp gov ag cs ps cm mk td sp asp csp aig adig dci dcs mla mna mpa mlc mca igp dgp ssp dsp dcp acp lt gen col maj capt brig adm sgt cpl insp supt det cllr coun hrh hm cj dp dpm eam cji cjp coas cds ig dig cps sg dg usg asg sen sens rep reps',
);

/** What may follow a name and belongs to it. In lower case, without full stop. */
export const NAME_SUFFIXES = words('jr sr ii iii iv vi vii viii ix xii xiii xiv xv xvi');

/** Of these, and others that only some write, those with a full stop. In lower case, without it. */
export const SHORT_SUFFIXES = words('jr sr jnr snr');

/** Letters of honours and posts behind a name, no part of it. In lower case. */
export const POST_NOMINALS = words('kc qc sc mp msp mep ms td mla obe mbe cbe kbe dbe phd md esq rn cpa jd vc gc frs');

/** Second names of Nepal, behind which two letters are a family name: "Tej Bahadur KC". In lower case. */
export const BEFORE_LETTERS = words('bahadur kumar kumari prasad raj nath jung jang man dev lal maya devi bikram narayan singh babu');

/** Between an office and a name: "Mayor Pro Tem A", "President Elect B". In lower case. */
export const TITLE_TAILS = words(`pro tem tempore elect designate emeritus emerita retd rtd ret'd`);

/** Between an office and a name, before the form of address: "the Most Reverend", "the Right Honourable". */
export const RANKED_ADDRESS = words('most right very rt');

/** Between a rank and a name, in brackets: "Justice (rtd)". In lower case. */
export const RETIRED = words(`rtd retd ret retired rtd. retd. ret. ret'd ret’d`);

/** Small words inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = words(
  'von van vom zu zum zur der den ter ten de del della dello degli di da dos das do du la le bin bint ibn ben abu al el ul ur uz ud as ash y af av e och dal dalla lo wa arap ould uld ag thi na binti bte st san ap ferch',
);
/** Of these, those with which a name may begin, so that "al-Sisi" alone is whole. */
export const LEADING_PARTICLES = words('al el ash as von van de del di da du le la bin ibn abu ul ten ter');

/** First words of family names that are written apart: "Ó Broin", "Ní Dhomhnaill". In lower case without diacritics. */
export const FAMILY_PREFIXES = words('o ni nic ui mac');

/** Of the words below, those of one family: their bearers share a family name. */
export const KIN = words(`
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower stepson stepdaughter stepfather stepmother
  son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law ex-wife ex-husband twin half-brother half-sister
`);

/** Relatives: before a name in lower case they mark a person, and no office. */
export const RELATIVES = words(`
  wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiancee fiance girlfriend
  boyfriend partner colleague teammate classmate stepson stepdaughter stepfather stepmother son-in-law daughter-in-law friend ally rival opponent runner-up mate victim suspect resident neighbor neighbour
`);

/** First words of ranks: "Vice Admiral". */
export const RANK_PREFIXES = words('vice rear air');
