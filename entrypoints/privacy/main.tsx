/** The door of the page on privacy. It sends nothing and changes nothing. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api, BROWSER } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { dress } from '../../src/ui/dress.ts'
import { Privacy } from '../../src/ui/privacy.tsx'

const client = makeClient(api, async () => -1)
const { appearance, ...settings } = await client.settings().catch(() => PLAIN)
const locale = localeOf(settings, api.i18n.getUILanguage())
const words = await readViewWords(locale)
dress(document, locale, appearance)
document.title = words.privacy.title

render(<Privacy words={words} browser={BROWSER} />, document.getElementById('app') ?? document.body)
