/** The pages a person lands on. Plain HTML without script: they show what the register says, and judge nothing. */
import { BUILDER_PATHS } from '../contract/builder-paths.ts'
import { pathOf } from '../contract/paths.ts'
import type { Coverage as WireCoverage } from '../contract/schemas.ts'
import type { Catalogue } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant, Tone } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { answerableOf, coversOf, machinesOf, reportOf, stateOf, traceOf } from './certificate-parts.ts'
import type { CertificateQuestion, Found } from './certificates.ts'
import { certificationJsonLd } from './certification-json-ld.ts'
import { framed, glyph } from './frame.ts'
import { type Html, html, jsonBlock } from './html.ts'
import type { PageLanguage } from './page-words.ts'
import type { Reply } from './reply.ts'
import type { Operator } from './served.ts'
import { asOn } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { pageWords, TONE_OF_STANDING } from './words.ts'

export interface PageContext {
  readonly language: PageLanguage
  readonly catalogue: Catalogue
  readonly operator: Operator
  /** The register holds demonstration data and nothing else. */
  readonly demo: boolean
}

export const page = (markup: string, status?: 400 | 404): Reply => ({
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
  return html`<section><h2>${words.proves}</h2><p>${about.proves[language]}</p><h2>${words.doesNotProve}</h2><p>${about.doesNotProve[language]}</p>${lookupOf(scheme, context)}</section>`
}

const caveat = (tone: Exclude<Tone, 'good' | 'waiting'>, text: string): Html =>
  html`<p class="caveat ${tone}">${glyph(tone)}<span>${text}</span></p>`

/** What no person must overlook before anything else. */
const caveatsOf = (record: HeldRecord, around: Surroundings, language: PageLanguage): readonly Html[] => {
  const { scopeKind, selfDeclaration, body, status } = record
  const words = pageWords[language]
  const standing = around.body?.standing ?? body?.standing ?? 'unknown'
  const isBarred = TONE_OF_STANDING[standing] !== 'plain' && status === 'valid'
  return [
    ...(isBarred ? [caveat(TONE_OF_STANDING[standing], words.bodyNotApproved(words.standing[standing]))] : []),
    ...(selfDeclaration ? [caveat('plain', words.selfDeclaration)] : []),
    ...(scopeKind && scopeKind !== 'product' ? [caveat('plain', words.scopeKind[scopeKind])] : []),
  ]
}
const sentenceOf = ({ status, scopeKind = 'product' }: HeldRecord, language: PageLanguage): string => {
  const words = pageWords[language]
  return status === 'valid' && scopeKind !== 'product' ? words.validOther : words.sentence[status]
}

/** Only what a register can know for sure calls for caution. */
const TONE_OF_LACK = { absent: 'caution', 'not-a-number': 'caution', 'not-held': 'plain' } as const

/** What it means that there is no such certificate here. */
const lackPage = (
  found: Exclude<Found, { kind: 'held' }>,
  { scheme, number }: CertificateQuestion,
  context: PageContext,
): Reply => {
  const { language, operator, demo } = context
  const { title, text } = pageWords[language].lack[found.kind]
  const tone = TONE_OF_LACK[found.kind]
  const main = html`<p class="scheme">${schemeName(context, scheme)}</p><h1>${grouped(number)}</h1><p class="state ${tone}">${glyph(tone)}<span>${title}</span></p><p>${text}</p>${lookupOf(scheme, context)}`
  const markup = framed({ language, operator, asOf: dayOf(found.asOf), title, demo, main })
  return page(markup, found.kind === 'not-a-number' ? 400 : 404)
}

/** The page of one certificate, or of what its lack means. */
export const certificatePage = (
  found: Found,
  around: Surroundings,
  question: CertificateQuestion,
  context: PageContext,
): Reply => {
  if (found.kind !== 'held') return lackPage(found, question, context)
  const { language, operator } = context
  const words = pageWords[language]
  const name = schemeName(context, question.scheme)
  const { asOf } = found
  const today = dayOf(asOf)
  const record = asOn(found.kept, today)
  const { scheme, number, status, statusSince } = record
  const main = html`<p class="scheme">${name}</p><h1>${grouped(number)}</h1>${stateOf(status, statusSince, language)}<p class="lead">${sentenceOf(record, language)}</p>${caveatsOf(record, around, language)}<section>${coversOf(record, language)}</section><section>${traceOf(record, around, today, language)}</section><section>${answerableOf(record, around, language)}</section>${aboutOf(scheme, context)}<section>${reportOf(record, language)}</section>${machinesOf(record, language)}`
  const data = certificationJsonLd({ record, asOf, now: asOf, schemeName: name, operator })
  const head = html`<link rel="alternate" type="application/json" href="${pathOf('certificate', { scheme, number })}">${jsonBlock('application/ld+json', data)}`
  const title = `${grouped(number)} · ${words.status[status]}`
  return page(
    framed({ language, operator, asOf: today, title, head, demo: context.demo || record.demo === true, main }),
  )
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
      html`<li><a href="${pathOf('page', { scheme, number })}?lang=${language}">${productName ?? number}</a> <span class="small">${grouped(number)}</span></li>`,
  )
  const list = links.length > 0 ? html`<h2>${home.examples}</h2><ul>${links}</ul>` : undefined
  const main = html`<h1>${home.title}</h1><p>${home.intro}</p><dl class="holdings">${rows}</dl>${list}<p><a href="${BUILDER_PATHS.builder}?lang=${language}">${home.builder}</a> · <a href="/docs?lang=${language}">${home.docs}</a> · <a href="/openapi.json">${home.contract}</a></p>`
  return page(framed({ language, title: home.title, operator, demo, asOf: dayOf(asOf), main }))
}
