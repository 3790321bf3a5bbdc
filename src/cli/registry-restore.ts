/** `npm run registry -- restore <file>`: a backup into an empty register, of either kind of database. */
import { restoreFromFile } from '../open-registry/backup-file.ts'
import { CalledWrongly, CommandError, defineCommand, withStore } from './registry-command.ts'

type Failure = Extract<Awaited<ReturnType<typeof restoreFromFile>>, { kind: 'failed' }>['why']

const MESSAGES: Readonly<Record<Failure, (file: string, name: string) => string>> = {
  missing: (file) => `There is no ${file}.`,
  exists: (file) => `${file} is there already.`,
  unwritable: (file) => `${file} cannot be written.`,
  'not-empty': (_file, name) => `${name} holds data; it was left as it is. Restore into an empty one.`,
  'not-a-backup': (file) => `${file} is no backup of a register. Nothing was restored.`,
  damaged: (file) => `${file} is damaged: it is not whole, or it was altered. Nothing was restored.`,
  newer: (file) => `${file} was written by a newer version. Update this one; nothing was restored.`,
}

export default defineCommand({
  name: 'restore',
  usage: '  restore <file>   puts a backup into an empty database, SQLite or PostgreSQL, whichever it came from',
  flags: {},
  maxWords: 1,
  run: (call) => {
    const [file] = call.words
    if (file === undefined) throw new CalledWrongly('Name the file to restore: restore <file>.')
    return withStore(call, { create: true }, async (_store, database) => {
      const restored = await restoreFromFile(database, file)
      if (restored.kind === 'failed') throw new CommandError(MESSAGES[restored.why](file, call.databases.name))
      console.log(`${restored.rows} rows in ${call.databases.name}.`)
    })
  },
})
