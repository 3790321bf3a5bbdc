/**
 * What the settings show of every register, and which scheme is answered by whom: by a register, by a person on an
 * official page, or by the form of its numbers alone.
 */
import type { Catalogue } from '../core/catalogue.ts'
import type { Locale } from '../core/shown.ts'
import type { RegistryId } from '../core/words.ts'
import { HAND_OFFS } from '../registries/hand-off.ts'
import type { OfficialRegister } from '../registries/official.ts'
import { THROUGH_OPEN } from '../registries/through-open.ts'
import { LANGUAGE } from '../say/words/locales.ts'
import { hostOf, overlap, patternOfUrl } from './hosts.ts'
import type { Health, RegisterState, Registers, Settings } from './messages.ts'
import { idOfOpen } from './settings.ts'

export interface RegistersDependencies {
  readonly settings: Settings
  readonly official: readonly OfficialRegister[]
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly health: Readonly<Record<RegistryId, Health>>
  /** Match patterns that the browser grants now. */
  readonly granted: readonly string[]
  /** Thumbprint of the key pinned for an open register's notices. */
  readonly thumbprintOf: (url: string) => Promise<string | undefined>
}

/**
 * Official pages whose answers are of a known structure: there the script that reads them back may come by itself, where
 * the person allows it. On every other page it takes a press on the toolbar, and may well find nothing that it can read.
 */
const READ_PAGES: readonly string[] = ['cx.cnca.cn']

/** Whether every host in `origins` is granted: what both cover is the origin itself. */
export const isGrantedBy = (granted: readonly string[], origins: readonly string[]): boolean =>
  origins.every((origin) => granted.some((pattern) => overlap(origin, pattern) === origin))

export const describeRegisters = async (deps: RegistersDependencies): Promise<Registers> => {
  const { settings, official, catalogue, locale, health, granted, thumbprintOf } = deps
  const language = LANGUAGE[locale]
  const nameOf = (scheme: string): string => catalogue.get(scheme)?.about.name[language] ?? scheme

  const open = settings.registers.map(async ({ url, name }): Promise<RegisterState> => {
    const pattern = patternOfUrl(url)
    const origins = pattern ? [pattern] : []
    const thumbprint = await thumbprintOf(url)
    return {
      id: idOfOpen(url),
      name: { zh: name, en: name },
      answersFor: [],
      origins,
      isGranted: isGrantedBy(granted, origins),
      health: health[idOfOpen(url)] ?? {},
      ...(thumbprint ? { thumbprint } : {}),
    }
  })
  const covered = new Set(official.flatMap(({ coverage }) => Object.keys(coverage)))
  const numbered = [...catalogue.values()].filter(({ about }) => about.form !== undefined && !covered.has(about.id))
  const pageOf = (scheme: string): string | undefined =>
    HAND_OFFS[scheme]?.url ?? catalogue.get(scheme)?.about.lookup?.url

  return {
    open: await Promise.all(open),
    official: official.map(({ id, name, coverage, licence, origins, keepForDays, asks }) => ({
      id,
      name,
      answersFor: Object.keys(coverage).map(nameOf),
      licence,
      keepForDays,
      byClick: asks === 'by-click',
      origins,
      isGranted: isGrantedBy(granted, origins),
      health: health[id] ?? {},
    })),
    byHand: numbered.flatMap(({ about: { id } }) => {
      const page = hostOf(pageOf(id))
      const also = hostOf(HAND_OFFS[id]?.also?.url)
      return page ? [{ scheme: id, name: nameOf(id), page, ...(also ? { also } : {}) }] : []
    }),
    throughOpen: Object.keys(THROUGH_OPEN).map(nameOf),
    pages: READ_PAGES.map((host) => {
      const origins = [`https://${host}/*`]
      return { host, origins, isGranted: isGrantedBy(granted, origins) }
    }),
    byForm: numbered.filter(({ about }) => !pageOf(about.id)).map(({ about }) => nameOf(about.id)),
  }
}
