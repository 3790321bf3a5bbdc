/** The door of the first steps, opened once after installation. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { fetchMeanings } from '../../src/shell/meanings.ts'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'
import { Welcome } from '../../src/ui/welcome.tsx'

const client = makeClient(api, async () => -1)
const { appearance, ...settings } = await client.settings().catch(() => PLAIN)
const locale = localeOf(settings, api.i18n.getUILanguage())
const words = await readViewWords(locale)
dress(document, locale, appearance)
document.title = words.welcome.title

const closeTab = async (): Promise<void> => {
  const tab = await api.tabs.getCurrent()
  if (tab?.id !== undefined) await api.tabs.remove(tab.id)
}

render(
  <Welcome
    {...client}
    words={words}
    load={client.settings}
    now={() => new Date().toISOString()}
    meanings={() => fetchMeanings({ fetch, addressOf: (file) => api.runtime.getURL(file) })}
    openRoots={__OPEN_ROOTS__}
    copy={(text) => copyText(document, text)}
    openOptions={() => void api.runtime.openOptionsPage()}
    close={() => void closeTab()}
  />,
  document.getElementById('app') ?? document.body,
)
