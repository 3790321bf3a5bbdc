/** English of the page on certificates that a person holds. */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: 'Check a certificate you hold',
  link: 'Check a certificate file',
  linkHint: 'A digital certificate or a signed PDF that somebody sent you.',
  open: 'Open the page',
  intro: 'See whether a digital certificate was changed, and whether anybody you trust has signed it.',
  onDevice:
    'Everything happens on this device; the file is not uploaded. Of the registers in your settings only their public keys are fetched, the same for everybody.',
  fileTitle: 'A file',
  fileHint:
    'Verifiable Credential, UN Digital Conformity Credential, JWS, signed PDF, or a picture with a QR code. Drop it anywhere on this page. Up to 10 MB.',
  choose: 'Choose a file',
  textTitle: 'Or its text',
  textHint: 'Often begins with eyJ or {. A picture can be pasted as well.',
  check: 'Check',
  checking: 'Checking…',
  nothing: 'Paste the text of a certificate first.',
  failed: 'This could not be checked just now. Nothing was lost: try again.',
  result: 'Result',
  named: (file) => `File: ${file}`,
  kinds: {
    altered: 'Signature does not fit',
    appended: 'Added to after signing',
    over: 'Signed; its time is over',
    trusted: 'Signed by a register you added',
    'unknown-signer': 'Signed by nobody you added',
    'not-checked': 'Signature not checked',
    unsigned: 'Not signed',
    'not-understood': 'Not a certificate we can read',
  },
  forms: {
    statement: "A register's statement",
    credential: 'A verifiable credential',
    jws: 'A signed text (JWS)',
    json: 'JSON',
    pdf: 'A PDF file',
    other: 'A file or text',
  },
  sentences: {
    altered: (name) =>
      name
        ? `It names a key of ${name}, but that key did not sign what stands here. Do not rely on it; look the number up in the register.`
        : 'What stands here is not what was signed. It may have been damaged on the way, or changed. Do not rely on it; look the number up in the register.',
    appended: () => 'Something was added after the last signature.',
    over: (name) =>
      `${name} signed this, and nothing was changed since. But the word was only good for a time: look up what the register says today.`,
    trusted: (name) => `${name}, a register in your settings, signed this, and nothing was changed since.`,
    'unknown-signer': () =>
      'It is signed, but not by a register in your settings. Anybody can make a key and sign: this proves nothing about who issued it.',
    'not-checked': () => 'It bears a signature that could not be checked here. That says nothing for or against it.',
    unsigned: () =>
      'It bears no signature, so anybody could have written it, or changed it. That need not mean anything is wrong: look the number up in the register.',
    'not-understood': () => 'Nothing that could be checked was found in it.',
  },
  whys: {
    'own-key': () => 'The key that came with it fits: nothing was changed since it was signed, whoever signed it.',
    'no-key': (detail) =>
      detail
        ? `Its key lies at ${detail} and was not fetched, so whether anything was changed is not known either.`
        : 'Its key did not come with it, so whether anything was changed is not known either.',
    'keys-unread': (detail) =>
      `The keys of ${detail} could not be read just now; it may be signed by them. Try again later.`,
    algorithm: (detail) => `The kind of signature (${detail}) is not checked here.`,
    proof: (detail) => `This kind of proof (${detail}) is not checked here.`,
    selective: () => 'It is a credential with parts held back (SD-JWT). That kind is not checked here.',
    expired: () => 'Its own time ran out.',
    'not-yet': () => 'Its own time has not begun; check the clock of this device.',
    stale: () => "The register's data behind it was over two weeks old.",
    'other-word': () => 'It is no word on a certificate, though.',
    empty: () => 'It is empty.',
    'too-large': () => 'It is larger than 10 MB, and was not read.',
    broken: () => 'It is of no kind that is read here, or it is damaged.',
    encrypted: () => 'It is encrypted. Only whoever it was made for can read it.',
    several: () => 'It holds several at once. Check them one by one.',
    picture: () => 'No QR code was found in the picture. Try a sharper or larger one.',
    address: (detail) => `It is only an address, and was not opened: ${detail}`,
  },
  pdf: {
    altered: 'What the file holds is not what was signed. It may have been damaged on the way, or changed.',
    appended:
      'The signed part is unchanged, but something was added after the last signature. That can be harmless, such as data for long-term proof, and it can change what you see.',
    'unknown-signer':
      'The file is unchanged since it was signed. Who signed is only what the certificate inside says: anybody can make such a certificate.',
    'not-checked': 'It holds a signature that could not be checked here. That says nothing for or against it.',
    unsigned:
      'No digital signature was found. A picture of a seal or of handwriting is none: anybody can paste one. Look the number up in the register.',
  },
  pdfLimits:
    'Not checked: whether a trusted authority issued the signer’s certificate or took it back, and what the text says. Open the signature panel of a PDF reader for the first.',
  signature: (place, count) => (count > 1 ? `Signature ${place} of ${count}` : 'Signature'),
  outcomes: {
    holds: 'fits what it covers',
    broken: 'does not fit',
    'not-checked': 'not checked',
  },
  pdfWhys: {
    hash: () => 'The bytes it covers are not those that were signed.',
    signature: () => 'The key in its certificate did not make it.',
    odd: () => 'It is damaged, or not built as a signature of a PDF should be.',
    sm: () => 'It uses the Chinese standards SM2 and SM3, which browsers cannot check.',
    algorithm: (detail) => `Its algorithm (${detail}) is old or unknown and is not checked here.`,
    'no-certificate': () => 'The certificate of the signer is not inside.',
    'time-stamp': () => 'It is a time stamp, which is not checked here.',
    form: (detail) => (detail ? `Signatures of the form ${detail} are not checked here.` : 'Its form is not named.'),
  },
  covers: 'Covers',
  coversBytes: (first, last) => `bytes ${first} and ${last}, all but the signature itself`,
  coversAll: 'up to the end of the file',
  addedAfter: (bytes) => `${bytes} bytes were added after it`,
  signer: 'Signer, says the certificate',
  certifiedBy: 'Certificate issued by',
  certificateDates: 'Certificate dates',
  signedAt: 'Signed on',
  asSigner: "by the signer's own clock",
  noName: 'no name given',
  root: (thumbprint) => `Root key ${thumbprint}`,
  says: 'What it says of itself',
  saysOf: (day) => `What the register said on ${day}`,
  all: 'Everything it says',
  fields: {
    number: 'Number',
    status: 'Status',
    product: 'Product',
    models: 'Models',
    gtins: 'Product code',
    holder: 'Holder',
    standards: 'Standards',
    scope: 'Scope',
    scopeKind: 'Certifies',
    issuer: 'Issued by',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    madeFor: 'Made for pages of',
    signedOn: 'Signed on',
  },
  scopes: {
    product: 'a product',
    operator: 'a company',
    system: 'a management system',
    laboratory: 'a laboratory',
  },
  withheld:
    'The register calls this demonstration data, but the number is not an example. Its content is not shown, because it would say something untrue of a real certificate.',
  notJudged: 'Proofmark does not know this kind of certificate, so it is only shown, not judged.',
  registerWord: "The register's word",
  limits:
    'A file can be copied: that you have it does not mean that the product before you is the one it speaks of. Compare product, model and holder.',
  lookUp: 'Look the number up now',
  lookUpHint: 'Asks the registers in your settings for this number, as if you had typed it.',
  lookingUp: 'Asking…',
  lookUpNone: 'This is no number that Proofmark knows. Look for the issuer’s own register.',
  lookUpFailed: 'Nobody could be asked just now. Try again later.',
  nowTitle: 'What your registers say now',
  certificateSays: 'The certificate says',
  verdicts: {
    confirmed: {
      short: 'The register agrees',
      sentence: 'In force, and the product, model or holder that the certificate names is the one in the register.',
    },
    genuine: {
      short: 'In force',
      sentence: 'The certificate is in force. Compare product, model and holder with what you have before you.',
    },
    'other-product': {
      short: 'For another product',
      sentence:
        'The number is in force, but in the register it belongs to something or someone other than this certificate says. Ask whoever gave it to you.',
    },
    overclaimed: {
      short: 'More than registered',
      sentence: 'In force, but the certificate says more than the register does. Go by the register.',
    },
    conflict: {
      short: 'Contradictory',
      sentence: 'Registers say different things about this number. The more serious answer is shown first.',
    },
  },
}
