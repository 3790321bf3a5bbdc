/** The ways from popup and settings to the report page. */
import { useState } from 'preact/hooks'
import type { ViewWords } from '../say/words/views/index.ts'

export interface ReportLinkProps {
  readonly words: ViewWords
  /** Of the page in this tab; missing where there is none. Resolves to whether the report page opened. */
  readonly reportPage?: (withScreenshot: boolean) => Promise<boolean>
}

export const ReportLink = ({ words, reportPage }: ReportLinkProps) => {
  const text = words.report
  const [said, setSaid] = useState('')
  const open = (withScreenshot: boolean): Promise<void> =>
    (reportPage?.(withScreenshot) ?? Promise.resolve(false)).then(
      (isOpen) => setSaid(isOpen ? text.opened : text.openFailed),
      () => setSaid(text.openFailed),
    )
  return (
    <section aria-labelledby="pm-report">
      <h2 id="pm-report">{text.link}</h2>
      <p class="quiet">{text.linkHint}</p>
      <div class="row">
        {reportPage && (
          <>
            <button type="button" class="button" onClick={() => void open(true)}>
              {text.thisPageWithScreenshot}
            </button>
            <button type="button" class="button" onClick={() => void open(false)}>
              {text.thisPage}
            </button>
          </>
        )}
        <a class="button" href="/report.html?new" target="_blank" rel="noopener">
          {text.blank}
          <span class="heard">, {words.marks.newTab}</span>
        </a>
        <a class="button" href="/report.html" target="_blank" rel="noopener">
          {text.own}
          <span class="heard">, {words.marks.newTab}</span>
        </a>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
