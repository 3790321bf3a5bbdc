import { expect, test } from 'vitest'
import { isWithin, sizeTable, withChunks } from '../../src/cli/size.ts'

const files: Readonly<Record<string, string>> = {
  'out/background.js':
    'import{a as b}from"./chunks/one.js";import"./chunks/two.js";const late=import("./chunks/late.js")',
  'out/chunks/one.js': 'export{a}from"./two.js"',
  'out/chunks/two.js': 'import"../background.js"',
  'out/chunks/late.js': '',
}

test('a bundle is counted with its chunks, each once, and without what is loaded later', () => {
  const read = (file: string): string => {
    const text = files[file]
    if (text === undefined) throw new Error(`read ${file}`)
    return text
  }
  expect([...withChunks('out/background.js', read)]).toEqual([
    'out/background.js',
    'out/chunks/one.js',
    'out/chunks/two.js',
  ])
})

test.each([
  [99, true],
  [100, true],
  [101, false],
  [undefined, false],
])('%s bytes of 100: %s', (bytes, expected) => expect(isWithin({ part: 'finder', bytes, budget: 100 })).toBe(expected))

test('the table says which', () => {
  const table = sizeTable([
    { part: 'finder', bytes: 101, budget: 100 },
    { part: 'badge', bytes: undefined, budget: 100 },
  ])
  expect(table.split('\n').map((line) => line.replace(/ +/gu, ' '))).toEqual([
    '✗ finder 101 of 100',
    '✗ badge not built of 100',
  ])
})
