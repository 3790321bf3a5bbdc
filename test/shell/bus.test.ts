import { describe, expect, test, vi } from 'vitest'
import { answerOf, makeSend } from '../../src/shell/bus.ts'

const answer = { ok: true, body: { shown: [] } }
const makeBus = (replies: readonly (() => Promise<unknown>)[], isAlive = () => true) => {
  const left = [...replies]
  const waits: number[] = []
  const sendMessage = vi.fn(() => (left.shift() ?? (() => Promise.resolve(undefined)))())
  const waitFor = async (ms: number): Promise<void> => void waits.push(ms)
  return { send: makeSend({ sendMessage, isAlive, waitFor, retryDelaysMs: [1, 10, 100] }), sendMessage, waits }
}
const killed = (): Promise<unknown> => Promise.reject(new Error('message channel closed'))
const silent = (): Promise<unknown> => Promise.resolve(undefined)

describe('send', () => {
  test('gives the answer of the first try', async () => {
    const { send, sendMessage } = makeBus([async () => answer])
    expect(await send('manual', { text: 'x' })).toEqual({ kind: 'answer', body: { shown: [] } })
    expect(sendMessage.mock.calls).toEqual([[{ to: 'proofmark', name: 'manual', body: { text: 'x' } }]])
  })

  test('a worker killed in the middle is asked again, later each time', async () => {
    const { send, sendMessage, waits } = makeBus([killed, silent, async () => answer])
    expect((await send('manual', { text: 'x' })).kind).toBe('answer')
    expect(sendMessage).toHaveBeenCalledTimes(3)
    expect(waits).toEqual([1, 10])
  })

  test('gives up after three more tries', async () => {
    const { send, sendMessage, waits } = makeBus([killed, killed, killed, killed, async () => answer])
    expect(await send('manual', { text: 'x' })).toEqual({ kind: 'silent' })
    expect(sendMessage).toHaveBeenCalledTimes(4)
    expect(waits).toEqual([1, 10, 100])
  })

  test('a refusal is not asked again', async () => {
    const { send, sendMessage } = makeBus([async () => ({ ok: false, error: 'no' })])
    expect(await send('manual', { text: 'x' })).toEqual({ kind: 'refused', error: 'no' })
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })

  test('a script that outlived its extension sends nothing', async () => {
    const { send, sendMessage } = makeBus([], () => false)
    expect(await send('manual', { text: 'x' })).toEqual({ kind: 'gone' })
    expect(sendMessage).not.toHaveBeenCalled()
  })

  test('ends with the signal between two tries', async () => {
    const ending = new AbortController()
    const { send, sendMessage } = makeBus([
      () => {
        ending.abort()
        return killed()
      },
    ])
    expect(await send('manual', { text: 'x' }, ending.signal)).toEqual({ kind: 'gone' })
    expect(sendMessage).toHaveBeenCalledTimes(1)
  })
})

test('answerOf rejects with the reason', async () => {
  await expect(answerOf(Promise.resolve({ kind: 'refused', error: 'not allowed' }))).rejects.toThrow('not allowed')
  await expect(answerOf(Promise.resolve({ kind: 'silent' }))).rejects.toThrow('silent')
})
