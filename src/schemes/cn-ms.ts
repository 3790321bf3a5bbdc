/**
 * Chinese certificate of a management system (质量管理体系认证 and its kin): body, two-digit year, letters of the type, serial, `R`
 * and how often it was renewed, size of the organisation (L, M, S), sometimes `/n` or `-n` for a site. The food style is
 * plainer: body, `FSMS` or `HACCP`, year, serial. No standard fixes either and bodies differ, so there is no check:
 * the number is read to explain it, never to reject it. A mark on a management system may not be put on products.
 * Certificates of measurement management (`CMS…[2020]AAA…`) look otherwise and are left alone.
 * Source: two published explanations and pairs of number and body in the national register; `HACCP` from memory.
 */
import { defineScheme } from '../core/scheme.ts'

/**
 * Chinese twins of the standards, as pages cite them without ISO: quality, environment, safety at work, information security,
 * energy, HACCP, continuity, compliance, supply chain, assets, intellectual property.
 */
const GB_STANDARDS = ['19001', '24001', '45001', '22080', '23331', '27341', '30146', '35770', '38702', '33173', '29490']

export default defineScheme({
  id: 'cn-ms',
  kind: 'system',
  // Words of many papers: the shape of the number is what tells it apart.
  cues: ['iso', '体系', '注册号', 'haccp', 'management system'],
  sharedCues: ['证书编号', '证书号', '认证证书', 'certificate', 'cert no', 'registration no'],
  heads: ['ohsas', '體系認證', ...GB_STANDARDS.flatMap((number) => [`gb/t ${number}`, `gb/t${number}`])],
  named:
    /(?<![A-Z])ISO(?:\/IEC)?[ -]?(?:9001|14001|45001|22000|22301|27001|27701|28000|37301|50001|55001|5600[12]|13485)(?!\d)|GB\/T ?(?:19001|24001|45001|22080|23331|27341|30146|35770|38702|33173|29490)(?!\d)|OHSAS ?18001|(?<!测量)管理体系认证|管理體系認證|(?:质量|环境|安全|能源|三)体系认证|HACCP ?(?:认证|certif)|management system certif/iu,
  // "00024Q00001R0S", "000024E00001R2L/3502", "000FSMS2400001"; not "A00024Q00001R0S".
  pattern:
    /(?<![A-Z\d])(\d{3,4}|F\d\d)(?:(\d\d)([A-Z]{1,5})(\d{4,6})R(\d\d?)([LMS])|(FSMS|HACCP)(\d\d)(\d{5}))(?:[/-](\d{1,4})(?!-))?(?![A-Z\d])/iu,
  parse: ([raw = '', body = '', year = '', type = '', serial = '', recertification = '', size = '', ...rest]) => {
    const [food = '', foodYear = '', foodSerial = '', suffix = ''] = rest
    return {
      compact: raw.toUpperCase(),
      parts: {
        body,
        ...(food ? { year: foodYear, type: food, serial: foodSerial } : { year, type, serial, recertification, size }),
        ...(suffix ? { suffix } : {}),
      },
    }
  },
  // Approval numbers of bodies begin at 001.
  isExample: ({ body = '' }) => /^[0F]0{2,3}$/iu.test(body),
})
