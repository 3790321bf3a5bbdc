import type { Words } from './words.ts'
import { words as base } from './zh-CN.ts'
export const words: Words = { ...base, locale: 'zh-TW' }
