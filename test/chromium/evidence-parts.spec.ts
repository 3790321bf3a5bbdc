/** What only a browser can show of evidence: that blackened pixels are gone, and that the key stays and can't be read out. */
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from './badge-lab.ts'
import type * as Evidence from './evidence-entry.ts'

declare global {
  var evidence: typeof Evidence
}

const PLACE = 'https://evidence.example/'
let script = ''

test.beforeAll(async () => {
  const entry = path.join(import.meta.dirname, 'evidence-entry.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'evidence' } },
  })
  const files = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))[0] ?? ''
})

test.beforeEach(async ({ page }) => {
  await page.route(PLACE, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(PLACE)
  // A function declared so would be the script's own.
  await page.addScriptTag({ content: `${script}\nglobalThis.evidence = evidence` })
})

interface Chunk {
  readonly type: string
  readonly data: Buffer
}
const chunksOf = (png: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    })
  return chunks
}

/** Every pixel of a PNG without alpha or palette, row by row, its filters undone (PNG, 9.2). */
const pixelsOf = (
  png: Buffer,
): { readonly width: number; readonly channels: number; readonly rows: readonly Buffer[] } => {
  const chunks = chunksOf(png)
  const head = chunks[0]?.data ?? Buffer.alloc(13)
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 2 ? 3 : 4]
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const rows: Buffer[] = []
  const line = width * channels
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0
    const row = Buffer.from(raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)))
    const above = rows[y - 1] ?? Buffer.alloc(line)
    for (let x = 0; x < line; x++) {
      const [a, b, c] = [row[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0]
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c
      row[x] = (row[x] ?? 0) + ([0, a, b, (a + b) >> 1, paeth][filter] ?? 0)
    }
    rows.push(row)
  }
  return { width, channels, rows }
}

