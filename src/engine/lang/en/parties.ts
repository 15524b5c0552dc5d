/** Parties of the world, and movements and armed groups named beside them, written as in bodies.ts: general knowledge. */
export const PARTIES = `
Republican Party;GOP;G.O.P.|Democratic Party|Republican National Committee;RNC|Democratic National Committee;DNC|Tea Party
Libertarian Party|Green Party|Freedom Caucus|Labour?;Labour Party|Conservative Party|Liberal Democrats;Lib Dems
Scottish National Party;SNP|Plaid Cymru|Sinn Féin;Sinn Fein|DUP;Democratic Unionist Party|UKIP|Reform UK|Brexit Party
CDU;Christian Democratic Union|CSU;Christian Social Union|SPD;Social Democratic Party|AfD;Alternative for Germany
FDP;Free Democratic Party|Die Linke|BSW|National Rally;Rassemblement National|National Front;Front National
La France Insoumise;France Unbowed|Les Républicains;Les Republicains|En Marche|Five Star Movement;5-Star Movement|Brothers of Italy
Forza Italia|Lega?|PSOE|Podemos|Sumar?|Junts?|Fidesz|Jobbik|Law and Justice|Civic Platform|Civic Coalition|Smer|GERB|Syriza;SYRIZA
New Democracy|PASOK|Golden Dawn|United Russia|A Just Russia|Servant of the People|Batkivshchyna|European Solidarity|Georgian Dream
Kuomintang;KMT|Democratic Progressive Party;DPP|Workers’ Party of Korea;Workers’ Party|Liberal Democratic Party;LDP|People Power Party
AK Party;AKP;Justice and Development Party|CHP;Republican People’s Party|MHP|HDP
Wafd|Ennahda|Istiqlal|African National Congress;ANC
Economic Freedom Fighters;EFF|Inkatha Freedom Party|uMkhonto weSizwe|Zanu-PF;ZANU-PF|SWAPO|Frelimo;FRELIMO|Renamo;RENAMO|MPLA|UNITA?
TPLF;Tigray People’s Liberation Front|EPRDF|Prosperity Party|SPLM|Chadema|All Progressives Congress;APC|Peoples Democratic Party
New Patriotic Party|National Democratic Congress|Pakistan Muslim League-Nawaz;PML-N|Pakistan Tehreek-e-Insaf
Pakistan Peoples Party;PPP?|Awami League|Bangladesh Nationalist Party;BNP|Jamaat-e-Islami|National League for Democracy;NLD|Pheu Thai
Move Forward;Move Forward Party|Bhumjaithai|UMNO|Pakatan Harapan;Pakatan|Perikatan Nasional;Perikatan|Golkar|Gerindra|PDI-P|Morena|PRI?
La Libertad Avanza|Fuerza Popular|Workers’ Party|Movement for Socialism|Sandinistas?
Fianna Fáil;Fianna Fail|Fine Gael|Aontú|Social Democrats|People Before Profit|SDLP|Alliance Party|Ulster Unionist Party;UUP
Traditional Unionist Voice;TUV|Tories|Conservatives?|Lib Dem|Alba Party|Greens?|Women’s Equality Party|Co-operative Party
Union démocratique du centre|Swiss People’s Party;SVP;UDC|Social Democratic Party of Switzerland|FDP.The Liberals|Green Liberals
Freedom Party;FPÖ;FPO|ÖVP;OVP;Austrian People’s Party;People’s Party|SPÖ;SPO|NEOS|Neos
Parti Socialiste;Socialist Party|Reconquête|MoDem|EELV|Les Écologistes|Parti Communiste|New Popular Front;Nouveau Front Populaire|LFI|RN
UDI|LREM
Partito Democratico;Democratic Party|Fratelli d’Italia|Movimento 5 Stelle|Lega Nord|Azione|Italia Viva|+Europa|PDL
Partido Popular;Popular Party|Vox Party|Ciudadanos|Esquerra Republicana;ERC;Esquerra Republicana de Catalunya|EH Bildu|Bildu
PNV;Basque Nationalist Party|Compromís|Unidas Podemos|Más Madrid|Junts per Catalunya|Bloque Nacionalista Galego;BNG
Chega|Partido Socialista|PSD|Bloco de Esquerda|Iniciativa Liberal|CDS-PP|VVD|PVV;Party for Freedom|D66|GroenLinks|PvdA|CDA|BBB|NSC
Forum for Democracy|SGP|N-VA;New Flemish Alliance|Vlaams Belang|Open Vld|CD&V|Vooruit|Ecolo|Groen|Les Engagés
Sweden Democrats|Moderaterna|Moderate Party;Moderates?|Centre Party;Center Party|Christian Democrats|Left Party|Venstre
Danish People’s Party|Moderaterne|Progress Party|Arbeiderpartiet|Høyre|Finns Party;True Finns|National Coalition Party|Independence Party
Left-Green Movement|Pirate Party
Social Democrats|Danish Social Democrats|Swedish Social Democrats|Norwegian Labour Party|Law & Justice|PiS|Konfederacja|Polska 2050|Lewica
PSL|Third Way|ANO|STAN|ODS|KDU-ČSL|SPD Czech|Top 09|Smer-SD|Hlas|Progressive Slovakia|SaS|OĽaNO
Tisza;Tisza Party|Momentum Movement|Our Homeland|Mi Hazánk|KDNP|USR|PNL|AUR;Alliance for the Union of Romanians|UDMR|PSD Romania
Vazrazhdane|There Is Such a People|DPS|Vetevendosje;Vetëvendosje|Democratic League of Kosovo|SNS;Serbian Progressive Party
HDZ;Croatian Democratic Union|SDP|Možemo|VMRO-DPMNE|SDSM|DUI|SNSD|SDA|Socialist Party of Serbia|Democratic Party of Socialists
DPS Montenegro|PAS;Party of Action and Solidarity|Shor Party|Sor Party|Communist Party of the Russian Federation;KPRF
LDPR|Yabloko|New People|Parnas|Holos|Opposition Platform|Fatherland|United National Movement|Lelo|Civil Contract|Prosperous Armenia
Nur Otan|Amanat|Ak Jol|Mekenchil|Yeni Azerbaijan|New Azerbaijan Party|Lithuanian Farmers and Greens Union|Homeland Union|Isamaa|EKRE
New Unity
Estonian Reform Party|Latvian Russian Union|İYİ Party;IYI Party;Good Party|DEM Party|Saadet|Felicity Party|Victory Party|Future Party
HÜDA PAR|DEVA|Nea Dimokratia|KKE|Greek Solution|MeRA25|AKEL|DISY|DIKO|ELAM
Blue and White|Yisrael Beiteinu|Otzma Yehudit|Religious Zionism|United Torah Judaism|Ra’am|Hadash|Balad|Ta’al|Meretz|New Hope|Jewish Home
Labor Party|Degel HaTorah|Agudat Yisrael
Popular Front for the Liberation of Palestine|Democratic Front for the Liberation of Palestine
Al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades|Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs’ Brigades;Al-Aqsa Martyrs’ Brigades
Lions’ Den|Al-Quds Brigades
Amal Movement;Amal?|Free Patriotic Movement|Kataeb|Lebanese Forces|Progressive Socialist Party|Future Movement|Marada|Syrian National Army
Southern Transitional Council;STC|Al-Islah;Islah|General People’s Congress|Sadrist Movement|Coordination Framework|Badr Organization
Asaib Ahl al-Haq|Harakat al-Nujaba|State of Law Coalition|Dawa Party|KDP;Kurdistan Democratic Party|PUK;Patriotic Union of Kurdistan
Gorran
Justice and Construction Party|Nidaa Tounes|Free Destourian Party|FLN;National Liberation Front|RND|PJD|RNI;National Rally of Independents
Authenticity and Modernity Party;PAM?|USFP|Polisario;Polisario Front|Nation’s Future Party|Free Egyptians|NDP
National Congress Party|Umma Party|Forces of Freedom and Change|Sudan Liberation Movement|Justice and Equality Movement;JEM|SPLM-N|SPLA-IO
SPLM-IO|SPLA|ONLF|OLF|OLA|EZEMA;Ezema|NaMA|Eritrean People’s Liberation Front|PFDJ|Kulmiye|Waddani|Ahlu Sunna
Jubilee Party;Jubilee?|United Democratic Alliance;UDA|Orange Democratic Movement;ODM|Azimio;Azimio la Umoja|Wiper|Ford Kenya|KANU|NARC
Kenya Kwanza|Chama Cha Mapinduzi;CCM|ACT-Wazalendo|CUF|National Resistance Movement;NRM|National Unity Platform;NUP
FDC;Forum for Democratic Change
Rwandan Patriotic Front;RPF|FDU-Inkingi|CNDD-FDD|CNL|UDPS|PPRD|Sacred Union|Congo River Alliance;AFC|MLC|UPDS|Allied Democratic Forces
Mai-Mai;Mayi-Mayi|Patriotic Salvation Movement;MPS|Les Transformateurs|CPDM|Cameroon Renaissance Movement;MRC|SDF Cameroon|PDG
Cameroon People’s Democratic Movement|Ambazonia Defence Forces
Labour Party of Nigeria|PDP|NNPP|APGA|IPOB;Indigenous People of Biafra|MASSOB|Afenifere|Ohanaeze|Arewa Consultative Forum|NPP|NDC|CPP|PNC
RHDP|PDCI|FPI|PPA-CI|Pastef|APR|Benno Bokk Yakaar|Yewwi Askan Wi|PDS|Takku Wallu|RPG|UFDG|Unity Party|CDC Liberia
Congress for Democratic Change|SLPP|APC Sierra Leone
Union Progressiste|Les Démocrates|UNIR|ANC Togo|MPSR|MPP|ADEMA|RPM|PNDS-Tarayya|Nusrat al-Islam|Katiba Macina|Ansar Dine|MNLA
Volunteers for the Defence of the Homeland;VDP|Seleka|Anti-balaka|3R
uMkhonto weSizwe Party;MK Party;MKP|ActionSA|Freedom Front Plus;FF+|Democratic Alliance;DA?|Patriotic Alliance|Rise Mzansi|GOOD Party
Inkatha;IFP|SACP;South African Communist Party|COSATU;Cosatu|NUMSA;Numsa|NUM|SANCO|ATM Party|African Transformation Movement|UDM
PAC of Azania
Citizens Coalition for Change;CCC|MDC;Movement for Democratic Change|MDC-T|United Party for National Development;UPND|Patriotic Front
Malawi Congress Party;MCP|UTM|Botswana Democratic Party;BDP|Umbrella for Democratic Change;UDC Botswana|Revolution for Prosperity
SWAPO Party|Podemos Mozambique|CASA-CE|TIM|Mapar
Indian National Congress|Congress party|Samajwadi Party|Bahujan Samaj Party;BSP|Shiromani Akali Dal;Akali Dal|Rashtriya Janata Dal;RJD
Janata Dal (United);JD(U);JDU|Janata Dal|Biju Janata Dal;BJD|Telugu Desam Party;TDP|YSR Congress;YSRCP|Bharat Rashtra Samithi;BRS|DMK
Dravida Munnetra Kazhagam;DMK|AIADMK|TMC;Trinamool
Nationalist Congress Party;NCP|CPI(M);CPI-M;CPM|CPI|National Conference|PDP|AIMIM|Lok Janshakti Party;LJP|Jana Sena
Rashtriya Swayamsevak Sangh;RSS|Vishva Hindu Parishad;Vishwa Hindu Parishad;VHP|Bajrang Dal|ABVP|INDIA bloc
National Democratic Alliance;NDA|UPA|Jharkhand Mukti Morcha;JMM|Asom Gana Parishad|Mizo National Front|NPP India|Hurriyat
All Parties Hurriyat Conference|United Liberation Front of Asom;ULFA|NSCN
uMkhonto weSizwe;MK Party|Pakistan Tehreek-e-Insaf;Pakistan Tehreek-e-Insaaf;Pakistan Tehrik-e-Insaf;PTI Party|Muttahida Qaumi Movement;MQM|MQM-P|Jamiat Ulema-e-Islam;JUI-F;JUI|Awami National Party
Tehreek-e-Labbaik Pakistan;TLP|Balochistan Liberation Army;BLA|Balochistan Liberation Front|Balochistan National Party
Pashtun Tahafuz Movement;PTM|Jamaat-ud-Dawa|Lashkar-e-Jhangvi|Tehreek-e-Taliban Pakistan;Pakistani Taliban|Hizbul Mujahideen
Harkat-ul-Mujahideen|PML-Q|Jamaat-e-Islami Pakistan
Hefazat-e-Islam|Jatiya Party|National Citizen Party|Chhatra League|Nepali Congress|CPN-UML|CPN (Maoist Centre)|Maoist Centre
Rastriya Swatantra Party|Rastriya Prajatantra Party|Sri Lanka Podujana Peramuna;SLPP Lanka|Samagi Jana Balawegaya;SJB
National People’s Power;NPP Lanka|Janatha Vimukthi Peramuna;JVP|United National Party;UNP|Sri Lanka Freedom Party;SLFP
Tamil National Alliance;TNA|Ilankai Tamil Arasu Kachchi|Maldivian Democratic Party;MDP|People’s National Congress|Druk Nyamrup Tshogpa
Union Solidarity and Development Party;USDP|Arakan Army|Kachin Independence Army;KIA|Karen National Union;KNU
Karen National Liberation Army|Ta’ang National Liberation Army;TNLA|United Wa State Army;UWSA|MNDAA|Three Brotherhood Alliance
People’s Defence Forces;PDF|National Unity Government;NUG|Arakan Rohingya Salvation Army;ARSA|Shan State Army
Palang Pracharath|United Thai Nation|Democrat Party|People’s Party Thailand|Future Forward|Chart Thai Pattana
Cambodian People’s Party;CPP Cambodia|Candlelight Party|Cambodia National Rescue Party;CNRP|Communist Party of Vietnam|Viet Tan
Barisan Nasional;Barisan|Parti Keadilan Rakyat;PKR|Democratic Action Party|Bersatu|Parti Islam Se-Malaysia|Gabungan Parti Sarawak
People’s Action Party|Progress Singapore Party|Partai Golkar|PDIP|Nasdem;NasDem|PKB|PKS|PAN Party|Demokrat|Nahdlatul Ulama|Muhammadiyah
Free Papua Movement|West Papua National Liberation Army
PDP-Laban|Lakas-CMD|Liberal Party|Nacionalista Party|Partido Federal ng Pilipinas|Akbayan|Bayan Muna|Makabayan
New People’s Army;NPA Philippines|Moro Islamic Liberation Front;MILF|Moro National Liberation Front;MNLF
Bangsamoro Islamic Freedom Fighters|FRETILIN;Fretilin|CNRT
Taiwan People’s Party;TPP Taiwan|New Power Party|Democratic Party of Korea|Rebuilding Korea Party
Constitutional Democratic Party of Japan;CDP|Japan Innovation Party;Nippon Ishin no Kai;Ishin|Democratic Party for the People;DPP Japan
Sanseito|Reiwa Shinsengumi|Japanese Communist Party|Democratic Alliance for the Betterment and Progress of Hong Kong;DAB|Civic Party
League of Social Democrats|Mongolian People’s Party
The Coalition|Liberal National Party;LNP|Nationals|One Nation;Pauline Hanson’s One Nation|Australian Greens|Australian Labor Party;ALP
Teals?|Katter’s Australian Party|New Zealand First;NZ First|ACT Party|Te Pāti Māori;Te Pati Maori|NZ Labour|FijiFirst|People’s Alliance
SODELPA|Pangu Pati|FAST Party|HRPP
New Democrats|New Democratic Party;NDP Canada|Conservative Party of Canada|Liberal Party of Canada|People’s Party of Canada
Parti Québécois;Parti Quebecois|Coalition Avenir Québec;CAQ|Québec Solidaire|United Conservative Party|Progressive Conservatives
Green Party of Canada
Partido Acción Nacional;PAN Mexico;National Action Party|Movimiento Ciudadano;Citizens’ Movement|Institutional Revolutionary Party
Partido Verde|Sinaloa Cartel|Jalisco New Generation Cartel;CJNG|Gulf Cartel|Los Zetas;Zetas|La Familia Michoacana
Zapatista Army of National Liberation;EZLN;Zapatistas|MS-13;Mara Salvatrucha|Barrio 18|Tren de Aragua|Primeiro Comando da Capital;PCC
Comando Vermelho;Red Command|Clan del Golfo;Gulf Clan|Los Choneros|Los Lobos|Second Marquetalia;Segunda Marquetalia|Estado Mayor Central
Nuevas Ideas;New Ideas|FMLN|Partido Nacional|Movimiento Semilla|National Liberation Party|Social Democratic Progress Party|Realizing Goals
PRD|Modern Revolutionary Party|Partido de la Liberación Dominicana|PNP Jamaica|Jamaica Labour Party;JLP|People’s National Party
People’s Progressive Party|APNU|People’s National Movement|United National Congress|Barbados Labour Party|Viv Ansanm|G9|Fanmi Lavalas|PHTK
Workers Party|Partido dos Trabalhadores;PT;Workers’ Party of Brazil|Partido Liberal|PSDB|MDB|União Brasil|Progressistas|Republicanos|PSOL
PDT|PSB|PCdoB|Cidadania|Landless Workers’ Movement;MST|Peronists|Justicialist Party|Frente de Todos|Unión por la Patria
Unión Cívica Radical;UCR|Juntos por el Cambio|PRO Party|La Cámpora|Together for Change|Frente Amplio;Broad Front
Partido Colorado;Colorado Party|National Party|Cabildo Abierto
Movimiento al Socialismo;MAS Bolivia|Comunidad Ciudadana|Revolución Ciudadana;Citizen Revolution|Pachakutik|Acción Democrática Nacional
Perú Libre;Peru Libre|Renovación Popular|Alianza para el Progreso;Alliance for Progress|Acción Popular|Juntos por el Perú|Avanza País|APRA
Partido Morado|Pacto Histórico;Historic Pact|Centro Democrático;Democratic Center|Cambio Radical|Partido de la U|PSUV|Voluntad Popular
Primero Justicia|Vente Venezuela|Unitary Platform|Republican Party of Chile|Evópoli|Renovación Nacional|UDI Chile|Apruebo Dignidad
Democratic Socialists of America|Working Families Party|Forward Party|Constitution Party|Congressional Black Caucus
Congressional Progressive Caucus;Progressive Caucus|Blue Dog Coalition|Problem Solvers Caucus|Republican Study Committee
House Freedom Caucus|Turning Point USA|Moms for Liberty|Three Percenters|Patriot Front|Antifa;antifa|QAnon|Patriotic Millionaires
Federalist Society|Emily’s List|Sunrise Movement|Sierra Club
European People’s Party;EPP|Socialists and Democrats;S&D|Renew Europe|Patriots for Europe|European Conservatives and Reformists;ECR
Identity and Democracy|Greens/EFA|Volt Europa
Yisrael Beiteinu;Yisrael Beytenu;Yisrael Beitenu;Israel Beiteinu|United Torah Judaism;UTJ|Degel HaTorah;Degel Hatorah
Agudat Yisrael;Agudas Yisrael|Otzma Yehudit;Jewish Power|Religious Zionist Party|Blue and White?;Kahol Lavan
National Unity Party|New Hope Party|Ra’am;United Arab List|Hadash-Ta’al;Hadash–Ta’al|Jewish Home?;HaBayit HaYehudi;Habayit Hayehudi
Yamina|Noam Party|Zionist Union|Kulanu|CPN-UML;CPN (UML);Communist Party of Nepal (Unified Marxist-Leninist)
CPN (Maoist Centre);CPN-Maoist Centre;Maoist Center|Rastriya Swatantra Party;RSP|Rastriya Janamorcha;Rastriya Janamorcha Nepal
CPN (Unified Socialist);Unified Socialist Party|Janata Samajwadi Party|Loktantrik Samajwadi Party|Janamat Party|Nagarik Unmukti Party
All India Anna Dravida Munnetra Kazhagam|YSR Congress Party|Telangana Rashtra Samithi|Janata Dal (United);Janata Dal United
Janata Dal (Secular);JD(S)|Rashtriya Lok Dal;RLD|Maharashtra Navnirman Sena|Shiromani Akali Dal
Jammu and Kashmir National Conference|J&K Peoples Democratic Party|Communist Party of India (Marxist)|Asom Gana Parishad;AGP
All India Majlis-e-Ittehadul Muslimeen|Indian Union Muslim League;IUML|Zoram People’s Movement|Naga People’s Front
Muttahida Qaumi Movement;MQM-Pakistan|Jamiat Ulema-e-Islam;Jamiat Ulema-e-Islam Fazl|Balochistan Awami Party|Istehkam-e-Pakistan Party
Jatiya Samajtantrik Dal|Druk Phuensum Tshogpa|Amanah?|Malaysian Chinese Association|Malaysian Indian Congress|Gabungan Rakyat Sabah
Warisan?;Parti Warisan;Warisan Sabah|Muda?|Pejuang|Workers’ Party of Singapore|Nasdem;NasDem Party
Partai Keadilan Sejahtera;Prosperous Justice Party|Partai Demokrat|National Awakening Party|National Mandate Party
United Development Party|Nationalist People’s Coalition|Future Forward;Future Forward Party|Lao People’s Revolutionary Party
Mongolian Democratic Party|Nur Otan;Amanat Party|Ata-Jurt|Georgian Dream-Democratic Georgia|Republican Party of Armenia|Belaya Rus
Opposition Platform — For Life|Svoboda Party|Sinn Fein Youth|Independents 4 Change|Independent Ireland
Ulster Unionists|SMER-SSD|Kukiz’15|Razem|Nowa Lewica|Left Bloc|Agrofert Movement
Dawn of Direct Democracy|Freedom and Direct Democracy|Mayors and Independents|Hungarian Socialist Party|National Liberal Party
Save Romania Union|We Continue the Change|Democratic Bulgaria|Bulgarian Socialist Party|Movement for Rights and Freedoms|Levica
Self-Determination Movement|Party of United Democrats|Alliance of Independent Social Democrats|Party of Democratic Action
Social Democratic Party of Croatia|Slovenian Democratic Party|Course of Freedom|Akel|DISY;Democratic Rally
Partit Nazzjonalista|Partit Laburista|Wiper Democratic Movement;Wiper Party|Ford Kenya;FORD-Kenya|Amani National Congress
Kenya African National Union|Democracy for the Citizens Party|New Nigeria Peoples Party|All Progressives Grand Alliance
African Democratic Congress|Convention People’s Party|All People’s Congress|Sierra Leone People’s Party
Congress for Democratic Change;Coalition for Democratic Change|PASTEF|Rally of Houphouetists|Democratic Party of Ivory Coast;PDCI-RDA
Ivorian Popular Front|People’s Movement for Progress|Social Democratic Front|Gabonese Democratic Party|Congolese Party of Labour
Union for Democracy and Social Progress|Movement for the Liberation of the Congo|MDC Alliance|Zanu PF;ZANU PF
United Transformation Movement|All Basotho Convention|Popular Democratic Movement|Independent Patriots for Change
Freedom Front Plus;FF Plus;VF Plus|Al Jama-ah|United Democratic Movement|African Christian Democratic Party;ACDP
Mouvement Militant Mauricien|Sudan People’s Liberation Movement-North
Oromo Federalist Congress|National Movement of Amhara|Free Patriotic Movement;FPM|Marada Movement|Kataeb Party
Sadrist Movement;Sadrist Bloc|Fatah Alliance|Islamic Dawa Party|Al-Wefaq|Islah Party|Free Constitutional Party|Heart of Tunisia
Peoples’ Democratic Party|Yeniden Refah|Podemos Perú|Somos Perú|Partido Liberal Colombiano;Colombian Liberal Party
Partido Conservador Colombiano;Colombian Conservative Party|Alianza Verde;Green Alliance|Colombia Humana|Polo Democrático Alternativo
Alianza Nacional Popular|Convergencia Social|Partido Socialista de Chile|Christian Democratic Party of Chile|Amarillos por Chile
Republican Action|Vamos con Guatemala|Libre Party;Libertad y Refundación|National Party of Honduras|Democratic Change
Citizens’ Action Party|Fuerza del Pueblo|Renewal Party|St. Lucia Labour Party|United Workers Party|Free National Movement
Progressive Liberal Party|People’s United Party|Antigua and Barbuda Labour Party|Alliance for a Green Revolution
National Federation Party|Social Democratic Liberal Party|Human Rights Protection Party|Samoa Uniting Party|Cook Islands Party
Cook Islands United Party|Democratic Coalition for Change|Ownership, Unity and Responsibility Party;OUR Party
Vanua’aku Pati;Vanua’aku Party;Vanuaaku Pati|Union of Moderate Parties|Graon mo Jastis Pati;Graon Mo Jastis Party
Reunification Movement for Change|National United Party|National Alliance Party|Papua and Niugini Union Party|Opportunities Party
`;

