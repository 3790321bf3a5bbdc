/**
 * Invented certificates for the demonstration register. Every number lies in its scheme's example block, every name and
 * model says that it is an example, and statuses and dates fit each other on the given day.
 */
import type { Day, Status } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { plusDays, plusYears } from './days.ts'
import type { Random } from './random.ts'

type Choice<T> = readonly [T, ...T[]]

/** Category codes as published in 2023, the name of the product and the standard it is tested to. */
const PRODUCTS: Choice<readonly [code: string, name: string, standard: string]> = [
  ['0914', '移动电源', 'GB 31241-2022'],
  ['0915', '锂离子电池组', 'GB 31241-2022'],
  ['0907', '电源适配器', 'GB 4943.1-2022'],
  ['0201', '插座', 'GB/T 2099.1-2021'],
  ['0702', '电风扇', 'GB 4706.27-2008'],
  ['0707', '室内加热器', 'GB 4706.23-2007'],
  ['0708', '吸尘器', 'GB 4706.7-2014'],
  ['0709', '电吹风', 'GB 4706.15-2008'],
  ['0711', '电磁灶', 'GB 4706.29-2008'],
  ['0713', '食品加工器具', 'GB 4706.30-2008'],
  ['0714', '微波炉', 'GB 4706.21-2008'],
  ['0717', '电热水壶', 'GB 4706.19-2008'],
  ['0718', '电饭锅', 'GB 4706.19-2008'],
  ['0719', '电热毯', 'GB 4706.8-2008'],
  ['0902', '便携式计算机', 'GB 4943.1-2022'],
  ['1001', '灯具', 'GB 7000.1-2015'],
  ['1119', '电动自行车', 'GB 17761-2024'],
  ['2201', '童车', 'GB 14747-2006'],
  ['2202', '玩具', 'GB 6675.1-2014'],
  ['2207', '儿童安全座椅', 'GB 27887-2011'],
]
const FOODS: Choice<readonly [code: string, name: string]> = [
  ['01', '粮食加工品'],
  ['02', '食用油'],
  ['03', '调味品'],
  ['04', '肉制品'],
  ['05', '乳制品'],
  ['06', '饮料'],
  ['07', '方便食品'],
  ['08', '饼干'],
  ['11', '速冻食品'],
  ['13', '糖果制品'],
  ['14', '茶叶'],
  ['15', '酒类'],
  ['18', '炒货食品及坚果制品'],
  ['24', '糕点'],
  ['26', '蜂产品'],
]
const DEVICES: Choice<string> = ['Speaker', 'Headset', 'Tracker', 'Hub', 'Camera', 'Keyboard', 'Watch', 'Router']
const TRADES: Choice<string> = ['电子', '电器', '科技', '能源', '照明', '智造']
const CITIES: Choice<string> = ['深圳', '东莞', '宁波', '佛山', '苏州', '青岛', '厦门', '合肥', '成都', '天津']
const WORDS: Choice<string> = ['Devices', 'Audio', 'Wireless', 'Robotics', 'Home', 'Labs']
const FORMS: Choice<string> = ['Ltd', 'Inc', 'GmbH']
/** The mainland's province codes, GB/T 2260. */
const PROVINCES: Choice<string> = [
  ...(['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37'] as const),
  ...(['41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'] as const),
]

/** Out of a hundred. */
const STATUSES: Readonly<Record<Status, number>> = {
  valid: 85,
  suspended: 4,
  revoked: 2,
  cancelled: 4,
  expired: 3,
  'in-renewal': 2,
}

const YEARS_OF_VALIDITY = 5
const RENEWAL_WINDOW_DAYS = 90

type Dates = Pick<HeldRecord, 'issuedOn' | 'statusSince'> & { readonly validFrom: Day; readonly validUntil: Day }

const periodFrom = (validFrom: Day): Pick<Dates, 'validFrom' | 'validUntil'> => ({
  validFrom,
  validUntil: plusDays(plusYears(validFrom, YEARS_OF_VALIDITY), -1),
})
const periodUntil = (validUntil: Day): Pick<Dates, 'validFrom' | 'validUntil'> => ({
  validFrom: plusYears(plusDays(validUntil, 1), -YEARS_OF_VALIDITY),
  validUntil,
})

/** In force now; when it is not `valid`, since some day within its period. */
const running = (status: Status, today: Day, random: Random) => {
  const ageDays = 30 + random.below(1700)
  const since = plusDays(today, -random.below(Math.min(ageDays, 400)))
  return { ...periodFrom(plusDays(today, -ageDays)), ...(status === 'valid' ? {} : { statusSince: since }) }
}
const runOut = (today: Day, random: Random) => {
  const period = periodUntil(plusDays(today, -1 - random.below(900)))
  return { ...period, statusSince: plusDays(period.validUntil, 1) }
}
const renewing = (today: Day, random: Random) => {
  const daysLeft = random.below(RENEWAL_WINDOW_DAYS)
  const statusSince = plusDays(today, -random.below(RENEWAL_WINDOW_DAYS - daysLeft))
  return { ...periodUntil(plusDays(today, daysLeft)), statusSince }
}

