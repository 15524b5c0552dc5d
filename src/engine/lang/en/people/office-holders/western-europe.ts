/** Europe from the Arctic to the Mediterranean, as far east as Austria and Greece. A line an office; see `index.ts`. */
export const WESTERN_EUROPE = `
President@Austria|Thomas Klestil s 1992-07;Heinz Fischer 2004-07;Alexander Van der Bellen=Van der Bellen 2017-01-26
Chancellor@Austria|Wolfgang Schüssel s 2000-02;Alfred Gusenbauer s 2007-01;Werner Faymann s 2008-12;Christian Kern 2016-05-17;Sebastian Kurz 2017-12-18..2019-05-28;Brigitte Bierlein sf 2019-06;Sebastian Kurz 2020-01-07;Alexander Schallenberg 2021-10-11;Karl Nehammer s 2021-12-06..2025-01-10;Christian Stocker 2025-03-03
Foreign Minister@Austria|Benita Ferrero-Waldner sf 2000-02..2004-10;Sebastian Kurz 2013-12;Karin Kneissl sf 2017-12;Alexander Schallenberg 2019-06;Beate Meinl-Reisinger sf 2025-03
Governor of Carinthia@Austria|Jörg Haider 1999-04..2008-10
Vice Chancellor@Austria|Heinz-Christian Strache s 2017-12..2019-05;Werner Kogler s 2020-01
Member of Parliament@Austria|Herbert Kickl s 2019-10
Prime Minister@Belgium|Guy Verhofstadt s 1999-07;Yves Leterme s 2009-11;Elio Di Rupo=Di Rupo 2011-12-06;Charles Michel 2014-10-11;Sophie Wilmès f 2019-10-27;Alexander De Croo 2020-10-01;Bart De Wever 2025-02-03
King@Belgium|King Philippe 2013-07-21
Foreign Minister@Belgium|Didier Reynders s 2011-12..2019-11;Hadja Lahbib sf 2022-07;Bernard Quintin 2024-12;Maxime Prévot 2025-02
President@Cyprus|Tassos Papadopoulos 2003-02;Dimitris Christofias=Demetris Christofias s 2008-02;Nicos Anastasiades s 2013-02-28;Nikos Christodoulides s 2023-02-28
Prime Minister@Denmark|Anders Fogh Rasmussen 2001-11-27;Lars Løkke Rasmussen 2009-04-05;Helle Thorning-Schmidt sf 2011-10-03;Lars Løkke Rasmussen 2015-06-28;Mette Frederiksen sf 2019-06-27
King@Denmark|King Frederik X=Frederik X 2024-01
Queen@Denmark|Queen Margrethe II=Margrethe II,Queen Margrethe f 1972-01..2024-01
Foreign Minister@Denmark|Lars Løkke Rasmussen 2022-12-15
Defence Minister@Denmark|Troels Lund Poulsen 2023-08
Prime Minister of Greenland@Denmark|Kim Kielsen s 2014-12;Múte Egede=Múte Bourup Egede,Mute B. Egede s 2021-04;Jens-Frederik Nielsen 2025-04
President@Finland|Martti Ahtisaari s 1994-03;Tarja Halonen sf 2000-03-01;Sauli Niinistö s 2012-03-01;Alexander Stubb s 2024-03-01
Prime Minister@Finland|Paavo Lipponen s 1995-04..2003-04;Matti Vanhanen s 2003-06;Jyrki Katainen s 2011-06;Alexander Stubb 2014-06-24;Juha Sipilä s 2015-05-29;Antti Rinne 2019-06;Sanna Marin f 2019-12-10;Petteri Orpo s 2023-06-20
Foreign Minister@Finland|Alexander Stubb 2008-04..2011-06;Timo Soini 2015-05;Pekka Haavisto s 2019-06;Elina Valtonen f 2023-06
President@France|François Mitterrand s 1981-05-21;Jacques Chirac s 1995-05-17;Nicolas Sarkozy s 2007-05-16;François Hollande s 2012-05-15;Emmanuel Macron s 2017-05-14
Prime Minister@France|Lionel Jospin s 1997-06;Jean-Pierre Raffarin s 2002-05;Dominique de Villepin=de Villepin 2005-05;François Fillon s 2007-05;Jean-Marc Ayrault s 2012-05;Manuel Valls s 2014-03;Bernard Cazeneuve s 2016-12;Édouard Philippe 2017-05;Jean Castex s 2020-07;Élisabeth Borne f 2022-05;Gabriel Attal s 2024-01;Michel Barnier s 2024-09-05;François Bayrou s 2024-12-13;Sébastien Lecornu s 2025-09-09
Defence Minister@France|Jean-Yves Le Drian=Le Drian 2012-05..2017-05;Florence Parly sf 2017-06;Sébastien Lecornu 2022-05..2025-09
Foreign Minister@France|Hubert Védrine s 1997-06;Dominique de Villepin 2002-05;Michel Barnier 2004-03..2005-06;Bernard Kouchner s 2007-05..2010-11;Alain Juppé s 2011-02;Laurent Fabius s 2012-05;Jean-Marc Ayrault 2016-02;Jean-Yves Le Drian 2017-05;Catherine Colonna sf 2022-05;Stéphane Séjourné s 2024-01;Jean-Noël Barrot s 2024-09
Interior Minister@France|Nicolas Sarkozy 2005-06..2007-03;Manuel Valls 2012-05..2014-03;Bernard Cazeneuve 2014-04..2016-12;Gérard Collomb s 2017-05;Christophe Castaner s 2018-10;Gérald Darmanin s 2020-07;Bruno Retailleau s 2024-09
Finance Minister@France|Christine Lagarde sf 2007-06..2011-06;Michel Sapin s 2014-04;Bruno Le Maire=Le Maire 2017-05..2024-09;Éric Lombard 2024-12
Economy Minister@France|Arnaud Montebourg s 2014-04;Emmanuel Macron 2014-08..2016-08
Leader of the National Rally@France|Marine Le Pen f 2011-01..2021-09;Jordan Bardella s 2022-11
Member of the European Parliament@France|Jean-Marie Le Pen 1984-07..2019-07;Daniel Cohn-Bendit=Danny Cohn-Bendit s 1994-07..2014-07;Raphaël Glucksmann 2019-07
Member of Parliament@France|Éric Ciotti s 2007-06..;Jean-Luc Mélenchon s 2017-06..2022-06
Mayor of Paris@France|Bertrand Delanoë s 2001-03;Anne Hidalgo f 2014-04
Governor@#Bank of France@France|Christian Noyer 2003-11;François Villeroy de Galhau=Villeroy de Galhau 2015-11
President@Germany|Johannes Rau 1999-07;Horst Köhler 2004-07..2010-05;Christian Wulff 2010-06..2012-02;Joachim Gauck s 2012-03-18;Frank-Walter Steinmeier s 2017-03-19
Chancellor@Germany|Helmut Kohl 1982-10-01;Gerhard Schröder=Gerhard Schroeder 1998-10-27;Angela Merkel sf 2005-11-22;Olaf Scholz s 2021-12-08;Friedrich Merz s 2025-05-06
Mayor of Hamburg@Germany|Olaf Scholz 2011-03-07..2018-03-13
Finance Minister@Germany|Hans Eichel 1999-04;Peer Steinbrück s 2005-11;Wolfgang Schäuble=Wolfgang Schaeuble s 2009-10-28..2017-10-24;Olaf Scholz 2018-03-14;Christian Lindner 2021-12;Jörg Kukies s 2024-11;Lars Klingbeil s 2025-05
Foreign Minister@Germany|Hans-Dietrich Genscher s 1974-05..1992-05;Joschka Fischer 1998-10-27;Frank-Walter Steinmeier 2005-11-22;Guido Westerwelle s 2009-10-28;Frank-Walter Steinmeier 2013-12-17;Sigmar Gabriel 2017-01;Heiko Maas 2018-03-14;Annalena Baerbock sf 2021-12-08;Johann Wadephul s 2025-05-06
Defence Minister@Germany|Karl-Theodor zu Guttenberg 2009-10;Thomas de Maizière=de Maizière 2011-03;Ursula von der Leyen=von der Leyen f 2013-12-17;Annegret Kramp-Karrenbauer=AKK sf 2019-07;Christine Lambrecht f 2021-12;Boris Pistorius s 2023-01-19
Vice Chancellor@Germany|Philipp Rösler 2011-05;Sigmar Gabriel 2013-12;Olaf Scholz 2018-03;Robert Habeck s 2021-12-08;Lars Klingbeil 2025-05-06
Interior Minister@Germany|Otto Schily s 1998-10;Wolfgang Schäuble 2005-11..2009-10;Thomas de Maizière 2013-12;Horst Seehofer s 2018-03;Nancy Faeser sf 2021-12;Alexander Dobrindt s 2025-05
Economy Minister@Germany|Peter Altmaier s 2018-03;Robert Habeck 2021-12-08;Katherina Reiche f 2025-05
Health Minister@Germany|Jens Spahn 2018-03;Karl Lauterbach s 2021-12..2025-05
Government Spokesman@Germany|Steffen Seibert 2010-08;Steffen Hebestreit s 2021-12;Stefan Kornelius 2025-05
Premier of Bavaria@Germany|Edmund Stoiber s 1993-05..2007-09;Horst Seehofer 2008-10;Markus Söder s 2018-03
Member of Parliament@Germany|Gregor Gysi s 2005-10..;Sahra Wagenknecht sf 2009-10..2025-03;Alice Weidel sf 2017-10..;Alexander Gauland s 2017-10..2025-03
President@#Bundesbank@Germany|Axel Weber 2004-04..2011-04;Jens Weidmann s 2011-05;Joachim Nagel 2022-01
Prime Minister@Greece|Costas Simitis=Kostas Simitis s 1996-01;Costas Karamanlis=Kostas Karamanlis s 2004-03;George Papandreou s 2009-10;Lucas Papademos s 2011-11..2012-05;Antonis Samaras 2012-06-20;Alexis Tsipras s 2015-01-26;Kyriakos Mitsotakis s 2019-07-08
Finance Minister@Greece|Yanis Varoufakis s 2015-01;Euclid Tsakalotos s 2015-07;Christos Staikouras s 2019-07;Kyriakos Pierrakakis s 2025-03
Foreign Minister@Greece|Nikos Kotzias s 2015-01..2018-10;Nikos Dendias s 2019-07;George Gerapetritis=Giorgos Gerapetritis s 2023-06
Defence Minister@Greece|Panos Kammenos s 2015-01..2019-01;Nikos Dendias 2023-06
President@Iceland|Ólafur Ragnar Grímsson 1996-08;Guðni Jóhannesson 2016-08;Halla Tómasdóttir f 2024-08
Prime Minister@Iceland|Geir Haarde s 2006-06;Jóhanna Sigurðardóttir f 2009-02;Sigmundur Davíð Gunnlaugsson 2013-05;Bjarni Benediktsson 2017-01;Katrín Jakobsdóttir f 2017-11;Bjarni Benediktsson 2024-04;Kristrún Frostadóttir f 2024-12
President@Ireland|Mary Robinson f 1990-12..1997-09;Mary McAleese sf 1997-11;Michael D. Higgins 2011-11
Prime Minister@Ireland|Bertie Ahern 1997-06;Brian Cowen 2008-05;Enda Kenny 2011-03-09;Leo Varadkar s 2017-06-14;Micheál Martin 2020-06-27;Leo Varadkar 2022-12-17;Simon Harris 2024-04-09;Micheál Martin 2025-01-23
Foreign Minister@Ireland|Simon Coveney s 2017-06..2022-12
President@Italy|Carlo Azeglio Ciampi s 1999-05;Giorgio Napolitano 2006-05..2015-01;Sergio Mattarella s 2015-02-03
Prime Minister@Italy|Silvio Berlusconi s 1994-05-10..1995-01-17;Romano Prodi 1996-05-17;Massimo D'Alema s 1998-10;Giuliano Amato 2000-04;Silvio Berlusconi 2001-06-11;Romano Prodi 2006-05-17;Silvio Berlusconi 2008-05-08;Mario Monti 2011-11-16;Enrico Letta s 2013-04-28;Matteo Renzi s 2014-02-22;Paolo Gentiloni s 2016-12-12;Giuseppe Conte 2018-06-01;Mario Draghi s 2021-02-13;Giorgia Meloni sf 2022-10-22
Foreign Minister@Italy|Franco Frattini s 2008-05..2011-11;Emma Bonino sf 2013-04;Federica Mogherini sf 2014-02;Paolo Gentiloni 2014-10..2016-12;Luigi Di Maio=Di Maio 2019-09;Antonio Tajani s 2022-10-22
Deputy Prime Minister@Italy|Matteo Salvini s 2018-06..2019-09;Matteo Salvini 2022-10
Defence Minister@Italy|Roberta Pinotti sf 2014-02;Guido Crosetto s 2022-10
Finance Minister@Italy|Giulio Tremonti s 2001-06..2004-07;Giulio Tremonti 2008-05..2011-11;Pier Carlo Padoan s 2014-02;Giovanni Tria 2018-06;Roberto Gualtieri s 2019-09;Daniele Franco 2021-02;Giancarlo Giorgetti 2022-10
Interior Minister@Italy|Angelino Alfano 2013-04;Marco Minniti s 2016-12;Matteo Salvini 2018-06;Luciana Lamorgese sf 2019-09;Matteo Piantedosi s 2022-10
Prime Minister@Luxembourg|Jean-Claude Juncker s 1995-01-20;Xavier Bettel s 2013-12-04;Luc Frieden 2023-11
Foreign Minister@Luxembourg|Jean Asselborn s 2004-07;Xavier Bettel 2023-11
Prime Minister@Malta|Lawrence Gonzi s 2004-03;Joseph Muscat 2013-03;Robert Abela 2020-01
Prince@Monaco|Prince Albert II 2005-04
Prime Minister@Netherlands|Wim Kok 1994-08;Jan Peter Balkenende s 2002-07-22;Mark Rutte s 2010-10-14;Dick Schoof s 2024-07-02
King@Netherlands|King Willem-Alexander=Willem-Alexander 2013-04-30
Queen@Netherlands|Queen Beatrix f 1980-04..2013-04-30
Foreign Minister@Netherlands|Frans Timmermans s 2012-11;Bert Koenders s 2014-10..2017-10;Stef Blok 2018-03..2021-05;Wopke Hoekstra 2022-01..2023-09;Caspar Veldkamp 2024-07..2025-08
Finance Minister@Netherlands|Jeroen Dijsselbloem s 2012-11;Wopke Hoekstra 2017-10;Sigrid Kaag f 2022-01..2024-01
Defence Minister@Netherlands|Kajsa Ollongren sf 2022-01;Ruben Brekelmans s 2024-07
Member of Parliament@Netherlands|Geert Wilders s 1998-08
Prime Minister@Norway|Kjell Magne Bondevik s 2001-10;Jens Stoltenberg s 2005-10-17;Erna Solberg sf 2013-10-16;Jonas Gahr Støre s 2021-10-14
King@Norway|King Harald V=Harald V,King Harald 1991-01
Foreign Minister@Norway|Jonas Gahr Støre 2005-10..2012-09;Børge Brende 2013-10;Ine Eriksen Søreide f 2017-10;Anniken Huitfeldt sf 2021-10;Espen Barth Eide 2023-10
Finance Minister@Norway|Jens Stoltenberg 2025-02
President@Portugal|Jorge Sampaio 1996-03;Aníbal Cavaco Silva=Cavaco Silva 2006-03;Marcelo Rebelo de Sousa=Rebelo de Sousa 2016-03
Prime Minister@Portugal|António Guterres s 1995-10-28;José Manuel Barroso s 2002-04-06..2004-07-17;José Sócrates 2005-03;Pedro Passos Coelho=Passos Coelho 2011-06;António Costa 2015-11-26;Luís Montenegro 2024-04-02
King@Spain|King Juan Carlos=Juan Carlos I,King Juan Carlos I 1975-11;King Felipe VI=Felipe VI 2014-06-19
Deputy Prime Minister@Spain|Pablo Iglesias 2020-01..2021-03;Nadia Calviño f 2020-01..2023-12;Yolanda Díaz f 2021-03
Foreign Minister@Spain|Miguel Ángel Moratinos s 2004-04;José Manuel García-Margallo s 2011-12;Alfonso Dastis s 2016-11;Josep Borrell s 2018-06;Arancha González Laya f 2020-01;José Manuel Albares s 2021-07
Economy Minister@Spain|Luis de Guindos=de Guindos 2011-12..2018-03;Nadia Calviño 2018-06;Carlos Cuerpo 2023-12
Interior Minister@Spain|Fernando Grande-Marlaska s 2018-06
Defence Minister@Spain|Margarita Robles f 2018-06
President of Catalonia@Spain|Jordi Pujol 1980-05;Artur Mas 2010-12;Carles Puigdemont s 2016-01..2017-10;Quim Torra 2018-05;Pere Aragonès 2021-05;Salvador Illa 2024-08
President of the Community of Madrid@Spain|Isabel Díaz Ayuso=Díaz Ayuso f 2019-08
Leader of the Opposition@Spain|Pablo Casado 2018-07;Alberto Núñez Feijóo=Núñez Feijóo s 2022-04
Member of Parliament@Spain|Santiago Abascal s 2019-05
Prime Minister@Sweden|Göran Persson 1996-03;Fredrik Reinfeldt s 2006-10;Stefan Löfven s 2014-10-03;Magdalena Andersson f 2021-11-30;Ulf Kristersson s 2022-10-18
King@Sweden|King Carl XVI Gustaf=Carl XVI Gustaf 1973-09
Foreign Minister@Sweden|Anna Lindh f 1998-10..2003-09;Carl Bildt s 2006-10;Margot Wallström f 2014-10;Ann Linde f 2019-09;Tobias Billström s 2022-10;Maria Malmer Stenergard f 2024-09
Defence Minister@Sweden|Pål Jonson 2022-10
President@Switzerland|Simonetta Sommaruga f 2020-01..2020-12;Guy Parmelin s 2021-01..2021-12;Ignazio Cassis 2022-01..2022-12;Alain Berset s 2023-01..2023-12;Viola Amherd sf 2024-01..2024-12;Karin Keller-Sutter sf 2025-01..2025-12
Foreign Minister@Switzerland|Micheline Calmy-Rey sf 2003-01;Didier Burkhalter 2012-01;Ignazio Cassis 2017-11
Chairman@#Swiss National Bank@Switzerland|Martin Schlegel 2024-10
Prime Minister@United Kingdom|Margaret Thatcher sf 1979-05-04;John Major 1990-11-28;Tony Blair s 1997-05-02;Gordon Brown 2007-06-27;David Cameron 2010-05-11;Theresa May f 2016-07-13;Boris Johnson 2019-07-24;Liz Truss sf 2022-09-06;Rishi Sunak s 2022-10-25;Keir Starmer s 2024-07-05
King@United Kingdom|King Charles III=Charles III 2022-09-08
Queen@United Kingdom|Queen Elizabeth II=Elizabeth II f 1952-02-06..2022-09-08
Foreign Secretary@United Kingdom|Jack Straw 2001-06;Margaret Beckett f 2006-05;David Miliband 2007-06;William Hague 2010-05;Philip Hammond 2014-07;Boris Johnson 2016-07-13;Jeremy Hunt 2018-07-09;Dominic Raab s 2019-07-24;Liz Truss 2021-09-15;James Cleverly 2022-09-06;David Cameron 2023-11-13;David Lammy s 2024-07-05..2025-09-05
Mayor of London@United Kingdom|Ken Livingstone 2000-05;Boris Johnson 2008-05;Sadiq Khan 2016-05-09
Chancellor of the Exchequer@United Kingdom|Gordon Brown 1997-05;Alistair Darling 2007-06;George Osborne 2010-05;Philip Hammond 2016-07;Sajid Javid 2019-07;Rishi Sunak 2020-02-13..2022-07-05;Kwasi Kwarteng s 2022-09-06;Jeremy Hunt 2022-10-14;Rachel Reeves f 2024-07-05
First Minister of Scotland@United Kingdom|Alex Salmond s 2007-05;Nicola Sturgeon f 2014-11-20..2023-03-28;Humza Yousaf 2023-03-29;John Swinney s 2024-05
Deputy Prime Minister@United Kingdom|John Prescott 1997-05..2007-06;Nick Clegg 2010-05..2015-05;Angela Rayner f 2024-07..2025-09
Home Secretary@United Kingdom|David Blunkett s 2001-06..2004-12;Jacqui Smith f 2007-06..2009-06;Theresa May 2010-05;Amber Rudd f 2016-07;Sajid Javid 2018-04;Priti Patel f 2019-07;Suella Braverman sf 2022-09;James Cleverly 2023-11-13;Yvette Cooper f 2024-07-05..2025-09-05
Defence Secretary@United Kingdom|Geoff Hoon 1999-10..2005-05;Liam Fox 2010-05..2011-10;Michael Fallon 2014-07;Gavin Williamson 2017-11;Penny Mordaunt sf 2019-05..2019-07;Grant Shapps s 2023-08;John Healey 2024-07
Health Secretary@United Kingdom|Matt Hancock 2018-07..2021-06;Wes Streeting s 2024-07
Energy Secretary@United Kingdom|Ed Miliband 2024-07
Justice Secretary@United Kingdom|Michael Gove s 2015-05..2016-07;Shabana Mahmood f 2024-07..2025-09
Business Secretary@United Kingdom|Vince Cable 2010-05..2015-05;Kemi Badenoch sf 2023-02..2024-07
Leader of the Opposition@United Kingdom|William Hague 1997-06;Iain Duncan Smith 2001-09..2003-11;Ed Miliband 2010-09..2015-05;Jeremy Corbyn s 2015-09;Keir Starmer 2020-04..2024-07;Kemi Badenoch 2024-11
Member of Parliament@United Kingdom|George Galloway 1987-06..2010-05;Diane Abbott f 1987-06..;Jacob Rees-Mogg s 2010-05..2024-07
Member of the European Parliament@United Kingdom|Nigel Farage s 1999-07..2020-01
Member of Parliament for Clacton@United Kingdom|Nigel Farage 2024-07
First Minister of Wales@United Kingdom|Rhodri Morgan 2000-02;Carwyn Jones 2009-12;Mark Drakeford s 2018-12;Vaughan Gething s 2024-03;Eluned Morgan f 2024-08
First Minister of Northern Ireland@United Kingdom|David Trimble 1998-07..2002-10;Arlene Foster f 2016-01..2021-06;Michelle O'Neill f 2024-02
Deputy First Minister of Northern Ireland@United Kingdom|Martin McGuinness 2007-05..2017-01
Governor@#Bank of England@United Kingdom|Mark Carney 2013-07-01..2020-03-15
Director@#MI5@United Kingdom|Ken McCallum 2020-04
President@#Northern Cyprus|Mustafa Akıncı 2015-04;Ersin Tatar 2020-10
`;
