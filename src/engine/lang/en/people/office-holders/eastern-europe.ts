/** Europe east of that, Russia, Turkey, the Caucasus and Central Asia. A line an office; see `index.ts`. */
export const EASTERN_EUROPE = `
President@Albania|Ilir Meta 2017-07;Bajram Begaj s 2022-07
Prime Minister@Albania|Fatos Nano 2002-07;Sali Berisha 2005-09;Edi Rama 2013-09
President@Armenia|Robert Kocharyan s 1998-02;Serzh Sargsyan 2008-04;Armen Sarkissian 2018-04..2022-01;Vahagn Khachaturyan 2022-03
Prime Minister@Armenia|Nikol Pashinyan s 2018-05-08
Foreign Minister@Armenia|Edward Nalbandian 2008-04;Zohrab Mnatsakanyan s 2018-05..2020-11;Ararat Mirzoyan s 2021-08
President@Azerbaijan|Heydar Aliyev 1993-06;Ilham Aliyev 2003-10-31
Vice President@Azerbaijan|Mehriban Aliyeva sf 2017-02
Foreign Minister@Azerbaijan|Elmar Mammadyarov 2004-04;Jeyhun Bayramov s 2020-07
Presidential Adviser@Azerbaijan|Hikmet Hajiyev s 2018
President@Belarus|Alexander Lukashenko=Aleksandr Lukashenko,Alyaksandr Lukashenka s 1994-07-20
Foreign Minister@Belarus|Vladimir Makei=Uladzimir Makei s 2012-08..2022-11;Sergei Aleinik=Sergey Aleinik 2022-12;Maxim Ryzhenkov s 2024-06
President@Bosnia and Herzegovina|Milorad Dodik s 2018-11..2022-11;Željko Komšić 2018-11..;Željka Cvijanović f 2022-11..;Denis Bećirović 2022-11
President of Republika Srpska@Bosnia and Herzegovina|Radovan Karadžić s 1992-04..1996-07;Milorad Dodik 2010-11..2018-11;Milorad Dodik 2022-11..2025-08
High Representative@Bosnia and Herzegovina|Paddy Ashdown s 2002-05..2006-01;Valentin Inzko s 2009-03..2021-08
President@Bulgaria|Georgi Parvanov s 2002-01;Rosen Plevneliev s 2012-01;Rumen Radev 2017-01
Prime Minister@Bulgaria|Simeon Saxe-Coburg-Gotha=Simeon Saxe-Coburg 2001-07;Sergei Stanishev s 2005-08;Boyko Borisov=Boyko Borissov,Boiko Borisov 2009-07..2013-03;Plamen Oresharski s 2013-05..2014-08;Boyko Borisov 2014-11..2021-05;Kiril Petkov 2021-12;Galab Donev=Gulub Donev 2022-08;Nikolai Denkov=Nikolay Denkov 2023-06;Dimitar Glavchev s 2024-04;Rosen Zhelyazkov=Rossen Jeliazkov 2025-01
President@Croatia|Franjo Tuđman=Franjo Tudjman s 1990-05..1999-12;Stjepan Mesić 2000-02;Ivo Josipović s 2010-02;Kolinda Grabar-Kitarović sf 2015-02;Zoran Milanović 2020-02
Prime Minister@Croatia|Ivo Sanader s 2003-12;Jadranka Kosor sf 2009-07;Zoran Milanović 2011-12..2016-01;Andrej Plenković s 2016-10
President@Czechia|Václav Havel s 1993-02..2003-02;Václav Klaus 2003-03-07;Miloš Zeman 2013-03-08..2023-03-08;Petr Pavel 2023-03-09
Prime Minister@Czechia|Miloš Zeman 1998-07;Vladimír Špidla s 2002-07;Mirek Topolánek s 2006-09;Petr Nečas 2010-07..2013-07;Bohuslav Sobotka s 2014-01;Andrej Babiš s 2017-12-06;Petr Fiala 2021-12-17
Foreign Minister@Czechia|Karel Schwarzenberg 2007-01..2009-05;Jan Lipavský s 2021-12
Defence Minister@Czechia|Jana Černochová sf 2021-12
President@Estonia|Lennart Meri 1992-10;Arnold Rüütel 2001-10;Toomas Hendrik Ilves=Toomas Ilves 2006-10;Kersti Kaljulaid sf 2016-10;Alar Karis 2021-10
Prime Minister@Estonia|Andrus Ansip s 2005-04;Taavi Rõivas s 2014-03;Jüri Ratas s 2016-11;Kaja Kallas sf 2021-01-26;Kristen Michal 2024-07-23
Foreign Minister@Estonia|Urmas Paet 2005-04..2014-11;Urmas Reinsalu s 2019-04..2021-01;Margus Tsahkna s 2023-04
Defence Minister@Estonia|Hanno Pevkur s 2022-07
President@Georgia|Eduard Shevardnadze s 1995-11..2003-11;Mikheil Saakashvili=Mikhail Saakashvili s 2004-01-25;Giorgi Margvelashvili s 2013-11-17;Salome Zourabichvili sf 2018-12-16;Mikheil Kavelashvili s 2024-12-29
Prime Minister@Georgia|Bidzina Ivanishvili s 2012-10;Irakli Garibashvili s 2013-11;Giorgi Kvirikashvili s 2015-12..2018-06;Giorgi Gakharia s 2019-09;Irakli Garibashvili 2021-02..2024-01;Irakli Kobakhidze s 2024-02
President@Hungary|János Áder 2012-05;Katalin Novák f 2022-05;Tamás Sulyok s 2024-03
Prime Minister@Hungary|Viktor Orbán s 1998-07;Péter Medgyessy s 2002-05;Ferenc Gyurcsány s 2004-09;Gordon Bajnai s 2009-04;Viktor Orbán 2010-05-29
Foreign Minister@Hungary|Tibor Navracsics s 2014-06;Péter Szijjártó s 2014-09
Member of the European Parliament@Hungary|Péter Magyar 2024-07
President@Kosovo|Ibrahim Rugova s 2002-03..2006-01;Fatmir Sejdiu s 2006-02;Atifete Jahjaga sf 2011-04;Hashim Thaçi s 2016-04;Vjosa Osmani f 2020-11
Prime Minister@Kosovo|Ramush Haradinaj s 2004-12..2005-03;Hashim Thaçi 2008-01;Isa Mustafa 2014-12;Ramush Haradinaj 2017-09;Avdullah Hoti 2020-06;Albin Kurti 2021-03-22
President@Kyrgyzstan|Askar Akayev s 1990-10;Kurmanbek Bakiyev s 2005-03;Roza Otunbayeva sf 2010-04;Almazbek Atambayev s 2011-12;Sooronbay Jeenbekov=Sooronbai Jeenbekov s 2017-11..2020-10;Sadyr Japarov=Sadyr Zhaparov s 2020-11
President@Latvia|Vaira Vīķe-Freiberga f 1999-07;Valdis Zatlers s 2007-07;Andris Bērziņš 2011-07;Raimonds Vējonis s 2015-07;Egils Levits s 2019-07;Edgars Rinkēvičs s 2023-07-08
Prime Minister@Latvia|Valdis Dombrovskis s 2009-03;Laimdota Straujuma sf 2014-01;Māris Kučinskis s 2016-02;Krišjānis Kariņš s 2019-01;Evika Siliņa sf 2023-09
Foreign Minister@Latvia|Edgars Rinkēvičs 2011-10..2023-07;Krišjānis Kariņš 2023-09;Baiba Braže f 2024-04
President@Lithuania|Valdas Adamkus s 2004-07;Dalia Grybauskaitė sf 2009-07-12;Gitanas Nausėda s 2019-07-12
Prime Minister@Lithuania|Andrius Kubilius s 2008-12;Algirdas Butkevičius s 2012-12;Saulius Skvernelis s 2016-12;Ingrida Šimonytė sf 2020-12;Gintautas Paluckas s 2024-12..2025-08
Foreign Minister@Lithuania|Linas Linkevičius s 2012-12;Gabrielius Landsbergis 2020-12;Kęstutis Budrys 2024-12
Defence Minister@Lithuania|Arvydas Anušauskas s 2020-12;Laurynas Kasčiūnas 2024-03;Dovilė Šakalienė f 2024-12..2025-10
President@Moldova|Vladimir Voronin 2001-04..2009-09;Nicolae Timofti s 2012-03;Igor Dodon s 2016-12;Maia Sandu sf 2020-12-24
Prime Minister@Moldova|Vlad Filat s 2009-09..2013-04;Iurie Leancă s 2013-05;Pavel Filip 2016-01;Maia Sandu 2019-06..2019-11;Natalia Gavrilița f 2021-08;Dorin Recean s 2023-02..2025-11
Governor of Gagauzia@Moldova|Evghenia Guțul=Evgenia Gutsul f 2023-07
President@Montenegro|Filip Vujanović 2003-05;Milo Đukanović=Milo Djukanovic s 2018-05;Jakov Milatović s 2023-05
Prime Minister@Montenegro|Milo Đukanović 2003-01..2006-11;Igor Lukšić 2010-12;Duško Marković 2016-11;Zdravko Krivokapić s 2020-12;Dritan Abazović s 2022-04;Milojko Spajić s 2023-10
President@North Macedonia|Boris Trajkovski 1999-12..2004-02;Gjorge Ivanov 2009-05;Stevo Pendarovski s 2019-05;Gordana Siljanovska-Davkova=Gordana Siljanovska f 2024-05
Prime Minister@North Macedonia|Nikola Gruevski s 2006-08..2016-01;Zoran Zaev s 2017-05;Dimitar Kovačevski s 2022-01..2024-01;Hristijan Mickoski s 2024-06
President@Poland|Lech Wałęsa s 1990-12;Aleksander Kwaśniewski s 1995-12;Lech Kaczyński 2005-12..2010-04-10;Bronisław Komorowski s 2010-08;Andrzej Duda s 2015-08-06;Karol Nawrocki s 2025-08-06
Prime Minister@Poland|Leszek Miller 2001-10;Marek Belka 2004-05;Jarosław Kaczyński 2006-07;Donald Tusk s 2007-11-16;Ewa Kopacz sf 2014-09;Beata Szydło sf 2015-11;Mateusz Morawiecki s 2017-12-11;Donald Tusk 2023-12-13
Foreign Minister@Poland|Radosław Sikorski=Radek Sikorski s 2007-11..2014-09;Witold Waszczykowski s 2015-11;Jacek Czaputowicz s 2018-01;Zbigniew Rau 2020-08..2023-11;Radosław Sikorski 2023-12-13
Deputy Prime Minister@Poland|Jarosław Kaczyński 2020-10..2022-06;Władysław Kosiniak-Kamysz s 2023-12
Defence Minister@Poland|Antoni Macierewicz s 2015-11;Mariusz Błaszczak s 2018-01;Władysław Kosiniak-Kamysz 2023-12
Justice Minister@Poland|Zbigniew Ziobro s 2015-11..2023-11;Adam Bodnar 2023-12..2025-07
Speaker of Parliament@Poland|Szymon Hołownia s 2023-11..2025-11
Mayor of Warsaw@Poland|Rafał Trzaskowski s 2018-11
President@Romania|Ion Iliescu s 2000-12;Traian Băsescu s 2004-12-20;Klaus Iohannis s 2014-12-21;Ilie Bolojan s 2025-02;Nicușor Dan 2025-05-26
Prime Minister@Romania|Adrian Năstase 2000-12;Călin Popescu-Tăriceanu s 2004-12;Emil Boc 2008-12;Victor Ponta s 2012-05;Dacian Cioloș s 2015-11;Sorin Grindeanu s 2017-01;Viorica Dăncilă sf 2018-01;Ludovic Orban 2019-11;Florin Cîțu s 2020-12;Nicolae Ciucă s 2021-11;Marcel Ciolacu s 2023-06;Ilie Bolojan 2025-06
Foreign Minister@Romania|Bogdan Aurescu s 2019-11;Luminița Odobescu f 2023-06;Oana Țoiu f 2025-06
President@Russia|Boris Yeltsin s 1991-07-10..1999-12-31;Vladimir Putin=Vladimir Vladimirovich Putin s 2000-05-07;Dmitry Medvedev=Dmitri Medvedev s 2008-05-07;Vladimir Putin 2012-05-07
Prime Minister@Russia|Viktor Chernomyrdin s 1992-12..1998-03;Yevgeny Primakov s 1998-09..1999-05;Vladimir Putin 1999-08;Mikhail Kasyanov s 2000-05..2004-02;Mikhail Fradkov s 2004-03;Viktor Zubkov 2007-09;Vladimir Putin 2008-05-08..2012-05-07;Dmitry Medvedev 2012-05-08;Mikhail Mishustin s 2020-01-16
Foreign Minister@Russia|Sergey Lavrov=Sergei Lavrov s 2004-03-09
Defence Minister@Russia|Anatoly Serdyukov s 2007-02;Sergei Shoigu=Sergey Shoigu s 2012-11-06..2024-05-12;Andrei Belousov=Andrey Belousov s 2024-05-14
Press Secretary of the President@Russia|Dmitry Peskov=Dmitri Peskov s 2012-05
Foreign Ministry Spokeswoman@Russia|Maria Zakharova sf 2015-08
Deputy Prime Minister@Russia|Dmitry Rogozin s 2011-12..2018-05;Yury Trutnev=Yuri Trutnev s 2013-08..;Tatyana Golikova=Tatiana Golikova f 2018-05..;Alexander Novak=Aleksandr Novak 2020-11..;Denis Manturov s 2022-07
Deputy Foreign Minister@Russia|Sergei Ryabkov=Sergey Ryabkov s 2008-08..;Alexander Grushko s 2018-01..;Mikhail Galuzin s 2022-11
Foreign Ministry Spokesman@Russia|Alexander Lukashevich 2011-01..2015-08
Ambassador to the United Nations@Russia|Vitaly Churkin s 2006-05..2017-02;Vasily Nebenzya=Vassily Nebenzia,Vasily Nebenzia s 2017-07
Ambassador to the United States@Russia|Sergey Kislyak=Sergei Kislyak s 2008-07;Anatoly Antonov=Anatoly Ivanovich Antonov 2017-08..2024-10;Alexander Darchiev s 2025-03
Presidential Aide@Russia|Yuri Ushakov=Yury Ushakov s 2012-05..;Vladimir Medinsky=Vladimir Medinskiy s 2020-01..;Maxim Oreshkin s 2020-01..;Nikolai Patrushev=Nikolay Patrushev s 2024-05..;Alexei Dyumin=Alexey Dyumin s 2024-05
Interior Minister@Russia|Vladimir Kolokoltsev s 2012-05
Finance Minister@Russia|Alexei Kudrin=Aleksei Kudrin s 2000-05;Anton Siluanov s 2011-09
Economy Minister@Russia|Alexei Ulyukayev s 2013-06;Maxim Oreshkin 2016-11;Maxim Reshetnikov 2020-01
Energy Minister@Russia|Alexander Novak 2012-05;Sergei Tsivilev=Sergey Tsivilev 2024-05
Culture Minister@Russia|Vladimir Medinsky 2012-05..2020-01
Chief of the General Staff@Russia|Valery Gerasimov 2012-11
Defence Ministry Spokesman@Russia|Igor Konashenkov s 2011
Deputy Chief of Staff@Russia|Vladislav Surkov s 1999-08..2011-12;Sergei Kiriyenko=Sergey Kiriyenko s 2016-10..;Dmitry Kozak=Dmitri Kozak 2020-01..2025-09
Speaker of the State Duma@Russia|Boris Gryzlov s 2003-12;Sergei Naryshkin=Sergey Naryshkin s 2011-12;Vyacheslav Volodin s 2016-10
Head of Chechnya@Russia|Ramzan Kadyrov s 2007-02
Mayor of Moscow@Russia|Yuri Luzhkov=Yury Luzhkov s 1992-06..2010-09;Sergei Sobyanin=Sergey Sobyanin s 2010-10
Head of the Investigative Committee@Russia|Alexander Bastrykin s 2011-01
Member of Parliament@Russia|Vladimir Zhirinovsky s 1993-12..2022-04;Gennady Zyuganov s 1993-12..;Leonid Slutsky 1999-12
Commissioner for Children's Rights@Russia|Maria Lvova-Belova sf 2021-10
Commissioner for Human Rights@Russia|Tatyana Moskalkova=Tatiana Moskalkova sf 2016-04
Governor of Belgorod@Russia|Vyacheslav Gladkov 2020-11
Deputy Chairman@#Security Council of Russia@Russia|Dmitry Medvedev 2020-01-16
Secretary@#Security Council of Russia@Russia|Nikolai Patrushev 2008-05;Sergei Shoigu 2024-05-12
Governor@#Central Bank of Russia@Russia|Elvira Nabiullina sf 2013-06
Commander@#Russian Armed Forces@Russia|Sergei Surovikin=Sergey Surovikin s 2022-10..2023-01
Director@#FSB@Russia|Nikolai Patrushev 1999-08;Alexander Bortnikov s 2008-05
Director@#Foreign Intelligence Service@Russia|Sergei Naryshkin 2016-10
Chairwoman@#Federation Council@Russia|Valentina Matviyenko=Valentina Matvienko sf 2011-09
Chief Executive@#Russian Direct Investment Fund@Russia|Kirill Dmitriev 2011-06
Patriarch@#Russian Orthodox Church@Russia|Patriarch Kirill 2009-02
President@Serbia|Slobodan Milošević s 1989-05..1997-07;Boris Tadić 2004-07;Tomislav Nikolić 2012-05;Aleksandar Vučić s 2017-05-31
Prime Minister@Serbia|Zoran Đinđić=Zoran Djindjic s 2001-01..2003-03;Vojislav Koštunica s 2004-03..2008-07;Ivica Dačić s 2012-07;Aleksandar Vučić 2014-04-27..2017-05-31;Ana Brnabić sf 2017-06;Miloš Vučević 2024-05;Đuro Macut=Djuro Macut s 2025-04
Foreign Minister@Serbia|Vuk Jeremić 2007-05..2012-07;Ivica Dačić 2014-04;Nikola Selaković 2020-10;Marko Đurić=Marko Djuric 2024-05
President@Slovakia|Rudolf Schuster 1999-06;Ivan Gašparovič s 2004-06;Andrej Kiska s 2014-06;Zuzana Čaputová sf 2019-06-15;Peter Pellegrini 2024-06-15
Prime Minister@Slovakia|Vladimír Mečiar s 1994-12;Mikuláš Dzurinda s 1998-10;Robert Fico s 2006-07-04;Iveta Radičová sf 2010-07-08;Robert Fico 2012-04-04;Peter Pellegrini 2018-03-22;Igor Matovič s 2020-03-21;Eduard Heger 2021-04-01;Ľudovít Ódor 2023-05;Robert Fico 2023-10-25
Foreign Minister@Slovakia|Miroslav Lajčák s 2012-04..2020-03;Juraj Blanár 2023-10
President@Slovenia|Danilo Türk 2007-12;Borut Pahor s 2012-12;Nataša Pirc Musar=Pirc Musar f 2022-12
Prime Minister@Slovenia|Janez Janša s 2004-12;Borut Pahor 2008-11;Janez Janša 2012-02;Alenka Bratušek sf 2013-03;Miro Cerar s 2014-09;Marjan Šarec 2018-09;Janez Janša 2020-03;Robert Golob 2022-06
Foreign Minister@Slovenia|Tanja Fajon sf 2022-06
President@Tajikistan|Emomali Rahmon=Emomali Rakhmon,Emomali Rahmonov s 1994-11
President@Turkey|Süleyman Demirel 1993-05;Ahmet Necdet Sezer 2000-05;Abdullah Gül 2007-08-28;Recep Tayyip Erdoğan=Tayyip Erdogan s 2014-08-28
Prime Minister@Turkey|Bülent Ecevit s 1999-01;Abdullah Gül 2002-11;Recep Tayyip Erdoğan 2003-03-14;Ahmet Davutoğlu s 2014-08-28;Binali Yıldırım 2016-05..2018-07
Foreign Minister@Turkey|Ali Babacan s 2007-08;Ahmet Davutoğlu 2009-05..2014-08-28;Mevlüt Çavuşoğlu s 2015-11;Hakan Fidan 2023-06
Vice President@Turkey|Fuat Oktay 2018-07;Cevdet Yılmaz 2023-06
Defence Minister@Turkey|Hulusi Akar 2018-07;Yaşar Güler 2023-06
Interior Minister@Turkey|Süleyman Soylu s 2016-08;Ali Yerlikaya s 2023-06
Finance Minister@Turkey|Mehmet Şimşek s 2009-05..2015-11;Berat Albayrak 2018-07..2020-11;Mehmet Şimşek 2023-06
Justice Minister@Turkey|Yılmaz Tunç 2023-06
Presidential Spokesman@Turkey|İbrahim Kalın 2014-12
Communications Director@Turkey|Fahrettin Altun 2018-07..2025-07
Mayor of Istanbul@Turkey|Ekrem İmamoğlu s 2019-06
Mayor of Ankara@Turkey|Mansur Yavaş s 2019-04
Member of Parliament@Turkey|Devlet Bahçeli s 1999-04..;Kemal Kılıçdaroğlu s 2002-11..2023-06;Selahattin Demirtaş 2007-07..2018-06;Özgür Özel 2011-06
Director@#National Intelligence Organization@Turkey|Hakan Fidan 2010-05..2023-06
President@Turkmenistan|Saparmurat Niyazov s 1990-11..2006-12;Gurbanguly Berdimuhamedov=Gurbanguly Berdymukhamedov 2007-02;Serdar Berdimuhamedov=Serdar Berdymukhamedov 2022-03
President@Ukraine|Leonid Kravchuk 1991-12;Leonid Kuchma s 1994-07;Viktor Yushchenko s 2005-01-23;Viktor Yanukovych s 2010-02-25;Oleksandr Turchynov s 2014-02;Petro Poroshenko s 2014-06-07;Volodymyr Zelensky=Volodymyr Zelenskyy,Volodymyr Zelenskiy,Vladimir Zelensky s 2019-05-20
Prime Minister@Ukraine|Viktor Yanukovych 2006-08;Yulia Tymoshenko sf 2007-12-18;Mykola Azarov s 2010-03..2014-01;Arseniy Yatsenyuk=Arseny Yatseniuk s 2014-02;Volodymyr Groysman=Volodymyr Hroisman s 2016-04;Oleksiy Honcharuk s 2019-08;Denys Shmyhal=Denys Shmygal s 2020-03-04..2025-07-16;Yulia Svyrydenko=Yuliia Svyrydenko sf 2025-07-17
Foreign Minister@Ukraine|Petro Poroshenko 2009-10..2010-03;Pavlo Klimkin s 2014-06;Vadym Prystaiko s 2019-08;Dmytro Kuleba s 2020-03-04;Andrii Sybiha=Andriy Sybiha s 2024-09-05
Economy Minister@Ukraine|Yulia Svyrydenko 2021-11..2025-07-17
Defence Minister@Ukraine|Stepan Poltorak s 2014-10..2019-08;Oleksii Reznikov=Oleksiy Reznikov 2021-11;Rustem Umerov=Rustem Umierov s 2023-09;Denys Shmyhal 2025-07-17
Interior Minister@Ukraine|Arsen Avakov s 2014-02;Denys Monastyrsky=Denys Monastyrskyi s 2021-07..2023-01;Ihor Klymenko 2023-02
Head of the Presidential Office@Ukraine|Andriy Yermak=Andrii Yermak s 2020-02..2025-11
Adviser to the Head of the Presidential Office@Ukraine|Mykhailo Podolyak=Mykhaylo Podolyak s 2020
Commander-in-Chief@Ukraine|Valerii Zaluzhny=Valeriy Zaluzhnyi,Valery Zaluzhny s 2021-07;Oleksandr Syrskyi=Oleksandr Syrsky s 2024-02
Head of Military Intelligence@Ukraine|Kyrylo Budanov s 2020-08
Deputy Prime Minister@Ukraine|Mykhailo Fedorov 2019-08..;Olha Stefanishyna f 2020-06..2025-07;Iryna Vereshchuk sf 2021-11..2024-09
Governor of Kharkiv@Ukraine|Oleh Syniehubov=Oleh Synehubov s 2021-12
Mayor of Kyiv@Ukraine|Vitali Klitschko=Vitaliy Klitschko 2014-06
Mayor of Kharkiv@Ukraine|Ihor Terekhov=Igor Terekhov 2021-11
Mayor of Lviv@Ukraine|Andriy Sadovyi=Andriy Sadovy 2006-04
Ombudsman@Ukraine|Dmytro Lubinets s 2022-07
Prosecutor General@Ukraine|Iryna Venediktova sf 2020-03;Andriy Kostin=Andrii Kostin 2022-07..2024-10
Ambassador to the United Kingdom@Ukraine|Valerii Zaluzhny 2024-07
Ambassador to the United States@Ukraine|Oksana Markarova sf 2021-04..2025-08
Secretary@#National Security and Defense Council@Ukraine|Oleksiy Danilov=Oleksii Danilov 2019-10;Oleksandr Lytvynenko 2024-03;Rustem Umerov 2025-07
Governor@#National Bank of Ukraine@Ukraine|Valeria Gontareva sf 2014-06..2018-03;Andriy Pyshnyy=Andriy Pyshnyi s 2022-10
President@Uzbekistan|Islam Karimov 1990-03..2016-09;Shavkat Mirziyoyev s 2016-12
President@#Soviet Union|Mikhail Gorbachev s 1990-03-15..1991-12-25
President@#Yugoslavia|Slobodan Milošević 1997-07;Vojislav Koštunica 2000-10..2003-03
President@#Abkhazia|Raul Khajimba s 2014-09;Aslan Bzhania s 2020-04;Badra Gunba s 2025-04
President@#Nagorno-Karabakh|Arayik Harutyunyan 2020-05..2023-09
Leader@#Donetsk People's Republic|Alexander Zakharchenko s 2014-11..2018-08;Denis Pushilin s 2018-11
Head of Crimea@#Crimea|Sergei Aksyonov=Sergey Aksyonov 2014-04
`;
