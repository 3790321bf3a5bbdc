/** A server with a certificate of its own making, for hosts that a browser is told to find on this machine. */
import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:https'
import type { Handler, TestServer } from './servers.ts'

/** One value of DER: tag, length, content. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Uint8Array.from([tag, ...size]), content])
}
const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts)
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
/** ecdsa-with-SHA256. */
const ALGORITHM = sequence(der(0x06, bytes(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)))
const time = (date: Date): Uint8Array =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/\D/gu, '').slice(0, 14)}Z`))
/** CN=example. */
const NAME = sequence(der(0x31, sequence(der(0x06, bytes(0x55, 0x04, 0x03)), der(0x0c, Buffer.from('example')))))

/** Nobody trusts it; the browser of the tests is told not to mind. */
const makeCertificate = (): { readonly key: string; readonly cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const day = 86_400_000
  const body = sequence(
    der(0x02, bytes(1)),
    ALGORITHM,
    NAME,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = createSign('sha256').update(body).sign(privateKey)
  const cert = Buffer.from(sequence(body, ALGORITHM, der(0x03, bytes(0), signature))).toString('base64')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
  }
}

/** Serves `handle` over TLS on a free port of 127.0.0.1. Closing cuts open connections. */
export const serveTls = (handle: Handler): Promise<TestServer & { readonly port: number }> =>
  new Promise((resolve) => {
    const server = createServer(makeCertificate(), handle)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        url: `https://127.0.0.1:${port}`,
        port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
