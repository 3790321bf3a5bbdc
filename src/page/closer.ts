/**
 * The closer reading of a page that is worth one: glued panes come apart, and what machines are told is added. It stands
 * apart from `readPage` and `scanPage` so that no other page pays for it, in bytes or in time.
 */
import type { Passage } from '../core/words.ts'
import { readData } from './data.ts'
import { splitPassage } from './panes.ts'
import type { Place } from './read.ts'

/** The passages of a page for detection, from those of `readPage` or `scanPage`. Claims count by these. */
export const readCloser = (
  root: Document | Element,
  passages: readonly Passage<Place>[],
): readonly Passage<Place>[] => [...passages.flatMap(splitPassage), ...readData(root)]
