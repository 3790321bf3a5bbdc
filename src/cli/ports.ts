/** Free ports on loopback. */
import { createServer } from 'node:net'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** How many ports are tried before giving up. */
const TRIES = 50

/** The first free port from `from` upwards, leaving out `taken`. Rejects when fifty in a row are in use. */
export const freePort = async (from: number, taken: readonly number[] = []): Promise<number> => {
  for (let port = from; port < from + TRIES && port <= 65_535; port++) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`no free port from ${from} upwards`)
}
