/** The popup's door. `?tab=7` speaks of that tab, where the popup is opened as a page. */
import { render } from 'preact'
import { directionOf } from '../../src/say/words/locales.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { followTab } from '../../src/shell/follow.ts'
import { localeOf } from '../../src/shell/language.ts'
import { fetchMeanings } from '../../src/shell/meanings.ts'
import { panelOpener } from '../../src/shell/open-panel.ts'
import { copyText } from '../../src/ui/copy.ts'
import { Popup } from '../../src/ui/popup.tsx'
import { makeCodes } from './codes.ts'

const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const activeTab = async (): Promise<number> => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? -1
}
const tabId = async (): Promise<number> => (Number.isInteger(given) ? given : activeTab())
const client = makeClient(api, tabId)
const { language, registers, official } = await client
  .settings()
  .catch(() => ({ language: 'auto' as const, registers: undefined, official: undefined }))
const asksNobody = registers?.every(({ enabled }) => !enabled) === true && official?.length === 0
const locale = localeOf({ language }, api.i18n.getUILanguage())
document.documentElement.lang = locale
document.documentElement.dir = directionOf(locale)
const words = await readViewWords(locale)
const openPanel = await panelOpener(api)

render(
  <Popup
    words={words}
    load={client.tab}
    scan={client.scan}
    manual={client.manualOf}
    guess={client.guess}
    follow={(changed, signal) => void tabId().then((id) => followTab(api, id, changed, signal))}
    {...makeCodes({ api, tabId })}
    grantSite={client.grantSite}
    meanings={() => fetchMeanings({ fetch, addressOf: (file) => api.runtime.getURL(file) })}
    openOptions={() => void api.runtime.openOptionsPage()}
    copy={(text) => copyText(document, text)}
    asksNobody={asksNobody}
    ask={client.ask}
    handOff={client.handOff}
    readOfficial={client.readOfficial}
    report={client.report}
    reportPage={client.reportPage}
    hasReportNews={client.hasReportNews}
    notNumber={client.notNumber}
    watch={client.watch}
    {...(openPanel
      ? {
          openPanel: () => {
            // In a tab of its own nothing closes.
            const close = (): void => (Number.isInteger(given) ? undefined : window.close())
            void openPanel().then(close, () => undefined)
          },
        }
      : {})}
    watchNews={async () => (await client.watched()).filter(({ hasNews }) => hasNews).length}
  />,
  document.getElementById('app') ?? document.body,
)
