/** Small servers on loopback for the tests: pages of our own making, and registers that misbehave. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

export interface TestServer {
  readonly url: string
  readonly close: () => Promise<void>
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Serves `handle` on a free port of 127.0.0.1. Closing cuts open connections. */
export const serve = (handle: Handler): Promise<TestServer> =>
  new Promise((resolve) => {
    const server = createServer(handle)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })

/** Serves whole pages by path. */
export const servePages = (pages: Readonly<Record<string, string>>): Promise<TestServer> =>
  serve(({ url = '/' }, response) => {
    const page = pages[url]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '')
  })

/** A promise and what fulfils it. */
const makeGate = (): { readonly passed: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

export interface HoldingProxy extends TestServer {
  /** Resolves when the first look-up has come in and is being held back. */
  readonly asked: Promise<void>
  /** Lets everything held back, and all that follows, through. */
  readonly release: () => void
}

const isLookup = (url: string): boolean => url.startsWith('/v1/ranges/') || url.startsWith('/v1/certificates/')

/** Stands before a register and holds requests for such paths (look-ups, if nothing is said) back until released; all else passes. */
export const holdLookups = async (
  register: string,
  isHeld: (url: string) => boolean = isLookup,
): Promise<HoldingProxy> => {
  const asked = makeGate()
  const released = makeGate()
  const pass: Handler = (incoming, response) => {
    const upstream = request(
      `${register}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    upstream.on('error', () => response.destroy())
    incoming.pipe(upstream)
  }
  const server = await serve((incoming, response) => {
    if (!isHeld(incoming.url ?? '')) return pass(incoming, response)
    asked.open()
    released.passed.then(() => (response.destroyed ? undefined : pass(incoming, response)))
  })
  return { ...server, asked: asked.passed, release: released.open }
}
