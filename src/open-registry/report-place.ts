/** What a report is about: which reports are one case, and whom they speak against. */
import { hash } from 'node:crypto'

export interface Reported {
  readonly kind: string
  readonly scheme?: string
  /** In compact form where it is a number. */
  readonly number?: string
  readonly listing?: string
  readonly shop?: { readonly name?: string; readonly host?: string }
}

/**
 * Parameters that say how somebody came to a page, never which page it is, as the vendors of analytics, advertisements and
 * shops document or send them. One that is missing makes two cases of one, nothing worse.
 */
const TRACKING =
  /^(?:utm_\w+|spm|scm|pvid|algo_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|mc_[ce]id|_ga|_gl|igshid|share_?\w*|shareurl|sourcetype|ut_sk|un|from_source|ali_\w+|abbucket|abtest|ref_?|pd_rd_\w+|pf_rd_\w+|qid|sprefix|dib(?:_tag)?|crid|tag|linkcode|linkid|ascsubtag|_trkparms|_trksid|mkcid|mkevt|mkrid|campid|toolid|customid|jd_pop|cu|pdd_\w+|refer_\w+)$/iu

/** The address without what only tells how one came there; the host in small letters. `undefined` for none. */
export const plainAddress = (listing: string | undefined): URL | undefined => {
  if (listing === undefined || !URL.canParse(listing)) return undefined
  const url = new URL(listing)
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  url.search = new URLSearchParams(
    kept.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString()
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}

/** As it is shown to staff; what is no address stays as it was said. */
export const listingOf = (listing: string | undefined): string | undefined => plainAddress(listing)?.href ?? listing

const hostOf = ({ listing, shop }: Reported): string | undefined =>
  plainAddress(listing)?.host ?? shop?.host?.toLowerCase()

export interface Place {
  /** The same for reports of one case. */
  readonly place: string
  readonly listing?: string
  readonly host?: string
  /** Host and shop, where either is known: on a marketplace the host alone is everybody's. */
  readonly merchant?: string
}

/** A hint that something is no number never joins what is suspected. Where nothing is named, a report is its own case. */
export const placeOf = (reported: Reported, reportId: string): Place => {
  const { kind, scheme = '', number = '', shop } = reported
  const listing = listingOf(reported.listing)
  const host = hostOf(reported)
  const names = [kind === 'not-a-number' ? 'hint' : '', listing ?? '', number === '' ? '' : scheme, number]
  const isNameless = listing === undefined && number === ''
  const merchant = [host ?? '', shop?.name?.normalize('NFKC').trim().toUpperCase() ?? ''].join(' ').trim()
  return {
    place: isNameless ? `report:${reportId}` : hash('sha256', JSON.stringify(names), 'hex'),
    ...(listing === undefined ? {} : { listing }),
    ...(host === undefined ? {} : { host }),
    ...(merchant === '' ? {} : { merchant }),
  }
}
