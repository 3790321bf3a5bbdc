/** What the CAL mark of a Chinese laboratory is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cal',
  region: 'CN',
  name: { zh: 'CAL 审查认可标志', en: 'CAL mark (approval of inspection bodies in China)' },
  issuer: {
    zh: '市场监督管理部门（原质量技术监督部门）',
    en: 'Chinese market regulators (formerly quality supervision)',
  },
  scopeKind: 'laboratory',
  proves: {
    zh: '这家机构曾获准从事产品质量监督检验，报告可作为质量判定的依据。',
    en: 'The body was approved for official product inspection, and its reports could settle questions of quality.',
  },
  doesNotProve: {
    zh: '不是对商品的认证。这一制度已并入检验检测机构资质认定（CMA），单独的 CAL 标志多见于旧报告。',
    en: 'It certifies no product. The scheme has been merged into CMA, so a CAL mark mostly stands on old reports.',
  },
  sources: [
    { fact: 'meaning beside CMA and CNAS', from: 'two published explanations of the three marks', grade: 'several' },
    { fact: 'merged into CMA', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'cal 也是卡路里的缩写。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'The letters also stand for calories. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
