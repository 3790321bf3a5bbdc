/** What the report page can do: keep drafts, draw up what leaves, seal it, put it into the outbox, lay out papers. */
import { EVIDENCE_LIMITS, type EvidencePart } from '../core/evidence.ts'
import type { Outbox, OwnReport, Queued } from '../core/own-report.ts'
import type { DraftItem, DraftPicture, ReportDraft } from '../core/report-draft.ts'
import type { Locale } from '../core/shown.ts'
import type { Recipient } from '../say/report/facts.ts'
import { PAPER_WORDS, paperFor } from '../say/report/paper.ts'
import { paperHtml, paperText } from '../say/report/print.ts'
import { shortText } from '../say/report/short-text.ts'
import type { PaperLanguage } from '../say/report/words.ts'
import { sayDay } from '../say/words/time.ts'
import type { Drafts, Kept } from './drafts.ts'
import { pictureKey } from './drafts.ts'
import type { Seals } from './evidence.ts'
import type { FetchedPicture } from './fetch-picture.ts'
import type { NewReport } from './outbox-entry.ts'
import { factsOf } from './report-facts.ts'
import { type PartsDependencies, partsOf, previewPicture, previewText, reportOf } from './report-parts.ts'

export interface ReportClientDependencies {
  readonly drafts: Drafts
  readonly seals: Seals
  readonly outbox: Outbox<NewReport>
  readonly fetchPicture: (address: string) => Promise<FetchedPicture>
  readonly edit: PartsDependencies['edit']
  readonly locale: Locale
  /** Where the person named a time-stamp authority; resolves to nothing where it gave none that holds. */
  readonly stamp?: (digest: Uint8Array) => Promise<Uint8Array | undefined>
}

/** What a person brings is larger than what leaves: a photograph of a good camera. */
const MAX_PICTURE_BYTES = 30_000_000

interface Sealed {
  readonly file: Blob
  readonly report?: string
}
/** What is added to a report. */
interface More {
  readonly text?: string
  readonly pictures: readonly { readonly file: Blob; readonly picture: DraftPicture }[]
}

/** Evidence that goes to no register is sealed for nobody: by a key that no register ever sees. */
const BY_HAND = 'https://by-hand.invalid/'

const blobOf = (bytes: Uint8Array<ArrayBuffer>, type: string): Blob => new Blob([bytes], { type })

/** The fields of a report as a person reads them, one a line. */
const linesOf = (report: NewReport): readonly (readonly [string, string])[] =>
  Object.entries(report).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([inner, said]) => `${inner}: ${said}`)
          .join('\n'),
  ])

