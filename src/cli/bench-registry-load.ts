/**
 * Asks a register as fast as it answers: raw sockets kept alive, one request under way on each. It runs as a process of its
 * own (`node bench-registry-load.ts`, tasks by IPC), so that asking and answering do not share a thread. An answer is read
 * no further than its head says how long it is: a client that did more would be the one that is measured.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { BENCH_SCHEME, benchNumber } from './bench-registry-data.ts'

/** What is asked, over and over. Of `missing` in a hundred the register holds nothing. */
export type Question =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'exact'; readonly size: number; readonly missing: number }
  | { readonly kind: 'batch'; readonly size: number; readonly missing: number; readonly numbers: number }
  /** Prefixes of `bits` bits: any of them, or `each` once, and then it is over. */
  | { readonly kind: 'range'; readonly bits: number; readonly order: 'any' | 'each' }

export interface Task {
  readonly port: number
  readonly question: Question
  readonly connections: number
  readonly durationMs: number
  /** Any whole number; another one asks in another order. */
  readonly seed: number
}

export interface Load {
  readonly requests: number
  readonly seconds: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly bytes: number
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>
  /** Of one processor, by the asking side. */
  readonly cpuShare: number
}

/** Fast, and good enough to spread requests; not for secrets (mulberry32's step would do, this is cheaper). */
const makeBelow = (seed: number): ((limit: number) => number) => {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 4_294_967_296) * limit)
  }
}

const HEAD = 'Host: 127.0.0.1\r\nUser-Agent: proofmark-bench\r\nAccept: */*\r\n'
const get = (path: string): string => `GET ${path} HTTP/1.1\r\n${HEAD}\r\n`

/** Gives the text of one request after another; nothing when all has been asked. */
const asker = (question: Question, below: (limit: number) => number): (() => string | undefined) => {
  if (question.kind === 'path') {
    const text = get(question.path)
    return () => text
  }
  if (question.kind === 'range') {
    const { bits, order } = question
    const digits = Math.ceil(bits / 4)
    const pathOf = (i: number): string =>
      `/v1/ranges/${bits}/${(i << (digits * 4 - bits)).toString(16).padStart(digits, '0') || '-'}`
    if (order === 'any') return () => get(pathOf(below(2 ** bits)))
    let next = 0
    return () => (next < 2 ** bits ? get(pathOf(next++)) : undefined)
  }
  const { size, missing } = question
  const number = (): string => benchNumber(below(100) < missing ? size + below(size) : below(size))
  if (question.kind === 'exact') return () => get(`/v1/certificates/${BENCH_SCHEME}/${number()}`)
  return () => {
    const numbers = Array.from({ length: question.numbers }, () => ({ scheme: BENCH_SCHEME, number: number() }))
    const body = JSON.stringify({ numbers })
    return `POST /v1/lookups HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  }
}

interface Tally {
  readonly timesMs: number[]
  readonly statuses: Record<string, number>
  bytes: number
}

/** Asks on one connection until `endMs`; rejects when the connection breaks. */
const askOn = async (
  socket: Socket,
  nextRequest: () => string | undefined,
  endMs: number,
  tally: Tally,
): Promise<void> => {
  let expected = -1
  let received = 0
  let head = ''
  let sentAt = 0
  const send = (text: string): void => {
    expected = -1
    received = 0
    head = ''
    sentAt = performance.now()
    socket.write(text, 'latin1')
  }
  /** How long the whole answer is, as soon as its head is there; -1 before. */
  const lengthOf = (chunk: Buffer): number => {
    head += chunk.toString('latin1', 0, Math.min(chunk.length, 4096))
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return -1
    const body = /\r\ncontent-length: (\d+)\r\n/iu.exec(head.slice(0, end + 2))
    if (!body) throw new Error(`an answer without a length: ${head.slice(0, 200)}`)
    const status = head.slice(9, 12)
    tally.statuses[status] = (tally.statuses[status] ?? 0) + 1
    return end + 4 + Number(body[1])
  }
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (expected < 0) expected = lengthOf(chunk)
      if (expected < 0 || received < expected) return
      const now = performance.now()
      tally.timesMs.push(now - sentAt)
      tally.bytes += received
      const text = now < endMs ? nextRequest() : undefined
      if (text === undefined) resolve()
      else send(text)
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('the register closed a connection')))
    const first = nextRequest()
    if (first === undefined) resolve()
    else send(first)
  })
  socket.destroy()
}

const open = async (port: number): Promise<Socket> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return socket
}

/** Carries out one task. */
export const loadWith = async ({ port, question, connections, durationMs, seed }: Task): Promise<Load> => {
  const tally: Tally = { timesMs: [], statuses: {}, bytes: 0 }
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)))
  const nextRequest = asker(question, makeBelow(seed))
  const cpuAtStart = process.cpuUsage()
  const startedAt = performance.now()
  await Promise.all(sockets.map((socket) => askOn(socket, nextRequest, startedAt + durationMs, tally)))
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(cpuAtStart)
  const sorted = Float64Array.from(tally.timesMs).sort()
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
  return {
    requests: sorted.length,
    seconds,
    perSecond: sorted.length / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    bytes: tally.bytes,
    statuses: tally.statuses,
    cpuShare: (user + system) / 1e6 / seconds,
  }
}

if (import.meta.main)
  process.on('message', (task: Task) => {
    loadWith(task).then(
      (load) => process.send?.({ kind: 'done', load }),
      (error: unknown) => process.send?.({ kind: 'failed', message: String(error) }),
    )
  })
