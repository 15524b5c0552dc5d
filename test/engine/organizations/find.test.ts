import { check, organizations } from './marked';

/** What is named stands in ⟦ ⟧; everything else is none. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'names of the lists': [
    'The ⟦Kremlin⟧ denied it, ⟦Reuters⟧ reported, and the ⟦Pentagon⟧ would not say.',
    'The ⟦Wall Street Journal⟧ and ⟦Le Monde⟧ wrote of ⟦Al-Qaeda⟧ and ⟦al-Shabab⟧.',
    'The ⟦Guardian⟧ said a guardian had been found.',
    'The ⟦U.N. Security Council⟧ met ⟦NATO⟧’s envoy.',
  ],
  'head words with what stands before them': [
    'The ⟦Norwegian Foreign Ministry⟧ and Norway’s ⟦Foreign Ministry⟧ are one.',
    'Peru’s ⟦Electoral Council⟧ met the ⟦Lima Chamber⟧.',
    'the ⟦Kampala Herald⟧, the ⟦Daily Lantern News⟧ and the ⟦Tallinn Times⟧',
    'Former ⟦Defense Ministry⟧ officials spoke on Tuesday. Monday ⟦Finance Ministry⟧ data came.',
    '⟦Finnish Border Guard⟧ commander Mia Laine spoke.',
    'the ⟦House Budget Committee⟧ chair',
  ],
  'forces, offices of officers, members': [
    'The ⟦Orsena Defence Force⟧ and the ⟦Orsen County Medical Examiner’s Office⟧ agreed.',
    'Member ⟦Orsena Assembly⟧ Tom Hale spoke.',
  ],
  'letters in brackets of another language; countries have theirs as well': [
    'The ⟦Bolivarian Bridge Service⟧ (⟦Sebrin⟧) agreed.',
    'in the Democratic Republic of the Congo (DRC)',
  ],
  'abbreviated countries stand beside the body': ['the U.S. ⟦Treasury⟧ and the US ⟦State Department⟧', 'the ⟦U.S. Army⟧'],
  'bodies that carry their country': ['the ⟦Uganda Revenue Authority⟧ and the ⟦Red Cross of Chad⟧ met Norway’s ⟦Foreign Ministry⟧'],
  'short forms of one capital, of another language, and in a later sentence': [
    'The ⟦Bridge Lecturers Staff Union⟧ (⟦Blsu⟧) met.',
    'Chad’s ⟦National Commission for Bridges and Returnees⟧ (⟦CNPR⟧) agreed, and ⟦CNPR⟧ paid.',
  ],
  'bodies whose name is joined by “and”': [
    'The ⟦Salaries and Remuneration Commission⟧ agreed. The ⟦White House⟧ and ⟦State Department⟧ did not.',
    'He called the ⟦Coastal and Bridge Islander Legal Service⟧.',
    'Ana Roe, head of the ⟦Disaster Preparedness and Rehabilitation Office⟧, agreed.',
    'The ⟦Fire Prevention and Mitigation Office of Orsena⟧ agreed.',
  ],
  'bodies of the United Nations in plain words': [
    'The ⟦U.N. human rights office⟧, the ⟦UN refugee agency⟧ and a ⟦U.N.⟧ office in Rome agreed.',
  ],
  'firms, unions and papers by their last word': [
    'A bid from ⟦Havlor Systems⟧ beat ⟦Lanka Frontier Securities⟧, the ⟦Kelmar Echo⟧ reported. Their systems failed.',
    'The ⟦Queensland Police Union⟧ met Queensland Police Minister Tom Hale.',
    '⟦Cotvu⟧ boss Tom Hale spoke on behalf of the ⟦QXS⟧.',
  ],
  'a chamber by what stands behind it': [
    '⟦House⟧ Republicans lost a ⟦House⟧ vote; ⟦House⟧ Speaker Tom Hale saw no house vote. The ⟦White House⟧ did.',
  ],
  'parties by their first word, firms by the suffixes of their countries': [
    'In June the ⟦Partai Lanka Sejahtera⟧ met the ⟦Partido Solar⟧. A bid from ⟦Havlor SpA⟧ came.',
  ],
  'the office of an office': ['The ⟦Office of the Trade Representative⟧ and the ⟦Office of the Prime Minister⟧ agreed.'],
  'outlets in capitals': ['The bridge at dusk. ⟦REUTERS⟧/Ana Roe'],
  'common words that an article makes a body': [
    'He left the ⟦Army⟧ before the ⟦Court⟧ ruled; an army of clerks and the House of Cards did not.',
  ],
  'outlets by call sign, number and opening word': [
    '⟦KQRX News 7⟧ and ⟦Radio Verin⟧ told ⟦Tolu FM⟧, but Israeli FM Dana Roe did not.',
    'He wrote on ⟦X⟧ about Malcolm X.',
  ],
  'companies that an explanation or a workplace tells': [
    '⟦Harvel⟧, a unit of a mining group, lost money.',
    'Ana Lee, an economist at ⟦Tolvar⟧, and shares of ⟦Meltrix⟧ fell.',
    'John Smith, a company director, left Ana Roe, a bank manager.',
  ],
  'campaigns and what they are for': [
    '⟦Mothers Against Fumes⟧ sued, ⟦Citizens for Clean Rivers⟧ found lead; citizens for the bridge did not.',
    'The ⟦Fishers’ Union⟧ and the ⟦Potters’ Federation of Verin⟧ marched; the potters’ wives stayed.',
  ],
  'stations of a town, channels with a number': [
    'He told ⟦ABC Radio Darwin⟧ and ⟦Channel 7⟧.',
    'He told the ⟦Mail⟧ that the mail was late.',
    'The ⟦Times⟧ said that the times changed.',
  ],
  'a title or a first name ends the body': [
    '⟦State Bureau of Investigation⟧ Special Agent Ann Lee',
    'the ⟦Committee on Energy⟧ Pavel Morin',
    'The ⟦Strand River Authority⟧ agreed.',
  ],
  'buildings are none': ['The vigil was held at First Lutheran Church on Sunday.'],
  'of-phrases': [
    'the ⟦Ministry of Foreign Affairs⟧, the ⟦Bank of Estonia⟧ and the ⟦University of Tartu⟧',
    'the ⟦Ministry of Health, Labour and Welfare⟧ said',
    'the ⟦Institute for the Study of Memory⟧ found',
    '⟦Ministry of Foreign Affairs⟧ Jane Doe',
    '⟦Bank of Norway⟧ Governor Ida Bache',
  ],
  companies: ['⟦Acme Widgets Inc.⟧ and ⟦Nordlys Holdings, Ltd.⟧ merged.', 'a ⟦Warner Bros. Discovery⟧ Company'],
  'letters alone and in brackets': [
    'the ⟦Syrian Observatory for Human Rights⟧ (⟦SOHR⟧) said',
    'a report by ⟦SPLC⟧ said the CEO of a TV station had an AIDS test',
    'WE WILL NEVER GIVE UP OUR LAND',
    'MR. WRONA: Thank you.',
  ],
  'nouns beside a name': [
    'the broadcaster ⟦Suspilka⟧, ⟦Trud⟧ newspaper and state news agency ⟦Veltpress⟧',
    'a Russian newspaper, a Communist party and the Moscow daily',
    'the company Tuesday said',
  ],
  'adjectives and possessives end a run': ['the Oslo-based ⟦Fjord Group⟧ and Roe’s ⟦Finance Ministry⟧', 'an English-language newspaper'],
  'offices with two topics': ['the ⟦Immigration and Naturalization Service⟧', 'the ⟦House Ways and Means Committee⟧'],
  'agreements are no bodies': ['the Northern Lakes Partnership (NLP) and the Clean Rivers Act (CRA)'],
  'sites named for a body': ['at Roe Air Force Base'],
  'outlets named like common words': ['in the Atlantic', 'He told The ⟦Hill⟧ that the hill was his.'],
  'names of hyphens and numbers': ['⟦The-KLM-Wire⟧', '⟦ABC 9 News⟧ is here.'],
  'credits, also glued to the next sentence': [
    'Ana Roe/⟦AFP⟧/⟦Getty Images⟧Smith last visited Rome.',
    'Jo Roe/⟦Tribune⟧/⟦Harbor Images⟧Gov. Ann Lee spoke.',
  ],
  'whose body it is stands outside the name': [
    'the ⟦National Road Committee⟧ of the Republic of Kenya',
    'The ⟦Committee on Roads⟧ of the ⟦Wolesi Jirga⟧ and the Legal Department of the ⟦World Bank⟧ agreed.',
    'the ⟦Embassy of the Republic of Kenya⟧',
  ],
  'missions with their place, unions of two kinds of members': [
    'the ⟦UN Mission in Kosovo⟧ and the ⟦African Union Mission in Somalia⟧',
    'The ⟦Orsena Union of Road and Natural Stone Workers⟧ marched, Ana Roe, of the ⟦Ministry of Health⟧ and Kenya Stone Workers, did not.',
  ],
  'titles that belong to a name': [
    'The ⟦General Confederation of Weavers⟧ and the ⟦Prime Minister’s Office⟧ agreed; Brigadier General Tom Hale did not.',
  ],
  'names in other languages': [
    'The ⟦Ministerio del Interior⟧ and the ⟦Agence nationale de la voirie⟧ agreed, ⟦Secretaría de Salud⟧ did not.',
    'The ⟦Bundesamt für Brücken⟧ called the ⟦Comisión Nacional de los Caminos⟧ José Lee chairs.',
    'Bureau staff and the Front stayed, Centre Jane Doe left.',
  ],
  'names by their marks': [
    'The ‘⟦Lankalora⟧’ newspaper, news agency "⟦Kaborr⟧" and ⟦RoundTrip.com⟧ met. He left the house.It rained.',
    'Write to Ann@RoundTrip.com or see www.RoundTrip.com for more.',
    'The talks go on (⟦Tanjug⟧/⟦Vesnikel⟧)',
  ],
  'a camera is no broadcaster': ['CCTV footage showed it, ⟦CCTV⟧ reported.'],
  'what only looks like one': [
    'the West Bank and the Eastern Front',
    'Gerald Ford met Moura Wagner.',
    'Swiss Energy Minister Lukas Roe',
    'Putin Says It Will Not Last',
  ],
};

for (const [name, texts] of Object.entries(CASES)) {
  describe(`organizations: ${name}`, () => {
    for (const text of texts) it(text, () => check(text, organizations));
  });
}
