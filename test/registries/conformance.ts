/**
 * What every adapter must do, whatever its register speaks: give the record, say `absent` only where that is sure, and
 * turn every mishap into `unclear` with the right reason. A new adapter brings its replies and runs this suite.
 */
import { describe, expect, it } from 'vitest'
import type { AskContext, Get, GetResult, Registry } from '../../src/core/registry.ts'
import type { CertificateNumber, UnclearWhy } from '../../src/core/words.ts'

export interface Conformance {
  /** A fresh adapter, remembering nothing. */
  readonly open: () => Registry
  readonly now: string
  readonly isExample: AskContext['isExample']
  readonly privacies: readonly AskContext['privacy'][]
  /** The register holds it. */
  readonly held: CertificateNumber
  /** The register does not hold it, and can tell. */
  readonly missing: CertificateNumber
  /** Not a number for demonstration. */
  readonly real: CertificateNumber
  /** The register as it answers every day. */
  readonly wellBehaved: Get
  /** It answers with sound replies of an unknown layout. */
  readonly brokenLayout: Get
  /** Asked for `held`, it answers with the record of another number. Only for privacies that name the number. */
  readonly otherRecord: Get
  /** It answers everything, `real` included, with demonstration records. */
  readonly demoForReal: Get
}

const html = (status: number): GetResult => ({
  kind: 'ok',
  status,
  body: '<!doctype html><title>Checking your browser</title><p>absent not found 404',
  contentType: 'text/html; charset=utf-8',
})
const text = (body: string, contentType = 'application/json', status = 200): GetResult => ({
  kind: 'ok',
  status,
  body,
  contentType,
})
const failed = (why: Extract<GetResult, { kind: 'failed' }>['why']): GetResult => ({ kind: 'failed', why })

const MISHAPS: readonly (readonly [string, GetResult, UnclearWhy])[] = [
  ['no network', failed('offline'), 'offline'],
  ['a time-out', failed('time-out'), 'time-out'],
  ['a refusal', failed('refused'), 'refused'],
  ['a fault of the server', failed('server-error'), 'server-error'],
  ['no permission', failed('not-permitted'), 'not-permitted'],
  ['an answer without end', failed('too-large'), 'not-understood'],
  ['an answer that nothing has changed', { kind: 'not-modified' }, 'not-understood'],
  ['a blocking page', html(200), 'not-understood'],
  ['a blocking page with 403', html(403), 'refused'],
  ['a page that says 404', html(404), 'not-understood'],
  ['a redirect', html(302), 'refused'],
  ['a 429', html(429), 'refused'],
  ['a 500', text('{}', 'application/json', 500), 'server-error'],
  ['an empty body', text(''), 'not-understood'],
  ['garbage', text('\u0000\uffff{"entries":[]'), 'not-understood'],
  ['JSON of another kind', text('{"found":false,"absent":true}'), 'not-understood'],
  ['JSON null', text('null'), 'not-understood'],
  ['JSON nested without end', text('['.repeat(20_000)), 'not-understood'],
]

/** `get` until the last request of a question, which comes to `mishap`. */
const failingAtLast = (get: Get, requests: number, mishap: GetResult): Get => {
  let left = requests - 1
  return async (url, options) => {
    left -= 1
    return left >= 0 ? get(url, options) : mishap
  }
}

export const conforms = (name: string, given: Conformance): void => {
  const { open, now, isExample, held, missing, real, wellBehaved } = given

  describe.each(given.privacies)(`${name}, asked by %s`, (privacy) => {
    const ask = (number: CertificateNumber, get: Get, registry = open()) =>
      registry.ask(number, { get, now, isExample, privacy })

    /** How many requests one question takes. */
    const countRequests = async (): Promise<number> => {
      let count = 0
      await ask(held, (url, options) => {
        count += 1
        return wellBehaved(url, options)
      })
      return count
    }

    it('finds a record, with its source and time', async () => {
      const registry = open()
      const answer = await ask(held, wellBehaved, registry)
      expect(answer).toMatchObject({
        kind: 'found',
        record: { scheme: held.scheme, number: held.compact, source: registry.id, readAt: now },
      })
    })
    it('says that there is none', async () => {
      const registry = open()
      const answer = await ask(missing, wellBehaved, registry)
      expect(answer).toMatchObject({ kind: 'absent', source: registry.id, readAt: now })
    })
    it('asks only where it says it needs to', async () => {
      const registry = open()
      const asked: string[] = []
      await ask(
        held,
        (url, options) => {
          asked.push(url)
          return wellBehaved(url, options)
        },
        registry,
      )
      expect(asked.length).toBeGreaterThan(0)
      const hosts = registry.origins.map((pattern) => new URL(pattern.replace('*', '')).hostname)
      for (const url of asked) expect(hosts).toContain(new URL(url).hostname)
    })
    it('does not understand an unknown layout', async () => {
      expect(await ask(held, given.brokenLayout)).toMatchObject({ kind: 'unclear', why: 'not-understood' })
      expect(await ask(missing, given.brokenLayout)).toMatchObject({ kind: 'unclear', why: 'not-understood' })
    })
    it('drops demonstration records for a real number', async () => {
      expect(await ask(real, given.demoForReal)).toMatchObject({ kind: 'unclear', why: 'not-covered' })
    })
    if (privacy === 'number')
      it('does not take the record of another number', async () => {
        expect(await ask(held, given.otherRecord)).toMatchObject({ kind: 'unclear', why: 'not-understood' })
      })

    it.each(MISHAPS)('%s is unclear, from the first request on', async (_, mishap, why) => {
      const registry = open()
      for (const number of [held, missing])
        expect(await ask(number, async () => mishap, registry)).toEqual({ kind: 'unclear', why, source: registry.id })
    })
    it.each(MISHAPS)('%s is unclear in the last request', async (_, mishap, why) => {
      const requests = await countRequests()
      expect(requests).toBeGreaterThan(0)
      for (const number of [held, missing]) {
        const registry = open()
        const answer = await ask(number, failingAtLast(wellBehaved, requests, mishap), registry)
        expect(answer).toEqual({ kind: 'unclear', why, source: registry.id })
      }
    })
    it('recovers once the mishap is over', async () => {
      const registry = open()
      await ask(held, async () => failed('offline'), registry)
      expect((await ask(held, wellBehaved, registry)).kind).toBe('found')
    })
  })
}
