/** The open registers an extension knows by itself. More are added by the person, in the settings. */

export interface KnownRegister {
  /** Base address, without a trailing slash. */
  readonly url: string
  readonly name: string
}

const DEMONSTRATION: readonly KnownRegister[] = [
  { url: 'http://127.0.0.1:8787', name: '示例登记 Example Register' },
  { url: 'http://127.0.0.1:8789', name: '示例登记处二 Second example register' },
]

/** In development the demonstration registers of this machine; released, none: no public register exists yet. */
export const defaultRegisters = (mode: 'development' | 'production'): readonly KnownRegister[] =>
  mode === 'development' ? DEMONSTRATION : []
