/** What an Indonesian halal certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'id-halal',
  region: 'ID',
  name: { zh: '印尼清真认证（BPJPH / MUI）', en: 'Indonesian halal certificate (BPJPH / MUI)' },
  issuer: {
    zh: '清真产品保障局（BPJPH）；以前由印尼乌里玛委员会（MUI）的 LPPOM 颁发',
    en: 'Halal product agency BPJPH; formerly LPPOM of the council of scholars MUI',
  },
  scopeKind: 'product',
  form: {
    zh: 'ID + 17 位数字，末四位是签发的月和年；旧的 MUI 号是 00 开头的 14 位',
    en: 'ID + 17 digits, the last four the month and year of issue; older MUI numbers have 14 and begin with 00',
    grade: 'several',
  },
  proves: {
    zh: '证书所列的产品和生产者已通过印尼的清真审核。',
    en: 'The products and the producer named on the certificate passed the Indonesian halal audit.',
  },
  doesNotProve: {
    zh: '不是食品安全或 BPOM 注册；同一品牌的其他产品不一定在证书上。',
    en: 'It is neither a test of food safety nor a BPOM registration; other products of the brand need not be on it.',
  },
  lookup: {
    url: 'https://bpjph.halal.go.id/cari/sertifikat?no_regis={number}',
    name: { zh: 'BPJPH 官方查询', en: 'Official BPJPH search' },
    takesNumber: true,
  },
  sources: [
    { fact: 'ID and seventeen digits', from: 'eight certificates on public product pages', grade: 'several' },
    { fact: 'the last four digits are month and year', from: 'the same certificates', grade: 'derived' },
    { fact: 'fourteen digits of MUI', from: 'five public product pages', grade: 'several' },
    { fact: 'address of the official search', from: 'a public program that opens it', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '其他国家（如马来西亚 JAKIM）的清真证书编号不同，这里不读。',
    en: 'Halal certificates of other countries, such as Malaysia’s JAKIM, are numbered otherwise and not read here.',
  },
})
