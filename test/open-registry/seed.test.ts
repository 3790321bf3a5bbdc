import { describe, expect, it } from 'vitest'
import { WireAlert } from '../../src/contract/alert-schemas.ts'
import { CertificateRecord } from '../../src/contract/schemas.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { passesGtin } from '../../src/core/checkdigits.ts'
import { parseNumber } from '../../src/core/parse.ts'
import { isPlaceholder } from '../../src/core/validate.ts'
import type { Status } from '../../src/core/words.ts'
import { demoBodies } from '../../src/open-registry/bodies.ts'
import { cast, UNSEEDED } from '../../src/open-registry/cast.ts'
import { demoAlerts } from '../../src/open-registry/demo-alerts.ts'
import { demoEvents, statusByHistory } from '../../src/open-registry/history.ts'
import { castNameOf, seedMarkOf, seedRecords } from '../../src/open-registry/seed.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { TODAY } from './registry-of.ts'

const keyed = ({ scheme, number }: { scheme: string; number: string }): string => `${scheme}:${number}`
const records = seedRecords({ size: 5000, today: TODAY, catalogue })

/** True for a number that its scheme reads, in normal form, inside the block that is never issued. */
const isExample = ({ scheme, number }: { scheme: string; number: string }): boolean => {
  const entry = catalogue.get(scheme)
  const reading = entry && parseNumber(entry.scheme, number, { year: 2026 })
  return reading?.kind === 'number' && reading.number.compact === number && isExampleNumber(catalogue, reading.number)
}

describe('the seed', () => {
  it('has the size asked for, each number once, the cast among them', () => {
    expect(records).toHaveLength(5000)
    expect(new Set(records.map(keyed)).size).toBe(5000)
    expect(records.slice(0, cast.length)).toEqual(cast.map(({ record }) => record))
  })
  it('holds example numbers only, marked as demonstration, fit for the wire', () => {
    for (const record of records) {
      expect(isExample(record), keyed(record)).toBe(true)
      expect(record.demo).toBe(true)
      expect(CertificateRecord.safeParse({ ...record, asOf: `${TODAY}T00:00:00Z` }).success, keyed(record)).toBe(true)
    }
  })
  it('names examples as examples', () => {
    for (const { holder, productName, models = [] } of records) {
      expect(holder).toMatch(/^(?:示例|Example )/u)
      expect(productName).toMatch(/示例|Example/u)
      for (const model of models) expect(model).toMatch(/^(?:DEMO|EX)-/u)
    }
  })
  it('never holds the numbers kept for "absent"', () => {
    const held = new Set(seedRecords({ size: 60_000, today: TODAY, catalogue }).map(keyed))
    expect(UNSEEDED.length).toBeGreaterThanOrEqual(4)
    for (const one of UNSEEDED) {
      expect(isExample(one), keyed(one)).toBe(true)
      expect(held.has(keyed(one))).toBe(false)
    }
  })
  it('is the same for the same size, seed and day, and another for another', () => {
    const options = { size: 300, seed: 7, today: TODAY, catalogue }
    expect(seedRecords(options)).toEqual(seedRecords(options))
    expect(seedRecords({ ...options, seed: 8 })).not.toEqual(seedRecords(options))
  })
  it('is mostly in force, with every status there is', () => {
    const statuses = [...new Set(records.map(({ status }) => status))]
    const countOf = (status: Status): number => records.filter((record) => record.status === status).length
    expect(statuses).toHaveLength(6)
    expect(countOf('valid') / records.length).toBeGreaterThan(0.8)
    for (const status of statuses) expect(countOf(status), status).toBeGreaterThan(50)
  })
  it('has statuses that fit their dates on the day', () => {
    for (const record of records.slice(cast.length)) {
      const { status, statusSince, issuedOn = '', validFrom, validUntil } = record
      expect(issuedOn <= (validFrom ?? issuedOn), keyed(record)).toBe(true)
      expect(statusSince === undefined, keyed(record)).toBe(status === 'valid')
      if (statusSince) expect(statusSince <= TODAY && statusSince > issuedOn, keyed(record)).toBe(true)
      if (validUntil) expect(validUntil < TODAY, keyed(record)).toBe(status === 'expired')
      if (record.scheme === 'cn-ccc') expect(record.number.slice(0, 4)).toBe(issuedOn.slice(0, 4))
    }
  })
})

