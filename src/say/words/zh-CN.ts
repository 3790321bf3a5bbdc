/** 简体中文。平静、准确；说明已知什么、谁说的，给出无辜的可能，告诉你下一步。 */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const at = (day: string | undefined): string => (day ? `于${day}` : '')
const from = (day: string | undefined): string => (day ? `自${day}起` : '')
const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    year: '年份',
    month: '月份',
    date: '日期',
    body: '认证机构代码',
    category: '产品类别代码',
    class: '类别代码',
    region: '地区代码',
    province: '省份代码',
    serial: '顺序号',
    grantee: '申请人代码',
    product: '产品代码',
    type: '类型代码',
  }),
)
const partName = (part = ''): string => PARTS.get(part) ?? '其中一段'

/** 徽章用语单独列出，徽章可以只带这一部分。 */
export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': { short: '徽章真实', sentence: '登记系统为本网站签发了这枚徽章，签名仍在有效期内。' },
  'badge-expired': { short: '徽章已过期', sentence: '这枚徽章背后的签名已过期。证书本身可能仍然有效。' },
  'badge-altered': { short: '徽章被改动', sentence: '徽章显示的内容与登记系统签名的内容不同。请以登记系统为准。' },
  'badge-other-site': { short: '别的网站的徽章', sentence: '登记系统是为另一个网站或另一件商品签发这枚徽章的。' },
  'badge-unproven': { short: '徽章未获证明', sentence: '这枚徽章没有签名，本身不能证明什么。请核对证书编号。' },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: '召回或风险通报',
    sentence: () => '官方召回或风险通报点名了这款商品，可能只涉及部分批次。购买或继续使用前，请先看通报。',
  },
  'other-product': {
    short: '登记的是另一商品',
    sentence: ({ scheme }) =>
      `这个${scheme}编号有效，但登记的是另一件商品或另一家企业。也可能是抄错了编号：请问卖家哪张证书覆盖本商品。`,
  },
  revoked: {
    short: '已撤销',
    sentence: ({ since }) => `发证机构已${at(since)}撤销这张证书，它不再为商品作证。请问卖家是否另有有效证书。`,
  },
  overclaimed: {
    short: '宣称高于登记',
    sentence: () =>
      '编号有效，也覆盖本商品，但页面的说法超出了登记内容。可能是页面写错了：两边对照见下，以登记的为准。',
  },
  suspended: {
    short: '已暂停',
    sentence: ({ since }) => `证书${from(since)}暂停，目前不在有效状态。暂停也可能由持证人主动申请，不等于有过错。`,
  },
  cancelled: {
    short: '已注销',
    sentence: ({ since }) =>
      `证书已${at(since)}注销，此后不再覆盖任何商品。注销不是处罚，常见原因是停产或持证人主动申请。`,
  },
  expired: {
    short: '已过期',
    sentence: ({ until }) => `证书已${at(until)}到期。可能正在续证，商品也可能是到期前生产的；请向卖家要现行证书。`,
  },
  'in-renewal': {
    short: '换证审核中',
    sentence: ({ since }) => `证书${from(since)}在换证审核中，审核期间不在有效状态。这往往是例行程序，过几天可以再查。`,
  },
  conflict: {
    short: '说法互相矛盾',
    sentence: ({ scheme, registersDisagree }) =>
      registersDisagree
        ? '两个登记系统对这个编号的说法不同，可能有一个还没更新。这里先列较严重的一个，各自的说法写在下面的来源里。'
        : `页面为同一件商品给出了两个不同的${scheme}编号，两个都有效。也许其中一个属于另一款：请问卖家哪一个覆盖本商品。`,
  },
  malformed: {
    short: '不符合编号规则',
    sentence: ({ scheme, why }) =>
      `这不可能是${scheme}编号：${why ?? '格式不对。'}也许是笔误：请与商品上的标志核对，或向卖家要证书。`,
  },
  lookalike: { short: '不是证书编号', sentence: ({ why }) => `${why ?? ''}请向卖家要证书编号。` },
  absent: {
    short: '登记中未查到',
    sentence: () => '登记系统里没有这个编号。可能是刚发证尚未上传、输入有误，或编号并不存在。请与商品上的编号核对。',
  },
  expected: {
    short: '应有认证，本页未见',
    sentence: ({ scheme }) => `这类商品依法应有${scheme}，本页没有写。标志可能在商品上或图片里，可以问卖家。`,
  },
  confirmed: {
    short: '有效，覆盖本商品',
    sentence: ({ scheme, until }) =>
      `这个${scheme}编号有效${until ? `，有效期至${until}` : ''}，登记的内容与本页商品一致。`,
  },
  genuine: {
    short: '有效，覆盖不明',
    sentence: ({ scheme }) =>
      `这个${scheme}编号有效。页面信息不足，无法判断是否覆盖本商品：请对照下面登记的型号和厂家。`,
  },
  'not-product': {
    short: '真实，非商品认证',
    sentence: ({ about }) => `编号真实有效，但它认证的是${about ?? '别的对象'}，不能说明这件商品是否经过认证。`,
  },
  unchecked: {
    short: '未能核验',
    sentence: ({ why }) => `${why ?? '这个编号没能核验。'}这既不说明商品有问题，也不说明没有问题。`,
  },
  unnumbered: {
    short: '未给出编号',
    sentence: ({ scheme, hasNumbers }) =>
      hasNumbers
        ? `页面提到${scheme}，但没有给出编号，因此无从查起。请在商品上找编号，或问卖家。`
        : `页面提到${scheme}。这种标志不带证书编号，在这里无从查起；谁获得了它，要看发标机构公布的名单。`,
  },
  'self-declared': {
    short: '自我声明',
    sentence: ({ scheme }) => `${scheme}是生产者自己的声明，没有登记可查。你可以向卖家要符合性声明。`,
  },
}

