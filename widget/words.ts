/**
 * The badge's words. A table of its own, because the badge must stay under 4 kB and needs a dozen words.
 * They follow the short words of the verdicts, so that badge and extension never speak differently.
 */

/** What the badge can show. `in-force` is the register's word on the certificate, not on the goods beside the badge. */
export type BadgeState =
  | 'checking'
  | 'in-force'
  | 'suspended'
  | 'revoked'
  | 'cancelled'
  | 'expired'
  | 'in-renewal'
  | 'absent'
  | 'unchecked'

export interface BadgeWords {
  readonly states: Readonly<Record<BadgeState, string>>
  readonly demo: string
  readonly asked: string
  readonly registerAsOf: string
  readonly open: string
}

export const words: Readonly<Record<'zh' | 'en', BadgeWords>> = {
  zh: {
    states: {
      checking: '正在核验…',
      'in-force': '证书有效',
      suspended: '证书已暂停',
      revoked: '证书已撤销',
      cancelled: '证书已注销',
      expired: '证书已过期',
      'in-renewal': '换证审核中',
      absent: '登记中未查到',
      unchecked: '未能核验',
    },
    demo: '演示数据',
    asked: '查询于',
    registerAsOf: '登记数据截至',
    open: '打开登记页面',
  },
  en: {
    states: {
      checking: 'Checking…',
      'in-force': 'Certificate in force',
      suspended: 'Certificate suspended',
      revoked: 'Certificate revoked',
      cancelled: 'Certificate cancelled',
      expired: 'Certificate expired',
      'in-renewal': 'Certificate in renewal',
      absent: 'Not in the register',
      unchecked: 'Not checked',
    },
    demo: 'Demonstration data',
    asked: 'Asked',
    registerAsOf: 'register as of',
    open: 'Open the register page',
  },
}