describe('the cast', () => {
  it('plays every part once by name, in numbers that no manual prints', () => {
    expect(cast.length).toBeGreaterThanOrEqual(14)
    expect(new Set(cast.map(({ name }) => name)).size).toBe(cast.length)
    expect(new Set(cast.map(({ verdict }) => verdict))).toEqual(
      new Set([
        ...['confirmed', 'other-product', 'genuine', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal'],
        ...['conflict', 'overclaimed', 'not-product'],
      ]),
    )
    for (const { record } of cast) expect(isPlaceholder(record.number), record.number).toBe(false)
  })
})

describe('the histories of the seed', () => {
  const told = new Map(cast.map(({ record, decisions }) => [record, decisions]))
  it('end in the status of the record, on the day since which it holds', () => {
    for (const record of records) {
      const events = demoEvents(record, told.get(record))
      expect(events.length, keyed(record)).toBeGreaterThan(0)
      expect(statusByHistory(events, TODAY), keyed(record)).toBe(record.status)
      expect(
        events.map(({ day }) => day),
        keyed(record),
      ).toEqual(events.map(({ day }) => day).sort())
      expect(events[0]?.day).toBe(record.issuedOn)
      if (record.statusSince) expect(events.at(-1)?.day, keyed(record)).toBe(record.statusSince)
      for (const { basis } of events) expect(basis).toMatch(/^(?:示例|Example )/u)
    }
  })
})

describe('the bodies of the seed', () => {
  const bodies = new Map(demoBodies(records).map((body) => [body.id, body]))
  it('are those of the records, with the standing that the records give', () => {
    for (const { body, scheme, ...record } of records) {
      if (!body) continue
      const known = bodies.get(body.id)
      expect([known?.name, known?.standing], body.id).toEqual([body.name, body.standing ?? 'unknown'])
      expect(known?.schemes).toContain(scheme)
      // Nobody certified while it was not allowed to.
      const onIssue = known?.history.findLast(({ day }) => day <= (record.issuedOn ?? TODAY))
      if (onIssue) expect(onIssue.standing).toBe('approved')
    }
    expect(bodies.size).toBeGreaterThan(10)
  })
  it('come to their standing by their history', () => {
    const [first, ...more] = [...bodies.values()].filter(({ history }) => history.length > 0)
    for (const { history, standing, standingSince } of [...(first ? [first] : []), ...more]) {
      expect(history.at(-1)).toMatchObject({ standing, day: standingSince })
      expect(history.map(({ day }) => day)).toEqual(history.map(({ day }) => day).sort())
    }
    expect(first?.history.map(({ standing }) => standing)).toEqual(['approved', 'suspended', 'approved'])
  })
})

describe('the notices of the seed', () => {
  it('are fit for the wire, say that they are examples, and name only examples', () => {
    expect(demoAlerts.length).toBeGreaterThanOrEqual(3)
    expect(new Set(demoAlerts.map(({ id }) => id)).size).toBe(demoAlerts.length)
    for (const alert of demoAlerts) {
      expect(WireAlert.safeParse(alert).success, alert.id).toBe(true)
      expect(alert.demo).toBe(true)
      expect([alert.title.zh, alert.title.en]).toEqual([
        expect.stringMatching(/^示例/u),
        expect.stringMatching(/^Example/u),
      ])
      for (const brand of alert.brands) expect(brand).toMatch(/^(?:示例|Example )/u)
      for (const model of alert.models) expect(model).toMatch(/^EX-/u)
      for (const gtin of alert.gtins) expect([passesGtin(gtin), gtin.slice(0, 3)]).toEqual([true, '952'])
    }
  })
  it('name no model of the cast', () => {
    const models = new Set(cast.flatMap(({ record }) => record.models ?? []))
    expect(demoAlerts.flatMap((alert) => alert.models).filter((model) => models.has(model))).toEqual([])
  })
})

describe('the second register', () => {
  const second = seedRecords({ cast: 'second', size: 5000, today: TODAY, catalogue })
  it('is its cast alone, and contradicts the first about one certificate', () => {
    const first = new Map(records.map((record) => [keyed(record), record.status]))
    expect(second.length).toBeGreaterThan(1)
    expect(second.filter((record) => first.get(keyed(record)) !== record.status)).toMatchObject([
      { number: '2024000716000707', status: 'suspended' },
    ])
    expect(second.every((record) => first.has(keyed(record)))).toBe(true)
  })
  it('is told from the first by its mark', () => {
    const marks = (['first', 'second'] as const).map((name) => seedMarkOf({ cast: name, today: TODAY, catalogue }))
    expect(marks.map(castNameOf)).toEqual(['first', 'second'])
    expect(castNameOf(undefined)).toBe('first')
  })
})
