import { words as base } from './en.ts'
import type { Words } from './words.ts'
export const words: Words = { ...base, locale: 'ko' }
