/** What runs in a page of forms, in a world of its own as our scripts do; see `fields.spec`. */
import type { Read } from '../../entrypoints/finder/doors.ts'
import { makeReading } from '../../entrypoints/reader/reading.ts'
import { makeResults } from '../../entrypoints/results/reading.ts'
import { wordsOf } from '../../src/core/hint.ts'
import { makeBadgeReader } from '../../src/page/badges.ts'
import { gather, pathOf } from '../../src/page/gather.ts'
import { glanceSteps } from '../../src/page/glance.ts'
import { readSheets } from '../../src/page/official.ts'
import { lookFor } from '../../src/page/scan.ts'
import { findSeat, groundOf } from '../../src/page/seat.ts'
import { atOnce } from '../../src/page/steps.ts'
import { watch } from '../../src/page/watch.ts'
import { schemes } from '../../src/schemes/index.ts'
import { mountChip } from '../../src/ui/chip.ts'

const LOOK = lookFor(schemes.flatMap(wordsOf).join('\n'))
const ADDED = '<form title="FCC ID: 2AXYZ-A3"><i class="fields"></i><p>FCC ID: 2AXYZ-A4</p></form>'

/** Every name that a form has from its prototypes. */
export const names = (): readonly string[] => {
  const found = new Set<string>()
  for (let each: object = HTMLFormElement.prototype; each; each = Object.getPrototypeOf(each))
    for (const name of Object.getOwnPropertyNames(each)) found.add(name)
  return [...found]
}

/** Fresh fields, since a form goes on answering to the names that a field of it had. */
const nameFields = (names: readonly string[], within: ParentNode): void => {
  for (const place of within.querySelectorAll<HTMLElement>('.fields')) {
    const fields = names.map((name) => Object.assign(document.createElement('input'), { name }))
    const form = place.getAttribute('data-form')
    if (form) for (const field of fields) field.setAttribute('form', form)
    place.replaceChildren(...fields)
  }
}

type Changes = readonly MutationRecord[] | undefined

/** What changed until the page rests next, one rest a call. */
const restsOf = (signal: AbortSignal): (() => Promise<Changes>) => {
  const rests: Changes[] = []
  let tell = (): void => undefined
  const schedule = (run: () => void): (() => void) => {
    let isOn = true
    queueMicrotask(() => isOn && run())
    return () => {
      isOn = false
    }
  }
  const onSettled = ({ changes }: { readonly changes?: Changes }): void => {
    rests.push(changes)
    tell()
  }
  watch(document, onSettled, { signal, quietMs: 0, maxWaitMs: 0, schedule })
  return async () => {
    if (rests.length === 0)
      await new Promise<void>((resolve) => {
        tell = resolve
      })
    return rests.shift()
  }
}

/** Where a chip would sit that stands right there. */
const seatAt = (anchor: NonNullable<ReturnType<Read['titleAnchor']>>, signal: AbortSignal): unknown => {
  const content = { pending: 'Checking' }
  const chip = mountChip({ ...anchor, document, content, onOpen: () => undefined, signal, openRoot: true })
  chip.stand(groundOf(chip.host))
  const seat = findSeat(chip.host, chip.sizes())
  chip.remove()
  return seat
}

/** The claims and where their chips stand; of those right in a form also the seats, which cost more. */
const told = (read: Read, signal: AbortSignal, withSeats = false): readonly unknown[] =>
  read.claims.map((claim) => {
    const anchor = read.anchorOf(claim)
    const path = anchor && pathOf(anchor.parent)
    const seat = withSeats && anchor && /form\S*$/u.test(path ?? '') && seatAt(anchor, signal)
    return [claim.scheme, claim.compact ?? claim.raw, claim.product, path, anchor?.before?.nodeName, seat]
  })

/** All that our scripts make of this page, at rest and as it changes, while every form has fields of these names. */
export const lookWith = async (names: readonly string[]): Promise<string> => {
  const life = new AbortController()
  const { signal } = life
  // What is left of names before these that did not come to their end.
  for (const left of document.querySelectorAll('#added,proofmark-chip')) left.remove()
  nameFields(names, document)
  const clock = () => 0
  const nextRest = restsOf(signal)
  const reading = makeReading(document, [], clock)
  const results = makeResults({ address: () => '/', makeInView: () => ({ hasSeen: () => true }) })
  await nextRest()
  const before = told(atOnce(reading()), signal, true)

  const added = Object.assign(document.createElement('div'), { id: 'added', innerHTML: ADDED })
  nameFields(names, added)
  document.querySelector('h1')?.after(added)
  const changed = told(atOnce(results.among(reading)(await nextRest())), signal)
  added.remove()
  const after = told(atOnce(reading(await nextRest())), signal)
  life.abort()

  const { badges } = atOnce(makeBadgeReader(document, { fetch, address: () => '', clock })())
  const glance = atOnce(glanceSteps(document, LOOK))
  const gathered = gather(document, { number: '2020010101000001' }, [])
  return JSON.stringify({ glance, before, changed, after, badges, sheets: readSheets(document), gathered })
}
