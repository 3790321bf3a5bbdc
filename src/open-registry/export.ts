/** Certificates out of a register as a stream of text, in the order of their keys; `import` reads it back as it was. */
import type { HeldRecord } from './cast.ts'
import type { HeldEvent } from './history.ts'
import {
  columnsOfCertificates,
  csvOfCertificate,
  type ExportedCertificate,
  inContractOrder,
} from './import/certificate-row.ts'
import { csvRow } from './import/csv.ts'
import type { StoreView } from './store.ts'

export const EXPORT_FORMATS = ['jsonl', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportOptions {
  readonly format: ExportFormat
  /** Of this scheme alone. */
  readonly scheme?: string | undefined
  /** With the trace of each. */
  readonly hasEvents: boolean
}

const PAGE = 500
const LAST_KEY = 'f'.repeat(64)

/** Every record, page by page. */
async function* readPages(store: StoreView, scheme: string | undefined): AsyncGenerator<readonly HeldRecord[]> {
  for (let after = ''; ; ) {
    const page = await store.between(after, LAST_KEY, PAGE)
    // `between` takes its first key in: that is the last one of the page before.
    const fresh = page.filter(({ key }) => key !== after).map(({ record }) => record)
    yield scheme === undefined ? fresh : fresh.filter((record) => record.scheme === scheme)
    const last = page.at(-1)?.key
    if (page.length < PAGE || last === undefined) return
    after = last
  }
}

const withoutNumber = ({ scheme: _scheme, number: _number, ...event }: HeldEvent) => event
const withEvents = async (store: StoreView, record: HeldRecord): Promise<ExportedCertificate> => ({
  ...record,
  events: (await store.events(record.scheme, record.number)).map(withoutNumber),
})

/** A page of text and how many certificates are in it. The first of a CSV begins with the names of the columns. */
export async function* exportCertificates(
  store: StoreView,
  { format, scheme, hasEvents }: ExportOptions,
): AsyncGenerator<{ readonly text: string; readonly certificates: number }> {
  const columns = columnsOfCertificates(hasEvents)
  if (format === 'csv') yield { text: csvRow(columns), certificates: 0 }
  for await (const page of readPages(store, scheme)) {
    const records = page.map(inContractOrder)
    const certificates: readonly ExportedCertificate[] = hasEvents
      ? await Promise.all(records.map((record) => withEvents(store, record)))
      : records
    const lines = certificates.map((one) =>
      format === 'csv' ? csvOfCertificate(one, columns) : `${JSON.stringify(one)}\n`,
    )
    yield { text: lines.join(''), certificates: page.length }
  }
}
