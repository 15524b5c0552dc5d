/**
 * Cities and towns that the news of the world names: general knowledge, without claim to be complete (other ones are told by the words
 * around them). `|` or a new line between entries, `?` for names that persons bear or that are common words.
 */
export const CITIES = `
A Coruña|Aachen|Aalborg|Aarhus|Abadan|Abbotsford|Abbottabad|Aberdeen|Abha|Abidjan|Abilene|Abuja|Abéché|Acapulco|Accra|Acre?|Adana
Addis Ababa|Adelaide|Aden|Afrin|Agadez|Agadir|Agra|Ahmedabad|Ahvaz|Aix-en-Provence|Ajmer|Akron|Aktau|Al-Mawasi|Alameda?|Albany|Albuquerque
Aleppo|Alexandria|Alexandroupolis|Algiers|Alicante|Alice Springs|Allahabad|Allentown|Almaty|Almeria|Altoona|Alwar|Amarah|Amarillo|Ambon
Amherst|Amiens|Amman|Amritsar|Amsterdam|Anacostia|Anaheim|Anchorage|Ancona|Andijan|Ankara|Ann Arbor|Annaba|Annapolis|Annecy|Anniston
Antakya|Antalya|Antananarivo|Antofagasta|Antsiranana|Antwerp|Apia|Aqaba|Arad?|Arak|Arequipa|Arkhangelsk|Arlington|Armyansk|Arnhem|Arusha
Ashdod|Asheville|Ashgabat|Ashkelon|Asmara|Astana|Astrakhan|Asunción|Aswan|Asyut|Athens|Atlanta|Atlantic City|Atyrau|Auckland|Augsburg
Augusta?|Aurangabad|Aurora?|Austin?|Avdiivka|Avignon|Axum|Ayodhya|Azaz|Baalbek|Badajoz|Baghdad|Baguio|Bahawalpur|Bahir Dar|Baidoa
Bakersfield|Bakhmut|Baku|Balakliia|Bali|Balikpapan|Balkh|Ballarat|Balti|Baltimore|Bamako|Bamenda|Bamiyan|Banda Aceh|Bandar Abbas|Bandung
Banff|Bangalore|Bangassou|Bangkok|Bangor|Bangui|Banja Luka|Banjul|Baoding|Baqubah|Bar Harbor|Barcelona|Bareilly|Bari|Bariloche|Barisal
Barnaul|Barquisimeto|Barrancabermeja|Barranquilla|Barvinkove|Basel|Basra|Bat Yam|Bata?|Bath?|Baton Rouge|Battambang|Batumi|Bayeux|Bayonne
Beaumont?|Beersheba|Beijing|Beira|Beirut|Beit Hanoun|Beit Lahiya|Belfast|Belgorod|Belgrade|Bellevue|Bellingham|Belmopan|Belo Horizonte
Belém|Bend?|Bendigo|Bengaluru|Benghazi|Benguela|Beni?|Bentiu|Berdiansk|Berdyansk|Bergamo|Bergen|Berkeley|Berlin|Bern|Besançon|Beslan
Bethesda|Bethlehem|Beverly Hills|Bhilai|Bhopal|Bhubaneswar|Bialystok|Biarritz|Bielefeld|Bila Tserkva|Bilbao|Bilhorod-Dnistrovskyi|Billings
Biloxi|Bint Jbeil|Biratnagar|Birgunj|Birmingham|Bishkek|Bismarck?|Bissau|Bitola|Bizerte|Blackburn?|Blackpool|Blacksburg|Blagoveshchensk
Blantyre|Bloemfontein|Bloomington|Bobo-Dioulasso|Bobruisk|Boca Raton|Bochum|Bodo|Bodrum|Bodø|Bogota|Bogotá|Boise|Bologna|Bolzano|Bombay
Bonn|Bordeaux|Borodyanka|Bosaso|Boston|Boulder|Bournemouth|Bozeman|Bradford?|Braga|Brasilia|Brasov|Brasília|Bratislava|Braunschweig
Brazzaville|Breda|Bregenz|Bremen|Brescia|Brest|Brest-Litovsk|Bridgeport|Bridgetown|Brighton|Brindisi|Brisbane|Bristol?|Brno|Brockton|Bronx
Brooklyn?|Brownsville|Bruges|Brussels|Bryansk|Bucaramanga|Bucha|Bucharest|Budapest|Budva|Buea|Buenos Aires|Buffalo|Bujumbura|Bukavu
Bukhara|Bulawayo|Bunia|Burgas|Burgos|Burlington|Bursa|Busan|Butwal|Bydgoszcz|Byron Bay|Cabinda|Cadiz|Caen|Cagliari|Cairns|Cairo|Calais
Calcutta|Calgary|Cali?|Callao|Camagüey|Cambridge|Camden?|Campinas|Can Tho|Canberra|Cancun|Cancún|Cannes|Canterbury|Canton?|Cap-Haitien
Cap-Haïtien|Cape Town|Caracas|Cardiff|Carlisle?|Carson City|Cartagena|Casablanca|Casper|Catania|Cayenne|Cebu City|Cedar Falls|Cedar Rapids
Cergy|Ceuta|Chabahar|Chaman|Chambéry|Chandigarh|Changchun|Changsha|Chapel Hill|Chappaqua|Charleroi|Charleston|Charlotte?|Charlottesville
Chasiv Yar|Chattanooga|Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengdu|Chennai|Cherkasy|Cherkessk|Chernihiv|Chernivtsi
Chesapeake|Chester?|Cheyenne?|Chiang Mai|Chiang Rai|Chiba|Chicago|Chihuahua|Chisinau|Chita|Chittagong|Chișinău|Chongjin|Chongqing
Christchurch|Chuhuiv|Chula Vista|Cincinnati|Ciudad Guayana|Ciudad Juarez|Ciudad Juárez|Clearwater|Clermont-Ferrand|Cleveland?|Cluj
Cluj-Napoca|Cochabamba|Cochin|Coimbatore|Coimbra|Colchester|College Park|Cologne|Colombo|Colorado Springs|Columbia?|Columbine|Columbus?
Como?|Compton?|Comrat|Conakry|Concepción|Concord?|Constanta|Constantine?|Constanța|Cook County|Copenhagen|Coral Gables|Cordoba|Cork
Corpus Christi|Cotabato|Cotonou|Cottbus|Council Bluffs|Coventry|Cox’s Bazar|Craiova|Crewe|Croydon|Cucuta|Cuernavaca|Cuiabá|Culiacan
Culiacán|Curitiba|Cusco|Czestochowa|Cádiz|Córdoba|Cúcuta|Da Nang|Daegu|Daejeon|Dakar|Dakhla|Dalian|Dallas?|Damascus|Dammam|Danang|Danbury
Dandong|Daqing|Dar es Salaam|Darkhan|Darmstadt|Darwin?|Daugavpils|Davao|Davao City|Davenport?|Davos|Dayton|Daytona Beach|Dearborn
Debaltseve|Debaltsevo|Debrecen|Decatur|Dehradun|Deir Ezzor|Deir al-Balah|Delft|Delhi|Den Haag|Denpasar|Denton|Denver?|Derbent|Derby?|Derna
Des Moines|Detroit|Dhahran|Dhaka|Dharamsala|Dharamshala|Dijon|Dili|Dimona|Dire Dawa|Diwaniyah|Diyarbakir|Djibouti|Dnipro|Dnipropetrovsk
Dodoma|Doha|Dohuk|Doncaster|Donetsk|Dongguan|Dortmund|Douala|Douma|Dover|Dresden|Druzhkivka|Dubai|Dublin|Dubrovnik|Dubuque|Duhok|Duisburg
Duluth|Dundalk|Dundee|Dunedin|Dunkerque|Dunkirk|Durban|Durham|Durres|Dushanbe|Dusseldorf|Dzhankoy|Düsseldorf|East Harlem|East Lansing
East London|East Palestine|Eastern Ghouta|Edinburgh|Edirne|Edmonton|Eilat|Eindhoven|Ekaterinburg|El Alto|El Arish|El Fasher|El Geneina
El Obeid|El Paso|Elbasan|Eldoret|Elista|Elizabeth?|Enerhodar|Engels?|Entebbe|Enugu|Erbil|Erenhot|Erfurt|Erie?|Erzurum|Esbjerg|Eskisehir
Esmeraldas|Espoo|Essen|Eton|Eugene?|Evanston|Evansville|Everett?|Evian|Exeter|Fairbanks|Fairfax|Faisalabad|Falls Church|Fallujah|Famagusta
Fargo?|Faridabad|Faro?|Fayetteville|Feodosia|Fergana|Ferrara|Fez?|Flagstaff|Flint|Florence?|Florianopolis|Florianópolis|Foggia
Foggy Bottom|Fort Collins|Fort Lauderdale|Fort Myers|Fort Wayne|Fort Worth|Fortaleza|Foshan|Frankfurt|Frederick?|Fredericton|Freetown
Freiburg|Fremont?|Fresno|Fujairah|Fukuoka|Fukushima|Fuzhou|Gabes|Gaborone|Gafsa|Gainesville|Galle|Galveston|Galway|Ganja|Gao|Garden City
Gary?|Gateshead|Gatineau|Gaza City|Gaziantep|Gdansk|Gdańsk|Gdynia|Geelong|Gelsenkirchen|General Santos|Geneva|Genoa|George Town
Georgetown?|Gettysburg|Ghat|Ghaziabad|Ghazni|Ghent|Ghouta|Gibraltar|Gijon|Gijón|Girona|Gisborne|Giza|Glasgow|Glendale|Gloucester|Goiânia
Gold Coast|Goma|Gomel|Gonaives|Gonaïves|Gondar|Gorakhpur|Gori|Gothenburg|Gqeberha|Granada|Grand Forks|Grand Rapids|Graz|Green Bay
Greensboro|Greenville|Grenoble|Grimsby|Grodno|Groningen|Grozny|Guadalajara|Guangzhou|Guarulhos|Guatemala City|Guayaquil|Guelph|Guilin
Guiyang|Gujranwala|Gulu|Gurgaon|Guwahati|Gwadar|Gwalior|Gwangju|Gyor|Gyumri|Győr|Göttingen|Haarlem|Hague|Hagåtña|Haifa|Haikou|Haiphong
Hakodate|Halabja|Halifax|Halle?|Hama|Hamadan|Hamburg|Hamhung|Hamilton?|Hampton?|Hanau|Hangzhou|Hannover|Hanoi|Hanover|Harare|Harbin
Hargeisa|Harlem|Harrisburg|Hartford|Hartlepool|Hasakah|Hastings?|Hat Yai|Havana|Hebron|Hefei|Heidelberg|Heilbronn|Helena?|Helsinki
Henderson?|Henichesk|Heraklion|Herat|Hereford|Hermosillo|Herzliya|Hialeah|Hilo|Hiroshima|Hlukhiv|Ho Chi Minh City|Hobart|Hoboken|Hodeida
Hodeidah|Hohhot|Holguín|Hollywood|Holon|Homs|Honiara|Honolulu|Horlivka|Hotan|Houston?|Hsinchu|Hualien|Huambo|Hubli|Hue?|Huelva|Huliaipole
Hull?|Huntington?|Huntsville|Hurghada|Hyderabad|Iasi|Iași|Ibadan|Idlib|Iloilo|Ilovaisk|Imphal|Incheon|Independence?|Indianapolis|Indore
Innsbruck|Inverness|Ioannina|Iowa City|Ipoh|Ipswich|Iqaluit|Irbid|Irbil|Irkutsk|Irpin|Irvine|Irving?|Isfahan|Iskenderun|Islamabad|Ismailia
Istanbul|Ithaca|Ivano-Frankivsk|Izhevsk|Izium|Izmail|Izmir|Jabalia|Jabalpur|Jackson?|Jacksonville|Jaffa|Jaffna|Jaipur|Jakarta|Jalal-Abad
Jalalabad|Jammu|Jamshedpur|Janesville|Jarablus|Jayapura|Jeddah|Jefferson City|Jena|Jenin|Jerez|Jericho|Jersey City|Jerusalem|Jilin City
Jinan|Jinja|Jodhpur|Johannesburg|Johnstown|Johor Bahru|Joliet|Joplin|Jos?|Juba|Jubail|Juneau|Kabul|Kadiivka|Kaesong|Kagoshima
Kahramanmaras|Kaifeng|Kairouan|Kakhovka|Kalamazoo|Kaliningrad|Kaluga|Kamianske|Kampala|Kananga|Kanazawa|Kandahar|Kandy|Kano|Kanpur
Kansas City|Kaohsiung|Kaolack|Karachi|Karaganda|Karaj|Karbala|Karlovy Vary|Karlsruhe|Kars|Kashgar|Kaspiysk|Kassala|Kassel|Kathmandu
Katowice|Kaunas|Kavala|Kawasaki?|Kayseri|Kazan|Keelung|Kelowna|Kemerovo|Kenosha|Kerch|Kerman|Kermanshah|Key West|Khabarovsk|Khan Younis
Khan Yunis|Khankendi|Kharg Island|Kharkiv|Kharkov|Khartoum|Kherson|Khmelnytskyi|Khon Kaen|Khorog|Khujand|Khulna|Kidal|Kiel|Kielce|Kiev
Kigali|Kilis|Killeen|Kingston?|Kinshasa|Kirkenes|Kirkuk|Kirov?|Kiruna|Kiryat Shmona|Kisangani|Kismayo|Kisumu|Kitakyushu|Klagenfurt
Klaipeda|Knoxville|Kobani|Kobe|Koblenz|Kochi|Kohtla-Järve|Kolkata|Konotop|Konya|Koper|Korea Bay|Kosice|Kostiantynivka|Kota?|Kota Kinabalu
Kotor|Kragujevac|Krakow|Kraków|Kramatorsk|Krasnodar|Krasnoyarsk|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kuala Lumpur|Kuching|Kufra|Kumamoto
Kumasi|Kunduz|Kunming|Kupang|Kupiansk|Kurakhove|Kurashiki|Kursk|Kut|Kutaisi|Kuwait City|Kyiv|Kyoto|La Crosse|La Paz|La Plata|Laayoune
Lachin|Lae|Lafayette?|Lagos|Lahore|Lake Charles|Lakeland|Lalibela|Lancaster?|Lansing|Lanzhou|Laramie|Laredo|Larissa|Larnaca|Las Palmas
Las Vegas|Lashio|Lashkar Gah|Latakia|Launceston|Lausanne|Lautoka|Laval|Lawrence?|Le Havre|Le Mans|Lecce|Leeds|Legnica|Leh?|Leicester
Leiden|Leipzig|Lens?|Les Cayes|Leuven|Lewiston|Lexington|León?|Lhasa|Libreville|Lida|Liege|Liepaja|Lijiang|Lille|Lilongwe|Lima|Limassol
Limerick|Limoges|Lincoln?|Linköping|Linz|Lipetsk|Lisbon|Little Rock|Liverpool|Livingstone?|Livorno|Liège|Ljubljana|Lobito|Lod|Lodz|Lome
Lomé|London|London, Ontario|Londonderry|Long Beach|Long Branch|Los Angeles|Los Angeles County|Los Cabos|Louisville|Lowell?|Lozova|Luanda
Luang Prabang|Lubbock|Lublin|Lubumbashi|Lucerne|Lucknow|Ludhiana|Lugano|Luleå|Luoyang|Lusaka|Luton|Lutsk|Luxor|Lviv|Lyman|Lynchburg|Lyon
Lyons?|Lysychansk|Lübeck|Maan?|Maastricht|Macapá|Maceió|Machu Picchu|Macon?|Madison?|Madras|Madrid|Madurai|Magadan|Magas|Magdeburg
Maiduguri|Mainz|Makassar|Makati|Makhachkala|Makiivka|Makurdi|Malabo|Malacca|Malaga|Malakal|Malatya|Malmo|Malmö|Manado|Managua|Manama
Manassas|Manaus|Manbij|Manchester|Mandalay|Mangalore|Manhattan|Manila|Mankato|Mannheim|Mansoura|Manta?|Maputo|Mar del Plata|Maracaibo
Maracay|Maradi|Marawi|Mardin|Maribor|Maricopa County|Marinka|Mariupol|Marjayoun|Markham?|Marmaris|Maroua|Marrakech|Marrakesh|Marseille
Marseilles|Maryinka|Mashhad|Matamoros|Matsuyama|Mawlamyine|Maykop|Mazar-i-Sharif|Mazatlan|Mazatlán|Mbabane|Mbandaka|McAllen|Mecca|Mechelen
Medan|Medellin|Medellín|Medford|Medina?|Meerut|Mekelle|Meknes|Melbourne|Melilla|Melitopol|Memphis|Mersin|Mesa?|Mesquite|Messina|Metula
Metz|Mexicali|Mexico City|Miami|Miami Beach|Miami-Dade|Miami-Dade County|Middlesbrough|Milan?|Milton Keynes|Milwaukee|Mineralnye Vody
Minneapolis|Minneola|Minot|Minsk|Minya|Miskolc|Misrata|Mississauga|Missoula|Mitrovica|Mobile?|Mocha?|Modena|Modesto|Mogadishu|Mogilev
Moline|Mombasa|Monaco|Moncton|Monroe?|Monrovia|Mons?|Montego Bay|Monterey|Monterey Park|Monterrey|Montevideo|Montgomery?|Montpellier
Montreal|Montréal|Monza|Mopti|Moradabad|Morelia|Morgantown|Moscow|Mostar|Mosul|Moundou|Mukalla|Mulhouse|Multan|Mumbai|Muncie|Munich|Murcia
Murmansk|Muscat|Muse?|Mutare|Muzaffarabad|Myawaddy|Myitkyina|Mykolaiv|Myrnohrad|Myrtle Beach|Mysore|Mytilene|Málaga|Mérida|Münster|NEOM
Nabatieh|Naberezhnye Chelny|Nablus|Nadi|Nador|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nahariya|Nairobi|Najaf|Nakhchivan|Nakhodka|Nakuru|Nalchik
Namangan|Nampula|Namur|Nanchang|Nancy?|Nanjing|Nanning|Nantes|Nantucket|Napa|Naperville|Naples|Naqoura|Nara|Narva|Narvik|Nashik|Nashua
Nashville|Nasiriyah|Nassau|Natal?|Natanz|Naypyidaw|Naypyitaw|Nazareth|Nazran|Ndola|Negombo|Nelson?|Neom|Netanya|Neuquén|New Bedford
New Delhi|New Haven|New Orleans|New York|New York City|Newark|Newcastle|Newport|Newport News|Nha Trang|Niamey|Nice?|Nicosia|Niigata
Nijmegen|Nikopol|Nineveh|Ningbo|Nis|Nitra|Nizhnevartovsk|Nizhny Novgorod|Niš|Nogales|Noida|Nonthaburi|Norfolk?|Norilsk|Norman?|Northampton
Norwich|Nottingham|Nouakchott|Noumea|Nouméa|Nova Kakhovka|Novi Sad|Novocherkassk|Novokuznetsk|Novorossiysk|Novosibirsk|Nuevo Laredo|Nukus
Nur-Sultan|Nuremberg|Nuseirat|Nuuk|Nyala|Nîmes|N’Djamena|Oak Ridge|Oakland|Ocala|Ochakiv|Odense|Odesa|Odessa|Ofakim|Ogden|Ohrid|Okayama
Okhtyrka|Oklahoma City|Oldenburg|Oldham|Olomouc|Olsztyn|Olympia?|Omaha|Omdurman|Omsk|Opole|Oradea|Oran|Orange County|Ordos|Orenburg
Orikhiv|Orlando?|Orleans|Orsk|Oruro|Oryol|Osaka|Osh|Oshawa|Oshkosh|Osijek|Oskemen|Oslo|Osnabrück|Ostend|Ostrava|Ottawa|Ouagadougou|Oujda
Oulu|Oviedo|Oxford|Oxnard|Padang|Padua|Pago Pago|Palermo|Palm Springs|Palma?|Palma de Mallorca|Palmyra|Palo Alto|Palu|Pamplona|Panama City
Papeete|Parachinar|Paris?|Parkland|Parma|Parnu|Parramatta|Pasadena|Pascagoula|Paterson|Patna|Patras|Pattaya|Pau?|Pavlohrad|Pearl Harbor
Pecs|Peja|Peking|Pemba|Pensacola|Penza|Peoria|Pereira?|Perm?|Perpignan|Perth|Perugia|Pescara|Peshawar|Petah Tikva|Peterborough
Petropavlovsk-Kamchatsky|Petrozavodsk|Philadelphia|Phnom Penh|Phoenix?|Phuket|Pierre?|Pilsen|Piraeus|Pisa|Pittsburgh|Plano|Pleven|Plovdiv
Plymouth|Plzen|Pocatello|Podgorica|Pohang|Pointe-Noire|Pokhara|Pokrovsk|Polokwane|Polotsk|Poltava|Pontianak|Popasna|Port Antonio
Port Elizabeth|Port Harcourt|Port Louis|Port Moresby|Port Said|Port Sudan|Port Vila|Port of Spain|Port-au-Prince|Portland|Porto
Porto Alegre|Portsmouth|Poti?|Potosí|Potsdam|Poznan|Poznań|Prague|Praia|Presov|Preston?|Pretoria|Pristina|Prizren|Providence?|Provo
Przemysl|Przemyśl|Pskov|Puducherry|Puebla|Pueblo|Puerto Vallarta|Pulwama|Pune|Puno|Punta Arenas|Punta Cana|Putrajaya|Pyatigorsk|Pyongyang
Pécs|Qalqilya|Qamishli|Qazvin|Qingdao|Qom|Quebec City|Queens?|Queenstown|Queretaro|Querétaro|Quetta|Quezon City|Quito|Quneitra|Québec City
Rabat|Racine?|Radom|Rafah|Raipur|Rajkot|Rajshahi|Raleigh?|Ramadi|Ramallah|Ramla|Ramstein|Ranchi|Rangoon|Rapid City|Raqqa|Ras al-Khaimah
Rasht|Ravenna|Rawalpindi|Recife|Redding?|Redmond?|Regensburg|Regina?|Rehovot|Reims|Reni?|Rennes|Reno?|Reykjavik|Reynosa|Richmond?
Richmond Hill|Riga|Rijeka|Rimini|Rio|Rio de Janeiro|Riverside|Rivne|Riyadh|Roanoke|Robotyne|Rochester|Rockford|Rockville|Rome|Rosario?
Rostock|Rostov|Rostov-on-Don|Rotherham|Rotorua|Rotterdam|Rouen|Rovaniemi|Rubizhne|Ruse|Ryazan|Rzeszow|Rzeszów|Saarbrücken|Sabha|Sacramento
Safed|Saigon|Saint Louis|Saint Paul?|Saint Petersburg|Saint-Denis|Saint-Étienne|Saitama|Salalah|Salamanca|Salekhard|Salem|Salford
Salisbury|Salt Lake City|Salvador?|Salzburg|Samara|Samarkand|Samarra|Samsun|San Antonio|San Bernardino|San Diego|San Francisco|San Jose
San José|San Juan|San Pedro|San Pedro Sula|San Salvador|San Sebastian|San Sebastián|Sanaa|Sana’a|Sandusky|Sanliurfa|Santa Ana
Santa Barbara|Santa Clara|Santa Cruz|Santa Cruz de la Sierra|Santa Fe|Santa Monica|Santa Rosa|Santander?|Santiago|Santiago de Compostela
Santiago de Cuba|Santo Domingo|Santos?|Sanya|Sao Paulo|Sapporo|Sarajevo|Saransk|Sarasota|Saratov|Saskatoon|Sassari|Savannah?|Scarsdale
Schenectady|Schengen|Schwerin|Scottsdale|Scranton|Sderot|Seattle|Sedona|Segou|Sejong|Selma?|Selydove|Semarang|Semey|Sendai|Seoul
Sevastopol|Severodonetsk|Seville|Sfax|Shanghai|Shantou|Sharjah|Sharm El-Sheikh|Sharm el Sheikh|Sharm el-Sheikh|Shebekino|Sheffield
Shenyang|Shenzhen|Shijiazhuang|Shimla|Shiraz|Shizuoka|Shkoder|Shreveport|Shusha|Shymkent|Sialkot|Siauliai|Sibiu|Sidon|Siem Reap|Siena
Sievierodonetsk|Sihanoukville|Siliguri|Simferopol|Sinjar|Sinuiju|Sioux City|Sioux Falls|Siracusa|Sirte|Sittwe|Skadovsk|Skopje|Sligo
Sloviansk|Smolensk|SoHo|Sochi|Sofia?|Soledar|Solingen|Somerville|Sousse|South Bend|Southampton|Soweto|Spin Boldak|Split?|Spokane
Springfield|Srinagar|St. Gallen|St. Louis|St. Moritz|St. Paul|St. Petersburg|Stalingrad|Stamford|Stara Zagora|Starobilsk|Staten Island
Stavanger|Stavropol|Stepanakert|Stirling?|Stockholm|Stockton?|Stoke-on-Trent|Stralsund|Strasbourg|Stuttgart|Suba?|Sucre|Sudak|Sudbury
Sudzha|Sukhumi|Sukkur|Sulaimaniya|Sulaymaniyah|Sumqayit|Sumy|Sunderland|Sunnyvale|Sunshine Coast|Surabaya|Surat?|Surfside|Surgut|Surrey
Suva|Suwon|Suzhou|Swansea|Swat?|Sweida|Swindon|Sydney?|Sylhet|Syracuse|Szczecin|Szeged|São Paulo|Tabriz|Tabuk|Tacloban|Tacoma|Taganrog
Taichung|Tainan|Taipei|Taiyuan|Taiz|Takamatsu|Tal Afar|Tallahassee|Tallinn|Tamale|Tamanrasset|Tambov|Tampa|Tampere|Tangier|Tangshan
Taoyuan|Tapachula|Taranto|Tarragona|Tartous|Tartu|Tartus|Tashkent|Tauranga|Tbilisi|Tegucigalpa|Teheran|Tehran|Tel Abyad|Tel Aviv|Tempe
Temuco|Ternopil|Terre Haute|Tetouan|Tetovo|Texarkana|Thane|The Bronx|The Hague|Thessaloniki|Thimphu|Thiruvananthapuram|Thunder Bay|Tianjin
Tiberias|Tijuana|Tikrit|Tilburg|Timbuktu|Timisoara|Tindouf|Tirana|Tiraspol|Toamasina|Tobruk|Togliatti|Tokmak|Tokyo|Toledo|Toluca|Tolyatti
Tomsk|Toowoomba|Topeka|Toretsk|Torez|Torkham|Toronto|Torrance?|Torun|Touba|Toulon|Toulouse|Tours?|Townsville|Trabzon|Traverse City|Trento
Trenton|Trier|Trieste|Trincomalee|Tripoli|Trivandrum|Trois-Rivières|Tromso|Tromsø|Trondheim|Truckee|Trujillo?|Tskhinvali|Tucson|Tucumán
Tula|Tulkarem|Tulsa|Tulum|Tunis|Tupelo|Turbat|Turin|Turkmenbashi|Turku|Tuscaloosa|Tuxtla|Tver|Tyler?|Tyre|Tyumen|Udaipur|Udine|Udon Thani
Ufa|Ujjain|Ulaanbaatar|Ulan Bator|Ulan-Ude|Ulm|Ulsan|Ulyanovsk|Uman|Umeå|Uppsala|Urmia|Urumqi|Ushuaia|Utrecht|Uvalde|Uvira|Uzhhorod|Vaasa
Vadodara|Vaduz|Valdivia|Valencia|Valladolid|Valletta|Valparaiso|Vanadzor|Vancouver|Varanasi|Varna|Vasylivka|Vatican|Veliky Novgorod
Velyka Novosilka|Venice|Ventura|Verona|Versailles|Vicenza|Victoria?|Victoria Falls|Vienna|Vientiane|Vigo?|Vijayawada|Villach|Vilnius
Vinnytsia|Virginia Beach|Visakhapatnam|Vitebsk|Vitória|Vladikavkaz|Vladivostok|Vlora|Volgograd|Volnovakha|Vologda|Volos|Vorkuta|Voronezh
Vovchansk|Vuhledar|Vung Tau|Vyborg|Waco|Wad Madani|Walsall|Walvis Bay|Warsaw|Warwick?|Washington?|Washington D.C.|Washington DC
Washington, D.C.|Washington, DC|Waterford|Waterloo|Wau|Waukesha|Weimar|Wellington?|Wenzhou|Westchester|Whanganui|Wheeling|Whitehorse
Wichita|Wiesbaden|Wigan|Wilkes-Barre|Williamsburg|Wilmington|Windhoek|Windsor?|Winnipeg|Winston-Salem|Winterthur|Wolfsburg|Wollongong
Wolverhampton|Wonsan|Worcester|Wroclaw|Wrocław|Wuhan|Wuppertal|Wuxi|Würzburg|Xiamen|Xian|Xining|Xi’an|Yakima|Yakutsk|Yalta|Yamoussoukro
Yanbu|Yangon|Yantai|Yaounde|Yaoundé|Yaroslavl|Yazd|Yekaterinburg|Yellowknife|Yerevan|Yevpatoria|Yinchuan|Yogyakarta|Yokohama|Yonkers|York
Youngstown|Yuma|Yuzhno-Sakhalinsk|Zabadani|Zadar|Zagreb|Zahedan|Zahle|Zamboanga|Zanzibar|Zaporizhzhia|Zaporizhzhya|Zaporozhye|Zaragoza
Zarqa|Zawiya|Zeebrugge|Zhengzhou|Zhuhai|Zhytomyr|Zibo|Ziguinchor|Zinder|Zintan|Zug|Zugdidi|Zurich|Zwickau|Zürich|al-Fasher|al-Hasakah
al-Mawasi|Évora|Örebro|Łódź
`;
