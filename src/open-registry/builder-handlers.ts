/** The handlers of the builder page, of what it loads, and of the check of a badge in place. */
import type { BuilderRouteId } from '../contract/builder-paths.ts'
import type { BadgeCheckAnswer, BuilderProof } from '../contract/builder-schemas.ts'
import { dayOf, isYetToCome } from '../core/dates.ts'
import { STATEMENT_TYPE } from '../core/statement.ts'
import { checkBadge } from './builder-check.ts'
import { BUILDER_SCRIPT, BUILDER_SCRIPT_NAME, BUILDER_SCRIPT_TAG } from './builder-client.ts'
import { type BadgeFiles, moduleFor } from './builder-files.ts'
import { type Asked, type BuilderContext, builderCheckPage, builderPage } from './builder-page.ts'
import type { HeldRecord } from './cast.ts'
import { type Found, findCertificate } from './certificates.ts'
import { isDemo, makeCoverageReader } from './coverage.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Handlers, Served } from './served.ts'
import type { Signer } from './signing.ts'
import { claimsOf } from './statements.ts'
import { asOn } from './status.ts'
import type { PageLanguage } from './words.ts'

/** The proof of a preview is looked at now, and is of no use later. */
const PREVIEW_SECONDS = 600
/** A check ends before the answer would be too late. */
const CHECK_MS = 8000
const SCRIPT_TYPE = 'text/javascript; charset=utf-8'
const NO_FILES: BadgeFiles = new Map()

/** As it reads today: the dates end a certificate even where the data is of yesterday. */
const readToday = ({ kept, asOf }: Extract<Found, { kind: 'held' }>, now: string): HeldRecord => {
  const [data, today] = [dayOf(asOf), dayOf(now)]
  return asOn(kept, today > data ? today : data)
}

const withoutSlash = (url: string): string => url.replace(/\/+$/u, '')

const inTime = async (work: Promise<BadgeCheckAnswer>, late: BadgeCheckAnswer): Promise<BadgeCheckAnswer> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<BadgeCheckAnswer>((resolve) => {
    timer = setTimeout(() => resolve(late), CHECK_MS)
  })
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
  }
}

export const makeBuilderHandlers = (
  { store, catalogue, now, operator, sites, badgeFiles = NO_FILES }: Served,
  signer: Signer,
  mayLook: (host: string) => boolean,
): Pick<Handlers, BuilderRouteId> => {
  const readCoverage = makeCoverageReader(store)
  const find = (scheme: string, number: string) =>
    findCertificate({ store, catalogue, today: dayOf(now()) }, { scheme, number })

  const contextFor = async (language: PageLanguage, badge: PageLanguage): Promise<BuilderContext> => {
    const coverage = await readCoverage()
    const module = moduleFor(badgeFiles, badge)
    return {
      language,
      catalogue,
      operator,
      demo: isDemo(coverage),
      asOf: (await store.edition()).asOf,
      schemes: coverage.map(({ scheme }) => scheme),
      register: withoutSlash(operator.url),
      root: await signer.root(),
      canCheck: sites !== undefined,
      ...(module ? { module } : {}),
    }
  }

  const checkAt = async (address: string, found: Found, scheme: string): Promise<BadgeCheckAnswer | undefined> => {
    if (!sites || found.kind === 'not-a-number') return undefined
    const record = found.kind === 'held' ? readToday(found, now()) : undefined
    if (!record) return undefined
    const number = { scheme, raw: record.number, compact: record.number, parts: {} }
    const sources = { store, signer, sites, now: now(), mayLook }
    const late: BadgeCheckAnswer = {
      address: address.slice(0, 500),
      checkedAt: now(),
      ok: false,
      findings: [{ kind: 'page-not-read', detail: 'It took too long.' }],
    }
    return inTime(checkBadge(sources, address, number, record), late)
  }

  const script = (body: string | Uint8Array<ArrayBuffer>, tag?: string): Reply => ({
    kind: 'answer',
    body,
    mediaType: SCRIPT_TYPE,
    ...(tag ? { tag } : {}),
  })

  return {
    builder: async ({ query, language }) => {
      const { scheme = '', number = '' } = query
      const context = await contextFor(language, query.badge ?? language)
      if (scheme === '' || number === '') return builderPage({ kind: 'nothing' }, query, context)
      const found = await find(scheme, number)
      const asked: Asked =
        found.kind === 'held' ? { kind: 'held', record: readToday(found, now()) } : { kind: 'lack', lack: found.kind }
      return builderPage(asked, query, context)
    },
    builderCheck: async ({ query, language }) => {
      const { scheme = '', number = '', address = '' } = query
      const context = await contextFor(language, language)
      if (scheme === '' || number === '' || address === '') return builderCheckPage('no-number', query, context)
      const found = await find(scheme, number)
      const answer = await checkAt(address, found, scheme)
      return builderCheckPage(answer ?? 'no-number', query, context)
    },
    builderFile: ({ params: { file } }) => {
      if (file === BUILDER_SCRIPT_NAME) return script(BUILDER_SCRIPT, BUILDER_SCRIPT_TAG)
      const built = badgeFiles.get(file)
      return built ? script(built.bytes) : refuse('no-such-page')
    },
    builderProof: async ({ params, query }) => {
      const found = await find(params.scheme, params.number)
      if (found.kind !== 'held') return refuse(found.kind, undefined, found.asOf)
      const record = readToday(found, now())
      if (isYetToCome(record.validFrom ?? record.issuedOn, dayOf(now()))) return refuse('absent', undefined, found.asOf)
      // Another machine's origin never comes in here: that would be a statement nobody authorised.
      if (query.origin !== undefined && !(isDemo(await readCoverage()) && record.demo))
        return refuse('origin-not-authorised')
      const audience = { aud: query.origin ?? new URL(operator.url).origin, path: '/builder' }
      const scopeKind = record.scopeKind ?? catalogue.get(record.scheme)?.about.scopeKind
      const claims = claimsOf({ ...record, ...(scopeKind ? { scopeKind } : {}) }, audience, {
        issuer: operator.url,
        asOf: found.asOf,
        now: now(),
        lifeSeconds: PREVIEW_SECONDS,
      })
      const statement = await signer.sign(STATEMENT_TYPE, JSON.stringify(claims))
      return json({ statement, keys: [...(await signer.publicKeys())] } satisfies BuilderProof)
    },
    checkBadge: async ({ body: { scheme, number, address } }) => {
      if (!sites) return refuse('unprocessable', 'This register looks at no other machine.')
      const found = await find(scheme, number)
      if (found.kind !== 'held') return refuse('unprocessable', `The register says of this number: ${found.kind}.`)
      const answer = await checkAt(address, found, scheme)
      return answer ? json(answer) : refuse('unprocessable')
    },
  }
}
