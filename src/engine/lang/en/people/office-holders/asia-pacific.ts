/** South, South-East and East Asia, Australia and the Pacific. A line an office; see `index.ts`. */
export const ASIA_PACIFIC = `
President@Afghanistan|Hamid Karzai s 2004-12-07;Ashraf Ghani 2014-09-29..2021-08-15
Chief Executive@Afghanistan|Abdullah Abdullah 2014-09..2020-03
Prime Minister@#Taliban@Afghanistan|Mohammad Hassan Akhund=Hassan Akhund 2021-09
Supreme Leader@#Taliban@Afghanistan|Mullah Omar=Mullah Mohammed Omar,Mohammed Omar 1996-04..2013-04;Akhtar Mansour=Akhtar Mohammad Mansour,Akhtar Mansoor 2015-07;Hibatullah Akhundzada=Haibatullah Akhundzada s 2016-05
Foreign Minister@#Taliban@Afghanistan|Amir Khan Muttaqi s 2021-09
Deputy Prime Minister@#Taliban@Afghanistan|Abdul Ghani Baradar=Mullah Baradar s 2021-09
Interior Minister@#Taliban@Afghanistan|Sirajuddin Haqqani 2021-09
Defence Minister@#Taliban@Afghanistan|Mohammad Yaqoob=Mullah Yaqoob 2021-09
Spokesman@#Taliban@Afghanistan|Zabihullah Mujahid=Zabiullah Mujahid 2007;Suhail Shaheen 2013..;Bilal Karimi 2021..2023
Prime Minister@Australia|Bob Hawke 1983-03;Paul Keating 1991-12;John Howard 1996-03-11;Kevin Rudd 2007-12-03;Julia Gillard sf 2010-06-24;Kevin Rudd 2013-06-27;Tony Abbott 2013-09-18;Malcolm Turnbull s 2015-09-15;Scott Morrison 2018-08-24;Anthony Albanese 2022-05-23
Foreign Minister@Australia|Alexander Downer 1996-03..2007-12;Julie Bishop f 2013-09;Marise Payne f 2018-08;Penny Wong f 2022-05-23
Deputy Prime Minister@Australia|Barnaby Joyce 2016-02;Michael McCormack 2018-02;Barnaby Joyce 2021-06;Richard Marles s 2022-05
Treasurer@Australia|Peter Costello 1996-03;Wayne Swan 2007-12;Joe Hockey 2013-09;Josh Frydenberg s 2018-08;Jim Chalmers 2022-05
Home Affairs Minister@Australia|Peter Dutton 2017-12..2021-03;Clare O'Neil f 2022-06..2024-07
Leader of the Opposition@Australia|Bill Shorten 2013-10..2019-05;Peter Dutton 2022-05;Sussan Ley f 2025-05
Defence Minister@Australia|Linda Reynolds f 2019-05..2021-03;Richard Marles 2022-06
Senator@Australia|Jacqui Lambie f 2014-07..2017-11;Pauline Hanson f 2016-07..;Fatima Payman sf 2022-07
Premier of New South Wales@Australia|Gladys Berejiklian sf 2017-01;Dominic Perrottet s 2021-10;Chris Minns s 2023-03
Premier of Victoria@Australia|Daniel Andrews 2014-12;Jacinta Allan f 2023-09
Premier of Queensland@Australia|Annastacia Palaszczuk sf 2015-02..2023-12;David Crisafulli s 2024-10
eSafety Commissioner@Australia|Julie Inman Grant f 2017-01
Governor@#Reserve Bank of Australia@Australia|Philip Lowe 2016-09;Michele Bullock f 2023-09
President@Bangladesh|Mohammed Shahabuddin 2023-04
Prime Minister@Bangladesh|Khaleda Zia f 1991-03..1996-03;Sheikh Hasina f 1996-06-23..2001-07-15;Khaleda Zia 2001-10..2006-10;Sheikh Hasina 2009-01-06..2024-08-05
Chief Adviser@Bangladesh|Muhammad Yunus 2024-08-08
Prime Minister@Bhutan|Jigme Thinley=Jigme Y. Thinley 2008-04..2013-04;Tshering Tobgay s 2013-07;Lotay Tshering 2018-11;Tshering Tobgay 2024-01
King@Bhutan|Jigme Khesar Namgyel Wangchuck=Jigme Khesar 2006-12
Sultan@Brunei|Hassanal Bolkiah=Sultan Hassanal Bolkiah s 1967-10
Prime Minister@Cambodia|Hun Sen 1998-11-30;Hun Manet 2023-08-22
King@Cambodia|King Norodom Sihanouk=Norodom Sihanouk 1993-09;King Norodom Sihamoni=Norodom Sihamoni 2004-10
President of the Senate@Cambodia|Hun Sen 2024-04
President@China|Jiang Zemin 1993-03-27;Hu Jintao 2003-03-15;Xi Jinping s 2013-03-14
Premier@China|Zhu Rongji 1998-03;Wen Jiabao 2003-03-16;Li Keqiang 2013-03-15;Li Qiang 2023-03-11
Foreign Minister@China|Tang Jiaxuan 1998-03;Li Zhaoxing 2003-03;Yang Jiechi 2007-04;Wang Yi 2013-03-16;Qin Gang 2022-12-30;Wang Yi 2023-07-25
Foreign Ministry Spokeswoman@China|Zhang Qiyue f 1998..2004;Hua Chunying f 2012-11..;Mao Ning f 2022-09
Vice President@China|Hu Jintao 1998-03;Zeng Qinghong 2003-03;Xi Jinping 2008-03;Li Yuanchao 2013-03;Wang Qishan 2018-03;Han Zheng 2023-03
Vice Premier@China|Liu He 2018-03..2023-03;Sun Chunlan f 2018-03..2023-03;Hu Chunhua 2018-03;He Lifeng 2023-03..;Ding Xuexiang 2023-03
Chairman of the National People's Congress@China|Wu Bangguo 2003-03;Zhang Dejiang 2013-03;Li Zhanshu 2018-03;Zhao Leji 2023-03
Chairman of the Political Consultative Conference@China|Jia Qinglin 2003-03;Yu Zhengsheng 2013-03..2018-03;Wang Huning 2023-03
Member of the Politburo Standing Committee@China|Zeng Qinghong 2002-11;Zhou Yongkang 2007-10;Liu Yunshan 2012-11..2017-10;Cai Qi 2022-10
Party Secretary of Chongqing@China|Bo Xilai 2007-11..2012-03;Sun Zhengcai 2012-11;Chen Min'er=Chen Miner 2017-07..2022-12
Director of the Central Foreign Affairs Office@China|Yang Jiechi 2013-08;Wang Yi 2023-01
Head of the International Department@China|Liu Jianchao 2022-06..2025-07
Vice Foreign Minister@China|Le Yucheng 2018-03..2022-06;Ma Zhaoxu 2019-11..;Xie Feng 2021-01..2023-05;Hua Chunying 2024-05
Foreign Ministry Spokesman@China|Qin Gang 2005-03..2014-06;Ma Zhaoxu 2009-02..2011-12;Hong Lei 2010-06..2016-06;Lu Kang 2015-06..2019-07;Geng Shuang 2016-09..2020-06;Zhao Lijian 2020-02..2023-01;Wang Wenbin 2020-07..2024-05;Lin Jian 2024-03..;Guo Jiakun 2025-01
Taiwan Affairs Office Spokeswoman@China|Zhu Fenglian f 2019-11
Taiwan Affairs Office Spokesman@China|Ma Xiaoguang 2013..2023;Chen Binhua 2022-12
Defence Ministry Spokesman@China|Ren Guoqiang 2017..2021;Tan Kefei 2020-12;Zhang Xiaogang 2023-07
Defence Minister@China|Chi Haotian 1993-03;Cao Gangchuan 2003-03;Liang Guanglie 2008-03;Chang Wanquan 2013-03;Wei Fenghe 2018-03;Li Shangfu 2023-03..2023-10;Dong Jun 2023-12
Vice Chairman of the Central Military Commission@China|Guo Boxiong 2002-11..2012-11;Xu Caihou 2004-09;Xu Qiliang 2012-11..2022-10;Zhang Youxia 2017-10..;He Weidong 2022-10..2025-10
Commerce Minister@China|Bo Xilai 2004-02;Chen Deming 2007-12;Gao Hucheng 2013-03;Zhong Shan 2017-02;Wang Wentao 2020-12
Finance Minister@China|Lou Jiwei 2013-03;Xiao Jie 2016-11..2018-03;Lan Fo'an=Lan Foan 2023-10
Ambassador to the United States@China|Cui Tiankai 2013-04;Qin Gang 2021-07;Xie Feng 2023-05
Ambassador to the United Nations@China|Liu Jieyi 2013-09;Ma Zhaoxu 2017-10..2019-07;Fu Cong 2024-04
Special Envoy for Climate Change@China|Xie Zhenhua 2021-02;Liu Zhenmin 2024-01
Special Envoy@China|Zhai Jun 2019-09
Minister of Public Security@China|Zhao Kezhi 2017-11;Wang Xiaohong 2022-06
Governor@#People's Bank of China@China|Zhou Xiaochuan 2002-12;Yi Gang 2018-03;Pan Gongsheng 2023-07
Prime Minister@Fiji|Laisenia Qarase s 2000-07;Frank Bainimarama=Voreqe Bainimarama s 2007-01;Sitiveni Rabuka s 2022-12
Chief Executive@Hong Kong|Tung Chee-hwa 1997-07-01;Donald Tsang 2005-06;Leung Chun-ying=CY Leung,C.Y. Leung 2012-07-01;Carrie Lam f 2017-07-01..2022-06-30;John Lee Ka-chiu 2022-07-01
Financial Secretary@Hong Kong|Paul Chan Mo-po 2017-01
Secretary for Security@Hong Kong|Chris Tang=Chris Tang Ping-keung,Tang Ping-keung 2021-06
Governor@Hong Kong|Chris Patten=Christopher Patten 1992-07..1997-07-01
President@India|A.P.J. Abdul Kalam=Abdul Kalam 2002-07;Pratibha Patil f 2007-07;Pranab Mukherjee 2012-07;Ram Nath Kovind s 2017-07-25;Droupadi Murmu f 2022-07-25
Prime Minister@India|Atal Bihari Vajpayee s 1998-03-19;Manmohan Singh 2004-05-22;Narendra Modi s 2014-05-26
Chief Minister of Gujarat@India|Narendra Modi 2001-10-07..2014-05-22
External Affairs Minister@India|Jaswant Singh 1998-12;Natwar Singh 2004-05..2005-11;S.M. Krishna 2009-05;Salman Khurshid 2012-10;Sushma Swaraj f 2014-05-26;Subrahmanyam Jaishankar=S. Jaishankar s 2019-05-30
Home Minister@India|L.K. Advani=Lal Krishna Advani 1998-03..2004-05;Rajnath Singh 2014-05;Amit Shah 2019-05-30
Vice President@India|Venkaiah Naidu 2017-08;Jagdeep Dhankhar s 2022-08..2025-07
Finance Minister@India|P. Chidambaram=Palaniappan Chidambaram 2004-05..2008-11;P. Chidambaram 2012-07;Arun Jaitley s 2014-05;Nirmala Sitharaman sf 2019-05
Defence Minister@India|George Fernandes 1998-03..2004-05;A.K. Antony 2006-10;Manohar Parrikar s 2014-11;Nirmala Sitharaman 2017-09;Rajnath Singh 2019-05
Commerce Minister@India|Suresh Prabhu 2017-09;Piyush Goyal 2019-05
Railways Minister@India|Ashwini Vaishnaw s 2021-07
Road Transport Minister@India|Nitin Gadkari s 2014-05
National Security Adviser@India|Shivshankar Menon 2010-01;Ajit Doval s 2014-05
Foreign Secretary@India|Harsh Vardhan Shringla s 2020-01..2022-04;Vinay Mohan Kwatra 2022-05;Vikram Misri s 2024-07
Foreign Ministry Spokesman@India|Raveesh Kumar 2017-07;Anurag Srivastava 2020-04;Arindam Bagchi 2021-03;Randhir Jaiswal 2024-01
Chief Minister of Delhi@India|Sheila Dikshit f 1998-12..2013-12;Arvind Kejriwal s 2015-02;Atishi f 2024-09;Rekha Gupta f 2025-02
Chief Minister of Uttar Pradesh@India|Mayawati f 2007-05;Akhilesh Yadav 2012-03;Yogi Adityanath s 2017-03
Chief Minister of West Bengal@India|Buddhadeb Bhattacharjee 2000-11;Mamata Banerjee f 2011-05
Chief Minister of Bihar@India|Nitish Kumar 2005-11..2014-05;Nitish Kumar 2015-02
Chief Minister of Maharashtra@India|Devendra Fadnavis s 2014-10;Uddhav Thackeray 2019-11;Eknath Shinde 2022-06;Devendra Fadnavis 2024-12
Chief Minister of Karnataka@India|B.S. Yediyurappa s 2019-07;Basavaraj Bommai s 2021-07;Siddaramaiah 2023-05
Chief Minister of Tamil Nadu@India|J. Jayalalithaa=Jayalalithaa f 2011-05..2014-09;M.K. Stalin=MK Stalin 2021-05
Chief Minister of Kerala@India|Pinarayi Vijayan 2016-05
Chief Minister of Andhra Pradesh@India|N. Chandrababu Naidu=Chandrababu Naidu 2014-06;Y.S. Jagan Mohan Reddy=Jagan Mohan Reddy 2019-05;N. Chandrababu Naidu 2024-06
Chief Minister of Telangana@India|K. Chandrashekar Rao=KCR 2014-06;Revanth Reddy 2023-12
Chief Minister of Punjab@India|Amarinder Singh 2017-03;Bhagwant Mann 2022-03
Chief Minister of Assam@India|Himanta Biswa Sarma=Himanta Sarma 2021-05
Chief Minister of Jammu and Kashmir@India|Omar Abdullah 2009-01..2015-01;Mehbooba Mufti f 2016-04..2018-06;Omar Abdullah 2024-10
Chief Minister of Rajasthan@India|Vasundhara Raje f 2013-12;Ashok Gehlot s 2018-12..2023-12
Chief Minister of Jharkhand@India|Hemant Soren 2019-12..2024-01;Hemant Soren 2024-07
Member of Parliament@India|Sonia Gandhi f 1999-10..;Rahul Gandhi 2004-05..;Asaduddin Owaisi s 2004-05..;Shashi Tharoor s 2009-05..;Priyanka Gandhi=Priyanka Gandhi Vadra f 2024-11
President of the Congress@India|Mallikarjun Kharge s 2022-10
Governor@#Reserve Bank of India@India|Raghuram Rajan 2013-09;Urjit Patel 2016-09;Shaktikanta Das 2018-12;Sanjay Malhotra 2024-12
President@Indonesia|Suharto=Soeharto 1967-03;B.J. Habibie=Bacharuddin Jusuf Habibie s 1998-05;Abdurrahman Wahid=Gus Dur 1999-10;Megawati Sukarnoputri=Megawati Soekarnoputri,Megawati f 2001-07;Susilo Bambang Yudhoyono s 2004-10-20;Joko Widodo=Jokowi s 2014-10-20;Prabowo Subianto=Prabowo s 2024-10-20
Defence Minister@Indonesia|Prabowo Subianto 2019-10-23..2024-10-20
Vice President@Indonesia|Jusuf Kalla 2014-10;Ma'ruf Amin=Maruf Amin 2019-10;Gibran Rakabuming Raka=Gibran Rakabuming 2024-10
Foreign Minister@Indonesia|Marty Natalegawa s 2009-10;Retno Marsudi=Retno L.P. Marsudi sf 2014-10..2024-10
Finance Minister@Indonesia|Sri Mulyani Indrawati=Sri Mulyani f 2016-07..2025-09
Coordinating Minister@Indonesia|Luhut Pandjaitan=Luhut Binsar Pandjaitan,Luhut s 2016-07..2024-10;Airlangga Hartarto s 2019-10
Governor of Jakarta@Indonesia|Basuki Tjahaja Purnama=Ahok 2014-11;Anies Baswedan s 2017-10..2022-10
Prime Minister@Japan|Keizo Obuchi s 1998-07;Yoshiro Mori 2000-04;Junichiro Koizumi 2001-04-26;Shinzo Abe s 2006-09-26;Yasuo Fukuda 2007-09-26;Taro Aso 2008-09-24;Yukio Hatoyama s 2009-09-16;Naoto Kan 2010-06;Yoshihiko Noda 2011-09;Shinzo Abe 2012-12-26;Yoshihide Suga 2020-09-16;Fumio Kishida s 2021-10-04;Shigeru Ishiba s 2024-10-01;Sanae Takaichi sf 2025-10-21
Foreign Minister@Japan|Fumio Kishida 2012-12-26..2017-08-03;Toshimitsu Motegi 2019-09;Yoshimasa Hayashi 2021-11;Yoko Kamikawa f 2023-09;Takeshi Iwaya s 2024-10..2025-10
Emperor@Japan|Emperor Akihito=Akihito 1989-01..2019-04-30;Emperor Naruhito=Naruhito 2019-05-01
Defence Minister@Japan|Itsunori Onodera 2017-08;Taro Kono 2019-09;Nobuo Kishi 2020-09;Yasukazu Hamada 2022-08;Minoru Kihara 2023-09;Gen Nakatani 2024-10..2025-10
Finance Minister@Japan|Taro Aso 2012-12;Shunichi Suzuki 2021-10;Katsunobu Kato 2024-10..2025-10
Chief Cabinet Secretary@Japan|Yoshihide Suga 2012-12;Katsunobu Kato 2020-09-16;Hirokazu Matsuno 2021-10;Yoshimasa Hayashi 2023-12..2025-10
Chief Trade Negotiator@Japan|Ryosei Akazawa 2025-04..2025-10
Agriculture Minister@Japan|Shinjiro Koizumi 2025-05..2025-10
Governor of Tokyo@Japan|Shintaro Ishihara 1999-04;Yuriko Koike f 2016-07
Governor@#Bank of Japan@Japan|Haruhiko Kuroda 2013-03;Kazuo Ueda 2023-04
President@Kiribati|Anote Tong 2003-07;Taneti Maamau=Taneti Mamau s 2016-03
President@Laos|Thongloun Sisoulith s 2021-03
Prime Minister@Laos|Thongloun Sisoulith 2016-04;Phankham Viphavanh 2021-03;Sonexay Siphandone 2022-12
Chief Executive@Macau|Ho Iat-seng 2019-12;Sam Hou-fai 2024-12
Prime Minister@Malaysia|Mahathir Mohamad 1981-07-16;Abdullah Badawi=Abdullah Ahmad Badawi 2003-10-31;Najib Razak 2009-04-03..2018-05-09;Mahathir Mohamad 2018-05-10..2020-02-24;Muhyiddin Yassin=Muhyiddin 2020-03;Ismail Sabri Yaakob=Ismail Sabri 2021-08;Anwar Ibrahim 2022-11-24
Deputy Prime Minister@Malaysia|Anwar Ibrahim 1993-12..1998-09;Wan Azizah=Wan Azizah Wan Ismail f 2018-05..2020-02;Zahid Hamidi=Ahmad Zahid Hamidi 2022-12..;Fadillah Yusof 2022-12
Foreign Minister@Malaysia|Hishammuddin Hussein 2020-03;Saifuddin Abdullah 2021-08;Zambry Abdul Kadir 2022-12..2023-12
President@Maldives|Maumoon Abdul Gayoom s 1978-11;Mohamed Nasheed s 2008-11;Mohamed Waheed Hassan 2012-02;Abdulla Yameen=Abdulla Yameen Abdul Gayoom s 2013-11;Ibrahim Mohamed Solih=Ibrahim Solih 2018-11;Mohamed Muizzu s 2023-11
President@Marshall Islands|Hilda Heine f 2016-01;David Kabua 2020-01;Hilda Heine 2024-01
President@Micronesia|David Panuelo s 2019-05;Wesley Simina 2023-05
President@Mongolia|Tsakhiagiin Elbegdorj s 2009-06;Khaltmaagiin Battulga 2017-07;Ukhnaagiin Khurelsukh s 2021-06
Prime Minister@Mongolia|Luvsannamsrain Oyun-Erdene=Oyun-Erdene Luvsannamsrai,Oyun-Erdene 2021-01;Gombojavyn Zandanshatar 2025-06
President@Myanmar|Than Shwe 1992-04;Thein Sein 2011-03;Htin Kyaw 2016-03;Win Myint 2018-03;Myint Swe 2021-02..2025-08
State Counsellor@Myanmar|Aung San Suu Kyi=Suu Kyi f 2016-04-06..2021-02-01
Commander-in-Chief@Myanmar|Min Aung Hlaing 2011-03-30
Spokesman@#State Administration Council@Myanmar|Zaw Min Tun 2021-02
President@Nauru|Baron Waqa 2013-06;David Adeang 2023-10
President@Nepal|Bidya Devi Bhandari=Bidhya Devi Bhandari f 2015-10;Ram Chandra Poudel=Ramchandra Paudel 2023-03
Prime Minister@Nepal|Pushpa Kamal Dahal=Prachanda 2008-08..2009-05;Baburam Bhattarai 2011-08..2013-03;Sushil Koirala 2014-02;K.P. Sharma Oli=KP Oli,Khadga Prasad Oli 2015-10;Pushpa Kamal Dahal 2016-08;Sher Bahadur Deuba s 2017-06;K.P. Sharma Oli 2018-02;Sher Bahadur Deuba 2021-07;Pushpa Kamal Dahal 2022-12;K.P. Sharma Oli 2024-07;Sushila Karki f 2025-09
King@Nepal|King Gyanendra=Gyanendra Shah 2001-06..2008-05
Prime Minister@New Zealand|Jenny Shipley f 1997-12;Helen Clark f 1999-12;John Key 2008-11-19;Bill English 2016-12;Jacinda Ardern sf 2017-10-26;Chris Hipkins s 2023-01-25;Christopher Luxon s 2023-11-27
Deputy Prime Minister@New Zealand|Winston Peters 2017-10;Grant Robertson 2020-11;Winston Peters 2023-11..2025-05-31
Foreign Minister@New Zealand|Winston Peters 2005-10..2008-08;Murray McCully 2008-11;Winston Peters 2017-10;Nanaia Mahuta f 2020-11;Winston Peters 2023-11
Finance Minister@New Zealand|Grant Robertson 2017-10;Nicola Willis f 2023-11
Defence Minister@New Zealand|Judith Collins f 2023-11
Premier@North Korea|Pak Pong-ju 2013-04;Kim Tok-hun 2020-08;Pak Thae-song 2024-12
Leader@North Korea|Kim Il Sung 1948-09;Kim Jong Il 1994-07-08;Kim Jong Un 2011-12-17
Foreign Minister@North Korea|Ri Su-yong 2014-04;Ri Yong-ho 2016-05;Ri Son-gwon 2020-01;Choe Son-hui f 2022-06
Chairman of the Supreme People's Assembly@North Korea|Kim Yong-nam 1998-09;Choe Ryong-hae 2019-04
Deputy Department Director@#Workers' Party of Korea@North Korea|Kim Yo Jong f 2014-11
President@Pakistan|Pervez Musharraf s 2001-06-20..2008-08-18;Asif Ali Zardari 2008-09-09..2013-09-08;Mamnoon Hussain 2013-09-09;Arif Alvi 2018-09;Asif Ali Zardari 2024-03-10
Prime Minister@Pakistan|Benazir Bhutto f 1988-12..1990-08;Nawaz Sharif 1990-11..1993-07;Benazir Bhutto 1993-10..1996-11;Nawaz Sharif 1997-02..1999-10;Shaukat Aziz 2004-08..2007-11;Yousaf Raza Gilani=Yousuf Raza Gilani 2008-03;Raja Pervez Ashraf 2012-06..2013-03;Nawaz Sharif 2013-06-05..2017-07-28;Shahid Khaqan Abbasi 2017-08..2018-05;Imran Khan 2018-08-18..2022-04-10;Shehbaz Sharif=Shahbaz Sharif 2022-04-11;Anwaar-ul-Haq Kakar=Anwar-ul-Haq Kakar 2023-08;Shehbaz Sharif 2024-03-04
Foreign Minister@Pakistan|Hina Rabbani Khar f 2011-02..2013-03;Shah Mahmood Qureshi 2018-08;Bilawal Bhutto Zardari=Bilawal Bhutto 2022-04..2023-08;Ishaq Dar 2024-03
Defence Minister@Pakistan|Khawaja Asif=Khawaja Muhammad Asif 2022-04
Information Minister@Pakistan|Fawad Chaudhry=Fawad Chaudhary 2018-08..2019-04;Marriyum Aurangzeb f 2022-04..2023-08;Attaullah Tarar=Ata Tarar,Atta Tarar 2024-03
Interior Minister@Pakistan|Rehman Malik 2008-03..2013-03;Chaudhry Nisar Ali Khan 2013-06..2017-07;Rana Sanaullah 2022-04..2023-08;Mohsin Naqvi 2024-03
Finance Minister@Pakistan|Ishaq Dar 2013-06..2017-11;Muhammad Aurangzeb 2024-03
Chief of Army Staff@Pakistan|Ashfaq Parvez Kayani=Ashfaq Kayani s 2007-11;Raheel Sharif 2013-11;Qamar Javed Bajwa 2016-11;Asim Munir=Syed Asim Munir 2022-11
Military Spokesman@Pakistan|Asif Ghafoor 2016-12..2020-01;Ahmed Sharif Chaudhry 2022-12
Chief Minister of Punjab@Pakistan|Maryam Nawaz=Maryam Nawaz Sharif f 2024-02
Chief Minister of Khyber Pakhtunkhwa@Pakistan|Ali Amin Gandapur s 2024-03..2025-10
President@Palau|Tommy Remengesau=Tommy Remengesau Jr. s 2013-01;Surangel Whipps=Surangel Whipps Jr. s 2021-01
Prime Minister@Papua New Guinea|Michael Somare s 2002-08..2011-08;James Marape s 2019-05
President@Philippines|Ferdinand Marcos=Ferdinand Marcos Sr.,Ferdinand E. Marcos 1965-12;Corazon Aquino=Cory Aquino f 1986-02;Fidel Ramos=Fidel V. Ramos 1992-06;Joseph Estrada 1998-06;Gloria Macapagal Arroyo=Gloria Arroyo f 2001-01-20;Benigno Aquino III 2010-06-30;Rodrigo Duterte 2016-06-30;Ferdinand Marcos Jr.=Bongbong Marcos 2022-06-30
Vice President@Philippines|Leni Robredo sf 2016-06;Sara Duterte=Sara Duterte-Carpio f 2022-06
Foreign Secretary@Philippines|Albert del Rosario 2011-02..2016-03;Alan Peter Cayetano 2017-05;Teodoro Locsin=Teddy Locsin,Teodoro Locsin Jr. 2018-10;Enrique Manalo 2022-07;Theresa Lazaro f 2025-07
Defence Secretary@Philippines|Delfin Lorenzana s 2016-06..2022-06;Gilberto Teodoro=Gilberto Teodoro Jr.,Gilbert Teodoro 2023-06
Senator@Philippines|Leila de Lima f 2016-06..2022-06;Manny Pacquiao 2016-06..2022-06;Risa Hontiveros f 2016-06..;Bong Go=Christopher Go 2019-06..;Ronald dela Rosa=Bato dela Rosa 2019-06
Speaker of the House@Philippines|Martin Romualdez 2022-07..2025-09
Coast Guard Spokesman@Philippines|Jay Tarriela s 2022
Presidential Spokesman@Philippines|Harry Roque 2017-11;Salvador Panelo s 2018-10;Harry Roque 2020-04..2021-11
Mayor of Manila@Philippines|Isko Moreno 2019-06..2022-06
Prime Minister@Samoa|Tuilaepa Sailele Malielegaoi=Tuilaepa Aiono Sailele Malielegaoi 1998-11;Fiame Naomi Mata'afa f 2021-05..2025-09
President@Singapore|Tony Tan Keng Yam 2011-09;Halimah Yacob f 2017-09;Tharman Shanmugaratnam=Tharman 2023-09
Prime Minister@Singapore|Lee Kuan Yew 1959-06;Goh Chok Tong 1990-11;Lee Hsien Loong 2004-08-12;Lawrence Wong 2024-05-15
Foreign Minister@Singapore|Vivian Balakrishnan 2015-10
Defence Minister@Singapore|Ng Eng Hen 2011-05;Chan Chun Sing 2025-05
Law Minister@Singapore|K. Shanmugam=Kasiviswanathan Shanmugam 2008-05..2025-05
Prime Minister@Solomon Islands|Manasseh Sogavare s 2019-04;Jeremiah Manele 2024-05
President@South Korea|Kim Dae-jung 1998-02;Roh Moo-hyun 2003-02-25;Lee Myung-bak 2008-02-25..2013-02-24;Park Geun-hye f 2013-02-25..2017-03-10;Moon Jae-in 2017-05-10..2022-05-09;Yoon Suk Yeol 2022-05-10..2025-04-04;Lee Jae-myung 2025-06-04
Prime Minister@South Korea|Hwang Kyo-ahn 2015-06;Lee Nak-yon 2017-05;Chung Sye-kyun 2020-01;Kim Boo-kyum 2021-05;Han Duck-soo 2022-05..2025-07
Acting President@South Korea|Choi Sang-mok 2024-12..2025-03
Foreign Minister@South Korea|Yun Byung-se 2013-03;Kang Kyung-wha f 2017-06;Chung Eui-yong 2021-02..2022-05;Cho Tae-yul 2024-01..2025-07
Defence Minister@South Korea|Han Min-koo 2014-06;Song Young-moo 2017-07;Jeong Kyeong-doo 2018-09;Suh Wook 2020-09;Lee Jong-sup 2022-05;Shin Won-sik 2023-10;Kim Yong-hyun 2024-09..2024-12;Ahn Gyu-back 2025-07
National Security Adviser@South Korea|Chung Eui-yong 2017-05;Suh Hoon 2020-07;Cho Tae-yong 2023-03;Wi Sung-lac 2025-06
Unification Minister@South Korea|Kim Yung-ho 2023-07;Chung Dong-young 2025-07
First Lady@South Korea|Kim Keon-hee f 2022-05..2025-04
Leader of the People Power Party@South Korea|Han Dong-hoon 2024-07..2024-12
Mayor of Seoul@South Korea|Park Won-soon 2011-10;Oh Se-hoon 2021-04
President@Sri Lanka|Chandrika Kumaratunga=Chandrika Bandaranaike Kumaratunga sf 1994-11;Mahinda Rajapaksa 2005-11-19;Maithripala Sirisena s 2015-01-09;Gotabaya Rajapaksa 2019-11-18..2022-07-14;Ranil Wickremesinghe s 2022-07-21;Anura Kumara Dissanayake=Anura Dissanayake 2024-09-23
Prime Minister@Sri Lanka|Ranil Wickremesinghe 2015-01;Mahinda Rajapaksa 2019-11..2022-05;Dinesh Gunawardena 2022-07;Harini Amarasuriya sf 2024-09
President@Taiwan|Lee Teng-hui 1988-01;Chen Shui-bian 2000-05-20;Ma Ying-jeou 2008-05-20;Tsai Ing-wen sf 2016-05-20;Lai Ching-te=William Lai 2024-05-20
Premier@Taiwan|Su Tseng-chang 2019-01;Chen Chien-jen 2023-01;Cho Jung-tai 2024-05-20
Vice President@Taiwan|Lai Ching-te 2020-05-20;Hsiao Bi-khim f 2024-05-20
Foreign Minister@Taiwan|Joseph Wu=Wu Jaushieh,Jaushieh Joseph Wu 2018-02;Lin Chia-lung 2024-05-20
Defence Minister@Taiwan|Chiu Kuo-cheng 2021-02;Wellington Koo=Koo Li-hsiung 2024-05-20
Mayor of Taipei@Taiwan|Ko Wen-je 2014-12;Chiang Wan-an 2022-12
Mayor of New Taipei@Taiwan|Hou Yu-ih 2018-12
Mayor of Kaohsiung@Taiwan|Han Kuo-yu 2018-12..2020-06;Chen Chi-mai 2020-08
Speaker of Parliament@Taiwan|Han Kuo-yu 2024-02
Prime Minister@Thailand|Thaksin Shinawatra 2001-02-09..2006-09-19;Samak Sundaravej 2008-01;Somchai Wongsawat 2008-09;Abhisit Vejjajiva 2008-12;Yingluck Shinawatra f 2011-08..2014-05-07;Prayut Chan-o-cha=Prayuth Chan-ocha 2014-08;Srettha Thavisin s 2023-08-22;Paetongtarn Shinawatra f 2024-08..2025-08-29;Anutin Charnvirakul s 2025-09
King@Thailand|King Bhumibol=Bhumibol Adulyadej,King Bhumibol Adulyadej 1946-06;King Maha Vajiralongkorn=Maha Vajiralongkorn,King Vajiralongkorn 2016-10-13
Foreign Minister@Thailand|Don Pramudwinai s 2015-08;Maris Sangiampongsa s 2024-04..2025-09
Member of Parliament@Thailand|Pita Limjaroenrat s 2019-03..2024-08
President@Timor-Leste|Xanana Gusmão s 2002-05;José Ramos-Horta=Ramos-Horta 2007-05;Taur Matan Ruak 2012-05;Francisco Guterres 2017-05;José Ramos-Horta 2022-05
Prime Minister@Timor-Leste|Mari Alkatiri s 2002-05;Xanana Gusmão 2007-08..2015-02;Taur Matan Ruak 2018-06;Xanana Gusmão 2023-07
Prime Minister@Tonga|Akilisi Pohiva 2014-12..2019-09;Siaosi Sovaleni s 2021-12
King@Tonga|King Tupou VI=Tupou VI 2012-03
Prime Minister@Tuvalu|Enele Sopoaga 2013-08;Kausea Natano s 2019-09;Feleti Teo 2024-02
Prime Minister@Vanuatu|Charlot Salwai s 2016-02;Bob Loughman s 2020-04;Alatoi Ishmael Kalsakau 2022-11;Charlot Salwai 2023-10;Jotham Napat s 2025-02
Climate Minister@Vanuatu|Ralph Regenvanu s 2022-11
President@Vietnam|Nguyen Minh Triet 2006-06;Truong Tan Sang 2011-07;Tran Dai Quang 2016-04..2018-09;Nguyen Phu Trong 2018-10;Nguyen Xuan Phuc 2021-04..2023-01;Vo Van Thuong 2023-03..2024-03;To Lam 2024-05;Luong Cuong 2024-10
Prime Minister@Vietnam|Phan Van Khai 1997-09;Nguyen Tan Dung 2006-06;Nguyen Xuan Phuc 2016-04;Pham Minh Chinh 2021-04
General Secretary of the Communist Party@Vietnam|Nong Duc Manh 2001-04;Nguyen Phu Trong 2011-01;To Lam 2024-08
Foreign Minister@Vietnam|Pham Binh Minh 2011-08;Bui Thanh Son 2021-04..2025-08
Foreign Ministry Spokeswoman@Vietnam|Le Thi Thu Hang f 2016-07..2022;Pham Thu Hang f 2023
President@#Central Tibetan Administration|Lobsang Sangay 2011-08;Penpa Tsering 2021-05
`;
