/** The shops that Proofmark knows, by region, with whether the browser grants them now. */
import { SHOP_REGIONS, type ShopGroup } from '../core/shops.ts'
import type { Site } from '../core/site.ts'
import { covers, patternOfSite } from './hosts.ts'
import { REGIONS } from './shop-regions.ts'

/** Whether a grant covers the whole of a site: an origin below it alone is not enough. */
const isSiteGranted = (granted: readonly string[], host: string): boolean => {
  const pages = [`https://${host}/`, `http://${host}/`, `https://any.${host}/`]
  const needed = patternOfSite(host).includes('*.') ? pages : pages.slice(0, 2)
  return needed.every((page) => granted.some((pattern) => covers(pattern, page)))
}

/** Those of these host suffixes that are granted. */
export const grantedAmong = (granted: readonly string[], hosts: readonly string[]): readonly string[] =>
  hosts.filter((host) => isSiteGranted(granted, host))

/** Shop systems, which run under any host, are not among them. */
export const groupShops = (sites: readonly Site[], granted: readonly string[]): readonly ShopGroup[] => {
  const byId = new Map(sites.map((site) => [site.id, site]))
  return SHOP_REGIONS.map((region) => ({
    region,
    shops: REGIONS[region].flatMap((id) => {
      const site = byId.get(id)
      if (!site || site.hosts.length === 0) return []
      const { name, hosts } = site
      const isGranted = hosts.every((host) => isSiteGranted(granted, host))
      return [{ id, name, hosts, origins: hosts.map(patternOfSite), isGranted }]
    }),
  }))
}
