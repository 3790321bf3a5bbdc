/** The report page's door: `?draft=…` goes on with one, `?new` begins one, nothing lists own reports. */
import { render } from 'preact'
import { emptyDraft, type ReportDraft } from '../../src/core/report-draft.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { openDeviceTable } from '../../src/shell/device-key.ts'
import { makeDrafts } from '../../src/shell/drafts.ts'
import { lockedTurn, makeSeals } from '../../src/shell/evidence.ts'
import { fetchPicture } from '../../src/shell/fetch-picture.ts'
import { fetchTimeStamp } from '../../src/shell/fetch-time-stamp.ts'
import { hostOf } from '../../src/shell/hosts.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { makeOutboxClient } from '../../src/shell/outbox-client.ts'
import { makeReportClient } from '../../src/shell/report-client.ts'
import { reportRegisters } from '../../src/shell/report-registers.ts'
import { fetchSignedWord } from '../../src/shell/signed-word.ts'
import { copyText } from '../../src/ui/copy.ts'
import { dress } from '../../src/ui/dress.ts'
import { editPicture } from '../../src/ui/picture-edit.ts'
import { ReportPage, type ReportPageProps } from '../../src/ui/report-page.tsx'

const client = makeClient(api, async () => -1)
const { appearance, timeStamp, ...settings } = await client
  .settings()
  .catch(() => ({ ...PLAIN, registers: [] as const, timeStamp: undefined }))
const locale = localeOf(settings, api.i18n.getUILanguage())
const words = await readViewWords(locale)
dress(document, locale, appearance)
document.title = words.report.title

const now = (): Date => new Date()
const drafts = makeDrafts()
const outbox = makeOutboxClient(api)
const asked = new URLSearchParams(location.search)
const receivers = reportRegisters(settings)

/** Its id goes into the address, so that reading the page again goes on with it. */
const begin = (): ReportDraft => {
  const [register] = receivers
  const fresh = emptyDraft(crypto.randomUUID(), now().toISOString())
  history.replaceState(null, '', `?draft=${fresh.id}`)
  return register ? { ...fresh, register: register.url } : fresh
}
const placeOf = async (): Promise<ReportPageProps['place']> => {
  if (asked.has('new')) return { kind: 'draft', draft: begin() }
  const id = asked.get('draft')
  if (id === null) return { kind: 'own' }
  const draft = (await drafts.get(id)) ?? (await client.unsavedDraft(id).catch(() => undefined))
  return draft ? { kind: 'draft', draft } : { kind: 'lost' }
}

const download = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes its own time to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

render(
  <ReportPage
    words={words}
    place={await placeOf()}
    registers={receivers}
    {...makeReportClient({
      drafts,
      outbox,
      seals: makeSeals({ open: openDeviceTable, now, inTurn: lockedTurn(navigator.locks) }),
      fetchPicture: (address) =>
        fetchPicture(address, { permissions: api.permissions, fetch: (...request) => fetch(...request) }),
      edit: (picture, edit) => editPicture(picture, edit),
      locale,
      ...(timeStamp
        ? {
            stamp: (digest: Uint8Array) =>
              fetchTimeStamp(timeStamp, digest, {
                permissions: api.permissions,
                fetch: (...request) => fetch(...request),
                randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
              }),
          }
        : {}),
    })}
    signedWord={(draft) => fetchSignedWord(draft, { fetch: (...request) => fetch(...request), now })}
    {...(timeStamp ? { stampHost: hostOf(timeStamp) } : {})}
    {...outbox}
    copy={(text) => copyText(document, text)}
    download={download}
    now={() => now().toISOString()}
  />,
  document.getElementById('app') ?? document.body,
)
