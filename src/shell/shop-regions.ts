/** In which region a shop is known best, for the list that a person chooses from. Every shop with hosts stands in one. */
import type { ShopRegion } from '../core/shops.ts'

export const REGIONS: Readonly<Record<ShopRegion, readonly string[]>> = {
  china: ['taobao', 'tmall', 'jd', 'pinduoduo', 'douyin', 'ali-1688', 'vipshop', 'suning', 'dangdang', 'youzan'],
  asia: [
    'rakuten',
    'yahoo-shopping-jp',
    'coupang',
    'gmarket',
    'eleven-st',
    'momo',
    'pchome',
    'shopee',
    'lazada',
    'tokopedia',
    'flipkart',
  ],
  europe: [
    'allegro',
    'bol',
    'cdiscount',
    'kaufland',
    'mediamarkt',
    'otto',
    'ozon',
    'trendyol',
    'wildberries',
    'zalando',
  ],
  americas: ['best-buy', 'mercado-livre', 'newegg', 'target', 'walmart'],
  world: ['amazon', 'aliexpress', 'ebay', 'etsy', 'shein', 'temu'],
}
