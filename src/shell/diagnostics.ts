/**
 * Facts for whoever helps a person, as lines of plain English. No page, no number and no shop's name is among them: of
 * sites, history and lists only counts are told. Registers are named, or nobody could tell which one does not answer.
 */
import type { Vitals } from '../core/options.ts'
import { hostOf } from './hosts.ts'
import type { Health, RegisterState, Registers, Settings } from './messages.ts'

export interface DiagnosticFacts {
  readonly version: string
  /** The browser's own name for itself. */
  readonly browser: string
  readonly interfaceLanguage: string
  readonly settings: Settings
  /** How many of the chosen sites the browser grants. */
  readonly grantedSites: number
  readonly registers: Registers
  readonly permissions: { readonly permissions?: readonly string[]; readonly origins?: readonly string[] }
  readonly vitals: Vitals
  /** `undefined`: it could not be counted. */
  readonly counts: Readonly<Record<'history' | 'watched' | 'hidden' | 'reports', number | undefined>>
  readonly historyDays: number | undefined
  /** When the lines are made, ISO 8601. */
  readonly at: string
}

const WHERE: Readonly<Record<Vitals['answers']['where'], string>> = {
  disk: 'on disk',
  full: 'on disk, which is full: the newest in memory',
  memory: 'in memory only, the database does not answer',
}

const healthOf = ({ answeredAt, failedAt, why }: Health): string =>
  [answeredAt && `answered ${answeredAt}`, failedAt && `no answer ${failedAt} (${why})`].filter(Boolean).join(', ') ||
  'not asked yet'

const lineOf = (name: string, facts: readonly string[], { isGranted, health }: RegisterState): string =>
  `  ${[name, ...facts, isGranted ? 'allowed' : 'not allowed', healthOf(health)].join(', ')}`

const openLines = ({ settings, registers }: DiagnosticFacts): readonly string[] =>
  settings.registers.map(({ url, enabled, privacy }) => {
    const state = registers.open.find(({ id }) => id === `open:${url}`)
    const facts = [enabled ? 'on' : 'off', privacy]
    return state ? lineOf(hostOf(url), facts, state) : `  ${[hostOf(url), ...facts].join(', ')}`
  })

const officialLines = ({ settings, registers }: DiagnosticFacts): readonly string[] =>
  registers.official
    .filter(({ id }) => settings.official.includes(id))
    .map((state) => lineOf(state.id, [state.byClick ? 'by a press' : 'by itself'], state))

const policyLine = ({ settings: { decided = [] }, vitals: { policyProblems } }: DiagnosticFacts): string => {
  const said = [
    decided.length > 0 ? `decides ${decided.join(', ')}` : 'decides nothing',
    policyProblems.length > 0 ? `left out: ${policyProblems.join('; ')}` : '',
  ]
  return said.filter(Boolean).join('; ')
}

const count = (found: number | undefined): string => (found === undefined ? 'not known' : `${found}`)

/** Lines of text, to be shown and copied. */
export const diagnosticsText = (facts: DiagnosticFacts): string => {
  const { settings, vitals, counts, permissions, registers } = facts
  const { theme, contrast, textPercent } = settings.appearance
  return [
    `Proofmark ${facts.version}`,
    `Made: ${facts.at}`,
    `Browser: ${facts.browser}`,
    `Language: ${facts.interfaceLanguage} (chosen: ${settings.language})`,
    `Appearance: theme ${theme}, contrast ${contrast}, text ${textPercent} %`,
    `Sites: ${settings.sites.length} chosen, ${facts.grantedSites} allowed`,
    `Open registers: ${settings.registers.length}`,
    ...openLines(facts),
    `Official registers: ${settings.official.length} of ${registers.official.length} on`,
    ...officialLines(facts),
    `Time-stamp authority: ${settings.timeStamp ? hostOf(settings.timeStamp) : 'none'}`,
    `Permissions: ${[...(permissions.permissions ?? [])].sort().join(', ')}; hosts: ${permissions.origins?.length ?? 0}`,
    `Kept answers: ${vitals.answers.count}, ${WHERE[vitals.answers.where]}`,
    `Settings in storage: ${vitals.settingsReadable ? 'readable' : 'not readable, the defaults hold'}`,
    `History: ${count(counts.history)} entries, kept for ${count(facts.historyDays)} days`,
    `Watched: ${count(counts.watched)}; hidden: ${count(counts.hidden)}; reports: ${count(counts.reports)}`,
    `Organisation: ${policyLine(facts)}`,
  ].join('\n')
}
