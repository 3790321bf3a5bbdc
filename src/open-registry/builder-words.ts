/** The words of the builder page. */
import type { BADGE_VARIANTS, BadgeFindingKind } from '../contract/builder-schemas.ts'
import type { SnippetKind } from './builder-snippets.ts'
import type { PageLanguage } from './page-words.ts'

type Variant = (typeof BADGE_VARIANTS)[number]

export interface BuilderWords {
  readonly title: string
  readonly intro: string
  readonly scheme: string
  readonly number: string
  readonly show: string
  readonly look: string
  readonly variant: string
  readonly variants: Readonly<Record<Variant, string>>
  readonly size: string
  readonly sizes: Readonly<Record<'s' | 'm' | 'l', string>>
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly badgeLanguage: string
  readonly apply: string
  readonly preview: string
  readonly previewNote: string
  readonly previewStill: string
  readonly picture: string
  readonly copyTitle: string
  readonly copyNote: string
  readonly copy: string
  readonly copied: string
  readonly snippets: Readonly<Record<SnippetKind, string>>
  readonly policyTitle: string
  readonly policyNote: string
  readonly noBuild: string
  readonly integrity: string
  readonly stapleTitle: string
  readonly stapleNote: string
  readonly allowTitle: string
  readonly allowSteps: readonly string[]
  readonly checkTitle: string
  readonly checkNote: string
  readonly address: string
  readonly check: string
  readonly checked: (address: string) => string
  readonly fine: string
  readonly notFine: string
  /** The page was not seen, so nothing is said of it. */
  readonly unread: string
  readonly off: string
  readonly noNumber: string
  readonly findings: Readonly<Record<BadgeFindingKind, readonly [what: string, then: string]>>
  readonly back: string
}

