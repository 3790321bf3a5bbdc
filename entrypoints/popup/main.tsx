/** The popup's door. `?tab=7` speaks of that tab, where the popup is opened as a page. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { followTab } from '../../src/shell/follow.ts'
import { maySetSite } from '../../src/shell/hosts.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { fetchMeanings } from '../../src/shell/meanings.ts'
import { panelOpener } from '../../src/shell/open-panel.ts'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'
import { Popup } from '../../src/ui/popup.tsx'
import { makeCodes } from './codes.ts'

const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const activeTab = async (): Promise<number> => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? -1
}
const tabId = async (): Promise<number> => (Number.isInteger(given) ? given : activeTab())
const client = makeClient(api, tabId)
const { appearance, registers, official, ...settings } = await client
  .settings()
  .catch(() => ({ ...PLAIN, sites: [], registers: undefined, official: undefined }))
const asksNobody = registers?.every(({ enabled }) => !enabled) === true && official?.length === 0
const locale = localeOf(settings, api.i18n.getUILanguage())
dress(document, locale, appearance)
const words = await readViewWords(locale)
const openPanel = await panelOpener(api)

render(
  <Popup
    words={words}
    load={client.tab}
    scan={client.scan}
    scanResults={client.scanResults}
    manual={client.manualOf}
    guess={client.guess}
    follow={(changed, signal) => void tabId().then((id) => followTab(api, id, changed, signal))}
    {...makeCodes({ api, tabId })}
    grantSite={client.grantSite}
    maySetSite={(host) => maySetSite(settings, host)}
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
