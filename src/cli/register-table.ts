/** The README's tables of who answers: which official register, which official page, and of what only the form is checked. */
import type { Meaning } from '../core/meaning.ts'
import { builtInMap, builtInMaps } from '../open-registry/import/import-map.ts'
import { HAND_OFFS, type HandOffWhy } from '../registries/hand-off.ts'
import type { OfficialRegister } from '../registries/official.ts'
import { THROUGH_OPEN } from '../registries/through-open.ts'

/** A text that says itself in a cell of a table. */
const cell = (text: string): string => text.replace(/[\\|<>[\]*_`]/gu, '\\$&')
const hostOf = (address: string): string => /^https?:\/\/([^/]{1,253})/u.exec(address)?.[1] ?? ''

const ASKS: Readonly<Record<OfficialRegister['asks'], string>> = {
  'by-itself': 'when a page shows such a number',
  'by-click': 'by a press only',
}
const WHY: Readonly<Record<HandOffWhy, string>> = {
  captcha: 'wants proof of a person',
  page: 'pages only',
  barred: 'bars programs',
  account: 'wants a key or a log-in',
  bulk: 'a file to download',
}

const registerRow = ({ id, name, coverage, origins, asks, keepForDays, licence }: OfficialRegister): string => {
  const schemes = Object.entries(coverage).map(
    ([scheme, kind]) => `\`${scheme}\`${kind === 'complete' ? ' (all)' : ''}`,
  )
  const hosts = origins.map(hostOf).join(', ')
  const kept = `${keepForDays} ${keepForDays === 1 ? 'day' : 'days'}`
  return `| ${cell(name.en)} \`${id}\` | ${schemes.join(' ')} | ${ASKS[asks]} | ${hosts} | ${kept} | ${cell(licence.en)} |`
}

/** The official pages of a mark, the first for most of its certificates. */
const pagesFor = ({ id, lookup }: Meaning): readonly string[] =>
  [HAND_OFFS[id]?.url ?? lookup?.url ?? '', HAND_OFFS[id]?.also?.url ?? ''].filter((page) => page !== '')
const whyAt = ({ id }: Meaning, host: string): HandOffWhy | undefined => {
  const known = HAND_OFFS[id]
  return known?.also && hostOf(known.also.url) === host ? known.also.why : known?.why
}

/** Numbered schemes without a register of their own, by the official page on which a person looks them up. */
const pagesOf = (numbered: readonly Meaning[]): ReadonlyMap<string, readonly Meaning[]> => {
  const pages = new Map<string, Meaning[]>()
  for (const meaning of numbered) {
    for (const host of pagesFor(meaning).map(hostOf)) pages.set(host, [...(pages.get(host) ?? []), meaning])
  }
  return new Map([...pages].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)))
}

const pageRow = ([host, meanings]: readonly [string, readonly Meaning[]]): string => {
  const why = new Set(meanings.map((meaning) => whyAt(meaning, host)).filter((one) => one !== undefined))
  const takesNumber = meanings.some((meaning) =>
    pagesFor(meaning).some((page) => hostOf(page) === host && page.includes('{number}')),
  )
  const ids = meanings.map(({ id }) => `\`${id}\``).join(' ')
  return `| ${host} | ${ids} | ${takesNumber ? 'opens at the number' : ''} | ${[...why].map((one) => WHY[one]).join(', ')} |`
}

/** The map by which an open register takes the file of a mark. */
const mapOf = (scheme: string): string | undefined =>
  builtInMaps().find((name) => {
    const reading = builtInMap(name)
    return reading?.kind === 'map' && reading.map.scheme === scheme
  })

/** Where a program's only way is an open register: whose mark, and what its keeper needs for it. */
const throughOpenRow = ([scheme, by]: readonly [string, 'file' | 'key']): string => {
  const how =
    by === 'file'
      ? `the authority’s file, brought in by \`npm run registry -- import <file> --map ${mapOf(scheme)}\``
      : 'a key of its own, with which it asks the authority'
  return `| \`${scheme}\` | ${how} |`
}

/** The tables, with a line that counts. */
export const registersText = (registers: readonly OfficialRegister[], meanings: readonly Meaning[]): string => {
  const covered = new Set(registers.flatMap(({ coverage }) => Object.keys(coverage)))
  const numbered = meanings.filter(({ id, form }) => form && !covered.has(id))
  const pages = pagesOf(numbered)
  const byHand = [...new Set([...pages.values()].flat())]
  const byForm = numbered.filter((meaning) => !byHand.includes(meaning))
  return [
    `${registers.length} official registers answer for ${covered.size} schemes, once you turn them on; asking one sends it the number.`,
    `For ${byHand.length} more the number is copied and the official page opened; of ${byForm.length} only the form is checked.`,
    'Any number of open registers can be added to these by address, several at once, in your order of trust.',
    '',
    '<details><summary>Official registers</summary>',
    '',
    '| register | schemes | asked | host | kept for | terms |',
    '|---|---|---|---|---|---|',
    ...registers.map(registerRow),
    '',
    'The page of the OEKO-TEX Label Check does not repeat the number: its word is taken only from the very address with the',
    'number, in the structure that is known, and never comes to more than “valid, match unclear”.',
    '',
    '“(all)”: it holds every certificate of the scheme, so that a number which it does not know is “not in the register”.',
    '',
    '</details>',
    '<details><summary>Official pages, for a person</summary>',
    '',
    '| page | schemes | address | why not by program |',
    '|---|---|---|---|',
    ...[...pages].map(pageRow),
    '',
    '</details>',
    '<details><summary>Only through an open register</summary>',
    '',
    '| mark | what its keeper needs |',
    '|---|---|',
    ...Object.entries(THROUGH_OPEN).map(throughOpenRow),
    '',
    '</details>',
    `<details><summary>Only the form is checked</summary>`,
    '',
    byForm.map(({ id }) => `\`${id}\``).join(' '),
    '',
    '</details>',
    '',
  ].join('\n')
}
