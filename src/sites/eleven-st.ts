/**
 * 11번가. Rests on public scrapers and browser extensions to 2026, which agree on the title below
 * `c_product_info_title` and on the shop's name, an `h1` as well. Attributes stand in tables.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'eleven-st',
  name: '11번가',
  hosts: ['11st.co.kr'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.11st.co.kr/products/*', 'm.11st.co.kr/products/*'] },
    list: { addresses: ['search.11st.co.kr/*', 'www.11st.co.kr/category/*', 'shop.11st.co.kr/*'] },
    other: { addresses: ['buy.11st.co.kr/*', 'login.11st.co.kr/*'] },
  },
  title: ['[class*="c_product_info_title"] h1'],
  seller: ['[class*="c_product_store_title"] a'],
})
