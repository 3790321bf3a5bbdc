import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { connectPipe } from '../../src/cli/cdp.ts'

/** A connection, what it wrote, and a way to answer in pieces of our choosing. */
const connect = () => {
  const write = new PassThrough()
  const read = new PassThrough()
  const written: string[] = []
  write.on('data', (chunk: Buffer) => written.push(chunk.toString('utf8')))
  return { cdp: connectPipe(write, read), read, written }
}

it('puts answers together that arrive in pieces and out of order', async () => {
  const { cdp, read, written } = connect()
  const first = cdp.send('A.one', { x: 1 })
  const second = cdp.send('B.two', {}, 'session')
  read.write('{"id":2,"result":{"n":2}}\0{"method":"Some.event"}\0{"id":1,"res')
  read.write('ult":{"n":1}}\0')
  expect(await first).toEqual({ n: 1 })
  expect(await second).toEqual({ n: 2 })
  expect(
    written
      .join('')
      .split('\0')
      .slice(0, 2)
      .map((text) => JSON.parse(text)),
  ).toEqual([
    { id: 1, method: 'A.one', params: { x: 1 } },
    { id: 2, method: 'B.two', params: {}, sessionId: 'session' },
  ])
})

it('rejects with the browser’s own words, and when the browser goes', async () => {
  const { cdp, read } = connect()
  const refused = cdp.send('A.one')
  read.write('{"id":1,"error":{"message":"no such thing"}}\0')
  await expect(refused).rejects.toThrow('A.one: no such thing')
  const lost = cdp.send('B.two')
  read.destroy()
  await expect(lost).rejects.toThrow('the browser is gone')
})
