/** The calls by which a register is run: the contract itself, whether it lives, and how it does. */
import { openApiDocument } from '../../contract/openapi.ts'
import type { Health } from '../../contract/schemas.ts'
import { json, type Reply, refuse } from '../reply.ts'
import type { Handlers, Served } from '../served.ts'

type OperationHandlers = Pick<Handlers, 'health' | 'ready' | 'metrics' | 'openApi'>

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

export const makeOperationHandlers = ({ store, metrics }: Served): OperationHandlers => {
  /** It is the same as long as the process lives; writing it takes a while. */
  let contract: Reply | undefined
  return {
    health: async () => json({ status: 'ok' } satisfies Health),
    /** A database that is gone is no fault to be looked into here: the balancer sends people elsewhere until it is back. */
    ready: async () => {
      const edition = await store.edition().catch(() => undefined)
      if (!edition) return refuse('not-ready', 'The data cannot be read.')
      const { asOf, epoch } = edition
      return epoch === 0
        ? refuse('not-ready', 'There is no data yet.')
        : json({ status: 'ready', asOf } satisfies Health)
    },
    metrics: async () => ({ kind: 'answer', body: metrics.text(), mediaType: METRICS_TYPE }),
    openApi: async () => {
      contract ??= json(openApiDocument())
      return contract
    },
  }
}
