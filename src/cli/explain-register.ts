/** What an official register's adapter asks for one number, and what it makes of replies from files. Nothing is fetched. */
import { readFile } from 'node:fs/promises'
import { parseNumber } from '../core/parse.ts'
import type { Get } from '../core/registry.ts'
import { relayedRegisters } from '../open-registry/relay/relays.ts'
import { officialRegisters } from '../registries/index.ts'
import { schemes } from '../schemes/index.ts'

/** Those that an open register asks with its key are explained like the others. */
const REGISTERS = [...officialRegisters, ...relayedRegisters]

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,100}<(?:!doctype html|html)/iu, 'text/html'],
  [/^\s{0,100}</u, 'application/xml'],
]

/** `404:absent.json` is a reply of that status; each request takes the next, and the last serves all that follow. */
const replay = (files: readonly string[], say: (line: string) => void): Get => {
  let request = 0
  return async (url, options) => {
    const file = files[Math.min(request++, files.length - 1)] ?? ''
    const [, status = '200', path = file] = /^(\d{3}):(.+)$/u.exec(file) ?? []
    const body = await readFile(path, 'utf8')
    say(
      `  ${options?.json === undefined ? 'GET' : 'POST'} ${url}${options?.json ? `  ${options.json}` : ''}  ←  ${file}`,
    )
    const contentType = TYPES.find(([start]) => start.test(body))?.[1] ?? 'application/json'
    return { kind: 'ok', status: Number(status), body, contentType }
  }
}

/** Prints the requests and the finding; exit code 2 when called wrongly. */
export const explainRegister = async (id: string, text: string, files: readonly string[]): Promise<number> => {
  const register = REGISTERS.find((each) => each.id === id)
  const [scheme] = schemes.filter((each) => register?.coverage[each.id] !== undefined)
  const reading = scheme && parseNumber(scheme, text, { year: new Date().getUTCFullYear() })
  if (!register || !scheme || reading?.kind !== 'number' || files.length === 0) {
    const ids = REGISTERS.map((each) => each.id).join(' ')
    console.error(`Needed are a register (${ids}), a number of its scheme, and at least one --replay <file>.`)
    return 2
  }
  console.log(`${register.name.en}: ${scheme.id} ${reading.number.compact} (${register.coverage[scheme.id]} coverage)`)
  const finding = await register.find(
    reading.number,
    replay(files, (line) => console.log(line)),
  )
  console.log(JSON.stringify(finding, null, 2))
  return 0
}
