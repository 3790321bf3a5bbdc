/**
 * From claims to ready words, with everything behind it put together: the person's registers, what they said, what each is
 * called, and which could still be asked. The one place where settings, look-up and words meet.
 */
import { inLanguage } from '../core/alerts.ts'
import { badgeClaims } from '../core/badge.ts'
import { type Catalogue, makeCatalogue } from '../core/catalogue.ts'
import { check, uncheckable } from '../core/check.ts'
import type { Meaning } from '../core/meaning.ts'
import { parseClaim, parseText } from '../core/parse.ts'
import type { Get, Registry } from '../core/registry.ts'
import type { Locale, Shown } from '../core/shown.ts'
import type { Alert, CertificateNumber, CertificateRecord, Claim, Listing, RegistryId, Verdict } from '../core/words.ts'
import { handOff } from '../registries/hand-off.ts'
import { officialRegisters } from '../registries/index.ts'
import { openRegistry } from '../registries/open-registry.ts'
import { withBadges } from '../say/explain/badge.ts'
import { groupNumber } from '../say/explain/group.ts'
import { type Offer, sayAll } from '../say/explain/say.ts'
import { LANGUAGE } from '../say/words/locales.ts'
import type { Words } from '../say/words/words.ts'
import { schemes } from '../schemes/index.ts'
import { dueAlerts } from './alerts.ts'
import { askedFor, askedOfficial, askedPage, handOffId } from './asked.ts'
import type { BadgeCheck, ShownBadges } from './badge-check.ts'
import type { LookUp } from './handlers.ts'
import type { HealthBook } from './health.ts'
import { keptKey, makeLookup } from './lookup.ts'
import { readOnce } from './meanings.ts'
import type { RegisterSetting, Registers, Settings } from './messages.ts'
import { describeRegisters, isGrantedBy } from './registers.ts'
import { idOfOpen } from './settings.ts'
import type { KeptAnswer, Store } from './store.ts'

export interface JudgeDependencies {
  readonly badgeCheck: BadgeCheck
  readonly settings: () => Promise<Settings>
  readonly localeOf: (settings: Settings) => Locale
  readonly wordsIn: (locale: Locale) => Promise<Words>
  readonly get: Get
  readonly store: Store
  readonly health: HealthBook
  readonly now: () => Date
  readonly readMeanings: () => Promise<readonly Meaning[]>
  readonly alerts: () => Promise<readonly Alert[]>
  /** Match patterns that the browser grants now. */
  readonly granted: () => Promise<readonly string[]>
  readonly thumbprintOf: (url: string) => Promise<string | undefined>
}

export interface Judge {
  readonly judge: (
    claims: readonly Claim[],
    listing: Listing,
    late?: () => void,
    badges?: ShownBadges,
  ) => Promise<readonly Shown[]>
  /** What the registers say of the number of a verdict, whatever page it stood on; `anew`: though their word is fresh. */
  readonly look: (id: string, options: { readonly anew: boolean }) => Promise<Shown | undefined>
  readonly readText: (text: string) => readonly Claim[]
  /** All schemes with what they are; `undefined` where the file of them cannot be read. */
  readonly catalogue: () => Promise<Catalogue | undefined>
  readonly lookUpOf: (id: string) => Promise<LookUp | undefined>
  readonly askRegister: (number: CertificateNumber, register: RegistryId) => Promise<void>
  /** Keeps what a person read on an official page. */
  readonly keepRead: (record: CertificateRecord) => Promise<void>
  readonly describe: () => Promise<Registers>
  /** What registers are remembered to have said of the number of a verdict, as they said it. */
  readonly answersOf: (id: string) => Promise<readonly KeptAnswer[]>
}

const DAY_MS = 86_400_000

export const isExample = ({ scheme, parts }: CertificateNumber): boolean =>
  schemes.find(({ id }) => id === scheme)?.isExample(parts) ?? false

/** Whether this register has said something about the number, were it only that it has nothing. */
const hasSpoken = ({ answers }: Verdict, id: RegistryId): boolean =>
  answers.some((answer) => {
    if (answer.kind === 'found') return answer.record.source === id
    return (
      answer.source === id && (answer.kind === 'absent' || (answer.kind === 'unclear' && answer.why === 'not-covered'))
    )
  })

/** Official registers that could be asked by a press: those not asked by themselves, where nothing settled the matter. */
const offersOf = (verdict: Verdict, settings: Settings, granted: readonly string[]): readonly Offer[] => {
  const { number, kind } = verdict
  if (!number || isExample(number) || (kind !== 'unchecked' && kind !== 'absent')) return []
  return (
    officialRegisters
      .filter(({ id, coverage }) => coverage[number.scheme] !== undefined && !hasSpoken(verdict, id))
      .map(({ id, name, origins, asks }) => ({
        offer: {
          register: id,
          name,
          origins,
          isReady: settings.official.includes(id) && isGrantedBy(granted, origins),
        },
        asks,
      }))
      .filter(({ offer, asks }) => asks === 'by-click' || !offer.isReady)
      // What the organisation has not turned on, no press turns on.
      .filter(({ offer }) => !settings.decided?.includes('official') || settings.official.includes(offer.register))
      .map(({ offer }) => offer)
  )
}

/** `url` takes the number where it can. */
const pageFor = (number: CertificateNumber, catalogue: Catalogue): string | undefined => {
  const lookup = catalogue.get(number.scheme)?.about.lookup
  const answer = handOff(number, lookup)
  return answer?.kind === 'handoff' ? answer.url : lookup?.url.replace('{number}', encodeURIComponent(number.compact))
}

