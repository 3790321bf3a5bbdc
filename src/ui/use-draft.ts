/**
 * A draft under the hands of a person: kept shortly after every change, however fast the next ones follow, since what is
 * written as the page goes may be too late.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReportDraft } from '../core/report-draft.ts'
import type { Kept, WizardProps } from './report-props.ts'

export type Change = (change: Partial<ReportDraft>) => void

const REST_MS = 100

export const useDraft = (
  first: ReportDraft,
  { save, restMs = REST_MS }: Pick<WizardProps, 'save' | 'restMs'>,
): { readonly draft: ReportDraft; readonly change: Change; readonly kept: Kept; readonly stop: () => void } => {
  const [draft, setDraft] = useState(first)
  const [kept, setKept] = useState<Kept>('kept')
  const latest = useRef(first)
  const saved = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isOver = useRef(false)

  const keep = useCallback((): void => {
    const wanted = latest.current
    if (isOver.current || wanted === saved.current) return
    saved.current = wanted
    void save(wanted)
      .catch((): Kept => 'not-kept')
      .then((how) => {
        // What was not kept is tried again with the next change.
        if (how !== 'kept' && saved.current === wanted) saved.current = first
        setKept(how)
      })
  }, [save, first])

  const change = useCallback<Change>(
    (part) => {
      latest.current = { ...latest.current, ...part, changedAt: new Date().toISOString() }
      setDraft(latest.current)
      timer.current ??= setTimeout(() => {
        timer.current = undefined
        keep()
      }, restMs)
    },
    [keep, restMs],
  )

  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    document.addEventListener('visibilitychange', keep, { signal })
    globalThis.addEventListener('pagehide', keep, { signal })
    return () => {
      life.abort()
      clearTimeout(timer.current)
      keep()
    }
  }, [keep])

  /** Nothing more is kept: the draft was sent or deleted. */
  const stop = useCallback((): void => {
    isOver.current = true
    clearTimeout(timer.current)
  }, [])
  return { draft, change, kept, stop }
}
