/** One handler a call of the contract, room by room. They take parsed parameters and give replies; none knows HTTP. */
import { makeAdminHandlers } from './admin.ts'
import { makeAlertsReply } from './alerts.ts'
import { makeBuilderHandlers } from './builder-handlers.ts'
import { makeCaseHandlers } from './case-handlers.ts'
import { makeOperationHandlers } from './handlers/operation.ts'
import { makePageHandlers } from './handlers/pages.ts'
import { makeReadHandlers } from './handlers/read.ts'
import { makeMayLook, makeOnboardingHandlers } from './onboarding-handlers.ts'
import type { Handlers, Served } from './served.ts'
import { makeSigner } from './signing.ts'
import { makeSigningHandlers } from './signing-handlers.ts'

export type { Call, Handlers, Operator, Served } from './served.ts'

export const makeHandlers = (served: Served): Handlers => {
  const { store, now } = served
  const signer = makeSigner(store, now)
  const mayLook = makeMayLook()
  return {
    ...makeReadHandlers(served, signer),
    ...makePageHandlers(served),
    ...makeOperationHandlers(served),
    ...makeAdminHandlers(served),
    alerts: makeAlertsReply(store, signer),
    ...makeSigningHandlers(served, signer),
    ...makeOnboardingHandlers(served, mayLook),
    ...makeCaseHandlers(served),
    ...makeBuilderHandlers(served, signer, mayLook),
  }
}
