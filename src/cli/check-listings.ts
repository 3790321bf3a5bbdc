/**
 * `npm run check-listings -- <listings.csv|listings.jsonl> [--register <address>] [--out results.csv]`: the whole pipeline
 * over many listings, for platforms and regulators. Rows are streamed; the results go on where they stopped when the
 * command is run again; one bad row never stops the rest. Numbers are asked of open registers in batches, as they are.
 *
 * Columns (or keys): id, url, title, brand, manufacturer, models, seller, gtin, category, attributes, text, html (path of a
 * saved page). Any other column is an attribute of the product with that label. Each line of the results is one verdict;
 * a listing that claims nothing has one line without any.
 *
 * Exit codes: 0 done, 1 some rows were rejected or the run broke off, 2 called wrongly.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { isExampleNumber } from '../core/catalogue.ts'
import type { Get } from '../core/registry.ts'
import { LOCALES, type Locale } from '../core/shown.ts'
import type { Alert, CertificateNumber } from '../core/words.ts'
import { encodingOf, isKnownEncoding } from '../open-registry/import/source-file.ts'
import { fetchAlerts } from '../registries/open-registry.ts'
import { WORDS } from '../say/words/index.ts'
import { catalogue } from '../schemes/about/index.ts'
import { makeGet } from '../shell/get.ts'
import { type Format, formatOf, InputError, openInput } from './check-listings-input.ts'
import { makeAsker } from './check-listings-register.ts'
import { CSV_HEADER, toCsv, toJson } from './check-listings-results.ts'
import { runListings } from './check-listings-run.ts'
import { type Output, OutputError, openOutput, type Progress, rejectsPath } from './check-listings-state.ts'
import { badFlags, readFlags } from './flags.ts'
import { makeMeter } from './meter.ts'

const USAGE = `npm run -s check-listings -- <listings.csv | listings.jsonl> [flags]

  --register <address>  an open register to ask; may be given several times. Numbers are sent as they are,
                        up to 100 at once. Without one every number is unchecked
  --out <file>          results.csv or results.jsonl, with <file>.rejects.jsonl and <file>.state.json beside it;
                        run again, it goes on where it stopped. Without it results go to standard output
  --restart             begin the file anew
  --jsonl               JSON Lines to standard output
  --pages <folder>      where saved pages (column html) lie; default: the folder of the listings
  --lang de             language of the sentences (zh-CN zh-TW en ja ko de fr es); default en
  --encoding <name>     of the listings, such as gb18030; default UTF-8, or UTF-16 with a byte order mark
  --bom                 begin a CSV with a byte order mark, for spreadsheets that need one
  --no-alerts           do not ask for recalls and risk notices

Columns or keys: id url title brand manufacturer models seller gtin category attributes text html
  models      several with | between, or a list
  attributes  "label: value | label: value", or a JSON object
  text        plain text or HTML
  html        path of a saved page, below the folder of pages; .gz is unpacked
  any other   an attribute of the product with that label

Exit codes: 0 done, 1 some rows rejected or broken off, 2 called wrongly.`

/** How often what was done is made to count. */
const SAVE_EVERY_MS = 1_000
/** A register may take its time over a hundred numbers; nobody waits before a page. */
const LIMITS = { timeoutMs: 20_000, patienceMs: 120_000 }

/* The command */

