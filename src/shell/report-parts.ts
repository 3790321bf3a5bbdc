/**
 * From a draft to what leaves: the parts of the evidence file and the report itself, with everything struck that the
 * person struck. What the page previews is made here as well, so that nobody sees anything else than what goes.
 */
import { MAX_REPORT_BYTES } from '../contract/report-schemas.ts'
import { webAddress } from '../contract/schemas.ts'
import type { EvidencePart, EvidenceType } from '../core/evidence.ts'
import type { Box, DraftItem, ReportDraft } from '../core/report-draft.ts'
import { BLOCK, strikeText } from '../core/strike.ts'
import { strikeParts } from '../evidence/strike-parts.ts'
import { hostOf } from './hosts.ts'
import type { NewReport } from './outbox-entry.ts'

/** A picture drawn anew, or why it can't be. */
export type Edited = { readonly kind: 'edited'; readonly png: Uint8Array<ArrayBuffer> } | { readonly kind: 'refused' }

export interface PartsDependencies {
  readonly picture: (key: string) => Promise<Blob | undefined>
  /** Cuts and blackens, and writes a fresh PNG. */
  readonly edit: (picture: Blob, edit: { readonly crop?: Box; readonly black: readonly Box[] }) => Promise<Edited>
}

export type Parts =
  | { readonly kind: 'made'; readonly parts: readonly EvidencePart[] }
  /** A ticked picture could not be drawn: it is never left out in silence. */
  | { readonly kind: 'refused'; readonly item: string }

const ENDINGS: Readonly<Record<EvidenceType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/json': 'json',
  'text/plain': 'txt',
}

/** A ticked picture of the page that was never fetched does not go. */
export const isGoing = ({ isTicked, picture }: DraftItem): boolean =>
  isTicked && (picture === undefined || picture.key !== undefined)

const textPart = ({ id, what, mediaType, text = '' }: DraftItem): EvidencePart => {
  // A script of the page that is no JSON after all is kept as the text that it is.
  const type = mediaType === 'application/json' && !isJson(text) ? 'text/plain' : mediaType
  return { path: `${id}.${ENDINGS[type]}`, mediaType: type, what, content: new TextEncoder().encode(text) }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A text item as it would leave. */
export const previewText = (item: DraftItem, strikes: readonly string[]): string => {
  const { parts } = strikeParts([textPart(item)], strikes)
  return new TextDecoder().decode(parts[0]?.content)
}

/** A picture as it would leave; `undefined` where it can't be drawn. */
export const previewPicture = async (
  { picture }: DraftItem,
  { picture: read, edit }: PartsDependencies,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bytes = picture?.key === undefined ? undefined : await read(picture.key)
  if (!picture || !bytes) return undefined
  const edited = await edit(bytes, { ...(picture.crop ? { crop: picture.crop } : {}), black: picture.blackOuts })
  return edited.kind === 'edited' ? edited.png : undefined
}

const partOf = async (item: DraftItem, deps: PartsDependencies): Promise<EvidencePart | undefined> => {
  if (!item.picture) return textPart(item)
  const content = await previewPicture(item, deps)
  // Of a screenshot that was cut only a region is left.
  const what = item.what === 'screenshot' && item.picture.crop ? 'region' : item.what
  return content && { path: `${item.id}.png`, mediaType: 'image/png', what, content }
}

export const partsOf = async (draft: ReportDraft, deps: PartsDependencies): Promise<Parts> => {
  const made: EvidencePart[] = []
  // One after the other: a picture that is being drawn takes much memory.
  for (const item of draft.items.filter(isGoing)) {
    const part = await partOf(item, deps)
    if (!part) return { kind: 'refused', item: item.id }
    made.push(part)
  }
  return { kind: 'made', parts: strikeParts(made, draft.strikes).parts }
}

const Web = webAddress()

/** As much of an address as the contract takes: without its question where it is too long, else its site alone. */
const listingOf = (page: string, strikes: readonly string[]): string | undefined => {
  const url = URL.parse(page)
  if (!url || !/^https?:$/u.test(url.protocol)) return undefined
  const site = `${url.origin}/`
  const forms = [url.href, `${url.origin}${url.pathname}`, site]
  return forms.find((form) => Web.safeParse(form).success && strikeText(form, strikes).count === 0)
}
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/u

/** What the register gets beside the evidence. Only what is filled in; a field that was struck altogether does not go. */
export const reportOf = (draft: ReportDraft, language: string): NewReport => {
  const said = (text: string, max: number): string | undefined => {
    const left = strikeText(text.trim(), draft.strikes).value.slice(0, max).trim()
    return left === '' || left === BLOCK ? undefined : left
  }
  const some = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
    value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T })
  const filled = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)
  const { shown, shownAt, scheme, kind = 'other' } = draft
  const host = URL.parse(draft.page)?.host
  const model = said(draft.model, 120)
  const mark = scheme ? undefined : said(draft.mark, 120)
  const product = filled({
    ...some('title', said(draft.product, 500)),
    ...some('brand', said(draft.brand, 120)),
    ...(model ? { models: [model] } : {}),
  })
  const shop = filled({
    ...some('name', said([draft.shop, draft.platform].filter(Boolean).join(' · '), 300)),
    ...(host && hostOf(draft.page) ? { host: host.toLowerCase() } : {}),
  })
  // A mark that was typed has no field of its own.
  const words = [mark && `[${mark}]`, said(draft.text, 3_800)].filter(Boolean).join(' ')
  const report: NewReport = {
    kind,
    ...some('scheme', scheme),
    ...some('number', said(draft.number, 64)),
    ...some('listing', listingOf(draft.page.trim(), draft.strikes)),
    ...some('verdictKind', shown?.kind),
    ...some('shownAt', shown ? shownAt : undefined),
    ...some('product', product),
    ...some('shop', shop),
    ...(LANGUAGE.test(language) ? { language } : {}),
    ...some('text', words || undefined),
    ...some('contact', draft.contact.trim().slice(0, 200) || undefined),
  }
  // Four bytes a character at most, and some for the id: words alone can come near the limit.
  return new TextEncoder().encode(JSON.stringify(report)).length > MAX_REPORT_BYTES - 500
    ? { ...report, text: words.slice(0, 1_500) }
    : report
}
