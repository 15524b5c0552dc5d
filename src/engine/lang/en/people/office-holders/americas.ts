/** Canada, Latin America and the Caribbean. A line an office; see `index.ts`. */
export const AMERICAS = `
Prime Minister@Antigua and Barbuda|Baldwin Spencer 2004-03;Gaston Browne 2014-06
President@Argentina|Carlos Menem s 1989-07;Fernando de la Rúa 1999-12..2001-12;Eduardo Duhalde s 2002-01;Néstor Kirchner 2003-05-25;Cristina Fernández de Kirchner=Cristina Kirchner f 2007-12-10;Mauricio Macri s 2015-12-10;Alberto Fernández 2019-12-10;Javier Milei s 2023-12-10
Vice President@Argentina|Cristina Fernández de Kirchner 2019-12-10;Victoria Villarruel f 2023-12
Economy Minister@Argentina|Domingo Cavallo 1991-03..1996-08;Roberto Lavagna s 2002-04..2005-11;Axel Kicillof s 2013-11..2015-12;Martín Guzmán 2019-12..2022-07;Sergio Massa 2022-08;Luis Caputo 2023-12
Governor of Buenos Aires@Argentina|María Eugenia Vidal f 2015-12;Axel Kicillof 2019-12
Security Minister@Argentina|Patricia Bullrich sf 2015-12..2019-12;Patricia Bullrich 2023-12
Foreign Minister@Argentina|Héctor Timerman 2010-06;Susana Malcorra sf 2015-12;Jorge Faurie 2017-06;Felipe Solá 2019-12;Santiago Cafiero 2021-09;Diana Mondino sf 2023-12;Gerardo Werthein 2024-11
Presidential Spokesman@Argentina|Manuel Adorni s 2023-12
Prime Minister@Bahamas|Perry Christie 2002-05;Hubert Ingraham 2007-05;Perry Christie 2012-05;Hubert Minnis s 2017-05..2021-09
Prime Minister@Barbados|Owen Arthur 1994-09;Freundel Stuart 2010-10;Mia Mottley sf 2018-05
Prime Minister@Belize|Said Musa 1998-08;Dean Barrow 2008-02;Johnny Briceño=John Briceño 2020-11
President@Bolivia|Carlos Mesa 2003-10..2005-06;Evo Morales 2006-01-22;Jeanine Áñez f 2019-11;Luis Arce 2020-11..2025-11
President@Brazil|Fernando Henrique Cardoso 1995-01-01;Luiz Inácio Lula da Silva=Lula,Lula da Silva 2003-01-01;Dilma Rousseff=Dilma sf 2011-01-01;Michel Temer s 2016-08-31;Jair Bolsonaro s 2019-01-01;Luiz Inácio Lula da Silva 2023-01-01
Vice President@Brazil|Hamilton Mourão 2019-01;Geraldo Alckmin s 2023-01
Foreign Minister@Brazil|Celso Amorim 2003-01;Antonio Patriota 2011-01..2013-08;Ernesto Araújo 2019-01..2021-03;Mauro Vieira 2023-01
Finance Minister@Brazil|Guido Mantega s 2006-03;Joaquim Levy 2015-01..2015-12;Henrique Meirelles 2016-05..2018-04;Paulo Guedes 2019-01;Fernando Haddad 2023-01
Justice Minister@Brazil|Sergio Moro 2019-01..2020-04;Flávio Dino 2023-01;Ricardo Lewandowski 2024-02
Environment Minister@Brazil|Marina Silva f 2003-01..2008-05;Ricardo Salles 2019-01..2021-06;Marina Silva 2023-01
Justice@#Supreme Federal Court@Brazil|Alexandre de Moraes 2017-03
Governor@#Central Bank of Brazil@Brazil|Alexandre Tombini s 2011-01;Ilan Goldfajn s 2016-06;Roberto Campos Neto 2019-02;Gabriel Galípolo s 2025-01
Prime Minister@Canada|Brian Mulroney s 1984-09;Kim Campbell f 1993-06;Jean Chrétien s 1993-11-04..2003-12-12;Stephen Harper 2006-02-06;Justin Trudeau s 2015-11-04;Mark Carney s 2025-03-14
Deputy Prime Minister@Canada|Chrystia Freeland f 2019-11..2024-12
Finance Minister@Canada|Jim Flaherty 2006-02..2014-03;Bill Morneau s 2015-11;Chrystia Freeland 2020-08;Dominic LeBlanc 2024-12;François-Philippe Champagne 2025-05
Foreign Minister@Canada|Stéphane Dion 2015-11;Chrystia Freeland 2017-01;François-Philippe Champagne 2019-11;Marc Garneau s 2021-01;Mélanie Joly f 2021-10;Anita Anand f 2025-05
Defence Minister@Canada|Harjit Sajjan s 2015-11;Anita Anand 2021-10..2023-07
Leader of the Opposition@Canada|Pierre Poilievre s 2022-09
Member of Parliament@Canada|Tom Mulcair=Thomas Mulcair s 2007-09..2018-08;Jagmeet Singh 2019-02..2025-04
Premier of Ontario@Canada|Dalton McGuinty s 2003-10;Kathleen Wynne f 2013-02;Doug Ford 2018-06
Premier of Alberta@Canada|Rachel Notley sf 2015-05;Jason Kenney 2019-04..2022-10
Premier of Quebec@Canada|Philippe Couillard s 2014-04;François Legault s 2018-10
Premier of British Columbia@Canada|Christy Clark f 2011-03;John Horgan 2017-07;David Eby 2022-11
Premier of Saskatchewan@Canada|Scott Moe 2018-02
Governor@#Bank of Canada@Canada|Mark Carney 2008-02-01;Stephen Poloz s 2013-06;Tiff Macklem s 2020-06
President@Chile|Augusto Pinochet s 1973-09..1990-03;Eduardo Frei 1994-03;Ricardo Lagos 2000-03;Michelle Bachelet sf 2006-03-11;Sebastián Piñera 2010-03-11;Michelle Bachelet 2014-03-11;Sebastián Piñera 2018-03-11;Gabriel Boric s 2022-03-11
President@Colombia|Andrés Pastrana 1998-08;Álvaro Uribe 2002-08-07;Juan Manuel Santos 2010-08-07;Iván Duque 2018-08-07;Gustavo Petro 2022-08-07
Vice President@Colombia|Francia Márquez f 2022-08
Foreign Minister@Colombia|María Ángela Holguín f 2010-08..2018-08;Álvaro Leyva 2022-08..2024-02;Luis Gilberto Murillo 2024-05;Laura Sarabia f 2025-01..2025-07
President@Costa Rica|Óscar Arias 2006-05;Laura Chinchilla f 2010-05;Luis Guillermo Solís 2014-05;Carlos Alvarado 2018-05;Rodrigo Chaves 2022-05
President@Cuba|Fidel Castro 1976-12-02;Raúl Castro 2008-02-24;Miguel Díaz-Canel s 2018-04-19
Prime Minister@Cuba|Manuel Marrero 2019-12
Foreign Minister@Cuba|Felipe Pérez Roque 1999-05;Bruno Rodríguez=Bruno Rodríguez Parrilla 2009-03
Prime Minister@Dominica|Roosevelt Skerrit s 2004-01
President@Dominican Republic|Leonel Fernández 2004-08;Danilo Medina 2012-08;Luis Abinader s 2020-08
President@Ecuador|Lucio Gutiérrez 2003-01;Alfredo Palacio 2005-04;Rafael Correa 2007-01-15;Lenín Moreno 2017-05-24;Guillermo Lasso 2021-05-24;Daniel Noboa s 2023-11-23
Vice President@Ecuador|Jorge Glas 2013-05..2017-10
President@El Salvador|Antonio Saca 2004-06;Mauricio Funes 2009-06;Salvador Sánchez Cerén 2014-06;Nayib Bukele s 2019-06-01
Prime Minister@Grenada|Dickon Mitchell 2022-06
President@Guatemala|Óscar Berger 2004-01;Álvaro Colom 2008-01;Otto Pérez Molina 2012-01..2015-09;Jimmy Morales 2016-01;Alejandro Giammattei s 2020-01;Bernardo Arévalo 2024-01
President@Guyana|Bharrat Jagdeo s 1999-08;Donald Ramotar s 2011-12..2015-05;Irfaan Ali=Mohamed Irfaan Ali 2020-08
President@Haiti|Jean-Bertrand Aristide 2001-02..2004-02;René Préval s 2006-05;Michel Martelly s 2011-05..2016-02;Jovenel Moïse 2017-02..2021-07-07
Prime Minister@Haiti|Claude Joseph 2021-04;Ariel Henry 2021-07..2024-04;Garry Conille s 2024-06;Alix Didier Fils-Aimé 2024-11
President@Honduras|Manuel Zelaya s 2006-01;Roberto Micheletti 2009-06;Porfirio Lobo=Porfirio Lobo Sosa 2010-01;Juan Orlando Hernández 2014-01;Xiomara Castro f 2022-01
Prime Minister@Jamaica|Bruce Golding 2007-09;Andrew Holness s 2011-10;Portia Simpson-Miller f 2012-01;Andrew Holness 2016-03
President@Mexico|Carlos Salinas=Carlos Salinas de Gortari 1988-12;Ernesto Zedillo s 1994-12;Vicente Fox 2000-12-01..2006-11-30;Felipe Calderón s 2006-12-01..2012-11-30;Enrique Peña Nieto 2012-12-01..2018-11-30;Andrés Manuel López Obrador=AMLO,López Obrador 2018-12-01..2024-09-30;Claudia Sheinbaum sf 2024-10-01
Foreign Minister@Mexico|Jorge Castañeda 2000-12;Patricia Espinosa f 2006-12..2012-11;José Antonio Meade 2012-12;Claudia Ruiz Massieu f 2015-08;Luis Videgaray s 2017-01;Marcelo Ebrard s 2018-12;Alicia Bárcena f 2023-07;Juan Ramón de la Fuente 2024-10
Economy Minister@Mexico|Ildefonso Guajardo 2012-12..2018-11;Marcelo Ebrard 2024-10
Security Minister@Mexico|Omar García Harfuch=García Harfuch 2024-10
President@Nicaragua|Violeta Chamorro=Violeta Barrios de Chamorro f 1990-04;Arnoldo Alemán 1997-01;Enrique Bolaños 2002-01;Daniel Ortega 2007-01-10
Vice President@Nicaragua|Rosario Murillo f 2017-01
President@Panama|Mireya Moscoso f 1999-09;Martín Torrijos s 2004-09;Ricardo Martinelli 2009-07;Juan Carlos Varela 2014-07;Laurentino Cortizo s 2019-07;José Raúl Mulino s 2024-07
Head of government@Panama|Manuel Noriega 1983-08..1989-12
President@Paraguay|Nicanor Duarte 2003-08;Fernando Lugo 2008-08;Federico Franco 2012-06;Horacio Cartes s 2013-08;Mario Abdo Benítez=Mario Abdo 2018-08;Santiago Peña 2023-08
President@Peru|Alberto Fujimori 1990-07..2000-11;Alejandro Toledo 2001-07;Alan García 2006-07;Ollanta Humala s 2011-07;Pedro Pablo Kuczynski=PPK s 2016-07;Martín Vizcarra s 2018-03;Francisco Sagasti s 2020-11;Pedro Castillo 2021-07-28;Dina Boluarte sf 2022-12-07
Prime Minister@Saint Lucia|Allen Chastanet s 2016-06..2021-07
Prime Minister@Saint Vincent and the Grenadines|Ralph Gonsalves 2001-03
President@Suriname|Ronald Venetiaan s 2000-08;Desi Bouterse s 2010-08;Chan Santokhi=Chandrikapersad Santokhi s 2020-07;Jennifer Geerlings-Simons=Jennifer Simons f 2025-07
Prime Minister@Trinidad and Tobago|Patrick Manning 2001-12;Kamla Persad-Bissessar sf 2010-05;Keith Rowley 2015-09..2025-03;Kamla Persad-Bissessar 2025-05
President@Uruguay|Jorge Batlle 2000-03;Tabaré Vázquez 2005-03;José Mujica=Pepe Mujica s 2010-03;Tabaré Vázquez 2015-03;Luis Lacalle Pou=Lacalle Pou 2020-03;Yamandú Orsi 2025-03
President@Venezuela|Hugo Chávez 1999-02-02..2013-03-05;Nicolás Maduro s 2013-04-19
Vice President@Venezuela|Nicolás Maduro 2012-10;Jorge Arreaza s 2013-04..2016-01;Tareck El Aissami=El Aissami 2017-01;Delcy Rodríguez f 2018-06
Foreign Minister@Venezuela|Nicolás Maduro 2006-08..2013-01;Jorge Arreaza 2017-08;Félix Plasencia 2021-08..2022-05;Yván Gil 2023-01
Interior Minister@Venezuela|Diosdado Cabello 2024-08
Defence Minister@Venezuela|Vladimir Padrino López=Vladimir Padrino 2014-10
Attorney General@Venezuela|Luisa Ortega=Luisa Ortega Díaz f 2007-12;Tarek William Saab=Tarek Saab 2017-08
President of the National Assembly@Venezuela|Diosdado Cabello 2012-01..2016-01;Juan Guaidó s 2019-01..2020-01
Governor of Miranda@Venezuela|Henrique Capriles=Henrique Capriles Radonski s 2008-11..2017-10
Member of Parliament@Venezuela|María Corina Machado f 2011-01..2014-03
`;
