/**
 * `npm run registry -- signing-key …`: what the register signs with. The root vouches for the keys of the day; whoever
 * trusts the register has pinned the root alone, so it may be kept in a file or on a machine of its own.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { openKeySet } from '../contract/key-set.ts'
import { DEFAULT_LEAD_HOURS, MAX_LEAD_HOURS } from '../open-registry/key-plan.ts'
import { makeOfflineRoot, moveRoot } from '../open-registry/root-away.ts'
import { makeSigner, publicKeyOf, readKeyRing, signPlan } from '../open-registry/signing.ts'
import {
  DEFAULT_VALID_DAYS,
  installKeySet,
  MAX_VALID_DAYS,
  readPlanRequest,
  renewKeys,
  requestTurn,
  rootPairOf,
  type TurnOptions,
  type TurnProblem,
  turnKey,
  writePlanRequest,
} from '../open-registry/turn-key.ts'
import { type Call, CalledWrongly, CommandError, defineCommand, textFlag, withStore } from './registry-command.ts'

const systemNow = (): string => new Date().toISOString()

const PROBLEMS: Readonly<Record<TurnProblem['kind'], string>> = {
  waiting: 'A next key is waiting already; it begins by itself. Nothing was changed.',
  'root-away': 'The root is not in the database. Bring it with --root <file>, or have a --request <file> signed.',
  'not-the-root': 'That file does not hold the root of this register. Nothing was changed.',
  'root-signs': 'The root still signs from day to day. Rotate first, and move it once the next key has begun.',
  'keys-there': 'This register has keys already; a new root would be a new register to everybody. Nothing was changed.',
  'not-fitting': 'That key set does not fit',
}
const sayProblem = (problem: TurnProblem): never => {
  const more = problem.kind === 'not-fitting' ? `: ${problem.why}. Nothing was changed.` : ''
  const begins = problem.kind === 'waiting' ? ` (${problem.begins})` : ''
  throw new CommandError(PROBLEMS[problem.kind] + more + begins)
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new CommandError(`${file} cannot be read.`)
  }
}

/** A new file for its owner alone; it is on the disk before this returns, and one that is there is never overwritten. */
const writeNew = (file: string, text: string): void => {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, text)
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    throw new CommandError(`${file} cannot be written; it must not exist yet. Nothing was changed.`)
  }
}

const numberFlag = ({ flags }: Call, name: string, most: number, usual: number): number => {
  const text = textFlag(flags, name) ?? String(usual)
  if (!/^\d{1,5}$/u.test(text) || Number(text) > most)
    throw new CalledWrongly(`--${name} takes a number up to ${most}, not "${text}".`)
  return Number(text)
}
const neededFlag = ({ flags, words }: Call, name: string): string => {
  const value = textFlag(flags, name)
  if (!value) throw new CalledWrongly(`signing-key ${words[0]} needs --${name} <file>.`)
  return value
}

const turnOf = (call: Call) => ({
  leadHours: numberFlag(call, 'lead', MAX_LEAD_HOURS, DEFAULT_LEAD_HOURS),
  distrust: call.flags.distrust === true,
})
const optionsOf = (call: Call): TurnOptions => {
  const root = textFlag(call.flags, 'root')
  const validDays = Math.max(numberFlag(call, 'valid-days', MAX_VALID_DAYS, DEFAULT_VALID_DAYS), 1)
  return { now: systemNow(), actor: 'cli', validDays, ...(root ? { rootJwk: readText(root) } : {}) }
}

const show = (call: Call): Promise<number> =>
  withStore(call, { create: false }, async (store) => {
    const { root, plan, signed } = await readKeyRing(store, systemNow)
    const set = signed ? await openKeySet(signed) : undefined
    console.log(`Root     ${root.kid}`)
    console.log(
      `         ${root.privateJwk ? 'in the database' : `kept elsewhere; its word is over on ${set?.expiresAt}`}`,
    )
    console.log(`Version  ${plan.version}`)
    const current = await makeSigner(store, systemNow).publicKey()
    for (const { kid, signsFrom, signsUntil, trustedUntil } of plan.keys) {
      const mark = kid === current.kid ? 'signs  ' : signsUntil ? 'known  ' : 'next   '
      const end = signsUntil ? ` until ${signsUntil}, known until ${trustedUntil}` : ''
      console.log(`${mark}  ${kid} from ${signsFrom}${end}`)
    }
  })

const rotate = (call: Call): Promise<number> => {
  const [turn, options, request] = [turnOf(call), optionsOf(call), textFlag(call.flags, 'request')]
  return withStore(call, { create: false }, async (store) => {
    if (request) {
      const outcome = await requestTurn(store, turn, options)
      if (outcome.kind !== 'requested') return sayProblem(outcome)
      writeNew(request, writePlanRequest(outcome))
      return console.log(`${request} is for the root to sign: signing-key sign ${request} --root <file> --out <file>`)
    }
    const outcome = await turnKey(store, turn, options)
    if (outcome.kind !== 'turned') return sayProblem(outcome)
    console.log(`${outcome.kid} signs from ${outcome.begins} on, on every server of this database.`)
  })
}

