/**
 * Structured data in the shapes in which schema.org's own examples give a certification (https://schema.org/Certification):
 * a number as text, nothing but an address, a defined term in a list, and a verifiable credential; and data that does
 * not parse, as when an example with a missing comma was copied.
 */
import { html } from 'hono/html'
import type { DemoPage } from '../demo-page.ts'
import { enOffer, expectCast, expectNamed, plan, record, zhOffer } from '../plan.ts'
import { brokenJsonLd, detailBullets, jsonLd } from '../structures.ts'

const { number: eprel } = record('dishwasher-class-d')
const ACTIVE = 'https://schema.org/CertificationActive'

export const structuredPages: readonly DemoPage[] = [
  plan({
    path: '/json-ld/dishwasher',
    title: 'Example Brand EX-DW60 Dishwasher, 60 cm',
    lang: 'en',
    structure: 'JSON-LD: number, address, rating, and an issuer with several names',
    shows: 'the class in the data is the registered one',
    expected: [expectCast('dishwasher-class-d', 'confirmed')],
    inDataOnly: true,
    offer: enOffer('dishwasher', '$529.00'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Example Brand EX-DW60 Dishwasher, 60 cm',
        manufacturer: { '@type': 'Organization', name: 'Example Appliances GmbH' },
        model: 'EX-DW60',
        hasCertification: {
          '@type': 'Certification',
          name: 'EPREL',
          url: `https://eprel.ec.europa.eu/screen/product/dishwashers2019/${eprel}`,
          issuedBy: { '@type': 'Organization', name: ['European Commission, Directorate-General for Energy', 'EC'] },
          certificationStatus: ACTIVE,
          certificationIdentification: eprel,
          certificationRating: { '@type': 'Rating', ratingValue: 'D', bestRating: 'A', worstRating: 'G' },
        },
      })}<h2>About this item</h2><p>Fourteen place settings, energy class D.</p>`,
  }),
  plan({
    path: '/json-ld/dishwasher-link',
    title: 'Example Brand Dishwasher, built-in',
    lang: 'en',
    structure: 'JSON-LD with nothing but an address of the register',
    shows: 'a registration in force; the page names no model',
    expected: [expectCast('dishwasher-class-d', 'genuine')],
    inDataOnly: true,
    offer: enOffer('dishwasher', '$489.00'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Example Brand Dishwasher, built-in',
        hasCertification: { '@type': 'Certification', '@id': `https://eprel.ec.europa.eu/qr/${eprel}` },
      })}<h2>About this item</h2><p>Twelve place settings, two spray arms.</p>`,
  }),
  plan({
    path: '/json-ld/adapter',
    title: '示例牌 EX-AD99 电源适配器 12V',
    lang: 'zh-CN',
    structure: 'JSON-LD：Product 与 hasCertification',
    shows: '证书有效；登记的型号表不完整，不能断定不符',
    expected: [expectCast('adapter-models-cut')],
    inDataOnly: true,
    offer: zhOffer('charger', '¥35.00'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: '示例牌 EX-AD99 电源适配器 12V',
        brand: { '@type': 'Brand', name: '示例牌' },
        model: 'EX-AD99',
        hasCertification: {
          '@type': 'Certification',
          name: 'CCC',
          certificationStatus: ACTIVE,
          certificationIdentification: record('adapter-models-cut').number,
          issuedBy: { '@type': 'Organization', name: ['示例认证机构', '示例'] },
        },
      })}<h2>商品说明</h2><p>输出 12V 2A，线长 1.2 米。</p>`,
  }),
  plan({
    path: '/json-ld/hub',
    title: 'Example Brand Wireless Hub EX-HUB2',
    lang: 'en',
    structure: 'JSON-LD with the number inside a DefinedTerm, several certifications in a list',
    shows: 'an FCC ID in force, the register names no models; CE has no number',
    expected: [expectCast('hub-no-models'), expectNamed('eu-ce', 'self-declared')],
    inDataOnly: true,
    offer: enOffer('hub', '$24.50'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': ['Product', 'IndividualProduct'],
            name: 'Example Brand Wireless Hub EX-HUB2',
            brand: { '@type': 'Brand', name: 'Example Brand' },
            mpn: 'EX-HUB2',
            hasCertification: [
              {
                '@type': 'Certification',
                name: 'FCC',
                certificationStatus: 'http://schema.org/CertificationActive',
                certificationIdentification: { '@type': 'DefinedTerm', termCode: record('hub-no-models').number },
                issuedBy: { '@type': 'Organization', name: 'Federal Communications Commission' },
              },
              {
                '@type': 'Certification',
                name: 'CE',
                certificationStatus: 'http://schema.org/CertificationActive',
                issuedBy: { '@type': 'Organization', name: 'European Commission' },
              },
            ],
          },
        ],
      })}<h2>About this item</h2><p>Two antennas, four ports, one example.</p>`,
  }),
  plan({
    path: '/json-ld/credential',
    title: 'Example Brand EX-TOY8 Building Blocks, 80 pieces',
    lang: 'en',
    structure: 'a verifiable credential: type without @, names with a prefix',
    shows: 'CE in structured data: the maker’s own declaration',
    expected: [expectNamed('eu-ce', 'self-declared')],
    inDataOnly: true,
    offer: enOffer('box', '$21.00'),
    specs: () =>
      html`${jsonLd({
        '@context': ['https://schema.org', 'https://www.w3.org/ns/credentials/v2'],
        type: 'VerifiableCredential',
        credentialSubject: {
          type: 'Product',
          hasCertification: {
            type: 'Certification',
            'schema:name': 'CE',
            certificationStatus: 'CertificationActive',
          },
        },
      })}<h2>About this item</h2><p>Eighty blocks in six colours.</p>`,
  }),
  plan({
    path: '/json-ld/broken',
    title: 'Example Brand EX-SPK1 Bluetooth Speaker, blue',
    lang: 'en',
    structure: 'JSON-LD that does not parse, and bullets',
    shows: 'data with a missing comma is passed over; the text is read',
    expected: [expectCast('speaker')],
    offer: enOffer('speaker', '$37.50'),
    specs: () =>
      html`${brokenJsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Example Brand EX-SPK1 Bluetooth Speaker, blue',
        hasCertification: { '@type': 'Certification', name: 'FCC' },
      })}${detailBullets([
        ['Item model number', 'EX-SPK1'],
        ['FCC ID', record('speaker').number],
        ['Manufacturer', 'Example Devices Ltd'],
      ])}`,
  }),
]
