/** Serves the demonstration shop on this machine only. */
import { readFile } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { createShop, type ShopOptions } from './shop.ts'

export interface RunningShop {
  readonly url: string
  readonly close: () => Promise<void>
}

const BADGE_FILE = new URL('../../dist/widget/proof-mark-zh.mjs', import.meta.url)

/** The built badge; `undefined` as long as nobody has built it. */
const readBadge = (): Promise<string | undefined> => readFile(BADGE_FILE, 'utf8').catch(() => undefined)

const TIME_LIMIT_MS = 5000

/** A shop that is always on keeps the proof for hours; this one asks whenever it is asked. */
const proofsFrom =
  (registryUrl: string): NonNullable<ShopOptions['fetchProof']> =>
  async ({ scheme, number }, origin) => {
    const ask = async (path: string): Promise<string> => {
      const reply = await fetch(`${registryUrl}${path}`, { signal: AbortSignal.timeout(TIME_LIMIT_MS) })
      if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
      return reply.text()
    }
    try {
      const statement = await ask(`/v1/statements/${scheme}/${number}?${new URLSearchParams({ origin })}`)
      return JSON.stringify({ ...JSON.parse(await ask('/.well-known/jwks.json')), statement })
    } catch {
      return undefined
    }
  }

/** Starts the shop on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export const startShop = async ({
  port,
  registryUrl,
}: {
  readonly port: number
  readonly registryUrl: string
}): Promise<RunningShop> => {
  const badgeScript = await readBadge()
  const { fetch } = createShop({
    registryUrl,
    fetchProof: proofsFrom(registryUrl),
    ...(badgeScript ? { badgeScript } : {}),
  })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.on('error', reject)
  })
}
