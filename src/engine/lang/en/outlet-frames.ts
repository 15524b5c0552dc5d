/**
 * Words by which somebody is told to have spoken to an outlet, or an outlet to have passed words on. They make an outlet of a name that no
 * list knows: "told Delta Voice that", ", Newsbeat reported".
 */

/** In front of the name. */
export const TELLING = 'told telling';

/** Nouns and verbs of talk, and after the colon what stands between them and the name. */
export const TALKING = `
interview interviews conversation: with to on for
speaking spoke talking talked speaks: to on with
appearance appearing appeared: on
comments remarks: to on for
`;

/** Participles with "by" that say no more than that words or pictures came out. */
export const CARRYING = 'carried broadcast broadcasted aired televised relayed';

/** Participles with "by" that need a word of comparison in front: "as reported by", "was quoted by Newsbeat as saying". */
export const REPORTING = 'reported published quoted cited';

/** Verbs of an outlet that stands at the sentence's end: ", Newsbeat reported.", ", reports Newsbeat." */
export const ENDING = 'reported reports';

/** Participles behind the outlet's name and a comma: "Newsbeat, citing the ministry, reported". */
export const CITING = 'citing quoting';

/** Nouns for what an outlet broadcasts, behind its possessive: "on Newsbeat's Breakfast programme". */
export const PROGRAMMES = 'programme program show bulletin newscast broadcast podcast breakfast newshour';

/** Words of names that outlets bear, of many languages, beside those of the list of heads. */
export const OUTLET_NAME_WORDS = `
Today Voice Voices Live Online Now 24 24/7 Insider Pulse Newsroom Newswire Wire Mag Watch Update Briefing Review Report Checkpoint
Postası Postasi Gazetesi Gazete Haber Haberler Haberleri Zeitung Nachrichten Anzeiger Kurier Rundschau Tageblatt Tagblatt Presse Tagesspiegel Blatt
Diario Diário Prensa Noticias Notícias Correo Jornal Folha Periódico Periodico Voz Hora Nación Nacional Noticiero Informador Pueblo
Matin Soir Monde Dépêche Croix Parisien Journal Nouvelles Quotidien Courrier Actualité Info Infos Giornale Corriere Gazzetta Messaggero Stampa Notizie Foglio
Dagblad Tidning Tidningen Avisen Bladet Sanomat Lehti Posten Nieuws Nieuwsblad Krant Courant Volkskrant
Gazeta Dziennik Wyborcza Noviny Novine Deník Denik Dnevnik Vesti Vijesti Vecernji Novosti Pravda Izvestiya Vedomosti Ziarul Adevărul Adevarul Libertatea Hírlap Nemzet
Shimbun Ilbo Ribao Wanbao Akhbar Ahram Watan Khabar Jazirah Nahar Hayat Sabah Mayadeen Patrika Samachar Bhaskar Jagran Prabhat Sandesh Prothom Jugantor Khabor
Harian Suara Kompas Berita Sinar Utusan Balita Mwananchi Habari Taifa
`;

/** What single words that are outlets' names begin or end with, in small letters. */
export const OUTLET_STARTS = 'news radio tele media press';
export const OUTLET_FINISHES = 'news press radio tv post times media beat wire online fm report today daily';
