/**
 * Words by which a label speaks of a certificate or licence, whoever wrote it: a person for the page, or a programmer as
 * the name of an attribute, of a parameter in an address, of a key in data.
 */

/** Longest text that can be a label, in UTF-16 units. */
export const MAX_LABEL = 60

/** "3C证书编号", "Certificate No.", "eprelId", "ccc"; not "concert", "certain", "#ccc". */
export const CERTIFICATE =
  /证书|證書|[认認][证証證]|[许許]可|[备備]案|[注註][册冊][证証證]|批准文[号號]|有机码|技適|인증|сертиф|(?<!con)cert(?!ain)|sertifi|[zç]ertifi|licen[cs]|lizenz|homolog|approval|registration ?n|regist(?:ro|rier)|fcc|eprel|oeko|öko-tex|gots|(?<![a-z])fsc|510 ?\(?k|(?<![\w#])(?:ccc|3c)(?:(?![a-z\d])|(?=n[ou]|id|code))/iu
/** A label ends so that asks for a number: "编号", "No.", "ID". A model (型号) is none. */
const OF_NUMBER = /(?:编号|編號|[证証證]号|證號|文号|号码|番号|번호|n(?:umber|ummer|umero|r|o|°|º)|id|code)[\s.:：]*$/iu
/** What else is known of a certificate or bears its name: "certImageUrl", "licenseCount", "eprelUpdatedAt". */
const OF_ELSE =
  /image|img|pic|icon|logo|file|photo|date|time|(?:ed|_) ?at$|width|height|size|count|total|price|sort|index|type|kind|status|templat|categor|version|page|shop|seller|user/iu
/** A button beside a value: "点击复制", "Copy", "(?)". It labels nothing. */
const BUTTON =
  /^[([（【]?(?:(?:点击|點擊|长按|一键)?(?:复制|複製|查看|查询|查詢|核实|验证|详情|说明)(?:详情|真伪|证书|编号)?|copy|copied|view|show|check|verify|info|details?|\?|？)[\])）】]?$/iu

export const isAboutCertificate = (label: string): boolean => label.length <= MAX_LABEL && CERTIFICATE.test(label)

export const isButton = (text: string): boolean => text.length <= 12 && BUTTON.test(text)

/** "证书编号", "Certificate No.": of the number of a certificate. */
export const isNumberLabel = (label: string): boolean =>
  label.length <= MAX_LABEL && OF_NUMBER.test(label) && CERTIFICATE.test(label)

/**
 * A label with the one that stands above it, where both speak of certificates and the lower of a number: "EPREL" above
 * "Registration no."; other facts under such a heading stay out of it.
 */
export const underGroup = (group: string | undefined, label: string): string =>
  group && group !== label && group.length + label.length < MAX_LABEL && isNumberLabel(label) && CERTIFICATE.test(group)
    ? `${group} ${label}`
    : label

/** Pages repeat few names many times. */
const known = new Map<string, string>()
const MAX_KNOWN = 2_000

/** A programmer's name in words, "certNo" and "data-cert_no" as "cert no"; empty unless it is that of a number. */
export const labelOfName = (name: string): string => {
  const before = known.get(name)
  if (before !== undefined) return before
  const words = name
    .slice(0, MAX_LABEL)
    .replace(/^data-/u, '')
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/[\s_-]+/gu, ' ')
  const label = CERTIFICATE.test(words) && !OF_ELSE.test(words) ? words : ''
  if (known.size < MAX_KNOWN && name.length <= MAX_LABEL) known.set(name, label)
  return label
}
