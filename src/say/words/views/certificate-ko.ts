/** 한국어: 팝업, 설정, 인증서 페이지의 말. */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: '가지고 있는 인증서 확인',
  link: '인증서 파일 확인',
  linkHint: '누군가 보내 준 디지털 인증서나 서명된 PDF입니다.',
  open: '페이지 열기',
  intro: '디지털 인증서가 변경되었는지, 신뢰하는 곳이 서명했는지 알아봅니다.',
  onDevice:
    '모든 과정은 이 기기에서 이루어지며 파일을 올리지 않습니다. 설정의 등록부에서는 누구에게나 같은 공개 키만 가져옵니다.',
  fileTitle: '파일',
  fileHint:
    'Verifiable Credential, UN Digital Conformity Credential, JWS, 서명된 PDF 또는 QR 코드가 있는 이미지. 이 페이지 어디에나 놓으십시오. 최대 10 MB.',
  choose: '파일 선택',
  textTitle: '또는 그 텍스트',
  textHint: '흔히 eyJ 또는 {로 시작합니다. 이미지도 붙여 넣을 수 있습니다.',
  check: '확인',
  checking: '확인 중…',
  nothing: '먼저 인증서의 텍스트를 붙여 넣으십시오.',
  failed: '지금은 확인하지 못했습니다. 잃은 것은 없으니 다시 시도하십시오.',
  result: '결과',
  named: (file) => `파일: ${file}`,
  kinds: {
    altered: '서명이 맞지 않음',
    appended: '서명 뒤에 추가됨',
    over: '서명됨, 기한은 지남',
    trusted: '추가한 등록부가 서명함',
    'unknown-signer': '추가한 곳의 서명이 아님',
    'not-checked': '서명 확인 못 함',
    unsigned: '서명 없음',
    'not-understood': '읽을 수 있는 인증서가 아님',
  },
  forms: {
    statement: '등록부의 진술',
    credential: 'Verifiable Credential',
    jws: '서명된 텍스트(JWS)',
    json: 'JSON',
    pdf: 'PDF 파일',
    other: '파일 또는 텍스트',
  },
  sentences: {
    altered: (name) =>
      name
        ? `${name}의 키가 적혀 있지만, 여기 내용에 서명한 것은 그 키가 아닙니다. 이것에 의지하지 말고 등록부에서 번호를 조회하십시오.`
        : '여기 내용은 서명된 것과 다릅니다. 도중에 손상되었거나 변경되었을 수 있습니다. 이것에 의지하지 말고 등록부에서 번호를 조회하십시오.',
    appended: () => '마지막 서명 뒤에 무언가 추가되었습니다.',
    over: (name) =>
      `${name}에서 서명했고 그 뒤로 바뀐 것이 없습니다. 다만 그 말은 한동안만 유효했습니다. 등록부의 현재 내용을 조회하십시오.`,
    trusted: (name) => `설정의 등록부 ${name}에서 서명했고 그 뒤로 바뀐 것이 없습니다.`,
    'unknown-signer': () =>
      '서명되어 있지만 설정의 등록부가 서명한 것이 아닙니다. 누구나 키를 만들어 서명할 수 있으므로 발급자를 증명하지 않습니다.',
    'not-checked': () => '서명이 있지만 여기서 확인할 수 없었습니다. 좋고 나쁨을 뜻하지 않습니다.',
    unsigned: () =>
      '서명이 없어 누구나 쓰거나 바꿀 수 있습니다. 문제가 있다는 뜻은 아닙니다. 등록부에서 번호를 조회하십시오.',
    'not-understood': () => '확인할 수 있는 것을 찾지 못했습니다.',
  },
  whys: {
    'own-key': () => '함께 온 키가 맞습니다. 서명 뒤로 바뀐 것이 없지만 누가 서명했는지는 알 수 없습니다.',
    'no-key': (detail) =>
      detail
        ? `키는 ${detail}에 있으며 가져오지 않았습니다. 그래서 변경 여부도 알 수 없습니다.`
        : '키가 함께 오지 않아 변경 여부도 알 수 없습니다.',
    'keys-unread': (detail) =>
      `${detail}의 키를 지금 읽지 못했습니다. 그 키로 서명했을 수 있습니다. 나중에 다시 시도하십시오.`,
    algorithm: (detail) => `이런 서명(${detail})은 여기서 확인하지 않습니다.`,
    proof: (detail) => `이런 증명(${detail})은 여기서 확인하지 않습니다.`,
    selective: () => '일부를 감출 수 있는 증명서(SD-JWT)입니다. 이 종류는 여기서 확인하지 않습니다.',
    expired: () => '자체 기한이 지났습니다.',
    'not-yet': () => '자체 기간이 아직 시작되지 않았습니다. 이 기기의 시계를 확인하십시오.',
    stale: () => '바탕이 된 등록 데이터가 2주보다 오래되었습니다.',
    'other-word': () => '다만 인증서에 대한 진술은 아닙니다.',
    empty: () => '비어 있습니다.',
    'too-large': () => '10 MB보다 커서 읽지 않았습니다.',
    broken: () => '여기서 읽는 종류가 아니거나 손상되었습니다.',
    encrypted: () => '암호화되어 있습니다. 받는 사람만 읽을 수 있습니다.',
    several: () => '여러 개가 들어 있습니다. 하나씩 확인하십시오.',
    picture: () => '이미지에서 QR 코드를 찾지 못했습니다. 더 선명하거나 큰 이미지로 시도하십시오.',
    address: (detail) => `주소뿐이며 열지 않았습니다: ${detail}`,
  },
  pdf: {
    altered: '파일의 내용이 서명된 것과 다릅니다. 도중에 손상되었거나 변경되었을 수 있습니다.',
    appended:
      '서명된 부분은 그대로지만 마지막 서명 뒤에 무언가 추가되었습니다. 장기 증명용 데이터처럼 무해할 수도 있고 보이는 내용을 바꿀 수도 있습니다.',
    'unknown-signer':
      '서명 뒤로 파일이 바뀌지 않았습니다. 누가 서명했는지는 안에 든 인증서의 말일 뿐이며, 그런 인증서는 누구나 만들 수 있습니다.',
    'not-checked': '서명이 있지만 여기서 확인할 수 없었습니다. 좋고 나쁨을 뜻하지 않습니다.',
    unsigned:
      '디지털 서명을 찾지 못했습니다. 도장이나 손글씨 이미지는 서명이 아니며 누구나 붙일 수 있습니다. 등록부에서 번호를 조회하십시오.',
  },
  pdfLimits:
    '확인하지 않은 것: 신뢰할 수 있는 기관이 서명자의 인증서를 발급하거나 폐지했는지, 그리고 글의 내용. 앞의 것은 PDF 리더의 서명 창에서 볼 수 있습니다.',
  signature: (place, count) => (count > 1 ? `서명 ${place}/${count}` : '서명'),
  outcomes: {
    holds: '대상 내용과 맞음',
    broken: '맞지 않음',
    'not-checked': '확인하지 않음',
  },
  pdfWhys: {
    hash: () => '대상 바이트가 서명된 것과 다릅니다.',
    signature: () => '인증서의 키로 만든 것이 아닙니다.',
    odd: () => '손상되었거나 PDF 서명의 구조가 아닙니다.',
    sm: () => '중국 표준 SM2와 SM3을 사용하며 브라우저는 확인할 수 없습니다.',
    algorithm: (detail) => `알고리즘(${detail})이 오래되었거나 알려지지 않아 여기서 확인하지 않습니다.`,
    'no-certificate': () => '서명자의 인증서가 들어 있지 않습니다.',
    'time-stamp': () => '타임스탬프이며 여기서 확인하지 않습니다.',
    form: (detail) => (detail ? `${detail} 형식의 서명은 여기서 확인하지 않습니다.` : '형식이 적혀 있지 않습니다.'),
  },
  covers: '대상 범위',
  coversBytes: (first, last) => `바이트 ${first} 및 ${last}, 서명 자체를 뺀 전부`,
  coversAll: '파일 끝까지',
  addedAfter: (bytes) => `그 뒤로 ${bytes}바이트가 추가됨`,
  signer: '서명자(인증서의 기재)',
  certifiedBy: '인증서 발급자',
  certificateDates: '인증서 기간',
  signedAt: '서명일',
  asSigner: '서명자의 시계 기준',
  noName: '이름 없음',
  root: (thumbprint) => `루트 키 ${thumbprint}`,
  says: '자체 기재 내용',
  saysOf: (day) => `${day}의 등록부 내용`,
  all: '전체 기재 내용',
  fields: {
    number: '번호',
    status: '상태',
    product: '제품',
    models: '모델',
    gtins: '제품 코드',
    holder: '보유자',
    standards: '표준',
    scope: '범위',
    scopeKind: '인증 대상',
    issuer: '발급자',
    validFrom: '유효 시작일',
    validUntil: '유효 종료일',
    madeFor: '대상 사이트',
    signedOn: '서명일',
  },
  scopes: {
    product: '제품',
    operator: '회사',
    system: '관리 시스템',
    laboratory: '시험소',
  },
  withheld:
    '등록부는 시연용 데이터라고 하지만 번호가 예시용이 아닙니다. 실제 인증서에 대해 사실과 다른 말을 하게 되므로 내용을 보여 주지 않습니다.',
  notJudged: 'Proofmark가 모르는 종류의 인증서이므로 보여 주기만 하고 판단하지 않습니다.',
  registerWord: '등록부의 내용',
  limits:
    '파일은 복사할 수 있습니다. 가지고 있다고 해서 눈앞의 제품이 그 대상이라는 뜻은 아닙니다. 제품, 모델, 보유자를 비교하십시오.',
  lookUp: '지금 번호 조회',
  lookUpHint: '직접 입력한 것처럼 설정의 등록부에 이 번호를 문의합니다.',
  lookingUp: '문의 중…',
  lookUpNone: 'Proofmark가 아는 번호가 아닙니다. 발급자의 등록부를 찾아보십시오.',
  lookUpFailed: '지금은 문의할 곳이 없었습니다. 나중에 다시 시도하십시오.',
  nowTitle: '등록부의 현재 내용',
  certificateSays: '인증서 기재',
  verdicts: {
    confirmed: {
      short: '등록과 일치',
      sentence: '유효하며 인증서의 제품, 모델 또는 보유자가 등록과 같습니다.',
    },
    genuine: {
      short: '유효',
      sentence: '인증서가 유효합니다. 제품, 모델, 보유자를 눈앞의 것과 비교하십시오.',
    },
    'other-product': {
      short: '다른 제품 등록',
      sentence: '번호는 유효하지만 등록부에서는 이 인증서의 기재와 다른 것의 번호입니다. 건네준 사람에게 물어보십시오.',
    },
    overclaimed: {
      short: '등록보다 높음',
      sentence: '유효하지만 인증서의 기재가 등록 내용을 넘어섭니다. 등록 내용을 따르십시오.',
    },
    conflict: {
      short: '서로 어긋남',
      sentence: '등록부마다 이 번호에 대해 다르게 말합니다. 더 무거운 답을 먼저 보여 줍니다.',
    },
  },
}
