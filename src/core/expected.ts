/**
 * Marks that the law asks for on a kind of product. The result is a question, never an accusation, so a rule is narrow:
 * the title names the product itself and nothing that merely belongs to it, the shop sells on the Chinese mainland, and
 * the duty has begun. Only kinds of which the catalogue leaves no doubt are here; toys, lamps, chargers and paints, whose
 * borders are fine, are not.
 */
import { isTraditional } from './han.ts'
import { standsAlone } from './kinds.ts'
import { fold } from './text.ts'
import type { Claim, Day, Listing, SchemeId } from './words.ts'

/**
 * The products' names in a title, by rule. Source: the compulsory catalogue (SAMR notice 2023 No. 36) and the notices that
 * added to it; the words are our own.
 */
const PRODUCTS = {
  powerBank: '充电宝|移动电源',
  socket: '插座|插排|排插|插线板|接线板',
  phone: '智能手机|5g手机|4g手机|老人手机|老年手机|老人机|老年机',
  computer: '笔记本电脑|平板电脑|台式电脑|台式机|电脑主机|显示器',
  printer: '打印机|复印机|扫描仪',
  television: '电视机|液晶电视|智能电视|机顶盒',
  appliance:
    '冰箱|冰柜|空调|洗衣机|电热水器|取暖器|暖风机|吸尘器|吹风机|电吹风|卷发棒|电熨斗|挂烫机|电磁炉|烤箱|空气炸锅|多士炉|豆浆机|料理机|破壁机|榨汁机|微波炉|油烟机|电热水壶|饮水机|电饭煲|电饭锅|电压力锅|电热毯|电风扇|落地扇|塔扇|循环扇',
  gas: '燃气灶|燃气热水器|壁挂炉',
  eBike: '电动自行车',
  eBikePower: '电动车锂电池|电动自行车锂电池|电动车充电器|电动自行车充电器|电瓶车充电器',
  motorcycleHelmet: '摩托车头盔',
  eBikeHelmet: '电动车头盔|电动自行车头盔',
  childSeat: '儿童安全座椅|宝宝安全座椅|婴儿安全座椅',
  fire: '灭火器|烟雾报警器|缓降器',
  toilet: '智能马桶|电子坐便器',
  gasAlarm: '燃气报警器|燃气泄漏报警器',
} as const

const wordsOf = (products: string): readonly string[] => products.split('|')

/** Words of which one stands in any title that a rule is about; the finder's first look holds nothing else of the rules. */
export const EXPECTED_WORDS: readonly string[] = /* @__PURE__ */ Object.values(PRODUCTS).flatMap(wordsOf)

interface ExpectedRule {
  readonly products: string
  /** The day from which the law asks for the mark. */
  readonly from: Day
  /** Accessories, parts and kinds that the law leaves out. */
  readonly exempt: RegExp
}

/** The first catalogue came into force for good on this day. */
const FROM_THE_START = '2003-08-01'

