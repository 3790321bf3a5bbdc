/**
 * Kinds of goods and the words by which pages and registers call them, in the languages of the shops we know. A word that
 * is missing leaves a comparison open. `codes`: the product categories of China Compulsory Certification that hold the
 * kind (SAMR notice 2023 No. 36 for the categories; the words are our own). A kind that many codes may hold lists them all.
 */
import { once } from './once.ts'
import { spelled } from './spelling.ts'

export type Kind = string

/**
 * What a kind is to others: `part` stands inside or beside other goods (a set sold with its adapter is no other product),
 * `plain` needs no electricity and holds no such part, `device` is any medical or other device.
 */
export type Domain = 'powered' | 'part' | 'plain' | 'wood' | 'food' | 'textile' | 'material' | 'cosmetic' | 'medical'

/** `id  codes  words`, a line a kind; words are divided by `|`, as regular expressions in the spelling of `spelled`. */
const TABLE: Readonly<Record<Domain, string>> = {
  powered: `
power-bank  0914  充电宝|移动电源|power ?banks?|モバイルバッテリー|보조 ?배터리|batteries? externes?|batteria esterna|bateria externa
fridge  0701  冰箱|冷柜|冰柜|酒柜|冷藏箱|冷冻箱|冷藏库|refrigerators?|refrigerating ?appliances|fridges?(?:-freezers?)?|freezers?|k[uü]hl-?(?:schrank|ger[aä]t|gefrier\\w+)|gefrier(?:schrank|truhe)|refrigerateurs?|congelateurs?|frigo\\w*|congelatore|nevera|congelador|lodowka|냉장고
fan  0702  电?风扇|落地扇|塔扇|循环扇|吊扇|台扇|空调扇|冷风机|换气扇|fans?|ventilator\\w*|ventilateurs?|扇风机|サーキュレーター|선풍기
air-conditioner  0703  空调|空气调节器|除湿机|air[- ]?condition\\w+|dehumidifiers?|klimaanlage|klimagerat|climatiseurs?|condizionator\\w+|aire acondicionado|エアコン|에어컨
washer  0705  洗衣机|脱水机|洗烘一体机?|washing ?machines?|washers?|washer ?dryers?|waschmaschinen?|waschtrockner|lave-linge|lavatric\\w|lavadora|pralka|洗濯机|세탁기
dryer  0705  干衣机|烘干机|tumble ?dri?ers?|clothes dryers?|w[aä]schetrockner|seche-linge|asciugatric\\w|secadora
water-heater  0706  电热水器|小厨宝|即热式热水器|储水式热水器|electric water ?heaters?|warmwasserspeicher|chauffe-eau|scaldabagno|calentador
heated-water  0706|2402  热水器|water ?heaters?
heater  0707  取暖器|暖风机|电暖器|电暖气|油汀|浴霸|室内加热器|space heaters?|fan heaters?|heizl[uü]fter|radiateurs? electriques?|stuf\\w elettric\\w|電気ヒーター|온풍기
vacuum  0708  吸尘器?|扫地机(?:器人)?|洗地机|除螨仪|vacuum(?: cleaners?)?|robot vacuums?|staubsauger|saugroboter|aspirateurs?|aspirapolvere|aspiradora|扫除机|청소기
hair-care  0709  电?吹风机?|直发(?:梳|器|夹板)?|卷发(?:棒|器)|(?:皮肤及?)?毛发护理(?:器具)?|hair ?dri?y?ers?|hair ?straighteners?|curling (?:irons?|wands?)|haartrockner|f[oö]hn|gl[aä]tteisen|seche-cheveux|asciugacapelli|secador de pelo|ドライヤー|헤어드라이어
iron  0710  电?熨斗|挂烫机|熨烫机|steam irons?|garment steamers?|b[uü]geleisen|fers? a repasser|ferro da stiro|アイロン|다리미
induction  0711  电磁炉|电磁灶|induction (?:cookers?|hobs?|cooktops?)|induktionskochfeld|plaques? a induction|인덕션
oven  0712  电陶炉|电?烤箱|多士炉|吐司机|烤面包机|面包片烘烤|空气炸锅|电饼铛|三明治机|早餐机|电烤(?:炉|盘|架)|ovens?|toaster ?ovens?|toasters?|air ?fry\\w*|back[oö]fen|hei(?:ss|ß)luftfritteuse|grille-pain|fours? encastrables?|forno|horno|オーブン|トースター|エアフライヤー|에어프라이어|오븐
food-processor  0713  料理机|榨汁机|原汁机|搅拌机|食物搅拌机?|绞肉机|和面机|打蛋器|厨师机|磨粉机|磨豆机|食品加工器具?|食物处理机?|blenders?|stand ?mixers?|hand ?mixers?|juicers?|food processors?|standmixer|k[uü]chenmaschine|entsafter|kaffeemuhle|coffee grinders?|mixeurs?|robots? de cuisine|frullator\\w|batidora|ミキサー|ブレンダー|믹서기
soy-maker  0712|0713|0717  面包机|豆浆机|破壁机|辅食机|面条机
microwave  0714  微波炉|microwaves?(?: ovens?)?|mikrowelle|micro-ondes|microond\\w+|电子レンジ|전자레인지
range  0715  电灶|驻立式烤箱|集成灶|electric ranges?|蒸烤箱|电蒸箱
hood  0716  吸?油烟机|烟机|range ?hoods?|cooker hoods?|dunstabzug\\w*|hottes? aspirantes?|cappa aspirante|campana extractora|レンジフード
kettle  0717  电?热水壶|电水壶|烧水壶|电热水瓶|恒温水?壶|养生壶|电热杯|煮茶器|饮水机|净饮机|管线机|咖啡机|调奶器|暖奶器|消毒锅|煮蛋器|液体加热器|kettles?|wasserkocher|bouilloires?|bollitor\\w|hervidor|coffee ?(?:makers?|machines?)|espresso machines?|kaffeemaschinen?|kaffeevollautomat|cafetieres?|macchina (?:da|per) caffe|cafetera|电气ケトル|电气ポット|コーヒーメーカー|전기포트|water dispensers?
multi-cooker  0711|0712|0717|0718  电?压力[锅煲]|电压力饭煲|多功能锅|料理锅|电煮锅|电火锅|电热锅|电炖[锅盅]|电蒸锅|电砂锅|电热饭盒|pressure cookers?|slow cookers?|multi-?cookers?|steamers?|autocuiseurs?
rice-cooker  0718  电饭[煲锅]|rice ?cookers?|reiskocher|cuiseurs? a riz|炊饭器|炊飯器|밥솥
warmer  0719  电热毯|电褥子|电热垫|暖手[宝垫]|暖脚宝|暖身毯|水暖毯|electric blankets?|heating (?:blankets?|pads?)|heizdecke|heizkissen|couvertures? chauffantes?|电气毛布|전기요|전기매트
dishwasher  -  洗碗机|dishwashers?|geschirrsp[uü]ler|sp[uü]lmaschine|lave-vaisselle|lavastoviglie|lavavajillas|zmywarka|食洗机|식기세척기
water-purifier  -  净水器|water ?(?:purifiers?|filters?)
air-care  -  空气净化器|加湿器|air ?purifiers?|humidifiers?|luftreiniger|luftbefeuchter|humidificateurs?|空气清净机|공기청정기|가습기
shaver  -  剃须刀|shavers?|rasierer|전기면도기|シェーバー
toothbrush  -  电动牙刷|冲牙器|(?:electric |powered )?toothbrush(?:es)?|zahnburste|brosses? a dents|歯ブラシ|전동칫솔
television  0808  电视机?|机顶盒|televisions?|tvs?|smart ?tv|fernseher|televiseurs?|televisor\\w*|telewizor|テレビ|텔레비전
screen  0808|0903  electronic ?displays?|液晶屏
display  0903  显示器|投影[仪机]|显示设备|monitors?|projectors?|moniteurs?|ディスプレイ|プロジェクター|빔프로젝터
computer  0901  台式机|台式电脑|电脑主机|迷你主机|微型计算机|电脑一体机|desktop (?:pcs?|computers?)|mini ?pcs?|デスクトップパソコン
laptop  0902  笔记本电脑|便携式计算机|laptops?|notebook ?computers?|ノートパソコン|노트북
tablet  0901|0902|1606  平板电脑|学习机|tablets?(?: pcs?)?|slate tablets|タブレット|태블릿
printer  0904|0905|0906  扫描仪|scanners?|打印机|复印机|打印设备|多功能一体机|printers?|drucker|imprimantes?|stampant\\w|impresora|プリンター|프린터
server  0911  服务器|servers?
phone  1606  手机|移动(?:电话机?|用户终端)|数字移动电话机|老[人年]机|smart ?phones?|mobile ?phones?|cell ?phones?|telephones? portables?|スマートフォン|スマホ|스마트폰
wearable  1606|-  电话手表|智能手表|智能手环|smart ?watch\\w*|fitness trackers?|スマートウォッチ|스마트워치
router  -  路由器|交换机|光猫|routers?|ルーター|공유기
speaker  -  音箱|音响|bluetooth ?speakers?|speakers?|soundbars?|lautsprecher|enceintes?|スピーカー|스피커
earphones  -  耳机|headphones?|headsets?|earbuds?|earphones?|kopfh[oö]rer|ecouteurs?|イヤホン|ヘッドホン|이어폰
camera  -  摄像头|摄像机|监控器|行车记录仪|security cameras?|ip cameras?|cameras?|webcams?|dash ?cams?|car dvrs?|[uü]berwachungskamera|カメラ|ドライブレコーダー|카메라|블랙박스
drone  -  无人机|drones?|quadcopters?|ドローン|드론
input-device  -  鼠标|键盘|(?:computer |gaming |wireless )?(?:mouse|mice|keyboards?)|tastatur|claviers?|マウス|キーボード|마우스|키보드
walkie-talkie  -  对讲机|walkie-?talkies?|two-way radios?|transceivers?|トランシーバー|무전기
socket  0201  smart ?plugs?|插座|插排|排插|插线板|接线板|转换器?插头|插头插座|power strips?|extension sockets?|steckdosen\\w*|multiprises?|电源タップ|멀티탭
switch  0202  墙壁开关|面板开关|开关面板|家用固定式开关|wall switch\\w*
lamp  1001  吸顶灯|台灯|吊灯|射灯|筒灯|壁灯|落地灯|护眼灯|小夜灯|投光灯|路灯|led灯具|灯具|luminaires?|(?:desk|table|floor|ceiling|night|wall) ?(?:lamps?|lights?)|deckenleuchte|tischleuchte|leuchten?|lampen?|plafonniers?|lampad\\w+|シーリングライト|조명
bulb  -  灯泡|light ?bulbs?|light ?sources?|gluhbirne|ampoules?
drill  0501|0506  电钻|电锤|冲击钻|(?:cordless |hammer )drills?|bohrmaschine|akkuschrauber|perceuses?
grinder  0503  角磨机|砂轮机|angle grinders?|winkelschleifer
car  1101  乘用车|轿车|suv|mpv|passenger cars?
motorcycle  1102  摩托车|电动轻便|电动摩托车?|motorcycles?
e-bike  1119  电动自行车|新国标电动车|e-?bikes?|electric bicycles?|pedelecs?
e-vehicle  1119|1102  电动车|电瓶车
e-scooter  -  电动滑板车|平衡车|e-?scooters?|hoverboards?
bicycle  2201|-  自行车|山地车|bicycles?|fahrrad|velos?|자전거|自转车
child-vehicle  2201  童车|婴儿(?:推)?车|学步车|三轮车|儿童(?:自行|推|滑板)车|strollers?|pushchairs?|prams?|kinderwagen|poussettes?|passeggin\\w|ベビーカー|유모차|아동 ?자전거|어린이용 ?자전거
child-seat  2207  安全座椅|增高垫|儿童乘员约束(?:系统)?|儿童座椅|child (?:car )?seats?|car seats?|kindersitz|sieges? auto|seggiolin\\w|チャイルドシート|카시트
helmet  1105  头盔|helmets?|schutzhelm|casques? moto
tyre  1201|1202  轮胎|tyres?|tires?|reifen|pneus?|pneumatic\\w
mirror  1110|1115  后视镜|间接视野装置|rear-?view mirrors?
toy  2202  玩具|积木|遥控车|遥控飞机|毛绒公仔|玩偶|拼图|拼装模型|(?:building )?blocks? toys?|toys?|building blocks?|spielzeug|jouets?|giocattol\\w|juguetes?|おもちゃ|장난감
smoke-alarm  1801  烟雾?报警器|烟感|火灾探测(?:报警)?器?|火灾报警器?|smoke (?:alarms?|detectors?)|rauchmelder|detecteurs? de fumee
extinguisher  1810  灭火器|fire extinguishers?|feuerl[oö]scher|extincteurs?
gas-stove  2401  燃气灶|煤气灶|gas (?:stoves?|hobs?|cooktops?)|gaskochfeld
gas-heater  2402  燃气热水器|gas water heaters?
boiler  2403  壁挂炉|采暖热水炉|gas boilers?
toilet  -  智能马桶盖?|电子坐便器|坐便器`,
  part: `
adapter  0907|0807  电源适配器|适配器|充电器|充电头|快充头|氮化镓|power ?(?:adapt[eo]rs?|supply|supplies)|ac ?adapt[eo]rs?|wall ?chargers?|chargers?|externalpowersupplies|netzteil|ladegerat|chargeurs?|alimentator\\w|caricabatterie|cargador|acアダプター?|充电器|충전기|어댑터|직류전원장치
battery  0915  锂电池|电池组|电芯|锂离子(?:蓄?电池|电芯)组?|蓄电池|电池|18650|(?:lithium(?:-ion)? )?(?:batteries|battery(?: packs?)?)|lithium(?:-ion)? cells?|akkus?|batterien?|バッテリー|배터리|전지
cord  0101  电源线|品字尾|八字尾|电线组件|power cords?|netzkabel
cable  0104|0105  电线电?缆?|电缆|usb ?cables?|数据线|充电线
compressor  0704  压缩机|compressors?
motor  0401  电动机|小功率电动机
ballast  1002  镇流器|led控制装置|led ?drivers?|ballasts?
radio-module  -  (?:radio|wi-?fi|wlan|ble|bluetooth|wireless|lte|gsm|zigbee)(?:/\\w+)? ?modules?|模块|模组|データ通信システム|无线モジュール|모듈|무선 ?데이터 ?통신\\w*
car-charger  -  车载?充电?器|车充|car chargers?|无线充(?:电器|电板)?|wireless charg\\w+`,
  plain: `
accessory  -  支架|手机壳|保护[套壳]|钢化膜|贴膜|收纳[包盒袋]|挂绳|(?:phone |tablet )?(?:cases?|covers?|holders?|mounts?|stands?|sleeves?)|screen protectors?|h[uü]llen?|halterung|coques?|custodia|funda|ケース|スタンド|保护フィルム|케이스|거치대
cookware  -  炒锅|平底锅|汤锅|砂锅|frying pans?|pfannen?|poeles?|cookware
drinkware  -  保温杯|水杯|杯子|保温壶|water bottles?|mugs?|tumblers?|trinkflasche`,
  wood: `
furniture  -  家具|书桌|办公桌|餐桌|椅子?|沙发|衣柜|书柜|furniture|tables?|chairs?|benches|bench|sofas?|m[oö]bel|gartenbank|gartenm[oö]bel
paper  -  纸巾|卫生纸|抽纸|湿巾|paper|tissues?|toilet paper|kitchen rolls?|papier
packaging  -  包装盒|纸袋|纸箱|paper bags?|cartons?|packaging`,
  food: `
rice  -  大米|糙米|香米|粳米|rice
paddy  -  水稻|稻谷
wheat  -  小麦
flour  -  面粉|小麦粉|flour|mehl
noodles  -  挂面|面条|意面|noodles?|pasta|nudeln
instant-food  -  方便食品|方便面|自热(?:米)?[饭锅面]?|米线|螺蛳粉|酸辣粉|麦片|instant noodles?
oats  -  燕麦片?|oats?|haferflocken|granola|muesli
grain  -  杂粮|玉米|高粱|藜麦|荞麦
edible-oil  -  食用油|花生油|菜籽油|大豆油|橄榄油|山茶油|芝麻油|食用植物油|olive oil|oliven[oö]l
tea  -  茶叶|绿茶|红茶|普洱|乌龙|白茶|龙井|铁观音|tea
milk  -  牛奶|纯牛奶|奶粉|酸奶|乳制品|奶酪|milk|yog[h]?urt|cheese|milch|k[aä]se
drink  -  饮料|果汁|矿泉水|饮用水|苏打水|juices?|soft drinks?|beverages?
honey  -  蜂蜜|蜂产品|honey|honig|miel
nuts  -  坚果|瓜子|核桃|腰果|杏仁|花生米|巴旦木|炒货(?:食品)?|nuts?|almonds?
dried-fruit  -  果干|蜜饯|红枣|枸杞|葡萄干|水果制品|raisins?|dried fruits?
fruit  -  蓝莓|草莓|橙子|脐橙|猕猴桃|柑橘|沃柑|砂糖橘|葡萄|红富士(?:苹果)?|鸭梨|香梨|车厘子|榴莲|fruits?
vegetable  -  蔬菜|菠菜|白菜|萝卜|土豆|黄瓜|茄子|西兰花|生菜|山药|莲藕|菌菇|香菇|木耳|vegetables?
soybean  -  大豆|黄豆|黑豆|soybeans?
tofu  -  豆腐|豆干|腐竹|豆制品|tofu
seasoning  -  酱油|食醋|料酒|味精|豆瓣酱|辣椒酱|火锅底料|调味[品料]|蚝油|soy sauce|vinegar|seasonings?
meat  -  肉制品|火腿|香肠|腊肉|牛肉干|猪肉脯|卤肉|猪肉|牛肉|羊肉|鸡肉|sausages?|ham|wurst
egg  -  鸡蛋|蛋制品|皮蛋|咸鸭蛋|eggs?|eier
seafood  -  水产制品|海苔|紫菜|虾仁|鱿鱼丝|海参|鱼干|seafood|salmon|tuna|shrimps?
pastry  -  糕点|面包|蛋糕|月饼|吐司|cakes?|bread|kuchen|brot
biscuit  -  饼干|曲奇|威化|biscuits?|cookies|kekse
candy  -  糖果|巧克力|果冻|软糖|candy|candies|chocolates?|schokolade
crisps  -  薯片|膨化食品|虾条|薯类|crisps|potato chips
frozen-food  -  速冻(?:食品)?|水饺|汤圆|馄饨|frozen dumplings?
coffee  -  咖啡|coffee|kaffee
liquor  -  白酒|葡萄酒|啤酒|黄酒|wine|beer|liquor|wein|bier
sugar  -  白砂糖|红糖|冰糖|食糖|sugar|zucker
starch  -  粉丝|粉条|淀粉|starch
canned-food  -  罐头|canned
pickles  -  榨菜|泡菜|酱腌菜|蔬菜制品|pickles?
supplement  -  保健食品|维生素[A-Za-z]?|益生菌|蛋白粉|鱼油|vitamins?|supplements?|capsules?|nahrungserg[aä]nzung\\w*`,
  textile: `
clothing  -  服装|t恤|衬衫|连体衣|爬服|哈衣|睡衣|内衣|内裤|裤子?|连衣裙|外套|毛衣|袜子?|clothing|clothes|apparel|garments?|t-?shirts?|shirts?|dresses|trousers|pants|leggings|rompers?|bodysuits?|onesies?|pyjamas|pajamas|socks?|underwear|sweaters?|hoodies?|(?:baby)?bekleidung|\\w*strampler|schlafanzug|hosen?|hemden|pullover|socken|strick\\w*|wirk\\w*|knitwear|vetements?|abbigliamento|ropa|bodys? bebe
bed-linen  -  床单|被套|枕套|四件套|床品|床笠|床上用品|bed ?linen|bedding|bed ?sheets?|sheet sets?|duvet covers?|pillow ?cases?|bettw[aä]sche|(?:spann)?bettlaken|linge de lit|housses? de couette|biancheria da letto|ropa de cama
towel  -  毛巾|浴巾|towels?|handt[uü]ch\\w*|badetuch|serviettes? de bain|asciugaman\\w|toallas?|タオル|terry
blanket  -  毛毯|毯子|盖毯|blankets?|wolldecke|plaids?|couvertures?
pillow  -  枕头|被子|被芯|羽绒被|pillows?|duvets?|quilts?|comforters?|kissen|bettdecke|oreillers?|couettes?
mattress  -  床垫|mattress\\w*|matratzen?|matelas|materass\\w
carpet  -  地毯|地垫|carpets?|rugs?|teppich\\w*|tapis
curtain  -  窗帘|curtains?|vorh[aä]ng\\w*|rideaux?
diaper  -  尿布|纸尿裤|隔尿垫|nappies|diapers?|windeln
shoes  -  鞋|运动鞋|shoes?|sneakers?|schuhe|chaussures?`,
  material: `
fabric  -  纱线|面料|布料|坯布|缝纫线|拉链|纽扣|fabrics?|yarns?|sewing threads?|zippers?|buttons?|garne?|gewebe|stoffe|tissus?|filati`,
  cosmetic: `
skin-care  -  面霜|乳液|精华[液露]?|爽肤水|面膜|护肤品?|眼霜|晚霜|身体乳|(?:night |day |face |facial |skin |eye |hand |body |retinol )?(?:creams?|serums?|lotions?|peels?|toners?|essences?)|moisturi[sz]ers?|skin ?care|gesichtscreme|cremes?
sunscreen  -  防晒[霜乳液喷雾]{0,2}|sunscreens?|sonnencreme|creme solaire
cleanser  -  洁面[乳膏慕斯]{0,2}|洗面奶|卸妆[水油乳膏]?|沐浴露|香皂|cleansers?|body ?wash|soaps?|seife
shampoo  -  洗发[水露膏]?|护发素?|发膜|shampoos?|hair conditioners?
make-up  -  口红|唇膏|唇釉|粉底液?|眼影|睫毛膏|腮红|lipsticks?|mascara|eyeshadow
toothpaste  -  牙膏|牙贴|teeth whitening(?: (?:strips|kits?|gels?))?|toothpastes?|zahnpasta|dentifrice`,
  medical: `
thermometer  -  体温计|额温枪|耳温枪|thermometers?|体温計|체온계
blood-pressure  -  血压计|blood ?pressure monitors?|sphygmomanometers?|blutdruckmess\\w+
glucose  -  血糖仪|血糖试纸|glucose (?:meters?|monitors?|test\\w*)
face-mask  -  口罩|face ?masks?|surgical masks?|respirators?|マスク
nebuliser  -  雾化器|nebuli[sz]ers?|吸入器
oxygen  -  制氧机|oxygen concentrators?|血氧仪|(?:pulse )?oximeters?
light-device  -  美容仪|脱毛仪|light[- ]based\\w*(?: devices?)?|light therapy|phototherapy\\w*|laser\\w*|led masks?|lasers?
hearing-aid  -  助听器|hearing aids?|h[oö]rger[aä]t\\w*
test-kit  -  检测试剂盒?|试剂盒|验孕[棒纸]?|test kits?|antigen tests?|schnelltest
device  -  devices?|apparatus|instruments?|器械|装置`,
}

