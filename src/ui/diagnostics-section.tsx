/** Facts for whoever helps: made under a press, seen before they are copied, and sent by nobody. */
import { useState } from 'preact/hooks'
import type { OptionsPageProps } from './options-props.ts'
import { TextPreview } from './text-preview.tsx'

export const DiagnosticsSection = ({
  words,
  diagnostics,
  copy,
}: Pick<OptionsPageProps, 'words' | 'diagnostics' | 'copy'>) => {
  const text = words.settings
  const [lines, setLines] = useState('')
  const [said, setSaid] = useState('')
  const make = (): Promise<void> =>
    diagnostics().then(setLines, () => {
      setSaid(words.options.loadFailed)
    })
  const take = async (): Promise<void> =>
    setSaid((await copy(lines).catch(() => false)) ? text.copied : text.copyFailed)
  return (
    <section aria-labelledby="pm-diagnostics">
      <h2 id="pm-diagnostics">{text.diagnostics}</h2>
      <p class="quiet">{text.diagnosticsHint}</p>
      {lines && <TextPreview name={text.diagnosticsText} text={lines} lang="en" />}
      <div class="row">
        <button type="button" class="button" onClick={() => void make()}>
          {text.makeDiagnostics}
        </button>
        {lines && (
          <button type="button" class="button primary" onClick={() => void take()}>
            {text.copyDiagnostics}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
