/** Settings: shops that are read by themselves, registers to ask, language, kept answers. Every change is saved at once. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { Locale } from '../core/shown.ts'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { Marks } from './marks.tsx'
import type { OptionsProps, RegisterSetting, Settings } from './props.ts'
import { RegisterItem } from './register-item.tsx'
import { VIEWS_CSS } from './views-css.ts'

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly settings: Settings }

/** Saves and answers with what is wrong, in words for beside the field; `undefined` when all was kept. */
type Change = (next: Settings, field?: 'site' | 'register') => Promise<string | undefined>

interface SectionProps extends OptionsProps {
  readonly settings: Settings
  readonly change: Change
}

/** `https://Shop.Example/x` or `*.shop.example` → `shop.example`; empty when it is no site name. */
export const hostTyped = (typed: string): string => {
  const text = typed.trim().replace(/^\*\./u, '')
  const host = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`)?.hostname ?? ''
  return host.includes('.') || host === 'localhost' ? host.replace(/\.$/u, '') : ''
}

/** An address without its trailing slash; `http` only on this machine. Empty when it is none. */
export const addressTyped = (typed: string): string => {
  const url = URL.parse(typed.trim())
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]'
  if (!url || url.username || url.search || url.hash) return ''
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url.href.replace(/\/{1,20}$/u, '') : ''
}

interface AddFormProps {
  readonly label: string
  readonly hint: string
  readonly button: string
  /** Resolves to what is wrong, or to nothing when it was added. */
  readonly add: (typed: string) => Promise<string | undefined>
}

/** One field and its button. What was typed stays until it was added. */
const AddForm = ({ label, hint, button, add }: AddFormProps) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const wrong = await add(typed)
    setProblem(wrong ?? '')
    if (!wrong) setTyped('')
  }
  return (
    <form class="field" onSubmit={(event) => void submit(event)} noValidate>
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}p ${id}h`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      <p class="problem" id={`${id}p`} role="status">
        {problem}
      </p>
      <p class="quiet" id={`${id}h`}>
        {hint}
      </p>
    </form>
  )
}

