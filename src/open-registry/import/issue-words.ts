/** What a schema finds wrong, in words for whoever has the file before them. The contract's own schemas carry none. */
import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

const WORDS: { readonly [code in Issue['code']]?: (issue: Extract<Issue, { code: code }>) => string } = {
  too_big: ({ maximum }) => `more than ${maximum}`,
  too_small: ({ minimum }) => (Number(minimum) === 1 ? 'empty' : `less than ${minimum}`),
  invalid_type: ({ expected }) => `${expected} is expected`,
  invalid_value: ({ values }) => `one of ${values.slice(0, 20).join(', ')} is expected`,
  unrecognized_keys: ({ keys }) => `${keys.slice(0, 5).join(', ')} is not known here`,
  invalid_format: ({ format }) => `not of the form that is expected (${format})`,
}

/** The place, and what is wrong there. A union is told by the branch that comes furthest. */
export const describeIssue = (issue: Issue | undefined): string => {
  if (!issue) return 'the top: not understood'
  const inner =
    issue.code === 'invalid_union'
      ? issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0]
      : undefined
  const path = [...issue.path, ...(inner?.path ?? [])].join('.') || 'the top'
  const told = inner ?? issue
  const words = (WORDS[told.code] as ((one: Issue) => string) | undefined)?.(told)
  return `${path}: ${words ?? (told.message === 'Invalid input' ? 'not understood' : told.message)}`
}