const card: CardWords = {
  pageSays: '页面写的',
  registerSays: '登记的',
  notStated: '未写明',
  inText: '标题或参数中有',
  copy: '复制编号',
  copied: '已复制',
  close: '关闭',
  official: (name) => `官方查询：${name}`,
  proves: '能证明',
  doesNotProve: '不能证明',
  answerable: '谁对它负责',
  notice: '看通报原文',
  noticeBy: (issuer, day) => `${issuer}，${day}`,
  imitation: '网页可以仿造这张卡片，但仿造不了工具栏上的按钮。',
  demo: '演示数据：虚构的示例，不是真实的证书或通报。',
  body: (name, code, standing) => `认证机构：${name}${code ? `（${code}）` : ''}${standing ? `，${standing}` : ''}`,
  bodyCode: (code) => `编号中的认证机构代码：${code}`,
  signer: (name) => `签发人：${name}`,
  issuer: (name) => `主管或发证方：${name}`,
  register: (name) => `登记系统 ${name}`,
  read: (ago) => `${ago}读取`,
  readByYou: (ago) => `${ago}由你在该页面看到`,
  asOf: (day) => `数据截至${day}`,
  ask: (name) => `直接查询：${name}`,
  asking: { busy: '查询中…', done: '已回答。', failed: '这次没有得到回答，什么都没有改变。请稍后再试。' },
  handingOff: {
    busy: '正在打开…',
    done: '编号已复制，官方页面已打开。请在那里查询，再按工具栏按钮把结果带回来。',
    failed: '页面没有打开。编号已在剪贴板里，请再试一次。',
  },
  canTurnOn: (names) => `${names}可以查询：请在工具栏弹出窗里查询，或在设置里打开。`,
  lookYourself: '你可以自己到官方页面查询。',
}

