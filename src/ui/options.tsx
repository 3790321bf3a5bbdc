/** Settings: shops that are read by themselves, registers to ask, language, kept answers. Every change is saved at once. */
import { useEffect, useState } from 'preact/hooks'
import { LOCALES } from '../core/shown.ts'
import { OWN_NAMES } from '../say/words/locales.ts'
import { AddForm } from './add-form.tsx'
import { CertificateLink } from './certificate-link.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { Marks } from './marks.tsx'
import { NotNumbers } from './not-numbers.tsx'
import type { OptionsProps, Settings } from './props.ts'
import { type Change, RegisterSection, type SectionProps } from './registers.tsx'
import { ReportLink } from './report-link.tsx'
import { StampSection } from './stamp-section.tsx'
import { VIEWS_CSS } from './views-css.ts'

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly settings: Settings }

/** `https://Shop.Example/x` or `*.shop.example` → `shop.example`; empty when it is no site name. */
export const hostTyped = (typed: string): string => {
  const text = typed.trim().replace(/^\*\./u, '')
  const host = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`)?.hostname ?? ''
  return host.includes('.') || host === 'localhost' ? host.replace(/\.$/u, '') : ''
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

const Language = ({ words, settings, change }: SectionProps) => (
  <section aria-labelledby="pm-language">
    <h2 id="pm-language">{words.options.language}</h2>
    <select
      aria-labelledby="pm-language"
      value={settings.language}
      onChange={(event) => void change({ ...settings, language: event.currentTarget.value as Settings['language'] })}
    >
      <option value="auto">{words.options.languageAuto}</option>
      {LOCALES.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {OWN_NAMES[locale]}
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
  if (field !== undefined && field !== 'site' && problems.some((problem) => problem.startsWith(field)))
    return text.registerInvalid
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
            <RegisterSection {...section} />
            <StampSection {...section} />
            <Language {...section} />
            <Cache {...props} />
          </>
        )}
        <p class="said saved" role="status">
          {said}
        </p>
        <NotNumbers {...props} />
        <ReportLink words={words} />
        <CertificateLink words={words} />
        <EvidenceLink words={words} />
        <Marks {...props} />
      </main>
    </div>
  )
}
