/** What the demonstration's pages are made of: the cast's records, the verdicts promised, and a page's common parts. */
import type { SchemeId, VerdictKind } from '../core/words.ts'
import { cast, castMember, type HeldRecord, UNSEEDED } from '../open-registry/cast.ts'
import type { DemoPage, ExpectedVerdict, Row } from './demo-page.ts'
import { type Offer, product } from './product.ts'

export const record = (name: string): HeldRecord => castMember(name).record

/** The verdict on a member's number; its own unless the page brings about another one. */
export const expectCast = (name: string, kind: VerdictKind = castMember(name).verdict): ExpectedVerdict => ({
  scheme: record(name).scheme,
  number: record(name).number,
  kind,
})

/** A mark that is named without a number. */
export const expectNamed = (scheme: SchemeId, kind: VerdictKind = 'unnumbered'): ExpectedVerdict => ({
  scheme,
  number: null,
  kind,
})

/** An official notice names the listing. */
export const RECALLED: ExpectedVerdict = expectNamed('recall', 'recalled')

export const unseeded = (number: string): ExpectedVerdict => {
  const found = UNSEEDED.find((example) => example.number === number)
  if (!found) throw new Error(`not among the unseeded numbers: ${number}`)
  return { ...found, kind: 'absent' }
}

/** An example number that nobody holds: absent where the demonstration register covers the scheme, else unchecked. */
export const notHeld = (scheme: SchemeId, number: string): ExpectedVerdict => ({
  scheme,
  number,
  kind: cast.some((member) => member.record.scheme === scheme) ? 'absent' : 'unchecked',
})

/** A page is its own title, offer and specifications; `product` puts them together. */
interface Plan extends Omit<DemoPage, 'body'> {
  readonly offer: Offer
  readonly specs: DemoPage['body']
}
export const plan = ({ offer, specs, ...page }: Plan): DemoPage => ({
  ...page,
  body: (context) => product(page.title, page.lang, offer, specs(context)),
})

/** What a platform copies from the certificate into the listing. */
export const fromCertificate = (name: string, model: string): readonly Row[] => {
  const { number, holder = '', productName = '' } = record(name)
  return [
    ['证书编号', number],
    ['证书状态', '有效'],
    ['申请人名称', holder],
    ['制造商名称', holder],
    ['产品名称', productName],
    ['3C规格型号', model],
  ]
}

type Picture = Offer['picture']
export const zhOffer = (picture: Picture, price: string): Offer => ({ picture, price, seller: '示例数码旗舰店' })
export const enOffer = (picture: Picture, price: string): Offer => ({ picture, price, seller: 'Example Store' })
export const deOffer = (picture: Picture, price: string): Offer => ({ picture, price, seller: 'Example Laden' })
