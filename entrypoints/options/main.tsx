/** The settings' door. A change of language or appearance draws the page anew. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { fetchMeanings } from '../../src/shell/meanings.ts'
import type { Settings } from '../../src/shell/messages.ts'
import { makeOptionsClient } from '../../src/shell/options-client.ts'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'
import { Options } from '../../src/ui/options.tsx'

const now = (): string => new Date().toISOString()
const client = makeClient(api, async () => -1)
const more = makeOptionsClient(api, client, now)
const root = document.getElementById('app') ?? document.body

/** A file of our own making, handed over as a download. */
const saveFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser takes its own time to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const draw = async (settings: Pick<Settings, 'language' | 'appearance'>): Promise<void> => {
  const locale = localeOf(settings, api.i18n.getUILanguage())
  const words = await readViewWords(locale)
  dress(document, locale, settings.appearance)
  document.title = words.options.title
  render(
    <Options
      words={words}
      load={client.settings}
      save={async (settings) => {
        const saved = await client.save(settings)
        await draw(saved.settings)
        return saved
      }}
      requestHost={client.requestHost}
      removeHost={client.removeHost}
      clearCache={client.clearCache}
      notNumbers={client.notNumbers}
      forgetNotNumber={client.forgetNotNumber}
      registers={client.registers}
      shops={client.shops}
      grantedSites={client.grantedSites}
      onGrants={client.onGrants}
      requestOrigins={client.requestOrigins}
      removeOrigins={client.removeOrigins}
      now={now}
      {...more}
      keepHistory={client.keepHistory}
      saveFile={saveFile}
      copy={(text) => copyText(document, text)}
      meanings={() => fetchMeanings({ fetch, addressOf: (file) => api.runtime.getURL(file) })}
    />,
    root,
  )
}

await draw(await client.settings().catch(() => PLAIN))
