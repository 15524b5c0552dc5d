/**
 * Cities and towns that the news of the world names: general knowledge, without claim to be complete (other ones are told by the words
 * around them). `|` or a new line between entries, `?` for names that persons bear or that are common words.
 */
export const CITIES = `
A Coruña|Aachen|Aalborg|Aarhus|Abadan|Abbotsford|Abbottabad|Abeche|Abéché|Aberdeen|Abha|Abidjan|Abilene|Abuja|Acapulco|Accra|Acre?
Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti?|Adre|Adré|Afrin|Agadez|Agadir|Agdam|Agra|Ahmedabad|Ahvaz|Aix-en-Provence|Ajmer|Akron|Aktau
Al-Arish?|Al-Bireh?|Al-Bukamal?|al-Bureij?|al-Fasher|Al-Fashir?|al-Hasakah|al-Mawasi|Al-Mawasi|Al-Tanf?|Alameda?|Albany|Albuquerque|Aleppo
Alexandria|Alexandroupolis|Algiers|Alicante|Alice Springs|Allahabad|Allentown|Almaty|Almeria|Altoona|Alwar|Amarah|Amarillo|Ambon
Amherst|Amiens|Amman|Amritsar|Amsterdam|Anacostia|Anaheim|Anaklia|Anchorage|Ancona|Andijan|Ankara|Ann Arbor|Annaba|Annapolis|Annecy|Anniston
Antakya|Antalya|Antananarivo|Antofagasta|Antsiranana|Antwerp|Apia|Aqaba|Arad?|Arak|Aranyaprathet|Arequipa|Arkhangelsk|Arlington|Armyansk
Arnhem|Arusha|Ashburton?|Ashdod|Asheville|Ashgabat|Ashkelon|Asmara|Astana|Astrakhan|Asunción|Aswan|Asyut|Athens|Atlanta|Atlantic City|Attock
Atyrau|Auckland|Augsburg|Augusta?|Auki|Aurangabad|Aurora?|Austin?|Avarua|Avdiivka|Avignon|Axum|Ayodhya|Azaz|Baalbek|Badajoz|Baghdad|Baguio
Bahawalpur|Bahir Dar|Baidoa|Baiji|Bajaur|Bakersfield|Bakhmut|Baku|Balakliia|Bali|Balikpapan|Balkh|Ballarat|Ballina|Balti|Baltimore
Bamako|Bambari|Bamenda|Bamiyan|Banda Aceh|Bandar Abbas|Bandung|Banff|Bangalore|Bangassou|Bangkok|Bangor|Bangui|Banja Luka|Banjska?|Banjul
Baoding|Baqubah|Bar Harbor|Baramulla|Barcelona|Bareilly|Bari|Bariloche|Barisal|Barnaul|Barquisimeto|Barrancabermeja|Barranquilla|Barvinkove
Basel|Basra|Bastar?|Bat Yam|Bata?|Bath?|Batken|Baton Rouge|Battambang|Batumi|Bayeux|Bayonne|Be'eri|Beaumont?|Beersheba|Beijing|Beira|Beirut
Beit Hanoun|Beit Jala|Beit Lahiya|Belém|Belfast|Belgorod|Belgrade|Bellevue|Bellingham|Belmopan|Belo Horizonte|Bend?|Bendigo|Bengaluru
Benghazi|Benguela|Beni Suef|Beni?|Bentiu|Berdiansk|Berdyansk|Bergamo|Bergen|Berkeley|Berlin|Bern|Besançon|Beslan|Bethesda|Bethlehem
Beverly Hills|Bhasan Char|Bhilai|Bhopal|Bhubaneswar|Bialystok|Biarritz|Bielefeld|Bijapur?|Bila Tserkva|Bilbao|Bilhorod-Dnistrovskyi|Billings
Biloxi|Bint Jbeil|Birao|Biratnagar|Birgunj|Birmingham|Birnin Gwari|Bishkek|Bishnupur?|Bismarck?|Bissau|Bitola|Bizerte|Blackburn?|Blackpool
Blacksburg|Blagoveshchensk|Blantyre|Blenheim|Bloemfontein|Bloomington|Bobo-Dioulasso|Bobruisk|Boca Raton|Bochum|Bodo|Bodø|Bodrum|Bogota
Bogotá|Boise|Bologna|Bolzano|Bombay|Bonn|Bordeaux|Borodyanka|Bosaso|Boston|Boulder|Bournemouth|Bozeman|Bradford?|Braga|Brasilia|Brasília
Brasov|Bratislava|Braunschweig|Brazzaville|Breda|Bregenz|Bremen|Brescia|Brest|Brest-Litovsk|Bridgeport|Bridgetown|Brighton|Brikama
Brindisi|Brisbane|Bristol?|Brno|Brockton|Bronx|Brooklyn?|Broome|Brownsville|Bruges|Brussels|Bryansk|Bucaramanga|Bucha|Bucharest
Budapest|Budva|Buea|Buenos Aires|Buffalo|Bujanovac|Bujumbura|Bukavu|Bukhara|Bulawayo|Bunia|Bureij|Burgas|Burgos|Burlington|Bursa|Busan
Buthidaung|Butwal|Bydgoszcz|Byron Bay|Cabinda|Cadiz|Cádiz|Caen|Cagliari|Cairns|Cairo|Calais|Calcutta|Calgary|Cali?|Callao|Camagüey|Cambridge
Camden?|Campinas|Can Tho|Canberra|Cancun|Cancún|Cannes|Canterbury|Canton?|Cap-Haitien|Cap-Haïtien|Cape Town|Caracas|Cardiff|Carlisle?
Carson City|Cartagena|Casablanca|Casper|Catania|Cayenne|Cebu City|Cedar Falls|Cedar Rapids|Celje|Cergy|Cetinje|Ceuta|Chabahar|Chaman
Chambéry|Chandigarh|Changchun|Changsha|Chapel Hill|Chappaqua|Charleroi|Charleston|Charlotte?|Charlottesville|Chasiv Yar|Chattanooga
Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengdu|Chennai|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chesapeake|Chester?|Cheyenne?
Chiang Mai|Chiang Rai|Chiba|Chibok|Chicago|Chihuahua|Chisinau|Chișinău|Chita|Chittagong|Chongjin|Chongqing|Chornomorsk|Christchurch|Chuhuiv
Chula Vista|Churachandpur?|Chuuk|Cincinnati|Ciudad Guayana|Ciudad Juarez|Ciudad Juárez|Clearwater|Clermont-Ferrand|Cleveland?|Cluj
Cluj-Napoca|Cochabamba|Cochin|Coimbatore|Coimbra|Colchester|College Park|Cologne|Colombo|Colorado Springs|Columbia?|Columbine|Columbus?
Como?|Compton?|Comrat|Conakry|Concepción|Concord?|Constanta|Constanța|Constantine?|Cook County|Copenhagen|Coral Gables|Cordoba|Córdoba|Cork
Corpus Christi|Cotabato|Cotonou|Cottbus|Council Bluffs|Coventry|Cox's Bazar|Cox’s Bazar|Craiova|Crewe|Croydon|Cucuta|Cúcuta|Cuernavaca
Cuiabá|Culiacan|Culiacán|Curitiba|Cusco|Czestochowa|Da Nang|Daegu|Daejeon|Dahieh|Dahiyeh|Dakar|Dakhla|Dalian|Dallas?|Damascus|Damaturu
Dammam|Damour|Danang|Danbury|Dandong|Dantewada|Dapaong|Dapchi|Daqing|Dar es Salaam|Darjeeling|Darkhan|Darmstadt|Darwin?|Daugavpils|Davao
Davao City|Davenport?|Davos|Dayton|Daytona Beach|Dearborn|Debaltseve|Debaltsevo|Debrecen|Decani|Decatur|Dehradun|Deir al-Balah|Deir el-Balah
Deir Ezzor|Delft|Delhi|Den Haag|Denpasar|Denton|Denver?|Deraa|Derbent|Derby?|Derna|Des Moines|Dessie?|Detroit|Dhahran|Dhaka|Dhale|Dharamsala
Dharamshala|Dhusamareb|Dijon|Dili|Dimona|Dire Dawa|Diwaniyah|Diyarbakir|Djibouti|Dnipro|Dnipropetrovsk|Dodoma|Doha|Dohuk|Doncaster
Donetsk|Donggala|Dongguan|Dortmund|Douala|Douma|Dover|Dresden|Druzhkivka|Dubai|Dubbo|Dublin|Dubrovnik|Dubuque|Duhok|Duisburg|Duluth|Dundalk
Dundee|Dunedin|Dunkerque|Dunkirk|Durban|Durham|Durres|Dushanbe|Dusseldorf|Düsseldorf|Dutse|Dzhankoi|Dzhankoy|East Harlem|East Lansing
East London|East Palestine|Eastern Ghouta|Edinburgh|Edirne|Edmonton|Eilat|Eindhoven|Ekaterinburg|El Alto|El Arish|El Fasher|El Geneina
El Obeid|El Paso|El-Arish?|El-Fasher?|Elbasan|Eldoret|Elista|Elizabeth?|Embakasi|Enerhodar|Engels?|Entebbe|Enugu|Erbil|Erenhot|Erfurt|Erie?
Erzurum|Esbjerg|Eskisehir|Esmeraldas|Espiritu Santo|Espoo|Essen|Eton|Eugene?|Evanston|Evansville|Everett?|Evian|Évora|Exeter|Fada N'Gourma
Fairbanks|Fairfax|Faisalabad|Falam|Falls Church|Fallujah|Famagusta|Fargo?|Faridabad|Faro?|Fayetteville|Feodosia|Fergana|Ferrara|Fez?
Flagstaff|Flint|Florence?|Florianopolis|Florianópolis|Foggia|Foggy Bottom|Fort Collins|Fort Lauderdale|Fort Myers|Fort Portal|Fort Wayne
Fort Worth|Fortaleza|Foshan|Frankfurt|Frederick?|Fredericton|Freetown|Freiburg|Fremont?|Fresno|Fujairah|Fukuoka|Fukushima|Fuzhou|Gabes
Gaborone|Gafsa|Gainesville|Galkayo|Galle|Galveston|Galway|Ganja|Gao|Garden City|Garowe|Gary?|Gateshead|Gatineau|Gatundu|Gaza City|Gaziantep
Gazipur?|Gbarnga|Gdansk|Gdańsk|Gdynia|Geelong|Gelsenkirchen|Geneina|General Santos|Geneva|Genoa|George Town|Georgetown?|Gettysburg|Ghadames
Ghat|Ghaziabad|Ghazni|Ghent|Ghouta|Gibraltar|Gijon|Gijón|Girona|Gisborne|Githurai|Giza|Gizo|Gjakova?|Glasgow|Glendale|Gloucester|Goiânia
Gold Coast|Goma|Gomel|Gonaives|Gonaïves|Gondar|Gopalganj|Gorakhpur|Gori|Goris|Goroka|Gothenburg|Göttingen|Gqeberha|Gracanica|Granada
Grand Forks|Grand Rapids|Graz|Green Bay|Greensboro|Greenville|Grenoble|Grimsby|Grodno|Groningen|Grozny|Guadalajara|Guangzhou|Guarulhos
Guatemala City|Guayaquil|Guelph|Guilin|Guiyang|Gujranwala|Gulu|Gurgaon|Guwahati|Gwadar|Gwalior|Gwangju|Gwoza|Gyor|Győr|Gyumri|Haarlem
Hagåtña|Hague|Haifa|Haikou|Haiphong|Hakodate|Halabja|Halifax|Halle?|Hama|Hamadan|Hamburg|Hamhung|Hamilton?|Hampton?|Hanau|Hangzhou|Hannover
Hanoi|Hanover|Harare|Harbin|Hargeisa|Harlem|Harrisburg|Hartford|Hartlepool|Hasakah|Hastings?|Hat Yai|Havana|Hawara|Hawassa|Hebron|Hefei
Heidelberg|Heilbronn|Helena?|Helsinki|Henderson?|Henichesk|Heraklion|Herat|Hereford|Hermel|Hermosillo|Herzliya|Hialeah|Hillah|Hilo|Hiroshima
Hlukhiv|Ho Chi Minh City|Hobart|Hoboken|Hodeida|Hodeidah|Hohhot|Holguín|Hollywood|Holon|Homs|Honiara|Honolulu|Horlivka|Hostomel|Hotan
Houston?|Hpakant|Hsinchu|Hualien|Huambo|Hubli|Hudaydah|Hue?|Huelva|Huliaipole|Hull?|Huntington?|Huntsville|Hurghada|Huwara|Huye|Hyderabad
Iasi|Iași|Ibadan|Idlib|Iloilo|Ilovaisk|Imphal|Incheon|Independence?|Indianapolis|Indore|Innsbruck|Inverness|Ioannina|Iowa City|Ipoh|Ipswich
Iqaluit|Irbid|Irbil|Irkutsk|Irpin|Irvine|Irving?|Isfahan|Iskenderun|Islamabad|Ismailia|Istanbul|Itanagar|Ithaca|Ivano-Frankivsk|Izhevsk
Izium|Izmail|Izmir|Jabalia|Jabalpur|Jableh|Jackson?|Jacksonville|Jaffa|Jaffna|Jagdalpur?|Jaipur|Jakarta|Jalal-Abad|Jalalabad|Jammu
Jamshedpur|Janesville|Jarablus|Jayapura|Jeddah|Jefferson City|Jena|Jenin|Jerez|Jericho|Jersey City|Jerusalem|Jilin City|Jinan|Jinja|Jiribam
Jodhpur|Johannesburg|Johnstown|Johor Bahru|Joliet|Joplin|Jos?|Joshimath|Jowhar|Juba|Jubail|Juneau|Kabarnet|Kabul|Kadiivka|Kaesong|Kagoshima
Kahramanmaras|Kaifeng|Kaikoura|Kairouan|Kakhovka|Kalamazoo|Kalay|Kalgoorlie|Kaliningrad|Kaluga|Kamianske|Kampala|Kananga|Kanazawa|Kandahar
Kandy|Kankara|Kano|Kanpur|Kansas City|Kaohsiung|Kaolack|Karachi|Karaganda|Karaj|Karakol|Karbala|Kargil|Karlovy Vary|Karlsruhe
Karratha|Kars|Karshi|Kasarani|Kashgar|Kaspiysk|Kassala|Kassel|Kasserine|Kathmandu|Kathua|Katowice|Kaunas|Kavala|Kawasaki?
Kayole|Kayseri|Kazan|Keelung|Kelowna|Kemerovo|Kengtung|Kenol|Kenosha|Kerch|Kerman|Kermanshah|Key West|Kfar Aza|Khabarovsk|Khan Younis
Khan Yunis|Khankendi|Kharg Island|Khargon|Kharkiv|Kharkov|Khartoum|Khayelitsha|Kherson|Khiam|Khmelnytskyi|Khon Kaen|Khorog|Khujand|Khulna
Kibera|Kidal|Kiel|Kielce|Kiev|Kigali|Kilis|Killeen|Kingston?|Kinshasa|Kirkenes|Kirkuk|Kirov?|Kiruna|Kiryat Shmona|Kisangani
Kishinev?|Kismayo|Kisumu|Kitakyushu|Klagenfurt|Klaipeda|Knoxville|Kobane|Kobani|Kobe|Koblenz|Kochi|Kohima|Kohtla-Jarve|Kohtla-Järve|Kolkata
Konduga|Konotop|Konya|Koper|Korca|Korea Bay|Koror|Kosice|Kostiantynivka|Kota Kinabalu|Kota?|Kotli|Kotor|Kragujevac|Krakow|Kraków|Kramatorsk
Krasnodar|Krasnoyarsk|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kuala Lumpur|Kuching|Kufra|Kulgam|Kumamoto|Kumasi|Kumba|Kunduz|Kunming|Kupang
Kupiansk|Kupwara|Kurakhove|Kurashiki|Kurram|Kursk|Kut|Kutaisi|Kutupalong|Kuwait City|Kwajalein|Kwidzyn|Kyaukphyu|Kyiv|Kyoto|La Crosse|La Paz
La Plata|Laayoune|Lachin|Lae|Lafayette?|Lagos|Lahore|Lake Charles|Lakeland|Lakhimpur Kheri|Lalibela|Lancaster?|Lansing|Lanzhou|Laramie
Laredo|Larissa|Larnaca|Las Anod|Las Palmas|Las Vegas|Lashio|Lashkar Gah|Latakia|Launceston|Lausanne|Lautoka|Laval|Lawrence?|Le Havre|Le Mans
Lecce|Leeds|Legazpi|Legnica|Leh?|Leicester|Leiden|Leipzig|Lens?|León?|Leposavic?|Les Cayes|Leuven|Lewiston|Lexington|Lhasa|Libreville|Lida
Liege|Liège|Liepaja|Lijiang|Lille|Lilongwe|Lima|Limassol|Limerick|Limoges|Lincoln?|Linköping|Linz|Lipetsk|Lisbon|Lismore|Little Rock
Liverpool|Livingstone?|Livorno|Ljubljana|Lobito|Lod|Lodz|Łódź|Loikaw|Lome|Lomé|London|London, Ontario|Londonderry|Long Beach|Long Branch
Loralai|Los Angeles|Los Angeles County|Los Cabos|Louisville|Lowell?|Lozova|Luanda|Luang Prabang|Lubbock|Lübeck|Lublin|Lubumbashi|Lucerne
Lucknow|Ludhiana|Lugano|Luganville|Luleå|Luoyang|Lusaka|Luton|Lutsk|Luxor|Lviv|Lyman|Lynchburg|Lyon|Lyons?|Lysychansk|Ma'rib|Maaloula|Maan?
Maastricht|Macapá|Maceió|Machu Picchu|Macomia?|Macon?|Madison?|Madras|Madrid|Madurai|Mae Sot|Magadan|Magas|Magdeburg|Maghazi|Mahasamund
Mahikeng|Maiduguri|Mainz|Makassar|Makati|Makeni|Makhachkala|Makiivka|Makurdi|Malabo|Malacca|Malaga|Málaga|Malakal|Malatya|Malmo|Malmö
Mamoudzou|Manado|Managua|Manama|Manassas|Manaus|Manbij|Manchester|Mandalay|Mangalore|Manhattan|Manila|Mankato|Mannheim|Mansoura|Manta?
Manzini?|Maputo|Mar del Plata|Maracaibo|Maracay|Maradi|Maralal|Marawi|Mardin|Maribor|Maricopa County|Marikana|Marinka|Mariupol|Marjayoun
Markham?|Marmaris|Maroua|Marrakech|Marrakesh|Marseille|Marseilles|Maryinka|Mashhad|Masisi|Matamoros|Mathare|Matsuyama|Maun|Maungdaw
Mawlamyine|Maykop|Mazar-i-Sharif|Mazatlan|Mazatlán|Mbabane|Mbandaka|McAllen|Mecca|Mechelen|Medan|Medellin|Medellín|Medford|Medina?|Meerut
Meghri|Mekele|Mekelle|Meknes|Melbourne|Melilla|Melitopol|Memphis|Mérida|Mersin|Mesa?|Mesquite|Messina|Metula|Metz|Mexicali|Mexico City|Miami
Miami Beach|Miami-Dade|Miami-Dade County|Middlesbrough|Milan?|Milton Keynes|Milwaukee|Mindelo|Mineralnye Vody|Minneapolis|Minneola
Minot|Minsk|Minya|Miranshah|Mirpur?|Mirpurkhas|Miskolc|Misrata|Mississauga|Missoula|Mitrovica|Mobile?|Mocimboa da Praia|Modena
Modesto|Mogadishu|Mogilev|Moline|Mombasa|Monaco|Moncton|Monguno|Monroe?|Monrovia|Mons?|Montego Bay|Monterey|Monterey Park|Monterrey
Montevideo|Montgomery?|Montpellier|Montreal|Montréal|Monza|Mopti|Moradabad|Morbi|Moreh|Morelia|Morgantown|Moroto|Moscow|Mostar|Mosul|Moundou
Moyale|Mukalla|Mulhouse|Multan|Mumbai|Muncie|Munich|Münster|Murang'a|Murcia|Murmansk|Murree|Murshidabad|Muscat|Muse?|Mutare|Mutsamudu
Muzaffarabad|Myawaddy|Myitkyina|Mykolaiv|Myrnohrad|Myrtle Beach|Mysore|Mytilene|N’Djamena|Nabatieh|Nabatiyeh|Naberezhnye Chelny|Nablus|Nadi
Nador|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nahariya|Nairobi|Najaf|Nakhchivan|Nakhodka|Nakuru|Nalchik|Namangan|Nampula|Namur|Nanchang|Nancy?
Nanjing|Nanning|Nantes|Nantucket|Napa|Naperville|Naples|Naqoura|Nara|Narva|Narvik|Naryn|Nashik|Nashua|Nashville|Nasiriyah|Nassau|Natal?
Natanz|Natitingou|Nausori|Navoi|Naypyidaw|Naypyitaw|Nazareth|Nazran|Ndola|Negombo|Nelson?|Nelspruit|Neom|NEOM|Netanya|Neuquén|New Bedford
New Delhi|New Haven|New Orleans|New York|New York City|Newark|Newcastle|Newport|Newport News|Nha Trang|Niamey|Nice?|Nicosia|Niigata
Nijmegen|Nikopol|Nîmes|Nineveh|Ningbo|Nir Oz|Nis|Niš|Nitra|Nizhnevartovsk|Nizhny Novgorod|Nogales|Noida|Nonthaburi|Norfolk?|Norilsk|Norman?
North Mitrovica|Northampton|Norwich|Nottingham|Nouakchott|Noumea|Nouméa|Nova Kakhovka|Novi Pazar|Novi Sad|Novocherkassk|Novokuznetsk
Novorossiysk|Novosibirsk|Nowshera|Nuevo Laredo|Nukus|Nur-Sultan|Nuremberg|Nusantara|Nuseirat|Nuuk|Nyahururu|Nyala|Oak Ridge|Oakland|Obuasi
Ocala|Ochakiv|Odense|Odesa|Odessa|Ofakim|Ogden|Ohrid|Okayama|Okhtyrka|Oklahoma City|Oldenburg|Oldham|Olomouc|Olsztyn|Olympia?|Omaha|Omdurman
Omsk|Opole|Oradea|Oran|Orange County|Ordos|Örebro|Orenburg|Orikhiv|Orlando?|Orleans|Orsk|Oruro|Oryol|Osaka|Osh|Oshakati|Oshawa|Oshkosh
Osijek|Oskemen|Oslo|Osnabrück|Ostend|Ostrava|Ottawa|Ouagadougou|Oujda|Oulu|Oviedo|Oxford|Oxnard|Oyala|Padang|Padua|Pago Pago|Pahalgam
Palermo|Palm Springs|Palma de Mallorca|Palma?|Palmyra|Palo Alto|Palu|Pamplona|Panama City|Pangkal Pinang|Papeete|Parachinar|Parañaque|Paris?
Parkland|Parma|Parnu|Pärnu|Parramatta|Pasadena|Pascagoula|Pasig|Paterson|Patna|Patras|Pattaya|Pau?|Pavlohrad|Pearl Harbor|Pecs|Pécs|Peja
Peking|Pemba|Pemba Island|Pensacola|Penza|Peoria|Pereira?|Perm?|Perpignan|Perth|Perugia|Pescara|Peshawar|Petah Tikva|Peterborough
Petropavlovsk-Kamchatsky|Petrozavodsk|Philadelphia|Phnom Penh|Phoenix?|Phuket|Pibor|Pierre?|Pilsen|Piraeus|Pisa|Pittsburgh|Plano|Pleven
Plovdiv|Plymouth|Plzen|Pocatello|Podgorica|Podujevo|Pohang|Pohnpei|Pointe-Noire|Poipet|Pokhara|Pokrovsk|Polokwane|Polotsk|Poltava|Pontianak
Poonch|Popasna|Port Antonio|Port Elizabeth|Port Harcourt|Port Hedland|Port Louis|Port Moresby|Port of Spain|Port Said|Port Sudan|Port Vila
Port-au-Prince|Portland|Porto|Porto Alegre|Portsmouth|Poso|Poti?|Potosí|Potsdam|Poznan|Poznań|Prague|Praia|Preah Vihear|Presevo|Presov
Preston?|Pretoria|Pristina|Prizren|Providence?|Provo|Przemysl|Przemyśl|Pskov|Puducherry|Puebla|Pueblo|Puerto Vallarta|Pula|Pulwama|Pune|Puno
Punta Arenas|Punta Cana|Putrajaya|Pyatigorsk|Pyongyang|Qalqilya|Qamishli|Qazvin|Qingdao|Qom;Qum|Quebec City|Québec City|Queens?|Queenstown
Queretaro|Querétaro|Quetta|Quezon City|Quito|Quneitra|Rabat|Rabaul|Racine?|Radom|Rafah|Raipur|Rajkot|Rajouri|Rajshahi|Raleigh?|Ramadi
Ramallah|Ramla|Ramstein|Ranchi|Rangoon|Rapid City|Raqqa|Rarotonga|Ras al-Ayn|Ras al-Khaimah|Rasht|Ravenna|Rawalpindi|Recife|Redding?
Redmond?|Regensburg|Regina?|Rehovot|Reims|Reni?|Rennes|Reno?|Reykjavik|Reynosa|Richmond Hill|Richmond?|Riga|Rijeka|Rimini|Rio|Rio de Janeiro
Riverside|Rivne|Riyadh|Roanoke|Robotyne|Rochester|Rockford|Rockhampton?|Rockville|Rome|Rosario?|Rostock|Rostov|Rostov-on-Don|Rotherham
Rotorua|Rotterdam|Rouen|Rovaniemi|Rubavu|Rubizhne|Rumonge|Rundu|Ruse|Ryazan|Rzeszow|Rzeszów|Sa'ada|Saarbrücken|Sabha|Sacramento|Safed|Saigon
Saint Louis|Saint Paul?|Saint Petersburg|Saint-Denis|Saint-Étienne|Saint-Louis?|Saipan|Saitama|Salalah|Salamanca|Salekhard|Salem
Salford|Salisbury|Salt Lake City|Salvador?|Salzburg|Samara|Samarkand|Samarra|Samsun|San Antonio|San Bernardino|San Diego|San Francisco
San Jose|San José|San Juan|San Pedro|San Pedro Sula|San Salvador|San Sebastian|San Sebastián|Sana’a|Sanaa|Sandeshkhali|Sandusky|Sanliurfa
Santa Ana|Santa Barbara|Santa Clara|Santa Cruz|Santa Cruz de la Sierra|Santa Fe|Santa Monica|Santa Rosa|Santander?|Santiago
Santiago de Compostela|Santiago de Cuba|Santo Domingo|Santos?|Sanya|Sao Paulo|São Paulo|Sapporo|Sarajevo|Saransk|Sarasota|Saratov|Saskatoon
Sassari|Savannah?|Scarsdale|Schenectady|Schengen|Schwerin|Scottsdale|Scranton|Sderot|Seattle|Sedona|Segou|Seiyun|Sejong|Selma?|Selydove
Semarang|Semeru|Semey|Sendai|Seoul|Sevare|Sevastopol|Severodonetsk|Seville|Sfax|Shahdol|Shanghai|Shantou|Sharjah|Sharm el Sheikh
Sharm El Sheikh|Sharm el-Sheikh|Sharm El-Sheikh|Shebekino|Sheffield|Sheikh Jarrah|Sheikh Zuweid|Shejaiya|Shenyang|Shenzhen|Shepparton?
Shijiazhuang|Shimla|Shiraz|Shizuoka|Shkoder|Shkodra|Shopian?|Shreveport|Shujaiya|Shusha|Shymkent|Sialkot|Siauliai|Sibiu|Sibolga|Sidon
Siem Reap|Siena|Sievierodonetsk|Sigi|Sihanoukville|Siliguri|Silwan|Simferopol|Sinjar|Sinuiju|Sioux City|Sioux Falls|Siracusa|Sirte|Sittwe
Siversk|Skadovsk|Skopje|Sligo|Sloviansk|Smolensk|Sochi|Sofia?|SoHo|Soledar|Solingen|Somerville|Sopot|Sousse|South Bend|Southampton|Soweto
Spin Boldak|Split?|Spokane|Springfield|Srinagar|St. Gallen|St. Louis|St. Moritz|St. Paul|St. Petersburg|Stalingrad|Stamford|Stara Zagora
Starobilsk|Staten Island|Stavanger|Stavropol|Stepanakert|Stirling?|Stockholm|Stockton?|Stoke-on-Trent|Stone Town|Stralsund|Strasbourg
Stuttgart|Suba?|Subic|Sucre|Sudak|Sudbury|Sudzha|Sukhumi|Sukkur|Sukma|Sulaimaniya|Sulaymaniyah|Sumgait|Sumqayit|Sumy|Sunderland|Sunnyvale
Sunshine Coast|Surabaya|Surat?|Surfside|Surgut|Surin|Surrey|Suva|Suwalki|Suwon|Suzhou|Swakopmund|Swansea|Swat?|Sweida|Swindon|Sydney?|Sylhet
Syracuse|Szczecin|Szeged|Tabqa|Tabriz|Tabuk|Tachileik|Tacloban|Tacoma|Taganrog|Taichung|Tainan|Taipei|Taiyuan|Taiz|Takamatsu|Tal Abyad
Tal Afar|Talas|Tallahassee|Tallinn|Tamale|Tamanrasset|Tambov|Tampa|Tampere|Tamworth?|Tangier|Tangshan|Tanna|Taoyuan|Tapachula|Taranto|Tarawa
Tarragona|Tartous|Tartu|Tartus|Tashkent|Tauranga|Tawang|Taxila|Tbilisi|Tegucigalpa|Teheran|Tehran|Teknaf|Tel Abyad|Tel Aviv|Tembisa|Tempe
Temuco|Termez?|Ternopil|Terre Haute|Tetouan|Tetovo|Texarkana|Tezpur?|Thane|Thatta|The Bronx|The Hague|Thessaloniki|Thies?|Thiès?|Thimphu
Thiruvananthapuram|Thunder Bay|Tianjin|Tiberias|Tijuana|Tikrit|Tilburg|Timaru|Timbuktu|Timisoara|Tindouf|Tirana|Tiraspol|Toamasina|Tobruk
Togliatti|Tokmak|Tokyo|Toledo|Toluca|Tolyatti|Tomsk|Toowoomba|Topeka|Toretsk|Torez|Torkham|Toronto|Torrance?|Torun|Touba|Toulon|Toulouse
Tours?|Townsville|Trabzon|Trat|Traverse City|Trento|Trenton|Trier|Trieste|Trincomalee|Tripoli|Trivandrum|Trois-Rivières|Tromso|Tromsø
Trondheim|Truckee|Trujillo?|Tskhinvali|Tuapse|Tucson|Tucumán|Tula|Tulkarem|Tulsa|Tulum|Tunis|Tupelo|Turbat|Turin|Turkmenbashi|Turku
Tuscaloosa|Tuxtla|Tver|Tyler?|Tyre|Tyumen|Udaipur|Udhampur?|Udine|Udon Thani|Ufa|Ujjain|Ulaanbaatar|Ulan Bator|Ulan-Ude|Ulm|Ulsan|Ulyanovsk
Uman|Umeå|Umtata|Upington?|Uppsala|Urgench|Urmia|Urumqi|Ushuaia|Utrecht|Uttarkashi|Uvalde|Uvira|Uyo|Uzhhorod|Vaasa|Vadodara|Vaduz|Valdivia
Valencia|Valladolid|Valletta|Valparaiso|Vanadzor|Vancouver|Varanasi|Varna|Vasylivka|Vatican|Veliky Novgorod|Velyka Novosilka|Venice|Ventura
Verona|Versailles|Vicenza|Victoria Falls|Victoria?|Vienna|Vientiane|Vigan|Vigo?|Vijayawada|Villach|Vilnius|Vinnytsia|Virginia Beach
Visakhapatnam|Vitebsk|Vitória|Vladikavkaz|Vladivostok|Vlora|Voi|Volgograd|Volnovakha|Vologda|Volos|Vorkuta|Voronezh|Vovchansk|Vuhledar
Vukovar|Vung Tau|Vyborg|Waco|Wad Madani|Wagga Wagga|Wah|Walikale|Walsall|Walvis Bay|Wamena|Wana|Warsaw|Warwick?|Washington D.C.
Washington DC|Washington, D.C.|Washington, DC|Washington?|Waterford|Waterloo|Wau|Waukesha|Wayanad|Weimar|Wellington?|Wenzhou|Westchester
Westlands|Wewak|Whanganui|Wheeling|Whitehorse|Wichita|Wiesbaden|Wigan|Wilkes-Barre|Williamsburg|Wilmington|Windhoek|Windsor?|Winnipeg
Winston-Salem|Winterthur|Wolfsburg|Wollongong|Wolverhampton|Wonsan|Worcester|Wroclaw|Wrocław|Wuhan|Wuppertal|Würzburg|Wuxi|Xi’an|Xiamen|Xian
Xining|Yakima|Yakutsk|Yalta|Yamoussoukro|Yanbu|Yangon|Yantai|Yaounde|Yaoundé|Yaroslavl|Yazd|Yei|Yekaterinburg|Yellowknife|Yerevan|Yevpatoria
Yinchuan|Yogyakarta|Yokohama|Yonkers|York|Youngstown|Yuma|Yuzhno-Sakhalinsk|Zabadani|Zadar|Zagreb|Zahedan|Zahle|Zalingei|Zamboanga|Zanzibar
Zanzibar City|Zaporizhzhia|Zaporizhzhya|Zaporozhye|Zaragoza|Zarqa|Zarzis|Zawiya|Zeebrugge|Zhengzhou|Zhob|Zhuhai|Zhytomyr|Zibo|Ziguinchor
Zinder|Zintan|Zubin Potok|Zug|Zugdidi|Zurich|Zürich|Zuwara|Zvecan|Zwickau
`;
