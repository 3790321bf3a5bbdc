/** What other programs may use of `proofmark-staple`. */
export { readConfig, StapleConfigError } from './config.ts'
export { checkStaples, stapleOnce } from './staple.ts'
