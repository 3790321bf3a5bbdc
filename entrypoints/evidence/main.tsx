/** The door of the page on evidence files. Nothing leaves it: the file is read and judged here. */
import { render } from 'preact'
import { EVIDENCE_LIMITS } from '../../src/core/evidence.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { directionOf } from '../../src/say/words/locales.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { openDeviceTable } from '../../src/shell/device-key.ts'
import { makeSeals } from '../../src/shell/evidence.ts'
import { localeOf } from '../../src/shell/language.ts'
import { Evidence } from '../../src/ui/evidence.tsx'

const client = makeClient(api, async () => -1)
const { language } = await client.settings().catch(() => ({ language: 'auto' as const }))
const locale = localeOf({ language }, api.i18n.getUILanguage())
const words = await readViewWords(locale)
document.documentElement.lang = locale
document.documentElement.dir = directionOf(locale)
document.title = words.evidence.title

const { isOwn } = makeSeals({ open: openDeviceTable, now: () => new Date() })

render(
  <Evidence
    words={words}
    read={async (file) =>
      file.size > EVIDENCE_LIMITS.fileBytes
        ? { kind: 'refused', why: 'too-large' }
        : readEvidence(new Uint8Array(await file.arrayBuffer()))
    }
    isOwn={isOwn}
  />,
  document.getElementById('app') ?? document.body,
)
