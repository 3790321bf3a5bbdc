/** What the person hid: no certificate numbers, and muted notes; and the way to take it back. */
import { useEffect, useState } from 'preact/hooks'
import { fill } from '../say/words/fill.ts'
import type { NotNumber, OptionsProps } from './props.ts'

type Props = Pick<OptionsProps, 'words' | 'notNumbers' | 'forgetNotNumber'>

export const NotNumbers = ({ words, notNumbers, forgetNotNumber }: Props) => {
  const text = words.report
  const [entries, setEntries] = useState<readonly NotNumber[]>([])
  const [said, setSaid] = useState('')
  const settle = (work: Promise<readonly NotNumber[]>): Promise<void> =>
    work.then(setEntries, () => setSaid(text.failed))
  // Once, when the page opens.
  useEffect(() => void settle(notNumbers()), [])
  return (
    <section aria-labelledby="pm-not-numbers">
      <h2 id="pm-not-numbers">{text.notNumbers}</h2>
      <p class="quiet">{text.notNumbersHint}</p>
      {entries.length === 0 ? (
        <p>{text.notNumbersNone}</p>
      ) : (
        <ul class="list">
          {entries.map(({ host, id, text: number, mark }) => (
            <li key={`${host} ${id}`}>
              <div class="row">
                <span>
                  <bdi class="name">{number}</bdi>
                  {number && ' '}
                  {mark} <span class="quiet">{fill(text.onSite, { host })}</span>
                </span>
                <button
                  type="button"
                  class="button small"
                  aria-label={fill(text.restoreNamed, { text: number || mark })}
                  onClick={() => void settle(forgetNotNumber(host, id))}
                >
                  {text.restore}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
