import { expect, test } from 'vitest'
import { type HeldKeysDependencies, makeHeldKeys } from '../../src/shell/held-keys.ts'

const REGISTERS = ['a', 'b', 'c'].map((name) => ({ url: `https://${name}.example`, name, enabled: name !== 'c' }))
const known = (url: string, kid: string) => [kid, { url, key: { kid, x: `x-${kid}` } }] as const

const keysWith = (keysFor: unknown) =>
  makeHeldKeys({
    registers: async () => REGISTERS,
    rootOf: async (url) => (url === 'https://b.example' ? undefined : 'root'),
    keysFor: keysFor as HeldKeysDependencies['keysFor'],
  })

test('each register has its own keys, whatever the order in which they came; one that is off has none', async () => {
  const asked: unknown[] = []
  const keys = keysWith(async (kids: unknown) => {
    asked.push(kids)
    return [[known('https://c.example', 'k3')], [known('https://a.example', 'k1'), known('https://a.example', 'k2')]]
  })
  expect(await keys(['k1'])).toEqual([
    {
      id: 'open:https://a.example',
      name: 'a',
      root: 'root',
      keys: [
        { kid: 'k1', x: 'x-k1' },
        { kid: 'k2', x: 'x-k2' },
      ],
    },
    { id: 'open:https://b.example', name: 'b' },
  ])
  expect(asked).toEqual([['k1']])
})