interface Entry {
  readonly kind: Kind
  readonly domain: Domain
  readonly codes: readonly string[]
  readonly pattern: RegExp
}

const EASTERN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー'
const EASTERN_LETTER = new RegExp(`[${EASTERN}]`, 'u')

/** Divided at the bars outside of any group. */
const alternativesOf = (words: string): readonly string[] =>
  words.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^|])+/gu) ?? []

/** Latin words stand alone; the year of a rule may follow in a register's name of a group. */
const patternOf = (words: string): RegExp => {
  const all = alternativesOf(words)
  const latin = all.filter((word) => !EASTERN_LETTER.test(word))
  const eastern = all.filter((word) => EASTERN_LETTER.test(word))
  return new RegExp(
    [...eastern, ...(latin.length > 0 ? [`(?<![a-z])(?:${latin.join('|')})(?:20\\d\\d)?(?![a-z])`] : [])].join('|'),
    'gu',
  )
}

const entryOf = (line: string, domain: Domain): Entry => {
  const [kind = '', codes = '', words = ''] = line.split('  ')
  return { kind, domain, codes: codes.split('|').filter((code) => code !== '-'), pattern: patternOf(spelled(words)) }
}

/** The table as patterns. */
const allEntries = once((): readonly Entry[] =>
  (Object.entries(TABLE) as readonly [Domain, string][]).flatMap(([domain, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => entryOf(line, domain)),
  ),
)

export const domainOf = (kind: Kind): Domain | undefined => allEntries().find((entry) => entry.kind === kind)?.domain

/** The kinds that a category of China Compulsory Certification holds; empty when the category is not known here. */
export const kindsOfCode = (code: string): ReadonlySet<Kind> =>
  new Set(
    allEntries()
      .filter(({ codes }) => codes.includes(code))
      .map(({ kind }) => kind),
  )

/** Whether a kind belongs to at most one category. */
export const isOfOneCode = (kind: Kind): boolean =>
  (allEntries().find((entry) => entry.kind === kind)?.codes.length ?? 0) < 2

/** The kinds a text names. */
export interface NamedKinds {
  /** Clearly what is sold: nothing follows that could make it a modifier ("phone stand" is no phone). */
  readonly sure: ReadonlySet<Kind>
  /** Named, although an unknown word behind may turn it into something else. */
  readonly maybe: ReadonlySet<Kind>
  /** What the goods fit, come with or stand beside. */
  readonly beside: ReadonlySet<Kind>
}

interface Found {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** Every naming of a kind, without those that are a piece of a longer one ("自行车" in "电动自行车"). */
const findAll = (text: string): readonly Found[] => {
  const all = allEntries().flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ kind, start: index, end: index + word.length })),
  )
  return all.filter(
    ({ start, end }) =>
      !all.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  )
}

