/**
 * The page of the register's staff, as it is sent: a door and empty rooms. What is shown comes by the script, with a key
 * that never stands in an address or a cookie. One script of our own, no frame, no form that goes anywhere.
 */
import { createHash } from 'node:crypto'
import { REPORT_STATES } from '../contract/report-schemas.ts'
import { badges as enBadges, verdicts as enVerdicts } from '../say/words/en.ts'
import { badges as zhBadges, verdicts as zhVerdicts } from '../say/words/zh-CN.ts'
import { isDemo, type makeCoverageReader } from './coverage.ts'
import { framed, STYLE_HASH } from './frame.ts'
import { type Html, html, jsonBlock } from './html.ts'
import type { Reply } from './reply.ts'
import type { Served } from './served.ts'
import { triageWords } from './triage-words.ts'
import type { PageLanguage } from './words.ts'

const shortWords = (all: Readonly<Record<string, { readonly short: string }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(all).map(([kind, { short }]) => [kind, short]))

const STYLE = `
main,header,footer{max-width:56rem}
select{max-width:min(22rem,100%)}
form{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-end;margin:16px 0}
form h2{flex-basis:100%;margin:16px 0 0}
label{display:flex;flex-direction:column;gap:2px;font-size:14px;color:var(--soft);min-width:0;max-width:100%}
label.row{flex-direction:row;align-items:center;gap:8px}
input,select,textarea{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:6px 8px;max-width:100%;min-height:32px}
input[type=checkbox]{min-height:0;width:18px;height:18px}
textarea{width:22rem}
button{font:inherit;color:var(--ink);background:var(--raised);border:1px solid var(--soft);border-radius:6px;padding:6px 12px;min-height:32px;cursor:pointer}
button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible{outline:2px solid currentColor;outline-offset:2px}
[hidden]{display:none!important}
.case{border-top:1px solid var(--line);padding:12px 0}
.case>a{font-weight:600;overflow-wrap:anywhere}
.level{display:inline-block;border:1px solid currentColor;border-radius:6px;padding:0 8px;font-size:14px}
.level.high{color:var(--alarm);border-width:2px}.level.middle{color:var(--caution)}.level.low{color:var(--plain)}
article,.file{border-top:1px solid var(--line);margin-top:16px}
.said{white-space:pre-wrap;overflow-wrap:anywhere}
.items{list-style:none;padding:0}.items li{margin:8px 0;overflow-wrap:anywhere}
.items button{padding:2px 8px;min-height:28px;margin:2px 4px 2px 0}
.look img{display:block;max-width:100%;border:1px solid var(--line)}
.look pre{max-height:24rem;overflow:auto;white-space:pre-wrap}
`
/** As the reporter was shown it. */
const VERDICTS: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  en: shortWords({ ...enVerdicts, ...enBadges }),
  zh: shortWords({ ...zhVerdicts, ...zhBadges }),
}
const TRIAGE_STYLE: Html = { markup: `<style>${STYLE}</style>` }
const TRIAGE_STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`
/** `blob:` for pictures of evidence, which are fetched with the key. */
export const TRIAGE_POLICY = `default-src 'none'; script-src 'self'; style-src '${STYLE_HASH}' '${TRIAGE_STYLE_HASH}'; img-src blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`

const option = (value: string, name: string): Html => html`<option value="${value}">${name}</option>`

const bodyOf = (language: PageLanguage, schemes: readonly (readonly [string, string])[]): Html => {
  const words = triageWords[language]
  const states = REPORT_STATES.map((state) => option(state, words.states[state]))
  const sorts = Object.entries(words.sorts).map(([value, name]) => option(value, name))
  return html`<h1>${words.title}</h1><p>${words.intro}</p><noscript><p class="caution">${words.noScript}</p></noscript>
<p id="note" role="status"></p>
<form id="gate" hidden><label>${words.key}<input name="key" type="password" autocomplete="off" spellcheck="false" required maxlength="200" aria-describedby="key-hint"></label><label class="row"><input name="keep" type="checkbox">${words.keep}</label><button>${words.open}</button><p id="key-hint" class="small">${words.keyHint}</p></form>
<div id="work" hidden><form id="filter"><label>${words.state}<select name="state">${option('open', words.openOnes)}${option('', words.allStates)}${states}</select></label><label>${words.scheme}<select name="scheme">${option('', words.anyScheme)}${schemes.map(([id, name]) => option(id, `${name} (${id})`))}</select></label><label>${words.sort}<select name="sort">${sorts}</select></label><button>${words.show}</button><button id="csv" type="button">${words.csv}</button></form><div id="view"></div><p><button id="leave" type="button">${words.leave}</button></p></div>
${jsonBlock('application/json', { ...words, verdicts: VERDICTS[language] }, 'words')}`
}

/** The page in a language; it is the same for everybody. */
export const makeTriagePage =
  ({ store, catalogue, operator }: Served, readCoverage: ReturnType<typeof makeCoverageReader>) =>
  async (language: PageLanguage): Promise<Reply> => {
    const coverage = await readCoverage()
    const schemes = coverage.map(
      ({ scheme }) => [scheme, catalogue.get(scheme)?.about.name[language] ?? scheme] as const,
    )
    const head = html`${TRIAGE_STYLE}<script type="module" src="/triage/files/triage.js"></script>`
    const { asOf } = await store.edition()
    const main = bodyOf(language, schemes)
    const { title } = triageWords[language]
    return {
      kind: 'answer',
      body: framed({ language, title, operator, demo: isDemo(coverage), asOf: asOf.slice(0, 10), head, main }),
      mediaType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': TRIAGE_POLICY },
    }
  }