const zh: BuilderWords = {
  title: '制作徽标',
  intro: '输入证书编号，看徽标的样子，复制一段代码放到商品页。徽标只说登记里写着的话：证书失效，它会照实显示。',
  scheme: '认证制度',
  number: '证书编号',
  show: '查看',
  look: '样式',
  variant: '形式',
  variants: { chip: '小标', row: '单行', card: '卡片', list: '列表行' },
  size: '大小',
  sizes: { s: '小', m: '中', l: '大' },
  theme: '配色',
  themes: { auto: '随页面', light: '浅色', dark: '深色' },
  badgeLanguage: '徽标语言',
  apply: '应用',
  preview: '预览',
  previewNote: '预览用的是真实脚本，和一份只对本页有效的证明。',
  picture: '图片（邮件，PNG）',
  previewStill: '此处尚未构建徽标脚本，预览为登记提供的图片。',
  copyTitle: '复制代码',
  copyNote: '脚本与证明文件都放在你自己的域名下：访客不会因此访问本登记。元素里的链接在脚本未运行时仍然可用，请保留。',
  copy: '复制',
  copied: '已复制',
  snippets: {
    html: 'HTML',
    react: 'React',
    vue: 'Vue',
    shopify: 'Shopify 区块',
    woocommerce: 'WooCommerce 短代码',
    svg: '图片（不许脚本的平台）',
    email: '电子邮件',
    staple: 'proofmark-staple.json',
    policy: '响应头',
  },
  policyTitle: '内容安全策略与完整性',
  policyNote: '把下列来源加入你已有的策略。三行依次为：脚本在自己域名下；只按完整性值放行脚本；引用登记的图片时。',
  noBuild:
    '此登记没有徽标的构建文件。运行 npm run build，文件在 dist/widget；完整性值可用 openssl dgst -sha384 -binary 文件 | openssl base64 -A 得到。',
  integrity: '完整性值',
  stapleTitle: '让证明保持新鲜',
  stapleNote:
    '证明有效期很短（通常一天）。用 proofmark-staple 定时更新：存为下面的配置，每小时运行一次 proofmark-staple once。root 是本登记根密钥的指纹，请从另一渠道核对。',
  allowTitle: '先取得许可：你的域名',
  allowSteps: [
    '向登记提出申请，附上证书与你的域名。返回里有一行证明文字和跟进用的令牌，只显示一次。',
    '把那一行放进 /.well-known/proofmark-site.txt，或作为 _proofmark.你的域名 的 TXT 记录。',
    '请登记来看：file 或 dns。通过后，持证人或认证机构决定是否同意。',
    '用令牌查看结果。到期前 30 天，回答里的 endsSoon 变为 true。',
  ],
  checkTitle: '装对了吗？',
  checkNote:
    '登记会读取这一页一次（最多 2 MB，只限公开的 https 地址），说出徽标无法工作的原因。页面内容不保存。由脚本后来加上的内容看不到。',
  address: '页面地址',
  check: '检查',
  checked: (address) => `检查：${address}`,
  fine: '没有发现妨碍徽标工作的问题',
  notFine: '徽标在这一页不能正常工作',
  unread: '没能检查这一页',
  off: '此登记不访问其他机器，无法检查页面。',
  noNumber: '请先填写认证制度和证书编号。',
  findings: {
    'in-order': ['元素、脚本和证明都在，签名有效。', ''],
    'page-not-read': ['没能读取这一页。', '请确认地址公开可达，返回 200 和 HTML。'],
    'no-element': ['这一页没有徽标元素。', '请把代码放进商品页的正文，而不是只放脚本。'],
    'stripped-element': [
      '脚本或链接在，元素不见了。',
      '多半是编辑器清除了它不认识的标签。请改用主题模板或短代码，或使用图片。',
    ],
    'escaped-element': ['元素的代码被当作文字显示了。', '请在编辑器的“源代码”视图里粘贴。'],
    'wrong-number': ['徽标上是另一个编号。', '请用本页给出的写法，不带空格。'],
    'no-script': ['没有看到徽标脚本的地址。', '如果它已打包进别的脚本，可以不管；否则请加上脚本。'],
    'script-not-found': ['脚本取不到。', '请检查路径，并以 text/javascript 返回。'],
    'blocked-script': ['页面的内容安全策略不许脚本运行。', '请把脚本来源加入下面这条指令。'],
    'altered-script': ['脚本与 integrity 所列的值不符，浏览器不会运行它。', '请更新 integrity，或换回原文件。'],
    'no-statement': ['没有可用的证明文件。', '请运行 proofmark-staple，并检查 statement 的路径。'],
    'blocked-statement': ['证明文件不许读取。', '它须在本页自己的域名下，并为 connect-src 所允许。'],
    'altered-statement': ['证明不是本登记所签，或被改动过。', '请重新获取。'],
    'expired-statement': ['证明已过期。', '请检查定时任务是否在运行。'],
    'wrong-origin': ['证明是给另一个域名的。', '请用本页的域名重新获取；www 与不带 www 是两个域名。'],
    'wrong-path': ['证明只适用于另一路径下的页面。', '请核对许可的路径。'],
    'wrong-product': ['证明只适用于一件商品，而徽标没有写明或写的是另一件。', '请在元素上写 gtin 或 model。'],
    'not-in-force': ['证书目前不是有效状态，徽标会照实显示。', ''],
    'origin-not-authorised': ['登记还没有许可这个域名。', '请先申请，见上文。'],
    live: ['徽标直接向登记查询。', '这样登记会看到访客的访问；建议改用证明文件。'],
  },
  back: '回到制作页',
}

