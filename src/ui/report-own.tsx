/** Own reports: how far each has come, what the register says, and what can still be done; and drafts to go on with. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnReport, OwnStatus, Queued } from '../core/own-report.ts'
import type { ReportKind } from '../core/report.ts'
import type { ReportDraft } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import { sayAgo, sayDay } from '../say/words/time.ts'
import type { ReportProgress, ReportWords } from '../say/words/views/index.ts'
import { AddMore } from './report-add.tsx'
import type { OwnProps } from './report-props.ts'

const DRAFT_TITLE = 80

const isKnown = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key)
const kindWord = (kind: string, text: ReportWords): string =>
  isKnown(text.kinds, kind) ? text.kinds[kind as ReportKind] : kind
const progressWord = (state: string, text: ReportWords): string =>
  isKnown(text.progress, state) ? text.progress[state as ReportProgress] : state

/** What a report is called in buttons and lists. */
const titleOf = (report: OwnReport, text: ReportWords): string =>
  [kindWord(report.kind, text), report.number].filter(Boolean).join(' · ')

/** The register's last word outranks that it was delivered; what still waits outranks both. */
const stateOf = ({ state, statuses }: OwnReport): string =>
  state === 'sent' ? (statuses.at(-1)?.status ?? state) : state

const hintOf = ({ parts }: OwnReport, text: ReportWords): string | undefined => {
  const waiting = parts.find(({ state }) => state.kind === 'queued' || state.kind === 'refused')?.state
  if (waiting?.kind === 'queued') return text.waits[waiting.waitsFor]
  return waiting?.kind === 'refused' ? text.refused[waiting.refusal.why] : undefined
}

const Status = ({ words, status }: Pick<OwnProps, 'words'> & { readonly status: OwnStatus }) => {
  const text = words.report
  return (
    <li>
      <b>{progressWord(status.status, text)}</b> <span class="quiet">{sayDay(words.locale, status.at)}</span>
      {status.forwardedTo && <p dir="auto">{fill(text.forwardedTo, { to: status.forwardedTo })}</p>}
      {status.reason && <p dir="auto">{fill(text.reason, { reason: status.reason })}</p>}
    </li>
  )
}

type Asking = 'add' | 'withdraw' | 'remove'

/** A press that has to be meant. */
const Sure = ({
  question,
  label,
  cancel,
  onYes,
  onNo,
}: {
  readonly question: string
  readonly label: string
  readonly cancel: string
  readonly onYes: () => void
  readonly onNo: () => void
}) => (
  <div class="sure">
    <p>{question}</p>
    <div class="row">
      <button type="button" class="button small" onClick={onYes}>
        {label}
      </button>
      <button type="button" class="button small bare" onClick={onNo}>
        {cancel}
      </button>
    </div>
  </div>
)

const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'refused'])

