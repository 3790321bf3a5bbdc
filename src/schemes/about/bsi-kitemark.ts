/** What the BSI Kitemark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bsi-kitemark',
  region: 'GB',
  name: { zh: '英国 BSI 风筝标志', en: 'BSI Kitemark' },
  issuer: { zh: '英国标准协会（BSI）', en: 'BSI' },
  scopeKind: 'product',
  form: { zh: 'KM + 5 或 6 位数字', en: 'KM + 5 or 6 digits', grade: 'memory' },
  proves: {
    zh: 'BSI 按写明的标准检测了产品或服务，并定期检查工厂。',
    en: 'BSI tested the product or service by the standard it names and visits the factory.',
  },
  doesNotProve: {
    zh: '只对写明的标准有效。“符合 BS EN”只是厂家自己的说法，不是风筝标志。',
    en: 'Only the standard it names. "Made to BS EN" is the maker’s own word and no Kitemark.',
  },
  sources: [
    {
      fact: 'a BS number on a product is the maker’s claim; the Kitemark is a certification',
      from: 'bsigroup.com, questions of the media',
      grade: 'single',
    },
    { fact: 'KM and five or six digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['KM12345', 'KM123456'],
})
