/** Español: lo que dicen la ventana, los ajustes y la página de certificados. */
import { sayCount } from '../count.ts'
import { words as base } from '../es.ts'
import { certificate } from './certificate-es.ts'
import { evidence } from './evidence-es.ts'
import { panel } from './panel-es.ts'
import { report } from './report-es.ts'
import type { MarksWords, OptionsWords, PopupWords, ViewWords } from './words.ts'

const popup: PopupWords = {
  title: 'Proofmark',
  loading: 'Leyendo lo que se sabe de esta página…',
  onThisPage: 'En esta página',
  found: (count) => sayCount('es', count, 'certificaciones encontradas', 'certificación encontrada'),
  nothingFound: 'No se encontraron números de certificado',
  nothingFoundHint:
    'La página no nombra ninguna marca de certificación que conozcamos. Los números dentro de imágenes no se leen.',
  notScanned: 'Esta página aún no se ha comprobado',
  notScannedHint: 'La lectura se hace en su ordenador; la página no se envía a ninguna parte.',
  noPermission: 'Proofmark no puede leer esta página por sí solo',
  noPermissionHint:
    'Compruébela una vez ahora, o permita este sitio de forma permanente. Puede retirarlo cuando quiera.',
  unsupported: 'Este tipo de página no se puede leer',
  unsupportedHint:
    'El navegador cierra a las extensiones sus propias páginas y las tiendas de extensiones. Aun así puede comprobar un número abajo.',
  error: 'No ha funcionado',
  errorHint: 'No se perdió nada. Vuelva a cargar la página e inténtelo otra vez.',
  checkPage: 'Comprobar esta página',
  checkAgain: 'Comprobar otra vez',
  checking: 'Comprobando…',
  always: (host) => `Comprobar siempre en ${host}`,
  granted: (host) => `Las páginas de ${host} se comprobarán ahora por sí solas.`,
  notGranted: 'El navegador no dio permiso. Nada ha cambiado.',
  manualTitle: 'Comprobar un número',
  manualLabel: 'Número de certificado',
  manualHint: 'Tal como está impreso en el producto o el certificado, con o sin espacios.',
  manualButton: 'Comprobar',
  manualNone: 'No tiene la forma de ningún número que conozcamos. Mire si faltan cifras, e incluya letras como SC.',
  manualEmpty: 'Escriba primero un número.',
  manualFailed: 'El número no se pudo comprobar ahora. Sigue en el campo: inténtelo otra vez.',
  manualResult: (count) => sayCount('es', count, 'resultados', 'resultado'),
  options: 'Ajustes',
  retry: 'Intentar otra vez',
  firstTitle: 'Todavía no se pregunta a ningún registro',
  firstText:
    'Se comprueba la forma de los números, y las páginas oficiales están a una pulsación. Los registros oficiales pueden responder por sí solos: usted elige cuáles, porque preguntar les envía el número.',
  firstButton: 'Elegir registros',
  handOffTitle: 'Página oficial',
  handOffText: (number) =>
    `Abierta desde aquí para consultar ${number}. Búsquelo en la página; cuando esté la respuesta, tráigala.`,
  handOffButton: 'Traer la respuesta',
  handOffTaken: 'Traída. Ahora está junto al número en la tienda, con esta página y la hora.',
  handOffUnread:
    'No se pudo leer aquí con certeza ninguna respuesta para este número. Lo que vio vale solo para usted.',
}

