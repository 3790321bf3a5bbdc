/** Every scheme the finder looks for, one line each. */
import type { Scheme } from '../core/scheme.ts'
import cnCcc from './cn-ccc.ts'
import cnSc from './cn-sc.ts'
import usFcc from './us-fcc.ts'

export const schemes: readonly Scheme[] = [cnCcc, cnSc, usFcc]
