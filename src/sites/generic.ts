/**
 * Any shop: what pages share when nobody has described them. Labels are folded and in lower case, as `foldLabel`
 * gives them. An article number of the shop (货号, Artikelnummer, ASIN, SKU) is no model.
 */
import { defineSite } from '../core/site.ts'

const list = (text: string): readonly string[] => text.split('|')

export default defineSite({
  id: 'generic',
  name: 'any shop',
  hosts: [],
  grounds: 'structured',
  page: {
    list: { addresses: ['*/search', '*/search/', '*/search?*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/basket', '*/basket/*', '*/checkout', '*/checkout/*'] },
  },
  title: ['h1'],
  brand: ['meta[property="product:brand"]', 'meta[property="og:brand"]'],
  model: ['meta[property="product:mfr_part_no"]'],
  gtin: ['meta[property="product:ean"]', 'meta[property="product:gtin"]', 'meta[property="product:upc"]'],
  category: ['meta[property="product:category"]'],
  labels: {
    brand: list('品牌|品牌名称|brand|brand name|marke|marque|marca|ブランド|브랜드'),
    manufacturer: list(
      '制造商|制造商名称|生产厂家|生产企业|生产商|厂家|厂名|manufacturer|hersteller|fabricant|fabricante|produttore|メーカー|제조사',
    ),
    model: list(
      "型号|产品型号|商品型号|规格型号|3c规格型号|3c产品型号|认证型号|国补备案型号|能效网规格型号|型號|model|model no|model number|model name|item model number|part number|manufacturer part number|mpn|modell|modellnummer|modell-nr|modellbezeichnung|modellkennung|herstellerreferenz|herstellerartikelnummer|herstellernummer|modèle|numéro de modèle|numéro du modèle|numéro du modèle de l'article|référence du fabricant|modelo|número de modelo|número de modelo del producto|referencia del fabricante|modello|numero modello articolo|型番|メーカー型番|モデル名|品番|모델|모델명|모델번호|modelnummer|модель",
    ),
    gtin: list('gtin|ean|ean-code|upc|barcode|条形码|商品条码|条码|jan|바코드|code-barres'),
    seller: list('卖家|店铺|seller|sold by|verkäufer|verkauf durch|verkauft von|vendu par|vendedor|venditore'),
    category: list('类目|产品类别|category|product type|kategorie|produkttyp|produktart'),
  },
})

/**
 * Further labels of glued Chinese panes ("品牌：甲型号：乙证书状态：有效"), where only a known label tells where a
 * value of Han characters ends. A model of a part inside (电池型号) is not the product's.
 */
export const PANE_LABELS: readonly string[] = list(
  '证书编号|CCC证书编号|3C证书编号|CCC认证编号|证书状态|申请人名称|产品名称|商品名称|产地|颜色|颜色分类|上市时间|生产许可证编号|产品标准号|能效备案号|能效等级|保修期|货号|规格|材质|进网许可证编号|配料表|保质期|净含量|批准文号|电机型号|电池型号|芯片型号|CPU型号|显卡型号|处理器型号|充电器型号|适配器型号|电源型号|压缩机型号',
)
