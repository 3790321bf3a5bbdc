/** Settings as a file: saved, or read, shown for what it would change, and only then taken. */
import { useRef, useState } from 'preact/hooks'
import { SETTINGS_FILE_BYTES } from '../core/options.ts'
import { OWN_NAMES } from '../say/words/locales.ts'
import { sayNumber, sayPercent } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { PageSectionProps, ReadFile } from './options-props.ts'

type Wanted = Extract<ReadFile, { readonly kind: 'read' }>

/** What a file would set: what it is called, and to what. */
const linesOf = ({ settings, historyDays }: Wanted, words: ViewWords): readonly (readonly [string, string])[] => {
  const text = words.settings
  const count = (list: readonly unknown[]): string => sayNumber(words.locale, list.length)
  const { language, appearance } = settings
  return [
    [words.options.sites, count(settings.sites)],
    [words.options.openRegisters, count(settings.registers)],
    [words.options.official, count(settings.official)],
    [words.options.language, language === 'auto' ? words.options.languageAuto : OWN_NAMES[language]],
    [text.theme, text.themes[appearance.theme]],
    [text.contrast, text.contrasts[appearance.contrast]],
    [text.textSize, sayPercent(words.locale, appearance.textPercent)],
    [words.panel.keep, historyDays === undefined ? '' : words.panel.keepDays[historyDays]],
  ]
}

interface PreviewProps {
  readonly words: ViewWords
  readonly wanted: Wanted
  readonly isPartDecided: boolean
  readonly onApply: () => void
  readonly onCancel: () => void
}

const Preview = ({ words, wanted, isPartDecided, onApply, onCancel }: PreviewProps) => {
  const text = words.settings
  return (
    <fieldset class="field">
      <legend>{text.wouldSet}</legend>
      <dl class="facts">
        {linesOf(wanted, words).map(
          ([term, line]) =>
            line && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{line}</dd>
              </div>
            ),
        )}
      </dl>
      {wanted.leftOut.length > 0 && (
        <>
          <p>{text.leftOut}</p>
          <ul class="plain">
            {wanted.leftOut.map((one, index) => (
              <li key={`${index} ${one}`}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {isPartDecided && <p class="decided">{text.notDecidedHere}</p>}
      <p class="quiet">{text.noGrants}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onApply}>
          {text.apply}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </fieldset>
  )
}

export const FileSection = (props: PageSectionProps) => {
  const { words, settings, change, exportFile, readFile, saveFile, keepHistory, now } = props
  const text = words.settings
  const [wanted, setWanted] = useState<Wanted>()
  const [said, setSaid] = useState('')
  const picker = useRef<HTMLInputElement>(null)

  const save = (): Promise<void> =>
    exportFile().then(
      (file) => saveFile(`proofmark-settings-${now().slice(0, 10)}.json`, file),
      () => setSaid(words.options.loadFailed),
    )
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setWanted(undefined)
    if (file.size > SETTINGS_FILE_BYTES) return setSaid(text.refused['too-large'])
    const result = await file
      .text()
      .then(readFile)
      .catch((): ReadFile => ({ kind: 'refused', why: 'not-json' }))
    if (result.kind === 'refused') return setSaid(text.refused[result.why])
    setSaid('')
    setWanted(result)
  }
  const apply = async ({ settings: next, historyDays }: Wanted): Promise<void> => {
    const problem = await change(next)
    if (problem) return setSaid(problem)
    const isKept = historyDays === undefined || (await keepHistory(historyDays).catch(() => false))
    setWanted(undefined)
    setSaid(isKept ? text.applied : words.options.saveFailed)
  }
  return (
    <section aria-labelledby="pm-file">
      <h2 id="pm-file">{text.file}</h2>
      <p class="quiet">{text.fileHint}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          {text.exportFile}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {text.importFile}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text.importFile}
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0])
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      {wanted && (
        <Preview
          words={words}
          wanted={wanted}
          isPartDecided={settings.decided !== undefined}
          onApply={() => void apply(wanted)}
          onCancel={() => setWanted(undefined)}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
