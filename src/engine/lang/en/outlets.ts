/**
 * News agencies, outlets, broadcasters and platforms that news all over the world cites: general knowledge, the fullest name first,
 * `;` before its other names, `|` or a new line between entries. `?` marks a name that is also a common word or a person's name.
 */
export const OUTLETS = `
Reuters;Thomson Reuters|Associated Press;AP;A.P.|Agence France-Presse;AFP;Agence France Presse|Tass;TASS;Itar-Tass;ITAR-TASS
Interfax;Interfax-Ukraine|RIA Novosti;RIA;Ria Novosti|Rossiya Segodnya|Sputnik;Sputnik News|Xinhua;Xinhua News Agency|Kyodo;Kyodo News
Jiji Press;Jiji|Yonhap;Yonhap News Agency;Yonhap News|Korean Central News Agency;KCNA|Deutsche Presse-Agentur;DPA|ANSA|EFE|Lusa
Press Association;PA Media|United Press International;UPI|Bloomberg;Bloomberg News|Dow Jones;Dow Jones Newswires
Press Trust of India;PTI|Asian News International;ANI|IANS|Anadolu Agency;Anadolu|Islamic Republic of Iran Broadcasting;IRIB|IRNA;Islamic Republic News Agency
Fars;Fars News Agency|Tasnim;Tasnim News Agency|ISNA|Mehr;Mehr News Agency|Press TV|Ukrinform|Ukrainska Pravda|UNIAN|Belta;BelTA
Armenpress|Trend News Agency|Kazinform|Petra News Agency|WAFA;Wafa|SANA|Saudi Press Agency;SPA?|WAM|Bakhtar|Antara|Bernama
Vietnam News Agency|Philippine News Agency|Central News Agency|Canadian Press|Australian Associated Press;AAP|Polish Press Agency;PAP
Tanjug|MTI|CTK;Czech News Agency|BTA|Agerpres|ANP|Belga|TT News Agency|Ritzau|NTB|STT|Keystone-ATS|Getty Images;Getty?|Shutterstock
Alamy|EPA;EPA-EFE;European Pressphoto Agency|Zuma Press;ZUMA Press|SIPA;Sipa;Sipa USA|SOPA Images|Abaca Press|NurPhoto|Imago;IMAGO
Anadolu Images|Pool Photo|Maxar;Maxar Technologies|Planet Labs|CNN;Cable News Network|CNN International|CNN Newsource
BBC;British Broadcasting Corporation;BBC News;BBC World Service|BBC Radio 4|Sky News|ITV;ITV News|Channel 4;Channel 4 News|Channel 5
GB News|LBC|ABC;ABC News;American Broadcasting Company|CBS;CBS News|NBC;NBC News|MSNBC;MSNOW|CNBC|PBS;PBS NewsHour
NPR;National Public Radio|Fox News;Fox News Channel;Fox Business;Fox Business Network|Newsmax|One America News;OAN|C-SPAN|Univision
Telemundo|HBO|Voice of America;VOA|Radio Free Europe/Radio Liberty;RFE/RL;Radio Free Europe;Radio Liberty|Radio Free Asia;RFA
Deutsche Welle;DW|France 24|Radio France Internationale;RFI|TF1|France Info;Franceinfo|BFMTV;BFM TV|ARD|ZDF|RTL|n-tv|RAI?;Rai?|RTVE|NOS
NRK|SVT|YLE;Yle|RTE;RTÉ|VRT|ORF|SRF|Euronews|Politico;Politico Europe|Axios|Semafor|The Hill?|The Intercept|The Atlantic?
The New Yorker;New Yorker|The Economist;Economist?|The Nation?|The Verge?|The Information?|The Conversation?|The Diplomat?|The Independent?
The Mail?|The Express?|The Times?|The Guardian|The Observer?|The Times of London|The Telegraph|The Sun?|The Mirror?|The Age?|The Australian?|The Star?|The Hindu?|The Wire?
The Print?;ThePrint|The Daily Beast;Daily Beast|The Federalist|The Blaze?|The Bulwark|The Dispatch?|The Moscow Times
Al Jazeera;Al-Jazeera;Al Jazeera English|Al Arabiya;Al-Arabiya|Al Mayadeen;Al-Mayadeen|Al-Manar;Al Manar|Al-Ahram|Asharq Al-Awsat
Sky News Arabia|Iran International|Middle East Eye|Al-Monitor|Haaretz|Jerusalem Post|Times of Israel|Ynet|Yedioth Ahronoth|Maariv
Israel Hayom|Channel 12|Channel 13|Kan?|i24NEWS|China Central Television;CCTV|CGTN|China Media Group|China Daily|Global Times
People’s Daily|South China Morning Post;SCMP|Caixin|Sixth Tone|Hong Kong Free Press|Ming Pao|Apple Daily|RTHK|Taipei Times|Focus Taiwan
Liberty Times|NHK|Nikkei;Nikkei Asia|Asahi Shimbun;Asahi|Yomiuri Shimbun;Yomiuri|Mainichi Shimbun;Mainichi|Sankei Shimbun;Sankei
Japan Times|KBS|MBC|SBS|JTBC|Chosun Ilbo|JoongAng Ilbo|Dong-A Ilbo|Hankyoreh|Korea Herald|Korea Times|Rodong Sinmun|NK News
RT;Russia Today|Rossiya 1;Rossiya-1;Rossiya 24|Channel One|NTV|Izvestia|Kommersant|Vedomosti|Novaya Gazeta|Meduza|Komsomolskaya Pravda
Rossiyskaya Gazeta|Nezavisimaya Gazeta|Moskovsky Komsomolets|RBC?;RBK|TV Rain;Dozhd|Echo of Moscow;Ekho Moskvy|Zvezda|Kyiv Independent
Kyiv Post|Hromadske|Suspilne?|Bellingcat|Belsat|Nexta|New York Times;NYT|Washington Post;WaPo|Wall Street Journal;WSJ
Los Angeles Times;LA Times;L.A. Times|USA Today|Boston Globe|Chicago Tribune|New York Post|New York Daily News|Washington Times
Washington Examiner|Philadelphia Inquirer|Miami Herald|Dallas Morning News|Houston Chronicle|San Francisco Chronicle|Seattle Times
Denver Post|Detroit Free Press|Atlanta Journal-Constitution|Des Moines Register|Star Tribune|Tampa Bay Times|Arizona Republic|McClatchy
Gannett|National Review|Weekly Standard|Breitbart;Breitbart News|Daily Caller|Huffington Post;HuffPost|BuzzFeed;BuzzFeed News|Vox?
Vice News|Mother Jones|ProPublica|Salon?|Slate?|RealClearPolitics|FiveThirtyEight|Roll Call|Foreign Affairs|Foreign Policy|Newsweek
Rolling Stone|Vanity Fair|Business Insider|Forbes|Barron’s|MarketWatch|TechCrunch|Wired?|Drudge Report|Washington Free Beacon
Western Journalism|Western Journal|LifeZette|Infowars|Talking Points Memo|ThinkProgress|Financial Times;FT?
Daily Telegraph;Sunday Telegraph|Daily Mail;Mail on Sunday;MailOnline|Daily Express|Daily Mirror|Evening Standard|Sunday Times
The Scotsman|New Statesman|The Spectator|Irish Times|Irish Independent|Le Monde|Le Figaro|Libération;Liberation|Les Echos|Le Parisien
L’Express|Mediapart|Charlie Hebdo|Der Spiegel;Spiegel|Die Zeit|Die Welt|Bild?;Bild am Sonntag
Frankfurter Allgemeine Zeitung;Frankfurter Allgemeine|Süddeutsche Zeitung;Sueddeutsche Zeitung|Handelsblatt|Der Standard
Neue Zürcher Zeitung|El País;El Pais|El Mundo|La Vanguardia|Corriere della Sera|La Repubblica;Repubblica|La Stampa|Il Sole 24 Ore
Il Messaggero|Gazeta Wyborcza|Rzeczpospolita|TVN|TVP|Kathimerini|Ekathimerini|Hurriyet;Hürriyet|Sabah?|Cumhuriyet|TRT;TRT World
Daily Sabah|Aftenposten|Dagens Nyheter|Aftonbladet|Politiken?|Helsingin Sanomat|De Telegraaf|NRC Handelsblad|Le Soir|Observador|Público
Times of India|Hindustan Times|Indian Express|NDTV|Economic Times|India Today|Republic TV|Dawn?|Geo News|Express Tribune|ARY News
Tolo News;TOLO News;TOLOnews|Khaama Press|Daily Star|Prothom Alo|Dhaka Tribune|Kathmandu Post|Irrawaddy|Myanmar Now|Frontier Myanmar
Bangkok Post|Straits Times|Channel NewsAsia;CNA|Channel News Asia|Malaysiakini|Jakarta Post|Kompas|Tempo?|Rappler
Philippine Daily Inquirer|ABS-CBN|GMA News|VnExpress|Tuoi Tre|Phnom Penh Post|Australian Broadcasting Corporation|Sydney Morning Herald
SBS News|Nine News|Radio New Zealand;RNZ|New Zealand Herald|CBC;CBC News;Canadian Broadcasting Corporation|CTV;CTV News|Global News
Globe and Mail|Toronto Star|National Post|Radio-Canada|O Globo;Globo?|TV Globo|Folha de S.Paulo;Folha de S. Paulo
Estadão;O Estado de S. Paulo|Clarín;Clarin|La Nación;La Nacion|Infobae|El Universal|Reforma?|Milenio|El Tiempo|El Espectador
El Comercio|El Mercurio|Telesur;TeleSUR|Granma|Prensa Latina|El Nacional|Miami Herald|Daily Nation|Nation Media Group|The Standard?
The EastAfrican|Daily Monitor|Premium Times|Punch?|ThisDay?|Sahara Reporters|Channels Television;Channels TV|Mail & Guardian|News24
SABC|eNCA|Daily Maverick|Addis Standard|The Reporter?|Sudan Tribune|Radio Dabanga|Jeune Afrique|Radio Okapi|GhanaWeb|Al-Masry Al-Youm
Mada Masr|Hespress|Asharq News|Al Hadath|Al-Hadath|Al-Quds Al-Arabi|L’Orient-Le Jour|L’Orient Today|An-Nahar|Al-Akhbar|Rudaw
Kurdistan 24|Shafaq News|Facebook|Meta?|Instagram|Twitter|YouTube;Youtube|TikTok;Tiktok|Telegram|WhatsApp;Whatsapp|Snapchat|Reddit|LinkedIn;Linkedin|Weibo|WeChat
VKontakte;VK?|Truth Social|Bluesky|Substack|Netflix|Spotify|Wikipedia|WikiLeaks;Wikileaks|Warner Bros. Discovery|Paramount|Comcast
News Corp.;News Corp|Sinclair?;Sinclair Broadcast Group|Nexstar|Hearst?|Condé Nast;Conde Nast|Axel Springer|Bertelsmann|Vivendi
Reporters Without Borders;RSF|Committee to Protect Journalists;CPJ|Religion News Service|States Newsroom|StateScoop|Military Times
Defense News|Defense One|Stars and Stripes|Lloyd’s List|Oilprice|Platts;S&P Global Platts|Argus Media|TradeWinds|Carbon Brief
Inside Climate News|Grist?|E&E News|STAT?|KFF Health News
`;
