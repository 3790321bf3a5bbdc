/**
 * What the gallery of badges stands on: a demonstration register, statements made with its own key, and every host of the
 * gallery on this machine, over TLS.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type VariantName, variantDir } from '../../src/cli/build-extension.ts'
import { signJws } from '../../src/contract/jws.ts'
import { STATEMENT_TYPE, type Statement } from '../../src/core/statement.ts'
import { type GalleryPage, type Mint, POWER_BANK, SHOP } from '../../src/demo/badge-gallery.ts'
import { openDatabase } from '../../src/open-registry/database.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { makeKey, makeSigner, privateKeyOf, publicKeyOf, readKeyRing } from '../../src/open-registry/signing.ts'
import { serveTls } from '../chromium/tls.ts'

const now = (): string => new Date().toISOString()
const nowSeconds = Math.floor(Date.now() / 1000)

/** Signs as the register in this database does, and as a stranger. */
const makeMint = async (db: string, register: string): Promise<Mint> => {
  const opened = await openDatabase({ db }, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const { store } = opened
  const { keys } = await readKeyRing(store, now)
  const { kid: registersKid } = await makeSigner(store, now).publicKey()
  const own = keys.find(({ kid }) => kid === registersKid)
  const stranger = await makeKey(now())
  if (!own?.privateJwk) throw new Error('the register has no key')
  const [ownKey, strangersKey] = await Promise.all([privateKeyOf(own.privateJwk), privateKeyOf(stranger.privateJwk)])
  await store.close()
  const claims: Statement = {
    iss: 'https://register.example/',
    aud: SHOP,
    iat: nowSeconds - 600,
    exp: nowSeconds + 86_000,
    scheme: 'cn-ccc',
    number: POWER_BANK,
    status: 'valid',
    asOf: `${now().slice(0, 10)}T00:00:00.000Z`,
    demo: true,
  }
  return {
    register,
    now: nowSeconds,
    strangersKeys: async () => [publicKeyOf(stranger)],
    sign: (over, { by, typ = STATEMENT_TYPE, write = (text: string) => text } = {}) =>
      signJws(
        { alg: 'EdDSA', kid: by === 'stranger' ? stranger.kid : registersKid, typ },
        write(JSON.stringify({ ...claims, ...over })),
        by ? strangersKey : ownKey,
      ),
  }
}

/** The built extension, but for what it may read: a copy in `dir`. */
const withAllHosts = (variant: VariantName, dir: string): string => {
  const copy = path.join(dir, 'extension')
  cpSync(variantDir(variant), copy, { recursive: true })
  const file = path.join(copy, 'manifest.json')
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
  return copy
}

export interface GalleryGround {
  /** Of the extension. */
  readonly extensionDir: string
  readonly registerUrl: string
  readonly mint: Mint
  /** Where the hosts stand. */
  readonly port: number
  readonly put: (page: GalleryPage) => void
  /** Requests for this address, with the cookies that came along. */
  readonly askedFor: (address: string) => readonly { readonly address: string; readonly cookie: string | undefined }[]
  readonly close: () => Promise<void>
}

export const layGallery = async (variant: VariantName): Promise<GalleryGround> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'proofmark-gallery-'))
  const db = path.join(dir, 'register.db')
  const register = await startRegistry({ port: 0, db, seedSize: 1200, today: now().slice(0, 10) })
  const mint = await makeMint(db, register.url)
  const served = new Map<string, string | { readonly movedTo: string }>()
  const asked: { readonly address: string; readonly cookie: string | undefined }[] = []
  const host = await serveTls(({ url = '/', headers }, response) => {
    const address = `https://${(headers.host ?? '').replace(/:\d+$/u, '')}${url}`
    asked.push({ address, cookie: headers.cookie })
    const file = served.get(address) ?? served.get(address.replace(/\?.*$/u, ''))
    if (typeof file === 'object') return void response.writeHead(302, { location: file.movedTo }).end()
    response
      .writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=1' })
      .end(file ?? '')
  })
  return {
    extensionDir: withAllHosts(variant, dir),
    registerUrl: register.url,
    mint,
    port: host.port,
    put: ({ address, html, files = {} }) => {
      served.set(address.replace(/\?.*$/u, ''), html)
      for (const [at, file] of Object.entries(files)) served.set(at, file)
    },
    askedFor: (address) => asked.filter((one) => one.address === address),
    close: async () => {
      await host.close()
      await register.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
