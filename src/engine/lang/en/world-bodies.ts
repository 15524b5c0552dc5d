/**
 * More bodies that the news names without explaining, by the part of the world they are of: general knowledge, written as in bodies.ts
 * (the fullest name first, `;` before its other names, `|` between entries, `?` for names that are also common words, "The " for those
 * that only an article tells).
 */
export const WORLD_STATE_BODIES = `
NYPD;New York Police Department|LAPD;Los Angeles Police Department|Armed Forces of the Philippines|National Disaster Risk Reduction and Management Council;NDRRMC|Banque de France|Althingi;Alþingi|Dewan Rakyat|Dewan Negara|Jatiya Sangsad|Mazhilis|Nationalrat|Ständerat|Cal Fire|CalFire|NHS England
An Garda Síochána;Garda Síochána;Garda Siochana|Health Service Executive|Welsh Government;Scottish Government;UK Government|Northern Ireland Executive
Port Authority of New York and New Jersey
The Army|The Navy|The Marines|The House|The Commission|The Ministry|The Assembly|The Secretariat|The Tribunal|The Centre|The Union
The Knesset|The Legislature|The Cabinet|The Directorate|The Agency|The Authority|The Bureau|The Committee|The Council|The Court
UKMTO;United Kingdom Maritime Trade Operations;UK Maritime Trade Operations|JMIC;Joint Maritime Information Center
Combined Maritime Forces
US Navy Fifth Fleet;Fifth Fleet|Seventh Fleet|Sixth Fleet|INDOPACOM;Indo-Pacific Command|EUCOM;European Command|SOUTHCOM;Southern Command
Cyber Command|CISA|CFPB;Consumer Financial Protection Bureau|NHTSA|OSHA|NLRB;National Labor Relations Board|FERC|NIST|USDA|USTR|USCIS
Bureau of Prisons|Bureau of Land Management|Bureau of Labor Statistics|Census Bureau|National Park Service|Forest Service
Fish and Wildlife Service
Army Corps of Engineers|Library of Congress|Congressional Research Service|CMS|Medicare Payment Advisory Commission|FDIC|CFTC|PCAOB|OFAC
Office for National Statistics;ONS|Office for Budget Responsibility;OBR|Financial Conduct Authority;FCA|Competition and Markets Authority
Prudential Regulation Authority|Serious Fraud Office;SFO|National Crime Agency;NCA|National Audit Office;NAO|Ofsted|Ofwat|Ofqual|DVLA|DWP
Network Rail|National Highways|Office of Rail and Road;ORR|Care Quality Commission;CQC|UK Health Security Agency;UKHSA|MHRA
Natural England|Natural Resources Wales
Companies House|Electoral Commission|Equality and Human Rights Commission;EHRC|Land Registry|Old Bailey|Court of Session|Police Scotland
Police Service of Northern Ireland;PSNI|An Garda Síochána;Garda;Gardaí;Gardai|Central Statistics Office|Environmental Protection Agency
Bundesverfassungsgericht|Bundesnetzagentur|BaFin|Robert Koch Institute;RKI|Destatis|BKA|Federal Constitutional Court
Paul Ehrlich Institute
INSEE;Insee|Cour des Comptes|Conseil d’État;Conseil d’Etat|Conseil constitutionnel|Assemblée Nationale|SNCF|RATP|Météo-France|CNIL|ANSSI
Istat;ISTAT|Guardia di Finanza|Palazzo Chigi|Quirinale|Protezione Civile|Trenitalia|Consob|Audiencia Nacional|Moncloa|Generalitat
Mossos d’Esquadra
Renfe|Adif|Aena|Ertzaintza|Generalitat de Catalunya|Rijksmuseum|RIVM|Raad van State|Rijkswaterstaat|Tweede Kamer|Eerste Kamer|Marechaussee
Sveriges Riksbank|Säpo|Säkerhetspolisen|Folkhälsomyndigheten|Supo|Statistics Norway|Statistics Sweden|Statistics Finland|Nationalbanken
Statistics Canada;StatCan|Elections Canada|Bank of Canada|Transport Canada|Health Canada|Parks Canada|Global Affairs Canada
Ontario Provincial Police
Sûreté du Québec|Hydro-Québec|CBSA;Canada Border Services Agency|CRTC|Transportation Safety Board|Public Health Agency of Canada
Australian Bureau of Statistics;ABS|ACCC|ASIC|APRA|AUSTRAC|AEC;Australian Electoral Commission|Bureau of Meteorology|Services Australia
Home Affairs
Te Whatu Ora|Stats NZ|GNS Science|GeoNet|NIWA|MetService|Waka Kotahi|Treasury of New Zealand
SEBI;Securities and Exchange Board of India|TRAI|NIA;National Investigation Agency|Enforcement Directorate|Election Commission of India
India Meteorological Department;IMD|National Green Tribunal;NGT|Comptroller and Auditor General;CAG|DGCA|UIDAI
NDRF;National Disaster Response Force
SDRF|BSF;Border Security Force|CRPF;Central Reserve Police Force|CISF|ITBP|DRDO|Indian Railways|Press Information Bureau|Lok Ayukta
NITI Aayog|Delhi High Court|Bombay High Court|Calcutta High Court|Madras High Court|Allahabad High Court|Delhi Police|Mumbai Police|ICMR
AIIMS
NCERT|UGC|CBSE|EPFO|ONGC|NTPC|BHEL|BSNL|Vidhan Sabha|Central Water Commission|Bureau of Indian Standards
Pakistan Meteorological Department|National Disaster Management Authority;NDMA|Inter-Services Public Relations;ISPR
National Accountability Bureau;NAB?
Election Commission of Pakistan;ECP|NADRA|OGRA|NEPRA|FIA;Federal Investigation Agency|State Bank of Pakistan|Indus River System Authority
Rapid Action Battalion;RAB|Bangladesh Bank|Border Guard Bangladesh|Nepal Rastra Bank|Nepal Police|Central Bank of Sri Lanka|Sri Lanka Navy
BPS|KPK;Corruption Eradication Commission|BMKG|BNPB|Basarnas|Polri|TNI|Bapanas|Pertamina|Garuda Indonesia|OJK|KPU|Mahkamah Konstitusi
PHIVOLCS;Phivolcs|PAGASA|Comelec;COMELEC|Bangko Sentral ng Pilipinas|Sandiganbayan|Malacañang;Malacanang|NBI|PNP|AFP-PNP
Philippine Coast Guard
Bank Negara Malaysia;Bank Negara|Malaysian Anti-Corruption Commission;MACC|Petronas|Khazanah|Monetary Authority of Singapore|Temasek
Bank of Thailand|Royal Thai Police|Royal Thai Army|National Anti-Corruption Commission|State Bank of Vietnam|Vinachem|Petrovietnam|Vinfast
Japan Meteorological Agency;JMA|National Police Agency|Tokyo Electric Power;TEPCO;Tepco|Japan Coast Guard|Financial Services Agency
Japan Post|Cabinet Secretariat|Joint Chiefs|Korea Meteorological Administration|Financial Services Commission|Korea Electric Power;KEPCO
Korea Disease Control and Prevention Agency;KDCA|National Intelligence Service;NIS|Cheong Wa Dae|Constitutional Court
National Bureau of Statistics;NBS
National Development and Reform Commission;NDRC|MIIT|MOFCOM|China Coast Guard|Cyberspace Administration of China|Taiwan Affairs Office
Mainland Affairs Council|Executive Yuan|Legislative Yuan|Control Yuan|Judicial Yuan|Hong Kong Monetary Authority;HKMA
Legislative Council;LegCo|ICAC
COMAC|CRRC|Sinopharm|Sinovac|State Grid|People’s Bank|Supreme People’s Court|Supreme People’s Procuratorate
Central Bank of Russia;Bank of Russia|Rosaviatsia|Rosselkhoznadzor|Rospotrebnadzor|Rosfinmonitoring|FSO|FSIN|Central Election Commission
Transneft|Aeroflot|Rossiya Bank|Rostelecom|VEB|Promsvyazbank|Almaz-Antey|Uralvagonzavod|Roskosmos
State Emergency Service;SES|Ukrzaliznytsia|Ukrhydroenergo|National Anti-Corruption Bureau|High Anti-Corruption Court|SAPO|Ukroboronprom
Main Intelligence Directorate
Bank of Ukraine;National Bank of Ukraine|PrivatBank|Centrenergo|DTEK|Belaruskali|Belavia|KGB of Belarus|Samruk-Kazyna|KazMunayGas
Kazatomprom|SOCAR|Milli Majlis
Saeima|Seimas|Riigikogu|Sabor|Skupština|Narodna Skupština|Sobranie|Hural;State Great Khural|Jogorku Kenesh|Majilis|Oliy Majlis|Althing
Vouli|Grand National Assembly
Diyanet|AFAD|TÜİK;TUIK|RTUK;RTÜK|YSK;Supreme Election Council|TurkStat|Baykar|Aselsan|Botas;BOTAS|Turkish Petroleum
Israel Police|Magen David Adom|United Hatzalah|Israel Prison Service|Israel Prisons Service|Civil Administration
Israel Securities Authority|El Al
Supreme National Security Council|Atomic Energy Organization|Central Bank of Iran|National Iranian Oil Company;NIOC|Mahan Air|Iran Air
Popular Mobilisation Forces|Iraqi Kurdistan Regional Government;KRG;Kurdistan Regional Government|SOMO|Syrian Observatory for Human Rights
White Helmets;Syria Civil Defense;Syria Civil Defence
Lebanese Forces|Banque du Liban|Electricite du Liban|Houthi-run Saba|Public Investment Fund;PIF|SABIC|Neom;NEOM|Mubadala|ADIA
Qatar Investment Authority;QIA
Emirates Airline|DP World|Kuwait Investment Authority|EgyptAir|Suez Canal Authority|SCAF|CAPMAS|National Telecom Regulatory Authority
Dar al-Ifta|Al-Azhar
OCP|ONEE|Royal Gendarmerie|Sonelgaz|ANP|Instance Supérieure Indépendante pour les Élections|National Oil Corporation;NOC
Government of National Unity
House of Federation|National Election Board of Ethiopia;NEBE|Ethiopian Airlines|Ethiopian Human Rights Commission|Fano?
Oromo Liberation Army
Kenya Revenue Authority;KRA|IEBC;Independent Electoral and Boundaries Commission|IPOA|Kenya Power|KenGen|Kenya Defence Forces;KDF
Kenya Airways
Kenya Wildlife Service|Central Bank of Kenya|EACC|Uganda People’s Defence Forces;UPDF|Uganda Revenue Authority|Bank of Uganda
Uganda Police Force
Rwanda Defence Force|Rwanda Investigation Bureau|TANESCO|Bank of Tanzania|TAKUKURU|National Electoral Commission
Independent National Electoral Commission;INEC|EFCC;Economic and Financial Crimes Commission|ICPC|NNPC;Nigerian National Petroleum Company
NAFDAC|NDLEA
Central Bank of Nigeria;CBN|Department of State Services;DSS|Nigeria Police Force|NCDC;Nigeria Centre for Disease Control|NEMA|SEMA
Nigerian Bar Association
Electoral Commission of Ghana|Bank of Ghana|Ghana Health Service|Ghana Police Service|COCOBOD;Cocobod|Volta River Authority|ECG
Ghana Statistical Service
Independent Electoral Commission;IEC|Hawks?;Directorate for Priority Crime Investigation|National Prosecuting Authority;NPA
South African Police Service;SAPS|SARS?
South African Reserve Bank;SARB|Public Protector|Statistics South Africa;Stats SA|PRASA|South African Airways;SAA|SANDF
Constitutional Court of South Africa
Zimbabwe Electoral Commission;ZEC|Reserve Bank of Zimbabwe|ZESA|Zimbabwe Republic Police|ZAMCO|ZESCO|Bank of Zambia
Electoral Commission of Zambia
Malawi Electoral Commission|CENI;Ceni|FARDC|Gécamines;Gecamines|Wazalendo|FDLR|CODECO|Sonangol|Air Botswana|Debswana|Africa CDC
Africa Centres for Disease Control and Prevention|G5 Sahel|MINUSCA|UNMISS|UNISFA|UNDOF|UNFICYP|MINURSO|MINUSTAH|BINUH|ATMIS|AMISOM|SAMIDRC
UNSMIL|UNITAD
INDEC;Indec|Casa Rosada|YPF|ANSES|AFIP|Banco Central|Banco de México;Banxico;Bank of Mexico|INE;INE;Instituto Nacional Electoral|INEGI|CFE
Sedena;SEDENA|Semar|Conagua
Guardia Nacional|Fiscalía General|Fiscalía|Policía Nacional|TEPJF|Profeco|Conasupo|Palacio Nacional|Los Pinos
Banco do Brasil|Caixa Econômica Federal|IBGE|Ibama|INPE;Inpe|Funai|STF|TSE|Supremo Tribunal Federal|Polícia Federal|Petrobras|Eletrobras
Embrapa|Anvisa|BNDES|Itamaraty|Planalto Palace|Fiocruz|Butantan Institute
Codelco|Carabineros|Carabineros de Chile|Servel|SERNAGEOMIN|Central Bank of Chile|Contraloría|ONEMI|Senapred|La Moneda|Enap
SUNAT|INDECOPI|ONPE|JNE;Jurado Nacional de Elecciones|Petroperú;Petroperu|Ombudsman’s Office|Defensoría del Pueblo|OEFA|Sernanp|INEI
Indeci|BCRP
DANE|JEP|Registraduría|ICBF|IDEAM|UNGRD|Procuraduría|Casa de Nariño|Consejo Nacional Electoral;CNE|Petroecuador|SNAI|CONAIE;Conaie|SEBIN
DGCIM|Miraflores
YPFB|TSE|Banco Central de Bolivia|Banco Central del Uruguay|Itaipu;Itaipu Binacional|ANCAP|ICE Costa Rica|OIJ|CICIG|Ministerio Público
Panama Canal Authority;ACP
Policía Nacional Civil|Haitian National Police|Multinational Security Support Mission|Transitional Presidential Council|CARPHA|CDEMA|ODPEM
Jamaica Defence Force|Jamaica Constabulary Force
Federal Aviation Authority|Federal Court|Federal Supreme Court|Federal Audit Office|FINMA;Finma|SECO|Swissmedic|Fedpol|RTS
Statistik Austria|OeNB|Verfassungsschutz
National Bank of Poland|Central Statistical Office|ABW|Sanepid|Czech National Bank|Magyar Nemzeti Bank;National Bank of Hungary
National Bank of Romania|DNA Romania
National Bank of Serbia|BIA|Kosovo Police|KFOR|EULEX|EUFOR|OHR|Office of the High Representative|Eulex|EUNAVFOR
European Public Prosecutor’s Office;EPPO|OLAF|EUAA|ECDC
European Centre for Disease Prevention and Control|EFSA|European Food Safety Authority|EASA|European Court of Auditors|EUIPO
European Banking Authority;EBA|ESMA|EIOPA|ENTSO-E
European Parliament’s Committee on Civil Liberties|Single Resolution Board|European Stability Mechanism;ESM|European Ombudsman
European Data Protection Board
The Berlaymont|Berlaymont|Bank of Greece|ELSTAT|Hellenic Police|Hellenic Navy|Hellenic Army|Maximos|Central Bank of Ireland|Dáil Éireann
Central Bank of Turkey|National Statistics Office|National Weather Bureau|National Meteorological Service|Meteorological Service
National Hurricane Centre
`;

