/** 欢迎页的中文。 */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: '验标认识的店铺',
  hint: '允许后，你在那里打开商品页时会自动读取。页面只在你的电脑上读取，不会发往任何地方；每按一次，浏览器会问你一次。',
  regions: { china: '中国大陆', asia: '亚洲其他地区', europe: '欧洲', americas: '美洲', world: '全球' },
  count: '已允许 {on} / {all}',
  allowAll: '全部允许：{region}',
  removeAll: '全部移除：{region}',
  lost: '浏览器没有允许这个网站，因此不会自动读取。',
  allowAgain: '重新允许 {host}',
  loadFailed: '店铺列表未能读取。',
}

export const welcome: WelcomeWords = {
  title: '欢迎使用验标',
  step: '第 {step} 步，共 {steps} 步',
  next: '下一步',
  back: '上一步',
  notNow: '暂不',
  finish: '完成',
  says: '它会说什么',
  saysText:
    '页面上出现证书编号时，验标会在旁边放一个小标签：证书是否真实、有效，是否就是这件商品的？它只是提示，不是指控；不能判断的，它会直说。',
  demo: '演示：商品、证书和登记均为虚构。',
  product: '示例充电器 EX-65W',
  mark: '示例认证',
  claim: '证书编号',
  press: '按下标签查看理由。',
  proves: '证书上的型号曾通过检测。',
  doesNotProve: '其他型号的任何情况。',
  where: '在哪里自动读取',
  whereText: '在你允许之前，哪里都不读取。在任何页面上按工具栏按钮即可读取一次。常去的店铺可以设为自动读取。',
  who: '询问谁，发送什么',
  whoText:
    '编号的格式在本机检查。要知道证书是否存在，必须询问登记。开放登记只看到指纹的开头；官方登记会看到编号。绝不发送页面、店铺、商品或你的信息。',
  choose: '选择官方登记',
  done: '就这些',
  doneText: '以上都可以随时在设置中更改。在任何页面上，按工具栏按钮即可。',
}
