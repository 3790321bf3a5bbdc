/** Pages that a register and the demonstration shop serve. */
import { castMember } from '../../open-registry/cast.ts'
import { LANGUAGE } from '../../say/words/locales.ts'
import { openAt, type Sight, type Stage } from './sight.ts'

const WIDTH_PX = 1000
const NUMBER = '2024000914000101'

const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  certificate: `/c/cn-ccc/${NUMBER}`,
  'certificate-suspended': `/c/cn-ccc/${castMember('power-bank-suspended').record.number}`,
  'certificate-unknown': '/c/cn-ccc/2024000914009999',
  builder: `/builder?scheme=cn-ccc&number=${NUMBER}`,
  docs: '/docs',
  triage: '/triage',
}

export async function* servedSights(stage: Stage): AsyncGenerator<Sight> {
  const language = LANGUAGE[stage.locale]
  for (const [name, path] of Object.entries(PAGES)) {
    const address = new URL(path, stage.registers[0])
    address.searchParams.set('lang', language)
    const page = await openAt(stage, address.href, WIDTH_PX)
    // Of many parts that are alike some will do.
    await page.locator('main').evaluate((main) => {
      for (const more of [...main.querySelectorAll('section')].slice(6)) more.remove()
    })
    yield { name: `register-${name}`, page, widthPx: WIDTH_PX }
    await page.close()
  }
  for (const [name, path] of Object.entries({
    home: '/',
    practice: language === 'zh' ? '/practice' : '/practice/en',
  })) {
    const page = await openAt(stage, stage.shop + path, WIDTH_PX)
    yield { name: `shop-${name}`, page, widthPx: WIDTH_PX }
    const form = page.locator('.exercise form').first()
    if (await form.isVisible()) {
      await form.locator('[value=borrowed]').check()
      await form.locator('button').click()
      yield { name: `shop-${name}-answered`, page, widthPx: WIDTH_PX }
    }
    await page.close()
  }
}
