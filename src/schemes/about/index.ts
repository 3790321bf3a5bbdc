/** What each scheme is, and the catalogue that joins both halves. Never in page or badge. */
import { type Catalogue, makeCatalogue } from '../../core/catalogue.ts'
import type { About } from '../../core/scheme.ts'
import { schemes } from '../index.ts'
import cnCcc from './cn-ccc.ts'
import cnCel from './cn-cel.ts'
import cnMs from './cn-ms.ts'
import cnOrganic from './cn-organic.ts'
import cnSc from './cn-sc.ts'
import euCe from './eu-ce.ts'
import euEprel from './eu-eprel.ts'
import fscLic from './fsc-lic.ts'
import oekoTex from './oeko-tex.ts'
import usFcc from './us-fcc.ts'
import usFda510k from './us-fda-510k.ts'

export const abouts: readonly About[] = [
  cnCcc,
  cnCel,
  cnMs,
  cnOrganic,
  cnSc,
  euCe,
  euEprel,
  fscLic,
  oekoTex,
  usFcc,
  usFda510k,
]
export const catalogue: Catalogue = makeCatalogue(schemes, abouts)
