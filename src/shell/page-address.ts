/**
 * The address of a page as it goes into a report: what names the product stays, what names the visitor goes. A list of
 * known names cannot be complete, so long values and names of sessions and people go as well; the person sees what is left.
 */

/** Of campaigns, clicks and positions in lists, as shops and advertisers use them. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|_ga.*|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|igshid|mc_[ce]id|mkt_tok|oly_.*|vero_.*|wickedid|aff.*|clickid|click_id|irclickid|epik|spm|scm|pvid|algo_.*|ali_.*|abbucket|trackinfo|track.*|trk.*|ref|ref_|referer|referrer|src|source|from|share.*|sp_.*|_trk.*|_trkparms|pf_rd_.*|pd_rd_.*|psc|qid|sr|sprefix|crid|dib|dib_tag|content-id|th|linkcode|tag|ascsubtag|smid|_branch.*|_encoding|keywords|utparam|xxc|ut_sk|un|suid|jd_pop|bbtf|refer_.*|_oak.*|_x_.*)$/iu
/** Of a visitor. */
const PERSONAL =
  /(?:^|[_-])(?:sid|sess(?:ion)?(?:_?id)?|token|auth|sign(?:ature)?|uid|user(?:_?id|name)?|buyer(?:_?id)?|open_?id|union_?id|e?mail|phone|mobile|tel|addr(?:ess)?|order(?:_?id|_?no)?|ticket)$/iu
const MAX_VALUE = 80
const MAX_ADDRESS = 2_000

/** Empty for what is no web page. */
export const pageAddress = (address: string | undefined): string => {
  const url = address ? URL.parse(address) : null
  if (!url || !/^https?:$/u.test(url.protocol)) return ''
  url.username = ''
  url.password = ''
  // Some shops have their whole address behind the sign of a fragment: "#/goods/1".
  if (!/^#!?\//u.test(url.hash)) url.hash = ''
  for (const [name, value] of [...url.searchParams])
    if (TRACKING.test(name) || PERSONAL.test(name) || value.length > MAX_VALUE) url.searchParams.delete(name)
  // Without its question in any case, before it is cut to another page's address.
  if (url.href.length > MAX_ADDRESS) url.search = ''
  return url.href.length > MAX_ADDRESS ? url.origin : url.href
}
