import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeText } from '../../src/page/attributes.ts'
import { readPage } from '../../src/page/read.ts'
import { byId, linesOf, pageOf, passagesOf } from './page-of.ts'

describe('passages', () => {
  it('joins a number that is split over inline elements', () => {
    expect(linesOf('<p>证书编号：<span>2024</span><span>990907</span><b>123456</b></p>')).toEqual([
      'body||证书编号：2024990907123456',
    ])
  })

  it('ends a passage at blocks, breaks, cells and options', () => {
    expect(linesOf('<div>one<p>two</p>three<br>four</div><select><option>five<option>six</select>')).toEqual([
      'body||one',
      'body|one|two',
      'body|two|three',
      'body|three|four',
      'bullet|four|five',
      'bullet||six',
    ])
  })

  it('keeps one space of a run of layout white space, and all others as they are', () => {
    expect(linesOf('<p>\n  A \t\n <b>  B</b>\u00a0\u00a0C\u200e\n</p>')).toEqual(['body||A B\u00a0\u00a0C\u200e'])
  })

  it('reads h1 and the document title as titles', () => {
    expect(linesOf('<html><head><title>Example lamp</title></head><body><h1>Lamp EX-1</h1></body></html>')).toEqual([
      'title||Example lamp',
      'title||Lamp EX-1',
    ])
  })

  it('leaves out what is no word of the page on its product', () => {
    const skipped = [
      '<script>a 1</script>',
      '<style>b 2</style>',
      '<noscript>c 3</noscript>',
      '<template>d 4</template>',
      '<textarea>e 5</textarea>',
      '<input value="f 6">',
      '<svg><text>g 7</text></svg>',
      '<!-- 生产许可证编号：SC00000000000000 -->',
      '<div contenteditable="true">h 8</div>',
      '<footer><p>i 9</p></footer>',
      '<div role="contentinfo" title="j">k 10</div>',
    ]
    expect(linesOf(`<p>before</p>${skipped.join('')}<p contenteditable="false">after</p>`, true)).toEqual([
      'body||before',
      'body|before|after',
    ])
  })

  it('reads on over our own hosts as if they were not there', () => {
    const bare = '<p>No. 2024990907<span></span>123456</p>'
    const noted = bare.replace('<span></span>', '<proofmark-chip data-proofmark-host>Valid</proofmark-chip>')
    expect(linesOf(noted)).toEqual(linesOf(bare))
    expect(linesOf(noted)).toEqual(['body||No. 2024990907123456'])
  })

  it('drops passages without a letter or digit', () => {
    expect(linesOf('<p>A</p><p> | </p><p>·</p>')).toEqual(['body||A'])
  })
})

