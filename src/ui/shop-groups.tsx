/** The shops that Proofmark knows, by region: allowed and taken back one by one or a region at a time. */
import { useEffect, useState } from 'preact/hooks'
import type { ShopChoice, ShopGroup } from '../core/shops.ts'
import { fill } from '../say/words/fill.ts'
import { CheckBox } from './check-box.tsx'
import type { OptionsProps } from './props.ts'
import type { SectionProps } from './registers.tsx'

export type ShopGroupsProps = Pick<SectionProps, 'words' | 'settings' | 'change' | 'requestOrigins' | 'removeOrigins'> &
  Pick<OptionsProps, 'shops' | 'onGrants'>

const hostsOf = (shops: readonly ShopChoice[]): readonly string[] => shops.flatMap(({ hosts }) => hosts)
const originsOf = (shops: readonly ShopChoice[]): readonly string[] => shops.flatMap(({ origins }) => origins)

export const ShopGroups = (props: ShopGroupsProps) => {
  const { words, settings, change, requestOrigins, removeOrigins, shops: load, onGrants } = props
  const text = words.shops
  const [groups, setGroups] = useState<readonly ShopGroup[]>()
  const [said, setSaid] = useState('')
  const refresh = (): void =>
    void load().then(setGroups, () => {
      setSaid(text.loadFailed)
    })
  useEffect(refresh, [settings])
  useEffect(() => onGrants(refresh), [])

  const isChosen = ({ hosts }: ShopChoice): boolean => hosts.every((host) => settings.sites.includes(host))
  const isOn = (shop: ShopChoice): boolean => shop.isGranted && isChosen(shop)
  const turn = async (shops: readonly ShopChoice[], on: boolean): Promise<void> => {
    setSaid('')
    // Asked for in the same breath as the press, or the browser refuses to ask.
    if (on && !(await requestOrigins(originsOf(shops)).catch(() => false))) return setSaid(words.options.notTurnedOn)
    const hosts = hostsOf(shops)
    const others = settings.sites.filter((site) => !hosts.includes(site))
    const problem = await change({ ...settings, sites: on ? [...others, ...hosts] : others })
    if (problem) return setSaid(problem)
    if (!on) await removeOrigins(originsOf(shops)).catch(() => false)
    refresh()
  }
  return (
    <div class="shops">
      <p class="problem" role="status">
        {said}
      </p>
      {groups?.map(({ region, shops }) => {
        const name = text.regions[region]
        const on = shops.filter(isOn).length
        return (
          <details key={region}>
            <summary>
              {name} <span class="quiet">{fill(text.count, { on: `${on}`, all: `${shops.length}` })}</span>
            </summary>
            <div class="row">
              {on < shops.length && (
                <button type="button" class="button small" onClick={() => void turn(shops, true)}>
                  {fill(text.allowAll, { region: name })}
                </button>
              )}
              {on > 0 && (
                <button type="button" class="button small" onClick={() => void turn(shops, false)}>
                  {fill(text.removeAll, { region: name })}
                </button>
              )}
            </div>
            <ul class="list">
              {shops.map((shop) => (
                <li key={shop.id}>
                  <CheckBox label={shop.name} isOn={isOn(shop)} onTurn={(wanted) => void turn([shop], wanted)} />
                  <span class="quiet">{shop.hosts.join(' · ')}</span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
