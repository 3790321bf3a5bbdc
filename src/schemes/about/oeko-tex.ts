/** What an OEKO-TEX certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'oeko-tex',
  region: 'world',
  name: { zh: 'OEKO-TEX 证书（STANDARD 100 等）', en: 'OEKO-TEX certificate (STANDARD 100 and others)' },
  issuer: {
    zh: 'OEKO-TEX 协会的检测机构，如 Hohenstein、TESTEX',
    en: 'Test institutes of the OEKO-TEX Association, such as Hohenstein and TESTEX',
  },
  scopeKind: 'product',
  form: {
    zh: '各检测机构写法不同，如 00.HXX.00000，并附机构名',
    en: 'differs by institute, such as 00.HXX.00000, with the name of the institute',
    grade: 'several',
  },
  proves: {
    zh: '证书所列的一组纺织品（或皮革、化学品）按所写产品级别通过了有害物质检测。',
    en: 'The group of articles that the certificate names was tested for harmful substances in the product class it gives.',
  },
  doesNotProve: {
    zh: '只覆盖证书写明的物品：面料或里衬的证书不等于成衣的证书。与有机、产地、劳动条件和耐用无关。证书持有人常是工厂而非品牌。',
    en: 'Only the articles it names: a fabric’s or lining’s certificate is not that of the finished piece. Nothing about organic fibre, origin, labour or wear. The holder is often a mill, not the brand.',
  },
  validity: {
    zh: '一年，可续；“审核中”表示正在续证。',
    en: 'One year, renewable; "under review" means that a renewal is in progress.',
  },
  lookup: {
    url: 'https://www.oeko-tex.com/en/detail?number={number}',
    name: { zh: 'OEKO-TEX 标签查询', en: 'OEKO-TEX Label Check' },
    takesNumber: true,
  },
  sources: [
    { fact: 'shapes YY.0.NNNNN, YY.Hxx.NNNNN and AANNN NNNNNN', from: 'pages of the Label Check', grade: 'several' },
    { fact: 'shape AAAO NNNNNN', from: 'a certificate shown by a shop; common knowledge', grade: 'single' },
    {
      fact: 'asked by the number alone, case and spaces count',
      from: 'OEKO-TEX, consumer questions',
      grade: 'several',
    },
    {
      fact: 'a label needs number and institute',
      from: 'labelling guides of OEKO-TEX and Hohenstein',
      grade: 'several',
    },
    { fact: 'valid for one year; under review is a renewal', from: 'OEKO-TEX, consumer questions', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“STANDARD 100”里的 100 不是证书号；MADE IN GREEN 用另一种产品号。',
    en: 'The 100 of "STANDARD 100" is no number; MADE IN GREEN has product IDs of another kind.',
  },
})
