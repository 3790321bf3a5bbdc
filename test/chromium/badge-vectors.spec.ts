/** The vectors of statements, each shown by a badge in a page of the origin and path that it names. */
import type { BadgeState } from '../../widget/api.ts'
import data from '../core/statement-vectors.json' with { type: 'json' }
import { NUMBER, SCHEME } from '../widget/staples.ts'
import { badgeFile, expect, settled, test } from './badge-lab.ts'

const STATE_OF: Readonly<Record<string, BadgeState>> = {
  'other-origin': 'other-site',
  'other-path': 'other-site',
  'other-product': 'other-product',
  'unproven-product': 'unproven-product',
}
const expected = ({ name, expect: outcome }: { readonly name: string; readonly expect: string }): BadgeState =>
  outcome === 'believed' ? (name.includes('suspended') ? 'suspended' : 'valid') : (STATE_OF[outcome] ?? 'unchecked')

const byPlace = Map.groupBy(data.vectors, ({ shown }) => shown.origin + shown.path)
const isSecure = (place: string): boolean => place.startsWith('https:')

test('vectors in every place that they name', async ({ page }) => {
  expect(data.vectors.length).toBeGreaterThan(60)
  await page.clock.setFixedTime(data.now)
  const script = badgeFile('proof-mark.js')
  const seen: string[] = []
  for (const [place, vectors] of byPlace) {
    await page.route(place, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto(place)
    await page.addScriptTag({ content: script })
    await page.evaluate(
      ({ vectors, keys, scheme, number }) => {
        for (const { name, token, shown } of vectors) {
          const badge = document.createElement('proof-mark')
          badge.id = name
          const models = 'models' in shown ? shown.models : []
          const given = { scheme, number, gtin: 'gtin' in shown ? shown.gtin : '', model: models?.at(-1) ?? '' }
          const attributes = { ...given, statement: JSON.stringify({ statement: token, keys }) }
          for (const [attribute, value] of Object.entries(attributes)) badge.setAttribute(attribute, String(value))
          document.body.append(badge)
        }
      },
      { vectors, keys: data.keys, scheme: SCHEME, number: NUMBER },
    )
    const states = await settled(page, vectors.length)
    for (const vector of vectors) {
      // A page without encryption has no WebCrypto: nothing is checked there.
      expect(states[vector.name], vector.name).toBe(isSecure(place) ? expected(vector) : 'unchecked')
      seen.push(vector.name)
    }
  }
  expect(seen).toHaveLength(data.vectors.length)
})
