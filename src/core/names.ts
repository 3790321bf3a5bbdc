/**
 * Comparing names of companies. Legal form, city, script, case and spaces do not change a name; a translation, a pinyin,
 * initials or another region leave it open. Two names differ only when both are full, both in one script, and what
 * tells them apart has nothing in common.
 */
import { spelled } from './spelling.ts'
import type { Match, Why } from './words.ts'

export interface NameOutcome {
  readonly result: Match
  readonly why: Why
}
const outcome = (result: Match, why: Why): NameOutcome => ({ result, why })

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/* Legal forms, as `spelled` leaves them. */

const EASTERN_FORM =
  /股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|公司|控股|集团|(?:农民)?专业合作社|合作社|总厂|分厂|工厂|厂|经营部|商行|株式会社|有限会社|合同会社|\(株\)|\(有\)|주식회사|유한회사|\(주\)|\(유\)|농업회사법인/gu
const WESTERN_FORMS = words(
  'co ltd limited company inc incorporated corp corporation llc llp lp plc gmbh ag kg kgaa ohg gbr ug ek se sa sas sasu sarl eurl sl slu sau srl srls spa snc bv nv oy oyj ab as asa aps sro doo dd kft zrt nyrt bt spzoo spj spk ltda eireli cv sab sabdecv sadecv srldecv pte pty pt tbk sdnbhd bhd kk jsc tnhh ooo oao zao pao tov ооо оао зао пао ао ип тоо ltdsti anonimsirketi stk holding holdings group gruppe gruppo groupe grupo branch factory works',
)
/** Forms that stand before the name. */
const LEADING_FORMS = words('pt ooo oao zao pao tov ооо оао зао пао ао ип тоо congtytnhh congtycophan the')
/** Written with dots and blanks in many ways: "S. r. l.", "Sp. z o.o.", "S.A. de C.V.", "Sdn. Bhd.". */
const COMPOSED: readonly (readonly [RegExp, string])[] = [
  [/\bsp z o ?o\b/gu, 'spzoo'],
  [/\bspol s ?r ?o\b/gu, 'sro'],
  [/\b(sa|sab|srl|s de rl) de cv\b/gu, 'sadecv'],
  [/\bsdn bhd\b/gu, 'sdnbhd'],
  [/\bltd sti\b/gu, 'ltdsti'],
  [/\bcong ty tnhh\b/gu, 'congtytnhh'],
  [/\bcong ty (?:co phan|cp)\b/gu, 'congtycophan'],
]

/* Places. They are dropped where one side has none, and leave a name open where both have other ones. */

const HAN_PLACES =
  '中国|北京|上海|天津|重庆|广东|浙江|江苏|福建|山东|安徽|江西|湖南|湖北|四川|河南|河北|山西|陕西|辽宁|吉林|黑龙江|广西|海南|贵州|云南|甘肃|青海|宁夏|新疆|内蒙古|西藏|香港|澳门|台湾|深圳|广州|东莞|佛山|中山|惠州|珠海|江门|汕头|潮州|揭阳|湛江|顺德|宁波|杭州|温州|义乌|台州|金华|绍兴|嘉兴|湖州|永康|慈溪|余姚|苏州|无锡|常州|南京|南通|昆山|徐州|扬州|盐城|青岛|济南|烟台|威海|潍坊|临沂|厦门|福州|泉州|晋江|莆田|漳州|合肥|芜湖|武汉|长沙|成都|西安|大连|沈阳|郑州|石家庄|南昌|昆明|贵阳|南宁|哈尔滨|长春|太原|日本|韩国|美国|德国|欧洲|亚洲'
/** "佛山市", "浙江省宁波市", "深圳"; a place of no list needs its kind of district behind it. */
const LEADING_PLACE = new RegExp(
  `^(?:(?:${HAN_PLACES})(?:壮族|回族|维吾尔)?(?:省|市|特别行政区|自治区)?|\\p{Script=Han}{2,3}?(?:省|市|自治区|区|县|镇))`,
  'u',
)
const HAN_PLACE = new RegExp(`^(?:${HAN_PLACES})$`, 'u')
const CHINESE_PLACES = words(
  'shenzhen guangzhou dongguan foshan zhongshan huizhou zhuhai shantou chaozhou ningbo hangzhou wenzhou yiwu taizhou jinhua shaoxing jiaxing cixi suzhou wuxi changzhou nanjing kunshan shanghai beijing tianjin chongqing qingdao jinan xiamen fuzhou quanzhou hefei wuhan changsha chengdu xian dalian hongkong hk guangdong zhejiang jiangsu fujian shandong anhui china',
)
const LATIN_PLACES = new Set([
  ...CHINESE_PLACES,
  ...words(
    'taiwan taipei seoul tokyo osaka berlin hamburg munchen munich wien zurich paris lyon milano roma madrid barcelona warszawa praha london istanbul deutschland germany france italia italy espana spain uk usa us america japan korea europe europa eu asia international nordic benelux polska poland schweiz austria osterreich india vietnam thailand singapore malaysia indonesia mexico brasil brazil canada australia',
  ),
])

