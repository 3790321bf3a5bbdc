/** The views of the shop that never reloads. */
import type { DemoPage, ExpectedVerdict } from '../demo-page.ts'
import { expectCast } from '../plan.ts'
import { spaProducts, spaShell } from '../spa.ts'

/** The verdicts of a fresh load; moving between the views without a load must come to the same. */
const EXPECTED: Readonly<Record<string, readonly ExpectedVerdict[]>> = {
  '/spa/power-bank': [expectCast('power-bank')],
  '/spa/power-bank-slim': [expectCast('power-bank-suspended')],
  '/spa/cable': [],
}

export const singlePages: readonly DemoPage[] = spaProducts.map(({ path, title }) => ({
  path,
  title,
  lang: 'zh-CN',
  structure: '不重新加载的商城：地址由脚本改写，参数表迟到',
  shows: '换商品后结论随之更换',
  expected: EXPECTED[path] ?? [],
  body: spaShell,
}))
