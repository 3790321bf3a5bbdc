/** Settings as a view holds them: read once, and every change saved at once. */
import { useEffect, useState } from 'preact/hooks'
import type { OptionsProps, Settings } from './props.ts'

export type SettingsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly settings: Settings }

/** Saves and answers with what is wrong, in words for beside the field; `undefined` when all was kept. */
export type Change = (next: Settings, field?: 'site' | 'register' | 'time-stamp') => Promise<string | undefined>

/** What a save came to, in words for beside the field; the shell names what it left out by its field. */
const problemOf = (problems: readonly string[], field: string | undefined, text: OptionsProps['words']['options']) => {
  if (problems.length === 0) return undefined
  if (field === 'site' && problems.some((problem) => problem.startsWith('site'))) return text.siteInvalid
  if (field !== undefined && field !== 'site' && problems.some((problem) => problem.startsWith(field)))
    return text.registerInvalid
  return text.saveFailed
}

export const useSettings = ({ words, load, save }: Pick<OptionsProps, 'words' | 'load' | 'save'>) => {
  const text = words.options
  const [state, setState] = useState<SettingsState>({ kind: 'loading' })
  const [said, setSaid] = useState('')

  const read = (): Promise<void> =>
    load().then(
      (settings) => setState({ kind: 'known', settings }),
      () => setState({ kind: 'failed' }),
    )
  const change: Change = async (next, field) => {
    const result = await save(next).catch(() => undefined)
    const problem = result ? problemOf(result.problems, field, text) : text.saveFailed
    if (result) setState({ kind: 'known', settings: result.settings })
    setSaid(problem ?? text.saved)
    return problem
  }
  // Once, when the page opens.
  useEffect(() => void read(), [])
  return { state, said, read, change }
}