export const makeReportClient = (deps: ReportClientDependencies) => {
  const { drafts, seals, outbox, fetchPicture, edit, locale, stamp } = deps
  const original = async (key: string): Promise<Blob | undefined> => {
    const kept = await drafts.picture(key)
    return kept && new Blob([kept.bytes], { type: kept.type })
  }
  const making: PartsDependencies = { picture: original, edit }
  /** @param report the id that the report or addition will bear, so that the file fits no other */
  const seal = async (parts: readonly EvidencePart[], register: string, report?: string) => {
    const bound = report === undefined ? {} : { report }
    const sealed = await seals.seal({ parts, register, ...bound, ...(stamp ? { stamp } : {}) })
    if (sealed.kind !== 'packed') return undefined
    const lacksStamp = stamp !== undefined && sealed.manifest.timeStamp === undefined
    return { file: blobOf(sealed.bytes, 'application/zip'), lacksStamp, ...bound }
  }

  const isPicture = async (file: Blob): Promise<boolean> =>
    file.size > 0 && file.size <= MAX_PICTURE_BYTES && (await edit(file, { black: [] })).kind === 'edited'

  return {
    save: (draft: ReportDraft): Promise<Kept> => drafts.put(draft),
    discard: (id: string): Promise<void> => drafts.remove(id),
    drafts: (): Promise<readonly ReportDraft[]> => drafts.list(),
    original,
    previewText,
    previewPicture: async (item: DraftItem): Promise<Blob | undefined> => {
      const png = await previewPicture(item, making)
      return png && blobOf(png, 'image/png')
    },
    fetchPicture: async (draft: string, { id, picture }: DraftItem) => {
      const fetched = await fetchPicture(picture?.address ?? '')
      if (fetched.kind !== 'fetched') return fetched
      const key = pictureKey(draft, id)
      const kept = await drafts.putPicture(key, { type: fetched.type, bytes: fetched.bytes })
      return kept === 'kept' ? ({ kind: 'fetched', key } as const) : ({ kind: 'failed' } as const)
    },
    pack: async (draft: ReportDraft) => {
      const made = await partsOf(draft, making)
      if (made.kind === 'refused') return { kind: 'failed', item: made.item } as const
      const { parts } = made
      if (parts.length === 0) return { kind: 'none' } as const
      const items = parts.map(({ path, content }) => ({ path, bytes: content.length }))
      if (items.reduce((sum, { bytes }) => sum + bytes, 0) > EVIDENCE_LIMITS.fileBytes)
        return { kind: 'too-large', mostBytes: EVIDENCE_LIMITS.fileBytes } as const
      const { register } = draft
      return {
        kind: 'packed',
        items,
        seal: (use: 'keep' | 'send') => seal(parts, register || BY_HAND, use === 'send' ? outbox.newId() : undefined),
      } as const
    },
    leaves: (draft: ReportDraft) => linesOf(reportOf(draft, locale)),
    /** Once it is safe in the outbox, the draft with its pictures goes. */
    send: async (draft: ReportDraft, register: string, sealed: Sealed | undefined) => {
      const bound = sealed?.report === undefined ? {} : { id: sealed.report }
      const to = { register, draft: draft.id, ...(sealed ? { evidence: sealed.file } : {}), ...bound }
      const queued = await outbox.queue(reportOf(draft, locale), to)
      if (queued.kind === 'queued') await drafts.remove(draft.id)
      return queued
    },
    isPicture,
    bringPicture: async (draft: string, id: string, file: Blob) => {
      if (!(await isPicture(file))) return { kind: 'refused' } as const
      const key = pictureKey(draft, id)
      const kept = await drafts.putPicture(key, { type: file.type, bytes: await file.arrayBuffer() })
      return kept === 'kept' ? ({ kind: 'brought', key } as const) : ({ kind: 'no-room' } as const)
    },
    /** Words and pictures to a report that has gone; the pictures are sealed for this addition alone. */
    addTo: async ({ id, register }: OwnReport, { text, pictures }: More): Promise<Queued> => {
      const more = { id: outbox.newId(), ...(text === undefined ? {} : { text }) }
      if (pictures.length === 0) return outbox.add(id, more)
      const parts: EvidencePart[] = []
      for (const { file, picture } of pictures) {
        const { crop, blackOuts: black } = picture
        const edited = await edit(file, { ...(crop ? { crop } : {}), black })
        if (edited.kind !== 'edited') return { kind: 'not-possible' }
        const path = `own-picture-${parts.length + 1}.png`
        parts.push({ path, mediaType: 'image/png', what: 'own-picture', content: edited.png })
      }
      if (parts.reduce((sum, { content }) => sum + content.length, 0) > EVIDENCE_LIMITS.fileBytes)
        return { kind: 'too-large', mostBytes: EVIDENCE_LIMITS.fileBytes }
      const sealed = await seal(parts, register, more.id)
      return sealed ? outbox.add(id, { ...more, evidence: sealed.file }) : { kind: 'not-possible' }
    },
    paper: (draft: ReportDraft, to: Recipient, language: PaperLanguage, withContact: boolean) => {
      const { kind = 'other' } = draft
      const day = sayDay(language, draft.shownAt ?? draft.madeAt)
      const facts = factsOf(draft, kind === 'not-a-number' ? 'other' : kind, { withContact, day })
      const paper = paperFor(to, facts, language)
      return { short: shortText(facts, PAPER_WORDS[language]), text: paperText(paper), html: paperHtml(paper) }
    },
  }
}
