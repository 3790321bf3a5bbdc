/** 日本語。です・ます調で平静かつ正確に。分かっていること、誰の情報か、悪意のない理由、次にできることを述べる。 */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: '年',
  month: '月',
  date: '日付',
  body: '認証機関コード',
  category: '製品区分コード',
  class: '分類コード',
  region: '地域コード',
  province: '省コード',
  serial: '通し番号',
  grantee: '申請者コード',
  product: '製品コード',
  type: '型式コード',
  other: '番号の一部',
}

export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: 'バッジは本物',
    sentence: '登録簿がこのサイトのために署名したバッジで、署名はまだ有効です。',
  },
  'badge-expired': {
    short: 'バッジ期限切れ',
    sentence: 'このバッジの裏付けとなる登録簿の署名は期限が切れています。証明書自体はまだ有効かもしれません。',
  },
  'badge-altered': {
    short: 'バッジに変更あり',
    sentence: 'このバッジの表示は、登録簿が署名した内容と異なります。バッジではなく登録簿を確認してください。',
  },
  'badge-other-site': {
    short: '他サイトのバッジ',
    sentence: '登録簿は別のサイトまたは別の製品のためにこのバッジに署名しました。',
  },
  'badge-unproven': {
    short: '署名のないバッジ',
    sentence: 'このバッジには署名がなく、それだけでは何の証明にもなりません。代わりに番号を確認してください。',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: 'リコール・警告',
    sentence:
      '公的なリコールまたは危険の通知がこの製品を挙げています。一部のロットだけかもしれません。購入や使用を続ける前に通知を読んでください。',
  },
  'other-product': {
    short: '別の製品の登録',
    sentence:
      'この{scheme}の番号は有効ですが、別のものまたは別の事業者として登録されています。誤って写された可能性もあります。どの証明書がこの製品に対応するか、販売者に尋ねてください。',
  },
  revoked: {
    short: '取り消し済み',
    sentence:
      '認証機関が[{since}に]この証明書を取り消しました。この製品の裏付けにはなりません。新しい証明書があるか、販売者に尋ねてください。',
  },
  overclaimed: {
    short: '登録以上の表示',
    sentence:
      '有効でこの製品のものですが、ページの表示は登録の内容を超えています。ページの誤記かもしれません。下の両方を見比べ、登録の内容に従ってください。',
  },
  suspended: {
    short: '一時停止中',
    sentence:
      'この証明書は[{since}から]一時停止中で、現在は有効ではありません。所有者自身が停止を申請することもあり、不正の証拠ではありません。',
  },
  cancelled: {
    short: '抹消済み',
    sentence:
      'この証明書は[{since}に]終了しました。処分ではありません。生産終了や所有者の返上によることが多く、その日以降は何も対象としません。',
  },
  expired: {
    short: '期限切れ',
    sentence:
      'この証明書は[{until}に]期限が切れました。更新中か、期限前に作られた製品かもしれません。現在の証明書を販売者に尋ねてください。',
  },
  'in-renewal': {
    short: '更新審査中',
    sentence:
      'この証明書は[{since}から]更新の審査中で、その間は有効ではありません。通常の手続きであることが多いので、数日後にもう一度確認してください。',
  },
  conflict: {
    short: '内容に食い違い',
    sentence:
      'ページは一つの製品に二つの異なる{scheme}の番号を示しており、どちらも有効です。一方は別の型のものかもしれません。どちらがこの製品に対応するか、販売者に尋ねてください。',
  },
  malformed: {
    short: 'ありえない番号',
    sentence:
      'これは{scheme}の番号ではありえません。[{why}|形式が合いません。]誤記かもしれません。製品の表示と見比べるか、販売者に証明書を求めてください。',
  },
  lookalike: {
    short: '証明書番号ではない',
    sentence: '[{why}]証明書の番号を販売者に尋ねてください。',
  },
  absent: {
    short: '登録簿になし',
    sentence:
      '登録簿にこの番号はありません。新しすぎる、入力の誤り、または存在しない番号かもしれません。製品に付いている番号と見比べてください。',
  },
  expected: {
    short: '必要な表示がない',
    sentence:
      'この種の製品には法律により{scheme}が必要ですが、このページには見当たりません。製品本体や画像にあるかもしれません。販売者に尋ねてください。',
  },
  confirmed: {
    short: '有効・この製品',
    sentence: 'この{scheme}の番号は[{until}まで]有効で、登録の内容はこのページと一致します。',
  },
  genuine: {
    short: '有効・対象は不明',
    sentence:
      'この{scheme}の番号は有効です。この製品が対象かどうかを判断するにはページの情報が足りません。型番と製造者を下の登録と見比べてください。',
  },
  'not-product': {
    short: '製品の認証でない',
    sentence: '実在し有効ですが、対象は[{about}|別のもの]です。この製品が認証を受けたかどうかは分かりません。',
  },
  unchecked: {
    short: '未確認',
    sentence: '[{why}|番号を確認できませんでした。]製品の良し悪しを示すものではありません。',
  },
  unnumbered: {
    short: '番号の記載なし',
    sentence:
      'ページには{scheme}とありますが番号がないため、照会できません。製品に付いている番号を探すか、販売者に尋ねてください。',
  },
  'self-declared': {
    short: '自己宣言',
    sentence:
      '{scheme}は製造者自身の宣言です。登録簿はなく、誰も照会できません。宣言書そのものを求めることはできます。',
  },
}

