/** `npm run registry -- backup <file>`: the whole register in one file, while it runs. */
import { backupToFile, type FileFailure } from '../open-registry/backup-file.ts'
import { CalledWrongly, CommandError, defineCommand, withStore } from './registry-command.ts'

const MESSAGES: Readonly<Record<FileFailure, (file: string) => string>> = {
  exists: (file) => `${file} is there already; it was left as it is. Name another file.`,
  missing: (file) => `There is no ${file}.`,
  unwritable: (file) => `The folder of ${file} does not exist.`,
}

export default defineCommand({
  name: 'backup',
  usage:
    '  backup <file>    writes all of it as it is now into one file, keys included; the register may go on meanwhile',
  flags: {},
  maxWords: 1,
  run: (call) => {
    const [file] = call.words
    if (file === undefined) throw new CalledWrongly('Name the file to write: backup <file>.')
    return withStore(call, { create: false }, async (_store, database) => {
      const written = await backupToFile(database, file, { madeAt: new Date().toISOString() })
      if (written.kind === 'failed') throw new CommandError(MESSAGES[written.why](file))
      console.log(
        `${written.rows} rows, as of ${written.edition.asOf}, in ${file}. It holds keys: keep it where keys belong.`,
      )
    })
  },
})
