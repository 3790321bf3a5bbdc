/** The outbox as a page of the extension uses it: it puts evidence into the database itself, since no message could carry it. */
import type { Outbox } from '../core/own-report.ts'
import type { Api } from './api.ts'
import { answerOf, makeSend } from './bus.ts'
import { patternOfUrl } from './hosts.ts'
import { makeOutbox } from './outbox.ts'
import { announcing, watchOutbox } from './outbox-changes.ts'
import type { NewReport } from './outbox-entry.ts'
import { outboxTable } from './outbox-table.ts'

export const makeOutboxClient = (api: Api): Outbox<NewReport> => {
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  const shelf = makeOutbox({
    table: announcing(outboxTable()),
    now: () => new Date(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  })
  const allow = async (asked: chrome.permissions.Permissions): Promise<boolean> =>
    api.permissions.request(asked).catch(() => false)
  /** What is kept is safe, even where the background does not answer just now: an alarm or the next start sends it. */
  const sendOn = async <T>(kept: T): Promise<T> => {
    await send('send-reports', {})
    return kept
  }

  return {
    newId: shelf.newId,
    queue: async (report, to) => sendOn(await shelf.put(report, to)),
    add: async (id, more) => sendOn(await shelf.add(id, more)),
    withdraw: async (id) => sendOn(await shelf.withdraw(id)),
    list: shelf.list,
    retry: async (id) => void (await answerOf(send('retry-report', { id }))),
    remove: async (id) => void (await answerOf(send('remove-report', { id }))),
    check: async (id) => void (await answerOf(send('check-report', { id }))),
    seen: async (id) => void (await answerOf(send('seen-report', { id }))),
    evidence: shelf.evidence,
    watch: watchOutbox,
    allow: (register) => {
      const pattern = patternOfUrl(register)
      return pattern === undefined ? Promise.resolve(false) : allow({ origins: [pattern] })
    },
    notify: () => allow({ permissions: ['notifications'] }),
  }
}
