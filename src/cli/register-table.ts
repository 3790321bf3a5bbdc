/** The README's tables of who answers: which official register, which official page, and of what only the form is checked. */
import type { Meaning } from '../core/meaning.ts'
import { HAND_OFFS, type HandOffWhy } from '../registries/hand-off.ts'
import type { OfficialRegister } from '../registries/official.ts'

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
  'no-number': 'answers do not name the number',
}

const registerRow = ({ id, name, coverage, origins, asks, keepForDays, licence }: OfficialRegister): string => {
  const schemes = Object.entries(coverage).map(
    ([scheme, kind]) => `\`${scheme}\`${kind === 'complete' ? ' (all)' : ''}`,
  )
  const hosts = origins.map(hostOf).join(', ')
  const kept = `${keepForDays} ${keepForDays === 1 ? 'day' : 'days'}`
  return `| ${cell(name.en)} \`${id}\` | ${schemes.join(' ')} | ${ASKS[asks]} | ${hosts} | ${kept} | ${cell(licence.en)} |`
}

/** Numbered schemes without a register of their own, by the official page on which a person looks them up. */
const pagesOf = (numbered: readonly Meaning[]): ReadonlyMap<string, readonly Meaning[]> => {
  const pages = new Map<string, Meaning[]>()
  for (const meaning of numbered) {
    const host = hostOf(HAND_OFFS[meaning.id]?.url ?? meaning.lookup?.url ?? '')
    if (host) pages.set(host, [...(pages.get(host) ?? []), meaning])
  }
  return new Map([...pages].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)))
}

const pageRow = ([host, meanings]: readonly [string, readonly Meaning[]]): string => {
  const why = new Set(meanings.map(({ id }) => HAND_OFFS[id]?.why).filter((one) => one !== undefined))
  const takesNumber = meanings.some(({ id, lookup }) => (HAND_OFFS[id]?.url ?? lookup?.url)?.includes('{number}'))
  const ids = meanings.map(({ id }) => `\`${id}\``).join(' ')
  return `| ${host} | ${ids} | ${takesNumber ? 'opens at the number' : ''} | ${[...why].map((one) => WHY[one]).join(', ')} |`
}

/** The tables, with a line that counts. */
export const registersText = (registers: readonly OfficialRegister[], meanings: readonly Meaning[]): string => {
  const covered = new Set(registers.flatMap(({ coverage }) => Object.keys(coverage)))
  const numbered = meanings.filter(({ id, form }) => form && !covered.has(id))
  const pages = pagesOf(numbered)
  const byHand = [...pages.values()].flat()
  const byForm = numbered.filter((meaning) => !byHand.includes(meaning))
  return [
    `${registers.length} official registers answer for ${covered.size} schemes, once you turn them on; asking one sends it the number.`,
    `For ${byHand.length} more the number is copied and the official page opened; of ${byForm.length} only the form is checked.`,
    'Any number of open registers can be added to these by address.',
    '',
    '<details><summary>Official registers</summary>',
    '',
    '| register | schemes | asked | host | kept for | terms |',
    '|---|---|---|---|---|---|',
    ...registers.map(registerRow),
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
    `<details><summary>Only the form is checked</summary>`,
    '',
    byForm.map(({ id }) => `\`${id}\``).join(' '),
    '',
    '</details>',
    '',
  ].join('\n')
}
