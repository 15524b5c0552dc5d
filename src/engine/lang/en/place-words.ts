/** Words that make a place of the capitalised run that they end ("Independence Square", "Ohio River"); `?` for those that are surnames too. */
export const PLACE_HEADS = `
  Palace Airport Square River Strait Straits Province Ranges Island Islands Isle Isles Sea Ocean Bay Gulf Lake? Lakes Mountain Mountains
  Valley Peninsula County District Street? Avenue Road Boulevard Highway Park? Stadium Arena Hotel Bridge? Canal Desert Oblast Krai
  Okrug Raion Prefecture Governorate Hills? Heights Harbor Harbour Beach? Cathedral Mosque Castle? Tower Towers Plaza Forest? Falls
  Reef Shoal Archipelago Basin Plateau Delta Coast Village Station? Terminal Monastery Temple? Shrine Basilica Prison Barracks
  Cemetery Memorial Garden? Gardens Hall? Dam Territory Highlands Township Borough Canyon Creek Springs Glacier Volcano Theater
  Theatre Ranch Resort City Region Synagogue Parish? Checkpoint Crossing Courthouse Citadel Fortress Refinery Spaceport Cosmodrome
  Church? Museum Library Statehouse Cemetery Gate? Cape Port Camp? Base? Ghetto Emirate Oasis Atoll Fjord Steppe Parkway Wharf Marina Mall Penitentiary Casino Hospital?
`;

/** The head "Base", "Camp" and their like need one of these before them, or a place. */
export const PAIRED_PLACE_HEADS = `
  Air Base|Naval Base|Army Base|Military Base|Refugee Camp|Nuclear Plant|Power Plant|Power Station|Convention Center
  Convention Centre|Conference Center|Conference Centre|Concert Hall|City Hall|Town Hall|Trade Center|Space Center|Detention Center
  Correctional Center|Correctional Facility|Medical Complex|Air Force Base|Free Trade Zone|Economic Zone|Buffer Zone|Industrial Zone
  State House|Government House|Opera House
`;

/** Words before a capitalised word that make a place of both: "Lake Chad", "Mount Hermon". */
export const PLACE_OPENERS = `Lake Mount Mt. Fort Ft. Cape Camp River Loch Lough Wadi Jebel`;

/** Words whose of-phrase is a place: "Strait of Messina", "Republic of Artsakh". */
export const PLACE_OF_HEADS = `
  Gulf Bay Strait Straits Sea Isle Republic Kingdom Province City Duchy Emirate Principality Cape Port Mount Valley Plain Plains
  Sultanate Governorate Lake Rock Horn Commonwealth Federation
`;

/** Common nouns before "of" or beside a capitalised word that is a place. */
export const PLACE_NOUNS = `
  canton cantons constituency ward parish barangay voivodeship mayor governor north south east west
  northeast northwest southeast southwest north-east north-west south-east south-west provinces regions districts counties wards
  city town village province region state district county island port capital suburb settlement municipality emirate territory
  enclave neighborhood neighbourhood hamlet township commune borough republic kingdom archipelago peninsula outskirts coast shores
  banks streets suburbs towns cities villages islands vicinity environs governorate prefecture oblast border city-state metropolis stronghold
`;

/** Those who live in a place: "residents of Verin", at the start of a sentence, too. */
export const RESIDENT_NOUNS = `residents inhabitants people population villagers`;

/** Common nouns behind a capitalised word that is a place: "Zhytomyr region", "Incheon airport". */
export const FOLLOWING_PLACE_NOUNS = `
  fire bushfire wildfire blaze pit mine oilfield gasfield refinery dam reservoir checkpoint camp port peninsulas constituency ward parish forest wetlands gorge
  settlement settlements slum favela prison jail monastery ridge massif
  glacier volcano shoal waterway corridor regions provinces districts states counties governorates villages rivers departments cantons
  province region city district county oblast governorate village town river island islands airport peninsula valley strait
  prefecture municipality municipalities voivodeship voivodeships barangay communes parishes boroughs townships constituencies
  prefectures oblasts neighborhoods neighbourhoods islets township enclave neighborhood neighbourhood suburb square stadium crossing mountains desert lake reef shoal
  basin plateau commune canton raion archipelago canal bridge highway harbor harbour seaport
`;

/** Prepositions of place: what follows them, capitalised and alone, is a place unless a list says otherwise. */
export const PLACE_PREPOSITIONS = `in near outside around across throughout toward towards`;