/** What stands before goods that the sold ones fit. */
const FITS_BEFORE =
  /(?:适用于?|兼容|适配|通用于?|替换|配套|可配|(?<![a-z])(?:for|fits?|compatible with|suitable for|fur|passend (?:fur|zu)|pour|per|para|compatible avec)(?![a-z]))[^,.;，。；|的]{0,24}$/u
/** What stands right before goods that come with the sold ones. */
const COMES_BEFORE =
  /(?:[含附送赠配]|内置|自带|附带|赠送|(?<!z)带|(?<![a-z])(?:with|incl(?:uding|\.)?|inkl\.?|plus|mit|avec|con|contains))\s?(?:原装|有|个|一个|an? )?$/u
/** What makes the named goods those that an accessory is for. */
const ACCESSORY_BEHIND =
  /^\s?(?:专用|收纳|保护|支架|挂架|底座|贴|膜|套(?!装)|壳|罩|架|袋|包(?!邮|装)|盒|滤[网芯袋]|配件|清[洁洗]|遥控|除味|伴侣|柜|垫|墨盒|硒鼓|用(?!电)|(?:cases?|covers?|stands?|bags?|holders?|filters?|parts?|accessor\w+|sleeves?|batter\w+|filter|zubehor|ersatz\w*|tasche|ケース|カバー|フィルター|케이스|거치대|필터)(?![a-z]))/u
