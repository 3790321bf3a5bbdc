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
