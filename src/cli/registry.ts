/**
 * `npm run registry -- serve|seed|key`: runs the open register, fills it with demonstration data, shows its signing key.
 * Exit codes: 0 well, 1 the data or the port could not be had, 2 called wrongly.
 */
import path from 'node:path'
import { CASTS, type CastName, DEFAULT_SIZE, MAX_SIZE, seed } from '../open-registry/seed.ts'
import { RegistryStartError, startRegistry } from '../open-registry/serve.ts'
import { makeSigner } from '../open-registry/signing.ts'
import { openSqlite } from '../open-registry/sqlite.ts'
import type { Store } from '../open-registry/store.ts'
import { catalogue } from '../schemes/about/index.ts'
import { badFlags, readFlags, readPort } from './flags.ts'
import { PROJECT } from './run.ts'

const DEFAULT_PORT = 8787
const USAGE = `npm run registry -- <command> [flags]

  serve            answers on http://127.0.0.1:<port> until Ctrl-C; shows what the database holds, seeds nothing
    --port <port>  default ${DEFAULT_PORT}
  seed             fills the database with demonstration data; what it held before is replaced
    --size <n>     how many certificates, 1 to ${MAX_SIZE}; default ${DEFAULT_SIZE}
    --cast second  a second, small register that disagrees with the first about one certificate
  key              the thumbprint of the key it signs with, to compare with what Proofmark shows

  --db <file>      the SQLite database, default .data/registry.sqlite`

const { values, positionals } = readFlags(
  process.argv.slice(2),
  {
    port: { type: 'string' },
    db: { type: 'string', default: path.join(PROJECT, '.data/registry.sqlite') },
    size: { type: 'string' },
    cast: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
  USAGE,
)

const readSize = (text: string): number => {
  const size = /^\d{1,7}$/u.test(text) ? Number(text) : Number.NaN
  return size >= 1 && size <= MAX_SIZE
    ? size
    : badFlags(`--size takes a number from 1 to ${MAX_SIZE}, not "${text}".`, USAGE)
}

const readCast = (text: string): CastName =>
  Object.hasOwn(CASTS, text)
    ? (text as CastName)
    : badFlags(`--cast is ${Object.keys(CASTS).join(' or ')}, not "${text}".`, USAGE)

/** A flag that belongs to another command is a slip, not a wish to be passed over. */
const refuseFlags = (command: string, names: readonly ('port' | 'size' | 'cast')[]): void => {
  const given = names.find((name) => values[name] !== undefined)
  if (given) badFlags(`${command} takes no --${given}.`, USAGE)
}

/** Lends the database for one piece of work. */
const withStore = async (create: boolean, work: (store: Store) => Promise<void>): Promise<number> => {
  const opened = await openSqlite(values.db, { create })
  if (opened.kind === 'failed') throw new RegistryStartError(opened.message)
  try {
    await work(opened.store)
  } finally {
    await opened.store.close()
  }
  return 0
}

/** Resolves at the first request to stop; more of them (a terminal and npm both pass Ctrl-C on) change nothing. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })

const serveRegister = async (): Promise<number> => {
  refuseFlags('serve', ['size', 'cast'])
  const port = readPort(values.port ?? String(DEFAULT_PORT), 'port', USAGE)
  const asked = stopAsked()
  const registry = await startRegistry({ port, db: values.db })
  console.log(`Open register  ${registry.url}\nDatabase       ${values.db}\nCtrl-C stops it.`)
  await asked
  await registry.close()
  console.log('Stopped.')
  return 0
}

const seedRegister = (): Promise<number> => {
  refuseFlags('seed', ['port'])
  const size = readSize(values.size ?? String(DEFAULT_SIZE))
  const cast = readCast(values.cast ?? 'first')
  return withStore(true, async (store) => {
    if ((await store.seedMark()) === undefined && (await store.edition()).epoch > 0)
      throw new RegistryStartError(
        `${values.db} holds data that is no seed; it was left as it is. Name another with --db.`,
      )
    const today = new Date().toISOString().slice(0, 10)
    const count = await seed(store, { cast, size, today, catalogue })
    console.log(`${count} demonstration certificates in ${values.db}, as of ${today}`)
  })
}

const showKey = (): Promise<number> => {
  refuseFlags('key', ['port', 'size', 'cast'])
  return withStore(false, async (store) => {
    const { kid } = await makeSigner(store, () => new Date().toISOString()).publicKey()
    console.log(kid)
  })
}

const COMMANDS: Readonly<Record<string, () => Promise<number>>> = {
  serve: serveRegister,
  seed: seedRegister,
  key: showKey,
}

if (values.help) console.log(USAGE)
else {
  const [name = '', ...more] = positionals
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) badFlags(name ? `There is no command "${name}".` : 'Name a command: serve, seed or key.', USAGE)
  else if (more.length > 0) badFlags(`Not understood: ${more.join(' ')}`, USAGE)
  else
    try {
      process.exitCode = await command()
    } catch (error) {
      console.error(error instanceof RegistryStartError ? error.message : error)
      process.exitCode = 1
    }
}