/** What describes the goods named before it. */
const DESCRIBES =
  /^(?:家用|家庭|商用|大|小|全|双|单|多|迷你|便携|官方|旗舰|正品|新|智能|自动|变频|静音|可|带|自带|款|套装|包邮|无线|有线|手持|高|超|快|[一二三四五]|学生|宿舍|办公|儿童|婴|宝宝|男|女|老|户外|车载|原装|国标|组|类|系列)/u
/** Of Latin words: the end, a sign, a word with a figure ("Mixer SM-1000", "Washer VW 914"), or one that only describes. */
const LATIN_DESCRIBES =
  /^[\s,]*(?:$|[^\sa-z]|(?:[a-z]{1,4} )?[a-z-]{0,12}\d|(?:for|with|in|by|and|or|from|of|set|sets|pack|pcs|men|women|kids|adults?|size|fur|mit|aus|und|pour|avec|en|et|per|con|di|de|para|von|black|white|weiss|schwarz|blanc|noir)(?![a-z]))/u

const isFollowed = (text: string, { end }: Found, all: readonly Found[]): boolean => {
  const isLatin = /[a-z]/u.test(text.charAt(end - 1))
  return (
    all.some(({ start }) => start > end - 1 && /^(?:的|专用|用)?$/u.test(text.slice(end, start))) ||
    (isLatin &&
      all.some(({ start }) => start === end + 1 && /[ -]/u.test(text.charAt(end)) && /[a-z]/u.test(text.charAt(start))))
  )
}

