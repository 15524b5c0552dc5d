/**
 * Cities and towns of the world with their countries: the larger ones (100,000 people; fewer where much news in English comes from) and those
 * of `CITIES`. An extract of GeoNames (geonames.org, CC BY 4.0), made by scripts/data/world-cities.ts: other names that are ordinary words or
 * names of persons, too, are left out. One spelling a line, `;` before the name where that is spelled otherwise, `:` before the country, a
 * number in `WORLD_CITY_COUNTRIES`; none where cities of several countries have the name. Sorted by the UTF-16 codes of the first word
 * (letters and digits), so that a name is found by halving the text: nothing is built of it when the engine loads. A test checks the order.
 */
export const WORLD_CITIES = `
A Coruña:139
Aachen:53
Aalborg:35
Aarsal;Aarsâl:81
Aarsâl:81
Abaetetuba:17
Abakaliki:106
Abalak:105
Abbotsford:23
Abbottabad:112
Abengourou:69
Abeokuta:106
Abha:127
Abiko:71
Abilene:157
Abnub;Abnūb:39
Abnūb:39
Abobo:69
Abohar:62
Abomey:13
Abomey-Calavi:13
Abreu e Lima:17
Abu Ghurayb;Abū Ghurayb:65
Abu Jibeha:141
Abu Kabir;Abū Kabīr:39
Abu Tij;Abū Tīj:39
Abu Zabad;Abū Zabad:141
Abu al-Kahsib;Abū al-Kahṣīb:65
Abéché:26
Abū Ghurayb:65
Abū Kabīr:39
Abū Tīj:39
Abū Zabad:141
Abū al-Kahṣīb:65
Acailandia;Açailândia:17
Acapulco de Juarez;Acapulco de Juárez:93
Acapulco de Juárez:93
Acarigua:159
Acheng:28
Achinsk:125
Acre:67
Acton:
Ad Dana;Ad Dānā:144
Ad Darbasiyah;Ad Darbāsīyah:144
Ad Darbāsīyah:144
Ad Douiem:141
Ad Dujayl:65
Ad Dānā:144
Ad-Damazin:141
Ad-Damir:141
Ad-Dindar:141
Adachi:71
Adana:151
Adapazari;Adapazarı:151
Adapazarı:151
Adelaide:6
Aden:162
Adenta:54
Adigrat;Ādīgrat:44
Adilabad;Ādilābād:62
Adiwerna:63
Ado-Ekiti:106
Adoni:62
Adré:26
Adwa:44
Afgooye:135
Afikpo:106
Aflao:54
Afula:67
Afyonkarahisar:151
Agadir:96
Agaro;Āgaro:44
Agartala:62
Agbor:106
Agdas;Ağdaş:8
Agege:106
Ageo:71
Aghdam:8
Aghjabadi:8
Aghsu:8
Agra:62
Agri;Ağrı:151
Aguas Claras;Águas Claras:17
Aguas Lindas de Goias;Águas Lindas de Goiás:17
Aguie;Aguié:105
Aguié:105
Agulu:106
Ah Lel:98
Ahar:64
Ahilyanagar:62
Ahlone:98
Ahmadpur East:112
Ahmedabad:62
Ahuntsic-Cartierville:23
Ahvaz:64
Ahwatukee Foothills:157
Aibak;Aībak:0
Aihara:71
Aihui:28
Ain Beida;Aïn Beïda:2
Airdrie:
Airoli:62
Ait Melloul:96
Aix-en-Provence:47
Aizawl:62
Aizu-Wakamatsu:71
Ajapnyak:5
Ajax:23
Ajdabiya:83
Ajegunle:106
Ajman:155
Ajmer:62
Akademicheskoe:125
Akashi:71
Aketi:34
Akhmim;Akhmīm:39
Akhmīm:39
Akola:62
Akowonjo:106
Akron:157
Aksaray:151
Aksum:44
Aktau:73
Aktobe:73
Akure:106
Al 'Amarah;Al 'Amārah:65
Al 'Amārah:65
Al 'Ashir min Ramadan;Al 'Āshir min Ramaḑān:39
Al 'Aziziyah;Al 'Azīzīyah:83
Al 'Azīzīyah:83
Al 'Āshir min Ramaḑān:39
Al Abyar;Al Abyār:83
Al Abyār:83
Al Ahmadi;Al Aḩmadī:77
Al Ain City:155
Al Ajaylat:83
Al Asabi'ah;Al Aşābi'ah:83
Al Aşābi'ah:83
Al Aḩmadī:77
Al Bab;Al Bāb:144
Al Basrah al Qadimah;Al Başrah al Qadīmah:65
Al Bayda:162
Al Bayda';Al Bayḑā':83
Al Bayḑā':83
Al Başrah al Qadīmah:65
Al Birah;Al Bīrah:113
Al Burayj:113
Al Burayqah:83
Al Bāb:144
Al Bīrah:113
Al Diwaniyah:65
Al Fallujah;Al Fallūjah:65
Al Fallūjah:65
Al Fashn:39
Al Faw;Al Fāw:65
Al Fayyum:39
Al Fqih Ben Calah;Al Fqih Ben Çalah:96
Al Fqih Ben Çalah:96
Al Fulah;Al Fūlah:141
Al Fāw:65
Al Fūlah:141
Al Ghurayfah:83
Al Harithah;Al Hārithah:65
Al Hasaheisa:141
Al Hasakah;Al Ḩasakah:144
Al Hawamidiyah;Al Ḩawāmidīyah:39
Al Hawatah;Al Ḩawātah:141
Al Hayy;Al Ḩayy:65
Al Hillah:65
Al Hindiyah;Al Hindīyah:65
Al Hindīyah:65
Al Hirak;Al Ḩirāk:144
Al Hoceima;Al Hoceïma:96
Al Hoceïma:96
Al Hudaydah;Al Ḩudaydah:162
Al Hufuf;Al Hufūf:127
Al Hufūf:127
Al Hurshah;Al Ḩurshah:83
Al Hārithah:65
Al Jadid;Al Jadīd:83
Al Jadīd:83
Al Jawf:83
Al Jazeera Aba:141
Al Jubayl:127
Al Jumayl:83
Al Kharj:127
Al Khums:83
Al Khusus;Al Khuşūş:39
Al Khuşūş:39
Al Kiswah:144
Al Madinah;Al Madīnah:65
Al Madīnah:65
Al Mahallah al Kubra;Al Maḩallah al Kubrá:39
Al Mahawil;Al Maḩāwīl:65
Al Mahmudiyah;Al Maḩmūdīyah:65
Al Majaz:155
Al Malikiyah;Al Mālikīyah:144
Al Manaqil;Al Manāqil:141
Al Mansurah:39
Al Manzalah:39
Al Manāqil:141
Al Marj:83
Al Matariyah;Al Maţarīyah:39
Al Mawsil al Jadidah;Al Mawşil al Jadīdah:65
Al Mawşil al Jadīdah:65
Al Mayadin;Al Mayādīn:144
Al Mayādīn:144
Al Maţarīyah:39
Al Maḩallah al Kubrá:39
Al Maḩmūdīyah:65
Al Maḩāwīl:65
Al Mijlad:141
Al Miqdadiyah;Al Miqdādīyah:65
Al Miqdādīyah:65
Al Mishkhab;Al Mishkhāb:65
Al Mishkhāb:65
Al Mubarraz:127
Al Muharraq:9
Al Mālikīyah:144
Al Qa'im;Al Qā'im:65
Al Qadarif:141
Al Qahirah al Jadidah;Al Qāhirah al Jadīdah:39
Al Qamishli;Al Qāmishlī:144
Al Qaryatayn:144
Al Qubbah:83
Al Qunaytirah;Al Qunayţirah:144
Al Qunayţirah:144
Al Qurnah:65
Al Qusayr;Al Quşayr:
Al Quşayr:
Al Qā'im:65
Al Qāhirah al Jadīdah:39
Al Qāmishlī:144
Al Ḩasakah:144
Al Ḩawāmidīyah:39
Al Ḩawātah:141
Al Ḩayy:65
Al Ḩirāk:144
Al Ḩudaydah:162
Al Ḩurshah:83
Al'met'yevsk:125
Ala'er;Ālā'ĕr:28
Alafaya:157
Alaghsas:105
Alagoinhas:17
Alamar:31
Alamata:44
Alameda:157
Alandur:62
Alanya:151
Alappuzha:62
Alasia:106
Albacete:139
Albany Park:157
Albu Kamal;Ālbū Kamāl:144
Albuquerque:157
Alcala de Henares;Alcalá de Henares:139
Alcalá de Henares:139
Alchevsk:154
Alcobendas:139
Alcorcon;Alcorcón:139
Alcorcón:139
Aleksotas:84
Aleppo:144
Alexandria:39
Aley:81
Algeciras:139
Alhambra:157
Aliayabiagba:106
Alicante:139
Alice Springs:6
Alief:157
Aligarh;Alīgarh:62
Alimosho:106
Aliso Viejo:157
Allapattah:157
Allentown:157
Almaty:73
Almendares:31
Almere Stad:101
Almería:139
Almirante Tamandare;Almirante Tamandaré:17
Almirante Tamandaré:17
Alor Setar:88
Alpharetta:157
Altamira:
Alto Barinas:159
Alto Hospicio:27
Altona:53
Altoona:157
Alushta:154
Alvorada:17
Alwar:62
Alytus:84
Alīgarh:62
Amadora:120
Amaigbo:106
Amanfrom:54
Amarapura:98
Amaravati:62
Amarillo:157
Amasya:151
Ambala;Ambāla:62
Ambala Sadar:62
Ambarnath:62
Ambato:38
Ambattur:62
Ambon:63
Ambur:62
Ambāla:62
Americana:17
Amersfoort:101
Ames:157
Amherst:157
Amiens:47
Amirdzhan:8
Amol;Āmol:64
Ampang:88
Amravati:62
Amreli:62
Amritsar:62
Amroha:62
An Nabk:144
An Nasiriyah;An Nāşirīyah:
An Nhon;An Nhơn:160
An Nhơn:160
An Nu'maniyah;An Nu'mānīyah:65
An Nu'mānīyah:65
An Nuhud;An Nuhūd:141
An Nuhūd:141
An Nusayrat;An Nuşayrāt:113
An Nuşayrāt:113
An Nāşirīyah:
Anaco:159
Anaheim:157
Ananindeua:17
Anantnag:62
Anapolis;Anápolis:17
Anbu:28
Anchorage:157
Ancona:68
Anderlecht:12
Andijon:158
Andimeshk;Andīmeshk:64
Andisheh;Andīsheh:64
Andkhoy:0
Andong:137
Andīmeshk:64
Andīsheh:64
Ang Mo Kio New Town:131
Angarsk:125
Angeles City:118
Angoche:97
Angono:118
Angra dos Reis:17
Angren:158
Anjo;Anjō:71
Anjō:71
Ankang:28
Ankeny:157
Anliu:28
Ann Arbor:157
Annaba:2
Annapolis:157
Annecy:47
Anning:28
Anniston:157
Anqing:28
Anqiu:28
Ansan-si:137
Anshan:28
Anshun:28
Antakalnis:84
Antakya:151
Antalya:151
Antioch:157
Antipolo:118
Antofagasta:27
Antratsyt:154
Antsirabe:86
Antsiranana:86
Antwerp:12
Anyang:28
Anyang-si:137
Anápolis:17
Apac:153
Apalit:118
Aparecida de Goiania;Aparecida de Goiânia:17
Aparecida de Goiânia:17
Apatzingan;Apatzingán:93
Apatzingán:93
Apeldoorn:101
Apomu:106
Apopa:40
Apple Valley:157
Apucarana:17
Aqaba:72
Aqsu:28
Ar Rahad:141
Ar Ram wa Dahiyat al Barid;Ar Rām wa Ḑāḩiyat al Barīd:113
Ar Ramtha;Ar Ramthā:72
Ar Ramthā:72
Ar Raqqah:144
Ar Rastan:144
Ar Rayyan;Ar Rayyān:122
Ar Rayyān:122
Ar Rifa';Ar Rifā':9
Ar Rifā':9
Ar Rumaythah:65
Ar Rutbah;Ar Ruţbah:65
Ar Ruţbah:65
Ar Rām wa Ḑāḩiyat al Barīd:113
Arabi;Ārabī:44
Arabkir:5
Aracaju:17
Aracatuba;Araçatuba:17
Araguaina;Araguaína:17
Araguari:17
Araguaína:17
Aramoko-Ekiti:106
Arandelovac;Aranđelovac:129
Aranyaprathet:148
Aranđelovac:129
Arapiraca:17
Arapongas:17
Arar:127
Araraquara:17
Araras:17
Araruama:17
Araucaria;Araucária:17
Araucária:17
Araure:159
Arawa:115
Araxa;Araxá:17
Araxá:17
Araçatuba:17
Arba Minch:44
Arcadia:157
Arcahaie:58
Archway:156
Ardabil;Ardabīl:64
Ardabīl:64
Areka;Āreka:44
Arequipa:117
Arezzo:68
Arganzuela:139
Argenteuil:47
Arhus;Århus:35
Aribinda:19
Arica:27
Arish;Arīsh:39
Arjawinangun:63
Arkhangel'sk:125
Arlington:157
Arlington Heights:157
Arlit:105
Armavir:
Armyansk:154
Arnavutkoy;Arnavutköy:151
Arnavutköy:151
Arnhem:101
Arrah:
Arroyo Naranjo:31
Arshyntseve:154
Arsi Negele:44
Arsuz:151
Artashat:5
Artux:28
Arua:153
Arusha:147
Arvada:157
Aryanah:150
Arzamas:125
Arāk:64
Arīsh:39
As Safirah;As Safīrah:144
As Safīrah:144
As Salamiyah;As Salamīyah:144
As Salamīyah:144
As Salimiyah;As Sālimīyah:77
As Samawah:65
As Sanamayn;Aş Şanamayn:144
As Sawani;As Sawānī:83
As Sawānī:83
As Sinbillawayn;As Sinbillāwayn:39
As Sinbillāwayn:39
As Suki;As Sūkī:141
As Suwayq:111
As Suwayrah;Aş Şuwayrah:65
As Sālimīyah:77
As Sūkī:141
As-Suwayda:144
Asaba:106
Asadabad;Asadābād:
Asadābād:
Asaka:
Asansol;Āsansol:62
Asela;Āsela:44
Ash Shamiyah;Ash Shāmīyah:65
Ash Sharqat;Ash Sharqāt:65
Ash Sharqāt:65
Ash Shatrah;Ash Shaţrah:65
Ash Shaţrah:65
Ash Shāmīyah:65
Ashburton:103
Ashdod:67
Asheville:157
Ashikaga:71
Ashkelon:67
Ashmun;Ashmūn:39
Ashmūn:39
Ashoknagar Kalyangarh:62
Ashuganj City:10
Asosa;Āsosa:44
Assis:17
Assiut:39
Astanajapura:63
Astoria:157
Astrakhan:125
Aswān:39
At Taj;At Tāj:83
At Tāj:83
Atani:106
Ataq:162
Atascocita:157
Atasehir;Ataşehir:151
Ataşehir:151
Atbara:141
Athi River:74
Athlone:136
Atibaia:17
Atlanta:157
Atlantic City:157
Atlantis:136
Atsugi:71
Attock City:112
Atyrau:73
Auburn:
Auchi:106
Auckland:103
Augsburg:53
Aungban:98
Aurangabad:62
Austin:157
Avadi:62
Avdiyivka:154
Avellaneda:4
Avignon:47
Avondale:
Avtozavodskyi:154
Awasa:44
Aweil:138
Awka:106
Aylesbury:156
Aylmer:23
Ayodhya:62
Ayorou:105
Az Zabadani;Az Zabadānī:144
Az Zabadānī:144
Az Zahiriyah;Az̧ Z̧āhirīyah:113
Az Zahra';Az Zahrā':83
Az Zahrā':83
Az Zawiyah;Az Zāwīyah:83
Az Zubayr:65
Az Zulfi;Az Zulfī:127
Az Zulfī:127
Az Zuwaytinah;Az Zuwaytīnah:83
Az Zuwaytīnah:83
Az Zāwīyah:83
Azamgarh:62
Azare:106
Azcapotzalco:93
Az̧ Z̧āhirīyah:113
Açailândia:17
Aïn Beïda:2
Ağdaş:8
Ağrı:151
Aībak:0
Aş Şanamayn:144
Aş Şuwayrah:65
Ba Dinh:160
Ba Don;Ba Đồn:160
Ba Vi;Ba Vì:160
Ba Vì:160
Ba Đồn:160
Baalbek:81
Baardheere:135
Bab Ezzouar:2
Babamba:34
Babanusah;Babanūsah:141
Babanūsah:141
Babati:147
Babol;Bābol:64
Bac Giang;Bắc Giang:160
Bac Lieu;Bạc Liêu:160
Bac Ninh;Bắc Ninh:160
Bac Quang;Bắc Quang:160
Bac Tu Liem;Bắc Từ Liêm:160
Bacabal:17
Bacau;Bacău:124
Bachuan:28
Backa Palanka;Bačka Palanka:129
Bacolod City:118
Bacoor:118
Bacău:124
Badajoz:139
Badalona:139
Badin:112
Bafoulabe;Bafoulabé:89
Bafoulabé:89
Bafoussam:22
Bagaha:62
Bagalkot:62
Bagamoyo:147
Bagcilar;Bağcılar:151
Bagerhat:10
Bago:98
Bago City:118
Bagong Silang:118
Bagong Silangan:118
Baguio:118
Bahadurgarh:62
Baharak;Bahārak:0
Baharestan;Bahārestān:64
Baharkah;Baḥarkah:65
Bahawalnagar:112
Bahawalpur:112
Bahcelievler;Bahçelievler:151
Bahir Dar:44
Bahraigh:62
Bahçelievler:151
Bahārak:0
Bahārestān:64
Baia Farta;Baía Farta:3
Baia Mare:124
Baicheng:28
Baidoa:135
Baidyabati;Baidyabāti:62
Baidyabāti:62
Bairro da Penha:17
Baise:28
Baisha:28
Baishan:28
Baiyin:28
Bajil;Bājil:162
Bakersfield:157
Bakhchysaray:154
Bakhmut:154
Bakwa:34
Balakliya:154
Balakovo:125
Balanbale:135
Balashikha:125
Balasore:62
Balbala:36
Balcon de la Lisa;Balcón de la Lisa:31
Balcón de la Lisa:31
Baleyara;Baléyara:105
Balikesir;Balıkesir:151
Balikpapan:63
Baliuag:118
Balkh:0
Ballarat:6
Ballari:62
Balneario Camboriu;Balneário Camboriú:17
Balneário Camboriú:17
Balombo:3
Balsas:17
Baltimore:157
Balurghat;Bālurghāt:62
Balvanera:4
Baléyara:105
Balıkesir:151
Bama:
Bamba:89
Bambari:25
Bamenda:22
Ban I Chang:148
Ban Khlong Prawet:148
Ban Samae Dam:148
Banamba:89
Banan:28
Banda Aceh:63
Bandar Abbas:64
Bandar-e Anzali;Bandar-e Anzalī:64
Bandar-e Anzalī:64
Bandar-e Mahshahr;Bandar-e Māhshahr:64
Bandar-e Māhshahr:64
Bandarban;Bāndarban:10
Bandiagara:89
Bandirma;Bandırma:151
Bandundu Province:34
Bandung:63
Bandırma:151
Baneh;Bāneh:64
Banfora:19
Bang Bon:148
Bang Kapi:148
Bang Khae:148
Bang Khun Thian:148
Bang Sue:148
Bangaon:62
Bangassou:25
Bangkok Noi:148
Banha;Banhā:39
Banhā:39
Bani Mazar;Banī Mazār:39
Bani Suhayla;Banī Suhaylā:113
Bani Suwayf;Banī Suwayf:39
Bani Walid:83
Baniyas;Bāniyās:144
Banja Luka:15
Banjar:63
Banjaran:63
Banjarbaru:63
Banjarmasin:63
Bankass:89
Bankura;Bānkura:62
Bannu:112
Banqiao:145
Bansbaria;Bānsbāria:62
Banswara;Bānswāra:62
Banyuwangi:63
Banī Mazār:39
Banī Suhaylā:113
Banī Suwayf:39
Bao Loc;Bảo Lộc:160
Bao'an:28
Bao'an Centre:28
Baoding:28
Baoji:28
Baoshan:28
Baotou:28
Baqa el Gharbiya;Bāqa el Gharbīya:67
Baqubah:65
Barakaldo:139
Baraki:2
Baraki Barak:0
Baranagar:62
Baranovichi:11
Barasat;Bārāsat:62
Barbacena:17
Barcarena:17
Barda:8
Bareilly:62
Bariadi:147
Barinas:159
Baripada;Baripāda:62
Baripāda:62
Barishal:10
Barnala;Barnāla:62
Barnaul:125
Barnāla:62
Barogo:19
Barquisimeto:159
Barra Mansa:17
Barrancabermeja:29
Barranquilla:29
Barreiras:17
Barretos:17
Barrie:23
Barrow in Furness:156
Barshi:62
Barueri:17
Baruta:159
Barysaw:11
Basaksehir;Başakşehir:151
Basankusu:34
Basel:143
Bashan:28
Basildon:156
Basingstoke:156
Basirhat City:62
Basoko:34
Basrah:65
Basuo:28
Bat Yam:67
Bata:41
Batabo:144
Batala;Batāla:62
Batam:63
Batang:
Bataysk:125
Bath:156
Bathinda:62
Batifa:65
Batikent:151
Batken:78
Batna:2
Baton Rouge:157
Battagram:112
Battambang:21
Battersea:156
Battir:113
Battle Creek:157
Batumi:52
Baturaja:63
Batāla:62
Baubau:63
Baudhuinville:34
Bauru:17
Bawku:54
Bawshar:111
Bayambang:118
Bayamo:31
Bayamon;Bayamón:121
Bayamón:121
Bayan Lepas:88
Bayan Nur:28
Bayawan:118
Bayji;Bayjī:65
Bayjī:65
Baynjiwayn:65
Bayside:157
Bayt Hanina;Bayt Ḩanīnā:113
Bayt Hanun;Bayt Ḩānūn:113
Bayt Lahya;Bayt Lāhyā:113
Bayt Lāhyā:113
Bayt al Faqih;Bayt al Faqīh:162
Bayt al Faqīh:162
Bayt Ḩanīnā:113
Bayt Ḩānūn:113
Baytown:157
Bayugan:118
Bazar-e Yakawlang;Bāzār-e Yakāwlang:0
Bazarak;Bāzārak:0
Bazhong:28
Baía Farta:3
Bačka Palanka:129
Bağcılar:151
Başakşehir:151
Baḥarkah:65
Be'er Ya'aqov:67
Beau Bassin-Rose Hill:91
Beaumont:157
Beauport:23
Beawar;Beāwar:62
Becej;Bečej:129
Bechar;Béchar:2
Beckenham:156
Becontree:156
Bedok New Town:131
Beed:62
Beersheba:67
Begoua;Bégoua:25
Beguedo;Béguédo:19
Begusarai:62
Behbahan;Behbahān:64
Behbahān:64
Bei'an:28
Beibei:28
Beihai:28
Beiliu:28
Beining:28
Beipiao:28
Beira:97
Beitbridge:164
Bejaia;Béjaïa:2
Bekasi:63
Belagavi:62
Belawan:63
Beled Hawo:135
Beledweyne:135
Belfast:156
Belford Roxo:17
Belgorod:125
Belgrano:4
Belleville:
Bellevue:157
Bellflower:157
Bellingham:157
Belmont Cragin:157
Belo Horizonte:17
Belém:17
Bemowo:119
Ben Cat;Bến Cát:160
Ben Tre;Bến Tre:160
Bend:157
Bendigo:6
Benfica:
Bengaluru:62
Bengbu:28
Benghazi:83
Benguela:3
Beni:34
Beni Mellal:96
Benin City:106
Benoni:136
Bensalem:157
Bensonhurst:157
Bento Goncalves;Bento Gonçalves:17
Bento Gonçalves:17
Benxi:28
Beppu:71
Berazategui:4
Berber:141
Berbera:135
Berberati;Berbérati:25
Berbérati:25
Bercham:88
Berdyansk:154
Berdychiv:154
Berehove:154
Berekum:54
Berestovskyi:154
Berestyn:154
Berezniaky:154
Berezniki:125
Bergamo:68
Bergedorf:53
Bergen:110
Bergisch Gladbach:53
Berkane:96
Berkeley:157
Berrechid:96
Bertoua:22
Berwick:6
Berwyn:157
Besançon:47
Beslan:125
Bet Shemesh:67
Bethal:136
Bethesda:157
Betim:17
Bettiah:62
Betul;Betūl:62
Betūl:62
Beverly Hills:157
Beylikduzu;Beylikdüzü:151
Beylikdüzü:151
Beāwar:62
Bečej:129
Bhadravati;Bhadrāvati:62
Bhadreswar:62
Bhadrāvati:62
Bhairab Bazar;Bhairab Bāzār:10
Bhairab Bāzār:10
Bhalswa Jahangirpur;Bhālswa Jahangirpur:62
Bhamo:98
Bharuch;Bharūch:62
Bharūch:62
Bhatara:10
Bhatpara;Bhātpāra:62
Bhavnagar:62
Bhawana:112
Bhayandar:62
Bhetia:62
Bhilai:62
Bhilwara:62
Bhimavaram:62
Bhind:62
Bhisho:136
Bhiwadi:62
Bhiwandi:62
Bhiwani;Bhiwāni:62
Bhiwāni:62
Bhopal:62
Bhubaneswar:62
Bhuj:62
Bhusawal:62
Bhālswa Jahangirpur:62
Bhātpāra:62
Bialoleka;Białołeka:119
Biarritz:47
Białołeka:119
Białystok:119
Bibirevo:125
Bida:106
Bidar:62
Bielany:119
Bielefeld:53
Bielsko-Biala:119
Bien Hoa;Biên Hòa:160
Bihac;Bihać:15
Bihar Sharif;Bihār Sharīf:62
Bihać:15
Bihār Sharīf:62
Bijeljina:15
Bijie:28
Bikaner:62
Bila Tserkva:154
Bilajari:8
Bilbao:139
Bilbeis:39
Bilhorod-Dnistrovskyi:154
Bilimora:62
Billings:157
Bilohorodka:154
Biloxi:157
Bilqas;Bilqās:39
Bilqās:39
Bilychi:154
Bima:63
Binan;Biñan:118
Binangonan:118
Bindura:164
Binga:34
Bingol;Bingöl:151
Bingöl:151
Binh Thanh;Bình Thạnh:160
Binh Thuy;Bình Thủy:160
Binjai:63
Binnish:144
Bintulu:88
Biny Selo:8
Binzhou:28
Biratnagar:100
Birendranagar:100
Birganj;Birgañj:100
Birgañj:100
Birigui:17
Birjand;Bīrjand:64
Birkenhead:156
Birni N Konni:105
Birnin Kebbi:106
Biryulevo;Biryulëvo:125
Biryulëvo:125
Bishan:28
Bishnupur:62
Bishoftu:44
Biskra:2
Bismarck:157
Bitola:108
Bittou:19
Bitung:63
Biysk:125
Bizerte:150
Biên Hòa:160
Biñan:118
Blackburn:156
Blackpool:156
Blacksburg:157
Blagoveshchensk:125
Blantyre:87
Blenheim:103
Blida:2
Blitar:63
Bloemfontein:136
Bloomington:157
Blumenau:17
Bnei Brak:67
Boa Vista:17
Bobo-Dioulasso:19
Bobruysk:11
Boca Raton:157
Bochum:53
Bocoio:3
Boditi;Bodītī:44
Bodrum:151
Bodø:110
Bodītī:44
Boende:34
Bogale:98
Bogande;Bogandé:19
Bogandé:19
Bognor Regis:156
Bogor:63
Bogorodskoye:125
Bogra:10
Bohodukhivskyi:154
Bohuniya:154
Boise:157
Bojnurd;Bojnūrd:64
Bojnūrd:64
Bokaro;Bokāro:62
Bokhtar:146
Boksburg:136
Bokāro:62
Bole:28
Bolenge:34
Bolgatanga:54
Bolingbrook:157
Bolobo:34
Bologna:68
Bolu:151
Bolzano:68
Boma:34
Bondoukou:69
Bonga:44
Bonn:53
Bonon:69
Bontang:63
Bootle:156
Borama:135
Borazjan;Borāzjān:64
Bordeaux:47
Bordj Bou Arreridj:2
Bordj el Kiffan:2
Borivli:62
Boromo:19
Borshchahivka:154
Borujerd;Borūjerd:64
Boryslav:154
Boryspil:154
Borāzjān:64
Borūjerd:64
Bosaso:135
Boshan:28
Bosque Saude;Bosque Saúde:17
Bosque Saúde:17
Bosse:154
Bossier City:157
Boston:157
Botad:62
Botataung:98
Bothaville:136
Botshabelo:136
Bottrop:53
Botucatu:17
Bou Saada;Bou Saâda:2
Bou Saâda:2
Bouafle;Bouaflé:69
Bouaflé:69
Bouake;Bouaké:69
Bouaké:69
Bougouni:89
Boulder:157
Boulogne-Billancourt:47
Boulsa:19
Bourem:89
Bournemouth:156
Bourzanga:19
Bouskoura:96
Bousse;Boussé:19
Boussé:19
Boyarka:154
Boyeros:31
Boyle Heights:157
Boynton Beach:157
Bozeman:157
Bozhou:28
Bracknell:156
Bradford:156
Braga:120
Braganca;Bragança:
Braganca Paulista;Bragança Paulista:17
Bragança:
Bragança Paulista:17
Brahmanbaria;Brāhmanbāria:10
Braila;Brăila:124
Braintree:
Brakpan:136
Brasilandia:17
Brateyevo:125
Bratsk:125
Braunschweig:53
Braşov:124
Brcko;Brčko:15
Breda:101
Bregenz:7
Bremen:53
Bremerhaven:53
Brescia:68
Breves:17
Bridgeport:157
Brighouse-City Centre:23
Brikama:51
Brindisi:68
Brisbane:6
Brno:33
Brockton:157
Broken Arrow:157
Brookhaven:157
Brookline:157
Brooklyn:157
Brossard:23
Brovary:154
Brownsville:157
Brugge:12
Brusque:17
Bryanka:154
Bryansk:125
Brāhmanbāria:10
Brăila:124
Brčko:15
Bsharri:81
Bucaramanga:29
Bucha:154
Bucheon-si:137
Buckeye:157
Budapest III. kerulet;Budapest III. kerület:61
Budapest III. kerület:61
Budapest XI. kerulet;Budapest XI. kerület:61
Budapest XI. kerület:61
Budapest XIII. kerulet;Budapest XIII. kerület:61
Budapest XIII. kerület:61
Budaun:62
Budta:118
Buduburam:54
Budva:95
Buea:22
Buena Park:157
Buenavista:
Bueng Kum:148
Buffalo:157
Bugojno:15
Buguma:106
Buhe:28
Bujumbura:20
Bukama:34
Bukan;Būkān:64
Bukavu:34
Bukhara:158
Bukit Batok New Town:131
Bukit Bintang:88
Bukit Jalil:88
Bukit Merah Estate:131
Bukit Mertajam:88
Bukit Panjang New Town:131
Bukit Rahman Putra:88
Bukittinggi:63
Bukoba:147
Bulandshahr:62
Bulaon:118
Bulawayo:164
Bulqize;Bulqizë:1
Bulqizë:1
Bulungu:34
Bumba:34
Bunamwaya:153
Bunbury:6
Bunda:147
Bundi;Būndi:62
Bunia:34
Bunkyo:71
Buon Ho;Buôn Hồ:160
Buon Ma Thuot;Buôn Ma Thuột:160
Buram;Burām:141
Burao:135
Burari;Burāri:62
Buraydah:127
Burayu:44
Burbank:157
Burgas:18
Burien:157
Burj Islam;Burj Islām:144
Burj Islām:144
Burnaby:23
Burnsville:157
Bursa:151
Burām:141
Burāri:62
Busan:137
Buseresere:147
Bushwick:157
Business Bay:155
Businga:34
Buta:34
Butajira;Butajīra:44
Butajīra:44
Butanta:17
Butare:126
Butel:108
Butembo:34
Buthidaung Town:98
Butuan:118
Butwāl:100
Buurhakaba:135
Buxar:62
Buyukcekmece;Büyükçekmece:151
Buzau;Buzău:124
Buzovna:8
Buzău:124
Buôn Hồ:160
Buôn Ma Thuột:160
Bwizibwera:153
Byblos:81
Bydgoszcz:119
Bytom:119
Béchar:2
Bégoua:25
Béguédo:19
Béjaïa:2
Bình Thạnh:160
Bình Thủy:160
Büyükçekmece:151
Bābol:64
Bājil:162
Bālurghāt:62
Bāndarban:10
Bāneh:64
Bāniyās:144
Bānkura:62
Bānsbāria:62
Bānswāra:62
Bāqa el Gharbīya:67
Bārāsat:62
Bāzār-e Yakāwlang:0
Bāzārak:0
Bălţi:94
Bījāpur:62
Bīrjand:64
Būkān:64
Būndi:62
Bạc Liêu:160
Bảo Lộc:160
Bắc Giang:160
Bắc Ninh:160
Bắc Quang:160
Bắc Từ Liêm:160
Bến Cát:160
Bến Tre:160
Ca Mau;Cà Mau:160
Caala;Caála:3
Cabanatuan City:118
Cabimas:159
Cabo Frio:17
Cabo San Lucas:93
Cabo de Santo Agostinho:17
Cabudare:159
Cabudwaaq:135
Cabuyao:118
Cacak;Čačak:129
Cachoeirinha:17
Cachoeiro de Itapemirim:17
Cacuaco:3
Caen:47
Cagayan de Oro:118
Cagliari:68
Cagua:159
Cahul:94
Cai Lay;Cai Lậy:160
Cai Lậy:160
Caieiras:17
Cainta:118
Cair;Čair:108
Cairns:6
Calabar:106
Calabozo:159
Calais:47
Calama:27
Calamba:118
Calasiao:118
Calcutta:136
Caledon:
Calgary:23
Cali:29
Callao:117
Caloocan:118
Caloundra:6
Calumbo:3
Calumpit:118
Cam Pha;Cẩm Phả:160
Cam Pha Mines;Cẩm Phả Mines:160
Cam Ranh:160
Camacari;Camaçari:17
Camagüey:31
Camama:3
Camaragibe:17
Camayenne:57
Camaçari:17
Cambe;Cambé:17
Cambé:17
Camden:157
Cameta;Cametá:17
Cametá:17
Campeche:93
Campina Grande:17
Campinas:17
Campo Grande:17
Campo Largo:17
Campo Limpo:17
Campos dos Goytacazes:17
Can Giuoc;Cần Giuộc:160
Canakkale;Çanakkale:151
Canarsie:157
Canary Wharf:156
Cancún:93
Cangaiba:17
Cangzhou:28
Cankaya;Çankaya:151
Cannes:47
Cannock:156
Canoas:17
Canoga Park:157
Canterbury:156
Canton:157
Canyon Country:157
Cao Lanh;Cao Lãnh:160
Cao Lãnh:160
Cap-Haïtien:58
Capao Redondo:17
Capas:118
Cape Coast:54
Cape Coral:157
Cape Town:136
Capiata;Capiatá:116
Capiatá:116
Carabanchel:139
Caraguatatuba:17
Carapicuiba;Carapicuíba:17
Carapicuíba:17
Cardiff:156
Cariacica:17
Carletonville:136
Carlsbad:157
Carmichael:157
Carnot:25
Carora:159
Carson City:157
Cartago:
Caruaru:17
Carupano;Carúpano:159
Carúpano:159
Casa Grande:157
Casablanca:96
Casas Adobes:157
Cascavel:17
Casper:157
Castanhal:17
Castelar:4
Castello de la Plana;Castelló de la Plana:139
Castelló de la Plana:139
Castle Rock:157
Castlereagh:156
Castro Valley:157
Catacamas:59
Catalao;Catalão:17
Catalão:17
Catanduva:17
Catania:68
Catbalogan:118
Catchiungo:3
Catia La Mar:159
Cau Giay;Cầu Giấy:160
Caucaia:17
Causeni;Căuşeni:94
Cavite City:118
Caxias:17
Caxias do Sul:17
Cayenne:48
Cazenga:3
Cazin:15
Caála:3
Ceadir-Lunga;Ceadîr-Lunga:94
Ceadîr-Lunga:94
Cebu City:118
Cedar Falls:157
Cedar Park:157
Cedar Rapids:157
Ceeldheer:135
Ceerigaabo:135
Ceilandia;Ceilândia:17
Ceilândia:17
Celaya:93
Celje:133
Centar Zupa;Centar Župa:108
Centar Župa:108
Centennial:157
Central City:157
Central Coast:6
Centralniy:125
Centreville:157
Centro Habana:31
Centurion:136
Cergy:47
Cergy-Pontoise:47
Cerro:31
Cetinje:95
Ceuta:139
Ch'ongdan-up;Ch'ŏngdan-ŭp:107
Ch'ŏngdan-ŭp:107
Chabahar:64
Chagni:44
Chak Jhumra:112
Chake Chake:147
Chakwal:112
Chakwama:106
Chalco:93
Chalus;Chālūs:64
Chaman:112
Chamartin;Chamartín:139
Chamartín:139
Chamberi;Chamberí:139
Chamberí:139
Chambéry:47
Champaign:157
Chandannagar:62
Chandigarh:62
Chanduasi:62
Changam-ch'on:107
Changchun:28
Changde:28
Changhua:145
Changji:28
Changle:28
Changning:28
Changsha:28
Changshu:28
Changwon:137
Changyi:28
Changyuan:28
Changzheng:28
Changzhi:28
Changzhou:28
Chaohu:28
Chaoyang:28
Chaozhou:28
Chapeco;Chapecó:17
Chapecó:17
Chapel Hill:157
Chapra;Chāpra:62
Charallave:159
Charentsavan:5
Charleroi:12
Charlesbourg:23
Charleston:157
Charlotte:157
Charlottenburg:53
Charlottesville:157
Charsadda:112
Chatham:
Chattanooga:157
Chattogram:10
Chatuchak:148
Chauk:98
Cheboksary:125
Cheektowaga:157
Chegutu:164
Chelyabinsk:125
Chemnitz:53
Chengde:28
Chengdu:28
Chenggu:28
Chengguan Qu;Chéngguān Qū:28
Chenghua:28
Chengqiao:28
Chengtangcun:28
Chengzhong:28
Chennai:62
Chenzhou:28
Cheonan:137
Cheongju-si:137
Cheras:88
Cheremushki;Cherëmushki:125
Cheremushky:154
Cherepovets:125
Cherkasy:154
Cherkessk:125
Chernihiv:154
Chernivtsi:154
Cherry Hill:157
Chertanovo Yuzhnoye:125
Cherëmushki:125
Chesapeake:157
Chetumal:93
Cheyenne:157
Chhindwara;Chhindwāra:62
Chhindwāra:62
Chi Linh;Chí Linh:160
Chiang Mai:148
Chiang Rai:148
Chiayi City:145
Chiba:71
Chicago:157
Chicago Lawn:157
Chichawatni:112
Chichicastenango:56
Chiclayo:117
Chico:157
Chicoloapan:93
Chicopee:157
Chicoutimi:23
Chifeng:28
Chikmagalur;Chikmagalūr:62
Chikmagalūr:62
Chikusei:71
Chilakalurupet;Chilakalūrupet:62
Chilakalūrupet:62
Chilanga Township:163
Chilanzar:158
Chililabombwe:163
Chillan;Chillán:27
Chilliwack:23
Chillán:27
Chilpancingo:93
Chimbote:117
Chimoio:97
Chinandega:104
Chinatown:
Chinautla:56
Chincha Alta:117
Chingola:163
Chinhoyi:164
Chiniot:112
Chinju:137
Chino:
Chino Hills:157
Chipata:163
Chiquimula:56
Chirchiq:158
Chirmiri:62
Chitato:3
Chitradurga:62
Chittoor:62
Chittorgarh:62
Chitungwiza:164
Chizhou:28
Chlef:2
Chmistar;Chmistâr:81
Chmistâr:81
Cho Lon;Chợ Lớn:160
Choa Chu Kang New Town:131
Chofu;Chōfu:71
Chokolivka:154
Choloma:59
Cholula:93
Chom Thong:148
Choma:163
Chomedey:23
Chon Buri:148
Chon Thanh;Chơn Thành:160
Chongfu;Chóngfú:28
Chongjin:107
Chongming:28
Chongqing:28
Chongwe:163
Chongzuo:28
Chornomors'k:154
Chortkiv:154
Chorzow;Chorzów:119
Chorzów:119
Christchurch:103
Chuhuyiv:154
Chula Vista:157
Chumakivskyi:154
Chuncheon:137
Chunga:163
Chungju:137
Chuo;Chūō:71
Churu;Chūru:62
Churāchāndpur:62
Chust:158
Chuxiong:28
Chuzhou:28
Chystyakove:154
Chéngguān Qū:28
Chí Linh:160
Chóngfú:28
Chālūs:64
Chāpra:62
Chōfu:71
Chūru:62
Chūō:71
Chơn Thành:160
Chợ Lớn:160
Ciamis:63
Ciampea:63
Cianjur:63
Cibinong:63
Cidade Ademar:17
Cidade Dutra:17
Cidade Lider:17
Cidade Tiradentes:17
Ciego de Avila;Ciego de Ávila:31
Ciego de Ávila:31
Cienfuegos:31
Cigli;Çiğli:151
Cikampek:63
Cikarang:63
Cikupa:63
Cilacap:63
Cilegon:63
Cileungsir:63
Cileunyi:63
Cimahi:63
Cincinnati:157
Ciputat:63
Circoiscrizione II:68
Circoiscrizione III:68
Circoiscrizione V:68
Circoiscrizione VI:68
Circoiscrizione VIII:68
Cirebon:63
Citeureup:63
Citrus Heights:157
City of Port Phillip:6
City of Westminster:156
Ciudad Acuna;Ciudad Acuña:93
Ciudad Acuña:93
Ciudad Apodaca:93
Ciudad Benito Juarez;Ciudad Benito Juárez:93
Ciudad Benito Juárez:93
Ciudad Bolivar;Ciudad Bolívar:159
Ciudad Bolívar:159
Ciudad Camilo Cienfuegos:31
Ciudad Delicias:93
Ciudad General Escobedo:93
Ciudad Guayana:159
Ciudad Guzman;Ciudad Guzmán:93
Ciudad Guzmán:93
Ciudad Juárez:93
Ciudad Lazaro Cardenas;Ciudad Lázaro Cárdenas:93
Ciudad Lineal:139
Ciudad Lopez Mateos;Ciudad López Mateos:93
Ciudad Lázaro Cárdenas:93
Ciudad López Mateos:93
Ciudad Madero:93
Ciudad Nezahualcoyotl:93
Ciudad Obregon;Ciudad Obregón:93
Ciudad Obregón:93
Ciudad Ojeda:159
Ciudad Valles:93
Ciudad Victoria:93
Ciudad de Villa de Alvarez;Ciudad de Villa de Álvarez:93
Ciudad de Villa de Álvarez:93
Ciudad del Carmen:93
Ciudad del Este:116
Ciutat Vella:139
Cixi:28
Cizre:151
Clacton-on-Sea:156
Clarksville:157
Clearwater:157
Clermont-Ferrand:47
Cleveland:157
Cloverdale:23
Cluj-Napoca:124
Co Do;Cờ Đỏ:160
Coacalco:93
Coatepeque:56
Coatzacoalcos:93
Coban;Cobán:56
Cobán:56
Coconut Creek:157
Codo;Codó:17
Codó:17
Coffs Harbour:6
Coimbatore:62
Coimbra:120
Colatina:17
College Park:157
College Station:157
Colonia Lindavista:93
Colonia del Valle:93
Colorado Springs:157
Columbia:157
Columbine:157
Columbus:157
Comilla:10
Comitan;Comitán:93
Comitán:93
Commerce City:157
Como:68
Comodoro Rivadavia:4
Compton:157
Comrat:94
Concord:157
Concordia:
Coney Island:157
Conroe:157
Conselheiro Lafaiete:17
Constantine:2
Constanţa:124
Contagem:17
Conway:157
Coon Rapids:157
Copacabana:
Copiapo;Copiapó:27
Copiapó:27
Coquimbo:27
Coquitlam:23
Coral Gables:157
Corby:156
Cork:66
Corlu;Çorlu:151
Coro:159
Coronel:27
Coronel Fabriciano:17
Corpus Christi:157
Corum;Çorum:151
Corvallis:157
Costa Mesa:157
Cotabato:118
Cotia:17
Cotonou:13
Cottbus:53
Council Bluffs:157
Coventry:156
Cox's Bāzār:10
Coyoacan;Coyoacán:93
Coyoacán:93
Craigavon:156
Craigieburn:6
Craiova:124
Crato:17
Crewe:156
Criciuma;Criciúma:17
Criciúma:17
Cuauhtemoc;Cuauhtémoc:93
Cuauhtémoc:93
Cuautitlan;Cuautitlán:93
Cuautitlan Izcalli;Cuautitlán Izcalli:93
Cuautitlán:93
Cuautitlán Izcalli:93
Cuautla:93
Cubatao;Cubatão:17
Cubatão:17
Cuddalore:62
Cuenca:38
Cuernavaca:93
Cuiabá:17
Cuito;Cuíto:3
Culiacán:93
Cumana;Cumaná:159
Cumaná:159
Cumbernauld:156
Cupertino:157
Cuprija;Ćuprija:129
Curico;Curicó:27
Curicó:27
Curitiba:17
Cursino:17
Curug:63
Cuttack:62
Cuíto:3
Cypress:157
Cypress Hills:157
Częstochowa:119
Cà Mau:160
Cúcuta:29
Căuşeni:94
Cần Giuộc:160
Cần Thơ:160
Cầu Giấy:160
Cẩm Phả:160
Cẩm Phả Mines:160
Cờ Đỏ:160
Da Nang:160
Da Nyin Kone:98
Da'il;Dā'il:144
Dabou:69
Dabrowa Gornicza;Dąbrowa Górnicza:119
Dachang:28
Dadu:112
Daegu:137
Daejeon:137
Dagenham:156
Dagupan:118
Daik-u:98
Daito;Daitō:71
Daitō:71
Dajal:112
Dakoro:105
Dali:28
Dalian:28
Daliang:28
Daliyat al Karmel:67
Dallas:157
Daloa:69
Dalupura;Dalūpura:62
Daly City:157
Dalūpura:62
Damanhur:39
Damaturu:106
Damietta:39
Dammam:127
Damoh:62
Danai:98
Danbury:157
Dandong:28
Dangila:44
Danli;Danlí:59
Danlí:59
Danshui:
Daoukro:69
Dapaong:149
Daqing:28
Dar Bouazza:96
Dar es Salaam:147
Dar'a;Dar'ā:144
Dar'ā:144
Darayya;Dārayyā:144
Darbhanga:62
Darjiling;Dārjiling:62
Darmstadt:53
Darnah:83
Darnytskyi Masyv:154
Darnytsya:154
Dartmouth:23
Darwin:6
Dasha:28
Daska Kalan:112
Dasmarinas;Dasmariñas:118
Dasmariñas:118
Dasoguz;Daşoguz:152
Datia:62
Datong:28
Datun:28
Daugavpils:80
Daule:38
Daur:112
Daura:106
Davangere:62
Davao:118
Davenport:157
Davie:157
Davtashen:5
Dawbon:98
Dawei:98
Dawukou:28
Daxing:28
Daxing'anling:28
Daye:28
Dayr Hafir;Dayr Ḩāfir:144
Dayr al Balah;Dayr al Balaḩ:113
Dayr al Balaḩ:113
Dayr Ḩāfir:144
Dayrah:155
Dayrut;Dayrūţ:39
Dayrūţ:39
Dayton:157
Daytona Beach:157
Dazhou:28
Daşoguz:152
Dchira El Jihadia:96
DeSoto:157
Dearborn:157
Dearborn Heights:157
Debaltseve:154
Debre Birhan:44
Debre Mark'os:44
Debre Tabor:44
Debrecen:61
Decan;Deçan:76
Decatur:157
Dedougou;Dédougou:19
Deerfield Beach:157
Deesa:62
Dehiwala-Mount Lavinia:140
Dehradun:62
Dehui:28
Delano:157
Delft:101
Delhi:62
Delhi Cantonment:62
Delicias:139
Delray Beach:157
Deltona:157
Dembi Dolo;Dembī Dolo:44
Dembī Dolo:44
Demiyivka:154
Dengzhou:28
Denizli:151
Denpasar:63
Denver:157
Deoghar:62
Deoli:62
Deoria:62
Depok:63
Dera Ghazi Khan:112
Dera Ismail Khan:112
Dera Murad Jamali:112
Derbent:125
Derby:156
Derince:151
Derry:
Des Moines:157
Des Plaines:157
Desna:154
Desnyanskyi:154
Dessalines:58
Dessie:44
Detroit:157
Dewas:62
Dewsbury:156
Deyang:28
Dezful:64
Dezhou:28
Deçan:76
Dhabad:135
Dhahran:127
Dhamar;Dhamār:162
Dhamas:135
Dhamtari:62
Dhamār:162
Dhanbad:62
Dhangadhi;Dhangaḍhi̇̄:100
Dhangaḍhi̇̄:100
Dharamsala:62
Dharan;Dharān:100
Dharashiv:62
Dharavi;Dhārāvi:62
Dharmavaram:62
Dharān:100
Dhi as Sufal;Dhī as Sufāl:162
Dhirkot:112
Dhule:62
Dhārāvi:62
Dhī as Sufāl:162
Di An;Dĩ An:160
Diadema:17
Dialakorodji:89
Dibaya-Lubwe:34
Dibrugarh:62
Didao:28
Diebougou;Diébougou:19
Diema;Diéma:89
Dien Ban;Điện Bàn:160
Diepsloot:136
Diez de Octubre:31
Digos:118
Digri:112
Dihok:65
Diinsoor:135
Dijon:47
Dikirnis:39
Dila;Dīla:44
Dilling:141
Dimitrovgrad:
Din Daeng:148
Dinaig:118
Dinapore:62
Dinapur Nizamat:62
Dindigul:62
Dingxi:28
Dingzhou:28
Dioila;Dioïla:89
Diourbel:128
Diourou:89
Dioïla:89
Dire Dawa:44
Disuq;Disūq:39
Disūq:39
Divichibazar:8
Divinopolis;Divinópolis:17
Divinópolis:17
Dixinn:57
Diyarbakır:151
Diébougou:19
Diéma:89
Djelfa:2
Djenne;Djenné:89
Djenné:89
Djibo:19
Djugu:34
Dnipro:154
Dniprovskyi:154
Doboj:15
Dobropillia:154
Dogondoutchi:105
Dohad:62
Doilungdeqen;Doilungdêqên:28
Doilungdêqên:28
Dokri:112
Dokuchayevsk:154
Dolisie:123
Dolyna:154
Dombivali:62
Donaustadt:7
Donetsk:154
Dong Da;Đống Đa:160
Dong Hoi;Đồng Hới:160
Dong Xoai;Đồng Xoài:160
Dongguan:28
Donghae City:137
Donghai:28
Dongling:28
Dongola:141
Dongtai:28
Dongyang:28
Dongying:28
Doral:157
Dorchester:
Dordrecht:101
Dori:19
Dortmund:53
Dorud;Dorūd:64
Dorūd:64
Dos Hermanas:139
Dosquebradas:29
Dosso:105
Dothan:157
Douala:22
Douentza:89
Dougabougou:89
Douliu:145
Dourados:17
Dovzhansk:154
Downey:157
Downtown DC:157
Downtown Vancouver:23
Dragash:76
Drammen:110
Dresden:53
Drohobych:154
Drummondville:23
Druzhkivka:154
Dubai:155
Dubai Investments Park:155
Dubai Marina:155
Dubasari;Dubăsari:94
Dubbo:6
Dubno:154
Dubreka;Dubréka:57
Dubrovnik:30
Dubréka:57
Dubuque:157
Dubăsari:94
Duc Pho;Đức Phổ:160
Duc Trong;Đưc Trọng:160
Duekoue;Duekoué:69
Duekoué:69
Duisburg:53
Duluth:157
Dumaguete:118
Dumai:63
Dundo:3
Dunfermline:156
Dungu:34
Dunhua:28
Dunhuang:28
Dunkirk:47
Dunstable:156
Duque de Caxias:17
Durame;Duramē:44
Duramē:44
Durban:136
Durbanville:136
Durg:62
Durlesti;Durleşti:94
Durleşti:94
Durrës:1
Dusit:148
Dutse:106
Duyun:28
Duzce;Düzce:151
Dzerzhinsk:125
Dzhankoy:154
Dédougou:19
Düsseldorf:53
Düzce:151
Dā'il:144
Dārayyā:144
Dārjiling:62
Dąbrowa Górnicza:119
Dĩ An:160
Dīla:44
E'zhou:28
Eagan:157
East Chattanooga:157
East Flatbush:157
East Hampton:157
East Harlem:157
East Hartford:157
East Hastings:23
East Helsinki:46
East Kilbride:156
East Lansing:157
East London:136
East Los Angeles:157
East New York:157
East Norwalk:157
East Pensacola Heights:157
East Village:157
Eastbourne:156
Eastleigh:156
Eastvale:157
Eau Claire:157
Ebetsu:71
Ebina:71
Ebolowa;Ébolowa:22
Ebute Ikorodu:106
Ecatepec de Morelos:93
Edea;Edéa:22
Edgewater:157
Edina:157
Edinburg:157
Edinburgh:156
Edinet;Edineţ:94
Edineţ:94
Edirne:151
Edmonton:23
Edogawe:71
Edéa:22
Effium:106
Efon-Alaaye:106
Eha Amufu:106
Eiguliai:84
Eilat:67
Eimsbuttel;Eimsbüttel:53
Eimsbüttel:53
Eindhoven:101
Eixample:139
Ejido:159
Ejigbo:106
Ejura:54
Ekangala:136
Ekibastuz:73
Ekpoma:106
El Achir:2
El Cajon:157
El Daein:141
El Dibir:135
El Eulma:2
El Fasher:141
El Geneina Fort:141
El Hermel:81
El Jadida:96
El Kelaa des Srarhna:96
El Limon;El Limón:159
El Limón:159
El Monte:
El Mourouj:150
El Obeid:141
El Oued:2
El Paso:157
El Progreso:59
El Tigre:159
El Vigia;El Vigía:159
El Vigía:159
El Wak:74
El'ad:67
Elazig;Elazığ:151
Elazığ:151
Elbasan:1
Elblag;Elbląg:119
Elbląg:119
Elche:139
Eldoret:74
Elektrostal':125
Elista:125
Elizabeth:157
Elk Grove:157
Elkhart:157
Ellesmere Port Town:156
Ellicott City:157
Elmhurst:157
Eluru:62
Elyria:157
Emalahleni:136
Embu das Artes:17
Eminabad:112
Emure-Ekiti:106
En Naqoura;En Nâqoûra:81
En Nâqoûra:81
Encanto:157
Encheng:28
Encinitas:157
Enerhodar:154
Enfield Town:156
Engels:125
Enschede:101
Ensenada:
Enshi:28
Entebbe:153
Enugu:106
Enugu-Ukwu:106
Envigado:29
Er Roseires:141
Erbil:65
Erebuni:5
Eregli;Ereğli:151
Erenhot:28
Ereğli:151
Erfurt:53
Erie:157
Erlangen:53
Ermelino Matarazzo:17
Ermelo:136
Erode:62
Errachidia:96
Erzincan:151
Erzurum:151
Esbjerg:35
Escondido:157
Escuintla:56
Esenler:151
Esenyurt:151
Esher:156
Eskişehir:151
Eslamshahr:64
Esna:39
Espoo:46
Essen:53
Esuk Oron:106
Et Taiyiba;Eṭ Ṭaiyiba:67
Et Tira;Eṭ Ṭīra:67
Etah:62
Etawah;Etāwah:62
Etobicoke:23
Etwatwa:136
Etāwah:62
Eugene:157
Euless:157
Eunapolis;Eunápolis:17
Eunápolis:17
Evansville:157
Everett:157
Exeter:156
Ezeiza:4
Ezhou:28
Ezza-Ohu:106
Eṭ Ṭaiyiba:67
Eṭ Ṭīra:67
Fabijoniskes;Fabijoniškės:84
Fabijoniškės:84
Facatativa;Facatativá:29
Facatativá:29
Fada N'gourma:19
Fairbanks:157
Fairfax:157
Faisalabad:112
Fall River:157
Famagusta:32
Fangchenggang:28
Fanling:60
Faqus;Fāqūs:39
Fardis;Fardīs:64
Fardīs:64
Fargo:157
Faridabad:62
Farmington Hills:157
Farnborough:156
Faro:120
Farrukhabad;Farrukhābād:62
Farrukhābād:62
Fastiv:154
Favoriten:7
Fayetteville:157
Fayzabad:0
Fazenda Rio Grande:17
Federal Way:157
Feira de Santana:17
Felege Neway:44
Feltham:156
Fendou:28
Fengcheng:28
Fenghuang:28
Fengshan:145
Fengxiang:28
Fergana:158
Ferizaj:76
Ferrara:68
Ferraz de Vasconcelos:17
Fes al Bali;Fès al Bali:96
Fianarantsoa:86
Fiche;Fichē:44
Fichē:44
Fiditi:106
Fier:1
Fier-Cifci;Fier-Çifçi:1
Fier-Çifçi:1
Finnkolo:89
Finote Selam:44
Firozabad;Fīrozābād:62
Flagami:157
Flagstaff:157
Flatbush:157
Flatlands:157
Florence:68
Florianópolis:17
Floridablanca:29
Floridsdorf:7
Florissant:157
Flower Mound:157
Fochville:136
Foggia:68
Foggy Bottom:157
Folkestone:156
Folsom:157
Fontanar:31
Fordham:157
Forli;Forlì:68
Forlì:68
Fort Beaufort:136
Fort Collins:157
Fort Garry South:23
Fort Lauderdale:157
Fort McMurray:23
Fort Myers:157
Fort Portal:153
Fort Smith:157
Fort Wayne:157
Fort Worth:157
Fortaleza:17
Fortechnyi:154
Foshan:28
Foumban:22
Fountain Valley:157
Foz do Iguacu;Foz do Iguaçu:17
Foz do Iguaçu:17
Framingham:157
Framingham Center:157
Franceville:50
Francistown:16
Frankfurt am Main:53
Frederick:157
Fredericton:23
Freguesia do O;Freguesia do Ó:17
Freguesia do Ó:17
Freiburg:53
Fremont:157
Fresnillo:93
Fresno:157
Friedrichshain:53
Frisco:157
Fu'an:28
Fuchu;Fuchū:71
Fuchū:71
Fuding:28
Fuencarral:139
Fuencarral-El Pardo:139
Fuenlabrada:139
Fujairah:155
Fuji:
Fujieda:71
Fujimino:71
Fujinomiya:71
Fujisawa:71
Fukayacho;Fukayachō:71
Fukayachō:71
Fukuoka:71
Fulham:156
Fuling:28
Funchal:120
Fungurume:34
Funtua:106
Funza:29
Furth;Fürth:53
Fushun:28
Fuxin:28
Fuyang:28
Fuyu:28
Fuzhou:28
Fylde:156
Fyzabad;Fyzābād:62
Fyzābād:62
Fès al Bali:96
Fürth:53
Fāqūs:39
Fīrozābād:62
Ga-Rankuwa:136
Gaalkacyo:135
Gabela:3
Gabès:150
Gadag:62
Gadag-Betageri:62
Gafsa:150
Gagnoa:69
Gainesville:157
Gaithersburg:157
Gajuwaka:62
Galle:140
Galveston:157
Galway:66
Gambela;Gambēla:44
Gamboru:106
Gambēla:44
Gan Yavne:67
Gandajika:34
Gandhidham;Gāndhīdhām:62
Gandhinagar:62
Ganei Tikva:67
Gangavati:62
Gangneung:137
Gangtok:62
Gangu Chengguanzhen:28
Ganja:8
Ganzhou:28
Gaojing:28
Gaomi:28
Gaoping:28
Gaoua:19
Gaozhou:28
Gapan:118
Garango:19
Garanhuns:17
Garden City:157
Garden Grove:157
Gardena:157
Garhi Khairo:112
Garoowe:135
Garut:63
Gary:157
Gashua:106
Gastonia:157
Gateshead:156
Gatineau:23
Gaya:
Gazakh:8
Gaziantep:151
Gazipur:10
Gbadolite:34
Gbarnga:82
Gbawe:54
Gboko:106
Gbongan:106
Gdańsk:119
Gdynia:119
Gebze:151
Gedera:67
Geelong:6
Geita:147
Gejiu:28
Gelsenkirchen:53
Gemena:34
General Santos:118
Geneva:143
Genoa:68
Gent:12
Geoje:137
Gera:53
Gereida:141
Gereshk:0
Germantown:157
Getafe:139
Gevgelija:108
Geylang:131
Ghardaia;Ghardaïa:2
Ghardaïa:2
Ghayl Ba Wazir;Ghayl Bā Wazīr:162
Ghayl Bā Wazīr:162
Ghazieh:81
Ghazni:0
Ghormach:0
Ghotki:112
Ghubaysh:141
Ghulja:28
Ghāziābād:62
Gijang:137
Gijón:139
Gilgil:74
Gilgit:112
Gillingham:156
Gilroy:157
Gimbi:44
Gimcheon:137
Gimpo-si:137
Gingoog:118
Ginowan:71
Girardot City:29
Giresun:151
Girga:39
Giridih:62
Girona:139
Gisborne:103
Gisenyi:126
Gitarama:126
Githunguri:74
Giv'at Shmuel:67
Givatayim:67
Giza:39
Gjakove;Gjakovë:76
Gjakovë:76
Gjilan:76
Gjirokaster;Gjirokastër:1
Gjirokastër:1
Gjorce Petro;Gjorče Petro:108
Gjorče Petro:108
Glasgow:156
Glendale:157
Glendora:157
Gliwice:119
Glogovac:76
Go Vap;Gò Vấp:160
Goba:44
Gode:44
Godhra:62
Godome;Godomè:13
Godomè:13
Gogrial:138
Goiânia:17
Gojra:112
Gol'yanovo:125
Golbasi;Gölbaşı:151
Gold Coast:6
Golfe:3
Goma:34
Gomez Palacio;Gómez Palacio:93
Gonaïves:58
Gonbad-e Kavus;Gonbad-e Kāvūs:64
Gonbad-e Kāvūs:64
Gonda City;Gondā City:62
Gondal:62
Gonder:44
Gondia;Gondiā:62
Gondiā:62
Gondā City:62
Gongheyong:28
Gongzhuling:28
Goodyear:157
Gorakhpur:62
Gorgan;Gorgān:64
Gorgān:64
Gori:52
Goris:5
Gornji Milanovac:129
Goroka:115
Gorzow Wielkopolski;Gorzów Wielkopolski:119
Gorzów Wielkopolski:119
Gosport:156
Gostivar:108
Gothenburg:142
Gourcy:19
Goure;Gouré:105
Gouré:105
Governador Valadares:17
Goyang-si:137
Goycay;Göyçay:8
Gqeberha:136
Graaff Reinet:136
Grahamstown:136
Grajau;Grajaú:17
Grajaú:17
Granby:23
Grand Forks:157
Grand Island:157
Grand Junction:157
Grand Prairie:157
Grand Rapids:157
Grande Prairie:23
Grapevine:157
Gravatai;Gravataí:17
Gravataí:17
Gravesend:
Graz:7
Gračanica:15
Great Yarmouth:156
Greater Noida:62
Greater Sudbury:23
Green Bay:157
Greenburgh:157
Greensboro:157
Grenoble:47
Gresham:157
Grogol:63
Grozny:125
Guacara:159
Guadalajara:93
Guadalajara de Buga:29
Guaianases:17
Guanabacoa:31
Guanare:159
Guang'an:28
Guangshui:28
Guangyuan:28
Guangzhou:28
Guankou:28
Guara;Guará:17
Guarapari:17
Guarapuava:17
Guaratingueta;Guaratinguetá:17
Guaratinguetá:17
Guarenas:159
Guaruja;Guarujá:17
Guarujá:17
Guarulhos:17
Guará:17
Guatire:159
Guayaquil:38
Gucun:28
Gudivada;Gudivāda:62
Gudivāda:62
Guediawaye;Guédiawaye:128
Guelma:2
Guelmim:96
Guelph:23
Guidan Roumdji:105
Guigang:28
Guiguinto:118
Guilin:28
Guixi:28
Guiyang:28
Gujangbagh:28
Gujranwala:112
Gujrat:112
Gulfport:157
Guli:28
Gulin:28
Gumi:137
Guna:62
Gunan:28
Gundupalaiyam;Gundupālaiyam:62
Gundupālaiyam:62
Gunpo:137
Gunsan:137
Guntakal:62
Guntur:62
Gunungsitoli:63
Gununo:44
Gurue;Gurúè:97
Gurugram:62
Gurúè:97
Gusau:106
Guwahati:62
Guyong:118
Guyuan:28
Guédiawaye:128
Gwadar:112
Gwalior:62
Gwangju:137
Gwangmyeong:137
Gwangyang:137
Gweru:164
Gwoza:106
Gyeongju:137
Gyeongsan-si:137
Gyumri:5
Győr:61
Gò Vấp:160
Gómez Palacio:93
Gölbaşı:151
Göttingen:53
Göyçay:8
Gāndhīdhām:62
Ha Tien;Hà Tiên:160
Ha'il:127
Haabersti:42
Haarlem:101
Habbouch;Habboûch:81
Habboûch:81
Habikino:71
Habra;Hābra:62
Hachinohe:71
Hachioji;Hachiōji:71
Hachiōji:71
Hacienda Heights:157
Haciqabul;Hacıqabul:8
Hacıqabul:8
Hada'iq al Qubbah;Ḩadā'iq al Qubbah:39
Hadano:71
Hadejia:106
Hadera:67
Hadithah;Ḩadīthah:65
Hadyach:154
Haeju:107
Hafar Al-Batin:127
Hafizabad:112
Hagere Hiywet;Hāgere Hiywet:44
Hagere Maryam:44
Hagonoy:118
Hai Ba Trung;Hai Bà Trưng:160
Hai Bà Trưng:160
Hai Chau;Hải Châu:160
Hai Duong;Hải Dương:160
Haicheng:28
Haifa:67
Haikou:28
Hailar:28
Hailin:28
Hailun:28
Haimen:28
Haiphong:160
Haji Zeynalabdin:8
Hajiawa:65
Hajin;Hajīn:144
Hajjah;Ḩajjah:162
Hajīn:144
Hakha:98
Hakodate:71
Halabja:65
Haldia:62
Haldwani:62
Halesowen:156
Halfaya;Ḩalfāyā:144
Halhul;Ḩalḩūl:113
Halisahar;Hālīsahar:62
Halton Hills:23
Halwan;Ḩalwān:39
Hamadān:64
Hamah;Ḩamāh:144
Hamamatsu:71
Hamburg:53
Hamburg-Mitte:53
Hamburg-Nord:53
Hamden:157
Hamhŭng:107
Hamm:53
Hammamet:
Hammanskraal:136
Hammond:157
Hanam:137
Handa:71
Handeni:147
Hanfeng:28
Hangu:
Hangzhou:28
Hanjia:28
Hannover:53
Hanover:157
Hanumangarh;Hanumāngarh:62
Hanumāngarh:62
Hanzhong:28
Hapur;Hāpur:62
Harar:44
Harasta;Ḩarastā:144
Harbin:28
Harburg:53
Hardoi;Hardoī:62
Hardoī:62
Hargeysa:135
Haridwar:62
Harir;Ḩarir:65
Harlem:157
Harlingen:
Harlow:156
Harrisburg:157
Harrisonburg:157
Harrogate:156
Harrow:156
Hartford:157
Hartlepool:156
Harunabad:112
Hashtsal;Hashtsāl:62
Hashtsāl:62
Hat Yai:148
Hathazari;Hāthazāri:10
Hathras;Hāthras:62
Hatsukaichi:71
Haveli Lakha:112
Haverhill:
Havertown:157
Hawalli;Ḩawallī:77
Hawthorne:157
Haysyn:154
Hayward:157
Hayy Khilda;Ḩayy Khildā:72
Hazaribagh;Hazāribāgh:62
Hazāribāgh:62
Hebi:28
Hebron:113
Hechi:28
Hechuan:28
Hedong:28
Hefei:28
Hegang:28
Heho:98
Heihe:28
Heilbronn:53
Hejiang:28
Helena:157
Helsingborg:142
Hemel Hempstead:156
Hemet:157
Hempstead:157
Henderson:157
Hendersonville:157
Hengshan:28
Hengshui:28
Hengyang:28
Henichesk:154
Hepo:28
Hepu:28
Hermanus:136
Hermosillo:93
Herne:53
Heroica Guaymas:93
Heroica Matamoros:93
Hervey Bay:6
Herzliya:67
Herāt:0
Heshan:28
Hesperia:157
Hetauda:100
Heyuan:28
Heze:28
Hezhou:28
Hialeah:157
Hidalgo del Parral:93
Higashikurume:71
Higashiosaka:71
High Wycombe:156
Highland:157
Highlands Ranch:157
Hikone:71
Hildesheim:53
Hillsboro:157
Hilo:157
Himamaylan:118
Himeji:71
Hindaun:62
Hinganghat;Hinganghāt:62
Hinganghāt:62
Hino:71
Hinthada:98
Hirakata:71
Hiratsuka:71
Hirnytskyi:154
Hisar:62
Hitachi-Naka:71
Hladkivka:154
Hlaingthaya:98
Hlegu:98
Hlukhiv:154
Hmaw Bi:98
Ho Chi Minh City:160
Hoa Binh;Hòa Bình:160
Hoa Cuong;Hòa Cường:160
Hoa Thanh;Hòa Thành:160
Hoan Kiem;Hoàn Kiếm:160
Hoang Mai;Hoàng Mai:160
Hobart:6
Hod HaSharon:67
Hoffman Estates:157
Hofu;Hōfu:71
Hohhot:28
Hohoe:54
Hoima:153
Hoji ya Henda:3
Holguín:31
Holosiyiv:154
Holubivka:154
Homestead:157
Homs:144
Homyel':11
Honcho;Honchō:71
Honchō:71
Hong Kong Island:60
Hong Ngu;Hồng Ngự:160
Honggang:28
Hongkou:28
Honmachi:71
Honolulu:157
Hoofddorp:101
Hoover:157
Hopin:98
Horishni Plavni:154
Horlivka:154
Horsham:
Horta-Guinardo;Horta-Guinardó:139
Horta-Guinardó:139
Hortaleza:139
Hortolandia;Hortolândia:17
Hortolândia:17
Hosa'ina:44
Hosapete:62
Hostomel:154
Hosur;Hosūr:62
Hosūr:62
Hougang New Town:131
Hounde;Houndé:19
Houndé:19
Hounslow:156
Houston:157
Hove:156
Hovsan;Hövsan:8
Howrah:62
Hoàn Kiếm:160
Hoàng Mai:160
Hpakan;Hpākān:98
Hpākān:98
Hrazdan:5
Hrodna:11
Hruzkyi:154
Hsinchu:145
Hua Hin:148
Huacheng:28
Huai'an:28
Huaibei:28
Huaihua:28
Huainan:28
Huambo:3
Huancayo:117
Huanggang:28
Huangpu:28
Huangshan:28
Huangshi:28
Huangzhou:28
Huaraz:117
Huayin:28
Hubballi:62
Huelva:139
Hugli:62
Huicheng:28
Huinong:28
Huixing:28
Huixquilucan:93
Huizhou:28
Hulan:28
Hulan Ergi:28
Hull:23
Huludao:28
Hulunbuir:28
Humen:28
Hungnam;Hŭngnam:107
Huntersville:157
Huntington:157
Huntington Beach:157
Huntington Park:157
Huntsville:157
Huocheng:28
Hura;H̱ura:67
Hurghada:39
Huyen Lam Ha;Huyện Lâm Hà:160
Huyện Lâm Hà:160
Huzhou:28
Hwado:137
Hwaseong-si:137
Hyesan:107
Hyosha:34
Hà Tiên:160
Hòa Bình:160
Hòa Cường:160
Hòa Thành:160
Hövsan:8
Hābra:62
Hāgere Hiywet:44
Hālīsahar:62
Hāpur:62
Hāthazāri:10
Hāthras:62
Hōfu:71
Hŭngnam:107
H̱olon:67
H̱ura:67
Hải Châu:160
Hải Dương:160
Hồng Ngự:160
I'zaz;I'zāz:144
I'zāz:144
I-n-Tillit:89
Iaşi:124
Ibadan:106
Ibague;Ibagué:29
Ibagué:29
Ibanda:153
Ibirite;Ibirité:17
Ibirité:17
Ichalkaranji:62
Icheon-si:137
Ichihara:71
Ichinomiya:71
Ichinoseki:71
Idah:106
Idaho Falls:157
Idanre:106
Idiofa:34
Idku;Idkū:39
Idkū:39
Idlib:144
Ifakara:147
Iganga:153
Igarassu:17
Igbara-Odo:106
Igbo-Ora:106
Igbo-Ukwu:106
Igboho:106
Igdir;Iğdır:151
Igede-Ekiti:106
Iguala de la Independencia:93
Iguatemi:17
Ihiala:106
Ihren:154
Iida:71
Iizuka:71
Ijebu Ode:106
Ijebu-Igbo:106
Ijebu-Jesa:106
Ijero-Ekiti:106
Ijok:88
Ikare:106
Ikeja:106
Ikere-Ekiti:106
Ikire:106
Ikirun:106
Ikom:106
Ikoma:71
Ikot Ekpene:106
Iksan:137
Ilagan:118
Ile-Ife:106
Ilebo:34
Ilesa:106
Ilheus;Ilhéus:17
Ilhéus:17
Ilidza;Ilidža:15
Ilidža:15
Iligan:118
Iligan City:118
Illela;Illéla:
Illéla:
Ilobu:106
Iloilo:118
Ilorin:106
Imabari:71
Imara Daima Estate:74
Imishli:8
Imperatriz:17
Imphal:62
Imus:118
Inazawa:71
Incheon:137
Inda Silase;Inda Silasē:44
Inda Silasē:44
Indaiatuba:17
Independence:157
Indianapolis:157
Indija;Inđija:129
Indio:157
Indore:62
Indramayu:63
Inegol;İnegol:151
Inezgane:96
Ingolstadt:53
Ingombota:3
Inhulets:154
Inisa:106
Inkhil:144
Inkisi:34
Innsbruck:7
Inongo:34
Insein:98
Invercargill:103
Inverness:156
Inzai:71
Inđija:129
Iowa City:157
Ioánnina:55
Ipatinga:17
Ipiranga:17
Ipoh:88
Ipojuca:17
Ipoti:106
Ipswich:156
Iquique:27
Iquitos:117
Irakleion;Irákleion:55
Iranshahr:64
Irapuato:93
Irbid:72
Irewe:106
Iriga City:118
Iringa:147
Irkutsk:125
Irondequoit:157
Irpin:154
Iruma:71
Irving:157
Irákleion:55
Isahaya:71
Isehara:71
Iseyin:106
Isfara:146
Ishinomaki:71
Isieke:106
Isiro:34
Iskandar Puteri:88
Ismailia:39
Ismayilli:8
Isparta:151
Istalif;Istālif:0
Istanbul:151
Istaravshan:146
Istok:76
Istālif:0
Isulan:118
Itabaiana:17
Itabashi:71
Itabira:17
Itaborai;Itaboraí:17
Itaboraí:17
Itabuna:17
Itacoatiara:17
Itaguai;Itaguaí:17
Itaguaí:17
Itagui;Itagüí:29
Itagüí:29
Itaim Bibi:17
Itaim Paulista:17
Itaituba:17
Itajai;Itajaí:17
Itajaí:17
Itami:71
Itanagar:62
Itanhaem;Itanhaém:17
Itanhaém:17
Itapecerica da Serra:17
Itaperuna:17
Itapetininga:17
Itapevi:17
Itapipoca:17
Itaquaquecetuba:17
Itaquera:17
Itarsi;Itārsi:62
Itatiba:17
Ithaca:157
Ituiutaba:17
Ituzaingo;Ituzaingó:4
Ituzaingó:4
Itārsi:62
Ivano-Frankivsk:154
Ivanovo:125
Ivanovskoye:125
Iwaki:71
Iwakuni:71
Iwata:71
Iwatsuki:71
Ixtapaluca:93
Izeh;Īz̄eh:64
Izhevsk:125
Izmayil:154
Izmaylovo:125
Izmit;İzmit:151
Iztacalco:93
Iztapalapa:93
Izumi:71
Izumisano:71
Izumo:71
Izyum:154
Iğdır:151
Jabalpur:62
Jabalya;Jabālyā:113
Jabaquara:17
Jablah:144
Jaboatao dos Guararapes;Jaboatão dos Guararapes:17
Jaboatão dos Guararapes:17
Jabālyā:113
Jacarei;Jacareí:17
Jacareí:17
Jackson:157
Jacksonville:157
Jacmel:58
Jacobabad:112
Jaen;Jaén:
Jaffa:67
Jaffna:140
Jagadhri;Jagādhri:62
Jagdalpur:62
Jagodina:129
Jagtial;Jagtiāl:62
Jagtiāl:62
Jagādhri:62
Jahanabad;Jahānābād:62
Jahrom:64
Jahānābād:62
Jaigaon:62
Jaipur:62
Jajmau;Jājmau:62
Jalai Nur:28
Jalalpur Jattan:112
Jalalpur Pirwala:112
Jalandhar:62
Jalapa:
Jalgaon:62
Jalilabad:8
Jalingo:106
Jalna;Jālna:62
Jalpaiguri;Jalpāiguri:62
Jalpāiguri:62
Jamaame:135
Jambi City:63
Jamjamal;Jamjamāl:65
Jamjamāl:65
Jammu:62
Jamnagar:62
Jamshedpur:62
Jamuria;Jāmuria:62
Jandira:17
Janesville:157
Janzur;Janzūr:83
Janzūr:83
Japekrom:54
Japeri:17
Jarabulus;Jarābulus:144
Jaragua;Jaraguá:17
Jaragua do Sul;Jaraguá do Sul:17
Jaraguá:17
Jaraguá do Sul:17
Jaramana;Jaramānā:144
Jaramānā:144
Jardim Angela:17
Jardim Helena:17
Jardim Sao Luis:17
Jarābulus:144
Jasim;Jāsim:144
Jatai;Jataí:17
Jataí:17
Jauharabad:112
Jawhar:135
Jayapura:63
Jayrud;Jayrūd:144
Jayrūd:144
Jaén:
Jebel Ali:155
Jeddah:127
Jefferson City:157
Jega:106
Jeju City:137
Jekabpils;Jēkabpils:80
Jelgava:80
Jember:63
Jena:53
Jeongeup:137
Jeonju:137
Jepara:63
Jequie;Jequié:17
Jequié:17
Jerez de la Frontera:139
Jericho:113
Jersey City:157
Jessore:10
Jhang Sadr:112
Jhansi;Jhānsi:62
Jhunjhunun;Jhunjhunūn:62
Jhunjhunūn:62
Jhānsi:62
Ji Parana;Ji Paraná:17
Ji Paraná:17
Ji'an:28
Jiading:28
Jiagedaqi:28
Jiamusi:28
Jianchang:28
Jiangmen:28
Jiangyin:28
Jiangyou:28
Jianshui:28
Jiaohe:28
Jiaojiang:28
Jiaozhou:28
Jiaozuo:28
Jiashan:28
Jiawang:28
Jiaxing:28
Jiayuguan:28
Jiazi:28
Jieshi:28
Jieshou:28
Jieyang:28
Jijel:2
Jijiang:28
Jijiga:44
Jilib:135
Jimeta:106
Jimma:44
Jinan:28
Jinchang:28
Jincheng:28
Jind;Jīnd:62
Jinfeng:28
Jing'an:28
Jingdezhen:28
Jinghong:28
Jingling:28
Jingmen:28
Jingzhi:28
Jingzhou:28
Jinhua:28
Jining:28
Jinja:153
Jinjiang:28
Jinka:44
Jinshan:28
Jinshanlu:28
Jinzhong:28
Jinzhou:28
Jirapa:54
Jiroft;Jīroft:64
Jishou:28
Jishu:28
Jisr ash Shughur;Jisr ash Shughūr:144
Jisr ash Shughūr:144
Jiujiang:28
Jiupu:28
Jiuquan:28
Jiutai:28
Jiutepec:93
Jixi:28
Jiyuan:28
Jizan:127
Jizhou:28
Jizzax:158
Jodhpur:62
Joetsu;Jōetsu:71
Johannesburg:136
Johns Creek:157
Johnstown:157
Johor Bahru:88
Joinville:17
Joliet:157
Jolo:118
Jombang:63
Jomvu:74
Jonava:84
Jonesboro:157
Jonkoping;Jönköping:142
Jonquiere;Jonquière:23
Jonquière:23
Joplin:157
Jorhat:62
Jounieh:81
Juazeiro:17
Juazeiro do Norte:17
Jubayt:141
Judeida Makr:67
Juiz de Fora:17
Juja:74
Juliaca:117
Junagadh;Jūnāgadh:62
Jundiai;Jundiaí:17
Jundiaí:17
Juneau:157
Jurm:0
Jurmala;Jūrmala:80
Jurong Town:131
Jurong West:131
Justiniskes;Justiniškės:84
Justiniškės:84
Jutiapa:56
Jyvaskyla;Jyväskylä:46
Jyväskylä:46
Jönköping:142
Jājmau:62
Jālna:62
Jāmuria:62
Jāsim:144
Jēkabpils:80
Jīnd:62
Jīroft:64
Jōetsu:71
Jūnāgadh:62
Jūrmala:80
K'olito;K'olīto:44
K'olīto:44
Kaambooni:135
Kabala:
Kabale:153
Kabalo:34
Kabankalan:118
Kabare:34
Kabarnet:74
Kabbasin:144
Kabeya-Kamwanga:34
Kabin Buri:148
Kabinda:34
Kabkabiyah;Kabkābīyah:141
Kabkābīyah:141
Kabwe:163
Kadapa:62
Kadima Zoran:67
Kadiolo:89
Kadiyivka:154
Kadoma:
Kadugli:141
Kaech'on;Kaech'ŏn:107
Kaech'ŏn:107
Kaesŏng:107
Kafanchan:106
Kafr Kanna;Kafr Kannā:67
Kafr Kannā:67
Kafr Laha;Kafr Lāhā:144
Kafr Lāhā:144
Kafr Manda;Kafr Mandā:67
Kafr Mandā:67
Kafr Qasim;Kafr Qāsim:67
Kafr Qāsim:67
Kafr Takharim;Kafr Takhārīm:144
Kafr Takhārīm:144
Kafr Zayta;Kafr Zaytā:144
Kafr Zaytā:144
Kafr ad Dawwar;Kafr ad Dawwār:39
Kafr ad Dawwār:39
Kafr ash Shaykh:39
Kafranbel:144
Kafrul:10
Kafue:163
Kagoro:106
Kagoshima:71
Kahama:147
Kahramanmaraş:151
Kaifeng:28
Kaili:28
Kairouan:150
Kaithal:62
Kaiyuan:28
Kajang:88
Kajansi:153
Kakamigahara:71
Kakhovka:154
Kakinada;Kākināda:62
Kakogawacho-honmachi;Kakogawachō-honmachi:71
Kakogawachō-honmachi:71
Kalaban Koro:89
Kalaburagi:62
Kalamazoo:157
Kalaw:98
Kalemie:34
Kalemyo:98
Kalgoorlie:6
Kalima:34
Kallakurichi:62
Kallang:131
Kallithea;Kallithéa:55
Kallithéa:55
Kalmiuskyi:154
Kalmunai:140
Kalol:62
Kaluga:125
Kalulushi:163
Kalush:154
Kalynivskyi:154
Kamagaya:71
Kamakura:71
Kamalia:112
Kamalshahr;Kamālshahr:64
Kamarhati;Kāmārhāti:62
Kambove:34
Kamina:34
Kamirenjaku:71
Kamloops:23
Kamoke:112
Kampene:34
Kampong Pasir Ris:131
Kampung Baru Subang:88
Kampung Kangkar Teberau:88
Kampung Larkin Lama:88
Kampung Pasir Gudang Baru:88
Kampung Sungai Ara:88
Kampung Sungai Glugur:88
Kamsar:57
Kamuli:153
Kamyanets-Podilskyi:154
Kamyanobridskyi:154
Kamyanske:154
Kamyshin:125
Kamālshahr:64
Kanaker-Zeytun:5
Kananga:34
Kanayannur:62
Kanazawa:71
Kanbalu:98
Kanbe:98
Kanchipuram:62
Kanchrapara;Kānchrāpāra:62
Kandahār:0
Kandy:140
Kangding:28
Kanggye:107
Kangnyong;Kangnyŏng:107
Kangnyŏng:107
Kanhangad:62
Kaniv:154
Kankan:57
Kanoya:71
Kanpur:62
Kanpur Cantonment:62
Kansas City:157
Kansk:125
Kanyobagonga:34
Kaohsiung:145
Kaolack:128
Kapan:5
Kapar:88
Kapchorwa:153
Kapenguria:74
Kapiri Mposhi:163
Karabaglar;Karabağlar:151
Karabağlar:151
Karabuk;Karabük:151
Karabük:151
Karachi:112
Karagandy:73
Karaikkudi;Kāraikkudi:62
Karaj:64
Karakol:78
Karamay:28
Karatsu:71
Karavayevi Dachi:154
Karawalnagar;Karāwalnagar:62
Karawang:63
Karbala:65
Kargil:62
Kariega:136
Karimnagar;Karīmnagar:62
Kariya:71
Karlovy Vary:33
Karlsruhe:53
Karmi'el:67
Karnal;Karnāl:62
Karnaphuli:10
Karnāl:62
Karoliniskes;Karoliniškės:84
Karoliniškės:84
Karonga:87
Karratha:6
Kars:151
Karsiyaka;Karşıyaka:151
Karur:62
Karuri:74
Karāwalnagar:62
Karīmnagar:62
Karşıyaka:151
Kasama:
Kasangati:153
Kasangulu:34
Kasese:153
Kashan:64
Kashgar:28
Kashiwa:71
Kashiwara:71
Kashmar;Kāshmar:64
Kasoa:54
Kasongo:34
Kasongo-Lunda:34
Kaspiysk:125
Kassel:53
Kasserine:150
Kastamonu:151
Kasuga:71
Kasugai:71
Kasukabe:71
Kasulu:147
Kasur:112
Katabi:153
Katanda:34
Katha:98
Kathua:62
Katihar:62
Katoro:147
Katowice:119
Katsushika:71
Katsuta:71
Katumba:147
Katwa:34
Kaunas:84
Kaura Namoda:106
Kavadarci:108
Kavaje;Kavajë:1
Kavajë:1
Kavála:55
Kawachi-Nagano:71
Kawagoe:71
Kawaguchi:71
Kawanishi:71
Kawasaki:71
Kawkareik:98
Kawthoung:98
Kayan:98
Kayseri:151
Kazan:125
Kazerun;Kāzerūn:64
Kazo:
Kecskemet;Kecskemét:61
Kecskemét:61
Kedainiai;Kėdainiai:84
Kediri:63
Kedungwuni:63
Keelung:145
Keffi:106
Kelar:65
Kelowna:23
Kembangan:131
Kemerovo:125
Kendale Lakes:157
Kendari:63
Kenema:130
Keng Tung;Kēng Tung:98
Kenge:34
Kenitra:96
Kenner:157
Kennewick:157
Kenol:74
Kenosha:157
Kentron:5
Kerch:154
Kesklinn:42
Kettering:
Key West:157
Kfar Saba:67
Kfar Yona:67
Khabarovsk:125
Khairpur Mir's:112
Khalis;Khāliş:65
Khamis Mushait:127
Khammam:62
Khan Neshin;Khān Neshīn:0
Khan Shaykhun;Khān Shaykhūn:144
Khanabad:0
Khanaqin;Khānaqīn:65
Khandwa:62
Khanty-Mansiysk:125
Khanzhonkivskyi:154
Khanzhonkove:154
Khardah:62
Khargone:62
Kharkiv:154
Kharkivskyi Masyv:154
Khartoum North:141
Khartsyzk:154
Khasavyurt:125
Khashm al Qirbah:141
Khashuri:52
Khasnahzan;Khasnahzān:65
Khasnahzān:65
Khemisset:96
Khenchela:2
Khenifra:96
Kherson:154
Khimki:125
Khirdalan:8
Khlong Luang:148
Khlong Sam Wa:148
Khlong Toei:148
Khmelnytskyi:154
Khmilnyk:154
Khobar:127
Khomeyni Shahr;Khomeynī Shahr:64
Khomeynī Shahr:64
Khon Kaen:148
Khoroshevo-Mnevniki;Khoroshëvo-Mnevniki:125
Khoroshëvo-Mnevniki:125
Khorramabad:64
Khorramshahr:64
Khouribga:96
Khrestivka:154
Khrustalnyi:154
Khujand:146
Khulm:0
Khulna:10
Khuraybat as Suq;Khuraybat as Sūq:72
Khuraybat as Sūq:72
Khurja:62
Khushab;Khushāb:112
Khushāb:112
Khust:154
Khuy;Khūy:64
Khuzdar:112
Khwisero:74
Khāliş:65
Khān Neshīn:0
Khān Shaykhūn:144
Khān Yūnis:113
Khānaqīn:65
Khūy:64
Kibaha:147
Kibaigwa:147
Kicevo;Kičevo:108
Kidderminster:156
Kiel:53
Kielce:119
Kien An;Kiến An:160
Kifri;Kifrī:65
Kifrī:65
Kigoma:147
Kikinda:129
Kikolo:3
Kikuyu:74
Kikwit:34
Kilamba:3
Kilis:151
Killeen:157
Kilosa:147
Kima Kieza:3
Kimhae:137
Kimilili:74
Kimpese:34
Kinana;Kināna:141
Kindia:57
Kindrativskyi:154
Kindu:34
Kingsport:157
Kingston upon Hull:156
Kintampo:54
Kināna:141
Kipamba:34
Kipushi:34
Kirari Sulemannagar;Kirāri Sulemānnagar:62
Kirdasah;Kirdāsah:39
Kirdāsah:39
Kirikkale;Kırıkkale:151
Kirkcaldy:156
Kirkland:
Kirkuk:65
Kirov:125
Kirsehir;Kırşehir:151
Kirumba:34
Kiruna:142
Kiryat Gat:67
Kiryat Ono:67
Kiryu;Kiryū:71
Kiryū:71
Kirāri Sulemānnagar:62
Kisangani:34
Kisaran:63
Kisarazu:71
Kisela Voda:108
Kiselevsk;Kiselëvsk:125
Kiselëvsk:125
Kishanganj:62
Kishangarh:62
Kishiwada:71
Kisi:106
Kislovodsk:125
Kismayo:135
Kissidougou:57
Kissimmee:157
Kisumu:74
Kitakyushu:71
Kitale:74
Kitami:71
Kitchener:23
Kitengela:74
Kitgum:153
Kituku:34
Kitwe:163
Kiziltepe;Kızıltepe:151
Kičevo:108
Kiến An:160
Klagenfurt am Worthersee;Klagenfurt am Wörthersee:7
Klagenfurt am Wörthersee:7
Klaipėda:84
Klang:88
Klaten:63
Klerksdorp:136
Kluang:88
Klungkung:63
Knjazevac:129
Knoxville:157
Knysna:136
Kobe:71
Koblenz:53
Kobo:44
Koboko:153
Kochani:108
Kodaira:71
Koforidua:54
Kofu:71
Koga:71
Koganei:71
Kohat:112
Kohima:62
Kohtla-Järve:42
Koidu:130
Kokologo:19
Kokomo:157
Kokopo:115
Kokshetau:73
Kokstad:136
Kokubunji:71
Kola'a:134
Kolda:128
Kolkata:62
Kollam:62
Koln;Köln:53
Kolokani:89
Kolomna:125
Kolomyia:154
Kolpino:125
Kolwezi:34
Kom Ombo:39
Komaki:71
Komatsu:71
Kombissiri:19
Kombolcha:44
Komsomolsk-on-Amur:125
Kon Tum:160
Konak:151
Kondoa:147
Kone Ta La Paung:98
Kongolo:34
Kongoussi:19
Konibodom:146
Konosu;Kōnosu:71
Konotop:154
Kontagora:106
Konya:151
Koper:133
Korba:
Korce;Korçë:1
Koreatown:157
Korhogo:69
Korla:28
Koro:89
Korogwe:147
Koronadal:118
Korosten:154
Korostyshiv:154
Korçë:1
Koshigaya:71
Kostanay:73
Kosti:141
Kostopil:154
Kostroma:125
Kostyantynivka:154
Koszalin:119
Kot Addu:112
Kot Radha Kishan:112
Kota:62
Kota Bharu:88
Kota Damansara:88
Kota Kinabalu:88
Kota Kuala Muda:88
Kotamobagu:63
Kotido:153
Kotli:112
Koto;Kotō:71
Kotri:112
Kotō:71
Koudougou:19
Koulikoro:89
Koumassi:69
Koupela;Koupéla:19
Koupéla:19
Kouri:89
Kousseri;Kousséri:22
Kousséri:22
Koutiala:89
Kovel:154
Kovpakivskyi:154
Kowloon:60
Kowloon City:60
Kowloon City Centre:60
Koysinceq:65
Kozhikode:62
Kozyatyn:154
Košice:132
Kraaifontein:136
Kragujevac:129
Kraków:119
Kraljevo:129
Kramatorsk:154
Krasnoyarsk:125
Krefeld:53
Kremenchuk:154
Kremenets:154
Kresek:63
Krishnanagar:62
Kristiansand:110
Kristiine:42
Kriva Palanka:108
Krolevets:154
Kroonstad:136
Kropyvnytskyi:154
Krugersdorp:136
Kruje;Krujë:1
Krujë:1
Krusevac;Kruševac:129
Kruševac:129
Kryukiv:154
Kryvyy Rih:154
Ksar El Kebir:96
Kuacjok:138
Kuala Krai:88
Kuala Kubu Baharu:88
Kuala Terengganu:88
Kuantan:88
Kuching:88
Kucove;Kuçovë:1
Kucukcekmece;Küçükçekmece:151
Kufa:65
Kuje:106
Kukatpally:62
Kukes;Kukës:1
Kukichuo;Kukichūō:71
Kukichūō:71
Kukës:1
Kulgam:62
Kulim:88
Kulob;Kŭlob:146
Kulti:62
Kumagaya:71
Kumanovo:108
Kumarapalayam:62
Kumasi:54
Kumba:22
Kumbakonam:62
Kumbo:22
Kungyangon:98
Kuningan:63
Kunming:28
Kunri:112
Kunshan:28
Kuntsevo:125
Kuopio:46
Kupang:63
Kupyansk:154
Kurakhove:154
Kurashiki:71
Kure:71
Kurenivka:154
Kurgan:125
Kurichchi:62
Kurnool:62
Kursk:125
Kurume:71
Kusatsu:71
Kuseifa:67
Kushinagar:62
Kushiro:71
Kushtia:10
Kutahya;Kütahya:151
Kutaisi:52
Kutkai:98
Kutloanong:136
Kutu:34
Kutum:141
Kuwana:71
Kuz'minki:125
Kuçovë:1
KwaDukuza:136
Kwaggafontein:136
Kwai Chung:60
Kwekwe:164
Kwidzyn:119
Kyaikkami:98
Kyaiklat:98
Kyaikto:98
Kyaukme:98
Kyaukpadaung:98
Kyaukpyu:98
Kyaukse:98
Kyauktaga:98
Kyauktan:98
Kyeintali:98
Kyengera:153
Kyimyindine:98
Kyivskyi:154
Kyonpyaw:98
Kyoto:71
Kyzyl:125
Kyzylorda:73
Köln:53
Kütahya:151
Küçükçekmece:151
Kākināda:62
Kāmārhāti:62
Kānchrāpāra:62
Kāraikkudi:62
Kāshmar:64
Kāzerūn:64
Kēng Tung:98
Kėdainiai:84
Kırıkkale:151
Kırşehir:151
Kızıltepe:151
Kōnosu:71
Kŭlob:146
L'Hospitalet de Llobregat:139
La Ceiba:59
La Cite-Limoilou;La Cité-Limoilou:23
La Cité-Limoilou:23
La Concepcion;La Concepción:
La Concepción:
La Crosse:157
La Gi:160
La Habra:157
La Haute-Saint-Charles:23
La Laguna:139
La Mesa:
La Pintana:27
La Plata:4
La Romana:37
La Serena:27
La Trinidad:118
La Vega:37
La Victoria:159
Laascaanood:135
Laayoune:161
Labasa:45
Labe;Labé:57
Labuan Bajo:63
Labutta:98
Labé:57
Ladysmith:136
Ladyzhyn:154
Lafayette:157
Lafia:106
Lafiagi:106
Lagarto:17
Lages:17
Laghouat:2
Lagos:106
Laguna Niguel:157
Lahad Datu:88
Lahan;Lahān:100
Lahij;Laḩij:162
Lahijan;Lāhījān:64
Lahore:112
Lahti:46
Lahān:100
Laibin:28
Laiwu:28
Laixi:28
Laiyang:28
Laizhou:28
Lajeado:17
Lak Si:148
Lakang:98
Lake Charles:157
Lake Elsinore:157
Lake Forest:157
Lake Havasu City:157
Lakeland:157
Lakeville:157
Lalibela:44
Lalupon:106
Lambare;Lambaré:116
Lambaré:116
Lami:45
Lampa:27
Lampang:148
Lang Son;Lạng Sơn:160
Lang'ata:74
Langfang:28
Langsa:63
Lankaran:8
Lansing:157
Lanus;Lanús:4
Lanzhou:28
Lanús:4
Laoag:118
Laohekou:28
Lapu-Lapu City:118
Larache:96
Laramie:157
Laredo:157
Largo:157
Larkana:112
Larnaca:32
Las Cruces:157
Las Palmas de Gran Canaria:139
Las Pinas;Las Piñas:118
Las Piñas:118
Las Tunas:31
Las Vegas:157
Lashio:98
Lashkar Gāh:0
Lasnamae;Lasnamäe:42
Lasnamäe:42
Lat Krabang:148
Lat Phrao:148
Latacunga:38
Latakia:144
Latkrabang:148
Latur:62
Lauderhill:157
Laukkai:98
Launceston:6
Lausanne:143
Lautoka:45
Laval:23
Lavras:17
Lawang:63
Lawksawk:98
Lawrence:157
Layyah:112
Lazarevac:129
Lazdynai:84
Laḩij:162
Le Havre:47
Le Mans:47
Le Plateau-Mont-Royal:23
Le Sud-Ouest:23
Le Vieux-Longueuil:23
Lebedyn:154
Lecce:68
Lecheng:28
Lee's Summit:157
Leeds:156
Leesburg:157
Leeuwarden:101
Leganes;Leganés:139
Leganés:139
Legaspi:118
Legazpi:139
Legnica:119
Lehi:157
Lehigh Acres:157
Leicester:156
Leiden:101
Leipzig:53
Leiria:120
Leiyang:28
Lekki:106
Lembang:63
Lenexa:157
Lengshuijiang:28
Lens:47
Leogane;Léogâne:58
Lerik:8
Les Cayes:58
Les Rivieres;Les Rivières:23
Les Rivières:23
Leshan:28
Leskovac:129
Lethbridge:23
Letpandan:98
Leuven:12
Levis;Lévis:23
Levittown:
Lewe:98
Lewiston:157
Lewisville:157
Lexington:157
Lexington-Fayette:157
Leytonstone:156
Lhasa:28
Lhoka:28
Lhokseumawe:63
Lianghu:28
Liangping:28
Lianhe:28
Lianjiang:28
Lianshan:28
Lianyungang:28
Liaocheng:28
Liaoyang:28
Libenge:34
Liberec:33
Libertad:118
Librazhd:1
Licheng:28
Lichinga:97
Lichtenburg:136
Lichuan:28
Lida:11
Liepāja:80
Lijiang:28
Likasi:34
Lille:47
Limassol:32
Limbe:22
Limeira:17
Limoges:47
Limuru:74
Lincang:28
Lindi:147
Linfen:28
Linhares:17
Linköping:142
Linqu:28
Linshui:28
Linxi:28
Linxia Chengguanzhen:28
Linyi:28
Linz:7
Lipa City:118
Lipetsk:125
Lipkovo:108
Lisala:34
Lisburn:156
Lishui:28
Lisovyi Masyv:154
Little Havana:157
Little Rock:157
Liubotyn:154
Liupanshui:28
Liuzhi:28
Liuzhou:28
Livermore:157
Liverpool:156
Livingstone:163
Livoberezhnyi:154
Livoberezhnyi Masyv:154
Livonia:157
Livorno:68
Lizhi:28
Liège:12
Lleida:139
Lo Prado:27
Lobito:3
Lodhran:112
Lodja:34
Lodwar:74
Logrono;Logroño:139
Logroño:139
Loikaw:98
Loja:38
Lokbatan:8
Lokoja:106
Lomas de Zamora:4
Londonderry County Borough:156
Londrina:17
Long Beach:157
Long Bien:160
Long Branch:157
Long Khanh;Long Khánh:160
Long Khánh:160
Long Xuyen;Long Xuyên:160
Long Xuyên:160
Longfeng:28
Longgang:28
Longjiang:28
Longjing:28
Longling County:28
Longmont:157
Longshan:28
Longshui:28
Longueuil:23
Longview:157
Loni:62
Lorain:157
Loralai:112
Los Angeles:157
Los Banos;Los Baños:
Los Baños:
Los Mochis:93
Los Puertos de Altagracia:159
Los Rastrojos:159
Los Teques:159
Loudi:28
Louga:128
Loughborough:156
Louisville:157
Loveland:157
Lowell:157
Lower Hutt:103
Lower Sackville:23
Lowestoft:156
Lozova:154
Lu'an:28
Luancheng:28
Luang Prabang:79
Luanshya:163
Lubango:3
Lubao:
Lubbock:157
Lubero:34
Lublin:119
Lubny:154
Lubuklinggau:63
Lubumbashi:34
Lucapa:3
Lucena:
Lucknow:62
Ludhiana:62
Ludwigshafen am Rhein:53
Luebo:34
Lugano:143
Lugazi:153
Lukavac:15
Lukula:34
Lukyanivka:154
Luleå:142
Luliang;Lüliang:28
Lumajang:63
Luohe:28
Luohu District:28
Luojiang:28
Luoyang:28
Luputa:34
Lusail:122
Lusambo:34
Lushnje;Lushnjë:1
Lushnjë:1
Lushui:28
Luton:156
Lutsk:154
Luuq:135
Luxor:39
Luzhou:28
Luziania;Luziânia:17
Luziânia:17
Lviv:154
Lyman:154
Lynchburg:157
Lyon:47
Lysychansk:154
Lyubertsy:125
Lyublino:125
Léogâne:58
Lévis:23
Lübeck:53
Lüliang:28
Lāhījān:64
Lạng Sơn:160
Ma On Shan:60
Ma'ale Adummim:113
Ma'anshan:28
Ma'arratmisrin;Ma'arratmişrīn:144
Ma'arratmişrīn:144
Ma'rib:162
Maastricht:101
Maba:28
Mabalacat City:118
Mabopane:136
Macae;Macaé:17
Macapá:17
Macaé:17
Maceió:17
Macomia:97
Madanapalle:62
Madang:115
Madaoua:105
Madaya:98
Madhavaram:62
Madhurampur Dehri:62
Madhyamgram:62
Madhyapur Thimi:100
Madido:163
Madinah:127
Madinat Hamad;Madīnat Ḩamad:9
Madinat an Nasr;Madīnat an Naşr:39
Madison:157
Madiun:63
Madrid Centro:139
Madurai:62
Madīnat an Naşr:39
Madīnat Ḩamad:9
Mae Sot:148
Maebashi:71
Mafikeng:136
Mafinga:147
Magadan:125
Magangue;Magangué:29
Magangué:29
Magdeburg:53
Mage;Magé:17
Magelang:63
Maghaghah;Maghāghah:39
Maghar;Maghār:
Maghāghah:39
Maghār:
Magnitogorsk:125
Magugpo Poblacion:118
Magé:17
Mahabad;Mahābād:64
Mahajanga:86
Maharagama:140
Mahbubnagar;Mahbūbnagar:62
Mahbūbnagar:62
Mahesana;Mahesāna:62
Maheshtala:62
Mahesāna:62
Mahilyow:11
Mahina:89
Mahābād:64
Mahāsamund:62
Maianga:3
Maicao:29
Maidenhead:156
Maidstone:156
Maiduguri:106
Maijdi:10
Mailsi:112
Mainz:53
Maipu;Maipú:27
Maipú:27
Mairipora;Mairiporã:17
Mairiporã:17
Maitland:
Maiurno:141
Majie:28
Makassar:63
Makati City:118
Makeni:130
Makhachkala:125
Makiyivka:154
Makkah:127
Makoko:106
Makumbako:147
Makurdi:106
Malabon:118
Malakal:138
Malambo:29
Malang:63
Malanje:3
Malappuram:62
Malatia-Sebastia:5
Malatya:151
Malayer;Malāyer:64
Malda:62
Malden:157
Malegaon:62
Malemba:34
Malemba-Nkulu:34
Maler Kotla;Māler Kotla:62
Malindi:74
Malingao:118
Malir Cantonment:112
Malita:118
Malkajgiri:62
Mallawi;Mallawī:39
Mallawī:39
Malmö:142
Malolos:118
Maltepe:151
Malumfashi:106
Malyn:154
Malāyer:64
Mamoudzou:92
Mampong:54
Manacapuru:17
Manado:63
Manas:78
Manassas:157
Manaung:98
Manaus:17
Manbij:144
Mandalay:98
Mandali;Mandalī:65
Mandaluyong:118
Mandaluyong City:118
Mandalī:65
Mandaqui:17
Mandaue City:118
Mandi Bahauddin:112
Mandimba:97
Mandoli:62
Mandsaur:62
Mandurah:6
Mandya:62
Maneah;Manéah:57
Manfalut;Manfalūţ:39
Manfalūţ:39
Mangai:34
Mangalagiri:62
Mangaluru:62
Mangbwalu:34
Mangina:34
Mango:
Manhattan:157
Manisa:151
Manizales:29
Manjhand:112
Mankato:157
Mannheim:53
Manokwari:63
Manolo Fortich:118
Manono:34
Manp'o:107
Mansa:
Mansilingan:118
Mansoûra:2
Manta:38
Mantampay:118
Manteca:157
Mantilla:31
Manukau City:103
Manzanillo:
Manzini:43
Manéah:57
Maoming:28
Maple Grove:157
Maple Ridge:23
Mar del Plata:4
Mar'ino:125
Maraba;Marabá:17
Marabá:17
Maracaibo:159
Maracanau;Maracanaú:17
Maracanaú:17
Maracay:159
Maradi:105
Maragheh;Marāgheh:64
Maralal:74
Maramag:118
Marand:64
Maranguape:17
Marawi City:118
Marbella:139
Marcory:69
Mardan:112
Mardin:151
Marg'ilon:158
Margate:
Marhanets:154
Marianao:31
Mariara:159
Maribor:133
Marienthal:53
Marijampole;Marijampolė:84
Marijampolė:84
Marikana:136
Marikina City:118
Marilia;Marília:17
Maringa;Maringá:17
Maringá:17
Marituba:17
Mariupol:154
Marivan;Marīvān:64
Mariveles:118
Marka:135
Markala:89
Markham:23
Marmaris:151
Marne La Vallee;Marne La Vallée:47
Marne La Vallée:47
Marneuli:52
Marondera:164
Maroua:22
Marrakesh:96
Marsa Matruh;Marsá Maţrūḩ:39
Marseille:47
Marsá Maţrūḩ:39
Martaban:98
Martapura:63
Marugame:71
Marvdasht:64
Marysville:157
Maryvale:157
Marzahn:53
Marília:17
Marāgheh:64
Marīvān:64
Masai:88
Masaka:153
Masan:137
Masany:154
Masasi:147
Masaya:104
Mascara:2
Mashhad:64
Masi-Manimba:34
Masina:34
Masindi:153
Masis:5
Masjed Soleyman;Masjed Soleymān:64
Masjed Soleymān:64
Massiogo:89
Mastaga;Maştağa:8
Masumbwe:147
Masyaf;Maşyāf:144
Matadi:34
Matagalpa:104
Matamey:105
Matamoros:93
Matanzas:31
Mataram:63
Mataro;Mataró:139
Mataró:139
Mathura:62
Mati:118
Matola:97
Matsubara:71
Matsudo:71
Matsue:71
Matsusaka:71
Matsuto;Matsutō:71
Matsutō:71
Matsuyama:71
Matuga:74
Maturin;Maturín:159
Maturín:159
Maua;Mauá:17
Maubin:98
Maun:16
Mauá:17
Mawlaik:98
Mawlamyine:98
Mawlamyinegyunn:98
Maxixe:97
Mayahi:105
Maykop:125
Maymana:0
Mazabuka:163
Mazar-e Sharif;Mazār-e Sharīf:0
Mazatlán:93
Mazeikiai:84
Mazyr:11
Mazār-e Sharīf:0
Maştağa:8
Maşyāf:144
Mbake;Mbaké:128
Mbaké:128
Mbale:
Mbandaka:34
Mbanza Kongo:3
Mbanza-Ngungu:34
Mbarara:153
Mbeya:147
Mbinga:147
Mbombela:136
Mbour:128
Mbuji-Mayi:34
McAllen:157
Mdantsane:136
Meads:157
Mechelen:12
Medan:63
Medellín:29
Medford:157
Medicine Hat:23
Meerut:62
Meguro:71
Mehana;Méhana:105
Mehdiabad:8
Meikle Earnock:156
Meiktila:98
Meishan:28
Meizhou:28
Mejicanos:40
Mek'ele:44
Mek'i;Mek'ī:44
Mek'ī:44
Meknes:96
Melbourne:6
Melbourne City Centre:6
Melilla:139
Melitopol:154
Mellit:141
Memphis:157
Mendi:
Mendip:156
Mengmao:28
Mengzi:28
Menifee:157
Menongue:3
Mentougou:28
Merauke:63
Merced:157
Merefa:154
Merelani:147
Meriden:157
Merkezefendi:151
Mersin:151
Mesa:157
Mesquite:157
Messina:68
Mestre:68
Metairie:157
Metairie Terrace:157
Methuen:157
Metro:63
Metrotown:23
Metu:44
Metz:47
Mevasseret Tsiyyon:67
Mexicali:93
Mezhdurechensk:125
Miabi:34
Miami:157
Miami Beach:157
Miami Gardens:157
Mian Channun:112
Miandoab;Mīāndoāb:64
Mianeh;Mīāneh:64
Mianwali:112
Mianyang:28
Miass:125
Mid-City:157
Middelburg:
Middlesbrough:156
Middletown:157
Midland:
Midrand:136
Midsayap:118
Midwest City:157
Migdal Ha'Emeq:67
Milagro:38
Milan:68
Millcreek:157
Milpitas:157
Milton Keynes:156
Milwaukee:157
Min Ga Lar Don Zay:98
Minamirinkan:71
Minatitlan;Minatitlán:93
Minatitlán:93
Minbu:98
Mindelo:24
Mineralnye Vody:125
Mingachevir:8
Mingala Tangnyunt:98
Mingaladon:98
Mingora:112
Mingshui:28
Minhang:28
Minneapolis:157
Minnetonka:157
Minnetonka Mills:157
Minoh:71
Minot:157
Minskyi Masyv:154
Minya:39
Miramar:
Miri:88
Mirpur Khas:112
Mirpur Model Thana:10
Mirriah:105
Miryalaguda:62
Miskolc:61
Misratah:83
Mission Viejo:157
Mississauga:23
Missoula:157
Mit Ghamr;Mīt Ghamr:39
Mitcham:
Mito:71
Mitrovice;Mitrovicë:76
Mitrovicë:76
Mitte:53
Mityana:153
Mixco:56
Miyakonojo;Miyakonojō:71
Miyakonojō:71
Mizan Teferi;Mīzan Teferī:44
Mlolongo:74
Mmabatho:136
Moanda:
Mobile:157
Mocuba:97
Mocímboa da Praia:97
Modakeke:106
Model Town:112
Modena:68
Modesto:157
Modi'in Makkabbim Re'ut:67
Modiin Ilit:67
Modimolle:136
Moers:53
Mogaung:98
Mogi Guacu;Mogi Guaçu:17
Mogi Guaçu:17
Mogi das Cruzes:17
Mogok:98
Mogtedo;Mogtédo:19
Mogtédo:19
Mohali:62
Mohammedia:96
Mohnyin:98
Mojo:44
Mojokerto:63
Mokambo:34
Mokopane:136
Mokotow;Mokotów:119
Mokotów:119
Mokpo:137
Moline:157
Molodizhne:154
Mombasa:74
Monchengladbach;Mönchengladbach:53
Moncloa-Aravaca:139
Moncton:23
Mondlo:136
Mong Cai;Móng Cái:160
Mong La;Möng La:98
Mong Yang;Möng Yang:98
Mong Yawng;Möng Yawng:98
Mongu:163
Monguno:106
Moninnpebougou;Moninnpébougou:89
Moninnpébougou:89
Monroe:157
Mons:12
Montebello:157
Montego Bay:70
Monterey:157
Monterey Park:157
Monteria;Montería:29
Monterrey:93
Montería:29
Montes Claros:17
Montgomery:157
Montpellier:47
Montreal-Nord;Montréal-Nord:23
Montreuil:47
Montréal:23
Montréal-Nord:23
Monywa:98
Monza:68
Monze:163
Moratalaz:139
Moratuwa:140
Morecambe:156
Moreh:62
Morelia:93
Morgantown:157
Moribabougou:89
Moriguchi:71
Morioka:71
Mormugao:62
Morningside Heights:157
Morogoro:147
Moroto:153
Morvi:62
Morādābād:62
Moshi:147
Mosquera:29
Mossamedes:3
Mossel Bay:136
Mossoro;Mossoró:17
Mossoró:17
Mostaganem:2
Mostar:15
Mostoles;Móstoles:139
Mostytskyi Masyv:154
Mosul:65
Mot'a:44
Mothihari;Mothīhāri:62
Mothīhāri:62
Motijheel:10
Mott Haven:157
Moundou:26
Mount Hagen:115
Mount Vernon:157
Moyale:74
Mpanda:
Mpika:163
Mpondwe:153
Mpulungu:163
Mrauk U:98
Msalatah;Msalātah:83
Msalātah:83
Mthatha:136
Mtwapa:74
Mtwara:147
Mu-se:98
Muar:88
Mubende:153
Mubi:106
Mudanjiang:28
Mudon:98
Mueang Nonthaburi:148
Mufulira:163
Muhanga:126
Mukachevo:154
Mukalla:162
Mukim Pulai:88
Mukono:153
Muktsar:62
Mulenvos:3
Mulheim;Mülheim:53
Mulhouse:47
Mulongo:34
Multan:112
Mulugu:62
Mumbai:62
Muncie:157
Munger:62
Munich:53
Muntinlupa:118
Munuf;Munūf:39
Munūf:39
Murang'a:74
Muratpasa;Muratpaşa:151
Muratpaşa:151
Murfreesboro:157
Muriae;Muriaé:17
Muriaé:17
Muricay:118
Muridke:112
Murmansk:125
Murom:125
Murree:112
Murrieta:157
Murshidābād:62
Murwara;Murwāra:62
Murwāra:62
Murzuk:83
Musaffah:155
Musanze:126
Musashino:71
Mushie:34
Mushin:106
Musina:136
Musoma:147
Mustafabad;Mustafābād:
Mustafakemalpasa;Mustafakemalpaşa:151
Mustafakemalpaşa:151
Mustafābād:
Mustamae;Mustamäe:42
Mustamäe:42
Mutare:164
Muzaffargarh:112
Muzaffarnagar:62
Muzaffarābād:112
Mwala:74
Mwanza:147
Mweka:34
Mwene:34
Mwene-Ditu:34
My Hao;Mỹ Hào:160
My Tho;Mỹ Tho:160
Myanaung:98
Myaungmya:98
Myawaddy:98
Myaydo:98
Myeik:98
Myitkyina:98
Mykilska Borshchahivka:154
Mykolayiv:154
Mykytivskyi:154
Myrhorod:154
Myrnohrad:154
Myrtle Beach:157
Mysuru:62
Mytilene:55
Mytishchi:125
Mzuzu:87
Málaga:139
Méhana:105
Móng Cái:160
Móstoles:139
Mönchengladbach:53
Möng La:98
Möng Yang:98
Möng Yawng:98
Mülheim:53
Māler Kotla:62
Mīt Ghamr:39
Mīzan Teferī:44
Mīāndoāb:64
Mīāneh:64
Mỹ Hào:160
Mỹ Tho:160
N'dalatando:3
Nabatiye et Tahta;Nabatîyé et Tahta:81
Nabatîyé et Tahta:81
Naberezhnyye Chelny:125
Nablus:113
Nacala:97
Nadi:45
Nadiad;Nadiād:62
Nadiād:62
Nador:96
Nadvirna:154
Naga:118
Nagahama:71
Nagaoka:71
Nagaon:62
Nagapattinam:62
Nagar Naluakot;Nagar Naluākot:10
Nagar Naluākot:10
Nagaur;Nāgaur:62
Nagda:62
Nagercoil;Nāgercoil:62
Nagoya:71
Nagpur:62
Naha:71
Nahariyya:67
Nahiyat Ghammas:65
Nahiyat al Fuhud;Nāḩiyat al Fuhūd:65
Nahiyat al Iskandariyah;Nāḩiyat al Iskandarīyah:65
Nahiyat ash Shinafiyah;Nāḩiyat ash Shināfīyah:65
Nahrin;Nahrīn:0
Nahrīn:0
Naihati;Naihāti:62
Naihāti:62
Naivasha:74
Najaf:65
Najafabad;Najafābād:64
Najafgarh:62
Najafābād:64
Nakano:71
Nakhodka:125
Nakhon Pathom:148
Nakhon Ratchasima:148
Nakhon Si Thammarat:148
Nakivale Refugee Camp:153
Nakonde:163
Nalchik:125
Nalgonda:62
Nalut;Nālūt:83
Nam Dinh;Nam Định:160
Nam Định:160
Namalombwe:163
Namangan:158
Namhkam:98
Namp'o:107
Nampa:157
Namur:12
Nanaimo:23
Nanbin:28
Nanchang:28
Nanchong:28
Nanchuan:28
Nancun:28
Nancy:47
Nanded:62
Nandurbar:62
Nandyal;Nandyāl:62
Nandyāl:62
Nangloi Jat;Nāngloi Jāt:62
Nanjin:28
Nanjing:28
Nankana Sahib:112
Nanning:28
Nanpiao:28
Nanping:28
Nanqiao:28
Nansana:153
Nansang:98
Nantes:47
Nantong:28
Nantou:
Nanyang:28
Nanyuki:74
Napa:157
Naperville:157
Napier:103
Naples:68
Narasaraopet:62
Narashino:71
Narayanganj:10
Narela:62
Narita:71
Narmadapuram:62
Narowal:112
Narsingdi:10
Narva:42
Naryn:78
Nashik:62
Nashua:157
Nashville:157
Nasimshahr:64
Nasinu:45
Nasiriyah:65
Nasushiobara:71
Natal:17
National City:157
Natitingou:13
Natore:10
Naucalpan de Juarez;Naucalpan de Juárez:93
Naucalpan de Juárez:93
Naujamiestis:84
Naujininkai:84
Naujoji Vilnia:84
Navadwip;Navadwīp:62
Navadwīp:62
Navegantes:
Navi Mumbai:62
Navoiy:158
Navojoa:93
Navotas:118
Navsari:62
Nawa;Nawá:
Nawabganj;Nawābganj:
Nawabshah:112
Nawá:
Nawābganj:
Naxcivan;Naxçıvan:8
Naxçıvan:8
Nazarabad;Naz̧arābād:64
Nazerat 'Illit;Naẕerat 'Illit:67
Nazilli:151
Nazran:125
Nazret;Nazrēt:44
Nazrēt:44
Naz̧arābād:64
Naẕerat 'Illit:67
Nchelenge:163
Ndola:163
Neftekamsk:125
Nefteyugansk:125
Negele;Negēlē:44
Negombo:140
Negēlē:44
Nehe:28
Neihu:145
Neijiang:28
Neili:145
Nek'emte;Nek'emtē:44
Nek'emtē:44
Nellore:62
Nepalgunj:100
Nepean:23
Nesher:67
Ness Ziona:67
Netanya:67
Netishyn:154
Netivot:67
Neue Neustadt:53
Neukolln;Neukölln:53
Neukölln:53
Neuss:53
Nevinnomyssk:125
New Bedford:157
New Braunfels:157
New Britain:157
New Cairo:39
New Halfa:141
New Haven:157
New Kingston:70
New Mirpur City:112
New Orleans:157
New Plymouth:103
New Rochelle:157
New South Memphis:157
New Taipei City:145
New Territories:60
New Westminster:23
New York City:157
Newark:157
Newcastle under Lyme:156
Newcastle upon Tyne:156
Newmarket:
Newport Beach:157
Newport News:157
Newtownabbey:156
Neyshabur;Neyshābūr:64
Neyshābūr:64
Neyveli:62
Nga Bay;Ngã Bảy:160
Ngaoundere;Ngaoundéré:22
Ngaoundéré:22
Nggosi:134
Nghi Son;Nghi Sơn:160
Nghi Sơn:160
Nghi Xuan;Nghi Xuân:160
Nghi Xuân:160
Ngong:74
Nguigmi:105
Nguru:106
Ngã Bảy:160
Nha Trang:160
Niagara Falls:
Nianbo:28
Niangoloko:19
Nice:47
Niihama:71
Niiza:71
Nijmegen:101
Nikopol:154
Niksic;Nikšić:95
Nikšić:95
Nili;Nīlī:0
Nilopolis;Nilópolis:17
Nilufer;Nilüfer:151
Nilópolis:17
Nilüfer:151
Nimach:62
Ning'er:28
Ningbo:28
Ningde:28
Ninh Hoa;Ninh Hòa:160
Ninh Hòa:160
Nioki:34
Nioko I:19
Niono:89
Nioro:89
Nippes:53
Nishinomiya:71
Nishio:71
Niteroi;Niterói:17
Niterói:17
Nitra:132
Nizamabad;Nizāmābād:62
Nizhnekamsk:125
Nizhnevartovsk:125
Nizhniy Novgorod:125
Nizhny Tagil:125
Nizhyn:154
Nizāmābād:62
Njeru:153
Njombe:
Nkayi:123
Nkongsamba:22
Nkowakowa:136
Nkpor:106
Nkwerre:106
Nnewi:106
Nobeoka:71
Noblesville:157
Noda:71
Nogales:93
Noginsk:125
Noida:62
Nomme;Nõmme:42
Nong Chok:148
Nong Khaem:148
Nor Nork:5
Norfolk County:23
Norilsk:125
Norman:157
North Bay:23
North Bergen:157
North Charleston:157
North Chicopee:157
North Delta:23
North Hollywood:157
North La Crosse:157
North Las Vegas:157
North Miami:157
North Peoria:157
North Port:157
North Richland Hills:157
North Stamford:157
North Vancouver:23
Northampton:156
Northridge:157
Norwalk:157
Norzagaray:118
Nossa Senhora de Fatima;Nossa Senhora de Fátima:28
Nossa Senhora de Fátima:28
Nossa Senhora do Socorro:17
Nottingham:156
Nou Barris:139
Nouadhibou:90
Nouméa:102
Nouna:19
Nova Darnytsya:154
Nova Friburgo:17
Nova Iguacu;Nova Iguaçu:17
Nova Iguaçu:17
Nova Kakhovka:154
Nova Lima:17
Nova Serrana:17
Nova Vida:3
Nova Zabudova:154
Novara:68
Novato:157
Novi Pazar:129
Novi Sad:129
Novo Gama:17
Novo Hamburgo:17
Novo-Peredelkino:125
Novobilychi:154
Novocheboksarsk:125
Novocherkassk:125
Novokuybyshevsk:125
Novokuznetsk:125
Novomoskovsk:125
Novorossiysk:125
Novosibirsk:125
Novotroitsk:125
Novovolynsk:154
Novoyavorivs'k:154
Novozavodskyi:154
Novyi Lviv:154
Novyi Rozdil:154
Novyye Cheremushki;Novyye Cherëmushki:125
Novyye Cherëmushki:125
Novyye Kuz'minki:125
Noyabrsk:125
Nsukka:106
Ntuzuma:136
Nubl:144
Nuevo Laredo:93
Nukus:158
Numazu:71
Nungua:54
Nunoa;Ñuñoa:27
Nuremberg:53
Nutana Sector:23
Nyagatare:126
Nyahururu:74
Nyala:141
Nyaung:98
Nyaung-U:98
Nyaungdon:98
Nyaunglebin:98
Nyingchi:28
Nyiregyhaza;Nyíregyháza:61
Nyunzu:34
Nyvky:154
Nyzhnodniprovsk:154
Nyíregyháza:61
Nzega:
Nzerekore;Nzérékoré:57
Nzérékoré:57
Nîmes:47
Nõmme:42
Nāgaur:62
Nāgercoil:62
Nālūt:83
Nāngloi Jāt:62
Nāḩiyat al Fuhūd:65
Nāḩiyat al Iskandarīyah:65
Nāḩiyat ash Shināfīyah:65
Nīlī:0
O Mon;Ô Môn:160
Oak Lawn:157
Oak Park:157
Oak Ridge:157
Oakland:157
Oakville:
Obalende:106
Obihiro:71
Obninsk:125
Obolon:154
Obonoma:106
Obuase:54
Obukhiv:154
Ocala:157
Ocana;Ocaña:29
Ocaña:29
Oceanside:157
Ochakovo-Matveyevskoye:125
Ocumare del Tuy:159
Odawara:71
Odendaalsrus:136
Odense:35
Odesa:154
Odessa:157
Odintsovo:125
Ofaqim:67
Offa:106
Offenbach:53
Ogaki;Ōgaki:71
Ogaminana:106
Ogbomoso:106
Ogden:157
Ogre:80
Ohafia-Ifigh:106
Ohrid:108
Ojo de Agua:93
Okara:112
Okene:106
Okhtyrka:154
Okigwe:106
Oklahoma City:157
Okrika:106
Olanchito:59
Olathe:157
Oldenburg:53
Oldham:156
Oleksandrivska Slobidka:154
Oleksandrivskyi:154
Oleksandriya:154
Oleksiyivka:154
Oleshky:154
Olmaliq:158
Olomouc:33
Olongapo:118
Olsztyn:119
Olupona:106
Olympia:157
Omaha:157
Omdurman:141
Omsk:125
Omuta;Ōmuta:71
Ondjiva:3
Ongata Rongai:74
Ongole:62
Onitsha:106
Onojo;Ōnojō:71
Onomichi:71
Ooty:62
Opole:119
Or Yehuda:67
Oradea:124
Orahovac:76
Orai:62
Oran:2
Ordos:28
Ordu:151
Orekhovo-Borisovo:125
Orekhovo-Borisovo Severnoye:125
Orekhovo-Zuyevo:125
Orel;Orël:125
Orem:157
Orenburg:125
Orhei:94
Orihuela:139
Orita-Eruwa:106
Orizaba:93
Orlando:157
Ormoc:118
Orodara:19
Orsha:11
Orsk:125
Orumiyeh;Orūmīyeh:64
Orël:125
Orūmīyeh:64
Osaka:71
Osaki;Ōsaki:71
Osan:137
Osasco:17
Oshakati:99
Oshawa:23
Oshkosh:157
Oshodi:106
Oshu;Ōshū:71
Osijek:30
Osmaniye:151
Osnabrück:53
Osogbo:106
Osorno:27
Ostend:12
Ostrava:33
Otamanivka:154
Otaru:71
Otsu;Ōtsu:71
Ottakring:7
Ottawa South:23
Ouahigouya:19
Ouargla:2
Oudtshoorn:136
Oued Zem:96
Oujda:96
Oulu:46
Ourense:139
Ourinhos:17
Overland Park:157
Owensboro:157
Owerri:106
Oxnard:157
Oyama:71
Oyan:106
Ozone Park:157
Ozubulu:106
P'yongsong;P'yŏngsŏng:107
P'yŏngsŏng:107
Paarl:136
Pabna;Pābna:10
Pachuca de Soto:93
Padalarang:63
Padang:63
Padangsidempuan:63
Paderborn:53
Padua:68
Paech'on-up;Paech'ŏn-ŭp:107
Paech'ŏn-ŭp:107
Paek'ak:107
Pailou:28
Pajok:138
Pak Kret:148
Pakdasht;Pākdasht:64
Pakenham:6
Pakokku:98
Pakpattan:112
Palakkad:62
Palangkaraya:63
Palatine:157
Palembang:63
Palermo:68
Palhoca;Palhoça:17
Palhoça:17
Pallabi:10
Pallavaram;Pallāvaram:62
Pallāvaram:62
Palm Bay:157
Palm Beach Gardens:157
Palm Coast:157
Palm Desert:157
Palm Harbor:157
Palm Springs:157
Palma:139
Palmas:17
Palmdale:157
Palmerston North:103
Palo Alto:157
Palo Negro:159
Palopo:63
Paltan:10
Palu:63
Palwal:62
Pamanukan:63
Pamulang:63
Panabo:118
Panalanoy:118
Panatina:134
Pancevo;Pančevo:129
Panchkula:62
Pandi:118
Panevezys;Panevėžys:84
Panevėžys:84
Pangkalanbuun:63
Pangkalpinang:63
Panglong:98
Panguila;Panguíla:3
Panguíla:3
Panihati;Pānihāti:62
Panipat:62
Paniqui:118
Panjin:28
Pano Aqil:112
Panshan:28
Panvel:62
Panzhihua:28
Pančevo:129
Papatoetoe:103
Papeete:49
Par Naogaon;Pār Naogaon:10
Paragominas:17
Parakou:13
Paranagua;Paranaguá:17
Paranaguá:17
Paranaque City:118
Parauapebas:17
Parbhani:62
Pardes Hanna Karkur;Pardés H̱anna Karkur:67
Pardis;Pardīs:64
Pardés H̱anna Karkur:67
Pardīs:64
Pare:63
Parelheiros:17
Parepare:63
Parintins:17
Parkchester:157
Parkland:157
Parnaiba;Parnaíba:17
Parnamirim:17
Parnaíba:17
Parramatta:6
Parsabad;Pārsābād:64
Parsippany:157
Parung:63
Parys:136
Pasadena:157
Pasarkemis:63
Pasay:118
Pascagoula:157
Pasco:157
Paseh:63
Pasig City:118
Pasilaiciai;Pašilaičiai:84
Pasir Gudang:88
Pasir Mas:88
Pasir Puteh:88
Pasrur:112
Passaic:157
Passo Fundo:17
Passos:17
Pasto:29
Pasuruan:63
Patan;Pātan:
Paterson:157
Pathankot;Pathānkot:62
Pathein:98
Pathānkot:62
Pati:63
Patiala;Patiāla:62
Patiāla:62
Patna:62
Patos Fshat:1
Patos de Minas:17
Patra;Pátra:55
Pattaya:148
Pattoki:112
Pauk Kone:98
Paulinia;Paulínia:17
Paulista:17
Paulínia:17
Paung:98
Paungde:98
Pavlodar:73
Pavlohrad:154
Pawgan:98
Pawtucket:157
Paya Terubong:88
Payakumbuh:63
Payathonzu:98
Pazundaung:98
Pašilaičiai:84
Peabody:157
Pearland:157
Pechersk:154
Peckham:156
Pedreira:17
Peicheng:28
Peje;Pejë:76
Pejë:76
Pekalongan:63
Pekanbaru:63
Pelabuhanratu:63
Pelengana;Pèlèngana:89
Pelentong:88
Pelotas:17
Pemalang:63
Pematangsiantar:63
Pembroke Pines:157
Penalolen;Peñalolén:27
Pengpu:28
Pengze:28
Pensacola:157
Penza:125
Peoria:157
Pepa:34
Perbaungan:63
Percut:63
Perdizes:17
Pereiaslav:154
Pereira:29
Perevalsk:154
Peristeri;Peristéri:55
Peristéri:55
Perling:88
Perm:125
Perpignan:47
Perris:157
Perth:6
Perth Amboy:157
Perugia:68
Pervomaysk:154
Pervouralsk:125
Pescara:68
Peshawar:112
Pest:61
Petah Tiqva;Petaẖ Tiqva:67
Petaling Jaya:88
Petaluma:157
Petapa:56
Petare:159
Petauke:163
Petaẖ Tiqva:67
Petionville;Pétionville:58
Petrogradka:125
Petrolina:17
Petropavl:73
Petropavlovsk-Kamchatsky:125
Petropolis;Petrópolis:17
Petrozavodsk:125
Petrzalka;Petržalka:132
Petrópolis:17
Petržalka:132
Peñalolén:27
Pflugerville:157
Pforzheim:53
Phagwara;Phagwāra:62
Phagwāra:62
Phalaborwa:136
Phan Rang-Thap Cham;Phan Rang-Tháp Chàm:160
Phan Rang-Tháp Chàm:160
Phan Thiet;Phan Thiết:160
Phan Thiết:160
Pharr:157
Phasi Charoen:148
Philadelphia:157
Pho Yen;Phổ Yên:160
Phoenix:157
Phong Dien;Phong Điền:160
Phong Điền:160
Phool Nagar:112
Phra Pradaeng:148
Phu Ly;Phủ Lý:160
Phu My;Phú Mỹ:160
Phu Quoc:160
Phuc Yen;Phúc Yên:160
Phuket:148
Phusro:62
Phuthaditjhaba:136
Phú Mỹ:160
Phúc Yên:160
Phổ Yên:160
Phủ Lý:160
Piacenza:68
Piatra Neamt;Piatra Neamţ:124
Piatra Neamţ:124
Pickering:23
Pico Rivera:157
Piedecuesta:29
Piedras Negras:93
Pierrefonds:23
Pierrefonds-Roxboro:23
Pietermaritzburg:136
Pikine:128
Pilaite;Pilaitė:84
Pilaitė:84
Pilibhit;Pīlibhīt:62
Pilsen:33
Pimpri:62
Pimpri-Chinchwad:62
Pindamonhangaba:17
Pindi Bhattian:112
Pindiga:106
Pinellas Park:157
Pinetown:136
Pingdingshan:28
Pingdu:28
Pingliang:28
Pingshan:28
Pingwu County:28
Pingxiang:28
Pinhais:17
Pinsk:11
Piracicaba:17
Piraeus:55
Piranshahr:64
Piraquara:17
Pirituba:17
Pirmam;Pīrmām:65
Pirot:129
Pisa:68
Piscataway:157
Pisochyn:154
Pissila:19
Pita Kotte:140
Pitalito:29
Pitesti;Piteşti:124
Piteşti:124
Pittsburg:157
Pittsburgh:157
Pittwater:6
Pivdenna Borshchahivka:154
Pivdenne:154
Pivdennoukrainsk:154
Pivnichna Saltivka:154
Pivnichni Osokorky:154
Pivnichno-Brovarskyi Masyv:154
Pizhou:28
Placentia:157
Planaltina:17
Plano:157
Plano Piloto:17
Plantation:157
Plaridel:118
Playa del Carmen:93
Plaza de la Revolucion;Plaza de la Revolución:31
Plaza de la Revolución:31
Pleiku:160
Pleven:18
Plock;Płock:119
Ploiesti;Ploieşti:124
Ploieşti:124
Plovdiv:18
Plumbon:63
Poblacion:118
Pocatello:157
Pocos de Caldas;Poços de Caldas:17
Podil:154
Podilsk:154
Podilskyi:154
Podolsk:125
Pogradec:1
Pohang:137
Pohja-Tallinn;Põhja-Tallinn:42
Poinciana:157
Pointe-Noire:123
Pokhara:100
Pokrovsk:154
Polokwane:136
Polonne:154
Polotsk:11
Poltava:154
Pomona:157
Pompano Beach:157
Ponnani;Ponnāni:62
Ponnāni:62
Ponta Grossa:17
Pontiac:157
Pontianak:63
Poole:156
Popasna:154
Popondetta:115
Por do Sol;Pôr do Sol:17
Porbandar:62
Porirua:103
Porlamar:159
Port Arthur:157
Port Blair:62
Port Charlotte:157
Port Coquitlam:23
Port Dickson:88
Port Harcourt:106
Port Hedland:6
Port Macquarie:6
Port Orange:157
Port Said:39
Port Saint Lucie:157
Port Shepstone:136
Port Sudan:141
Port-Gentil:50
Port-de-Paix:58
Portage Park:157
Porterville:157
Portland:157
Portmore:70
Porto:120
Porto Alegre:17
Porto Seguro:17
Porto Velho:17
Portoviejo:38
Portsmouth Heights:157
Porz am Rhein:53
Posadas:4
Poso:63
Potchefstroom:136
Poti:52
Potiskum:106
Potsdam:53
Pouso Alegre:17
Pouytenga:19
Poway:157
Poza Rica de Hidalgo:93
Pozarevac;Požarevac:129
Poznań:119
Pozniaky:154
Poços de Caldas:17
Požarevac:129
Prabumulih:63
Praga Poludnie;Praga Południe:119
Praga Południe:119
Praia Grande:17
Pravyi Bereh:154
Prayagraj:62
Prenzlauer Berg:53
Presidente Prudente:17
Preston:156
Prešov:132
Prijedor:15
Prilep:108
Prince George:23
Priorka:154
Prizren:76
Probolinggo:63
Proddatur;Proddatūr:62
Proddatūr:62
Prokop'yevsk:125
Prokuplje:129
Providence:157
Provo:157
Pryluky:154
Prymorskyi:154
Przemyśl:119
Pskov:125
Pu'er:28
Pucallpa:117
Puchong:88
Pudong:28
Puducherry:62
Pudukkottai:62
Puebla:93
Pueblo:157
Puente Alto:27
Puente de Vallecas:139
Puerto Ayacucho:159
Puerto Barrios:56
Puerto Cabello:159
Puerto Cortez:59
Puerto La Cruz:159
Puerto Montt:27
Puerto Plata:37
Puerto Princesa:118
Puerto Vallarta:93
Pul-e Khumri;Pul-e Khumrī:0
Pul-e Khumrī:0
Pula:30
Pulilan:118
Pulong Santa Cruz:118
Pulwama:62
Punasa;Punāsa:62
Pune:62
Punggol:131
Puning:28
Punta Arenas:27
Punta Cana:37
Punta Cardon;Punta Cardón:159
Punta Cardón:159
Punto Fijo:159
Punāsa:62
Puqi:28
Puri:62
Purnia:62
Puruliya:62
Purwakarta:63
Purwodadi:63
Purwokerto:63
Pushkino:
Putatan:
Puthia:10
Putney:156
Putrajaya:88
Putuo:28
Puxi:28
Puyang:28
Puyang Chengguanzhen:28
Pweto:34
Pyan Lel Nay Yar Cha Htar Ye:98
Pyapon:98
Pyatigorsk:125
Pyawbwe:98
Pyay:98
Pyeongtaek:137
Pyin Oo Lwin:98
Pyinmana:98
Pátra:55
Pärnu:42
Pèlèngana:89
Pécs:61
Pétionville:58
Pôr do Sol:17
Põhja-Tallinn:42
Pābna:10
Pākdasht:64
Pānihāti:62
Pār Naogaon:10
Pārsābād:64
Pātan:
Pīlibhīt:62
Pīrmām:65
Płock:119
Qa'em Shahr;Qā'em Shahr:64
Qadirpur Ran:112
Qal'at Salih;Qal'at Şāliḩ:65
Qal'at Sukkar:65
Qal'at Şāliḩ:65
Qalqilyah;Qalqīlyah:113
Qalqīlyah:113
Qalyub:39
Qaracuxur;Qaraçuxur:8
Qarah;Qārah:144
Qarawul;Qarāwul:0
Qaraçuxur:8
Qarchak:64
Qarshi:158
Qarāwul:0
Qasr Bin Ghashir;Qaşr Bin Ghashīr:83
Qasr al Qarabulli;Qaşr al Qarabūllī:83
Qazvin:64
Qaşr Bin Ghashīr:83
Qaşr al Qarabūllī:83
Qeladize;Qeładizê:65
Qeładizê:65
Qianjiang:28
Qiaotou:28
Qibao:28
Qina:
Qingdao:28
Qingpu:28
Qingyang:28
Qingyuan:28
Qingzhou:28
Qinhuangdao:28
Qinzhou:28
Qionghai:28
Qiqihar:28
Qiryat Ata:67
Qiryat Bialik:67
Qiryat HaYovel:67
Qiryat Mal'akhi:67
Qiryat Motsqin:67
Qiryat Shmona:67
Qiryat Yam:67
Qitaihe:28
Qo'qon:158
Qods:64
Qonce:136
Quan Ba;Quận Ba:160
Quan Bon;Quận Bốn:160
Quan Duc Thinh;Quận Đức Thịnh:160
Quan Muoi;Quận Mười:160
Quan Muoi Mot;Quận Mười Một:160
Quan Nam;Quận Năm:160
Quan Sau;Quận Sáu:160
Quang Ngai;Quảng Ngãi:160
Quanzhou:28
Quba:8
Quchan;Qūchān:64
Queens:157
Queens Village:157
Queenstown Estate:131
Queimados:17
Quelimane:97
Queluz:120
Quetta:112
Quezon:118
Quezon City:118
Qui Nhon:160
Quibdo;Quibdó:29
Quibdó:29
Quilicura:27
Quillacollo:14
Quilmes:4
Quilpue;Quilpué:27
Quilpué:27
Qujing:28
Qurayyat:
Quzhou:28
Quảng Ngãi:160
Quận Ba:160
Quận Bốn:160
Quận Mười:160
Quận Mười Một:160
Quận Năm:160
Quận Sáu:160
Quận Đức Thịnh:160
Qā'em Shahr:64
Qārah:144
Qūchān:64
Ra'anana:67
Ra's Bayrut;Ra's Bayrūt:81
Ra's Bayrūt:81
Rabak:141
Rach Gia;Rạch Giá:160
Racine:157
Radom:119
Radovis:108
Raebareli:62
Rafsanjan;Rafsanjān:64
Rafsanjān:64
Rahad al Bardi:141
Raichur;Rāichūr:62
Raiganj;Rāiganj:62
Raigarh:62
Raipur:62
Raja Jang:112
Rajamahendravaram:62
Rajapalayam:62
Rajpur Sonarpur:62
Rajshahi:10
Raleigh:157
Ramadi:65
Ramagundam:62
Ramat Gan:67
Ramat HaSharon:67
Ramenki:125
Ramgundam;Rāmgundam:62
Ramiros:3
Ramla:67
Ramna Maidan:10
Rancagua:27
Ranchi:62
Rancho Cordova:157
Rancho Cucamonga:157
Rancho Penasquitos:157
Randburg:136
Randfontein:136
Ranebennur:62
Rangamati:10
Rangkasbitung:63
Raniganj;Rāniganj:62
Ranipet;Rānipet:62
Rantauprapat:63
Ranyah;Rānyah:
Rapid City:157
Raposo Tavares:17
Ras Al Khaimah:155
Rasapudipalem;Rasapūdipalem:62
Rasapūdipalem:62
Rasht:64
Ratlam;Ratlām:62
Ratlām:62
Raurkela Industrial Township:62
Ravenna:68
Rawalpindi:112
Rawang:88
Rayduzhnyi Masyv:154
Rayon KTZ:154
Rayong:148
Recanto das Emas:17
Recife:17
Redding:157
Redditch:156
Redhill:
Redlands:157
Redmond:157
Redondo Beach:157
Redwood City:157
Regensburg:53
Reggio Calabria:68
Reggio nell'Emilia:68
Regina:23
Reims:47
Relizane:2
Remscheid:53
Renala Khurd:112
Renca:27
Rengasdengklok:63
Reni:154
Rennes:47
Reno:157
Repentigny:23
Reseda:157
Resende:17
Reservoir:6
Resistencia:4
Ressano Garcia:97
Retiro:
Reutlingen:53
Rewa:62
Rewari;Rewāri:62
Rewāri:62
Reynosa:93
Rezekne;Rēzekne:80
Reẖovot:67
Rhondda:156
Riacho Fundo II:17
Rialto:157
Ribeirao Pires;Ribeirão Pires:17
Ribeirao Preto;Ribeirão Preto:17
Ribeirao das Neves;Ribeirão das Neves:17
Ribeirão Pires:17
Ribeirão Preto:17
Ribeirão das Neves:17
Ribnita;Rîbniţa:94
Richards Bay:136
Richland:157
Rijeka:30
Rimini:68
Rio de Janeiro:17
Riobamba:38
Riohacha:29
Rionegro:29
Rishon LeTsiyyon:67
Rishra:62
Riverside:157
Riverview:
Rivne:154
Rize:151
Rizhao:28
Roanoke:157
Robat Karim;Robāţ Karīm:64
Robertsonpet:62
Robāţ Karīm:64
Rochdale:156
Rochester Hills:157
Rockford:157
Rockhampton:6
Rocklin:157
Rockville:157
Rodenkirchen:53
Rohtak:62
Romny:154
Rondonopolis;Rondonópolis:17
Rondonópolis:17
Roodepoort:136
Roorkee:62
Rosarito:93
Rosemead:157
Rosemont–La Petite-Patrie:23
Roseville:157
Rosh Ha'Ayin:67
Rossendale:156
Rostock:53
Rostov-on-Don:125
Rotherham:156
Rotorua:103
Rotterdam:101
Rouen:47
Rouiba:2
Rourkela:62
Rovaniemi:46
Rovenky:154
Roxas City:118
Royal Leamington Spa:156
Royal Oak:157
Royal Tunbridge Wells:156
Rrashbull:1
Rubizhne:154
Rubtsovsk:125
Ruda Slaska;Ruda Śląska:119
Ruda Śląska:119
Rudnyy:73
Rufa'a;Rufā'a:141
Rufisque:128
Rufisque est:128
Rufā'a:141
Rugao:28
Rugby:156
Rui'an:28
Ruiru:74
Ruma:129
Rumbek:138
Rumonge:20
Runcorn:156
Rundu:99
Ruqi:135
Rusanivka:154
Ruse:18
Russeifa:72
Rustaq:
Rustavi:52
Rustenburg:136
Rutchenkivskyi:154
Rutoma:153
Rutshuru:34
Ruwa:164
Ruwandiz;Ṟuwandiz:65
Ryazan':125
Rybinsk:125
Rybnik:119
Rzeszów:119
Rîbniţa:94
Rāichūr:62
Rāiganj:62
Rājkot:62
Rāmgundam:62
Rāniganj:62
Rānipet:62
Rānyah:
Rēzekne:80
Rạch Giá:160
Sa Dec:160
Sa'dah:162
Saaba:19
Saanich:23
Saarbrücken:53
Saatli;Saatlı:8
Saatlı:8
Saaxo:135
Sabac;Šabac:129
Sabanalarga:29
Sabara;Sabará:17
Sabará:17
Sabha:83
Sabirabad:8
Sabratah;Şabrātah:83
Sabt Alalayah:127
Sabuncu;Sabunçu:8
Sabunçu:8
Sabya;Şabyā:127
Sabzevar:64
Sacaba:14
Sacoma;Sacomã:17
Sacomã:17
Sacramento:157
Saddat al Hindiyah;Saddat al Hindīyah:65
Saddat al Hindīyah:65
Saddiqabad:112
Sadr City:65
Safed:67
Safita;Şāfītā:144
Safwan;Şafwān:65
Sagamihara:71
Saguenay:23
Saham;Şaḩam:111
Saharsa:62
Sahiwal:112
Sahnaya;Şaḩnāyā:144
Sai Mai:148
Saijo;Saijō:71
Saijō:71
Saint Charles:157
Saint Clair Shores:157
Saint George:157
Saint John:23
Saint Joseph:157
Saint Paul:157
Saint Petersburg:125
Saint-Hyacinthe:23
Saint-Jean-sur-Richelieu:23
Saint-Jerome;Saint-Jérôme:23
Saint-Jérôme:23
Saint-Louis-de-Terrebonne:23
Saint-Marc:58
Saint-Quentin-en-Yvelines:47
Saint-Étienne:47
Sainte-Foy:23
Saipan:109
Sakado:71
Sakai:71
Sakakah:127
Sakata:71
Sakhnin;Sakhnīn:67
Sakhnīn:67
Saki:
Sakiet ed Daier:150
Sakiet ez Zit:150
Salaqi:28
Salatiga:63
Salavat:125
Saldanha:136
Sale;Salé:96
Sale Al Jadida;Salé Al Jadida:96
Salekhard:125
Salford:156
Salihli:151
Salqin;Salqīn:144
Salqīn:144
Salt Lake City:157
Saltillo:93
Saltivka:154
Salto:
Salvador:17
Salvaleon de Higuey;Salvaleón de Higüey:37
Salvaleón de Higüey:37
Salzburg:7
Salzgitter:53
Salé:96
Salé Al Jadida:96
Samalut;Samālūţ:39
Samambaia:17
Samandag;Samandağ:151
Samandağ:151
Samara:125
Samarinda:63
Samarkand:158
Samarra';Sāmarrā':65
Sambhal:62
Sambir:154
Sambizanga:3
Sambrial:112
Samfya:163
Sammamish:157
Sampit:63
Samsun:151
Samtredia:52
Samut Prakan:148
Samālūţ:39
San Angelo:157
San Antonio:157
San Bernardino:157
San Bernardo:27
San Blas-Canillejas:139
San Carlos:
San Carlos del Zulia:159
San Chaung:98
San Clemente:
San Cristobal;San Cristóbal:
San Cristobal de las Casas;San Cristóbal de las Casas:93
San Cristóbal:
San Cristóbal de las Casas:93
San Diego:157
San Felipe:
San Fernando:
San Fernando de Apure:159
San Francisco:157
San Francisco De Borja:117
San Francisco de Macoris;San Francisco de Macorís:37
San Francisco de Macorís:37
San Jose del Cabo;San José del Cabo:93
San Jose del Monte:118
San José del Cabo:93
San Juan Sacatepequez;San Juan Sacatepéquez:56
San Juan Sacatepéquez:56
San Juan de los Morros:159
San Juan del Rio;San Juan del Río:93
San Juan del Río:93
San Justo:4
San Leandro:157
San Lorenzo:
San Luis:
San Luis Rio Colorado;San Luis Río Colorado:93
San Luis Río Colorado:93
San Marcos:
San Martin:
San Mateo:
San Miguel de Allende:93
San Miguel de Tucuman;San Miguel de Tucumán:4
San Miguel de Tucumán:4
San Miguel del Padron;San Miguel del Padrón:31
San Miguel del Padrón:31
San Miguelito:114
San Nicolas de los Arroyos;San Nicolás de los Arroyos:4
San Nicolas de los Garza;San Nicolás de los Garza:93
San Nicolás de los Arroyos:4
San Nicolás de los Garza:93
San Pablo:118
San Pablo de las Salinas:93
San Pedro Garza Garcia;San Pedro Garza García:93
San Pedro Garza García:93
San Pedro Sula:59
San Pedro de Macoris;San Pedro de Macorís:37
San Pedro de Macorís:37
San Pedro de la Paz:27
San Rafael:
San Ramon:157
San Salvador de Jujuy:4
San Sebastián:56
San Tan Valley:157
San Tung Chung Hang:60
San-Pedro;San-Pédro:69
San-Pédro:69
Sanaa:162
Sanandaj:64
Sancaktepe:151
Sancti Spiritus;Sancti Spíritus:31
Sancti Spíritus:31
Sandacho;Sandachō:71
Sandachō:71
Sandakan:88
Sandusky:157
Sangarebougou;Sangarébougou:89
Sangarébougou:89
Sangju:137
Sangla Hill:112
Sangli;Sāngli:62
Sangyoung:98
Sanhe:28
Sanmenxia:28
Sanming:28
Sano:71
Sanshui:28
Sant Andreu:139
Sant Marti;Sant Martí:139
Sant Martí:139
Santa Anita - Los Ficus:117
Santa Barbara d'Oeste;Santa Bárbara d'Oeste:17
Santa Bárbara d'Oeste:17
Santa Clarita:157
Santa Coloma de Gramenet:139
Santa Cruz de Tenerife:139
Santa Cruz de la Sierra:14
Santa Cruz do Sul:17
Santa Lucia Cotzumalguapa;Santa Lucía Cotzumalguapa:56
Santa Lucía Cotzumalguapa:56
Santa Luzia:17
Santa Maria:
Santa Marta:29
Santa Monica:157
Santa Rita:
Santa Tecla:40
Santa Teresa del Tuy:159
Santana de Parnaiba;Santana de Parnaíba:17
Santana de Parnaíba:17
Santander:139
Santarem;Santarém:
Santarém:
Santee:157
Santiago de Compostela:139
Santiago de Cuba:31
Santo Andre;Santo André:17
Santo André:17
Santo Antonio;Santo António:
Santo Antonio de Jesus;Santo Antônio de Jesus:17
Santo António:
Santo Antônio de Jesus:17
Santo Domingo Este:37
Santo Domingo Oeste:37
Santol:118
Santos:17
Sants-Montjuic;Sants-Montjuïc:139
Sants-Montjuïc:139
Sanxia:145
Sanya:28
Sao Bernardo do Campo;São Bernardo do Campo:17
Sao Caetano do Sul;São Caetano do Sul:17
Sao Carlos;São Carlos:17
Sao Goncalo do Amarante;São Gonçalo do Amarante:17
Sao Joao de Meriti;São João de Meriti:17
Sao Jose;São José:17
Sao Jose de Ribamar;São José de Ribamar:17
Sao Jose do Rio Preto;São José do Rio Preto:17
Sao Jose dos Campos;São José dos Campos:17
Sao Jose dos Pinhais;São José dos Pinhais:17
Sao Leopoldo;São Leopoldo:17
Sao Lourenco da Mata;São Lourenço da Mata:17
Sao Lucas:17
Sao Luis;São Luís:17
Sao Mateus;São Mateus:17
Sao Pedro da Aldeia;São Pedro da Aldeia:17
Sao Rafael:17
Sao Vicente;São Vicente:17
Saonre;Saonré:19
Saonré:19
Sapele:106
Saperna Slobidka:154
Sapopemba:17
Sapouy:19
Sapporo:71
Sapucaia do Sul:17
Sar-e Pul:0
Saraj:108
Sarande;Sarandë:1
Sarandi:
Sarandë:1
Saransk:125
Saraqib:144
Sarasota:157
Saratov:125
Saray:8
Sargodha:112
Sarh:26
Sariwon-si;Sariwŏn-si:107
Sariwŏn-si:107
Sarnia:23
Sarny:154
Sarria-Sant Gervasi;Sarrià-Sant Gervasi:139
Sarrià-Sant Gervasi:139
Sasaram;Sasarām:62
Sasarām:62
Sasebo:71
Saskatoon:23
Sasolburg:136
Sassari:68
Satara:62
Satkhira;Sātkhira:10
Satna:62
Saugor:62
Sault Ste. Marie:23
Saurimo:3
Savannah:157
Savannakhet:79
Savar:10
Saveh;Sāveh:64
Saw Bwar Gyi Kone:98
Sawai Madhopur:62
Sawangan:63
Scarborough:
Scarsdale:157
Schaerbeek:12
Schaumburg:157
Schenectady:157
Schweizer-Reneke:136
Schwerin:53
Scottsdale:157
Scranton:157
Scunthorpe:156
Sderot:67
Seattle:157
Sebeta:44
Secunderabad:62
Seeb:111
Seguela;Séguéla:69
Sehore:62
Sejong:137
Sejoumi:150
Sek'ot'a:44
Sekondi:54
Sekondi-Takoradi:54
Selayang Baru Utara:88
Selma:157
Selydove:154
Semarang:63
Sembawang Estate:131
Semey:73
Semnan:64
Senador Canedo:17
Sendai:71
Sengerema:147
Sengkang New Town:131
Sentul:88
Seogwipo:137
Seongnam-si:137
Seoni:62
Sepang:88
Sepatan:63
Serang:63
Serangoon:131
Serangoon New Town:131
Serekunda:51
Seremban:88
Sergeli:158
Sergiyev Posad:125
Seri Kembangan:88
Seri Manjung:88
Serilingampalle:62
Sertaozinho;Sertãozinho:17
Sertãozinho:17
Seskine;Šeškinė:84
Set Ka Lay:98
Setagaya:71
Setapak:88
Sete Lagoas:17
Setia Alam:88
Setif;Sétif:2
Seto:71
Settat:96
Setubal;Setúbal:120
Setúbal:120
Sevastopol:154
Severnyy:125
Severodvinsk:125
Seversk:125
Sfax:150
Sh'iariah;Sh'īarīah:141
Sh'īarīah:141
Sha Tin:60
Shabqadar:112
Shache:28
Shagamu:106
Shah Alam:88
Shahdad Kot:112
Shahdol:62
Shahecheng:28
Shahhat:83
Shahin Shahr;Shāhīn Shahr:64
Shahkot:112
Shahr-e Kord:64
Shahr-e Sadra;Shahr-e Ṣadrā:64
Shahr-e Ṣadrā:64
Shahrak-e Pardisan;Shahrak-e Pardīsān:64
Shahrak-e Pardīsān:64
Shahre Jadide Andisheh:64
Shahreza;Shahreẕā:64
Shahreẕā:64
Shahriar;Shahrīār:64
Shahrisabz:158
Shahrud:64
Shahrīār:64
Shahuwadi:62
Shajing:28
Shakargarh:112
Shakhtarsk:154
Shakhtarske:154
Shakhty:125
Sham Shui Po:60
Shamakhi:8
Shamkhir:8
Shanghai:28
Shangluo:28
Shangqiu:28
Shangrao:28
Shangri-La:28
Shangyu:28
Shangzhi:28
Shanhaiguan:28
Shantou:28
Shanwei:28
Shaoguan:28
Shaoshan:28
Shaowu:28
Shaoxing:28
Shaoyang:28
Shaqlawah;Shaqlāwah:65
Shaqlāwah:65
Sharjah:155
Sharm el-Sheikh:39
Shashamane:44
Shawnee:157
Shaykh Miskin;Shaykh Miskīn:144
Shaykh Miskīn:144
Shchukino:125
Shchyolkovo:125
Shebekino:125
Sheepshead Bay:157
Shefar'am:67
Sheffield:156
Shekhupura:112
Sheki:8
Shendi:
Shengavit:5
Shenglilu:28
Shenyang:28
Shenzhen:28
Shepetivka:154
Shepparton:6
Sheptytskyi:154
Sherbrooke:23
Shevchenkivskyi:154
Shibganj:10
Shibin al Kawm;Shibīn al Kawm:39
Shibirghan;Shibirghān:0
Shibirghān:0
Shibuya:71
Shibīn al Kawm:39
Shihezi:28
Shijiazhuang:28
Shijie:28
Shillong:62
Shilong:28
Shimla:62
Shimonoseki:71
Shimotoda:71
Shindand;Shīnḏanḏ:0
Shinjuku:71
Shinyanga:147
Shiqi:28
Shiqiao:28
Shiraz:64
Shivaji Nagar:62
Shivamogga:62
Shivpuri:62
Shizuishan:28
Shkodër:1
Shoham:67
Shomolu:106
Shopian:62
Shoreline:157
Shostka:154
Shouguang:28
Shreveport:157
Shrewsbury:
Shtime:76
Shtip:108
Shu'fat;Shu'fāţ:113
Shu'fāţ:113
Shuangcheng:28
Shuanglonghu:28
Shuangyashan:28
Shubra al Khaymah;Shubrā al Khaymah:39
Shubrā al Khaymah:39
Shuifu:28
Shuizhai:28
Shujaabad:112
Shulin:145
Shulyavka:154
Shunan;Shūnan:71
Shunyi:28
Shuozhou:28
Shurash;Shūrash:65
Shusha:8
Shushtar;Shūshtar:64
Shwe Lin Ban:98
Shwebo:98
Shwegu:98
Shwegyin:98
Shwenatha:98
Shyamnagar:62
Shymkent:73
Shāhīn Shahr:64
Shīnḏanḏ:0
Shūnan:71
Shūrash:65
Shūshtar:64
Si Maha Phot:148
Si Racha:148
Sialkot:112
Sibi:
Sibiu:124
Sibolga:63
Sibu:88
Sidi Bel Abbes:2
Sidi Bin Zinah;Sīdī Bin Zīnah:83
Sidi Slimane:96
Sidoarjo:63
Sidon:81
Siegen:53
Siem Reap:21
Siena:68
Siguatepeque:59
Siguiri:57
Sihanoukville:21
Siheungdong:137
Siirt:151
Sikar;Sīkar:62
Silainiai;Šilainiai:84
Silang:118
Silchar:62
Silifke:151
Siliguri:62
Silopi:151
Simele:65
Simferopol:154
Simmering:7
Simoes Filho;Simões Filho:17
Simões Filho:17
Sinah;Sīnah:65
Sincelejo:29
Sinch'on-up;Sinch'ŏn-ŭp:107
Sinch'ŏn-ŭp:107
Sinfra:69
Singa:141
Singaraja:63
Singida:147
Singkawang:63
Singosari:63
Singrauli:62
Sinjhoro:112
Sinjār:65
Sinkat:141
Sinngu:98
Sinnuris;Sinnūris:39
Sinnūris:39
Sinop:
Sinp'o:107
Sinŭiju:107
Sioux City:157
Sioux Falls:157
Siping:28
Siracusa:68
Sirajganj:10
Sirakoro Meguetana;Sirakoro Méguétana:89
Sirakoro Méguétana:89
Siribala Coro:89
Sirjan:64
Sirsa:62
Sirte:83
Sirvan;Şirvan:8
Sisli;Şişli:151
Sitiawan:88
Sittingbourne:156
Sittwe:98
Situbondo:63
Sivakasi:62
Sivas:151
Siverek:151
Siverskodonetsk:154
Siwan;Siwān:62
Siwān:62
Siyazan:8
Skadovsk:154
Skardu:112
Skhidni Kvartaly:154
Skikda:2
Skokie:157
Skudai:88
Slavutych:154
Slough:156
Slovyansk:154
Smederevo:129
Smederevska Palanka:129
Smethwick:156
Smila:154
Smolensk:125
Smolyanskyi:154
Smyrna:157
Snizhne:154
Soacha:29
Sobral:17
Soc Trang;Sóc Trăng:160
Sochi:125
Sodermalm;Södermalm:142
Sodo:44
Sofiivska Borschahivka:154
Sogamoso:29
Sohag:39
Sohar:111
Soho:156
Soka;Sōka:71
Sokal:154
Sokhumi:52
Sokode;Sokodé:149
Sokodé:149
Sokolohirsk:154
Solenzo:19
Solihull:156
Solikamsk:125
Solingen:53
Sollentuna:142
Solntsevo:125
Solomyanka:154
Solwezi:163
Somaroboro:136
Sombor:129
Somerset West:136
Somerville:157
Son La;Sơn La:160
Son Tay;Sơn Tây:160
Sonargaon;Sonārgaon:10
Songcheng:28
Songea:147
Songjiang:28
Songnan:28
Songyuan:28
Sonipat;Sonīpat:62
Sonyachnyi:154
Sonārgaon:10
Sonīpat:62
Sopot:119
Soran:65
Soreang:63
Soroca:94
Sorocaba:17
Sorokyne:154
Sorong:63
Soroti:153
Sorriso:17
Soshanguve:136
Sosnowiec:119
Sotsmisto:154
Soubre;Soubré:69
Soubré:69
Souk Ahras:2
Sousse:150
South Bend:157
South Boston:157
South Croydon:156
South Dublin:66
South Fulton:157
South Jordan:157
South Lawndale:157
South Ozone Park:157
South Peabody:157
South San Francisco:157
South Shields:156
South Suffolk:157
South Surrey:23
South Tangerang:63
South Vineland:157
South Whittier:157
Southall:156
Southampton:156
Southaven:157
Southend-on-Sea:156
Southport:
Soweto:136
Soyapango:40
Soyibug;Soyībug:62
Soyo:3
Soyībug:62
Spanish Town:70
Split:30
Spokane:157
Spokane Valley:157
Springdale:157
Springfield:157
Sremcica;Sremčica:129
Sremska Mitrovica:129
Sremčica:129
Sri Ganganagar:62
Sri Jayewardenepura Kotte:140
Srikakulam:62
Srinagar:62
St Albans:
St Helens:156
St. Albert:23
St. Catharines:23
St. John's:23
St. Louis:157
St. Petersburg:157
Staines:156
Stamford Hill:156
Stantsiya Novyy Afon:52
Stara Darnytsya:154
Stara Zagora:18
Stare Misto:154
Starobilsk:154
Starokostyantyniv:154
Staryy Oskol:125
Staten Island:157
Stavanger:110
Stebnyk:154
Stellenbosch:136
Sterling Heights:157
Sterlitamak:125
Stevenage:156
Stilfontein:136
Stirling:156
Stockport:156
Stockton:157
Stockton-on-Tees:156
Stoke-on-Trent:156
Stonecrest:157
Stoney Creek:23
Stourbridge:156
Stralsund:53
Strasbourg:47
Streatham:156
Strogino:125
Stroud:156
Struga:108
Strumica:108
Stryi:154
Stuttgart:53
Suakin:141
Suan Luang:148
Subang:63
Subang Jaya:88
Subic:118
Subotica:129
Subulussalam:63
Sudak:154
Suginami:71
Suhum:54
Suicheng:28
Suihua:28
Suining:28
Suita:71
Suizhou:28
Sujangarh;Sūjāngarh:62
Sujiatun:28
Sukabumi:63
Sukawati:63
Sukhodilsk:154
Sukkur:112
Sukrah:150
Sulaymaniyah:65
Suleja:106
Sullana:117
Sultan Pur Majra:62
Sultanah;Sulţānah:127
Sultanbeyli:151
Sultangazi:151
Sulţānah:127
Sumare;Sumaré:17
Sumaré:17
Sumayl:65
Sumbawanga:147
Sumbe:3
Sumedang:63
Sumedang Utara:63
Sumgayit:8
Sumida:71
Sumy:154
Sunch'on;Sunch'ŏn:107
Sunch'ŏn:107
Suncheon:137
Sunderland:156
Sungai Buloh:88
Sungai Penuh:63
Sungai Petani:88
Sungailiat:63
Sunggal:63
Sunnyvale:157
Sunrise Manor:157
Sunset Park:157
Sunshine Coast:6
Sunyani:54
Surabaya:63
Surakarta:63
Suran;Şūrān:144
Surat:62
Surat Thani:148
Surendranagar:62
Surgut:125
Suriapet;Suriāpet:62
Surif City:113
Surin:148
Suriāpet:62
Suruc;Suruç:151
Surulere:106
Suruç:151
Suto Orizare;Šuto Orizare:108
Sutton Coldfield:156
Suva Reka:76
Suwaylih;Ṣuwayliḥ:72
Suwałki:119
Suwon:137
Suzhou:28
Suzuka:71
Svitlovodsk:154
Svyatoshyn:154
Swakopmund:99
Swansea:156
Swedru:54
Swindon:156
Sydney:6
Sykhiv:154
Sylmar:157
Synelnykove:154
Syracuse:157
Syrets:154
Syzran:125
Szczecin:119
Szeged:61
Szekesfehervar;Székesfehérvár:61
Székesfehérvár:61
São Bernardo do Campo:17
São Caetano do Sul:17
São Carlos:17
São Gonçalo do Amarante:17
São José:17
São José de Ribamar:17
São José do Rio Preto:17
São José dos Campos:17
São José dos Pinhais:17
São João de Meriti:17
São Leopoldo:17
São Lourenço da Mata:17
São Luís:17
São Mateus:17
São Paulo:17
São Pedro da Aldeia:17
São Vicente:17
Séguéla:69
Sétif:2
Sóc Trăng:160
Södermalm:142
Sāmarrā':65
Sāngli:62
Sātkhira:10
Sāveh:64
Sīdī Bin Zīnah:83
Sīkar:62
Sīnah:65
Sōka:71
Sūjāngarh:62
Sơn La:160
Sơn Tây:160
Ta'if:127
Taboao da Serra;Taboão da Serra:17
Tabora:147
Taboão da Serra:17
Tabriz:64
Tacheng:28
Tachilek:98
Tacloban:118
Tacoma:157
Tacurong:118
Tadepalligudem:62
Tadif;Tādif:144
Tadmur:144
Tadpatri:62
Tafas;Ţafas:144
Tafo:54
Taganrog:125
Taguatinga:17
Taguig:118
Tahta;Ţahţā:39
Tai Po:60
Tai'an:28
Taibai:28
Taicang:28
Taichung:145
Taikkyi:98
Tainan:145
Taipa:85
Taiping:
Taishan:28
Taito:71
Taitung:145
Taiyuan:28
Taizhou:28
Tajimi:71
Tajura';Tājūrā':83
Takamatsu:71
Takaoka:71
Takarazuka:71
Takatsuki:71
Takoradi:54
Talatona:3
Talca:27
Talcahuano:27
Taldykorgan:73
Talhar:112
Taling Chan:148
Talisay:118
Talkha;Ţalkhā:39
Tall Rif'at:144
Tallaght:66
Tallahassee:157
Tallbisah;Tallbīsah:144
Tallbīsah:144
Tallkalakh:144
Tallkayf:65
Taloqan:0
Tam Ky;Tam Kỳ:160
Tam Kỳ:160
Tama:71
Tamale:54
Taman Petaling:88
Tamarac:157
Tambacounda:128
Tambaram:62
Tambov:125
Tamiami:157
Tampa:157
Tampere:46
Tampico:93
Tampines Estate:131
Tampines New Town:131
Tamu:98
Tan Chau;Tân Châu:160
Tandai:134
Tandalti;Tandaltī:141
Tandaltī:141
Tandil:4
Tando Adam:112
Tando Allahyar:112
Tando Bago:112
Tando Muhammad Khan:112
Tanga:147
Tangail:10
Tangara da Serra;Tangará da Serra:17
Tangará da Serra:17
Tangerang:63
Tanggu:28
Tanghe:28
Tangier:96
Tangshan:28
Tanjung Pandan:63
Tanjung Pinang:63
Tanjungbalai:63
Tanout:105
Tanta:39
Tantou:28
Tanza:118
Tanzhou:28
Taonan:28
Taourirt:96
Taoyuan:145
Taozhou:28
Tapachula:93
Tarakan:63
Taranto:68
Tarawa:75
Taraz:73
Targowek;Targówek:119
Targu Mures;Târgu Mureş:124
Targówek:119
Tarhuna:83
Tariba;Táriba:159
Tarime:147
Tarlac City:118
Tarneit:6
Tarnow;Tarnów:119
Tarnów:119
Tarragona:139
Tarsus:151
Tartar:8
Tartu:42
Tasek Glugor:88
Tasikmalaya:63
Tatkon:98
Tatui;Tatuí:17
Tatuí:17
Taubate;Taubaté:17
Taubaté:17
Taungdwingyi:98
Taunggyi:98
Taungoo:98
Taungup:98
Taunsa:112
Taurage:84
Tauranga:103
Tawau:88
Tay Ho;Tây Hồ:160
Tay Ninh;Tây Ninh:160
Tayabas:118
Taylorsville:157
Taytay:118
Tayyibat al Imam;Ţayyibat al Imām:144
Taza:96
Tazah Khurmatu;Tāzah Khūrmātū:65
Tchin Tabaraden;Tchin Tabaradèn:105
Tchin Tabaradèn:105
Tearce:108
Tebessa;Tébessa:2
Tebingtinggi:63
Tegal:63
Tehuacan;Tehuacán:93
Tehuacán:93
Teixeira de Freitas:17
Tekirdag;Tekirdağ:151
Tekirdağ:151
Teknāf:10
Tekstil'shchiki:125
Tekstylnyk:154
Tel Sheva':67
Telde:139
Telsiai:84
Teluk Intan:88
Teluknaga:63
Telychka:154
Tema:54
Tema New Town:54
Temara:96
Temecula:157
Temirtau:73
Tempe:157
Tempe Junction:157
Temple:157
Temuco:27
Tengyue:28
Teni:62
Tenkodogo:19
Teofilo Otoni;Teófilo Otoni:17
Tepexpan:93
Tepi;Tēpī:44
Tera;Téra:105
Teremky:154
Teremky-II:154
Teresina:17
Teresopolis;Teresópolis:17
Teresópolis:17
Ternate:63
Terni:68
Ternivka:154
Ternopil:154
Terny:154
Terrassa:139
Terre Haute:157
Terrebonne:23
Teshi Old Town:54
Tessaoua:105
Tetovo:108
Tetuan de las Victorias;Tetuán de las Victorias:139
Tetuán de las Victorias:139
Texarkana:157
Texcoco de Mora:93
Teziutlan:93
Tezpur:62
Teófilo Otoni:17
Thaba Nchu:136
Thai Nguyen;Thái Nguyên:160
Thanatpin:98
Thanbyuzayat:98
Thanesar;Thānesar:62
Thanh Khe;Thanh Khê:160
Thanh Khê:160
Thanh Pho Ba Ria;Thành Phố Bà Rịa:160
Thanh Xuan;Thanh Xuân:160
Thanh Xuân:160
Thanh pho Song Cong;Thành phố Sông Công:160
Thanhlyin:98
Thanjavur:62
Thanlyin:98
Tharyarwady:98
Thatta:112
Thayetmyo:98
The Bronx:157
The Trails of Frisco:157
The Villages:157
The Woodlands:157
Thembisa:136
Thenali:62
Thessaloníki:55
Thi Tran Dai Tu;Thị Trấn Đại Từ:160
Thi Tran Dong Trieu;Thị Trấn Đông Triều:160
Thi Tran Thuan Chau;Thị Trấn Thuận Châu:160
Thika:74
Thin Gan Kyun Gyi:98
Thiruvananthapuram:62
Thiès:128
Thohoyandou:136
Thoi Lai;Thới Lai:160
Thon Buri:148
Thongwa:98
Thoothukudi:62
Thot Not;Thốt Nốt:160
Thousand Oaks:157
Thrissur:62
Thu Dau Mot;Thủ Dầu Một:160
Thu Duc;Thủ Đức:160
Thuan An;Thuận An:160
Thuan Thanh;Thuận Thanh:160
Thunder Bay:23
Thung Khru:148
Thuqbah:127
Thuận An:160
Thuận Thanh:160
Thành Phố Bà Rịa:160
Thành phố Sông Công:160
Thái Nguyên:160
Thāne:62
Thānesar:62
Thị Trấn Thuận Châu:160
Thị Trấn Đông Triều:160
Thị Trấn Đại Từ:160
Thốt Nốt:160
Thới Lai:160
Thủ Dầu Một:160
Thủ Đức:160
Tianfu:28
Tianjin:28
Tianshui:28
Tiaret:2
Tiberias:67
Tibiri:105
Tiebo;Tiébo:128
Tieli:28
Tieling:28
Tigard:157
Tigwav:58
Tijuana:93
Tikrīt:65
Tilburg:101
Tima;Ţimā:39
Timaru:103
Timika:63
Timişoara:124
Tin Shui Wai:60
Tinaquillo:159
Tindouf:2
Tinh Bien;Tịnh Biên:160
Tinley Park:157
Tinsukia:62
Tiraspol:94
Tirat Karmel:67
Tirmiz:158
Tiruchirappalli:62
Tirunelveli:62
Tirupati:62
Tiruvannamalai:62
Tiruvottiyur;Tiruvottiyūr:62
Tiruvottiyūr:62
Titagarh;Titāgarh:62
Titao:19
Titiwangsa:88
Titāgarh:62
Tivaouane:128
Tizi Ouzou:2
Tiébo:128
Tlahuac;Tláhuac:93
Tlalnepantla:93
Tlalpan:93
Tlaquepaque:93
Tlemcen:2
Tláhuac:93
Toa Payoh New Town:131
Toamasina:86
Toba Tek Singh:112
Tobolsk:125
Tobruk:83
Tocoa:59
Tog Wajaale:135
Tokai;Tōkai:
Tokar;Tokār:141
Tokat:151
Tokch'on;Tŏkch'ŏn:107
Tokmak:154
Tokorozawa:71
Tokoza:136
Tokār:141
Toli-Toli:63
Toliara:86
Toluca:93
Tolyatti:125
Tomakomai:71
Toms River:157
Tomsk:125
Tonala;Tonalá:93
Tonalá:93
Tondabayashicho;Tondabayashichō:71
Tondabayashichō:71
Tongaat:136
Tongchuan:28
Tongchuanshi:28
Tonghua:28
Tongliao:28
Tongling:28
Tongren:28
Tongshan:28
Tongzhou:28
Tonk:62
Tonypandy:156
Toowoomba:6
Topeka:157
Torbat-e Heydariyeh;Torbat-e Ḩeydarīyeh:64
Torbat-e Ḩeydarīyeh:64
Tordher:112
Toretsk:154
Toride:71
Torit:138
Toronto:23
Torquay:
Torrance:157
Torrejon de Ardoz;Torrejón de Ardoz:139
Torrejón de Ardoz:139
Torreon;Torreón:93
Torreón:93
Toruń:119
Totonicapan;Totonicapán:56
Totonicapán:56
Tottenham:156
Touba:128
Toubakoura:89
Toufen:145
Tougan:19
Touggourt:2
Toulon:47
Toulouse:47
Tours:47
Town 'n' Country:157
Townsville:6
Toyonaka:71
Tra Vinh;Trà Vinh:160
Trabzon:151
Trang Bang;Trảng Bàng:160
Trat:148
Traverse City:157
Travnik:15
Trebinje:15
Trenton:157
Trichardt:136
Trier:53
Trieste:68
Trincomalee:140
Trindade:17
Trois-Rivières:23
Tromsø:110
Trondheim:110
Troparevo;Troparëvo:125
Troparëvo:125
Trstenik:129
Truckee:157
Trujillo:117
Truskavets:154
Trà Vinh:160
Trảng Bàng:160
Ts'khinvali:52
Tsaritsyno:125
Tsentralno-Miskyi:154
Tsentralnyi:154
Tseung Kwan O:60
Tshela:34
Tshikapa:34
Tshilenge:34
Tsing Yi Town:60
Tsuchiura:71
Tsuen Wan:60
Tsukuba:71
Tsuruoka:71
Tuapse:125
Tubarao;Tubarão:17
Tubarão:17
Tucson:157
Tuen Mun:60
Tuggeranong:6
Tuguegarao:118
Tukuyu:147
Tula:125
Tulancingo:93
Tulare:157
Tulkarm;Ţūlkarm:113
Tullus:141
Tulsa:157
Tulua;Tuluá:29
Tulum:93
Tuluá:29
Tumkur;Tumkūr:62
Tumkūr:62
Tumxuk:28
Tunduma:147
Tung Chung:60
Tungi:10
Tungipara:10
Tunja:29
Tupelo:157
Turbat:112
Turgutlu:151
Turhal:151
Turin:68
Turkistan:73
Turkmenabat;Türkmenabat:152
Turku:46
Turlock:157
Turmero:159
Turpan:28
Tuscaloosa:157
Tustin:157
Tuxtepec:93
Tuxtla:93
Tuy Hoa;Tuy Hòa:160
Tuy Hòa:160
Tuyen Quang;Tuyên Quang:160
Tuyên Quang:160
Tuz Khurmatu;Ţūz Khūrmātū:65
Tuzla:15
Tver:125
Twante:98
Twifu Praso:54
Tychy:119
Tyler:157
Tynemouth:156
Tyoply Stan:125
Tyre:81
Tyumen:125
Táriba:159
Tân Châu:160
Târgu Mureş:124
Tây Hồ:160
Tây Ninh:160
Tébessa:2
Téra:105
Tétouan:96
Türkmenabat:152
Tādif:144
Tājūrā':83
Tāzah Khūrmātū:65
Tēpī:44
Tōkai:
Tŏkch'ŏn:107
Tịnh Biên:160
Ubari:83
Uberaba:17
Uberlandia;Uberlândia:17
Uberlândia:17
Ubon Ratchathani:148
Udaipur:62
Udgir;Udgīr:62
Udgīr:62
Udhampur:62
Udine:68
Udon Thani:148
Udupi:62
Ueda:71
Ugep:106
Uige;Uíge:3
Uijeongbu-si:137
Ujjain:62
Ujpest;Újpest:61
Ukhta:125
Ukmerge:84
Ukunda:74
Ulan-Ude:125
Ulanhot:28
Ulanqab:28
Ulhasnagar:62
Ullyul;Ŭllyul:107
Ulsan:137
Ulu Bedok:131
Uluberiya:62
Ulyanovsk:125
Umarkot:
Umeå:142
Umm Qasr;Umm Qaşr:65
Umm Qaşr:65
Umm Ruwaba:141
Umm Shawkah:141
Umm el Fahm;Umm el Faḥm:67
Umm el Faḥm:67
Umraniye:151
Umuahia:106
Umuarama:17
Unaizah:127
Ungaran:63
Ungheni:94
Union City:157
University Heights:
University of Texas:157
Unnao;Unnāo:62
Unnāo:62
Upata:159
Upington:136
Upland:157
Uppal Kalan:62
Upper Gilgil:74
Upper West Side:157
Uppsala:142
Uptown:157
Urasoe:71
Urayasu:71
Urdaneta:118
Urganch:158
Uromi:106
Ursynow;Ursynów:119
Ursynów:119
Uruapan:93
Uruguaiana:17
Uruma:71
Usak;Uşak:151
Usera:139
Ushirombo:147
Ushuaia:4
Uskudar;Üsküdar:151
Ussuriysk:125
Ust'-Ilimsk:125
Ust-Kamenogorsk:73
Utena:84
Utengule:147
Utica:157
Utrecht:101
Utsunomiya:71
Uttarkāshi:62
Uvalde:157
Uvira:34
Uxbridge:
Uyovu:147
Uzhhorod:154
Uzice;Užice:129
Uíge:3
Uşak:151
Užice:129
Vaasa:46
Vacaville:157
Vacoas:91
Vadodara:62
Vagharshapat:5
Valdivia:27
Valdosta:157
Valinhos:17
Valjevo:129
Valle de La Pascua:159
Valledupar:29
Valley Glen:157
Valmiera:80
Valparaiso de Goias;Valparaíso de Goiás:17
Valparaíso:27
Valparaíso de Goiás:17
Valsad;Valsād:62
Valsād:62
Van Nuys:157
Vanadzor:5
Vanderbijlpark:136
Vantaa:46
Vapi:62
Varamin;Varāmīn:64
Varanasi:62
Varash:154
Varginha:17
Varna:18
Varzea Grande;Várzea Grande:17
Varzea Paulista;Várzea Paulista:17
Varāmīn:64
Vasteras;Västerås:142
Vasyl'evsky Ostrov:125
Vasylkiv:154
Vaughan:23
Vedado:31
Veles:108
Velikiy Novgorod:125
Velikiye Luki:125
Vellore:62
Venlo:101
Ventspils:80
Ventura:157
Veraval;Verāval:62
Verdun:
Vereeniging:136
Verhunskyi:154
Verona:68
Verāval:62
Veshnyaki:125
Viamao;Viamão:17
Viamão:17
Viana:3
Vicenza:68
Victoria Falls:164
Victorville:157
Vidisha:62
Vidradnyi:154
Viet Tri;Việt Trì:160
Viet Yen;Việt Yên:160
Vigan:118
Vigo:139
Vihari:112
Vijayapura:62
Vijayawada:62
Vikindu:147
Vila Andrade:17
Vila Curuca:17
Vila Flor:3
Vila Jacui:17
Vila Maria:17
Vila Mariana:17
Vila Matilde:17
Vila Medeiros:17
Vila Prudente:17
Vila Velha:17
Viljoenskroon:136
Vilkhivskyi:154
Vilkpede;Vilkpėdė:84
Vilkpėdė:84
Villa Canales:56
Villa Lugano:4
Villa Mercedes:
Villa Nueva:56
Villach:7
Villahermosa:93
Villaverde:139
Villavicencio:29
Villeurbanne:47
Vilnohirsk:154
Vina del Mar;Viña del Mar:27
Vineland:157
Vinh:160
Vinh Chau;Vĩnh Châu:160
Vinh Long;Vĩnh Long:160
Vinh Yen;Vĩnh Yên:160
Vinnytsya:154
Viransehir;Viranşehir:151
Viranşehir:151
Virar;Virār:62
Virginia Beach:157
Virār:62
Visakhapatnam:62
Visalia:157
Viseu:
Vitebsk:11
Vitória:17
Vizianagaram:62
Viña del Mar:27
Việt Trì:160
Việt Yên:160
Vladikavkaz:125
Vladivostok:125
Vlore;Vlorë:1
Vlorë:1
Volgodonsk:125
Volgograd:125
Volnovakha:154
Vologda:125
Volos:55
Volta Redonda:17
Vorkuta:125
Voronezh:125
Voskresenka:154
Votorantim:17
Vovchansk:154
Voznesensk:154
Voznesenskyi:154
Vranje:129
Vrsac;Vršac:129
Vryburg:136
Vryheid:136
Vršac:129
Vukovar:30
Vushtrri:76
Vwawa:147
Vyborg:125
Vyhurivshchyna-Troyeshchyna:154
Vykhino-Zhulebino:125
Vynohradar:154
Vynohradiv:154
Vyshhorod:154
Vyshhorodskyi Masyv:154
Vyshneve:154
Várzea Grande:17
Várzea Paulista:17
Västerås:142
Vĩnh Châu:160
Vĩnh Long:160
Vĩnh Yên:160
Vũng Tàu:160
Waco:157
Wad Medani:141
Wah Cantt:112
Wakema:98
Wakiso:153
Walbrzych;Wałbrzych:119
Waldorf:157
Waliso:44
Wallasey:156
Walnut Creek:157
Walsall:156
Waltham:157
Walthamstow:156
Walvis Bay:99
Wamena:63
Wan Chai:60
Wandsbek:53
Wang Thonglang:148
Wangsa Maju:88
Wanguru:74
Wanlaweyn:135
Wanning:28
Wansheng:28
Wanzhou:28
Warangal:62
Warder:44
Wardha:62
Warisan;Warīsān:155
Warner Robins:157
Warri:106
Warīsān:155
Watampone:63
Waterbury:157
Waterlooville:156
Watsa:34
Watsonville:157
Watthana:148
Waukegan:157
Waukesha:157
Wayaobu:28
Wazirabad:112
Wałbrzych:119
Weifang:28
Weihai:28
Weimar:53
Weinan:28
Weldiya:44
Welk'it'e;Welk'īt'ē:44
Welk'īt'ē:44
Welkom:136
Welland:23
Wellingborough:156
Welwyn Garden City:156
Wenchang:28
Wendo:44
Wenshan City:28
Wenzhou:28
Werribee:6
Weru:63
West Albany:157
West Allis:157
West Bloomfield Township:157
West Bromwich:156
West Coon Rapids:157
West Covina:157
West Des Moines:157
West Gulfport:157
West Hartford:157
West Haven:157
West Hollywood:157
West Jerusalem:67
West Jordan:157
West Lynchburg:157
West New York:157
West Palm Beach:157
West Raleigh:157
West Ridge:157
West Sacramento:157
West Town:157
West Valley City:157
Westchester:157
Westland:157
Westonaria:136
Wewak:115
Weymouth:
Whanganui:103
Whangarei:103
Wheeling:157
Whitby:23
Whitehorse:23
Whittier:157
Wichita:157
Wichita Falls:157
Widnes:156
Wiesbaden:53
Wigan:156
Wik'ro:44
Wilkes-Barre:157
Williamsburg:157
Willowdale:23
Willowdale East:23
Wilmersdorf:53
Wilmington:157
Wimbledon:156
Winejok:138
Winneba:54
Winnipeg:23
Winston-Salem:157
Winterthur:143
Wloclawek;Włocławek:119
Woburn:
Woking:156
Wola:119
Wolfsburg:53
Wollongong:6
Wolverhampton:156
Wong Tai Sin:60
Wonju;Wŏnju:137
Woodbury:157
Woodland:157
Woodland Hills:157
Woodlands:131
Wrexham:156
Wrocław:119
Wuchuan:28
Wuda:28
Wugang:28
Wuhai:28
Wuhan:28
Wuhu:28
Wujiaqu:28
Wukari:106
Wundwin:98
Wuppertal:53
Wushan:28
Wuwei:28
Wuxi:28
Wuxue:28
Wuyishan:28
Wuzhishan:28
Wuzhong:28
Wuzhou:28
Würzburg:53
Włocławek:119
Wŏnju:137
Wŏnsan:107
Xacmaz;Xaçmaz:8
Xai-Xai:97
Xalapa de Enriquez;Xalapa de Enríquez:93
Xalapa de Enríquez:93
Xaçmaz:8
Xi'an:28
Xiamen:28
Xiangcheng:28
Xiangtan:28
Xiangyang:28
Xianning:28
Xiantao:28
Xianyang:28
Xiaogan:28
Xiayang:28
Xiazhen:28
Xichang:28
Xico:93
Xigang:28
Xilin Hot:28
Xilinhot:28
Xincheng:28
Xindi:28
Xinghua:28
Xingning:28
Xingtai:28
Xingyi:28
Xining:28
Xinji:28
Xinqiao:28
Xintai:28
Xinxiang:28
Xinyang:28
Xinyu:28
Xinyuan:28
Xinzhai:28
Xinzhou:28
Xiulin:
Xiuying:28
Xiva:158
Xizhi:145
Xochimilco:93
Xuan Loc;Xuân Lộc:160
Xuancheng:28
Xuanhua:28
Xuchang:28
Xuhui:28
Xunchang:28
Xuyong:28
Xuzhou:28
Xuân Lộc:160
Ya'an:28
Yabrud;Yabrūd:144
Yabrūd:144
Yachiyo:71
Yafran:83
Yaizu:71
Yakeshi:28
Yakima:157
Yako:19
Yakutsk:125
Yalgo:19
Yalta:154
Yamato:71
Yambio:138
Yamethin:98
Yamuna Nagar:62
Yan'an:28
Yanbu:127
Yancheng:28
Yanfolila:89
Yangambi:34
Yangcheng:28
Yangchun:28
Yanghang:28
Yangjiang:28
Yangju:137
Yangon:98
Yangpu:28
Yangquan:28
Yangsan:137
Yangshuo:28
Yangzhou:28
Yanji:28
Yantai:28
Yany Kapu:154
Yanzhou:28
Yarim;Yarīm:162
Yaritagua:159
Yaroslavl:125
Yarīm:162
Yasenevo:125
Yasynuvata:154
Yatta;Yaţţā:113
Yautepec:93
Yavatmal;Yavatmāl:62
Yavatmāl:62
Yavne;Yavné:67
Yavné:67
Yawnghwe:98
Yazd:64
Yaţţā:113
Ye-u:98
Yedashe:98
Yehud:67
Yekaterinburg:125
Yelahanka:62
Yelets:125
Yellowknife:23
Yen Bai;Yên Bái:160
Yen Vinh;Yên Vinh:160
Yenagoa:106
Yenakiyeve:154
Yenangyaung:98
Yendi:54
Yeoju:137
Yeosu:137
Yeovil:156
Yesagyo:98
Yevlakh:8
Yevpatoriya:154
Yezhou:28
Yibin:28
Yichang:28
Yichun:28
Yidu:28
Yinchuan:28
Yingkou:28
Yingtan:28
Yintai:28
Yirga 'Alem:44
Yishun New Town:131
Yiwu:28
Yixing:28
Yizhou:28
Yogyakarta:63
Yokkaichi:71
Yokohama:71
Yokosuka:71
Yola:106
Yonago:71
Yong'an:28
Yongchuan:28
Yongji:28
Yongkang:145
Yongzhou:28
Yonkers:157
Yopal:29
Yoqne'am 'Illit:67
Yorba Linda:157
Yoshkar-Ola:125
Youkaichi:71
Youngstown:157
Yuanlin:145
Yuba City:157
Yucaipa:157
Yuci:28
Yuepu:28
Yueyang:28
Yulin:28
Yuma:157
Yuncheng:28
Yunfu:28
Yunlong:28
Yunusobod:158
Yushu:28
Yuxi:28
Yuyao:28
Yuzhno-Sakhalinsk:125
Yuzivskyi:154
Ywar Ma West:98
Yên Bái:160
Yên Vinh:160
Zaanstad:101
Zabid;Zabīd:162
Zabol;Zābol:64
Zabrat:8
Zabre;Zabré:19
Zabrze:119
Zabré:19
Zabīd:162
Zadar:30
Zagazig:39
Zahedan:64
Zahlé:81
Zajecar;Zaječar:129
Zaječar:129
Zalinjay:141
Zalun:98
Zamboanga:118
Zamora de Hidalgo:93
Zango:3
Zanjan:64
Zaoyang:28
Zaozhuang:28
Zapopan:93
Zaporizhzhya:154
Zaqatala:8
Zaragoza:139
Zaranj:0
Zarichnyi:154
Zarqa:72
Zarzis:150
Zawiya:83
Zaxo:65
Zdolbuniv:154
Zee Kone:98
Zefta:39
Zegoua;Zégoua:89
Zelenograd:125
Zelino:108
Zemun:129
Zenica:15
Zestaponi:52
Zeytinburnu:151
Zhabei:28
Zhalantun:28
Zhanaozen:73
Zhangjiagang:28
Zhangjiajie:28
Zhangjiakou:28
Zhangye:28
Zhangzhou:28
Zhanjiang:28
Zhaodong:28
Zhaoqing:28
Zhaotong:28
Zhaoyuan:28
Zhaozhou:28
Zheleznodorozhnyy:125
Zhengding:28
Zhengzhou:28
Zhenjiang:28
Zhenping:28
Zhenzhou:28
Zhezqazghan:73
Zhicheng:28
Zhmerynka:154
Zhob:112
Zhonghe:28
Zhongshan:28
Zhongwei:28
Zhongxiang:28
Zhoucun:28
Zhoukou:28
Zhoushan:28
Zhovti Vody:154
Zhu Cheng City:28
Zhubei:145
Zhucheng:28
Zhuhai:28
Zhuji:28
Zhujing:28
Zhulebino:125
Zhuravlivka:154
Zhuzhou:28
Zhytomyr:154
Zibo:28
Zielona Gora;Zielona Góra:119
Zielona Góra:119
Zigong:28
Ziguinchor:128
Zikhron Ya'aqov:67
Ziniare;Ziniaré:19
Ziniaré:19
Zintan:83
Zipaquira;Zipaquirá:29
Zipaquirá:29
Zitong:28
Ziway:44
Ziyang:28
Zlatopil:154
Zlatoust:125
Zliten:83
Znamyanka:154
Zoetermeer:101
Zolochiv:154
Zolotonosha:154
Zomba:87
Zongo:34
Zonguldak:151
Zorgo:19
Zoucheng:28
Zrenjanin:129
Zugdidi:52
Zuglo;Zugló:61
Zugló:61
Zumpango:93
Zunyi:28
Zuwarah:83
Zvečan:76
Zvishavane:164
Zvyahel:154
Zwickau:53
Zwolle:101
Zyablikovo:125
Zyuzino:125
Zégoua:89
Zürich:143
Zābol:64
Águas Claras:17
Águas Lindas de Goiás:17
Århus:35
Çanakkale:151
Çankaya:151
Çiğli:151
Çorlu:151
Çorum:151
Ébolowa:22
Évora:120
Ða Lat;Ðà Lạt:160
Ðong Ha;Ðông Hà:160
Ðà Lạt:160
Ðông Hà:160
Ñuñoa:27
Ô Môn:160
Örebro:142
Újpest:61
Ürümqi:28
Üsküdar:151
Ādilābād:62
Ādīgrat:44
Āgaro:44
Ālbū Kamāl:144
Ālā'ĕr:28
Āmol:64
Ārabī:44
Āreka:44
Āsansol:62
Āsela:44
Āsosa:44
Ćuprija:129
Čair:108
Čačak:129
Điện Bàn:160
Đưc Trọng:160
Đống Đa:160
Đồng Hới:160
Đồng Xoài:160
Đức Phổ:160
Īz̄eh:64
İnegol:151
İskenderun:151
İzmir:151
İzmit:151
Łódź:119
Ōgaki:71
Ōmuta:71
Ōnojō:71
Ōsaki:71
Ōshū:71
Ōtsu:71
Şabrātah:83
Şabyā:127
Şafwān:65
Şalālah:111
Şanlıurfa:151
Şaḩam:111
Şaḩnāyā:144
Şirvan:8
Şişli:151
Şāfītā:144
Şūrān:144
Šabac:129
Šeškinė:84
Šiauliai:84
Šilainiai:84
Šuto Orizare:108
Ţafas:144
Ţahţā:39
Ţalkhā:39
Ţarţūs:144
Ţayyibat al Imām:144
Ţimā:39
Ţūlkarm:113
Ţūz Khūrmātū:65
Ŭllyul:107
Ḩadā'iq al Qubbah:39
Ḩadīthah:65
Ḩajjah:162
Ḩalfāyā:144
Ḩalwān:39
Ḩalḩūl:113
Ḩamāh:144
Ḩarastā:144
Ḩarir:65
Ḩawallī:77
Ḩayy Khildā:72
Ṟuwandiz:65
Ṣuwayliḥ:72
`;

/** English short names, by number from 0; `|` between them. */
export const WORLD_CITY_COUNTRIES = `Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Benin|Bolivia|
Bosnia and Herzegovina|Botswana|Brazil|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|
Chad|Chile|China|Colombia|Croatia|Cuba|Cyprus|Czechia|DR Congo|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|
Equatorial Guinea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|French Guiana|French Polynesia|Gabon|Gambia|Georgia|Germany|Ghana|
Greece|Guatemala|Guinea|Haiti|Honduras|Hong Kong|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|
Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Macau|Madagascar|Malawi|
Malaysia|Mali|Mauritania|Mauritius|Mayotte|Mexico|Moldova|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|
New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Mariana Islands|Norway|Oman|Pakistan|
Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Republic of the Congo|Romania|Russia|
Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|
South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tunisia|Turkey|Turkmenistan|
Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uzbekistan|Venezuela|Vietnam|Western Sahara|Yemen|Zambia|Zimbabwe`;
