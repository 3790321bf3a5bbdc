/** When the finder fetches the reader, and what becomes of it where the results of a page were asked for. */
import { expect, it, vi } from 'vitest'
import type { Late, Read } from '../../entrypoints/finder/doors.ts'
import { makeRead } from '../../entrypoints/finder/reading.ts'
import { glanceOf, sieveOfGlance } from '../../src/core/glance.ts'
import { pageOf } from './page-of.ts'

const titled = (title: string): Late['reader'] =>
  function* read(): Generator<undefined, Read> {
    yield
    const listing = { site: '', title, models: [], attributes: [] }
    return { claims: [], listing, anchorOf: () => null, titleAnchor: () => null }
  }

const start = () => {
  const document = pageOf('<title>Lamps</title><p>Nothing of the kind</p>')
  const fetchReader = vi.fn(async () => titled('plain'))
  const chosen = { isOn: false }
  const results: Late['results'] = {
    isOn: () => chosen.isOn,
    end: () => undefined,
    among: () => titled('by results'),
  }
  const look = sieveOfGlance(glanceOf(['certificate']))
  return { chosen, fetchReader, read: makeRead(document, look, { fetchReader, results: () => results }) }
}

it('reads a page without a hint only where its results were asked for, and as long as that is on', async () => {
  const { chosen, fetchReader, read } = start()
  expect((await read()).listing.title).toBe('Lamps')
  expect(fetchReader).not.toHaveBeenCalled()
  chosen.isOn = true
  // Nothing has changed: it is for a press to say so.
  expect((await read([])).listing.title).toBe('by results')
  expect((await read([])).listing.title).toBe('by results')
  expect(fetchReader).toHaveBeenCalledTimes(1)
  chosen.isOn = false
  expect((await read()).listing.title).toBe('Lamps')
})
