/** What browsers and stores show of the extension, a file a language. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOCALES } from '../../src/core/shown.ts'
import { WORDS } from '../../src/say/words/index.ts'

type Messages = Readonly<Record<string, { readonly message: string; readonly description: string }>>

const FOLDER = 'public/_locales'
const read = (folder: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${folder}/messages.json`, 'utf8'))
const folderOf = (locale: string): string => locale.replace('-', '_')

it('has a folder for each language and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LOCALES.map(folderOf).sort())
})

it.each(LOCALES)('says the same in %s, within what stores allow', (locale) => {
  const messages = read(folderOf(locale))
  expect(Object.keys(messages)).toEqual(Object.keys(read('en')))
  expect(Object.values(messages).filter(({ message }) => !message.trim())).toEqual([])
  expect(messages.extName?.message).toContain(WORDS[locale].product)
  expect(Array.from(messages.extName?.message ?? '').length).toBeLessThanOrEqual(45)
  expect(Array.from(messages.extDescription?.message ?? '').length).toBeLessThanOrEqual(132)
  // The page's own chip, before the background has answered, says what every other place says.
  expect(messages.checking?.message).toBe(WORDS[locale].checking)
  expect(messages.checkSelection?.message).toContain('%s')
})