const options: OptionsWords = {
  title: 'Ajustes de Proofmark',
  loading: 'Leyendo sus ajustes…',
  loadFailed: 'No se pudieron leer sus ajustes. No se cambió nada.',
  retry: 'Intentar otra vez',
  saved: 'Guardado.',
  saveFailed: 'No guardado. Su cambio sigue aquí: inténtelo otra vez.',
  sites: 'Tiendas',
  sitesHint:
    'Las páginas de estos sitios se comprueban por sí solas. En los demás, use el botón de la barra de herramientas.',
  noSites: 'Todavía no hay sitios. Las páginas solo se comprueban cuando pulsa el botón de la barra de herramientas.',
  siteLabel: 'Sitio que añadir',
  siteExample: 'Por ejemplo shop.example.com',
  addSite: 'Añadir sitio',
  removeNamed: (name) => `Quitar ${name}`,
  remove: 'Quitar',
  siteInvalid: 'Escriba un nombre de sitio como shop.example.com.',
  siteKnown: 'Este sitio ya está en la lista.',
  notGranted: 'El navegador no dio permiso, así que no se añadió nada. Lo que escribió sigue aquí.',
  registers: 'Registros',
  registersHint: 'A quién se pregunta por un número, en qué orden cuenta su palabra y qué llega a ver cada uno.',
  noRegisters: 'Todavía no hay registros. Aun así se comprueba la forma de los números.',
  registerLabel: 'Dirección de un registro abierto',
  addRegister: 'Añadir registro',
  registerInvalid: 'Escriba una dirección que empiece por https://',
  registerKnown: 'Este registro ya está en la lista.',
  enabled: 'Preguntar a este registro',
  privacy: 'Qué llega a ver este registro',
  privacyRange: 'Solo el comienzo de una huella',
  privacyRangeHint:
    'Envía unos pocos caracteres de una huella. El registro responde con cientos de fichas y no puede saber cuál buscaba.',
  privacyNumber: 'El número del certificado',
  privacyNumberHint: 'Envía el número mismo. Da la ficha completa, y el registro sabe qué número consultó.',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  moveUpNamed: (name) => `Subir ${name}`,
  moveDownNamed: (name) => `Bajar ${name}`,
  language: 'Idioma',
  languageAuto: 'Como el navegador',
  cache: 'Respuestas guardadas',
  cacheHint:
    'Las respuestas de los registros se guardan un tiempo en este ordenador, para no preguntar dos veces por el mismo número.',
  clearCache: 'Borrar respuestas guardadas',
  cleared: (count) => sayCount('es', count, 'respuestas guardadas borradas.', 'respuesta guardada borrada.'),
  stamp: 'Sello de tiempo para las pruebas',
  stampHint:
    'Inactivo hasta que escriba una dirección. Una autoridad de sellado de tiempo (RFC 3161) confirma entonces cuándo existían las pruebas de un informe. Cada vez que las envíe o descargue, recibe una huella de las pruebas y nada más.',
  stampLabel: 'Dirección de una autoridad de sellado de tiempo',
  stampAdd: 'Preguntar a esta autoridad',
  leaves: 'Qué sale de su navegador',
  leavesHint:
    'Números de certificado o partes de su huella, hacia los registros de arriba. Nunca la página, la tienda, el producto ni usted.',
  trust: 'Orden de confianza',
  trustHint: 'Si varios dicen lo mismo, se cita el primero. Si discrepan, se citan todos.',
  openRegisters: 'Registros abiertos',
  openRegistersHint:
    'Cualquiera puede llevar uno: añádalo por su dirección. Su palabra vale lo que vale quien lo lleva.',
  key: 'Clave',
  keyUnknown: 'aún no vista; queda fijada cuando llega la primera lista de avisos firmada',
  official: 'Registros oficiales',
  officialHint: 'Registros públicos de autoridades. A cada uno solo se le pregunta cuando usted lo activa.',
  officialPrivacy:
    'Preguntar a un registro oficial le envía el número del certificado, nunca la página, la tienda ni el producto.',
  answersFor: 'Responde por',
  hosts: 'Dirección',
  licence: 'Condiciones',
  asks: 'Cuándo',
  byClick: 'solo cuando usted lo pide para un número',
  byItself: 'por sí solo, cuando una página muestra un número así',
  keeps: (days) => `una respuesta se guarda ${sayCount('es', days, 'días', 'día')}`,
  lastWord: 'Últimamente',
  neverAsked: 'aún no se le ha preguntado',
  answered: (ago) => `respondió ${ago}`,
  failed: (ago) => `sin respuesta ${ago}`,
  permission: 'Permiso',
  granted: 'dado',
  notAllowed: 'El navegador no deja que Proofmark pregunte aquí, así que no se pregunta.',
  allow: 'Permitir',
  allowNamed: (name) => `Permitir preguntar a ${name}`,
  notTurnedOn: 'El navegador no dio permiso, así que sigue desactivado.',
  pages: 'Páginas oficiales para personas',
  pagesHint:
    'Algunos registros solo responden a personas. Su página se abre con el número copiado; usted busca allí. Si lo permite aquí, lo que vea entonces se trae por sí solo, únicamente en la pestaña abierta desde aquí y para ese número.',
  readPage: (host) => `Leer respuestas en ${host}`,
  coverage: 'Quién responde de qué',
  coverageHint: 'Las marcas con número, según hasta dónde puede llegar Proofmark con ellas.',
  byRegister: (schemes, on) =>
    `${sayCount('es', schemes, 'marcas', 'marca')}: se puede preguntar a un registro oficial (${on} activadas)`,
  byHand: (schemes) => `${sayCount('es', schemes, 'marcas', 'marca')}: usted consulta el número en la página oficial`,
  byForm: (schemes) => `${sayCount('es', schemes, 'marcas', 'marca')}: solo se comprueba la forma del número`,
  byHandHint:
    'Una pulsación copia el número y abre la página. Tras su búsqueda, el botón de la barra de herramientas puede traer la respuesta; nunca se resuelve un captcha por usted.',
  byFormHint: 'Un número de la forma correcta puede aun así no existir, o ser de otra cosa.',
}

