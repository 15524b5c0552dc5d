/**
 * Places that are no countries: general knowledge. `|` or a new line between entries, `;` before other names of the same place, `?` for
 * names that persons bear or that are common words. In SUBDIVISIONS a line begins with the country.
 */
export const SUBDIVISIONS = `
United States:Alabama;Ala.|Alaska|Arizona;Ariz.|Arkansas;Ark.|California;Calif.|Colorado;Colo.|Connecticut;Conn.|Delaware;Del.|Florida;Fla.|Georgia?;Ga.|Hawaii|Idaho|Illinois;Ill.|Indiana;Ind.|Iowa|Kansas;Kan.|Kentucky;Ky.|Louisiana;La.|Maine|Maryland;Md.|Massachusetts;Mass.|Michigan;Mich.|Minnesota;Minn.|Mississippi;Miss.|Missouri;Mo.|Montana?;Mont.|Nebraska;Neb.|Nevada;Nev.|New Hampshire;N.H.|New Jersey;N.J.|New Mexico;N.M.|New York State;N.Y.|North Carolina;N.C.|North Dakota;N.D.|Ohio|Oklahoma;Okla.|Oregon;Ore.|Pennsylvania;Pa.|Rhode Island;R.I.|South Carolina;S.C.|South Dakota;S.D.|Tennessee;Tenn.|Texas;Tex.|Utah|Vermont;Vt.|Virginia?;Va.|West Virginia;W.Va.|Wisconsin;Wis.|Wyoming;Wyo.|District of Columbia|Washington State|New England|Midwest|Deep South|Appalachia|Rust Belt|Bay Area|Silicon Valley|Long Island|Cape Cod|Puerto Rico|Guam
United Kingdom:England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Yorkshire|Kent?|Essex|Sussex|Surrey|Devon?|Cumbria|Lancashire|West Midlands|Merseyside|Greater Manchester|Isle of Wight|Shetland|Orkney|Hebrides|Channel Islands
Canada:Ontario|Quebec;Québec|British Columbia;B.C.|Alberta?|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland;Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories
Australia:New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|Australian Capital Territory
Germany:Bavaria|Saxony|Thuringia|Brandenburg|Hesse?|Lower Saxony|North Rhine-Westphalia|Rhineland-Palatinate|Saarland|Saxony-Anhalt|Schleswig-Holstein|Baden-Württemberg;Baden-Wuerttemberg|Mecklenburg-Western Pomerania|Ruhr
France:Brittany?|Normandy|Corsica|Provence|Alsace|Burgundy|Aquitaine|Île-de-France;Ile-de-France|Occitanie|Savoy|Réunion
Spain:Catalonia|Andalusia|Galicia|Basque Country|Navarre|Castile|Canary Islands|Balearic Islands|Mallorca|Ibiza
Italy:Sicily|Sardinia|Tuscany|Lombardy|Veneto|Piedmont|Calabria|Campania|Puglia|Umbria|Liguria|Emilia-Romagna|Lampedusa
Russia:Siberia|Chechnya|Dagestan|Ingushetia|North Ossetia|Tatarstan|Bashkortostan|Kaliningrad|Sakhalin|Kamchatka|Yakutia|Buryatia|Tuva|Kalmykia|Karelia|Urals|Russian Far East
Ukraine:Crimea|Donbas;Donbass|Luhansk;Lugansk|Zakarpattia|Transcarpathia|Bukovyna
China:Xinjiang|Tibet|Guangdong|Guangxi|Sichuan|Yunnan|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Jiangsu|Jiangxi|Zhejiang|Anhui|Fujian|Gansu|Guizhou|Hainan|Heilongjiang|Jilin|Liaoning|Inner Mongolia|Ningxia|Qinghai|Manchuria|Kinmen|Matsu Islands|Pearl River Delta
India:Kashmir|Jammu and Kashmir|Punjab|Gujarat|Maharashtra|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Arunachal Pradesh|Himachal Pradesh|Bihar|Jharkhand|Chhattisgarh|Odisha;Orissa|West Bengal|Bengal|Assam|Manipur|Nagaland|Mizoram|Meghalaya|Tripura|Sikkim|Rajasthan|Haryana|Uttarakhand|Kerala|Tamil Nadu|Karnataka|Telangana|Goa|Ladakh|Andaman Islands
Pakistan:Sindh|Balochistan;Baluchistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Waziristan|North Waziristan|South Waziristan|Azad Kashmir
Afghanistan:Helmand|Nangarhar|Badakhshan|Panjshir|Paktika|Khost|Uruzgan|Logar|Wardak|Parwan
Iran:Khuzestan|Sistan and Baluchestan;Sistan-Baluchistan|Kurdistan|Khorasan
Iraq:Iraqi Kurdistan|Anbar|Nineveh|Diyala
Israel:Galilee|Negev|Golan Heights;Golan|Judea|Samaria
Palestine:Gaza|Gaza Strip|West Bank|East Jerusalem
Syria:Rojava|Daraa|Deir el-Zour;Deir ez-Zor
Turkey:Anatolia|Hatay|Thrace
Japan:Hokkaido|Honshu|Kyushu|Shikoku|Okinawa|Senkaku Islands;Senkakus|Ryukyu Islands|Kanagawa|Aichi|Ishikawa|Noto Peninsula|Miyagi
South Korea:Gyeonggi|Jeju|Dokdo|Jeolla|Gyeongsang
Indonesia:Java?|Sumatra|Borneo|Bali|Sulawesi|Papua|West Papua|Aceh|Kalimantan|Lombok|Moluccas|Flores?
Philippines:Luzon|Mindanao|Visayas|Palawan|Leyte|Cebu|Mindoro|Spratly Islands;Spratlys|Scarborough Shoal|Second Thomas Shoal|Samar
Malaysia:Sarawak|Johor|Penang|Selangor|Kelantan
Myanmar:Rakhine|Shan State|Kachin|Kayah|Kayin|Karen State|Sagaing|Chin State
Vietnam:Mekong Delta|Quang Ninh|Nghe An
Sri Lanka:Jaffna Peninsula
Brazil:Amazonas|Bahia|Minas Gerais|Paraná|Rio Grande do Sul|Mato Grosso|Pernambuco|Ceará|Roraima|Rondônia|Goiás|Santa Catarina
Argentina:Patagonia|Tierra del Fuego|Mendoza?|Chubut
Mexico:Chiapas|Oaxaca|Sinaloa|Sonora|Chihuahua|Jalisco|Michoacán;Michoacan|Guerrero?|Tamaulipas|Veracruz|Yucatán;Yucatan|Baja California|Nuevo León;Nuevo Leon|Zacatecas|Tabasco
Colombia:Antioquia|Cauca|Catatumbo|Putumayo
Venezuela:Zulia|Táchira;Tachira
Guyana:Essequibo
Nigeria:Borno|Kaduna|Zamfara|Katsina|Benue|Adamawa|Yobe|Rivers State|Lagos State|Niger Delta|Biafra|Sokoto|Kano
Sudan:Darfur|Kordofan|South Kordofan|Gezira|North Darfur|West Darfur
South Sudan:Unity State|Jonglei|Abyei
Ethiopia:Tigray|Oromia|Amhara|Afar|Ogaden
Somalia:Somaliland|Puntland|Jubaland
DR Congo:North Kivu|South Kivu|Kivu|Ituri|Kasai|Katanga
South Africa:KwaZulu-Natal|Gauteng|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape|Free State
Mozambique:Cabo Delgado
Kenya:Rift Valley|Turkana|Garissa
Libya:Cyrenaica|Tripolitania|Fezzan
Morocco:Rif
Georgia:Abkhazia|South Ossetia|Adjara
Azerbaijan:Nagorno-Karabakh;Nagorno Karabakh|Karabakh|Lachin corridor;Lachin Corridor|Zangezur corridor;Zangezur Corridor|Nakhchivan
Moldova:Transnistria|Transdniestria|Gagauzia
Bosnia and Herzegovina:Republika Srpska
Romania:Transylvania
Poland:Silesia|Pomerania|Mazovia
Greece:Crete|Lesbos|Rhodes|Corfu|Peloponnese|Evros|Samos|Kos
Belgium:Flanders|Wallonia
Netherlands:Zeeland|Groningen
Portugal:Azores|Madeira|Algarve
Switzerland:Valais|Vaud|Ticino|Graubünden;Graubunden;Grisons|Aargau|Thurgau|St. Gallen|Appenzell|Schaffhausen|Solothurn|Uri?|Schwyz|Obwalden|Nidwalden|Glarus|Zug?|Basel-Landschaft|Basel-Stadt
Austria:Tyrol|Carinthia|Styria|Vorarlberg|Burgenland|Lower Austria|Upper Austria|South Tyrol
Denmark:Jutland|Zealand|Bornholm|Greenland
Sweden:Gotland|Lapland
Norway:Svalbard|Finnmark
Kenya:Mombasa County|Kisumu County|Mandera|Wajir|Lamu|Turkana County|Kilifi|Kwale|Nakuru|Machakos|Kiambu|Samburu|Laikipia
Uganda:Karamoja|Busoga|Buganda|Acholi
Ghana:Ashanti|Volta Region|Savannah Region|Upper East Region|Greater Accra|Brong-Ahafo|Bono
Cameroon:Adamaoua|Far North Region
Chad:Mayo-Kebbi Est;Mayo-Kebbi Ouest|Ouaddaï;Ouaddai|Kanem|Tibesti|Lac Province|Guéra|Logone Oriental|Logone Occidental
Mali:Mopti|Timbuktu|Gao|Kidal|Ménaka;Menaka|Ségou;Segou|Sikasso|Kayes|Azawad
Niger:Tillabéri;Tillaberi|Diffa|Tahoua|Zinder|Agadez
Burkina Faso:Centre-Nord|Cascades Region
Madagascar:Androy|Anosy
Zambia:Copperbelt|Southern Province
Zimbabwe:Mashonaland|Matabeleland|Manicaland|Masvingo
Mozambique:Nampula|Sofala|Zambezia|Inhambane|Niassa|Tete
Angola:Cabinda|Huíla|Lunda Norte
Tanzania:Zanzibar|Pemba
Peru:Cusco|Puno|Apurímac;Apurimac|Ayacucho|Loreto|Ucayali|Madre de Dios|Cajamarca|Piura|Junín;Junin|Moquegua|Tacna|Áncash;Ancash|La Libertad Region|La Libertad?|Huancavelica|Huánuco;Huanuco
Bolivia:Cochabamba|Potosí;Potosi|Oruro|Tarija|Chuquisaca|Beni Department|Pando
Chile:Araucanía;Araucania|Atacama|Biobío;Biobio|Magallanes|Valparaíso Region
Ecuador:Guayas|Esmeraldas|Manabí;Manabi|Azuay|Pichincha|Sucumbíos|Los Ríos|Galápagos;Galapagos;Galápagos Islands;Galapagos Islands
Colombia:Chocó;Choco|Nariño;Narino|Arauca|Caquetá;Caqueta|Guaviare|Meta Department|Norte de Santander|Boyacá;Boyaca|Cundinamarca|Tolima|La Guajira
Argentina:Jujuy|Salta|Tucumán;Tucuman|Entre Ríos;Entre Rios|Misiones|Neuquén;Neuquen|Catamarca|Formosa
Brazil:Pará|Rio Grande do Norte|Espírito Santo|Alagoas|Sergipe|Paraíba|Piauí|Maranhão|Tocantins|Acre State|Amapá
Guatemala:Petén;Peten|Quetzaltenango|Huehuetenango|Alta Verapaz
Haiti:Artibonite|Grand'Anse|Croix-des-Bouquets
Nepal:Koshi Province|Madhesh|Bagmati|Gandaki|Lumbini|Karnali|Sudurpashchim
Bangladesh:Sylhet|Chittagong Hill Tracts|Rangpur|Barisal Division|Sunamganj
Afghanistan:Kunar|Kapisa|Bamyan|Ghor|Badghis|Faryab|Balkh Province|Takhar|Baghlan|Zabul|Nuristan|Laghman|Paktia
Iran:Hormozgan|Gilan|Mazandaran|Fars Province|Kerman Province|Golestan|Lorestan
Iraq:Salahuddin;Salah al-Din|Dhi Qar|Maysan|Muthanna|Babil
Syria:Idlib Province|Sweida;Suwayda|Hasakah|Quneitra|Latakia Province
Yemen:Hodeidah;Hodeida|Taiz|Shabwa|Abyan|Al-Bayda|Al-Mahra|Lahj
Philippines:Bangsamoro|Negros Occidental|Negros Oriental|Cagayan|Ilocos|Bicol|Batangas|Bulacan|Cavite|Laguna Province|Maguindanao|Lanao del Sur|Zambales
Indonesia:East Java|West Java|Central Java|North Sumatra|West Sumatra|South Sulawesi|Central Sulawesi|East Nusa Tenggara|West Nusa Tenggara|Riau|North Maluku|Banten
Thailand:Isaan|Pattani|Yala|Narathiwat|Songkhla
Ukraine:Volyn|Bukovina|Galicia-Volhynia|Donetsk Oblast|Zaporizhzhia Oblast
Russia:Krasnodar|Stavropol|Primorye|Belgorod Region|Kursk Region|Khakassia|Altai|Komi|Udmurtia|Mari El|Mordovia|Kabardino-Balkaria|Karachay-Cherkessia|Adygea|Yamal|Chukotka
Romania:Moldavia|Wallachia|Dobruja|Maramureș;Maramures
Serbia:Vojvodina|Sandžak;Sandzak|Preševo
Croatia:Dalmatia|Istria|Slavonia
Hungary:Transdanubia
Czech Republic:Moravia|Bohemia
Finland:Åland;Aland Islands|Ostrobothnia
Ireland:Connacht|Munster|Leinster|County Cork|County Kerry|County Mayo|County Donegal|County Galway
United Kingdom:Teesside|Tyneside|East Anglia|Cotswolds|Highlands|Northumberland|Shropshire|Lincolnshire|Nottinghamshire|Derbyshire|Staffordshire|Leicestershire|Northamptonshire|Oxfordshire|Gloucestershire|Hampshire|Dorset|Somerset|Wiltshire|Norfolk|Suffolk|Berkshire|Buckinghamshire|Hertfordshire|Cambridgeshire|Bedfordshire|Cheshire|South Wales|North Wales|Aberdeenshire|Fife|County Antrim|County Down|West Yorkshire|North Yorkshire|South Yorkshire
Spain:Asturias|Cantabria|Extremadura|La Rioja|Murcia|Aragon;Aragón|Castilla-La Mancha|Castilla y León|Valencian Community|Tenerife|Gran Canaria|Lanzarote|La Palma
France:Martinique|Guadeloupe|New Caledonia|French Guiana|French Polynesia|Mayotte|Auvergne|Limousin|Picardy|Gironde|Var?|Bouches-du-Rhône|Vendée|Dordogne|Seine-Saint-Denis|Hauts-de-France|Grand Est|Loire|Ardennes
Italy:Abruzzo|Basilicata|Molise|Apulia|Marche|Trentino|Friuli-Venezia Giulia|Aosta Valley
Cyprus:Northern Cyprus
Papua New Guinea:Bougainville
Yemen:Hadramout|Marib|Socotra|Saada
Saudi Arabia:Hejaz|Najran
`;

