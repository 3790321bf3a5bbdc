/** One line on top of the popup when a register has answered: the toolbar's mark is what brought the person here. */
import { useEffect, useState } from 'preact/hooks'
import type { PopupProps } from './props.ts'

export const ReportNews = ({ words, hasReportNews }: Pick<PopupProps, 'words' | 'hasReportNews'>) => {
  const [isThere, setThere] = useState(false)
  // Once, when the popup opens. Who cannot be told here finds it in the list.
  useEffect(() => void hasReportNews().then(setThere, () => undefined), [])
  if (!isThere) return null
  return (
    <section aria-label={words.report.own}>
      <div class="row">
        <strong>{words.report.news}</strong>
        <a class="button small" href="/report.html" target="_blank" rel="noopener">
          {words.report.own}
          <span class="heard">, {words.marks.newTab}</span>
        </a>
      </div>
    </section>
  )
}
