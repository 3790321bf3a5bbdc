/** Builds the badge `<proof-mark>` into `dist/widget/`; about a second. */
import type { Built } from './build-extension.ts'
import { PROJECT, runNode, tool } from './run.ts'

export const buildBadge = async (): Promise<Built> => {
  const { code, output } = await runNode([tool('vite/bin/vite.js'), 'build', '-c', 'widget/vite.config.ts'], {
    quiet: true,
  })
  return code === 0 ? { kind: 'built', dir: `${PROJECT}/dist/widget` } : { kind: 'failed', output }
}
