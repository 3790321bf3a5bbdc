/** What the linter of Firefox's reviewers may say of the release, and that its one known warning is harmless. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALLOWED, isAllowed, readFindings } from '../../src/cli/lint-firefox.ts'
import { modules, root } from '../source-tree.ts'

const output = (errors: readonly unknown[], warnings: readonly unknown[]): string =>
  JSON.stringify({ errors, warnings, notices: [] })
const known = { _type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/views-css-B_-1.js' }

describe("the linter's answer", () => {
  it('is read, errors first', () => {
    const error = { _type: 'error', code: 'MANIFEST_FIELD_INVALID', file: 'manifest.json' }
    expect(readFindings(output([error], [known]))?.map(({ code }) => code)).toEqual([error.code, known.code])
    expect(readFindings(output([], []))).toEqual([])
  })

  it.each(['', 'no such folder', '{"errors":[]}', '[]', '{"errors":{},"warnings":[]}'])('is none: %s', (text) => {
    expect(readFindings(text)).toBeUndefined()
  })
})

describe('a finding', () => {
  it('stays where it was looked at', () => {
    expect(readFindings(output([], [known]))?.map(isAllowed)).toEqual([true])
  })

  it.each([
    { ...known, _type: 'error' },
    { ...known, file: 'finder.js' },
    { ...known, file: 'chunks/../finder.js' },
    { ...known, code: 'DANGEROUS_EVAL' },
    {},
  ])('does not stay: %j', (finding) => {
    expect(readFindings(output([], [finding]))?.map(isAllowed)).toEqual([false])
  })
})

it('says why of each', () => {
  for (const { why } of ALLOWED) expect(why.length).toBeGreaterThan(20)
})

it('nothing that people get sets inner HTML', () => {
  const files = modules
    .map((one) => one.path)
    .filter((file) => /^(?:src\/(?:ui|shell|page|core|say)|entrypoints|widget)\//u.test(file))
  expect(files.length).toBeGreaterThan(100)
  const setting = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/u
  expect(files.filter((file) => setting.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})
