/**
 * The register as it is measured, in a process of its own (`fork`, one message in, answers out): the application as it is
 * always served, and beside it two calls that always say the same, the floor. They stand in the same hono application on
 * the same port and answer as many bytes as the calls that are measured; what they lack is everything a register does.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { HttpBindings } from '@hono/node-server'
import { createApp } from '../open-registry/app.ts'
import { makeClientOf } from '../open-registry/client-address.ts'
import { makeSystemNow } from '../open-registry/clock.ts'
import { type DatabaseChoice, openDatabase } from '../open-registry/database.ts'
import { listenOn } from '../open-registry/listen.ts'
import { BENCH_SCHEME, benchCatalogue, benchNumber } from './bench-registry-data.ts'

export const FLOOR = '/bench/floor'
export const RANGE_FLOOR = '/bench/range-floor'

export interface ServerTask {
  readonly database: DatabaseChoice
  /** A range that is asked for to see how long such an answer is. */
  readonly rangePath: string
  /** How many there are; the register keeps all of them in memory. */
  readonly ranges: number
}
export interface Usage {
  /** Without the pages of the database's file that it looks into: those are the system's, and shared. */
  readonly rssMb: number
  /** Processor time since the process began. */
  readonly cpuSeconds: number
}

/** As much as one client likes: one client is all there is. */
const NO_LIMIT = { burst: 1e12, perSecond: 1e12 }

const NOBODY = { headers: {}, socket: {} }

const serve = async ({ database, rangePath, ranges }: ServerTask): Promise<number> => {
  const opened = await openDatabase(database, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const clientOf = makeClientOf(false)
  const makeApp = (rangeCacheBytes: number) =>
    createApp({
      store: opened.store,
      catalogue: benchCatalogue(),
      now: makeSystemNow(),
      operator: { name: 'Example Register', url: 'https://register.example/' },
      clientOf: ({ env }) => clientOf((env as HttpBindings).incoming),
      rateLimit: NO_LIMIT,
      rangeCacheBytes,
      log: console.error,
    })
  // Another application than the one that is measured: hono takes no more routes once it has been asked.
  const asked = makeApp(0)
  const bodyOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await (await asked.request(path, undefined, { incoming: NOBODY })).arrayBuffer())
  const large = await bodyOf(rangePath)
  const floors = new Map([
    [FLOOR, await bodyOf(`/v1/certificates/${BENCH_SCHEME}/${benchNumber(0)}`)],
    [RANGE_FLOOR, large],
  ])
  // Some are a byte class longer than the first.
  const app = makeApp(ranges * (large.byteLength + 72 * 1024))
  const headers = { 'Content-Type': 'application/json' }
  for (const [path, body] of floors) app.get(path, () => new Response(body, { headers }))
  return (await listenOn({ fetch: app.fetch, quick: app.quick, port: 0, host: '127.0.0.1' })).port
}

/** Linux tells them apart (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html); elsewhere it is all there is. */
const ownBytes = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kib = /^RssAnon:\s+(\d+) kB$/mu.exec(status)?.[1]
  return kib === undefined ? process.memoryUsage.rss() : Number(kib) * 1024
}

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return { rssMb: ownBytes() / 1e6, cpuSeconds: (user + system) / 1e6 }
}

if (import.meta.main) {
  process.on('disconnect', () => process.exit())
  process.on('message', (message: ServerTask | 'usage') => {
    if (message === 'usage') process.send?.(usage())
    else
      serve(message).then(
        (port) => process.send?.({ kind: 'listening', port }),
        (error: unknown) => process.send?.({ kind: 'failed', message: String(error) }),
      )
  })
}
