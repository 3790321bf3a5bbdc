/** 한국어, 합니다체. 차분하고 정확하게: 알려진 사실, 출처, 악의 없는 이유, 다음에 할 일을 말한다. */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: '연도',
  month: '월',
  date: '날짜',
  body: '인증 기관 코드',
  category: '제품 분류 코드',
  class: '등급 코드',
  region: '지역 코드',
  province: '성 코드',
  serial: '일련번호',
  grantee: '신청자 코드',
  product: '제품 코드',
  type: '형식 코드',
  other: '번호의 한 부분',
}

export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: '배지 확인됨',
    sentence: '등록부가 이 사이트를 위해 서명한 배지이며, 서명은 아직 유효합니다.',
  },
  'badge-expired': {
    short: '배지 기한 지남',
    sentence: '이 배지를 뒷받침하는 등록부의 서명은 기한이 지났습니다. 인증서 자체는 아직 유효할 수 있습니다.',
  },
  'badge-altered': {
    short: '배지가 변경됨',
    sentence: '이 배지의 표시는 등록부가 서명한 내용과 다릅니다. 배지가 아니라 등록부를 기준으로 삼으십시오.',
  },
  'badge-other-site': {
    short: '타 사이트 배지',
    sentence: '등록부는 다른 사이트 또는 다른 제품을 위해 이 배지에 서명했습니다.',
  },
  'badge-unproven': {
    short: '서명 없는 배지',
    sentence: '이 배지에는 서명이 없어 그 자체로는 아무것도 증명하지 않습니다. 대신 번호를 확인하십시오.',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: '리콜·위험 공지',
    sentence:
      '공식 리콜 또는 위험 공지에 이 제품이 올라 있습니다. 일부 생산분만 해당할 수 있습니다. 구매하거나 계속 사용하기 전에 공지를 읽으십시오.',
  },
  'other-product': {
    short: '다른 제품 등록',
    sentence:
      '이 {scheme} 번호는 유효하지만 다른 것 또는 다른 업체로 등록되어 있습니다. 잘못 옮겨 적었을 수도 있습니다. 어느 인증서가 이 제품에 해당하는지 판매자에게 물어보십시오.',
  },
  revoked: {
    short: '취소됨',
    sentence:
      '인증 기관이 [{since}에 ]이 인증서를 취소했습니다. 더는 이 제품을 뒷받침하지 않습니다. 새 인증서가 있는지 판매자에게 물어보십시오.',
  },
  overclaimed: {
    short: '등록보다 높음',
    sentence:
      '유효하고 이 제품의 것이지만, 페이지의 표시가 등록 내용을 넘어섭니다. 페이지의 실수일 수 있습니다. 아래에서 둘을 비교하고 등록 내용을 따르십시오.',
  },
  suspended: {
    short: '일시 정지됨',
    sentence:
      '이 인증서는 [{since}부터 ]일시 정지되어 지금은 효력이 없습니다. 보유자가 직접 정지를 신청하기도 하므로 잘못의 증거는 아닙니다.',
  },
  cancelled: {
    short: '말소됨',
    sentence:
      '이 인증서는 [{since}에 ]종료되었습니다. 제재가 아니며, 단종되었거나 보유자가 반납한 경우가 많습니다. 그날부터는 아무것도 보장하지 않습니다.',
  },
  expired: {
    short: '기한 만료',
    sentence:
      '이 인증서는 [{until}에 ]만료되었습니다. 갱신 중이거나 만료 전에 만든 제품일 수 있습니다. 판매자에게 현재 인증서를 요청하십시오.',
  },
  'in-renewal': {
    short: '갱신 심사 중',
    sentence:
      '이 인증서는 [{since}부터 ]갱신 심사 중이며 그동안 효력이 없습니다. 통상적인 절차인 경우가 많으니 며칠 뒤에 다시 확인하십시오.',
  },
  conflict: {
    short: '서로 어긋남',
    sentence:
      '페이지가 한 제품에 서로 다른 {scheme} 번호 두 개를 제시하며 둘 다 유효합니다. 하나는 다른 모델의 것일 수 있습니다. 어느 것이 이 제품에 해당하는지 판매자에게 물어보십시오.',
  },
  malformed: {
    short: '불가능한 번호',
    sentence:
      '{scheme} 번호일 수 없습니다. [{why}|형식이 맞지 않습니다.] 오타일 수 있습니다. 제품의 표시와 비교하거나 판매자에게 인증서를 요청하십시오.',
  },
  lookalike: {
    short: '인증서 번호 아님',
    sentence: '[{why} ]판매자에게 인증서 번호를 물어보십시오.',
  },
  absent: {
    short: '등록부에 없음',
    sentence:
      '등록부에 이 번호가 없습니다. 너무 새로운 번호이거나, 잘못 입력했거나, 없는 번호일 수 있습니다. 제품에 적힌 번호와 비교하십시오.',
  },
  expected: {
    short: '필수 표시 없음',
    sentence:
      '이런 종류의 제품은 법에 따라 {scheme}이(가) 필요한데 이 페이지에는 보이지 않습니다. 제품이나 이미지에 있을 수 있으니 판매자에게 물어보십시오.',
  },
  confirmed: {
    short: '이 제품에 유효',
    sentence: '이 {scheme} 번호는 [{until}까지 ]유효하며, 등록 내용이 이 페이지와 일치합니다.',
  },
  genuine: {
    short: '유효, 대상 불명',
    sentence:
      '이 {scheme} 번호는 유효합니다. 이 제품에 해당하는지 판단하기에는 페이지의 정보가 부족합니다. 모델과 제조사를 아래 등록 내용과 비교하십시오.',
  },
  'not-product': {
    short: '제품 인증 아님',
    sentence: '실제로 있고 유효하지만 대상은 [{about}|다른 것]입니다. 이 제품이 인증되었는지는 알 수 없습니다.',
  },
  unchecked: {
    short: '확인 못 함',
    sentence: '[{why}|번호를 확인할 수 없었습니다.] 제품에 유리하지도 불리하지도 않은 결과입니다.',
  },
  unnumbered: {
    short: '번호 없음',
    sentence:
      '페이지에 {scheme}(이)라고 되어 있지만 번호가 없어 조회할 수 없습니다. 제품에서 번호를 찾거나 판매자에게 물어보십시오.',
  },
  'self-declared': {
    short: '자체 선언',
    sentence:
      '{scheme}은(는) 제조사 스스로의 선언입니다. 등록부가 없어 누구도 조회할 수 없지만, 선언서 자체를 요청할 수 있습니다.',
  },
}

