/**
 * Provinces, states, districts, islands, seas, straits, mountains, borders, dams and bases of the world beside those of regions.ts and
 * subdivisions.ts: general knowledge, without claim to be complete. One name a line, straight apostrophes, `;` before the name where that is
 * written otherwise, `:` before the country, a number in `WORLD_REGION_COUNTRIES`; none for what belongs to no country or to several. Sorted
 * by the UTF-16 codes of the first word (letters and digits), so that a name is found by halving the text. A test checks the order.
 */
export const WORLD_REGIONS = `
38th parallel:
Abai:56
Abra:89
Abu Musa:
Abyei area:
Achaia:41
Achham:75
Adirondacks:121
Adjumani:118
Adrar:1
Aegean region:116
Aeolian Islands:53
Afrin District:109
Agago:118
Agdam district:6
Agder:82
Agusan del Norte:89
Agusan del Sur:89
Ahafo:40
Ahal:117
Ahr Valley:39
Ahrtal:39
Ahuachapán:33
Aichi Prefecture:55
Ain al-Asad:
Aisne:37
Ajara:38
Akershus:82
Akkar:61
Akkuyu:
Aklan:89
Akmola:56
Akosombo Dam:
Akrotiri:
Aksai Chin:
Aktobe Region:56
Akwa-Ibom:80
Al Dhafra:
Al Haouz:71
Al Jazirah;Al-Jazirah:107
Al Mahrah:127
Al Tanf:
Al Udeid Air Base:
Al Udeid:
Alajuela:24
Alboran Sea:
Alborz:49
Alderney:120
Alibori:10
Alicante Province:105
Allenby Bridge:
Allgäu:39
Allier:37
Almaty Oblast:56
Almaty Region:56
Alpes-Maritimes:37
Alpes-de-Haute-Provence:37
Altai Krai:93
Altai Mountains:
Alto Adige:53
Alto Paraná:87
Amambay:87
Amami:55
Amapa:13
Amazonas department:23
Amazonas region:88
Amazonas state:125
Amazônia:13
Ambae:124
Ampara:106
Amran:127
Amur River:
Amur region:93
Amuru:118
An Giang:126
Analamanga:64
Analanjirofo:64
Ancuabe:72
Andaman Sea:
Andaman and Nicobar Islands:47
Andaman and Nicobar;Andaman and Nicobar Islands:47
Andersen Air Force Base:
Andes Mountains:
Andrews Air Force Base:
Ankole:118
Antofagasta Region:21
Anzoátegui:125
Apayao:89
Apennines:
Appalachian Mountains:
Apure:125
Arabat Spit:119
Arafura Sea:
Aragatsotn:4
Aragua:125
Arakan:73
Aral Sea:
Ararat Province:4
Araria:47
Arava:52
Aravalli:
Ardabil Province:49
Ardakan:
Ardèche:37
Arequipa Region:88
Arica y Parinacota:21
Ariège:37
Arnhem Land:5
Arsi:34
Artigas:122
Artsakh:4
Artvin:116
Ashanti Region:40
Asir:95
Astore:83
Astrakhan region:93
Aswan High Dam:
Atacora:10
Atlas Mountains:
Atlántico:23
Atlántida:45
Atsimo-Andrefana:64
Atsimo-Atsinanana:64
Atsinanana:64
Attapeu:60
Attari:
Attiki:41
Atyrau Region:56
Auckland Region:77
Auvergne-Rhône-Alpes:37
Aveyron:37
Aviano:
Awaran:83
Awdal:101
Axarquía:105
Ayeyarwady Region:73
Aysén:21
Ayungin Shoal:89
Ayutthaya:112
Azua:30
Ba Ria-Vung Tau:126
Baalbek-Hermel:61
Bab al-Mandab Strait:
Bab al-Mandeb Strait:
Bab el-Mandeb Strait:
Baden:39
Baengnyeong Island:103
Baffin Island:18
Bago Region:73
Bagram Air Base:
Bagram Airfield:
Bahraich:47
Baixada Fluminense:13
Baja Verapaz:42
Bajo Aguán:45
Bajo Cauca:23
Bajo de Masinloc:89
Bajura:75
Bajío:68
Bakassi Peninsula:
Bakassi:17
Bakool:101
Bale:34
Balearics:105
Balkan Province:117
Ballia:47
Bamingui-Bangoran:19
Banadir:101
Banaskantha:47
Banat:
Banda Sea:
Bandipora:47
Bangka Belitung:48
Banke:75
Banská Bystrica:99
Banteay Meanchey:16
Barahona:30
Barakah:
Baranya:46
Bardiya:75
Barguna:7
Barishal Division:7
Barotseland:128
Barpeta:47
Bashi Channel:
Bass Strait:5
Basse-Kotto:19
Batanes:89
Batha:20
Battambang Province:16
Bavarian Forest:39
Bayan-Ölgii:70
Beaufort Sea:
Beheira:32
Beijing Municipality:22
Beja:91
Bel Air:44
Belbek:
Belgorod Oblast:93
Belo Monte:
Bengo:2
Benguet:89
Benham Rise:89
Beni territory:28
Benishangul Gumuz:34
Beqaa Valley:61
Beqaa:61
Bhola:7
Bible Belt:121
Bicol Region:89
Bihor:92
Biliran:89
Binh Duong:126
Biobío Region:21
Birbhum:47
Bismarck Sea:
Bitlis:116
Bizkaia:105
Bié:2
Black Country:120
Black Hills:121
Black Sea region:116
Blaenau Gwent:120
Blekinge:108
Blue House:
Blue Line:
Blue Nile State:107
Blue Ridge Mountains:
Boaco:78
Bocas del Toro:85
Boeny:64
Bogura:7
Bohai Bay:
Bohai Sea:
Bokeo:60
Boké:43
Bolan:83
Bolikhamxay:60
Bolívar Province:31
Bolívar State:125
Bolívar:23
Bombali:98
Bomi:62
Bong County:62
Bono East:40
Boquerón:87
Borena:34
Borgou:10
Borkou:20
Borsod:46
Bosphorus Strait:
Bosporus Strait:
Boucle du Mouhoun:15
Bouira:1
Bounkani:54
Bourgogne-Franche-Comté:37
Bratislava Region:99
Brcko District;Brčko District:12
Brest Region:8
Brnjak:58
Brussels-Capital Region:9
Bryansk Oblast:93
Brčko District:12
Budgam:47
Bududa:118
Buenos Aires Province:3
Bugisu:118
Bukedi:118
Bulambuli:118
Buliisa:118
Bundibugyo:118
Buner:83
Burgas Province:14
Buri Ram:112
Buryat:93
Bács-Kiskun:46
Bío Bío:21
Bălți:69
Caaguazú:87
Caazapá:87
Cabañas:33
Cachar:47
Caerphilly:120
Caithness:120
Cakaudrove:35
Calabarzon:89
Caldas:23
Calvados:37
Camargue:37
Camarines Norte:89
Camarines Sur:89
Camiguin:89
Camp Bondsteel:
Camp Humphreys:
Camp Lemonnier:
Campi Flegrei:53
Canelones:122
Canindeyú:87
Cantal:37
Cao Bang:126
Cape Agulhas:
Cape Breton:18
Cape Horn:
Cape of Good Hope:
Capiz:89
Carabobo:125
Caraga:89
Carazo:78
Carchi:31
Caribbean Sea:
Carrefour-Feuilles:44
Casa Rosada:
Casa de Nariño:
Casamance:96
Castellón:105
Castelo Branco:91
Castile and Leon;Castile and León:105
Castile and León:105
Castilla y Leon:105
Castilla–La Mancha:105
Catalunya:105
Catanduanes:89
Catskills:121
Cavally:54
Cañar:31
Cañón del Micay:23
Ceara:13
Celebes Sea:
Celtic Sea:
Central Bohemia:27
Central Darfur State:107
Central Equatoria:104
Central Ethiopia:34
Central Greece:41
Central Highlands:126
Central Luzon:89
Central Macedonia:41
Central Papua:48
Central Valley:121
Central Visayas:89
Centre-Est:15
Centre-Ouest:15
Centre-Sud:15
Centre-Val de Loire:37
Cerrado:13
Cerro Largo:122
Chaco Boreal:87
Chaco Province:3
Chagai Hills:
Chagai:83
Chagang:81
Chagos Archipelago:
Chagos Islands:120
Chagos;Chagos Islands:120
Chaharmahal and Bakhtiari:49
Chalatenango:33
Chaman border:
Chamba:47
Chamoli:47
Champagne-Ardenne:37
Champaran:47
Champasak:60
Chanthaburi:112
Charente-Maritime:37
Chari-Baguirmi:20
Chatham Islands:77
Chatra:47
Chattogram Division:7
Chefchaouen:71
Chelyabinsk region:93
Cherkasy Oblast:119
Chernihiv Oblast:119
Chernivtsi Oblast:119
Chesapeake Bay:121
Chiang Rai Province:112
Chicken's Neck:
Chikwawa:65
Chiloe;Chiloé:21
Chiloé:21
Chimaltenango:42
Chimborazo:31
Chimbu:86
Chios:41
Chiquitania:11
Chiriquí:85
Chitipa:65
Chitwan:75
Choiseul:100
Choluteca:45
Chonburi:112
Chontales:78
Chouf:61
Chuadanga:7
Chubu:55
Chubut Province:3
Chugoku:55
Chukchi Sea:
Chumphon:112
Chuy:59
Cilento:53
Cite Soleil;Cité Soleil:44
Cité Soleil:44
Clackmannanshire:120
Coast region:57
Coclé:85
Cojedes:125
Collines:10
Colón:45
Comayagua:45
Community of Madrid:105
Comunidad Valenciana:105
Concepción Department:87
Conwy:120
Cooch Behar:47
Cook Strait:
Copán:45
Coral Sea:
Cordillera:89
Corinth Canal:
Coromandel:77
Corrientes Province:3
Corrèze:37
Cortés:45
Costa Brava:105
Costa Chica:68
Costa del Sol:105
Cotopaxi:31
County Armagh:51
County Clare:51
County Derry:51
County Durham:120
County Fermanagh:51
County Kildare:51
County Limerick:51
County Louth:51
County Meath:51
County Sligo:51
County Tyrone:51
County Wexford:51
County Wicklow:51
Covasna:92
Crimean Bridge:
Crimean Peninsula:119
Csongrád:46
Cuando Cubango:2
Cuanza Norte:2
Cuanza Sul:2
Cunene:2
Curonian Spit:93
Curzon Line:
Cuscatlán:33
Cyclades:41
Cáceres:105
Cévennes:37
Córdoba Province:3
Córdoba department:23
Dadra and Nagar Haveli:47
Dailekh:75
Dajabon;Dajabón:30
Dajabón:30
Dak Lak:126
Dakahlia:32
Dakshina Kannada:47
Dalarna:108
Daman and Diu:47
Darién:85
Darrang:47
Dashoguz:117
Davao Occidental:89
Davao Oriental:89
Davao Region:89
Davao de Oro:89
Davao del Norte:89
Davao del Sur:89
Davis Strait:
Dedza:65
Delta Amacuro:125
Demchok:
Denmark Strait:
Depsang:
Deux-Sèvres:37
Deveselu:
Dhading:75
Dhaka Division:7
Dhanusha:75
Dhekelia:
Dhubri:47
Diamer-Bhasha:
Diamer:83
Diaoyu Islands:
Diaoyu;Diaoyu Islands:
Diaoyutai:
Dien Bien:126
Dima Hasao:47
Dinagat Islands:89
Dire Dawa corridor:
Dnipropetrovsk Oblast:119
Dobrudja:14
Dodecanese:41
Dolakha:75
Dolnośląskie:90
Dolomites:
Dong Nai:126
Dong Thap:126
Donga:10
Dornod:70
Doti:75
Dover Strait:
Dowa:65
Drake Passage:
Drenthe:76
Drâa-Tafilalet:71
Drôme:37
Duarte Province:30
Dumka:47
Dunbartonshire:120
Durand Line:
Durango:68
Durazno:122
East Champaran:47
East Coast:
East Flanders:9
East Flores:48
East Frisia:39
East Kazakhstan:56
East Lothian:120
East Malaysia:66
East Midlands:120
East New Britain:86
East Riding:120
East Sea:
East Sepik:86
East Siberian Sea:
East Thrace:116
Easter Island:21
Eastern Cape Province:102
Eastern Equatoria:104
Eastern Ghats:
Eastern Highlands:86
Eastern Samar:89
Eastern Townships:18
Eastern Visayas:89
Edo State:80
Efate:124
Eifel:39
Ekurhuleni:102
El Hierro:105
El Oro:31
El Paraíso:45
El Tarf:1
Elba:53
Elgeyo Marakwet:57
Elgeyo-Marakwet;Elgeyo Marakwet:57
Elysee;Élysée:
Emsland:39
Enga:86
Engels air base:
Engels-2:
Ennedi Est:20
Enugu State:80
Equatoria:104
Erez crossing:
Erongo:74
Eryri:120
Escoda Shoal:89
Esequibo:
Espinar:88
Espirito Santo:13
Essonne:37
Estado de México:68
Estelí:78
Estrie:18
Etna;Mount Etna:
Euboea:41
Eure-et-Loir:37
Eure:37
Everglades:121
Evia:41
Extreme North:17
Fagradalsfjall:
Falcón:125
Falklands:3
Falster:29
Farakka Barrage:
Faranah:43
Faroes;Faroe Islands:29
Faslane:
Fatick:96
Federal Capital Territory:80
Federal District:13
Feni:7
Fergana Region:123
Fergana Valley;Ferghana Valley:123
Ferghana Valley:123
Fiery Cross Reef:
Finger Lakes:121
Finnish Lapland:36
Fitovinany:64
Fizi:28
Flemish Brabant:9
Flevoland:76
Flores Timur:48
Florida Keys:121
Florida Panhandle:121
Forest of Dean:120
Formentera:105
Fort Benning:
Fort Cavazos:
Fort Detrick:
Fort Hood:
Fort Leavenworth:
Fort Liberty:
Fort Meade:
Foveaux Strait:
Francisco Morazán:45
Friesland:76
Friuli:53
Fukushima Prefecture:55
Funen:29
Futenma:
Gadchiroli:47
Gaibandha:7
Galgaduud:101
Ganderbal:47
Ganges Delta:
Gangwon:103
Gard:37
Garden Route:102
Gargano:53
Gaspé:18
Gaspésie:18
Gaza Province:72
Gaza envelope:52
Gbarpolu:62
Gbêkê:54
Gegharkunik:4
Gelderland:76
Gharbia:32
Ghizer:83
Gia Lai:126
Gipuzkoa:105
Gisborne District:77
Godda:47
Goias:13
Gojjam:34
Golden Crescent:
Golden Triangle Special Economic Zone:60
Golden Triangle:
Gomel Region:8
Gorj:92
Gorkha:75
Gourma:15
Gower:120
Gracias a Dios:45
Grand Bassa:62
Grand Gedeh:62
Grande-Anse:44
Granma Province:26
Great Belt:
Great Lakes region:
Great Ocean Road:5
Great Plains:121
Great Rift Valley:
Greater London:120
Greater Tunb:
Green Line:
Greenland Sea:
Grodno Region:8
Guadalcanal:100
Guainía:23
Guairá:87
Guanacaste:24
Guangxi Zhuang Autonomous Region:22
Guantánamo Bay:
Guantánamo Province:26
Guarda:91
Guera:20
Guiana Shield:
Guimaras:89
Guji:34
Gulf Coast:
Gulf Province:86
Gulf of Alaska:
Gulf of Aqaba:
Gulf of Bothnia:
Gulf of California:
Gulf of Carpentaria:
Gulf of Fonseca:
Gulf of Mannar:
Gulf of Riga:
Gulf of Sidra:
Gulf of Suez:
Gulf of Venezuela:
Guna Yala:85
Guria:38
Gush Dan:52
Gush Etzion:52
Guárico:125
Guémon:54
Gyeonggi Province:103
Gävleborg:108
Găgăuzia:69
Ha Nam:126
Ha'apai:114
Haapai;Ha'apai:114
Habiganj:7
Hadhramaut:127
Hadjer-Lamis:20
Hadramawt;Hadhramaut:127
Haida Gwaii:18
Hail:95
Hainaut:9
Hakkari:116
Hala'ib Triangle:
Halland:108
Halmahera:48
Hamedan:49
Hamptons:121
Harari:34
Hardap:74
Harghita:92
Harnai:83
Harz:39
Haskovo:14
Haut-Lomami:28
Haut-Mbomou:19
Haut-Rhin:37
Haute-Garonne:37
Haute-Kotto:19
Haute-Loire:37
Haute-Marne:37
Haute-Saône:37
Haute-Vienne:37
Hautes-Alpes:37
Hautes-Pyrénées:37
Hauts-Bassins:15
Hauts-de-Seine:37
Hela:86
Herat Province:0
Herzegovina:12
Heves:46
High Atlas:
Highland Papua:48
Hiiraan:101
Hill Country:121
Hingoli:47
Hinkley Point:
Hmeimim:
Hokuriku:55
Holyrood:
Home Counties:120
Hoover Dam:
Houaphanh:60
Huallaga:88
Hudson Bay:
Hudson Strait:
Hudson Valley:121
Huesca:105
Hunedoara:92
Hung Yen:126
Hunter Valley:5
Huntingdonshire:120
Ibb:127
Idukki:47
Ifugao:89
Ihorombe:64
Ilemi Triangle:
Ilfov:92
Ilisu Dam:
Ille-et-Vilaine:37
Illizi:1
Ilocos Region:89
Iloilo Province:89
Imbabura:31
Imereti:38
Imo State:80
Incirlik Air Base:
Indochina Peninsula:
Indre-et-Loire:37
Inga Dam:
Inland Empire:121
Inner Hebrides:120
Inner Mongolia Autonomous Region:22
Innlandet:82
Intan Jaya:48
Intibucá:45
Ionian Islands:41
Ionian Sea:
Irish Sea:
Irpinia:53
Irtysh:
Irumu:28
Isabel Province:100
Isfahan Province:49
Ishigaki:55
Ishikawa Prefecture:55
Isla Portillos:
Islas Malvinas;Falklands:3
Islas de la Bahía:45
Islay:120
Isle of Skye:120
Isle of Youth:26
Issyk-Kul:59
Isthmus of Tehuantepec:68
Itaipu Dam:
Itapúa:87
Itu Aba:
Iturup:
Ivano-Frankivsk Oblast:119
Iwo Jima:55
Izabal:42
Izmir Province:116
Jabal al Gharbi:63
Jabal al-Zawiya:109
Jajarkot:75
Jambi:48
Jan Mayen:82
Jarinje:58
Java Sea:
Javari Valley:13
Jawzjan:0
Jazan:95
Jebel Marra:107
Jeju Island:103
Jendouba:115
Jersey:120
Jetisu:56
Jewish Autonomous Oblast:93
Jhalokati:7
Jhapa:75
Jhenaidah:7
Jinotega:78
Jiwaka:86
Jizzakh:123
Joint Base Andrews:
Joint Security Area:
Jordan Valley:84
Jubbaland:101
Jufra:63
Jura:37
Jämtland:108
Kaabong:118
Kabadougou:54
Kabul Province:0
Kachin State:73
Kadavu:35
Kadena Air Base:
Kadena:
Kaffrine:96
Kafr el-Sheikh:32
Kagera:111
Kagoshima Prefecture:55
Kahuta:
Kaikōura:77
Kailahun:98
Kailali:75
Kainuu:36
Kakheti:38
Kakhovka Dam:
Kakhovka Reservoir:
Kakhovka dam:
Kalahandi:47
Kalahari:
Kalat:83
Kalayaan:89
Kalbajar:6
Kalinga:89
Kalmar County:108
Kalpakkam:
Kaluga region:93
Kalutara:106
Kambia:98
Kamchatka Krai:93
Kampala Central:118
Kampong Cham:16
Kampong Speu:16
Kampong Thom:16
Kampot:16
Kanchanaburi:112
Kanchenjunga:
Kandahar Province:0
Kandal:16
Kandhamal:47
Kangpokpi:47
Kangwon:81
Kanker:47
Kannur:47
Kano State:80
Kapustin Yar:
Kara Sea:
Karaganda Region:56
Karakoram:
Karbi Anglong:47
Kardzhali:14
Karem Abu Salem:
Karenni:73
Kariba Dam:
Karlovy Vary Region:27
Karnali Province:75
Karo:48
Karoo:102
Kartarpur Corridor:
Kasai-Central:28
Kasai-Oriental:28
Kasaragod:47
Kasaï-Central:28
Kasaï:28
Kashiwazaki-Kariwa:
Kashkadarya;Qashqadaryo:123
Kashmore:83
Kashubia:90
Kaski:75
Katavi:111
Katchatheevu:
Kattegat:
Kavango:74
Kavrepalanchok:75
Kayah State:73
Kayin State:73
Kebili:115
Kech:83
Kegalle:106
Kenscoff:44
Kerch Bridge:
Kerem Shalom crossing:
Keserwan:61
Khabarovsk Krai:93
Khagrachhari:7
Khammouane:60
Khan Younis governorate:84
Khanh Hoa:126
Khanty-Mansi:93
Kharan:83
Kharkiv Oblast:119
Khartoum State:107
Khatumo:101
Kherson Oblast:119
Khmeimim;Hmeimim:
Khmelnytskyi Oblast:119
Khojaly:6
Khojavend:6
Khomas:74
Khor Abdullah:
Khorezm:123
Khovd:70
Khulna Division:7
Khuzestan Province:49
Khyber Pass:
Khyber district:83
KiM;Kosovo and Metohija:97
Kiel Canal:
Kien Giang:126
Kigezi:118
Kilauea:
Kilinochchi:106
Kinburn Spit:119
Kinnaur:47
Kirkuk Province:50
Kirovohrad Oblast:119
Kirovohrad:119
Kiryandongo:118
Kishoreganj:7
Kishtwar:47
Kisii County:57
Kivalliq:18
Klang Valley:66
Kodagu:47
Koh Kong:16
Kohgiluyeh and Boyer-Ahmad:49
Koinadugu:98
Kokang:73
Kokrajhar:47
Kola Peninsula:93
Kongo Central:28
Kono:98
Koraput:47
Korea Strait:
Koshi:75
Kosovo and Metohija:97
Kossi:15
Kostanay Region:56
Kotayk:4
Kottayam:47
Košice Region:99
Kra Isthmus:
Krabi:112
Krakatau:
Krasnodar Krai:93
Krasnodar region:93
Kratie:16
Kremlin:
Kudankulam:
Kullu:47
Kunashir:
Kunduz Province:0
Kurdistan Province:49
Kurigram:7
Kuril Islands:93
Kurils;Kuril Islands:93
Kursk Oblast:93
Kvemo Kartli:38
Kwango:28
Kyiv Oblast:119
Kymenlaakso:36
Kyzylorda Region:56
Kédougou:96
Kémo:19
LAC;Line of Actual Control:
La Altagracia:30
La Gomera:105
La Guaira:125
La Moneda:
La Paz Department:11
La Perouse Strait:
La Rioja Province:3
La Union:89
La Unión:33
Labuan:66
Lac province:20
Laconia:41
Laguna:89
Lagunes:54
Lahaul-Spiti:47
Lake Albert:
Lake Balkhash:
Lake Chad Basin:80
Lake Champlain:
Lake District:120
Lake Edward:
Lake Erie:
Lake Huron:
Lake Kariba:
Lake Kivu:
Lake Ladoga:
Lake Maracaibo:
Lake Mead:
Lake Nicaragua:
Lake Nyasa:
Lake Ontario:
Lake Poopó:
Lake Superior:
Lake Tana:
Lake Urmia:
Lake Van:
Lakes State:104
Lakki Marwat:83
Lakshadweep:47
Lalmonirhat:7
Lam Dong:126
Lambayeque:88
Lamjung:75
Lamwo:118
Landes:37
Lango:118
Languedoc:37
Laptev Sea:
Lara State:125
Lasbela:83
Latehar:47
Lau Group:35
Lavalleja:122
Le Marche:53
Lebap:117
Lemnos:41
Lena River:
Leningrad Oblast:93
Leningrad region:93
Leposavić:58
Lesser Tunb:
Levantine Sea:
Liaodong Peninsula:
Ligurian Sea:
Lima Province:88
Limburg:76
Limón:24
Lipetsk region:93
Liptako:67
Littoral:17
LoC;Line of Control:
Lobaye:19
Loei:112
Lofa:62
Lofoten:82
Logone-et-Chari:17
Loir-et-Cher:37
Loiret:37
Lolland:29
Lomami:28
Lombok Strait:
Long An:126
Lop Nur:
Lopburi:112
Loreto Region:88
Los Lagos:21
Los Rios:31
Los Ríos Region:21
Los Yungas:11
Lowcountry:121
Lower Bavaria:39
Lower Dir:83
Lower Juba:101
Lower Mainland:18
Lower Silesia:90
Lozère:37
Lualaba:28
Luang Namtha:60
Luapula:128
Lubelskie:90
Luhansk Oblast:119
Lunda Sul:2
Lunda-Norte:2
Lunda-Sul:2
Lusaka Province:128
Lusatia:39
Luzon Strait:
Lviv Oblast:119
Macedonia and Thrace:41
Madhesh Province:75
Madriz:78
Mae Hong Son:112
Magallanes Region:21
Magdalena Medio:23
Maguindanao del Norte:89
Maguindanao del Sur:89
Magura:7
Magwe:73
Mahagi:28
Mahdia:115
Mahottari:75
Mahweet:127
Maine-et-Loire:37
Mainpuri:47
Makassar Strait:
Makira:100
Malacanang;Malacañang:
Malacañang:
Malaita:100
Malakand:83
Malampa:124
Malay Archipelago:
Malay Peninsula:
Malekula:124
Malkangiri:47
Malvinas;Falklands:3
Mambasa:28
Mamou:43
Manang:75
Manawatu;Manawatū-Whanganui:77
Manawatū-Whanganui:77
Mandalay Region:73
Mandi:47
Mandoul:20
Mangistau;Mangystau:56
Mangystau:56
Maniema:28
Manikganj:7
Mannar:106
Manus:86
Manyara:111
Maputo Province:72
Marajó:13
Maramureş:92
Maranhao:13
Maremma:53
Margibi:62
Marii El:93
Marinduque:89
Maritime region:113
Markazi:49
Marlborough:77
Marmara Sea:
Marne:37
Marrakesh-Safi:71
Martissant:44
Mary Province:117
Maryland County:62
Masafer Yatta:84
Masalit:107
Mashonaland Central:129
Mashonaland East:129
Mashonaland West:129
Mastung:83
Masuria:90
Matabeleland North:129
Matabeleland South:129
Matam:96
Matrouh:32
Matterhorn:
Maule:21
Mauna Loa:
Mauricie:18
Mayabeque:26
Mayenne:37
Mayo-Kebbi:20
Mayon:
Mazowieckie:90
Mačva:97
Mbomou:19
McMahon Line:
Mecklenburg-Vorpommern:39
Medenine:115
Mekong Basin:
Melaka:66
Melaky:64
Menabe:64
Menorca:105
Mentawai Islands:48
Mentawai;Mentawai Islands:48
Merdare:58
Merowe Dam:
Mersin Province:116
Merthyr Tydfil:120
Messinia:41
Metn:61
Metro Manila:89
Metsamor:
Meurthe-et-Moselle:37
Mexico State:68
Međimurje:25
Miaoli:22
Micay Canyon:23
Mid-Atlantic:121
Middle Belt:80
Middle Juba:101
Midi-Pyrénées:37
Midlands Province:129
Mihail Kogălniceanu:
Military Demarcation Line:
Milne Bay:86
Mimaropa:89
Minahasa:48
Minembwe:28
Minorca:105
Minsk Region:8
Miraflores Palace:
Miranda State:125
Mirebalais:44
Misamis Occidental:89
Misamis Oriental:89
Misawa:
Mischief Reef:
Mixteca:68
Miyako Strait:
Miyako:55
Mogilev Region:8
Mohmand:83
Mon State:73
Monagas:125
Monaragala:106
Mondulkiri:16
Mongala:28
Mono:10
Mont Blanc:
Montana Province:14
Montes de María:23
Montserrado:62
Montserrat:120
Montérégie:18
Monufia:32
Morag Corridor:84
Morang:75
Moravia-Silesia:27
Moray:120
Morayshire:120
Morazán:33
Morelos:68
Morobe:86
Morona Santiago:31
Morón:
Moscow Oblast:93
Moscow region:93
Mosquitia:45
Mosul Dam:
Moulvibazar:7
Mount Agung:48
Mount Athos:41
Mount Elgon:
Mount Etna:
Mount Hermon:
Mount Kenya:
Mount Kumgang:81
Mount Lebanon:61
Mount Merapi:48
Mount Nyiragongo:
Mount Paektu:81
Mount Rainier:
Mount Semeru:48
Mount Sinjar:
Mount Vesuvius;Vesuvius:
Mountain Province:89
Moxico:2
Moyamba:98
Moyen-Chari:20
Mozambique Channel:
Mt Kenya:57
Mtskheta-Mtianeti:38
Muchinga:128
Mudug:101
Mugla:116
Muidumbe:72
Mukdahan:112
Mulanje:65
Mullaitivu:106
Munshiganj:7
Murmansk region:93
Murray-Darling Basin:5
Murzuq:63
Musakhail:83
Mustang:75
Muğla;Mugla:116
Muş:116
Mykolaiv Oblast:119
Mykonos:41
Mymensingh Division:7
Mzimba:65
Mérida State:125
Møre og Romsdal:82
Nafusa Mountains:63
Nagar:83
Nagorny Karabakh:6
Naitasiri:35
Najaf Province:50
Nakhon Phanom:112
Namib:
Nanga Parbat:
Nangade:72
Naogaon:7
Napo:31
Narail:7
National Capital District:
National Capital Region:
Natuna Islands:48
Natuna:48
Navajo Nation:121
Naxos:41
Nayarit State:68
Naypyidaw Union Territory:73
Nduga:48
Negri Sembilan:66
Nelson Mandela Bay:102
Nenets:93
Neno:65
Netrokona:7
Netzarim:84
New Ireland:86
New Valley:32
Ngorongoro:111
Ngäbe-Buglé:85
Nias:48
Nile Delta:32
Nilphamari:7
Nimba:62
Nineveh Plains:50
Ningxia Hui Autonomous Region:22
Ninh Binh:126
Nioro du Sahel:67
Nièvre:37
Nkhotakota:65
Noakhali:7
Nong Bua Lamphu:112
Noord-Brabant:76
Nord-Est:44
Nord-Kivu:28
Nord-Ouest:44
Nord-Ubangi:28
North 24 Parganas:47
North Brabant:76
North Caribbean Coast:78
North Caucasus Federal District:93
North Chungcheong:103
North Cotabato:89
North East England:120
North East Region:40
North Eastern Kenya:57
North Frisia:39
North Gyeongsang:103
North Hamgyong:81
North Holland:76
North Hwanghae:81
North Jeolla:103
North Kalimantan:48
North Karelia:36
North Kazakhstan:56
North Khorasan:49
North Lebanon:61
North Pyongan:81
North Sinai:32
North Western Province:106
North-West Region:17
North-Western Province:128
Northeast Brazil:13
Northern Bahr el Ghazal:104
Northern Gaza:84
Northern Limit Line:
Northern Marianas;Northern Mariana Islands:121
Northern Ontario:18
Northern Rivers:5
Northern Samar:89
Northern Sea Route:
Northern Shan:73
Northern Territories:
Northern Triangle:
Northland:77
Northwest Passage:
Northwest region:17
Norwegian Sea:
Nova Kakhovka dam:
Novaya Zemlya:93
Novorossiysk port:
Novovoronezh:
Nsanje:65
Ntcheu:65
Ntchisi:65
Nuba Mountains:107
Nueva Ecija:89
Nueva Esparta:125
Nueva Segovia:78
Nueva Vizcaya:89
Nugal:101
Nuh:47
Nunatsiavut:18
Nushki:83
Nuwakot:75
Nwoya:118
Nyiragongo territory:28
Nyiragongo;Mount Nyiragongo:
Nyonoksa:
Nógrád:46
Ob River:
Occidental Mindoro:89
Ocotepeque:45
Oddar Meanchey:16
Oder-Neisse:
Odesa Oblast:119
Offutt Air Force Base:
Ogasawara:55
Ogun State:80
Ohangwena:74
Oise:37
Okanagan:18
Olancho:45
Olenya:
Olt:92
Omaheke:74
Omusati:74
Orakzai:83
Oresund;Øresund:
Oriental Mindoro:89
Oriental region:71
Orinoco Belt:125
Orinoco Mining Arc:125
Osan Air Base:
Osh Region:59
Oshana:74
Oshikoto:74
Otjozondjupa:74
Ouaka:19
Oudalan:15
Oudomxay:60
Ouest department:44
Ouham-Pendé:19
Ouham:19
Outaouais:18
Outer Banks:121
Outer Hebrides:120
Ouémé:10
Overijssel:76
Ozarks:121
Pacific Northwest:121
Pader:118
Pag-asa Island:89
Palamu:47
Palatinate:39
Palghar:47
Palk Strait:
Pamir:
Pamirs:
Panama Canal Zone:
Panamá Oeste:85
Panatag Shoal:89
Panchagarh:7
Pangong Tso:
Panjgur:83
Pankisi Gorge:38
Pankisi;Pankisi Gorge:38
Paracel Islands:22
Paracels;Paracel Islands:22
Paraguarí:87
Paraiba:13
Parana:13
Parchin:
Paros:41
Parsa:75
Pastaza:31
Pataz:88
Pathanamthitta:47
Pathum Thani:112
Patuakhali:7
Pavlodar Region:56
Pays de la Loire:37
Paysandú:122
Pazardzhik:14
Peace River:18
Peak District:120
Pearl River:
Pegunungan Bintang:48
Penama:124
Pendjari:10
Penghu:22
Peninsular Malaysia:66
Pentecost Island:124
Perejil:
Perm Krai:93
Petion-Ville;Pétion-Ville:44
Phalombe:65
Phang Nga:112
Phatthalung:112
Phetchaburi:112
Philadelphi Route:
Phlegraean Fields:53
Phongsaly:60
Phu Tho:126
Piaui:13
Pilbara region:5
Pinar del Río:26
Pingtung:22
Pirkanmaa:36
Pitcairn:120
Pithoragarh:47
Planalto:
Plateau State:80
Plateau-Central:15
Plateaux:113
Plesetsk:
Poconos:121
Podkarpacie:90
Podkarpackie:90
Podlaskie:90
Pokhran:
Polesia:8
Polesine:53
Polonnaruwa:106
Poltava Oblast:119
Pont-Sondé:44
Pontevedra:105
Popocatepetl;Popocatépetl:
Popocatépetl:
Porgera:86
Poro:54
Port Loko:98
Portalegre:91
Portuguesa:125
Posavina:12
Prachuap Khiri Khan:112
Pratas:22
Preah Sihanouk:16
Presevo Valley:97
Prey Veng:16
Preševo Valley;Presevo Valley:97
Primorsky Krai:93
Provence-Alpes-Côte d'Azur:37
Pskov region:93
Puebla State:68
Pujehun:98
Pulau Pinang:66
Puncak Jaya:48
Puncak:48
Puntarenas:24
Pursat:16
Purulia:47
Puttalam:106
Puy-de-Dôme:37
Pwani:111
Pyrénées-Atlantiques:37
Pyrénées-Orientales:37
Pétion-Ville:44
Qadisiyah:50
Qalamoun:109
Qalyubia:32
Qashqadaryo:123
Qassim:95
Qena:32
Qila Abdullah:83
Quang Binh:126
Quang Tri:126
Quantico:
Quiché:42
Quindío:23
Quirinale:
Quissanga:72
RAF Akrotiri:
RAF Fairford:
RAF Lakenheath:
RAF Mildenhall:
Rabat-Salé-Kénitra:71
Racha:38
Radcliffe Line:
Rafah Crossing:
Raigad:47
Rajshahi Division:7
Rakhine State:73
Ramban:47
Ramstein Air Base:
Rangpur Division:7
Ranong:112
Rapa Nui:21
Rasht Valley:110
Rasuwa:75
Ratanakiri:16
Ratchaburi:112
Rathedaung:73
Ratnagiri:47
Rautahat:75
Raymah:127
Razavi Khorasan:49
Reasi:47
Red Sea State:107
Renfrewshire:120
Rennell and Bellona:100
Research Triangle:121
Retalhuleu:42
Reykjanes Peninsula:
Reykjanes;Reykjanes Peninsula:
Rhondda Cynon Taf:120
Riau Islands:48
Rif Dimashq:109
Rio Negro:3
Rio de Janeiro State:13
River Gee:62
River Nile State:107
Riverina:5
Rivne Oblast:119
Rivne nuclear plant:
Rizal Province:89
Rogaland:82
Rogun Dam:
Rogun:
Rokkasho:
Rolpa:75
Romagna:53
Romblon:89
Rondonia:13
Ross Sea:
Rostov Oblast:93
Rotuma:35
Roussillon:37
Rudraprayag:47
Rukum:75
Rukwa:111
Rumphi:65
Rutland:120
Ruvuma:111
Ruweng:104
Rwenzori:118
Ryanggang:81
Ryazan region:93
Rzeszów-Jasionka:
Río San Juan:78
Sa Kaeo:112
Sabaragamuwa:106
Sabarkantha:47
Sabina Shoal:89
Sagaing Region:73
Sahibganj:47
Saint-Pierre and Miquelon:37
Sakha:93
Saki air base:
Sakon Nakhon:112
Salamat:20
Salang Pass:
Salavan:60
Salento:53
Salima:65
Salish Sea:
Samaná:30
Samara region:93
Sambisa Forest:80
Sambisa;Sambisa Forest:80
Samegrelo:38
Samtskhe-Javakheti:38
Samut Sakhon:112
San Andrés:23
San Juan Province:3
San Luis Potosi:68
San Martín:88
Sanaag:101
Sandaun:86
Sangha-Mbaéré:19
Sankuru:28
Sanma:124
Sanmatenga:15
Santa Bárbara:45
Santa Cruz Department:11
Santa Cruz Province:3
Santa Elena:31
Santa Fe Province:3
Santiago del Estero:3
Santo Domingo de los Tsáchilas:31
Saptari:75
Sar-e Pol:0
Saraburi:112
Saran:47
Sarangani:89
Saratov region:93
Sargasso Sea:
Sark:120
Sarlahi:75
Sarov:
Sarthe:37
Satakunta:36
Satun:112
Savai'i:94
Savaii;Savai'i:94
Savanes:113
Savannah River:
Saxony Anhalt:39
Sayaboury:60
Saône-et-Loire:37
Scarborough Reef:
Scottish Borders:120
Scottish Highlands:120
Sea of Galilee:
Sea of Marmara:
Seine-Maritime:37
Seine-et-Marne:37
Sekong:60
Semnan Space Center:
Senapati:47
Setouchi:55
Shabwah:127
Shandong Peninsula:
Shangla:83
Sharqia:32
Shatt al-Arab:
Shefa:124
Shewa:34
Shfela:52
Shida Kartli:38
Shirak:4
Shravasti:47
Si Sa Ket:112
Siachen Glacier:
Sibuyan Sea:
Sidama region:34
Sidi Bouzid:115
Sierra Madre Oriental:
Sierra Madre:68
Sierra Nevada:
Sigonella:
Siliana:115
Siliguri Corridor:
Simandou:43
Simbu:86
Simiyu:111
Sinabung:48
Sindhudurg:47
Sindhupalchok:75
Sinoe:62
Siquijor:89
Sir Creek:
Siraha:75
Sirmaur:47
Sirnak:116
Sisak-Moslavina:25
Sistan and Baluchestan Province:49
Sitamarhi:47
Siverskyi Donets:
Skagerrak:
Skåne:108
Smolensk region:93
Småland:108
Snake Island:119
Snowdonia:120
Soccsksargen:89
Sogd:110
Sohae Satellite Launching Station:
Sohae:81
Solino:44
Sololá:42
Solomon Sea:
Solukhumbu:75
Somali region:34
Somme:37
Somogy:46
Sonbhadra:47
Songwe:111
Sonsonate:33
Sool:101
Soriano:122
Souda Bay:
South 24 Parganas:47
South Bohemia:27
South Caribbean Coast:78
South Chungcheong:103
South Cotabato:89
South Ethiopia:34
South Georgia:120
South Gobi:70
South Gyeongsang:103
South Hamgyong:81
South Holland:76
South Hwanghae:81
South Jeolla:103
South Karelia:36
South Khorasan:49
South Lebanon:61
South Moravia:27
South Papua:48
South Pyongan:81
South Sinai:32
South West England:120
South West State:101
South-East:80
South-South:80
South-West Region:17
Southern Bug:
Southern Cone:
Southern Gaza:84
Southern Highlands:86
Southern Kaduna:80
Southern Lebanon:61
Southern Leyte:89
Southern Ontario:18
Southwest Papua:48
Southwest region:17
Sriharikota:
St Helena:120
State of Mexico:68
Stavropol Krai:93
Stirlingshire:120
Stormont:
Strait of Dover:
Strait of Gibraltar:
Strait of Magellan:
Strait of Messina:
Strait of Otranto:
Strait of Sicily:
Strait of Tiran:
Straits of Gibraltar:
Straits of Tiran:
Stromboli:
Strpce;Štrpce:58
Stung Treng:16
Subi Reef:
Subic Bay:89
Suceava:92
Sucre State:125
Sucre department:23
Sucumbios:31
Sud-Est:44
Sud-Kivu:28
Sud-Ouest:15
Sud-Ubangi:28
Sulu Sea:
Sumba:48
Sumbawa:48
Sumy Oblast:119
Sun Belt:121
Sunda Strait:
Sunsari:75
Supaul:47
Surkhandarya;Surxondaryo:123
Surxondaryo:123
Suwayda Province:109
Svaneti:38
Svay Rieng:16
Sverdlovsk:93
Sylhet Division:7
Syrdarya:123
Syunik:4
São Paulo State:13
Sédhiou:96
Séno:15
Södermanland:108
Taal Volcano:
Tabqa Dam:
Tacuarembó:122
Tafea:124
Tailevu:35
Taiping Island:
Tairawhiti;Tairāwhiti:77
Tairāwhiti:77
Taita-Taveta:57
Tak:112
Tamenglong:47
Tandjilé:20
Tanganyika:28
Tanintharyi Region:73
Taoudénit:67
Taplejung:75
Tarapacá:21
Tarbela:
Tarn-et-Garonne:37
Tarn:37
Taroudant:71
Tartus naval base:
Tasman District:77
Tasman Sea:
Tataouine:115
Taurus Mountains:
Taveuni:35
Tavush:4
Tchologo:54
Telemark:82
Temotu:100
Tengnoupal:47
Teruel:105
Teso:118
Texas Panhandle:121
Thai Binh:126
Thakurgaon:7
Thames Estuary:120
Tharaka Nithi:57
Tharaka-Nithi;Tharaka Nithi:57
Thitu Island:
Three Gorges Dam:
Three Mile Island:
Thua Thien Hue:126
Thyolo:65
Tian Shan:
Tibet Autonomous Region:22
Tien Giang:126
Tierra Caliente:68
Tihama:127
Tillabery:79
Timor Sea:
Togdheer:101
Toktogul:
Tokyo Metropolis:55
Tongatapu:114
Tonkolili:98
Torba:124
Torkham border:
Torres Strait Islands:5
Torres Strait:5
Tozeur:115
Trang:112
Transkei:102
Treinta y Tres:122
Trenčín:99
Tri-Border Area:87
Troms:82
Trujillo State:125
Trøndelag:82
Tshopo:28
Tshuapa:28
Tshwane:102
Tskhinvali region:38
Tsugaru Strait:
Tsushima Strait:
Tuensang:47
Tula region:93
Tulcea:92
Tumbes:88
Tumen River:
Tunceli:116
Tungurahua:31
Turkestan region:56
Turkistan Region:56
Tuzla Canton:12
Tver region:93
Twin Cities:121
Tyrrhenian Sea:
Töv:70
U.S. Virgin Islands;Virgin Islands:121
Uasin Gishu County:57
Ukhrul:47
Ulleungdo:103
Ulytau:56
Umerkot:83
Una-Sana Canton:12
Unguja:111
Upolu:94
Upper Bavaria:39
Upper Dir:83
Upper East:40
Upper Egypt:32
Upper Galilee:52
Upper Nile State:104
Upper Nile:104
Upper Peninsula:121
Upper Silesia:90
Upper West:40
Uraba:23
Urabá:23
Ural River:
Usulután:33
Uttara Kannada:47
Uusimaa:36
Uva:106
Uvira territory:28
VRAEM:88
Vaal:102
Vaishali:47
Vakaga:19
Val di Susa:53
Vale do Javari:13
Vale of Glamorgan:120
Valle d'Aosta:53
Valle del Cauca Department:23
Vanua Levu:35
Vatovavy:64
Vaucluse:37
Vaupés:23
Vava'u:114
Vavau;Vava'u:114
Vavuniya:106
Vayots Dzor:4
Veraguas:85
Vestfold:82
Vestland:82
Vesuvius:
Viana do Castelo:91
Vienne:37
Vientiane Province:60
Viken:82
Vila Real:91
Villa Clara:26
Vinnytsia Oblast:119
Vitebsk Region:8
Viti Levu:35
Volcán de Fuego:
Volgograd region:93
Volhynia:119
Voronezh region:93
Vorukh:110
Vosges:37
Vostochny:
Vraem;VRAEM:88
Vrancea:92
Vratsa:14
Vysočina:27
Värmland:108
Västerbotten:108
Västernorrland:108
Västra Götaland:108
Wa State:73
Wadi Gaza:84
Wadi al-Hayaa:63
Wagah border:
Wagah:
Wairarapa:77
Walloon Brabant:9
Warmia-Mazury:90
Warrap:104
Washim:47
Wasit:50
Weddell Sea:
Welkait:34
West Champaran:47
West Coast:
West Flanders:9
West Kazakhstan:56
West Lothian:120
West New Britain:86
West Nile:118
West Philippine Sea:89
West Rand:102
West Sea:
West Sepik:86
West Sulawesi:48
Western Bahr el Ghazal:104
Western Equatoria:104
Western Galilee:52
Western Ghats:
Western Greece:41
Western Highlands:86
Western Isles:120
Western Kenya:57
Western Macedonia:41
Western North:40
Western Tigray:34
Western Visayas:89
White Nile State:107
White Sea:
Whitsun Reef:
Wirral:120
Wolkait:34
Wollega:34
Wright-Patterson Air Force Base:
Xaisomboun:60
Xayaburi:60
Xieng Khouang:60
Xinjiang Uyghur Autonomous Region:22
Xizang:22
Yagha:15
Yahukimo:48
Yalu River:
Yamaguchi Prefecture:55
Yamal-Nenets:93
Yanomami territory:13
Yaracuy:125
Yasawa Islands:35
Yasuni;Yasuní:31
Yasuní:31
Yenisei:
Yeonpyeong Island:103
Yeonpyeong:103
Yilan:22
Yogyakarta Special Region:48
Yokota Air Base:
Yonaguni:55
Yonne:37
Yucatan Peninsula;Yucatán Peninsula:68
Yucatán Peninsula:68
Yucca Mountain:
Yumbe:118
Yungas:11
Yunlin:22
Yvelines:37
Zabaykalsky Krai:93
Zacapa:42
Zaghouan:115
Zagorje:25
Zagros Mountains:
Zagros:
Zaire Province:2
Zakarpattia Oblast:119
Zambezi Region:74
Zamboanga Sibugay:89
Zamboanga del Norte:89
Zamboanga del Sur:89
Zamora Chinchipe:31
Zaporizhzhia nuclear plant:
Zealand Region:29
Zhambyl:56
Zhetysu;Jetisu:56
Zhytomyr Oblast:119
Ziarat:83
Álava:105
Élysée:
Équateur:28
Ñeembucú:87
Ñuble:21
Ömnögovi:70
Örebro County:108
Östergötland:108
Øresund:
Østfold:82
Ústí:27
Şırnak:116
Šibenik-Knin:25
Štrpce:58
Šumadija:97
Žilina:99
`;

export const WORLD_REGION_COUNTRIES = `
Afghanistan|Algeria|Angola|Argentina|Armenia|Australia|Azerbaijan|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia and Herzegovina|Brazil|
Bulgaria|Burkina Faso|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Czechia|DR Congo|
Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|Ethiopia|Fiji|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Guinea|Haiti|
Honduras|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Japan|Kazakhstan|Kenya|Kosovo|Kyrgyzstan|Laos|Lebanon|Liberia|
Libya|Madagascar|Malawi|Malaysia|Mali|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|
Niger|Nigeria|North Korea|Norway|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Romania|Russia|Samoa|
Saudi Arabia|Senegal|Serbia|Sierra Leone|Slovakia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|
Syria|Tajikistan|Tanzania|Thailand|Togo|Tonga|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Kingdom|United States|Uruguay|Uzbekistan|
Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe
`;
