/**
 * From what an official page shows to a record, for the very number that was asked for. Labels are those of China's
 * platform of certificates, of today and of before 2019: number, status, dates, category, product and models in one
 * table, principal, maker and factory in tables of their own. Statuses are taken as whole words; whatever else stands
 * there, or does not fit together, is not read at all.
 *
 * Sources: fields of the list replies of both generations (certificate number, name of the certified organisation, name
 * of the certification project, status, end date, certification body) and the rows of the older detail page, as public
 * clients read them; the content of a certificate by Article 21 of the rules on compulsory certification.
 */
import { isDay } from '../core/dates.ts'
import { fold } from '../core/text.ts'
import type { CertificateRecord, Day, Status } from '../core/words.ts'
import type { Sheet, SheetField } from './official.ts'

/** What is read for sure; whose it is and when it was read is added where it is kept. */
export type PageRecord = Omit<CertificateRecord, 'source' | 'readAt' | 'asOf' | 'demo'>

const NUMBER = /^(?:证书编号|证书号码?|认证证书编号|certificate (?:no\.?|number))$/iu
const STATUS = /^(?:证书)?状态$|^(?:certificate )?status$/iu
/** `暂停` by itself; "暂停恢复" or "有效（已换证）" is another matter. */
const STATUSES: Readonly<Record<string, Status>> = {
  有效: 'valid',
  '有效(正常)': 'valid',
  暂停: 'suspended',
  撤销: 'revoked',
  注销: 'cancelled',
  证书过期: 'expired',
  过期: 'expired',
}

type TextField = 'productName' | 'holder' | 'manufacturer' | 'factory'
const TEXTS: readonly (readonly [TextField, RegExp])[] = [
  ['productName', /^(?:产品名称|主产品名称?)$/u],
  ['holder', /^(?:获证组织(?:名称)?|组织名称|持证人(?:名称)?|证书持有人|(?:认证)?委托人(?:名称)?|申请人(?:名称)?)$/u],
  ['manufacturer', /^(?:制造商|生产者(?:\(制造商\))?|制造商名称|生产者名称)$/u],
  ['factory', /^(?:生产企业|生产厂|生产企业名称|生产厂名称)$/u],
]
/** Tables of one company each, where the label is only "名称": by id in the older pages, by heading in the newer. */
const COMPANY_TABLES: readonly (readonly [TextField, RegExp])[] = [
  ['holder', /(?<![a-z])app_info|委托人|申请人|持证人/u],
  ['manufacturer', /(?<![a-z])manu_info|制造商|生产者/u],
  ['factory', /(?<![a-z])fac_info|生产企业|生产厂/u],
]
const COMPANY_NAME = /^(?:企业|组织|单位)?名称$/u
const BODY = /^(?:发证机构|认证机构|发证机构名称|认证机构名称)$/u
const MODELS = /^(?:规格型号|产品型号|型号规格?|规格、型号|型号)$/u
const STANDARDS = /^(?:认证依据|认证标准|依据标准|产品标准和技术要求)$/u
type DayField = 'issuedOn' | 'validUntil'
const DAYS: readonly (readonly [DayField, RegExp])[] = [
  ['issuedOn', /^(?:发证日期|颁证日期)$/u],
  ['validUntil', /^(?:到期|到期日期|证书到期日期|有效期至|有效期止|证书有效期至)$/u],
]

const MAX_NAME = 300
const MAX_MODELS = 2_000

const plain = (text: string): string => fold(text).text.replace(/\s+/gu, ' ').trim()
/** `2020 01 0907 123456（B0）` → `2020010907123456`: the version behind a number is not part of it. */
const compactOf = (value: string): string =>
  plain(value)
    .replace(/\([A-Z]\d{1,2}\)$/iu, '')
    .replace(/\s/gu, '')
    .toUpperCase()

const dayOf = (value: string): Day | undefined => {
  const text = plain(value)
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ?? []
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(read) ? read : undefined
}

/** A value that is there; dashes and "无" say that it is not. */
const isSaid = (value: string): boolean => value !== '' && !/^(?:[-—/]+|无|暂无)$/u.test(value)

type Labelled = SheetField & { readonly about: string }

/** The one value of a label; `undefined` when there is none, or when two disagree. */
const only = (fields: readonly Labelled[], isIt: (field: Labelled) => boolean): string | undefined => {
  const values = new Set(
    fields
      .filter(isIt)
      .map(({ value }) => plain(value))
      .filter(isSaid),
  )
  return values.size === 1 ? [...values][0] : undefined
}

const labelled =
  (pattern: RegExp) =>
  ({ label }: Labelled): boolean =>
    pattern.test(plain(label))

const recordOf = (fields: readonly Labelled[], scheme: string, compact: string): PageRecord | undefined => {
  const status = STATUSES[only(fields, labelled(STATUS)) ?? '']
  if (!status) return undefined
  const texts = TEXTS.map(([field, pattern]) => [field, only(fields, labelled(pattern))?.slice(0, MAX_NAME)] as const)
  const companies = COMPANY_TABLES.map(([field, about]) => {
    const name = only(fields, (one) => about.test(one.about) && labelled(COMPANY_NAME)(one))
    return [field, name?.slice(0, MAX_NAME)] as const
  })
  const days = DAYS.map(([field, pattern]) => [field, dayOf(only(fields, labelled(pattern)) ?? '')] as const)
  const models = only(fields, labelled(MODELS))
  const standards = only(fields, labelled(STANDARDS))?.slice(0, MAX_NAME)
  const body = only(fields, labelled(BODY))?.slice(0, MAX_NAME)
  const known = [...companies, ...texts, ...days].filter(([, value]) => value !== undefined)
  return {
    scheme,
    number: compact,
    status,
    ...Object.fromEntries(known),
    ...(models ? { models: [models.slice(0, MAX_MODELS)] } : {}),
    ...(models && models.length > MAX_MODELS ? { modelsCut: true } : {}),
    ...(standards ? { standards: [standards] } : {}),
    ...(body ? { body: { id: body, name: body } } : {}),
  }
}

const withAbout = ({ about, fields }: Sheet): readonly Labelled[] => fields.map((field) => ({ ...field, about }))
const numbersIn = (fields: readonly Labelled[]): ReadonlySet<string> =>
  new Set(
    fields
      .filter(labelled(NUMBER))
      .map(({ value }) => compactOf(value))
      .filter(isSaid),
  )

/**
 * The record of this number; `undefined` where none can be read for sure. The tables of a detail page belong together when they name this number and no other; of a
 * list its one row is taken. A page that shows both is a detail page inside its list.
 */
export const readOfficial = (sheets: readonly Sheet[], scheme: string, compact: string): PageRecord | undefined => {
  const asked = compactOf(compact)
  const parts = sheets.filter(({ kind }) => kind === 'part').flatMap(withAbout)
  const shown = numbersIn(parts)
  if (shown.size === 1 && shown.has(asked)) {
    const record = recordOf(parts, scheme, compact)
    if (record) return record
  }
  const rows = sheets.filter(({ kind }) => kind === 'row').map(withAbout)
  const ours = rows.filter((row) => numbersIn(row).has(asked))
  return ours.length === 1 ? recordOf(ours.flat(), scheme, compact) : undefined
}