export const REGIONS = `
Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa;sub-Saharan Africa|Horn of Africa|Maghreb
Sahel|Sahara|Asia|East Asia|Northeast Asia|Southeast Asia;South-East Asia|South Asia|Central Asia|West Asia
Asia-Pacific;Asia/Pacific;Asia Pacific|Indo-Pacific;Indo Pacific|Far East|Middle East;Mideast|Near East|Levant|Gulf?|Persian Gulf
Arabian Peninsula|Indochina|Kurdistan|Mesopotamia|Mekong|Indian subcontinent|Eurasia|Caucasus|South Caucasus|North Caucasus|Europe
Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Southeastern Europe|Balkans|Western Balkans|Baltics
Baltic States;Baltic states|Scandinavia|Benelux|Iberia|Iberian Peninsula|Nordics|Schengen Area;Schengen|Americas|North America
South America|Latin America|Central America|Caribbean|West Indies|Antilles|Andes|Amazon Basin|Oceania|Pacific Islands|Polynesia
Melanesia|Micronesia|South Pacific|Australasia|Arctic|Arctic Circle|Antarctic|Antarctica|Global South|Global North|Soviet Union|USSR|Islamic Republic
U.S.S.R.|East Germany|West Germany|Yugoslavia|Czechoslovakia|Ottoman Empire|Korea|Korean Peninsula;Korean peninsula|Ireland
British Isles|Great Britain|Hispaniola|Guiana|Congo Basin|Commonwealth of Nations|Mediterranean;Mediterranean Sea|Black Sea
Baltic Sea;Baltic|Red Sea|Caspian Sea;Caspian|North Sea|Sea of Azov|Barents Sea|Bering Sea|Bering Strait|Aegean;Aegean Sea
Adriatic;Adriatic Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Sea of Okhotsk|Philippine Sea|Arabian Sea|Gulf of Aden
Gulf of Oman|Gulf of Mexico|Gulf of America|Gulf of Guinea|Gulf of Finland|Gulf of Thailand|Gulf of Tonkin|Bay of Bengal
Strait of Hormuz|Hormuz|Taiwan Strait;Taiwan Straits|Bosphorus;Bosporus|Dardanelles|Strait of Malacca;Malacca Strait
Bab el-Mandeb;Bab al-Mandab|Kerch Strait|English Channel|Suez Canal|Suez|Grand Ethiopian Renaissance Dam;Great Ethiopian Renaissance Dam;GERD|Panama Canal|Tigris|Euphrates|Nile|Danube|Rhine|Volga|Kosi|Koshi River|Brahmaputra|Irrawaddy River|Chao Phraya|Salween|Godavari|Krishna River|Cauvery|Narmada|Yamuna|Sutlej|Chenab|Jhelum|Ravi River|Beas River|Teesta|Padma River|Meghna|Congo River|Zambezi|Limpopo River|Okavango|Niger River|Senegal River|Volta River|Benue River|Logone River|Chari River|Ubangi|Shire River|Tana River|Omo River|Blue Nile|White Nile|Litani|Orontes|Helmand River|Amu Darya|Syr Darya|Don River|Oder|Elbe|Vistula|Dniester|Prut|Sava|Drava|Tisza River|Po River|Tiber|Rhône|Rhone|Seine|Loire River|Garonne|Ebro|Tagus|Douro|Guadalquivir|Meuse|Scheldt|Severn|Mersey|Tyne|Shannon River|Orinoco|Paraná River|Magdalena River|Cauca River|Xingu|Tapajós|Madeira River|Essequibo River|Colorado River|Columbia River|Missouri River|Ohio River|Hudson River|Yukon River|Mackenzie River|Fraser River|Murray River|Darling River|Lake Tanganyika|Lake Malawi|Lake Turkana|Lake Volta|Lake Titicaca|Lake Geneva|Lake Constance|Sundarbans|Okavango Delta|Serengeti|Masai Mara|Virunga|Kruger National Park|Pantanal|Darién Gap;Darien Gap|Gran Chaco;Chaco|Altiplano|Atacama Desert|Gobi Desert;Gobi|Thar Desert|Negev Desert|Sinai;Sinai Peninsula|Siachen|Galwan|Doklam|Line of Control|Line of Actual Control|Golan Heights|Philadelphi Corridor|Netzarim Corridor|Suwalki Gap;Suwałki Gap|Wakhan Corridor|Lachin Corridor|Zangezur Corridor|Bab-el-Mandeb|Galle Face
Dnipro River;Dnieper|Mekong River|Yangtze|Ganges|Indus|Amazon River|Mississippi River|Rio Grande|Potomac|Thames|Jordan River
Atlantic;Atlantic Ocean|Pacific;Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|North Atlantic|Himalayas;Himalaya|Alps|Pyrenees
Carpathians|Mount Everest;Everest|Urals|Rocky Mountains;Rockies|Hindu Kush|Mount Fuji|Kilimanjaro|Lake Victoria|Lake Chad|Lake Baikal
Lake Michigan|Lake Tahoe|Dead Sea|Great Lakes|Grand Canyon|Great Barrier Reef|Chernobyl;Chornobyl|Buckingham Palace|Windsor Castle
Westminster Abbey|Westminster|Great Hall of the People|Tiananmen;Tiananmen Square|Forbidden City|Red Square|Lubyanka|Mariinskyi Palace
Independence Square|Parliament House|Government House|Presidential House|Presidential Palace|Maidan|Oval Office|Rose Garden|Statehouse?|White House|Situation Room|East Room|Capitol;U.S. Capitol;US Capitol|Capitol Hill|National Mall
Lincoln Memorial|Camp David|Mar-a-Lago|Bedminster|Trump Tower|Ground Zero|Times Square|Central Park|Madison Square Garden|Carnegie Hall
Arlington National Cemetery|Wall Street|Fifth Avenue|Broadway?|Hollywood|Champs-Elysees;Champs-Élysées|Eiffel Tower|Great Wall of China;Great Wall
Notre Dame;Notre-Dame|Louvre|Versailles|Brandenburg Gate|Reichstag|Bellevue Palace|Trafalgar Square|Hyde Park|Heathrow|Chequers
Lancaster House|Blair House|Colosseum|St. Peter’s Square;Saint Peter’s Square|St. Peter’s Basilica|Sistine Chapel
Al-Aqsa;Al-Aqsa Mosque;al-Aqsa|Temple Mount|Western Wall|Church of the Holy Sepulchre|Rafah crossing|Kerem Shalom|Tahrir Square
Taksim Square|Gezi Park|Hagia Sophia|Kaaba|Grand Mosque|Burj Khalifa|Taj Mahal|Red Fort|Lodhi Garden|Panmunjom|Demilitarized Zone;DMZ
Yasukuni;Yasukuni Shrine|Guantanamo Bay;Guantanamo;Guantánamo|Abu Ghraib|Evin Prison;Evin|Bagram|Incirlik|Ramstein|Diego Garcia
Camp Lejeune|Fort Bragg|West Point|Pearl Harbor|Hiroshima|Nagasaki|Auschwitz|Srebrenica|Chernobyl|Fukushima|Natanz|Fordo;Fordow|Bushehr
Isfahan|Dimona|Yongbyon|Baikonur|Cape Canaveral|Kennedy Space Center|Los Alamos|Silicon Valley|Las Vegas Strip|Sandy Hook|Ferguson?
Palm Beach|Rio Grande Valley|Green Zone|Kaliningrad
`;

/** Points of the compass that name a part of the world behind an article ("the West"), without a capitalised word behind them. */
export const DIRECTIONS = `West North South`;
