/** The public sources of recalls that a register can take in. */
import cpsc from './cpsc.ts'
import healthCanada from './health-canada.ts'
import openfda from './openfda-enforcement.ts'
import opss from './opss.ts'
import rappelconso from './rappelconso.ts'
import type { RecallSource } from './recall-source.ts'
import safetyGate from './safety-gate.ts'

export const recallSources: readonly RecallSource[] = [safetyGate, cpsc, opss, healthCanada, rappelconso, openfda]
