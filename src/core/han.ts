/**
 * Traditional Chinese and new Japanese forms of characters as simplified ones, so that names and kinds of goods compare
 * whatever script a page writes. Bounded on purpose: the characters that names of companies, places and goods are made
 * of; one that is missing here leaves a comparison open and never makes it differ.
 * Source: compiled for this project; the pairs are those of the official lists (简化字总表 1986, 通用规范汉字表 2013).
 */
import { once } from './once.ts'

/** Pairs, one behind the other: the other form, then the simplified one. */
const PAIRS =
  '萬万與与專专業业東东絲丝兩两嚴严個个豐丰臨临為为爲为麗丽舉举麼么義义烏乌樂乐喬乔習习鄉乡書书買买亂乱雲云亞亚產产産产親亲億亿僅仅侖仑倉仓儀仪價价優优會会傘伞偉伟傳传體体餘余侶侣俠侠僑侨儉俭儲储傑杰傢家' +
  '兒儿蘭兰關关興兴養养內内岡冈軍军農农馮冯衝冲沖冲凍冻淨净涼凉減减幾几鳳凤憑凭凱凯擊击鑿凿劃划劉刘剛刚創创劑剂劍剑辦办務务動动勵励勁劲勞劳勳勋勝胜區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅歷历曆历壓压' +
  '廈厦廚厨廂厢縣县雙双發发髮发變变葉叶嗎吗啟启啓启吳吴響响園园團团瀋沈圍围國国圖图圓圆聖圣場场堅坚壇坛壩坝壟垄塵尘壯壮聲声殼壳壺壶備备復复複复頭头誇夸獎奖奧奥妝妆婦妇媽妈嫵妩姍姗嬌娇嬰婴嫻娴學学寧宁寶宝' +
  '實实寵宠宮宫寬宽賓宾對对尋寻導导壽寿爾尔堯尧層层嶼屿崗岗島岛嶺岭嶽岳峽峡嵐岚巖岩峯峰鞏巩幣币師师簾帘幹干乾干廣广莊庄慶庆廬庐庫库開开彌弥彈弹強强歸归當当錄录彥彦徹彻徠徕懷怀憐怜總总願愿恆恒戶户擴扩掃扫' +
  '揚扬護护擔担擁拥擇择掛挂攜携攝摄撐撑數数齋斋無无舊旧曠旷曇昙顯显晉晋暉晖暢畅曄晔術术機机楊杨棗枣楓枫櫃柜檸柠標标棟栋欄栏樹树欒栾橋桥樺桦檔档樁桩檢检櫻樱欖榄樓楼櫥橱榮荣楨桢樸朴桿杆檯台歐欧氈毡氣气漢汉' +
  '湯汤溝沟瀘泸澤泽潔洁灑洒淺浅漿浆澆浇濁浊測测濟济瀏浏渾浑濃浓濤涛潤润漲涨淵渊漁渔溫温灣湾濕湿滿满濾滤濫滥濱滨灘滩瀾澜潛潜瀟潇滌涤渦涡澗涧漣涟灝灏瀅滢潯浔淩凌滅灭燈灯靈灵燦灿爐炉煉炼燭烛煙烟燒烧燙烫熱热' +
  '煥焕燁烨煒炜燉炖燜焖燻熏熒荧愛爱爺爷獨独獅狮獲获穫获貓猫瑪玛環环現现璽玺瓏珑瓊琼瑩莹瑤瑶瑋玮璣玑琺珐電电畫画療疗鹽盐監监蓋盖盤盘礦矿碼码磚砖硯砚礎础碩硕確确禮礼禎祯禪禅禦御離离種种積积稱称穩稳穀谷穎颖' +
  '稅税窯窑競竞筆笔築筑簡简箋笺籌筹籃篮筍笋篩筛類类糧粮紅红紀纪約约紋纹納纳純纯紗纱紙纸紡纺線线組组細细織织紹绍經经綁绑絨绒結结繪绘絡络統统絹绢繡绣維维綿绵綠绿綜综緒绪繩绳編编緣缘締缔縫缝縮缩纖纤纜缆緯纬' +
  '練练綱纲綺绮絢绚紳绅緩缓緞缎縷缕繭茧緻致網网羅罗羣群翹翘聯联聰聪聶聂膚肤膠胶腦脑騰腾臟脏髒脏艦舰艷艳豔艳藝艺節节蘇苏蘆芦蒼苍薦荐藥药營营蕭萧薩萨蔣蒋藍蓝蓮莲蔥葱薑姜蘋苹蘊蕴蘿萝薔蔷荊荆萊莱蕩荡薈荟葷荤' +
  '莖茎蕓芸蝦虾蠶蚕蠟蜡螢萤蟬蝉蝸蜗補补襯衬裝装製制褲裤襪袜裡里裏里規规視视覺觉觸触計计訂订認认訊讯記记設设證证試试詩诗誠诚話话詳详語语請请諾诺調调諧谐譜谱譽誉諮咨譚谭誌志貝贝財财責责賢贤貨货質质貴贵費费' +
  '賀贺貿贸資资賽赛贏赢貫贯貼贴賈贾賦赋贊赞讚赞趙赵趕赶車车轉转輪轮軟软輕轻載载輝辉輔辅轎轿軒轩軸轴輯辑達达運运進进遠远連连適适選选遜逊邏逻遙遥邁迈遼辽週周遊游鄧邓鄭郑郵邮鄒邹醬酱釀酿醞酝鑒鉴鑑鉴鈣钙鈦钛' +
  '鈉钠鋼钢鋰锂鉛铅鐘钟鍾钟鉗钳銀银銅铜鋁铝鉑铂銘铭鎖锁鋒锋鋅锌銳锐錫锡鍋锅鍵键鎮镇鏡镜鐵铁鑽钻鑄铸鎂镁鎳镍鎧铠錦锦鈺钰鈞钧鑰钥鉅巨鈕钮鍍镀鎢钨鋪铺鋸锯錐锥錘锤鍛锻鏟铲鑲镶鈎钩鉤钩錶表長长門门閣阁閥阀闊阔' +
  '閩闽閏闰隊队陽阳陰阴際际陸陆陳陈隨随陝陕隴陇雛雏雋隽霧雾靜静韓韩韻韵韌韧韋韦頂顶順顺鬚须顧顾頻频顏颜額额頤颐飆飙飛飞飯饭飲饮飾饰餅饼館馆饅馒饒饶餡馅馬马馭驭驗验駿骏騎骑驅驱驛驿驊骅騏骐驥骥駒驹駛驶魚鱼' +
  '魯鲁鮮鲜鯨鲸鯉鲤鱷鳄鰻鳗鱸鲈鳥鸟鷗鸥鴻鸿鵬鹏鶴鹤鷹鹰鴨鸭鵝鹅雞鸡鷄鸡鷺鹭鵲鹊鶯莺鸞鸾鹼碱鹵卤鹹咸麥麦麵面黃黄點点齊齐齒齿龍龙龜龟龔龚臺台颱台匯汇滙汇彙汇蠔蚝餵喂樑梁甦苏眞真広广沢泽浜滨関关気气楽乐応应' +
  '売卖実实図图変变対对県县塩盐営营円圆桜樱鉄铁駅驿駆驱豊丰辺边両两価价黒黑検检証证権权伝传転转総总継继帯带薬药経经続续発发戦战単单労劳巻卷圧压蔵藏庁厅弁辩歩步毎每渋涩満满焼烧絵绘緑绿聴听脳脑覚觉訳译読读' +
  '軽轻録录鋳铸闘斗雑杂頼赖顔颜験验髪发鶏鸡麺面斎斋'

/** The Japanese forms stand behind this one. */
const FIRST_JAPANESE = '広'

const allPairs = once(
  (): ReadonlyMap<string, string> =>
    new Map(Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)])),
)

const HAN = /\p{Script=Han}/gu

/** Every character in its simplified form where one is known. One to one, idempotent. */
export const simplified = (text: string): string => {
  const pairs = allPairs()
  return text.replace(HAN, (character) => pairs.get(character) ?? character)
}

/** The text is written in traditional characters, as shops outside the mainland write. */
export const isTraditional = (text: string): boolean => {
  const japanese = PAIRS.indexOf(FIRST_JAPANESE)
  return [...text].some((character) => {
    const at = PAIRS.indexOf(character)
    return at >= 0 && at < japanese && at % 2 === 0 && allPairs().has(character)
  })
}
