/** Setting: the authority that stamps evidence. There is one, or none. */
import { AddForm } from './add-form.tsx'
import { addressTyped, type SectionProps } from './registers.tsx'

export const StampSection = ({ words, settings, change, requestHost, removeHost }: SectionProps) => {
  const text = words.options
  const { timeStamp, ...others } = settings
  const add = async (typed: string): Promise<string | undefined> => {
    const url = addressTyped(typed)
    if (!url) return text.registerInvalid
    if (!(await requestHost(url).catch(() => false))) return text.notGranted
    return change({ ...others, timeStamp: url }, 'time-stamp')
  }
  const remove = async (url: string): Promise<void> => {
    await change(others)
    await removeHost(url).catch(() => false)
  }
  return (
    <section aria-labelledby="pm-stamp">
      <h2 id="pm-stamp">{text.stamp}</h2>
      <p class="quiet">{text.stampHint}</p>
      {timeStamp ? (
        <ul class="list">
          <li>
            <div class="row">
              <span class="name">{timeStamp}</span>
              <button
                type="button"
                class="button small"
                aria-label={text.removeNamed(timeStamp)}
                onClick={() => void remove(timeStamp)}
              >
                {text.remove}
              </button>
            </div>
          </li>
        </ul>
      ) : (
        <AddForm label={text.stampLabel} hint={text.registerInvalid} button={text.stampAdd} add={add} />
      )}
    </section>
  )
}
