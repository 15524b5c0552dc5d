/** The Middle East with Iran; de facto authorities as bodies. A line an office; see `index.ts`. */
export const MIDDLE_EAST = `
King@Bahrain|King Hamad=Hamad bin Isa Al Khalifa 1999-03
Foreign Minister@Bahrain|Abdullatif al-Zayani 2020-02
President@Iran|Akbar Hashemi Rafsanjani=Hashemi Rafsanjani,Ali Akbar Hashemi Rafsanjani s 1989-08;Mohammad Khatami 1997-08;Mahmoud Ahmadinejad s 2005-08;Hassan Rouhani s 2013-08;Ebrahim Raisi s 2021-08;Mohammad Mokhber s 2024-05;Masoud Pezeshkian s 2024-07
Supreme Leader@Iran|Ruhollah Khomeini s 1979-12..1989-06-03;Ali Khamenei s 1989-06-04
Foreign Minister@Iran|Kamal Kharrazi=Kamal Kharazi s 1997-08;Manouchehr Mottaki s 2005-08;Ali Akbar Salehi 2010-12;Mohammad Javad Zarif=Javad Zarif s 2013-08;Hossein Amir-Abdollahian=Hossein Amirabdollahian,Amir-Abdollahian s 2021-08;Ali Bagheri Kani=Ali Bagheri 2024-05;Abbas Araghchi=Abbas Araqchi s 2024-08
Vice President@Iran|Eshaq Jahangiri 2013-08..2021-08;Mohammad Reza Aref 2024-07
Deputy Foreign Minister@Iran|Abbas Araghchi 2013-09..2021-08;Majid Takht-Ravanchi=Takht-Ravanchi 2024-08..;Kazem Gharibabadi s 2024-08
Foreign Ministry Spokesman@Iran|Ramin Mehmanparast s 2009-07;Bahram Qassemi=Bahram Ghasemi 2016-07..2019-05;Saeed Khatibzadeh s 2020-08;Nasser Kanaani=Naser Kanani 2022-07;Esmail Baghaei=Esmaeil Baghaei,Esmaeil Baqaei,Esmail Baqaei s 2024-10
Government Spokeswoman@Iran|Fatemeh Mohajerani sf 2024-08
Speaker of Parliament@Iran|Ali Larijani 2008-05;Mohammad Bagher Ghalibaf=Mohammad Baqer Qalibaf,Mohammad Bagher Qalibaf s 2020-05
Head of the Atomic Energy Organization@Iran|Ali Akbar Salehi 2013-08;Mohammad Eslami 2021-08
Chief of Staff of the Armed Forces@Iran|Mohammad Bagheri=Mohammad Hossein Bagheri 2016-06;Abdolrahim Mousavi 2025-06
Judiciary Chief@Iran|Sadeq Larijani=Sadegh Larijani 2009-08;Ebrahim Raisi 2019-03;Gholam-Hossein Mohseni-Ejei=Gholamhossein Mohseni Ejei s 2021-07
Ambassador to the United Nations@Iran|Amir Saeid Iravani s 2022-08
Defence Minister@Iran|Aziz Nasirzadeh s 2024-08
Secretary@#Supreme National Security Council@Iran|Ali Larijani 2005-08;Saeed Jalili s 2007-10;Ali Shamkhani s 2013-09;Ali Akbar Ahmadian 2023-05;Ali Larijani 2025-08
Commander@#Quds Force@Iran|Qassem Soleimani=Qasem Soleimani,Qassim Suleimani s 1998;Esmail Ghaani=Esmail Qaani,Esmaeil Qaani s 2020-01
Commander@#Revolutionary Guards@Iran|Mohammad Ali Jafari 2007-09;Hossein Salami 2019-04;Mohammad Pakpour s 2025-06
President@Iraq|Saddam Hussein 1979-07-16..2003-04-09;Jalal Talabani 2005-04;Fuad Masum=Fouad Massoum 2014-07;Barham Salih=Barham Saleh 2018-10;Abdul Latif Rashid=Abdullatif Rashid 2022-10
Prime Minister@Iraq|Ayad Allawi=Iyad Allawi 2004-06;Ibrahim al-Jaafari=Ibrahim Jaafari 2005-05;Nouri al-Maliki=Nuri al-Maliki 2006-05-20;Haider al-Abadi 2014-09-08;Adil Abdul-Mahdi=Adel Abdul Mahdi 2018-10-25;Mustafa al-Kadhimi=Mustafa Kadhimi s 2020-05;Mohammed Shia al-Sudani 2022-10-27
Deputy Prime Minister@Iraq|Tariq Aziz=Tareq Aziz 1979..2003-04
Foreign Minister@Iraq|Hoshyar Zebari s 2003-09..2014-07;Fuad Hussein 2020-06
Speaker of Parliament@Iraq|Mohammed al-Halbousi=Mohamed al-Halbousi s 2018-09..2023-11
President of the Kurdistan Region@Iraq|Masoud Barzani=Massoud Barzani 2005-06..2017-11;Nechirvan Barzani 2019-06
Prime Minister of the Kurdistan Region@Iraq|Nechirvan Barzani 2012-03..2019-06;Masrour Barzani 2019-07
Administrator@#Coalition Provisional Authority@Iraq|Paul Bremer=L. Paul Bremer 2003-05..2004-06
President@Israel|Moshe Katsav s 2000-08;Shimon Peres s 2007-07-15;Reuven Rivlin s 2014-07-24;Isaac Herzog 2021-07-07
Prime Minister@Israel|Yitzhak Shamir 1986-10;Yitzhak Rabin 1992-07..1995-11-04;Benjamin Netanyahu=Binyamin Netanyahu,Bibi Netanyahu s 1996-06-18;Ehud Barak 1999-07-06;Ariel Sharon 2001-03-07;Ehud Olmert s 2006-04-14;Benjamin Netanyahu 2009-03-31;Naftali Bennett 2021-06-13..2022-06-30;Yair Lapid s 2022-07-01;Benjamin Netanyahu 2022-12-29
Foreign Minister@Israel|Tzipi Livni sf 2006-01;Avigdor Lieberman s 2009-03..2012-12;Gabi Ashkenazi 2020-05;Yair Lapid 2021-06-13..2022-12-29;Israel Katz 2024-01;Gideon Saar=Gideon Sa'ar 2024-11
Defence Minister@Israel|Shaul Mofaz s 2002-11..2006-05;Ehud Barak 2007-06;Moshe Yaalon=Moshe Ya'alon s 2013-03;Avigdor Lieberman 2016-05..2018-11;Benny Gantz s 2020-05;Yoav Gallant 2022-12-29;Israel Katz 2024-11
Finance Minister@Israel|Moshe Kahlon s 2015-05..2020-05;Bezalel Smotrich s 2022-12
National Security Minister@Israel|Itamar Ben-Gvir=Ben-Gvir 2022-12
Strategic Affairs Minister@Israel|Ron Dermer s 2022-12..2025-11
Justice Minister@Israel|Ayelet Shaked f 2015-05..2019-06;Yariv Levin 2022-12
Attorney General@Israel|Avichai Mandelblit s 2016-02;Gali Baharav-Miara f 2022-02
Leader of the Opposition@Israel|Yair Lapid 2023-01
Mayor of Jerusalem@Israel|Nir Barkat 2008-12..2018-12
Chief of the General Staff@Israel|Gadi Eisenkot=Gadi Eizenkot s 2015-02;Aviv Kochavi=Aviv Kohavi s 2019-01;Herzi Halevi 2023-01;Eyal Zamir 2025-03
Military Spokesman@Israel|Daniel Hagari s 2023-03;Effie Defrin=Efi Defrin s 2025-03
Government Spokesman@Israel|Mark Regev 2007..2015;Eylon Levy 2023-10;David Mencer s 2024
Ambassador to the United Nations@Israel|Danny Danon s 2015-10;Gilad Erdan s 2020-07;Danny Danon 2024-08
Ambassador to the United States@Israel|Michael Oren 2009-05;Ron Dermer 2013-09..2021-01;Michael Herzog 2021-11;Yechiel Leiter 2025-01
Military Spokesman@#Israel Defense Forces@Israel|Avichay Adraee s 2005..;Jonathan Conricus s 2017..2021;Nadav Shoshani s 2024
Director@#Mossad@Israel|Meir Dagan 2002-10;Tamir Pardo 2011-01;Yossi Cohen 2016-01;David Barnea 2021-06
Director@#Shin Bet@Israel|Ronen Bar 2021-10..2025-06
King@Jordan|King Hussein 1952-08;King Abdullah II=Abdullah II 1999-02-07
Queen@Jordan|Queen Rania f 1999-03
Foreign Minister@Jordan|Nasser Judeh s 2009-02;Ayman Safadi s 2017-01
Emir@Kuwait|Sabah al-Ahmad=Sabah al-Ahmad al-Sabah,Sabah al-Ahmad Al-Jaber Al-Sabah 2006-01;Nawaf al-Ahmad=Nawaf al-Ahmad al-Sabah 2020-09;Meshal al-Ahmad=Meshal al-Ahmad al-Sabah,Mishal al-Ahmad al-Sabah 2023-12
President@Lebanon|Émile Lahoud s 1998-11..2007-11;Michel Suleiman=Michel Sleiman 2008-05..2014-05;Michel Aoun 2016-10..2022-10;Joseph Aoun 2025-01-09
Prime Minister@Lebanon|Rafik Hariri=Rafic Hariri,Rafik al-Hariri 2000-10..2004-10;Fouad Siniora=Fuad Siniora s 2005-07;Saad Hariri=Saad al-Hariri 2009-11;Najib Mikati s 2011-06;Tammam Salam 2014-02;Saad Hariri 2016-12;Hassan Diab 2020-01;Najib Mikati 2021-09;Nawaf Salam 2025-02
Speaker of Parliament@Lebanon|Nabih Berri s 1992-10
Foreign Minister@Lebanon|Gebran Bassil s 2014-02..2020-01;Abdallah Bou Habib 2021-09;Youssef Raggi=Youssef Rajji 2025-02
Secretary-General@#Hezbollah@Lebanon|Hassan Nasrallah s 1992-02..2024-09-27;Naim Qassem=Naim Kassem 2024-10
Governor@#Banque du Liban@Lebanon|Riad Salameh=Riad Salamé 1993-08..2023-07
Sultan@Oman|Sultan Qaboos=Qaboos bin Said 1970-07;Haitham bin Tariq=Sultan Haitham 2020-01
Foreign Minister@Oman|Yusuf bin Alawi 1997;Badr al-Busaidi=Badr Albusaidi s 2020-08
Ambassador to the United Nations@Palestine|Riyad Mansour=Riyad H. Mansour 2005
President@#Palestinian Authority@Palestine|Yasser Arafat s 1994-07..2004-11-11;Mahmoud Abbas 2005-01-15
Prime Minister@#Palestinian Authority@Palestine|Salam Fayyad 2007-06;Rami Hamdallah s 2013-06;Mohammad Shtayyeh=Mohammed Shtayyeh s 2019-04..2024-03
Leader@#Hamas@Palestine|Khaled Meshaal=Khaled Mashal,Khaled Mashaal s 2004-03;Ismail Haniyeh=Ismail Haniya s 2017-05..2024-07-31;Yahya Sinwar s 2024-08..2024-10-16
Secretary-General@#Palestine Liberation Organization@Palestine|Saeb Erekat=Saeb Erakat s 2015-07..2020-11;Hussein al-Sheikh 2022-05
Foreign Minister@#Palestinian Authority@Palestine|Riyad al-Maliki=Riad Malki,Riad al-Malki 2009-05..2024-03
Leader in Gaza@#Hamas@Palestine|Ismail Haniyeh 2007-06;Yahya Sinwar 2017-02..2024-10-16
Official@#Hamas@Palestine|Moussa Abu Marzouk=Mousa Abu Marzook,Abu Marzouk 1996..;Mohammed Deif s 2002-07..2024-07;Izzat al-Rishq=Izzat al-Risheq 2005..;Sami Abu Zuhri=Abu Zuhri 2006..;Mahmoud al-Zahar 2006..;Basem Naim=Bassem Naim 2006..;Khalil al-Hayya s 2007..;Osama Hamdan 2010..;Saleh al-Arouri s 2010..2024-01-02
Director-General@#Gaza Health Ministry@Palestine|Munir al-Bursh=Munir al-Boursh s 2023
Prime Minister@Qatar|Hamad bin Jassim=Hamad bin Jassim Al Thani 2007-04..2013-06;Mohammed bin Abdulrahman=Mohammed bin Abdulrahman Al Thani 2023-03
Emir@Qatar|Hamad bin Khalifa=Hamad bin Khalifa Al Thani 1995-06;Tamim bin Hamad=Tamim bin Hamad Al Thani,Sheikh Tamim 2013-06-25
Foreign Minister@Qatar|Khalid al-Attiyah 2013-06;Mohammed bin Abdulrahman 2016-01
Foreign Ministry Spokesman@Qatar|Majed al-Ansari 2021-11
King@Saudi Arabia|King Fahd 1982-06..2005-08-01;King Salman 2015-01-23
Crown Prince@Saudi Arabia|Mohammed bin Salman=MBS 2017-06-21
Foreign Minister@Saudi Arabia|Saud al-Faisal 1975-10;Adel al-Jubeir=Adel Jubeir s 2015-04;Ibrahim al-Assaf 2018-12;Faisal bin Farhan=Faisal bin Farhan Al Saud 2019-10
Defence Minister@Saudi Arabia|Mohammed bin Salman 2015-01;Khalid bin Salman 2022-09
Energy Minister@Saudi Arabia|Ali al-Naimi s 1995-08;Khalid al-Falih=Khalid Falih s 2016-05;Abdulaziz bin Salman 2019-09
Finance Minister@Saudi Arabia|Mohammed al-Jadaan s 2016-10
Ambassador to the United States@Saudi Arabia|Bandar bin Sultan 1983-10..2005-09;Reema bint Bandar f 2019-02
Governor@#Public Investment Fund@Saudi Arabia|Yasir al-Rumayyan s 2015-09
President@Syria|Hafez al-Assad=Hafez Assad 1971-03..2000-06-10;Bashar al-Assad=Bashar Assad s 2000-07-17..2024-12-08;Ahmed al-Sharaa=Ahmed Sharaa 2025-01-29
Foreign Minister@Syria|Farouk al-Sharaa=Farouq al-Sharaa 1984;Walid al-Moallem=Walid Moallem,Walid Muallem s 2006-02;Faisal Mekdad=Faisal Mikdad s 2020-11..2024-09;Asaad al-Shaibani=Asaad al-Shibani,Asaad Shaibani 2024-12
Ambassador to the United Nations@Syria|Bashar Jaafari=Bashar al-Ja'afari 2006..2020-11
Commander@#Syrian Democratic Forces@Syria|Mazloum Abdi=Mazlum Abdi,Mazloum Kobani 2015
President@United Arab Emirates|Khalifa bin Zayed=Khalifa bin Zayed Al Nahyan 2004-11..2022-05-13;Mohamed bin Zayed=Mohammed bin Zayed 2022-05-14
Prime Minister@United Arab Emirates|Mohammed bin Rashid=Mohammed bin Rashid Al Maktoum,Sheikh Mohammed bin Rashid 2006-01
Foreign Minister@United Arab Emirates|Abdullah bin Zayed=Abdullah bin Zayed Al Nahyan 2006-02
Presidential Adviser@United Arab Emirates|Anwar Gargash s 2021-02
Industry Minister@United Arab Emirates|Sultan al-Jaber 2020-07
Energy Minister@United Arab Emirates|Suhail al-Mazrouei s 2013-03
President@Yemen|Ali Abdullah Saleh 1990-05;Abed Rabbo Mansour Hadi=Abdrabbuh Mansour Hadi,Abd-Rabbu Mansour Hadi 2012-02;Rashad al-Alimi=Rashad al-Aleemi s 2022-04
President@#Supreme Political Council@Yemen|Mahdi al-Mashat s 2018-04
President@#Southern Transitional Council@Yemen|Aidarous al-Zubaidi=Aidarus al-Zoubaidi,Aidaroos al-Zubaidi s 2017-05
Leader@#Houthi movement@Yemen|Abdul-Malik al-Houthi=Abdulmalik al-Houthi,Abdel-Malek al-Houthi 2004-09
Military Spokesman@#Houthi movement@Yemen|Yahya Saree=Yahya Sarea,Yahya Sare'e 2015
`;
