/** What a BPOM registration is, proves and does not prove; kinds by their letters. */
import { defineAbout, type Worded } from '../../core/scheme.ts'

const named = (zh: string, en: string): Worded => ({ zh, en })

export default defineAbout({
  id: 'id-bpom',
  region: 'ID',
  name: named('印尼 BPOM 注册号（食品、化妆品、药品）', 'BPOM registration (Indonesian food, cosmetics and medicine)'),
  issuer: named('印度尼西亚食品药品监督管理局（BPOM）', 'Indonesian Food and Drug Authority (BPOM)'),
  scopeKind: 'product',
  form: {
    zh: '字母 + 数字：MD/ML + 12 或 15 位，NA–NE + 11 位，TR、SD 等 + 9 位，药品为 3 个字母 + 12 位',
    en: 'letters + digits: MD/ML + 12 or 15, NA–NE + 11, TR, SD and kin + 9, medicines 3 letters + 12',
    grade: 'several',
  },
  proves: named(
    '这一款产品已在 BPOM 登记，可以在印尼销售；字母说明是食品、化妆品、草药还是药品，以及国产还是进口。',
    'This product is registered with BPOM and may be sold in Indonesia; the letters tell what it is and whether it is imported.',
  ),
  doesNotProve: named(
    '不证明功效，也不等于清真认证。组合装里每件产品有各自的号码。',
    'Nothing about effect, and it is no halal certificate. In a bundle each product has its own number.',
  ),
  validity: named('食品和化妆品号有期限，到期要续。', 'Registrations run out and have to be renewed.'),
  lookup: {
    url: 'https://cekbpom.pom.go.id/',
    name: named('BPOM 官方查询（Cek BPOM）', 'Cek BPOM, the official search'),
    takesNumber: false,
  },
  sources: [
    {
      fact: 'letters and lengths of food, cosmetics, herbal medicine and medicines',
      from: 'an open parser of the codes, explanations in Indonesian papers and real listings',
      grade: 'several',
    },
    { fact: 'QD, QI and QL for quasi-medicine', from: 'one Indonesian list of prefixes', grade: 'single' },
    { fact: 'address of the official search', from: 'public programs that ask it', grade: 'several' },
    { fact: 'registrations run out', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['NA18171234567', 'TR123456789', 'SD123456789'],
  homonyms: named(
    'P-IRT（家庭食品作坊）和卫生部的 PKD/AKD 号都常写在“izin edar”标签下，但不是 BPOM 号。',
    'P-IRT numbers of home producers and PKD/AKD permits of the health ministry stand under the same label and are no BPOM numbers.',
  ),
  categories: {
    MD: named('印尼产食品', 'Food made in Indonesia'),
    ML: named('进口食品', 'Imported food'),
    NA: named('亚洲产化妆品', 'Cosmetics from Asia'),
    TR: named('印尼产传统药', 'Herbal medicine made in Indonesia'),
    TI: named('进口传统药', 'Imported herbal medicine'),
    SD: named('印尼产保健补充剂', 'Supplement made in Indonesia'),
    SI: named('进口保健补充剂', 'Imported supplement'),
  },
})
