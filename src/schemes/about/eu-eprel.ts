/** What an EPREL registration is, proves and does not prove; product groups by their code in the register's addresses. */
import { defineAbout, type Worded } from '../../core/scheme.ts'

const named = (zh: string, en: string): Worded => ({ zh, en })

/** In the singular, as a title names the thing. Groups without a word that a shopper would use are left out. */
const categories: Readonly<Record<string, Worded>> = {
  airconditioners: named('空调', 'air conditioner'),
  dishwashers: named('洗碗机', 'dishwasher'),
  dishwashers2019: named('洗碗机', 'dishwasher'),
  electronicdisplays: named('显示器', 'monitor'),
  hotwaterstoragetanks: named('储热水箱', 'hot water storage tank'),
  lamps: named('灯', 'lamp'),
  lightsources: named('灯', 'lamp'),
  localspaceheaters: named('取暖器', 'space heater'),
  ovens: named('烤箱', 'oven'),
  rangehoods: named('吸油烟机', 'range hood'),
  refrigeratingappliances: named('冰箱', 'refrigerator'),
  refrigeratingappliances2019: named('冰箱', 'refrigerator'),
  residentialventilationunits: named('新风机', 'ventilation unit'),
  smartphonestablets20231669: named('手机', 'smartphone'),
  solidfuelboilers: named('固体燃料锅炉', 'solid fuel boiler'),
  spaceheaters: named('采暖热源', 'boiler'),
  televisions: named('电视', 'television'),
  tumbledriers: named('干衣机', 'tumble dryer'),
  tyres: named('轮胎', 'tyre'),
  washerdriers: named('洗干一体机', 'washer dryer'),
  washingmachines: named('洗衣机', 'washing machine'),
  washingmachines2019: named('洗衣机', 'washing machine'),
  waterheaters: named('热水器', 'water heater'),
}

export default defineAbout({
  id: 'eu-eprel',
  region: 'EU',
  name: named('EPREL 登记号（欧盟能效标签）', 'EPREL registration (EU energy label)'),
  issuer: named(
    '供应商自行登记，数据库由欧盟委员会管理',
    'Registered by the supplier in the European Commission’s database',
  ),
  scopeKind: 'product',
  form: { zh: '5 至 8 位数字', en: '5 to 8 digits', grade: 'several' },
  proves: named(
    '供应商已就这一型号登记能效等级和标签数据，数据对所有人公开。',
    'The supplier registered the energy class and label data of this very model, open to everybody.',
  ),
  doesNotProve: named(
    '不是第三方检测：数据由供应商自己填写；同系列其他尺寸或型号的等级可能不同，页面写的等级要与登记的一致。',
    'It is no third party’s test: the supplier enters the figures. Another size of the series may have another class, and the class on the page should be the registered one.',
  ),
  validity: named(
    '没有期限；停止投放市场后记录仍保留。',
    'No term; the record stays after the last unit was placed on the market.',
  ),
  lookup: {
    url: 'https://eprel.ec.europa.eu/qr/{number}',
    name: named('EPREL 公开数据库', 'EPREL public database'),
    takesNumber: true,
  },
  sources: [
    { fact: 'five to eight digits, no check digit', from: 'registered numbers and public clients', grade: 'several' },
    {
      fact: 'addresses /qr/, /screen/product/, /fiches/, /labels/',
      from: 'public clients and shops',
      grade: 'several',
    },
    { fact: 'codes of the product groups', from: 'a public list and addresses of the register', grade: 'single' },
    { fact: 'suppliers register each model before sale', from: 'Regulation (EU) 2017/1369, Art. 4', grade: 'several' },
    { fact: 'the record outlives the model', from: 'common knowledge', grade: 'memory' },
    { fact: '123456 as a specimen', from: 'a shop feed’s documentation', grade: 'single' },
  ],
  samples: ['123456'],
  homonyms: named(
    '2021 年以前的 A+++ 等级、GTIN 条码和货号都不是 EPREL 登记号。',
    'The A+++ classes of before 2021, a GTIN and an article number are no EPREL number.',
  ),
  categories,
})
