/** What the filing of an ordinary cosmetic is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cosm-filing',
  region: 'CN',
  name: { zh: '普通化妆品备案（妆网备字）', en: 'China filing of an ordinary cosmetic' },
  issuer: {
    zh: '备案人自己提交，省级药品监督管理部门存档（进口由国家药监局或其授权的省局）',
    en: 'Filed by the responsible firm with the provincial drug regulator (imports: the national one or a province it empowered)',
  },
  scopeKind: 'product',
  form: {
    zh: '省简称 + G妆网备字 + 年份 4 + 序号 6；进口为国妆网备进字（省）+ 年份 4 + 序号 6',
    en: 'province + G妆网备字 + year 4 + serial 6; imports 国妆网备进字 (province) + year 4 + serial 6',
    grade: 'several',
  },
  proves: {
    zh: '这款化妆品的配方、标签和责任人已报备，可以按备案名称查到。',
    en: 'Formula, label and responsible firm of this cosmetic are on file and can be looked up by the filed name.',
  },
  doesNotProve: {
    zh: '备案不是审批，监管部门没有因此认可它的功效或安全。祛斑美白、防晒、染发、烫发、防脱等须有特殊化妆品注册证，只有备案号不够。',
    en: 'A filing is no approval: nobody vouched for effect or safety. Whitening, sunscreen, hair dye, perm and hair-loss goods need a registration; a filing is not enough.',
  },
  sources: [
    {
      fact: 'form of domestic and imported numbers',
      from: 'four public product pages and two explanations',
      grade: 'several',
    },
    { fact: '国妆备进字J and eight digits, before 2018', from: 'three public product pages', grade: 'several' },
    { fact: '国妆网备字 without 进 occurs in mock-ups only', from: 'a survey of public pages', grade: 'derived' },
    { fact: '卫妆备进字 as the oldest form', from: 'a published explanation', grade: 'single' },
    {
      fact: 'a filing is no approval; special cosmetics are registered',
      from: '化妆品监督管理条例, as explanations give it',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '“粤妆2016…”是化妆品生产许可证，“ICP备”是网站备案，都不是产品备案。',
    en: '粤妆2016… is a maker’s production licence and ICP备 a web site’s filing; neither is the product’s.',
  },
})
