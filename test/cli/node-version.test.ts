import { expect, it } from 'vitest'
import { adviceFor, isNewEnough } from '../../src/cli/node-version.mjs'

it('takes 22.18 and what is newer, and nothing older', () => {
  const asked = ['20.20.2', '22.17.9', '22.18.0', '22.20.0', '23.0.0', '24.21.0']
  expect(asked.map((version) => isNewEnough(version))).toEqual([false, false, true, true, true, true])
})

it('tells what to do on each platform', () => {
  expect(adviceFor('20.1.0', 'linux')).toContain('npm ci --include=optional')
  expect(adviceFor('20.1.0', 'darwin')).toContain('install Node 24 yourself')
})
