/** Watching put together: its alarm, its notifications. Every listener is set in the first turn. */
import type { Words } from '../say/words/words.ts'
import type { Api } from './api.ts'
import { makeWatch, type Watch, type WatchDependencies } from './watch.ts'
import { makeWatchNews } from './watch-news.ts'

export interface WatchBackgroundDependencies extends Pick<WatchDependencies, 'look' | 'now' | 'newsChanged'> {
  readonly api: Api
  readonly words: () => Promise<Words>
}

export const WATCH_ALARM = 'watch'

export const startWatch = ({ api, words, look, now, newsChanged }: WatchBackgroundDependencies): Watch => {
  const news = makeWatchNews({ api, words })
  const watch = makeWatch({
    area: api.storage.local,
    now,
    draw: Math.random,
    look,
    wakeAt: async (ms) =>
      void (await (ms === undefined ? api.alarms.clear(WATCH_ALARM) : api.alarms.create(WATCH_ALARM, { when: ms }))),
    tell: news.tell,
    newsChanged,
  })
  const round = (): void => void watch.round().then(newsChanged)
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) round()
  })
  // The browser promises of no alarm that it lives on: a worker that wakes without it sets it anew.
  const ensureAlarm = async (): Promise<void> => {
    if (!(await api.alarms.get(WATCH_ALARM))) await watch.plan()
  }
  void ensureAlarm().catch(() => undefined)
  api.permissions.onAdded.addListener(news.listen)
  news.listen()
  return watch
}
