/**
 * Tells of what a register has said: by a notification where the person allowed them, and in any case at the toolbar
 * button until it has been looked at.
 */
import { fill } from '../say/words/fill.ts'
import type { ReportNewsWords } from '../say/words/words.ts'
import type { Api } from './api.ts'
import { hostOf } from './hosts.ts'
import type { Entry } from './outbox-entry.ts'

export interface NewsDependencies {
  /** On a telephone the button has a title and no badge. */
  readonly api: Pick<Api, 'action' | 'permissions' | 'runtime' | 'tabs'> & Partial<Pick<Api, 'notifications'>>
  readonly words: () => Promise<ReportNewsWords>
  /** Title of the button where there is nothing to say. */
  readonly title: string
}

export interface News {
  readonly tell: (entry: Entry) => Promise<void>
  /** Shows at the button whether anything has not been looked at; `other`: a line on what else has not. */
  readonly show: (hasNews: boolean, other?: string) => Promise<void>
  /** Opens the own reports when a notification is pressed. May be called again when the permission comes. */
  readonly listen: () => void
}

/** Where own reports are listed. */
export const OWN_REPORTS_PAGE = 'report.html#own'
const PREFIX = 'report:'
const MARK = '✉'
const OTHER_MARK = '•'

/** Never rejects: who cannot be told finds it in the list. */
export const makeNews = ({ api, words, title }: NewsDependencies): News => {
  const onClicked = (id: string): void => {
    if (!id.startsWith(PREFIX)) return
    void api.tabs.create({ url: api.runtime.getURL(OWN_REPORTS_PAGE) }).catch(() => undefined)
    void api.notifications?.clear(id)
  }
  return {
    tell: async ({ id, register, follow }) => {
      const status = follow.statuses.at(-1)?.status
      const isAllowed = await api.permissions.contains({ permissions: ['notifications'] }).catch(() => false)
      if (!isAllowed || !api.notifications || status === undefined) return
      const { title: head, sentences } = await words()
      const template = new Map(Object.entries(sentences)).get(status) ?? sentences.other
      const message = fill(template, { register: hostOf(register) })
      const iconUrl = api.runtime.getURL('icon/128.png')
      // Of one report only the newest stands.
      await api.notifications
        .create(`${PREFIX}${id}`, { type: 'basic', iconUrl, title: head, message })
        .catch(() => undefined)
    },
    show: async (hasNews, other) => {
      const { title: head } = await words()
      const lines = [hasNews && head, other].filter(Boolean)
      await Promise.allSettled([
        api.action.setBadgeText?.({ text: hasNews ? MARK : other ? OTHER_MARK : '' }),
        api.action.setTitle({ title: [title, ...lines].join('\n') }),
      ])
    },
    listen: () => {
      if (api.notifications && !api.notifications.onClicked.hasListener(onClicked))
        api.notifications.onClicked.addListener(onClicked)
    },
  }
}
