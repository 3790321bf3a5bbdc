/** はじめの手順の日本語。 */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Proofmark が知っている店',
  hint: '許可した店では、商品ページを開くと自動で読みます。読むのはこの端末の中だけで、ページはどこにも送りません。押すたびにブラウザーが一度尋ねます。',
  regions: {
    china: '中国本土',
    asia: 'その他のアジア',
    europe: 'ヨーロッパ',
    americas: '南北アメリカ',
    world: '世界各地',
  },
  count: '{all} 件中 {on} 件を許可',
  allowAll: 'すべて許可：{region}',
  removeAll: 'すべて削除：{region}',
  lost: 'ブラウザーがこのサイトを許可していないため、自動では読みません。',
  allowAgain: '{host} を再び許可',
  loadFailed: '店の一覧を読めませんでした。',
}

export const welcome: WelcomeWords = {
  title: 'Proofmark へようこそ',
  step: '手順 {step} / {steps}',
  next: '次へ',
  back: '戻る',
  notNow: '今はしない',
  finish: '完了',
  says: '何を伝えるか',
  saysText:
    'ページに証明書番号があると、Proofmark はその横に小さな表示を置きます。証明書は本物か、有効か、まさにこの商品のものか。これは覚え書きであり、非難ではありません。分からないことは分からないと言います。',
  demo: '実演：商品、証明書、登録簿はすべて架空です。',
  product: '見本の充電器 EX-65W',
  mark: '見本マーク',
  claim: '証明書番号',
  press: '表示を押すと理由が見られます。',
  proves: '証明書にある型式が一度試験されたこと。',
  doesNotProve: '別の型式について。',
  where: '自動で読む場所',
  whereText:
    '許可するまではどこも読みません。どのページでもツールバーのボタンを押すと一度読みます。よく使う店では自動で読むこともできます。',
  who: '誰に尋ね、何が外に出るか',
  whoText:
    '番号の形はこの端末で確かめます。証明書があるかどうかは登録簿に尋ねる必要があります。公開登録簿に見えるのは指紋の先頭だけで、公的な登録簿には番号が見えます。ページ、店、商品、あなたのことは送りません。',
  choose: '公的な登録簿を選ぶ',
  done: '以上です',
  doneText: 'どれも設定でいつでも変えられます。どのページでもツールバーのボタンを押してください。',
}
