/** The parts of a certificate's page: what it covers, what happened, who answers for it, how to report. */

import { BUILDER_PATHS } from '../contract/builder-paths.ts'
import { pathOf } from '../contract/paths.ts'
import type { FieldChange } from '../contract/trace-schemas.ts'
import type { Day, Status, Tone } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { glyph, sayDay } from './frame.ts'
import { type Html, html } from './html.ts'
import type { PageLanguage, ShownDetail } from './page-words.ts'
import type { Surroundings } from './surroundings.ts'
import { pageWords, SHOWN_FIELDS, TONE_OF_EVENT, TONE_OF_STANDING, TONE_OF_STATUS } from './words.ts'

type ShownTone = Exclude<Tone, 'good' | 'waiting'>
type Row = readonly [ShownDetail, Html | string | undefined]

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between)
const comma = (language: PageLanguage): string => (language === 'zh' ? '、' : ', ')
const list = (items: readonly (string | Html)[]): Html =>
  html`<ul class="plain-list">${items.map((item) => html`<li>${item}</li>`)}</ul>`

const definitions = (rows: readonly Row[], language: PageLanguage): Html => {
  const { fields } = pageWords[language]
  const shown = rows.flatMap(([field, value]) => (value ? [html`<dt>${fields[field]}</dt><dd>${value}</dd>`] : []))
  return html`<dl>${shown}</dl>`
}

export const stateOf = (status: Status, since: Day | undefined, language: PageLanguage): Html => {
  const words = pageWords[language]
  const tone = TONE_OF_STATUS[status]
  const sinceText = since ? html` <span class="since">${words.since(sayDay(since, language))}</span>` : undefined
  return html`<p class="state ${tone}">${glyph(tone)}<span>${words.status[status]}${sinceText}</span></p>`
}

/** Standards with what is asked beside them (A + B) and the level reached. */
const standardsOf = ({ standards = [], standardParts = [] }: HeldRecord, language: PageLanguage): Html | string => {
  const parts = standardParts.map(({ a, b, title, level }) =>
    joined([joined([a, b], ' + '), title, level && `${pageWords[language].fields.level} ${level}`], ' · '),
  )
  const told = new Set(standardParts.flatMap(({ a, b }) => (b ? [a, b] : [a])))
  const lines = [...parts, ...standards.filter((standard) => !told.has(standard))]
  return lines.length > 1 ? list(lines) : (lines[0] ?? '')
}

const sitesOf = ({ sites = [] }: HeldRecord): Html | undefined =>
  sites.length > 0
    ? list(sites.map(({ name, address, activity }) => joined([name, address, activity], ' · ')))
    : undefined

const modelsOf = ({ models = [], modelsCut }: HeldRecord, language: PageLanguage): string | undefined =>
  models.length > 0
    ? joined([models.join(comma(language)), modelsCut ? pageWords[language].modelsCut : undefined], ' ')
    : undefined

const textOf = (record: HeldRecord, field: (typeof SHOWN_FIELDS)[number], language: PageLanguage) => {
  if (field === 'models') return modelsOf(record, language)
  if (field === 'standards') return standardsOf(record, language)
  const value = record[field]
  return typeof value === 'string' ? value : undefined
}

/** Everything that says what the certificate is about. */
export const coversOf = (record: HeldRecord, language: PageLanguage): Html => {
  const words = pageWords[language]
  const { validFrom, validUntil, issuedOn, gtins = [], products = [] } = record
  const isSplit = products.length > 1
  const fields = SHOWN_FIELDS.filter((field) => !(isSplit && field === 'models'))
  const rows: readonly Row[] = [
    ...fields.map((field): Row => [field, textOf(record, field, language)]),
    ['gtins', isSplit ? undefined : gtins.join(comma(language))],
    ['level', record.level],
    ['energyClass', record.energyClass],
    ['category', record.category],
    ['sites', sitesOf(record)],
    ['issuedOn', issuedOn && sayDay(issuedOn, language)],
    ['validity', validUntil && words.until(validFrom && sayDay(validFrom, language), sayDay(validUntil, language))],
  ]
  return html`<h2>${words.covers}</h2>${definitions(rows, language)}${isSplit ? productsOf(products, language) : undefined}`
}

