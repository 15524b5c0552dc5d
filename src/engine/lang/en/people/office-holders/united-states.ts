/** The United States: presidents, cabinets, Congress, the justices, governors and others who speak for the government. A line an office; see `index.ts`. */
export const UNITED_STATES = `
President@United States|Richard Nixon 1969-01-20..1974-08-09;Jimmy Carter 1977-01-20;Ronald Reagan s 1981-01-20;George H.W. Bush=George Herbert Walker Bush 1989-01-20;Bill Clinton=William Jefferson Clinton 1993-01-20;George W. Bush 2001-01-20;Barack Obama=Barack Hussein Obama s 2009-01-20;Donald Trump=Donald J. Trump,Donald John Trump s 2017-01-20;Joe Biden=Joseph Biden,Joseph R. Biden s 2021-01-20;Donald Trump 2025-01-20
Governor of Texas@United States|George W. Bush 1995-01-17;Rick Perry 2000-12-21;Greg Abbott 2015-01-20
Senator@United States|Roy Blunt 2011-01..2023-01;Ben Sasse 2015-01..2023-01;Bill Cassidy 2015-01..;Kelly Ayotte sf 2011-01..2017-01;Rob Portman 2011-01..2023-01;Pat Toomey s 2011-01..2023-01;Richard Burr 2005-01..2023-01;Thom Tillis 2015-01..;Joni Ernst f 2015-01..
Senator@United States|Tammy Duckworth f 2017-01..;Tammy Baldwin f 2013-01..;Mazie Hirono sf 2013-01..;Sheldon Whitehouse 2007-01..;Sherrod Brown 2007-01..2025-01;Claire McCaskill sf 2007-01..2019-01;Heidi Heitkamp sf 2013-01..2019-01;Jon Tester 2007-01..2025-01;Barbara Boxer f 1993-01..2017-01
Senator@United States|Barbara Mikulski sf 1987-01..2017-01;Carl Levin 1979-01..2015-01;Jim Inhofe=James Inhofe s 1994-11..2023-01;Roger Wicker 2007-12..;Mark Warner 2009-01..;Ed Markey=Edward Markey s 2013-07..;Chris Coons=Christopher Coons 2010-11..;Brian Schatz 2012-12..;Martin Heinrich 2013-01..
Senator@United States|Catherine Cortez Masto=Cortez Masto f 2017-01..;Alex Padilla 2021-01..;Kevin Cramer 2019-01..;Marsha Blackburn f 2019-01..;Markwayne Mullin 2023-01..;Ron Wyden s 1996-02..;Jeff Merkley s 2009-01..;Patty Murray f 1993-01..;Maria Cantwell f 2001-01..;Jack Reed 1997-01..;Saxby Chambliss 2003-01..2015-01
Senator@United States|Jim DeMint s 2005-01..2013-01;John Barrasso s 2007-06..;Al Franken 2009-07..2018-01;Evan Bayh 1999-01..2011-01
Senator@United States|Ted Kennedy=Edward Kennedy 1962-11..2009-08;Bob Dole 1969-01..1996-06;Joe Biden 1973-01-03..2009-01-15;Patrick Leahy 1975-01..2023-01;Orrin Hatch 1977-01..2019-01;Arlen Specter 1981-01..2011-01;Chuck Grassley s 1981-01..;John Kerry 1985-01-02..2013-02-01;Mitch McConnell s 1985-01-03..;John McCain s 1987-01..2018-08;Joe Lieberman 1989-01..2013-01;Dianne Feinstein f 1992-11..2023-09;Susan Collins f 1997-01..
Senator@United States|Dick Durbin=Richard Durbin 1997-01..;Hillary Clinton=Hillary Rodham Clinton f 2001-01-03..2009-01-21;John Cornyn s 2002-12..;Lisa Murkowski sf 2002-12..;Lindsey Graham f 2003-01..;Barack Obama 2005-01-03..2008-11-16;Bob Menendez=Robert Menendez 2006-01..2024-08;Amy Klobuchar sf 2007-01..;Bob Corker 2007-01..2019-01;Bernie Sanders 2007-01-03..;Kirsten Gillibrand sf 2009-01..;Joe Manchin s 2010-11..2025-01
Senator@United States|Rand Paul 2011-01..;Marco Rubio 2011-01-03..2025-01-20;Ted Cruz 2013-01..;Elizabeth Warren f 2013-01..;Jeff Flake 2013-01..2019-01;Tim Kaine s 2013-01..;Cory Booker 2013-10..;Tom Cotton 2015-01..;Chris Van Hollen=Van Hollen 2017-01..;Kamala Harris f 2017-01-03..2021-01-18;Kyrsten Sinema sf 2019-01..2025-01;Josh Hawley 2019-01..;Mitt Romney s 2019-01-03..2025-01-03;Raphael Warnock s 2021-01..;Jon Ossoff s 2021-01..
Senator@United States|Tommy Tuberville s 2021-01..;John Fetterman s 2023-01..;JD Vance=J.D. Vance 2023-01-03..2025-01-10;Adam Schiff 2024-12
Vice President@United States|Dan Quayle s 1989-01;Al Gore 1993-01-20;Dick Cheney=Richard Cheney s 2001-01-20;Joe Biden 2009-01-20;Mike Pence s 2017-01-20;Kamala Harris 2021-01-20;JD Vance 2025-01-20
Governor of Indiana@United States|Mike Pence 2013-01-14..2017-01-09
Secretary of State@United States|Henry Kissinger s 1973-09..1977-01;Warren Christopher 1993-01-20;Madeleine Albright sf 1997-01-23;Colin Powell 2001-01-20;Condoleezza Rice=Condi Rice f 2005-01-26..2009-01-20;Hillary Clinton 2009-01-21;John Kerry 2013-02-01..2017-01-20;Rex Tillerson s 2017-02-01..2018-03-31;Mike Pompeo s 2018-04-26..2021-01-20;Antony Blinken=Tony Blinken s 2021-01-26..2025-01-20;Marco Rubio 2025-01-21
Secretary of Defense@United States|Dick Cheney 1989-03..1993-01;Donald Rumsfeld s 2001-01-20;Robert Gates 2006-12-18;Leon Panetta s 2011-07-01;Chuck Hagel s 2013-02-27;Ash Carter=Ashton Carter 2015-02-17;Jim Mattis=James Mattis s 2017-01-20..2018-12-31;Mark Esper s 2019-07-23..2020-11-09;Lloyd Austin 2021-01-22..2025-01-20;Pete Hegseth s 2025-01-25
Speaker of the House@United States|Newt Gingrich s 1995-01-04;Dennis Hastert s 1999-01-06..2007-01-03;Nancy Pelosi sf 2007-01-04..2011-01-03;John Boehner s 2011-01-05;Paul Ryan 2015-10-29;Nancy Pelosi 2019-01-03..2023-01-03;Kevin McCarthy 2023-01-07..2023-10-03
Governor of Massachusetts@United States|Mitt Romney 2003-01-02;Deval Patrick 2007-01..2015-01;Maura Healey f 2023-01
Secretary of the Treasury@United States|Robert Rubin 1995-01;Lawrence Summers=Larry Summers 1999-07..2001-01;Henry Paulson=Hank Paulson 2006-07;Timothy Geithner=Tim Geithner s 2009-01-26;Jack Lew=Jacob Lew 2013-02..2017-01;Steven Mnuchin s 2017-02;Janet Yellen sf 2021-01-26..2025-01-20;Scott Bessent s 2025-01-28
Deputy Secretary of State@United States|John Negroponte s 2007-02..2009-01;Antony Blinken 2015-01..2017-01;Wendy Sherman f 2021-04..2023-07;Kurt Campbell 2024-02..2025-01;Christopher Landau 2025-03
Under Secretary of State@United States|Victoria Nuland sf 2021-05..2024-03
State Department Spokeswoman@United States|Victoria Nuland 2011-06;Jen Psaki sf 2013-04..2015-03;Heather Nauert sf 2017-04..2019-03;Morgan Ortagus sf 2019-04..2021-01;Tammy Bruce f 2025-01..2025-08
State Department Spokesman@United States|Sean McCormack 2005-06..2009-01;Mark Toner 2015-12..2017-04;Ned Price 2021-01..2023-03
White House Press Secretary@United States|Ari Fleischer 2001-01;Scott McClellan 2003-07;Dana Perino sf 2007-09..2009-01;Jay Carney 2011-02;Josh Earnest 2014-06;Sean Spicer 2017-01;Sarah Huckabee Sanders=Sarah Sanders f 2017-07;Stephanie Grisham f 2019-07;Kayleigh McEnany sf 2020-04;Jen Psaki 2021-01-20;Karine Jean-Pierre f 2022-05;Karoline Leavitt sf 2025-01-20
National Security Adviser@United States|Zbigniew Brzezinski s 1977-01..1981-01;Brent Scowcroft s 1989-01..1993-01;Condoleezza Rice 2001-01;Stephen Hadley 2005-01..2009-01;Tom Donilon s 2010-10;Susan Rice f 2013-07;Michael Flynn 2017-01;H.R. McMaster 2017-02;John Bolton 2018-04..2019-09;Jake Sullivan 2021-01-20;Mike Waltz=Michael Waltz 2025-01-20..2025-05
Ambassador to the United Nations@United States|John Negroponte 2001-09..2004-06;John Bolton 2005-08..2006-12;Zalmay Khalilzad s 2007-04;Susan Rice 2009-01;Samantha Power f 2013-08;Nikki Haley f 2017-01;Kelly Craft f 2019-09..2021-01;Linda Thomas-Greenfield sf 2021-02..2025-01
Attorney General@United States|Janet Reno f 1993-03;John Ashcroft 2001-02;Alberto Gonzales 2005-02..2007-09;Michael Mukasey s 2007-11..2009-01;Eric Holder 2009-02;Loretta Lynch f 2015-04..2017-01;Jeff Sessions 2017-02..2018-11;William Barr=Bill Barr 2019-02..2020-12;Merrick Garland 2021-03..2025-01;Pam Bondi f 2025-02
Secretary of Homeland Security@United States|Tom Ridge 2003-01;Michael Chertoff s 2005-02;Janet Napolitano f 2009-01;Jeh Johnson 2013-12..2017-01;Kirstjen Nielsen f 2017-12..2019-04;Alejandro Mayorkas s 2021-02;Kristi Noem sf 2025-01
Secretary of Commerce@United States|Penny Pritzker f 2013-06..2017-01;Wilbur Ross 2017-02..2021-01;Gina Raimondo f 2021-03..2025-01;Howard Lutnick s 2025-02
Trade Representative@United States|Robert Zoellick s 2001-02;Susan Schwab f 2006-06..2009-01;Michael Froman s 2013-06..2017-01;Robert Lighthizer s 2017-05..2021-01;Katherine Tai f 2021-03..2025-01;Jamieson Greer 2025-02
Secretary of Energy@United States|Steven Chu 2009-01;Ernest Moniz s 2013-05..2017-01;Rick Perry 2017-03;Dan Brouillette s 2019-12..2021-01;Jennifer Granholm sf 2021-02..2025-01
Secretary of Health@United States|Kathleen Sebelius sf 2009-04;Sylvia Mathews Burwell=Sylvia Burwell f 2014-06..2017-01;Alex Azar 2018-01..2021-01;Xavier Becerra 2021-03..2025-01;Robert F. Kennedy Jr.=RFK Jr.,Robert Kennedy Jr. 2025-02
Secretary of Education@United States|Arne Duncan 2009-01..2015-12;Betsy DeVos sf 2017-02..2021-01;Miguel Cardona 2021-03..2025-01;Linda McMahon f 2025-03
Secretary of Transportation@United States|Elaine Chao f 2017-01..2021-01;Pete Buttigieg s 2021-02;Sean Duffy 2025-01
Secretary of the Interior@United States|Ken Salazar 2009-01;Sally Jewell f 2013-04..2017-01;Ryan Zinke s 2017-03..2019-01;Deb Haaland f 2021-03..2025-01;Doug Burgum s 2025-02
Secretary of Agriculture@United States|Tom Vilsack s 2009-01..2017-01;Sonny Perdue 2017-04..2021-01;Tom Vilsack 2021-02..2025-01;Brooke Rollins f 2025-02
Secretary of Labor@United States|Elaine Chao 2001-01..2009-01;Thomas Perez=Tom Perez 2013-07..2017-01;Lori Chavez-DeRemer f 2025-03
Secretary of Veterans Affairs@United States|Eric Shinseki s 2009-01..2014-05
White House Chief of Staff@United States|Rahm Emanuel 2009-01..2010-10;Denis McDonough 2013-01;Reince Priebus s 2017-01..2017-07;Mick Mulvaney s 2019-01;Mark Meadows 2020-03;Ron Klain s 2021-01;Jeff Zients s 2023-02;Susie Wiles f 2025-01
Mayor of Chicago@United States|Rahm Emanuel 2011-05;Lori Lightfoot f 2019-05..2023-05
White House Senior Adviser@United States|Karl Rove 2001-01..2007-08;David Axelrod 2009-01..2011-01;Jared Kushner 2017-01..2021-01;Kellyanne Conway f 2017-01..2020-08
White House Chief Strategist@United States|Steve Bannon 2017-01..2017-08
White House Trade Adviser@United States|Peter Navarro 2017-01..2021-01;Peter Navarro 2025-01
Special Envoy@United States|Richard Holbrooke s 2009-01..2010-12;Brett McGurk s 2015-10..2018-12;Zalmay Khalilzad 2018-09..2021-10;Amos Hochstein s 2021-08;Steve Witkoff s 2025-01..;Keith Kellogg 2025-01
Border Czar@United States|Tom Homan 2025-01
Director of National Intelligence@United States|John Negroponte 2005-04..2007-02;James Clapper 2010-08..2017-01;Dan Coats 2017-03..2019-08;John Ratcliffe 2020-05;Avril Haines f 2021-01..2025-01;Tulsi Gabbard sf 2025-02
Chief Justice@United States|William Rehnquist s 1986-09..2005-09
Special Counsel@United States|Robert Mueller 2017-05..2019-05
House Minority Leader@United States|Nancy Pelosi 2011-01;Kevin McCarthy 2019-01;Hakeem Jeffries 2023-01
House Majority Leader@United States|Tom DeLay 2003-01..2005-09;Steny Hoyer 2007-01;Eric Cantor 2011-01..2014-08;Steny Hoyer 2019-01;Steve Scalise s 2023-01
Senate Majority Leader@United States|Trent Lott 1996-06;Tom Daschle s 2001-06;Bill Frist s 2003-01;Harry Reid 2007-01;Mitch McConnell 2015-01;Chuck Schumer=Charles Schumer s 2021-01-20;John Thune s 2025-01-03
Senate Minority Leader@United States|Chuck Schumer 2017-01;Mitch McConnell 2021-01-20;Chuck Schumer 2025-01-03
Representative@United States|Debbie Wasserman Schultz=Wasserman Schultz f 2005-01..;Trey Gowdy s 2011-01..2019-01;Jason Chaffetz s 2009-01..2017-06;Mo Brooks 2011-01..2023-01;Darrell Issa 2001-01..2019-01;Jerrold Nadler=Jerry Nadler s 1992-11..;Elijah Cummings 1996-04..2019-10;John Conyers s 1965-01..2017-12;Jim Clyburn=James Clyburn s 1993-01..
Representative@United States|Pramila Jayapal sf 2017-01..;Ayanna Pressley f 2019-01..;Ro Khanna 2017-01..;Ted Lieu 2015-01..;Eric Swalwell s 2013-01..;Jamie Raskin s 2017-01..;Bennie Thompson 1993-04..;Louie Gohmert s 2005-01..2023-01;Paul Gosar s 2011-01..;Dan Crenshaw 2019-01..;Nancy Mace f 2021-01..
Representative@United States|Tom Emmer 2015-01..;Patrick McHenry 2005-01..2025-01;Gabrielle Giffords=Gabby Giffords f 2007-01..2012-01;Anthony Weiner 1999-01..2011-06;Beto O'Rourke 2013-01..2019-01;Tulsi Gabbard 2013-01..2021-01;Michael McCaul s 2005-01..;Gregory Meeks 1998-02..;Ron DeSantis 2013-01..2018-09
Representative@United States|Charles Rangel=Charlie Rangel 1971-01..2017-01;Barney Frank 1981-01..2013-01;Maxine Waters f 1991-01..;Ron Paul 1997-01..2013-01;Adam Schiff 2001-01..2024-12;Devin Nunes 2003-01..2022-01;Jim Jordan 2007-01..;Michele Bachmann f 2007-01..2015-01;Adam Kinzinger s 2011-01..2023-01;Elise Stefanik sf 2015-01..;Matt Gaetz s 2017-01..2024-11;Liz Cheney f 2017-01..2023-01;Alexandria Ocasio-Cortez=AOC sf 2019-01..
Representative@United States|Ilhan Omar f 2019-01..;Rashida Tlaib sf 2019-01..;Marjorie Taylor Greene f 2021-01..2026-01;Lauren Boebert sf 2021-01..;George Santos 2023-01..2023-12
Governor of Maine@United States|Paul LePage s 2011-01;Janet Mills f 2019-01
Governor of Kansas@United States|Kathleen Sebelius 2003-01..2009-04;Sam Brownback s 2011-01..2018-01
Governor of Oklahoma@United States|Mary Fallin f 2011-01;Kevin Stitt s 2019-01
Governor of Alabama@United States|Kay Ivey f 2017-04
Governor of Mississippi@United States|Haley Barbour 2004-01;Phil Bryant 2012-01;Tate Reeves 2020-01
Governor of Connecticut@United States|Dannel Malloy=Dan Malloy 2011-01;Ned Lamont 2019-01
Governor of Montana@United States|Steve Bullock 2013-01;Greg Gianforte s 2021-01
Governor of Nevada@United States|Brian Sandoval 2011-01..2019-01;Joe Lombardo 2023-01
Governor of Iowa@United States|Terry Branstad s 2011-01;Kim Reynolds f 2017-05
Governor of Missouri@United States|Eric Greitens s 2017-01..2018-06
Secretary of Housing@United States|Ben Carson 2017-03..2021-01
Attorney General of New York@United States|Eric Schneiderman s 2011-01..2018-05;Letitia James f 2019-01
Attorney General of Texas@United States|Greg Abbott 2002-12;Ken Paxton 2015-01
District Attorney@#Manhattan@United States|Cyrus Vance Jr. 2010-01;Alvin Bragg 2022-01
District Attorney@#Fulton County@United States|Fani Willis f 2021-01
Governor of California@United States|Arnold Schwarzenegger s 2003-11-17;Jerry Brown 2011-01-03;Gavin Newsom s 2019-01-07
Governor of New York@United States|George Pataki s 1995-01;Eliot Spitzer 2007-01;David Paterson 2008-03;Andrew Cuomo s 2011-01;Kathy Hochul sf 2021-08-24
Governor of Florida@United States|Jeb Bush 1999-01;Charlie Crist 2007-01;Rick Scott 2011-01;Ron DeSantis s 2019-01-08
Governor of Illinois@United States|Rod Blagojevich s 2003-01..2009-01;Bruce Rauner s 2015-01;J.B. Pritzker=Jay Robert Pritzker 2019-01
Governor of Pennsylvania@United States|Ed Rendell=Edward Rendell 2003-01..2011-01;Josh Shapiro 2023-01
Governor of Ohio@United States|John Kasich s 2011-01;Mike DeWine s 2019-01
Governor of Michigan@United States|Jennifer Granholm 2003-01;Rick Snyder 2011-01;Gretchen Whitmer sf 2019-01
Governor of Georgia@United States|Sonny Perdue 2003-01..2011-01;Brian Kemp 2019-01
Governor of New Jersey@United States|Jon Corzine s 2006-01;Chris Christie 2010-01..2018-01
Governor of North Carolina@United States|Pat McCrory s 2013-01..2017-01
Governor of Virginia@United States|Tim Kaine 2006-01;Bob McDonnell 2010-01;Terry McAuliffe s 2014-01;Ralph Northam s 2018-01;Glenn Youngkin s 2022-01
Governor of Minnesota@United States|Tim Pawlenty s 2003-01..2011-01;Tim Walz s 2019-01
Governor of Wisconsin@United States|Tony Evers 2019-01
Governor of Arizona@United States|Janet Napolitano 2003-01;Jan Brewer f 2009-01;Doug Ducey s 2015-01;Katie Hobbs f 2023-01
Governor of Washington@United States|Jay Inslee s 2013-01..2025-01
Governor of Colorado@United States|John Hickenlooper s 2011-01;Jared Polis 2019-01
Governor of Maryland@United States|Larry Hogan 2015-01;Wes Moore 2023-01
Governor of Louisiana@United States|Kathleen Blanco f 2004-01;Bobby Jindal 2008-01..2016-01;Jeff Landry 2024-01
Governor of Kentucky@United States|Matt Bevin 2015-12;Andy Beshear 2019-12
Governor of South Dakota@United States|Kristi Noem 2019-01..2025-01
Governor of North Dakota@United States|Doug Burgum 2016-12..2024-12
Governor of Arkansas@United States|Mike Huckabee s 1996-07;Asa Hutchinson 2015-01;Sarah Huckabee Sanders 2023-01
Governor of Alaska@United States|Sarah Palin f 2006-12..2009-07
Governor of South Carolina@United States|Mark Sanford 2003-01;Nikki Haley 2011-01;Henry McMaster 2017-01
Governor of Utah@United States|Jon Huntsman 2005-01..2009-08
Governor of New Mexico@United States|Bill Richardson 2003-01;Susana Martinez f 2011-01;Michelle Lujan Grisham f 2019-01
Mayor of New York@United States|Rudy Giuliani=Rudolph Giuliani s 1994-01;Michael Bloomberg=Mike Bloomberg 2002-01;Bill de Blasio=de Blasio 2014-01
Ambassador to Israel@United States|Mike Huckabee 2025-04
Chair@#Federal Reserve@United States|Paul Volcker s 1979-08;Alan Greenspan s 1987-08-11..2006-01-31;Ben Bernanke s 2006-02-01..2014-01-31;Janet Yellen 2014-02-03..2018-02-03;Jerome Powell 2018-02-05
Press Secretary@#Pentagon@United States|John Kirby 2013-12..2015-03;John Kirby 2021-01..2022-05
Spokesman@#National Security Council@United States|John Kirby 2022-05..2025-01
Administrator@#USAID@United States|Samantha Power 2021-05..2025-01
Administrator@#Environmental Protection Agency@United States|Scott Pruitt 2017-02..2018-07;Lee Zeldin s 2025-01
Director@#CIA@United States|George Tenet 1997-07..2004-07;Porter Goss 2004-09;Michael Hayden 2006-05;Leon Panetta 2009-02;David Petraeus s 2011-09..2012-11;John Brennan 2013-03;Mike Pompeo 2017-01;Gina Haspel sf 2018-04..2021-01;William J. Burns 2021-03;John Ratcliffe 2025-01
Director@#FBI@United States|Louis Freeh s 1993-09..2001-06;Robert Mueller 2001-09;James Comey s 2013-09..2017-05;Christopher Wray 2017-08..2025-01;Kash Patel 2025-02
Chairman@#Joint Chiefs of Staff@United States|Colin Powell 1989-10..1993-09;Peter Pace 2005-10;Mike Mullen=Michael Mullen 2007-10;Martin Dempsey 2011-10;Joseph Dunford 2015-10;Mark Milley s 2019-10;Charles Q. Brown=C.Q. Brown 2023-10..2025-02;Dan Caine 2025-04
Commander@#Central Command@United States|Tommy Franks 2000-07;John Abizaid s 2003-07;David Petraeus 2008-10..2010-06;Jim Mattis 2010-08..2013-03;Michael Kurilla=Erik Kurilla s 2022-04..2025-08
Director@#National Institute of Allergy and Infectious Diseases@United States|Anthony Fauci s 1984-11..2022-12
Director@#Centers for Disease Control and Prevention@United States|Tom Frieden=Thomas Frieden 2009-06..2017-01;Robert Redfield 2018-03;Rochelle Walensky sf 2021-01..2023-06
Justice@#Supreme Court@United States|Antonin Scalia s 1986-09..2016-02;Clarence Thomas 1991-10..;Ruth Bader Ginsburg f 1993-08..2020-09;Stephen Breyer 1994-08..2022-06;Samuel Alito s 2006-01..;Sonia Sotomayor sf 2009-08..;Elena Kagan f 2010-08..;Neil Gorsuch s 2017-04..;Brett Kavanaugh s 2018-10..;Amy Coney Barrett f 2020-10..;Ketanji Brown Jackson f 2022-06
`;
