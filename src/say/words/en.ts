/** English. Tone: calm and exact; says what is known, gives the innocent reasons, says what to do next. */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: 'year',
  month: 'month',
  date: 'date',
  body: 'certification body code',
  category: 'product category code',
  class: 'class code',
  region: 'region code',
  province: 'province code',
  serial: 'serial number',
  grantee: 'grantee code',
  product: 'product code',
  type: 'type code',
  other: 'inner part',
}

/** Badge words stand apart so that a badge can carry them alone. */
export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: 'Badge is genuine',
    sentence: 'The register signed this badge for this site, and the signature is still fresh.',
  },
  'badge-expired': {
    short: 'Badge out of date',
    sentence: "The register's signed word behind this badge has run out. The certificate itself may still be in force.",
  },
  'badge-altered': {
    short: 'Badge was altered',
    sentence: 'What this badge shows is not what the register signed. Rely on the register, not on the badge.',
  },
  'badge-other-site': {
    short: "Another site's badge",
    sentence: 'The register signed this badge for a different site or product.',
  },
  'badge-unproven': {
    short: 'Badge proves nothing',
    sentence: 'This badge carries no signature, so it proves nothing by itself. Check the number instead.',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: 'Recall or risk notice',
    sentence:
      'An official recall or risk notice names this product, perhaps only some lots of it. Read the notice before you buy the product or go on using it.',
  },
  'other-product': {
    short: 'For another product',
    sentence:
      'This {scheme} number is in force, but it is registered for something or someone else. It may have been copied by mistake: ask the seller which certificate covers this product.',
  },
  revoked: {
    short: 'Revoked',
    sentence:
      'The certification body withdrew this certificate[ on {since}]. It no longer stands behind the product; ask the seller whether a newer one does.',
  },
  overclaimed: {
    short: 'More than registered',
    sentence:
      'In force and for this product, but the page claims more than the register says. It may be a slip of the page: compare both below, and go by the register.',
  },
  suspended: {
    short: 'Suspended',
    sentence:
      'The certificate is not in force[ since {since}], for a time. A holder can ask for a suspension; it is not proof of wrongdoing.',
  },
  cancelled: {
    short: 'Cancelled',
    sentence:
      'The certificate ended[ on {since}]. That is no penalty: often the model is no longer made or the holder gave it up. From that day it covers nothing more.',
  },
  expired: {
    short: 'Expired',
    sentence:
      'The certificate ran out[ on {until}]. It may be in renewal, or the product may come from before; ask the seller for the current one.',
  },
  'in-renewal': {
    short: 'In renewal',
    sentence:
      'The certificate is under review for renewal[ since {since}] and not in force meanwhile. That is often routine; look again in a few days.',
  },
  conflict: {
    short: 'Contradictory',
    sentence:
      'The page gives two different {scheme} numbers for one product, both in force. One may belong to another version: ask the seller which one covers this product.',
  },
  malformed: {
    short: 'Impossible number',
    sentence:
      'This cannot be a {scheme} number: [{why}|its form is wrong.] It may be a misprint. Compare it with the mark on the product, or ask the seller for the certificate.',
  },
  lookalike: {
    short: 'Not a certificate no.',
    sentence: '[{why} ]Ask the seller for the certificate number.',
  },
  absent: {
    short: 'Not in the register',
    sentence:
      'The register has no such number. It may be too new, mistyped, or not exist. Compare it with the number on the product.',
  },
  expected: {
    short: 'Required, not shown',
    sentence:
      'Products of this kind need {scheme} by law, and this page shows none. It may be on the product or in a picture; ask the seller.',
  },
  confirmed: {
    short: 'Valid for this product',
    sentence: 'This {scheme} number is in force[ until {until}], and what the register describes matches this page.',
  },
  genuine: {
    short: 'Valid, match unclear',
    sentence:
      'This {scheme} number is in force. The page does not say enough to tell whether it covers this product: compare model and maker with the register below.',
  },
  'not-product': {
    short: 'Not a product mark',
    sentence:
      'Real and in force, but it is about [{about}|something else]. It says nothing on whether this product was certified.',
  },
  unchecked: {
    short: 'Not checked',
    sentence: '[{why}|The number could not be checked.] That says nothing for or against the product.',
  },
  unnumbered: {
    short: 'No number given',
    sentence:
      'The page names {scheme} but shows no number, so there is nothing to look up. Find the number on the product, or ask the seller.',
  },
  'self-declared': {
    short: 'Self-declared',
    sentence:
      "{scheme} is the maker's own declaration. No register keeps it, so nobody can look it up; you can ask for the declaration itself.",
  },
}