/* Words of trade, by which a company name continues what tells it from others. "小天电器" is a company of 小天. */

const HAN_TRADE =
  /(?:科技|电子|电器|电气|电源|能源|新能源|智能|智造|制造|实业|工业|技术|信息|通信|通讯|数码|数字|网络|照明|光电|家电|家居|家纺|家具|家用|生活|日用|用品|婴童|母婴|孕婴|儿童|玩具|食品|饮料|乳业|茶业|茶叶|农业|农产品|生态|农牧|粮油|米业|面业|服饰|服装|纺织|针织|鞋业|皮具|箱包|化妆品|美妆|生物|医药|制药|药业|医疗|器械|健康|贸易|商贸|商务|进出口|国际|科创|创新|发展|电池|锂电|五金|塑料|塑胶|橡胶|金属|制品|模具|机械|机电|电机|电缆|线缆|汽车|车业|车辆|车镜|零?部件|配件|头盔|轮胎|脚轮|制冷|设备|空调|电冰箱|厨电|厨具|厨卫|卫浴|洁具|灯具|灯饰|灯业|视讯|视听|音响|声学|安防|文具|文化|创意|传媒|品牌|管理|运营|供应链|投资|工程|建材|陶瓷|涂料|化工|化学|新?材料|包装|印刷|纸业|木业|体育|运动|户外|宠物|园艺|精密|精机|仪器|仪表|微电子|半导体|软件|物联网?|系统|集成|自动化|机器人|钟表|珠宝|眼镜|光学|消防|安全|防护|环保|净化|种植|养殖|水产|海产|果业|蔬菜|酒业|酿造|调味品|保健品?|营养|日化|洗涤|护理|美容|个护|产业|商事|无线|制作所|技研|工房|电工|化成)+$/u
const HANGUL_TRADE =
  /(?:전자|전기|산업|바이크|테크|코리아|상사|무역|인터내셔널|글로벌|제약|식품|화학|완구|가구|생활건강|생활|공업)+$/u
const LATIN_TRADE = words(
  'technology technologies tech electronics electronic electric electrical innovation innovations devices device products product industries industrial industry global toys toy foods food home appliances appliance power energy trading trade digital intelligent smart lighting manufacturing mfg enterprise enterprises science communications communication semiconductors semiconductor medical systems solutions furniture textiles textile linens health pharma service services brands commerce ecommerce goods store living technik elektro elektronik vertrieb vertriebs handel handels handelsgesellschaft hausgerate kuchengerate kuchentechnik electromenager elettrodomestici import export importexport development and und et e y de da of science sanayi ticaret ve san tic corp company',
)

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

type Writing = 'han' | 'kana' | 'hangul' | 'cyrillic' | 'latin' | 'none'
/** A name with kana in it is compared with such names only: the same company also writes itself in Han alone. */
const writingOf = (text: string): Writing =>
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'kana'
    : isHan(text)
      ? 'han'
      : /\p{Script=Hangul}/u.test(text)
        ? 'hangul'
        : /\p{Script=Cyrillic}/u.test(text)
          ? 'cyrillic'
          : /\p{Script=Latin}/u.test(text)
            ? 'latin'
            : 'none'

/** A name taken apart. */
interface Name {
  /** Without brackets, place and legal form: letters and digits only. */
  readonly core: string
  /** What tells it from others: the core without words of trade, unless nothing else is left. */
  readonly mark: string
  /** The core's words, of Latin and other names with blanks. */
  readonly words: readonly string[]
  readonly places: readonly string[]
  readonly hasForm: boolean
  readonly hasTrade: boolean
  readonly writing: Writing
}

const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const takeApart = (text: string, places: readonly string[]): Name => {
  const bare = text.replace(EASTERN_FORM, ' ')
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(bare)
    ? takeApartEastern(bare, bare !== text, places)
    : takeApartWestern(bare, bare !== text, places)
}