const en: BuilderWords = {
  title: 'Build a badge',
  intro:
    'Enter a certificate number, see the badge, copy the code into your product page. A badge says what the register says: when the certificate ends, it shows that.',
  scheme: 'Scheme',
  number: 'Certificate number',
  show: 'Show',
  look: 'Look',
  variant: 'Form',
  variants: { chip: 'Chip', row: 'Row', card: 'Card', list: 'List row' },
  size: 'Size',
  sizes: { s: 'Small', m: 'Medium', l: 'Large' },
  theme: 'Colours',
  themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  badgeLanguage: 'Language of the badge',
  apply: 'Apply',
  preview: 'Preview',
  previewNote: 'The preview runs the real script, with a proof that is good for this page alone.',
  picture: 'Picture (e-mail, PNG)',
  previewStill: 'The badge is not built here; the preview shows the register’s picture.',
  copyTitle: 'Copy the code',
  copyNote:
    'Script and proof stand on your own domain, so your visitors never reach this register. Keep the link inside the element: it works where the script does not.',
  copy: 'Copy',
  copied: 'Copied',
  snippets: {
    html: 'HTML',
    react: 'React',
    vue: 'Vue',
    shopify: 'Shopify section',
    woocommerce: 'WooCommerce shortcode',
    svg: 'Picture (where scripts are not allowed)',
    email: 'E-mail',
    staple: 'proofmark-staple.json',
    policy: 'Response header',
  },
  policyTitle: 'Content security policy and integrity',
  policyNote:
    'Add these sources to the policy you have. In order: with the script on your own domain; with the script let in by its integrity value alone; for the register’s picture.',
  noBuild:
    'This register has no build of the badge. Run npm run build, the files are in dist/widget; openssl dgst -sha384 -binary FILE | openssl base64 -A gives the integrity value.',
  integrity: 'Integrity',
  stapleTitle: 'Keep the proof fresh',
  stapleNote:
    'A proof is short-lived (a day, as a rule). proofmark-staple renews it: keep this as its configuration and run proofmark-staple once every hour. root is the thumbprint of this register’s root key; compare it with what you know from elsewhere.',
  allowTitle: 'First of all: have your domain allowed',
  allowSteps: [
    'Ask the register, with the certificate and your domain. The answer holds a line of text and a token to follow the request; both are shown once.',
    'Put the line into /.well-known/proofmark-site.txt, or into a TXT record at _proofmark.your-domain.',
    'Have the register look: file or dns. Then the holder or the certification body decides.',
    'Follow the request with the token. Thirty days before the end, endsSoon becomes true.',
  ],
  checkTitle: 'Is it installed right?',
  checkNote:
    'The register reads the page once (at most 2 MB, public https addresses only) and says what keeps the badge from working. Nothing of the page is kept. What a script adds later is not seen.',
  address: 'Address of the page',
  check: 'Check',
  checked: (address) => `Checked: ${address}`,
  fine: 'Nothing found that keeps the badge from working',
  notFine: 'The badge does not work on this page',
  unread: 'The page could not be checked',
  off: 'This register reaches no other machine, so it cannot check pages.',
  noNumber: 'Scheme and number are needed first.',
  findings: {
    'in-order': ['Element, script and proof are there, and the signature holds.', ''],
    'page-not-read': ['The page could not be read.', 'It must be public, and answer 200 with HTML.'],
    'no-element': [
      'There is no badge on this page.',
      'Put the code into the product page itself, not the script alone.',
    ],
    'stripped-element': [
      'The script or the link is there, the element is not.',
      'Most likely an editor took out a tag it does not know. Use the theme’s template or a shortcode, or the picture.',
    ],
    'escaped-element': ['The markup of the element is shown as text.', 'Paste it in the editor’s source view.'],
    'wrong-number': ['The badge has another number.', 'Write it as this page does, without spaces.'],
    'no-script': [
      'No address of the badge’s script was seen.',
      'Never mind if it is bundled into another script; otherwise add it.',
    ],
    'script-not-found': ['The script cannot be had.', 'Check the path, and serve it as text/javascript.'],
    'blocked-script': [
      'The content security policy of the page keeps the script from running.',
      'Add its source to this directive.',
    ],
    'altered-script': [
      'The script is not the one its integrity value names, so browsers will not run it.',
      'Renew the integrity value, or put the file back.',
    ],
    'no-statement': ['There is no proof to be had.', 'Run proofmark-staple, and check the path in statement.'],
    'blocked-statement': [
      'The proof may not be read.',
      'It must stand on the page’s own domain, and connect-src must let it through.',
    ],
    'altered-statement': ['The proof was not signed by this register, or was altered.', 'Fetch it anew.'],
    'expired-statement': ['The proof is over.', 'Check that the scheduled job runs.'],
    'wrong-origin': [
      'The proof is for another domain.',
      'Fetch it for the domain of this page; with and without www are two.',
    ],
    'wrong-path': ['The proof is for pages under another path.', 'Compare the path that was allowed.'],
    'wrong-product': [
      'The proof is for one product, and the badge names none or another.',
      'Write gtin or model on the element.',
    ],
    'not-in-force': ['The certificate is not in force now; the badge says so.', ''],
    'origin-not-authorised': ['The register has not allowed this domain yet.', 'Ask for it first, see above.'],
    live: ['The badge asks the register itself.', 'So the register sees visits; a proof on your domain is better.'],
  },
  back: 'Back to the builder',
}

export const builderWords: Readonly<Record<PageLanguage, BuilderWords>> = { zh, en }
