/**
 * Given names and family names of regions that the generated lists hardly have: Africa, the Pacific, Central, South and Southeast Asia, the
 * Caucasus, the Arab world. In lower case without diacritics, sorted by UTF-16 codes: they are found by halving (`sorted-words.ts`), so that
 * nothing is built of them when the engine loads. General knowledge, no other list was copied; no word of English and no town stands here.
 */
export const WORLD_GIVEN_NAMES = `
aadarsh aarti abacha abakar abba abdalla abdelhamid abdelilah abdelkerim abdellatif abdelmajid abdelmalek abdelrahman abdesslam abdikarim abdinasir abdirashid abdirizak abdisaid abdiwali abdiweli
abdolrahim abdourahamane abdufattoh abdugani abduhakim abdujabar abdujabbor abdulhadi abdulkadir abdullahi abdulmumin abdulqader abdulqadir abdulqawi abdulrasheed abdulsalam abdurrahman abebe abed
abera abhay abhijit abhinav abhishek abhisit abike abiy abla abolfazl abolhassan aboul abul abulfaz acheikh achieng achilbay adaeze adanech addis adebayo ademola aderemi adesina adewale adham
adhiambo adhir adian adjoa adly adnane adylbek afroza agageldi agni aguila ahlam ahmadreza ahmadu ahmat ahsan aidarous aidos aigerim aigul airlangga aisulu aiyaz aizada ajith akaki akanisi akbar
akbarali akbarjon akello akezhan akhil akilisi akinwumi akinwunmi akinyi aklilu akmaral akmyrat akot akoth akpabio akramul aktam akufo akylbek alamgir alar alatoi aleem aleko alemayehu alemu alexus
algirdas aliagha alibek alikhan aliko alireza almambet almat almaz almazbek altankhuyag altynai alwi amaechi amangeldi amanuel amanzhol amarbayasgalan amarinder amarjargal amarjit ambachew amien
amiran amirhossein amirkul amissah amongi amrullah anahit ananth andile andrius andrus anies anisul anite annastacia anniken annuar anote anri antonis anura anuruddha anutin anwaar-ul-haq anyango
aomar aparna apio apirat apisai apisit arancha arayik archil ardeshir areg ariani arief arifin arlen armen arsenio arstanbek artak artsvik arusyak arvydas arzu asaad asadbek asaduddin asadullah
asaduzzaman asari asaua asenaca asfandyar asfaw ashfaq ashiqur ashot ashour ashwin ashwini ashyrguly askar askhat aslan asmelash asrat assane assefa assel assem assimi assoumou assylbek atal
atangana ataur atef athaullah atieno atifete atiqullah atishi attaullah atupele auma auxillia avdullah avichai avichay avinash aviv avtandil awad awais aweys awino awuor ayaa ayachi ayad ayalew
ayele azali azalina azat azeb azim azimjon azizul azmin azzam babagana babajide babalo babar babatunde babirye babulal baburam badie badiul badra badri bafel baffour bagdat bahaa bahati bahlil
bahram baiba baijayant bainimarama bajram bakai bakhodir bakhodyr bakhtiyar bakhyt bakhytzhan bakili bakit bakyt bakytbek bakytzhan balakrishnan balananda balasaheb balen baligh balnur bamdev
bandula bantu barack barasa barham barnaby barsha basavaraj basem bashiir bashir bashiru bassem basuki batbold bathabile batsaikhan battsetseg battulga batyr bayar bayo begench behzad beibut beji
beka bekele belay belden belete belhassen bello benhur benkirane berdibek berdymukhamet berhane berhanu berik bestun beto bhagwant bhakta bhanubhakta bharrat bheki bhim bhupendra bhupesh bhupinder
bidhya bidya bidzina bienvenido bilawal bimalendra bingu biniam binod biplab biram birame bire birendra birhanu birla birtukan biruk bishwa bisimwa bjarni bobi bobojon boitumelo bolaji bolat bolor
bolot bolotbek boluwaji bonang bong bongani bongbong bongiwe bongong borhanuddin bosco bosibori boubakar boujemaa bounkhong bounnhang bounpone boutros bronislaw buddhadeb bulelani buti buyile
bwalya byaruhanga carwyn cellou cevdet chadchart chafik chala chamal chamari chamisa champika chandima chandrababu chandrakant chandrashekhar chandrika charlot chaturon chawki chebet chedly chelimo
chenayimoyo chepkoech chepngetich cherubin cheruiyot chheang chhimi chhuon chibuike chidi chidiebere chidinma chifundo chigozie chika chike chikondi chileshe chilufya chima chimaroke chimi
chimwemwe chinelo chinenye chingiz chinonso chinwe chioma chipo chirag chiratidzo chisale chishala chisomo chitalu chitra choguel choki chokri chokyi cholpon cholponbek choummaly chuan chude
chukwudi chukwuemeka chukwuma chynara constantino corazon corneille costas dagmawit dahir dahlan dalitso damira daniachew daniyar dannel dapo dariush dasho dastan daulet dauren davit dawa dawit
dayasiri debretsion dechen dedi deki delcy dele delfin demeke deni deogratias dereje desalegn desi deuba deval devegowda devlet dhafer dharmendra dhondup dhruba dickon digvijaya dikgang dilshod
dilum dinara dioncounda diosdado dipak dipuo djiby djimrangar djoko dolma dorj dorje dorji doto dotto dovile dritan droupadi duduzane duminda durgesh duro dushyant dzulkefli ebele ebere ebuka edcel
edhy edmon efua ehab ejaz ejike ekaterine ekene ekmeleddin eknath ekraj ekua elbegdorj elchin elham eluned emer emhemed emomali enamul enda enele enkhbayar enkhbold enkhtuya enyinnaya epeli eran
erdene erdenebat erkin erlan ermek ermukhamet ertharin eshaq eskinder esmaeil esmail espen essam essomba etibar etsegenet euclid evika eyasu eylon eynulla ezenwo ezzat fachrul fadhel fadillah fadli
fadzai fahmi faiez faiszer faizal fakhrul fani fantu faouzi farai farhad farhod faridun farrukh farzad fasil fathi fathia fatmir fawad fazle fazlur fekadu feleti femi fereydoon festus fiame fikadu
fikile fikre filimone filipo firdous fisseha fitsum folasade fouad fradique frans freundel funke funmi gachagua gafurjan gagik gajendra galab gali gamini ganbaatar gani ganjar gaolathe garad
garegin garikai gaurav gbajabiamila gboyega gebran gebre gebru gedion gedu geert geir gela gelek genet geraldo getachew getahun gevorg ghasem ghazi gholam-hossein gholamhossein gholamreza ghulam
giga gilad ginandjar gintautas girma gitanas gitau githinji givi gizachew gjorge gnassingbe goderdzi godswill godwin gogi gohar goita gokul golam golnaz gombojav gombojavyn goodall gotabaya gouled
govind graca grigol gudni guirassy gulbuddin guled gulmira gulnar gulnara gulshara guram gurjeet gwede gyaltsen habibollah habibul habyarimana haedar hafizur hage hagos haibatullah haile hailu
hajibala hajo hakeem hakima halla hamadi hamadoun hamdeen hamidullah hamma hanif hardeep haribol harin harini harjit harsha harshvardhan harsimrat haruhiko harunur hary hasanul hasnat hassanal
hasto hategekimana hatta hayk hazem hechmi hedayatullah heghine heiko hekmat henna hery heshmatollah heydar hibatullah hichem hifikepunye hijran himanta hiren hirokazu hirut hisham hishammuddin
hisila hissein hodan hojamyrat hokim hoshyar houcine houlin hovik hrachya hrant hridayesh hristijan htay htin htun humza husan ibodat ibtisam idrus ifeanyi ifereimi ifeyinwa ignasius ijaz ikechukwu
ikhlas ikililou ikpeazu ilaiyaraaja ilgar ilhom ilir ilkhom imangali imash imed imee imomali imthiaz imtiaz inia inoke intigam ioane iosefo iratxe irfaan irman ishmael ishwor isikeli isko ismaaciil
issene issoufou itsunori ivane izzat jaap jaba jabu jabulani jacquemain jacqui jafo jagan jagat jahangir jahongir jairam jaishankar jakaya jakhongir jalal jamaluddin jamieson jamoliddin jamshed
jamyang janar jantoro janybek jaouad jappie jaroslaw jasem jaswant jatuporn javaid javed jawar jayant jayanti jeenbek jeevan jejomar jelagat jelani jenfan jepchirchir jeptoo jeroen jeyhun jhala
jhalanath jibrin jide jigme jigmi jinggoy jioji jitan jitin joape johari joice jolino jone joram josaia jotham joynal juanito juansher jurgen jurin jutta jutyar jyldyz jyotiraditya kaba kabir
kabudi kadaga kaewta kaggwa kagina kahinda kairat kairbek kaiser kajsa kakajan kakha kakhaber kakhi kakooza kalaveti kaliopate kalyan kalzeube kamau kamchybek kamrul kamya kanat kanchana kanhaiya
kanimozhi kanybek kapembwa kapil kapwepwe karabo karanja karchung kariuki karu kash kashim kassahun kassory kasule kasymguly katsunobu kausea kayitesi kazem kebede keheliya kelemedi kellyanne
kelsang kembo kerenga keria kerubo kesang kestutis ketanji ketevan ketumile kgalema kgosientsho kgotla khachatur khadga khagaraj khairuddin khairullah khairy khalilullah khaltmaa khaltmaagiin
khamtai khamtay khandaker khandker khanyisa khawaja khazar khemais khemmani khensani khieu khim khin khofifah kholida khosrow khouloud khum khumbize khumbudzo khurelsukh khurram khursheed khurshid
kibet kibrom kikeo kila kilisitina kimani kimutai kinley kinuthia kinzang kipchoge kipchumba kipkemboi kiplagat kiprono kiprotich kipruto kipsang kiraitu kiren kiros kirstjen kirunda kishan kitack
kith kithinji kithure kittiratt kizza koba kobina kobra kodjo koichiro koketso kokhir kokou kolinda komlan kondra kondwani koni korotoumi kosrat kristalina kristrun krymbek kubanychbek kubatbek
kudakwashe kudzai kuldeep kulman kumaraswamy kunda kundai kunga kunle kunwar kunzang kurmanbek kwamboka kyagulanyi kyaw kylychbek kyrsten kyrylo lahur laimdota laisenia laith lakhdar lalao laleh
lalit lanre lansana lasantha lasha lasike lateef laurynas lavemai lavenia leatinuu leaupepe lebogang leith lekey lekhnath lemlem lemma lencha lesego lesetja leszek levan lhaki lhamo lhamu lhatu
lhendup liaquat ligaba lilanath lilit limbani linas lindani lindiwe litia lkhagva lobsang lobzang loday lohia loke lokodo losena lotay lotfi lubna luhut lukwago lulama lumumba lungile lungisa
lusiana lusine luthando luvsannamsrai luvsannamsrain luxman luyanda lyonchhen lyonpo lyson ma'ruf macharia madalitso madhav madieng mahamane mahamudu mahanta mahbouba mahbub mahbubul mahfoudh
mahfuz mahindananda mahmadali mahmadsaid mahmadtoir mahmudjon mahmudul mahua mairead majdi majed makamba makau makhosi makonda maksat malami maleeka mallikarjun malusi mamadi mame mamia mamnoon
mamo mamoloko mamoun mamuka mamy manana manasseh manasupe manizha manoa manohar mansukh marama marape margaritis margrethe margus marise mariusz markwayne maropene marriyum masatsugu masego mashfi
masra masrour masud maszlee matai mathole matia matiullah matlubkhon matrika matshidiso maulen maumoon maung mavuto mawuli maxat mazhit mazloum mbalenhle mbali mbarga mbugua mbusa mbuyiseni mcebisi
mcebo mduduzi meenakashi megawati mehrdad meir mekdes mekere mekonnen melaku meltek menel mengistu merdan merera mereseini meretui merrick meseret mesfin meshal mher mialy mihret mikayil mikheil
milojko minendra minoru mirlan mirwais mirzo mitiku mitt mizanur mizengo mkhitar mmamoloko mmusi mnatsakan moana moazzem modeste moeen moeketsi moeldoko moez mofazzal mohammadreza mohcine mohibul
mohibullah mohsin mojtaba mokgweetsi mokhber mokhothu mokhtar mominul mondli monia moonis moraa morteza mosese mosharraf mosisi mostafizur motsoahae moudud mouhcine moungar mounir mourad mova
mphatso mpule mubariz mubita mudavadi muferiat mugisha muhadjir muhaimin muhammadi muhannad muhindo muhith muhoozi mujibur mukabaramba mukagasana mukantaganzwa mukasa mukeshimana mukhisa mukhriz
mukhtar mulatu mulenga mulondo mulugeta mumba munkhbaatar munkhbat muqimjon murekezi muriithi murkomen murli musadik musalia mushahid mushikiwabo mushtaq musiliu musoke musoni mustafe mustafizur
mustefa musyoka mutahi mutale mutebile mutinta mutua mutuku muuse muwanga muyaya mvuzo mwaba mwamba mwangi mwansa mwape mwende mwigulu mwila mwinyi mxolisi myat myint myktybek myrat myratgeldi
mzwandile nabakooba nabih nadav nadeem nadiem naeem nafissatou nafula naguib nahed naing nairi naisa najibullah nakalema nakato nakawunde naledi nalin nalinda namal nambar namgay namgyal namuganza
namwinga nanaia nandika nangolo nankabirwa nantaba nape narayankaji narek nasaruddin naseer nasrin nasrul nathi natia natsag nattawut natthaphong natwar naveed navi navjot nawabzada nawaraj nayef
nazeli nazhat nazmul nazri ncedo nchimbi ndaba ndamyo ndayishimiye ndeye ndidi ndikumana ndindi ndubuisi nduhungirehe nechirvan neelie negash negasso negussie nekesa nemani nematollah netani
netumbo newt nezar ngawang ngconde ngedup ngirente ngoni ngouda ngoupande ngoyi ngugi nhlanhla niangoran nickolay nidal nikoloz niloofar nimal nisar nishikant nitin niyonkuru niyonzima nizamuddin
nizomjon njabulo njambi njavwa njeri njoki njoroge njuguna nkandu nkechi nkem nkiru nkosana nkosazana nkosinathi nkurunziza nkusi nnaemeka nnenna nobuhle nodar nodir noeleen nomalanga nomathemba
nomfundo nomsa nomvuzo nong nooruddin nopparat noraini norbu norzin nosiviwe noubissie noureddine nouzha novruz nqaba nsereko nshimirimana nsubuga ntawukuriryayo nthanda nthomeng ntombi ntsay
ntumba nugzar nuhu nune nurlybek nurmuhammet nurzhan nuur nwabueze nyaboke nyambura nyamdorj nyan nyasha nyerere nyesom nyima nyirahabimana nyokabi nyunt nyusi nzanga obaidul obert obinna ochieng
odhiambo odilbek oduor ogbonna ogola ogonna ogtay ojara okechukwu okello okeyo okezie okin okot okudzeto olabisi oladele oladipo olafur olaniyi olawale olayemi olha ollanta olli olorunnimbe
olubunmi olufemi olukayode omondi omran omurbek omurzak oneil onkgopotse onyango onyebuchi onyeka onyema opio opiyo oppah oraz orazaly orazmyrat orji orkhan oryem osagie osea osei osinachi osita
ossufo otar othman otieno otim ouahid oumarou ousman oustaz owino oyinkan oyun oyunerdene oyungerel paata paavo padmaja paetongtarn paias pakalitha palamagamba palaniswami palden palesa palitha
pampha panitan pankaj pannika panos panyaza pape parbat parit parmesh partha parvez parvin parviz pasang pashupati passang patali paurina peceli pelonomi pema pemphero penaia penioni penjor penpa
pere pervaiz phankham phay pheap phumelele phumla phumtham phumzile phuntsho phuntsok phurba phyo pinarayi pirhossein pita piyabutr piyal piyush plamen plodprasop pohiva pourya powes pradip prahlad
prak pralhad pramod pramono prasit pratikno pravesh pravind prawit prayut premalal premila priyantha puka pulat puleng purevdorj purli purnomo pushpa qahramon qais qalib qamar qamrul qari qays
qohir quanysh qubad qubekile quim rabbani rabbie rabi rabiu rached rachmat radoslaw radwan raed raffy rafiqul rafizi raghav raghubar raghubir raghuram raheel rahm rahmatullah rahmon raimonds rainbo
raja rajaonarimampianina rajeev rajitha rajya rakam ramazani ramazon ramchandra ramdas rameshwor ramil ramin ramtane ramush ramvilas randeep randhir rangin ranil ranjith ranju raoof raouf rashed
rath rauff raushan raveesh ravina ravindra rebar rebwar redwan reezal refilwe rehman reince rekha reneiloe renuka reuven revanth revaz rewati rhodri ridha riek rigathi rigzin rinchen rinzin ripun
risa risad rishad rishikesh risma rivo rochas rodante rohitha ronen rosen rosmah rouzbeh rovshan rovshen rudo rufat rugunda ruhollah ruhul rumen rusiate rustami rustem rusudan ruvimbo ruzanna
rwabwogo ryosei ryskeldi saacid saadeddine sabitri sabohat sabr sadako sadek sadeq sadequl sadyr saeid safaa safeen sagala sagintayev sahiba sahil sahle-work saidakhmad saidmukarram saidur
saifuddin saimumin sainkhuu sajeeb sajith saken sakiasi salaheddine salam saleh salehuddin saleumxay sali salifou salote samad samak sambit samdech samiha samiu samrawit samten samvel sanae sanath
sanaullah sandar sandiaga sandile sangay sangye sani sanjiv sansern sapar sapardurdy saparmurat sarath sarbananda sarbendra sardar sartaj sasindran sasun sattar satyapal satyendar saule sauli
saulius saulos saurabh sawsan saxby seble seddik sediq sefa sefanaia segun seini sekai sekgoma sekhamane selamawit sele selemani sello selorm selvam semere semi semisi senait sengphet senyo senzeni
senzo sereepisuth sereima serik serikbay serikzhan sermsak seru serzh setareki seun seyi seymur seyni seyoum seyran shabana shadi shafie shafiqul shafqat shah shahabuddin shahidan shahin
shahindokht shahla shajahan shaktikanta shalva shamsul sharad shariif shatrughan shaukat shavendra shavkat shawki shazia shehan shehu shekhar sherali sherif sherrod sherwin sherzad shettima
shimelis shingai shinjiro shintaro shishir shiva shivraj shivshankar shodi shohrat sholpan shota shukhrat shukri shukria shumete shunichi shushan shwan shwe siaosi sibonelo siddaramaiah sidi sidya
sigmar sigmundur sihle sika sikota sileshi siliya simba simbarashe siminalayi simplice simuusa sintayehu sione siosaia siphesihle sirajuddin sirajul sirikit sirodjiddin sisay sisisi siteri sithar
sitiveni situmbeko siupeli sivagnanam sivajilingam sivia sizwe slaheddine slumber smail sobhi sofyan soheila sokha sokhonn sola solan solly solofo solomone soludo somchai somdy somkid sommad sonal
sonam sondhi sonesay sonexay sooronbai sooronbay sophal sophea soroi sosefo soumaila soumana soumeya sounkalo sovann sozar sphiwe srettha srwa ssali ssebuggwawo ssekandi ssemujju staffan steny
subas subhon subrahmanyam subramanian subramanyam succes sudarat sudhanshu sudirman suella sugeng suhail suharso sujeewa sukhbaatar sukhbir sukhpal sukhrob sukhvinder suldaan sumana supachai
surakiart surangel surapong suren surendra surjewala suryo sushila susil susilo sussan sutarto suthep suvendu swapan swarnim syafruddin syahredzan syahrul syamsul symon syrgak taavi tabare
tachberdi tadesse tafadzwa tahina tajul takiyuddin takudzwa talal talant talantbek tamanda tamilisai tamim tamir tammam tamrat tanathorn tandi tandin taneti taniela tanyaradzwa tanzila taoufik
tapiwa tarak tareck tarique taron tashi tassos tatenda tatevik taur tawakkol tawfik tayachew taye tayeb tchaptchet tebelelo teboho tedjo tedo tedros tegegne teimuraz tejashwi tejasvi tekle temesgen
temir tempa temur tendai tengiz tenzin teodorin tertius tesfa tesfaye teshome teten tevita tevite tewodros tewolde thabang thabiso thalatha thameen thanakorn thanathorn thandeka thandi thandiwe
thant thapelo tharaka tharman thawar theera thembi thembinkosi thembisile thesele thet thiam thilak thilanga thinley thoko thokozani thokozile thongloun thongsing thorbjorn thulas thupten thura
tibebu tichaona tiebile tiff tigist tigran tikaram tilahun timoci tinashe tiofilusi tipu tiran tissa tjahjo tlaleng tleukhan tobgay tobi tofael tofig toleutai tolib tolkunbek tomasi tomoko tongai
tonye tornike toshima touadera touhid toumani triawan trinley trivendra tsakhia tsakhiagiin tsegaye tsehay tsepo tsering tsewang tshekedi tshepo tshering tshewang tshidi tshilombo tshomo tsion
tsitsi tsogtbaatar tsukutlane tuilaepa tukai tulsi tumelo tumusiime tumwebaze tumwine tunde tundu tungamirai tupou turat turdakun tuvshin ualikhan ubong uche uchenna udaya uddhav udom ugochukwu
ugyen ukhnaa ukhnaagiin ulan ulanbek ulisses ulugbek ulukbek ulviyya umahi umaru umesh umirzak ummy unaisi unathi upul urjit urmas urmat uwacu uwamariya uwera uwimana uwizeye uzoma vagif vahagn
vahan vahram vaira vajira vakhtang valdas valdecy valdis vani vannak vano varawut varazdat vardan vardges varun varuna vazgen vazha veerappa vejjajiva venancio veniana venkaiah vepa vico vidura
viengthong vigen vijayan vijitha viliame viliami vilikesa virginijus vishvendra vitaliano voahangy vojislav vorasit voreqe vugar vunduawe vusal vusi vuyani vuyo wadie wafaa wafula waheed wahidullah
wairimu waisea waithaka waker wambui wame wangari wangchuk wangdi wanjiku wanjiru wanyama waqa warsame wasantha waseem wassira wasswa wavel wekesa wendimu wezi wijeyadasa wimal wiranto wissanu
witold wolde wopke workneh worku wunna xasan xaysomphone xiomara xolani xolile yadollah yagshygeldy yahaya yahia yamandu yamikani yangchen yangki yared yariv yasantha yashwant yasonna yasukazu yawa
yawo yechiel yeddyurappa yediyurappa yemane yenny yerbol yerlan yermek yervand yerzhan yeshe yeshey yilkal yilma yingluck yinka ylva yohannes yonten yoshimasa youba yousaf youssoufa yubraj yudi
yuji yukiya yusril yusuuf yuthasak zaal zabihullah zafarjon zalmai zalmay zamani zambry zamirbek zandanshatar zandile zangmo zareh zarifa zarobiddin zartaj zaruhi zarylbek zauresh zavqi zaza zeid
zelalem zenani zenebe zenebu zerai zerihun zewde zeya zeynal zhanar zhandos zhansaya zhaslan zhyparkul zillur zinhle zione zitto ziyambi zodwa zohrab zoir zolani zolile zonayed zoubir zouhair
zukile zulfiqar zulkifli zulum zunaid zurab zuraida zviad zweli zwelinzima
`;