const takeApartEastern = (bare: string, hasForm: boolean, given: readonly string[]): Name => {
  let core = lettersOnly(bare)
  const places = [...given]
  for (let place = LEADING_PLACE.exec(core)?.[0]; place && core.length - place.length >= 2; ) {
    places.push(place.replace(/(?:省|市|特别行政区|自治区|区|县|镇)$/u, ''))
    core = core.slice(place.length)
    place = LEADING_PLACE.exec(core)?.[0]
  }
  const mark = core.replace(HAN_TRADE, '').replace(HANGUL_TRADE, '')
  return {
    core,
    mark: mark || core,
    words: [core],
    places,
    hasForm,
    hasTrade: mark !== core,
    writing: writingOf(mark || core),
  }
}

const takeApartWestern = (bare: string, isForm: boolean, given: readonly string[]): Name => {
  let line = bare
    .replace(/(?<!\p{L})(\p{L})[./]\s?(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [pattern, form] of COMPOSED) line = line.replace(pattern, form)
  const all = line.split(' ').filter(Boolean)
  const places = [...given]
  let hasForm = isForm
  while (all.length > 1 && LEADING_FORMS.has(all[0] ?? '')) {
    hasForm ||= all[0] !== 'the'
    all.shift()
  }
  while (all.length > 1 && LATIN_PLACES.has(all[0] ?? '')) places.push(all.shift() ?? '')
  while (all.length > 1) {
    const last = all.at(-1) ?? ''
    if (WESTERN_FORMS.has(last)) hasForm = true
    else if (LATIN_PLACES.has(last)) places.push(last)
    else break
    all.pop()
  }
  const marked = all.filter((word) => !LATIN_TRADE.has(word))
  return {
    core: all.join(''),
    mark: (marked.length > 0 ? marked : all).join(''),
    words: marked.length > 0 ? marked : all,
    places,
    hasForm,
    hasTrade: marked.length < all.length,
    writing: writingOf(all.join('')),
  }
}

const BRACKETED = /[([（]([^)\]）]{0,40})[)\]）]/gu
/** Legal forms in brackets (㈱, (주)) stay for the legal form to be seen. */
const isFormInBrackets = (inside: string): boolean => /^[株有주유]$/u.test(inside)
const isPlace = (text: string): boolean =>
  HAN_PLACE.test(text.replace(/[省市]$/u, '')) || text.split(/[\s,]+/u).every((word) => LATIN_PLACES.has(word))

/** Between two scripts, and at slashes, one name may stand in two spellings: "Korrvik/科维克", "科维克Korrvik". */
const SPELLINGS =
  /(?<=[\p{L}\p{N}]{2}\s?)\/(?=\s?[\p{L}\p{N}]{2})|[|·]|(?<=\p{Script=Han})\s{0,3}(?=\p{Script=Latin}{3})|(?<=\p{Script=Latin}{3})\s{0,3}(?=\p{Script=Han})/u

/** Between characters of the East a space is layout. */
const IDLE_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])\s{1,9}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu

/** A name as it stands, without its brackets, and each of its spellings. */
const namesIn = (raw: string): readonly Name[] => {
  const places: string[] = []
  const asides: string[] = []
  const text = spelled(raw.slice(0, 200))
    .replace(IDLE_SPACE, '')
    .replace(BRACKETED, (whole, inside: string) => {
      if (isFormInBrackets(inside.trim())) return whole
      if (isPlace(inside.trim())) places.push(inside.trim().replace(/[省市]$/u, ''))
      else if (inside.trim().length > 1) asides.push(inside)
      return ' '
    })
  const spellings = text.split(SPELLINGS)
  const all = [text, ...(spellings.length > 1 ? spellings : []), ...asides]
  return all.map((each) => takeApart(each, places)).filter(({ core }) => core.length > 1)
}

/** A full company name: it carries a legal form. */
export const isFullName = (name: string): boolean => namesIn(name)[0]?.hasForm ?? false

/** What tells one company from another: without brackets, place and legal form, lower case, letters and digits only. */
export const coreOfName = (name: string): string => namesIn(name)[0]?.core ?? ''

/** Nothing but words of trade, places and legal forms: with these a company's name goes on behind its brand. */
export const isTradeAlone = (rest: string): boolean => {
  const text = spelled(rest).replace(EASTERN_FORM, ' ').trim()
  return isHan(text) || /\p{Script=Hangul}/u.test(text)
    ? lettersOnly(text).replace(/中国/gu, '').replace(HAN_TRADE, '').replace(HANGUL_TRADE, '') === ''
    : text
        .split(/[^\p{L}\p{N}]+/u)
        .every((word) => word === '' || LATIN_TRADE.has(word) || WESTERN_FORMS.has(word) || LATIN_PLACES.has(word))
}

