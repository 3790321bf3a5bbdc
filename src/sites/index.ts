/** All shops we know, one line each, and the one that fits a host. */
import type { Site } from '../core/site.ts'
import generic from './generic.ts'

export const sites: readonly Site[] = []

/** The shop of a host, by the longest suffix; `generic` when nobody has described it. */
export const siteFor = (host: string): Site => {
  const fits = (suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`)
  return sites.find((site) => site.hosts.some(fits)) ?? generic
}
