/** What an HUID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-huid',
  region: 'IN',
  name: { zh: 'HUID（印度黄金首饰印记编码）', en: 'HUID (Indian gold hallmark)' },
  issuer: { zh: '印度标准局（BIS）认可的检验与印记中心', en: 'Assaying and hallmarking centres recognised by BIS' },
  scopeKind: 'product',
  form: { zh: '6 位大写字母和数字', en: '6 capitals and digits', grade: 'several' },
  proves: {
    zh: '这一件首饰经检验中心验过成色，并用激光刻上了唯一编码。',
    en: 'This very piece was assayed and laser-marked with a code of its own.',
  },
  doesNotProve: {
    zh: '网页上的编码不等于你收到的那件：每件首饰编码不同，请核对实物和 BIS Care 应用里的成色、品类。',
    en: 'A code on a page need not be that of the piece you receive: each has its own. Compare the piece with what the BIS Care app shows.',
  },
  sources: [
    { fact: 'six capitals and digits, one code a piece', from: 'ten public pages', grade: 'several' },
    { fact: 'checked in the BIS Care app', from: 'the same pages', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“huid”在荷兰语里是“皮肤”。22K916 是成色标记，不是编码。',
    en: '“Huid” is Dutch for skin. 22K916 is the fineness, not the code.',
  },
})
