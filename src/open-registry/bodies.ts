/** The bodies behind the records: whether they may certify, since when, and how it came to that. */
import type { BodyAnswer } from '../contract/trace-schemas.ts'
import type { Day } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'

type History = BodyAnswer['history']
export type HeldBody = BodyAnswer['body'] & { readonly history: History }

/** Bodies with a past. The suspension of `00` lies before the first certificate of the demonstration. */
const DEMO_HISTORIES: Readonly<Record<string, History>> = {
  '00': [
    { day: '2010-01-04', standing: 'approved', basis: '示例批准书', actor: '示例认可主管部门' },
    { day: '2011-04-01', standing: 'suspended', basis: '示例监督检查决定', actor: '示例认可主管部门' },
    { day: '2011-10-08', standing: 'approved', basis: '示例恢复批准书', actor: '示例认可主管部门' },
  ],
  'EX-WDR': [
    { day: '2016-02-01', standing: 'approved', basis: 'Example approval', actor: 'Example Authority' },
    { day: '2026-05-11', standing: 'withdrawn', basis: 'Example decision to withdraw', actor: 'Example Authority' },
  ],
  'EX-BAR': [
    { day: '2014-09-01', standing: 'approved', basis: 'Example approval', actor: 'Example Authority' },
    { day: '2026-01-19', standing: 'suspended', basis: 'Example notice of suspension', actor: 'Example Authority' },
    { day: '2026-07-01', standing: 'barred', basis: 'Example decision to bar for good', actor: 'Example Authority' },
  ],
  '000': [{ day: '2012-03-01', standing: 'approved', basis: '示例批准书', actor: '示例认可主管部门' }],
}

/** The standing that the history ends in, with its day. */
const standingOf = (history: History, standing: HeldBody['standing']): { standingSince?: Day } => {
  const last = history.at(-1)
  return last?.standing === standing ? { standingSince: last.day } : {}
}

/** The bodies that demonstration records name, each once, with the standing that the records give. */
export const demoBodies = (records: readonly HeldRecord[]): readonly HeldBody[] => {
  const bodies = new Map<string, HeldBody>()
  for (const { scheme, body } of records) {
    if (!body) continue
    const schemes = [...new Set([...(bodies.get(body.id)?.schemes ?? []), scheme])].sort()
    const standing = body.standing ?? 'unknown'
    const history = DEMO_HISTORIES[body.id] ?? []
    bodies.set(body.id, {
      id: body.id,
      ...(body.name ? { name: body.name } : {}),
      standing,
      ...standingOf(history, standing),
      schemes,
      demo: true,
      history,
    })
  }
  return [...bodies.values()]
}