/** Armed groups and movements that seek no seats. */
export const MOVEMENTS = `
Islamic State West Africa Province|Islamic State Khorasan;ISIS-K;ISKP;ISIL-K;IS-K;Islamic State Khorasan Province
Islamic State in the Greater Sahara|Islamic State Mozambique|National Resistance Front|Northern Alliance|Jaysh al-Adl;Jaish al-Adl
Jundallah|Mujahedeen-e-Khalq|Komala|PJAK|Ahrar al-Sham|Jaysh al-Islam|East Turkestan Islamic Movement;ETIM|Caucasus Emirate|Real IRA
New IRA|UVF|UDA Ulster|GRAPO|Red Brigades|Red Army Faction|Atomwaffen Division|Wolfsbrigade|Reichsbürger|Pegida|Generation Identity
Freedom of Russia Legion|Russian Volunteer Corps|Kastus Kalinouski Regiment|Right Sector|Aidar?|Kraken Regiment|Redut|Africa Corps|LockBit
REvil|Lazarus Group|Fancy Bear|Cozy Bear|Sandworm|Just Stop Oil|Extinction Rebellion|Insulate Britain|Last Generation|Letzte Generation
Fridays for Future|Soulèvements de la Terre|Gilets Jaunes
`;

/** Words of names above that are no party’s. */
export const NO_PARTY =
  'Army Cartel Liberation Mujahideen Brigades Clan Taliban Zetas Lobos Choneros Caucus Sangh Parishad Front Resistance Aragua Barrio MS-13';

/** Letters of parties that are those of a news agency as well; the words behind them tell. */
export const PARTY_LETTERS = `PTI`;
export const PARTY_USES = `
  leader leaders leadership chief chairman chairperson chair senator senators minister ministers lawmaker lawmakers mna mnas mpa mpas mp mps founder founding supporter supporters activist
  activists worker workers member members candidate candidates government vice president spokesperson spokesman secretary rally rallies protest protesters march protest party wing ticket
  voters stalwart dissident dissidents politician politicians backed-independent
`;
