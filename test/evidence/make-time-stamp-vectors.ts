/**
 * Writes `time-stamp-vectors.json`: responses that OpenSSL made to our requests, so that the reader is tested against
 * somebody else's time-stamps. Run by hand where `openssl` is: `node test/evidence/make-time-stamp-vectors.ts`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { timeStampRequest } from '../../src/core/time-stamp.ts'

const STAMPED = 'what is stamped'
const NONCE = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])
const PURPOSES = { stamps: 'critical,timeStamping' } as const
const CASES = [
  { name: 'rsa', key: ['rsa:2048'], purpose: 'stamps', certs: 'sha256', digest: 'sha256', policy: '1.2.3.4.1' },
  { name: 'rsa-sha1-name', key: ['rsa:2048'], purpose: 'stamps', certs: 'sha1', digest: 'sha512', policy: '1.2.3.4.1' },
  {
    name: 'p256',
    key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    purpose: 'stamps',
    certs: 'sha384',
    digest: 'sha256',
    policy: '1.2.3.4.1',
  },
] as const

const dir = mkdtempSync(path.join(tmpdir(), 'proofmark-stamps-'))
const at = (name: string): string => path.join(dir, name)
const run = (...args: readonly string[]): void => void execFileSync('openssl', args, { stdio: 'ignore' })
const digest = createHash('sha256').update(STAMPED).digest()
writeFileSync(at('request.tsq'), timeStampRequest(digest, NONCE))

const vectors = CASES.map(({ name, key, purpose, certs, digest: signing, policy }) => {
  run(
    ...['req', '-x509', '-nodes', '-days', '36500', '-utf8', '-subj', '/C=CN/O=示例时间戳机构/CN=Example Time'],
    ...['-addext', `extendedKeyUsage=${PURPOSES[purpose]}`, '-newkey', ...key],
    ...['-keyout', at('tsa.key'), '-out', at('tsa.pem')],
  )
  const config = `[tsa]\ndefault_tsa=t\n[t]\nserial=${at('serial')}\ncrypto_device=builtin\nsigner_cert=${at('tsa.pem')}\nsigner_key=${at('tsa.key')}\nsigner_digest=${signing}\ndefault_policy=${policy}\ndigests=sha256\naccuracy=secs:1\nordering=yes\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=${certs}\n`
  writeFileSync(at('tsa.cnf'), config)
  run('ts', '-reply', '-config', at('tsa.cnf'), '-queryfile', at('request.tsq'), '-out', at('reply.tsr'))
  return { name, response: readFileSync(at('reply.tsr')).toString('base64') }
})
rmSync(dir, { recursive: true })
const all = { stamped: STAMPED, nonce: [...NONCE], vectors }
writeFileSync(path.join(import.meta.dirname, 'time-stamp-vectors.json'), `${JSON.stringify(all, null, 1)}\n`)
