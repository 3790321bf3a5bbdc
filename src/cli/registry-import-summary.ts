/** What an import comes to, in words for whoever started it. */
import type { ImportCounts } from '../open-registry/import/import-state.ts'
import type { ImportResult } from '../open-registry/import/run-import.ts'
import type { ImportQuestion } from './registry-import-question.ts'

export const notesOf = ({ added, changed, rejected }: ImportCounts): readonly string[] => [
  ...(added > 0 ? [`${added.toLocaleString('en')} new`] : []),
  ...(changed > 0 ? [`${changed.toLocaleString('en')} changed`] : []),
  ...(rejected > 0 ? [`${rejected.toLocaleString('en')} rejected`] : []),
]

export const summaryOf = (
  { kind, counts, rejects, missing, notes }: ImportResult,
  question: ImportQuestion,
): string => {
  const { rows, added, changed, unchanged, repeated, rejected, events } = counts
  const would = question.isDryRun ? 'Nothing was written. ' : ''
  const lines = [
    `${would}${rows} rows: ${added} new, ${changed} changed, ${unchanged} as before, ${repeated} repeated, ${rejected} rejected; ${events} events`,
    ...rejects.map(({ line, reason }) => `  line ${line}: ${reason}`),
    ...(rejected > rejects.length ? [`  and ${rejected - rejects.length} more`] : []),
    ...(rejected > 0 && !question.isDryRun
      ? [`Rejected rows are in ${question.rejects}; correct them and import that file.`]
      : []),
    ...(counts.missing > 0
      ? [
          `${counts.missing} certificates held are not in this list${counts.marked > 0 ? `; ${counts.marked} were marked ${question.map.missing?.status}` : ''}: ${missing.join(', ')}${counts.missing > missing.length ? ', …' : ''}`,
        ]
      : []),
    ...notes,
    ...(kind === 'stopped' ? [`Stopped behind row ${rows}. --resume goes on there.`] : []),
  ]
  return lines.join('\n')
}
