/** What each official register's adapter reads and rests on, by id. For tests and `npm run drift`; in no bundle. */
import type { RegistryId } from '../core/words.ts'
import { facts as bluetoothSig } from './bluetooth-sig.ts'
import { facts as chinaEnergyLabel } from './china-energy-label.ts'
import { facts as chinaWaterLabel } from './china-water-label.ts'
import { facts as energyStar } from './energy-star.ts'
import { facts as epaPpls } from './epa-ppls.ts'
import { facts as eprel } from './eprel.ts'
import { facts as eudamed } from './eudamed.ts'
import { facts as fccEas } from './fcc-eas.ts'
import { facts as giteki } from './giteki.ts'
import { facts as healthCanadaDin } from './health-canada-din.ts'
import { facts as healthCanadaNpn } from './health-canada-npn.ts'
import { facts as matterDcl } from './matter-dcl.ts'
import { facts as oekoTex } from './oeko-tex.ts'
import type { RegisterFacts } from './official.ts'
import { facts as openfda510k } from './openfda-510k.ts'
import { facts as openfdaRegistration } from './openfda-registration.ts'
import { facts as openfdaUdi } from './openfda-udi.ts'

export const factsById: Readonly<Record<RegistryId, RegisterFacts>> = {
  'bluetooth-sig': bluetoothSig(),
  'china-energy-label': chinaEnergyLabel(),
  'china-water-label': chinaWaterLabel(),
  'energy-star': energyStar(),
  'epa-ppls': epaPpls(),
  eprel: eprel(),
  eudamed: eudamed(),
  'fcc-eas': fccEas(),
  giteki: giteki(),
  'health-canada-din': healthCanadaDin(),
  'health-canada-npn': healthCanadaNpn(),
  'matter-dcl': matterDcl(),
  'oeko-tex': oekoTex(),
  'openfda-510k': openfda510k(),
  'openfda-registration': openfdaRegistration(),
  'openfda-udi': openfdaUdi(),
}
