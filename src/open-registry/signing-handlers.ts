/** The handlers of what the register signs. */
import type { KeySet } from '../contract/alert-schemas.ts'
import { JOSE_TYPE } from '../contract/paths.ts'
import { BADGE_SCALES } from '../contract/statement-schemas.ts'
import { dayOf } from '../core/dates.ts'
import { replyWithBadge } from './badge.ts'
import { makePngBadges } from './badge-png.ts'
import { didDocument } from './credential.ts'
import { makeLetters } from './picture/letters.ts'
import { json } from './reply.ts'
import type { Handlers, Served } from './served.ts'
import type { Signer } from './signing.ts'
import { replyWithStatement } from './statements.ts'

type SigningHandlers = Pick<Handlers, 'keys' | 'signedKeys' | 'did' | 'statement' | 'badge'>

export const makeSigningHandlers = (served: Served, signer: Signer): SigningHandlers => {
  const { store, catalogue, now, operator, statementLifeSeconds, log = () => {} } = served
  const drawPng = makePngBadges(makeLetters())
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
    badge: ({ params: { scheme, file }, query: { lang = 'zh', size = 'm', theme = 'light', scale = '1' } }) =>
      replyWithBadge(
        { ...sources(), log, drawPng },
        { scheme, number: file.slice(0, -'.svg'.length) },
        {
          language: lang === 'en' ? 'en' : 'zh',
          size,
          theme,
          format: file.endsWith('.png') ? 'png' : 'svg',
          scale: BADGE_SCALES[scale],
        },
      ),
  }
}