const Sites = ({ words, settings, change, requestHost, removeHost }: SectionProps) => {
  const text = words.options
  const add = async (typed: string): Promise<string | undefined> => {
    const host = hostTyped(typed)
    if (!host) return text.siteInvalid
    if (settings.sites.includes(host)) return text.siteKnown
    if (!(await requestHost(host).catch(() => false))) return text.notGranted
    return change({ ...settings, sites: [...settings.sites, host] }, 'site')
  }
  const remove = async (host: string): Promise<void> => {
    await change({ ...settings, sites: settings.sites.filter((site) => site !== host) })
    await removeHost(host).catch(() => false)
  }
  return (
    <section aria-labelledby="pm-sites">
      <h2 id="pm-sites">{text.sites}</h2>
      <p class="quiet">{text.sitesHint}</p>
      {settings.sites.length === 0 ? (
        <p>{text.noSites}</p>
      ) : (
        <ul class="list">
          {settings.sites.map((host) => (
            <li key={host}>
              <div class="row">
                <span class="name">{host}</span>
                <button
                  type="button"
                  class="button small"
                  aria-label={text.removeNamed(host)}
                  onClick={() => void remove(host)}
                >
                  {text.remove}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddForm label={text.siteLabel} hint={text.siteExample} button={text.addSite} add={add} />
    </section>
  )
}

const Registers = ({ words, settings, change, requestHost, removeHost }: SectionProps) => {
  const text = words.options
  const { registers } = settings
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
  const move = (from: number, to: number): void => {
    const next = [...registers]
    next.splice(to, 0, ...next.splice(from, 1))
    void put(next)
  }
  return (
    <section aria-labelledby="pm-registers">
      <h2 id="pm-registers">{text.registers}</h2>
      <p class="quiet">{text.registersHint}</p>
      {registers.length === 0 ? (
        <p>{text.noRegisters}</p>
      ) : (
        <ol class="list">
          {registers.map((register, index) => (
            <RegisterItem
              key={register.url}
              text={text}
              register={register}
              isFirst={index === 0}
              isLast={index === registers.length - 1}
              onChange={(next) => void put(registers.map((other) => (other.url === next.url ? next : other)))}
              onMove={(step) => move(index, index + step)}
              onRemove={() => void remove(register.url)}
            />
          ))}
        </ol>
      )}
      <AddForm label={text.registerLabel} hint={text.registerInvalid} button={text.addRegister} add={add} />
      <div>
        <h3 class="quiet">{text.leaves}</h3>
        <p class="quiet">{text.leavesHint}</p>
      </div>
    </section>
  )
}

const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-CN', '简体中文'],
  ['en', 'English'],
]

const Language = ({ words, settings, change }: SectionProps) => (
  <section aria-labelledby="pm-language">
    <h2 id="pm-language">{words.options.language}</h2>
    <select
      aria-labelledby="pm-language"
      value={settings.language}
      onChange={(event) => void change({ ...settings, language: event.currentTarget.value as Settings['language'] })}
    >
      <option value="auto">{words.options.languageAuto}</option>
      {LANGUAGES.map(([locale, name]) => (
        <option key={locale} value={locale} lang={locale}>
          {name}
        </option>
      ))}
    </select>
  </section>
)

const Cache = ({ words, clearCache }: OptionsProps) => {
  const text = words.options
  const [said, setSaid] = useState('')
  const clear = (): Promise<void> =>
    clearCache().then(
      (count) => setSaid(text.cleared(count)),
      () => setSaid(text.saveFailed),
    )
  return (
    <section aria-labelledby="pm-cache">
      <h2 id="pm-cache">{text.cache}</h2>
      <p class="quiet">{text.cacheHint}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void clear()}>
          {text.clearCache}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}

/** What a save came to, in words for beside the field; the shell names what it left out by its field. */
const problemOf = (problems: readonly string[], field: string | undefined, text: OptionsProps['words']['options']) => {
  if (problems.length === 0) return undefined
  if (field === 'site' && problems.some((problem) => problem.startsWith('site'))) return text.siteInvalid
  if (field === 'register' && problems.some((problem) => problem.startsWith('register'))) return text.registerInvalid
  return text.saveFailed
}

export const Options = (props: OptionsProps) => {
  const { words, load, save } = props
  const text = words.options
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [said, setSaid] = useState('')

  const read = (): Promise<void> =>
    load().then(
      (settings) => setState({ kind: 'known', settings }),
      () => setState({ kind: 'failed' }),
    )
  const change: Change = async (next, field) => {
    const result = await save(next).catch(() => undefined)
    const problem = result ? problemOf(result.problems, field, text) : text.saveFailed
    if (result) setState({ kind: 'known', settings: result.settings })
    setSaid(problem ?? text.saved)
    return problem
  }
  // Once, when the page opens.
  useEffect(() => void read(), [])

  const section = state.kind === 'known' ? { ...props, settings: state.settings, change } : undefined
  return (
    <div class="view" lang={words.locale}>
      <style>{VIEWS_CSS}</style>
      <main class="options">
        <header>
          <Glyph path={MARK_PATH} sizePx={28} />
          <h1>{text.title}</h1>
        </header>
        {state.kind === 'loading' && <p role="status">{text.loading}</p>}
        {state.kind === 'failed' && (
          <div class="row">
            <p role="alert">{text.loadFailed}</p>
            <button type="button" class="button" onClick={() => void read()}>
              {text.retry}
            </button>
          </div>
        )}
        {section && (
          <>
            <Sites {...section} />
            <Registers {...section} />
            <Language {...section} />
            <Cache {...props} />
          </>
        )}
        <p class="said saved" role="status">
          {said}
        </p>
        <Marks {...props} />
      </main>
    </div>
  )
}
