/** Settings: shops that are read by themselves, registers to ask, language, kept answers. Every change is saved at once. */
import { useEffect, useState } from 'preact/hooks'
import type { Vitals } from '../core/options.ts'
import { LOCALES } from '../core/shown.ts'
import { fill } from '../say/words/fill.ts'
import { OWN_NAMES } from '../say/words/locales.ts'
import type { SettingsWords } from '../say/words/views/settings-words.ts'
import { AddForm } from './add-form.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { CertificateLink } from './certificate-link.tsx'
import { Decided, isDecided } from './decided.tsx'
import { DiagnosticsSection } from './diagnostics-section.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { FileSection } from './file-section.tsx'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { Marks } from './marks.tsx'
import { NotNumbers } from './not-numbers.tsx'
import type { OptionsPageProps, PageSectionProps } from './options-props.ts'
import { PrivacyLink } from './privacy-link.tsx'
import type { Settings } from './props.ts'
import { RegisterSection, type SectionProps } from './registers.tsx'
import { ReportLink } from './report-link.tsx'
import { ShopGroups } from './shop-groups.tsx'
import { ShortcutsSection } from './shortcuts-section.tsx'
import { StampSection } from './stamp-section.tsx'
import { useSettings } from './use-settings.ts'
import { VIEWS_CSS } from './views-css.ts'

/** `https://Shop.Example/x` or `*.shop.example` → `shop.example`; empty when it is no site name. */
export const hostTyped = (typed: string): string => {
  const text = typed.trim().replace(/^\*\./u, '')
  const host = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`)?.hostname ?? ''
  return host.includes('.') || host === 'localhost' ? host.replace(/\.$/u, '') : ''
}

const Sites = (props: SectionProps) => {
  const { words, settings, change, requestHost, removeHost, grantedSites, onGrants } = props
  const text = words.options
  const isFixed = isDecided(settings, 'sites')
  const [granted, setGranted] = useState<readonly string[]>(settings.sites)
  // What cannot be told stays as it was told before.
  const refresh = (): void => void grantedSites(settings.sites).then(setGranted, () => undefined)
  useEffect(refresh, [settings])
  useEffect(() => onGrants(refresh), [settings])
  const allow = (host: string): Promise<void> =>
    requestHost(host)
      .catch(() => false)
      .then(() => refresh())
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
      {isFixed && <Decided words={words} />}
      {settings.sites.length === 0 ? (
        <p>{text.noSites}</p>
      ) : (
        <ul class="list">
          {settings.sites.map((host) => (
            <li key={host}>
              <div class="row">
                <span class="name">{host}</span>
                {!isFixed && (
                  <button
                    type="button"
                    class="button small"
                    aria-label={text.removeNamed(host)}
                    onClick={() => void remove(host)}
                  >
                    {text.remove}
                  </button>
                )}
              </div>
              {!granted.includes(host) && (
                <div class="row">
                  <span class="problem">{words.shops.lost}</span>
                  <button type="button" class="button small" onClick={() => void allow(host)}>
                    {fill(words.shops.allowAgain, { host })}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isFixed && (
        <>
          <AddForm label={text.siteLabel} hint={text.siteExample} button={text.addSite} add={add} />
          <h3>{words.shops.title}</h3>
          <p class="quiet">{words.shops.hint}</p>
          <ShopGroups {...props} />
        </>
      )}
    </section>
  )
}

const Language = ({ words, settings, change }: SectionProps) => (
  <section aria-labelledby="pm-language">
    <h2 id="pm-language">{words.options.language}</h2>
    {isDecided(settings, 'language') && <Decided words={words} />}
    <select
      aria-labelledby="pm-language"
      disabled={isDecided(settings, 'language')}
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

/** Said where answers, or the settings themselves, cannot be kept as they should. */
const troublesOf = ({ answers, settingsReadable }: Vitals, text: SettingsWords): readonly string[] => [
  ...(answers.where === 'memory' ? [text.inMemory] : []),
  ...(answers.where === 'full' ? [text.diskFull] : []),
  ...(settingsReadable ? [] : [text.settingsUnreadable]),
]

const Cache = ({ words, clearCache, vitals: load }: Pick<OptionsPageProps, 'words' | 'clearCache' | 'vitals'>) => {
  const text = words.options
  const [said, setSaid] = useState('')
  const [vitals, setVitals] = useState<Vitals>()
  // What cannot be told stays as it was told before.
  const refresh = (): void => void load().then(setVitals, () => undefined)
  useEffect(refresh, [])
  const clear = (): Promise<void> =>
    clearCache()
      .then(
        (count) => setSaid(text.cleared(count)),
        () => setSaid(text.saveFailed),
      )
      .then(refresh)
  return (
    <section aria-labelledby="pm-cache">
      <h2 id="pm-cache">{text.cache}</h2>
      <p class="quiet">{text.cacheHint}</p>
      {vitals &&
        troublesOf(vitals, words.settings).map((trouble) => (
          <p key={trouble} class="problem">
            {trouble}
          </p>
        ))}
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

/** Under a policy: who receives reports, and its permission, which only the person can give. */
const ReportTo = ({ words, settings, requestHost, isAllowed, onGrants }: PageSectionProps) => {
  const { reportRegister: url } = settings
  const [isGranted, setGranted] = useState(true)
  const refresh = (): void => {
    if (url) void isAllowed(url).then(setGranted, () => undefined)
  }
  useEffect(refresh, [url])
  useEffect(() => onGrants(refresh), [url])
  if (!url) return null
  const host = URL.parse(url)?.host ?? url
  const allow = (): Promise<void> =>
    requestHost(url)
      .catch(() => false)
      .then(() => refresh())
  return (
    <div class="row">
      <p class="decided">{fill(words.settings.reportsTo, { host })}</p>
      {!isGranted && (
        <button
          type="button"
          class="button small"
          aria-label={words.options.allowNamed(host)}
          onClick={() => void allow()}
        >
          {words.options.allow}
        </button>
      )}
    </div>
  )
}

export const Options = (props: OptionsPageProps) => {
  const { words } = props
  const text = words.options
  const { state, said, read, change } = useSettings(props)
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
            <ReportTo {...section} />
            <StampSection {...section} />
            <Language {...section} />
            <AppearanceSection {...section} />
            <ShortcutsSection {...props} />
            <FileSection {...section} />
            <Cache {...props} />
          </>
        )}
        <p class="said saved" role="status">
          {said}
        </p>
        <NotNumbers {...props} />
        <DiagnosticsSection {...props} />
        <ReportLink words={words} />
        <CertificateLink words={words} />
        <EvidenceLink words={words} />
        <PrivacyLink words={words} />
        <Marks {...props} />
      </main>
    </div>
  )
}
