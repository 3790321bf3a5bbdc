/** Product pictures: a few plain shapes each, so that no picture has to be fetched from anywhere. */
import { html, raw } from 'hono/html'
import type { Markup } from './demo-page.ts'

const SHAPES = {
  'power-bank':
    '<rect x="34" y="14" width="52" height="92" rx="10"/><circle cx="48" cy="94" r="2"/><circle cx="56" cy="94" r="2"/><circle cx="64" cy="94" r="2"/><path d="M52 20h16"/>',
  charger: '<rect x="30" y="44" width="60" height="60" rx="12"/><path d="M48 44V24M72 44V24M50 74h20"/>',
  kettle: '<path d="M38 40h44l8 62H30Z"/><path d="M82 50c24-4 24 40 4 40M44 40c0-16 32-16 32 0M60 22v6"/>',
  cooker:
    '<rect x="22" y="46" width="76" height="54" rx="14"/><path d="M22 64h76M46 46c4-14 24-14 28 0"/><circle cx="60" cy="82" r="8"/>',
  fan: '<circle cx="60" cy="44" r="32"/><path d="M60 44c0-24 20-20 8-4M60 44c20 12 8 28-4 8M60 44c-22 10-24-10-4-8M60 76v28M40 106h40"/>',
  dryer: '<path d="M24 30h56c20 0 20 34 0 34H24Z"/><path d="M52 64l-6 40h18l4-40M24 36l-8-4M24 58l-8 4"/>',
  battery: '<rect x="28" y="34" width="64" height="68" rx="6"/><path d="M50 34V22h20v12M46 68h28M60 54v28"/>',
  speaker:
    '<rect x="36" y="12" width="48" height="96" rx="12"/><circle cx="60" cy="36" r="10"/><circle cx="60" cy="76" r="18"/>',
  tag: '<rect x="32" y="32" width="56" height="56" rx="18"/><circle cx="60" cy="42" r="4"/><path d="M48 64h24M48 74h16"/>',
  hub: '<rect x="20" y="62" width="80" height="32" rx="8"/><path d="M36 62V30M84 62V30"/><circle cx="36" cy="78" r="3"/><circle cx="50" cy="78" r="3"/>',
  noodles:
    '<path d="M28 44h64l-8 60H36Z"/><path d="M28 44c8-24 56-24 64 0M42 62c12 10 24-10 36 0M42 76c12 10 24-10 36 0"/>',
  biscuits:
    '<circle cx="60" cy="60" r="40"/><circle cx="46" cy="50" r="3"/><circle cx="72" cy="46" r="3"/><circle cx="60" cy="66" r="3"/><circle cx="44" cy="76" r="3"/><circle cx="78" cy="74" r="3"/>',
  cable:
    '<path d="M30 96V60c0-30 60-30 60 0v8"/><rect x="24" y="96" width="12" height="14" rx="2"/><rect x="82" y="68" width="16" height="24" rx="4"/>',
} as const

export type PictureName = keyof typeof SHAPES

/** Says nothing to a screen reader: the heading beside it already names the product. */
export const picture = (name: PictureName): Markup =>
  html`<svg class="picture" viewBox="0 0 120 120" aria-hidden="true">${raw(SHAPES[name])}</svg>`
