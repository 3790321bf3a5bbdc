/** Settings of the registers: in which order they are trusted, the open ones, the official ones, and who answers what. */
import { useEffect, useState } from 'preact/hooks'
import { LANGUAGE } from '../say/words/locales.ts'
import { AddForm } from './add-form.tsx'
import { CheckBox } from './check-box.tsx'
import { Decided, isDecided } from './decided.tsx'
import { OfficialItem } from './official-item.tsx'
import type { OptionsProps, RegisterSetting, RegisterState, Registers, Settings } from './props.ts'
import { RegisterItem } from './register-item.tsx'
import { inOrder, type Trusted, TrustList } from './trust-list.tsx'
import type { Change } from './use-settings.ts'
import { WhoAnswers } from './who-answers.tsx'

export interface SectionProps extends OptionsProps {
  readonly settings: Settings
  readonly change: Change
}

/** An address without its trailing slash; `http` only on this machine. Empty when it is none. */
export const addressTyped = (typed: string): string => {
  const url = URL.parse(typed.trim())
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]'
  if (!url || url.username || url.search || url.hash) return ''
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url.href.replace(/\/{1,20}$/u, '') : ''
}

/** By which an open register goes in the order of trust. */
const idOfOpen = (url: string): string => `open:${url}`

const trustedOf = ({ words, settings }: SectionProps, known: Registers | undefined): readonly Trusted[] => {
  const open = settings.registers.filter(({ enabled }) => enabled).map(({ url, name }) => ({ id: idOfOpen(url), name }))
  const official = (known?.official ?? [])
    .filter(({ id }) => settings.official.includes(id))
    .map(({ id, name }) => ({ id, name: name[LANGUAGE[words.locale]] }))
  return inOrder([...open, ...official], settings.trust)
}

interface ListProps extends SectionProps {
  /** `undefined` while it is being read. */
  readonly known: Registers | undefined
  readonly refresh: () => void
}

const OpenRegisters = (props: ListProps) => {
  const { words, settings, change, requestHost, removeHost, requestOrigins, known, refresh, now } = props
  const text = words.options
  const { registers } = settings
  const isFixed = isDecided(settings, 'registers')
  const isPrivacyFixed = isDecided(settings, 'privacy')
  const put = (next: readonly RegisterSetting[], field?: 'register'): Promise<string | undefined> =>
    change({ ...settings, registers: next }, field)
  const add = async (typed: string): Promise<string | undefined> => {
    const url = addressTyped(typed)
    if (!url) return text.registerInvalid
    if (registers.some((register) => register.url === url)) return text.registerKnown
    if (!(await requestHost(url).catch(() => false))) return text.notGranted
    return put([...registers, { url, name: new URL(url).host, enabled: true, privacy: 'range' }], 'register')
  }
  const remove = async (url: string): Promise<void> => {
    await put(registers.filter((register) => register.url !== url))
    await removeHost(url).catch(() => false)
  }
  const stateOf = (url: string): RegisterState | undefined => known?.open.find(({ id }) => id === idOfOpen(url))
  const allow = (origins: readonly string[]): Promise<void> =>
    requestOrigins(origins)
      .catch(() => false)
      .then(() => refresh())
  return (
    <>
      <h3>{text.openRegisters}</h3>
      <p class="quiet">{text.openRegistersHint}</p>
      {(isFixed || isPrivacyFixed) && <Decided words={words} />}
      {registers.length === 0 ? (
        <p>{text.noRegisters}</p>
      ) : (
        <ul class="list">
          {registers.map((register) => (
            <RegisterItem
              key={register.url}
              words={words}
              register={register}
              state={stateOf(register.url)}
              now={now()}
              isFixed={isFixed}
              isPrivacyFixed={isPrivacyFixed}
              onAllow={(origins) => void allow(origins)}
              onChange={(next) => void put(registers.map((other) => (other.url === next.url ? next : other)))}
              onRemove={() => void remove(register.url)}
            />
          ))}
        </ul>
      )}
      {!isFixed && (
        <AddForm label={text.registerLabel} hint={text.registerInvalid} button={text.addRegister} add={add} />
      )}
    </>
  )
}

