/** `npm run registry -- seed`: fills the database with demonstration data; data of another kind is left alone. */
import { CASTS, type CastName, DEFAULT_SIZE, MAX_SIZE, seed } from '../open-registry/seed.ts'
import { catalogue } from '../schemes/about/index.ts'
import { CalledWrongly, CommandError, defineCommand, textFlag, withStore } from './registry-command.ts'

const sizeOf = (text: string): number => {
  const size = /^\d{1,7}$/u.test(text) ? Number(text) : 0
  if (size < 1 || size > MAX_SIZE)
    throw new CalledWrongly(`--size takes a number from 1 to ${MAX_SIZE}, not "${text}".`)
  return size
}

const castOf = (text: string): CastName => {
  if (!Object.hasOwn(CASTS, text))
    throw new CalledWrongly(`--cast is ${Object.keys(CASTS).join(' or ')}, not "${text}".`)
  return text as CastName
}

export default defineCommand({
  name: 'seed',
  usage: `  seed             fills the database with demonstration data; what it held before is replaced
    --size <n>     how many certificates, 1 to ${MAX_SIZE}; default ${DEFAULT_SIZE}
    --cast second  a second, small register that disagrees with the first about one certificate`,
  flags: { size: { type: 'string' }, cast: { type: 'string' } },
  run: (call) => {
    const size = sizeOf(textFlag(call.flags, 'size') ?? String(DEFAULT_SIZE))
    const cast = castOf(textFlag(call.flags, 'cast') ?? 'first')
    const { name } = call.databases
    return withStore(call, { create: true }, async (store) => {
      if ((await store.seedMark()) === undefined && (await store.edition()).epoch > 0)
        throw new CommandError(`${name} holds data that is no seed; it was left as it is. Name another with --db.`)
      const today = new Date().toISOString().slice(0, 10)
      const count = await seed(store, { cast, size, today, catalogue })
      console.log(`${count} demonstration certificates in ${name}, as of ${today}`)
    })
  },
})