const toStdout = async (head: string): Promise<Output> => {
  const write: Output['write'] = async (results, rejects) => {
    if (rejects) process.stderr.write(rejects)
    if (results && !process.stdout.write(results)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  await write(head, '')
  return { before: undefined, write, save: async () => {}, close: async () => {} }
}

const readRegisters = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => {
    const url = URL.parse(text)
    if (!url || !/^https?:$/u.test(url.protocol)) return badFlags(`--register takes an address, not "${text}".`, USAGE)
    return text.replace(/\/{1,8}$/u, '')
  })

const readLang = (text: string): Locale =>
  LOCALES.find((locale) => locale === text) ?? badFlags(`--lang is one of ${LOCALES.join(', ')}, not "${text}".`, USAGE)

const readEncoding = async (name: string | undefined, file: string): Promise<string> => {
  if (name !== undefined) return isKnownEncoding(name) ? name : badFlags(`No encoding "${name}" is known here.`, USAGE)
  const told = await encodingOf(file)
  return told ?? badFlags(`${file} is not UTF-8. Name its encoding, such as --encoding gb18030.`, USAGE)
}

const readFormat = (file: string): Format => formatOf(file) ?? badFlags(`${file} is neither .csv nor .jsonl.`, USAGE)

/** What a run is asked, read from its flags. */
const readQuestion = async (args: readonly string[]) => {
  const { values, positionals } = readFlags(
    args,
    {
      register: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      restart: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      pages: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      encoding: { type: 'string' },
      bom: { type: 'boolean', default: false },
      'no-alerts': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  )
  if (values.help) return undefined
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return badFlags('One file of listings is needed.', USAGE)
  if (!existsSync(file)) return badFlags(`There is no ${file}.`, USAGE)
  return {
    file,
    out: values.out,
    restart: values.restart,
    /** Results of different questions do not mix in one file. */
    asked: {
      inputFormat: readFormat(file),
      outFormat: values.out ? readFormat(values.out) : values.jsonl ? ('jsonl' as const) : ('csv' as const),
      registers: readRegisters(values.register),
      locale: readLang(values.lang),
      folder: path.resolve(values.pages ?? path.dirname(file)),
      encoding: await readEncoding(values.encoding, file),
      hasBom: values.bom,
      hasAlerts: !values['no-alerts'],
    },
  }
}

/** What the registers warn of; one that cannot say is left out, and named. */
const readAlerts = async (registers: readonly string[], get: Get, now: string): Promise<readonly Alert[]> => {
  const answers = await Promise.all(
    registers.map(async (url) => ({ url, answer: await fetchAlerts({ url }, { get, now }) })),
  )
  return answers.flatMap(({ url, answer }) => {
    if (answer.kind === 'ok') return answer.alerts
    console.error(`${url} gives no recalls and risk notices: ${answer.why}`)
    return []
  })
}

const summary = ({ rows, rejected, verdicts }: Progress, out: string | undefined): string => {
  const kinds = Object.entries(verdicts).map(([kind, count]) => `${kind} ${count}`)
  return `${rows} rows, ${rejected} rejected${out && rejected > 0 ? ` (${rejectsPath(out)})` : ''}; ${kinds.join(', ')}`
}

const main = async (args: readonly string[]): Promise<number> => {
  const question = await readQuestion(args)
  if (!question) {
    console.log(USAGE)
    return 0
  }
  const { file, out, asked } = question
  const { inputFormat, outFormat, registers, locale, folder, encoding, hasBom, hasAlerts } = asked
  const now = new Date().toISOString()
  const get = makeGet({ fetch: globalThis.fetch, isPermitted: async () => true, ...LIMITS })
  const isExample = (number: CertificateNumber): boolean => isExampleNumber(catalogue, number)
  const head = outFormat === 'csv' ? `${hasBom ? '\ufeff' : ''}${CSV_HEADER}` : ''
  const output = out
    ? await openOutput(out, { asked: JSON.stringify(asked), head, restart: question.restart })
    : await toStdout(head)
  try {
    const { before } = output
    if (before) console.error(`Going on behind ${before.rows} rows.`)
    const alerts = hasAlerts ? await readAlerts(registers, get, now) : []
    const input = await openInput(file, inputFormat, encoding)
    const meter = makeMeter({ share: input.share, skipped: before?.rows ?? 0, elsewhere: 'nothing' })
    let savedAt = performance.now()
    const result = await runListings({
      rows: input.rows,
      folder,
      askers: registers.map((url) => makeAsker(url, { get, now: () => new Date(), isExample })),
      alerts,
      context: { words: WORDS[locale], catalogue, now },
      format: outFormat === 'csv' ? toCsv : toJson,
      before,
      write: output.write,
      onProgress: async (progress, isLast) => {
        const { rows, rejected } = progress
        meter(rows, rejected > 0 ? [`${rejected} rejected`] : [], isLast)
        if (!isLast && performance.now() - savedAt < SAVE_EVERY_MS) return
        await output.save(progress)
        savedAt = performance.now()
      },
    })
    if (result.isAnotherInput) throw new OutputError(`${out} was begun with another input. --restart begins anew.`)
    console.error(summary(result, out))
    return result.rejected > 0 ? 1 : 0
  } finally {
    await output.close()
  }
}

if (import.meta.main) {
  // Whoever reads our output may stop reading: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return error instanceof OutputError || error instanceof InputError ? 2 : 1
  })
}
