/**
 * Writes `signed-pdf-vectors.json`: small PDF files signed by OpenSSL, so that the reader is tested against somebody
 * else's signatures. Run by hand where `openssl` is: `node test/shell/make-signed-pdf-vectors.ts`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { signedPdf } from './signed-pdf.ts'

const KEYS: Readonly<Record<string, readonly string[]>> = {
  rsa: ['rsa:2048'],
  p256: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
}
const SIGNATURES: readonly (readonly [name: string, key: string, flags: readonly string[]])[] = [
  ['rsa-sha256', 'rsa', ['-md', 'sha256']],
  ['rsa-sha512', 'rsa', ['-md', 'sha512']],
  ['rsa-pss', 'rsa', ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32']],
  ['rsa-bare', 'rsa', ['-md', 'sha256', '-noattr']],
  ['cades', 'rsa', ['-md', 'sha256', '-cades']],
  ['p256', 'p256', ['-md', 'sha256']],
  ['p256-key-id', 'p256', ['-md', 'sha256', '-keyid']],
  ['p384', 'p384', ['-md', 'sha384']],
]

const dir = mkdtempSync(path.join(tmpdir(), 'proofmark-vectors-'))
const at = (name: string): string => path.join(dir, name)
const run = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' })
for (const [key, kind] of Object.entries(KEYS))
  run(
    ...['req', '-x509', '-nodes', '-days', '36500', '-utf8', '-subj', '/C=CN/O=示例公司/CN=Example Signer'],
    ...['-newkey', ...kind, '-keyout', at(`${key}.key`), '-out', at(`${key}.pem`)],
  )
const vectors = SIGNATURES.map(([name, key, flags]) => {
  const subFilter = name === 'cades' ? 'ETSI.CAdES.detached' : 'adbe.pkcs7.detached'
  const sign = (covered: Uint8Array): Uint8Array => {
    writeFileSync(at('covered'), covered)
    const signer = ['-signer', at(`${key}.pem`), '-inkey', at(`${key}.key`)]
    return execFileSync('openssl', [
      ...['cms', '-sign', '-binary', '-outform', 'DER', '-in', at('covered')],
      ...signer,
      ...flags,
    ])
  }
  return { name, pdf: Buffer.from(signedPdf(sign, { subFilter, capacity: 1900 })).toString('base64') }
})
rmSync(dir, { recursive: true })
writeFileSync(path.join(import.meta.dirname, 'signed-pdf-vectors.json'), `${JSON.stringify(vectors, null, 1)}\n`)
