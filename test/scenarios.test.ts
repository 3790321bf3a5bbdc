/** The scenarios stand in the tests that they name, each once, and the table in the README is of them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHROMIUM, FIREFOX } from './scenarios.ts'
import { root } from './source-tree.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The title of a test: what follows `test(` or `it(`, or the array of cases before it. */
const titlesIn = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /\b(?:test|it)(?:\.each\([^()]{0,200}\))?\(\s*(?:'([^'\n]{1,300})'|"([^"\n]{1,300})"|`([^`\n]{1,300})`)/gu,
    ),
  ].map(([, ...found]) => found.find((title) => title !== undefined) ?? '')

describe.each([
  ['Chromium', CHROMIUM, 30],
  ['Firefox', FIREFOX, 10],
] as const)('in %s', (_browser, scenarios, atLeast) => {
  it('there are enough, each of its own', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(atLeast)
    expect(new Set(scenarios.map(({ does }) => does)).size).toBe(scenarios.length)
  })
  it.each(scenarios)('somebody $does', ({ file, title }) => {
    expect(titlesIn(read(file)).filter((one) => one.includes(title))).toHaveLength(1)
  })
})
