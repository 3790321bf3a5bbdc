/**
 * The door of the background: who may say what. A content script runs beside a hostile page, so its messages are
 * bounded here; everything else may come from the extension's own pages only.
 */
import * as z from 'zod/mini'
import { ReportInput } from '../contract/report-schemas.ts'
import { HISTORY_DAYS } from '../core/history.ts'
import { SETTINGS_FILE_BYTES } from '../core/options.ts'
import { MAX_STATEMENT_LENGTH } from '../core/statement.ts'
import type { MessageName, Messages, Reply } from './messages.ts'

/** The tab frame that a message came from. */
export interface Frame {
  readonly tabId: number
  readonly frameId: number
  readonly document?: string
  readonly url: string
  /** In the tab's own bar: it follows a page that moves on by script, `url` stays that of the load. */
  readonly bar?: string
  /** In a private window: nothing of it is written down. */
  readonly isPrivate?: true
}

/** A text of so many UTF-16 units at most. */
export const text = (max: number) => z.string().check(z.maxLength(max))
const few = <T extends z.core.SomeType>(schema: T, max: number) => z.readonly(z.array(schema).check(z.maxLength(max)))
const count = z.int().check(z.nonnegative(), z.maximum(10_000_000))
const tabId = z.int().check(z.nonnegative())

const Claim = z.object({
  scheme: z.string().check(z.regex(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}$/u)),
  strength: z.enum(['named', 'numbered', 'numbered-with-context']),
  raw: z.exactOptional(text(200)),
  compact: z.exactOptional(text(200)),
  quote: text(200),
  passage: count,
  alsoIn: z.exactOptional(few(count, 20)),
  start: count,
  end: count,
  component: z.exactOptional(z.boolean()),
  product: z.exactOptional(text(300)),
})

/** Of a statement one character more than any may have: that it is too long, the core says. */
const Badge = z.object({
  form: z.enum(['element', 'picture', 'words']),
  scheme: z.exactOptional(text(80)),
  number: z.exactOptional(text(200)),
  statement: z.exactOptional(text(MAX_STATEMENT_LENGTH + 1)),
  base: z.exactOptional(text(300)),
  quote: text(200),
})

const MAX_LISTING_CHARS = 20_000
export const Listing = z
  .object({
    site: text(253),
    title: text(1000),
    page: z.exactOptional(z.enum(['product', 'list', 'other'])),
    brand: z.exactOptional(text(500)),
    manufacturer: z.exactOptional(text(500)),
    models: few(text(200), 100),
    gtin: z.exactOptional(text(40)),
    seller: z.exactOptional(text(500)),
    platform: z.exactOptional(text(200)),
    category: z.exactOptional(text(500)),
    attributes: few(z.object({ name: text(500), value: text(2000) }), 300),
    badges: z.exactOptional(few(Badge, 40)),
  })
  .check(z.refine(({ badges: _badges, ...listing }) => JSON.stringify(listing).length <= MAX_LISTING_CHARS))

const nothing = z.object({})

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))
const named = z.object({ id: text(300), name: z.exactOptional(text(300)) })
/** What stands on an official page is a stranger's text as well. */
const ReadRecord = z.object({
  scheme: text(40),
  number: text(200),
  status: z.enum(['valid', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']),
  statusSince: z.exactOptional(day),
  productName: z.exactOptional(text(300)),
  models: z.exactOptional(few(text(2000), 20)),
  modelsCut: z.exactOptional(z.boolean()),
  holder: z.exactOptional(text(300)),
  manufacturer: z.exactOptional(text(300)),
  factory: z.exactOptional(text(300)),
  standards: z.exactOptional(few(text(300), 20)),
  body: z.exactOptional(named),
  issuedOn: z.exactOptional(day),
  validFrom: z.exactOptional(day),
  validUntil: z.exactOptional(day),
})
/** What a person reports; ids are drawn here. */
const NewReport = z.omit(ReportInput, { clientId: true, followUpHash: true })
const reportId = z.object({ id: text(64) })
const verdictId = text(300)
const registerId = text(80)
/** An open register goes by its address. */
const openRegisterId = text(310)
const Forget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('one'), id: text(2000) }),
  z.object({ kind: z.literal('host'), host: text(253) }),
])

