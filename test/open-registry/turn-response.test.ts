import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context } from 'hono'
import { afterEach, expect, it } from 'vitest'
import { makeTurnResponse, putOff } from '../../src/open-registry/http/turn-response.ts'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** What was done, in order, when two requests came in one turn. */
const orderOf = async (isPutOff: boolean): Promise<readonly string[]> => {
  const done: string[] = []
  const waiting: (() => void)[] = []
  const server = createServer({ ServerResponse: makeTurnResponse() }, (incoming, outgoing) => {
    waiting.push(() => {
      if (isPutOff) putOff({ env: { incoming, outgoing } } as unknown as Context)
      outgoing.on('prefinish', () => done.push('sent'))
      outgoing.end('示例')
      done.push('made')
    })
    if (waiting.length === 2) for (const answer of waiting) answer()
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent({ keepAlive: false })
  const { port } = server.address() as AddressInfo
  const ask = async (): Promise<string> => {
    const [answer] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage]
    return Buffer.concat(await answer.toArray()).toString('utf8')
  }
  expect(await Promise.all([ask(), ask()])).toEqual(['示例', '示例'])
  return done
}

it('sends what was made in one turn at its end, whole', async () => {
  expect(await orderOf(true)).toEqual(['made', 'made', 'sent', 'sent'])
})
it('sends anything else at once', async () => {
  expect(await orderOf(false)).toEqual(['sent', 'made', 'sent', 'made'])
})

it('sends bytes as they are, short enough to go with the head or longer', async () => {
  const lengths = [0, 1, 16_383, 16_384, 16_385]
  // Every byte there is, within a larger buffer, as those that come from a pool are.
  const bodies = lengths.map((length) => new Uint8Array(20_000).map((_, i) => (i * 7) % 256).subarray(9, 9 + length))
  const server = createServer({ ServerResponse: makeTurnResponse() }, (incoming, outgoing) => {
    putOff({ env: { incoming, outgoing } } as unknown as Context)
    outgoing.end(bodies[Number(incoming.url?.slice(1))])
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const got = await Promise.all(
    bodies.map(async (_, i) => {
      const answer = await fetch(`http://127.0.0.1:${port}/${i}`)
      return { length: answer.headers.get('content-length'), bytes: new Uint8Array(await answer.arrayBuffer()) }
    }),
  )
  expect(got.map(({ length }) => Number(length))).toEqual(lengths)
  expect(got.map(({ bytes }, i) => Buffer.compare(bytes, bodies[i] ?? new Uint8Array()))).toEqual([0, 0, 0, 0, 0])
})
