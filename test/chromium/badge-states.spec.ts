/** Every state in every variant: what it says, that everybody can read it, and that no theme takes its contrast. */
import type { Page } from '@playwright/test'
import type { BadgeVariant } from '../../widget/api.ts'
import { words as en } from '../../widget/words/en.ts'
import { words as zh } from '../../widget/words/zh.ts'
import { ATTRIBUTES_OF, markup, STATES, stapleOf } from '../widget/staples.ts'
import { document, expect, type Host, SCRIPT, settled, test } from './badge-lab.ts'
import { barriers } from './barriers.ts'

const VARIANTS: readonly BadgeVariant[] = ['chip', 'row', 'list', 'card']
const SETTLED = STATES.filter((state) => state !== 'checking').length

const everyState = (host: Host, more: object = {}, variants = VARIANTS): string => {
  const here = { origin: host.url, now: Date.now() }
  return variants
    .flatMap((variant) =>
      STATES.map(
        (state) =>
          `<p>${markup({ ...ATTRIBUTES_OF[state](here), variant, ...more }).replace(' ', ` id="${variant}-${state}" `)}</p>`,
      ),
    )
    .join('')
}
interface Opened {
  readonly more?: object
  readonly variants?: readonly BadgeVariant[]
  readonly head: string
  readonly lang?: string
}
const open = async (page: Page, host: Host, { more, variants = VARIANTS, ...options }: Opened): Promise<void> => {
  host.put('/', document(everyState(host, more, variants), options))
  await page.goto(host.url)
  await settled(page, SETTLED * variants.length)
}

for (const [lang, words, script] of [
  ['en', en, SCRIPT],
  ['zh-CN', zh, SCRIPT.replace('proof-mark', 'proof-mark-zh')],
] as const)
  test(`says its state in ${lang}, in every variant`, async ({ page, host, complaints }) => {
    await open(page, host, { lang, head: script })
    for (const variant of VARIANTS)
      for (const state of STATES) {
        const badge = page.locator(`#${variant}-${state}`)
        await expect(badge.locator('[part=state]'), state).toContainText(words[state])
        const group = badge.getByRole('group', { name: `${words.number} 2024 00 0914 000101` })
        expect(await group.getAttribute('lang')).toBe(words.lang)
      }
    const card = page.locator('#card-valid')
    for (const text of [
      '2024 00 0914 000101',
      '示例移动电源',
      '示例电子（深圳）有限公司',
      '2029-08-11',
      words.demo,
      words.limit,
    ])
      await expect(card).toContainText(text)
    await expect(card.locator('[part=iat]')).toHaveText(lang === 'en' ? '2 hours ago' : '2小时前')
    await expect(page.locator('#chip-unchecked')).toContainText(
      lang === 'en' ? 'Last checked 4 days ago' : '上次核验 4天前',
    )
    // What nobody signed is not shown, nor linked.
    await expect(page.locator('#card-absent [part=holder]')).toHaveText('–')
    await expect(page.locator('#chip-absent [part=link]')).not.toHaveAttribute('href')
    await expect(page.locator('#chip-valid [part=link]')).toHaveAttribute(
      'href',
      'https://register.example/c/cn-ccc/2024000914000101',
    )
    expect(complaints).toEqual([])
  })

const OFFERED = 'proof-mark{--proof-mark-line:#eee;--proof-mark-radius:0;--proof-mark-font:serif;color:#ddd}'
for (const [name, more, style, media, variants] of [
  ['light on a page with a style of its own', { theme: 'light', size: 's' }, OFFERED, {}, VARIANTS],
  ['the page’s dark', {}, 'html{color-scheme:dark}', {}, ['card', 'list']],
  [
    'the system’s dark',
    { theme: 'auto', size: 'l' },
    'html{background:#000;color:#fff}',
    { colorScheme: 'dark' },
    ['chip', 'row'],
  ],
  ['forced colours', {}, '', { forcedColors: 'active' }, ['card', 'chip']],
] as const)
  test(`has no barriers: ${name}`, async ({ page, host }) => {
    await page.emulateMedia(media)
    await open(page, host, { more, variants, head: `<style>${style}</style>${SCRIPT}` })
    expect(await barriers(page)).toEqual([])
  })

