import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueText, withCatalogue, withRegisters } from '../../src/cli/catalogue.ts'
import { registersText } from '../../src/cli/register-table.ts'
import { PROJECT } from '../../src/cli/run.ts'
import { lookupPage, meaningsOf } from '../../src/core/meaning.ts'
import { officialRegisters } from '../../src/registries/index.ts'
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
  it('has the registers as they are; else run `npm run catalogue`', () => {
    const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8')
    expect(withRegisters(readme, registersText(officialRegisters, meanings)) === readme).toBe(true)
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

describe('the tables of who answers', () => {
  const registers = registersText(officialRegisters, meanings)
  it('has a row a register, with its terms and whether it is asked by itself', () => {
    for (const { id } of officialRegisters)
      expect(
        registers.split('\n').filter((line) => line.includes(` \`${id}\` | \``)),
        id,
      ).toHaveLength(1)
    expect(registers).toMatch(/`china-energy-label` \| `cn-cel` \| by a press only \| www\.energylabel\.com\.cn \|/u)
    expect(registers).toMatch(/`eprel` \| `eu-eprel` \| when a page shows such a number \| eprel\.ec\.europa\.eu \|/u)
  })
  it('has every numbered mark once', () => {
    const numbered = meanings.filter(({ form }) => form).map(({ id }) => id)
    const [before = '', after = ''] = registers.split('<details><summary>Only through an open register</summary>')
    const others = before + after.slice(after.indexOf('</details>'))
    const withoutNames = others.replace(/^\|[^|]*\|/gmu, '')
    // Several registers may answer for one scheme; none stands in two of the other tables.
    const tables = withoutNames.split('</details>')
    const named = tables.flatMap((table) => [...new Set([...table.matchAll(/`([a-z0-9-]+)`/gu)].map(([, id]) => id))])
    expect(named.sort()).toEqual(numbered.sort())
    expect(numbered.length).toBeGreaterThan(100)
  })
  it('says of an official page why no program asks there', () => {
    expect(registers).toMatch(/\| cx\.cnca\.cn \| .*`cn-ccc`.* \| {2}\| wants proof of a person \|/u)
    expect(registers).toMatch(/\| search\.fsc\.org \| `fsc-lic` \| {2}\| bars programs \|/u)
    expect(registers).toMatch(/\| www\.iafcertsearch\.org \| `cn-ms` \| {2}\| bars programs \|/u)
    expect(registers).toMatch(/\| www\.safetykorea\.kr \| .*opens at the number \| wants a key or a log-in \|/u)
  })
  it('names the map or the key by which an open register answers', () => {
    expect(registers).toMatch(/\| `br-anatel` \| the authority’s file, .* --map anatel` \|/u)
    expect(registers).toMatch(/\| `eu-ecolabel` \| the authority’s file, .* --map eu-ecolabel` \|/u)
    expect(registers).toMatch(/\| `kr-kc-safety` \| a key of its own/u)
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