export const OfficialRegisters = (props: ListProps) => {
  const { words, settings, change, requestOrigins, removeOrigins, known, refresh, now } = props
  const text = words.options
  const [said, setSaid] = useState('')
  const isFixed = isDecided(settings, 'official')
  const turn = async ({ id, origins }: RegisterState, isOn: boolean): Promise<void> => {
    setSaid('')
    // Asked for in the same breath as the press, or the browser refuses to ask.
    if (isOn && !(await requestOrigins(origins).catch(() => false))) return setSaid(text.notTurnedOn)
    const others = settings.official.filter((other) => other !== id)
    await change({ ...settings, official: isOn ? [...others, id] : others })
    if (!isOn) await removeOrigins(origins).catch(() => false)
    refresh()
  }
  const allow = (origins: readonly string[]): Promise<void> =>
    requestOrigins(origins)
      .catch(() => false)
      .then(() => refresh())
  return (
    <>
      <h3>{text.official}</h3>
      <p class="quiet">{text.officialHint}</p>
      <p class="quiet">{text.officialPrivacy}</p>
      {isFixed && <Decided words={words} />}
      <p class="problem" role="status">
        {said}
      </p>
      <ul class="list">
        {known?.official.map((state) => (
          <OfficialItem
            key={state.id}
            words={words}
            state={state}
            now={now()}
            isOn={settings.official.includes(state.id)}
            isFixed={isFixed}
            onTurn={(isOn) => void turn(state, isOn)}
            onAllow={() => void allow(state.origins)}
          />
        ))}
      </ul>
    </>
  )
}

/** The permission is the setting: where it is given, a page that was opened from here is read by itself. */
const OfficialPages = ({ words, known, requestOrigins, removeOrigins, refresh }: ListProps) => {
  const text = words.options
  const turn = (origins: readonly string[], isOn: boolean): Promise<void> =>
    (isOn ? requestOrigins(origins) : removeOrigins(origins)).catch(() => false).then(() => refresh())
  return (
    <>
      <h3>{text.pages}</h3>
      <p class="quiet">{text.pagesHint}</p>
      <ul class="list">
        {known?.pages.map(({ host, origins, isGranted }) => (
          <li key={host}>
            <CheckBox label={text.readPage(host)} isOn={isGranted} onTurn={(isOn) => void turn(origins, isOn)} />
          </li>
        ))}
      </ul>
    </>
  )
}

export const RegisterSection = (props: SectionProps) => {
  const { words, settings, change, registers: load } = props
  const text = words.options
  const [known, setKnown] = useState<Registers>()
  // What cannot be told stays as it was told before.
  const refresh = (): void => void load().then(setKnown, () => undefined)
  // Anew with every change: an added register has a key to show, a removed one no permission.
  useEffect(refresh, [settings, words.locale])

  const list = { ...props, known, refresh }
  const trusted = trustedOf(props, known)
  return (
    <section aria-labelledby="pm-registers">
      <h2 id="pm-registers">{text.registers}</h2>
      <p class="quiet">{text.registersHint}</p>
      {trusted.length > 1 && (
        <>
          <h3>{text.trust}</h3>
          <p class="quiet">{text.trustHint}</p>
          <TrustList text={text} trusted={trusted} onOrder={(trust) => void change({ ...settings, trust })} />
        </>
      )}
      <OfficialRegisters {...list} />
      <OfficialPages {...list} />
      <OpenRegisters {...list} />
      {known && <WhoAnswers words={words} registers={known} on={settings.official} />}
      <div>
        <h3>{text.leaves}</h3>
        <p class="quiet">{text.leavesHint}</p>
      </div>
    </section>
  )
}
