/** The handlers of what the register signs. */
import type { KeySet } from '../contract/alert-schemas.ts'
import { JOSE_TYPE } from '../contract/paths.ts'
import { dayOf } from '../core/dates.ts'
import { replyWithBadge } from './badge.ts'
import { didDocument } from './credential.ts'
import { json } from './reply.ts'
import type { Handlers, Served } from './served.ts'
import type { Signer } from './signing.ts'
import { replyWithStatement } from './statements.ts'

type SigningHandlers = Pick<Handlers, 'keys' | 'signedKeys' | 'did' | 'statement' | 'badge'>

export const makeSigningHandlers = (served: Served, signer: Signer): SigningHandlers => {
  const { store, catalogue, now, operator, statementLifeSeconds, log = () => {} } = served
  const sources = () => ({ store, catalogue, today: dayOf(now()), now: now() })
  return {
    keys: async () => json({ keys: [...(await signer.publicKeys())] } satisfies KeySet),
    signedKeys: async () => ({ kind: 'answer', body: await signer.keySet(), mediaType: JOSE_TYPE }),
    did: async () => ({
      kind: 'answer',
      body: JSON.stringify(didDocument(operator.url, await signer.publicKeys())),
      mediaType: 'application/did+json',
    }),
    statement: ({ params, query }) => {
      const life = statementLifeSeconds === undefined ? {} : { lifeSeconds: statementLifeSeconds }
      return replyWithStatement({ ...sources(), signer, operator, ...life }, params, query)
    },
    badge: ({ params: { scheme, file }, query: { lang = 'zh', size = 'm' } }) =>
      replyWithBadge(
        { ...sources(), log },
        { scheme, number: file.slice(0, -'.svg'.length) },
        { language: lang === 'en' ? 'en' : 'zh', size },
      ),
  }
}
