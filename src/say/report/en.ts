/** English. Always "suspected"; a paper asks for an examination, it finds nothing. */
import type { PaperWords } from './words.ts'

export const enPaper: PaperWords = {
  lang: 'en',
  demo: 'Demonstration: this contains demonstration data. Do not send it to any authority.',
  titles: {
    'cn-12315': 'For 12315 (China): a mark suspected to be misused',
    platform: 'To the platform: a mark suspected to be misused',
    body: 'To the certification body: a certificate number suspected to be misused',
    eu: 'To a market surveillance authority in the EU: a mark suspected to be misused',
    us: 'To the competent agency in the US: a mark suspected to be misused',
  },
  about: {
    'cn-12315': [
      'The national 12315 platform takes reports in Chinese: type from the Chinese version of this paper. Its web form blocks pasting.',
    ],
    platform: ["Find the platform's own form for complaints on the product or order page, and fill in what follows."],
    body: [
      'The body that the certificate names. It can say whether it issued this certificate, and for which product.',
    ],
    eu: [
      'The market surveillance authority of the member state where the product is sold. The European Commission publishes the list of authorities.',
      'Forms differ from state to state; this is what they usually ask for. CE is the maker’s own declaration: no common register holds it.',
    ],
    us: [
      'Misleading claims are for the Federal Trade Commission (FTC), product safety is for the Consumer Product Safety Commission (CPSC); food, medicine and radio have agencies of their own.',
      "Start from the agency's own website.",
    ],
  },
  suspicions: {
    'not-in-register': 'The number is not in the register',
    'other-product': 'The number belongs to another product',
    'not-in-force': 'The certificate is suspended, revoked, cancelled or expired',
    'impossible-number': 'It cannot be a number of this kind',
    'no-certificate': 'The mark is used without a certificate',
    'system-mark-on-product': 'A management-system mark is used on a product',
    'copied-badge': 'A verification badge was copied from elsewhere',
    'traded-certificate': 'The certificate was bought or lent',
    other: 'Something else',
  },
  conducts: {
    'not-in-register': 'misuse or forging of a certification mark or certificate',
    'other-product': 'use of a certificate that is registered for another product',
    'not-in-force': 'use of a certificate that is not in force',
    'impossible-number': 'use of a number that no such certificate can have',
    'no-certificate': 'use of a certification mark without a certificate',
    'system-mark-on-product': 'use of a management-system mark to suggest that the product is certified',
    'copied-badge': 'use of a verification badge that was issued to somebody else',
    'traded-certificate': 'buying, transferring or lending of a certificate',
    other: 'misuse of a certification mark',
  },
  findings: {
    'not-in-register': 'the register has no such number',
    'other-product': 'what is registered differs from what the page sells',
    'not-in-force': 'the certificate is not in force',
    'impossible-number': 'the number does not follow the published rules',
    'no-certificate': 'no certificate for it was found',
    'system-mark-on-product': 'the certificate is of a management system, not of a product',
    'copied-badge': "the badge's signature is not for this page",
    'traded-certificate': '',
    other: '',
  },
  short: ({ seller, product, mark, number, register, day, suspicion, isBare }) => {
    const finding = isBare ? '' : enPaper.findings[suspicion]
    const asked = register ? `I asked ${register}${day ? ` on ${day}` : ''}: ` : 'As I checked, '
    return [
      `${seller ? `${seller} ` : 'The shop '}offers ${product ? `"${product}"` : 'a product'} with ${mark ?? 'a certification mark'}`,
      `${number ? ` no. ${number}` : ''}. `,
      finding ? `${asked}${finding}. ` : '',
      `Suspected ${enPaper.conducts[suspicion]}. Please examine.`,
    ].join('')
  },
  headings: {
    short: 'Short text (to be typed)',
    sheet: 'Field by field',
    steps: 'Steps on the website',
    legal: 'Rules that may apply',
    where: 'Who handles it',
    ways: 'A report or a complaint',
    words: 'In my own words',
    evidence: 'Evidence',
    ask: 'What I ask for',
    contact: 'How to reach me',
  },
  shortHint: (used, max) => `${used} characters of ${max}.`,
  fields: {
    seller: 'Seller (name of the shop)',
    platform: 'Platform',
    url: 'Address of the page',
    product: 'Product',
    brand: 'Brand',
    model: 'Model',
    maker: 'Maker, as stated',
    mark: 'Mark shown',
    number: 'Number shown',
    quote: "The page's own words",
    day: 'Seen on',
    result: 'What the register says',
    suspicion: 'What is suspected',
    text: 'Text of the report',
  },
  sellerHint:
    'Companies are chosen by keyword. Where a shop shows no licence, choose the operator of the platform and name the shop in the text.',
  notStated: 'not stated on the page',
  notAsked: 'no register was asked',
  steps: [
    'Log in and prove your identity, choose "我要举报" (report), read the notice.',
    'Choose the company by keyword; confirm it and your own data.',
    'Fill in the form. Its text box blocks pasting: type the short text. A further box takes the address of the page.',
    'Add screenshots and other evidence, and note the number you are given.',
    'These steps are from published guides; the site may have changed.',
  ],
  where: [
    'A seller on a platform: the county-level market regulator where the seller really does business, or the one at the seat of the platform if it receives the report first (Interim Measures on Complaints and Reports, Art. 27).',
    'A newer version of these measures may be in force: check before quoting.',
  ],
  ways: [
    'A report (举报) points at a suspected offence. It needs concrete leads, and you answer for their truth. It may be anonymous; only a reporter known by name is told the decision, within 5 working days (Arts 24, 31).',
    'A complaint (投诉) settles your own dispute. It needs your name, phone and address, name and address of the business, your claim and the facts (Art. 9); it is for consumers, within three years (Art. 15).',
    'Both in one paper are handled separately (Art. 7). This paper is a report.',
  ],
  asks: {
    'cn-12315': ['Please examine these leads.'],
    platform: [
      "Please check the seller's certificates, correct or pause the listing where needed, keep the records, and tell me the outcome.",
    ],
    body: [
      'Please say whether you issued this certificate, its status today, whether it covers this product, and whether its holder lets this shop use it.',
    ],
    eu: ['Please examine mark and certificate of this product, and give me a reference number.'],
    us: ['Please examine this claim, and give me a reference number.'],
  },
  checkFirst: 'Check the text in force before you quote it. Whether it applies is for the authority to decide.',
  noBasis: 'None of the rules known to us surely fits this. State the facts alone and leave the rule to the authority.',
  noLawHere: 'No law is quoted here: no text was checked for it. State the facts alone.',
  oldText: 'text of 2004; it may have been amended, and article numbers may differ',
  grade: (grade) =>
    ({ several: 'several sources', single: 'one source', derived: 'derived', memory: 'not yet confirmed' })[grade],
  sanction: 'What the rule provides',
  evidenceHint:
    'An evidence file (zip) goes with this. Each item in it has a SHA-256, so that changes can be found offline.',
  noEvidence: 'No evidence file goes with this.',
}
