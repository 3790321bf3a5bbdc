/**
 * Registers that answer a person and no program. For their numbers the answer is an address to open: the one here, which
 * takes the number, else the scheme's own look-up page. Only official addresses; nothing is fetched from them.
 */
import type { About } from '../core/scheme.ts'
import type { Answer, CertificateNumber, SchemeId } from '../core/words.ts'

/**
 * `captcha`: it asks for proof of a person, which is never automated. `page`: it has pages and no interface. `barred`: its
 * robots file or terms bar programs. `account`: it wants a key or a log-in. `bulk`: it is a file to download, which does
 * not answer for one number.
 */
export type HandOffWhy = 'captcha' | 'page' | 'barred' | 'account' | 'bulk'

export interface HandOff {
  readonly why: HandOffWhy
  /** With `{number}`, or for a scheme that has no look-up page of its own. Left out: the scheme's page. */
  readonly url?: string
  /** A second register, for certificates that the first does not hold; a person finds it in the lists of who answers. */
  readonly also?: { readonly why: HandOffWhy; readonly url: string }
}

const CNCA: HandOff = { why: 'captcha' }

/** By scheme. What has an adapter is not here. */
export const HAND_OFFS: Readonly<Record<SchemeId, HandOff>> = {
  // China's platform of certificates asks for a picture puzzle before each query.
  'cn-app-security': CNCA,
  'cn-beidou': CNCA,
  'cn-carbon-footprint': CNCA,
  'cn-ccc': CNCA,
  'cn-cfcc': CNCA,
  'cn-cma': CNCA,
  'cn-cnas': CNCA,
  'cn-cnca-r': CNCA,
  'cn-crypto': CNCA,
  'cn-data-security': CNCA,
  'cn-env-label': CNCA,
  'cn-fintech': CNCA,
  'cn-green-product': CNCA,
  'cn-low-carbon': CNCA,
  // Certificates of bodies abroad; the international list lets no program near its certificates.
  'cn-ms': { ...CNCA, also: { why: 'barred', url: 'https://www.iafcertsearch.org/' } },
  'cn-network-critical': CNCA,
  'cn-personal-info': CNCA,
  'cn-rail': CNCA,
  'cn-robot': CNCA,
  'cn-save': CNCA,
  'cn-service-aftersales': CNCA,
  'cn-service-ecommerce': CNCA,
  'cn-service-education': CNCA,
  'cn-service-elderly': CNCA,
  'cn-service-finance': CNCA,
  'cn-service-health': CNCA,
  'cn-service-sports': CNCA,
  'cn-test-report': CNCA,
  'cn-uav': CNCA,
  'cn-cqc': { why: 'page' },
  'cn-gap': { why: 'page' },
  'cn-organic': { why: 'page' },
  'cn-organic-conversion': { why: 'page' },

  'br-anatel': { why: 'bulk' },
  'br-inmetro': { why: 'page', url: 'http://registro.inmetro.gov.br/consulta/' },
  'ca-ised': { why: 'page' },
  cosmos: { why: 'page' },
  'eaeu-coc': { why: 'account' },
  'eaeu-doc': { why: 'account' },
  etl: { why: 'barred' },
  'eu-organic-cb': { why: 'page' },
  'fsc-lic': { why: 'barred' },
  'gots-lic': {
    why: 'page',
    url: 'https://global-standard.org/find-suppliers-shops-and-inputs/certified-suppliers/database?search={number}',
  },
  'id-bpom': { why: 'page' },
  'id-halal': { why: 'page' },
  'in-bis-crs': { why: 'page', url: 'https://www.crsbis.in/' },
  'in-bis-isi': { why: 'page', url: 'https://www.services.bis.gov.in/' },
  'kr-kc-rra': {
    why: 'page',
    url: 'https://www.rra.go.kr/ko/license/A_c_search_view.do?cpage=1&category=&firm=&model_no=&equip=&app_no={number}&maker=&nation=&fromdate=&todate=',
  },
  // The interface wants a key that is bound to one address; this page of the same register takes the number.
  'kr-kc-safety': { why: 'account', url: 'https://www.safetykorea.kr/search/searchPop?certNum={number}' },
  msc: { why: 'page' },
  'te-scope': { why: 'page' },
  'tuv-rheinland': { why: 'page' },
  ul: { why: 'account' },
  'us-usda-organic': { why: 'account' },
  wifi: { why: 'page' },
}

/** Where a person looks this number up; `undefined` where no official address is known. */
export const handOff = ({ scheme, compact }: CertificateNumber, lookup: About['lookup']): Answer | undefined => {
  const known = HAND_OFFS[scheme]
  const url = known && (known.url ?? lookup?.url)
  const source = `hand-off:${scheme}`
  return url ? { kind: 'handoff', source, url: url.replace('{number}', encodeURIComponent(compact)) } : undefined
}