const datesOf = (status: Status, today: Day, random: Random): Dates => {
  const period =
    status === 'expired'
      ? runOut(today, random)
      : status === 'in-renewal'
        ? renewing(today, random)
        : running(status, today, random)
  // One in six was renewed before: the number keeps the year of the first issue.
  const issuedOn = random.below(6) === 0 ? plusYears(period.validFrom, -YEARS_OF_VALIDITY) : period.validFrom
  return { issuedOn, ...period }
}

const modelsOf = (random: Random): Pick<HeldRecord, 'models'> => {
  const many = random.below(100) === 0 ? 40 : 1 + random.below(5)
  const first = 1000 + random.below(8000)
  return random.below(7) === 0 ? {} : { models: Array.from({ length: many }, (_, i) => `DEMO-${first + i}`) }
}

const companyOf = (trade: string, random: Random): string => `示例${trade}（${random.pick(CITIES)}）有限公司`

/** The serial counts up from 100000, above those of the cast; nothing else needs to differ. */
const inventCcc = (i: number, today: Day, random: Random): HeldRecord => {
  const [category, name, standard] = random.pick(PRODUCTS)
  const status = random.weighted(STATUSES)
  const dates = datesOf(status, today, random)
  const holder = companyOf(random.pick(TRADES), random)
  return {
    scheme: 'cn-ccc',
    number: `${(dates.issuedOn ?? today).slice(0, 4)}00${category}${100_000 + (i % 900_000)}`,
    status,
    productName: `${name}（示例）`,
    ...modelsOf(random),
    holder,
    manufacturer: random.below(4) === 0 ? companyOf(random.pick(TRADES), random) : holder,
    standards: [standard],
    scopeKind: 'product',
    category,
    body: { id: '00', name: '示例认证机构', standing: 'approved' },
    ...dates,
    demo: true,
  }
}

const CITIES_A_PROVINCE = 12
const COUNTIES_A_CITY = 30
const AREAS = PROVINCES.length * CITIES_A_PROVINCE * COUNTIES_A_CITY
/** How many food licences there can be with serial 0000. */
export const FOOD_NUMBERS = FOODS.length * AREAS
/** Shares no factor with `FOOD_NUMBERS`, so that counting in its steps meets every number once. */
const STRIDE = 7919

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** Check digit of GB/T 17710 MOD 11,10 for the digits before it. */
const checkDigit = (digits: string): number => {
  const product = [...digits].reduce((last, digit) => (((last + Number(digit)) % 10 || 10) * 2) % 11, 10)
  return (11 - product) % 10
}

const inventFood = (i: number, today: Day, random: Random): HeldRecord => {
  const at = (i * STRIDE) % FOOD_NUMBERS
  const [category, name] = FOODS[at % FOODS.length] ?? FOODS[0]
  const area = Math.floor(at / FOODS.length)
  const province = PROVINCES[area % PROVINCES.length] ?? PROVINCES[0]
  const city = 1 + (Math.floor(area / PROVINCES.length) % CITIES_A_PROVINCE)
  const county = 1 + Math.floor(area / PROVINCES.length / CITIES_A_PROVINCE)
  const place = `${province}${twoDigits(city)}${twoDigits(county)}`
  const status = random.weighted(STATUSES)
  const holder = companyOf('食品', random)
  const digits = `1${category}${place}0000`
  return {
    scheme: 'cn-sc',
    number: `SC${digits}${checkDigit(digits)}`,
    status,
    productName: `${name}（示例）`,
    holder,
    manufacturer: holder,
    scope: `${name}（示例）`,
    category,
    body: { id: place, name: '示例市场监督管理局' },
    ...datesOf(status, today, random),
    demo: true,
  }
}

/** No authorisation of the kind runs out. */
const FCC_STATUSES = { valid: 94, revoked: 3, cancelled: 3 } as const
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Grantee codes 2EX0A … 9EX0Z: the 0 keeps them out of what is issued. */
const inventFcc = (i: number, today: Day, random: Random): HeldRecord => {
  const grantee = `${2 + (i % 8)}EX0${LETTERS.charAt(Math.floor(i / 8) % LETTERS.length)}`
  const model = 1000 + Math.floor(i / 8 / LETTERS.length)
  const status = random.weighted(FCC_STATUSES)
  const ageDays = 30 + random.below(2500)
  const statusSince = plusDays(today, -random.below(Math.min(ageDays, 400)))
  return {
    scheme: 'us-fcc',
    number: `${grantee}DEMO${model}`,
    status,
    ...(status === 'valid' ? {} : { statusSince }),
    productName: `Example Wireless ${random.pick(DEVICES)}`,
    ...(random.below(5) === 0 ? {} : { models: [`DEMO-${model}`] }),
    holder: `Example ${random.pick(WORDS)} ${random.pick(FORMS)}`,
    standards: ['47 CFR Part 15C'],
    scopeKind: 'product',
    body: { id: 'EX-TCB', name: 'Example Certification Body' },
    issuedOn: plusDays(today, -ageDays),
    demo: true,
  }
}

export type Inventor = (i: number, today: Day, random: Random) => HeldRecord

/** One inventor a scheme: the `i`-th record it makes has a number of its own. */
export const inventors: Readonly<Record<'cn-ccc' | 'cn-sc' | 'us-fcc', Inventor>> = {
  'cn-ccc': inventCcc,
  'cn-sc': inventFood,
  'us-fcc': inventFcc,
}
