/** More news agencies, outlets and broadcasters, by the part of the world they are of; written as in outlets.ts. */
export const WORLD_OUTLETS = `
X|POLITICO|BBC Radio 4;Radio 4|Radio 1|Radio 2|Radio 5 Live|BBC Breakfast|Newsnight|BBC Verify|BBC Africa|BBC Persian
BBC Arabic|BBC Hausa|BBC Scotland|BBC Wales|Press Gazette|The i|The National?|The Herald?|The Courier|Belfast Telegraph|Irish News
Yorkshire Post|Manchester Evening News|Liverpool Echo|TalkTV|Times Radio|openDemocracy|Private Eye|The New European|The Register?
TheJournal.ie|RTÉ News;RTE News|Irish Examiner|Virgin Media News|Newstalk
Joy FM;JoyNews|Citi FM;Citi TV;Citi Newsroom|Peace FM|Star FM|Adom FM|Daily Graphic|Graphic Online|Ghanaian Times|Ghana News Agency;GNA
Ghana Broadcasting Corporation|TV3 Ghana|Myjoyonline|Radio France|Radio Dabanga|Radio Tamazuj|Eye Radio|Sudan Tribune|SUNA|Addis Fortune
Ethiopian News Agency|Fana|Capital FM|Citizen TV|KTN|NTV Kenya|K24|KBC|The Star Kenya|Business Daily|New Vision|Observer Uganda|NBS TV
The New Times|Igihe|The Citizen?|Mwananchi|Mwebantu|Lusaka Times|ZNBC|News Diggers|Nyasa Times|ZBC|The Herald Zimbabwe|NewsDay|NewZimbabwe
Zimbabwe Independent|Mmegi|The Namibian|NBC Namibia|Sowetan|Business Day|City Press|Mail & Guardian|IOL|TimesLIVE|GroundUp|amaBhungane
Rapport|Die Burger|Guardian Nigeria|The Punch|Daily Trust|TheCable|Daily Post|Arise TV;Arise News|TVC News|NTA
News Agency of Nigeria|HumAngle|Premium Times|Radio Nigeria|Front Page Africa|Awoko|The Point|Le Soleil|Seneweb|Dakaractu|Wakat Séra
Lefaso|Studio Tamani|Maliweb|ORTM|RTB|ActuNiger|Tchadinfos|Alwihda|CRTV|Journal du Cameroun|Gabon Review|Actualite.cd|7sur7|RTNC
Le Potentiel|Burundi Iwacu;Iwacu|APS Algeria|El Watan|El Khabar|Le Matin|Mosaïque FM;Mosaique FM|Nawaat|Business News Tunisia
Libya Observer|Libya Herald|LANA|MENA|Al-Ahram Weekly|Al-Shorouk|Youm7|Egypt Independent|Daily News Egypt
Al-Masirah;Al-Masirah TV;Al Masirah|Saba News|Al-Alam;Al Alam|Al-Sumaria|Al Iraqiya|Shafaq|North Press|Enab Baladi|Al-Watan|Al-Thawra
Al-Araby;Al-Araby Al-Jadeed;The New Arab|Al-Quds|Al-Ayyam|Ma’an;Maan News|Quds News Network|Al-Aqsa TV|Al Aqsa TV|Palestine TV|L’Orient
LBCI|MTV Lebanon|Al Jadeed|NNA|National News Agency|Arab News|Okaz|Al Riyadh|Al Ekhbariya|Gulf News|Khaleej Times|Gulf Times|The Peninsula
Al-Sharq|QNA|Qatar News Agency|Emirates News Agency|KUNA|Kuwait News Agency|Oman News Agency|Times of Oman|Jordan Times|Roya News
Al-Mamlaka|Kan News|Army Radio|Galei Tzahal|Walla|Calcalist|Globes|Makor Rishon|+972 Magazine|Jewish Chronicle|IRIB|Kayhan|Etemad|Shargh
Hamshahri|Young Journalists Club|Mizan Online|ILNA|Entekhab|Radio Farda|Manoto|HRANA|Iran Wire;IranWire
T24|Bianet|Diken|BirGün|Sözcü;Sozcu|Milliyet|Habertürk;Haberturk|CNN Türk;CNN Turk|Halk TV|DHA|IHA|Yeni Şafak;Yeni Safak|Duvar|Medyascope
Armenpress|CivilNet|News.am|Azatutyun|Civil.ge|Rustavi 2|Mtavari|Imedi|Interpress|OC Media|JAMnews|Eurasianet|Kloop|24.kg
Akipress;AKIpress|Tengrinews|Vlast|Asia-Plus|Gazeta.uz|Kun.uz|Fergana
Press Trust of India|ANI News|The Tribune?|Deccan Herald|Deccan Chronicle|Telegraph India|Business Standard|Scroll|Scroll.in|News18
CNN-News18|ABP News;ABP|Aaj Tak|Zee News|Times Now|Dainik Bhaskar|Dainik Jagran|Amar Ujala|Malayala Manorama|Mathrubhumi|Eenadu
The News Minute|NewsLaundry;Newslaundry|Alt News|The Caravan|Northeast Now|Doordarshan|All India Radio|Greater Kashmir|Rising Kashmir
Radio Pakistan|Associated Press of Pakistan|The News International|Business Recorder|The Nation Pakistan|Samaa;Samaa TV|Dunya News
Hum News|Express News|Pajhwok|Pajhwok Afghan News|Ariana News|TOLO|Hasht-e Subh|Amu TV|Zan Times|bdnews24|New Age|BSS|Somoy TV|Ittefaq
Himalayan Times|Republica|Setopati|Onlinekhabar|Daily Mirror Sri Lanka|Ada Derana|NewsFirst|Colombo Gazette|Kuensel|Mizzima|DVB
Democratic Voice of Burma|MRTV|Eleven Media|Shan Herald|Khit Thit
Matichon|Khaosod|Thai PBS|The Nation Thailand|Prachatai|Thairath|Khmer Times|CamboJA|Vientiane Times|Nhan Dan|Thanh Nien
VnExpress International|Vietnam Plus|VietnamNet|Bernama|The Star Malaysia|New Straits Times|Malay Mail|Free Malaysia Today|Sinar Harian
Utusan Malaysia|Mothership|Lianhe Zaobao|Zaobao|Tempo Magazine|Detik|detikcom|Tribunnews|CNN Indonesia|Republika|Metro TV|Kumparan
Jawa Pos|Philippine Star|Manila Bulletin|Manila Times|PTV|One News|Bulatlat|Vera Files|Timor Post|Post-Courier|The National PNG|Fiji Times
FBC News|Samoa Observer|Solomon Star|Island Sun|Vanuatu Daily Post|RNZ Pacific|ABC Radio Australia|Matangi Tonga|Cook Islands News
The West Australian|The Advertiser|Courier-Mail|Herald Sun|Daily Telegraph|The Canberra Times|Crikey|The Saturday Paper|Guardian Australia
7News|10 News|Sky News Australia|Newshub|1News|TVNZ|The Spinoff|Otago Daily Times|The Post
Global Times|Economic Daily|Science and Technology Daily|China News Service|Beijing News|Southern Weekly|The Paper|Phoenix TV|Wen Wei Po
Ta Kung Pao|Sing Tao|HK01|Initium|Stand News|Citizen News|The Standard Hong Kong|TVB|United Daily News|China Times|Central News Agency
TVBS|SET News|Kyodo News|Tokyo Shimbun|Chunichi Shimbun|Hokkaido Shimbun|TBS|Fuji TV|TV Asahi|TV Tokyo|Nippon TV|Okinawa Times
Ryukyu Shimpo|Yonhap TV|YTN|Maeil Business|Korea Economic Daily|Korea JoongAng Daily|Newsis|News1|OhmyNews|Daily NK|Uriminzokkiri|Montsame
Ukrainska Pravda|European Pravda|Liga.net|Suspilne|Zaborona|Detector Media|Espreso|24 Kanal|1+1|Zelyony Mir|RBC-Ukraine|Hromadske
Mediazona|iStories;Important Stories|The Insider?|Verstka|The Bell?|Agentstvo|Baza|Rybar|Fontanka|Gazeta.ru|Lenta.ru|Regnum|Ren TV|REN TV
Tsargrad|Argumenty i Fakty|Moskovskij Komsomolets|Zerkalo|Nasha Niva|Tut.by|Radio Svaboda|Newsmaker|NewsMaker|ZDG|Ziarul de Gardă|Moldpres
PAP|TVN24|Polsat|Onet|OKO.press|Wirtualna Polska|Gazeta Prawna|Polityka|Newsweek Polska|ČTK|Czech Television|Seznam Zprávy|Deník N|Respekt
Hospodářské noviny|Denník N|TASR|Telex|444|HVG|Magyar Nemzet|Direkt36|Átlátszó|Digi24|G4Media|HotNews|Antena 3|Adevărul|Mediafax|News.ro
Dnevnik|bTV|Nova TV|BNT|BNR|24 Chasa|RTS Serbia|N1|Danas|Blic|Vreme|KRIK|BIRN|Balkan Insight|HRT|Jutarnji List|Večernji List|Index.hr
RTV Slovenija|Oslobođenje|Dnevni Avaz|Klix|FENA|Vijesti|Pobjeda|Koha Ditore|Kallxo|Top Channel|Delfi|Postimees|LSM|LRT|15min|LETA|BNS
Proto Thema|To Vima|Ta Nea|AMNA|ANA-MPA|Naftemporiki|Cyprus Mail|Philenews|Times of Malta|MaltaToday|Ansa|AGI|Adnkronos|TGcom24|Sky TG24
La7|Il Fatto Quotidiano|Il Foglio|Il Giornale|L’Espresso|Europa Press|EFE|El Confidencial|elDiario.es|ABC Spain|El Periódico|La Razón
Cadena SER|La Sexta|Antena 3 Noticias|TV3|Público|Expresso|Correio da Manhã|Diário de Notícias|RTP
France Inter|France 2|France Télévisions|Europe 1|RMC|CNews|LCI|20 Minutes|La Croix|L’Humanité|Ouest-France|Sud Ouest|La Dépêche
Nice-Matin|La Provence|Le Point|L’Obs|Le Canard enchaîné|Streetpress|RTBF|VRT News|De Standaard|De Morgen|Het Laatste Nieuws
La Libre Belgique|L’Echo|Le Temps|Tages-Anzeiger|20 Minuten|Swissinfo;SWI swissinfo.ch|RTS Info|Keystone-SDA|Blick|NZZ|24 Heures
Tribune de Genève|NOS|RTL Nieuws|De Volkskrant;Volkskrant|Trouw|Het Parool|Nu.nl|Follow the Money|Luxemburger Wort|FAZ|taz|Tagesspiegel
Focus Online|Welt am Sonntag|Der Tagesspiegel|Berliner Zeitung|Rheinische Post|t-online|Deutschlandfunk|Tagesschau|WDR|NDR|BR24|MDR|SWR
Correctiv|Kurier|Kronen Zeitung|Die Presse|Falter|APA Austria
Verdens Gang;VG|Dagbladet|Bergens Tidende|TV 2|TV2|Berlingske|Jyllands-Posten|Ekstra Bladet|B.T.|Expressen|Svenska Dagbladet
Sveriges Radio|Sydsvenskan|Göteborgs-Posten|Ilta-Sanomat|Iltalehti|MTV Uutiset|Hufvudstadsbladet|RÚV|Morgunblaðið|Vísir|Kringvarp Føroya
Sermitsiaq|KNR
TV Azteca|Televisa|La Jornada|Excélsior;Excelsior|El Financiero|Aristegui Noticias|Animal Político|Animal Politico|El Economista|Ríodoce
Imagen TV|Prensa Libre|elPeriódico|Plaza Pública|El Faro|La Prensa Gráfica|El Diario de Hoy|La Prensa|El Heraldo|Contracorriente
Criterio.hn|La Tribuna|100% Noticias|CRHoy|La Nación Costa Rica|Teletica|Telemetro|TVN Panamá|Listín Diario;Listin Diario|Diario Libre
El Nuevo Día;El Nuevo Dia|Le Nouvelliste|Haïti Libre|Alterpresse|Radio Kiskeya|AyiboPost|Jamaica Gleaner;The Gleaner|Jamaica Observer
Trinidad Express|Trinidad and Tobago Guardian|Newsday Trinidad|Stabroek News|Kaieteur News|Barbados Today|Nation News|Loop News
Caribbean Media Corporation
Caracol Radio;Caracol;Noticias Caracol;Caracol Televisión|RCN;RCN Radio;Noticias RCN|Blu Radio|W Radio|Revista Semana|La Silla Vacía
El Colombiano|El País Cali|El Heraldo Colombia|El Universo|Ecuavisa|Teleamazonas|La República;La Republica|RPP;RPP Noticias
El Comercio Peru|Gestión;Gestion|IDL-Reporteros|Ojo Público|Andina|Perú21|Canal N|América Televisión|La Razón Bolivia|El Deber
Página Siete|Los Tiempos|Red Uno|Erbol|La Tercera|Radio Bío-Bío;BioBioChile|El Mostrador|CIPER|Cooperativa|La Cuarta|Emol|T13|CNN Chile
Página/12;Página 12;Pagina 12|Ámbito;Ambito Financiero|Todo Noticias|C5N|Télam;Telam|El Cronista|Chequeado|El País Uruguay|El Observador
Búsqueda|Ultima Hora;Última Hora|ABC Color|UOL|G1|Metrópoles|Valor Econômico;Valor Economico|Veja|IstoÉ|Agência Brasil|Estado de Minas
Correio Braziliense|The Intercept Brasil|Agência Pública|Piauí|Globonews;GloboNews|Record TV|SBT|El Pitazo|Efecto Cocuyo|Tal Cual|VTV
Globovisión;Globovision|Runrunes|Ultimas Noticias|Cubadebate|14ymedio|Juventud Rebelde|CiberCuba|Diario de Cuba
Canadian Press|La Presse|Le Devoir|Le Journal de Montréal|TVA Nouvelles|Montreal Gazette|Vancouver Sun|Calgary Herald|Edmonton Journal
Winnipeg Free Press|Ottawa Citizen|Halifax Chronicle Herald|Hill Times|The Tyee|iPolitics|The Narwhal|APTN;APTN News|CityNews|CP24
Nunatsiaq News
The Messenger|NewsNation|Spectrum News|NOTUS|Punchbowl;Punchbowl News|Puck News|The Free Press|The Marshall Project;Marshall Project
The 19th|The Texas Tribune;Texas Tribune|CalMatters|Chalkbeat|Stateline|Ohio Capital Journal|Michigan Advance|Bridge Michigan
Block Club Chicago|Gothamist|WNYC|KQED|WBUR|WGBH|WBEZ|KPCC|LAist|Politifact;PolitiFact|FactCheck.org|Snopes|Cook Political Report
Sabato’s Crystal Ball|Bloomberg Law|Bloomberg Government|Law360|Courthouse News|SCOTUSblog|The Daily Signal|Daily Wire
The Epoch Times;Epoch Times|National Journal|The New Republic;New Republic|The American Prospect|The American Conservative|Jacobin
The Week|Time magazine|Scientific American|Science magazine|New Scientist|The Lancet;Lancet|BMJ|New England Journal of Medicine|JAMA
Ars Technica|404 Media|Rest of World|The Athletic|ESPN|Sports Illustrated|L’Équipe;L’Equipe|Marca|Gazzetta dello Sport|Variety
Hollywood Reporter|TMZ|People magazine|Us Weekly|Teen Vogue|Vogue|Harper’s|The Baltimore Sun;Baltimore Sun|Hartford Courant
Providence Journal|Boston Herald|Concord Monitor|Bangor Daily News|VTDigger|Albany Times Union|Newsday|Buffalo News|Star-Ledger
Pittsburgh Post-Gazette|Cleveland Plain Dealer;Plain Dealer|Columbus Dispatch|Cincinnati Enquirer|Indianapolis Star;IndyStar|Detroit News
Milwaukee Journal Sentinel|Chicago Sun-Times|Kansas City Star|St. Louis Post-Dispatch|Omaha World-Herald|Oklahoman|Tulsa World
Austin American-Statesman|Houston Public Media|San Antonio Express-News|Fort Worth Star-Telegram|El Paso Times|Albuquerque Journal
Santa Fe New Mexican|Salt Lake Tribune|Deseret News|Las Vegas Review-Journal|Nevada Independent|Sacramento Bee|Fresno Bee
San Jose Mercury News;Mercury News|San Diego Union-Tribune|Orange County Register|Oregonian|OregonLive|Idaho Statesman
Anchorage Daily News|Honolulu Star-Advertiser|Honolulu Civil Beat|Times-Picayune|Clarion Ledger|Tennessean|Memphis Commercial Appeal
Courier Journal|Charlotte Observer|News & Observer|Post and Courier|Savannah Morning News|Orlando Sentinel|Sun Sentinel|Palm Beach Post
Florida Times-Union|Richmond Times-Dispatch|Virginian-Pilot|Charleston Gazette-Mail
`;
