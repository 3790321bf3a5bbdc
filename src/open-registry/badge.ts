/** The reply to `GET /badge/{scheme}/{number}.svg` and `.png`. It is always a picture: a mishap is drawn, never a tick. */
import type { BadgeScale, BadgeSize, BadgeTheme } from '../contract/statement-schemas.ts'
import { dayOf, isYetToCome } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import type { DrawPng } from './badge-png.ts'
import { badgeSvg } from './badge-svg.ts'
import type { BadgeFinding } from './badge-text.ts'
import { type CertificateQuestion, type CertificateSources, findCertificate } from './certificates.ts'
import { daysBetween } from './days.ts'
import type { Reply } from './reply.ts'
import { asOn } from './status.ts'
import type { PageLanguage } from './words.ts'

/** As whoever asks takes a register for out of date. */
const STALE_AFTER_DAYS = 14
/** A picture may be opened alone, as a document: then it can do nothing. */
const PICTURE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

export interface BadgeSources extends CertificateSources {
  readonly now: Instant
  readonly log: (fault: unknown) => void
  readonly drawPng: DrawPng
}
export interface BadgeOptions {
  readonly language: PageLanguage
  readonly size: BadgeSize
  readonly theme: BadgeTheme
  readonly format: 'svg' | 'png'
  readonly scale: BadgeScale
}

const findingOf = async (sources: BadgeSources, question: CertificateQuestion): Promise<BadgeFinding> => {
  const today = dayOf(sources.now)
  const found = await findCertificate(sources, question)
  const dataOf = dayOf(found.asOf)
  if (found.kind === 'not-a-number') return { kind: found.kind, askedOn: today }
  if (daysBetween(dataOf, today) > STALE_AFTER_DAYS) return { kind: 'stale', dataOf }
  if (found.kind !== 'held') return { kind: found.kind, askedOn: today }
  // The dates end a certificate even where the data is of yesterday.
  const record = asOn(found.kept, today > dataOf ? today : dataOf)
  const scopeKind = record.scopeKind ?? sources.catalogue.get(record.scheme)?.about.scopeKind
  const begins = record.validFrom ?? record.issuedOn
  return {
    kind: 'held',
    record: { ...record, ...(scopeKind ? { scopeKind } : {}) },
    checkedOn: dataOf,
    ...(begins && isYetToCome(begins, today) ? { notBefore: begins } : {}),
  }
}

export const replyWithBadge = async (
  sources: BadgeSources,
  question: CertificateQuestion,
  { format, scale, ...look }: BadgeOptions,
): Promise<Reply> => {
  const schemeName = sources.catalogue.get(question.scheme)?.about.name[look.language] ?? question.scheme
  const finding = await findingOf(sources, question).catch((fault: unknown): BadgeFinding => {
    sources.log(fault)
    return { kind: 'unreachable' }
  })
  const context = { ...look, schemeName, number: question.number }
  const drawn =
    format === 'png'
      ? { body: sources.drawPng(finding, context, scale), mediaType: 'image/png' }
      : { body: badgeSvg(finding, context), mediaType: 'image/svg+xml; charset=utf-8' }
  return {
    kind: 'answer',
    ...drawn,
    headers: {
      'Content-Security-Policy': PICTURE_POLICY,
      ...(finding.kind === 'unreachable' ? { 'Cache-Control': 'no-store' } : {}),
    },
  }
}
