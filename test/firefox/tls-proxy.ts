/** A proxy through which a browser finds every host with TLS at one port of this machine. */
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface TlsProxy {
  readonly port: number
  readonly close: () => void
}

export const openTlsProxy = async (targetPort: number): Promise<TlsProxy> => {
  const proxy = createServer().on('connect', (_, socket) => {
    const upstream = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => [upstream, socket].map((each) => each.destroy()))
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () => {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
