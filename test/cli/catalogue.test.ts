import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueText, withCatalogue } from '../../src/cli/catalogue.ts'
import { PROJECT } from '../../src/cli/run.ts'
import { lookupPage, meaningsOf } from '../../src/core/meaning.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'

const meanings = meaningsOf(schemes, abouts)
const text = catalogueText(meanings)
const rowOf = (id: string): string => text.split('\n').find((line) => line.includes(`\`${id}\``)) ?? ''

describe('the README', () => {
  it('has the marks as they are; else run `npm run catalogue`', () => {
    const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8')
    expect(withCatalogue(readme, text) === readme).toBe(true)
  })
})

describe('the table of marks', () => {
  it('has a row a scheme, and counts them', () => {
    for (const { id } of schemes) expect(text.split(`\`${id}\``), id).toHaveLength(2)
    expect(text).toContain(`${schemes.length} schemes`)
    const counts = [...text.matchAll(/<summary>[^<]+: (\d+) schemes?<\/summary>/gu)].map(([, count]) => Number(count))
    expect(counts.length).toBeGreaterThan(20)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(schemes.length)
    expect(text.split('<details>')).toHaveLength(text.split('</details>').length)
  })
  it('says what it is, what its number looks like, and where to look', () => {
    expect(rowOf('cn-ccc')).toMatch(
      /^\| China Compulsory.*\| product \| 16 digits.*\| \[.*\]\(https:.*\) \| several \|$/u,
    )
    expect(rowOf('eu-ce')).toMatch(/\| self-declaration \| {2}\| {2}\| several \|$/u)
    expect(text).not.toContain('{number}')
  })
  it('keeps to its columns whatever a name holds', () => {
    const [first] = meanings
    if (!first) throw new Error('no marks')
    const odd = catalogueText([{ ...first, name: { zh: 'x', en: 'A|B <i> [c]' } }])
    expect(odd).toContain('A\\|B \\<i\\> \\[c\\] `')
    expect(odd).toContain('1 scheme in 1 region')
  })
})

describe('its place', () => {
  it.each([
    ['a\n<!-- catalogue -->\nold\n<!-- /catalogue -->\nb', 'a\n<!-- catalogue -->\nnew $& \n<!-- /catalogue -->\nb'],
    ['<!-- catalogue -->\n<!-- /catalogue -->', '<!-- catalogue -->\nnew $& \n<!-- /catalogue -->'],
    ['no place', undefined],
  ])('%j', (readme, wanted) => expect(withCatalogue(readme, 'new $& \n')).toBe(wanted))
})

it('a look-up that takes the number leads to its site', () => {
  const name = { zh: '网', en: 'Site' }
  const of = (url: string) => lookupPage({ lookup: { url, name, takesNumber: true } })
  expect(of('https://look.example/a?q={number}')).toBe('https://look.example/')
  expect(of('https://look.example/a')).toBe('https://look.example/a')
  expect(lookupPage({})).toBeUndefined()
  for (const meaning of meanings) expect(lookupPage(meaning) ?? 'https://').toMatch(/^https:\/\/(?!undefined)/u)
})
