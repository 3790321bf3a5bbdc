/** `PUT /v1/admin/alerts/{source}`: all notices of one source, in place of those it had. */
import type { AlertsInput, AlertsWritten } from '../contract/admin-schemas.ts'
import { heldNature, pastInstant, whyForeign } from './admin-check.ts'
import type { ImportSources } from './admin-import.ts'
import { digestOf } from './audit.ts'
import { json, type Reply, refuse } from './reply.ts'

/** The reply. A register without any data takes either kind, and from then on that kind alone. */
export const replyWithAlertsWritten = async (
  { store, now, actor }: ImportSources,
  source: string,
  { alerts, asOf }: AlertsInput,
): Promise<Reply> => {
  if (new Set(alerts.map(({ id }) => id)).size < alerts.length)
    return refuse('unprocessable', 'An id stands there twice.')
  const past = pastInstant(asOf, now)
  if (past === undefined) return refuse('unprocessable', 'asOf lies ahead.')
  const nature = (await heldNature(store)) ?? (alerts[0]?.demo === true ? 'demo' : 'real')
  if (nature === 'mixed') return refuse('unprocessable', 'Demonstration data and real data stay apart.')
  const foreign = alerts.flatMap(({ demo }, i) => {
    const why = whyForeign(demo === true, nature)
    return why ? [`alerts.${i}: ${why}`] : []
  })
  if (foreign[0]) return refuse('unprocessable', foreign[0])
  await store.replaceAlertsOf(
    source,
    { alerts, asOf: past },
    {
      at: now,
      actor,
      action: 'alerts',
      target: `alerts ${source}`,
      detail: { count: alerts.length, after: digestOf(alerts) },
    },
  )
  return json({ source, count: alerts.length } satisfies AlertsWritten)
}
