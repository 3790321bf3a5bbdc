import { words as base } from '../zh-TW.ts'
import type { ViewWords } from './words.ts'
import { words as other } from './zh-CN.ts'
export const words: ViewWords = { ...other, ...base }
