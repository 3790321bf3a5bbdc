/** The background's door. */
import { defineBackground } from 'wxt/utils/define-background'
import { api } from '../src/shell/api.ts'
import { startBackground } from '../src/shell/background.ts'

export default defineBackground(() => {
  startBackground({ api, fetch: (...request) => fetch(...request), now: () => new Date(), isDevelopment: __DEV__ })
})
