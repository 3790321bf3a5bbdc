/** The script that a merchant embeds: it defines `<proof-mark>` and does nothing else. */
import { defineProofMark } from './define.ts'

defineProofMark()

export { defineProofMark }
