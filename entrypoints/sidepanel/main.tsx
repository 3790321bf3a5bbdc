/** The side panel's door. `?tab=7` speaks of that tab, where it is opened as a page; `#watched` opens that list first. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { followPage, followSettings, followWatched } from '../../src/shell/follow.ts'
import { maySetSite } from '../../src/shell/hosts.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'
import { Panel } from '../../src/ui/panel.tsx'
import { PANEL_TABS } from '../../src/ui/panel-props.ts'
import { wear } from '../../src/ui/wear.ts'

const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const activeTab = async (): Promise<number> => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? -1
}
const client = makeClient(api, async () => (Number.isInteger(given) ? given : activeTab()))

/** A file of our own making, handed over as a download. */
const save = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const settings = await client.settings().catch(() => ({ ...PLAIN, sites: [], registers: [] }))
const locale = localeOf(settings, api.i18n.getUILanguage())
dress(document, locale, settings.appearance)
// It stays open while the settings change.
followSettings(
  api,
  () =>
    void client.settings().then(
      ({ appearance }) => wear(document.documentElement, appearance),
      () => undefined,
    ),
)
const words = await readViewWords(locale)
const names = new Map<string, string>(
  settings.registers.flatMap(({ url, name, enabled }) => (enabled ? [[`open:${url}`, name] as const] : [])),
)
const wanted = location.hash.slice(1)

render(
  <Panel
    words={words}
    start={PANEL_TABS.find((tab) => tab === wanted) ?? 'page'}
    load={client.tab}
    scan={client.scan}
    followPage={(changed) => followPage(api, changed)}
    grantSite={client.grantSite}
    maySetSite={(host) => maySetSite(settings, host)}
    openOptions={() => void api.runtime.openOptionsPage()}
    copy={(text) => copyText(document, text)}
    ask={client.ask}
    handOff={client.handOff}
    report={client.report}
    notNumber={client.notNumber}
    watch={client.watch}
    trace={client.trace}
    nameOf={(register) => names.get(register)}
    history={client.history}
    forgetHistory={client.forgetHistory}
    keepHistory={client.keepHistory}
    watched={client.watched}
    changeWatched={client.changeWatched}
    checkWatched={client.checkWatched}
    followWatched={(changed) => followWatched(api, changed)}
    save={save}
    now={() => new Date().toISOString()}
  />,
  document.getElementById('app') ?? document.body,
)
