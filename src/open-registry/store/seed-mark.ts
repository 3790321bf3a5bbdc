/** What tells that the data is a seed, and which one. Data that was entered is no seed any more, and never replaced by one. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const NAME = 'seed'

export const readSeedMark = async (db: Kysely<Tables>): Promise<string | undefined> =>
  (await db.selectFrom('facts').select('value').where('name', '=', NAME).executeTakeFirst())?.value

export const endSeed = async (db: Kysely<Tables>): Promise<void> => {
  await db.deleteFrom('facts').where('name', '=', NAME).execute()
}
export const markSeed = async (db: Kysely<Tables>, value: string): Promise<void> => {
  await db.insertInto('facts').values({ name: NAME, value }).execute()
}
