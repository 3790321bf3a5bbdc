import { words as base } from '../de.ts'
import { words as other } from './en.ts'
import type { ViewWords } from './words.ts'
export const words: ViewWords = { ...other, ...base }
