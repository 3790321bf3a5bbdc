/** `proofmark-staple.json`: read whole or not at all. What is misspelt is named, never passed over. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { StapleConfig, StapleEntry } from './api.ts'

export class StapleConfigError extends Error {}

const MAX_STATEMENTS = 5000
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u

type Members = Readonly<Record<string, unknown>>
const fail = (why: string): never => {
  throw new StapleConfigError(why)
}

const membersOf = (value: unknown, where: string, names: readonly string[]): Members => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(`${where} is not an object.`)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  return unknown === undefined ? (value as Members) : fail(`${where} has "${unknown}", which means nothing here.`)
}

const text = (members: Members, name: string, where: string, pattern: RegExp, shape: string): string => {
  const value = members[name]
  return typeof value === 'string' && pattern.test(value) ? value : fail(`${where}: "${name}" must be ${shape}.`)
}
const optional = (members: Members, name: string, where: string, pattern: RegExp, shape: string) =>
  members[name] === undefined ? {} : { [name]: text(members, name, where, pattern, shape) }

const isOrigin = (origin: string): boolean =>
  URL.canParse(origin) && new URL(origin).origin === origin && (origin.startsWith('https:') || LOOPBACK.test(origin))

const isRegister = (address: string): boolean =>
  URL.canParse(address) &&
  !/[?#]/u.test(address) &&
  (address.startsWith('https://') || LOOPBACK.test(new URL(address).origin))

const entryOf = (value: unknown, where: string, folder: string): StapleEntry => {
  const members = membersOf(value, where, ['scheme', 'number', 'origin', 'path', 'product', 'file'])
  const entry = {
    scheme: text(members, 'scheme', where, /^[a-z0-9-]{1,80}$/u, 'the id of a scheme, such as cn-ccc'),
    number: text(members, 'number', where, /^\S(?:.{0,62}\S)?$/u, 'a certificate number of at most 64 characters'),
    origin: text(members, 'origin', where, /^https?:\/\/.{1,290}$/u, 'an origin such as https://shop.example'),
    ...optional(members, 'path', where, /^\/[^?#\\\s]{0,299}$/u, 'a path such as /kettles'),
    ...optional(members, 'product', where, /^.{1,120}$/u, 'a GTIN or a model'),
    file: path.resolve(folder, text(members, 'file', where, /^.{1,1000}$/u, 'a file name')),
  }
  return isOrigin(entry.origin)
    ? entry
    : fail(`${where}: "origin" must be written as browsers do: https, host in lower case, no slash at the end.`)
}

/** Relative paths are of the folder that the configuration stands in. */
export const parseConfig = (json: string, folder: string): StapleConfig => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return fail(`It is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  const where = 'The configuration'
  const members = membersOf(value, where, ['register', 'root', 'keySet', 'renewAfterMinutes', 'statements'])
  const register = text(members, 'register', where, /^https?:\/\/.{1,290}$/u, 'the address of a register').replace(
    /\/+$/u,
    '',
  )
  if (!isRegister(register)) fail(`${where}: "register" must be https, or http on this machine.`)
  const root = text(members, 'root', where, /^[\w-]{43}$/u, 'the thumbprint of its root key, 43 characters')
  const { statements, renewAfterMinutes: minutes } = members
  if (!Array.isArray(statements) || statements.length === 0 || statements.length > MAX_STATEMENTS)
    return fail(`${where}: "statements" must be a list of 1 to ${MAX_STATEMENTS}.`)
  if (minutes !== undefined && !(Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 10_080))
    fail(`${where}: "renewAfterMinutes" must be a whole number from 1 to 10080.`)
  const entries = statements.map((one, i) => entryOf(one, `statements[${i}]`, folder))
  const keySet = path.resolve(
    folder,
    members.keySet === undefined ? 'proofmark-keys.jws' : text(members, 'keySet', where, /^.{1,1000}$/u, 'a file name'),
  )
  const files = [keySet, ...entries.map(({ file }) => file)]
  const twice = files.find((file, i) => files.indexOf(file) !== i)
  if (twice !== undefined) fail(`Two would be written to ${twice}.`)
  return {
    register,
    root,
    keySet,
    ...(minutes === undefined ? {} : { renewAfterMinutes: Number(minutes) }),
    statements: entries,
  }
}

export const readConfig = async (file: string): Promise<StapleConfig> => {
  const json = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    fail(error.code === 'ENOENT' ? `There is no ${file}.` : `${file} cannot be read (${error.code ?? error.message}).`),
  )
  return parseConfig(json, path.dirname(path.resolve(file)))
}
