/** The door of the page on evidence files. Nothing leaves it: the file is read and judged here. */
import { render } from 'preact'
import { EVIDENCE_LIMITS } from '../../src/core/evidence.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { api } from '../../src/shell/api.ts'
import { makeClient } from '../../src/shell/client.ts'
import { openDeviceTable } from '../../src/shell/device-key.ts'
import { makeSeals } from '../../src/shell/evidence.ts'
import { localeOf, PLAIN } from '../../src/shell/language.ts'
import { dress } from '../../src/ui/dress.ts'
import { Evidence } from '../../src/ui/evidence.tsx'

const client = makeClient(api, async () => -1)
const { appearance, ...settings } = await client.settings().catch(() => PLAIN)
const locale = localeOf(settings, api.i18n.getUILanguage())
const words = await readViewWords(locale)
dress(document, locale, appearance)
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