const card: CardWords = {
  pageSays: '페이지 표시',
  registerSays: '등록 내용',
  notStated: '명시되지 않음',
  inText: '제목이나 상세 정보에 있음',
  copy: '번호 복사',
  copied: '복사됨',
  close: '닫기',
  official: '공식 조회: {name}',
  proves: '증명하는 것',
  doesNotProve: '증명하지 않는 것',
  answerable: '책임지는 곳',
  notice: '공지 읽기',
  noticeBy: '{issuer}, {day}',
  imitation: '페이지가 이 안내를 흉내 낼 수는 있지만, 도구 모음의 버튼은 흉내 낼 수 없습니다.',
  several: '인증 {count}건',
  demo: '시연용 데이터: 지어낸 예시이며 실제 인증서나 공지가 아닙니다.',
  body: '인증 기관: {name}[ ({code})][, {standing}]',
  bodyCode: '번호 속 인증 기관 코드: {code}',
  signer: '서명자: {name}',
  issuer: '제도 운영: {name}',
  register: '등록부 {name}',
  relayed: '{name}(등록부 {by}에서 조회)',
  read: '{ago} 읽음',
  readByYou: '{ago} 직접 확인함',
  asOf: '{day} 기준 등록',
  ask: '문의: {name}',
  asking: {
    busy: '문의 중…',
    done: '답변을 받았습니다.',
    failed: '이번에는 답변이 없습니다. 바뀐 것은 없으니 나중에 다시 시도하십시오.',
  },
  handingOff: {
    busy: '여는 중…',
    done: '번호를 복사하고 페이지를 열었습니다. 그곳에서 검색한 뒤 도구 모음 버튼을 눌러 결과를 가져오십시오.',
    failed: '페이지가 열리지 않았습니다. 번호는 클립보드에 있습니다. 다시 시도하십시오.',
  },
  canTurnOn: '{names}에서 답할 수 있습니다. 도구 모음 팝업에서 문의하거나 설정에서 켜십시오.',
  lookYourself: '공식 페이지에서 직접 조회할 수 있습니다.',
  report: {
    label: '신고하기',
    busy: '준비하고 있습니다…',
    done: '페이지를 열었습니다. 보내기를 누르기 전에는 아무것도 전송되지 않습니다.',
    failed: '페이지를 열지 못했습니다. 다시 시도하십시오.',
  },
  watch: {
    label: '지켜보기',
    busy: '추가하는 중…',
    done: '지켜보기 시작했습니다. 하루에 한 번쯤 조회합니다. 목록은 사이드 패널에 있습니다.',
    failed:
      '추가하지 못했습니다. 인증서는 200건까지 지켜볼 수 있습니다. 사이드 패널에서 하나를 빼거나 다시 시도하세요.',
  },
  mute: {
    mark: '이 사이트에서 이 마크 숨기기',
    site: '이 사이트에서 모두 숨기기',
    all: '모든 안내',
    busy: '기록하고 있습니다…',
    done: '이 사이트의 페이지에는 더 이상 표시하지 않습니다. 도구 모음의 버튼에는 계속 표시되며 설정에서 되돌릴 수 있습니다.',
    failed: '기록하지 못했습니다. 다시 시도하십시오.',
  },
  notNumber: {
    label: '인증 번호가 아님',
    busy: '기록하고 있습니다…',
    done: '이 기기에만 기록했습니다. 이 사이트에서는 표시되지 않으며 설정에서 되돌릴 수 있습니다.',
    failed: '기록하지 못했습니다. 다시 시도하십시오.',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    '두 등록부가 이 번호에 대해 서로 다르게 말합니다. 하나가 최신이 아닐 수 있습니다. 더 무거운 답을 먼저 보여 주며, 각각의 내용은 출처와 함께 아래에 있습니다.',
  'no-numbers':
    '페이지에 {scheme}(이)라고 되어 있지만 인증서 번호가 없는 표시라서 여기서는 조회할 수 없습니다. 누가 받았는지는 발급 기관의 목록에서 알 수 있습니다.',
}

export const words: Words = {
  locale: 'ko',
  product: 'Proofmark',
  checking: '확인 중…',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      '등록부가 이 사이트를 위해 이 배지에 서명했습니다. 서명한 내용은 인증서가 유효하지 않다는 것입니다: {status}.',
    overtaken:
      '배지에 서명할 때는 인증서가 유효했습니다. 지금 등록부의 기록은 다음과 같습니다: {status}. 이를 따르십시오.',
    number:
      '등록부가 서명한 것은 이 배지의 번호가 아니라 다른 번호({number})입니다. 배지가 아니라 등록부를 기준으로 삼으십시오.',
    path: '등록부는 이 사이트의 다른 부분, 예를 들어 다른 상점을 위해 이 배지에 서명했습니다.',
    product:
      '[등록부는 {product}에 대해 이 배지에 서명했으며, 이 페이지가 파는 것이 아닙니다.|이 배지의 인증서는 이 페이지가 파는 것과 다른 제품의 것입니다.]',
    unreadable:
      '이 배지에 딸린 것은 서명된 진술이 아니어서 그 자체로는 아무것도 증명하지 않습니다. 대신 번호를 확인하십시오.',
    'unknown-key':
      '사용 중인 등록부 가운데 이 배지에 서명한 곳이 없어 여기서는 아무것도 증명하지 않습니다. 대신 번호를 확인하십시오.',
    'no-keys': '등록부의 키를 지금 읽을 수 없어 서명을 확인하지 못했습니다. 배지에 문제가 있다는 뜻은 아닙니다.',
    'not-yet':
      '이 배지의 날짜가 미래로 되어 있습니다. 시계가 틀렸을 수 있습니다. 그때까지는 아무것도 증명하지 않습니다. 대신 번호를 확인하십시오.',
    'no-product': '등록부는 {product}에 대해 이 배지에 서명했습니다. 이 페이지가 그것을 파는지는 분명하지 않습니다.',
  },
  badgeCard: {
    badge: '배지',
    site: '사이트',
    number: '번호',
    signed: '{ago} 서명, {until}까지 유효',
    limit: '물건이 인증받은 그것이라는 점. 배지는 인증서와 사이트만 말합니다.',
  },
  statuses: {
    valid: '유효',
    suspended: '일시 정지',
    revoked: '취소',
    cancelled: '말소',
    expired: '만료',
    'in-renewal': '갱신 심사 중',
  },
  standings: {
    approved: '승인됨',
    suspended: '승인 정지',
    withdrawn: '승인 철회',
    barred: '업무 금지',
    unknown: '자격 불명',
  },
  matches: { match: '일치', differs: '다름', 'cannot-tell': '판단 불가' },
  fields: {
    status: '상태',
    dates: '날짜',
    product: '제품',
    model: '모델',
    gtin: '바코드',
    holder: '보유자',
    category: '분류',
    class: '에너지 등급',
  },
  reasons: {
    same: '양쪽이 같습니다',
    'short-name': '같은 이름의 줄임 또는 전체 표기입니다',
    'in-range': '등록된 범위 안에 있습니다',
    'fits-pattern': '등록된 규칙에 맞습니다',
    'in-text': '페이지 제목이나 본문에 있습니다',
    'same-kind': '같은 종류의 제품입니다',
    'other-company': '등록된 어느 업체와도 다릅니다',
    'other-model': '등록 목록은 완전하며 그 안에 없습니다',
    'other-kind': '다른 종류의 제품입니다',
    'claims-better': '페이지의 표시가 더 높습니다',
    'claims-less': '페이지의 표시가 더 낮아 해가 없습니다',
    'other-scale': '두 등급 체계는 비교할 수 없습니다',
    'other-place': '이름은 같고 장소가 다릅니다. 다른 지점일 수 있습니다',
    'other-script': '번역, 다른 문자 또는 약칭일 수 있습니다',
    'alike-names': '이름이 비슷하지만 같지 않습니다',
    'brand-only': '등록에 이 브랜드가 없습니다. 다른 브랜드를 위한 생산은 흔합니다',
    'open-list': '등록 목록이 완전하지 않습니다: 부속서, 시리즈, 생략',
    variant: '끝부분은 색상이나 판매 지역을 뜻할 수 있습니다',
    'look-alike': 'O와 0처럼 비슷한 글자만 다릅니다',
    'no-designation': '페이지에 모델명이 없습니다',
    'inner-code': '무선 모듈이나 그 제조사의 코드이며 파는 제품의 것이 아닙니다',
    part: '어댑터나 배터리 셀 같은 부품의 인증서입니다',
    accessory: '페이지는 이런 제품에 딸린 것을 팝니다',
    'unknown-kind': '표현만으로는 종류를 알 수 없습니다',
    'other-gtin': '크기나 시장에 따라 코드가 다를 수 있습니다',
    past: '마지막 날이 지났습니다',
    'not-yet': '첫날이 아직 오지 않았습니다',
    'not-stated': '한쪽에 명시되지 않았습니다',
  },
  parts,
  problems: {
    format: '문자와 숫자의 배열이 이런 번호의 규칙에 맞지 않습니다.',
    length: '[이런 번호는 {expected}자리입니다.|자릿수가 맞지 않습니다.]',
    checksum: '검사 숫자가 다른 숫자와 맞지 않습니다. 한 자리만 잘못 적어도 이렇게 됩니다.',
    component: '있을 수 없는 값: {part}[ (예상: {expected})].',
  },
  lookalikes: {
    application: '신청 번호이며 인증서 번호가 아닙니다. 신청만으로는 결과를 알 수 없습니다.',
    sample: '설명서와 양식에 인쇄된 견본 번호이며 누구에게도 발급되지 않았습니다.',
  },
  unclear: {
    'no-register': '이런 번호를 문의할 수 있는 등록부가 없습니다.',
    'not-covered': '문의한 등록부가 이런 번호를 모두 갖고 있지는 않아, 없다는 것이 아무 의미가 없습니다.',
    offline: '등록부에 연결하지 못했습니다. 온라인일 때 다시 시도하십시오.',
    'time-out': '등록부의 응답이 너무 오래 걸렸습니다. 잠시 뒤 다시 시도하십시오.',
    refused: '등록부가 조회를 받아들이지 않았습니다. 나중에 다시 시도하십시오.',
    'server-error': '등록부 자체에 장애가 있었습니다. 나중에 다시 시도하십시오.',
    'not-understood': '등록부의 답변을 확실하게 읽을 수 없었습니다.',
    'too-small-a-crowd':
      '이 등록부에 문의하면 어떤 번호를 보는지 드러나므로 문의하지 않았습니다. 설정에서 허용할 수 있습니다.',
    'not-permitted': '브라우저가 아직 Proofmark의 이 등록부 문의를 허용하지 않습니다. 설정에서 허용할 수 있습니다.',
    'needs-click': '이 등록부에는 사용자가 요청할 때만, 한 번에 번호 하나만 문의합니다.',
    stale: '등록부의 데이터가 너무 오래되어 근거로 삼을 수 없습니다.',
    'no-catalogue': 'Proofmark가 자체 마크 목록을 읽지 못했습니다. 페이지를 다시 불러오십시오.',
    handoff: '이 등록부는 사람에게만 답하고 프로그램에는 답하지 않습니다.',
    'not-turned-on': '공식 등록부에서 답할 수 있지만 켜져 있지 않습니다.',
  },
  notes: {
    component: '페이지에 따르면 이 번호는 제품 전체가 아니라 안에 든 부품의 것입니다.',
    'unknown-category': '번호의 분류 코드가 알려진 목록에 없습니다. 더 새롭거나 오래된 것일 수 있습니다.',
    'brand-unproven': '페이지의 브랜드와 보유자의 관계를 확인할 수 없었습니다. 다른 브랜드를 위한 생산은 흔합니다.',
    'body-not-approved': '현재 이 인증에 대해 승인되지 않은 기관입니다: [{body}|인증 기관].',
    'body-suspended':
      '현재 새 인증서를 발급할 수 없는 기관입니다: [{body}|인증 기관]. 이미 발급한 인증서는 유효합니다.',
    'laboratory-not-qualified':
      '이 인증서의 시험소는 발급일에 자격이 없었습니다. 결과는 시험한 쪽이 책임집니다. 인증 기관에 문의하십시오.',
    'part-inside':
      '전원 어댑터나 배터리 셀 같은 부품의 인증서입니다. 제품에 딸려 올 수 있지만 전체를 보장하지는 않습니다.',
    'suspended-on-request': '보유자가 직접 정지를 신청했으며 결함의 표시는 아닙니다.',
    'sold-after-expiry': '만료 전에 만든 제품은 계속 판매할 수 있습니다. 제조일을 확인하십시오.',
    'not-yet-valid': '등록된 첫날이 아직 오지 않았습니다.',
    demo: '시연용 등록부의 답변입니다.',
    'kept-record':
      '[마지막으로 읽은 때({ago}) {register}의 상태: {status}. 바뀌었을 수 있습니다.|이전 답변이 저장되어 있으며 바뀌었을 수 있습니다.]',
    'self-declaration-number': '자체 선언 번호입니다. 제조사가 책임지며 심사한 기관이 없습니다.',
    'several-registers': '둘 이상의 등록부가 답했습니다.',
    'unproven-form':
      '이런 번호의 구성은 공개되어 있지 않습니다. 표시 이름만으로 알아보았으며 번호 자체에서는 아무것도 읽어 내지 않습니다.',
  },
  certifies: {
    product: '제품',
    licence: '제조 허가',
    component: '제품 안의 부품',
    operator: '업체',
    system: '회사의 관리 체계',
    service: '서비스',
    person: '개인의 자격',
    laboratory: '시험소',
    filing: '관청 신고',
    'self-declaration': '제조사 스스로의 선언',
  },
  spoken: 'Proofmark: {short}, {scheme}',
  watchNews: {
    title: '지켜보는 인증서에 변화가 있습니다',
    changed: '{scheme} {number}: {before} → {now}',
  },
  reportNews: {
    title: '신고에 새 소식이 있습니다',
    sentences: {
      'under-review': '{register}에서 살펴보고 있습니다.',
      'needs-information': '{register}에서 추가 자료를 요청했습니다.',
      forwarded: '{register}에서 다른 기관으로 넘겼습니다.',
      confirmed: '{register}에서 신고하신 의심 사항을 확인했습니다.',
      'not-confirmed': '{register}에서 신고하신 의심 사항을 확인하지 못했습니다.',
      closed: '{register}에서 종결했습니다.',
      other: '{register}에서 답변했습니다.',
    },
  },
  card,
}
