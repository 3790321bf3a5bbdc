/** The page around: a draft in its four steps, or the list of own reports. */
import { useState } from 'preact/hooks'
import type { ReportDraft } from '../core/report-draft.ts'
import { directionOf } from '../say/words/locales.ts'
import { FILE_PICK_CSS } from './file-pick.tsx'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { ReportWizard } from './report.tsx'
import { REPORT_CSS } from './report-css.ts'
import { ReportOwn } from './report-own.tsx'
import type { OwnProps, WizardProps } from './report-props.ts'
import { VIEWS_CSS } from './views-css.ts'

export interface ReportPageProps extends Omit<WizardProps, 'onSent'>, OwnProps {
  /** `lost`: an address of a draft that is not here. */
  readonly place: { readonly kind: 'draft'; readonly draft: ReportDraft } | { readonly kind: 'own' | 'lost' }
}

export const ReportPage = ({ place, ...props }: ReportPageProps) => {
  const { words } = props
  const text = words.report
  const [sent, setSent] = useState<string>()
  const said = sent ?? (place.kind === 'lost' ? text.noDraft : undefined)
  return (
    <div class="view" lang={words.locale} dir={directionOf(words.locale)}>
      <style>{VIEWS_CSS + FILE_PICK_CSS + REPORT_CSS}</style>
      <main class="options report">
        <header>
          <Glyph path={MARK_PATH} sizePx={28} />
          <h1>{text.title}</h1>
        </header>
        {place.kind === 'draft' && sent === undefined ? (
          <ReportWizard
            {...props}
            first={place.draft}
            onSent={(note) => setSent([text.sent, note].filter(Boolean).join(' '))}
          />
        ) : (
          <ReportOwn {...props} {...(said ? { said } : {})} />
        )}
      </main>
    </div>
  )
}
