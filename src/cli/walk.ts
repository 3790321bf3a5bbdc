/** Walks the pages of the demo shop and sets what the extension shows beside what it must show. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Door, SeenPage } from './door.ts'

interface Expected {
  readonly scheme: string
  readonly kind: string
  /** As printed; `null` when the mark is only named. */
  readonly number: string | null
}

/** A page to open and the verdicts that it must come to, in any order. */
export interface PageToWalk {
  readonly url: string
  readonly name: string
  readonly expected: readonly Expected[]
}

export interface WalkedPage {
  readonly name: string
  /** `scheme number kind`, sorted; `–` where there is no number. */
  readonly expected: readonly string[]
  readonly seen: readonly string[]
  readonly ok: boolean
}

/** How long a page may take to come to its verdicts, and how often we look. */
const PATIENCE_MS = 10_000
const LOOK_EVERY_MS = 100

const bare = (number: string | null): string => number?.replace(/[\s-]/gu, '').toUpperCase() || '–'

const lines = (verdicts: readonly Expected[]): readonly string[] =>
  verdicts.map(({ scheme, kind, number }) => `${scheme} ${bare(number)} ${kind}`).sort()

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

/** Looks until the page has been read and shows what it must, or patience ends; the last look counts. */
const lookUntil = async (
  door: Door,
  tabId: number,
  expected: readonly string[],
  patienceMs: number,
): Promise<SeenPage> => {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const seen = await door.look(tabId)
    const isRead = seen.state === 'checked' || seen.state === 'nothing-found'
    if ((isRead && isSame(lines(seen.verdicts), expected)) || performance.now() > deadline) return seen
    await wait(LOOK_EVERY_MS)
  }
}

const walkPage = async (door: Door, page: PageToWalk, patienceMs: number): Promise<WalkedPage> => {
  const expected = lines(page.expected)
  const tabId = await door.openTab(page.url)
  const seen = await lookUntil(door, tabId, expected, patienceMs)
  await door.closeTab(tabId)
  const shown =
    seen.verdicts.length === 0 && seen.state !== 'nothing-found' ? [`(${seen.state})`] : lines(seen.verdicts)
  return { name: page.name, expected, seen: shown, ok: isSame(shown, expected) }
}

/** Opens each page in turn. */
export const walk = async (
  door: Door,
  pages: readonly PageToWalk[],
  patienceMs = PATIENCE_MS,
): Promise<readonly WalkedPage[]> => {
  const walked: WalkedPage[] = []
  for (const page of pages) walked.push(await walkPage(door, page, patienceMs))
  return walked
}

/** Of a line the claim and the verdict. */
const columns = (line: string): readonly [claim: string, verdict: string] => {
  const at = line.lastIndexOf(' ')
  return line.startsWith('(') || at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 1)]
}

/** A table for a terminal: page → claim → verdict, a line a verdict; where they differ, what was expected. */
export const walkTable = (walked: readonly WalkedPage[]): string => {
  const cells = walked.flatMap(({ name, expected, seen, ok }) =>
    Array.from({ length: Math.max(1, expected.length, seen.length) }, (_, i) => {
      const [claim, verdict] = columns(seen[i] ?? (i === 0 ? '(nothing)' : ''))
      const wanted = ok ? '' : `expected: ${expected[i] ?? '(nothing)'}`
      return [i > 0 ? ' ' : ok ? '✓' : '✗', i > 0 ? '' : name, claim, verdict, wanted] as const
    }),
  )
  const table = [[' ', 'page', 'claim', 'verdict', ''] as const, ...cells]
  const width = (column: 1 | 2 | 3): number => Math.max(...table.map((row) => row[column].length))
  const [page, claim, verdict] = [width(1), width(2), width(3)]
  return table
    .map((row) =>
      `${row[0]} ${row[1].padEnd(page)}  ${row[2].padEnd(claim)}  ${row[3].padEnd(verdict)}  ${row[4]}`.trimEnd(),
    )
    .join('\n')
}