export const makeJudge = (deps: JudgeDependencies): Judge => {
  const {
    settings,
    localeOf,
    wordsIn,
    get,
    store,
    health,
    now,
    readMeanings,
    alerts,
    granted,
    thumbprintOf,
    badgeCheck,
  } = deps
  const today = (): string => now().toISOString().slice(0, 10)
  const readCatalogue = readOnce(async () => makeCatalogue(schemes, await readMeanings()))

  // A register keeps what it learnt about itself (coverage, range parameters) while this worker lives.
  const opened = new Map<string, Registry>()
  const openOnce = ({ url, name }: RegisterSetting): Registry => {
    const registry = opened.get(`${url} ${name}`) ?? openRegistry({ url, name })
    opened.set(`${url} ${name}`, registry)
    return registry
  }
  const lookup = makeLookup({
    registries: async (number) => {
      const page = askedPage(number.scheme, (await readCatalogue())?.get(number.scheme)?.about.lookup)
      const asked = askedFor(number, { settings: await settings(), official: officialRegisters, open: openOnce })
      return [...asked, page]
    },
    get,
    store,
    now,
    isExample,
    note: health.note,
  })

  const lookUpOf: Judge['lookUpOf'] = async (id) => {
    const catalogue = await readCatalogue()
    const [scheme = '', raw] = id.split(/:(.*)/su)
    if (!catalogue || !raw) return undefined
    const claim: Claim = { scheme, raw, strength: 'numbered', quote: '', passage: 0, start: 0, end: 0 }
    const reading = parseClaim(claim, catalogue, today())
    if (reading.kind !== 'number') return undefined
    const { number } = reading
    const url = pageFor(number, catalogue)
    return { number, numberText: groupNumber(number), ...(url ? { url } : {}) }
  }

  interface Whence {
    readonly late?: (() => void) | undefined
    readonly badges?: ShownBadges | undefined
    readonly anew?: boolean
  }
  const judge = async (
    found: readonly Claim[],
    listing: Listing,
    { late, badges, anew }: Whence,
  ): Promise<readonly Shown[]> => {
    const [chosen, patterns] = await Promise.all([settings(), granted()])
    const locale = localeOf(chosen)
    // Read while the registers are asked.
    const reading = wordsIn(locale)
    const notices = dueAlerts(await alerts(), today()).map((alert) => inLanguage(alert, LANGUAGE[locale]))
    const catalogue = await readCatalogue()
    const shown = badges && { ...badges, badges: await badgeCheck.ours(badges.badges) }
    const claims = shown ? [...found, ...badgeClaims(shown.badges, found)] : found
    const verdicts = catalogue
      ? await check(claims, listing, {
          catalogue,
          lookup: (number) => lookup(number, { ...(late ? { late } : {}), ...(anew ? { anew } : {}) }),
          today: today(),
          alerts: notices,
        })
      : uncheckable(claims, schemes, today())
    const context = {
      words: await reading,
      catalogue: catalogue ?? new Map(),
      now: now().toISOString(),
      nameOf: (source: RegistryId) => officialRegisters.find(({ id }) => id === source)?.name,
      offersFor: (verdict: Verdict) => offersOf(verdict, chosen, patterns),
      canHandOff: true,
    }
    const said = sayAll(verdicts, context)
    return shown ? withBadges(said, await badgeCheck.check(shown, listing, verdicts), shown, context) : said
  }

  return {
    judge: (found, listing, late, badges) => judge(found, listing, { late, badges }),
    look: async (id, { anew }) => {
      const number = (await lookUpOf(id))?.number
      if (!number) return undefined
      const claim = { scheme: number.scheme, strength: 'numbered', raw: number.raw, quote: number.raw } as const
      const listing = { site: '', title: '', models: [], attributes: [] }
      const all = await judge([{ ...claim, passage: 0, start: 0, end: number.raw.length }], listing, { anew })
      return all.find((one) => one.id === id)
    },
    readText: (text) => parseText(text, schemes, today()),
    catalogue: readCatalogue,
    lookUpOf,
    answersOf: async (id) => {
      const number = (await lookUpOf(id))?.number
      if (!number) return []
      const sources = [
        ...(await settings()).registers.map(({ url, privacy }) => ({ id: idOfOpen(url), privacy })),
        ...officialRegisters.map((register) => ({ id: register.id, privacy: 'number' as const })),
        { id: handOffId(number.scheme), privacy: 'number' as const },
      ]
      const kept = await Promise.all(sources.map((source) => store.get(keptKey(source.id, source.privacy, number))))
      return kept.flatMap((one) => one?.answer ?? [])
    },
    askRegister: async (number, id) => {
      const register = officialRegisters.find((each) => each.id === id)
      if (!register || !(await settings()).official.includes(id)) return
      await lookup(number, { only: [askedOfficial(register, 'click')] })
    },
    keepRead: async (record) => {
      const readAtMs = now().getTime()
      await store.put({
        key: keptKey(handOffId(record.scheme), 'number', { scheme: record.scheme, compact: record.number }),
        answer: { kind: 'found', record },
        readAtMs,
        freshUntilMs: readAtMs + DAY_MS,
      })
    },
    describe: async () => {
      const [chosen, patterns, known] = await Promise.all([settings(), granted(), health.all()])
      return describeRegisters({
        settings: chosen,
        official: officialRegisters,
        catalogue: (await readCatalogue()) ?? new Map(),
        locale: localeOf(chosen),
        health: known,
        granted: patterns,
        thumbprintOf,
      })
    },
  }
}
