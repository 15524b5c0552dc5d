/**
 * Heads of state and of government, foreign ministers, heads of international bodies and a few others who are named without their office,
 * about 1990 to the middle of 2025, a person a line: name | aliases | `s` where the family name alone is distinctive, `f` or `m` |
 * offices, each `role@country first..last`, a body with `#` before it. `;` parts entries, days may be months or years, an open end is
 * "still, as far as this list knows". General knowledge, no other list was copied; only what is sure stands here.
 */
export const OFFICE_HOLDERS = `
Bill Clinton|William Jefferson Clinton|m|President@United States 1993-01-20..2001-01-20
George W. Bush||m|President@United States 2001-01-20..2009-01-20;Governor of Texas@United States 1995-01-17..2000-12-21
Barack Obama|Barack Hussein Obama|sm|President@United States 2009-01-20..2017-01-20;Senator@United States 2005-01-03..2008-11-16
Donald Trump|Donald J. Trump;Donald John Trump|sm|President@United States 2017-01-20..2021-01-20;President@United States 2025-01-20..
Joe Biden|Joseph Biden;Joseph R. Biden|sm|Senator@United States 1973-01-03..2009-01-15;Vice President@United States 2009-01-20..2017-01-20;President@United States 2021-01-20..2025-01-20
Dick Cheney|Richard Cheney|sm|Vice President@United States 2001-01-20..2009-01-20
Mike Pence||sm|Vice President@United States 2017-01-20..2021-01-20;Governor of Indiana@United States 2013-01-14..2017-01-09
Kamala Harris||f|Senator@United States 2017-01-03..2021-01-18;Vice President@United States 2021-01-20..2025-01-20
JD Vance|J.D. Vance|m|Senator@United States 2023-01-03..2025-01-10;Vice President@United States 2025-01-20..
Madeleine Albright||sf|Secretary of State@United States 1997-01-23..2001-01-20
Colin Powell||m|Secretary of State@United States 2001-01-20..2005-01-26
Condoleezza Rice|Condi Rice|f|Secretary of State@United States 2005-01-26..2009-01-20
Hillary Clinton|Hillary Rodham Clinton|f|Senator@United States 2001-01-03..2009-01-21;Secretary of State@United States 2009-01-21..2013-02-01
John Kerry||m|Senator@United States 1985-01-02..2013-02-01;Secretary of State@United States 2013-02-01..2017-01-20
Rex Tillerson||sm|Secretary of State@United States 2017-02-01..2018-03-31
Mike Pompeo||sm|Secretary of State@United States 2018-04-26..2021-01-20
Antony Blinken|Tony Blinken|sm|Secretary of State@United States 2021-01-26..2025-01-20
Marco Rubio||m|Senator@United States 2011-01-03..2025-01-20;Secretary of State@United States 2025-01-21..
Donald Rumsfeld||sm|Secretary of Defense@United States 2001-01-20..2006-12-18
Lloyd Austin||m|Secretary of Defense@United States 2021-01-22..2025-01-20
Pete Hegseth||sm|Secretary of Defense@United States 2025-01-25..
Nancy Pelosi||sf|Speaker of the House@United States 2007-01-04..2011-01-03;Speaker of the House@United States 2019-01-03..2023-01-03
John Boehner||sm|Speaker of the House@United States 2011-01-05..2015-10-29
Paul Ryan||m|Speaker of the House@United States 2015-10-29..2019-01-03
Mitch McConnell||sm|Senator@United States 1985-01-03..
Bernie Sanders||m|Senator@United States 2007-01-03..
Mitt Romney||sm|Governor of Massachusetts@United States 2003-01-02..2007-01-04;Senator@United States 2019-01-03..2025-01-03
Janet Yellen||sf|Chair@#Federal Reserve@United States 2014-02-03..2018-02-03;Secretary of the Treasury@United States 2021-01-26..2025-01-20
Jerome Powell||m|Chair@#Federal Reserve@United States 2018-02-05..
Ben Bernanke||sm|Chair@#Federal Reserve@United States 2006-02-01..2014-01-31
Alan Greenspan||sm|Chair@#Federal Reserve@United States 1987-08-11..2006-01-31
Jean Chrétien||sm|Prime Minister@Canada 1993-11-04..2003-12-12
Stephen Harper||m|Prime Minister@Canada 2006-02-06..2015-11-04
Justin Trudeau||sm|Prime Minister@Canada 2015-11-04..2025-03-14
Mark Carney||sm|Governor@#Bank of Canada@Canada 2008-02-01..2013-06-01;Governor@#Bank of England@United Kingdom 2013-07-01..2020-03-15;Prime Minister@Canada 2025-03-14..
Vicente Fox||m|President@Mexico 2000-12-01..2006-11-30
Felipe Calderón||sm|President@Mexico 2006-12-01..2012-11-30
Enrique Peña Nieto||m|President@Mexico 2012-12-01..2018-11-30
Andrés Manuel López Obrador|AMLO;López Obrador|m|President@Mexico 2018-12-01..2024-09-30
Claudia Sheinbaum||sf|President@Mexico 2024-10-01..
Margaret Thatcher||sf|Prime Minister@United Kingdom 1979-05-04..1990-11-28
Tony Blair||sm|Prime Minister@United Kingdom 1997-05-02..2007-06-27
Gordon Brown||m|Prime Minister@United Kingdom 2007-06-27..2010-05-11
David Cameron||m|Prime Minister@United Kingdom 2010-05-11..2016-07-13;Foreign Secretary@United Kingdom 2023-11-13..2024-07-05
Theresa May||f|Prime Minister@United Kingdom 2016-07-13..2019-07-24
Boris Johnson||m|Mayor of London@United Kingdom 2008-05..2016-05;Foreign Secretary@United Kingdom 2016-07-13..2018-07-09;Prime Minister@United Kingdom 2019-07-24..2022-09-06
Liz Truss||sf|Foreign Secretary@United Kingdom 2021-09-15..2022-09-06;Prime Minister@United Kingdom 2022-09-06..2022-10-25
Rishi Sunak||sm|Chancellor of the Exchequer@United Kingdom 2020-02-13..2022-07-05;Prime Minister@United Kingdom 2022-10-25..2024-07-05
Keir Starmer||sm|Prime Minister@United Kingdom 2024-07-05..
Dominic Raab||sm|Foreign Secretary@United Kingdom 2019-07-24..2021-09-15
James Cleverly||m|Foreign Secretary@United Kingdom 2022-09-06..2023-11-13
David Lammy||sm|Foreign Secretary@United Kingdom 2024-07-05..2025-09-05
Nicola Sturgeon||f|First Minister of Scotland@United Kingdom 2014-11-20..2023-03-28
Queen Elizabeth II|Elizabeth II|f|Queen@United Kingdom 1952-02-06..2022-09-08
King Charles III|Charles III|m|King@United Kingdom 2022-09-08..
Jacques Chirac||sm|President@France 1995-05-17..2007-05-16
Nicolas Sarkozy||sm|President@France 2007-05-16..2012-05-15
François Hollande||sm|President@France 2012-05-15..2017-05-14
Emmanuel Macron||sm|President@France 2017-05-14..
Jean-Yves Le Drian|Le Drian|m|Defence Minister@France 2012-05..2017-05;Foreign Minister@France 2017-05..2022-05
Catherine Colonna||sf|Foreign Minister@France 2022-05..2024-01
Jean-Noël Barrot||sm|Foreign Minister@France 2024-09..
Gerhard Schröder|Gerhard Schroeder|m|Chancellor@Germany 1998-10-27..2005-11-22
Helmut Kohl||m|Chancellor@Germany 1982-10-01..1998-10-27
Angela Merkel||sf|Chancellor@Germany 2005-11-22..2021-12-08
Olaf Scholz||sm|Mayor of Hamburg@Germany 2011-03-07..2018-03-13;Finance Minister@Germany 2018-03-14..2021-12-08;Chancellor@Germany 2021-12-08..2025-05-06
Friedrich Merz||sm|Chancellor@Germany 2025-05-06..
Frank-Walter Steinmeier||sm|Foreign Minister@Germany 2005-11-22..2009-10-28;Foreign Minister@Germany 2013-12-17..2017-01-27;President@Germany 2017-03-19..
Joschka Fischer||m|Foreign Minister@Germany 1998-10-27..2005-11-22
Guido Westerwelle||sm|Foreign Minister@Germany 2009-10-28..2013-12-17
Heiko Maas||m|Foreign Minister@Germany 2018-03-14..2021-12-08
Annalena Baerbock||sf|Foreign Minister@Germany 2021-12-08..2025-05-06
Johann Wadephul||sm|Foreign Minister@Germany 2025-05-06..
Boris Pistorius||sm|Defence Minister@Germany 2023-01-19..
Wolfgang Schäuble|Wolfgang Schaeuble|sm|Finance Minister@Germany 2009-10-28..2017-10-24
Silvio Berlusconi||sm|Prime Minister@Italy 1994-05-10..1995-01-17;Prime Minister@Italy 2001-06-11..2006-05-17;Prime Minister@Italy 2008-05-08..2011-11-16
Romano Prodi||m|Prime Minister@Italy 1996-05-17..1998-10-21;President@#European Commission 1999-09-16..2004-11-22;Prime Minister@Italy 2006-05-17..2008-05-08
Mario Monti||m|Prime Minister@Italy 2011-11-16..2013-04-28
Matteo Renzi||sm|Prime Minister@Italy 2014-02-22..2016-12-12
Giuseppe Conte||m|Prime Minister@Italy 2018-06-01..2021-02-13
Mario Draghi||sm|President@#European Central Bank 2011-11-01..2019-10-31;Prime Minister@Italy 2021-02-13..2022-10-22
Giorgia Meloni||sf|Prime Minister@Italy 2022-10-22..
Sergio Mattarella||sm|President@Italy 2015-02-03..
Antonio Tajani||sm|President@#European Parliament 2017-01-17..2019-07-02;Foreign Minister@Italy 2022-10-22..
José María Aznar||sm|Prime Minister@Spain 1996-05..2004-04
José Luis Rodríguez Zapatero|José Luis Zapatero|sm|Prime Minister@Spain 2004-04..2011-12
Mariano Rajoy||sm|Prime Minister@Spain 2011-12..2018-06
Pedro Sánchez||m|Prime Minister@Spain 2018-06-02..
King Felipe VI|Felipe VI|m|King@Spain 2014-06-19..
Alexis Tsipras||sm|Prime Minister@Greece 2015-01-26..2019-07-08
Kyriakos Mitsotakis||sm|Prime Minister@Greece 2019-07-08..
Donald Tusk||sm|Prime Minister@Poland 2007-11-16..2014-09;President@#European Council 2014-12-01..2019-11-30;Prime Minister@Poland 2023-12-13..
Mateusz Morawiecki||sm|Prime Minister@Poland 2017-12-11..2023-12-13
Andrzej Duda||sm|President@Poland 2015-08-06..2025-08-06
Karol Nawrocki||sm|President@Poland 2025-08-06..
Radosław Sikorski|Radek Sikorski;Radoslaw Sikorski|sm|Foreign Minister@Poland 2007-11..2014-09;Foreign Minister@Poland 2023-12-13..
Viktor Orbán|Viktor Orban|sm|Prime Minister@Hungary 1998-07..2002-05;Prime Minister@Hungary 2010-05-29..
Péter Szijjártó||sm|Foreign Minister@Hungary 2014-09..
Robert Fico||sm|Prime Minister@Slovakia 2006-07-04..2010-07-08;Prime Minister@Slovakia 2012-04-04..2018-03-22;Prime Minister@Slovakia 2023-10-25..
Mark Rutte||sm|Prime Minister@Netherlands 2010-10-14..2024-07-02;Secretary General@#NATO 2024-10-01..
Dick Schoof||sm|Prime Minister@Netherlands 2024-07-02..
Bart De Wever||m|Prime Minister@Belgium 2025-02-03..
Alexander De Croo||m|Prime Minister@Belgium 2020-10-01..2025-02-03
Mette Frederiksen||sf|Prime Minister@Denmark 2019-06-27..
Lars Løkke Rasmussen||m|Prime Minister@Denmark 2009-04-05..2011-10-03;Prime Minister@Denmark 2015-06-28..2019-06-27;Foreign Minister@Denmark 2022-12-15..
Ulf Kristersson||sm|Prime Minister@Sweden 2022-10-18..
Magdalena Andersson||f|Prime Minister@Sweden 2021-11-30..2022-10-18
Stefan Löfven||sm|Prime Minister@Sweden 2014-10-03..2021-11-30
Erna Solberg||sf|Prime Minister@Norway 2013-10-16..2021-10-14
Jonas Gahr Støre||sm|Foreign Minister@Norway 2005-10..2012-09;Prime Minister@Norway 2021-10-14..
Sanna Marin||f|Prime Minister@Finland 2019-12-10..2023-06-20
Petteri Orpo||sm|Prime Minister@Finland 2023-06-20..
Sauli Niinistö||sm|President@Finland 2012-03-01..2024-03-01
Alexander Stubb||sm|Prime Minister@Finland 2014-06-24..2015-05-29;President@Finland 2024-03-01..
Kaja Kallas||sf|Prime Minister@Estonia 2021-01-26..2024-07-23;High Representative@#European Union 2024-12-01..
Gitanas Nausėda||sm|President@Lithuania 2019-07-12..
Edgars Rinkēvičs||sm|Foreign Minister@Latvia 2011-10..2023-07;President@Latvia 2023-07-08..
Leo Varadkar||sm|Prime Minister@Ireland 2017-06-14..2020-06-27;Prime Minister@Ireland 2022-12-17..2024-04-09
Micheál Martin||m|Prime Minister@Ireland 2020-06-27..2022-12-17;Prime Minister@Ireland 2025-01-23..
Sebastian Kurz||m|Chancellor@Austria 2017-12-18..2019-05-28;Chancellor@Austria 2020-01-07..2021-10-11
Karl Nehammer||sm|Chancellor@Austria 2021-12-06..2025-01-10
Christian Stocker||m|Chancellor@Austria 2025-03-03..
Klaus Iohannis||sm|President@Romania 2014-12-21..2025-02-12
Andrej Babiš||sm|Prime Minister@Czechia 2017-12-06..2021-12-17
Petr Fiala||m|Prime Minister@Czechia 2021-12-17..
Petr Pavel||m|President@Czechia 2023-03-09..
António Costa||m|Prime Minister@Portugal 2015-11-26..2024-04-02;President@#European Council 2024-12-01..
Luís Montenegro||m|Prime Minister@Portugal 2024-04-02..
Aleksandar Vučić|Aleksandar Vucic|sm|Prime Minister@Serbia 2014-04-27..2017-05-31;President@Serbia 2017-05-31..
Edi Rama||m|Prime Minister@Albania 2013-09..
Albin Kurti||m|Prime Minister@Kosovo 2021-03-22..
Maia Sandu||sf|President@Moldova 2020-12-24..
Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan;Tayyip Erdoğan|sm|Prime Minister@Turkey 2003-03-14..2014-08-28;President@Turkey 2014-08-28..
Abdullah Gül|Abdullah Gul|m|President@Turkey 2007-08-28..2014-08-28
Hakan Fidan||m|Foreign Minister@Turkey 2023-06..
Mevlüt Çavuşoğlu|Mevlut Cavusoglu|sm|Foreign Minister@Turkey 2015-11..2023-06
Boris Yeltsin||sm|President@Russia 1991-07-10..1999-12-31
Vladimir Putin|Vladimir Vladimirovich Putin|sm|Prime Minister@Russia 1999-08..2000-05;President@Russia 2000-05-07..2008-05-07;Prime Minister@Russia 2008-05-08..2012-05-07;President@Russia 2012-05-07..
Dmitry Medvedev|Dmitri Medvedev|sm|President@Russia 2008-05-07..2012-05-07;Prime Minister@Russia 2012-05-08..2020-01-16;Deputy Chairman@#Security Council of Russia@Russia 2020-01-16..
Mikhail Mishustin||sm|Prime Minister@Russia 2020-01-16..
Sergey Lavrov|Sergei Lavrov|sm|Foreign Minister@Russia 2004-03-09..
Sergei Shoigu|Sergey Shoigu|sm|Defence Minister@Russia 2012-11-06..2024-05-12;Secretary@#Security Council of Russia@Russia 2024-05-12..
Andrei Belousov|Andrey Belousov|sm|Defence Minister@Russia 2024-05-14..
Dmitry Peskov|Dmitri Peskov|sm|Press Secretary of the President@Russia 2012-05..
Maria Zakharova||sf|Foreign Ministry Spokeswoman@Russia 2015-08..
Mikhail Gorbachev||sm|President@#Soviet Union 1990-03-15..1991-12-25
Viktor Yanukovych||sm|President@Ukraine 2010-02-25..2014-02-22
Viktor Yushchenko||sm|President@Ukraine 2005-01-23..2010-02-25
Yulia Tymoshenko||sf|Prime Minister@Ukraine 2007-12-18..2010-03-03
Petro Poroshenko||sm|President@Ukraine 2014-06-07..2019-05-20
Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky|sm|President@Ukraine 2019-05-20..
Denys Shmyhal|Denys Shmygal|sm|Prime Minister@Ukraine 2020-03-04..2025-07-16
Dmytro Kuleba||sm|Foreign Minister@Ukraine 2020-03-04..2024-09-05
Andrii Sybiha|Andriy Sybiha|sm|Foreign Minister@Ukraine 2024-09-05..
Alexander Lukashenko|Aleksandr Lukashenko;Alyaksandr Lukashenka|sm|President@Belarus 1994-07-20..
Nikol Pashinyan||sm|Prime Minister@Armenia 2018-05-08..
Ilham Aliyev||m|President@Azerbaijan 2003-10-31..
Mikheil Saakashvili|Mikhail Saakashvili|sm|President@Georgia 2004-01-25..2013-11-17
Salome Zourabichvili||sf|President@Georgia 2018-12-16..2024-12-29
Nursultan Nazarbayev||sm|President@Kazakhstan 1991-12..2019-03-20
Kassym-Jomart Tokayev||sm|President@Kazakhstan 2019-03-20..
Jiang Zemin||m|President@China 1993-03-27..2003-03-15
Hu Jintao||m|President@China 2003-03-15..2013-03-14
Wen Jiabao||m|Premier@China 2003-03-16..2013-03-15
Xi Jinping||sm|President@China 2013-03-14..
Li Keqiang||m|Premier@China 2013-03-15..2023-03-11
Li Qiang||m|Premier@China 2023-03-11..
Wang Yi||m|Foreign Minister@China 2013-03-16..2022-12-30;Foreign Minister@China 2023-07-25..
Qin Gang||m|Foreign Minister@China 2022-12-30..2023-07-25
Hua Chunying||f|Foreign Ministry Spokeswoman@China 2012-11..
Mao Ning||f|Foreign Ministry Spokeswoman@China 2022-09..
Carrie Lam||f|Chief Executive@Hong Kong 2017-07-01..2022-06-30
Chen Shui-bian||m|President@Taiwan 2000-05-20..2008-05-20
Ma Ying-jeou||m|President@Taiwan 2008-05-20..2016-05-20
Tsai Ing-wen||sf|President@Taiwan 2016-05-20..2024-05-20
Lai Ching-te|William Lai|m|Vice President@Taiwan 2020-05-20..2024-05-20;President@Taiwan 2024-05-20..
Junichiro Koizumi||m|Prime Minister@Japan 2001-04-26..2006-09-26
Shinzo Abe||sm|Prime Minister@Japan 2006-09-26..2007-09-26;Prime Minister@Japan 2012-12-26..2020-09-16
Yoshihide Suga||m|Prime Minister@Japan 2020-09-16..2021-10-04
Fumio Kishida||sm|Foreign Minister@Japan 2012-12-26..2017-08-03;Prime Minister@Japan 2021-10-04..2024-10-01
Shigeru Ishiba||sm|Prime Minister@Japan 2024-10-01..2025-10-21
Lee Myung-bak||m|President@South Korea 2008-02-25..2013-02-24
Park Geun-hye||f|President@South Korea 2013-02-25..2017-03-10
Moon Jae-in||m|President@South Korea 2017-05-10..2022-05-09
Yoon Suk Yeol|Yoon Suk-yeol|m|President@South Korea 2022-05-10..2025-04-04
Lee Jae-myung|Lee Jae Myung|m|President@South Korea 2025-06-04..
Kim Jong Il|Kim Jong-il|m|Leader@North Korea 1994-07-08..2011-12-17
Kim Jong Un|Kim Jong-un|m|Leader@North Korea 2011-12-17..
Atal Bihari Vajpayee||sm|Prime Minister@India 1998-03-19..2004-05-22
Manmohan Singh||m|Prime Minister@India 2004-05-22..2014-05-26
Narendra Modi||sm|Chief Minister of Gujarat@India 2001-10-07..2014-05-22;Prime Minister@India 2014-05-26..
Subrahmanyam Jaishankar|S. Jaishankar|sm|External Affairs Minister@India 2019-05-30..
Amit Shah||m|Home Minister@India 2019-05-30..
Droupadi Murmu||f|President@India 2022-07-25..
Pervez Musharraf||sm|President@Pakistan 2001-06-20..2008-08-18
Nawaz Sharif||m|Prime Minister@Pakistan 2013-06-05..2017-07-28
Imran Khan||m|Prime Minister@Pakistan 2018-08-18..2022-04-10
Shehbaz Sharif|Shahbaz Sharif|m|Prime Minister@Pakistan 2022-04-11..2023-08;Prime Minister@Pakistan 2024-03-04..
Asif Ali Zardari||m|President@Pakistan 2008-09-09..2013-09-08;President@Pakistan 2024-03-10..
Hamid Karzai||sm|President@Afghanistan 2004-12-07..2014-09-29
Ashraf Ghani||m|President@Afghanistan 2014-09-29..2021-08-15
Sheikh Hasina||f|Prime Minister@Bangladesh 1996-06-23..2001-07-15;Prime Minister@Bangladesh 2009-01-06..2024-08-05
Muhammad Yunus||m|Chief Adviser@Bangladesh 2024-08-08..
Mahinda Rajapaksa||m|President@Sri Lanka 2005-11-19..2015-01-09
Gotabaya Rajapaksa||m|President@Sri Lanka 2019-11-18..2022-07-14
Ranil Wickremesinghe||sm|President@Sri Lanka 2022-07-21..2024-09-23
Aung San Suu Kyi|Suu Kyi|f|State Counsellor@Myanmar 2016-04-06..2021-02-01
Min Aung Hlaing||m|Commander-in-Chief@Myanmar 2011-03-30..
Thaksin Shinawatra||m|Prime Minister@Thailand 2001-02-09..2006-09-19
Yingluck Shinawatra||f|Prime Minister@Thailand 2011-08..2014-05-07
Prayut Chan-o-cha|Prayuth Chan-ocha|m|Prime Minister@Thailand 2014-08..2023-08-22
Hun Sen||m|Prime Minister@Cambodia 1998-11-30..2023-08-22
Hun Manet||m|Prime Minister@Cambodia 2023-08-22..
Mahathir Mohamad||m|Prime Minister@Malaysia 1981-07-16..2003-10-31;Prime Minister@Malaysia 2018-05-10..2020-02-24
Najib Razak||m|Prime Minister@Malaysia 2009-04-03..2018-05-09
Anwar Ibrahim||m|Prime Minister@Malaysia 2022-11-24..
Lee Hsien Loong||m|Prime Minister@Singapore 2004-08-12..2024-05-15
Lawrence Wong||m|Prime Minister@Singapore 2024-05-15..
Susilo Bambang Yudhoyono||sm|President@Indonesia 2004-10-20..2014-10-20
Joko Widodo|Jokowi|sm|President@Indonesia 2014-10-20..2024-10-20
Prabowo Subianto|Prabowo|sm|Defence Minister@Indonesia 2019-10-23..2024-10-20;President@Indonesia 2024-10-20..
Gloria Macapagal Arroyo|Gloria Arroyo|f|President@Philippines 2001-01-20..2010-06-30
Benigno Aquino III||m|President@Philippines 2010-06-30..2016-06-30
Rodrigo Duterte||m|President@Philippines 2016-06-30..2022-06-30
Ferdinand Marcos Jr.|Bongbong Marcos|m|President@Philippines 2022-06-30..
John Howard||m|Prime Minister@Australia 1996-03-11..2007-12-03
Kevin Rudd||m|Prime Minister@Australia 2007-12-03..2010-06-24;Prime Minister@Australia 2013-06-27..2013-09-18
Julia Gillard||sf|Prime Minister@Australia 2010-06-24..2013-06-27
Tony Abbott||m|Prime Minister@Australia 2013-09-18..2015-09-15
Malcolm Turnbull||sm|Prime Minister@Australia 2015-09-15..2018-08-24
Scott Morrison||m|Prime Minister@Australia 2018-08-24..2022-05-23
Anthony Albanese||m|Prime Minister@Australia 2022-05-23..
Penny Wong||f|Foreign Minister@Australia 2022-05-23..
Helen Clark||f|Prime Minister@New Zealand 1999-12..2008-11-19
Jacinda Ardern||sf|Prime Minister@New Zealand 2017-10-26..2023-01-25
Christopher Luxon||sm|Prime Minister@New Zealand 2023-11-27..
Ariel Sharon||m|Prime Minister@Israel 2001-03-07..2006-04-14
Ehud Olmert||sm|Prime Minister@Israel 2006-04-14..2009-03-31
Benjamin Netanyahu|Binyamin Netanyahu;Bibi Netanyahu|sm|Prime Minister@Israel 1996-06-18..1999-07-06;Prime Minister@Israel 2009-03-31..2021-06-13;Prime Minister@Israel 2022-12-29..
Naftali Bennett||m|Prime Minister@Israel 2021-06-13..2022-06-30
Yair Lapid||sm|Foreign Minister@Israel 2021-06-13..2022-12-29;Prime Minister@Israel 2022-07-01..2022-12-29
Yoav Gallant||m|Defence Minister@Israel 2022-12-29..2024-11
Isaac Herzog||m|President@Israel 2021-07-07..
Shimon Peres||sm|President@Israel 2007-07-15..2014-07-24
Yasser Arafat||sm|President@#Palestinian Authority@Palestine 1994-07..2004-11-11
Mahmoud Abbas||m|President@#Palestinian Authority@Palestine 2005-01-15..
Bashar al-Assad|Bashar Assad|sm|President@Syria 2000-07-17..2024-12-08
Ahmed al-Sharaa|Ahmed Sharaa|m|President@Syria 2025-01-29..
Saddam Hussein||m|President@Iraq 1979-07-16..2003-04-09
Nouri al-Maliki|Nuri al-Maliki|m|Prime Minister@Iraq 2006-05-20..2014-09-08
Haider al-Abadi||m|Prime Minister@Iraq 2014-09-08..2018-10-25
Mohammed Shia al-Sudani||m|Prime Minister@Iraq 2022-10-27..
Ali Khamenei||sm|Supreme Leader@Iran 1989-06-04..
Mohammad Khatami||m|President@Iran 1997-08..2005-08
Mahmoud Ahmadinejad||sm|President@Iran 2005-08..2013-08
Hassan Rouhani||sm|President@Iran 2013-08..2021-08
Ebrahim Raisi||sm|President@Iran 2021-08..2024-05-19
Masoud Pezeshkian||sm|President@Iran 2024-07..
Mohammad Javad Zarif|Javad Zarif|sm|Foreign Minister@Iran 2013-08..2021-08
Abbas Araghchi|Abbas Araqchi|sm|Foreign Minister@Iran 2024-08..
Mohammed bin Salman|MBS|m|Crown Prince@Saudi Arabia 2017-06-21..
King Salman||m|King@Saudi Arabia 2015-01-23..
King Abdullah II|Abdullah II|m|King@Jordan 1999-02-07..
Mohamed bin Zayed|Mohammed bin Zayed|m|President@United Arab Emirates 2022-05-14..
Hosni Mubarak||sm|President@Egypt 1981-10-14..2011-02-11
Mohamed Morsi|Mohammed Morsi|sm|President@Egypt 2012-06-30..2013-07-03
Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;Abdel-Fattah al-Sisi|m|President@Egypt 2014-06-08..
Muammar Gaddafi|Moammar Gadhafi;Muammar Qaddafi|sm|Leader@Libya 1969-09-01..2011-08
Robert Mugabe||sm|President@Zimbabwe 1987-12-31..2017-11-21
Emmerson Mnangagwa||sm|President@Zimbabwe 2017-11-24..
Nelson Mandela||sm|President@South Africa 1994-05-10..1999-06-14
Thabo Mbeki||sm|President@South Africa 1999-06-14..2008-09-24
Jacob Zuma||sm|President@South Africa 2009-05-09..2018-02-14
Cyril Ramaphosa||sm|President@South Africa 2018-02-15..
Olusegun Obasanjo||sm|President@Nigeria 1999-05-29..2007-05-29
Goodluck Jonathan||m|President@Nigeria 2010-05-06..2015-05-29
Muhammadu Buhari||sm|President@Nigeria 2015-05-29..2023-05-29
Bola Tinubu|Bola Ahmed Tinubu|sm|President@Nigeria 2023-05-29..
Mwai Kibaki||sm|President@Kenya 2002-12-30..2013-04-09
Uhuru Kenyatta||m|President@Kenya 2013-04-09..2022-09-13
William Ruto||sm|President@Kenya 2022-09-13..
Abiy Ahmed||m|Prime Minister@Ethiopia 2018-04-02..
Paul Kagame||sm|President@Rwanda 2000-04-22..
Yoweri Museveni||sm|President@Uganda 1986-01-29..
Félix Tshisekedi||m|President@DR Congo 2019-01-24..
Joseph Kabila||m|President@DR Congo 2001-01..2019-01-24
Omar al-Bashir||m|President@Sudan 1993-10-16..2019-04-11
Macky Sall||m|President@Senegal 2012-04-02..2024-04-02
Fidel Castro||m|President@Cuba 1976-12-02..2008-02-24
Raúl Castro||m|President@Cuba 2008-02-24..2018-04-19
Miguel Díaz-Canel||sm|President@Cuba 2018-04-19..
Hugo Chávez|Hugo Chavez|m|President@Venezuela 1999-02-02..2013-03-05
Nicolás Maduro|Nicolas Maduro|sm|President@Venezuela 2013-04-19..
Luiz Inácio Lula da Silva|Lula;Lula da Silva|m|President@Brazil 2003-01-01..2011-01-01;President@Brazil 2023-01-01..
Dilma Rousseff|Dilma|sf|President@Brazil 2011-01-01..2016-08-31
Michel Temer||sm|President@Brazil 2016-08-31..2019-01-01
Jair Bolsonaro||sm|President@Brazil 2019-01-01..2023-01-01
Néstor Kirchner||m|President@Argentina 2003-05-25..2007-12-10
Cristina Fernández de Kirchner|Cristina Kirchner|f|President@Argentina 2007-12-10..2015-12-10;Vice President@Argentina 2019-12-10..2023-12-10
Mauricio Macri||sm|President@Argentina 2015-12-10..2019-12-10
Alberto Fernández||m|President@Argentina 2019-12-10..2023-12-10
Javier Milei||sm|President@Argentina 2023-12-10..
Michelle Bachelet||sf|President@Chile 2006-03-11..2010-03-11;President@Chile 2014-03-11..2018-03-11;High Commissioner for Human Rights@#United Nations 2018-09-01..2022-08-31
Sebastián Piñera||m|President@Chile 2010-03-11..2014-03-11;President@Chile 2018-03-11..2022-03-11
Gabriel Boric||sm|President@Chile 2022-03-11..
Álvaro Uribe||m|President@Colombia 2002-08-07..2010-08-07
Juan Manuel Santos||m|President@Colombia 2010-08-07..2018-08-07
Iván Duque||m|President@Colombia 2018-08-07..2022-08-07
Gustavo Petro||m|President@Colombia 2022-08-07..
Evo Morales||m|President@Bolivia 2006-01-22..2019-11-10
Rafael Correa||m|President@Ecuador 2007-01-15..2017-05-24
Daniel Noboa||sm|President@Ecuador 2023-11-23..
Pedro Castillo||m|President@Peru 2021-07-28..2022-12-07
Dina Boluarte||sf|President@Peru 2022-12-07..
Nayib Bukele||sm|President@El Salvador 2019-06-01..
Daniel Ortega||m|President@Nicaragua 2007-01-10..
Pope John Paul II|John Paul II|m|Pope@Vatican City 1978-10-16..2005-04-02
Pope Benedict XVI|Benedict XVI|m|Pope@Vatican City 2005-04-19..2013-02-28
Pope Francis||m|Pope@Vatican City 2013-03-13..2025-04-21
Pope Leo XIV|Leo XIV|m|Pope@Vatican City 2025-05-08..
Pietro Parolin||sm|Secretary of State@Vatican City 2013-10-15..
Kofi Annan||sm|Secretary-General@#United Nations 1997-01-01..2006-12-31
Ban Ki-moon||m|Secretary-General@#United Nations 2007-01-01..2016-12-31
António Guterres|Antonio Guterres|sm|Prime Minister@Portugal 1995-10-28..2002-04-06;High Commissioner for Refugees@#United Nations 2005-06..2015-12-31;Secretary-General@#United Nations 2017-01-01..
Stéphane Dujarric||sm|Spokesman of the Secretary-General@#United Nations 2014-03..
Filippo Grandi||m|High Commissioner for Refugees@#United Nations 2016-01-01..
Volker Türk|Volker Turk|m|High Commissioner for Human Rights@#United Nations 2022-10-17..
Tom Fletcher||m|Emergency Relief Coordinator@#United Nations 2024-11..
Martin Griffiths||m|Emergency Relief Coordinator@#United Nations 2021-07..2024-06
Philippe Lazzarini||sm|Commissioner-General@#UNRWA 2020..
José Manuel Barroso|Jose Manuel Barroso|sm|Prime Minister@Portugal 2002-04-06..2004-07-17;President@#European Commission 2004-11-23..2014-10-31
Jean-Claude Juncker||sm|Prime Minister@Luxembourg 1995-01-20..2013-12-04;President@#European Commission 2014-11-01..2019-11-30
Ursula von der Leyen|von der Leyen|f|Defence Minister@Germany 2013-12-17..2019-07-17;President@#European Commission 2019-12-01..
Herman Van Rompuy|Van Rompuy|m|President@#European Council 2009-12-01..2014-11-30
Charles Michel||m|Prime Minister@Belgium 2014-10-11..2019-10-27;President@#European Council 2019-12-01..2024-11-30
Javier Solana||sm|Secretary General@#NATO 1995-12-05..1999-10-06;High Representative@#European Union 1999-10-18..2009-12-01
Catherine Ashton||f|High Representative@#European Union 2009-12-01..2014-11-01
Federica Mogherini||sf|High Representative@#European Union 2014-11-01..2019-12-01
Josep Borrell||sm|High Representative@#European Union 2019-12-01..2024-12-01
Roberta Metsola||sf|President@#European Parliament 2022-01-18..
Martin Schulz||m|President@#European Parliament 2012-01-17..2017-01-17
Maroš Šefčovič||sm|Commissioner@#European Commission 2009-10..
Valdis Dombrovskis||sm|Prime Minister@Latvia 2009-03..2014-01;Commissioner@#European Commission 2014-11-01..
Michel Barnier||sm|Chief Brexit Negotiator@#European Commission 2016-10-01..2021;Prime Minister@France 2024-09-05..2024-12-13
Jean-Claude Trichet||sm|President@#European Central Bank 2003-11-01..2011-10-31
Christine Lagarde||sf|Managing Director@#International Monetary Fund 2011-07-05..2019-09-12;President@#European Central Bank 2019-11-01..
Kristalina Georgieva||sf|Managing Director@#International Monetary Fund 2019-10-01..
Dominique Strauss-Kahn||m|Managing Director@#International Monetary Fund 2007-11-01..2011-05-18
Paul Wolfowitz||sm|President@#World Bank 2005-06-01..2007-06-30
Robert Zoellick||sm|President@#World Bank 2007-07-01..2012-06-30
David Malpass||sm|President@#World Bank 2019-04-09..2023-06-01
Ajay Banga||m|President@#World Bank 2023-06-02..
Pascal Lamy||sm|Director-General@#World Trade Organization 2005-09-01..2013-08-31
Ngozi Okonjo-Iweala||sf|Finance Minister@Nigeria 2011..2015;Director-General@#World Trade Organization 2021-03-01..
Margaret Chan||f|Director-General@#World Health Organization 2007-01-04..2017-06-30
Tedros Adhanom Ghebreyesus|Tedros|m|Director-General@#World Health Organization 2017-07-01..
Hans Blix||sm|Director General@#International Atomic Energy Agency 1981-12-01..1997-11-30
Mohamed ElBaradei||sm|Director General@#International Atomic Energy Agency 1997-12-01..2009-11-30
Yukiya Amano||sm|Director General@#International Atomic Energy Agency 2009-12-01..2019-07-18
Rafael Grossi|Rafael Mariano Grossi|sm|Director General@#International Atomic Energy Agency 2019-12-03..
Jaap de Hoop Scheffer||m|Secretary General@#NATO 2004-01-05..2009-08-01
Anders Fogh Rasmussen||m|Prime Minister@Denmark 2001-11-27..2009-04-05;Secretary General@#NATO 2009-08-01..2014-09-30
Jens Stoltenberg||sm|Prime Minister@Norway 2005-10-17..2013-10-16;Secretary General@#NATO 2014-10-01..2024-10-01
Karim Khan||m|Prosecutor@#International Criminal Court 2021-06-16..
Fatou Bensouda||sf|Prosecutor@#International Criminal Court 2012-06-15..2021-06-15
Moussa Faki Mahamat|Moussa Faki|m|Chairperson@#African Union Commission 2017-03-14..2025-02
`;