const RULES = (): readonly ExpectedRule[] => [
  {
    products: PRODUCTS.powerBank,
    from: '2024-08-01',
    exempt: /套料|套件|数据线|充电线|充电器|充电头|机柜|户外电源|储能|太阳能|电池盒/u,
  },
  {
    products: PRODUCTS.socket,
    from: FROM_THE_START,
    exempt: /防水盒|保护|安全塞|工业|航空|芯片|连接器|点烟|车载|端子|轨道|理线|底盒|暗盒/u,
  },
  { products: PRODUCTS.phone, from: FROM_THE_START, exempt: /壳|套|膜|线|充电|耳机|挂绳|卡|电池|镜头/u },
  {
    products: PRODUCTS.computer,
    from: FROM_THE_START,
    exempt:
      /包|架|膜|壳|套|键盘|鼠标|散热|清洁|电源|线|内存|硬盘|挂灯|转接|桌|屏幕总成|电池|触控笔|手写笔|学习卡|车载|空机箱|机箱/u,
  },
  {
    products: PRODUCTS.printer,
    from: FROM_THE_START,
    exempt: /墨|硒鼓|粉|纸|色带|标签|便携|热敏|口袋|3d|错题|照片|手持|迷你|三维|条码|诊断|线|打印头/iu,
  },
  {
    products: PRODUCTS.television,
    from: FROM_THE_START,
    exempt: /架|遥控|柜|罩|膜|音[响箱]|线|灯|会员|车载|屏幕|主板/u,
  },
  {
    products: PRODUCTS.appliance,
    from: FROM_THE_START,
    exempt:
      /usb|车载|充电|无线|手持|便携|迷你|电池|直流|(?:5|12|24)v|手动|滤|罩|套|贴|架|清[洁洗]|除味|除臭|除霜|遥控|内胆|内锅|盖|密封|垫|布|管|刷|尘袋|伴侣|延长|插头|柜|被|衫|服|毯子|空调毯|扇叶|温控|电机|压缩机|主板|香薰|手套|模具|纸|油烟净化|烤盘|蒸笼|食谱|书|中央空调|太阳能|商用|工业|盘|网|灯|酒精|药|挂钩|锁|灶台|防护/iu,
  },
  {
    products: PRODUCTS.gas,
    from: '2020-10-01',
    exempt: /阀|软管|打火|电池|罩|管|架|贴|清洗|面板|炉头|商用|防护|卡式|户外|锡纸/u,
  },
  {
    products: PRODUCTS.eBike,
    from: '2019-04-15',
    exempt: /滑板|平衡|头盔|电池|充电|挡风|雨[披衣]|坐垫|车篮|后座|锁|罩|轮胎|控制器|脚垫|灯|座椅|反光|贴|电机|租|牌/u,
  },
  {
    products: PRODUCTS.eBikePower,
    from: '2025-11-01',
    exempt: /铅酸|盒|壳|保护板|[三四]轮|汽车|摩托|防水|延长|转接|线|插头|包/u,
  },
  {
    products: PRODUCTS.motorcycleHelmet,
    from: FROM_THE_START,
    exempt: /骑行|(?<!电动)自行车|轮滑|镜片|内衬|袋|帽|配件|耳机|锁|清洁|除味|垫/u,
  },
  {
    products: PRODUCTS.eBikeHelmet,
    from: '2025-05-01',
    exempt: /骑行|轮滑|镜片|内衬|袋|帽|配件|耳机|锁|清洁|除味|垫/u,
  },
  {
    products: PRODUCTS.childSeat,
    from: '2015-09-01',
    exempt: /餐椅|保护|防磨|头枕|凉[席垫]|垫|接口|带扣|自行车|电动车|遮阳|镜/u,
  },
  { products: PRODUCTS.fire, from: '2020-10-01', exempt: /箱|架|贴|标[识志牌]|挂钩|年检|套|罩|粉末|瓶|绳包/u },
  { products: PRODUCTS.toilet, from: '2025-07-01', exempt: /套|垫|滤|喷头|清洁|角阀|水箱|接头|贴|刷|圈|除臭/u },
  { products: PRODUCTS.gasAlarm, from: '2025-07-01', exempt: /阀|架|贴|线|工业/u },
]

/** Goods that no rule is about, whatever they are: what only fits or holds the product, used, hired and foreign goods. */
const EXEMPT =
  /收纳|保护[套壳膜]|外壳|支架|贴[膜纸]|挂绳|底座|配件|零件|适用|专用|通用|兼容|替换|模型|玩具|仿真|过家家|手办|检测仪|测试|二手|翻新|维修|安装服务|回收|租赁|出租|租借|共享|免税|海外|直邮|跨境|保税|代购|进口|出口|港版|美版|日版|欧版|国际版|定金|补差/u

/** Where Chinese is written and Chinese law does not ask. */
const ABROAD = /\.(?:tw|hk|mo|jp|kr|sg|my|us|uk|de|fr|au|ca)$/u

/** The mark, in whichever way a page shows it. */
const SHOWS_CCC: ReadonlySet<SchemeId> = /* @__PURE__ */ new Set(['cn-ccc', 'cn-ccc-self', 'cn-ccc-trace'])

/** Or the number of another Chinese filing: a page that gives one leaves little to ask. */
const isShown = ({ scheme, raw }: Claim): boolean =>
  SHOWS_CCC.has(scheme) || (scheme.startsWith('cn-') && raw !== undefined)

const namesProduct = (title: string, products: string): boolean =>
  wordsOf(products).some((word) => {
    const at = title.indexOf(word)
    return at >= 0 && standsAlone(title, at + word.length)
  })

/** Schemes that the law asks for on this product and that the page does not show in any way. */
export const expectedSchemes = (listing: Listing, claims: readonly Claim[], today: Day): readonly SchemeId[] => {
  const title = fold(listing.title).text.toLowerCase()
  if (claims.some(isShown)) return []
  if (EXEMPT.test(title) || ABROAD.test(listing.site) || isTraditional(title)) return []
  const asks = RULES().some(
    ({ products, from, exempt }) => from <= today && !exempt.test(title) && namesProduct(title, products),
  )
  return asks ? ['cn-ccc'] : []
}
