/** 첫 단계의 한국어. */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Proofmark가 아는 상점',
  hint: '허용한 상점에서는 상품 페이지를 열면 스스로 읽습니다. 페이지는 이 컴퓨터에서만 읽고 어디에도 보내지 않으며, 누를 때마다 브라우저가 한 번 묻습니다.',
  regions: { china: '중국 본토', asia: '기타 아시아', europe: '유럽', americas: '아메리카', world: '전 세계' },
  count: '{all}곳 중 {on}곳 허용',
  allowAll: '모두 허용: {region}',
  removeAll: '모두 제거: {region}',
  lost: '브라우저가 이 사이트를 허용하지 않아 스스로 읽지 않습니다.',
  allowAgain: '{host} 다시 허용',
  loadFailed: '상점 목록을 읽지 못했습니다.',
}

export const welcome: WelcomeWords = {
  title: 'Proofmark에 오신 것을 환영합니다',
  step: '{steps}단계 중 {step}단계',
  next: '다음',
  back: '뒤로',
  notNow: '나중에',
  finish: '완료',
  says: '무엇을 알려 주는가',
  saysText:
    '페이지에 인증서 번호가 있으면 Proofmark가 옆에 작은 표시를 둡니다. 인증서가 진짜인지, 유효한지, 바로 이 상품의 것인지. 이것은 메모이지 비난이 아니며, 알 수 없는 것은 그렇다고 말합니다.',
  demo: '시연: 상품, 인증서, 등록부는 모두 꾸며 낸 것입니다.',
  product: '예시 충전기 EX-65W',
  mark: '예시 마크',
  claim: '인증서 번호',
  press: '표시를 누르면 이유를 볼 수 있습니다.',
  proves: '인증서에 있는 모델이 한 번 시험되었다는 것.',
  doesNotProve: '다른 모델에 관한 것.',
  where: '스스로 읽는 곳',
  whereText:
    '허용하기 전에는 어디도 읽지 않습니다. 어느 페이지에서든 도구 모음 단추를 누르면 한 번 읽습니다. 자주 가는 상점은 스스로 읽게 할 수 있습니다.',
  who: '누구에게 묻고 무엇이 나가는가',
  whoText:
    '번호의 형식은 여기서 확인합니다. 인증서가 있는지 알려면 등록부에 물어야 합니다. 공개 등록부는 지문의 앞부분만 보고, 공식 등록부는 번호를 봅니다. 페이지, 상점, 상품, 사용자는 보내지 않습니다.',
  choose: '공식 등록부 고르기',
  done: '이것으로 끝입니다',
  doneText: '모두 설정에서 언제든 바꿀 수 있습니다. 어느 페이지에서든 도구 모음 단추를 누르세요.',
}
