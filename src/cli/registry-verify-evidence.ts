/** `npm run registry -- verify-evidence <zip>`: says item by item whether the evidence of a report is as it was packed. */
import { readFile, stat } from 'node:fs/promises'
import {
  EVIDENCE_LIMITS,
  type EvidenceReading,
  isWhole,
  type ReadItem,
  type TimeStampReading,
} from '../core/evidence.ts'
import { LOCALES, type Locale } from '../core/shown.ts'
import { readEvidence } from '../evidence/read.ts'
import { fill } from '../say/words/fill.ts'
import { pickLocale } from '../say/words/locales.ts'
import type { EvidenceWords } from '../say/words/views/evidence-words.ts'
import { readViewWords } from '../say/words/views/index.ts'
import { CalledWrongly, defineCommand, type Flags, textFlag } from './registry-command.ts'

type Read = Extract<EvidenceReading, { readonly kind: 'read' }>

/** The language that was asked for, else that of the terminal: `zh_CN.UTF-8` → `zh-CN`. */
const localeOf = (flags: Flags, environment: NodeJS.ProcessEnv): Locale => {
  const wanted = textFlag(flags, 'lang')
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  if (wanted === undefined) return pickLocale([LC_ALL || LC_MESSAGES || LANG || 'en'])
  const found = LOCALES.find((locale) => locale === wanted)
  if (!found) throw new CalledWrongly(`--lang is one of ${LOCALES.join(', ')}, not "${wanted}".`)
  return found
}

/** What nobody may write to a terminal: the file is a stranger's. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '?')

const linesOfItem = ({ path, what, state, bytes }: ReadItem, words: EvidenceWords): string => {
  const kind = what ? words.kinds[what] : words.unnamed
  return `  ${state === 'holds' ? '✓' : '✗'} ${path}  ${words.states[state]}  ${kind}, ${fill(words.bytes, { bytes: `${bytes}` })}`
}

const linesOfTimeStamp = (stamp: TimeStampReading, words: EvidenceWords): readonly string[] => {
  const said = words.timeStamps[stamp.kind]
  if (stamp.kind === 'absent') return [`  ${said}`]
  if (stamp.kind === 'does-not-fit') return [`  ✗ ${said} ${words.timeStampProblems[stamp.why]}`]
  const { name, issuer, fingerprint } = stamp.authority
  return [
    `  ✓ ${stamp.at}  ${said}`,
    `    ${fill(words.authority, { name, issuer })}`,
    `    ${fill(words.fingerprint, { fingerprint })}`,
    `    ${words.trust}`,
  ]
}

const linesOf = (reading: Read, words: EvidenceWords): readonly string[] => {
  const { manifest, manifestSha256, items, signature, timeStamp } = reading
  const isFit = signature.kind === 'holds'
  return [
    ...(isWhole(reading) ? [`✓ ${words.whole}`, words.wholeMeans] : [`✗ ${words.changed}`, words.changedMeans]),
    '',
    `${words.items}:`,
    ...items.map((item) => linesOfItem(item, words)),
    `${words.signature}:`,
    `  ${isFit ? '✓' : '✗'} ${words.signatures[signature.kind]}`,
    ...(signature.kind === 'missing' ? [] : [`    ${fill(words.thumbprint, { thumbprint: signature.thumbprint })}`]),
    `${words.timeStamp}:`,
    ...linesOfTimeStamp(timeStamp, words),
    `${words.about}:`,
    `  ${words.register}: ${manifest.register}`,
    `  ${words.report}: ${manifest.report ?? words.none}`,
    `  ${words.madeAt}: ${manifest.madeAt} (${words.byDevice})`,
    `  ${words.manifest}: ${manifestSha256}`,
    `  ${words.previous}: ${manifest.previous ?? words.none}`,
    '',
    words.limits,
  ]
}

/** For programs: all but the contents. */
const asJson = (file: string, reading: EvidenceReading): string =>
  JSON.stringify(
    reading.kind === 'refused'
      ? { file, whole: false, ...reading }
      : {
          file,
          whole: isWhole(reading),
          ...reading,
          items: reading.items.map(({ content: _, ...item }) => item),
        },
    null,
    2,
  )

/** A file that can't be had is a call gone wrong: nothing is said of evidence that was not seen. */
const bytesOf = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new CalledWrongly(`There is no file ${file}.`)
  // Refused by its size without being read.
  return found.size > EVIDENCE_LIMITS.fileBytes ? new Uint8Array(EVIDENCE_LIMITS.fileBytes + 1) : readFile(file)
}

export default defineCommand({
  name: 'verify-evidence',
  usage: `  verify-evidence <zip>
                   says item by item whether the evidence of a report is as it was packed; asks nobody, needs no database.
                   Ends with 0 when all of it holds, 1 when something does not, 2 when there is no such file
    --lang <lang>  ${LOCALES.join(', ')}; default: that of the terminal
    --json         for programs`,
  flags: { json: { type: 'boolean' }, lang: { type: 'string' } },
  maxWords: 1,
  run: async ({ flags, words: [file] }) => {
    if (file === undefined) throw new CalledWrongly('verify-evidence takes the file.')
    const locale = localeOf(flags, process.env)
    const reading = await readEvidence(await bytesOf(file))
    if (flags.json === true) console.log(asJson(file, reading))
    else {
      const words = (await readViewWords(locale)).evidence
      const lines =
        reading.kind === 'refused'
          ? [`✗ ${words.refused}: ${words.refusals[reading.why]}${reading.path ? ` (${reading.path})` : ''}`]
          : linesOf(reading, words)
      console.log(lines.map(printable).join('\n'))
    }
    return isWhole(reading) ? 0 : 1
  },
})
