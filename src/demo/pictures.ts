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
  dishwasher:
    '<rect x="28" y="16" width="64" height="90" rx="6"/><path d="M28 36h64M40 26h14"/><circle cx="80" cy="26" r="3"/><path d="M44 84c0-30 32-30 32 0M40 92h40"/>',
  'air-conditioner':
    '<rect x="12" y="34" width="96" height="36" rx="8"/><path d="M24 58h72M36 80c0 10-8 10-8 18M60 80v18M84 80c0 10 8 10 8 18"/>',
  washer:
    '<rect x="26" y="14" width="68" height="94" rx="6"/><path d="M26 34h68M36 24h12"/><circle cx="60" cy="70" r="24"/><path d="M40 74c12 10 28-10 40 0"/>',
  'range-hood': '<path d="M48 14h24v30l32 34v12H16V78l32-34Z"/><path d="M16 78h88"/><circle cx="60" cy="84" r="2"/>',
  refrigerator: '<rect x="32" y="10" width="56" height="100" rx="6"/><path d="M32 46h56M42 24v12M42 58v18"/>',
  paper: '<path d="M34 14h38l16 16v76H34Z"/><path d="M72 14v16h16M46 48h30M46 62h30M46 76h30"/>',
  box: '<path d="M22 42h76v56H22Z"/><path d="M16 30h88v12H16ZM50 58h20"/><circle cx="36" cy="104" r="5"/><circle cx="84" cy="104" r="5"/>',
  lamp: '<path d="M36 106h48M60 106V70L40 48l26-28"/><path d="M58 12l28 26-12 14-28-26Z"/>',
  tea: '<path d="M26 50h58v28c0 24-58 24-58 0Z"/><path d="M84 56c20-4 20 24 0 22M40 38c-6-8 6-10 0-18M62 38c-6-8 6-10 0-18"/>',
  shirt: '<path d="M44 18c8 12 24 12 32 0l26 16-10 20-12-6v56H40V48l-12 6-10-20Z"/>',
  thermometer: '<path d="M30 96l50-50c8-8 20 4 12 12L42 108H30Z"/><path d="M70 56l12 12M58 68l6 6M30 96l12 12"/>',
  cable:
    '<path d="M30 96V60c0-30 60-30 60 0v8"/><rect x="24" y="96" width="12" height="14" rx="2"/><rect x="82" y="68" width="16" height="24" rx="4"/>',
} as const

export type PictureName = keyof typeof SHAPES

/** Says nothing to a screen reader: the heading beside it already names the product. */
export const picture = (name: PictureName): Markup =>
  html`<svg class="picture" viewBox="0 0 120 120" aria-hidden="true">${raw(SHAPES[name])}</svg>`
