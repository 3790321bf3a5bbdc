/** `npm run registry -- reports purge`: erases what was said in old reports, and leaves what is counted. */
import { CalledWrongly, defineCommand, textFlag, withStore } from './registry-command.ts'

const DAY_MS = 86_400_000

const daysOf = (text: string | undefined): number => {
  if (text === undefined || !/^\d{1,5}$/u.test(text) || Number(text) < 1)
    throw new CalledWrongly('reports purge takes --older-than <days>, a whole number from 1 on.')
  return Number(text)
}

export default defineCommand({
  name: 'reports',
  usage: `  reports purge    erases text, contact, evidence and listing of reports that have come to an end
    --older-than <n> received more than so many days ago
    --open         those as well that nobody has come to an end with`,
  flags: { 'older-than': { type: 'string' }, open: { type: 'boolean' } },
  maxWords: 1,
  run: (call) => {
    if (call.words[0] !== 'purge') throw new CalledWrongly('Name what to do: reports purge.')
    const days = daysOf(textFlag(call.flags, 'older-than'))
    const open = call.flags.open === true
    return withStore(call, { create: false }, async (store) => {
      const now = Date.now()
      const at = new Date(now).toISOString()
      const detail = { olderThanDays: days, open }
      const audit = { at, actor: 'cli', action: 'reports-erased', target: 'reports', detail }
      const count = await store.eraseReports(new Date(now - days * DAY_MS).toISOString(), open, audit)
      console.log(`${count} reports erased. Backups made before still hold them.`)
    })
  },
})