test('gives each tone its own colour, in forced colours one that the system chose', async ({ page, host }) => {
  await open(page, host, { head: SCRIPT })
  const colour = (state: string, part: string): Promise<string> =>
    page
      .locator(`#chip-${state} ${part}`)
      .evaluate((element) => getComputedStyle(element)[element.localName === 'svg' ? 'stroke' : 'color'])
  const tones = ['valid', 'unchecked', 'suspended', 'revoked']
  const colours = await Promise.all(tones.map((state) => colour(state, 'svg')))
  expect(new Set(colours).size).toBe(tones.length)
  const shapes = await Promise.all(tones.map((state) => page.locator(`#chip-${state} path`).getAttribute('d')))
  expect(new Set(shapes).size).toBe(tones.length)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await colour('revoked', 'svg')).not.toBe(colours[3])
})

test('takes the same room while checking as in force, whatever the variant and size', async ({ page, host }) => {
  const here = { origin: host.url, now: Date.now() }
  const states = {
    checking: ATTRIBUTES_OF.checking(here),
    valid: { statement: JSON.stringify(stapleOf(here, { demo: false })) },
  }
  const kinds = VARIANTS.flatMap((variant) => (['s', 'm', 'l'] as const).map((size) => ({ variant, size })))
  const pairs = kinds.flatMap((kind) =>
    Object.entries(states).map(
      ([state, attributes]) =>
        `<p>${markup({ ...attributes, ...kind }).replace(' ', ` id="${kind.variant}-${kind.size}-${state}" `)}</p>`,
    ),
  )
  for (const script of [SCRIPT, SCRIPT.replace('proof-mark', 'proof-mark-zh')]) {
    host.put('/', document(pairs.join(''), { head: script }))
    await page.goto(host.url)
    await settled(page, kinds.length)
    for (const { variant, size } of kinds) {
      const [before, after] = await Promise.all(
        ['checking', 'valid'].map((state) => page.locator(`#${variant}-${size}-${state}`).boundingBox()),
      )
      expect([after?.width, after?.height], `${variant} ${size}`).toEqual([before?.width, before?.height])
    }
  }
})

test('fits a narrow screen, and text of twice the size', async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const head of ['', '<style>proof-mark{--proof-mark-size:28px}</style>']) {
    await page.goto('about:blank')
    await open(page, host, { head: `${head}${SCRIPT}` })
    const tooWide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth)
    expect(tooWide).toBeLessThanOrEqual(0)
  }
})

test('is reached and opened by keyboard, and keeps the focus when it is looked at again', async ({ page, host }) => {
  await open(page, host, { head: SCRIPT })
  await page.keyboard.press('Tab')
  await expect(page.locator('#chip-valid [part=link]')).toBeFocused()
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  await expect(page.locator('#chip-valid [part=link]')).toBeFocused()
  expect(await page.locator('#chip-valid [part=link]').getAttribute('rel')).toBe('noreferrer')
})

test('reads in its own direction where the page runs from right to left', async ({ page, host }) => {
  await open(page, host, { head: `<style>html{direction:rtl}</style>${SCRIPT}` })
  const badge = await page.locator('#row-valid [part=badge]').boundingBox()
  const glyph = await page.locator('#row-valid svg').boundingBox()
  const right = (box: typeof badge): number => (box?.x ?? 0) + (box?.width ?? 0)
  expect(right(badge) - right(glyph)).toBeLessThan(20)
  const number = page.locator('#row-valid [part=number]')
  // The groups keep their order: the first stands left of the last.
  const [first, last] = await number.evaluate((element) => {
    const text = element.firstChild
    if (!text) return [0, 0]
    return [0, 15].map((at) => {
      const range = globalThis.document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().x
    })
  })
  expect(first).toBeLessThan(last ?? 0)
})
