/**
 * `npm run registry -- <command>`: runs the open register and looks after its data. The commands are in
 * `registry-commands.ts`. Exit codes: 0 well, 1 the data or the port could not be had, 2 called wrongly.
 */
import { choiceFrom, databaseName } from '../open-registry/database.ts'
import { RegistryStartError } from '../open-registry/serve.ts'
import { StoreFault } from '../open-registry/store.ts'
import { badFlags, readFlags } from './flags.ts'
import { CalledWrongly, CommandError, DEFAULT_DB, type Flags, type RegistryCommand } from './registry-command.ts'
import { commands } from './registry-commands.ts'

const USAGE = `npm run registry -- <command> [flags]

${commands.map(({ usage }) => usage).join('\n')}

  --db <file>      the SQLite database, default .data/registry.sqlite
Where --db is left out and DATABASE_URL names a PostgreSQL database, that one is used; DATABASE_READ_URL names a replica
that answers what is only read.`

const SHARED = { db: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
const { values, positionals } = readFlags(
  process.argv.slice(2),
  { ...Object.assign({}, ...commands.map(({ flags }) => flags)), ...SHARED } as Record<string, { type: 'string' }>,
  USAGE,
)
const given: Flags = values

/** A flag that belongs to another command is a slip, not a wish to be passed over. */
const refuseFlags = ({ name, flags }: RegistryCommand): void => {
  const foreign = Object.keys(given).find((flag) => !Object.hasOwn(flags, flag) && !Object.hasOwn(SHARED, flag))
  if (foreign) badFlags(`${name} takes no --${foreign}.`, USAGE)
}

const runCommand = async (command: RegistryCommand, words: readonly string[]): Promise<number> => {
  if (words.length > (command.maxWords ?? 0)) badFlags(`Not understood: ${words.join(' ')}`, USAGE)
  refuseFlags(command)
  const choice = values.db === undefined ? choiceFrom(DEFAULT_DB, process.env) : { db: values.db }
  try {
    return await command.run({ flags: given, words, databases: { choice, name: databaseName(choice) } })
  } catch (error) {
    if (error instanceof CalledWrongly) badFlags(error.message, USAGE)
    const isExpected = [RegistryStartError, CommandError, StoreFault].some((kind) => error instanceof kind)
    console.error(isExpected && error instanceof Error ? error.message : error)
    return 1
  }
}

if (given.help) console.log(USAGE)
else {
  const [name = '', ...words] = positionals
  const command = commands.find((one) => one.name === name)
  const names = commands.map((one) => one.name)
  if (!command) badFlags(name ? `There is no command "${name}".` : `Name a command: ${names.join(', ')}.`, USAGE)
  else process.exitCode = await runCommand(command, words)
}
