/**
 * EPA registration number of a pesticide or disinfectant: company, product, and the distributor where another firm
 * sells it under its own name, with hyphens between. There is no check digit and no fixed length. An establishment
 * number (`EPA Est. 12345-XX-1`) names a factory, not a registration, and is never read as one.
 * Companies in use are far below: those from 990000 are assumed never issued.
 * Source: 40 CFR 156.10 (e) for the label, three public clients of the agency's product register for the shape.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-epa-reg',
  kind: 'product',
  cues: ['epa reg', 'epa_reg', 'epareg', 'epa-reg', 'epa registration', 'epa注册'],
  bond: 'adjacent',
  heads: [' epa '],
  named: /(?<![a-z])EPA[- ]registered|registered with the (?:US |U\.S\. )?EPA|(?<![a-z])EPA注册(?!证?号|编号)/iu,
  // "990001-12", "990001-12-990002"; not "12345-XX-1", not "2026-03-15", not "1-800-555-0100".
  pattern:
    /(?<!\w|\d[-.])(?!(?:19|20)\d\d-(?:0[1-9]|1[0-2])-\d\d(?!\d)|\d{3}-\d{3}-\d{4}(?!\d))(\d{1,6})-(\d{1,5})(?:-(\d{1,6}))?(?!\w|-\w)/u,
  parse: ([raw = '', company = '', product = '', distributor = '']) => ({
    compact: raw,
    parts: { company, product, ...(distributor ? { distributor } : {}) },
  }),
  isExample: ({ company = '' }) => Number(company) >= 990000,
})
