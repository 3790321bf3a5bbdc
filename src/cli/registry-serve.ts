/** `npm run registry -- serve`: answers until it is told to stop. */
import { isIP } from 'node:net'
import { writeLines } from '../open-registry/http/request-line.ts'
import { DEFAULT_RANGE_CACHE_BYTES } from '../open-registry/range-cache.ts'
import { relaysFrom } from '../open-registry/relay/relays.ts'
import { startRegistry } from '../open-registry/serve.ts'
import type { Operator } from '../open-registry/served.ts'
import { CalledWrongly, defineCommand, textFlag } from './registry-command.ts'

const DEFAULT_PORT = 8787

/** Resolves at the first request to stop; more of them (a terminal and npm both pass Ctrl-C on) change nothing. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })

const portOf = (text: string): number => {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new CalledWrongly(`--port takes a port from 1 to 65535, not "${text}".`)
  return port
}

const hostOf = (text: string): string => {
  if (isIP(text) === 0) throw new CalledWrongly(`--host takes an address such as 0.0.0.0 or ::, not "${text}".`)
  return text
}

const MB = 1024 * 1024
const DEFAULT_RANGE_CACHE_MB = DEFAULT_RANGE_CACHE_BYTES / MB
const megabytesOf = (text: string): number => {
  const megabytes = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(megabytes)) throw new CalledWrongly(`--range-cache takes a number of megabytes, not "${text}".`)
  return megabytes
}

const hoursOf = (text: string): number => {
  if (!/^\d{1,3}$/u.test(text) || Number(text) < 1 || Number(text) > 168)
    throw new CalledWrongly(`--statement-hours takes a number from 1 to 168, not "${text}".`)
  return Number(text)
}

/** Who answers for what is said here; it stands in `/.well-known/proofmark`, on pages and in every statement. */
const operatorOf = (name: string | undefined, url: string | undefined): { readonly operator?: Operator } => {
  if (name === undefined && url === undefined) return {}
  if (name === undefined || url === undefined)
    throw new CalledWrongly('--operator-name and --operator-url are given together.')
  if (name.trim() === '' || name.length > 200) throw new CalledWrongly('--operator-name takes 1 to 200 characters.')
  if (!/^https:\/\/[^\s<>"/?#@]{1,200}\/?$/u.test(url))
    throw new CalledWrongly(`--operator-url takes an https address without a path, not "${url}".`)
  return { operator: { name: name.trim(), url } }
}

export default defineCommand({
  name: 'serve',
  usage: `  serve            answers on http://127.0.0.1:<port> until Ctrl-C; shows what the database holds, seeds nothing
    --port <port>  default ${DEFAULT_PORT}
    --host <addr>  default 127.0.0.1; 0.0.0.0 or :: for every network this machine is in
    --operator-name <name> --operator-url <address>  who answers for what is said; left out, it is an example register
    --trust-proxy  a proxy stands before it: clients are told apart by the last address in X-Forwarded-For
    --range-cache <MB>  memory for ready range answers, default ${DEFAULT_RANGE_CACHE_MB}
    --log-requests one line of JSON a request on standard error: when, which call, status, how long; nothing else
    --statement-hours <n>  how long a statement is good for; default 24
    --private-webhooks  for development: webhooks may go to http and to this machine
    PROOFMARK_SAFETY_KOREA_KEY in the environment: Korean safety certificates are asked for here, with that key`,
  flags: {
    port: { type: 'string' },
    host: { type: 'string' },
    'operator-name': { type: 'string' },
    'operator-url': { type: 'string' },
    'trust-proxy': { type: 'boolean' },
    'range-cache': { type: 'string' },
    'log-requests': { type: 'boolean' },
    'statement-hours': { type: 'string' },
    'private-webhooks': { type: 'boolean' },
  },
  run: async ({ flags, databases: { choice, name } }) => {
    const port = portOf(textFlag(flags, 'port') ?? String(DEFAULT_PORT))
    const statementLifeSeconds = hoursOf(textFlag(flags, 'statement-hours') ?? '24') * 3600
    const asked = stopAsked()
    const relays = relaysFrom(process.env, fetch)
    const registry = await startRegistry({
      port,
      ...choice,
      ...operatorOf(textFlag(flags, 'operator-name'), textFlag(flags, 'operator-url')),
      statementLifeSeconds,
      host: hostOf(textFlag(flags, 'host') ?? '127.0.0.1'),
      trustProxy: flags['trust-proxy'] === true,
      rangeCacheBytes: megabytesOf(textFlag(flags, 'range-cache') ?? String(DEFAULT_RANGE_CACHE_MB)) * MB,
      ...(flags['log-requests'] === true ? { logRequest: writeLines((text) => process.stderr.write(text)) } : {}),
      relays,
      allowPrivateWebhooks: flags['private-webhooks'] === true,
    })
    const asks = relays.map(({ register }) => register.id).join(' ')
    console.log(
      `Open register  ${registry.url}\nDatabase       ${name}\n${asks ? `Asks for you   ${asks}\n` : ''}Ctrl-C stops it.`,
    )
    await asked
    await registry.close()
    console.log('Stopped.')
    return 0
  },
})
