/** Africa. A line an office; see `index.ts`. */
export const AFRICA = `
President@Algeria|Abdelaziz Bouteflika s 1999-04-27..2019-04-02;Abdelmadjid Tebboune s 2019-12-19
Foreign Minister@Algeria|Ramtane Lamamra s 2013-09..2017-05;Ramtane Lamamra 2021-07;Ahmed Attaf s 2023-03
President@Angola|José Eduardo dos Santos 1979-09;João Lourenço 2017-09-26
President@Benin|Mathieu Kérékou s 1996-04;Thomas Boni Yayi=Boni Yayi,Yayi Boni 2006-04;Patrice Talon 2016-04
President@Botswana|Festus Mogae s 1998-04;Ian Khama 2008-04;Mokgweetsi Masisi s 2018-04;Duma Boko 2024-11
President@Burkina Faso|Blaise Compaoré s 1987-10..2014-10;Roch Marc Christian Kaboré=Roch Kaboré,Roch Marc Kaboré 2015-12;Paul-Henri Sandaogo Damiba=Paul-Henri Damiba s 2022-01;Ibrahim Traoré 2022-09-30
President@Burundi|Pierre Nkurunziza s 2005-08;Évariste Ndayishimiye s 2020-06
President@Cameroon|Paul Biya s 1982-11-06
President@Cape Verde|Pedro Pires 2001-03;Jorge Carlos Fonseca 2011-09;José Maria Neves 2021-11
Prime Minister@Cape Verde|José Maria Neves 2001-02;Ulisses Correia e Silva 2016-04
President@Central African Republic|François Bozizé s 2003-03;Michel Djotodia s 2013-03;Catherine Samba-Panza sf 2014-01;Faustin-Archange Touadéra s 2016-03-30
President@Chad|Idriss Déby=Idriss Déby Itno 1990-12;Mahamat Idriss Déby=Mahamat Déby,Mahamat Idriss Déby Itno 2021-04-20
Prime Minister@Chad|Succès Masra s 2024-01..2024-05
President@Comoros|Azali Assoumani s 2002-05;Ahmed Abdallah Sambi 2006-05;Ikililou Dhoinine s 2011-05;Azali Assoumani 2016-05
President@DR Congo|Laurent-Désiré Kabila=Laurent Kabila 1997-05;Joseph Kabila 2001-01;Félix Tshisekedi 2019-01-24
Prime Minister@DR Congo|Judith Suminwa Tuluka=Judith Suminwa f 2024-06
Government Spokesman@DR Congo|Patrick Muyaya s 2021-04
President@#Independent National Electoral Commission@DR Congo|Corneille Nangaa s 2015-11..2021-10
President@Djibouti|Ismaïl Omar Guelleh s 1999-05
President@Egypt|Hosni Mubarak s 1981-10-14..2011-02-11;Mohamed Morsi=Mohammed Morsi s 2012-06-30..2013-07-03;Adly Mansour 2013-07-04;Abdel Fattah al-Sisi=Abdel-Fattah el-Sissi,Abdel Fattah el-Sisi 2014-06-08
Prime Minister@Egypt|Hisham Kandil=Hesham Kandil 2012-08;Hazem el-Beblawi 2013-07;Ibrahim Mahlab 2014-03;Sherif Ismail 2015-09;Mostafa Madbouly s 2018-06
Foreign Minister@Egypt|Ahmed Aboul Gheit=Aboul Gheit 2004-07..2011-03;Nabil Fahmy 2013-07;Sameh Shoukry s 2014-06;Badr Abdelatty s 2024-07
President@Equatorial Guinea|Teodoro Obiang Nguema=Teodoro Obiang,Teodoro Obiang Nguema Mbasogo 1979-08
Vice President@Equatorial Guinea|Teodorín Obiang=Teodoro Nguema Obiang Mangue 2016-06
President@Eritrea|Isaias Afwerki=Isaias Afewerki s 1993-05
Information Minister@Eritrea|Yemane Gebremeskel=Yemane Ghebremeskel 2015
King@Eswatini|King Mswati III=Mswati III 1986-04
President@Ethiopia|Sahle-Work Zewde f 2018-10;Taye Atske Selassie 2024-10
Prime Minister@Ethiopia|Meles Zenawi s 1995-08;Hailemariam Desalegn 2012-08;Abiy Ahmed 2018-04-02
Foreign Minister@Ethiopia|Demeke Mekonnen 2020-11..2024-01;Gedion Timothewos 2024-10
President of Tigray@Ethiopia|Debretsion Gebremichael 2018-01..2020-11;Getachew Reda 2023-03;Tadesse Werede 2025-04
President@Gabon|Omar Bongo=Omar Bongo Ondimba 1967-12..2009-06;Ali Bongo=Ali Bongo Ondimba 2009-10;Brice Oligui Nguema=Brice Clotaire Oligui Nguema 2023-08-30
President@Gambia|Yahya Jammeh s 1994-07;Adama Barrow 2017-01-19
President@Ghana|Jerry Rawlings=Jerry John Rawlings 1981-12;John Kufuor=John Agyekum Kufuor s 2001-01;John Atta Mills=John Evans Atta Mills 2009-01;John Mahama=John Dramani Mahama s 2012-07;Nana Akufo-Addo=Nana Addo Dankwa Akufo-Addo s 2017-01;John Mahama 2025-01
Vice President@Ghana|Mahamudu Bawumia s 2017-01;Jane Naana Opoku-Agyemang=Naana Jane Opoku-Agyemang f 2025-01
Foreign Minister@Ghana|Shirley Ayorkor Botchwey f 2017-02..2025-01;Samuel Okudzeto Ablakwa s 2025-02
President@Guinea|Lansana Conté 1984-04;Moussa Dadis Camara=Dadis Camara 2008-12..2009-12;Alpha Condé 2010-12;Mamady Doumbouya=Mamadi Doumbouya 2021-09-05
President@Guinea-Bissau|José Mário Vaz 2014-06;Umaro Sissoco Embaló=Umaro Cissoko Embaló s 2020-02
President@Ivory Coast|Laurent Gbagbo s 2000-10;Alassane Ouattara 2011-04
President@Kenya|Daniel arap Moi=Daniel Moi 1978-08;Mwai Kibaki s 2002-12-30;Uhuru Kenyatta 2013-04-09;William Ruto s 2022-09-13
Prime Minister@Kenya|Raila Odinga s 2008-04..2013-04
Deputy President@Kenya|William Ruto 2013-04;Rigathi Gachagua s 2022-09;Kithure Kindiki s 2024-11
Prime Cabinet Secretary@Kenya|Musalia Mudavadi s 2022-10
Prime Minister@Lesotho|Pakalitha Mosisili s 1998-05;Tom Thabane s 2012-06;Pakalitha Mosisili 2015-03;Tom Thabane 2017-06;Moeketsi Majoro s 2020-05;Sam Matekane s 2022-10
President@Liberia|Ellen Johnson Sirleaf sf 2006-01-16;George Weah 2018-01-22;Joseph Boakai s 2024-01-22
Prime Minister@Libya|Ali Zeidan 2012-11..2014-03;Fayez al-Sarraj=Fayez Sarraj s 2016-03;Abdul Hamid Dbeibah=Abdulhamid Dbeibah,Abdul Hamid al-Dbeibah,Abdulhamid al-Dbeibah s 2021-03
Leader@Libya|Muammar Gaddafi=Moammar Gadhafi,Muammar Qaddafi s 1969-09-01..2011-08
Speaker of Parliament@Libya|Aguila Saleh=Aguila Saleh Issa 2014-08
Commander@#Libyan National Army@Libya|Khalifa Haftar=Khalifa Hifter,Khalifa Hafter s 2015-03
Chairman@#Presidential Council@Libya|Mohamed al-Menfi=Mohammed al-Menfi 2021-03
Chairman@#National Transitional Council@Libya|Mustafa Abdul Jalil=Mustafa Abdel Jalil 2011-03..2012-08
President@Madagascar|Marc Ravalomanana s 2002-05;Andry Rajoelina s 2009-03;Hery Rajaonarimampianina s 2014-01..2018-09;Andry Rajoelina 2019-01..2025-10
President@Malawi|Bakili Muluzi s 1994-05;Bingu wa Mutharika 2004-05;Joyce Banda f 2012-04;Peter Mutharika 2014-05;Lazarus Chakwera s 2020-06..2025-10
President@Mali|Alpha Oumar Konaré 1992-06;Amadou Toumani Touré 2002-06..2012-03;Ibrahim Boubacar Keïta 2013-09..2020-08;Bah Ndaw=Bah N'Daw 2020-09;Assimi Goïta s 2021-05-24
Prime Minister@Mali|Choguel Maïga=Choguel Kokalla Maïga 2021-06..2024-11
President@Mauritania|Mohamed Ould Abdel Aziz 2009-08;Mohamed Ould Ghazouani=Mohamed Ould Cheikh Ghazouani,Mohamed Ould Cheikh El Ghazouani s 2019-08
Prime Minister@Mauritius|Navin Ramgoolam s 2005-07..2014-12;Pravind Jugnauth 2017-01;Navin Ramgoolam 2024-11
Prime Minister@Morocco|Abdelilah Benkirane s 2011-11;Saad-Eddine El Othmani=Saadeddine Othmani 2017-04;Aziz Akhannouch s 2021-10
King@Morocco|King Mohammed VI=Mohammed VI 1999-07-23
Foreign Minister@Morocco|Nasser Bourita s 2017-04
President@Mozambique|Joaquim Chissano s 1986-11;Armando Guebuza s 2005-02;Filipe Nyusi s 2015-01;Daniel Chapo 2025-01
President@Namibia|Sam Nujoma s 1990-03;Hifikepunye Pohamba s 2005-03;Hage Geingob s 2015-03;Nangolo Mbumba s 2024-02;Netumbo Nandi-Ndaitwah sf 2025-03-21
President@Niger|Mamadou Tandja s 1999-12..2010-02;Mahamadou Issoufou s 2011-04;Mohamed Bazoum s 2021-04;Abdourahamane Tiani=Abdourahamane Tchiani s 2023-07-26
President@Nigeria|Sani Abacha s 1993-11..1998-06;Olusegun Obasanjo s 1999-05-29;Umaru Yar'Adua=Umaru Musa Yar'Adua 2007-05-29..2010-05-05;Goodluck Jonathan 2010-05-06;Muhammadu Buhari s 2015-05-29;Bola Tinubu=Bola Ahmed Tinubu s 2023-05-29
Finance Minister@Nigeria|Ngozi Okonjo-Iweala sf 2011..2015
Vice President@Nigeria|Atiku Abubakar=Atiku 1999-05;Goodluck Jonathan 2007-05..2010-05;Yemi Osinbajo s 2015-05;Kashim Shettima s 2023-05
Foreign Minister@Nigeria|Geoffrey Onyeama s 2015-11;Yusuf Tuggar s 2023-08
Federal Capital Territory Minister@Nigeria|Nyesom Wike s 2023-08
Governor of Rivers State@Nigeria|Nyesom Wike 2015-05;Siminalayi Fubara s 2023-05
Governor of Lagos State@Nigeria|Babatunde Fashola s 2007-05..2015-05;Babajide Sanwo-Olu s 2019-05
Governor of Anambra State@Nigeria|Peter Obi 2007-05..2014-03
Senate President@Nigeria|Bukola Saraki 2015-06;Ahmad Lawan 2019-06;Godswill Akpabio s 2023-06
Governor@#Central Bank of Nigeria@Nigeria|Godwin Emefiele s 2014-06..2023-06;Olayemi Cardoso=Yemi Cardoso 2023-09
President@Republic of the Congo|Denis Sassou Nguesso=Sassou Nguesso 1997-10
President@Rwanda|Paul Kagame s 2000-04-22
Prime Minister@Rwanda|Édouard Ngirente s 2017-08..2025-07
Foreign Minister@Rwanda|Louise Mushikiwabo sf 2009-12..2018-10;Vincent Biruta s 2019-11;Olivier Nduhungirehe s 2024-06
Government Spokeswoman@Rwanda|Yolande Makolo sf 2020
President@Senegal|Abdou Diouf 1981-01;Abdoulaye Wade 2000-04;Macky Sall 2012-04-02;Bassirou Diomaye Faye=Diomaye Faye 2024-04-02
Prime Minister@Senegal|Ousmane Sonko 2024-04
President@Seychelles|Danny Faure 2016-10;Wavel Ramkalawan s 2020-10..2025-10
President@Sierra Leone|Ahmad Tejan Kabbah s 1996-03;Ernest Bai Koroma 2007-09;Julius Maada Bio=Maada Bio 2018-04
President@Somalia|Sheikh Sharif Sheikh Ahmed 2009-01;Hassan Sheikh Mohamud 2012-09;Mohamed Abdullahi Mohamed=Farmajo,Mohamed Abdullahi Farmajo,Mohamed Farmajo 2017-02;Hassan Sheikh Mohamud 2022-05
Prime Minister@Somalia|Mohamed Hussein Roble 2020-09;Hamza Abdi Barre 2022-06
President@South Africa|F.W. de Klerk=Frederik de Klerk 1989-08;Nelson Mandela s 1994-05-10;Thabo Mbeki s 1999-06-14..2008-09-24;Kgalema Motlanthe s 2008-09-25;Jacob Zuma s 2009-05-09..2018-02-14;Cyril Ramaphosa s 2018-02-15
Deputy President@South Africa|Cyril Ramaphosa 2014-05;David Mabuza 2018-02;Paul Mashatile s 2023-03
International Relations Minister@South Africa|Maite Nkoana-Mashabane sf 2009-05;Lindiwe Sisulu f 2018-02;Naledi Pandor sf 2019-05;Ronald Lamola s 2024-07
Finance Minister@South Africa|Trevor Manuel 1996-04;Pravin Gordhan s 2009-05;Nhlanhla Nene 2014-05;Pravin Gordhan 2015-12;Malusi Gigaba s 2017-03;Nhlanhla Nene 2018-02;Tito Mboweni s 2018-10;Enoch Godongwana s 2021-08
Police Minister@South Africa|Bheki Cele 2018-02;Senzo Mchunu 2024-07
Health Minister@South Africa|Aaron Motsoaledi s 2009-05;Zweli Mkhize 2019-05;Joe Phaahla s 2021-08;Aaron Motsoaledi 2024-07
Agriculture Minister@South Africa|John Steenhuisen s 2024-07
Defence Minister@South Africa|Thandi Modise f 2021-08;Angie Motshekga sf 2024-07
Public Protector@South Africa|Thuli Madonsela sf 2009-10;Busisiwe Mkhwebane sf 2016-10..2023-09
Premier of Western Cape@South Africa|Helen Zille sf 2009-05
Member of Parliament@South Africa|Julius Malema s 2014-05..;Mmusi Maimane s 2014-05..2019-10
Governor@#South African Reserve Bank@South Africa|Lesetja Kganyago s 2014-11
President@South Sudan|Salva Kiir=Salva Kiir Mayardit s 2011-07
Vice President@South Sudan|Riek Machar=Riek Machar Teny s 2011-07..2013-07;Riek Machar 2020-02
President@Sudan|Omar al-Bashir 1993-10-16..2019-04-11
Prime Minister@Sudan|Abdalla Hamdok=Abdallah Hamdok s 2019-08..2022-01;Kamil Idris=Kamil El-Tayeb Idris 2025-05
Chairman@#Sovereign Council@Sudan|Abdel Fattah al-Burhan=Abdel-Fattah Burhan s 2019-08
Commander@#Rapid Support Forces@Sudan|Mohamed Hamdan Dagalo=Hemedti,Hemeti,Mohammed Hamdan Dagalo,Mohamed Hamdan Daglo s 2013
President@São Tomé and Príncipe|Fradique de Menezes 2001-09;Manuel Pinto da Costa 2011-09;Evaristo Carvalho 2016-09;Carlos Vila Nova 2021-10
President@Tanzania|Benjamin Mkapa s 1995-11;Jakaya Kikwete s 2005-12;John Magufuli s 2015-11;Samia Suluhu Hassan=Samia Suluhu f 2021-03-19
Prime Minister@Tanzania|Kassim Majaliwa s 2015-11
President@Togo|Gnassingbé Eyadéma=Eyadéma 1967-04..2005-02;Faure Gnassingbé=Faure Essozimna Gnassingbé s 2005-05
President@Tunisia|Zine El Abidine Ben Ali=Zine al-Abidine Ben Ali 1987-11-07..2011-01-14;Moncef Marzouki 2011-12;Beji Caid Essebsi s 2014-12-31..2019-07-25;Kais Saied s 2019-10-23
Prime Minister@Tunisia|Youssef Chahed s 2016-08;Elyes Fakhfakh s 2020-02;Hichem Mechichi s 2020-09..2021-07;Najla Bouden f 2021-10..2023-08
Speaker of Parliament@Tunisia|Rached Ghannouchi=Rachid Ghannouchi s 2019-11..2021-07
President@Uganda|Yoweri Museveni s 1986-01-29
Chief of Defence Forces@Uganda|Muhoozi Kainerugaba s 2024-03
Member of Parliament@Uganda|Bobi Wine=Robert Kyagulanyi,Robert Kyagulanyi Ssentamu 2017-07..2021-05
President@Zambia|Frederick Chiluba s 1991-11;Levy Mwanawasa s 2002-01;Rupiah Banda 2008-08;Michael Sata 2011-09..2014-10;Edgar Lungu s 2015-01;Hakainde Hichilema s 2021-08-24
President@Zimbabwe|Robert Mugabe s 1987-12-31..2017-11-21;Emmerson Mnangagwa s 2017-11-24
Prime Minister@Zimbabwe|Morgan Tsvangirai s 2009-02..2013-09
Vice President@Zimbabwe|Joice Mujuru f 2004-12;Emmerson Mnangagwa 2014-12..2017-11;Constantino Chiwenga s 2017-12
President@#Somaliland|Muse Bihi Abdi=Muse Bihi 2017-12;Abdirahman Mohamed Abdullahi=Abdirahman Irro 2024-12
`;