test('what is blackened or cut is gone from pixels and bytes', async ({ page }) => {
  const result = await page.evaluate(async () => {
    // Red all over, a green secret with a sheer edge, a comment and a profile in the file.
    const canvas = new OffscreenCanvas(64, 48)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#f00'
    context.fillRect(0, 0, 64, 48)
    context.fillStyle = '#0f0'
    context.fillRect(20, 10, 9, 9)
    context.clearRect(60, 40, 4, 8)
    const plain = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
    const note = new TextEncoder().encode('tEXtComment\0secret place')
    const chunk = new Uint8Array(note.length + 8)
    new DataView(chunk.buffer).setUint32(0, note.length - 4)
    chunk.set(note, 4)
    // Behind the header (33 bytes); browsers pass over a wrong checksum of what they don't need.
    const file = new Uint8Array([...plain.subarray(0, 33), ...chunk, ...plain.subarray(33)])
    const edit = (crop: object | undefined, black: readonly object[], limits?: object) =>
      globalThis.evidence.editPicture(
        new Blob([file]),
        { ...(crop ? { crop } : {}), black } as never,
        ...((limits ? [limits] : []) as []),
      )
    const pngOf = (edited: Awaited<ReturnType<typeof edit>>) => (edited.kind === 'edited' ? [...edited.png] : [])
    const secret = { x: 20.5, y: 10.5, width: 8, height: 8 }
    return {
      file: [...file],
      black: pngOf(await edit(undefined, [secret])),
      // The same pressed from below right, and cut so that half of it stays.
      cut: pngOf(await edit({ x: 24, y: 5.2, width: 30, height: 20 }, [{ x: 28.5, y: 18.5, width: -8, height: -8 }])),
      untouched: pngOf(await edit(undefined, [])),
      small: await edit(undefined, [secret], { pixels: 64 * 48, bytes: 150 }).then(
        (one) => one.kind === 'edited' && one.width,
      ),
      tooLarge: await edit(undefined, [], { pixels: 64 * 48 - 1, bytes: 1e6 }),
      empty: await edit({ x: 70, y: 0, width: 10, height: 10 }, []),
      unreadable: await globalThis.evidence.editPicture(new Blob(['<svg/>']), { black: [] }),
    }
  })
  expect(Buffer.from(result.file).includes('secret place')).toBe(true)
  const isGreen = (row: Buffer, channels: number): boolean =>
    row.some((value, i) => i % channels === 1 && value > 0 && (row[i - 1] ?? 0) < 255)
  for (const bytes of [result.black, result.cut, result.untouched]) {
    const png = Buffer.from(bytes)
    expect(new Set(chunksOf(png).map(({ type }) => type))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']))
    expect(png.includes('secret')).toBe(false)
    // Opaque all over: nothing can stand behind what is seen.
    const { channels, rows } = pixelsOf(png)
    const isOpaque = (row: Buffer): boolean => row.every((value, i) => i % 4 !== 3 || value === 255)
    expect(channels === 3 || rows.every(isOpaque)).toBe(true)
  }
  const untouched = pixelsOf(Buffer.from(result.untouched))
  expect(untouched.rows.filter((row) => isGreen(row, untouched.channels))).toHaveLength(9)
  expect([...(untouched.rows[47]?.subarray(-untouched.channels).subarray(0, 3) ?? [])]).toEqual([255, 255, 255])

  const black = pixelsOf(Buffer.from(result.black))
  expect([black.width, black.rows.length]).toEqual([64, 48])
  expect(black.rows.filter((row) => isGreen(row, black.channels))).toEqual([])
  const at = (x: number, y: number) => [...(black.rows[y]?.subarray(black.channels * x).subarray(0, 3) ?? [])]
  expect([at(20, 10), at(28, 18), at(24, 14)]).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect([at(19, 10), at(29, 18), at(20, 9)]).toEqual([
    [255, 0, 0],
    [255, 0, 0],
    [255, 0, 0],
  ])

  const cut = pixelsOf(Buffer.from(result.cut))
  expect([cut.width, cut.rows.length]).toEqual([30, 21])
  expect(cut.rows.filter((row) => isGreen(row, cut.channels))).toEqual([])
  expect([...(cut.rows[5]?.subarray(0, 3) ?? [])]).toEqual([0, 0, 0])

  expect(result.small).toBeLessThan(64)
  expect(result.tooLarge).toEqual({ kind: 'refused', why: 'too-large' })
  expect(result.empty).toEqual({ kind: 'refused', why: 'empty' })
  expect(result.unreadable).toEqual({ kind: 'refused', why: 'unreadable' })
})

test('the key of a register stays in the browser, can not be read out, and signs again after a reload', async ({
  page,
}) => {
  const seal = () =>
    page.evaluate(async () => {
      const { makeSeals, openDeviceTable, readEvidence } = globalThis.evidence
      const { seal } = makeSeals({ open: openDeviceTable, now: () => new Date() })
      const content = new TextEncoder().encode('words')
      const parts = [{ path: 'text.txt', mediaType: 'text/plain', what: 'text', content }] as const
      const sealed = await seal({ parts, register: 'https://register.example' })
      if (sealed.kind !== 'packed') throw new Error(sealed.why)
      const reading = await readEvidence(sealed.bytes)
      const kept = await (await openDeviceTable()).get('https://register.example')
      const out =
        kept &&
        (await crypto.subtle.exportKey('jwk', kept.privateKey).then(
          () => 'out',
          () => 'kept',
        ))
      return {
        key: sealed.key,
        previous: sealed.manifest.previous,
        sha256: sealed.manifestSha256,
        signature: reading.kind === 'read' && reading.signature.kind,
        out,
        crv: sealed.manifest.key.crv,
      }
    })
  const first = await seal()
  expect(first).toMatchObject({ key: 'first', signature: 'holds', out: 'kept', crv: 'Ed25519' })
  await page.reload()
  await page.addScriptTag({ content: `${script}\nglobalThis.evidence = evidence` })
  expect(await seal()).toMatchObject({ key: 'kept', previous: first.sha256, signature: 'holds' })
})
