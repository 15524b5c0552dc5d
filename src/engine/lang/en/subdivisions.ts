/**
 * States, provinces, counties and districts beside those of regions.ts, written like them: general knowledge, without claim to be complete.
 * `?` marks names that persons bear or that are common words.
 */
export const MORE_SUBDIVISIONS = `
United Kingdom:Pembrokeshire|Carmarthenshire|Ceredigion|Powys|Gwynedd|Anglesey|Denbighshire|Flintshire|Monmouthshire|Glamorgan|Dyfed|Gwent|Norfolk?|Suffolk|Cambridgeshire|Bedfordshire|Hertfordshire|Buckinghamshire|Berkshire|Oxfordshire|Gloucestershire|Somerset|Dorset|Wiltshire|Hampshire|Shropshire|Herefordshire|Worcestershire|Warwickshire|Staffordshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Cheshire?|Northumberland|Tyne and Wear|Teesside|Humberside|North Yorkshire|South Yorkshire|West Yorkshire|East Sussex|West Sussex|Aberdeenshire|Perthshire|Ayrshire|Lanarkshire|Argyll|Dumfries and Galloway|Antrim|Armagh|Fermanagh|Londonderry
Ireland:Donegal|Wexford|Waterford|Tipperary|Kildare|Meath|Louth|Wicklow|Sligo|Leitrim|Roscommon|Westmeath|Offaly|Laois|Kilkenny|Carlow|Cavan|Monaghan|Connemara|Munster
Japan:Mie|Gifu|Shizuoka|Yamanashi|Nagano|Niigata|Toyama|Fukui?|Shiga|Nara|Wakayama|Tottori|Shimane|Okayama|Yamaguchi?|Tokushima|Kagawa?|Ehime|Kochi|Saga?|Kumamoto|Oita|Miyazaki?|Aomori|Iwate|Akita?|Yamagata?|Ibaraki|Tochigi|Gunma|Saitama|Hyogo|Tohoku|Kansai|Kanto
Kenya:Baringo|Bomet|Bungoma|Busia|Embu|Homa Bay|Isiolo|Kajiado|Kakamega|Kericho|Kiambu|Kilifi|Kirinyaga|Kisii|Kitui|Kwale|Laikipia|Lamu|Machakos|Makueni|Mandera|Marsabit|Meru|Migori|Nandi?|Narok|Nyamira|Nyandarua|Nyeri|Samburu|Siaya|Taita Taveta|Tana River|Trans Nzoia|Uasin Gishu|Vihiga|Wajir|West Pokot
Nigeria:Abia|Akwa Ibom|Anambra|Bauchi|Bayelsa|Cross River|Ebonyi|Edo|Ekiti|Gombe|Imo|Jigawa|Kebbi|Kogi|Kwara|Nasarawa|Ogun|Ondo|Osun|Oyo|Taraba|Delta State|Niger State
Uganda:Karamoja|Buganda|Acholi|Bunyoro|Busoga
Malawi:Mangochi|Machinga|Balaka|Kasungu|Nkhata Bay
Ethiopia:Sidama|Gambella|Benishangul-Gumuz|Wollo
Chad:Ouaddaï;Ouaddai|Wadi Fira|Ennedi|Tibesti
Sudan:Gedaref|Sennar|Kassala|Blue Nile|White Nile|South Darfur|Central Darfur|East Darfur|North Kordofan|West Kordofan
Mali:Kidal|Mopti|Azawad
Niger:Tillabéri;Tillaberi|Diffa
Burkina Faso:Soum
Cameroon:Adamawa Region
Somalia:Lower Shabelle|Middle Shabelle|Galmudug|Hirshabelle|Hiran|Gedo
DR Congo:Haut-Katanga|Haut-Uele|Kwilu|Mai-Ndombe
Zimbabwe:Matabeleland|Mashonaland|Manicaland|Masvingo
Zambia:Copperbelt
Mozambique:Nampula|Niassa|Zambezia|Sofala|Inhambane
Ghana:Ashanti|Brong-Ahafo
South Africa:Cape Flats
Algeria:Kabylie
Egypt:Sinai|Sinai Peninsula
India:Kutch|Vidarbha|Marathwada|Bundelkhand|Konkan|Saurashtra
Afghanistan:Zabul|Nimroz|Badghis|Faryab|Jowzjan|Samangan|Baghlan|Takhar|Kunduz|Kapisa|Laghman|Kunar|Nuristan|Paktia|Bamyan|Daikundi
Nepal:Karnali|Madhesh|Jumla|Terai
Sri Lanka:Kurunegala|Hambantota
Bangladesh:Chittagong Hill Tracts
Philippines:Batangas|Cavite|Bulacan|Pampanga|Tarlac|Zambales|Bataan|Pangasinan|Ilocos Norte|Ilocos Sur|Cagayan|Albay|Sorsogon|Masbate|Negros Occidental|Negros Oriental|Negros|Bohol|Sulu|Basilan|Tawi-Tawi|Maguindanao|Lanao del Sur|Lanao del Norte|Sultan Kudarat|Surigao del Norte|Surigao del Sur|Bukidnon|Bangsamoro
Indonesia:West Java|Central Java|East Java|Banten|Riau|Bengkulu|Lampung|West Sumatra|North Sumatra|South Sumatra|East Nusa Tenggara|West Nusa Tenggara|North Maluku|Maluku|Gorontalo|West Kalimantan|East Kalimantan|Central Kalimantan|South Kalimantan|South Sulawesi|Central Sulawesi|North Sulawesi|Southeast Sulawesi
Malaysia:Sabah|Perak|Pahang|Terengganu|Kedah|Perlis|Negeri Sembilan|Malacca
Thailand:Pattani|Yala|Narathiwat|Songkhla|Buriram|Sisaket
Vietnam:Ha Giang|Lao Cai|Thanh Hoa|Quang Nam|Ha Tinh
Myanmar:Magway|Ayeyarwady|Tanintharyi
France:Bouches-du-Rhône|Hérault|Gironde|Loire-Atlantique|Seine-Saint-Denis|Haute-Savoie|Isère|Moselle|Vendée|Finistère|Morbihan|Pas-de-Calais|Hauts-de-France|Nouvelle-Aquitaine
Austria:Tyrol|Carinthia|Styria|Burgenland|Vorarlberg|Upper Austria|Lower Austria
Switzerland:Valais|Ticino|Vaud|Aargau|Graubünden
Germany:Franconia|Swabia
Italy:Lazio|Apulia|Abruzzo|Molise|Basilicata|Trentino|South Tyrol|Friuli Venezia Giulia|Aosta Valley
Spain:Extremadura|Murcia|Asturias|Cantabria|La Rioja|Castilla y León|Castilla-La Mancha|Tenerife|Gran Canaria|Lanzarote|Fuerteventura
Portugal:Alentejo
Poland:Podlasie|Lesser Poland|Greater Poland
Ukraine:Volyn|Bukovina
Russia:Primorye|Udmurtia|Mordovia|Chuvashia|Adygea|Kabardino-Balkaria|Karachay-Cherkessia|Khakassia|Zabaykalsky|Chukotka|Yamal
Romania:Maramures
Serbia:Vojvodina
Greece:Attica|Thessaly|Epirus
Australia:Cape York|Far North Queensland|Gippsland|Pilbara|Top End
New Zealand:Waikato|Otago|Hawke’s Bay|Taranaki|Bay of Plenty|Southland
Canada:Labrador|Vancouver Island|Nunavik
Mexico:Nayarit|Colima|Coahuila|Querétaro;Queretaro|San Luis Potosí|Aguascalientes|Guanajuato|Tlaxcala|Quintana Roo|Baja California Sur
Colombia:Arauca|Norte de Santander|Caquetá|Chocó|Huila|Tolima|Guaviare|La Guajira|Cundinamarca|Boyacá|Valle del Cauca|Risaralda|Casanare|Vichada
Peru:Puno|Ayacucho|Apurímac;Apurimac|Ucayali|Cajamarca|Huánuco|Junín|Ancash|Madre de Dios
Bolivia:Chuquisaca|Tarija|Chapare
Ecuador:Manabí|Guayas|Los Ríos|Azuay|Pichincha|Sucumbíos
Chile:Araucanía|La Araucanía|Biobío|Atacama
Brazil:Amapá|Tocantins|Maranhão|Piauí|Rio Grande do Norte|Paraíba|Alagoas|Sergipe|Espírito Santo|Mato Grosso do Sul
Argentina:Tucumán|Jujuy|Misiones|Chaco|Corrientes|Entre Ríos|Neuquén|Río Negro|Catamarca|La Pampa
Iran:Lorestan|Hormozgan|Gilan|Mazandaran|Kerman|Kermanshah|Golestan|Bushehr|Ilam|East Azerbaijan|West Azerbaijan
Iraq:Salahaddin
Yemen:Hadramout|Marib|Shabwa|Abyan|Saada
Syria:Sweida;Suwayda
Lebanon:Bekaa|Bekaa Valley
Tajikistan:Gorno-Badakhshan|Khatlon|Sughd
Uzbekistan:Karakalpakstan
Norway:Finnmark|Svalbard|Nordland
Sweden:Scania|Norrbotten|Gotland
Finland:Lapland
Denmark:Jutland|Zealand|Bornholm
`;
