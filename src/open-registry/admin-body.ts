/** What is sent along: JSON Lines, members that the contract does not know, text that no database keeps. */

/** Most characters of one line. */
const MAX_LINE = 64 * 1024

/** `{ [member]: [one value a line] }`; empty lines are passed over. `undefined` when a line is no JSON. */
export const readLines = (text: string, member: string): Readonly<Record<string, unknown>> | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.some((line) => line.length > MAX_LINE)) return undefined
  try {
    return { [member]: lines.map((line): unknown => JSON.parse(line)) }
  } catch {
    return undefined
  }
}

/** PostgreSQL takes no NUL, and half a character becomes another one on its way into UTF-8. */
export const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !/[\0\p{Cs}]/u.test(value)
  if (Array.isArray(value)) return value.every(isStorable)
  return isObject(value) ? Object.values(value).every(isStorable) : true
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Where something was sent that parsing left out, such as `records.3.validTo`; `undefined` when nothing was. What is
 * written may not silently lose what somebody misspelt.
 */
export const lostMember = (sent: unknown, parsed: unknown): string | undefined => {
  if (Array.isArray(sent) && Array.isArray(parsed)) {
    for (const [i, one] of sent.entries()) {
      const lost = lostMember(one, parsed[i])
      if (lost !== undefined) return `${i}.${lost}`
    }
    return undefined
  }
  if (!isObject(sent) || !isObject(parsed)) return undefined
  for (const [name, member] of Object.entries(sent)) {
    if (!Object.hasOwn(parsed, name)) return name.slice(0, 40)
    const lost = lostMember(member, parsed[name])
    if (lost !== undefined) return `${name}.${lost}`
  }
  return undefined
}