const Own = (props: OwnProps & { readonly report: OwnReport; readonly again: () => void }) => {
  const { words, report, again, now, download } = props
  const text = words.report
  const [asking, setAsking] = useState<Asking>()
  const [said, setSaid] = useState('')
  const title = titleOf(report, text)
  const [first] = report.parts
  const waitsFor = report.parts.flatMap(({ state }) => (state.kind === 'queued' ? [state.waitsFor] : []))[0]
  const isOver = ENDED.has(report.state)

  const act = async (work: () => Promise<unknown>, done = ''): Promise<void> => {
    try {
      const came = await work()
      const isRefused = typeof came === 'object' && came !== null && (came as Queued).kind !== 'queued'
      setSaid(came === false || isRefused ? text.failed : done)
    } catch {
      setSaid(text.failed)
    }
    setAsking(undefined)
    again()
  }
  const button = (action: string, onClick: () => void) => (
    <button
      type="button"
      class="button small"
      aria-label={fill(text.actionNamed, { action, report: title })}
      onClick={onClick}
    >
      {action}
    </button>
  )
  const save = async (): Promise<boolean> => {
    const blob = first && (await props.evidence(first.id))
    if (blob) download('proofmark-evidence.zip', blob)
    return blob !== undefined
  }
  const hint = hintOf(report, text)
  return (
    <li class="own">
      <h3>
        <span>{kindWord(report.kind, text)}</span> {report.number && <bdi>{report.number}</bdi>}
      </h3>
      <p>
        <b>{progressWord(stateOf(report), text)}</b>{' '}
        <span class="quiet">
          {sayDay(words.locale, report.queuedAt)} · {URL.parse(report.register)?.host ?? report.register}
        </span>
      </p>
      {report.listing && (
        <p class="quiet address" dir="auto">
          {report.listing}
        </p>
      )}
      {hint && <p>{hint}</p>}
      {report.receipt && <p class="quiet">{fill(text.receipt, { id: report.receipt.id })}</p>}
      {report.statuses.length > 0 && (
        <div>
          <h4>{text.registerSays}</h4>
          <ol class="statuses">
            {report.statuses.map((status) => (
              <Status key={`${status.at} ${status.status}`} words={words} status={status} />
            ))}
          </ol>
        </div>
      )}
      {report.checkedAt && (
        <p class="quiet">{fill(text.checked, { ago: sayAgo(words.locale, report.checkedAt, now()) })}</p>
      )}
      <div class="row">
        {waitsFor === 'permission' && button(text.allow, () => void act(() => allowAndRetry(props, report)))}
        {(waitsFor !== undefined || report.state === 'refused') &&
          button(text.retry, () => void act(() => props.retry(report.id)))}
        {report.receipt && !isOver && button(text.check, () => void act(() => props.check(report.id)))}
        {!isOver && button(text.add, () => setAsking('add'))}
        {!isOver && button(text.withdraw, () => setAsking('withdraw'))}
        {(first?.evidenceBytes ?? 0) > 0 && button(text.downloadEvidence, () => void act(save))}
        {button(text.remove, () => setAsking('remove'))}
      </div>
      {asking === 'add' && (
        <AddMore
          words={words}
          isPicture={props.isPicture}
          onAdd={(more) => void act(() => props.addTo(report, more), text.added)}
          onNo={() => setAsking(undefined)}
        />
      )}
      {asking === 'withdraw' && (
        <Sure
          question={text.withdrawSure}
          label={text.withdraw}
          cancel={text.cancel}
          onYes={() => void act(() => props.withdraw(report.id), text.withdrawn)}
          onNo={() => setAsking(undefined)}
        />
      )}
      {asking === 'remove' && (
        <Sure
          question={text.removeSure}
          label={text.remove}
          cancel={text.cancel}
          onYes={() => void act(() => props.remove(report.id))}
          onNo={() => setAsking(undefined)}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </li>
  )
}

/** Asked for under the press, before anything else. */
const allowAndRetry = async (props: OwnProps, { id, register }: OwnReport): Promise<boolean> => {
  if (!(await props.allow(register))) return false
  await props.retry(id)
  return true
}

const Drafts = ({ words, drafts, discard, now }: OwnProps) => {
  const text = words.report
  const [all, setAll] = useState<readonly ReportDraft[]>([])
  const read = (): Promise<void> => drafts().then(setAll, () => undefined)
  // Once, when the page opens.
  useEffect(() => void read(), [])
  if (all.length === 0) return null
  const titleOfDraft = ({ kind, number, product, page }: ReportDraft): string =>
    [kind && text.kinds[kind], number || product || page].filter(Boolean).join(' · ').slice(0, DRAFT_TITLE) ||
    text.untitled
  return (
    <section aria-labelledby="pm-drafts">
      <h2 id="pm-drafts">{text.drafts}</h2>
      <ul class="list">
        {all.map((draft) => {
          const title = titleOfDraft(draft)
          return (
            <li key={draft.id}>
              <div class="row">
                <span>
                  <bdi class="name">{title}</bdi>{' '}
                  <span class="quiet">{fill(text.changed, { ago: sayAgo(words.locale, draft.changedAt, now()) })}</span>
                </span>
                <span class="row">
                  <a
                    class="button small"
                    href={`/report.html?draft=${encodeURIComponent(draft.id)}`}
                    aria-label={fill(text.goOnNamed, { report: title })}
                  >
                    {text.goOn}
                  </a>
                  <button
                    type="button"
                    class="button small bare"
                    aria-label={fill(text.actionNamed, { action: text.discard, report: title })}
                    onClick={() => void discard(draft.id).then(read)}
                  >
                    {text.discard}
                  </button>
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export const ReportOwn = (props: OwnProps & { readonly said?: string }) => {
  const { words, list, watch, seen, notify } = props
  const text = words.report
  const [reports, setReports] = useState<readonly OwnReport[]>()
  const [said, setSaid] = useState(props.said ?? '')
  const read = (): Promise<void> =>
    list().then(
      (all) => {
        setReports(all)
        // Being looked at is enough.
        for (const { id, hasNews } of all) if (hasNews) void seen(id).catch(() => undefined)
      },
      () => setSaid(text.ownFailed),
    )
  useEffect(() => {
    const life = new AbortController()
    void read()
    watch(() => void read(), life.signal)
    return () => life.abort()
  }, [])
  return (
    <>
      <section aria-labelledby="pm-own">
        <h2 id="pm-own">{text.ownTitle}</h2>
        <p class="said" role="status">
          {said}
        </p>
        <p class="quiet">{text.ownHint}</p>
        {reports?.length === 0 && <p>{text.ownNone}</p>}
        {reports && reports.length > 0 && (
          <>
            <ul class="list">
              {reports.map((report) => (
                <Own key={report.id} {...props} report={report} again={() => void read()} />
              ))}
            </ul>
            <div class="row">
              <button type="button" class="button small" aria-describedby="pm-notify" onClick={() => void notify()}>
                {text.notify}
              </button>
              <p class="quiet" id="pm-notify">
                {text.notifyHint}
              </p>
            </div>
          </>
        )}
        <div class="row">
          <a class="button" href="/report.html?new">
            {text.newReport}
          </a>
        </div>
      </section>
      <Drafts {...props} />
    </>
  )
}
