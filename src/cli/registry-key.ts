/** `npm run registry -- key`: the keys of a register. */
import { makeSigner } from '../open-registry/signing.ts'
import { type Call, CalledWrongly, defineCommand, withStore } from './registry-command.ts'
import { API_KEY_FLAGS, API_KEY_USAGE, apiKeyActions } from './registry-keys.ts'

const showThumbprint = (call: Call): Promise<number> =>
  withStore(call, { create: false }, async (store) => {
    console.log(await makeSigner(store, () => new Date().toISOString()).root())
  })

/** By the word behind `key`; `''` where there is none. */
const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  '': showThumbprint,
  ...apiKeyActions,
}

export default defineCommand({
  name: 'key',
  usage: `  key              the thumbprint of its root key, to compare with what Proofmark shows
${API_KEY_USAGE}`,
  flags: { ...API_KEY_FLAGS },
  maxWords: 2,
  run: async (call) => {
    const [name = ''] = call.words
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new CalledWrongly(`There is no "key ${name}".`)
    return action(call)
  },
})