/** Capitalised words after such a preposition that are no places: languages, faiths, seasons, sums, things. */
export const NO_PLACES = `
  Soviet Sunni Shiite Shia Holiday Eastern Western Northern Southern South North East West States State Latino Latina Hispanic
  Hispanics Latinos Protestant Swahili Halloween Birthday Campaign English Arabic Spanish French German Russian Chinese Mandarin
  Cantonese Hebrew Farsi Persian Hindi Urdu Latin Greek Portuguese Italian Japanese Korean Turkish Ukrainian Polish Yiddish Pashto
  Dari Bengali Tamil Islam Christianity Judaism Buddhism Hinduism Catholicism Protestantism Communism Marxism Confucianism God Christ
  Jesus Allah Scripture Bible Quran Koran Genesis Ramadan Easter Christmas Lent Hanukkah Passover Thanksgiving Bitcoin Ethereum
  Medicare Medicaid Obamacare Brexit Covid COVID Ebola Zika Section Article Chapter Part Phase Stage Round Game Week Day Group Room
  Line Class Grade Figure Table Appendix Volume Act Title Super Tuesday Spring Summer Autumn Fall Winter Q1 Q2 Q3 Q4 AI IT TV
  Internet Web Photoshop Excel Linux Windows Android Java Python Democrats Republicans Conservatives Liberals Muslims Christians Jews
  Catholics Protestants Hindus I He She We They You It Mr Mrs Ms Dr Sen Rep Gov President Prime Minister General Nazi Holocaust
  Renaissance Enlightenment Reformation Depression Intifada Olympics Olympic World Euro Cup League Final Finals First Second Third
  One Two Three What Which Who How Here There This That These Those My Our His Her Their Its Your
`;

/** Members of a parliament, behind whom "for" stands before their constituency. */
export const MEMBER_NOUNS = `MP MPs MEP TD MLA MSP MP-elect lawmaker`;

/** What stands behind a name of the lists and belongs to it: "Kano State". */
export const WIDE_PLACE_HEADS = `State Province Region Oblast Governorate Prefecture Krai Division Department Canton Emirate`;

/** What an explanation behind a comma calls a place: "Velny, a village near the border". */
export const EXPLAINED_PLACES = `city town village hamlet suburb port island settlement municipality neighbourhood neighborhood township commune enclave resort province district`;

/** Titles of those who govern a place or sit for it, behind its name: "Mie Governor", "Kapseret MP". */
export const PLACE_OFFICERS = `Governor Gov. Mayor MP MLA MCA Prefect governor mayor prefect MP-elect`;

/** Last words of names of events and treaties: the place before them is not spoken of ("Paris Air Show"). */
export const EVENT_NOUNS = `
  Show Games Marathon Agreement Accord Accords Treaty Protocol Declaration Olympics Biennale Prix Memorandum Statute Festival Fair Derby Pact
  Airshow Carnival Grand Final Trophy Championship Championships Composite Intermediate
`;

/** People behind whom "from" tells where they live: "a tailor from Verin". */
export const PEOPLE_FROM = `
  man men woman women boy girl boys girls people person resident residents native villager villagers farmer farmers fisherman fishermen teacher student students
  migrant migrants refugee refugees family families tailor trader traders driver nurse doctor carpenter baker cook mother father widow couple pensioner
  retiree shopkeeper laborer labourer labourers builder gang brothers sisters cousins herder herders miner miners soldier soldiers troops volunteer volunteers
  protester protesters lawmaker senator councillor priest survivor survivors evacuees mechanic plumber grandmother grandfather teenager schoolgirl schoolboy
`;

/** Words of motion behind which "from" tells the place: "came back from Verin". */
export const MOTION_WORDS = `
  back returned returning arrived arriving fled fleeing escaped travelled traveled evacuated miles kilometers kilometres km away flew flown airlifted marched
  withdrew withdrawn retreated retreating deported repatriated drove
`;

/** Behind "District": an office or a court, no place. */
export const DISTRICT_OFFICES = `Attorney Attorneys Court Courts Judge Judges`;

/** Roads that a number follows. */
export const ROAD_WORDS = `Interstate Highway Route Autobahn Autoroute Motorway`;

/** Points of the compass and their like that begin a place's name ("South Florida"). */
export const COMPASS_WORDS = `
  First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth North South East West Northern Southern Eastern Western Central
  Far Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Greater Upper Lower Old Downtown
`;

/** Place heads that need a name before them, not only words of offices and the compass ("Southern District" is none). */
export const NAMED_PLACE_HEADS = `
  Airport District City Region Province County Village Territory Prefecture Borough Township Street Road Prison
`;

/** Words of time behind a place: "in Verin yesterday". In lower case. */
export const TIMES_BEHIND = `
  yesterday today tonight tomorrow last this earlier later monday tuesday wednesday thursday friday saturday sunday
`;
