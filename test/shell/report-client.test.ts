/** What the report page seals and puts into the outbox: bound to what it goes with, and whole. */
import { describe, expect, it, vi } from 'vitest'
import { EVIDENCE_LIMITS } from '../../src/core/evidence.ts'
import type { OwnReport } from '../../src/core/own-report.ts'
import { emptyDraft } from '../../src/core/report-draft.ts'
import { readEvidence } from '../../src/evidence/read.ts'
import { memoryDevices } from '../../src/shell/device-key.ts'
import { makeSeals } from '../../src/shell/evidence.ts'
import { makeOutbox } from '../../src/shell/outbox.ts'
import { makeReportClient, type ReportClientDependencies } from '../../src/shell/report-client.ts'
import { memoryOutbox, REGISTER } from './outbox-lab.ts'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const now = (): Date => new Date('2026-11-22T08:00:00Z')
const DRAFT = emptyDraft('draft', '2026-11-22T08:00:00Z')
const TEXT = { id: 'text', what: 'text', mediaType: 'text/plain', isTicked: true, text: 'words' } as const
const photo = new File(['as the camera wrote it'], 'IMG_1.jpg', { type: 'image/jpeg' })

/** An outbox that keeps in memory; what it would send on is not told to anybody. */
const make = (edit: ReportClientDependencies['edit'] = async () => ({ kind: 'edited', png: PNG })) => {
  const table = memoryOutbox()
  const shelf = makeOutbox({ table, now, randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)) })
  const putPicture = vi.fn(async (): Promise<'kept' | 'no-room'> => 'kept')
  const client = makeReportClient({
    drafts: { putPicture, remove: async () => {} } as never,
    outbox: { ...shelf, queue: shelf.put } as never,
    fetchPicture: async () => ({ kind: 'failed' }),
    edit: vi.fn(edit),
    seals: makeSeals({ open: async () => memoryDevices(), now }),
    locale: 'en',
  })
  const fileOf = async (part: string | undefined) => {
    const zip = part === undefined ? undefined : await table.evidence(part)
    const read = zip && (await readEvidence(new Uint8Array(await zip.arrayBuffer())))
    if (read?.kind !== 'read') throw new Error('no evidence')
    return read
  }
  const queued = async (): Promise<OwnReport> => {
    const packed = await client.pack({ ...DRAFT, items: [TEXT], register: REGISTER })
    const sealed = packed.kind === 'packed' ? await packed.seal('send') : undefined
    await client.send(DRAFT, REGISTER, sealed)
    const [report] = await shelf.list()
    if (!report) throw new Error('nothing was queued')
    return report
  }
  return { client, table, fileOf, queued, list: shelf.list, putPicture }
}

it('evidence names the report that it goes with, and a file that is only kept names none', async () => {
  const { client, fileOf, queued } = make()
  const { id } = await queued()
  expect((await fileOf(id)).manifest.report).toBe(id)
  const packed = await client.pack({ ...DRAFT, items: [TEXT] })
  const kept = packed.kind === 'packed' ? await packed.seal('keep') : undefined
  const read = kept && (await readEvidence(new Uint8Array(await kept.file.arrayBuffer())))
  expect(read?.kind === 'read' && read.manifest.report).toBeUndefined()
})

describe('what is added', () => {
  it('is words alone, or pictures drawn anew in a file for this addition', async () => {
    const { client, table, fileOf, queued, list } = make()
    const report = await queued()
    await client.addTo(report, { text: 'more', pictures: [] })
    const cut = { key: 'IMG_1.jpg', crop: { x: 1, y: 2, width: 3, height: 4 }, blackOuts: [] }
    const pictures = [
      { file: photo, picture: { blackOuts: [] } },
      { file: photo, picture: cut },
    ]
    expect(await client.addTo(report, { pictures })).toMatchObject({ kind: 'queued' })
    const [, words, shown] = (await list())[0]?.parts ?? []
    expect(words).toMatchObject({ kind: 'addition', text: 'more', evidenceBytes: 0 })
    expect(await table.evidence(words?.id ?? '')).toBeUndefined()
    const { manifest, items, signature } = await fileOf(shown?.id)
    expect([manifest.report, manifest.register, signature.kind]).toEqual([shown?.id, REGISTER, 'holds'])
    expect(items.map(({ path, what, state, content }) => [path, what, state, content])).toEqual([
      ['own-picture-1.png', 'own-picture', 'holds', PNG],
      ['own-picture-2.png', 'own-picture', 'holds', PNG],
    ])
  })

  it.each([
    ['a picture that cannot be drawn', async () => ({ kind: 'refused' as const }), { kind: 'not-possible' }],
    [
      'more than a file may hold',
      async () => ({ kind: 'edited' as const, png: new Uint8Array(EVIDENCE_LIMITS.fileBytes + 1) }),
      { kind: 'too-large', mostBytes: EVIDENCE_LIMITS.fileBytes },
    ],
  ])('is nothing where it is %s', async (_, edit, outcome) => {
    const { client, queued, list } = make(edit)
    const report = await queued()
    expect(await client.addTo(report, { pictures: [{ file: photo, picture: { blackOuts: [] } }] })).toEqual(outcome)
    expect((await list())[0]?.parts).toHaveLength(1)
  })
})

describe('a picture of one’s own', () => {
  const LARGEST = 30_000_000
  const sized = (bytes: number): Blob => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })

  it('is kept as it came, under the draft', async () => {
    const { client, putPicture } = make()
    expect(await client.bringPicture('draft', 'own-picture-1', photo)).toEqual({
      kind: 'brought',
      key: 'draft:own-picture-1',
    })
    expect(putPicture).toHaveBeenCalledWith('draft:own-picture-1', {
      type: 'image/jpeg',
      bytes: await photo.arrayBuffer(),
    })
    putPicture.mockResolvedValue('no-room')
    expect(await client.bringPicture('draft', 'own-picture-2', photo)).toEqual({ kind: 'no-room' })
  })
  it.each([
    [0, false],
    [1, true],
    [LARGEST, true],
    [LARGEST + 1, false],
  ])('may have %i bytes: %s', async (bytes, isOne) => {
    const { client } = make()
    expect(await client.isPicture(sized(bytes))).toBe(isOne)
  })
  it('is refused where the browser cannot draw it', async () => {
    const { client, putPicture } = make(async () => ({ kind: 'refused' }))
    expect(await client.bringPicture('draft', 'own-picture-1', photo)).toEqual({ kind: 'refused' })
    expect(putPicture).not.toHaveBeenCalled()
  })
})
