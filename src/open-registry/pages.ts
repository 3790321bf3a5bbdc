/** The pages a person lands on. Plain HTML without script: they show what the register says, and judge nothing. */
import type { Coverage as WireCoverage } from '../contract/schemas.ts'
import type { Catalogue } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant, Status } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import type { CertificateQuestion, Found } from './certificates.ts'
import { framed, glyph, sayDay } from './frame.ts'
import { type Html, html } from './html.ts'
import type { Reply } from './reply.ts'
import { asOn } from './status.ts'
import { type PageLanguage, pageWords, SHOWN_FIELDS, type ShownDetail, TONE_OF_STATUS } from './words.ts'

export interface PageContext {
  readonly language: PageLanguage
  readonly catalogue: Catalogue
  readonly operator: { readonly name: string; readonly url: string }
  /** The register holds demonstration data and nothing else. */
  readonly demo: boolean
}

const page = (markup: string, status?: 400 | 404): Reply => ({
  kind: 'answer',
  body: markup,
  mediaType: 'text/html; charset=utf-8',
  ...(status ? { status } : {}),
})

/** In groups a person can compare: sixteen digits as year, body, category, serial. */
const grouped = (number: string): string =>
  number
    .replace(/^(\d{4})(\d{2})(\d{4})(\d{6})$/u, '$1 $2 $3 $4')
    .replace(/^(SC)(\d{3})(\d{6})(\d{5})$/u, '$1 $2 $3 $4')

const schemeName = ({ catalogue, language }: PageContext, scheme: string): string =>
  catalogue.get(scheme)?.about.name[language] ?? scheme

const rowsOf = (record: HeldRecord, language: PageLanguage): readonly (readonly [ShownDetail, string])[] => {
  const words = pageWords[language]
  const listed = SHOWN_FIELDS.map((field): readonly [ShownDetail, string] => {
    const value = record[field]
    const text = typeof value === 'string' ? value : (value ?? []).join(language === 'zh' ? '、' : ', ')
    return [field, field === 'models' && text && record.modelsCut ? `${text} ${words.modelsCut}` : text]
  })
  const { validFrom, validUntil, issuedOn } = record
  const more: readonly (readonly [ShownDetail, string | undefined])[] = [
    ['level', record.level],
    ['energyClass', record.energyClass],
    ['category', record.category],
    ['body', record.body && [record.body.name, record.body.id].filter(Boolean).join(' · ')],
    ['signer', record.signer],
    ['issuedOn', issuedOn && sayDay(issuedOn, language)],
    ['validity', validUntil && words.until(validFrom && sayDay(validFrom, language), sayDay(validUntil, language))],
  ]
  return [...listed, ...more].flatMap(([field, text]) => (text ? [[field, text] as const] : []))
}

const stateOf = (status: Status, since: string | undefined, language: PageLanguage): Html => {
  const words = pageWords[language]
  const tone = TONE_OF_STATUS[status]
  const sinceText = since ? html` <span class="since">${words.since(sayDay(since, language))}</span>` : undefined
  return html`<p class="state ${tone}">${glyph(tone)}<span>${words.status[status]}${sinceText}</span></p>`
}

const lookupOf = (scheme: string, { catalogue, language }: PageContext): Html | undefined => {
  const lookup = catalogue.get(scheme)?.about.lookup
  const label = pageWords[language].official
  return lookup && html`<p><a href="${lookup.url}" rel="noopener noreferrer">${label}</a></p>`
}

const aboutOf = (scheme: string, context: PageContext): Html | undefined => {
  const { catalogue, language } = context
  const about = catalogue.get(scheme)?.about
  if (!about) return undefined
  const words = pageWords[language]
  return html`<h2>${words.proves}</h2><p>${about.proves[language]}</p><h2>${words.doesNotProve}</h2><p>${about.doesNotProve[language]}</p>${lookupOf(scheme, context)}`
}

/** Only what a register can know for sure calls for caution. */
const TONE_OF_LACK = { absent: 'caution', 'not-a-number': 'caution', 'not-held': 'plain' } as const

/** The page of one certificate, or of what its lack means. */
export const certificatePage = (found: Found, question: CertificateQuestion, context: PageContext): Reply => {
  const { language, operator } = context
  const words = pageWords[language]
  const name = schemeName(context, question.scheme)
  const frame = { language, operator, asOf: dayOf(found.asOf) }
  if (found.kind !== 'held') {
    const { title, text } = words[found.kind]
    const tone = TONE_OF_LACK[found.kind]
    const main = html`<p class="scheme">${name}</p><h1>${grouped(question.number)}</h1><p class="state ${tone}">${glyph(tone)}<span>${title}</span></p><p>${text}</p>${lookupOf(question.scheme, context)}`
    return page(framed({ ...frame, title, demo: context.demo, main }), found.kind === 'not-a-number' ? 400 : 404)
  }
  const record = asOn(found.kept, dayOf(found.asOf))
  const rows = rowsOf(record, language).map(([field, text]) => html`<dt>${words.fields[field]}</dt><dd>${text}</dd>`)
  const main = html`<p class="scheme">${name}</p><h1>${grouped(record.number)}</h1>${stateOf(record.status, record.statusSince, language)}<p>${words.sentence[record.status]}</p><dl>${rows}</dl>${aboutOf(record.scheme, context)}`
  const title = `${grouped(record.number)} · ${words.status[record.status]}`
  return page(framed({ ...frame, title, demo: context.demo || record.demo === true, main }))
}

/** The register's front page: what it holds, examples of it, and where its contract stands. */
export const homePage = (
  coverage: readonly WireCoverage[],
  asOf: Instant,
  examples: readonly HeldRecord[],
  context: PageContext,
): Reply => {
  const { language, operator, demo } = context
  const { home } = pageWords[language]
  const rows = coverage.map(
    ({ scheme, kind, count }) =>
      html`<dt>${schemeName(context, scheme)}</dt><dd>${home.kind[kind]} · ${home.count(count)}</dd>`,
  )
  const links = examples.map(
    ({ scheme, number, productName }) =>
      html`<li><a href="/c/${scheme}/${encodeURIComponent(number)}?lang=${language}">${productName ?? number}</a> <span class="small">${grouped(number)}</span></li>`,
  )
  const list = links.length > 0 ? html`<h2>${home.examples}</h2><ul>${links}</ul>` : undefined
  const main = html`<h1>${home.title}</h1><dl>${rows}</dl>${list}<p><a href="/openapi.json">${home.contract}</a></p>`
  return page(framed({ language, title: home.title, operator, demo, asOf: dayOf(asOf), main }))
}
