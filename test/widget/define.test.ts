// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { defineProofMark } from '../../widget/define.ts'

it('keeps the first version that a page defined', () => {
  class Earlier extends HTMLElement {}
  customElements.define('proof-mark', Earlier)
  defineProofMark()
  defineProofMark()
  expect(customElements.get('proof-mark')).toBe(Earlier)
})
