/** Setting: light or dark, contrast and size of text. What is chosen is seen at once on this page. */
import { useId } from 'preact/hooks'
import { type Appearance, CONTRASTS, TEXT_PERCENTS, THEMES } from '../core/appearance.ts'
import { sayPercent } from '../say/words/time.ts'
import type { SectionProps } from './registers.tsx'

interface ChoiceProps<T extends string | number> {
  readonly label: string
  readonly all: readonly T[]
  readonly chosen: T
  readonly nameOf: (one: T) => string
  readonly choose: (one: T) => void
}

const Choice = <T extends string | number>({ label, all, chosen, nameOf, choose }: ChoiceProps<T>) => {
  const id = useId()
  const onChange = (value: string): void => {
    const one = all.find((each) => `${each}` === value)
    if (one !== undefined) choose(one)
  }
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={`${chosen}`} onChange={(event) => onChange(event.currentTarget.value)}>
        {all.map((one) => (
          <option key={one} value={`${one}`}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </>
  )
}

export const AppearanceSection = ({ words, settings, change }: SectionProps) => {
  const text = words.settings
  const { appearance } = settings
  const put = (part: Partial<Appearance>): void => void change({ ...settings, appearance: { ...appearance, ...part } })
  return (
    <section aria-labelledby="pm-appearance">
      <h2 id="pm-appearance">{text.appearance}</h2>
      <p class="quiet">{text.appearanceHint}</p>
      <div class="pair">
        <Choice
          label={text.theme}
          all={THEMES}
          chosen={appearance.theme}
          nameOf={(one) => text.themes[one]}
          choose={(theme) => put({ theme })}
        />
        <Choice
          label={text.contrast}
          all={CONTRASTS}
          chosen={appearance.contrast}
          nameOf={(one) => text.contrasts[one]}
          choose={(contrast) => put({ contrast })}
        />
        <Choice
          label={text.textSize}
          all={TEXT_PERCENTS}
          chosen={appearance.textPercent}
          nameOf={(one) => sayPercent(words.locale, one)}
          choose={(textPercent) => put({ textPercent })}
        />
      </div>
    </section>
  )
}
