/** Tells that a watched certificate has changed: by a quiet notification where the person allowed them. */
import type { Watched, WatchedState } from '../core/watched.ts'
import { fill } from '../say/words/fill.ts'
import type { Words } from '../say/words/words.ts'
import type { Api } from './api.ts'

export interface WatchNewsDependencies {
  readonly api: Pick<Api, 'permissions' | 'runtime' | 'tabs'> & Partial<Pick<Api, 'notifications'>>
  readonly words: () => Promise<Words>
}

export interface WatchNews {
  readonly tell: (entry: Watched) => Promise<void>
  /** Opens the list when a notification is pressed. May be called again when the permission comes. */
  readonly listen: () => void
}

/** Where watched certificates are listed, as a page: a side panel opens only under a press in the browser itself. */
export const WATCHED_PAGE = 'sidepanel.html#watched'
const PREFIX = 'watched:'

const sayState = (state: WatchedState, { statuses, verdicts }: Words): string =>
  state === 'absent' ? verdicts.absent.short : statuses[state]

/** Never rejects: who cannot be told finds it at the button and in the list. */
export const makeWatchNews = ({ api, words }: WatchNewsDependencies): WatchNews => {
  const onClicked = (id: string): void => {
    if (!id.startsWith(PREFIX)) return
    void api.tabs.create({ url: api.runtime.getURL(WATCHED_PAGE) }).catch(() => undefined)
    void api.notifications?.clear(id)
  }
  return {
    tell: async ({ id, schemeName, number, before, state }) => {
      const isAllowed = await api.permissions.contains({ permissions: ['notifications'] }).catch(() => false)
      if (!isAllowed || !api.notifications || !before) return
      const said = await words()
      const facts = { scheme: schemeName, number, before: sayState(before, said), now: sayState(state, said) }
      await api.notifications
        .create(`${PREFIX}${id}`, {
          type: 'basic',
          silent: true,
          iconUrl: api.runtime.getURL('icon/128.png'),
          title: said.watchNews.title,
          message: fill(said.watchNews.changed, facts),
        })
        .catch(() => undefined)
    },
    listen: () => {
      if (api.notifications && !api.notifications.onClicked.hasListener(onClicked))
        api.notifications.onClicked.addListener(onClicked)
    },
  }
}