/** What each message must look like. Settings are read by `settings.ts`, which knows better what is wrong with them. */
const BODIES = {
  check: z.object({ claims: few(Claim, 200), listing: Listing }),
  inject: z.object({ script: z.enum(['card', 'reader', 'chips']) }),
  tab: z.object({ tabId }),
  scan: z.object({ tabId }),
  'scan-results': z.object({ tabId }),
  guess: z.object({ text: text(2000) }),
  manual: z.object({ text: text(2000), scheme: z.exactOptional(text(80)), listing: z.exactOptional(Listing) }),
  'register-keys': z.object({ kids: few(text(1000), 20) }),
  'get-settings': nothing,
  'set-settings': z.object({ settings: z.unknown() }),
  'read-settings-file': z.object({ text: text(SETTINGS_FILE_BYTES) }),
  vitals: nothing,
  'grants-changed': nothing,
  'clear-cache': nothing,
  registers: nothing,
  ask: z.object({ id: verdictId, register: registerId, tabId: z.exactOptional(tabId) }),
  'hand-off': z.object({ id: verdictId, tabId: z.exactOptional(tabId) }),
  'official-answer': z.object({ nonce: text(80), record: ReadRecord }),
  'read-official': z.object({ tabId }),
  'queue-report': z.object({ report: NewReport, register: text(300), draft: text(100) }),
  'send-reports': nothing,
  'own-reports': nothing,
  'retry-report': reportId,
  'remove-report': reportId,
  'add-to-report': z.object({ id: text(64), text: text(4000) }),
  'withdraw-report': reportId,
  'check-report': reportId,
  'seen-report': reportId,
  report: z.object({
    id: z.exactOptional(verdictId),
    tabId: z.exactOptional(tabId),
    withScreenshot: z.exactOptional(z.boolean()),
  }),
  draft: z.object({ id: text(80) }),
  history: z.object({ query: text(200), atMost: count }),
  'forget-history': z.object({ what: Forget }),
  'keep-history': z.object({ days: z.literal(HISTORY_DAYS) }),
  watch: z.object({ id: verdictId, tabId: z.exactOptional(tabId) }),
  watched: nothing,
  'change-watched': z.object({ id: verdictId, change: z.enum(['pause', 'resume', 'seen', 'remove']) }),
  'check-watched': z.object({ id: verdictId }),
  trace: z.object({ id: verdictId, register: openRegisterId }),
  'not-a-number': z.object({ id: verdictId, tabId: z.exactOptional(tabId) }),
  mute: z.object({ id: verdictId, what: z.enum(['mark', 'site']) }),
  'not-numbers': nothing,
  'forget-not-number': z.object({ host: text(300), id: verdictId }),
} as const satisfies Readonly<Record<MessageName, z.core.SomeType>>

/** Messages for which only a tab's frame may ask. */
type FromFrames = 'mute' | 'check' | 'inject' | 'official-answer'
/** Messages for which a frame and the extension's own pages may ask; all others only these. */
type FromBoth = 'ask' | 'hand-off' | 'report' | 'watch' | 'not-a-number'
const FROM_FRAMES: ReadonlySet<MessageName> = new Set<FromFrames>(['mute', 'check', 'inject', 'official-answer'])
const FROM_BOTH: ReadonlySet<MessageName> = new Set<FromBoth>(['ask', 'hand-off', 'report', 'watch', 'not-a-number'])

/** A row a message. `frame` is there for those that come from frames. */
export type Handlers = {
  readonly [N in MessageName]: (
    body: N extends 'set-settings' ? { readonly settings: unknown } : Messages[N]['in'],
    frame: N extends FromFrames ? Frame : N extends FromBoth ? Frame | undefined : undefined,
  ) => Promise<Messages[N]['out']>
}

export interface DoorDependencies {
  readonly extensionId: string
  /** `runtime.getURL('')`: every address of our own pages starts with it. */
  readonly ownPages: string
  readonly handlers: Handlers
}

type Sender = Readonly<chrome.runtime.MessageSender>

const Envelope = z.object({ to: z.literal('proofmark'), name: z.string(), body: z.unknown() })
const isMessageName = (name: string): name is MessageName => Object.hasOwn(BODIES, name)
const refuse = (error: string): Reply => ({ ok: false, error })

/** A page loaded ahead of its visit, or kept after it, does not stand in the tab that it names. */
const frameOf = ({ tab, frameId, documentId, documentLifecycle = 'active', url }: Sender): Frame | undefined =>
  tab?.id === undefined || tab.id < 0 || url === undefined || documentLifecycle !== 'active'
    ? undefined
    : {
        tabId: tab.id,
        frameId: frameId ?? 0,
        url,
        ...(documentId ? { document: documentId } : {}),
        ...(tab.url ? { bar: tab.url } : {}),
        ...(tab.incognito ? { isPrivate: true as const } : {}),
      }

/** Answers a message; `undefined` when it is not for us. Never rejects. */
export const makeDoor =
  ({ extensionId, ownPages, handlers }: DoorDependencies) =>
  async (message: unknown, sender: Sender): Promise<Reply | undefined> => {
    const envelope = Envelope.safeParse(message)
    if (!envelope.success) return undefined
    const { name, body } = envelope.data
    if (!isMessageName(name)) return refuse('unknown message')
    const isOwnPage = sender.id === extensionId && sender.url !== undefined && sender.url.startsWith(ownPages)
    const frame = sender.id === extensionId && !isOwnPage ? frameOf(sender) : undefined
    const isAllowed = FROM_BOTH.has(name) ? frame || isOwnPage : FROM_FRAMES.has(name) ? frame : isOwnPage
    if (!isAllowed) return refuse('not allowed from here')
    const read = BODIES[name].safeParse(body)
    if (!read.success) return refuse('not understood')
    // The three tables agree by name; the compiler cannot follow a name that is only known at run time.
    const handle = handlers[name] as (body: unknown, frame: Frame | undefined) => Promise<Messages[MessageName]['out']>
    try {
      return { ok: true, body: await handle(read.data, frame) }
    } catch (error) {
      return refuse(error instanceof Error ? error.message : 'failed')
    }
  }
