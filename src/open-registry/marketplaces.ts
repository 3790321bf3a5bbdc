/**
 * Places where many sellers share one origin. There a statement for the whole origin would stand beside everybody's goods, so
 * it must name its product. Registrable domains, each with all that is under it; as data, to be added to. A shop platform
 * that gives every merchant an own origin (`merchant.myshopify.com`) is none of them.
 */
const SHARED: ReadonlySet<string> = new Set([
  // China
  ...['taobao.com', 'tmall.com', 'tmall.hk', '1688.com', 'jd.com', 'jd.hk', 'pinduoduo.com', 'yangkeduo.com'],
  ...['suning.com', 'vip.com', 'dangdang.com', 'kaola.com', 'douyin.com', 'jinritemai.com', 'kuaishou.com'],
  ...['kwaixiaodian.com', 'xiaohongshu.com', 'goofish.com', 'smzdm.com', 'dewu.com', 'weidian.com'],
  // Elsewhere
  ...['amazon.com', 'amazon.cn', 'amazon.co.jp', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es'],
  ...['amazon.ca', 'amazon.in', 'amazon.nl', 'amazon.pl', 'amazon.se', 'amazon.com.au', 'amazon.com.br', 'amazon.sg'],
  ...['amazon.com.mx', 'amazon.com.tr', 'amazon.ae', 'amazon.sa', 'amazon.eg', 'amazon.com.be', 'amazon.ie'],
  ...['ebay.com', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es', 'ebay.com.au', 'ebay.ca'],
  ...['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alibaba.com', 'temu.com', 'shein.com', 'etsy.com'],
  ...['walmart.com', 'target.com', 'newegg.com', 'wayfair.com', 'rakuten.co.jp', 'mercari.com', 'shopping.yahoo.co.jp'],
  ...['coupang.com', 'gmarket.co.kr', '11st.co.kr', 'lazada.com', 'lazada.sg', 'lazada.com.my', 'lazada.com.ph'],
  ...[
    'lazada.co.id',
    'lazada.co.th',
    'lazada.vn',
    'shopee.com',
    'shopee.sg',
    'shopee.com.my',
    'shopee.ph',
    'shopee.tw',
  ],
  ...['shopee.co.id', 'shopee.co.th', 'shopee.vn', 'shopee.com.br', 'tokopedia.com', 'bukalapak.com', 'flipkart.com'],
  ...['mercadolibre.com', 'mercadolibre.com.ar', 'mercadolibre.com.mx', 'mercadolivre.com.br', 'ozon.ru'],
  ...[
    'wildberries.ru',
    'allegro.pl',
    'bol.com',
    'cdiscount.com',
    'zalando.com',
    'zalando.de',
    'otto.de',
    'kaufland.de',
  ],
  ...['emag.ro', 'jumia.com', 'noon.com', 'trendyol.com', 'hepsiburada.com', 'takealot.com', 'facebook.com'],
  ...['instagram.com', 'tiktok.com', 'tradera.com', 'trademe.co.nz', 'catch.com.au', 'fnac.com', 'rozetka.com.ua'],
])

/** Whether this host, or a domain above it, is one of them. */
export const isSharedMarketplace = (host: string): boolean => {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.')
  return labels.some((_, i) => SHARED.has(labels.slice(i).join('.')))
}
