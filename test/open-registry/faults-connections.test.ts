/** Clients that are slow, many or broken, against a real port. Clocks are short here, and nothing waits but for an event. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Listening, type ListenLimits, listenOn } from '../../src/open-registry/listen.ts'

const QUICK = { checkEveryMs: 20, headersTimeoutMs: 100, requestTimeoutMs: 150 }
/** More than the system keeps for a client that does not read. */
const LARGE = 'x'.repeat(32 * 1024 * 1024)

let running: Listening | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

const start = async (limits: Partial<ListenLimits> = {}): Promise<number> => {
  running = await listenOn({
    fetch: async (request: Request) =>
      new Response(request.url.endsWith('/large') ? LARGE : `got ${(await request.text()).length}`),
    ...{ port: 0, host: '127.0.0.1' },
    limits: { graceMs: 200, ...limits },
  })
  return running.port
}

const openConnections = (): number => running?.connections() ?? Number.NaN
const open = async (port: number): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}
/** Everything that comes until the connection ends. */
const rest = async (socket: Socket): Promise<string> => {
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  socket.on('error', () => {})
  if (!socket.closed) await once(socket, 'close')
  return Buffer.concat(parts).toString('latin1')
}
const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'
const problemIn = (answer: string): readonly [status: string, type: string] => {
  const [head = '', body = '{}'] = answer.split('\r\n\r\n')
  expect(head.toLowerCase()).toContain('content-type: application/problem+json')
  return [head.slice(9, 12), (JSON.parse(body) as { type: string }).type]
}

describe('slow clients', () => {
  it.each([
    ['says nothing at all', ''],
    ['never ends its head', 'GET / HTTP/1.1\r\nHost: a\r\n'],
    ['never ends its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf'],
  ])('one that %s is told so and let go', async (_name, sent) => {
    const socket = await open(await start(QUICK))
    socket.write(sent)
    expect(problemIn(await rest(socket))).toEqual(['408', 'urn:proofmark:problem:too-slow'])
  })

  it('one that sends a byte now and then is let go as well', async () => {
    const socket = await open(await start(QUICK))
    const drip = setInterval(() => socket.write('X'), 10)
    socket.write('GET / HTTP/1.1\r\nX: ')
    expect(problemIn(await rest(socket))).toEqual(['408', 'urn:proofmark:problem:too-slow'])
    clearInterval(drip)
  })

  it('one that takes nothing of its answer is let go', async () => {
    const socket = await open(await start({ ...QUICK, idleMs: 100 }))
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
    await expect.poll(openConnections, { interval: 10 }).toBe(0)
    socket.destroy()
  })

  it('one that takes its answer a little at a time is let go', async () => {
    const socket = await open(await start({ ...QUICK, idleMs: 60_000, answerTimeoutMs: 150 }))
    let bytes = 0
    const sip = setInterval(() => {
      bytes += (socket.read(1024) as Buffer | null)?.byteLength ?? 0
    }, 5)
    socket.on('error', () => {})
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
    await expect.poll(openConnections, { interval: 10 }).toBe(0)
    clearInterval(sip)
    socket.destroy()
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(LARGE.length)
  })

  it('many of them do not keep an honest client waiting', async () => {
    const port = await start({ headersTimeoutMs: 5_000 })
    const slow = await Promise.all(Array.from({ length: 200 }, () => open(port)))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nX-Slow: ')
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('got 0')
    for (const socket of slow) socket.destroy()
  })
})

describe('many connections', () => {
  it('one above the number there is room for is told so, and let in when another has gone', async () => {
    const port = await start({ maxConnections: 100 })
    const first = await Promise.all(Array.from({ length: 100 }, () => open(port)))
    await expect.poll(openConnections, { interval: 10 }).toBe(100)
    const refused = await Promise.all(Array.from({ length: 150 }, async () => rest(await open(port))))
    expect(refused.map(problemIn)).toEqual(refused.map(() => ['503', 'urn:proofmark:problem:busy']))
    expect(refused[0]).toContain('Retry-After: 5')
    for (const socket of first) {
      socket.write(GET)
      expect(String((await once(socket, 'data'))[0])).toContain('got 0')
    }
    first[0]?.destroy()
    await expect.poll(openConnections, { interval: 10 }).toBe(99)
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('got 0')
    for (const socket of first) socket.destroy()
  })

  it('one address may not take all of them', async () => {
    const port = await start({ maxConnectionsPerAddress: 3 })
    const mine = await Promise.all([open(port), open(port), open(port)])
    await expect.poll(openConnections, { interval: 10 }).toBe(3)
    expect(problemIn(await rest(await open(port)))).toEqual(['503', 'urn:proofmark:problem:busy'])
    const other = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' })
    other.write(GET)
    expect(String((await once(other, 'data'))[0])).toContain('got 0')
    for (const socket of [...mine, other]) socket.destroy()
  })
})

describe('what is not HTTP', () => {
  it.each([
    ['noise', '\u0000\u0001\u0002\r\n\r\n', '400', 'bad-request'],
    ['a line that is no request', 'HELLO\r\n\r\n', '400', 'bad-request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      '400',
      'bad-request',
    ],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      '400',
      'bad-request',
    ],
    ['a head without an end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`, '431', 'head-too-large'],
  ])('%s is answered with a problem', async (_name, sent, status, kind) => {
    const socket = await open(await start())
    socket.write(sent, 'latin1')
    expect(problemIn(await rest(socket))).toEqual([status, `urn:proofmark:problem:${kind}`])
  })
})

describe('stopping', () => {
  it('lets idle connections go at once and refuses new ones', async () => {
    const port = await start({ graceMs: 60_000 })
    const idle = await Promise.all(Array.from({ length: 50 }, () => open(port)))
    for (const socket of idle) {
      socket.write(GET)
      await once(socket, 'data')
    }
    await Promise.all([running?.stop(), running?.stop()])
    expect(running?.connections()).toBe(0)
    await expect(open(port)).rejects.toThrow(/ECONNREFUSED/u)
    for (const socket of idle) socket.destroy()
  })
  it('waits no longer for a client that never takes its answer than it was told', async () => {
    const socket = await open(await start({ graceMs: 100 }))
    socket.on('error', () => {})
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
    await expect.poll(openConnections, { interval: 10 }).toBe(1)
    await running?.stop()
    expect(running?.connections()).toBe(0)
    socket.destroy()
  })
})
