/** The United Nations and other international bodies, the European Union, NATO, the Holy See. A line an office; see `index.ts`. */
export const BODIES = `
President@#European Commission|Jacques Delors s 1985-01..1995-01;Romano Prodi 1999-09-16..2004-11-22;José Manuel Barroso 2004-11-23..2014-10-31;Jean-Claude Juncker 2014-11-01..2019-11-30;Ursula von der Leyen 2019-12-01
President@#European Central Bank|Wim Duisenberg s 1998-06..2003-10-31;Jean-Claude Trichet s 2003-11-01..2011-10-31;Mario Draghi 2011-11-01..2019-10-31;Christine Lagarde 2019-11-01
President@#European Parliament|Josep Borrell 2004-07;Hans-Gert Pöttering=Hans-Gert Poettering s 2007-01;Jerzy Buzek s 2009-07;Martin Schulz 2012-01-17;Antonio Tajani 2017-01-17;David Sassoli s 2019-07..2022-01-11;Roberta Metsola sf 2022-01-18
Prime Minister@Spain|José María Aznar s 1996-05;José Luis Rodríguez Zapatero=José Luis Zapatero s 2004-04;Mariano Rajoy s 2011-12;Pedro Sánchez 2018-06-02
President@#European Council|Herman Van Rompuy=Van Rompuy 2009-12-01..2014-11-30;Donald Tusk 2014-12-01..2019-11-30;Charles Michel 2019-12-01..2024-11-30;António Costa 2024-12-01
Secretary General@#NATO|Javier Solana s 1995-12-05..1999-10-06;Jaap de Hoop Scheffer 2004-01-05;Anders Fogh Rasmussen 2009-08-01..2014-09-30;Jens Stoltenberg 2014-10-01;Mark Rutte 2024-10-01
High Representative@#European Union|Javier Solana 1999-10-18;Catherine Ashton f 2009-12-01;Federica Mogherini 2014-11-01;Josep Borrell 2019-12-01;Kaja Kallas 2024-12-01
President@Kazakhstan|Nursultan Nazarbayev s 1991-12;Kassym-Jomart Tokayev s 2019-03-20
High Commissioner for Human Rights@#United Nations|Sérgio Vieira de Mello=Vieira de Mello 2002-09..2003-08;Louise Arbour f 2004-07;Navi Pillay=Navanethem Pillay f 2008-09;Zeid Ra'ad al-Hussein 2014-09..2018-08;Michelle Bachelet 2018-09-01..2022-08-31;Volker Türk 2022-10-17
Pope@Vatican City|Pope John Paul II=John Paul II 1978-10-16..2005-04-02;Pope Benedict XVI=Benedict XVI 2005-04-19..2013-02-28;Pope Francis 2013-03-13..2025-04-21;Pope Leo XIV=Leo XIV 2025-05-08
Secretary of State@Vatican City|Tarcisio Bertone 2006-09;Pietro Parolin s 2013-10-15
Secretary-General@#United Nations|Kurt Waldheim s 1972-01..1981-12;Boutros Boutros-Ghali=Boutros-Ghali 1992-01..1996-12-31;Kofi Annan s 1997-01-01..2006-12-31;Ban Ki-moon 2007-01-01..2016-12-31;António Guterres 2017-01-01
High Commissioner for Refugees@#United Nations|Sadako Ogata f 1991-01..2000-12;Ruud Lubbers s 2001-01..2005-02;António Guterres 2005-06..2015-12-31;Filippo Grandi 2016-01-01
Spokesman of the Secretary-General@#United Nations|Farhan Haq 2007..;Martin Nesirky s 2009-12;Stéphane Dujarric s 2014-03
Emergency Relief Coordinator@#United Nations|Jan Egeland s 2003-08..2006-12;Valerie Amos f 2010-09..2015-05;Mark Lowcock s 2017-09;Martin Griffiths 2021-07..2024-06;Tom Fletcher 2024-11
Commissioner-General@#UNRWA|Filippo Grandi 2010-01;Pierre Krähenbühl s 2014-03..2019-11;Philippe Lazzarini s 2020
Commissioner@#European Commission|Viviane Reding sf 1999-09..2014-07;Joaquín Almunia s 2004-04..2014-11;Olli Rehn s 2004-11..2014-07;Neelie Kroes sf 2004-11..2014-11;Peter Mandelson s 2004-11..2008-10;Karel De Gucht=De Gucht 2009-07..2014-10;Maroš Šefčovič s 2009-10..;Johannes Hahn 2010-02..2024-11;Cecilia Malmström f 2010-02..2019-11;Günther Oettinger=Guenther Oettinger s 2010-02..2019-11;Stefan Füle s 2010-02..2014-10
Commissioner@#European Commission|Margrethe Vestager sf 2014-11..2024-11;Frans Timmermans 2014-11..2023-08;Věra Jourová sf 2014-11..2024-11;Pierre Moscovici s 2014-11..2019-11;Dimitris Avramopoulos s 2014-11..2019-11;Phil Hogan 2014-11..2020-08;Valdis Dombrovskis 2014-11-01..;Thierry Breton 2019-12..2024-09;Paolo Gentiloni 2019-12..2024-11;Ylva Johansson f 2019-12..2024-11;Didier Reynders 2019-12..2024-11;Stella Kyriakides f 2019-12..2024-11
Commissioner@#European Commission|Olivér Várhelyi s 2019-12..;Janez Lenarčič s 2019-12..2024-11;Kadri Simson f 2019-12..2024-11;Janusz Wojciechowski 2019-12..2024-11;Virginijus Sinkevičius s 2019-12..2024-07;Jutta Urpilainen f 2019-12..2024-11;Dubravka Šuica f 2019-12..;Margaritis Schinas s 2019-12..2024-11;Mairead McGuinness f 2020-10..2024-11;Wopke Hoekstra 2023-10..;Teresa Ribera f 2024-12..;Henna Virkkunen sf 2024-12..
Commissioner@#European Commission|Stéphane Séjourné 2024-12..;Raffaele Fitto s 2024-12..;Roxana Mînzatu f 2024-12..;Andrius Kubilius 2024-12..;Marta Kos f 2024-12..;Magnus Brunner 2024-12..;Hadja Lahbib 2024-12..;Jozef Síkela s 2024-12..;Piotr Serafin 2024-12..;Dan Jørgensen 2024-12..;Ekaterina Zaharieva=Ekaterina Zakharieva sf 2024-12..;Christophe Hansen 2024-12
Chief Brexit Negotiator@#European Commission|Michel Barnier 2016-10-01..2021
Managing Director@#International Monetary Fund|Horst Köhler 2000-05..2004-03;Rodrigo de Rato=Rodrigo Rato 2004-06..2007-10;Dominique Strauss-Kahn 2007-11-01..2011-05-18;Christine Lagarde 2011-07-05..2019-09-12;Kristalina Georgieva sf 2019-10-01
President@#World Bank|James Wolfensohn s 1995-06;Paul Wolfowitz s 2005-06-01..2007-06-30;Robert Zoellick 2007-07-01..2012-06-30;Jim Yong Kim 2012-07..2019-02;David Malpass s 2019-04-09..2023-06-01;Ajay Banga 2023-06-02
Director-General@#World Trade Organization|Supachai Panitchpakdi 2002-09..2005-08;Pascal Lamy s 2005-09-01..2013-08-31;Roberto Azevêdo 2013-09..2020-08;Ngozi Okonjo-Iweala 2021-03-01
Director-General@#World Health Organization|Gro Harlem Brundtland sf 1998-07;Lee Jong-wook 2003-07..2006-05;Margaret Chan f 2007-01-04..2017-06-30;Tedros Adhanom Ghebreyesus=Tedros 2017-07-01
Director General@#International Atomic Energy Agency|Hans Blix s 1981-12-01..1997-11-30;Mohamed ElBaradei s 1997-12-01..2009-11-30;Yukiya Amano s 2009-12-01..2019-07-18;Rafael Grossi=Rafael Mariano Grossi s 2019-12-03
Prosecutor@#International Criminal Court|Luis Moreno Ocampo=Moreno-Ocampo 2003-06;Fatou Bensouda sf 2012-06-15..2021-06-15;Karim Khan 2021-06-16
Chairperson@#African Union Commission|Alpha Oumar Konaré 2003-09;Jean Ping 2008-04;Nkosazana Dlamini-Zuma sf 2012-10;Moussa Faki Mahamat=Moussa Faki 2017-03-14;Mahmoud Ali Youssouf=Mahmoud Youssouf 2025-02
Deputy Secretary-General@#United Nations|Jan Eliasson 2012-07..2016-12;Amina Mohammed=Amina J. Mohammed f 2017-01
Spokesman of the General Assembly President@#United Nations|Paulina Kubiak f 2021..2024
President of the General Assembly@#United Nations|Csaba Kőrösi 2022-09..2023-09;Philémon Yang 2024-09;Annalena Baerbock 2025-09
Under-Secretary-General for Political Affairs@#United Nations|Jeffrey Feltman s 2012-07..2018-03;Rosemary DiCarlo sf 2018-04
Under-Secretary-General for Peace Operations@#United Nations|Hervé Ladsous s 2011-10..2017-03;Jean-Pierre Lacroix 2017-04
Human Rights Office Spokeswoman@#United Nations|Ravina Shamdasani sf 2010..;Liz Throssell=Elizabeth Throssell f 2014..;Marta Hurtado f 2017
Human Rights Office Spokesman@#United Nations|Rupert Colville 2010..2022;Jeremy Laurence 2019..;Thameen Al-Kheetan 2022
Humanitarian Affairs Spokesman@#United Nations|Jens Laerke s 2012
Special Envoy for Syria@#United Nations|Lakhdar Brahimi 2012-09..2014-05;Staffan de Mistura=de Mistura 2014-07;Geir Pedersen=Geir O. Pedersen 2019-01
Special Envoy for Yemen@#United Nations|Ismail Ould Cheikh Ahmed 2015-04;Martin Griffiths 2018-03..2021-07;Hans Grundberg s 2021-09
Special Representative for Libya@#United Nations|Martin Kobler 2015-11;Ghassan Salamé 2017-06..2020-03;Ján Kubiš 2021-01..2021-12;Abdoulaye Bathily s 2022-09..2024-04;Hanna Tetteh f 2025-01
Special Envoy for Sudan@#United Nations|Volker Perthes s 2021-02..2023-09;Ramtane Lamamra 2023-11
Special Coordinator for the Middle East@#United Nations|Nickolay Mladenov s 2015-02..2020-12;Tor Wennesland s 2021-01..2024-12;Sigrid Kaag 2025-01..2025-06
Special Representative for Haiti@#United Nations|María Isabel Salvador f 2023-03..2025-05
Special Representative for the DR Congo@#United Nations|Bintou Keita f 2021-02
Special Envoy for Myanmar@#United Nations|Noeleen Heyzer f 2021-10..2023-06;Julie Bishop 2024-04
Special Representative for Afghanistan@#United Nations|Deborah Lyons f 2020-03;Roza Otunbayeva 2022-09..2025-09
Special Rapporteur@#United Nations|Philip Alston 2014-06..2020-04;Michael Lynk 2016-05..2022-04;Agnès Callamard sf 2016-08..2021-03;Nils Melzer 2016-11..2022-03;Javaid Rehman 2018-07..2024-07;Mary Lawlor f 2020-05..;Balakrishnan Rajagopal 2020-05..;Tlaleng Mofokeng f 2020-08..;Francesca Albanese f 2022-05..;Mai Sato f 2024-08
Executive Secretary@#UNFCCC|Yvo de Boer 2006-09;Christiana Figueres sf 2010-07;Patricia Espinosa 2016-07;Simon Stiell s 2022-08
Executive Director@#UNEP|Achim Steiner 2006-06;Erik Solheim 2016-06..2018-11;Inger Andersen f 2019-06
Administrator@#UNDP|Helen Clark 2009-04..2017-04;Achim Steiner 2017-06..2025-06
Executive Director@#UNICEF|Carol Bellamy f 1995-05;Ann Veneman sf 2005-05;Anthony Lake 2010-05;Henrietta Fore f 2018-01..2022-02
Spokeswoman@#UNRWA|Juliette Touma f 2022
Executive Director@#World Food Programme|Josette Sheeran f 2007-04;Ertharin Cousin f 2012-04;David Beasley 2017-04;Cindy McCain f 2023-04
Executive Director@#UNAIDS|Peter Piot s 1995-01..2008-12;Michel Sidibé 2009-01..2019-05;Winnie Byanyima sf 2019-11
Director-General@#UNESCO|Koïchiro Matsuura 1999-11;Irina Bokova sf 2009-11;Audrey Azoulay f 2017-11..2025-11
Director-General@#FAO|Jacques Diouf 1994-01;José Graziano da Silva=Graziano da Silva 2012-01;Qu Dongyu 2019-08
Director-General@#International Labour Organization|Guy Ryder 2012-10;Gilbert Houngbo s 2022-10
Director-General@#International Organization for Migration|William Lacy Swing 2008-10;António Vitorino s 2018-10;Amy Pope f 2023-10
Executive Director@#UN Women|Phumzile Mlambo-Ngcuka sf 2013-08;Sima Bahous sf 2021-09
Executive Director@#UNFPA|Babatunde Osotimehin s 2011-01;Natalia Kanem sf 2017-10..2025-07
Secretary-General@#World Meteorological Organization|Petteri Taalas s 2016-01;Celeste Saulo f 2024-01
Secretary-General@#International Telecommunication Union|Hamadoun Touré 2007-01;Houlin Zhao 2015-01;Doreen Bogdan-Martin sf 2023-01
Secretary-General@#International Maritime Organization|Kitack Lim 2016-01;Arsenio Dominguez 2024-01
Secretary-General@#UNCTAD|Supachai Panitchpakdi 2005-09;Mukhisa Kituyi 2013-09..2021-02;Rebeca Grynspan sf 2021-09
Executive Director@#UNODC|Yury Fedotov 2010-07;Ghada Waly f 2020-02
Regional Director for Europe@#World Health Organization|Hans Kluge 2020-02
Regional Director for Africa@#World Health Organization|Matshidiso Moeti sf 2015-02..2025-02
Technical Lead@#World Health Organization|Maria Van Kerkhove=Van Kerkhove f 2020
Spokesman@#World Health Organization|Tarik Jašarević s 2010..;Christian Lindmeier s 2013
Director-General@#Africa CDC|John Nkengasong s 2017-01..2022-06;Jean Kaseya s 2023-04
President@#International Committee of the Red Cross|Jakob Kellenberger s 2000-01;Peter Maurer 2012-07;Mirjana Spoljaric=Mirjana Spoljaric Egger sf 2022-10
First Deputy Managing Director@#International Monetary Fund|Gita Gopinath sf 2022-01..2025-08
Chief Economist@#International Monetary Fund|Olivier Blanchard 2008-09;Maurice Obstfeld s 2015-09;Gita Gopinath 2019-01;Pierre-Olivier Gourinchas s 2022-01
Secretary-General@#OECD|Ángel Gurría s 2006-06;Mathias Cormann s 2021-06
Finance Minister@Australia|Mathias Cormann 2013-09..2020-10
Executive Director@#International Energy Agency|Nobuo Tanaka 2007-09;Maria van der Hoeven f 2011-09;Fatih Birol s 2015-09
Secretary-General@#OPEC|Abdalla Salem el-Badri=Abdalla el-Badri 2007-01;Mohammad Barkindo=Mohammed Barkindo s 2016-08..2022-07;Haitham al-Ghais s 2022-08
General Manager@#Bank for International Settlements|Agustín Carstens s 2017-12..2025-06;Pablo Hernández de Cos=Hernández de Cos 2025-07
Governor@#Bank of Mexico@Mexico|Agustín Carstens 2010-01;Victoria Rodríguez Ceja f 2022-01
Governor@#Bank of Spain@Spain|Pablo Hernández de Cos 2018-06..2024-06;José Luis Escrivá s 2024-09
President@#Inter-American Development Bank|Luis Alberto Moreno 2005-10;Mauricio Claver-Carone s 2020-10..2022-09;Ilan Goldfajn 2022-12
President@#African Development Bank|Donald Kaberuka s 2005-09;Akinwumi Adesina s 2015-09;Sidi Ould Tah 2025-09
President@#Asian Development Bank|Masatsugu Asakawa 2020-01;Masato Kanda 2025-02
President@#Asian Infrastructure Investment Bank|Jin Liqun 2016-01
President@#New Development Bank|Dilma Rousseff 2023-03
Vice President@#European Central Bank|Vítor Constâncio s 2010-06;Luis de Guindos 2018-06
Member of the Executive Board@#European Central Bank|Benoît Cœuré 2012-01..2019-12;Jörg Asmussen 2012-01..2014-01;Philip Lane 2019-06..;Isabel Schnabel f 2020-01..;Fabio Panetta 2020-01..2023-10
President@#European Investment Bank|Werner Hoyer 2012-01;Nadia Calviño 2024-01
Managing Director@#European Stability Mechanism|Klaus Regling s 2012-10..2022-10
Chief Spokesman@#European Commission|Margaritis Schinas 2014-11..2019-07;Eric Mamer s 2019-12..2024-11
Chief Spokeswoman@#European Commission|Paula Pinho f 2024-12
Spokesman@#European Commission|Peter Stano s 2019-12..2024-11;Olof Gill 2022
Member of the European Parliament@#European Parliament|Iratxe García=Iratxe García Pérez f 2004-06..;Manfred Weber 2004-07..;Guy Verhofstadt 2009-07..2024-07
Executive Director@#Frontex|Fabrice Leggeri s 2015-01..2022-04;Hans Leijtens s 2023-03
Director@#Europol|Rob Wainwright 2009-04;Catherine De Bolle=De Bolle f 2018-05
Executive Director@#European Medicines Agency|Emer Cooke f 2020-11
European Public Prosecutor@#European Public Prosecutor's Office|Laura Kövesi=Laura Codruța Kövesi sf 2020-11
Special Representative@#European Union|Enrique Mora 2015..2025
Deputy Secretary General@#NATO|Mircea Geoană s 2019-10..2024-09;Radmila Šekerinska f 2024-12
Spokeswoman@#NATO|Oana Lungescu sf 2010-12..2023-08
Supreme Allied Commander Europe@#NATO|Wesley Clark 1997-07..2000-05;Philip Breedlove s 2013-05;Curtis Scaparrotti s 2016-05;Tod Wolters 2019-05;Christopher Cavoli s 2022-07;Alexus Grynkewich s 2025-07
Chairman of the Military Committee@#NATO|Rob Bauer 2021-06;Giuseppe Cavo Dragone=Cavo Dragone 2025-01
Secretary General@#Council of Europe|Thorbjørn Jagland s 2009-10;Marija Pejčinović Burić f 2019-09;Alain Berset 2024-09
Commissioner for Human Rights@#Council of Europe|Nils Muižnieks s 2012-04;Dunja Mijatović f 2018-04;Michael O'Flaherty 2024-04
Secretary General@#OSCE|Lamberto Zannier s 2011-07..2017-06;Helga Schmid f 2020-12..2024-09;Feridun Sinirlioğlu s 2024-12
Deputy Prosecutor@#International Criminal Court|Mame Mandiaye Niang 2022-03..;Nazhat Shameem Khan f 2022-03
President@#International Criminal Court|Piotr Hofmański 2021-03;Tomoko Akane f 2024-03
President@#International Court of Justice|Abdulqawi Yusuf=Abdulqawi Ahmed Yusuf 2018-02;Joan Donoghue f 2021-02;Nawaf Salam 2024-02..2025-01;Yuji Iwasawa s 2025-03
Prosecutor@#International Criminal Tribunal for the Former Yugoslavia|Carla Del Ponte=Del Ponte f 1999-09;Serge Brammertz s 2008-01
Director General@#Organisation for the Prohibition of Chemical Weapons|Ahmet Üzümcü s 2010-07;Fernando Arias 2018-07
Secretary-General@#Interpol|Ronald Noble 2000-11;Jürgen Stock=Juergen Stock 2014-11;Valdecy Urquiza 2024-11
Commissioner for Peace and Security@#African Union|Smaïl Chergui s 2013-10;Bankole Adeoye 2021-03
President@#ECOWAS Commission|Omar Touray=Omar Alieu Touray 2022-07
Secretary-General@#Arab League|Amr Moussa 2001-05;Nabil Elaraby=Nabil al-Arabi 2011-07;Ahmed Aboul Gheit 2016-07
Secretary-General@#Gulf Cooperation Council|Abdullatif al-Zayani 2011-04;Nayef al-Hajraf 2020-02;Jasem Albudaiwi=Jasem Mohamed Albudaiwi 2023-02
Secretary-General@#Organisation of Islamic Cooperation|Ekmeleddin İhsanoğlu s 2005-01;Hissein Brahim Taha 2021-11
Secretary-General@#ASEAN|Surin Pitsuwan 2008-01;Le Luong Minh 2013-01;Lim Jock Hoi 2018-01;Kao Kim Hourn 2023-01
Secretary-General@#Collective Security Treaty Organization|Imangali Tasmagambetov s 2023-01
Secretary General@#Organization of American States|José Miguel Insulza s 2005-05;Luis Almagro 2015-05;Albert Ramdin s 2025-05
Secretary-General@#Commonwealth|Don McKinnon 2000-04;Kamalesh Sharma 2008-04;Patricia Scotland f 2016-04;Shirley Ayorkor Botchwey 2025-04
Secretary-General@#Pacific Islands Forum|Henry Puna 2021-05;Baron Waqa 2024-06
Secretary-General@#La Francophonie|Louise Mushikiwabo 2019-01
President@#World Anti-Doping Agency|Craig Reedie 2014-01..2019-12;Witold Bańka 2020-01
President of COP28@#United Nations|Sultan al-Jaber 2023-01..2023-12
Pope's Envoy@Vatican City|Matteo Zuppi s 2023-05
Director@#Holy See Press Office@Vatican City|Federico Lombardi 2006-07..2016-08;Matteo Bruni 2019-07
`;