/** Both name a place, and not the same: branches and namesakes do. */
const isElsewhere = (a: Name, b: Name): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place))

/** How long a name must be to be known inside a longer one. */
const MINIMUM: Readonly<Record<Writing, number>> = { han: 3, kana: 3, hangul: 3, cyrillic: 4, latin: 4, none: 99 }

/** The shorter name is the longer one's beginning, and what follows is trade, or the shorter one is long enough. */
const isShortFor = (short: Name, long: Name): boolean => {
  if (short.core.length > long.core.length || short.writing !== long.writing) return false
  if (short.mark === long.mark) return !short.hasTrade || long.core.startsWith(short.core)
  if (short.mark.length < MINIMUM[short.writing]) return false
  if (short.writing !== 'latin' && short.writing !== 'cyrillic') return long.core.includes(short.core)
  const at = long.words.indexOf(short.words[0] ?? '')
  return at >= 0 && short.words.every((word, i) => long.words[at + i] === word)
}

/** Syllables of pinyin alone in a word: a Chinese company's name may be the same as an English one. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|u|ui|un|uo|a|e|i|o))+$/u
const isPinyin = ({ words: all }: Name): boolean => all.some((word) => word.length > 3 && PINYIN.test(word))
const isChinese = ({ places }: Name): boolean =>
  places.some((place) => place.split(' ').some((word) => CHINESE_PLACES.has(word)))
const mayBePinyin = (a: Name, b: Name): boolean => (isChinese(a) || isChinese(b)) && isPinyin(a) !== isPinyin(b)

/** The letters of a short word stand in the other name in their order, beginning with its first: it may be its initials. */
const isInitials = (short: string, { words: all, core }: Name): boolean => {
  if (short.length < 2 || short.length > 5 || !core.startsWith(short.charAt(0)) || all.length === 0) return false
  let from = 0
  for (const letter of short) {
    from = core.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}
const mayBeInitials = (a: Name, b: Name): boolean =>
  a.words.some((word) => isInitials(word, b)) || b.words.some((word) => isInitials(word, a))

/** Half of the shorter mark's characters agree, or a word of both begins alike: a slip, a variant, a sister company. */
const isKindred = (a: Name, b: Name): boolean => {
  if (a.writing === 'latin' || a.writing === 'cyrillic')
    return a.words.some((one) => b.words.some((other) => one.slice(0, 4) === other.slice(0, 4)))
  const shared = (one: string, other: string): number =>
    [...one].filter((character) => other.includes(character)).length
  return Math.max(shared(a.mark, b.mark), shared(b.mark, a.mark)) * 2 >= Math.min(a.mark.length, b.mark.length)
}

const comparePair = (a: Name, b: Name, isMaker: boolean): NameOutcome => {
  if (a.core === b.core || isShortFor(a, b) || isShortFor(b, a)) {
    if (isElsewhere(a, b)) return outcome('cannot-tell', 'other-place')
    return outcome('match', a.core === b.core ? 'same' : 'short-name')
  }
  if (a.writing !== b.writing) return outcome('cannot-tell', 'other-script')
  if (a.mark.length < 2 || b.mark.length < 2 || isKindred(a, b)) return outcome('cannot-tell', 'alike-names')
  if (a.writing === 'latin' && (mayBePinyin(a, b) || mayBeInitials(a, b))) return outcome('cannot-tell', 'other-script')
  const isFull = (name: Name): boolean => name.hasForm || (isMaker && name.hasTrade)
  return isFull(a) && isFull(b) ? outcome('differs', 'other-company') : outcome('cannot-tell', 'brand-only')
}

/**
 * A name of the page against one of the record. `isMaker`: the page gives it as the maker, so that a word of trade will do
 * for a legal form. The spellings agree if any two do; they differ if the names as a whole do.
 */
export const explainNames = (page: string, register: string, isMaker = false): NameOutcome => {
  const outcomes = namesIn(page).flatMap((a) => namesIn(register).map((b) => comparePair(a, b, isMaker)))
  const open = outcomes.find(({ result }) => result === 'match') ?? outcomes.find(({ result }) => result !== 'differs')
  return open ?? outcomes[0] ?? outcome('cannot-tell', 'not-stated')
}

export const compareNames = (page: string, register: string, isMaker = false): Match =>
  explainNames(page, register, isMaker).result
