/** Webhooks as they are managed: made, listed, dropped, replayed. */
import type {
  ReplayAnswer,
  ReplayInput,
  WebhookCreated,
  WebhookDropped,
  WebhookInput,
  WebhooksAnswer,
  Webhook as WireWebhook,
} from '../contract/webhook-schemas.ts'
import { MAX_WEBHOOKS } from '../contract/webhook-schemas.ts'
import { checkNumber } from './admin-check.ts'
import type { ImportSources } from './admin-import.ts'
import { newId, type RandomBytes } from './api-keys.ts'
import { beforeAndAfter } from './audit.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Watch, Webhook, WebhookStatus } from './store.ts'
import { whyNoTarget } from './webhooks-address.ts'

export interface WebhookSources extends ImportSources {
  readonly randomBytes: RandomBytes
  /** For development: http, and addresses that nobody else would reach. */
  readonly allowPrivate: boolean
}

/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32

/** As the store keeps it, or why it cannot be watched. */
const readWatch = (sources: WebhookSources, watch: WebhookInput['watch']): Watch | string => {
  if (watch.kind === 'all') return {}
  if (watch.kind === 'holder') return { holder: watch.holder }
  if (watch.kind === 'body') return { bodyId: watch.body }
  const certificates: { scheme: string; number: string }[] = []
  for (const [i, { scheme, number }] of watch.certificates.entries()) {
    const checked = checkNumber(sources, scheme, number)
    if (checked.kind === 'unfit') return `certificates.${i}: ${checked.why}`
    certificates.push({ scheme, number: checked.value.compact })
  }
  return { certificates }
}

const sayWatch = ({ certificates, holder, bodyId }: Watch): WireWebhook['watch'] => {
  if (certificates) return { kind: 'certificates', certificates: [...certificates] }
  if (holder !== undefined) return { kind: 'holder', holder }
  return bodyId === undefined ? { kind: 'all' } : { kind: 'body', body: bodyId }
}

/** For the trail: everything but the secret. */
const withoutSecret = ({ secret: _secret, ...hook }: Webhook) => hook

/** The reply to `POST /v1/admin/webhooks`. */
export const replyWithNewWebhook = async (sources: WebhookSources, input: WebhookInput): Promise<Reply> => {
  const { store, now, actor, randomBytes, allowPrivate } = sources
  const why = whyNoTarget(input.url, allowPrivate)
  if (why) return refuse('unprocessable', why)
  const watch = readWatch(sources, input.watch)
  if (typeof watch === 'string') return refuse('unprocessable', watch)
  if ((await store.listWebhooks()).length >= MAX_WEBHOOKS)
    return refuse('unprocessable', `There are ${MAX_WEBHOOKS} webhooks already.`)
  const hook: Webhook = {
    id: newId(randomBytes),
    url: input.url,
    secret: `whsec_${Buffer.from(randomBytes(SECRET_BYTES)).toString('base64')}`,
    watch,
    ...(input.label === undefined ? {} : { label: input.label }),
    madeAt: now,
    by: actor,
  }
  const detail = beforeAndAfter(undefined, withoutSecret(hook))
  await store.putWebhook(hook, { at: now, actor, action: 'webhook', target: `webhook ${hook.id}`, detail })
  return json({ id: hook.id, secret: hook.secret } satisfies WebhookCreated)
}

const stateOf = ({ pending, dead, lastFailure }: Omit<WebhookStatus, 'id'>): WireWebhook['state'] => {
  if (dead > 0) return 'dead'
  return pending > 0 && lastFailure ? 'failing' : 'active'
}

/** The reply to `GET /v1/admin/webhooks`. */
export const replyWithWebhooks = async ({ store }: WebhookSources): Promise<Reply> => {
  const [hooks, states] = await Promise.all([store.listWebhooks(), store.webhookStates()])
  const stateById = new Map(states.map((state) => [state.id, state]))
  const webhooks = hooks.map(({ id, url, watch, label, madeAt }): WireWebhook => {
    const { pending = 0, dead = 0, lastFailure } = stateById.get(id) ?? {}
    return {
      id,
      url,
      watch: sayWatch(watch),
      ...(label === undefined ? {} : { label }),
      madeAt,
      state: stateOf({ pending, dead, ...(lastFailure ? { lastFailure } : {}) }),
      pending,
      dead,
      ...(lastFailure ? { lastFailure: { at: lastFailure.at, why: lastFailure.reason.slice(0, 200) } } : {}),
    }
  })
  return json({ webhooks } satisfies WebhooksAnswer)
}

const NO_HOOK = 'There is no such webhook.'

/** The reply to `DELETE /v1/admin/webhooks/{id}`. */
export const replyWithoutWebhook = async ({ store, now, actor }: WebhookSources, id: string): Promise<Reply> => {
  const before = (await store.listWebhooks()).find((hook) => hook.id === id)
  if (!before) return refuse('no-such-entry', NO_HOOK)
  const detail = beforeAndAfter(withoutSecret(before), undefined)
  const done = await store.dropWebhook(id, {
    at: now,
    actor,
    action: 'webhook-dropped',
    target: `webhook ${id}`,
    detail,
  })
  return done === 'dropped' ? json({ id } satisfies WebhookDropped) : refuse('no-such-entry', NO_HOOK)
}

/** The reply to `POST /v1/admin/webhooks/{id}/replays`. */
export const replyWithReplay = async (
  { store, now, actor }: WebhookSources,
  id: string,
  { after }: ReplayInput,
): Promise<Reply> => {
  const detail = after === undefined ? {} : { after }
  const audit = { at: now, actor, action: 'webhook-replayed', target: `webhook ${id}`, detail }
  const queued = await store.replayDeliveries(id, after, now, audit)
  return queued === 'no-such-webhook' ? refuse('no-such-entry', NO_HOOK) : json({ id, queued } satisfies ReplayAnswer)
}
