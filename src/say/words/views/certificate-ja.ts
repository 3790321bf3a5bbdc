/** 日本語：ポップアップ、設定、証明書のページの言葉。 */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: '手元の証明書を確認',
  link: '証明書ファイルを確認',
  linkHint: '誰かから送られた電子証明書や署名付き PDF。',
  open: 'ページを開く',
  intro: '電子証明書が変更されていないか、信頼する登録簿が署名したかを確認します。',
  onDevice:
    'すべてこの端末で行い、ファイルはアップロードしません。設定にある登録簿からは、誰にとっても同じ公開鍵だけを取得します。',
  fileTitle: 'ファイル',
  fileHint:
    'Verifiable Credential、UN Digital Conformity Credential、JWS、署名付き PDF、QR コードのある画像。このページのどこにでもドロップできます。10 MB まで。',
  choose: 'ファイルを選ぶ',
  textTitle: 'またはそのテキスト',
  textHint: 'eyJ や { で始まることが多いです。画像も貼り付けられます。',
  check: '確認',
  checking: '確認中…',
  nothing: 'まず証明書のテキストを貼り付けてください。',
  failed: '今は確認できませんでした。失われたものはありません。もう一度お試しください。',
  result: '結果',
  named: (file) => `ファイル：${file}`,
  kinds: {
    altered: '署名が合いません',
    appended: '署名後に追加あり',
    over: '署名済み、期限は過ぎています',
    trusted: '追加した登録簿による署名',
    'unknown-signer': '追加した登録簿の署名ではありません',
    'not-checked': '署名は未確認',
    unsigned: '署名なし',
    'not-understood': '読み取れる証明書ではありません',
  },
  forms: {
    statement: '登録簿の声明',
    credential: 'Verifiable Credential',
    jws: '署名付きテキスト（JWS）',
    json: 'JSON',
    pdf: 'PDF ファイル',
    other: 'ファイルまたはテキスト',
  },
  sentences: {
    altered: (name) =>
      name
        ? `${name} の鍵が示されていますが、ここの内容に署名したのはその鍵ではありません。これに頼らず、登録簿で番号を照会してください。`
        : 'ここの内容は署名されたものと異なります。途中で壊れたか、変更された可能性があります。これに頼らず、登録簿で番号を照会してください。',
    appended: () => '最後の署名の後に何かが追加されています。',
    over: (name) =>
      `${name} が署名し、その後の変更はありません。ただし有効な期間は限られていました。登録簿の現在の内容を照会してください。`,
    trusted: (name) => `設定にある登録簿 ${name} が署名し、その後の変更はありません。`,
    'unknown-signer': () =>
      '署名はありますが、設定にある登録簿のものではありません。鍵を作って署名することは誰にでもでき、発行者の証明にはなりません。',
    'not-checked': () => '署名がありますが、ここでは確認できませんでした。良し悪しを示すものではありません。',
    unsigned: () =>
      '署名がないため、誰でも書いたり変えたりできます。問題があるとは限りません。登録簿で番号を照会してください。',
    'not-understood': () => '確認できるものが見つかりませんでした。',
  },
  whys: {
    'own-key': () => '付属の鍵は合います。署名後の変更はありませんが、署名者は分かりません。',
    'no-key': (detail) =>
      detail
        ? `鍵は ${detail} にあり、取得していません。そのため変更の有無も分かりません。`
        : '鍵が付いていないため、変更の有無も分かりません。',
    'keys-unread': (detail) => `${detail} の鍵を今は読み取れませんでした。その署名かもしれません。後でお試しください。`,
    algorithm: (detail) => `この種の署名（${detail}）はここでは確認しません。`,
    proof: (detail) => `この種の証明（${detail}）はここでは確認しません。`,
    selective: () => '一部を伏せられる証明書（SD-JWT）です。この種はここでは確認しません。',
    expired: () => 'それ自身の期限が過ぎています。',
    'not-yet': () => 'それ自身の期間がまだ始まっていません。この端末の時計を確認してください。',
    stale: () => 'もとになる登録データは二週間より古いものでした。',
    'other-word': () => 'ただし、証明書についての声明ではありません。',
    empty: () => '中身がありません。',
    'too-large': () => '10 MB を超えるため、読み取っていません。',
    broken: () => 'ここで読める種類ではないか、壊れています。',
    encrypted: () => '暗号化されています。宛先の人だけが読めます。',
    several: () => '複数が入っています。一つずつ確認してください。',
    picture: () => '画像に QR コードが見つかりません。より鮮明または大きな画像でお試しください。',
    address: (detail) => `アドレスだけで、開いていません：${detail}`,
  },
  pdf: {
    altered: 'ファイルの内容は署名されたものと異なります。途中で壊れたか、変更された可能性があります。',
    appended:
      '署名された部分は変わっていませんが、最後の署名の後に何かが追加されています。長期証明用のデータのように無害なこともあれば、見える内容が変わることもあります。',
    'unknown-signer':
      '署名後、ファイルは変わっていません。署名者は中の証明書がそう述べているだけで、そのような証明書は誰にでも作れます。',
    'not-checked': '署名がありますが、ここでは確認できませんでした。良し悪しを示すものではありません。',
    unsigned:
      '電子署名は見つかりませんでした。印影や手書き署名の画像は電子署名ではなく、誰でも貼り付けられます。登録簿で番号を照会してください。',
  },
  pdfLimits:
    '確認していないこと：署名者の証明書を信頼できる機関が発行または失効させたか、そして文面の内容。前者は PDF 閲覧ソフトの署名パネルで確認できます。',
  signature: (place, count) => (count > 1 ? `署名 ${place}（全 ${count} 件）` : '署名'),
  outcomes: {
    holds: '対象の内容に合います',
    broken: '合いません',
    'not-checked': '未確認',
  },
  pdfWhys: {
    hash: () => '対象のバイト列が、署名されたものと異なります。',
    signature: () => '証明書の鍵による署名ではありません。',
    odd: () => '壊れているか、PDF の署名としての構造になっていません。',
    sm: () => '中国の規格 SM2、SM3 を使っており、ブラウザーでは確認できません。',
    algorithm: (detail) => `方式（${detail}）が古いか未知のため、ここでは確認しません。`,
    'no-certificate': () => '署名者の証明書が入っていません。',
    'time-stamp': () => 'タイムスタンプで、ここでは確認しません。',
    form: (detail) => (detail ? `${detail} 形式の署名はここでは確認しません。` : '形式が示されていません。'),
  },
  covers: '対象',
  coversBytes: (first, last) => `バイト ${first} と ${last}、署名自体を除くすべて`,
  coversAll: 'ファイルの末尾まで',
  addedAfter: (bytes) => `その後 ${bytes} バイトが追加されました`,
  signer: '署名者（証明書の記載）',
  certifiedBy: '証明書の発行者',
  certificateDates: '証明書の期間',
  signedAt: '署名日',
  asSigner: '署名者の時計による',
  noName: '名称なし',
  root: (thumbprint) => `ルート鍵 ${thumbprint}`,
  says: 'それ自身の記載',
  saysOf: (day) => `${day}の登録簿の内容`,
  all: 'すべての記載',
  fields: {
    number: '番号',
    status: '状態',
    product: '製品',
    models: '型番',
    gtins: '製品コード',
    holder: '所有者',
    standards: '規格',
    scope: '範囲',
    scopeKind: '対象',
    issuer: '発行者',
    validFrom: '有効期間の開始',
    validUntil: '有効期間の終了',
    madeFor: '対象サイト',
    signedOn: '署名日',
  },
  scopes: {
    product: '製品',
    operator: '企業',
    system: 'マネジメントシステム',
    laboratory: '試験所',
  },
  withheld:
    '登録簿はデモ用データとしていますが、番号は例示用ではありません。実際の証明書について誤ったことを示すおそれがあるため、内容は表示しません。',
  notJudged: 'Proofmark の知らない種類の証明書なので、表示だけして判断はしません。',
  registerWord: '登録簿の内容',
  limits:
    'ファイルは複製できます。持っていても、目の前の製品がその対象とは限りません。製品、型番、所有者を見比べてください。',
  lookUp: 'この番号を今すぐ照会',
  lookUpHint: '入力したときと同じように、設定にある登録簿にこの番号を問い合わせます。',
  lookingUp: '問い合わせ中…',
  lookUpNone: 'Proofmark の知る番号ではありません。発行者自身の登録簿を探してください。',
  lookUpFailed: '今は問い合わせ先がありませんでした。後でお試しください。',
  nowTitle: '登録簿の現在の内容',
  certificateSays: '証明書の記載',
  verdicts: {
    confirmed: {
      short: '登録と一致',
      sentence: '有効で、証明書の製品、型番、または所有者は登録と一致します。',
    },
    genuine: {
      short: '有効',
      sentence: '証明書は有効です。製品、型番、所有者を目の前のものと見比べてください。',
    },
    'other-product': {
      short: '別の製品の登録',
      sentence: '番号は有効ですが、登録では証明書の記載とは別のものです。証明書を渡した人に尋ねてください。',
    },
    overclaimed: {
      short: '登録以上の表示',
      sentence: '有効ですが、証明書の記載は登録を超えています。登録の内容に従ってください。',
    },
    conflict: {
      short: '内容に食い違い',
      sentence: '登録簿の間でこの番号の内容が異なります。より重い回答を先に示します。',
    },
  },
}
