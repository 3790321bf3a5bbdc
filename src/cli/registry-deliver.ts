/** `npm run registry -- deliver`: sends what webhooks wait for, once; a running register does so by itself. */
import { deliverAll } from '../open-registry/webhook-delivery.ts'
import { makePost, POST_TIMEOUT_MS } from '../open-registry/webhook-delivery-post.ts'
import { defineCommand, withStore } from './registry-command.ts'

export default defineCommand({
  name: 'deliver',
  usage: `  deliver          sends what webhooks wait for, once; a running register does so by itself
    --private-webhooks  for development: also to http and to this machine`,
  flags: { 'private-webhooks': { type: 'boolean' } },
  run: (call) =>
    withStore(call, { create: false }, async (store) => {
      const allowPrivate = call.flags['private-webhooks'] === true
      const { delivered, failed, givenUp } = await deliverAll({
        store,
        now: () => new Date().toISOString(),
        random: Math.random,
        post: makePost({ timeoutMs: POST_TIMEOUT_MS, allowPrivate }),
      })
      console.log(`${delivered} delivered, ${failed} to be tried again, ${givenUp} given up`)
    }),
})
