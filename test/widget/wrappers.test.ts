// @vitest-environment happy-dom
import { createElement, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { BadgeStateDetail } from '../../widget/api.ts'
import { proofMarkFor as forReact } from '../../widget/react.ts'
import { proofMarkFor as forVue } from '../../widget/vue.ts'

const GIVEN = { scheme: 'cn-ccc', number: '2024000914000101', statement: '/proof.json', variant: 'card' } as const
const tell = (element: Element | null, detail: BadgeStateDetail): void => {
  element?.dispatchEvent(new CustomEvent('proof-mark-state', { detail }))
}
afterEach(() => document.body.replaceChildren())

it('is a component where the element is made by such a `createElement`', async () => {
  const ProofMark = forReact(createElement as never) as never
  const [first, second] = [vi.fn(), vi.fn()]
  const show = (onState: unknown) =>
    act(() => render(createElement(ProofMark, { ...GIVEN, onState } as never, 'link'), document.body))
  await show(first)
  const element = document.querySelector('proof-mark')
  expect(element?.getAttribute('statement')).toBe('/proof.json')
  expect(element?.getAttribute('variant')).toBe('card')
  expect(element?.textContent).toBe('link')
  tell(element, { state: 'valid' })
  expect(first).toHaveBeenCalledExactlyOnceWith({ state: 'valid' })
  await show(second)
  expect(document.querySelector('proof-mark')).toBe(element)
  tell(element, { state: 'expired' })
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).toHaveBeenCalledExactlyOnceWith({ state: 'expired' })
  await show(undefined)
  tell(element, { state: 'revoked' })
  expect(second).toHaveBeenCalledTimes(1)
})

it('is a functional component of Vue, which emits', () => {
  const h = vi.fn((...call: readonly unknown[]) => call)
  const ProofMark = forVue(h as never)
  expect(ProofMark.emits).toEqual(['state'])
  expect(ProofMark.props).toEqual(expect.arrayContaining([...Object.keys(GIVEN), 'gtin', 'json-ld']))
  const emit = vi.fn()
  ProofMark(GIVEN, { emit, slots: { default: () => ['link'] } })
  const [name, props, children] = h.mock.calls[0] ?? []
  expect(name).toBe('proof-mark')
  expect(props).toMatchObject(GIVEN)
  expect(children).toEqual(['link'])
  const listener = (props as Readonly<Record<string, (event: unknown) => void>>)['onProof-mark-state']
  listener?.({ detail: { state: 'valid' } })
  expect(emit).toHaveBeenCalledExactlyOnceWith('state', { state: 'valid' })
})
