/** From a draft to what a paper for an authority may speak of, with everything struck that the person struck. */

import type { Suspicion } from '../core/report.ts'
import type { ReportDraft } from '../core/report-draft.ts'
import { strikeText } from '../core/strike.ts'
import type { ReportFacts } from '../say/report/facts.ts'
import { hostOf } from './hosts.ts'
import { isGoing } from './report-parts.ts'

/** `day`: when the person saw it, in words. */
export const factsOf = (
  draft: ReportDraft,
  suspicion: Suspicion,
  { withContact, day }: { readonly withContact: boolean; readonly day: string },
): ReportFacts => {
  const said = (text: string | undefined): string => strikeText((text ?? '').trim(), draft.strikes).value
  const some = <K extends string>(key: K, text: string): { readonly [P in K]?: string } =>
    text === '' ? {} : ({ [key]: text } as { readonly [P in K]: string })
  const { shown } = draft
  const [register] = shown?.source ?? []
  const mark = said(draft.mark)
  return {
    suspicion,
    ...(mark ? { mark: { scheme: draft.scheme ?? '', name: mark, ...some('number', said(draft.number)) } } : {}),
    ...some('quote', said(shown?.quote)),
    ...(shown && register ? { check: { said: shown.short, register, day } } : {}),
    ...(draft.page ? { page: { url: said(draft.page) } } : {}),
    shop: {
      ...some('name', said(draft.shop)),
      ...some('host', hostOf(draft.page)),
      ...some('platform', said(draft.platform)),
    },
    product: {
      ...some('title', said(draft.product)),
      ...some('brand', said(draft.brand)),
      ...some('model', said(draft.model)),
      ...some('maker', said(draft.maker)),
    },
    ...some('words', said(draft.text)),
    ...(withContact ? some('contact', draft.contact.trim()) : {}),
    evidence: draft.items.filter(isGoing).map(({ id }) => id),
    ...(shown?.demo ? { isDemo: true } : {}),
  }
}
