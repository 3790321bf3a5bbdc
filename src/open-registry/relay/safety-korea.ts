/**
 * Safety Korea, the national register of KC safety certificates (국가기술표준원), through its open interface. It wants a key
 * that is bound to the address of one caller, so an extension cannot ask it: an open register that holds such a key asks.
 * The interface answers everything with HTTP 200 and says in `resultCode` what happened. Numbers are written there as on
 * old certificates, with suffixes of variants, and nothing says that it holds all: its silence proves nothing.
 */
import type { Status } from '../../core/words.ts'
import { dayOf, defined, type Fields, listOf, objectOf, readJson, rowsOf, textOf } from '../../registries/fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from '../../registries/official.ts'
import { unclear } from '../../registries/replies.ts'

/** `resultCode` where there is no data: nothing held (2004), a key or an address that is refused, a bad question, a fault. */
const FINDINGS: Readonly<Record<string, Finding>> = {
  2004: { kind: 'absent' },
  4000: unclear('refused'),
  4001: unclear('refused'),
  5000: unclear('server-error'),
}

/** `certState`. Orders to improve (개선명령) and hearings (청문실시) leave open whether it is in force: they are not here. */
const STATES: readonly (readonly [RegExp, Status])[] = [
  [/^적합$/u, 'valid'],
  [/^기간만료$/u, 'expired'],
  [/^반납$/u, 'cancelled'],
  [/^(?:안전인증취소|안전확인신고 ?효력상실|취소)$/u, 'revoked'],
  // "안전인증표시 사용금지 2개월", "안전확인신고표시 사용금지 2개월".
  [/^(?:안전인증|안전확인신고)표시 ?사용금지(?: ?\d{1,2}개월)?$/u, 'suspended'],
]
const statusOf = (value: unknown): Status | undefined => {
  const text = textOf(value, 60) ?? ''
  return STATES.find(([words]) => words.test(text))?.[1]
}

/** Some are written in full-width letters. */
const numberOf = (value: unknown): string | undefined =>
  textOf(value, 64)?.normalize('NFKC').replace(/\s/gu, '').toUpperCase()

const single = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined)

/** One number may have several rows; in force and of one maker they are one certificate. */
const recordOf = (rows: readonly Fields[]): Finding => {
  const status = single(rows.map((row) => statusOf(row.certState)))
  const manufacturer = single(rows.map((row) => textOf(row.makerName)))
  if (!status || (rows.length > 1 && !manufacturer)) return unclear('not-understood')
  const models = [...new Set(rows.flatMap((row) => textOf(row.modelName, 120) ?? []))]
  const record = {
    status,
    scopeKind: 'product' as const,
    // Models derived from the first one stand in the detail only: these can match a listing, and never differ from it.
    ...(models.length > 0 ? { models, modelsCut: true } : {}),
    ...defined({
      manufacturer,
      productName: single(rows.map((row) => textOf(row.productName))),
      issuedOn: rows.length === 1 ? dayOf(rows[0]?.certDate) : undefined,
    }),
  }
  return { kind: 'found', record }
}

const safetyKorea: OfficialRegister = {
  id: 'safety-korea',
  name: { zh: '韩国产品安全信息中心（KC 安全认证）', en: 'Safety Korea (KC safety certificates)' },
  coverage: { 'kr-kc-safety': 'partial' },
  origins: ['https://www.safetykorea.kr/*'],
  licence: { zh: '韩国国家技术标准院开放接口', en: 'Open interface of the Korean Agency for Technology and Standards' },
  keepForDays: 1,
  asks: 'by-itself',
  find: async ({ compact }, get) => {
    const query = `conditionKey=certNum&conditionValue=${encodeURIComponent(compact)}`
    const reply = readJson(await get(`https://www.safetykorea.kr/openapi/api/cert/certificationList.json?${query}`))
    if (reply.kind === 'unclear') return reply
    const envelope = objectOf(reply.value)
    const code = textOf(envelope?.resultCode, 10) ?? ''
    const rows = listOf(envelope?.resultData) && rowsOf(envelope?.resultData)
    if (code !== '2000') return (Object.hasOwn(FINDINGS, code) && FINDINGS[code]) || unclear('not-understood')
    const ours = (rows ?? []).filter((row) => numberOf(row.certNum) === compact)
    return ours.length > 0 ? recordOf(ours) : unclear('not-understood')
  },
}
export default safetyKorea

export const facts = (): RegisterFacts => ({
  // From the interface’s own description of a question.
  question: { scheme: 'kr-kc-safety', number: 'CB061R2170-3018' },
  reads: [
    ...resting('shape read from three public clients; codes from five', 'several', [
      { path: 'resultCode', is: 'string', isNeeded: true },
      { path: 'resultData', is: 'array', isNeeded: true },
      { path: 'resultData[].certNum', is: 'string', isNeeded: true },
      { path: 'resultData[].productName', is: 'string' },
      { path: 'resultData[].modelName', is: 'string' },
      { path: 'resultData[].makerName', is: 'string' },
      { path: 'resultData[].certDate', is: 'string' },
    ]),
    ...resting('words of the states from a count over the register by one public project', 'single', [
      { path: 'resultData[].certState', is: 'string', isNeeded: true },
    ]),
  ],
})
