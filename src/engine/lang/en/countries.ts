// Made by `npm run generate` (scripts/data/countries.ts) from world-countries; do not edit.
// Contains information from world-countries, which is made available under the Open Database License (ODbL) 1.0.

/** A country a line, independent ones first: names, the short one first | demonyms and adjectives | seats of government; `;` parts entries. */
export const COUNTRIES = `
Andorra;Principality of Andorra|Andorran|Andorra la Vella
United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
Afghanistan;Islamic Republic of Afghanistan|Afghan;Afghani|Kabul
Antigua and Barbuda|Antiguan;Barbudan|Saint John's
Albania;Republic of Albania|Albanian|Tirana
Armenia;Republic of Armenia|Armenian|Yerevan
Angola;Republic of Angola|Angolan|Luanda
Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Buenos Aires
Austria;Republic of Austria|Austrian|Vienna
Australia;Commonwealth of Australia|Australian|Canberra
Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Baku
Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;BiH|Bosnian;Herzegovinian|Sarajevo
Barbados|Barbadian|Bridgetown
Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka
Belgium;Kingdom of Belgium|Belgian|Brussels
Burkina Faso|Burkinabe|Ouagadougou
Bulgaria;Republic of Bulgaria|Bulgarian|Sofia
Bahrain;Kingdom of Bahrain|Bahraini|Manama
Burundi;Republic of Burundi|Burundian|Gitega
Benin;Republic of Benin|Beninese|Porto-Novo
Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
Bolivia;Plurinational State of Bolivia|Bolivian|Sucre;La Paz
Brazil;Federative Republic of Brazil|Brazilian|Brasília;Brasilia
Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau
Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu
Botswana;Republic of Botswana|Motswana;Botswanan|Gaborone
Belarus;Republic of Belarus|Belarusian|Minsk
Belize|Belizean|Belmopan
Canada|Canadian|Ottawa
DR Congo;Democratic Republic of the Congo;Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo|Congolese|Kinshasa
Central African Republic;CAR|Central African|Bangui
Republic of the Congo;Congo-Brazzaville||Brazzaville
Switzerland;Swiss Confederation|Swiss|Bern;Berne
Ivory Coast;Republic of Côte d'Ivoire;Republic of Cote d'Ivoire;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
Chile;Republic of Chile|Chilean|Santiago
Cameroon;Republic of Cameroon|Cameroonian|Yaoundé;Yaounde
China;People's Republic of China;PRC|Chinese|Beijing
Colombia;Republic of Colombia|Colombian|Bogotá;Bogota
Costa Rica;Republic of Costa Rica|Costa Rican|San José;San Jose
Cuba;Republic of Cuba|Cuban|Havana
Cape Verde;Republic of Cabo Verde;Cabo Verde|Cape Verdian;Cape Verdean|Praia
Cyprus;Republic of Cyprus|Cypriot|Nicosia
Czechia;Czech Republic|Czech|Prague
Germany;Federal Republic of Germany|German|Berlin
Djibouti;Republic of Djibouti|Djibouti|Djibouti
Denmark;Kingdom of Denmark|Danish;Dane|Copenhagen
Dominica;Commonwealth of Dominica||Roseau
Dominican Republic|Dominican|Santo Domingo
Algeria;People's Democratic Republic of Algeria|Algerian|Algiers
Ecuador;Republic of Ecuador|Ecuadorean;Ecuadorian|Quito
Estonia;Republic of Estonia|Estonian|Tallinn
Egypt;Arab Republic of Egypt|Egyptian|Cairo
Eritrea;State of Eritrea|Eritrean|Asmara
Spain;Kingdom of Spain|Spanish;Spaniard|Madrid
Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
Finland;Republic of Finland|Finnish;Finn|Helsinki
Fiji;Republic of Fiji|Fijian|Suva
Micronesia;Federated States of Micronesia|Micronesian|Palikir
France;French Republic|French|Paris
Gabon;Gabonese Republic|Gabonese|Libreville
United Kingdom;United Kingdom of Great Britain and Northern Ireland;Britain;Great Britain;UK;U.K.|British;Briton;Brit|London
Grenada|Grenadian|St. George's
Georgia|Georgian|Tbilisi
Ghana;Republic of Ghana|Ghanaian|Accra
Gambia;Republic of the Gambia;The Gambia|Gambian|Banjul
Guinea;Republic of Guinea|Guinean|Conakry
Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean|Malabo
Greece;Hellenic Republic|Greek|Athens
Guatemala;Republic of Guatemala|Guatemalan|Guatemala City
Guinea-Bissau;Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
Guyana;Co-operative Republic of Guyana|Guyanese|
Honduras;Republic of Honduras|Honduran|Tegucigalpa
Croatia;Republic of Croatia|Croatian;Croat|Zagreb
Haiti;Republic of Haiti|Haitian|Port-au-Prince
Hungary|Hungarian|Budapest
Indonesia;Republic of Indonesia|Indonesian|Jakarta
Ireland;Republic of Ireland|Irish|Dublin
Israel;State of Israel|Israeli|Jerusalem;Tel Aviv
India;Republic of India|Indian|New Delhi
Iraq;Republic of Iraq|Iraqi|Baghdad
Iran;Islamic Republic of Iran|Iranian|Tehran
Iceland|Icelander;Icelandic|Reykjavik
Italy;Italian Republic|Italian|Rome
Jamaica|Jamaican|
Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman
Japan|Japanese|Tokyo
Kenya;Republic of Kenya|Kenyan|Nairobi
Kyrgyzstan;Kyrgyz Republic|Kirghiz;Kyrgyz;Kyrgyzstani|Bishkek
Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh
Kiribati;Independent and Sovereign Republic of Kiribati|I-Kiribati|South Tarawa
Comoros;Union of the Comoros|Comoran;Comorian|Moroni
Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;Federation of Saint Christopher and Nevis;Saint Kitts;St. Kitts;St Kitts|Kittitian;Nevisian|Basseterre
North Korea;Democratic People's Republic of Korea;DPRK;N. Korea|North Korean;N. Korean|Pyongyang
South Korea;Republic of Korea;ROK;RoK;S. Korea|South Korean;S. Korean|Seoul
Kuwait;State of Kuwait|Kuwaiti|Kuwait City
Kazakhstan;Republic of Kazakhstan|Kazakhstani;Kazakh|Astana;Nur-Sultan
Laos;Lao People's Democratic Republic|Laotian|Vientiane
Lebanon;Lebanese Republic|Lebanese|Beirut
Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian|Castries
Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz
Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
Liberia;Republic of Liberia|Liberian|Monrovia
Lesotho;Kingdom of Lesotho|Mosotho|Maseru
Lithuania;Republic of Lithuania|Lithuanian|Vilnius
Luxembourg;Grand Duchy of Luxembourg|Luxembourger;Luxembourgish|Luxembourg
Latvia;Republic of Latvia|Latvian|Riga
Libya;State of Libya|Libyan|Tripoli
Morocco;Kingdom of Morocco|Moroccan|Rabat
Monaco;Principality of Monaco|Monegasque|Monaco
Moldova;Republic of Moldova|Moldovan|Chișinău;Chisinau
Montenegro|Montenegrin|Podgorica
Madagascar;Republic of Madagascar|Malagasy|Antananarivo
Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro
North Macedonia;Republic of North Macedonia;Macedonia|Macedonian|Skopje
Mali;Republic of Mali|Malian|Bamako
Myanmar;Republic of the Union of Myanmar;Burma|Burmese;Myanma|Naypyidaw;Nay Pyi Taw
Mongolia|Mongolian|Ulan Bator;Ulaanbaatar
Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott
Malta;Republic of Malta|Maltese|Valletta
Mauritius;Republic of Mauritius|Mauritian|Port Louis
Maldives;Republic of the Maldives|Maldivan;Maldivian|Malé
Malawi;Republic of Malawi|Malawian|Lilongwe
Mexico;United Mexican States|Mexican|Mexico City
Malaysia|Malaysian|Kuala Lumpur
Mozambique;Republic of Mozambique|Mozambican|Maputo
Namibia;Republic of Namibia|Namibian|Windhoek
Niger;Republic of Niger|Nigerien|Niamey
Nigeria;Federal Republic of Nigeria|Nigerian|Abuja
Nicaragua;Republic of Nicaragua|Nicaraguan|Managua
Netherlands;Kingdom of the Netherlands;Holland|Dutch|Amsterdam;The Hague
Norway;Kingdom of Norway|Norwegian|Oslo
Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali|Kathmandu
Nauru;Republic of Nauru|Nauruan|Yaren
New Zealand;NZ|New Zealander|Wellington
Oman;Sultanate of Oman|Omani|Muscat
Panama;Republic of Panama|Panamanian|Panama City
Peru;Republic of Peru|Peruvian|Lima
Papua New Guinea;Independent State of Papua New Guinea;PNG|Papua New Guinean|Port Moresby
Philippines;Republic of the Philippines|Filipino;Philippine;Filipina|Manila
Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad
Poland;Republic of Poland|Polish|Warsaw
Portugal;Portuguese Republic|Portuguese|Lisbon
Palau;Republic of Palau|Palauan|Ngerulmud
Paraguay;Republic of Paraguay|Paraguayan|Asunción;Asuncion
Qatar;State of Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Serbia;Republic of Serbia|Serbian;Serb|Belgrade
Russia;Russian Federation|Russian|Moscow
Rwanda;Republic of Rwanda|Rwandan|Kigali
Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi Arabian;Saudi|Riyadh
Solomon Islands|Solomon Islander|Honiara
Seychelles;Republic of Seychelles|Seychellois|
Sudan;Republic of the Sudan|Sudanese|Khartoum
Sweden;Kingdom of Sweden|Swedish;Swede|Stockholm
Singapore;Republic of Singapore|Singaporean|Singapore
Slovenia;Republic of Slovenia|Slovene;Slovenian|Ljubljana
Slovakia;Slovak Republic|Slovak|Bratislava
Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown
San Marino;Most Serene Republic of San Marino|Sammarinese|
Senegal;Republic of Senegal|Senegalese|Dakar
Somalia;Federal Republic of Somalia|Somali|Mogadishu
Suriname;Republic of Suriname|Surinamer;Surinamese|Paramaribo
South Sudan;Republic of South Sudan|South Sudanese|Juba
São Tomé and Príncipe;Sao Tome and Principe;Democratic Republic of São Tomé and Príncipe;Democratic Republic of Sao Tome and Principe|Sao Tomean|São Tomé;Sao Tome
El Salvador;Republic of El Salvador|Salvadoran|San Salvador
Syria;Syrian Arab Republic|Syrian|Damascus
Eswatini;Kingdom of Eswatini;Swaziland|Swazi|Lobamba;Mbabane
Chad;Republic of Chad|Chadian|N'Djamena
Togo;Togolese Republic|Togolese|Lomé
Thailand;Kingdom of Thailand|Thai|Bangkok
Tajikistan;Republic of Tajikistan|Tadzhik;Tajik;Tajikistani|Dushanbe
Timor-Leste;Democratic Republic of Timor-Leste;East Timor|East Timorese|Dili
Turkmenistan|Turkmen|Ashgabat
Tunisia;Tunisian Republic|Tunisian|Tunis
Tonga;Kingdom of Tonga|Tongan|Nuku'alofa
Turkey;Türkiye;Turkiye;Republic of Türkiye;Republic of Turkiye;Republic of Turkey|Turkish;Turk|Ankara
Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian|Port of Spain
Tuvalu|Tuvaluan|Funafuti
Tanzania;United Republic of Tanzania|Tanzanian|Dodoma
Ukraine|Ukrainian|Kyiv;Kiev
Uganda;Republic of Uganda|Ugandan|Kampala
United States;United States of America;U.S.;US;USA;U.S.A.;America|American|Washington D.C.;Washington;Washington, D.C.;Washington DC;Washington, DC
Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo
Uzbekistan;Republic of Uzbekistan|Uzbekistani;Uzbek|Tashkent
Vatican City;Vatican City State;Holy See;Vatican|Vatican|Vatican City
Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent;St Vincent|Saint Vincentian;St. Vincentian;St Vincentian;Vincentian|Kingstown
Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas
Vietnam;Socialist Republic of Vietnam;Viet Nam;Việt Nam|Vietnamese|Hanoi
Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port Vila
Samoa;Independent State of Samoa|Samoan|Apia
Yemen;Republic of Yemen|Yemeni|Sana'a
South Africa;Republic of South Africa;RSA|South African|Pretoria
Zambia;Republic of Zambia|Zambian|Lusaka
Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare
Anguilla|Anguillian|
Antarctica|Antarctican|
American Samoa|American Samoan|
Aruba|Aruban|
Åland Islands;Aland Islands|Ålandish;Alandish|
Saint Barthélemy;Saint Barthelemy;St. Barthélemy;St. Barthelemy;St Barthélemy;St Barthelemy;Collectivity of Saint Barthélemy;Collectivity of Saint Barthelemy|Saint Barthélemy Islander;Saint Barthelemy Islander;St. Barthélemy Islander;St. Barthelemy Islander;St Barthélemy Islander;St Barthelemy Islander|
Bermuda|Bermudian|
Caribbean Netherlands||
Bouvet Island||
Cocos Islands|Cocos Islander|
Cook Islands|Cook Islander|
Curaçao;Curacao;Country of Curaçao;Country of Curacao|Curaçaoan;Curacaoan|
Christmas Island;Territory of Christmas Island|Christmas Islander|
Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi|
Falkland Islands|Falkland Islander|
Faroe Islands|Faroese|
French Guiana;Guiana|Guianan|
Guernsey;Bailiwick of Guernsey|Channel Islander|
Gibraltar|Gibraltar|
Greenland|Greenlandic|
Guadeloupe|Guadeloupian|
Guam|Guamanian|
Hong Kong;Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|
Isle of Man|Manx|
Cayman Islands|Caymanian|
Macau;Macao Special Administrative Region of the People's Republic of China;Macao|Macanese|
Northern Mariana Islands;Commonwealth of the Northern Mariana Islands||
Martinique|Martinican|
New Caledonia|New Caledonian|
Norfolk Island;Territory of Norfolk Island|Norfolk Islander|
Niue|Niuean|
French Polynesia|French Polynesian|
Saint Pierre and Miquelon;St. Pierre and Miquelon;St Pierre and Miquelon|Saint-Pierrais;Miquelonnais|
Pitcairn Islands;Pitcairn Group of Islands|Pitcairn Islander|
Puerto Rico;Commonwealth of Puerto Rico|Puerto Rican|
Palestine;State of Palestine;Palestinian Territories|Palestinian|Ramallah
Saint Helena;St. Helena;St Helena|Saint Helenian;St. Helenian;St Helenian|
Svalbard and Jan Mayen;Svalbard og Jan Mayen||
Sint Maarten|St. Maartener|
Turks and Caicos Islands|Turks and Caicos Islander|
French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands||
Tokelau|Tokelauan|
Taiwan|Taiwanese|Taipei
United States Minor Outlying Islands|American Islander|
British Virgin Islands;Virgin Islands|Virgin Islander|
United States Virgin Islands;Virgin Islands of the United States||
Wallis and Futuna;Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|
Kosovo;Republic of Kosovo|Kosovar;Kosovan|Pristina
Mayotte;Department of Mayotte|Mahoran|
`;
