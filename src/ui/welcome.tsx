/** The first steps after installation: what it says, where it reads by itself, who is asked. Each can be passed over. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../say/words/fill.ts'
import { directionOf } from '../say/words/locales.ts'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { PRIVACY_CSS, WELCOME_CSS } from './privacy-css.ts'
import { PrivacyLink } from './privacy-link.tsx'
import type { OptionsProps, Registers } from './props.ts'
import { OfficialRegisters, type SectionProps } from './registers.tsx'
import { ShopGroups } from './shop-groups.tsx'
import { useSettings } from './use-settings.ts'
import { VIEWS_CSS } from './views-css.ts'
import { WelcomeExample, type WelcomeExampleProps } from './welcome-example.tsx'

export interface WelcomeProps extends OptionsProps, Pick<WelcomeExampleProps, 'openRoots' | 'copy'> {
  readonly openOptions: () => void
  /** Closes the page. */
  readonly close: () => void
}

const STEPS = 3

const Official = (props: SectionProps) => {
  const { words, registers: load, settings } = props
  const [known, setKnown] = useState<Registers>()
  // What cannot be told stays as it was told before.
  const refresh = (): void => void load().then(setKnown, () => undefined)
  useEffect(refresh, [settings])
  return (
    <details>
      <summary>{words.welcome.choose}</summary>
      <OfficialRegisters {...props} known={known} refresh={refresh} />
    </details>
  )
}

/** What each step shows: its title, what it says, and what can be done. */
const stepsOf = (props: WelcomeProps, section: SectionProps | undefined) => {
  const text = props.words.welcome
  return [
    {
      title: text.says,
      said: text.saysText,
      body: (
        <>
          <WelcomeExample words={props.words} openRoots={props.openRoots} copy={props.copy} />
          <p class="quiet">{text.press}</p>
        </>
      ),
    },
    {
      title: text.where,
      said: text.whereText,
      body: section && (
        <>
          <p class="quiet">{props.words.shops.hint}</p>
          <ShopGroups {...section} />
        </>
      ),
    },
    {
      title: text.who,
      said: text.whoText,
      body: (
        <>
          {section && <Official {...section} />}
          <PrivacyLink words={props.words} />
        </>
      ),
    },
  ] as const
}

const Done = ({ words, openOptions, close }: WelcomeProps) => (
  <>
    <p>{words.welcome.doneText}</p>
    <div class="row">
      <button type="button" class="button primary" onClick={close}>
        {words.welcome.finish}
      </button>
      <button type="button" class="button" onClick={openOptions}>
        {words.popup.options}
      </button>
    </div>
  </>
)

export const Welcome = (props: WelcomeProps) => {
  const { words } = props
  const text = words.welcome
  const { state, change, said } = useSettings(props)
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  // Who moves on by keyboard or ear is taken to the new heading.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [step])

  const section = state.kind === 'known' ? { ...props, settings: state.settings, change } : undefined
  const shown = stepsOf(props, section)[step]
  const forward = (): void => setStep(step + 1)
  return (
    <div class="view" lang={words.locale} dir={directionOf(words.locale)}>
      <style>{VIEWS_CSS + PRIVACY_CSS + WELCOME_CSS}</style>
      <main class="options welcome">
        <header>
          <Glyph path={MARK_PATH} sizePx={28} />
          <h1>{text.title}</h1>
        </header>
        <section aria-labelledby="pm-step">
          {shown && <p class="steps">{fill(text.step, { step: `${step + 1}`, steps: `${STEPS}` })}</p>}
          <h2 id="pm-step" ref={heading} tabIndex={-1}>
            {shown?.title ?? text.done}
          </h2>
          {shown ? (
            <>
              <p>{shown.said}</p>
              {shown.body}
              <div class="row">
                <button type="button" class="button primary" onClick={forward}>
                  {text.next}
                </button>
                {step > 0 && (
                  <>
                    <button type="button" class="button" onClick={forward}>
                      {text.notNow}
                    </button>
                    <button type="button" class="button bare" onClick={() => setStep(step - 1)}>
                      {text.back}
                    </button>
                  </>
                )}
              </div>
            </>
          ) : (
            <Done {...props} />
          )}
        </section>
        <p class="said" role="status">
          {said}
        </p>
      </main>
    </div>
  )
}
