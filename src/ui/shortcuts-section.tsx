/** The keyboard shortcuts as the browser has them now, and the way to its own page for changing them. */
import { useEffect, useState } from 'preact/hooks'
import type { Shortcut } from '../core/options.ts'
import type { OptionsPageProps } from './options-props.ts'

export const ShortcutsSection = ({
  words,
  shortcuts: load,
  changeShortcuts,
}: Pick<OptionsPageProps, 'words' | 'shortcuts' | 'changeShortcuts'>) => {
  const text = words.settings
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>()
  // Anew when the person comes back from the browser's page.
  useEffect(() => {
    const refresh = (): void => void load().then(setShortcuts, () => undefined)
    refresh()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [])
  if (!shortcuts || shortcuts.length === 0) return null
  return (
    <section aria-labelledby="pm-shortcuts">
      <h2 id="pm-shortcuts">{text.shortcuts}</h2>
      <p class="quiet">{text.shortcutsHint}</p>
      <ul class="list">
        {shortcuts.map(({ id, keys }) => (
          <li key={id}>
            <div class="row">
              <span>{text.shortcutOf[id]}</span>
              {keys ? <kbd>{keys}</kbd> : <span class="quiet">{text.noShortcut}</span>}
            </div>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={() => void changeShortcuts().catch(() => undefined)}>
          {text.changeShortcuts}
        </button>
      </div>
    </section>
  )
}
