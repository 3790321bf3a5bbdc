/**
 * RTRS (Round Table on Responsible Soy), by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rtrs',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' rtrs ', 'responsible soy'],
  // "RTRS certified soy"; not "RTRS2".
  named: /(?<![a-z\d])RTRS(?![a-z\d-])|Round ?Table on Responsible Soy/iu,
})
