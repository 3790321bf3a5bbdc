/** The way by hand: words laid out for an authority, to be typed from, kept as a file or printed. Nothing is sent. */
import { useId, useState } from 'preact/hooks'
import type { PaperFor } from '../say/words/views/index.ts'
import type { PaperLanguage } from './report-props.ts'
import type { StepProps } from './report-step.tsx'
import { TextPreview } from './text-preview.tsx'

const RECIPIENTS: readonly PaperFor[] = ['cn-12315', 'platform', 'body', 'eu', 'us']
const LANGUAGES: readonly (readonly [PaperLanguage, string])[] = [
  ['zh-CN', '简体中文'],
  ['en', 'English'],
]

/** Where a reader of the language most likely goes. */
const firstRecipient = (locale: string): PaperFor => (locale === 'zh-CN' ? 'cn-12315' : 'platform')

export const ReportPapers = ({ words, draft, paper, copy, download }: StepProps) => {
  const text = words.report
  const [to, setTo] = useState<PaperFor>(firstRecipient(words.locale))
  const [language, setLanguage] = useState<PaperLanguage>(words.locale.startsWith('zh') ? 'zh-CN' : 'en')
  const [withContact, setWithContact] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const id = useId()
  const isPossible = draft.kind !== undefined && draft.kind !== 'not-a-number'
  const made = isPossible ? paper(draft, to, language, withContact) : undefined
  const file = (name: string, content: string, type: string): void =>
    download(name, new Blob([content], { type: `${type};charset=utf-8` }))
  return (
    <section class="papers" aria-labelledby={id}>
      <h3 id={id}>{text.byHand}</h3>
      <p class="quiet">{text.byHandHint}</p>
      {!made ? (
        <p>{text.withoutKind}</p>
      ) : (
        <>
          <div class="fields">
            <div class="field">
              <label for={`${id}-to`}>{text.recipient}</label>
              <select id={`${id}-to`} value={to} onChange={(event) => setTo(event.currentTarget.value as PaperFor)}>
                {RECIPIENTS.map((one) => (
                  <option key={one} value={one}>
                    {text.recipients[one]}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label for={`${id}-language`}>{text.paperLanguage}</label>
              <select
                id={`${id}-language`}
                value={language}
                onChange={(event) => setLanguage(event.currentTarget.value as PaperLanguage)}
              >
                {LANGUAGES.map(([tag, name]) => (
                  <option key={tag} value={tag} lang={tag}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          </div>
          {draft.contact.trim() !== '' && (
            <div class="choice">
              <input
                id={`${id}-contact`}
                type="checkbox"
                checked={withContact}
                onChange={(event) => setWithContact(event.currentTarget.checked)}
              />
              <label for={`${id}-contact`}>{text.withContact}</label>
            </div>
          )}
          <p class="short" lang={language} dir="auto">
            {made.short}
          </p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() => void copy(made.short).then((isCopied) => setSaid(isCopied ? text.copied : text.failed))}
            >
              {text.copyShort}
            </button>
            <button type="button" class="button small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {text.openPaper}
            </button>
            <button type="button" class="button small" onClick={() => file('report.txt', made.text, 'text/plain')}>
              {text.downloadText}
            </button>
            <button type="button" class="button small" onClick={() => file('report.html', made.html, 'text/html')}>
              {text.downloadPage}
            </button>
          </div>
          <p class="said" role="status">
            {said}
          </p>
          {isOpen && <TextPreview name={text.recipients[to]} text={made.text} lang={language} />}
        </>
      )}
    </section>
  )
}
