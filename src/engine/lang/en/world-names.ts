/**
 * Bodies of states, courts, forces, outlets, parties, movements, companies, societies and schools of all countries, beside the lists that
 * are read when the engine loads: general knowledge. One name a line, straight apostrophes, `;` before the fullest name where that is
 * another one, `:` before the kind: s state, i international, m media, o other; `?` behind it for names that are common words or persons'
 * as well, `!` for those that only an article tells ("the Argus"). Sorted by the UTF-16 codes of the first word (letters and digits), so
 * that a name is found by halving the text: nothing is built of it when the engine loads. A test checks the order.
 */
export const WORLD_NAMES = `
1922 Committee:o
1lurer:m
20minutos:m
21st Century Business Herald:m
24 Heures au Bénin:m
24 Horas:m
24sata:m
24ur:m
32 County Sovereignty Movement:o
360 Stepeni:m
38 North:m
3News:m
400 Mawozo:o
5 Live:m
7.30:m
88 Project:o
8am Media:m
8world:m
92 News:m
98.5 FM:m
9mobile:o
A Crítica:m
A Haber:m
A Just Russia-For Truth:o
A New Era:o
A Partnership for National Unity;APNU:o
A Tarde:m
A1 Telekom:o
A2 CNN:m
AAK;Alliance for the Future of Kosovo:o
ABC Local:m
ABC NewsRadio:m
ABC North Coast:m
ABC Rural:m
ABI;Agencia Boliviana de Información:m
ABN AMRO:o
ACMA;Australian Communications and Media Authority:s
ACRI;Association for Civil Rights in Israel:o
ACT Wazalendo;Alliance for Change and Transparency:o
ACTU;Australian Council of Trade Unions:o
ADN Radio:m
AEMET:s
AEMO;Australian Energy Market Operator:s
AFR;Australian Financial Review:m
AFU;Armed Forces of Ukraine:s
AGC;Autodefensas Gaitanistas de Colombia:o
AGU;Advocacia-Geral da União:s
AHA Centre:i
AIB:m
AIDESEP;Aidesep:o
AIMPLB;All India Muslim Personal Law Board:o
AITUC:o
ALADI;Latin American Integration Association:i
ALQST:o
ALROSA;Alrosa:o
AMAP:m
AMCU;Association of Mineworkers and Construction Union:o
AMDH;Moroccan Association for Human Rights:o
AMF;Autorité des marchés financiers:s
ANAMOLA;Anamola:o
ANATEL:s
ANEEL:s
ANEPC:s
ANF;Firat News Agency:m
ANGOP;Angop:m
ANHA;Hawar News Agency:m
ANIE;National Independent Elections Authority:s
ANMAT:s
ANO 2011:o
ANT1:m
APA News:m
APIB:o
APNU:o
APNU+AFC:o
ARD-Hauptstadtstudio:m
ARTICLE 19;Article 19:o
ARY Digital:m
ASALA:s
ASEAN Parliamentarians for Human Rights:o
ASEAN Regional Forum:i
ASK;Ain o Salish Kendra:o
ASSOCHAM;Assocham:o
ATSUM:o
ATV Banja Luka:m
AU Peace and Security Council:i
AUC:o
AUDA-NEPAD:i
AUSSOM:i
AVN;Agencia Venezolana de Noticias:m
AZAL;Azerbaijan Airlines:o
AZERTAC;Azertac:m
AZERTAG;Azertac:m
Aaj News:m
Aargauer Zeitung:m
Abahlali baseMjondolo:o
Abdorrahman Boroumand Center:o
Abogados Cristianos:o
Abuelas de Plaza de Mayo:o
Academi:o
Academia Sinica:o
Acción Ciudadana:o
Acción Democrática:o
Acción Popular:o
Accounts Chamber:s
AccuWeather:m
Accuweather;AccuWeather:m
Acento:m
Action and Solidarity:o
Activa Research:o
Actu Cameroun:m
Adalah:o
Adani Green:o
Adani Ports:o
Addameer:o
Aden al-Ghad:m
Adhadhu:m
Adolat:o
Advocacia-Geral da União:s
Advocate-General's Office:s
Aerolíneas:s
Afghanistan International:m
AfriForum:o
Africa Confidential:m
Africa News:m
Africa Report:m!
Africaguinee:m
African Arguments:m
African Party for the Independence of Cape Verde:o
African Peer Review Mechanism:i
African Standby Force:i
Africanews:m
Agence Béninoise de Presse:m
Agence Congolaise d'Information:m
Agence Congolaise de Presse:m
Agence Ecofin:m
Agence Europe:m
Agence Française de Développement:o
Agence Ivoirienne de Presse:m
Agence Kampuchea Presse:m
Agence Mauritanienne d'Information;Mauritanian News Agency:m
Agence Nigérienne de Presse:m
Agence d'Information du Burkina;AIB:m
Agence de Presse Sénégalaise:m
Agence nationale:s
Agencia Boliviana de Información:m
Agencia Venezolana de Noticias:m
Agenzia Fides:m
Agenzia Nova:m
Agência Brasileira de Inteligência:s
Agência O Globo:m
Agência de Informação de Moçambique:m
Ahlu Sunna Waljama'a:o
Ahlu al-Sunnah wal Jama'a:o
Ahora EG:m
Ahora Nación:o
Ahram Online;Al-Ahram Online:m
Ahval:m
Aid to the Church in Need:m
Aidesep:o
Ain o Salish Kendra:o
Air Algérie:o
Air Arabia:o
Air Astana:o
Air Côte d'Ivoire:o
Air Europa:o
Air India Express:o
Air Info:m
Air Niugini:s
Airblue:o
Airlink:o
Airports Authority of India:s
Akahata:m
Akal Takht:s
Akasa Air:o
Akhali:o
Akhbar Al Khaleej:m
Akhbar Al Yaoum:m
Akhmat:o
Aksyon Demokratiko:o
Aktuality:m
Aktuálně:m
Al Adl Wal Ihsane;Justice and Spirituality:o
Al Ahly:o
Al Eqtisadiah:m
Al Jazeera Balkans:m
Al Karama:o
Al Masry Al Youm:m
Al Mezan:o
Al Sumaria:m
Al Wasat:m
Al-Ahram Online:m
Al-Ain News:m
Al-Hashd al-Shaabi;Hashed al-Shaabi:s
Al-Hayat al-Jadida:m
Al-Mashhad Al-Yemeni:m
Al-Shabaab al-Mujahideen:o
Al-Watan Saudi:m
Al-Youm Al-Sabea:m
Alakhbar:m
Alberta NDP:o
Alfa-Bank:o
Algeria Press Service;Algérie Presse Service:m
Algérie 360:m
Algérie Presse Service:m
Alianza País:o
Alianza Popular:o
Alianza Unidad:o
Aliança Catalana:o
All Ceylon Makkal Congress:o
All Ethiopian Unity Party:o
All India Football Federation:o
All India Forward Bloc:o
All India Muslim Personal Law Board:o
All Liberian Party:o
All Nippon Airways:o
AllAfrica:m
Alleanza Verdi e Sinistra:o
Alliance 90/The Greens:o
Alliance Fleuve Congo:o
Alliance for Change and Transparency:o
Alliance for Rights and Freedoms:o
Alliance for the Future of Kosovo:o
Alrosa:o
Alsat:m
Alsumaria;Al Sumaria:m
Alternatives Économiques:m
Alternativet:o
Altinget:m
Alwasat:m
Alwihda Info:m
Amandala:m
Amaq:m
Amaq News Agency;Amaq:m
Amarillos:o
Amazônia Real:m
Ambazonia:o
Ambulance Victoria:s
AmeliaRueda:m
Ameriabank:o
American Institute in Taiwan:s
American University in Cairo:o
Americas Quarterly:m
Americas Society:o
Amhara Fano:o
Amigoe:m
Amigos dos Amigos:o
Ammon News:m
Amnesty International Nigeria:o
Amotekun:o
Amplats:o
Amyotha Hluttaw;Hluttaw:s
Anadolu Ajansi:m
Anamola:o
Anandabazar Patrika:m
Anatel;ANATEL:s
Anbang:o
Andhra Jyothi:m
Anduril:o
Aneel;ANEEL:s
Anfibia:m
Anglo American Platinum:o
Angop:m
Annapurna Post:m
Ansar Beit al-Maqdis;Wilayat Sinai:o
Ansar Ghazwat-ul-Hind:o
Ansar al-Furqan:o
Ansar al-Sharia:o
Ansar and Village Defence:s
Ansaroul Islam;Ansarul Islam:o
Ansaru:o
Ansarul Islam:o
Antena M:m
Anti-Corruption Foundation:o
Anti-Narcotics Force:s
Anticor:o
Antigua Observer:m
Antofagasta plc:o
Aos Fatos:m
Apib;APIB:o
Apna Dal:o
Appellate Division:s
April 6 Movement:o
April TV:m
Arambai Tenggol:o
Aravot:m
ArcelorMittal:o
Archaeological Survey of India:s
Arci:o
Arcom:s
Argentine Rural Society;Sociedad Rural Argentina:o
Argus:m?!
Arik Air:o
Arma dei Carabinieri:s
Armed Forces of Ukraine:s
Armed Forces of the Democratic Republic of Congo:s
Armenian Public TV:m
Arrêt sur images:m
Arsenal FC:o
Artesh:s
Article 14:m
Article 19:o
Article 19 Mexico:o
Arutz Sheva:m
Asa'ib Ahl al-Haq:o
Asaase Radio:m
Asamblea Legislativa:s
Asamblea Nacional:s
Asayesh;Asayish:s
Asayish:s
Asia Pacific Report:m
Asia Society:o
AsiaNews:m
AsiaPacific Report:m
Asiacell:o
Asianet:m
Asianet News;Asianet:m
Asianews:m
Askanews:m
Assabah:m
Assam Rifles:s
Assemblea Nacional Catalana:o
Assembleia da República:s
Assemblée nationale:s
Assocham:o
Association for Civil Rights in Israel:o
Association for Relations Across the Taiwan Straits:s
Association of Mineworkers and Construction Union:o
Aston Villa:o
Astro Awani:m
Ata Meken:o
Ataka:o
Atassut:o
Ateneo de Manila University:o
Ateret Cohanim:o
Atesh:o
AtkinsRéalis:o
Atletico Madrid:o
Atlético Madrid;Atletico Madrid:o
Attac:o
Audiencia Provincial:s
Augsburger Allgemeine:m
Australian Communications and Media Authority:s
Australian Competition and Consumer Commission:s
Australian Council of Trade Unions:o
Australian Energy Market Operator:s
Australian Financial Review:m
Australian Securities and Investments Commission:s
Autodefensas Gaitanistas de Colombia:o
Autonomía Para Bolivia:o
Autorité de sûreté nucléaire:s
Autorité des marchés financiers:s
Auyl:o
Avelo:o
Avesta:m
Avgi:m
Aviation Week:m
Avon and Somerset Police:s
Avui:m
Avvenire:m
Awani:m
Azande Ani Kpi Gbe:o
Azattyk:m
Azawad Liberation Front:o
Azerbaijan Airlines:o
Azercell:s
Azeri-Press Agency:m
Azernews:m
Azertac:m
Azertag;Azertac:m
B'Tselem:o
B.Z.:m
BAC Credomatic:o
BAMF;Federal Office for Migration and Refugees:s
BBC Afrique:m
BBC Burmese:m
BBC Cymru Wales:m
BBC Hindi:m
BBC Monitoring:m
BBC Mundo:m
BBC Newsbeat:m
BBC One:m
BBC Russian:m
BBC Sport:m
BBC Thai:m
BBC Three:m
BBC Turkish:m
BBC Two:m
BBC Urdu:m
BBC World:m
BBMP;Bruhat Bengaluru Mahanagara Palike:s
BBP;Great Unity Party:o
BBS Lanka;Bodu Bala Sena:o
BC NDP:o
BC United:o
BCC;British Chambers of Commerce:o
BCEAO;Banque Centrale des États de l'Afrique de l'Ouest:s
BCRA;Banco Central de la República Argentina:s
BCV;Banco Central de Venezuela:s
BDF;Botswana Defence Force:s
BERSIH:o
BHRT:m
BKU;Bharatiya Kisan Union:o
BMG Research:o
BN;Barisan Nasional:o?
BNA;Bahrain News Agency:m
BNN Bloomberg:m
BOAD;West African Development Bank:i
BOL News;Bol News:m
BOSA;Build One South Africa:o
BRAS;Baloch Raaji Aajoi Sangar:o
BRN:o
BTV;Bangladesh Television:m
BYPOL:o
BYSOL:o
Ba'ath Party:o
Ba'athists:o
Baath;Ba'ath Party:o
Baath Party;Ba'ath Party:o
Babbar Khalsa:o
Babbar Khalsa International;Babbar Khalsa:o
Badan Intelijen Negara:s
Badan Pusat Statistik;Statistics Indonesia:s
Badische Zeitung:m
Badr Corps:o
Baghdad Today:m
Bagong Alyansang Makabayan:o
Bahrain News Agency:m
Bahrain Wa'ad:o
Bakorstuba:s
Balai Citoyen:o
Baloch Activists Campaign:o
Baloch Raaji Aajoi Sangar:o
Balochistan Post:m!
Banca d'Italia:s
Banca y Negocios:m
Banco Azteca:o
Banco Central de Chile:s
Banco Central de Reserva:s
Banco Central de Venezuela:s
Banco Central de la República Argentina:s
Banco Central do Brasil:s
Banco Galicia:o
Banco Macro:o
Banco Master:o
Banco Nacional de Angola:s
Banco Nación:o
Banco Popular:o
Banco Provincia:o
Banco de Chile:o
Banco de España:s
Banco de Portugal:s
Banco de la República:s
Banco do Nordeste:o
BancoEstado:o
BandNews:m
Bangladesh Betar:m
Bangladesh Jamaat-e-Islami:o
Bangladesh Pratidin:m
Bangladesh Television:m
Bangladesh Water Development Board:s
Banglalink:o
Bank Al-Maghrib:s
Bank Audi:o
Bank Indonesia:s
Bank Melli:o
Bank Saderat:o
Bank Sepah:o
Bank of Spain;Banco de España:s
Banky Foiben'i Madagasikara:s
Banouto:m
Banque Centrale des États de l'Afrique de l'Ouest:s
Banque Misr:o
Banque Nationale:o
Banreservas:o
Baowu:o
Bar & Bench;Bar and Bench:m
Bar and Bench:m
Barbados Nation:m
Barents Observer:m!
Barisan Nasional:o
Barisan Revolusi Nasional;BRN:o
Barnardo's:o
Barrick Mining:o
Batalla Perú:o
Batik Air:o
Bawaslu;General Elections Commission:s
Bay of Plenty Times:m
BayToday:m
Bayerischer Rundfunk:m
Bayern Munich:o
Baytaq:o
Beacon Security:o
Bechtel:o
Beeld:m
Beeline:o
Behadrei Haredim:m
Beja Congress:o
BelaPAN:m
Belarus 1:m
Belarusbank:o
Belarusian Hajun:m
Belfer Center:o
Bell Textron:o
Belneftekhim:s
Benar:m
Benar News:m
BenarNews;Benar News:m
Bendigo Advertiser:m
Berita Harian:m
Berkeley Earth:o
Berkut:s
Berliner Morgenpost:m
Bersih:o
Bertelsmann Foundation:o
Bertelsmann Stiftung;Bertelsmann Foundation:o
Besiktas:o
Bezeq:o
Bharat Heavy Electricals:o
Bharatiya Kisan Union:o
Big Brother Watch:o
Bild Zeitung:m
Bilibili:o
Biman:s
Biman Bangladesh Airlines;Biman:s
Bir Duino:o
BirdLife International:o
Birmingham Live:m
Birmingham Mail:m
Blacklock's Reporter:m
Blackwater:o
BleepingComputer:m
Blesk:m
Bloc Républicain:o
Bloc of Communists and Socialists:o
Bloco Democrático:o
Bloomberg Businessweek:m
BloombergNEF:o
Bloque Magisterial:o
Bloque Nacionalista:o
Blue and White National Unity:o
Boao Forum:i
Board of Control for Cricket in India:o
Board of Deputies;Board of Deputies of British Jews:o
Board of Deputies of British Jews:o
Boca Juniors:o
Bodu Bala Sena:o
BoerBurgerBeweging;Farmer-Citizen Movement:o
Bol News:m
Bolivarian Alliance for the Peoples of Our America:i
Bolivia Verifica:m
Borge y Asociados:o
Borkena:m
Borneo Bulletin:m
Borneo Post:m
Borussia Dortmund:o
Boston Celtics:o
Boston Red Sox:o
Botswana Defence Force:s
Botswana Guardian:m
Bovespa:s
Brasil 247:m
Brasil de Fato:m
Brazilian Forum on Public Security;Fórum Brasileiro de Segurança Pública:o
Brazilian Public Security Forum;Fórum Brasileiro de Segurança Pública:o
Brazilian Report:m!
Brazilian Social Democracy Party;Partido da Social Democracia Brasileira:o
Breaking Defense:m
Brimob:s
Bristol Post:m
Britain First:o
British Chambers of Commerce:o
British International Investment:o
Brookings India:o
Bruhat Bengaluru Mahanagara Palike:s
Bruzz:m
Brújula Digital:m
Buddha Air:o
BudgIT:o
Buendía & Márquez:o
Build One South Africa:o
Bukalapak:o
Bukedde:m
Bukit Aman:s
Bulawayo24:m
Bulgargaz:o
Bundesamt für Verfassungsschutz:s
Bundesgerichtshof:s
Bundeskartellamt;Federal Cartel Office:s
Bundesnachrichtendienst:s
Bundespolizei:s
Bundesversammlung:s
Bundesverwaltungsgericht:s
Bunshun;Shukan Bunshun:m
Bureau of Investigative Journalism:m
Burkina24:m
Burma Campaign UK:o
Business Live:m
BusinessDay;Businessday:m
BusinessDesk:m
BusinessLIVE:m
BusinessMirror:m
BusinessWorld:m
Businessday:m
Bündnis 90/Die Grünen:o
Bündnis Sahra Wagenknecht:o
C4 Center:o
CABEI;Central American Bank for Economic Integration:i
CACIF:o
CADIVI:s
CAM;Coordinadora Arauco-Malleco:o
CANTV:o
CASIC:o
CBA;Central Anti-Corruption Bureau:s
CBDT;Central Board of Direct Taxes:s
CBUAE;Central Bank of the UAE:s
CC.OO.:o
CCCC;China Communications Construction:o
CEC;Central Election Commission:s
CEDEAO:i
CEI;Commission Électorale Indépendante:s
CEN-SAD;Community of Sahel-Saharan States:i
CENCO:o
CENIDH:o
CEP;Provisional Electoral Council:s
CFE-CGC:o
CFMEU:o
CGPJ;Consejo General del Poder Judicial:s
CGT:o
CGU;Controladoria-Geral da União:s
CH Media:m
CHRAJ;Commission on Human Rights and Administrative Justice:s
CHV;Chilevisión:m
CIABOC;Commission to Investigate Allegations of Bribery or Corruption:s
CICPC:s
CID Gallup:o
CIDOB:o
CIMI:o
CINS:m
CIT;Conflict Intelligence Team:o
CITIC:o
CIVICUS;Civicus:o
CKNW:m
CMA;Coordination of Azawad Movements:o
CNBC-TV18:m
CNC3:m
CNDH;National Human Rights Council:s
CNET:m
CNJ:s
CNN Brasil:m
CNN Philippines:m
CNN Portugal:m
CNSA;China National Space Administration:s
CNSP;National Council for the Safeguard of the Homeland:s
CNT/MDA:o
COB;Central Obrera Boliviana:o
COCOMI:o
CODECA;Codeca:o
CODEO:o
COFADEH:o
COFECE:s
COFEPRIS;Cofepris:s
CONADE:s
CONATEL:s
CONFIEP:o
CONICET:s
COPEI:o
COPINH:o
COREPER;Coreper:i
CPB;Centraal Planbureau:s
CPCB;Central Pollution Control Board:s
CPP Investments:o
CRBC;China Road and Bridge Corporation:o
CSDS-Lokniti:o
CSP;Permanent Strategic Framework:o
CSUTCB:o
CSV;Christian Social People's Party:o
CTBTO;Comprehensive Nuclear-Test-Ban Treaty Organization:i
CTD;Counter Terrorism Department:s
CTP;Republican Turkish Party:o
CTS;Counter Terrorism Service:s
CTXT:m
CVK;Central Election Commission:s
CXC;Caribbean Examinations Council:i
Caasimada:m
Cabin Radio:m
Cabo Ligado:m
Caijing:m
Cairns Post:m
Caisse de dépôt:o
Caisse des Dépôts:s
Calgary Sun:m
Cambodia Daily:m
Cambodianess:m
Cambricon:o
Cambridge News:m
Camera dei Deputati:s
Camorra:o
Canada's National Observer:m
Canadaland:m
Canal 13:m
Canal 9:m
Canarias7:m
Cancer Research UK:o
Cape Talk:m
Capital Magazin:m
Capitol Police:s
Captura Consulting:o
Caraota Digital:m
Carbon Tracker:o
Caretas:m
Caribbean Community:i
Caribbean Examinations Council:i
Carnegie India:o
Carnegie Mellon:o
Carta Capital:m
Carta de Moçambique:m
CartaCapital:m
Cartel de los Soles:o
Cartel del Noreste:o
Cartel of the Suns;Cartel de los Soles:o
CasaPound:o
Casapound:o
Cassation Court;Corte di Cassazione:s
Catalan European Democratic Party:o
Catalunya Ràdio:m
Caucasian Knot:m
Caucasus Knot:m
Caucasus Research Resource Centers:o
Causa en Común:o
Cayman Compass:m
Cebu Pacific:o
Cedatos:o
Cellcom:o
Celtic FC:o
Cenapred:s
Cenco;CENCO:o
Cenital:m
Center E:s
Center for Human Rights in Iran:o
Centerpartiet:o
Centraal Planbureau:s
Central American Bank for Economic Integration:i
Central American Integration System:i
Central American Parliament:i
Central Anti-Corruption Bureau:s
Central Asia Regional Economic Cooperation:i
Central Bank of the UAE:s
Central Board of Direct Taxes:s
Central Committee of Sudan Doctors:o
Central Election Commission:s
Central Industrial Security Force:s
Central Intelligence Organisation:s
Central Obrera Boliviana:o
Central Pollution Control Board:s
Centre for Eastern Studies:o
Centro Nacional de Inteligencia:s
Centro Prodh:o
Centro de Derechos Humanos Miguel Agustín Pro:o
Centro de Periodismo Investigativo:m
Cepsa:o
Ceylon Electricity Board:s
Ceylon Today:m
Chama cha Mapinduzi:o
Channel 5 Belize:m
Channel i:m
Chelsea FC:o
Chennai Super Kings:o
Chhatra Dal:o
Chhatra Shibir;Islami Chhatra Shibir:o
Chhipa:o
Chicago Bulls:o
Chicago Cubs:o
Chief Electoral Office:s
Chiefs of Ontario:o
Chieftaincy of Military Intelligence:s
Chile Vamos:o
Chilevisión:m
ChimpReports:m
China Banking and Insurance Regulatory Commission:s
China Business Network:m
China Communications Construction:o
China Earthquake Administration:s
China Harbour Engineering:o
China Human Rights Defenders:o
China Labor Bulletin;China Labour Bulletin:o
China Labour Bulletin:o
China Media Project:m
China Meteorological Administration:s
China National Space Administration:s
China Road and Bridge Corporation:o
China State Shipbuilding:o
China Youth Daily:m
Chosun;Chosun Ilbo:m
Chosun Ilbo:m
Chosun Sinbo:m
ChristenUnie;Christian Union:o
Christian Association of Nigeria:o
Christian Democracy:o
Christian Democratic Movement:o
Christian Social People's Party:o
Christian Union:o
Chronicle:m?!
Chronicle of Higher Education:m
Chronicles of Turkmenistan:m
CiesMori;Ciesmori:o
Ciesmori:o
Cifras y Conceptos:o
Cinco Días:m
Cipher Brief:m!
Citinewsroom:m
Citizens' Victory Movement:o
City A.M.:m
City of London Police:s
Citytv:m
Civic Chamber:s
Civic Coalition ARI;Coalición Cívica:o
Civic Initiative:o
Civic Platform Russia:o
Civicus:o
Civil Protection:s
Civil Protection Kosovo:o
Civitas:o
Clean Energy Regulator:s
ClientEarth:o
Climate 200:o
Climate Analytics:o
Climate Central:o
Climate Investment Funds:i
Climate Observatory;Observatório do Clima:o
Cloudflare:m
Club of Mozambique:m
Club-K:m
Coalición Canaria:o
Coalición Cívica:o
Coalition of Patriots for Change:o
Coastguard Command:s
Codeca:o
Cofepris:s
Cohete a la Luna:m
Coiab:o
CoinDesk:m
Cointelegraph:m
Colectivo Nicaragua Nunca Más:o
Colectivos:o
Collaborating Political Parties:o
Collective HK:m!
Colombia Reports:m
Colombo Plan:i
Comair:o
Comhairle:o
Comibol:s
Comisiones Obreras:o
Comisión Colombiana de Juristas:o
Comisión Nacional Electoral:s
Comissão Pastoral da Terra:o
Comité Cívico:o
Commission on Human Rights and Administrative Justice:s
Commission to Investigate Allegations of Bribery or Corruption:s
Commission Électorale Indépendante:s
Commission électorale nationale indépendante:s
Committee Against Torture:o
Committee on the Elimination of Discrimination against Women:i
Common Market for Eastern and Southern Africa:i
Commonwealth Observer Group:i
Communications Authority of Kenya:s
Communications Security Establishment:s
Communist Party of Bohemia and Moravia:o
Communists of Russia:o
Community of Latin American and Caribbean States:i
Community of Sahel-Saharan States:i
Community of Sant'Egidio:o
Compagnies Républicaines de Sécurité:s
Companhia Siderúrgica Nacional:o
Comprehensive Nuclear-Test-Ban Treaty Organization:i
Computerworld:m
Comuneros del Sur:o
Comunes Party;Comunes:o
ConJur:m
Conatel:s
Concamin:o
Concanaco:o
Conciliation Resources:o
Conectas:o
Coneval:s
Confederación General del Trabajo;CGT:o
Confederation Liberty and Independence:o
Confidencial:m
Confiep;CONFIEP:o
Conflict Intelligence Team:o
Confédération paysanne:o
Congreso de la República:s
Congreso de la Unión:s
Congreso de los Diputados:s
Congress of South African Trade Unions:o
Congresso em Foco:m
Conicet:s
Conseil Constitutionnel:s
Conseil d'analyse:s
Conseil Électoral Provisoire:s
Consejo General del Poder Judicial:s
Conselho Nacional de Justiça;CNJ:s
ConservativeHome:m
Conservatives of BC:o
Consiglio di Stato:s
Constellis:o
Consulta Mitofsky:o
Contact Group on Libya:i
Continuity IRA:o
Contraloría General:s
Contralínea:m
Controladoria-Geral da União:s
Convention for Democracy and Progress:o
Convention for the Renewal of the Comoros:o
Conviasa:o
Coordinadora Arauco-Malleco:o
Coordinadora Nacional de Derechos Humanos:o
Coordination Rurale:o
Coordination of Azawad Movements:o
Coordination of Movements of Azawad;Coordination of Azawad Movements:o
Coparmex:o
Copei:o
Copinh;COPINH:o
Corbeau News:m
Coreper:i
Correo Perú:m
Correo del Orinoco:m
Correo del Sur:m
Correísmo:o
Corruption Investigation Office for High-ranking Officials:s
Corse-Matin:m
Corte Constitucional:s
Corte Costituzionale:s
Corte Electoral:s
Corte Suprema:s
Corte Suprema de Justicia:s
Corte dei Conti:s
Corte di Cassazione:s
Cortes Generales:s
Cosa Nostra:o
Cosmote:o
Council of Islamic Ideology:s
Council of Trade Unions:o
Counter Terrorism Department:s
Counter Terrorism Service:s
Counter Terrorism and Transnational Crime:s
Counter-Terrorism Department:s
Cour constitutionnelle:s
Cour de cassation:s
Cour suprême:s
Courrier International:m
Cowry Forces for an Emerging Benin:o
Creemos:o
Cridem:m
Crime Intelligence:s
Crime and Corruption Commission:s
Cristosal:o
Croakey:m
Crown Office:s
Crown Office and Procurator Fiscal Service:s
Crusoé:m
Cruzada Nacional:o
Crónica Uno:m
Cubalex:o
Cuban Observatory of Human Rights:o
Cuestión Pública:m
Cultural Survival:o
Curia of Hungary:s
Current Time:m
CyBC:m
CyberScoop:m
Cámara de Diputados:s
Cártel Jalisco Nueva Generación:o
Cártel de Sinaloa:o
Cártel del Noreste;Cartel del Noreste:o
Cárteles Unidos:o
Câmara dos Deputados:s
Código Vidrio:m
D-8:i
DAP:o?
DAP News:m
DBC News:m
DEDDIE:s
DEM;Peoples' Equality and Democracy Party:o
DFB;Deutscher Fußball-Bund:o
DGAP;German Council on Foreign Relations:o
DGFI;Directorate General of Forces Intelligence:s
DHKP-C:o
DIICOT:s
DIRCO;Department of International Relations and Cooperation:s
DIRCOTE:s
DISK;DİSK:o
DMDK;Desiya Murpokku Dravida Kazhagam:o
DPS-New Beginning:o
DR News:m
DWD;German Weather Service:s
DZBB:m
DZMM:m
DZRH:m
Dabanga:m
Dagens Industri:m
Dagens Næringsliv:m
Dagospia:m
Dahua:o
Dail Eireann;Dáil Éireann:s
Daily Ausaf:m
Daily Blog:m!
Daily Excelsior:m
Daily Express Sabah:m
Daily Jang:m
Daily Kos:m
Daily Nation Zambia:m
Daily News Hungary:m
Daily News Tanzania:m
Daily News Thailand:m
Daily Post Vanuatu:m
Daily Times Malawi:m!
Dalian Wanda:o
Dallas Cowboys:o
Dan Tri:m
Dana Air:o
Danantara:s
Dangote Cement:o
Danmarks Nationalbank:s
Danmarksdemokraterne;Denmark Democrats:o
Dansk Folkeparti:o
Danske:o
Darik:m
Darul Uloom Deoband:o
Daryo:m
Dashnaktsutyun:o
Datanalisis;Datanálisis:o
Datanálisis:o
Dawn of Nemunas:o
DawnNews:m
Dayak Daily:m
De Tijd:m
De Ware Tijd:m
Debout la France:o
Debt Justice:o
DeepState:m
Defence Intelligence of Ukraine;HUR:s
Defend Defenders:o
Defendamos la Paz:o
Defense Express:m
Defense for Children International:o
Defimedia:m
Dejusticia:o
Delphos:o
Delta Force:s
Deltapoll:o
Demerara Waves:m
Democracy Now:m
Democracy at Home:o
Democracy for the Arab World Now:o
Democratic Action;Acción Democrática:o
Democratic Alliance of Hungarians in Romania:o
Democratic Choice of Kazakhstan:o
Democratic Congress:o
Democratic Forces for the Liberation of Rwanda:o
Democratic Front Uganda:o
Democratic Movement of Mozambique:o
Democratic Party Cyprus:o
Democratic Party of Iranian Kurdistan:o
Democratic Party of Kosovo:o
Democratic Revolution:o
Democratic Unionist Party Sudan:o
Democratic Unity Roundtable;Mesa de la Unidad Democrática:o
Democrats Party:o!
Demokraatit:o
Demosisto:o
Demócratas:o
Denmark Democrats:o
Denník Postoj:m
Densus 88:s
Department of Disaster Management Affairs:s
Department of International Relations and Cooperation:s
Department of Public Information:m
Derech Eretz:o
Derechos Humanos y Litigio Estratégico Internacional:o
Deshabhimani:m
Desiya Murpokku Dravida Kazhagam:o
Despacho 505:m
Deutsche Börse:o
Deutsche Umwelthilfe:o
Deutscher Fußball-Bund:o
Deutscher Wetterdienst;German Weather Service:s
Development Media Group:m
Devon and Cornwall Police:s
Dewan Perwakilan Rakyat:s
Dialog Axiata:o
Dialogue Earth:m
Dialogue for Hungary:o
Diario El Mundo:m
Diario de Mallorca:m
Diario de Sevilla:m
Diario de Yucatán:m
Didi:o
Didi Chuxing;Didi:o
Die Heimat:o
Die Mitte;Centre:o
Die Tageszeitung:m
Diehl Defence:o
Digi 24:m
Digicel:o
Dignity and Truth:o
Dignity and Truth Platform:o
Dina Thanthi:m
Dinamalar:m
Dinamani:m
Dinamina:m
Dinheiro Vivo:m
Dirandro:s
Dirco;Department of International Relations and Cooperation:s
Dirección Nacional de Inteligencia:s
Dirección Nacional de Investigación Criminal:s
Direction générale de la sécurité intérieure:s
Direction-Social Democracy;Direction – Social Democracy:o
Directorate General of Civil Aviation:s
Directorate General of Forces Intelligence:s
Directorate General of Foreign Trade:s
Directorate on Corruption and Economic Crime:s
Direzione Investigativa Antimafia:s
Direção-Geral da Saúde:s
Divaina:m
Divergentes:m
Divya Bhaskar:m
Diálogo Chino:m
Diário de Pernambuco:m
Dnevni avaz:m
Do Rzeczy:m
DoDMA;Department of Disaster Management Affairs:s
Dominica News Online:m
Dominion Post:m!
Domovinski pokret;Homeland Movement:o
Donya-e-Eqtesad:m
Douyin:o
Droa:o
Drukair:o
Državni zbor:s
Dubawa:m
Dveri:o
DynCorp:o
Dynamique Monseigneur Kpodzro:o
Dzerkalo Tyzhnia:m
Dziennik Gazeta Prawna:m
Dáil Éireann:s
Dân Trí:m
DéFI:o
DİSK:o
EAJ-PNV:o
EBC News:m
ECCC;Extraordinary Chambers in the Courts of Cambodia:s
ECHA;European Chemicals Agency:i
ECLAC;Economic Commission for Latin America and the Caribbean:i
ECOFIN;Ecofin:i
ECOMOG:i
ECOSOC;Economic and Social Council:i
EETAA:s
EGAT;Electricity Generating Authority of Thailand:s
EITB:m
ELIAMEP:o
ELTA:m
EMTV:m
ENA;Ethiopian News Agency:m
ENARGAS:s
ENTEL:s
EOCO;Economic and Organised Crime Office:s
EPF;Employees Provident Fund:s
ERR News:m
ESA Space:i
ESAT:m
ESCAP;Economic and Social Commission for Asia and the Pacific:i
ESCWA:i
ET Now:m
ETECSA;Etecsa:o
ETtoday:m
EUBAM:i
EUCAP:i
EUPOL:i
EURACTIV:m
EUROCONTROL:i
EUobserver:m
EVA Air:o
EWN:m
Eagle Feather News:m
Earthjustice:o
East African Standby Force:i
East-West Center:o
EastMojo:m
Ebuteli:o
Echorouk:m
Ecofin:i
Ecomog:i
Economic Commission for Latin America and the Caribbean:i
Economic and Organised Crime Office:s
Economic and Social Commission for Asia and the Pacific:i
Economic and Social Commission for Western Asia;ESCWA:i
Economic and Social Council:i
EconomyNext:m
Edaily:m
Edmonton Sun:m
Eesti 200:o
Eesti Ekspress:m
Eesti Pank:s
Eesti Päevaleht:m
EfSyn:m
Efimerida ton Syntakton:m
Egypt Today:m
Ei Samay:m
Ejército Zapatista:o
Ejército de Liberación Nacional:o
Ekonomichna Pravda:m
El 19 Digital:m
El Carabobeño:m
El Ciudadano:m
El Colegio de México:o
El Comercio Ecuador:m
El Correo:m
El Desconcierto:m
El Destape:m
El Diario:m
El Diario.ar:m
El Día:m
El Dínamo:m
El Español:m
El Estímulo:m
El Financiero CR:m
El Imparcial:m
El Impulso:m
El Independiente:m
El Insaf:o
El Mercurio Cuenca:m
El Moudjahid:m
El Nuevo Diario:m
El Nuevo Siglo:m
El País de Cali:m
El País de Uruguay:m
El Peruano:m
El Punt Avui:m
El Sol de México:m
El Surtidor:m
El Telégrafo:m
El Toque:m
El Trece:m
El Tren de Aragua:o
El Universal Cartagena:m
El Vocero:m
El-Watan News:m
Elections BC:s
Elections Ontario:s
Elections and Boundaries Commission:s
Electricity Company of Ghana:s
Electricity Generating Authority of Thailand:s
Electricity of Vietnam:s
Elektroprivreda Srbije:o
Emergency Response Rooms:o
Emirates 24/7:m
Emirates airline:o
Emisoras Unidas:m
Employees Provident Fund:s
Encuentro Nacional:o
Encuentro Social:o
Engadget:m
Engagement for Citizenship and Development:o
England and Wales Cricket Board:o
English Heritage:o
Enhedslisten:o
Ennahar:m
Enough Project:o
Ensemble pour la République:o
Entel:o
Epicentro:m
Equipos Consultores:o
Esquerra:o
Estado Mayor de Bloques:o
Estado de S. Paulo:m
Estonia 200;Eesti 200:o
Estonian Internal Security Service;KaPo:s
Etecsa:o
Ethics and Anti-Corruption Commission:s
Ethio telecom:o
Ethiopia Insider:m
Ethiopian Citizens for Social Justice:o
Ethiopian News Agency:m
Etilaat-e Roz:m
Euractiv:m
Euro-Med Human Rights Monitor:o
Euro-Med Monitor;Euro-Mediterranean Human Rights Monitor:o
Euro-Mediterranean Human Rights Monitor:o
Eurocontrol;EUROCONTROL:i
Eurofound:i
Euronext:o
Europa Liberă:m
Europe Now:o
Europe Now Movement;Europe Now:o
Europe Écologie:o
European Border and Coast Guard Agency:i
European Chemicals Agency:i
European Economic and Social Committee:i
European Systemic Risk Board:i
European Union Agency for Asylum:i
Euroradio:m
Eurowings:o
Everbright:o
Evopoli;Evópoli:o
Evraz:o
Evrensel:m
Evópoli:o
Ex-Ante:m
Exit News:m
Exitosa:m
Expansión:m
Expert Forum:o
Extraordinary Chambers in the Courts of Cambodia:s
Eyewitness News;EWN:m
Eyewitness News Bahamas:m
FACT;Front for Change and Concord in Chad:o
FAFEN:o
FANB:s
FBC;Fiji Broadcasting Corporation:m
FBK;Anti-Corruption Foundation:o
FC25:o
FCBE;Cowry Forces for an Emerging Benin:o
FDD's Long War Journal;Long War Journal:m
FECODE:o
FEDUSA;Fedusa:o
FEINE:o
FELCC:s
FELCN:s
FELDA;Felda:s
FENOCIN:o
FETO:o
FETÖ;FETO:o
FFS;Socialist Forces Front:o
FGR;Fiscalía General de la República:s
FGV;Getulio Vargas Foundation:o
FICAC;Fiji Independent Commission Against Corruption:s
FICCI:o
FIDH;International Federation for Human Rights:o
FIESP:o
FIGC;Italian Football Federation:o
FIS;Islamic Salvation Front:o
FLA;Azawad Liberation Front:o
FLNKS;Kanak and Socialist National Liberation Front:o
FNDC:o
FNSEA:o
FOREBU:o
FPRC;Popular Front for the Rebirth of Central African Republic:o
FSLN:o
FSSAI;Food Safety and Standards Authority of India:s
FUNCINPEC:o
Fabian Society:o
Factly:m
Fafen;FAFEN:o
Fair Work Ombudsman:s
Fale Alea:s
Familia do Norte:o
Fanpage:m
Faraja:s
Farc;Revolutionary Armed Forces of Colombia:o
Farmer-Citizen Movement:o
Fast Company:m
Fastjet:o
Fatah al-Intifada:o
Fatah al-Islam:o
Fatemiyoun;Liwa Fatemiyoun:o
Fatemiyoun Brigade;Liwa Fatemiyoun:o
Fatemiyoun Division;Liwa Fatemiyoun:o
Fatu Network:m
Fawcett Society:o
February TV:m
Fecode:o
Federación Regionalista:o
Federal Cartel Office:s
Federal Competition and Consumer Protection Commission:s
Federal Office for Migration and Refugees:s
Federal Security Guard:s
Federale Overheidsdienst:s
Federated Farmers:o
Fedusa:o
Felda:s
Felesteen:m
Feminist Anti-War Resistance:o
Fenalco:o
Fenerbahce;Fenerbahçe:o
Fenerbahçe:o
Fenprof:o
Fidesz-KDNP:o
Fiesp:o
Fiji Broadcasting Corporation:m
Fiji First:o
Fiji Independent Commission Against Corruption:s
Fiji One:m
Fiji Sun:m
FijiVillage;Fijivillage:m
Fijivillage:m
Filimbi:o
Fingrid:s
Finnair:o
Firat News Agency:m
Fire and Disaster Management Agency:s
Fire and Emergency:s
First Quantum Minerals:o
Firstpost:m
Fiscalía General de la Nación:s
Fiscalía General de la República:s
Fiscalía General del Estado:s
Flamengo:o
FlightAware:m
FlightGlobal:m
FlightRadar24;Flightradar24:m
Flightradar24:m
FlySafair:o
Flyadeal:o
Flydubai:o
Flynas:o
FoNet:m
Foco Panamá:m
Fogo Cruzado:o
Folha:m
Folha de São Paulo:m
Folketinget:s
Fonasa:s
Fondasyon Je Klere:o
Fondation pour la recherche stratégique:o
Food Safety and Standards Authority of India:s
Food and Drink Federation:o
Football Federation Australia:o
Forces Armées de la République Démocratique du Congo:s
Foreign Press Association:o
Forensic Architecture:o
Foro Penal:m
Foroyaa:m
Fortify Rights:o
Forza Nuova:o
Força Sindical:o
Forças Armadas:s
Fosun:o
France 3:m
France 5:m
France Bleu:m
France Culture:m
France Travail:s
Frankfurter Rundschau:m
Fraternité Matin:m
Fraunhofer:o
Free Europe:m
Free Tibet:o
Free Voters;Freie Wähler:o
Free and Fair Election Network:o
Freedom Movement Slovenia:o
Freedom Under Law:o
Freedom and Justice Party:o
Freedom and Solidarity:o
Freie Presse:m
Freie Wähler:o
Freiheitliche Partei Österreichs:o
Fremskrittspartiet:o
Frente Amplio Costa Rica:o
Frente Guasu:o
Frente Renovador:o
Frente de Izquierda:o
Frepap:o
Fresh News:m
Friday Times:m!
Front El Moustakbal:o
Front Line Defenders:o
Front Pembela Islam:o
Front de Gauche:o
Front for Change and Concord in Chad:o
Front for Democracy in Burundi:o
Front of Islamic Revolution Stability:o
FrontPageAfrica:m
Frontier Corps:s
Fréttablaðið:m
Fuerza Ciudadana:o
Fuerza Patria:o
Fuerza Popular:o
Fuerza Pública:s
Fuerza y Corazón por México:o
Fuerzas Armadas Revolucionarias de Colombia;Revolutionary Armed Forces of Colombia:o
Full Fact:o
Funcinpec;FUNCINPEC:o
Fundación Gabo:o
Fundación Ideas para la Paz:o
Fundación Paz y Reconciliación:o
Fundación para la Libertad de Prensa:o
Fundamedios:o
Fundação Getulio Vargas:o
Futurock:m
Fórsa:o
Fórum Brasileiro de Segurança Pública:o
G-Pèp:o
G5 Sahel Joint Force:i
GCIS;Government Communication and Information System:s
GDDKiA:s
GDI;General Directorate of Intelligence:s
GE Aerospace:o
GECOM;Guyana Elections Commission:s
GERB-UDF:o
GKB;State Security Committee:s
GKNB;State Committee for National Security:s
GLOBSEC:o
GMA Network:m
GNR;Guarda Nacional Republicana:s
GPS Soro:o
GRTS:m
GSoA:o
GUR;HUR:s
Gabonreview:m
Gabungan Parti Sarawak:o
Gaitanist Army;Autodefensas Gaitanistas de Colombia:o
Galatasaray:o
Galp:o
Gamaleya;Gamaleya Institute:s
Gamaleya Institute:s
Gamavisión:m
Gambia Democratic Congress:o
Gandul:m
Gang Suppression Force:o
Gaon Connection:m
Garde nationale:s
Garde républicaine:s
Garowe Online:m
Gateway Pundit:m
Gato Encerrado:m
Gaz-System:o
Gazet van Antwerpen:m
Gazeta Express:m
Gazeta Shqiptare:m
Gazeta do Povo:m
Gazete Duvar:m
Gazprom Export:o
Gazprom Neft:s
Gecom;Guyana Elections Commission:s
Geelong Advertiser:m
Gendarmerie General Command:s
Gendarmerie Nationale:s
Gendarmerie Royale:s
Gendarmerie nationale:s
Gendarmería:s
Gendarmería Nacional;Gendarmería:s
General Administration of Customs:s
General Atomics:o
General Confederation of Labor;CGT:o
General Confederation of Labour;CGT:o
General Directorate of General Security:s
General Directorate of Intelligence:s
General Elections Commission:s
General Intelligence Directorate:s
General Intelligence Presidency:s
General Intelligence Service:s
General Medical Council:o
General Security Directorate:s
General Service Unit:s
Geneva Call:o
Geneva Centre:o
Genial/Quaest:o
Genocide Watch:o
Geological Survey of India:s
Georgia Tech:o
Georgian Public Broadcaster:s
Gerakan:o
German Council on Foreign Relations:o
German Football Association;Deutscher Fußball-Bund:o
German Weather Service:s
Gesher:o
GetUp:o
Getulio Vargas Foundation:o
Ghana Armed Forces:s
Ghana News Agency:s
Gibanje Svoboda;Freedom Movement Slovenia:o
Giornale di Sicilia:m
Girchi:o
Gisha:o
Gizmodo:m
Glas Istre:m
Glas Srpske:m
Glavkom:m
Global New Light of Myanmar:m
Global Rights Compliance:o
Globsec;GLOBSEC:o
Gol Linhas Aéreas:o
Golaha Shacabka:s
Gold Coast Bulletin:m
Golos:o
Gono Odhikar Parishad:o
Goobjoog:m
Good Governance Africa:o
Gor Mahia:o
Gorkhapatra:m
GovTech:s
Government Communication and Information System:s
Government Communications Headquarters:s
Government of National Accord;Ghana News Agency:s
Grandmothers of Plaza de Mayo;Abuelas de Plaza de Mayo:o
Great Barrier Reef Marine Park Authority:s
Great Unity Party:o
Green and Left Alliance;Alleanza Verdi e Sinistra:o
Green-Left Front:o
Greenpeace Brasil:o
Grey Wolves:o
GroenLinks-PvdA:o
Group for the Support of Islam and Muslims:o
Grupo Carso:o
Grupo Reforma:m
Grupo Salinas:o
Guancha:m
Guangming Daily:m
Guarda Nacional Republicana:s
Guardia Costera:s
Guardia Costiera:s
Guardian Charlottetown:m
Guarumo:o
Guatevisión:m
Gueum Sa Bopp:o
Guido Fawkes:m
Guineenews:m
Guinéematin:m
Gulen movement;FETO:o
Gulf Air:o
Gulf International Forum:o
Gunvor:o
Gush Shalom:o
Guurti:s
Guyana Defence Force:s
Guyana Elections Commission:s
Gândul:m
Génération.s:o
Gülen movement;FETO:o
H-Metro:m
HATVP:s
HD Centre:o
HGP Nightly News:m
HINA:m
HKFP;Hong Kong Free Press:m
HKTVB:m
HKU;University of Hong Kong:o
HSoS:s
HUR:s
HaMoked:o
Haalvsh:o
Hacemos por Nuestro País:o
Hadrami Elite Forces:o
Halab Today:m
Ham-Mihan:m
Hamburger Abendblatt:m
Hamilton Spectator:m
Hankook Ilbo:m
Hannoversche Allgemeine:m
Hansard Society:o
Hanwha Aerospace:o
Hanwha Ocean:o
Haqqin:m
Harakat Hezbollah al-Nujaba:o
Haravgi:m
Harian Metro:m
Hashd Al-Shaabi;Hashed al-Shaabi:s
Hashed Al-Shaabi;Hashed al-Shaabi:s
Hashed al-Shaabi:s
Hasm:o
Hatutan:m
Hatzohar:o
Haute Autorité de santé:s
Haute Cour de justice:s
Hawar News Agency:m
Hawke's Bay Today:m
Hazte Oír:o
Heimildin:m
Helmholtz Centre:o
Hengaw:o
Henry Jackson Society:o
Hensoldt:o
Hessischer Rundfunk:m
Het Nieuwsblad:m
Hetq:m
Hezb-e-Islami:o
Hidroelectrica:s
Hiiraan Online:m
Hildebrandt en sus trece:m
Himilo Qaran:o
Hindu Mahasabha:o
Hindu Sena:o
Hindustan Aeronautics:s
Hindustan Dainik:m
Hindustan Zinc:o
Hindustani Awam Morcha:o
Hirak:o
Hiru News:m
HispanTV:m
Histadrut:o
Historic England:o
Hizb ut-Tahrir;Hizbut Tahrir:o
Hizb-ut-Tahrir:o
Hizbut Tahrir:o
Hlas-SD:o
Hluttaw:s
Hlídací pes:m
Hof van Cassatie:s
Hoge Raad:s
Homeland Movement:o
Homeland Security Investigations:s
Homeland Union-Lithuanian Christian Democrats:o
Hong Kong Free Press:m
Hong Kong Watch:o
Honor Colorado:o
Hormuud:o
Hostages Families Forum;Hostages and Missing Families Forum:o
Hostages and Missing Families Forum:o
House of Chiefs:s
House of Keys:s
House of Nationalities:s
Housing and Development Board:s
Hoy Digital:m
Hrvatska narodna banka:s
Huarong:o
HuffPost Italia:m
Human Rights Ombudsman's Office:o
Hungary Today:m
Huntington Ingalls:o
Hurras al-Din:o
Hüda-Par:o
I Have Honor Alliance:o
I2U2:i
ICAN;International Campaign to Abolish Nuclear Weapons:o
ICESCO;Islamic Educational, Scientific and Cultural Organization:i
ICGLR;International Conference on the Great Lakes Region:i
ICIR:m
ICMBio:s
ICRIER:o
ICTV:m
ICTY;International Criminal Tribunal for the former Yugoslavia:s
IDB Islamic;Islamic Development Bank:i
IDL:o
IDS;Istrian Democratic Assembly:o
IHRNGO;Iran Human Rights:o
IL&FS:o
IMEMO:o
INA;Iraqi News Agency:m
INA News:m
INCRA;Incra:s
INDECOM;Independent Commission of Investigations:s
INREDH:o
INSEC:o
INTUC:o
INVIAS:s
INVIMA:s
IOSCO;International Organization of Securities Commissions:i
IP Noticias:m
IPCA;Independent Police Conduct Authority:s
IPI;International Press Institute:o
IPYS:o
IRINN:m
IRMAR;Isika Rehetra Miaraka amin'i Andry Rajoelina:o
IRMCT;International Residual Mechanism for Criminal Tribunals:s
ISAF;International Security Assistance Force:i
ISANS:m
ISFED:o
ISIE;Independent High Authority for Elections:s
ISKCON:o
ISPRA:s
ISSP;Islamic State Sahel Province:o
ISSSTE:s
ITF;International Transport Workers' Federation:i
ITK;Inuit Tapiriit Kanatami:o
Ibec:o
Iberia airline:o
Ibovespa:s
Iceland Review:m
Icelandair:o
Icilome:m
Idel.Realii:m
Identidad Soberana:o
Igarapé Institute:o
Il Gazzettino:m
Il Manifesto:m
Il Mattino:m
Il Post:m
Il Resto del Carlino:m
Il Riformista:m
Il Secolo XIX:m
Il Tempo:m
Illawarra Mercury:m
Ilta Sanomat:m
Ilyushin:o
Imaz Press:m
Imazon:o
Imbonerakure:o
Immigration and Checkpoints Authority:s
Imparsial:o
Implats:o
Implementation Force:i
In-depth Solomons:m
InDaily:m
InMedia:m
InSight Crime:m
Inatsisartut:s
Incra:s
Indepaz:o
Independent Commission Against Corruption:s
Independent Commission of Investigations:s
Independent High Authority for Elections:s
Independent Police Conduct Authority:s
Index on Censorship:o
IndiaSpend:m
Indian Mujahideen:o
Indian National Lok Dal:o
Indonesian Democratic Party of Struggle;PDI Perjuangan:o
Indonesian Solidarity Party;Partai Solidaritas Indonesia:o
Indonesian Ulema Council:s
IndustriALL:i
InfluenceMap:o
InfoAmazonia:m
InfoMoney:m
Infobae Perú:m
Infonavit:s
Informburo:m
Inkatha:m
Inkyfada:m
Inmediahk:m
Insajder:m
Insajderi:m
Inserm:s
Inside Higher Ed:m
Insight Crime:m
Institut Montaigne:o
Institut Pasteur:s
Instituto Igarapé;Igarapé Institute:o
Instituto Nacional de Estadística:s
Instituto Nacional de Estatística:s
Instituto Nacional de Salud:s
Instituto Prensa y Sociedad;IPYS:o
Instituto Socioambiental:o
Instituto Sou da Paz:o
Instituto de Defensa Legal;IDL:o
Instituto de Estudios Peruanos:o
Insurance Regulatory and Development Authority:s
Inter Milan:o
Inter-American Defense Board:i
Inter-American Dialogue:o
Interferencia:m
International Campaign for Tibet:o
International Campaign to Abolish Nuclear Weapons:o
International Commission Against Impunity in Guatemala:i
International Conference on the Great Lakes Region:i
International Criminal Tribunal for the former Yugoslavia:s
International Federation for Human Rights:o
International IDEA:o
International Lesbian, Gay, Bisexual:i
International Organization of Securities Commissions:i
International Press Institute:o
International Residual Mechanism for Criminal Tribunals:s
International Security Assistance Force:i
International Transport Forum:i
International Transport Workers' Federation:i
Internazionale:m
Interpeace:o
Interpressnews:m
Inuit Ataqatigiit:o
Inuit Tapiriit Kanatami:o
Investigace:m
Invima:s
Ipea:o
Ipec:o
Ippen:m
Ipsos MORI:o
Ir Amim:o
Iran Daily:m
Iran Front Page;Inkatha:m
Iran Human Rights:o
Iranian Students News Agency;Iranian Students' News Agency:m
Iranian Students' News Agency:m
Iraqi Media Network:m
Iraqi News Agency:m
Iris think-tank:o
Irish Mirror:m
Irish Sun:m
IsDB;Islamic Development Bank:i
Isika Rehetra Miaraka amin'i Andry Rajoelina:o
Iskcon;ISKCON:o
Islami Andolan Bangladesh:o
Islami Bank:o
Islami Bank Bangladesh;Islami Bank:o
Islami Chhatra Shibir:o
Islamic Defenders Front;Front Pembela Islam:o
Islamic Development Bank:i
Islamic Educational, Scientific and Cultural Organization:i
Islamic Resistance:o
Islamic Resistance in Iraq:o
Islamic Salvation Front:o
Islamic State Sahel Province:o
Islamic State in the Sahel;Islamic State Sahel Province:o
Islands Business:m
Isolezwe:m
Israel National News;Arutz Sheva:m
Israel Resilience:o
Isranews:m
Istituto Affari Internazionali:o
Istituto Superiore di Sanità:s
Istrian Democratic Assembly:o
Italia dei Valori:o
Italian Football Federation:o
Ittehad-ul-Mujahideen:o
Izquierda Democrática:o
Izquierda Unida:o
JA21:o
JAMB;Joint Admissions and Matriculation Board:s
JCE;Junta Central Electoral:s
JDD;Le Journal du Dimanche:m
JIS;Jamaica Information Service:m
JL Partners:o
JMSDF;Maritime Self-Defense Force:s
JPNN:m
JTA;Jewish Telegraphic Agency:m
Jabha:o
Jacqui Lambie Network:o
Jam-e Jam:m
Jama'a Islamiya:o
Jama'a Nusrat ul-Islam wa al-Muslimin;Group for the Support of Islam and Muslims:o
Jama'at Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims:o
Jamaah Ansharut Daulah:o
Jamaah Islamiyah:o
Jamaat Ansarullah:o
Jamaat-e-Islami Hind:o
Jamaat-ul-Ahrar:o
Jamaica Information Service:m
Jamaica Star:m
James Martin Center:o
Jamia Millia Islamia:o
Jamiat Ulama-i-Hind:o
Jamiat Ulema-e-Hind;Jamiat Ulama-i-Hind:o
Jamiat-e-Islami:o
Jamii Forums:m
JamiiForums:m
Jammu and Kashmir High Court:s
Jan Suraaj:o
Jan Suraaj Party;Jan Suraaj:o
Jane's:m
Janes:m
January 30 Collective:o
Japan Atomic Power:s
Japan Today:m
Jathika Jana Balawegaya:o
Jaunā Vienotība:o
Jawwal:o
Jeay Sindh Qaumi Mahaz:o
Jeju Air:o
JetSMART:o
Jewish Insider:m
Jewish Telegraphic Agency:m
Jio Financial:o
Joint Admissions and Matriculation Board:s
Joint United Nations Programme on HIV/AIDS:i
JoongAng;JoongAng Ilbo:m
JoongAng Ilbo:m
Jornal Económico:m
Jornal de Angola:m
Jornal de Notícias:m
Jornal do Brasil:m
Jornal do Commercio:m
Journal du Mali:m
Jovem Pan:m
Joy News:m
JoyFM:m
Juarez Cartel;Juárez Cartel:o
Jubo Dal:o
Jubo League:o
Jugantor:m
Julius Bär:o
Jund Ansar Allah:o
Junge Alternative:o
Junge Union:o
Junge Welt:m
Junta Central Electoral:s
Junta Nacional Electoral:s
Jusos:o
Just Security:m
Just the News:m
Justice For Myanmar:o
Justice and Reform:o
Justice and Spirituality:o
Juventus:o
Juárez Cartel:o
K-Electric;Karachi Electric:s
K24 Kurdistan;Kurdistan24:m
KCTV:m
KDH;Christian Democratic Movement:o
KDPI;Democratic Party of Iranian Kurdistan:o
KEMRI;Kenya Medical Research Institute:s
KHUNTO:o
KLA;Kosovo Liberation Army:o
KNB;National Security Committee:s
KNCHR;Kenya National Commission on Human Rights:s
KOHA:m
KOICA:o
KONDA:o
KSF;Kosovo Security Force:s
KSČM;Communist Party of Bohemia and Moravia:o
KaPo:s
Kaah:o
Kabar:m
Kabul Now:m
Kachin News Group:m
Kahane Chai:o
Kahoku Shimpo:m
Kaizer Chiefs:o
Kaka:m?!
Kaktus;Kaktus Media:m
Kaktus Media:m
Kalashnikov Concern:o
Kaler Kantho:m
Kampuchea Thmey:m
Kan 11:m
Kanak and Socialist Front:o
Kanak and Socialist National Liberation Front:o
Kanal 24:m
Kanal 5:m
Kantei:s
Kapital:m
Kapitalis:m
Karachi Electric:s
Karapatan:o
Karen News:m
Karolinska Institute:o
Karolinska Institutet;Karolinska Institute:o
Kashmir Life:m
Kashmir Observer:m
Katadata:m
Kataeb Sayyid al-Shuhada;Kataib Sayyid al-Shuhada:o
Kataib Imam Ali:o
Kataib Sayyid al-Shuhada:o
Kavkaz.Realii:m
KazTAG;Kaztag:m
Kazakhstan Temir Zholy:s
Kaztag:m
Keidanren:s
Kemenkes:s
Kemlu:s
Kent Online:m
KentOnline:m
Kenya Medical Research Institute:s
Kenya Meteorological Department:s
Kenya Moja:o
Kenya National Commission on Human Rights:s
Kenyan-led Multinational Security Support:o
Kerala Congress:o
Kerala Kaumudi:m
Kerr Fatou:m
Keshet:m
Keskerakond:o
Keskusta:o
Khabar 24:m
Khabar Online:m
Khabarhub:m
Khalistan Tiger Force:o
Khatam al-Anbia;Khatam al-Anbiya:s
Khatam al-Anbiya:s
Khmer Rouge:o
Khmer Will Party:o
Khovar:m
Kigali Today:m
Kilusang Bagong Lipunan:o
King's Bench:s
Kingston Whig-Standard:m
Kioxia:o
Kivu Security Tracker:o
KiwiRail:s
Kiwibank:o
Kiwiblog:m
Kjarninn:m
Kla Tham:o
Klan Kosova:m
Klassekampen:m
Klaxon:m?!
Kleine Zeitung:m
Kloop Media:m
Knights Templar:o
Koaci:m
Koalicja Obywatelska:o
Kobe Shimbun:m
Koglweogo:o
Kokkai:s
Kokoomus:o
Kolkata Knight Riders:o
Komisi Pemilihan Umum;General Elections Commission:s
Komnas HAM:s
Komnas Ham;Komnas HAM:s
Komnas Perempuan;National Commission on Violence Against Women:s
Koninklijke Landmacht:s
Koninklijke Marechaussee:s
Konservative:o
KontraS:o
Kontras;KontraS:o
Koori Mail:m
Kopassus:s
Koran Tempo:m
Korean Central Broadcasting Station:m
Kosovo Liberation Army:o
Kosovo Online:m
Kosovo Security Force:s
Kosovo Specialist Chambers:s
Kostrad:s
Kotak:o
Krauss-Maffei Wegmann:o
Krebs on Security:m
Kreni-Promeni:o
Kringvarp:m
Kristdemokraterna:o
Kristelig Folkeparti:o
Kristeligt Dagblad:m
Krym.Realii:m
Kuaishou:o
Kurdistan24:m
Kurir:m
Kuwait Finance House:o
Kwa Na Kwa;Bozizé's Kwa Na Kwa:o
Kwai:o
Kwayedza:m
Kwezi:m
Kyaymon:m
Kyivstar:o
Kyunghyang Shinmun:m
Kölner Stadt-Anzeiger:m
Kāinga Ora:s
Kıbrıs Postası:m
L'Essor:m
L'Est Républicain:m
L'Express Maurice:m
L'Express de Madagascar:m
L'Indépendant:m
L'Infodrome:m
L'Observateur:m
L'Observateur Paalga:m
L'Opinion:m
L'Osservatore Romano:m
L'Unione Sarda:m
LATRA:s
LICADHO;Licadho:o
LKA;Landeskriminalamt:s
LPG Datos:o
LTFRB;Land Transportation Franchising and Regulatory Board:s
LUCHA;Lucha:o
La Capital:m
La Crónica:m
La Dernière Heure:m
La Diaria:m
La Dépêche de Tahiti:m
La Estrella de Panamá:m
La Gaceta:m
La Hora:m
La Liberté:m
La Manif pour Tous:o
La Mayiza:o
La Montagne:m
La Nación Chile:m
La Nación Paraguay:m
La Nation Bénin:m
La Nazione:m
La Opinión:m
La Patilla:m
La Patria:m
La Prensa Nicaragua:m
La Presse de Tunisie:m
La Página:m
La República Colombia:m
La República Peru:m
La République en Marche:o
La Sicilia:m
La Silla Rota:m
La Tribuna Honduras:m
La Tribune Sherbrooke:m
La Verdad:m
La Verità:m
La Voix du Nord:m
La Voz de Galicia:m
La Voz del Interior:m
LaPresse:m
Labor-Gesher:o
Labot:m
LabourList:m
Ladiaria:m
Lakurawa:o
Lamuka:o
Land Transportation Franchising and Regulatory Board:s
Land and Environment Court:s
Landeskriminalamt:s
Lankadeepa:m
Lankapuvath:m
Lao Dong:m
Lao Động:m
Las Últimas Noticias:m
Las2orillas:m
Lashkar-e-Islam:o
Latin America Reports:m
Latin American Energy Organization:i
Latin American Integration Association:i
Latina Noticias:m
Latinus:m
Latvia First:o
Latvijas Avīze:m
Latvijas Banka:s
Lavalas:o
Lazada:o
Le Balai Citoyen;Balai Citoyen:o
Le Dauphiné libéré:m
Le Droit:m
Le Journal du Dimanche:m
Le Matin Dimanche:m
Le Monde Afrique:m
Le Média:m
Le National:m
Le Progrès:m
Le Soleil Quebec:m
Le Télégramme:m
Le Vif:m
Le360:m
Leaflet:m?!
Leeds United:o
Left Alliance;Vasemmistoliitto:o
Left Front:o
Lega Giovani:o
Lega dei Ticinesi:o
Legal and Human Rights Centre:o
Legalise Cannabis:o
Legambiente:o
Legion Freedom of Russia:o
Legislative Fono:s
Lehava:o
Leicester Mercury:m
Leipziger Volkszeitung:m
Lembaga Survei Indonesia:o
Les Corts:s
Les Dernières Nouvelles d'Alsace:m
Les Dépêches de Brazzaville:m
Les Jours:m
Les Loyalistes:o
Les Nouvelles Calédoniennes:m
Lesotho Defence Force:s
Letras Libres:m
Levizja Socialiste:o
Liberación Nacional:o
Liberal Democratic Party of Uzbekistan:o
Liberalerna:o
Liberi e Uguali:o
Libertad Digital:m
Libertatea:m
Liberty Latin America:o
Liberté Algérie:m
Libya Al-Ahrar:m
Libya Alahrar:m
Libya Update:m
Licadho:o
Lidové noviny:m
Lietuvos Bankas:s
Lietuvos Rytas:m
Lifecell:o
Liga de Gobernantes:o
Ligue des droits:o
Limerick Leader:m
LincsOnline:m
Linkiesta:m
Linyon Demokratik Seselwa:o
Lion Air:o
Liptako-Gourma Authority:i
Liputan 6:m
Liputan6:m
Live Law:m
LiveLaw:m
LiveMint:m
Livemint;LiveMint:m
Liverpool FC:o
Liwa Fatemiyoun:o
Liwa Zainebiyoun:o
Lloyd's List Intelligence:m
Local Democracy Reporting Service:m
Loganair:o
Logting;Løgting:s
Lokmat:m
Lokpal:s
Loksatta:m
Lombard Odier:o
London Review of Books:m
Long War Journal:m
Lonmin:o
Loop Pacific:m
Los Angeles Dodgers:o
Los Angeles Lakers:o
Los Chapitos:o
Los Chone Killers:o
Los Huistas:o
Los Lagartos:o
Los Pachenca:o
Los Pelusos:o
Los Tiguerones;Tiguerones:o
Loss and Damage Fund:i
Lutte ouvrière:o
Lännen Media:m
Línea Directa:m
Løgting:s
M-19:o
M5-RFP:o
MADEM-G15;Madem G15:o
MANA Online:m
MAS-IPSP:o
MDM;Democratic Movement of Mozambique:o
MERICS;Mercator Institute for China Studies:o
MF Dnes;Mladá fronta Dnes:m
MFDC;Movement of Democratic Forces of Casamance:o
MGIMO:o
MIT of Turkey:s
MLex:m
MNJTF;Multinational Joint Task Force:s
MNM;Makkal Needhi Maiam:o
MOE;Misión de Observación Electoral:o
MOIS;Ministry of Intelligence and Security:s
MPF;Ministério Público Federal:s
MPR;People's Consultative Assembly:s
MSP;Movement of Society for Peace:o
MTV Ayiti:o
MUD;Mesa de la Unidad Democrática:o
MUHURI:o
MUI;Indonesian Ulema Council:s
MUSIAD;MÜSİAD:o
MVA;Maha Vikas Aghadi:o
MWM;Majlis Wahdat-e-Muslimeen:o
Maaseudun Tulevaisuus:m
Macau Business:m
Machrouu Tounes:o
Macmillan Cancer Support:o
Madem G15:o
Madhyamam:m
Madres de Plaza de Mayo:o
Mafia Capitale:o
Maghreb Arab Press;Maghreb Arabe Presse:m
Maghreb Arabe Presse:m
Magyar Hang:m
Magyar Hírlap:m
Magyar Telekom:o
Maha Vikas Aghadi:o
Mahanadi Coalfields:o
Mahayuti:o
Mahkamah Agung:s
Main Directorate of Intelligence;HUR:s
Majlis Ash-Shura;Majlis al-Shura:s
Majlis Wahdat-e-Muslimeen:o
Majlis al-Shura:s
Major Organised Crime and Anti-Corruption Agency:s
Makkal Needhi Maiam:o
Malawi Defence Force:s
Malawi24:m
Malaya Business Insight:m
MalaysiaNow:m
Malaysian Bar:o
Maldita:m
Maldives Independent:m
Malijet:m
Malta Independent:m
Mamelodi Sundowns:o
Manab Zamin:m
Management & Fit:o
Manager Magazin:m
Manawatu Standard:m
Mandarin:m?!
Mandiner:m
Maneaba ni Maungatabu:s
Manila Standard:m
Mano River Union:i
Manos Limpias:o
Maori Television:m
MapBiomas:o
Marburger Bund:o
March 23 Movement:o
March and March:o
Marianas Variety:m
MarineTraffic:m
Markíza:m
Martí Noticias:m
MasMovil:o
Mashreq:o
Mauritanian News Agency:m
Max Planck Institute:o
Max Planck Society;Max Planck Institute:o
Mayitos;La Mayiza:o
Mayotte Hebdo:m
Mayotte la 1ère:m
Mechel:o
Mediacorp:m
Mediaite:m
Mediamax:m
Mediapool:m
Medias24:m
Mediaset:m
Medibank:o
Medicina Legal:s
Meganálisis:o
Megvii:o
Meira Paibi:o
Mejlis:s
Mensageiro:m
Mercator Institute for China Studies:o
Merco Press:m
MercoPress:m
Mercosul:i
Mercuria:o
Mercury:m?!
Merics:o
Mesa de la Unidad Democrática:o
Meshrano Jirga:s
MeteoSwiss:s
Meteorological Office:m
Meteorology, Climatology and Geophysics Agency:s
Metinvest:o
Metro Libre:m
Mexicanos Contra la Corrupción y la Impunidad:o
Mexicanos contra la Corrupción:o
Mezopotamya Agency:m
Miami Heat:o
Michael West Media:m
Mid-Day:m
Middle Belt Forum:o
Midi Libre:m
Midi Madagasikara:m
Migalhas:m
Mihaaru:m
Milenio Diario:m
Militarnyi:m
Military Command Council for the Salvation of the Republic:o
Miljöpartiet:o
Miljøpartiet De Grønne:o
Milli İstihbarat Teşkilatı;MIT of Turkey:s
Millicom:o
Milliy Tiklanish:o
Mimi Mefo Info:m
MindaNews:m
Ministry of Intelligence and Security:s
Ministério Público Federal:s
Minju Choson:m
Minsheng:o
Mint Lounge;LiveMint:m
Mishpacha:m
Misión de Observación Electoral:o
Mistral AI:o
Mitteldeutscher Rundfunk:m
Miyetti Allah:o
Miyetti Allah Cattle Breeders Association;Miyetti Allah:o
Mladina:m
Mladá fronta Dnes:m
Mobondo:o
Moden Fa Lumana;Lumana:o
Moeve:o
Mojahedin-e-Khalq;People's Mojahedin:o
Moneycontrol:m
Mongabay:m
Monitoreamos:m
Monobank:o
Montevideo Portal:m
Monzo:o
Moonshot AI:o
Mopani Copper Mines:o
Morality, Unity, Honour:o
Morgenbladet:m
Moroccan Association for Human Rights:o
Morung Express:m
Mosaiqueguinee:m
Mostaqbal Watan:o
Mothers of Plaza de Mayo;Madres de Plaza de Mayo:o
Motor Sich:o
Motorists for Themselves:o
Mouvement Démocrate:o
Mouvement Réformateur:o
Movement for the Emancipation of the Niger Delta:o
Movement of Democratic Forces of Casamance:o
Movement of Society for Peace:o
Movimento Democrático Brasileiro:o
Movimento dos Trabalhadores Rurais Sem Terra:o
Movimiento Construye:o
Movimiento Cívico por los Derechos Humanos:o
Movimiento Evita:o
Movistar:o
Mozambican National Resistance:o
Mukhabarat:s
Multinational Force and Observers:i
Multinational Joint Task Force:s
Mumbai Indians:o
Mumbai Mirror:m
Mungiki:o
Municipal Corporation of Delhi:s
Musavat:m
Mwatana:o
Mwatana for Human Rights:o
MyRepublica:m
MÜSİAD:o
Más País:o
Médias24:m
México Evalúa:o
Münchner Merkur:m
Māori Television:m
N'Djamena Hebdo:m
N1 Televizija:m
NA Noticias Argentinas:m
NACP;National Agency on Corruption Prevention:s
NACTA;National Counter Terrorism Authority:s
NADMO;National Disaster Management Organisation:s
NAMPA:m
NASSCOM:o
NBC News PNG:m
NBP;Narodowy Bank Polski:s
NC News:m
NCIC;National Cohesion and Integration Commission:s
NCOC;National Command and Operation Centre:s
NCRI;National Council of Resistance of Iran:o
NEDA;National Economic and Development Authority:s
NEHAWU;National Education, Health and Allied Workers' Union:o
NEITI:s
NEPAD:i
NERSA:s
NEXTA:m
NGO Monitor:o
NHAI;National Highways Authority of India:s
NHK World:m
NHS Providers:o
NIMASA:s
NINA;National Iraqi News Agency:m
NISA;National Intelligence and Security Agency:s
NISMA;Social Democratic Initiative:o
NISS;National Intelligence and Security Service:s
NITDA:s
NITV:m
NK Pro:m
NLNG;Nigeria LNG:o
NMBS:s
NNSL:m
NORINCO;Norinco:o
NOVA Agency:m
NPP Sri Lanka;Jathika Jana Balawegaya:o
NSCDC;Nigeria Security and Civil Defence Corps:s
NSCIA;Supreme Council for Islamic Affairs:o
NSPCC:o
NT News:m
NTF-ELCAC;National Task Force to End Local Communist Armed Conflict:s
NTN24:m
NTSA;National Transport and Safety Authority:s
NUPES:o
NUPRC:s
NZME:m
NZSIS:s
NZZ am Sonntag:m
Naam Tamilar Katchi:o
Nachrichtendienst des Bundes:s
Nació Digital:m
Nacta;National Counter Terrorism Authority:s
Nagaland Post:m
Naharnet:m
Naija News:m
Nairametrics:m
Najwyższa Izba Kontroli:s
Naleraq:o
Namibian Sun:m
Nammo:o
Nanyang Siang Pau:m
Naparama:o
Narinjara:m
Narodno Sabranie:s
Narodowy Bank Polski:s
Nassau Guardian:m
Nation Publications:m
Nation.Cymru:m
National Agency on Corruption Prevention:s
National Bolivarian Armed Forces;FANB:s
National Broadcasting and Telecommunications Commission:s
National Catholic Reporter:m
National Cohesion and Integration Commission:s
National Command and Operation Centre:s
National Commission on Violence Against Women:s
National Council for the Safeguard of the Homeland:s
National Council of Resistance of Iran:o
National Counter Terrorism Authority:s
National Database and Registration Authority:s
National Democratic Action:o
National Democratic Party Suriname:o
National Disaster Management Organisation:s
National Disaster Risk Reduction and Management Authority:s
National Economic and Development Authority:s
National Education, Health and Allied Workers' Union:o
National Financial Prosecutor's Office;Parquet National Financier:s
National Front for the Defence of the Constitution;FNDC:o
National Guard of Russia:s
National Highways Authority of India:s
National Human Rights Council:s
National Independent Elections Authority:s
National Intelligence and Security Agency:s
National Intelligence and Security Service:s
National Intelligence and Security Services:s
National Interest:m
National Iraqi News Agency:m
National Nuclear Energy:s
National Pulse:m!
National Rally for Democracy:o
National Resistance Forces:o
National Salvation Government:o
National Scotland:m!
National Search and Rescue Agency:s
National Security Committee:s
National Security Guard:s
National Security Intelligence:s
National Task Force to End Local Communist Armed Conflict:s
National Thowheed Jamath:o
National Transport and Safety Authority:s
National Union for Democracy and Renewal:o
Nationale Democratische Partij;National Democratic Party Suriname:o
Nationwide Building Society:o
Nationwide News:m
Nature Conservancy:o!
Navantia:o
Navy SEALs:s
Nawa-i-Waqt:m
Nawaiwaqt:m
Ncell:o
Ndrangheta;'Ndrangheta:o
Nea Aristera:o
Necenzurirano:m
Nedeljnik:m
Nehawu;National Education, Health and Allied Workers' Union:o
Nejvyšší soud:s
Nelson Mail:m
Nemunas Dawn;Dawn of Nemunas:o
Neo Democrats:o
Neon Metin:m
Nersa;NERSA:s
NetBlocks:m
Netblocks;NetBlocks:m
Netgazeti:m
Netra News:m
Netwerk24:m
Network 10:m
Neues Deutschland:m
New Democratic Front Lanka:o
New Komeito:o
New Right Denmark:o
New Serb Democracy:o
New Social Contract:o
New York Knicks:o
New York Yankees:o
New Ziana:m
Newcastle United:o
News Central Asia:m
News Room Guyana:m
News Tapa:m
News5:m
NewsClick;Newsclick:m
NewsX:m
Newsbook:m
Newsclick:m
Newstalk ZB:m
Newstapa:m
Newtral:m
Newzroom Afrika:m
Nexo:m
Nexo Jornal:m
Nexos:m
Nexter:o
Nezavisne Novine:m
Ngāi Tahu:o
Ngāpuhi:o
NiMet;Nigerian Meteorological Agency:s
Nida al-Watan:m
Niger Delta Avengers:o
Nigeria Governors' Forum:o
Nigeria LNG:o
Nigeria Security and Civil Defence Corps:s
Nigerian Meteorological Agency:s
Nigerien Party for Democracy and Socialism:o
Night Wolves:o
Nihon Kaigi:o
Nihon Keizai Shimbun;Nikkei:m
Nikkei:m
Nile Basin Initiative:i
Nile Post:m
Nine Network:m
Nippon Ishin:o
Nishinippon Shimbun:m
Nishnawbe Aski Nation:o
Noi Moderati:o
Nok Air:o
Noovo:m
Nord Littoral:m
Nord Stream 2 AG:o
Norddeutscher Rundfunk:m
Nordic Monitor:m
Norinchukin:o
Norinco:o
Nornickel:o
Noroeste:m
Norstat:o
North American Electric Reliability Corporation:i
North Pacific Fisheries:i
Northam Platinum:o
Northeast Cartel;Cartel del Noreste:o
Northern Elders Forum:o
Northern Ontario Business:m
Norwegian Air:o
Norwegian Refugee:s
Notes from Poland:m
NotiCel:m
Noticias Argentinas:m
Noticias Repretel:m
Noticias SIN:m
Noticias Uno:m
Notimex:m
Nottingham Post:m
Nour News;Nournews:m
Nournews:m
Nouveau Parti anticapitaliste:o
Nouvelle-Calédonie la 1ère:m
Nova Makedonija:m
Nova S:m
Nova TV Croatia:m
Nova Televizia:m
Novara Media:m
Novaya Gazeta:m
Novaya Gazeta Europe;Novaya Gazeta:m
Novi List:m
Novi list:m
Novinite:m
Novinky:m
Novo Jornal:m
Novoye Vremya:m
Now TV:m
Nowoczesna:o
Nuevo Liberalismo:o
Nupes;NUPES:o
Nyatura:o
Národná rada:s
Népszava:m
Nürnberger Nachrichten:m
O Antagonista:m
O Dia:m
O Estado de São Paulo:m
O Liberal:m
O País:m
O Povo:m
OAB:s
OAPEC:i
ODIHR:i
ODNI;Office of the Director of National Intelligence:s
OFFNews:m
OFPRA:s
OIE;World Organisation for Animal Health:i
OK Diario:m
OKdiario:m
OLADE;Latin American Energy Organization:i
OLF-Shene;Shene:o
OMCT;World Organisation Against Torture:o
OMV Petrom:o
ONE Campaign:o
OPEC Plus:i
OSW;Centre for Eastern Studies:o
OVD-Info:m
Oando:o
Oberösterreichische Nachrichten:m
Obozrevatel:m
Observatorio Cubano de Conflictos:o
Observatorio Nacional Ciudadano:o
Observatorio Venezolano de Conflictividad Social:o
Observatorio Venezolano de Prisiones:o
Observatório do Clima:o
OccupyGhana:o
Odu'a:o
Oe24:m
Oesterreichische Nationalbank:s
Office for Democratic Institutions and Human Rights;ODIHR:i
Office of the Director of National Intelligence:s
Oficina Nacional de Procesos Electorales:s
Oil and Gas Regulatory Authority:s
Ojo Público:m
OjoPublico;Ojo Público:m
OjoPúblico;Ojo Público:m
Ok Tedi:s
Okezone:m
Olympique de Marseille:o
Oman Air:o
OnCuba:m
Onda Cero:m
Onda Local:m
One Bermuda Alliance:o
One News Malta:m
Onex:o
Ontario Teachers' Pension Plan:o
OpIndia:m
Opec Plus;OPEC Plus:i
Opec+;OPEC Plus:i
Operation Dudula:o
Operation Libero:o
Oragroup:o
Oranga Tamariki:s
Ordem dos Advogados do Brasil;OAB:s
Organisation Undoing Tax Abuse:o
Orient News:m
Oriental Daily:m
Orlando Pirates:o
Országgyűlés:s
Osbat al-Ansar:o
Oschadbank:o
Oslobodjenje:m
Otkritie:o
Oto Melara:o
Otro Camino:o
Ottawa Sun:m
Otzma LeYisrael:o
Our Homeland Movement:o
Our News:m
Our Party:o
Our Party Bosnia:o
Oxfam International:o
Oxford Mail:m
Ozodi:m
Ozodi Radio:m
Ozodlik:m
Ozon:o
P5+1:i
PACE;Parliamentary Assembly of the Council of Europe:i
PACNEWS;Pacnews:m
PAFFREL:o
PAICV;African Party for the Independence of Cape Verde:o
PAIGC:o
PANDEF;Pan Niger Delta Forum:o
PANGU:o
PARLACEN;Central American Parliament:i
PASOK:o
PASOK-KINAL:o
PBS Frontline:m
PCB;Pakistan Cricket Board:o
PCCB;Prevention and Combating of Corruption Bureau:s
PCIJ:m
PCJSS;Parbatya Chattagram Jana Samhati Samiti:o
PCMag:m
PCS Union:o
PDI Perjuangan:o
PDK;Democratic Party of Kosovo:o
PDKI;Democratic Party of Iranian Kurdistan:o
PDP Laban;Partido Demokratiko Pilipino:o
PDP–Laban:o
PDVSA:s
PDeCAT;Catalan European Democratic Party:o
PEGIDA:o
PEMRA;Pakistan Electronic Media Regulatory Authority:s
PGNiG:o
PGR;Procuradoria-Geral da República:s
PHARMAC;Pharmac:s
PICSS;Pakistan Institute for Conflict and Security Studies:o
PILDAT:o
PIT-CNT:o
PLA Daily:m
PMC Wagner:o
PMK;Pattali Makkal Katchi:o
PMU;Hashed al-Shaabi:s
PN;Perikatan Nasional:o?
PNG Post-Courier:m
PNGDF;Papua New Guinea Defence Force:s
POA;Prison Officers Association:o
POPCRU;Popcru:o
PP-DB:o
PPA-CI:o
PPATK:s
PPS;Party of Progress and Socialism:o
PRA-JA:o
PRIO:o
PROSUR;Prosur:i
PROVEA:m
PSAC;Public Service Alliance of Canada:o
PSI;Partai Solidaritas Indonesia:o?
PTTEP:o
PUDEMO;People's United Democratic Movement:o
PVDA;Workers' Party of Belgium:o
Pacific Media Network:m
Pacific Scoop:m
Pacnews:m
Paffrel;PAFFREL:o
Pakatan Harapan:o
Pakistan Cricket Board:o
Pakistan Electronic Media Regulatory Authority:s
Pakistan Institute for Conflict and Security Studies:o
Pakistan International Airlines:s
Pakistan Press International:m
Pakistan Rangers:s
Pakistan Today:m
Palang Pracharat;Phalang Pracharat:o
Palestine Action:o
Palestinian News and Information Agency:m
Palmeiras:o
Paltel:o
Pan Niger Delta Forum:o
Panapress:m
Panchjanya:m
Panorama Zulia:m
Papua New Guinea Defence Force:s
Parametría:o
Paraná Pesquisas:o
Parbatya Chattagram Jana Samhati Samiti:o
Parempoolsed:o
Paris Match:m
Paris Saint-Germain:o
Park Police:s
Parlacen;Central American Parliament:i
Parlasur:i
Parliamentary Assembly of the Council of Europe:i
Parquet National Financier:s
Partai Solidaritas Indonesia:o
Parti Gerakan;Gerakan:o
Parti conservateur du Québec:o
Partia Razem:o
Partido Comunista de Chile:o
Partido Demokratiko Pilipino:o
Partido Liberal de Honduras:o
Partido Socialista Unido de Venezuela:o
Partido da Social Democracia Brasileira:o
Partido de Renovação Social:o
Partido de la Gente:o
Partido de la Revolución Democrática:o
Partido del Trabajo:o
Partido por la Democracia:o
Parties to the Nauru Agreement:i
Partij voor de Dieren:o
Partit dels Socialistes de Catalunya:o
Partizán:m
Party for the Animals;Partij voor de Dieren:o
Party of Freedom and Justice:o
Party of Progress and Socialism:o
Pasha Holding:o
Pashtunkhwa Milli Awami Party:o
Pasok;PASOK:o
Pasteur Institute;Institut Pasteur:s
Patria Querida:o
Patriotic Alternative:o
Pattali Makkal Katchi:o
Paydari Front;Front of Islamic Revolution Stability:o
Peace Research Institute Oslo;PRIO:o
Peace and Security Council;AU Peace and Security Council:i
Pemra;Pakistan Electronic Media Regulatory Authority:s
People Power Hong Kong:o
People's Army of Vietnam:s
People's Consultative Assembly:s
People's Majlis:s
People's Mojahedin:o
People's Mujahedin;People's Mojahedin:o
People's Party Malawi:o
People's Power Georgia:o
People's United Democratic Movement:o
Peoples' Equality and Democracy Party:o
Perfiles de Opinión:o
Perikatan Nasional:o
Periodismo de Barrio:m
Periodismo de Investigación:m
Perludem:o
Permanent Strategic Framework:o
Permanent TSB:o
Perplexity AI:o
PerthNow:m
Peru 21:m
Perussuomalaiset:o
Pervy Kanal:m
Perú Primero:o
Pessoas-Animais-Natureza:o
PetroSA:o
PetroVietnam:o
Petroamazonas:s
Petrobangla:o
Petrojam:s
Petronet:o
Petropar:s
Petrotrin:s
Petróleos de Venezuela;PDVSA:s
Phalang Pracharat:o
Pharmac:s
PhilHealth:s
PhilStar:m
Phileleftheros:m
Philippine Atmospheric, Geophysical and Astronomical Services Administration:s
Philippine Daily:m
Philippine Institute of Volcanology and Seismology:s
Philstar:m
Pie de Página:m
Pikiran Rakyat:m
Pildat;PILDAT:o
Pitit Desalin;Pitit Dessalines:o
Pitit Dessalines:o
Pittsburgh Steelers:o
Più Europa:o
PkMAP;Pashtunkhwa Milli Awami Party:o
Place Publique:o
Plan V:m
Plataforma Unitaria:o
Platform for Life and Peace:o
Platforma Obywatelska:o
Plefsi Eleftherias:o
Ploughshares Fund:o
Poder360:m
Podrobno:m
Poliarquía:o
Police Federation:o
Police Nationale:s
Police nationale:s
Policy Options:m
Policía Federal:s
Policía Foral:s
Policía Nacional del Perú:s
Political and Security Committee:i
Politico Playbook:m
PoliticsHome:m
Politika:m?
Politiko:m
Politis:m
Polizia Postale:s
Polizia di Stato:s
Polo Obrero:o
Polskie Radio:m
Polynesian Leaders Group:i
Polynésie la 1ère:m
Polyus:o
Polícia Civil:s
Polícia Judiciária:s
Polícia Militar:s
Polícia Rodoviária Federal:s
Polícia de Segurança Pública:s
Ponchos Rojos:o
Ponte Jornalismo:m
Popcru:o
Popular Action;Acción Popular:o
Popular Force;Fuerza Popular:o
Popular Front Tunisia:o
Popular Front for the Rebirth of Central African Republic:o
Popular Mobilisation Units;Hashed al-Shaabi:s
Popular Mobilization Units;Hashed al-Shaabi:s
Popular Renewal;Renovación Popular:o
Popular Resistance Committees:o
Popular Will:o
Port Authority:s
Portafolio:m
Poslanecká sněmovna:s
Post Millennial:m!
Potere al Popolo:o
Power Africa:o
PowerChina:o
PoweroutageUS:m
Prajavani:m
Prasar Bharati:s
Prasarana:s
Pratinidhi Sabha:s
Pravda:m
Prawo i Sprawiedliwość:o
Precision Air:o
Prefectura Naval:s
Prensa Comunitaria:m
Presidential Security Guard:s
Press and Journal:m
PressAfrik:m
PressOne:m
Prevention and Combating of Corruption Bureau:s
Priamyi:m
Prime TV:m
Primera Hora:m
Primicias:m
Prishtina Insight:m
Prison Officers Association:o
Prisoners Defenders:o
ProGlas:o
ProPakistani:m
ProRail:s
ProSieben:m
ProTV:m
Proceso:m
Proceso Digital:m
Procuradoria-Geral da República:s
Procuraduría General de la Nación:s
Procuraduría de los Derechos Humanos;Human Rights Ombudsman's Office:o
Proekt:m
Progressive Voice:o
Progresívne Slovensko:o
Propaganda Department:s
Propuesta Republicana:o
Prosur:i
Protección Civil:s
Provea:m
Provisional Electoral Council:s
Provisional IRA:o
Proética:o
Právo:m
Public Service Alliance of Canada:o
Public Sénat:m
Public and Commercial Services Union;PCS Union:o
Pudemo;People's United Democratic Movement:o
Pueblo Soberano:o
Pueblo, Igualdad y Democracia:o
Pugwash:o
Puls 4:m
Puls Biznesu:m
Pulso Ciudadano:o
Pulzo:m
Punjab Kesari:m
Punjab Rangers;Pakistan Rangers:s
Punjab and Haryana High Court:s
Pyidaungsu Hluttaw;Hluttaw:s
Pyithu Hluttaw;Hluttaw:s
Página 7:m
Pôle emploi:s
Q'hubo:m
Qalampir:m
Qalb Tounes:o
Quadrilateral Security Dialogue:i
Queensland Fire and Emergency Services:s
Querdenken:o
Quint:m?!
Quinto Elemento Lab:m
Quotidiano Nazionale:m
Quotidien:m
Quân đội Nhân dân:m
R&AW;Research and Analysis Wing:s
RED-Tabara:o
RENIEC;Registro Nacional de Identificación:s
RFEF;Royal Spanish Football Federation:o
RFI Afrique:m
RFMF;Republic of Fiji Military Forces:s
RHDP:o
RISE Project:m
RJRGLEANER:m
RKP;Swedish People's Party:o
RNDDH:o
RPNGC;Royal Papua New Guinea Constabulary:s
RSIPF;Royal Solomon Islands Police Force:s
RSPCA:o
RTCG:m
RTGA:m
RTL Deutschland:m
RTL Klub:m
RTNB:m
RTRS:m
RTS Sénégal:m
RTTL:m
RTVS:m
RZD;Russian Railways:s
Rachad:o
Rada Special Deterrence Force:s
Radikale Venstre:o
Radio 10:m
Radio 24:m
Radio Ndeke Luka:m
RaiNews24:m
Raia Mutomboki:o
Rainews24:m
Rally for Culture and Democracy:o
Rally for the People of Guinea:o
Rally of Centrafrican:o
Rally of Houphouëtists for Democracy and Peace;RHDP:o
Rally of the People of Guinea:o
Rapidus:o
Rashtriya Rifles:s
Rassemblement national:o
Rastriya Sabha:s
Rastriya Samachar Samiti:m
Ratopati:m
Razumkov Center:o
Razón Pública:m
Readovka:m
Realitatea:m
Realitatea Plus:m
Realizando Metas:o
Realtid:m
Rebel News:m
Receita Federal:s
Reconnaissance General Bureau:s
Red-Green Alliance;Enhedslisten:o
RedNote;Xiaohongshu:o
RedState:m
RedaktionsNetzwerk Deutschland:m
Rede Record:m
Rede Sustentabilidade:o
RedeTV:m
Redfield & Wilton:o
Reform Party Estonia:o
Reformierakond;Reform Party Estonia:o
Regavim:o
Regina Leader-Post:m
Regional Security System:i
Registro Nacional de Identificación:s
Renascença:m
RenewEconomy:m
Renewal Front;Frente Renovador:o
Rengo:s
Reniec;Registro Nacional de Identificación:s
Renovación Popular:o
Reporte Índigo:m
Reporterre:m
Republic World:m
Republic of Fiji Military Forces:s
Republic of Togo:m
Republican Turkish Party:o
Republikein:m
Repórter Brasil:m
Research and Analysis Wing:s
Reshet 13:m
Reshet Bet:m
Resistance Committees:o
Resistance Front:o!
Respublica:o
Revista Anfibia:m
Revista Cambio:m
Revista Factum:m
Revolución Democrática;Democratic Revolution:o
Revolut:o
Revolutionary Armed Forces of Colombia:o
Rewmi:o
Reykjavik Grapevine:m
Rezo Nòdwès:m
Rhein-Zeitung:m
Right2Know:o
Riksdagen:s
River Plate:o
Riyadh Air:o
Roketsan:o
Roll Back Malaria:i
Romgaz:s
Rosenergoatom:s
Rosmolodezh:s
Rosprirodnadzor:s
Rosreestr:s
Rosselkhozbank:o
Rosseti:s
Rossiya-24:m
Rossotrudnichestvo:s
Royal Challengers Bangalore:o
Royal Challengers Bengaluru;Royal Challengers Bangalore:o
Royal College of General Practitioners:o
Royal Jordanian:o
Royal Military Police:s
Royal Papua New Guinea Constabulary:s
Royal Solomon Islands Police Force:s
Royal Spanish Football Federation:o
Ruam Thai Sang Chart:o
Rukhshana Media:m
Rusich:o
Russia Behind Bars:o
Russian Railways:s
RwandAir:o
Rwanda Defence Forces:s
Rwanda National Congress:o
Rystad:o
Réunion la 1ère:m
Rødt:o
SADTU:o
SAFTU;Saftu:o
SAHRC;South African Human Rights Commission:s
SAMA;Saudi Central Bank:s
SAMIM:i
SAMWU:o
SAS airline:o
SASSA;South African Social Security Agency:s
SAfm:m
SB. Belarus Segodnya:m
SBM Intelligence:o
SCNS;State Committee for National Security:s
SEBIN:s
SECP;Securities and Exchange Commission of Pakistan:s
SECTION27:o
SEMAR:s
SENAMHI:s
SENAN:s
SENIAT:s
SERAP:o
SFJ;Sikhs for Justice:o
SGB;State Security Service:s
SIBC:m
SIC Notícias:m
SIPA:s
SIPTU:o
SITA:m
SK hynix:o
SKAI:m
SKM;Samyukta Kisan Morcha:o
SLMC;Sri Lanka Muslim Congress:o
SMMT;Society of Motor Manufacturers and Traders:o
SNCB;NMBS:s
SNRT:m
SOFAZ:s
SOFOFA:o
SONNA:m
SOS Médias Burundi:m
SOVA Center:o
SPAK;Special Prosecutor's Office:s
SPOLU:o
SPREP;Secretariat of the Pacific Regional Environment Programme:i
SRCE;Serbia Centre:o
SRNA:m
SRS;Serbian Radical Party:o
SSP;Party of Freedom and Justice:o
SSPDF;South Sudan People's Defence Forces:s
STIKO;Stiko:s
STJ;Superior Tribunal de Justiça:s
STRATCOM;Strategic Command:s
STVR:m
SUARAM;Suaram:o
SUD-Rail:o
SUHAKAM;Suhakam:s
SUNTRACS;Suntracs:o
SUTEP:o
SVT Nyheter:m
Sacra Corona Unita:o
Sadtu;SADTU:o
Saenuri;Saenuri Party:o
Saenuri Party:o
Safeguard Defenders:o
Saferworld:o
Saftu:o
Sahara Medias:m
Sahara Press Service:m
Sahra Wagenknecht Alliance;Bündnis Sahra Wagenknecht:o
Saigon Giai Phong:m
Sairoon:o
Sala Constitucional:s
Salini Impregilo:o
Salsay Weyane Tigray:o
SaltWire;Saltwire:m
Saltwire:m
Salud con Lupa:m
Salzburger Nachrichten:m
Samakal:m
Samarco:o
Samaritans:o
Samfylkingin:o
Sami Parliament;Sámi Parliament:s
Samwu;SAMWU:o
Samyukta Kisan Morcha:o
San Marino RTV:m
Sandinista Front;FSLN:o
Sandinista National Liberation Front;FSLN:o
Sangai Express:m
Sangiin:s
Sant'Egidio:o
Santa Rosa de Lima Cartel:o
Santé publique France:s
Sao Paulo Forum;São Paulo Forum:i
Saoradh:o
Saraya Awliya al-Dam:o
Saraya al-Quds:o
Saraya al-Salam:o
Sarvajana Balaya:o
Sashastra Seema Bal:s
Saskatoon StarPhoenix:m
Sassa:s
Sat.1:m
Saudi Central Bank:s
Saudia:o
Scale AI:o
Sciensano:s
Se Acabó la Fiesta:o
Search for Common Ground:o
Sebin;SEBIN:s
Secretariat of the Pacific Regional Environment Programme:i
Secretaría de Seguridad:s
Section27:o
Securities and Exchange Commission of Pakistan:s
Security Belt Forces:o
Security and Intelligence Agency:s
Segye Ilbo:m
Self Reliance:o
Self-Determination:o
Semanario Universidad:m
Senado Federal:s
Senafront;Senan:s
Senamhi;SENAMHI:s
Senan:s
Senasag:s
SenseTime:o
Senterpartiet:o
Sentinel:m?!
Sentry:o?!
Seoul Metropolitan Government:s
Seoul Shinmun:m
Seplat:o
Serb List:o
Serbia Against Violence:o
Serbia Centre:o
Serbian List;Serb List:o
Serbian Radical Party:o
Sernac:s
Servicio Electoral:s
Servicio Meteorológico Nacional:s
ServusTV:m
Seven Network:m
Seven News:m
Sever.Realii:m
Severstal:o
Seychelles Nation:m
Shabak:s
Shabelle Media:m
Shant TV:m
Shehab:m
Shehab News:m
Shelter Afrique:i
Shene:o
Shibir;Islami Chhatra Shibir:o
Shift News:m!
Shinsei:o
Shooters, Fishers and Farmers:o
Shopee:o
Shot Telegram:m
Shqip:m
Shugiin:s
Shujan:o
Shukan Bunshun:m
Shurat HaDin:o
Sibir.Realii:m
Sicha Mekomit:m
Sidwaya:m
Sierraloaded:m
Sikhs for Justice:o
Sikkim Krantikari Morcha:o
Simon Community:o
Simret:o
SinEmbargo:m
Sindh Rangers;Pakistan Rangers:s
Sinistra Italiana:o
Sinohydro:o
Sinosure:o
Siol:m
Sipah-e-Sahaba:o
Sirasa:m
Sisters in Islam:o
Sitel:m
Siumut:o
Skai:m
Skhemy:m
Sloboden Pečat:m
Slobodna Dalmacija:m
Smart Communications:o
Snam:o
Social Democratic Initiative:o
Social Democratic Party Nigeria:o
Social Democrats Kyrgyzstan:o
Socialdemokraterne:o
Socialdemokratiet:o
Socialist Forces Front:o
Socialist Party Zambia:o
Socialistisk Folkeparti:o
Sociedad Rural Argentina:o
Society of Motor Manufacturers and Traders:o
Socio-Economic Rights and Accountability Project;SERAP:o
Sodelpa:o
Sofofa:o
SoftPower:m
Sohu:m
Soldiers' Mothers:o
Solidariedade:o
Solidarity–People Before Profit:o
Solidarna Polska:o
Solidarnost:o
Solomon Islands Broadcasting Corporation;SIBC:m
Somali Guardian:m
SonntagsBlick:m
SonntagsZeitung:m
Sonntagsblick:m
Sorok Sorokov:o
Sosialistisk Venstreparti:o
Sotsiaaldemokraadid:o
South African Human Rights Commission:s
South African Social Security Agency:s
South Sudan People's Defence Forces:s
South Wales Argus:m
South24:m
Southern and Middle Belt Leaders Forum:o
Sova Center:o
Soy502:m
Special Jurisdiction for Peace:s
Special Prosecutor's Office:s
Spetsnaz:s
Spolu:o
Sports Authority of India:o
Srbijagas:o
Sri Lanka Muslim Congress:o
Sri Ram Sene:o
Sriwijaya Air:o
Srpska Lista:o
Srpska lista;Srpska Lista:o
Srpski Telegraf:m
Srugim:m
Staatsolie:o
Stability AI:o
Stability Support Apparatus:s
Stanbic:o
Stanbic IBTC:o
Standard Group:m
StarPhoenix:m
Starcom Network:m
Starnieuws:m
State Committee for National Security:s
State Investigation and Protection Agency;SIPA:s
State Security Committee:s
State Security Service:s
State of the Union:m
Staten-Generaal:s
Statens Serum Institut:s
States of Guernsey:s
States of Jersey:s
Statistics Indonesia:s
Steel Authority of India:s
Stiko:s
Stop TB Partnership:i
Stop the War Coalition:o
Stortinget:s
Strabag:o
Strana:m
Strategic Command:s
Stundin:m
Stuttgarter Zeitung:m
Suara Merdeka:m
Suaram:o
Sud Quotidien:m
Sud Radio:m
Sudan Founding Alliance:o
Sudan Shield;Sudan Shield Forces:o
Sudan Shield Forces:o
Sudestada:m
Suhakam:s
Sukhoi:o
Sumaúma:m
Sun Life Financial:o
SunStar:m
Suncorp:o
Sunday Star-Times:m
Sunday Times Sri Lanka:m
Sunday World:m
Suntracs:o
Suomen Kuvalehti:m
Superintendencia de Industria y Comercio:s
Superior Tribunal de Justiça:s
Supreme Audit Office;Najwyższa Izba Kontroli:s
Supreme Council for Islamic Affairs:o
Supreme Council of the Armed Forces:s
Supreme Prosecutors' Office:s
Survey of India:s
Survival International:o
Sutep:o
Suwerenna Polska;Solidarna Polska:o
Svenska Yle:m
Sverigedemokraterna:o
Sveriges Television:m
Swarajya:m
Swechchhasebak League:o
Swedish People's Party:o
Swiss International Air Lines:o
Swiss Post:s
Swiss Social Democrats:o
Symocel:o
Syria Direct:m
Syria Justice and Accountability Centre:o
Syria Relief:o
Syrian Air:o
Syrian Arab News Agency:m
Szabad Európa:m
Sámediggi;Sámi Parliament:s
Sámi Parliament:s
São Paulo Forum:i
Sächsische Zeitung:m
Sénat:s
T-Bank:o
TAP;Tunis Afrique Presse:m
TAP Air Portugal:o
TC Televisión:m
TCU;Tribunal de Contas da União:s
TEPAV:o
TGA;Therapeutic Goods Administration:s
TGRT:m
TIB;Transparency International Bangladesh:o
TIP;Workers' Party of Turkey:o
TLHR;Thai Lawyers for Human Rights:o
TODAY Online:m
TOP 09:o
TPDF;Tanzania People's Defence Force:s
TRAFFIC:o
TRF;Resistance Front:o
TRT Haber:m
TSA Algérie:m
TSJ;Tribunal Supremo de Justicia:s
TTD;Tirumala Tirupati Devasthanams:s
TTPS;Trinidad and Tobago Police Service:s
TUSIAD;TÜSİAD:o
TV 2 Norway:m
TV Chosun:m
TV Cultura:m
TV Klan:m
TV Markíza:m
TV Martí:m
TV Nova:m
TV Pirveli:m
TV Prva:m
TV Republika:m
TV UNAM:m
TV Vijesti:m
TVK;Tamilaga Vettri Kazhagam:o
TVNET:m
TVP Info:m
TVRI:m
Table.Media:m
Tablet:m?!
Tablighi Jamaat:o
Tabloid Jubi:m
Tabnak:m
Tahiti Infos:m
Tahya Tounes:o
Taifa Leo:m
Takie Dela:m
Takvim:m
TalCual:m
Talamua:m
Talanoa o Tonga:m
Tamarod:o
Tamedia:m
Tamil Guardian:m
Tamil Murasu:m
TamilNet:m
Tamilaga Vettri Kazhagam:o
Tanzania People's Defence Force:s
Tapura Huiraatira:o
Taqaddum:o
Taqaddum Party;Taqaddum:o
Tarom:o
Tashnag:o
Tashnag Party;Tashnag:o
Tasis;Sudan Founding Alliance:o
Task & Purpose:m
Tatoli:m
Tavini Huiraatira:o
Tavush for the Homeland:o
Tawassoul:o
Te Ao Māori News:m
Te Ao News:m
Te Kawa Mataaho:s
Te Papa:s
Te Pūkenga:s
Team Kärnten:o
Tec de Monterrey:o
Technion:o
Technisches Hilfswerk:s
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi:o
TelQuel:m
Tele Sahel:m
Tele1:m
Tele2:o
Telecel:o
Telecinco:m
Telefuturo:m
Telegrafi:m
Telekom Slovenije:o
Telekom Srbija:o
Telem:o
Telemadrid:m
Telemundo Puerto Rico:m
Telenoche:m
Telesom:o
Telewizja Republika:m
Telkomsel:o
Telma:m
Ten News:m
Tenaga Nasional:s
Tengizchevroil:o
Terceiro Comando Puro:o
Terra Nova:o
Teruel Existe:o
Texas A&M:o
Texas Rangers:s
Textron:o
Thai Enquirer:m
Thai Lawyers for Human Rights:o
Thai Raksa Chart:o
Thai Rath:m
Thai Sang Thai:o
Thanh Niên:m
TheMarker:m
Therapeutic Goods Administration:s
Three Seas Initiative:i
Tiako I Madagasikara:o
Tibet Daily:m
Tibet Watch:o
Tiempo Argentino:m
Tiguerones:o
Tijuana Cartel:o
Times Colonist:m
Times of Central Asia:m
Times of Eswatini:m
Times of Suriname:m
Times of Swaziland;Times of Eswatini:m
Times of Zambia:m
Tinkoff:o
Tipra Motha:o
Tiroler Tageszeitung:m
Tirumala Tirupati Devasthanams:s
Tkuma:o
Tobruk-based House of Representatives:s
Today FM:m
TodayOnline:m
Togo First:m
Tokopedia:o
Tokyo Electron:o
Tokyo Residents First:o
Tomin First:o
Toronto Sun:m
Tottenham Hotspur:o
Townsville Bulletin:m
Tportal:m
Trabajadores:m
Trade and Development Bank:i
Trafigura:o
Transelectrica:s
Transparencia por Colombia:o
Transparency International Bangladesh:o
Transparency International Georgia:o
Transport & Environment:o
Tribunal Constitucional:s
Tribunal Contencioso Electoral:s
Tribunal Electoral:s
Tribunal Electoral del Poder Judicial de la Federación:s
Tribunal Superior Electoral:s
Tribunal Supremo:s
Tribunal Supremo Electoral:s
Tribunal Supremo de Justicia:s
Tribunal de Contas:s
Tribunal de Contas da União:s
Tribune 242:m
Trillium:m?!
Trinidad and Tobago Police Service:s
Trinity College Dublin:o
Triple J:m
Truth Hounds:o
Trybunał Konstytucyjny:s
Tsinghua Unigroup:o
Tuko:m
Tunis Afrique Presse:m
Tunisian General Labor Union;UGTT:o
Tunisian General Labour Union;UGTT:o
Tupamaro:o
Tupras:o
Turk Telekom:o
Turk-Is;Türk-İş:o
Turkish Minute:m
Turkmengaz:s
Tuổi Trẻ:m
Twirwaneho:o
Tynwald:s
TÜSİAD:o
Télérama:m
Tüpraş;Tupras:o
Türk Telekom;Turk Telekom:o
Türk-İş:o
TİHV:o
U.S. Capitol Police;Capitol Police:s
U.S. Central Command:s
U.S. International Development Finance Corporation:o
U.S. Marshals:s
U.S. Marshals Service;U.S. Marshals:s
U.S. Park Police;Park Police:s
UBOS;Uganda Bureau of Statistics:s
UCA News:m
UCL;University College London:o
UCU:o
UGTT:o
UIA;Unión Industrial Argentina:o
UK Border Force:s
UK in a Changing Europe:o
UKHospitality:o
UKMK;State Committee for National Security:s
UMNO:o
UMP;Union for a Popular Movement:o
UN Committee Against Torture:i
UN Economic Commission for Africa:i
UN Economic Commission for Europe:i
UN Mission in South Sudan:i
UN Tourism:i
UNAMI:i
UNAMID:i
UNAOC:i
UNB;United News of Bangladesh:m
UNDRR:i
UNDSS:i
UNECA;UN Economic Commission for Africa:i
UNECE;UN Economic Commission for Europe:i
UNEP Finance:i
UNI;United News of India:m
UNICRI:i
UNIDIR:i
UNILAG;University of Lagos:o
UNITAMS:i
UNMAS:i
UNMHA:i
UNMIK:i
UNMIL:i
UNMISET:i
UNMOGIP:i
UNOAU:i
UNOCA:i
UNOCT:i
UNOWAS:i
UNPROFOR:i
UNSOM:i
UNSOS:i
UNTAET:i
UNTSO:i
UNWTO;UN Tourism:i
UPPL;United People's Party Liberal:o
UPRONA:o
URA;United Reform Action:o
URA.RU:m
US Marshals;U.S. Marshals:s
US Olympic & Paralympic Committee:o
US-Bangla:o
USDAW;Usdaw:o
USKOK;ÚSKOK:s
Uganda Bureau of Statistics:s
Uganda National Examinations Board:s
Uganda People's Congress:o
Ukraine 24:m
Ukrainian Defense Industry;Ukroboronprom:s
Ukrainian Pravda:m
Ukrhydromet:s
Ukroboronprom:s
Ukrspecexport:o
Ukrtelecom:o
Ulster Volunteer Force:o
Umkhonto we Sizwe:o
Umno;UMNO:o
Un Nuevo Tiempo;A New Era:o
UnHerd:m
Unamos:o
UniTeam:o
Unicamp:o
Unidad Especial:s
Unidad Nacional:s
Unidad Nacional de la Esperanza:o
Unidad de Víctimas:s
Unifor:o
Union Populaire:o
Union Progressiste le Renouveau:o
Union State:i
Union des droites pour la République;Union of the Right for the Republic:o
Union des démocrates et indépendants:o
Union for Peace in the Central African Republic:o
Union for a Popular Movement:o
Union of the Right for the Republic:o
Union pour la République:o
Unione di Centro:o
Unit 8200:s
Unite the Union:o
United Front Work Department:s
United Malays National Organisation;UMNO:o
United Nations Development Program;United Nations Development Programme:i
United Nations Development Programme:i
United Nations Environment Programme:i
United Nations Interim Force in Lebanon:i
United Nations Office for the Coordination of Humanitarian Affairs:i
United Nations Office on Drugs and Crime:i
United Nations Population Fund:i
United Nations Relief and Works Agency:i
United Nations Verification Mission in Colombia:i
United News of Bangladesh:m
United News of India:m
United People's Party Liberal:o
United Reform Action:o
United Self-Defense Forces of Colombia;AUC:o
United Socialist Party;Partido Socialista Unido de Venezuela:o
United Socialist Party of Venezuela;Partido Socialista Unido de Venezuela:o
United for Change:o
Unity–National Movement:o
Uniunea Salvați România:o
Universal Postal Union:i
Universidad Católica:o
Universidad de Buenos Aires:o
Universidad de los Andes:o
Universiti Malaya:o
University College London:o
University and College Union;UCU:o
University of Hong Kong:o
University of Lagos:o
Unión General de Trabajadores:o
Unión Industrial Argentina:o
Unión Tepito:o
Usawa Kwa Wote:o
Usdaw:o
Utair:o
UzDaily:m
UzLiDeP;Liberal Democratic Party of Uzbekistan:o
UzReport:m
Uzbekneftegaz:s
V-Dem;V-Dem Institute:o
V-Dem Institute:o
V6 News:m
VBTC:m
VChK-OGPU:m
VOA Afrique:m
VOCM:m
VOD:m
VOV;Voice of Vietnam:m
VPItv:m
VREDI:o
Valdai Club:o
Valdai Discussion Club;Valdai Club:o
Valeurs Actuelles:m
Valeurs actuelles:m
Vamos El Salvador:o
Vanchit Bahujan Aghadi:o
Vanguard:m?
Vant Bèf Info:m
Vanuatu Mobile Force:s
Vardan Lietuvos:o
Vasemmistoliitto:o
Vatan-e-Emrooz:m
Vazrazhdane:o
Vecernje Novosti;Večernje Novosti:m
Velichie:o
Venevisión:m
Verdad Abierta:m
Verité Research:o
Verslo Žinios:m
Vessel Finder:m
Večer:m
Večernje Novosti:m
Viasna:o
Victory Bloc:o
Vidhan Parishad:s
Vidhana Soudha:s
Vientiane Mai:m
VietJet:o
VietNamNet:m
Vietjet Air;VietJet:o
Vietnam Coast Guard:s
Viettel:o
Vijaya Karnataka:m
Village Media:m
VimpelCom:o
Violations Documentation Center:o
Virakesari:m
Virgin Money:o
Virginia Tech:o
Vitol:o
Viva Air:o
VivaAerobus:o
Vizion Plus:m
Viðreisn:o
Voice St. Lucia:m!
Voice of Democracy;VOD:m
Voice of Jihad:m
Voice of Lebanon:m
Voice of Nigeria:m
Voice of Vietnam:m
Voice-Social Democracy;Voice – Social Democracy:o
Vorarlberger Nachrichten:m
Vorágine:m
Vox Media:m
Vozpópuli:m
Vyasna;Viasna:o
Vzglyad:m
Vänsterpartiet:o
WALHI;Walhi:o
WAPA:m
WAPDA;Water and Power Development Authority:s
WAtoday:m
WION:m
WIPR:m
WOAH;World Organisation for Animal Health:i
WOLA;Washington Office on Latin America:o
Wadani:o
Wagner PMC:o
Waikato-Tainui:o
Wales Online:m
WalesOnline:m
Walf Quotidien:m
Walhi:o
Walrus:m?!
Walta:m
Wapda;Water and Power Development Authority:s
Waqf Board:s
Washington Institute:o
Washington Institute for Near East Policy;Washington Institute:o
Washington Office on Latin America:o
Water and Power Development Authority:s
Waterloo Region Record:m
Wayka:m
We Invest in Nationhood:o
Webuild;Salini Impregilo:o
Weichan Auka Mapu:o
Weltwoche:m
Werteunion:o
West African Development Bank:i
West Ham United:o
Westdeutscher Rundfunk:m
Western and Central Pacific Fisheries Commission:i
Whakaata Māori:m
Whitehaven Coal:o
Wilayat Sinai:o
Wildberries:o
Wildrose:o
Winaq:o
Windsor Star:m
Windspeaker:m
Winnipeg Sun:m
WirtschaftsWoche:m
Wirtschaftswoche:m
Wolesi Jirga:s
Women's Protection Units:o
WorkSafe:s
WorkSafe New Zealand;WorkSafe:s
Workers' Party of Belgium:o
Workers' Party of Turkey:o
Workpoint:m
World Boxing:o
World Organisation Against Torture:o
World Organisation for Animal Health:i
World Politics Review:m
World Weather Attribution:o
Worldline:o
Wprost:m
Xiaohongshu:o
Xinjiang Daily:m
Y'en a Marre:o
YLBHI:o
YPFB:s
YPJ;Women's Protection Units:o
YSUCA:m
Yabiladi:m
Yacimientos Petrolíferos Fiscales Bolivianos;YPFB:s
Yacyreta;Yacyretá:s
Yacyretá:s
Yahad:o
Yangtze Memory:o
Yated Ne'eman:m
Yemenia:o
Yeni Akit:m
Yeni Düzen:m
Yesh Din:o
Yiaga Africa:o
Yicai:m
Yle Uutiset:m
Yntymak:o
Yoruba Nation:o
Yukon News:m
Yunarmiya:o
ZANIS:m
ZANU–PF;Zanu-PF:o
ZCCM-IH:o
ZCTU;Zimbabwe Congress of Trade Unions:o
ZDNet:m
ZIANA;New Ziana:m
ZIMRA;Zimbabwe Revenue Authority:s
ZIMSTAT:s
ZMINA:o
Zainabiyoun;Liwa Zainebiyoun:o
Zainebiyoun;Liwa Zainebiyoun:o
Zamalek:o
Zaman al-Wasl:m
Zanu-PF:o
Zavetnici:o
Zehut:o
Zentoren:s
Zero Hora:m
Zeta Tijuana:m
Zeynabiyoun;Liwa Zainebiyoun:o
Zhejiang Huayou Cobalt:o
Zhipu:o
Zhongzhi:o
ZiB 2:m
Ziarul Financiar:m
ZimLive:m
ZimStat;ZIMSTAT:s
Zimbabwe Congress of Trade Unions:o
Zimbabwe Defence Forces:s
Zimbabwe Lawyers for Human Rights:o
Zimbabwe People's Revolutionary Army:o
Zimbabwe Revenue Authority:s
Zimra;Zimbabwe Revenue Authority:s
Zindaa:m
Zing News:m
Zitamar:m
Zitamar News;Zitamar:m
Zman Yisrael:m
Zoom Eco:m
Zëri:m
École Polytechnique:o
École normale supérieure:o
Élections Québec:s
Òmnium;Òmnium Cultural:o
Òmnium Cultural:o
Óglaigh na hÉireann:o
Õhtuleht:m
ÚSKOK:s
Última Hora Paraguay:m
Últimas Noticias:m
Žurnal:m
`;
