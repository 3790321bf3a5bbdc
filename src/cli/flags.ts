/** Flags of a command: known ones are read, anything else is answered with a message and exit code 2. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>>

/** Reads `args`; on an unknown flag or a missing value prints why and `usage`, and ends the process with code 2. */
export const readFlags = <O extends Options>(args: readonly string[], options: O, usage: string): Values<O> => {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch (error) {
    return badFlags(error instanceof Error ? error.message : String(error), usage)
  }
}

/** Ends the process with code 2: the command was called wrongly. */
export const badFlags = (why: string, usage: string): never => {
  console.error(`${why}\n\n${usage}`)
  process.exit(2)
}

/** A port number from a flag; ends the process with code 2 when it is none. */
export const readPort = (text: string, flag: string, usage: string): number => {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN
  return port >= 1 && port <= 65_535 ? port : badFlags(`--${flag} takes a port from 1 to 65535, not "${text}".`, usage)
}