const card: CardWords = {
  pageSays: 'ページの表示',
  registerSays: '登録の内容',
  notStated: '記載なし',
  inText: '見出しまたは詳細にあり',
  copy: '番号をコピー',
  copied: 'コピーしました',
  close: '閉じる',
  official: '公式に照会：{name}',
  proves: '証明すること',
  doesNotProve: '証明しないこと',
  answerable: '責任を負う者',
  notice: '通知を読む',
  noticeBy: '{issuer}、{day}',
  imitation: 'ページはこの表示をまねることができますが、ツールバーのボタンはまねられません。',
  several: '認証 {count} 件',
  demo: 'デモ用データ：架空の例であり、実際の証明書や通知ではありません。',
  body: '認証機関：{name}[（{code}）][、{standing}]',
  bodyCode: '番号に含まれる認証機関コード：{code}',
  signer: '署名者：{name}',
  issuer: '制度の運営者：{name}',
  register: '登録簿 {name}',
  relayed: '{name}（登録簿 {by} が照会）',
  read: '{ago}に取得',
  readByYou: '{ago}にあなたがそこで確認',
  asOf: '{day}時点の登録',
  ask: '問い合わせる：{name}',
  asking: {
    busy: '問い合わせ中…',
    done: '回答がありました。',
    failed: '今回は回答がありませんでした。何も変わっていません。後でもう一度お試しください。',
  },
  handingOff: {
    busy: '開いています…',
    done: '番号をコピーし、ページを開きました。そこで検索し、ツールバーのボタンを押すと結果を取り込めます。',
    failed: 'ページが開きませんでした。番号はクリップボードにあります。もう一度お試しください。',
  },
  canTurnOn:
    '{names}が回答できるかもしれません。ツールバーのポップアップから問い合わせるか、設定で有効にしてください。',
  lookYourself: '公式ページで自分で照会できます。',
  report: {
    label: '報告する',
    busy: '準備しています…',
    done: 'ページを開きました。送信を押すまで何も送られません。',
    failed: 'ページを開けませんでした。もう一度お試しください。',
  },
  watch: {
    label: '見守る',
    busy: '追加しています…',
    done: '見守りを始めました。一日に一度ほど照会します。一覧はサイドパネルにあります。',
    failed: '追加できませんでした。見守れるのは 200 件までです。サイドパネルで一件外すか、もう一度お試しください。',
  },
  mute: {
    mark: 'このサイトでこのマークを表示しない',
    site: 'このサイトでは何も表示しない',
    all: 'すべての表示',
    busy: '記録しています…',
    done: 'このサイトのページには表示しません。ツールバーのボタンには表示され、設定で元に戻せます。',
    failed: '記録できませんでした。もう一度お試しください。',
  },
  notNumber: {
    label: '証明書番号ではない',
    busy: '記録しています…',
    done: 'この端末にだけ記録しました。このサイトでは表示されません。設定で元に戻せます。',
    failed: '記録できませんでした。もう一度お試しください。',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    '二つの登録簿がこの番号について異なる内容を示しています。一方が最新でないのかもしれません。より重い回答を先に示し、それぞれの内容は出典とともに下にあります。',
  'no-numbers':
    'ページには{scheme}とありますが、証明書番号のない表示なので、ここでは照会できません。誰が取得しているかは発行者の一覧で分かります。',
}

export const words: Words = {
  locale: 'ja',
  product: 'Proofmark',
  checking: '確認中…',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      '登録簿はこのサイトのためにこのバッジに署名しました。署名の内容は、証明書が有効でないということです：{status}。',
    overtaken: 'バッジの署名時には証明書は有効でした。現在の登録は「{status}」です。現在の内容に従ってください。',
    number:
      '登録簿が署名したのは別の番号（{number}）で、このバッジの番号ではありません。バッジではなく登録簿を確認してください。',
    path: '登録簿はこのサイトの別の場所、たとえば別のショップのためにこのバッジに署名しました。',
    product:
      '[登録簿は{product}のためにこのバッジに署名しました。このページの販売品ではありません。|このバッジの証明書は、このページの販売品とは別の製品のものです。]',
    unreadable:
      'このバッジに付いているのは署名された文書ではなく、それだけでは何の証明にもなりません。代わりに番号を確認してください。',
    'unknown-key':
      'お使いの登録簿はどれもこのバッジに署名していないため、ここでは何の証明にもなりません。代わりに番号を確認してください。',
    'no-keys': '登録簿の鍵を今は読み取れず、署名を確認していません。バッジに問題があることを示すものではありません。',
    'not-yet':
      'このバッジの日付は未来になっています。時計のずれかもしれません。それまでは何の証明にもなりません。代わりに番号を確認してください。',
    'no-product':
      '登録簿は{product}のためにこのバッジに署名しました。このページがそれを販売しているかどうかは、はっきりしません。',
  },
  badgeCard: {
    badge: 'バッジ',
    site: 'サイト',
    number: '番号',
    signed: '{ago}に署名、{until}まで有効',
    limit: '品物が認証を受けたものであること。バッジが示すのは証明書とサイトだけです。',
  },
  statuses: {
    valid: '有効',
    suspended: '一時停止',
    revoked: '取り消し',
    cancelled: '抹消',
    expired: '期限切れ',
    'in-renewal': '更新審査中',
  },
  standings: {
    approved: '認定済み',
    suspended: '認定停止中',
    withdrawn: '認定取り消し',
    barred: '業務禁止',
    unknown: '認定状況は不明',
  },
  matches: { match: '一致', differs: '相違', 'cannot-tell': '判断不可' },
  fields: {
    status: '状態',
    dates: '日付',
    product: '製品',
    model: '型番',
    gtin: 'バーコード',
    holder: '所有者',
    category: '区分',
    class: 'エネルギー等級',
  },
  reasons: {
    same: '両方が同じ内容です',
    'short-name': '同じ名称の短縮形または完全形です',
    'in-range': '登録された範囲内です',
    'fits-pattern': '登録された規則に合います',
    'in-text': 'ページの見出しや本文にあります',
    'same-kind': '同じ種類の製品です',
    'other-company': '登録のどの事業者とも異なります',
    'other-model': '登録の一覧は完全で、その中にありません',
    'other-kind': '別の種類の製品です',
    'claims-better': 'ページの表示のほうが上です',
    'claims-less': 'ページの表示のほうが下で、害はありません',
    'other-scale': '二つの等級制は比較できません',
    'other-place': '名称は同じで場所が異なります。別の支店かもしれません',
    'other-script': '翻訳、別の文字、略称かもしれません',
    'alike-names': '名称は似ていますが同じではありません',
    'brand-only': '登録にこのブランドはありません。他ブランド向けの製造はよくあります',
    'open-list': '登録の一覧は完全ではありません：付属書、シリーズ、省略',
    variant: '末尾は色や市場を表すことがあります',
    'look-alike': 'O と 0 のように似た文字だけが異なります',
    'no-designation': 'ページに型番がありません',
    'inner-code': '無線モジュールまたはその製造者のコードで、販売品のものではありません',
    part: 'アダプターや電池セルなど、部品の証明書です',
    accessory: 'ページの販売品は、この種の製品の付属品です',
    'unknown-kind': '表現からは種類が分かりません',
    'other-gtin': 'サイズや市場によりコードが異なることがあります',
    past: '最終日が過ぎています',
    'not-yet': '開始日がまだ来ていません',
    'not-stated': '一方に記載がありません',
  },
  parts,
  problems: {
    format: '文字と数字の並びが、この種の番号の規則に合いません。',
    length: '[この種の番号は {expected} 桁です。|桁数が合いません。]',
    checksum: 'チェックディジットが他の数字と合いません。一桁の写し間違いでもこうなります。',
    component: '{part}がありえない値です[（正しくは {expected}）]。',
  },
  lookalikes: {
    application: 'これは申請の番号で、証明書の番号ではありません。申請しても結果は分かりません。',
    sample: 'これは説明書やひな形に印刷された見本の番号で、誰にも発行されていません。',
  },
  unclear: {
    'no-register': 'この種の番号を問い合わせられる登録簿がありません。',
    'not-covered': '問い合わせた登録簿はこの種の番号をすべて持つわけではなく、見つからなくても意味はありません。',
    offline: '登録簿に接続できませんでした。オンラインのときにもう一度お試しください。',
    'time-out': '登録簿の回答に時間がかかりすぎました。しばらくしてからお試しください。',
    refused: '登録簿が照会を受け付けませんでした。後でもう一度お試しください。',
    'server-error': '登録簿側に障害がありました。後でもう一度お試しください。',
    'not-understood': '登録簿の回答を確実に読み取れませんでした。',
    'too-small-a-crowd':
      'この登録簿に問い合わせると、見ている番号が知られてしまうため、問い合わせていません。設定で許可できます。',
    'not-permitted': 'ブラウザーがまだ Proofmark にこの登録簿への問い合わせを許可していません。設定で許可できます。',
    'needs-click': 'この登録簿には、あなたの操作があったときだけ、一度に一つの番号を問い合わせます。',
    stale: '登録簿のデータが古すぎて、判断の根拠にできません。',
    'no-catalogue': 'Proofmark が自身のマーク一覧を読み取れませんでした。ページを再読み込みしてください。',
    handoff: 'この登録簿は人からの照会だけに答え、プログラムには答えません。',
    'not-turned-on': '公的な登録簿が回答できるかもしれませんが、有効になっていません。',
  },
  notes: {
    component: 'ページによると、この番号は製品全体ではなく、中の部品のものです。',
    'unknown-category': '番号の区分コードが既知の一覧にありません。新しいか、古いものかもしれません。',
    'brand-unproven': 'ページのブランドと所有者の関係を確認できませんでした。他ブランド向けの製造はよくあります。',
    'body-not-approved': '[{body}|認証機関]は現在、この認証の認定を受けていません。',
    'body-suspended': '[{body}|認証機関]は現在、新しい証明書を発行できません。発行済みの証明書は有効です。',
    'laboratory-not-qualified':
      'この証明書の試験所は、発行日に資格がありませんでした。結果の責任は試験者にあります。認証機関に尋ねてください。',
    'part-inside':
      'これは電源アダプターや電池セルなど、部品の証明書です。製品に付属していても、製品全体を対象としません。',
    'suspended-on-request': '停止は所有者自身の申請によるもので、欠陥の兆候ではありません。',
    'sold-after-expiry': '期限前に作られた製品は、その後も販売できます。製造日を確認してください。',
    'not-yet-valid': '登録された開始日がまだ来ていません。',
    demo: '回答はデモ用の登録簿によるものです。',
    'kept-record':
      '[前回（{ago}）の取得時、{register}の状態は「{status}」でした。変わっているかもしれません。|以前の回答が保存されています。変わっているかもしれません。]',
    'self-declaration-number': 'これは自己宣言の番号です。製造者が責任を負い、審査した機関はありません。',
    'several-registers': '複数の登録簿が回答しました。',
    'unproven-form':
      'この種の番号の構成は公開されていません。表示の名称だけで識別し、番号そのものからは何も読み取りません。',
  },
  certifies: {
    product: '製品',
    licence: '製造の許可',
    component: '製品の中の部品',
    operator: '事業者',
    system: '企業の管理の仕組み',
    service: 'サービス',
    person: '個人の資格',
    laboratory: '試験所',
    filing: '官庁への届け出',
    'self-declaration': '製造者自身の宣言',
  },
  spoken: 'Proofmark：{short}、{scheme}',
  watchNews: {
    title: '見守っている証明書に変化がありました',
    changed: '{scheme} {number}：{before} → {now}',
  },
  reportNews: {
    title: '報告に新しい動きがあります',
    sentences: {
      'under-review': '{register} が確認を進めています。',
      'needs-information': '{register} が追加の情報を求めています。',
      forwarded: '{register} が他の機関に引き継ぎました。',
      confirmed: '{register} が、あなたの報告した疑いを確認しました。',
      'not-confirmed': '{register} では、あなたの報告した疑いを確認できませんでした。',
      closed: '{register} が案件を終了しました。',
      other: '{register} から回答がありました。',
    },
  },
  card,
}
