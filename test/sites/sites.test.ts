import { describe, expect, it } from 'vitest'
import { foldLabel } from '../../src/core/text.ts'
import generic, { PANE_LABELS } from '../../src/sites/generic.ts'
import { siteFor, sites } from '../../src/sites/index.ts'

describe('every site', () => {
  it.each([generic, ...sites].map((site) => [site.id, site] as const))(
    '%s has folded labels, each of one field',
    (_, site) => {
      const labels = Object.values(site.labels).flat()
      expect(labels.length).toBeGreaterThan(0)
      expect(labels.filter((label) => foldLabel(label) !== label)).toEqual([])
      expect(new Set(labels).size).toBe(labels.length)
    },
  )

  it('has an id and hosts of its own', () => {
    const hosts = sites.flatMap((site) => site.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length)
  })
})

describe('the generic site', () => {
  it.each([
    '型号',
    '3c规格型号',
    '国补备案型号',
    'item model number',
    'modellnummer',
    'modellbezeichnung',
    'herstellerreferenz',
    '型番',
    '모델명',
    'mpn',
  ])('knows %s as a model', (label) => {
    expect(generic.labels.model).toContain(label)
  })

  it.each(['货号', 'asin', 'artikelnummer', 'artikel-nr', 'sku', '电池型号'])(
    'does not take %s for a model',
    (label) => {
      expect(generic.labels.model).not.toContain(label)
    },
  )

  it('keeps labels of panes apart from those of fields, so that each has one meaning', () => {
    const labels = new Set(Object.values(generic.labels).flat())
    expect(PANE_LABELS.filter((label) => labels.has(foldLabel(label)))).toEqual([])
    expect(PANE_LABELS.every((label) => /^[\p{Script=Han}A-Z0-9]+$/u.test(label))).toBe(true)
  })
})

describe('siteFor', () => {
  it('answers generic for a host that nobody has described', () => {
    expect(siteFor('item.example.com')).toBe(generic)
    expect(siteFor('')).toBe(generic)
  })
})
