/** All shops we know, one line each. None of it is bundled: the build writes them into one file. */
import type { Site } from '../core/site.ts'
import ali1688 from './ali-1688.ts'
import aliexpress from './aliexpress.ts'
import allegro from './allegro.ts'
import amazon from './amazon.ts'
import bestBuy from './best-buy.ts'
import bigcommerce from './bigcommerce.ts'
import bol from './bol.ts'
import cdiscount from './cdiscount.ts'
import coupang from './coupang.ts'
import dangdang from './dangdang.ts'
import douyin from './douyin.ts'
import ebay from './ebay.ts'
import elevenSt from './eleven-st.ts'
import etsy from './etsy.ts'
import flipkart from './flipkart.ts'
import gmarket from './gmarket.ts'
import jd from './jd.ts'
import kaufland from './kaufland.ts'
import lazada from './lazada.ts'
import magento from './magento.ts'
import mediamarkt from './mediamarkt.ts'
import mercadoLivre from './mercado-livre.ts'
import momo from './momo.ts'
import newegg from './newegg.ts'
import otto from './otto.ts'
import ozon from './ozon.ts'
import pchome from './pchome.ts'
import pinduoduo from './pinduoduo.ts'
import rakuten from './rakuten.ts'
import shein from './shein.ts'
import shopee from './shopee.ts'
import shopify from './shopify.ts'
import shoplazza from './shoplazza.ts'
import suning from './suning.ts'
import taobao from './taobao.ts'
import target from './target.ts'
import temu from './temu.ts'
import tmall from './tmall.ts'
import tokopedia from './tokopedia.ts'
import trendyol from './trendyol.ts'
import vipshop from './vipshop.ts'
import walmart from './walmart.ts'
import wildberries from './wildberries.ts'
import woocommerce from './woocommerce.ts'
import yahooShoppingJp from './yahoo-shopping-jp.ts'
import youzan from './youzan.ts'
import zalando from './zalando.ts'

export const sites: readonly Site[] = [
  ali1688,
  aliexpress,
  allegro,
  amazon,
  bestBuy,
  bigcommerce,
  bol,
  cdiscount,
  coupang,
  dangdang,
  douyin,
  ebay,
  elevenSt,
  etsy,
  flipkart,
  gmarket,
  jd,
  kaufland,
  lazada,
  magento,
  mediamarkt,
  mercadoLivre,
  momo,
  newegg,
  otto,
  ozon,
  pchome,
  pinduoduo,
  rakuten,
  shein,
  shopee,
  shopify,
  shoplazza,
  suning,
  taobao,
  target,
  temu,
  tmall,
  tokopedia,
  trendyol,
  vipshop,
  walmart,
  wildberries,
  woocommerce,
  yahooShoppingJp,
  youzan,
  zalando,
]
