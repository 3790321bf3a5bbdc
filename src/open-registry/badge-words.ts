/** The words of the badge picture that the pages do not have. */
import type { ScopeKind } from '../core/words.ts'
import type { PageLanguage } from './words.ts'

interface BadgeWords {
  readonly checked: (day: string) => string
  readonly asked: (day: string) => string
  readonly notYet: (day: string) => string
  readonly unreachable: string
  /** Instead of a name, or of everything, whose letters a picture cannot write. */
  readonly nameElsewhere: string
  readonly seeRegister: string
  readonly stale: (day: string) => string
  readonly demo: string
  /** What a certificate of this kind does not say; nothing for one of a product. */
  readonly scope: Readonly<Record<Exclude<ScopeKind, 'product'>, string>>
  readonly compare: string
}

const zh: BadgeWords = {
  checked: (day) => `登记核对 ${day}`,
  asked: (day) => `查询于 ${day}`,
  notYet: (day) => `尚未生效：自 ${day} 起`,
  unreachable: '暂时无法核对',
  nameElsewhere: '名称无法在图中写出，请见登记页面',
  seeRegister: '请打开登记页面查看',
  stale: (day) => `无法核对：登记数据停在 ${day}`,
  demo: '示例',
  scope: {
    operator: '企业资质，不证明某个商品',
    system: '管理体系认证，不证明某个商品',
    laboratory: '实验室资质，不证明某个商品',
  },
  compare: '图片可以复制：请核对持有人和产品，或打开登记页面。',
}

const en: BadgeWords = {
  checked: (day) => `Register checked ${day}`,
  asked: (day) => `Asked ${day}`,
  notYet: (day) => `Not in force before ${day}`,
  unreachable: 'Could not be checked',
  nameElsewhere: 'A name this picture cannot write: see the register',
  seeRegister: 'Please open the page of the register',
  stale: (day) => `Could not be checked: register data of ${day}`,
  demo: 'Demo',
  scope: {
    operator: 'Of a business, not of a product',
    system: 'Of a management system, not of a product',
    laboratory: 'Of a laboratory, not of a product',
  },
  compare: 'Anybody can copy a picture: compare holder and product, or open the register.',
}

export const badgeWords: Readonly<Record<PageLanguage, BadgeWords>> = { zh, en }