export const WORLD_FAMILY_NAMES = `
abacha abakar abal abana abaribe abascal abbasi abbo abdelatty abdirahman abdrakhmanov abdulai abdullahi abdulsalami abdyldaev abdyldayev abebe abela abera abeygunawardena abeywardena abhisit
abinader abizaid ablakwa aboagye abrahamyan abubakar abukar aceng achieng achike aciro adaklu adamkus adane addai addison addo adeang adebanjo adeboye adeke adelabu adeniran adeosun adeoye ader
adeyanju adeyemi adityanath adjei adole adorni adraee adugna advani afridi afriyie afwerki agarobe agba agbakoba agbeyome agbodza aghabekyan aghajanyan agjar agovaka aguiyi agyarko agyekum ahadov
ahenkorah ahern ahmadu ahtisaari aidoo ainashe aingimea aiono airhiavbere aissami aivo aiyaz ajaero ajavon ajimobi ajulo akande akane akazawa akbaruddin akello akena akeredolu akhannouch akhund
akhundzada akinlade akintola akinwande akinyi akpabio akuffo akufo-addo akume alamgir alawi albares albayrak albright albudaiwi alckmin aleinik alemayehu alemu alito aliyu alkali alkatiri allamaye
allawi almagro almunia aluthgamage alvi amaning amankwah amano amarasekara amarasuriya amaraweera amathila amherd amidu amirbayov amissah amongi amosun ampaw ampem amunugama amuriat amweelo
anastasiades anenih anez angula annan ansah ansip ansu anusauskas anyaoku anyim anywar aoun apaak apelu araghchi aragones ararume arase arbour aref aregbesola arhin aripov arreaza arshakyan asfaw
ashcroft ashdown ashkenazi asif asiwaju aslam asomah assefa asselborn assoumani atambaev atambayev atangana athukorala athukorale atieno atiku atta attaf attal atubo aurangzeb avinyan awale awuni
axelrod ayade ayana ayariga ayele ayensu ayine ayotte ayuso azali azar aznar azoulay azoumba baako babangida babanov babar babayev babis badal badaru badawi badenoch baerbock baffour bagbin bagchi
baghaei bagheri bagudu baharav-miara bahceli baheer bahous baidoo bainimarama bajnai bajwa bakiev bakiyev balakrishnan balasuriya balayan balewa balkenende balkhi bandaranaike bandawe banga bangguo
banire banka bankole bannon bapela baradar barasa barbour barcena bardella barkat barkindo barnea barrasso barroso barrot barrow baryamureeba basavaraj basil basnyat bassil bastrykin baswedan
batbold bathily bathiudeen batlle batsukh battulga bawah bawumia bayartsogt bayh bayramov bayrou bazivamo bazoum begaj bekele belachew belay belka bellamy bellen benkirane bensouda berdimuhamedow
berdymukhamedov berenger berhe bernanke berri bertone beshear besigye bessent bettel bevin bhadain bhanga bhattacharjee bhattacharyya bhatti bhebhe bheki bhumibol bhupathi bi-khim bictogo bierlein
bigirimana bihi bildt billstrom bindow binhua biodun birla biruta bista biswas biti biya blanar blasio blix blok boafo boakai bodha boebert bogollagama bogyoke boko bolanos bolkiah bolojan boluarte
bommai bondevik bondi bonino boo-kyum boonyaratglin boric boroffice boronov boshab botchwey bouden bourita bouterse boutros-ghali boxiong bozize bragg brahimi brammertz branstad bratusek braze
breedlove brekelmans brende breyer bria briceno brnabic brouillette brownback brundtland buaben buah budrys bugti buhari bukele bullock bullrich buni bunnag bunyoni burgum buric burkhalter burr
burutai busingye butale butkevicius buzek bwalya byabagambi byanyima byarugaba byung-se bzhania cabello cader cafiero cagjar caihou caine callamard calvino cantor capriles carney cartes casado
cassis castaner castex cavoli cayetano cazeneuve chabane chadha chaffetz chahed chaisang chakwera chambliss chamisa chamorro chan-o-cha chanda chandio chandrachud chandrasena chansamone chanthol
chao chapo chaponda charamba charnvirakul chasi chastanet chaudhary chaudhuri chaudry chauke chavan chaves chavez-deremer cheboi chebukati chee-hwa chepkonga cherargei chergui chernomyrdin chertoff
cheruiyot chhay chheang chhetri chidambaram chidchob chidoka chien-jen chigumba chikwanda chilima chiluba chimango chimediin chinamasa chinchilla ching-te chinh chipenzi chirchir chishimba chishti
chisi chissano chitotela chiume chiunda chiwenga choden chouhan christodoulides christofias chunhua chunlan chunying churkin ciampi ciolacu ciolos citu ciuca clapper claver-carone clegg clyburn
coeure cohn-bendit collendavelloo collomb colom coltart colville compaore conde cong conille conricus constancio coons corker cornyn cortizo corzine costello couillard coveney cowen cramer creecy
crenshaw croo crosetto cuerpo cuong dacic dafeamekpor dagalo dagan dago dahal dalung dambatta damiba danbaba dancila danjuma dankwambo danon dapaah dariye darmanin daschle dasmunsi dassanayake
dastgir dastis dasuki dausi dbeibah debebe deby defrin deif dejiang delanoe delawar delors dema deming demint demirtas demissie dempsey dendias dermer dery desalegn desantis deshmukh deuba
devananda dewine dhankhar dhinakaran dhoinine dhungana dhungel diab diabate diakite diaz-canel dibaba dicarlo dickson didiza dijsselbloem dikshit dindic dion diri dirie dissanayaka djaba djogbenou
djotodia dlodlo dobrindt dodik dogara dokora dologuele domelevo dompreh dong-hoon dongyu donilon donoghue dorji doucoure doumbia doumbouya doval downer drian drukpa duale duban ducey duck-soo duffy
duhalde dujarric dung duque durbin durrani duru dyumin dzurinda ebeano ebrard edirisinghe edochie egal egede egeland egwu eichel eisenkot ejigu ekanayake ekhator ekuful ekweremadu elahi elaraby
elbaradei elbegdorj elumelu embalo emefiele emiefiele emmer enang enenche enkhbayar enkhbold enkhsaikhan erdan erekat escriva eslami esper essebsi eui-yong eyadema ezeife ezekwesili fabius fadnavis
faeser fagbemi fahmy fajon fakafanua fakafonua fakhfakh falae falana falcam fallin fallon farage farmaajo farmajo fashola fauci faurie fawehinmi fayemi fayose fayulu fayyad fazlur feijoo fenghe
fernando ferrero-waldner fielakepa figueres filat fils-aime fiqi fitto flaherty fo'an fonseka forau franken freeh freeland frieden frist frostadottir fubara fuente fukuda fule funes fuseini
fusimalohi gabbard gabol gabre gachagua gadkari gaetz gakharia galhau galipolo gallant galloway galstyan galuzin gamlath gammanpila ganduje gangchuan ganoo gaolathe garcia-margallo gargash gatete
gathecha gauck gauland gautam gavoka gayoom gbagbo gbajabiamila gbenga gbezera gebrehiwot gebremariam gebremedhin gebremeskel gebremichael gebreselassie gebreyesus geedi geerlings-simons gehlot
geingob geingos geithner genscher gentiloni geoana gerapetritis getachew gething geun-hye ghaani ghafoor ghalibaf ghani ghannouchi gharibabadi ghazouani ghebreyesus gheit ghimire ghoshal giammattei
gianforte gilani gillani gillard gillibrand ginsburg giri gitau githinji giwa glas gnassingbe gobena goche godongwana gohmert goita goldfajn golding gondwe gongsheng gonsalves gonzi gopinath
gorsuch gosar goss goswami gourinchas gove gowdy goyal granholm greenspan greer greitens grigoryan grisham grushko grybauskaite grynkewich grynspan guaido guanglie gucht guebuza guedes guelleh
guindos guirassy guliyev gumbo gunasekara gunathilake gunawardena gunba gungubele guoqiang gurria gusmao gutul gwamanda gyampo gyamtsho gyanendra gyari gyatso gyeltshen gyewali gysi gyu-back
gyulamiryan gyurcsany haaland haarde haavisto habeck habibie habte habumuremyi haddad haftar hagari hagel hailemariam hailu haines hajiyev hajiyeva hakeem halevi hamada hamdallah hamdan hamdok
hamidi hamukale hamutenya hanafi hancock handunnetti hanghome haniyeh haqqani haradinaj harfuch haroun hartarto harutyunyan hasina haspel hastert hawke hayat hazare hebestreit hegseth heine
heitkamp hekmatyar helu heptulla herath hettiarachchi heyzer hichilema hickenlooper hirono hlaing hlalele hlengwa hlophe hobbs hochul hoekstra hoeven hogan holbrooke hollen holness holomisa
holownia homan honcharuk hongsakul hontiveros hoon horgan hossain hoti hou-fai houenipwela houngbedji houngbo houngboungnuang hourn hovhannisyan hoyer hu'akavameiliku hucheng huckabee huitfeldt
humala hungwe huning hurrell huseynov iat-seng ibori ibrahim ichung'wah idris ifedobi igbokwe igini ihedioha iilonga ijaiye ikimi ikpeazu ikuforiji illa ilves indrawati ingraham inhofe inonge
inslee insulza intaratorn inzko iqbal irabor irani iravani isah ishiba ishihara isse issoufou itno itula ivey iwasawa iwaya iwobi iyabo jaafari jadeja jae-in jae-myung jafari jafta jagdeo jagland
jahangiri jahjaga jaishankar jaiswal jaitley jakande jakobsdottir jalili jammeh jamtsho japarov javadekar javid jayakody jayalalithaa jayapal jayaratne jayasekara jayasinghe jayasuriya jayatilleka
jayawardena jayawardene jeenbekov jeffries jegede jele jethmalani jiabao jiakun jianchao jiaxuan jibrin jiechi jieyi jindal jintao jiwei jonathan jospin judeh juffa jugnauth jumaliev jumbe jumwa
juncker jungrungreangkit jungrungruangkit juppe kaag kaba kabafunzaki kabambe kabarebe kabbah kaberuka kabila kabimba kabogo kaboneka kabore kabua kabuga kabund kachali kachikwu kadaga kader
kafando kaguta kahinda kahlon kaiabe kaine kainerugaba kakar kakooza kalam kaliati kalindo kaljulaid kalla kallas kalo kalonzo kalsakau kalu kamanzi kamau kambwili kamerhe kamikamica kamilov
kamitatu kammenos kamto kanaani kandil kandjii kanimba kanini kanoute kapofi kapris kaputo karadzic karamanlis karanja karapetyan karega karimi karimli karins karis kariuki kariyawasam karoney
karua karugaba karunaratne kasaija kasciunas kaseya kasich kasit kassa kasukuwere kasuri kasymaliev katawal kathayat katotobwe katsav kattel kattil katumbi katz kaunda kavanaugh kawana kayani
kayihura kayonga keating kebede kebzabo keerthi kefei kejriwal keju keke kemakeza kengo kenilorea kenney keobounphanh keqiang kerekou kerkhove keyamo kezhi kgafela kganyago kgathi khachatryan khai
khaire khajimba khalilzad khama khanal khanthavong khar kharel kharge kharrazi khatami khatiwada khattak khattar khemara kheng khokhar khosa khudoyorov khuhro khupe khurelsukh khurram khurshid
kibaki kibet kicillof kickl kihara kiir kikwete kilman kilonzo kimani kindiki kinoti kinyanjui kinzinger kioa kioni kipchumba kipkorir kiptoo kirby kirchner kiriella kirui kishi kiska kislyak
kissinger kittisittho kituyi kiwanuka klain klerk klestil klimkin klingbeil klitschko klobuchar kneissl kobler kocharyan kochavi kodwa koech kogler kohl koike komsic konare kopacz korir korman
koroilavesau koroma korosi kosgei koshyari kosiniak-kamysz kosor kotzias kouchner kouyate kovesi kovind kpodzro krahenbuhl krivokapic kroes kubayi kubilius kubuabola kucinskis kudrin kufuor kukah
kukies kulatunga kuleba kulubaev kulubayev kumah kumarasinghe kumaraswamy kumaratunga kumpalume kuria kurilla kuroda kurti kushner kuugongelwa kuwaza kwakye kwankwaso kwatra kwelagobe kwetey
kyagulanyi kyambadde kyari kyaw kyeong-doo kyo-ahn kyriakides kyung-wha kyungu ladsous laerke lagarde lagat lagbaja lahbib lahoud lajcak lake laksanawisit lalong lamamra lambie lambrecht lamichhane
lamola lamorgese lamsal lamy landau landsbergis lapid larijani lasso latu lauofo lauterbach lavagna lavulavu lawan lawlor laya leahy leanca leavai leavitt leblanc lecornu leekpai legesse leggeri
leiataua leijtens leji lekhetho lekhi lekota lelelit lenarcic lepage lesaoana lesufi leterme letsatsi letsie letta levits leyen lhendup lifeng lightfoot lighthizer lilo limjaroenrat lindh lindmeier
lini linkevicius linturi liqun lissu livni lobo locsin lodhi loeak lofven lohani lokodo lokuge loong lorenzana loughman lowassa lowcock lubega lubinda lubinets luitel lukonde luksic lukwago lumumba
lunguzi lutnick luxon lynk ma'afu maamau mabandla mabasa mabe mabeo mabuyane mabuza macut madbouly madduma maddumabandara madhav madhuku madikizela madlanga madonsela maelanga mafabi magaji magoha
magsi magu magufuli mahama mahara mahat mahere mahinda mahlab mahlobo mahmud mahumapelo mahuta maiga maikem maimane maina mainali maiziere majaliwa majodina majoro majumder makamba makarfi makei
makgalemele makgoba makgothi makhubela makhubele makhura makolo makonda makone makosso makuza malaba maladina malami malatji malatsi malcorra malema malhotra malielegaoi malloy malmstrom malonza
malpass mamau mamer mammadova mammadyarov mamora mamytov manalo manchin mandago mandaviya mandelblit manele manet mangcu mangwana manh manjhi mannan manning mansoor mantashe mantega mantu manukyan
manyi maphatsoe maphohlo mapisa marafa marape marat margaryan marikkar markey marles martelly marukyan marzouk marzouki masari masauni masere mashaba mashabane mashakada mashatile mashego mashile
masimov masire masondo masra massieu masto masualle masuku masum masutha mata'afa mataan matawalle matekane mathabatha mathale mathekga mathunjwa matinenga matjila matsuno matsuura mavima mayaki
maynier mayorkas mazari mbabazi mbadi mbah mbaka mbalula mbarga mbarire mbella mbete mbewe mbonye mboso mbowe mboweni mbumba mdluli meade mechichi meckassoua medgyessy meghwal mehbooba mehdiyev
mehmanparast meinl-reisinger meirelles mekdad mekonnen melaye melenchon mello membe memon mencer mende menem menezes mengal mengesha mengistu merafhe merera mesele meshaal mesic metsing metsola
mfeketo mhango miah mikati miliband mimiko min'er minaku minnis minns minzatu mirisim mirzoyan mishustin misri mistura mitterrand mkaka mkandawire mkapa mkhabela mkhonto mkhwanazi mkhwebane mkiva
mlambo mlambo-ngcuka mlangeni mliswa mnangagwa mnatsakanyan mnuchin mo-po moeketsi moerane moeti mofaz mogae mogajane mogale mogoeng mohajerani mohammed mohammednur mohamud mohseni-ejei mokaila
mokgoro mokgothu mokhber mokhothu mokoena mokonda mokonyane molale molebatsi moleleki molewa mollah molomo moloto momen momotaro mondino moniz montebourg moratinos mordaunt mosala moscoso moscovici
moseneke mosisili motegi motlanthe motsamai motsepe motshekga motsoaledi motsoeneng mottaki mourao mousavi moussa mowliid moyo mpango mphaka mpofu mpuuga msigwa msowoya msukwa mtambo mudavadi
mudenda mudzuri muhith muhoozi muhoro muhriddin muizzu mujahid mujica mujuru mukanga mukasa mukasey mukherjee mukupe mukwano mulago mulcair mulenga mulino mulipola mullappally mullen mullin
mulongoti muluzi mulvaney mumba mundubile muntaka munthali munya munyes mupfumira murad muralitharan murkomen murmu murthy murwira musalia musar musharraf mushelenga mushikiwabo musisi musoni mussa
mustafayev musumba muswere musyoka mutahi mutai mutambara mutasa mutati mutebi muthambi mutharika mutinta mutsvangwa muttaqi mutua mutunga mutyambai muyaya muyingo muzenda muzito mvoko mvouba mvula
mvurya mwakyembe mwale mwamba mwanawasa mwangaza mwangi mwaura mweetwa mwesigye mwiimba mwila mwinyi mwinyihaji myeni myint mzimela nabatanzi nabiullina nadda nadduli nadler naidoo naidu naing
nakacinda nakatani nakiwala nalbandian namah namalomba nambooze namhong namoloh nanayakkara nangaa nankabirwa nankhumwa nankhuni nano nanok napat nape naqvi narayanan narayanasamy naruhito
naryshkin nasha nasheed natano natapei natembeya natera natuman nauert naupoto nauseda navicha navracsics nawaikula nawaratne nazarbayev ncube ndabeni ndagijimana ndaitwah ndalama ndalichako
ndayishimiye ndlozi ndugai nduhungirehe ndume ndwandwe nebenzya nebo nega negash negeri negroponte nehammer nembang nemra nene nesirky neupane newsom ngalande ngalula ngamwongwan nganou ngarivhume
ngcaba ngcuka ngcukaitobi ngedup ngendahimana nghimtina ngilu ngirente ngirici ngoako ngobeni ngrebada nguema nguesso ngugi ngute niazi nidhi nidup niinisto nisar nissanka niumataiwalu niyombare
njikelana njoku njoroge njuguna nkabane nkabinde nkadimeng nkengasong nketia nkhoma nkoana-mashabane nkombo nkuete nkulu nkulukusa nkurunziza nkwinti nnaji nnamani nnauye noboa noem nonggorr
noorzai norbu norodom norov northam noyer nqakula nshuti ntaganda ntahorwamiye ntege ntlemeza ntshangase ntshavheni ntumba nujoma nuland nurtleu nwabueze nwajiuba nwankwo nwaoboshi nwodo nwosu
nxasana nxesi nyalandu nyamtaishir nyamwange nyamwasa nyarko nyembe nyhontso nyirahabimana nyirasafari nyirongo nyombi nyondo nyong'o nyoni nyusi nzama nzapayeke nzouba obado obasanjo obaseki obaze
obetsebi obeysekere obiang obiano obidike obiozor oboshie obrador obstfeld obua obuchi ocansey ochieng odhiambo odigie odili odinkalu odonga odor odumakin odumegwu oettinger ogah ogata ogbeh
ogbonna oghara ogunlewe ogunmola ogwang ohakim ohuabunwa ojaamong ojha ojougboh ojukwu ojwang okadigbo okafor okeke okello okende okezie okonjo okonjo-iweala okorie okorocha okotie okowa okoye
okpebholo okudzeto okupa okupe olanipekun olaniyan olanya ollongren olmert olonisakin oloo omamo omane omanga omar omari omer omisore omokri omole omondi omotayo omtatah onaiyekan onalaja onek
ongkosit onnoghen onodera onoh onorio onovo onuoha onyango onyeama onyejeocha onyonka opara oparanya opare opendi opolot orengo oreshkin orpo orsi ortagus orubebe oruma orwoba osafo osakwe
oshiomhole osinbajo osmani osoba osotimehin osotsi ossa ossoff osuji otchere otedola othmani otieno otoo otti ottichilo otunbayeva ouattara ouedraogo oulanyah owaisi owino owona oyarzun oyebanji
oyegun oyetola oyugi oyun-erdene oyunerdene ozel pacquiao padacke padoan paeniu paet pahor palacio palaniswami palaszczuk palpita paluckas panday pandjaitan pandor panelo panitchpakdi panneerselvam
panta panuelo paojinda papademos papandreou papikyan paracha paramatwinai parkop parly parmelin parolin parrikar pasha pashinyan pastrana paswan patnaik pato patriota patten patwary paudel paudyal
pawar pawlenty payne peiris penjor perdue perino perrottet persad-bissessar perthes petraeus pevkur phaahla phakeng phalatse phanith phasouk phat phiri phommachanh phomvihane phosa phuc piantedosi
pieris pinda pinera pinotti piot piromya pistorius pitsuwan piukala plaatjie plasencia podolyak pohamba pohiva poilievre pokharel pokhriyal polepole poloz poltorak polye ponifasio ponnambalam ponta
ponte pottering poudel poudyal pouono prabhu pramudwinai prasith premachandran premadasa premajayantha prescott preval prevot priebus pritzker prodi pruaitch pruitt prystaiko psaki puigdemont pujol
pule puna pushilin pyshnyy qaboos qaisar qarase qassemi qerea qereqeretabua qiang qiliang qinghong qinglin qishan qiyue quader quaittoo quang quashigah quaye quayle quintin qureshi raab rabarihoela
rabbani rabgye rabuka radev radhakrishnan radrodro raffarin rafsanjani raggi rahman rahmon rainsy raisi rajagopal rajakaruna rajaonah rajaonarimampianina rajapaksa rajapakse rajapakshe raje
rajoelina raka rakhmon rakhmonov rakotoarisoa rakotomalala rakotoniaina rakotovao rakuoane ralegoma ramafoko ramakgopa ramaswamy ramatlhodi rambukwella ramdin ramesh ramgoolam ramkalawan ramokgopa
ramokhoase ramos-horta ramotar ranatunga ranawaka randriamahefa randrianarisoa randrianarivo ranjan rashid raskin rasulzoda ratas ratcliffe ratnayake rato ratsimbazafy ratsiraka ratwatte rauner
ravalomanana ravelonarivo rawal rawat rawlings rayner razafimahefa razafindrakoto razak razzak razzaque recean reding reedie rees-mogg reeves regassa regenvanu regev regling regmi rehman rehn
rehnquist reiche reinfeldt reinsalu remengesau rendell ribera rijal rijiju rini rinkevics rinne rivlin rizvi roble robredo rogozin roivas rojanaphruk rollins rompuy rongji rosler rotich rousseff
rove ruak rubaramira rudd ruengroj rugunda ruhunda rukutana rupala rupani rupo rusesabagina ruto ruutel rwakoojo rwasa rwigara ryong-hae saca sadi sadovyi saenthong safadi safaryan sagasti sagay
sagintayev sahakyan saied sajjan sakaja sakala sakaliene salam salame salameh saleh salehi saleshando salles salmond salong salwai samake samaras samarasinghe samaraweera sambi sambu sampaio
sampanthan sanader sanakan sanaullah sangay sangiampongsa sangma sankara sankok sanogo santokhi sanwo-olu sapin sapkota saraf saraki sarec saree sargsyan sarker sarkissian sarma sarpashev sasse
sassoli sassou sata sattar satti satybaldiev saukuru saulo savula sawadogo sawant saxe-coburg-gotha sayasone sayed-khaiyum scaparrotti schatz schauble scheffer schiff schily schinas schlegel
schlettwein schnabel schoof schumer schussel schwarzenegger scindia scotty scowcroft se-hoon sebelius secondus seehofer seetharaman sefularo seibert sein sejdiu sejosengwe sejourne sekeramayi
sekibo selassie senanayake senaratne sendeza seneviratne senewiratne seretse seruiratu sexwale seyoum sezer shabangu shadary shagari shagaya shaheen shahmar shaik shaked shamdasani shamir shamkhani
shamu shangfu shaningwa shanmugam shanmugaratnam shapiro shapps sharjeel sharmarke shasore shava sheeran sheinbaum shekarau shekhawat shekomba sherchan sherpao shettima shide shilowa shinawatra
shinde shingiro shinseki shirdon shiri shivakumar shivambu shoigu shollei shonekan shoshani shoukry shringla shtayyeh shuang shwe siasau sibal sibanda siddaramaiah siddiqui sifuna sigurdardottir
sihamoni sihanouk sihasak sijapati sikder sikela sikhala sikua siliya silpaarcha simbyakula simina simitis simonyan simonyte sinema siniora sinkamba sinkevicius sinwar siphan siphana siphandone
sipila siripala sirisena sirleaf sishuwa sisodia sisoulith sissoko sisulu sitaula sitharaman sitole skelemani skerrit skosana skvernelis skweyiya smailov smotrich snyder sobyanin socrates soder
sogavare soglo soini sokhonn sola solana soleimani solih soludo somare sommaruga sonjica sonti soomro sopheap sopoaga soreide sotomayor soumah sovaleni sowore soylu spajic spicer spidla spitzer
spoljaric srivastava ssegona ssenyonyi staikouras stanekzai stanikzai stano stefanik stefanishyna steinbruck steinmeier stenergard steven stiell stitt stoiber strache straujuma streeting stubb
subianto sudprasert suga suica sukarnoputri suleiman suleimenov sulyok sumanthiran sumathipala sumaye sundaravej sung-lac sunuwar suraweera surjewala surovikin swamy swaraj swartbooi swinney sybiha
sye-kyun sylva syrskyi szijjarto szydlo taalas tabimasmas tabuya tadesse tadic tae-yong tae-yul tafida tajani takaichi takht-ravanchi tallen talon talpur talukder tambadou tambo tambuwal tandja
tapsoba taraki tarar tareen tarriela tashiev tashiyev tatoyan taufatofua taulani tawde tayebwa tchiani tchiroma tebboune tegegn tegegne tekle telavi tembenu tembo temer tenzing terkper tesfaye
teshome tetabea tetteh thabane thabethe thaci thackeray thaksin thammanat thapaliya tharoor tharu thaugsuban thaung thavisin themba thewarapperuma thinley thondaman throssell thulo thune thuong
thwin tiani tiankai tiendrebeogo tikoca tikoduadua tilakaratne tillis timilsina timofti timothewos tinubu tiueti tivari tkatchenko tlaib tlali tleuberdi tlhabi tlhape tobgay toiu tokayev tolera
tomar tomasdottir tomuriesa toner tonoyan toomey topolanek toqayev torgbor toribiong torosyan torra torrijos touadera touma touray tovosia tremonti tria trichet triet trimble tripathi trong tsahkna
tsakalotos tsenoli tsering tshering tshiani tshibala tshisekedi tshwete tsikata tsogwane tsvangirai tu'i'onetoa tu'ilakepa tu'ionetoa tuberville tuggar tuilagi tuimaleali'ifano tuisawau tuisolia
tuju tuladhar tularak tulu tuluka tumwebaze tunda tunoi turaga turaki twalib ubah udeogaranya udhayanidhi udoma uduaghan ugwu ugwuanyi ugwuegede uladi ulufa'alu umahi umeh umeoji umrani undenge
upadhyay upadhyaya urquiza usman utazi utomi uwajumogu uwazurike uzodimma uzodinma uzumcu vadra vaea vaha'i vaipulu vaishnaw vajiralongkorn vajpayee vakata valls valu'oko vanetsyan vardanyan
varhelyi vathana vavi vawda vedrine vejjajiva vejonis veke veldkamp venaani venetiaan venkaiah verhofstadt vestager videgaray vigneswaran vijayan vike-freiberga villarruel villepin vilsack viphavan
viphavanh virk viswanathan vitorino vizcarra vohor volcker volodin vongsuwan vorachit voronin vosarogo vuniwaqa wabara wabba wadephul wagenknecht wagle wahid wahome wainwright wakili waldheim wale
walesa wallstrom walukagga wamakko wamalwa wambua wandayi wanga wangchuck wangchuk wangmo wanjigi wanquan wanyama wanyonyi waqa waqabaca waqanika wario warner warnock warsame weah weerakkody
weerakoon weeraman weerasekara weerasinghe weerawansa weidel weidong weiner wekesa welgama wen-je wenbin wennesland wentao werede werthein westerwelle wetangula wever whipps whitehouse whitmer
wicker wickramaratne wickremasinghe wickremesinghe wijeratne wijesekara wijesinghe wijetunga wike wiles wilmes wingti winnie withanage witkoff wolde woldemariam wolfensohn wolfowitz won-sik
won-soon wondimu wone wongsawat wongsuwan wongsuwon wook wray wulff wyden wynne xasa xayachak xiaochuan xiaogang xiaoguang xiaohong xilai xingwana xuexiang yaakob yaalon yacob yadav yakasai yakubu
yalahow yama yameen yangzom yapa yaqoob yar'adua yari yattara yavas yayi yechury yeddyurappa yediyurappa yengeni yeol yerlikaya yimer yorongar young-moo youngkin yousaf yousafzai youxia yu-ih
yuanchao yucheng yudhoyono yunshan yunus yusof yusuf zaake zaev zaidi zakzaky zaluzhny zaman zandanshatar zangmo zannier zapatero zarif zebari zedillo zedkaia zeidan zeldin zemin zenawi zerbo zewde
zewdu zeynalyan zhanshu zhaoxing zhaoxu zhengcai zhengsheng zhenhua zhenmin zhuwao ziauddin zibi zients zigah zikalala zikhale zille zinke zinsou ziobro ziyambi zoda zoellick zokirzoda zoungrana
zourabichvili zuhri zulum zungula zuppi zurenuoc zvobgo
`;