export const words: Words = {
  locale: 'zh-CN',
  product: '验标',
  checking: '核验中…',
  verdicts,
  badges,
  badgeWhys: {
    'not-in-force': (status) => `登记系统为本网站签发了这枚徽章，签的是证书当前无效：${status}。`,
    overtaken: (status) => `签发这枚徽章时证书有效，登记系统现在的记录是：${status}。请以现在的记录为准。`,
    number: (number) => `登记系统签名的是另一个编号（${number}），与徽章上的编号不同。请以登记系统为准。`,
    path: () => '登记系统是为本网站的另一处签发这枚徽章的，例如另一家店铺。',
    product: (product) =>
      product
        ? `登记系统签发这枚徽章针对的是${product}，不是本页所售的商品。`
        : '这枚徽章背后的证书登记的是另一件商品。',
    unreadable: () => '随徽章附上的不是签名声明，本身不能证明什么。请核对证书编号。',
    'unknown-key': () => '你所用的登记系统都没有签发这枚徽章，它在这里不能证明什么。请核对证书编号。',
    'no-keys': () => '暂时读不到登记系统的密钥，签名没有核验。这并不说明徽章有问题。',
    'not-yet': () => '这枚徽章的签发时间在将来，可能是时钟不准。在此之前它不能证明什么。请核对证书编号。',
    'no-product': (product) => `登记系统签发这枚徽章针对的是${product}；本页没有写清所售是否就是它。`,
  },
  badgeCard: {
    badge: '徽章',
    site: '网站',
    number: '编号',
    signed: (ago, until) => `${ago}签发，有效至${until}`,
    limit: '不能证明货品就是获证的那一种。徽章只说明证书与网站。',
  },
  statuses: {
    valid: '有效',
    suspended: '暂停',
    revoked: '撤销',
    cancelled: '注销',
    expired: '过期',
    'in-renewal': '换证审核中',
  },
  standings: {
    approved: '已获批准',
    suspended: '批准被暂停',
    withdrawn: '批准被撤回',
    barred: '被禁止从业',
    unknown: '资质不明',
  },
  matches: { match: '一致', differs: '不同', 'cannot-tell': '无法判断' },
  fields: {
    status: '状态',
    dates: '日期',
    product: '产品',
    model: '型号',
    gtin: '条码',
    holder: '持证人',
    category: '类别',
    class: '能效等级',
  },
  reasons: {
    same: '两边一致',
    'short-name': '同一名称的简写或全称',
    'in-range': '在登记的型号范围内',
    'fits-pattern': '符合登记的型号规则',
    'in-text': '出现在页面标题或文字里',
    'same-kind': '同一类产品',
    'other-company': '与登记的各方都不是同一家企业',
    'other-model': '登记的型号是完整的，其中没有它',
    'other-kind': '不是同一类产品',
    'claims-better': '页面写的更高',
    'claims-less': '页面写的更低，对你无害',
    'other-scale': '两种等级制，不能相比',
    'other-place': '名称相同、地区不同，可能是另一家分公司',
    'other-script': '可能是译名、拼音、缩写或另一种文字',
    'alike-names': '名称相近，并不相同',
    'brand-only': '登记中没有这个品牌；厂家为其他品牌代工很常见',
    'open-list': '登记的型号不完整：见附件、系列或被截断',
    variant: '后缀可能表示颜色或销售地区',
    'look-alike': '只差在容易看混的字符，如 O 与 0',
    'no-designation': '页面没有给出型号',
    'inner-code': '这是无线模块或其厂家的代码，不是所售商品的型号',
    part: '这是部件的证书，如适配器、电芯',
    accessory: '页面卖的是与这类产品配套的东西',
    'unknown-kind': '从用词看不出是否同类',
    'other-gtin': '不同规格或市场的条码可以不同',
    past: '有效期已过',
    'not-yet': '有效期还没开始',
    'not-stated': '有一边没有写明',
  },
  problems: {
    format: () => '字母和数字的排列不符合规则。',
    length: ({ expected }) => (expected ? `这种编号应为 ${expected} 位。` : '位数不对。'),
    checksum: () => '校验位与其他数字对不上，抄错一位就会这样。',
    component: ({ part, expected }) => `${partName(part)}不可能成立${expected ? `（应为 ${expected}）` : ''}。`,
  },
  lookalikes: {
    application: '这是申请编号，不是证书编号。提出申请不代表获得认证。',
    sample: '这是说明书和模板里印的样例编号，没有发给任何人。',
  },
  unclear: {
    'no-register': '没有可以查询这种编号的登记系统。',
    'not-covered': '查过的登记系统没有收录全部这类编号，查不到不说明什么。',
    offline: '没能连上登记系统。联网后请再试。',
    'time-out': '登记系统没有及时回答。请稍后再试。',
    refused: '登记系统没有受理这次查询。请稍后再试。',
    'server-error': '登记系统自身出了故障。请稍后再试。',
    'not-understood': '登记系统的回答无法可靠读取。',
    'too-small-a-crowd': '查询这个登记系统会暴露你在看哪个编号，所以没有查。你可以在设置中允许。',
    'not-permitted': '浏览器还不允许验标查询这个登记系统。你可以在设置中允许。',
    'needs-click': '这个登记系统只在你要求时查询，每次只查一个编号。',
    stale: '登记系统的数据太旧，不能作为依据。',
    'no-catalogue': '验标没能读取自己的标志目录。请重新打开页面。',
    handoff: '这个登记系统只供人工查询，程序不能代查。',
    'not-turned-on': '有官方登记系统可以查询，但还没有打开。',
  },
  notes: {
    component: () => '页面说明这个编号属于商品内的部件，不是整件商品。',
    'unknown-category': () => '编号中的类别代码不在已知目录里，可能较新，也可能较旧。',
    'brand-unproven': () => '无法确认页面的品牌与持证人的关系。厂家为其他品牌代工很常见。',
    'body-not-approved': ({ body }) => `${body ?? '发证机构'}目前没有这项认证的批准。`,
    'body-suspended': ({ body }) => `${body ?? '发证机构'}目前暂停发新证；已发的证书仍然有效。`,
    'laboratory-not-qualified': () =>
      '发证当天，出具检测结果的实验室没有相应资质。谁出证，谁负责：可以向发证机构询问。',
    'part-inside': () => '这是部件的证书，如电源适配器或电芯。它可能随商品附带，但不覆盖整件商品。',
    'suspended-on-request': () => '暂停由持证人自己申请，不表示有过错。',
    'sold-after-expiry': () => '有效期内生产的商品，到期后仍可以销售。请看商品的生产日期。',
    'not-yet-valid': () => '登记的有效期还没有开始。',
    demo: () => '回答来自演示用的登记系统。',
    'kept-record': ({ status, ago, register }) =>
      status && ago
        ? `上次（${ago}）读取时，${register ?? '登记系统'}的登记状态为：${status}。现在可能已经不同。`
        : '保存有较早的回答，现在可能已经不同。',
    'self-declaration-number': () => '这是自我声明编号：由生产者自己负责，没有机构审查。',
    'several-registers': () => '有不止一个登记系统作了回答。',
    'unproven-form': () => '这种编号的写法没有公开的规则：只按它的标签识别，不从号码本身作任何推断。',
  },
  certifies: {
    product: '商品',
    licence: '生产许可',
    component: '商品内的部件',
    operator: '企业资质',
    system: '企业的管理体系',
    service: '服务',
    person: '个人资格',
    laboratory: '实验室资质',
    filing: '向主管部门的备案',
    'self-declaration': '生产者自己的声明',
  },
  spoken: (short, scheme) => `验标：${short}，${scheme}`,
  card,
}
