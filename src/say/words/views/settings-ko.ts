/** 설정 뒷부분의 한국어. */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: '모양',
  appearanceHint:
    '도구 모음 창, 사이드 패널, 이 페이지들, 쇼핑몰에 표시되는 안내와 카드에 적용됩니다. 열려 있는 쇼핑몰 페이지에는 새로 고치면 적용됩니다.',
  theme: '밝게 또는 어둡게',
  themes: { system: '시스템에 맞춤', light: '밝게', dark: '어둡게' },
  contrast: '대비',
  contrasts: { system: '시스템에 맞춤', more: '더 높은 대비' },
  textSize: '글자 크기',
  shortcuts: '키보드 단축키',
  shortcutsHint: '단축키는 브라우저가 보관하며 브라우저에서 바꿉니다.',
  shortcutOf: { _execute_action: '도구 모음 창 열기', 'check-page': '이 페이지 확인', 'report-mark': '마크 신고' },
  noShortcut: '없음',
  changeShortcuts: '브라우저에서 바꾸기',
  file: '설정 파일',
  fileHint:
    '사이트, 등록부, 언어, 모양, 기록 보관 기간을 다른 브라우저로 옮기거나 백업할 때 씁니다. 기록, 지켜보는 인증서, 신고는 들어 있지 않습니다.',
  exportFile: '파일로 저장',
  importFile: '파일에서 읽기',
  refused: {
    'too-large': '설정 파일이라기에는 너무 큽니다. 바뀐 것은 없습니다.',
    'not-json': '이 파일을 읽지 못했습니다. 바뀐 것은 없습니다.',
    'not-settings': 'Proofmark 설정 파일이 아닙니다. 바뀐 것은 없습니다.',
    newer: '더 새로운 Proofmark에서 만든 파일입니다. 먼저 Proofmark를 업데이트하세요. 바뀐 것은 없습니다.',
  },
  wouldSet: '이 파일을 쓰면 설정이 다음과 같이 바뀝니다:',
  leftOut: '설정이 아니거나 올바르지 않아 제외했습니다:',
  notDecidedHere: '조직에서 정한 것은 그대로 유지됩니다.',
  noGrants: '파일은 권한을 주지 않습니다. 권한이 필요한 사이트와 등록부는 위 목록에 표시되니 직접 허용하세요.',
  apply: '이 설정 사용',
  cancel: '내 설정 유지',
  applied: '파일의 설정으로 바뀌었습니다.',
  byOrganisation: '조직에서 정했습니다.',
  reportsTo: '조직에서 신고를 {host}(으)로 보내도록 정했습니다.',
  diagnostics: '진단 정보',
  diagnosticsHint:
    '도움을 요청할 때 함께 보낼 내용입니다. 버전, 개수, 권한, 등록부의 응답 상태가 들어 있습니다. 페이지, 번호, 쇼핑몰 이름은 없습니다. 아무것도 전송되지 않으며, 먼저 본 다음 직접 복사합니다.',
  diagnosticsText: '진단 정보 내용',
  makeDiagnostics: '진단 정보 보기',
  copyDiagnostics: '복사',
  copied: '복사했습니다.',
  copyFailed: '복사하지 못했습니다. 글자를 선택해 직접 복사하세요.',
  inMemory:
    '브라우저의 데이터베이스가 응답하지 않아 답을 잠시만 기억합니다. 확인은 그대로 됩니다. 브라우저를 다시 시작하면 대개 해결됩니다.',
  diskFull: '디스크에 자리가 없어 새로운 답은 잠시만 기억합니다.',
  settingsUnreadable:
    '브라우저가 지금 설정을 내주지 않아 처음 설정으로 작동합니다. 지워진 것은 없습니다. 브라우저를 다시 시작하면 대개 해결됩니다.',
}
