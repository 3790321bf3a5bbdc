/** The popup's line on watched certificates that have changed; nothing where there is no news. */
import { useEffect, useState } from 'preact/hooks'
import type { ViewWords } from '../say/words/views/index.ts'

export interface WatchNewsProps {
  readonly words: ViewWords
  /** How many have news that was not looked at. */
  readonly watchNews: () => Promise<number>
}

export const WatchNews = ({ words, watchNews }: WatchNewsProps) => {
  const [count, setCount] = useState(0)
  // Once, when the popup opens.
  useEffect(
    () =>
      void watchNews().then(setCount, () => {
        setCount(0)
      }),
    [],
  )
  if (count === 0) return null
  return (
    <section aria-label={words.panel.tabs.watched}>
      <div class="row">
        <strong>{words.panel.newsCount(count)}</strong>
        <a class="button small" href="/sidepanel.html#watched" target="_blank" rel="noopener">
          {words.panel.openPanel}
          <span class="heard">, {words.marks.newTab}</span>
        </a>
      </div>
    </section>
  )
}