const marks: MarksWords = {
  title: '¿Qué significa esta marca?',
  hint: 'Qué prueba una marca y qué no, quién la da y dónde consultarla.',
  open: 'Buscar una marca',
  close: 'Cerrar la lista',
  label: 'Nombre de la marca, o lo que dice',
  example: 'Por ejemplo 3C, CE, organic o CNCA; en inglés o en chino.',
  loading: 'Leyendo la lista de marcas…',
  failed: 'No se pudo leer la lista de marcas.',
  retry: 'Intentar otra vez',
  all: (marks, regions) =>
    `${sayCount('es', marks, 'marcas', 'marca')} en ${sayCount('es', regions, 'regiones', 'región')}`,
  found: (count) => sayCount('es', count, 'marcas encontradas', 'marca encontrada'),
  none: 'Ninguna marca con ese nombre',
  noneHint:
    'Que una marca no esté en la lista no dice nada a favor ni en contra. Pruebe con menos letras, o con el nombre completo.',
  kind: 'Tipo',
  kinds: {
    product: 'Certifica productos',
    licence: 'Licencia para fabricar productos',
    component: 'Certifica piezas de productos',
    operator: 'Sobre una empresa',
    system: 'Sobre la gestión de una empresa',
    service: 'Sobre un servicio',
    person: 'Sobre una persona',
    laboratory: 'Sobre un laboratorio',
    filing: 'Inscripción ante una autoridad',
    'self-declaration': 'Declaración del propio fabricante',
  },
  issuer: 'Dada por',
  otherName: 'En chino',
  form: 'Número',
  noForm: 'Ninguno que conozcamos',
  validity: 'Válida por',
  homonyms: 'No confundir con',
  evidence: 'Cómo lo sabemos',
  grades: {
    several: 'Varias fuentes coinciden',
    single: 'Una fuente',
    derived: 'Deducido de números reales; no hay regla publicada',
    memory: 'Conocimiento general, aún sin fuente que lo confirme',
  },
  newTab: 'se abre en otra pestaña',
}

export const words: ViewWords = { ...base, popup, options, marks, certificate, evidence, report, panel }
