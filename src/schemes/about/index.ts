/** What each scheme is, and the catalogue that joins both halves. Never in page or badge. */
import { type Catalogue, makeCatalogue } from '../../core/catalogue.ts'
import type { About } from '../../core/scheme.ts'
import { schemes } from '../index.ts'
import cnCcc from './cn-ccc.ts'
import cnSc from './cn-sc.ts'
import usFcc from './us-fcc.ts'

export const abouts: readonly About[] = [cnCcc, cnSc, usFcc]
export const catalogue: Catalogue = makeCatalogue(schemes, abouts)
