/** The script that a merchant embeds, with Chinese in it. */
import { defineProofMark } from './define.ts'
import { words } from './words/zh.ts'

defineProofMark(words)
