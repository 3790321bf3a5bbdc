/** What a KC safety number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-kc-safety',
  region: 'KR',
  name: { zh: '韩国 KC 安全认证编号', en: 'Korean KC safety number' },
  issuer: {
    zh: '韩国国家技术标准院指定的认证和检测机构',
    en: 'Bodies named by the Korean Agency for Technology and Standards',
  },
  scopeKind: 'product',
  form: {
    zh: '一般用品：1–2 个字母、3 位、字母、3–4 位 - 4 位；电器：2 个字母、5–6 位 - 4–5 位',
    en: 'household: 1–2 letters, 3 digits, letter, 3–4 digits - 4 digits; electrical: 2 letters, 5–6 digits - 4–5 digits',
    grade: 'several',
  },
  proves: {
    zh: '这类商品按韩国产品安全法取得安全认证，或经检测后完成安全确认申报。',
    en: 'Goods of this type were certified, or tested and notified, under Korean product safety law.',
  },
  doesNotProve: {
    zh: '不包括无线电性能，也不说明质量好坏。许多旧编号已到期：到期不等于不安全，但新货不应再用。',
    en: 'It says nothing of radio or of quality. Many older numbers have run out, which alone does not make goods unsafe.',
  },
  lookup: {
    url: 'https://www.safetykorea.kr/release/certificationsearch',
    name: { zh: '韩国产品安全信息中心查询（韩文）', en: 'Safety Korea certificate search (Korean)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'shapes of the numbers',
      from: 'some 1 700 records of the national register; two further sets of real numbers',
      grade: 'several',
    },
    { fact: 'meaning of the first letters', from: 'common knowledge', grade: 'memory' },
    { fact: 'states such as 적합 and 기간만료', from: 'records of the national register', grade: 'single' },
    { fact: 'address of the public search', from: 'two public programs that use it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“인증번호”在韩国网页上多半是短信验证码；KC 也可指堪萨斯城等。',
    en: 'On Korean pages "인증번호" is mostly a one-time code; KC is also Kansas City and more.',
  },
})