/** On the machine that has the root: no database is opened. */
const signRequest = async (call: Call): Promise<number> => {
  const [, file] = call.words
  if (!file) throw new CalledWrongly('signing-key sign needs the file to be signed.')
  const pair = await rootPairOf(readText(neededFlag(call, 'root')))
  if (!pair) throw new CommandError('The file named by --root holds no root key.')
  const request = readPlanRequest(readText(file))
  if (!request) throw new CommandError(`${file} is no request of "signing-key rotate --request".`)
  const { root, plan } = request
  if (root !== pair.publicKey.kid) throw new CommandError(`${file} is for the root ${root}, not for this one.`)
  writeNew(neededFlag(call, 'out'), `${await signPlan(plan, pair, systemNow(), optionsOf(call).validDays)}\n`)
  console.log(`Signed version ${plan.version} with ${plan.keys.length} keys:`)
  for (const { kid, signsFrom } of plan.keys) console.log(`  ${kid} from ${signsFrom}`)
  return 0
}

const install = (call: Call): Promise<number> => {
  const [, file] = call.words
  if (!file) throw new CalledWrongly('signing-key install needs the file that the root signed.')
  const [signed, options] = [readText(file), optionsOf(call)]
  return withStore(call, { create: false }, async (store) => {
    const outcome = await installKeySet(store, signed, options)
    if (outcome.kind !== 'installed') return sayProblem(outcome)
    console.log(`Version ${outcome.version} of the keys is in force.`)
  })
}

const renew = (call: Call): Promise<number> => {
  const options = optionsOf(call)
  return withStore(call, { create: false }, async (store) => {
    const outcome = await renewKeys(store, options)
    if (outcome.kind !== 'renewed') return sayProblem(outcome)
    console.log(`Version ${outcome.version} of the keys is in force.`)
  })
}

const root = (call: Call): Promise<number> => {
  const [fresh, moved] = [textFlag(call.flags, 'new'), textFlag(call.flags, 'move')]
  const file = fresh ?? moved
  if (!file)
    return withStore(call, { create: false }, async (store) => {
      console.log(publicKeyOf((await readKeyRing(store, systemNow)).root).kid)
    })
  if (fresh && moved) throw new CalledWrongly('signing-key root takes --new or --move, not both.')
  const options = optionsOf(call)
  return withStore(call, { create: fresh !== undefined }, async (store) => {
    const keep = (jwk: string): void => writeNew(file, `${jwk}\n`)
    const outcome = await (fresh ? makeOfflineRoot : moveRoot)(store, keep, options)
    if (outcome.kind !== 'made' && outcome.kind !== 'moved') return sayProblem(outcome)
    console.log(`${outcome.root}\nThe root is in ${file} and not in the database. Keep it apart, and a copy of it.`)
    if (outcome.kind === 'moved')
      console.log(
        'What was deleted may linger in the free pages of the database and in older backups; one made with --new never was there.',
      )
  })
}

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  show,
  rotate,
  renew,
  root,
  sign: signRequest,
  install,
}

export default defineCommand({
  name: 'signing-key',
  usage: `  signing-key show     the root's thumbprint, the keys under it and their times
  signing-key rotate   makes the next key: shown at once, it signs after --lead hours (default ${DEFAULT_LEAD_HOURS})
    --distrust         a key got into other hands: the next one signs now, the ones so far are not believed any more
    --request <file>   changes nothing yet, and writes what a root that is kept elsewhere has to sign
  signing-key sign <request> --root <file> --out <file>   where the root is; needs no database
  signing-key install <file>                              takes in what the root signed
  signing-key renew    the same keys signed anew, for a root kept elsewhere; its word is good for --valid-days (${DEFAULT_VALID_DAYS})
  signing-key root     its thumbprint; --new <file> makes one that no database ever holds, for a register without keys;
                       --move <file> takes it out of the database
    --root <file>      the root, where it is kept in a file`,
  flags: {
    lead: { type: 'string' },
    distrust: { type: 'boolean' },
    request: { type: 'string' },
    root: { type: 'string' },
    out: { type: 'string' },
    new: { type: 'string' },
    move: { type: 'string' },
    'valid-days': { type: 'string' },
  },
  maxWords: 2,
  run: async (call) => {
    const [name = ''] = call.words
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new CalledWrongly(`signing-key takes one of: ${Object.keys(ACTIONS).join(', ')}.`)
    return action(call)
  },
})
