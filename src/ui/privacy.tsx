/** The page on privacy: all that leaves the browser, and every permission with its reason. It says; it does nothing. */
import { type Browser, LEAVING, permissionsIn } from '../core/privacy.ts'
import { directionOf } from '../say/words/locales.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { PRIVACY_CSS } from './privacy-css.ts'
import { VIEWS_CSS } from './views-css.ts'

/** The manifest's own word for it, to find it again in the browser. */
const MANIFEST_NAMES: Readonly<Record<string, string>> = { hosts: '*://*/*' }

const Plain = ({
  id,
  title,
  lines,
}: {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul class="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)

export const Privacy = ({ words, browser }: { readonly words: ViewWords; readonly browser: Browser }) => {
  const text = words.privacy
  return (
    <div class="view" lang={words.locale} dir={directionOf(words.locale)}>
      <style>{VIEWS_CSS + PRIVACY_CSS}</style>
      <main class="options privacy">
        <header>
          <Glyph path={MARK_PATH} sizePx={28} />
          <h1>{text.title}</h1>
        </header>
        <p>{text.intro}</p>
        <section aria-labelledby="pm-leaves">
          <h2 id="pm-leaves">{text.leaves}</h2>
          <p class="quiet">{text.leavesHint}</p>
          <ul class="list">
            {LEAVING.map((id) => (
              <li key={id} data-leaving={id}>
                <h3>{text.leaving[id].when}</h3>
                <dl class="rows">
                  <div>
                    <dt>{text.to}</dt>
                    <dd>{text.leaving[id].to}</dd>
                  </div>
                  <div>
                    <dt>{text.what}</dt>
                    <dd>{text.leaving[id].what}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </section>
        <Plain id="pm-never" title={text.never} lines={text.nevers} />
        <section aria-labelledby="pm-permissions">
          <h2 id="pm-permissions">{text.permissions}</h2>
          <p class="quiet">{text.permissionsHint}</p>
          <ul class="list">
            {permissionsIn(browser).map(({ id, need }) => (
              <li key={id} data-permission={id}>
                <div class="row">
                  <h3>
                    {text.names[id]} <code translate={false}>{MANIFEST_NAMES[id] ?? id}</code>
                  </h3>
                  <span class="quiet">{text.needs[need]}</span>
                </div>
                <p>{text.reasons[id]}</p>
              </li>
            ))}
          </ul>
        </section>
        <Plain id="pm-kept" title={text.kept} lines={text.keeps} />
      </main>
    </div>
  )
}
