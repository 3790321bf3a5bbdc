/** 設定の後半の日本語。 */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: '外観',
  appearanceHint:
    'ツールバーの窓、サイドパネル、これらのページ、ショップに表示される注記とカードに使われます。開いているショップのページには、再読み込みすると反映されます。',
  theme: '明るさ',
  themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  contrast: 'コントラスト',
  contrasts: { system: 'システムに合わせる', more: '強くする' },
  textSize: '文字の大きさ',
  shortcuts: 'キーボードショートカット',
  shortcutsHint: 'ブラウザーが保存しており、変更もブラウザーで行います。',
  shortcutOf: {
    _execute_action: 'ツールバーの窓を開く',
    'check-page': 'このページを確認',
    'report-mark': 'マークを報告',
  },
  noShortcut: 'なし',
  changeShortcuts: 'ブラウザーで変更',
  file: '設定ファイル',
  fileHint:
    'サイト、登録簿、言語、外観、履歴の保存期間を、別のブラウザーへの移行やバックアップのために保存します。履歴、見守り中の証明書、報告は含みません。',
  exportFile: 'ファイルに保存',
  importFile: 'ファイルから読み込む',
  refused: {
    'too-large': '設定ファイルにしては大きすぎます。何も変わっていません。',
    'not-json': 'このファイルは読み込めませんでした。何も変わっていません。',
    'not-settings': 'Proofmark の設定ファイルではありません。何も変わっていません。',
    newer: 'より新しい Proofmark で作られたファイルです。先に Proofmark を更新してください。何も変わっていません。',
  },
  wouldSet: 'このファイルを使うと、設定は次のようになります：',
  leftOut: '設定でないもの、または正しくないものは除きました：',
  notDecidedHere: '組織が決めた設定は変わりません。',
  noGrants:
    'ファイルは権限を与えません。権限が必要なサイトと登録簿は上の一覧に示されるので、必要なものを許可してください。',
  apply: 'この設定を使う',
  cancel: '今の設定のまま',
  applied: 'ファイルの設定に変わりました。',
  byOrganisation: '組織が設定しています。',
  reportsTo: '報告の送り先は組織が {host} に決めています。',
  diagnostics: '診断情報',
  diagnosticsHint:
    '助けを求めるときに添える情報です。バージョン、件数、権限、登録簿の応答。ページ、番号、ショップの名前は含みません。何も送信されません。内容を見てからコピーしてください。',
  diagnosticsText: '診断情報の内容',
  makeDiagnostics: '診断情報を表示',
  copyDiagnostics: 'コピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。文字を選択して手動でコピーしてください。',
  inMemory:
    'ブラウザーのデータベースが応答しないため、回答は一時的にしか記憶されません。確認はできます。ブラウザーを再起動すると直ることがよくあります。',
  diskFull: 'ディスクに空きがないため、新しい回答は一時的にしか記憶されません。',
  settingsUnreadable:
    'ブラウザーから設定を読み出せないため、今は最初の設定で動いています。何も削除されていません。ブラウザーを再起動すると直ることがよくあります。',
}
