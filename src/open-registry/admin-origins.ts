/** Which sites may show statements about a certificate: allowed and withdrawn by whoever speaks for its holder. */
import type { OriginAnswer, OriginInput } from '../contract/admin-schemas.ts'
import type { ParamsOf, QueryOf } from '../contract/routes.ts'
import { checkNumber, heldNature } from './admin-check.ts'
import type { ImportSources } from './admin-import.ts'
import { beforeAndAfter } from './audit.ts'
import { json, type Reply, refuse } from './reply.ts'
import { type AuthorisedOrigin, keyOf, type OriginPlace } from './store.ts'

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/u

/** An origin as browsers write it: `https`, and in a demonstration register this machine as well. */
const isOrigin = (text: string, isDemo: boolean): boolean =>
  URL.canParse(text) && new URL(text).origin === text && (text.startsWith('https:') || (isDemo && LOOPBACK.test(text)))

const isSamePlace = (a: OriginPlace, b: OriginPlace): boolean =>
  a.origin === b.origin && a.path === b.path && a.product === b.product

const placeOf = (key: string, { origin, path, product }: Omit<OriginPlace, 'key'>): OriginPlace => ({
  key,
  origin,
  ...(path === undefined ? {} : { path }),
  ...(product === undefined ? {} : { product }),
})

/** The reply to `PUT …/origins`. Days are whole: the last one counts to its end. */
export const replyWithOrigin = async (
  { store, now, actor, ...grounds }: ImportSources,
  { scheme, number: text }: ParamsOf<'putOrigin'>,
  { from, until, holder, ...given }: OriginInput,
): Promise<Reply> => {
  const number = checkNumber(grounds, scheme, text)
  if (number.kind === 'unfit') return refuse('unprocessable', number.why)
  if (!isOrigin(given.origin, (await heldNature(store)) === 'demo'))
    return refuse('unprocessable', 'An origin is https, a host in lower case, and a port only where it is not 443.')
  if (until !== undefined && until < from) return refuse('unprocessable', 'It ends before it begins.')
  const { compact } = number.value
  const place = placeOf(keyOf(scheme, compact), given)
  const before = (await store.originsOf(place.key)).find((one) => isSamePlace(one, place))
  const after: AuthorisedOrigin = {
    ...place,
    ...(holder === undefined ? {} : { holder }),
    from: `${from}T00:00:00Z`,
    ...(until === undefined ? {} : { until: `${until}T23:59:59Z` }),
    by: actor,
  }
  const done = await store.putOrigin(after, {
    at: now,
    actor,
    action: 'origin',
    target: `${scheme}:${compact}`,
    detail: { origin: place.origin, ...beforeAndAfter(before, after) },
  })
  return done === 'put'
    ? json({ scheme, number: compact, origin: place.origin, allowed: true } satisfies OriginAnswer)
    : refuse('no-such-entry', 'The register does not hold this certificate.')
}

/** The reply to `DELETE …/origins`. */
export const replyWithoutOrigin = async (
  { store, now, actor, ...grounds }: ImportSources,
  { scheme, number: text }: ParamsOf<'dropOrigin'>,
  query: QueryOf<'dropOrigin'>,
): Promise<Reply> => {
  const number = checkNumber(grounds, scheme, text)
  if (number.kind === 'unfit') return refuse('unprocessable', number.why)
  const { compact } = number.value
  const place = placeOf(keyOf(scheme, compact), query as Omit<OriginPlace, 'key'>)
  const before = (await store.originsOf(place.key)).find((one) => isSamePlace(one, place))
  const done = await store.dropOrigin(place, {
    at: now,
    actor,
    action: 'origin-dropped',
    target: `${scheme}:${compact}`,
    detail: { origin: place.origin, ...beforeAndAfter(before, undefined) },
  })
  return done === 'dropped'
    ? json({ scheme, number: compact, origin: place.origin, allowed: false } satisfies OriginAnswer)
    : refuse('no-such-entry', 'It was not allowed.')
}
