import { hasWord } from '../../sorted-words';
import { words } from '../../words';
import { EITHER, MEN, WOMEN } from './given-names.generated';
import { WORLD_GIVEN_NAMES } from './world-people';

/** Given names that the generated lists lack: of languages whose names they hold in another script, and usual short forms. */
const MORE_MEN = `
  md mohd muhd
  abdallah abdel abdelaziz abdelfattah abdelmadjid abdirahman abdou abdul abdulaziz abdulla abdullah abdulrahman abu adel adil adnan aharon ahmad akhtar akihito akio
  akira alaa ali aliaksandr alexei alexey aleksei aleksey amir ammar amr anand andriy andrii angus anil anthony antony anwar arjun arkady arvind ashok ashraf asif atsushi
  avigdor avraham ayman aziz badr bart bashar bassam beau benjamin benny bernd bernie bezalel bikram bilal binali binyamin bjorn boris bo brad brett cyril
  daisuke daniyal daoud dave deepak denys devendra dhruv didier dilip dinesh dirk dmitri dmitriy dmitry dmytro doug ehud emad emeka emmerson enrique eric evo eyad
  fadi fahad faisal farhan farid farooq farouk faustin fayez felix fethullah fumio fuad gabi gadi gamal gareth gennady gennadi geoff gerd ghassan gideon giorgi girish gopal
  goodluck graeme greg gurbanguly habib hadi hafez haider hailemariam haim haitham hakan hamad hamid hamza hani harish haruki harsh hashim hassan hatem hayato hemant hermann
  herzi hiroshi hirofumi hossein hosni houari hugo hussain hussein ibrahim ichiro idris idriss igor ihor ilham imad imran irakli isaac isaias islam ismail itamar iqbal
  ivica jair jamal jared javad jawad jawaharlal jeb jeff jens jerzy jiro jitendra joao jochen joko jomo jong joschka jovenel junichiro juha justin jyrki kais kamal kamil
  karim kassym kassym-jomart kazuo keir keith keiji keizo kemal kenji kenta kenzo khaled khalid khalifa khalil kirill kiran kiril kiyoshi koichi koji kostas kostyantyn krishna kumar kunio
  kyriakos laszlo laurent lech leonid levon lindsey luiz lulu lyndon maamoun mahathir mahinda mahmood mahmoud mahmud majid makoto mamadou mamoru mangosuthu manmohan manoj manouchehr
  mansour marwan masato masoud massoud masood matteo mehdi mehmet meles menachem mevlut micheal mihai mikhail mike mitch moammar mohamad mohamed mohammad mohammadu mohammed mohamud mohsen
  moncef moqtada moshe motoo mostafa muammar mubarak muhammad muhammadu mukesh muqtada mustafa mwai mykola mykhailo nabil naftali nagesh najib naoki naoto narendra naresh
  nasser nawaf nawaz nayib nelson nicolae nicos nikol nizar nobuo nouri nursultan obaid olaf oleg oleh oleksandr oleksii oleksiy oleksiy omar osama osamu ousmane
  paschal pedro pervez petro phil pierre pradeep prakash pranab pravin prayuth prem qassem qasem rafael rafik rafiq rahul raila rajendra rajesh rajiv rajnath ram ramesh rami
  ramzan ramzi rashid ravi recep reinhard reza riad rishi riyad robert rodrigo ron rouhollah rustam ryo ryota saad sabah sachin saddam sadiq saeb saeed said sajid salah salem
  salim salman salva salvador samir sameh sanjay sanjeev santosh satoshi saud sayyid sebastien selahattin sergei sergej sergey serhii serhiy seyed shahbaz shahid shankar sharif shaul
  shehbaz sheldon shigeru shimon shin shinji shinzo shirou shlomo shoichi shyam silvio simeon sohail sudhir suleiman sunil suresh surya syed tadashi taha taher takashi takeo takeshi tarek
  tareq tariq taro tatsuo tayyip tetsuya thabo thaksin theresa thein toomas tomomi toshiaki toshihiro toshimitsu tsuyoshi tunku uday ujjal uhuru usman vaclav vadym vasyl viktor vijay vikram vinod
  vitaliy vitalii vitaly vladimir vladislav volker volodymyr vyacheslav wael waleed walid walter wolfgang xavier yahya yair yaroslav yasser yasir yasuo yasuhiro yasuhisa yevgeny yevhen yitzhak yoav yoichi yoram yoshihide yoshiro yoshihiko yossi yoweri yousef
  youssef yuki yukio yuri yuriy yury yusuf yutaka zafar zahid zaid zayed zbigniew ziad ziaur zine zoran zulfikar antoine vivek ajay amit ajit akhilesh lalu nitish yogi rohit virat pawan
  kwame kofi nana olusegun bola atiku ebrahim jacob julius salva paul joseph felix denis alassane macky bassirou mahamat teodoro hakainde lazarus yemi adama umaro carlos nicolas gustavo gabriel javier guillermo
`;
const MORE_WOMEN = `
  aditi aisha akie aliaksandra alla ana angela angelika anita annalena annegret aung ayelet ayesha aya benazir beata cherie chrystia condoleezza cristina dalia dilma dina dipti
  ekaterina elif ella elzbieta emine esther fatima fatma fawzia federica frauke fumiko gabriela ghada giorgia golda gurpreet hanan hanna harriet haruka hasina heba hala
  hiba hina hiroko huda imane indira indrani iryna jacinda jadwiga jamila jarmila jaya jayalalithaa joanna jyoti kaja kamala katalin katerina kavita keiko kersti khadija khaleda
  kirsten ksenia lakshmi larisa larysa leila layla leyla liudmila liudmyla lyudmyla lyudmila mahbooba maia maithripala malala mamata mandira manal maryam marwa masako mayawati meera mehbooba melania
  meral mercedes michiko mirjana mitsuko nabila nadia nadiya najat naoko natalya nataliya natalia neha ngozi nirmala noor oksana olena olga pinar pooja pratibha preet priti priya
  priyanka rachida rania rashida reem rima roza sabine sana sanna sara sayeeda segolene sheikha sheila shireen shirin simonetta sirimavo smriti soniya sonia soraya sushma sumaya svetlana
  sviatlana tanya tatiana tatyana theresa thuli tsai tzipi ursula usha valentina vasundhara viktoriya vjosa wafa yasmin yevgenia yoko yoriko yukiko yulia yuliia yuriko zainab zakia zeinab zsuzsanna zuzana
`;

const women = words(WOMEN, MORE_WOMEN);
const men = words(MEN, MORE_MEN);
const either = words(EITHER);

export type Gender = 'female' | 'male';

/** Given names that are ordinary words as well, but so common as names that a capital inside a sentence settles it. */
export const EVERYDAY_NAMES = words(
  'al bill bob jack mark frank rob nick drew dean ray roger rod robin rose ruby dick jean jan gene pat peter bella dolly violet alfredo jay leo hazel holly rosemary reed randy jade paul kitty sandy peg rusty',
);

/** Whether a word (lower case, without diacritics) is a given name somewhere. */
export const isGivenName = (folded: string): boolean =>
  women.has(folded) || men.has(folded) || either.has(folded) || hasWord(WORLD_GIVEN_NAMES, folded);

/** Gender of those who mostly bear the given name; undefined where it says nothing. */
export function genderOf(folded: string): Gender | undefined {
  if (either.has(folded)) return undefined;
  const female = women.has(folded);
  return female === men.has(folded) ? undefined : female ? 'female' : 'male';
}