const productsOf = (products: NonNullable<HeldRecord['products']>, language: PageLanguage): Html => {
  const { products: caption, product, fields } = pageWords[language]
  const rows = products.map(
    ({ name, brand, models = [], gtins = [] }) =>
      html`<tr><th scope="row">${joined([brand, name], ' · ')}</th><td>${models.join(comma(language)) || '–'}</td><td>${gtins.join(comma(language)) || '–'}</td></tr>`,
  )
  return html`<h3>${caption}</h3><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr><th scope="col">${product}</th><th scope="col">${fields.models}</th><th scope="col">${fields.gtins}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

interface Moment {
  readonly day: Day
  readonly tone: ShownTone
  readonly what: string
  readonly who: string
  /** Line by line. */
  readonly changes: readonly string[]
  /** Nobody decided it, or it has not come yet. */
  readonly isOpen: boolean
}

/** Where the page shows a field under another name than the record's. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  validFrom: 'validity',
  validUntil: 'validity',
  standardParts: 'standards',
  products: 'productName',
}

/** JSON is for machines, which find it in the history. */
const isForPeople = (text: string | undefined): boolean => text === undefined || !/^[[{]/u.test(text)

const sayChange = ({ field, from, to }: FieldChange, language: PageLanguage): string => {
  const { fields, changed } = pageWords[language]
  const names: Readonly<Record<string, string>> = fields
  const name = names[SHOWN_AS[field] ?? field] ?? field
  return isForPeople(from) && isForPeople(to) ? changed(name, from, to) : changed(name, undefined, undefined)
}

const momentsOf = (record: HeldRecord, { events }: Surroundings, today: Day, language: PageLanguage) => {
  const words = pageWords[language]
  const past = events.map(
    ({ day, kind, basis, actor, changes = [], derived }): Moment => ({
      day,
      tone: TONE_OF_EVENT[kind],
      what: words.events[kind],
      who: joined([basis, actor, derived ? words.derived : undefined], ' · '),
      changes: changes.map((one) => sayChange(one, language)),
      isOpen: derived === true,
    }),
  )
  const { validUntil, status } = record
  const isAhead = validUntil !== undefined && validUntil >= today && status === 'valid'
  return isAhead
    ? [...past, { day: validUntil, tone: 'plain', what: words.lastDay, who: '', changes: [], isOpen: true } as const]
    : past
}

/** What happened, as a list that reads as a line of time. */
export const traceOf = (record: HeldRecord, around: Surroundings, today: Day, language: PageLanguage): Html => {
  const words = pageWords[language]
  const items = momentsOf(record, around, today, language).map(
    ({ day, tone, what, who, changes, isOpen }) =>
      html`<li class="${tone}${isOpen ? ' open' : ''}">${glyph(tone)}<p><time datetime="${day}">${sayDay(day, language)}</time> <strong>${what}</strong>${who ? html`<span class="small">${who}</span>` : undefined}${changes.map((line) => html`<span class="small">${line}</span>`)}</p></li>`,
  )
  const line = items.length > 0 ? html`<ol class="trace">${items}</ol>` : html`<p class="small">${words.noTrace}</p>`
  return html`<h2>${words.trace}</h2>${line}`
}

const standingLine = (tone: ShownTone, text: string): Html =>
  tone === 'plain'
    ? html`<span class="small">${text}</span>`
    : html`<span class="small ${tone}">${glyph(tone)}${text}</span>`

const bodyOf = ({ body }: HeldRecord, around: Surroundings, language: PageLanguage): Html | undefined => {
  if (!body) return undefined
  const words = pageWords[language]
  const standing = around.body?.standing ?? body.standing ?? 'unknown'
  const since = around.body?.standingSince
  const text = joined(
    [words.standing[standing], since && words.since(sayDay(since, language))],
    language === 'zh' ? '，' : ', ',
  )
  return html`${joined([around.body?.name ?? body.name, body.id], ' · ')}${standingLine(TONE_OF_STANDING[standing], text)}`
}

const laboratoryOf = ({ laboratory }: HeldRecord, around: Surroundings, language: PageLanguage): Html | undefined => {
  if (!laboratory) return undefined
  const words = pageWords[language]
  const standing = around.laboratory?.standing ?? laboratory.standing ?? 'unknown'
  const { qualifiedFrom: from, qualifiedUntil: until } = laboratory
  const dated =
    from || until ? words.qualified(from && sayDay(from, language), until && sayDay(until, language)) : undefined
  const text = joined([words.standingOfLaboratory[standing], dated], language === 'zh' ? '，' : ', ')
  return html`${joined([around.laboratory?.name ?? laboratory.name, laboratory.id], ' · ')}${standingLine(TONE_OF_STANDING[standing], text)}`
}

/** Who evaluated, reviewed, signed and tested, and whether they may. */
export const answerableOf = (record: HeldRecord, around: Surroundings, language: PageLanguage): Html => {
  const words = pageWords[language]
  const marks = (record.marks ?? []).map(({ kind, name, number }) => joined([name, number, words.marks[kind]], ' · '))
  const reports = (record.testReports ?? []).map(
    (number) => html`<a href="${pathOf('testReport', { number })}">${number}</a>`,
  )
  const rows: readonly Row[] = [
    ['body', bodyOf(record, around, language)],
    ['reviewer', record.reviewer],
    ['signer', record.signer],
    ['laboratory', laboratoryOf(record, around, language)],
    ['testReports', reports.length > 0 ? list(reports) : undefined],
    ['marks', marks.length > 0 ? list(marks) : undefined],
  ]
  return html`<h2>${words.answerable}</h2>${definitions(rows, language)}`
}

/** What a person can do who does not believe it. */
export const reportOf = ({ scheme, body }: HeldRecord, language: PageLanguage): Html => {
  const { report } = pageWords[language]
  const authority = scheme.startsWith('cn-') ? report.authority.china : report.authority.elsewhere
  const ask = body && report.ask(body.name ?? body.id)
  const steps = [report.compare, ask, authority, report.extension].filter((step) => step !== undefined)
  return html`<h2>${report.title}</h2><ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`
}

/** The same for programs. */
export const machinesOf = ({ scheme, number, body }: HeldRecord, language: PageLanguage): Html => {
  const { machines } = pageWords[language]
  const builder = `${BUILDER_PATHS.builder}?${new URLSearchParams({ scheme, number, lang: language })}`
  const links: readonly (readonly [href: string, label: string])[] = [
    [pathOf('certificate', { scheme, number }), machines.record],
    [pathOf('history', { scheme, number }), machines.history],
    ...(body ? [[pathOf('body', { id: body.id }), machines.body] as const] : []),
    [pathOf('badge', { scheme, file: `${number}.svg` }), machines.badge],
    [pathOf('badge', { scheme, file: `${number}.png` }), machines.badgePng],
    [`/docs?lang=${language}#statement`, machines.statement],
  ]
  return html`<nav aria-labelledby="machines" class="machines"><h2 id="machines">${machines.title}</h2>${list(links.map(([href, label]) => html`<a href="${href}">${label}</a>`))}</nav><p class="small"><a href="${builder}">${pageWords[language].toBuilder}</a></p>`
}
