import { hasWord } from '../../sorted-words';
import { words } from '../../words';
import { FAMILY_NAMES } from './family-names.generated';
import { WORLD_FAMILY_NAMES } from './world-people';

/** Family names that stand before the given name: Chinese, Korean, Vietnamese, Cambodian, as English-language news spells them. */
export const FAMILY_NAME_FIRST = words(`
  chiang chien chuang hsiao hsiung kung tsao tuan liaw lien yap teoh goh tay quek phua loke mah khoo
  ai an ba bai ban bao bi bian bo bu cai cao cen chai chan chang chau che chen cheng cheung chi chia chin chiu cho choe choi chong chow chu chua chun chung cui dai dang deng
  diao ding do dong dou du duan duong eom fan fang fei feng fok fong fu fung gan gang gao ge geng gong gu guan guo ha hahm ham han hao he heng heo hoang hong hou hsia hsieh hsu hu hua
  huang hui hun hung huo huynh hwang hyon hyun im jang jeon jeong ji jia jiang jiao jin jing jo joo ju jun jung kam kan kang kao ke keo khieu kim ko kong koo kou ku kuang kuo kwak
  kwan kwok kwon lai lam lan lau le lee lei leung li lian liang liao lim lin ling liu lo loh long lou low lu luo luong lyu ma mai man mao mei meng mi miao min ming mo mok mu na nam nang
  nen ng ngo nguyen ni nie ning niu noh no oh ong ou ouyang pak pan pang park pei peng pham phan pi ping pol pu qi qian qiao qin qiu qu quan rao ren ri rim rong ruan ryu see seo sha shan
  shang shao she shen sheng shi shih shin sim sin siu so sohn soh son song su suh sui sun sung szeto tai tam tan tang tao teng teo ti tian tie tong toh tran trinh truong tsai tsang tse tseng tsui tu
  tung vo vu wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao yau ye yeh yeo yeoh yeom yeon yeung yi yim yin ying yip yon yoo yoon you yu yuan yue
  yum yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo
`);

/** Family names that the generated list lacks. */
const MORE = `
  abbott abe abbas abdullah abiy aliyev albanese anwar arafat ardern assad aquino bachelet barak barnier barzani bennett berlusconi bhutto biden blitzer bush blair blinken boehner bolsonaro bolton borrell
  bouteflika brezhnev buttigieg cameron castro cheney chirac chretien christie clinton comey corbyn costa draghi duterte erdogan fico fillon fujimori gaddafi gandhi gantz gingrich gore dole gorbachev guterres hague haley
  hariri harper hollande howard iohannis jinping jokowi kadyrov kagame karzai kenyatta kerry khamenei khan khrushchev kishida koizumi kuchma kurz lavrov lukashenko lukashenka macron maduro major mandela
  marcos mattarella mbeki mccain mcconnell medvedev meloni merkel michel milei mitsotakis modi monti morrison morsi mubarak mugabe mulroney murkowski museveni musk nasrallah navalny netanyahu nixon obama odinga
  orban ortega palin pelosi pence peres petro pinochet poroshenko powell putin rabin rajoy ramaphosa reagan renzi romney rouhani rubio rumsfeld rutte ryan sadat salvini sanders santos sarkozy sarkisian
  schroder scholz sharif sharon shmyhal sisi starmer stoltenberg suharto sunak tillerson trudeau truss trump tsipras turnbull tusk tymoshenko vance vucic walz warren yanukovych yatsenyuk yeltsin yellen zelensky
  zelenskiy zelenskyy zardari zuma archer baker barber bishop brewer butler carpenter constable draper fowler gardner mason page porter potter sawyer shepherd singer thatcher weaver wheeler
`;

const family = words(FAMILY_NAMES, MORE);

/** Whether a word (lower case, without diacritics) is a family name somewhere. */
export const isFamilyName = (folded: string): boolean =>
  family.has(folded) || FAMILY_NAME_FIRST.has(folded) || hasWord(WORLD_FAMILY_NAMES, folded);

/** Endings that mark a family name in one of the languages of the world; looked for in words of six letters or more. */
export const FAMILY_NAME_ENDINGS = [
  'ov', 'ova', 'ev', 'eva', 'enko', 'chuk', 'yuk', 'sky', 'skiy', 'skyy', 'ski', 'ska', 'skaya', 'cki', 'wicz', 'czyk', 'vich', 'vic', 'ovic', 'evic', 'escu', 'eanu',
  'opoulos', 'akis', 'idis', 'iadis', 'oglu', 'zade', 'zadeh', 'yan', 'ian', 'shvili', 'adze', 'idze', 'sson', 'sen', 'nen', 'lainen', 'mann', 'stein', 'berg', 'berger', 'bauer',
  'maier', 'meyer', 'ez', 'elli', 'etti', 'ini', 'ucci', 'eau', 'ault', 'moto', 'mura', 'kawa', 'gawa', 'yama', 'shima', 'zaki', 'saki', 'hashi', 'garia', 'swamy', 'singh', 'kumar', 'walla', 'wala',
  'raju', 'murthy', 'sinha', 'pur', 'kar', 'ullah', 'uddin', 'rahman', 'zadeh', 'pour', 'nejad', 'jad', 'khan', 'son', 'ton', 'ley', 'worth', 'field', 'ford', 'wood', 'well', 'man', 'ett', 'kins', 'ers',
]; // prettier-ignore