/** Whether goods named up to here are named for themselves: no unknown word that they may only describe follows. */
export const standsAlone = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + 24)
  if (EASTERN_LETTER.test(behind.charAt(0))) return DESCRIBES.test(behind)
  return !/[a-z]/u.test(text.charAt(end - 1)) || LATIN_DESCRIBES.test(behind)
}

const isBeside = (text: string, found: Found, all: readonly Found[]): boolean => {
  const before = text.slice(Math.max(0, found.start - 40), found.start)
  return (
    FITS_BEFORE.test(before) ||
    COMES_BEFORE.test(before) ||
    isFollowed(text, found, all) ||
    ACCESSORY_BEHIND.test(text.slice(found.end, found.end + 24))
  )
}

/** Reads the kinds that a title, a category or a register's name of a product speaks of. */
export const kindsIn = (raw: string): NamedKinds => {
  const text = spelled(raw.slice(0, 600))
  const all = findAll(text)
  const of = (holds: (found: Found) => boolean): ReadonlySet<Kind> => new Set(all.filter(holds).map(({ kind }) => kind))
  const beside = of((found) => isBeside(text, found, all))
  const named = all.filter((found) => !isBeside(text, found, all))
  return {
    sure: new Set(named.filter((found) => standsAlone(text, found.end)).map(({ kind }) => kind)),
    maybe: new Set(named.filter((found) => !standsAlone(text, found.end)).map(({ kind }) => kind)),
    beside,
  }
}
