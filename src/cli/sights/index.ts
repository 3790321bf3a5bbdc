/** All walks, by the view that they are about. */
import { cardSights } from './in-page.ts'
import { certificateSights, optionsSights, welcomeSights } from './own.ts'
import { panelSights } from './panel.ts'
import { popupSights } from './popup.ts'
import { reportSights } from './report.ts'
import { servedSights } from './served.ts'
import type { Walk } from './sight.ts'

export const WALKS = {
  card: cardSights,
  popup: popupSights,
  panel: panelSights,
  options: optionsSights,
  welcome: welcomeSights,
  certificate: certificateSights,
  report: reportSights,
  served: servedSights,
} as const satisfies Readonly<Record<string, Walk>>
