/**
 * `npm run soak -- registry|outbox`: the long trials, run by hand. Exit codes: 0 everything held, 1 something did not, 2 called
 * wrongly.
 */
import { badFlags, readFlags } from './flags.ts'

const USAGE = `npm run soak -- registry|outbox [flags]

  registry             writes, imports and backs up while programs are ended without warning; looks for what was lost
    --minutes <n>      for each database; default 5
    --postgres         on PostgreSQL as well, which is ended too (it must be installed; a server is made for the trial)
    --seed <n>         another order of things
  outbox               sends reports while outbox, register and browser are ended without warning and the network fails;
                       looks for what was lost or entered twice. Needs the extension: node src/cli/build-extension.ts open-roots
    --rounds <n>       default 1000
    --browser-rounds <n>  further ones, in each of which a browser is ended; default 50
    --seed <n>         another order of things
  --json               figures for a program`

const main = async (): Promise<number> => {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    {
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      'browser-rounds': { type: 'string' },
      postgres: { type: 'boolean' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (positionals.join(' ') === 'outbox') return (await import('./soak-outbox.ts')).soakOutboxCommand(values, USAGE)
  if (positionals.join(' ') !== 'registry') badFlags(`No trial: "${positionals.join(' ')}".`, USAGE)
  return (await import('./soak-registry.ts')).soakRegistryCommand(values, USAGE)
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    console.error(error)
    return 1
  })