const card: CardWords = {
  pageSays: 'The page says',
  registerSays: 'The register says',
  notStated: 'not stated',
  inText: 'in the title or details',
  copy: 'Copy number',
  copied: 'Copied',
  close: 'Close',
  official: 'Look it up: {name}',
  proves: 'Proves',
  doesNotProve: 'Does not prove',
  answerable: 'Who answers for it',
  notice: 'Read the notice',
  noticeBy: '{issuer}, {day}',
  imitation: "A page can imitate this note. The toolbar button can't be imitated.",
  several: '{count} certificates',
  demo: 'Demonstration data: an invented example, not a real certificate or notice.',
  body: 'Certification body: {name}[ ({code})][, {standing}]',
  bodyCode: 'Certification body code in the number: {code}',
  signer: 'Signed by {name}',
  issuer: 'Scheme run by: {name}',
  register: 'Register {name}',
  relayed: '{name}, asked by the register {by}',
  read: 'read {ago}',
  readByYou: 'seen there by you {ago}',
  asOf: 'register as of {day}',
  ask: 'Ask: {name}',
  asking: { busy: 'Asking…', done: 'Answered.', failed: 'No answer this time. Nothing was changed; try again later.' },
  handingOff: {
    busy: 'Opening…',
    done: 'Number copied, page opened. Search there; then press the toolbar button to take the answer over.',
    failed: 'The page did not open. The number is on the clipboard: try once more.',
  },
  canTurnOn: '{names} could answer: ask from the toolbar popup, or turn it on in the settings.',
  lookYourself: 'You can look it up yourself on the official page.',
  report: {
    label: 'Report',
    busy: 'Preparing…',
    done: 'The page is open. Nothing leaves before you press send.',
    failed: 'The page did not open: try once more.',
  },
  watch: {
    label: 'Watch',
    busy: 'Adding…',
    done: 'Watched: asked about once a day. The side panel lists what you watch.',
    failed: 'Not added. At most 200 certificates can be watched: remove one in the side panel, or try once more.',
  },
  mute: {
    mark: 'Mute this mark here',
    site: 'Mute this site',
    all: 'All notes',
    busy: 'Muting…',
    done: 'No longer noted on pages of this site; the toolbar button still tells. The settings can bring it back.',
    failed: 'That was not kept: try once more.',
  },
  notNumber: {
    label: 'Not a certificate number',
    busy: 'Noting…',
    done: 'Noted on this device only. On this site it is not shown again; the settings can bring it back.',
    failed: 'That was not kept: try once more.',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    'Two registers say different things about this number; one may not be up to date. The more serious answer is shown first, and what each says stands below with its source.',
  'no-numbers':
    "The page names {scheme}, a mark that shows no certificate number, so there is nothing to look up here. The issuer's own list tells who holds it.",
}

export const words: Words = {
  locale: 'en',
  product: 'Proofmark',
  checking: 'Checking…',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      'The register signed this badge for this site. What it signed is that the certificate is not in force: {status}.',
    overtaken: 'The certificate was in force when this badge was signed. The register now says: {status}. Go by that.',
    number:
      'The register signed another number ({number}) than the one on this badge. Rely on the register, not on the badge.',
    path: 'The register signed this badge for another part of this site, such as another shop on it.',
    product:
      '[The register signed this badge for {product}, which is not what this page sells.|The certificate behind this badge covers another product than this page sells.]',
    unreadable:
      'What came with this badge is no signed statement, so it proves nothing by itself. Check the number instead.',
    'unknown-key': 'None of your registers signed this badge, so it proves nothing here. Check the number instead.',
    'no-keys':
      'The keys of a register could not be read just now, so the signature was not checked. That says nothing against the badge.',
    'not-yet':
      'This badge is dated in the future, perhaps by a clock that is wrong. Until then it proves nothing. Check the number instead.',
    'no-product':
      'The register signed this badge for {product}; the page does not say clearly enough that it sells that one.',
  },
  badgeCard: {
    badge: 'Badge',
    site: 'Site',
    number: 'Number',
    signed: 'signed {ago}, good until {until}',
    limit: 'That the goods are the certified ones. A badge speaks of a certificate and a site.',
  },
  statuses: {
    valid: 'in force',
    suspended: 'suspended',
    revoked: 'revoked',
    cancelled: 'cancelled',
    expired: 'expired',
    'in-renewal': 'in renewal',
  },
  standings: {
    approved: 'approved',
    suspended: 'approval suspended',
    withdrawn: 'approval withdrawn',
    barred: 'barred',
    unknown: 'standing unknown',
  },
  matches: { match: 'same', differs: 'different', 'cannot-tell': "can't tell" },
  fields: {
    status: 'Status',
    dates: 'Dates',
    product: 'Product',
    model: 'Model',
    gtin: 'Barcode',
    holder: 'Holder',
    category: 'Category',
    class: 'Energy class',
  },
  reasons: {
    same: 'both say the same',
    'short-name': 'a shorter or longer form of one name',
    'in-range': 'within the range that the register gives',
    'fits-pattern': 'fits the pattern that the register gives',
    'in-text': 'stands in the title or text of the page',
    'same-kind': 'the same kind of product',
    'other-company': 'another company than any in the record',
    'other-model': 'not in the register’s list, which is complete',
    'other-kind': 'another kind of product',
    'claims-better': 'the page claims a better one',
    'claims-less': 'the page claims less, which harms nobody',
    'other-scale': 'two scales that can’t be compared',
    'other-place': 'one name in two places: perhaps another branch',
    'other-script': 'may be a translation, another script or initials',
    'alike-names': 'the names are alike, not the same',
    'brand-only': 'the record does not name this brand; makers often work for other brands',
    'open-list': 'the register’s list is not complete: an annex, a series or a cut',
    variant: 'the ending may stand for a colour or a market',
    'look-alike': 'only signs that look alike differ, such as O and 0',
    'no-designation': 'the page gives no model designation',
    'inner-code': 'the code of a radio part or its maker, not of what is sold',
    part: 'the certificate of a part, such as an adapter or a cell',
    accessory: 'the page sells what goes with such a product',
    'unknown-kind': 'the words used do not settle the kind',
    'other-gtin': 'another size or market may have another code',
    past: 'the last day has passed',
    'not-yet': 'the first day has not come',
    'not-stated': 'one side does not say',
  },
  parts,
  problems: {
    format: 'its letters and digits are not in the order such numbers have.',
    length: '[such numbers have {expected} characters.|it has too many or too few characters.]',
    checksum: 'its check digit does not agree with the other digits, which is what a single mistyped digit does.',
    component: 'its {part} is not possible[ (expected {expected})].',
  },
  lookalikes: {
    application: 'This is the number of an application, not of a certificate. Applying says nothing about the outcome.',
    sample: 'This number is printed in manuals and templates as a specimen; nobody was issued it.',
  },
  unclear: {
    'no-register': 'No register that can be asked holds such numbers.',
    'not-covered': 'The registers asked do not hold all such numbers, so a missing entry means nothing.',
    offline: 'There was no connection to the register. Try again when you are online.',
    'time-out': 'The register took too long to answer. Try again in a while.',
    refused: 'The register declined the request. Try again later.',
    'server-error': 'The register had a fault of its own. Try again later.',
    'not-understood': "The register's answer could not be read with certainty.",
    'too-small-a-crowd':
      'Asking this register would give away which number you look at, so it was not asked. You can allow that in the settings.',
    'not-permitted': 'The browser does not let Proofmark ask this register yet. You can allow it in the settings.',
    'needs-click': 'This register is asked only when you say so, for one number at a time.',
    stale: "The register's data is too old to rely on.",
    'no-catalogue': 'Proofmark could not read its own list of marks. Load the page again.',
    handoff: 'This register answers people only, not programs.',
    'not-turned-on': 'An official register could answer, but it is not turned on.',
  },
  notes: {
    component: 'The page says this number belongs to a part inside the product, not to the whole product.',
    'unknown-category': 'The category code in the number is not in the list we know. It may be newer or older.',
    'brand-unproven': 'The brand on the page could not be tied to the holder. Makers often produce for other brands.',
    'body-not-approved': '[{body}|The certification body] is not currently approved for this.',
    'body-suspended':
      '[{body}|The certification body] may not issue new certificates at present; those it issued stay in force.',
    'laboratory-not-qualified':
      'The laboratory behind this certificate was not qualified on the day it was issued. Who tests answers for the result: ask the certification body.',
    'part-inside':
      'This certificate is for a part, such as a power adapter or a cell. It may come with the product; it does not cover the whole.',
    'suspended-on-request': 'The holder asked for the suspension; that is no sign of a fault.',
    'sold-after-expiry': 'Goods made before the term ended may be sold on. Look for the date of manufacture.',
    'not-yet-valid': 'The register gives a first day that has not come yet.',
    demo: 'The answer comes from a demonstration register.',
    'kept-record':
      '[When last read, {ago}, {register} said: {status}. That may have changed.|An earlier answer is kept; it may have changed.]',
    'self-declaration-number':
      'This is the number of a self-declaration: the maker vouches for it, no body examined it.',
    'several-registers': 'More than one register answered.',
    'unproven-form':
      'How such numbers are built is not published: this one was taken by its label alone, and nothing is read from it.',
  },
  certifies: {
    product: 'a product',
    licence: 'a licence to make a product',
    component: 'a part inside products',
    operator: 'a business',
    system: 'how a company is managed',
    service: 'a service',
    person: 'a person’s qualification',
    laboratory: 'a laboratory',
    filing: 'a filing with an authority',
    'self-declaration': "the maker's own declaration",
  },
  spoken: 'Proofmark: {short}, {scheme}',
  watchNews: {
    title: 'A certificate you watch has changed',
    changed: '{scheme} {number}: {before} → {now}',
  },
  reportNews: {
    title: 'Your report has news',
    sentences: {
      'under-review': '{register} is looking into it.',
      'needs-information': '{register} asks you for more.',
      forwarded: '{register} has passed it on to others.',
      confirmed: '{register} has confirmed what you suspected.',
      'not-confirmed': '{register} could not confirm what you suspected.',
      closed: '{register} has closed it.',
      other: '{register} has answered.',
    },
  },
  card,
}
