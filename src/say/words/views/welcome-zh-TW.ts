/** 歡迎頁的繁體中文。 */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: '驗標認識的商店',
  hint: '允許後，你在那裡開啟商品頁時會自動讀取。頁面只在你的電腦上讀取，不會傳往任何地方；每按一次，瀏覽器會問你一次。',
  regions: { china: '中國大陸', asia: '亞洲其他地區', europe: '歐洲', americas: '美洲', world: '全球' },
  count: '已允許 {on} / {all}',
  allowAll: '全部允許：{region}',
  removeAll: '全部移除：{region}',
  lost: '瀏覽器沒有允許這個網站，因此不會自動讀取。',
  allowAgain: '重新允許 {host}',
  loadFailed: '商店清單未能讀取。',
}

export const welcome: WelcomeWords = {
  title: '歡迎使用驗標',
  step: '第 {step} 步，共 {steps} 步',
  next: '下一步',
  back: '上一步',
  notNow: '暫不',
  finish: '完成',
  says: '它會說什麼',
  saysText:
    '頁面上出現證書編號時，驗標會在旁邊放一個小標籤：證書是否真實、有效，是否就是這件商品的？它只是提示，不是指控；不能判斷的，它會直說。',
  demo: '示範：商品、證書和登記均為虛構。',
  product: '示例充電器 EX-65W',
  mark: '示例認證',
  claim: '證書編號',
  press: '按下標籤查看理由。',
  proves: '證書上的型號曾通過檢測。',
  doesNotProve: '其他型號的任何情況。',
  where: '在哪裡自動讀取',
  whereText: '在你允許之前，哪裡都不讀取。在任何頁面上按工具列按鈕即可讀取一次。常去的商店可以設為自動讀取。',
  who: '詢問誰，傳送什麼',
  whoText:
    '編號的格式在本機檢查。要知道證書是否存在，必須詢問登記。開放登記只看到指紋的開頭；官方登記會看到編號。絕不傳送頁面、商店、商品或你的資訊。',
  choose: '選擇官方登記',
  done: '就這些',
  doneText: '以上都可以隨時在設定中更改。在任何頁面上，按工具列按鈕即可。',
}
