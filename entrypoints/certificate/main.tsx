/** The door of the page on certificates that a person holds. */
import { render } from 'preact'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { judgeBlob, judgeText } from '../../src/shell/held-certificate.ts'
import { judgeRecord } from '../../src/shell/held-verdict.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { fetchMeanings, readOnce } from '../../src/shell/meanings.ts'
import { Certificate } from '../../src/ui/certificate.tsx'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'

const client = makeClient(api, async () => -1)
const { appearance, ...settings } = await client.settings().catch(() => PLAIN)
const locale = localeOf(settings, api.i18n.getUILanguage())
const words = await readViewWords(locale)
dress(document, locale, appearance)
document.title = words.certificate.title

const now = (): Date => new Date()
const readMeanings = readOnce(() => fetchMeanings({ fetch, addressOf: (file) => api.runtime.getURL(file) }))
const judging = {
  keys: client.registerKeys,
  now,
  // A hundred kilobytes of script and a megabyte of WebAssembly: only for those who bring a picture.
  readCodes: async (picture: Uint8Array<ArrayBuffer>) =>
    (await import('./read-codes.ts')).readCodes(picture, { addressOf: (file) => api.runtime.getURL(`/${file}`) }),
}

render(
  <Certificate
    words={words}
    judgeFile={(file) => judgeBlob(file, judging)}
    judgeText={(text) => judgeText(text, judging)}
    judgeRecord={async (record, name) =>
      judgeRecord(record, { meanings: async () => (await readMeanings()) ?? [], words, now, name })
    }
    // The law's demand for a mark is on shop pages, not on certificates.
    lookUp={async (number, about) =>
      (await client.manual(number, about)).shown.filter(({ kind }) => kind !== 'expected')
    }
    copy={(text) => copyText(document, text)}
    ask={(id, offer) => client.ask(id, offer, 'hand')}
    handOff={(id) => client.handOff(id, 'hand')}
    watch={(id) => client.watch(id, 'hand')}
  />,
  document.getElementById('app') ?? document.body,
)
