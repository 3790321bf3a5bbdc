/** What a command of `npm run registry` is made of. One file each, one line each in `registry-commands.ts`. */
import path from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import { type DatabaseChoice, openDatabase } from '../open-registry/database.ts'
import type { Database } from '../open-registry/store/database.ts'
import type { Store } from '../open-registry/store.ts'
import { PROJECT } from './run.ts'

/** Why a command could not do its work, in words for the person who called it: exit code 1, no stack. */
export class CommandError extends Error {}
/** The command was called wrongly: exit code 2, with the usage. */
export class CalledWrongly extends Error {}

/** Flags as they were given; one that was left out is missing. */
export type Flags = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export interface Call {
  readonly flags: Flags
  /** What stands behind the command's name. */
  readonly words: readonly string[]
  readonly databases: Databases
}

/** Which database a call means. */
export interface Databases {
  readonly choice: DatabaseChoice
  /** As it may be shown. */
  readonly name: string
}

export interface RegistryCommand {
  readonly name: string
  /** Lines of the usage, indented by two. */
  readonly usage: string
  /** Its own flags; `--db` and `--help` are everybody's. */
  readonly flags: NonNullable<ParseArgsConfig['options']>
  /** Most words behind its name; 0 when left out. */
  readonly maxWords?: number
  /** Resolves with the exit code. */
  readonly run: (call: Call) => Promise<number>
}
export const defineCommand = (command: RegistryCommand): RegistryCommand => command

export const DEFAULT_DB = path.join(PROJECT, '.data/registry.sqlite')

/** A flag that takes a value; `undefined` when it was left out. */
export const textFlag = (flags: Flags, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

/** Lends the database for one piece of work, and closes it. The exit code is what the work comes to, where that is one. */
export const withStore = async (
  { databases: { choice } }: Call,
  { create }: { readonly create: boolean },
  work: (store: Store, database: Database) => Promise<unknown>,
): Promise<number> => {
  const opened = await openDatabase(choice, { create })
  if (opened.kind === 'failed') throw new CommandError(opened.message)
  try {
    const ended = await work(opened.store, opened.database)
    return typeof ended === 'number' ? ended : 0
  } finally {
    await opened.store.close()
  }
}
