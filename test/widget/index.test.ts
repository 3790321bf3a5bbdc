// @vitest-environment happy-dom
import { expect, it } from 'vitest'

it('defines the element when the script is loaded', async () => {
  expect(customElements.get('proof-mark')).toBeUndefined()
  const { defineProofMark } = await import('../../widget/index.ts')
  expect(customElements.get('proof-mark')).toBeTypeOf('function')
  expect(() => defineProofMark()).not.toThrow()
})
