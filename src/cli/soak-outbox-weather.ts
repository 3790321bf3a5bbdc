/**
 * Bad weather between the outbox and the register: connections that break before or after the register has stored, answers
 * that are cut off, wrong or late, and requests that arrive twice.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../open-registry/random.ts'

/** How often each is drawn, in proportion. */
const WEIGHTS = {
  'lost before it arrives': 3,
  'cut off on its way': 2,
  'lost after it was stored': 4,
  'answer cut off': 3,
  'answer is no JSON': 1,
  'refused for a moment': 2,
  'failed after it was stored': 3,
  'late to arrive': 1,
  'answered too late': 2,
  'arrives twice': 2,
  'arrives twice at once': 2,
  'arrives again later': 2,
  fair: 12,
} as const
export type Fault = keyof typeof WEIGHTS
export const FAULTS = Object.keys(WEIGHTS) as readonly Fault[]

export interface Weather {
  readonly url: string
  readonly counts: Record<Fault, number>
  /** Requests that the register was given, by the id that they carry; more than one is a duplicate. */
  readonly deliveries: Map<string, number>
  /** From now on nothing goes wrong. */
  readonly clear: () => void
  /** From now on it goes on going wrong. */
  readonly worsen: () => void
  /** Where the register listens now. */
  readonly follow: (register: string) => void
  readonly close: () => Promise<void>
}

interface Given {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}
interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

const read = async (stream: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Longer than the outbox waits. */
const TOO_LATE_MS = 400
const LATER_MS = 300

export const startWeather = async (random: Random, first: string): Promise<Weather> => {
  let register = first
  let isClear = false
  const counts = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>
  const deliveries = new Map<string, number>()

  const note = ({ method, path, body }: Given): void => {
    const id = /"clientId":"([\w-]{22,64})"/u.exec(body.toString('latin1', 0, 4096))?.[1] ?? path
    if (method === 'POST') deliveries.set(id, (deliveries.get(id) ?? 0) + 1)
  }
  /** `part`: only so much of the body, and then nothing more. */
  const pass = (given: Given, part = given.body.length): Promise<Answer> =>
    new Promise((resolve, reject) => {
      note(given)
      const { method, path, headers, body } = given
      const upstream = request(`${register}${path}`, { method, headers }, (answer) => {
        read(answer).then(
          (whole) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: whole }),
          reject,
        )
      })
      upstream.on('error', reject)
      if (part < body.length) upstream.write(body.subarray(0, part), () => upstream.destroy(new Error('cut off')))
      else upstream.end(body)
    })
  const give = (response: ServerResponse, { status, headers, body }: Answer): void => {
    response.writeHead(status, headers).end(body)
  }
  const fail = (response: ServerResponse, status: number): void => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end('a gateway has lost its way')
  }

  const FATES: Readonly<Record<Fault, (given: Given, response: ServerResponse) => Promise<void>>> = {
    fair: async (given, response) => give(response, await pass(given)),
    'lost before it arrives': async (_, response) => void response.destroy(),
    'cut off on its way': async (given, response) => {
      await pass(given, random.below(given.body.length)).catch(() => undefined)
      response.destroy()
    },
    'lost after it was stored': async (given, response) => {
      await pass(given)
      response.destroy()
    },
    'answer cut off': async (given, response) => {
      const answer = await pass(given)
      response.writeHead(answer.status, answer.headers)
      response.write(answer.body.subarray(0, random.below(answer.body.length)), () => response.destroy())
    },
    'answer is no JSON': async (given, response) => {
      await pass(given)
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    },
    'refused for a moment': async (_, response) => fail(response, random.pick([408, 425, 429, 500, 502, 503, 504])),
    'failed after it was stored': async (given, response) => {
      await pass(given)
      fail(response, random.pick([500, 502, 503, 504]))
    },
    'late to arrive': async (given, response) => {
      await wait(TOO_LATE_MS)
      give(response, await pass(given))
    },
    'answered too late': async (given, response) => {
      const answer = await pass(given)
      await wait(TOO_LATE_MS)
      give(response, answer)
    },
    'arrives twice': async (given, response) => {
      await pass(given)
      give(response, await pass(given))
    },
    'arrives twice at once': async (given, response) => {
      const [, second] = await Promise.all([pass(given), pass(given)])
      give(response, second)
    },
    'arrives again later': async (given, response) => {
      give(response, await pass(given))
      await wait(random.below(LATER_MS))
      await pass(given)
    },
  }

  const server = createServer((incoming, response) => {
    const work = async (): Promise<void> => {
      const { method = 'GET', url: path = '/', headers } = incoming
      const given: Given = { method, path, headers, body: await read(incoming) }
      const fault = isClear || method !== 'POST' ? 'fair' : random.weighted(WEIGHTS)
      counts[fault]++
      await FATES[fault](given, response)
    }
    // The one side or the other is gone: that too is weather.
    work().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    deliveries,
    clear: () => {
      isClear = true
    },
    worsen: () => {
      isClear = false
    },
    follow: (next) => {
      register = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