describe('labels', () => {
  it('takes the cell before, where labels and values take turns', () => {
    expect(
      linesOf('<table><tr><td>国补备案型号</td><td>P0013</td><td>CCC强制性认证</td><td>是</td></tr></table>'),
    ).toEqual(['body||国补备案型号', 'row|国补备案型号|P0013', 'body||CCC强制性认证', 'row|CCC强制性认证|是'])
  })

  it('takes the head of the row, and not a head that spans several rows', () => {
    expect(
      linesOf(
        '<table><tr><th> Model </th><td>EX-1</td></tr><tr><th rowspan="2">Safety</th><td>No.</td><td>7</td></tr></table>',
      ),
    ).toEqual(['body||Model', 'row|Model|EX-1', 'body||Safety', 'row|Safety|No.', 'row|No.|7'])
  })

  it('takes the head of the column when the first row is all heads', () => {
    const html =
      '<table><thead><tr><th>型号</th><th>证书编号</th></tr></thead><tbody><tr><td>EX-1</td><td>111</td></tr><tr><td>EX-2</td><td>222</td></tr></tbody></table>'
    expect(linesOf(html).slice(2)).toEqual(['row|型号|EX-1', 'row|证书编号|111', 'row|型号|EX-2', 'row|证书编号|222'])
  })

  it('marks the cells of a comparison', () => {
    const passages = passagesOf(
      '<table><tr><th>Model</th><td>EX-1</td><td>EX-2</td></tr><tr><th>Made</th><td>X</td></tr></table>',
    )
    expect(passages.map(({ at }) => at.kind === 'text' && at.isShared === true)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })

  it('keeps nested tables apart', () => {
    expect(
      linesOf('<table><tr><td>Certificate</td><td><table><tr><td>No.</td><td>123</td></tr></table></td></tr></table>'),
    ).toEqual(['body||Certificate', 'body||No.', 'row|No.|123'])
  })

  it('does not take a cell full of text for a label', () => {
    expect(linesOf('<table><tr><td><p>Home</p><p>Cart</p></td><td><p>Lamp</p></td></tr></table>')).toEqual([
      'body||Home',
      'body||Cart',
      'body|Cart|Lamp',
    ])
  })

  it('takes the term of a definition, with or without a wrapper', () => {
    expect(linesOf('<dl><div><dt>FCC ID</dt><dd>AAA-1</dd></div><dt>型号</dt><dd>EX-1</dd><dd>EX-2</dd></dl>')).toEqual(
      ['body||FCC ID', 'row|FCC ID|AAA-1', 'body||型号', 'row|型号|EX-1', 'row|型号|EX-2'],
    )
  })

  it('takes the short text just before, when it stands close', () => {
    expect(
      linesOf('<h3>Zertifizierungsnummer</h3><span> CU 000000 </span><h3>Stelle</h3><span>Example</span>'),
    ).toEqual([
      'body||Zertifizierungsnummer',
      'body|Zertifizierungsnummer|CU 000000',
      'body||Stelle',
      'body|Stelle|Example',
    ])
    expect(linesOf('<div><div><div><p>Far</p></div></div></div><div><div><div><p>off</p></div></div></div>')).toEqual([
      'body||Far',
      'body||off',
    ])
  })

  it.each([
    ['sixty characters', 'x'.repeat(60), true],
    ['sixty-one characters', 'x'.repeat(61), false],
    ['a pair of its own', '型号：EX-1', false],
    ['a colon at its end', '型号：', true],
  ])('a text before of %s: %#', (_, before, isLabel) => {
    expect(passagesOf(`<div>${before}</div><div>value</div>`)[1]?.label).toBe(isLabel ? before : undefined)
  })

  it('takes the head of the column when a row of labels comes first', () => {
    const rows = (first: string, second: string): readonly string[] =>
      linesOf(`<table><tr>${first}</tr><tr>${second}</tr></table>`)
    const lines = rows('<td>型号</td><td>3C证书编号</td>', '<td>EX-1</td><td>2024000914000101</td>')
    expect(lines.slice(2)).toEqual(['row|型号|EX-1', 'row|3C证书编号|2024000914000101'])
    expect(rows('<td>型号</td><td>EX-1</td>', '<td>3C证书编号</td><td>2024000914000101</td>').slice(2)).toEqual([
      'body||3C证书编号',
      'row|3C证书编号|2024000914000101',
    ])
  })

  it('takes the label that a cell names itself', () => {
    expect(linesOf('<table><tr><td data-label="FCC ID">AAA-1</td><td data-th=" 型号 ">EX-1</td></tr></table>')).toEqual(
      ['row|FCC ID|AAA-1', 'row|型号|EX-1'],
    )
  })

  it('takes a heading that is nothing but a number for a value, any other for a label', () => {
    expect(linesOf('<h3>Izin edar</h3><h5>20000000000</h5><h5>AKL 2000</h5><h5>200</h5>')).toEqual([
      'body||Izin edar',
      'body|Izin edar|20000000000',
      'body||AKL 2000',
      'body||200',
    ])
  })
  it('gives a title the label of its own text where that is cut short', () => {
    const shown = (text: string) => linesOf(`<div>证书编号</div><div title="2024010900000000">${text}</div>`, true)
    for (const text of ['2024…', '2024 ...']) expect(shown(text)).toContain('attribute|证书编号|2024010900000000')
    expect(shown('2025…')).not.toContain('attribute|证书编号|2024010900000000')
  })
  it('joins the label of a number with the heading of its group', () => {
    const group = (head: string, label: string): string | undefined =>
      passagesOf(`<table><tr><th colspan="2">${head}</th></tr><tr><td>${label}</td><td>914421</td></tr></table>`)[2]
        ?.label
    expect(group('EPREL', 'Registration number')).toBe('EPREL Registration number')
    expect(group('EPREL', 'Weight')).toBe('Weight')
    expect(group('Documents', 'Registration number')).toBe('Registration number')
    expect(group('3C认证', '认证型号')).toBe('认证型号')
    expect(linesOf('<div><div>3C认证</div><div>证书编号</div><div>2024000914000101</div></div>')[2]).toBe(
      'body|3C认证 证书编号|2024000914000101',
    )
    expect(linesOf(`<div><p>FCC ${'x'.repeat(50)}</p><p>FCC ID</p><p>A1</p></div>`)[2]).toBe('body|FCC ID|A1')
  })

  it('sees the label past a button', () => {
    expect(linesOf('<div><p>证书编号</p><p>（点击复制）</p><p>2024000914000101</p></div>')[2]).toBe(
      'body|证书编号|2024000914000101',
    )
    expect(linesOf('<div><p>FCC ID</p><a>Copy</a><p>2DM0A-EX100</p></div>')[2]).toBe('body|FCC ID|2DM0A-EX100')
    expect(linesOf('<div><p>FCC ID</p><p>Colour</p><p>red</p></div>')[2]).toBe('body|Colour|red')
  })

  it('gives no bullet the bullet before as a label', () => {
    expect(linesOf('<h3>Marks</h3><ul><li>CE</li><li>FCC</li></ul>')).toEqual([
      'body||Marks',
      'bullet|Marks|CE',
      'bullet||FCC',
    ])
  })
})

describe('attributes', () => {
  it('labels a value with the words of its element before it', () => {
    const html =
      '<ul id="J_AttrUL"><li title="2018991606049290">证书编号：20189916...</li><li title="&nbsp;EX-1">3C规格型号：EX-1</li></ul>'
    expect(linesOf(html, true)).toEqual([
      'bullet||证书编号：20189916...',
      'attribute|证书编号|2018991606049290',
      'bullet||3C规格型号：EX-1',
      'attribute|3C规格型号|EX-1',
    ])
  })

  it('skips what the element says itself', () => {
    expect(linesOf('<img alt="EX-1"><p>after</p>', true)).toEqual(['image||EX-1', 'body||after'])
    expect(linesOf('<p title="Lamp EX-1"><b>Lamp</b> EX-1</p>', true)).toEqual(['body||Lamp EX-1'])
  })

  it('labels an empty element by its row, or by what stands just before', () => {
    expect(linesOf('<table><tr><td>FCC ID</td><td><i data-value="AAA-1"></i></td></tr></table>', true)).toEqual([
      'body||FCC ID',
      'attribute|FCC ID|AAA-1',
    ])
    expect(linesOf('<p>编号：<i data-value="123"></i></p>', true)).toEqual(['attribute|编号：|123', 'body||编号：'])
  })

  it('reads pictures by their alternative text', () => {
    expect(linesOf('<h3>Marks</h3><img alt="Example mark">', true)).toEqual(['body||Marks', 'image|Marks|Example mark'])
  })

  it('reads addresses of the web, decoded and capped, and no others', () => {
    const long = `https://register.example.com/?q=${'1'.repeat(400)}`
    const html = `<a href="https://register.example.com/?%E5%8F%B7=1">查询</a><a href="/cart?id=2">b</a><a href="javascript:c(3)">c</a><a href="${long}">d</a><a href="https://register.example.com/%E5">e</a>`
    const links = passagesOf(html).filter(({ kind }) => kind === 'link')
    expect(links.map(({ text, label }) => `${label}|${text}`)).toEqual([
      '查询|https://register.example.com/?号=1',
      `d|${long.slice(0, 300)}`,
      'e|https://register.example.com/%E5',
    ])
  })

  it('reads data whose name is that of a number, or speaks of a value', () => {
    const html =
      '<p data-cert-no="2024000914000101">Lamp</p><b data-fcc-id="AAA-1">AAA-1</b><i data-clipboard-text="42"></i><i data-number="43"></i>'
    expect(linesOf(html, true).filter((line) => line.startsWith('attribute'))).toEqual([
      'attribute|cert no|2024000914000101',
      'attribute|fcc id|AAA-1',
      'attribute|Lamp|42',
      'attribute|Lamp|43',
    ])
    const others = [
      'data-id',
      'data-sku-number',
      'data-spm',
      'data-cert-image',
      'data-license-type',
      'data-concert',
      'id',
      'class',
    ]
    for (const name of others) expect([name, passagesOf(`<p ${name}="2024000914000101"></p>`)]).toEqual([name, []])
  })

  it('reads a certification in data as merchants write it', () => {
    expect(linesOf('<p data-certification="EC:EPREL:914421">Lamp</p>', true)).toEqual([
      'body||Lamp',
      'attribute|certification|EC:EPREL:914421',
      'json-ld|EPREL EC|EPREL: 914421',
    ])
    expect(
      linesOf('<html><head><meta name="product:certification" content="EC:EPREL:914421:B"></head><body></body></html>'),
    ).toContain('json-ld|EPREL EC|EPREL: 914421')
  })

  it('has a text of all of them, for a first look', () => {
    const document = pageOf(
      '<table><tr><td data-label="FCC ID">AAA-1</td></tr></table><p data-cert-no="42" title="x">Lamp</p><a href="/q?fccId=AAA-2" aria-label="y">z</a><img src="/img/fsc-mix.png" alt="v"><b id="b">w</b>',
    )
    const told = new Set<Element>()
    for (const { text, label = '', at } of readPage(document)) {
      if (at.kind !== 'attribute') continue
      told.add(at.element)
      expect(attributeText(at.element)).toContain(text)
      if (/^href.|^data/u.test(at.attribute)) expect(attributeText(at.element)).toContain(label)
    }
    expect(told.size).toBe(3)
    expect(attributeText(byId(document, 'b'))).toBe('')
    expect(attributeText(document.getElementsByTagName('td')[0] as Element)).toBe('FCC ID')
  })

  it('caps data', () => {
    expect(passagesOf('<i data-cert-no="1"></i>'.repeat(2_001))).toHaveLength(2_000)
    const names = Array.from({ length: 60 }, (_, i) => `data-cert-no-${i}="1"`).join(' ')
    expect(passagesOf(`<i ${names}></i>`).length).toBeLessThanOrEqual(40)
  })

  it('reads the names of images, and no numbers made by machines', () => {
    const files = (html: string): readonly string[] =>
      passagesOf(html)
        .filter(({ at }) => at.kind === 'attribute' && at.attribute !== 'href' && at.attribute !== 'alt')
        .map(({ text }) => text)
    expect(
      files(
        '<img src="/img/FSC-logo_100%25%20mix.png?v=2"><img src="data:image/png;base64,AAAA" data-src="//cdn.example/a/energy-star.svg#x"><img src="https://cdn.example/oeko-tex.jpg_400x400.jpg">',
      ),
    ).toEqual(['FSC logo 100% mix', 'energy star', 'oeko tex'])
    const machines = [
      'O1CN01pzyCV52Nf1EVfjofk_!!2217544969989-0-cib.jpg',
      '2024000914000101.jpg',
      '416Jz8VG.png',
      '1f3ca89be2d0.webp',
      'blob:https://a/fsc',
      '',
    ]
    expect(machines.flatMap((src) => files(`<img src="${src}">`))).toEqual([])
    expect(
      files(`<img src="${'a/'.repeat(2_000)}fsc.png"><img src="/${'é%'.repeat(300)}.png">`).every(
        (text) => text.length <= 100,
      ),
    ).toBe(true)
    expect(files('<img src="fsc.png">'.repeat(301))).toHaveLength(300)
  })

  it('leaves out images that lead on within the site', () => {
    const count = (href: string): number =>
      passagesOf(`<a href="${href}"><img src="/fsc-chair.png"></a>`).filter(({ kind }) => kind !== 'link').length
    const hrefs = [
      '/item/2',
      'https://item.example.com/2',
      '#zoom',
      '/large/fsc-chair.jpg?x',
      'https://info.fsc.example/C000101',
    ]
    expect(hrefs.map(count)).toEqual([0, 0, 1, 1, 1])
  })

  it('reads parameters of addresses that are numbers by name', () => {
    const links = (href: string): readonly string[] =>
      passagesOf(`<a href="${href}">查询</a>`).map(
        ({ text, label, at }) => `${at.kind === 'attribute' ? at.attribute : ''}|${label}|${text}`,
      )
    expect(links('https://www.register.example/q?lang=zh&amp;certNumber=2024%2000091%2B4000101')).toEqual(
      [
        'href|查询|https://www.register.example/q?lang=zh&certNumber=2024 00091+4000101',
        'href?certNumber|register.example cert Number|2024 00091+4000101',
        '|undefined|查询',
      ]
        .toSorted((one, other) => Number(one.startsWith('|')) - Number(other.startsWith('|')))
        .slice(0, 2)
        .concat('|undefined|查询'),
    )
    expect(links('/certificate#/detail?registrationNumber=914421')[0]).toBe(
      'href?registrationNumber|registration Number|914421',
    )
    expect(links('https://eprel.ec.europa.eu/qr/914421')[0]).toBe('href|查询|https://eprel.ec.europa.eu/qr/914421')
    expect(links('/list?page=2&sort=1&certType=10&certNo=none')).toEqual(['|undefined|查询'])
    expect(links(`/q?${'certNo=1&certNo2=1&certNumber=1&fccId=1&'.repeat(9)}licenseNo=1`)).toHaveLength(5)
    expect(links(`https://register.example/q?x=${'y'.repeat(400)}&certNo=42`)[1]).toBe(
      'href?certNo|register.example cert No|42',
    )
  })

  it('reads meta words without a place', () => {
    const [passage, ...rest] = passagesOf(
      '<html><head><meta property="og:title" content="Lamp EX-1"><meta name="viewport" content="width=1"></head><body></body></html>',
    )
    expect(rest).toEqual([])
    expect(passage).toEqual({ kind: 'attribute', text: 'Lamp EX-1', label: 'og:title', at: { kind: 'none' } })
  })
})

describe('structured data', () => {
  const certifications = (data: unknown): readonly string[] =>
    linesOf(`<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`)

  it.each([
    [
      'identification as text, issuer with several names',
      {
        '@type': 'Product',
        hasCertification: {
          '@type': 'Certification',
          name: 'EPREL',
          certificationIdentification: '123',
          issuedBy: { name: ['Example Commission', 'EC'] },
        },
      },
      ['json-ld|EPREL Example Commission, EC|EPREL: 123'],
    ],
    [
      'address only',
      {
        '@type': 'Product',
        hasCertification: { '@type': 'Certification', '@id': 'https://register.example.com/qr/123' },
      },
      ['json-ld||https://register.example.com/qr/123'],
    ],
    [
      'a list, identification as a defined term, and a mark without a number',
      {
        '@graph': [
          {
            '@type': ['Thing', 'Product'],
            hasCertification: [
              {
                '@type': 'Certification',
                name: 'FCC',
                certificationIdentification: { '@type': 'DefinedTerm', termCode: 'AAA-1' },
              },
              { '@type': 'Certification', name: 'CE', issuedBy: { name: 'Example' } },
            ],
          },
        ],
      },
      ['json-ld|FCC|FCC: AAA-1', 'json-ld|CE Example|CE'],
    ],
    [
      'a credential with prefixed names',
      [
        {
          type: 'VerifiableCredential',
          credentialSubject: {
            type: 'Product',
            'schema:hasCertification': {
              type: 'Certification',
              'schema:name': 'Measured',
              certificationIdentification: 7,
            },
          },
        },
      ],
      ['json-ld|Measured|Measured: 7'],
    ],
    ['plain text', { hasCertification: ['GOTS 1', { '@id': '#cert' }] }, ['json-ld|GOTS 1|GOTS 1']],
    [
      'a node of its own',
      { '@type': 'https://schema.org/Certification', name: 'FSC', certificationIdentification: ['C1', 'C2'] },
      ['json-ld|FSC|FSC: C1, C2'],
    ],
    [
      'other products',
      {
        '@type': 'Product',
        isRelatedTo: { hasCertification: 'FSC 1' },
        itemListElement: [{ hasCertification: 'FSC 2' }],
      },
      [],
    ],
    ['a missing comma', '{"hasCertification": {"name": "EPREL" "url": "x"}}', []],
    [
      'commas missing at the end of lines, and one too many',
      '{"hasCertification": {"name": "EPREL"\n  "issuedBy": {"name": "EC"}\n "certificationIdentification": "914421",\n}}',
      ['json-ld|EPREL EC|EPREL: 914421'],
    ],
    [
      'as merchants write it',
      {
        certification: [
          'EC:EPREL:914421',
          { certification_authority: 'EC', certification_name: 'EPREL', certification_code: '7' },
        ],
        hasCertification: 'EC:EPREL:88:B',
      },
      ['json-ld|EPREL EC|EPREL: 914421', 'json-ld|EPREL EC|EPREL: 7', 'json-ld|EPREL EC|EPREL: 88'],
    ],
    ['no JSON at all', '<!-- {"hasCertification"', []],
    [
      'hostile names',
      '{"__proto__": {"hasCertification": "A 1"}, "constructor": {"prototype": 1}, "hasCertification": [null, true, 0, {"name": {"name": {"name": {"name": {"name": "deep"}}}}}]}',
      ['json-ld|A 1|A 1'],
    ],
  ])('%s', (_, data, lines) => {
    expect(certifications(data)).toEqual(lines)
  })

  it('bounds depth and number', () => {
    expect(certifications(`${'{"a":'.repeat(5_000)}{"hasCertification":"FSC 1"}${'}'.repeat(5_000)}`)).toEqual([])
    expect(certifications({ hasCertification: Array.from({ length: 20_000 }, (_, i) => `FSC ${i}`) })).toHaveLength(
      4_999,
    )
    expect(certifications({ hasCertification: 'FSC 1', pad: 'x'.repeat(1_000_000) })).toEqual([])
  })
})

describe('limits', () => {
  it('cuts a long passage into windows that overlap', () => {
    const text = Array.from({ length: 1_200 }, (_, i) => `word${i}`).join(' ')
    const passages = passagesOf(`<p>${text}</p>`)
    expect(passages.map((passage) => passage.text.length)).toEqual([4_994, text.length - 4_800])
    expect(passages[1]?.text.slice(0, 194)).toBe(passages[0]?.text.slice(-194))
  })

  it('ends no window within a number', () => {
    const number = '2024000914000101'
    const passages = passagesOf(`<p>${'好'.repeat(4_990)} ${number} ${'好'.repeat(500)}</p>`)
    expect(passages.map(({ text }) => text.length)).toEqual([4_991, 708])
    expect(passages.map(({ text }) => text.includes(number))).toEqual([false, true])
  })

  it('gives one window to what just fits', () => {
    expect(passagesOf(`<p>${'x'.repeat(5_000)}</p>`)).toHaveLength(1)
    expect(passagesOf(`<p>${'x'.repeat(5_001)}</p>`)).toHaveLength(2)
  })

  it('stops at two million characters and fifty thousand passages', () => {
    const words = passagesOf(`<p>${'word '.repeat(2_000_000)}</p>`)
    expect(words.reduce((sum, { text }) => sum + text.length - 200, 200)).toBe(1_999_999)
    const document = pageOf('')
    for (let i = 0; i < 300; i++) {
      const group = document.createElement('div')
      for (let j = 0; j < 200; j++) group.append(document.createElement('hr'), 'x')
      document.body.append(group)
    }
    expect(readPage(document)).toHaveLength(50_000)
  })

  it('is not held up by a chain of wrappers that all bear titles', () => {
    const document = pageOf('')
    let inner: Element = document.body
    for (let i = 0; i < 3_000; i++) {
      const span = document.createElement('span')
      span.title = `title ${i}`
      inner.append(span, 'word '.repeat(100))
      inner = span
    }
    inner.append('the end')
    const passages = readPage(document)
    expect(passages.filter(({ kind }) => kind === 'attribute')).toHaveLength(3_000)
  })
})

describe('offsets', () => {
  const word = fc.stringMatching(/^[a-z0-9\u00a0\u200e：\n\t ]{0,12}$/u)
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc
        .tuple(
          fc.constantFrom('span', 'b', 'p', 'div', 'li', 'a', 'script', 'x-y'),
          fc.array(tie('tree'), { maxLength: 5 }),
        )
        .map(([tag, inner]) => `<${tag} title="t1">${inner.join('')}</${tag}>`),
    ),
  }))

  it('lead every unit of every passage back to its node', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
        for (const { text, at } of passagesOf(parts.join(''))) {
          if (at.kind !== 'text') continue
          const chain = at.pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join('')
          expect(
            chain
              .replace(/[\n\t]/gu, ' ')
              .slice(at.from)
              .trimEnd(),
          ).toBe(text.trimEnd())
          at.pieces.reduce((sum, piece) => {
            expect(piece.at).toBe(sum)
            return sum + piece.length
          }, 0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leave no visible character out', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
        const document = pageOf(parts.join(''))
        const read = readPage(document)
          .filter(({ at }) => at.kind === 'text')
          .map(({ text }) => text)
          .join('')
        for (const script of document.querySelectorAll('script')) script.remove()
        const bare = (text: string): string => text.replace(/[^a-z0-9]/gu, '')
        expect(bare(read)).toBe(bare(document.body.textContent))
      }),
      { numRuns: 150 },
    )
  })
})
