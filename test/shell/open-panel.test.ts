import { expect, test, vi } from 'vitest'
import type { Api } from '../../src/shell/api.ts'
import { panelOpener } from '../../src/shell/open-panel.ts'

const opener = (api: object) => panelOpener(api as unknown as Api)

test('opens beside the window that asks, in Firefox as the sidebar, on a telephone not at all', async () => {
  const open = vi.fn(async () => undefined)
  const windows = { getCurrent: async () => ({ id: 3 }) }
  const inChromium = await opener({ windows, sidePanel: { open } })
  await inChromium?.()
  expect(open.mock.calls).toEqual([[{ windowId: 3 }]])
  open.mockClear()
  const inFirefox = await opener({ windows, sidebarAction: { open } })
  await inFirefox?.()
  expect(open.mock.calls).toEqual([[]])
  expect(await opener({})).toBeUndefined()
  expect(await opener({ windows })).toBeUndefined()
  expect(
    await opener({ windows: { getCurrent: async () => Promise.reject(new Error('gone')) }, sidePanel: { open } }),
  ).toBeUndefined()
})
