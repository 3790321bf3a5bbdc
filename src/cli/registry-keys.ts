/**
 * `npm run registry -- key create|list|revoke`: the keys by which writers are known to the register. The text of a key is
 * printed once, alone on standard output, so that it can be piped to where it is kept.
 */
import { KEY_SCOPES, type KeyScope } from '../contract/admin-paths.ts'
import { isExpired, makeApiKey, systemBytes } from '../open-registry/api-keys.ts'
import type { ApiKey } from '../open-registry/store.ts'
import { type Call, CalledWrongly, CommandError, textFlag, withStore } from './registry-command.ts'

const DAY_MS = 86_400_000
const DEFAULT_EXPIRES = '90d'
/** Two years: whoever needs a key for longer makes a new one in between. */
const MAX_DAYS = 730
const MAX_LABEL = 100

export const API_KEY_USAGE = `  key create       makes a key for writing; it is shown this once
    --scope <list> what it may do, with commas: ${KEY_SCOPES.join(', ')}
    --label <text> whose it is, or what for
    --expires <n>d after how many days, 1d to ${MAX_DAYS}d; default ${DEFAULT_EXPIRES}
  key list         every key without its secret, with --json for programs
  key revoke <id>  shuts a key out at once and for ever`

export const API_KEY_FLAGS = {
  scope: { type: 'string' },
  label: { type: 'string' },
  expires: { type: 'string' },
  json: { type: 'boolean' },
} as const

const isScope = (text: string): text is KeyScope => (KEY_SCOPES as readonly string[]).includes(text)

const scopesOf = (text: string): readonly KeyScope[] => {
  const names = [...new Set(text.split(',').map((name) => name.trim()))]
  const stranger = names.find((name) => !isScope(name))
  if (stranger !== undefined) throw new CalledWrongly(`--scope takes ${KEY_SCOPES.join(', ')}, not "${stranger}".`)
  return names.filter(isScope)
}

const daysOf = (text: string): number => {
  const days = Number(/^(\d{1,4})d$/u.exec(text)?.[1] ?? 0)
  if (days < 1 || days > MAX_DAYS) throw new CalledWrongly(`--expires takes 1d to ${MAX_DAYS}d, not "${text}".`)
  return days
}

const createKey = (call: Call): Promise<number> => {
  const scopes = scopesOf(textFlag(call.flags, 'scope') ?? '')
  const label = (textFlag(call.flags, 'label') ?? '').trim()
  if (label === '' || label.length > MAX_LABEL)
    throw new CalledWrongly(`--label takes up to ${MAX_LABEL} characters that say whose key it is.`)
  const days = daysOf(textFlag(call.flags, 'expires') ?? DEFAULT_EXPIRES)
  return withStore(call, { create: true }, async (store) => {
    const now = new Date()
    const madeAt = now.toISOString()
    const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString()
    const { key, text } = makeApiKey({ scopes, label, madeAt, expiresAt }, systemBytes)
    const detail = { scopes, label, expiresAt }
    await store.putApiKey(key, { at: madeAt, actor: 'cli', action: 'key', target: `key ${key.id}`, detail })
    console.error(`Key ${key.id} for ${scopes.join(', ')}, good until ${expiresAt}. It is shown this once:`)
    console.log(text)
  })
}

const stateOf = (key: ApiKey, now: string): string => {
  if (key.revokedAt !== undefined) return `revoked ${key.revokedAt.slice(0, 10)}`
  return isExpired(key, now) ? `expired ${key.expiresAt.slice(0, 10)}` : `until ${key.expiresAt.slice(0, 10)}`
}

const listKeys = (call: Call): Promise<number> =>
  withStore(call, { create: false }, async (store) => {
    const keys = await store.listApiKeys()
    const now = new Date().toISOString()
    if (call.flags.json === true) console.log(JSON.stringify(keys.map(({ secretHash: _hash, ...key }) => key)))
    else if (keys.length === 0) console.log('There is no key.')
    else for (const key of keys) console.log([key.id, stateOf(key, now), key.scopes.join(','), key.label].join('  '))
  })

const revokeKey = (call: Call): Promise<number> => {
  const id = call.words[1] ?? ''
  if (!/^[0-9a-f]{16}$/u.test(id)) throw new CalledWrongly('key revoke takes the id of a key, as `key list` shows it.')
  return withStore(call, { create: false }, async (store) => {
    const at = new Date().toISOString()
    const audit = { at, actor: 'cli', action: 'key-revoked', target: `key ${id}` }
    if ((await store.revokeApiKey(id, at, audit)) === 'no-such-key') throw new CommandError(`There is no key ${id}.`)
    console.log(`Key ${id} opens nothing any more.`)
  })
}

/** Only `revoke` takes a further word. */
const alone =
  (action: (call: Call) => Promise<number>) =>
  (call: Call): Promise<number> => {
    if (call.words.length > 1) throw new CalledWrongly(`Not understood: ${call.words[1]}`)
    return action(call)
  }

/** By the word behind `key`. */
export const apiKeyActions: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  create: alone(createKey),
  list: alone(listKeys),
  revoke: revokeKey,
}
