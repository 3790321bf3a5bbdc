/** The door of the page on privacy. It sends nothing and changes nothing. */
import { render } from 'preact'
import { directionOf } from '../../src/say/words/locales.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api, BROWSER } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { localeOf } from '../../src/shell/language.ts'
import { Privacy } from '../../src/ui/privacy.tsx'

const client = makeClient(api, async () => -1)
const { language } = await client.settings().catch(() => ({ language: 'auto' as const }))
const locale = localeOf({ language }, api.i18n.getUILanguage())
const words = await readViewWords(locale)
document.documentElement.lang = locale
document.documentElement.dir = directionOf(locale)
document.title = words.privacy.title

render(<Privacy words={words} browser={BROWSER} />, document.getElementById('app') ?? document.body)
