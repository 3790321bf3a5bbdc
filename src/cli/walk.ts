/** Walks the pages of the demo shop and sets what the extension shows beside what it must show. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Door, SeenPage } from './door.ts'

/** A page to open and the verdicts that it must come to, in any order. */
export interface PageToWalk {
  readonly url: string
  readonly name: string
  readonly expected: readonly { readonly scheme: string; readonly kind: string }[]
}

export interface WalkedPage {
  readonly name: string
  /** `scheme kind`, sorted. */
  readonly expected: readonly string[]
  readonly seen: readonly string[]
  readonly ok: boolean
}

/** How long a page may take to come to its verdicts, and how often we look. */
const PATIENCE_MS = 15_000
const LOOK_EVERY_MS = 100

const lines = (verdicts: PageToWalk['expected']): readonly string[] =>
  verdicts.map(({ scheme, kind }) => `${scheme} ${kind}`).sort()

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

/** Looks until the page has been read and shows what it must, or patience ends; the last look counts. */
const lookUntil = async (door: Door, tabId: number, expected: readonly string[]): Promise<SeenPage> => {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const seen = await door.look(tabId)
    const isRead = seen.state === 'checked' || seen.state === 'nothing-found'
    if ((isRead && isSame(lines(seen.verdicts), expected)) || performance.now() > deadline) return seen
    await wait(LOOK_EVERY_MS)
  }
}

const walkPage = async (door: Door, page: PageToWalk): Promise<WalkedPage> => {
  const expected = lines(page.expected)
  const tabId = await door.openTab(page.url)
  const seen = await lookUntil(door, tabId, expected)
  await door.closeTab(tabId)
  const shown =
    seen.verdicts.length === 0 && seen.state !== 'nothing-found' ? [`(${seen.state})`] : lines(seen.verdicts)
  return { name: page.name, expected, seen: shown, ok: isSame(shown, expected) }
}

/** Opens each page in turn. */
export const walk = async (door: Door, pages: readonly PageToWalk[]): Promise<readonly WalkedPage[]> => {
  const walked: WalkedPage[] = []
  for (const page of pages) walked.push(await walkPage(door, page))
  return walked
}

const row = (mark: string, name: string, verdict: string, seen: string, width: number): string =>
  `${mark} ${name.padEnd(width)}  ${verdict.padEnd(28)}  ${seen}`.trimEnd()

/** A table for a terminal: page, expected verdicts, seen verdicts; a line a verdict. */
export const walkTable = (walked: readonly WalkedPage[]): string => {
  const width = Math.max(4, ...walked.map(({ name }) => name.length))
  const rows = walked.flatMap(({ name, expected, seen, ok }) =>
    Array.from({ length: Math.max(1, expected.length, seen.length) }, (_, i) =>
      row(
        i > 0 ? ' ' : ok ? '✓' : '✗',
        i > 0 ? '' : name,
        expected[i] ?? (i === 0 ? '(nothing)' : ''),
        seen[i] ?? (i === 0 ? '(nothing)' : ''),
        width,
      ),
    ),
  )
  return [row(' ', 'page', 'expected', 'seen', width), ...rows].join('\n')
}