export const WORLD_INTERNATIONAL_BODIES = `
UN Human Rights Office;U.N. Human Rights Office|UN Secretariat|UN Habitat;UN-Habitat|UNIDO|UNITAR|UNOPS|UNRISD|UNEF|ITU|UPU|IFAD|ITLOS
PAHO;Pan American Health Organization
Gavi;GAVI|CEPI|Global Fund|Green Climate Fund|Adaptation Fund|Global Environment Facility|IPC|FEWS NET
Integrated Food Security Phase Classification
Economic and Monetary Community of Central Africa;CEMAC|West African Economic and Monetary Union;WAEMU;UEMOA
African Export-Import Bank;Afreximbank|COMESA|ECCAS|EAC Court
African Court on Human and Peoples’ Rights|African Commission on Human and Peoples’ Rights|Alliance of Sahel States;AES|Sahel Alliance
Joint Forces of the Sahel
Inter-American Court of Human Rights|Inter-American Commission on Human Rights;IACHR|Amazon Cooperation Treaty Organization|ALBA?|SICA
Caribbean Court of Justice|OECS
Caribbean Development Bank|Latin American Parliament|Rio Group|Lima Group|Organization of Turkic States|Economic Cooperation Organization
CICA
Pacific Community|Indian Ocean Rim Association|Bay of Bengal Initiative|BIMSTEC|Mekong River Commission|Nuclear Suppliers Group
Missile Technology Control Regime
Wassenaar Arrangement|Kimberley Process|Extractive Industries Transparency Initiative|Basel Committee|Financial Stability Board;FSB Board
International Finance Corporation;IFC
International Development Association|Multilateral Investment Guarantee Agency
International Centre for Settlement of Investment Disputes;ICSID
International Renewable Energy Agency;IRENA|Gas Exporting Countries Forum|International Seabed Authority|International Whaling Commission
CITES|IUCN
International Union for Conservation of Nature|International Air Transport Association;IATA|International Chamber of Commerce
International Trade Union Confederation
International Federation of Journalists|Interpol Executive Committee|Inter-Parliamentary Union
La Francophonie;Organisation internationale de la Francophonie;OIF
CPLP|Holy See|Order of Malta|World Council of Churches|World Jewish Congress|World Uyghur Congress|Central Tibetan Administration
Lutheran World Federation
European Trade Union Confederation|BusinessEurope|European Broadcasting Union;EBU|European Free Trade Association;EFTA|Benelux Union
Weimar Triangle|Bucharest Nine|Joint Expeditionary Force
The Quartet|Normandy Format|Contact Group|Ramstein Group|Coalition of the Willing|Financial Intelligence Unit|OPEC Secretariat
`;
