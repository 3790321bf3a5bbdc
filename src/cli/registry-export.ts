/** `npm run registry -- export`: certificates out of a register, as `import --map proofmark` reads them back. */
import { once } from 'node:events'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { EXPORT_FORMATS, type ExportFormat, exportCertificates } from '../open-registry/export.ts'
import type { StoreView } from '../open-registry/store.ts'
import { catalogue } from '../schemes/about/index.ts'
import { makeMeter } from './meter.ts'
import { CalledWrongly, CommandError, defineCommand, textFlag, withStore } from './registry-command.ts'

interface Output {
  readonly write: (text: string) => Promise<void>
  /** Makes it count: until then a file of that name is as it was. */
  readonly finish: () => Promise<void>
  readonly drop: () => Promise<void>
}

const toStdout = (): Output => ({
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  finish: async () => {},
  drop: async () => {},
})

/** Nobody ever sees a file that ends in the middle. */
const toFile = async (path: string): Promise<Output> => {
  const partial = `${path}.part`
  const file: FileHandle = await open(partial, 'w', 0o600)
  return {
    write: async (text) => {
      await file.writeFile(text)
    },
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(partial, path)
    },
    drop: async () => {
      await file.close()
      await rm(partial, { force: true })
    },
  }
}

const formatOf = (text: string | undefined, out: string | undefined): ExportFormat => {
  const asked = text ?? (out?.endsWith('.csv') ? 'csv' : 'jsonl')
  const format = EXPORT_FORMATS.find((one) => one === asked)
  if (!format) throw new CalledWrongly(`--format is ${EXPORT_FORMATS.join(' or ')}, not "${asked}".`)
  return format
}

const exportFrom = async (
  store: StoreView,
  output: Output,
  { format, scheme, hasEvents }: { format: ExportFormat; scheme: string | undefined; hasEvents: boolean },
): Promise<string> => {
  const { asOf } = await store.edition()
  const counts = await store.countByScheme()
  const total =
    scheme === undefined ? [...counts.values()].reduce((sum, count) => sum + count, 0) : (counts.get(scheme) ?? 0)
  let certificates = 0
  const meter = makeMeter({ share: () => (total === 0 ? 1 : certificates / total), skipped: 0, elsewhere: 'nothing' })
  for await (const page of exportCertificates(store, { format, scheme, hasEvents })) {
    if (page.text !== '') await output.write(page.text)
    certificates += page.certificates
    meter(certificates, [], false)
  }
  meter(certificates, [], true)
  return `${certificates} certificates, as of ${asOf}`
}

export default defineCommand({
  name: 'export',
  usage: `  export           certificates as \`import --map proofmark\` reads them back
    --format jsonl|csv  default: told by --out, or jsonl
    --scheme <id>  of this scheme alone
    --events       with the trace of each
    --out <file>   default: standard output (-)`,
  flags: {
    ...{ format: { type: 'string' }, scheme: { type: 'string' }, events: { type: 'boolean' }, out: { type: 'string' } },
  },
  run: (call) => {
    const out = textFlag(call.flags, 'out')
    const format = formatOf(textFlag(call.flags, 'format'), out)
    const scheme = textFlag(call.flags, 'scheme')
    if (scheme !== undefined && !catalogue.has(scheme)) throw new CalledWrongly(`No scheme "${scheme}" is known here.`)
    // Whoever reads our output may stop reading: that is no fault.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
    return withStore(call, { create: false }, async (store) => {
      let output: Output | undefined
      try {
        output = out === undefined || out === '-' ? toStdout() : await toFile(out)
        const to = output
        const asked = { format, scheme, hasEvents: call.flags.events === true }
        const summary = await store.atOneInstant((view) => exportFrom(view, to, asked))
        await to.finish()
        console.error(summary)
      } catch (error) {
        await output?.drop().catch(() => {})
        if (error instanceof Error && 'syscall' in error)
          throw new CommandError(`${out} cannot be written: ${error.message}`)
        throw error
      }
    })
  },
})
