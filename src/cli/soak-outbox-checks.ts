/**
 * What must hold of outbox and register once everything is quiet: whatever was acknowledged to the person is in the
 * register, once, as it was put in, and the receipts agree. Each fault found is a sentence; none is what is wanted.
 */
import type { OwnPart, OwnReport } from '../core/own-report.ts'
import type { HeldReport } from '../open-registry/store.ts'

/** What the person was told is safe. */
export interface Promised {
  /** Id of the report by its text, which is its alone. */
  readonly reports: ReadonlyMap<string, { readonly id: string; readonly evidenceSha256?: string }>
  /** Id of the report by the text of the addition, which is its alone. */
  readonly additions: ReadonlyMap<string, string>
  readonly withdrawals: ReadonlySet<string>
}

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)

const checkReport = (own: OwnReport, held: HeldReport | undefined): readonly string[] => {
  const { id, receipt, state, parts } = own
  if (state === 'withdrawn' && !receipt) return held ? [`${id} was taken back before it left, and has arrived`] : []
  if (state !== 'sent' && state !== 'withdrawn') return [`${id} is ${state} at the end`]
  if (!held) return [`${id} is ${state}, and the register does not have it`]
  const last = held.statuses.at(-1)?.status
  const withdrawn = held.statuses.filter(({ status }) => status === 'withdrawn').length
  const arrived = (held.additions ?? []).map(({ clientId }) => clientId)
  const due = parts.filter(({ kind, state: { kind: how } }) => kind === 'addition' && how === 'sent')
  return [
    ...(receipt?.id !== held.id ? [`the receipt of ${id} names ${receipt?.id}, the register ${held.id}`] : []),
    ...(receipt?.receivedAt !== held.receivedAt ? [`the receipt of ${id} is of another time`] : []),
    ...(own.text !== held.text ? [`${id} reads "${held.text}" in the register`] : []),
    ...(withdrawn !== (state === 'withdrawn' ? 1 : 0) ? [`${id} is ${state}, and withdrawn ${withdrawn} times`] : []),
    ...(state === 'withdrawn' && last !== 'withdrawn' ? [`${id} is withdrawn, and ${last} in the register`] : []),
    ...repeated(arrived).map((twice) => `addition ${twice} of ${id} is there more than once`),
    ...due.filter((part) => !arrived.includes(part.id)).map((part) => `addition ${part.id} of ${id} is not there`),
  ]
}

const isWaiting = ({ state }: OwnPart): boolean => state.kind === 'queued' || state.kind === 'sending'

/** Whether anything is still to come. */
export const isQuiet = (reports: readonly OwnReport[]): boolean =>
  reports.every(({ state, parts }) => state === 'withdrawn' || !parts.some(isWaiting))

export const checkDelivered = (
  promised: Promised,
  own: readonly OwnReport[],
  held: readonly HeldReport[],
): readonly string[] => {
  const byClient = new Map(held.map((report) => [report.clientId, report]))
  const byId = new Map(own.map((report) => [report.id, report]))
  const ownTexts = own.flatMap(({ text = '' }) => text)
  const lostReports = [...promised.reports].filter(([text, { id }]) => byId.get(id)?.text !== text)
  const lostAdditions = [...promised.additions].filter(([text, id]) => {
    const report = byId.get(id)
    return report?.state !== 'withdrawn' && !report?.parts.some((part) => part.text === text)
  })
  const notWithdrawn = [...promised.withdrawals].filter((id) => byId.get(id)?.state !== 'withdrawn')
  const strayEvidence = [...promised.reports.values()].filter(({ id, evidenceSha256 }) => {
    const report = byClient.get(id)
    // That of the report itself bears no id of an addition.
    const files = report?.evidence?.filter(({ clientId }) => clientId === '').map(({ sha256 }) => sha256) ?? []
    return report !== undefined && files.join() !== (evidenceSha256 ?? '')
  })
  return [
    ...repeated(held.map(({ clientId }) => clientId)).map((id) => `${id} is in the register more than once`),
    ...repeated(ownTexts).map((text) => `"${text}" is in the outbox more than once`),
    ...repeated(held.map(({ text }) => text)).map((text) => `"${text}" is in the register more than once`),
    ...held.filter(({ clientId }) => !byId.has(clientId)).map(({ clientId }) => `${clientId} was never queued`),
    ...lostReports.map(([text]) => `"${text}" was acknowledged and is not in the outbox`),
    ...lostAdditions.map(([text]) => `addition "${text}" was acknowledged and is not in the outbox`),
    ...notWithdrawn.map((id) => `${id} was withdrawn and is not`),
    ...strayEvidence.map(({ id }) => `the evidence of ${id} is not as it was`),
    ...own.flatMap((report) => checkReport(report, byClient.get(report.id))),
  ]
}
