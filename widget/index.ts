/** The script that a merchant embeds, with English in it: it defines `<proof-mark>` and does nothing else. */
import { defineProofMark } from './define.ts'
import { words } from './words/en.ts'

defineProofMark(words)
