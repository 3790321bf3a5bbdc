/**
 * The registers an extension knows by itself: open ones, to which the person may add, and official ones, which are asked
 * where the person turned them on and granted their hosts.
 */
import bluetoothSig from './bluetooth-sig.ts'
import chinaEnergyLabel from './china-energy-label.ts'
import chinaWaterLabel from './china-water-label.ts'
import energyStar from './energy-star.ts'
import epaPpls from './epa-ppls.ts'
import eprel from './eprel.ts'
import eudamed from './eudamed.ts'
import fccEas from './fcc-eas.ts'
import giteki from './giteki.ts'
import healthCanadaDin from './health-canada-din.ts'
import healthCanadaNpn from './health-canada-npn.ts'
import matterDcl from './matter-dcl.ts'
import oekoTex from './oeko-tex.ts'
import type { OfficialRegister } from './official.ts'
import openfda510k from './openfda-510k.ts'
import openfdaRegistration from './openfda-registration.ts'
import openfdaUdi from './openfda-udi.ts'

export interface KnownRegister {
  /** Base address, without a trailing slash. */
  readonly url: string
  readonly name: string
}

const DEMONSTRATION: readonly KnownRegister[] = [
  { url: 'http://127.0.0.1:8787', name: '示例登记 Example Register' },
  { url: 'http://127.0.0.1:8789', name: '示例登记处二 Second example register' },
]

/** In development the demonstration registers of this machine; released, none: no public register exists yet. */
export const defaultRegisters = (mode: 'development' | 'production'): readonly KnownRegister[] =>
  mode === 'development' ? DEMONSTRATION : []

/** Public registers of the authorities. None is asked before the person turns it on. */
export const officialRegisters: readonly OfficialRegister[] = [
  bluetoothSig,
  chinaEnergyLabel,
  chinaWaterLabel,
  energyStar,
  epaPpls,
  eprel,
  eudamed,
  fccEas,
  giteki,
  healthCanadaDin,
  healthCanadaNpn,
  matterDcl,
  oekoTex,
  openfda510k,
  openfdaRegistration,
  openfdaUdi,
]
