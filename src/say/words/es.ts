/** Español, de usted. Sereno y exacto: qué se sabe, quién lo dice, las razones inocentes, qué hacer después. */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: 'año',
  month: 'mes',
  date: 'fecha',
  body: 'código del organismo de certificación',
  category: 'código de la categoría de producto',
  class: 'código de clase',
  region: 'código de región',
  province: 'código de provincia',
  serial: 'número de serie',
  grantee: 'código del solicitante',
  product: 'código de producto',
  type: 'código de tipo',
  other: 'una parte del número',
}

export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: 'Sello auténtico',
    sentence: 'El registro firmó este sello para este sitio, y la firma sigue vigente.',
  },
  'badge-expired': {
    short: 'Sello caducado',
    sentence:
      'La declaración firmada del registro que respalda este sello ha caducado. El certificado puede seguir vigente.',
  },
  'badge-altered': {
    short: 'Sello modificado',
    sentence: 'Lo que muestra este sello no es lo que firmó el registro. Guíese por el registro, no por el sello.',
  },
  'badge-other-site': {
    short: 'Sello de otro sitio',
    sentence: 'El registro firmó este sello para otro sitio u otro producto.',
  },
  'badge-unproven': {
    short: 'Sello sin prueba',
    sentence: 'Este sello no lleva firma, así que por sí solo no prueba nada. Compruebe mejor el número.',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: 'Retirada o alerta',
    sentence:
      'Un aviso oficial de retirada o de riesgo nombra este producto, quizá solo algunos lotes. Lea el aviso antes de comprarlo o de seguir usándolo.',
  },
  'other-product': {
    short: 'De otro producto',
    sentence:
      'Este número ({scheme}) está vigente, pero registrado para otra cosa o para otra persona. Quizá se copió por error: pregunte al vendedor qué certificado cubre este producto.',
  },
  revoked: {
    short: 'Revocado',
    sentence:
      'El organismo de certificación retiró este certificado[ el {since}]. Ya no respalda el producto; pregunte al vendedor si hay uno más reciente.',
  },
  overclaimed: {
    short: 'Más que lo inscrito',
    sentence:
      'Vigente y para este producto, pero la página afirma más que el registro. Puede ser un descuido de la página: compare ambos abajo y guíese por el registro.',
  },
  suspended: {
    short: 'Suspendido',
    sentence:
      'El certificado no está vigente[ desde el {since}], por un tiempo. El titular mismo puede pedir una suspensión; no prueba ninguna falta.',
  },
  cancelled: {
    short: 'Cancelado',
    sentence:
      'El certificado terminó[ el {since}]. No es una sanción: a menudo el modelo ya no se fabrica o el titular renunció a él. Desde entonces no cubre nada más.',
  },
  expired: {
    short: 'Vencido',
    sentence:
      'El certificado venció[ el {until}]. Quizá se esté renovando, o el producto sea anterior; pida al vendedor el actual.',
  },
  'in-renewal': {
    short: 'En renovación',
    sentence:
      'El certificado se revisa para su renovación[ desde el {since}] y entretanto no está vigente. Suele ser rutina; vuelva a mirar en unos días.',
  },
  conflict: {
    short: 'Contradictorio',
    sentence:
      'La página da dos números distintos ({scheme}) para un solo producto, ambos vigentes. Uno puede ser de otra versión: pregunte al vendedor cuál cubre este producto.',
  },
  malformed: {
    short: 'Número imposible',
    sentence:
      'No puede ser un número {scheme}: [{why}|su forma no es correcta.] Puede ser una errata. Compárelo con la marca del producto, o pida el certificado al vendedor.',
  },
  lookalike: {
    short: 'No es n.º de certif.',
    sentence: '[{why} ]Pida al vendedor el número del certificado.',
  },
  absent: {
    short: 'No está en registro',
    sentence:
      'El registro no tiene este número. Puede ser muy reciente, estar mal escrito o no existir. Compárelo con el número del producto.',
  },
  expected: {
    short: 'Exigido, no mostrado',
    sentence:
      'Los productos de este tipo necesitan por ley {scheme}, y esta página no lo muestra. Puede estar en el producto o en una imagen; pregunte al vendedor.',
  },
  confirmed: {
    short: 'Vale para el producto',
    sentence:
      'Este número ({scheme}) está vigente[ hasta el {until}], y lo que describe el registro coincide con esta página.',
  },
  genuine: {
    short: 'Vale, relación dudosa',
    sentence:
      'Este número ({scheme}) está vigente. La página no dice lo suficiente para saber si cubre este producto: compare el modelo y el fabricante con el registro abajo.',
  },
  'not-product': {
    short: 'No es del producto',
    sentence: 'Auténtico y vigente, pero trata de [{about}|otra cosa]. No dice si este producto fue certificado.',
  },
  unchecked: {
    short: 'Sin comprobar',
    sentence: '[{why}|No se pudo comprobar el número.] Eso no dice nada a favor ni en contra del producto.',
  },
  unnumbered: {
    short: 'No da número',
    sentence:
      'La página nombra {scheme} pero no muestra ningún número, así que no hay nada que consultar. Busque el número en el producto, o pregunte al vendedor.',
  },
  'self-declared': {
    short: 'Autodeclarado',
    sentence:
      '{scheme} es una declaración del propio fabricante. Ningún registro la guarda, así que nadie puede consultarla; puede pedir la declaración misma.',
  },
}

const card: CardWords = {
  pageSays: 'La página dice',
  registerSays: 'El registro dice',
  notStated: 'no consta',
  inText: 'en el título o los detalles',
  copy: 'Copiar número',
  copied: 'Copiado',
  close: 'Cerrar',
  official: 'Consultar: {name}',
  proves: 'Prueba',
  doesNotProve: 'No prueba',
  answerable: 'Quién responde de ello',
  notice: 'Leer el aviso',
  noticeBy: '{issuer}, {day}',
  imitation: 'Una página puede imitar esta nota, pero no el botón de la barra de herramientas.',
  several: '{count} certificados',
  demo: 'Datos de demostración: un ejemplo inventado, no un certificado ni un aviso reales.',
  body: 'Organismo de certificación: {name}[ ({code})][, {standing}]',
  bodyCode: 'Código del organismo de certificación en el número: {code}',
  signer: 'Firmado por {name}',
  issuer: 'Marca gestionada por: {name}',
  register: 'Registro {name}',
  relayed: '{name}, consultado por el registro {by}',
  read: 'leído {ago}',
  readByYou: 'visto allí por usted {ago}',
  asOf: 'registro al {day}',
  ask: 'Preguntar: {name}',
  asking: {
    busy: 'Preguntando…',
    done: 'Respondido.',
    failed: 'Esta vez no hubo respuesta. Nada ha cambiado; inténtelo más tarde.',
  },
  handingOff: {
    busy: 'Abriendo…',
    done: 'Número copiado, página abierta. Búsquelo allí; después pulse el botón de la barra de herramientas para traer la respuesta.',
    failed: 'La página no se abrió. El número está en el portapapeles: inténtelo otra vez.',
  },
  canTurnOn: 'Podría responder: {names}. Pregunte desde la barra de herramientas, o actívelo en los ajustes.',
  lookYourself: 'Puede consultarlo usted en la página oficial.',
  report: {
    label: 'Notificar',
    busy: 'Preparando…',
    done: 'La página está abierta. No se envía nada hasta que pulse Enviar.',
    failed: 'La página no se abrió. Inténtelo de nuevo.',
  },
  watch: {
    label: 'Seguir',
    busy: 'Añadiendo…',
    done: 'En seguimiento: se consulta una vez al día, más o menos. El panel lateral muestra lo que sigue.',
    failed:
      'No se ha añadido. Se pueden seguir 200 certificados como máximo: quite uno en el panel lateral o inténtelo otra vez.',
  },
  mute: {
    mark: 'Ocultar esta marca aquí',
    site: 'Ocultar todo en este sitio',
    all: 'Todas las notas',
    busy: 'Anotando…',
    done: 'Oculto en este sitio; el botón de la barra de herramientas lo sigue indicando. Puede recuperarlo en los ajustes.',
    failed: 'No se pudo anotar. Inténtelo de nuevo.',
  },
  notNumber: {
    label: 'No es un número de certificado',
    busy: 'Anotando…',
    done: 'Anotado solo en este dispositivo. Ya no se muestra en este sitio; puede recuperarlo en los ajustes.',
    failed: 'No se pudo anotar. Inténtelo de nuevo.',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    'Dos registros dicen cosas distintas de este número; uno quizá no esté al día. La respuesta más seria va primero, y lo que dice cada uno está abajo con su fuente.',
  'no-numbers':
    'La página nombra {scheme}, una marca sin número de certificado, así que aquí no hay nada que consultar. La lista del emisor dice quién la tiene.',
}

export const words: Words = {
  locale: 'es',
  product: 'Proofmark',
  checking: 'Comprobando…',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      'El registro firmó este sello para este sitio. Lo que firmó es que el certificado no está vigente: {status}.',
    overtaken:
      'El certificado estaba vigente cuando se firmó este sello. Ahora el registro dice: {status}. Guíese por eso.',
    number: 'El registro firmó otro número ({number}) que el de este sello. Guíese por el registro, no por el sello.',
    path: 'El registro firmó este sello para otra parte de este sitio, por ejemplo otra tienda.',
    product:
      '[El registro firmó este sello para {product}, que no es lo que vende esta página.|El certificado de este sello cubre otro producto que el que vende esta página.]',
    unreadable:
      'Lo que acompaña a este sello no es una declaración firmada, así que por sí solo no prueba nada. Compruebe mejor el número.',
    'unknown-key': 'Ninguno de sus registros firmó este sello, así que aquí no prueba nada. Compruebe mejor el número.',
    'no-keys':
      'Las claves de un registro no se pudieron leer ahora, así que la firma no se comprobó. Eso no dice nada contra el sello.',
    'not-yet':
      'Este sello tiene fecha futura, quizá por un reloj mal puesto. Hasta entonces no prueba nada. Compruebe mejor el número.',
    'no-product':
      'El registro firmó este sello para {product}; la página no dice con suficiente claridad que vende ese.',
  },
  badgeCard: {
    badge: 'Sello',
    site: 'Sitio',
    number: 'Número',
    signed: 'firmado {ago}, válido hasta el {until}',
    limit: 'Que la mercancía sea la certificada. Un sello habla de un certificado y de un sitio.',
  },
  statuses: {
    valid: 'vigente',
    suspended: 'suspendido',
    revoked: 'revocado',
    cancelled: 'cancelado',
    expired: 'vencido',
    'in-renewal': 'en renovación',
  },
  standings: {
    approved: 'aprobado',
    suspended: 'aprobación suspendida',
    withdrawn: 'aprobación retirada',
    barred: 'inhabilitado',
    unknown: 'situación desconocida',
  },
  matches: { match: 'igual', differs: 'distinto', 'cannot-tell': 'no se sabe' },
  fields: {
    status: 'Estado',
    dates: 'Fechas',
    product: 'Producto',
    model: 'Modelo',
    gtin: 'Código de barras',
    holder: 'Titular',
    category: 'Categoría',
    class: 'Clase de energía',
  },
  reasons: {
    same: 'ambos dicen lo mismo',
    'short-name': 'una forma más corta o más larga del mismo nombre',
    'in-range': 'dentro del intervalo que da el registro',
    'fits-pattern': 'encaja en el patrón que da el registro',
    'in-text': 'está en el título o el texto de la página',
    'same-kind': 'el mismo tipo de producto',
    'other-company': 'otra empresa que las de la ficha',
    'other-model': 'no está en la lista del registro, que es completa',
    'other-kind': 'otro tipo de producto',
    'claims-better': 'la página anuncia algo mejor',
    'claims-less': 'la página anuncia menos, lo que no perjudica a nadie',
    'other-scale': 'dos escalas que no se pueden comparar',
    'other-place': 'un mismo nombre en dos lugares: quizá otra sucursal',
    'other-script': 'puede ser una traducción, otra escritura o unas iniciales',
    'alike-names': 'los nombres se parecen, no son iguales',
    'brand-only': 'la ficha no nombra esta marca; se fabrica a menudo para otras',
    'open-list': 'la lista del registro no es completa: anexo, serie o corte',
    variant: 'la terminación puede indicar un color o un mercado',
    'look-alike': 'solo difieren signos parecidos, como O y 0',
    'no-designation': 'la página no da ninguna designación de modelo',
    'inner-code': 'el código de un módulo de radio o de su fabricante, no de lo que se vende',
    part: 'el certificado de una pieza, como un adaptador o una celda',
    accessory: 'la página vende lo que acompaña a un producto así',
    'unknown-kind': 'las palabras usadas no aclaran el tipo',
    'other-gtin': 'otro tamaño o mercado puede tener otro código',
    past: 'el último día ya pasó',
    'not-yet': 'el primer día no ha llegado',
    'not-stated': 'uno de los dos no lo dice',
  },
  parts,
  problems: {
    format: 'sus letras y cifras no están en el orden de estos números.',
    length: '[estos números tienen {expected} caracteres.|tiene demasiados o muy pocos caracteres.]',
    checksum: 'su dígito de control no concuerda con los demás, lo que ya causa una sola cifra mal escrita.',
    component: 'elemento imposible: {part}[ (se esperaba {expected})].',
  },
  lookalikes: {
    application: 'Es el número de una solicitud, no de un certificado. Solicitar no dice nada del resultado.',
    sample: 'Este número se imprime como muestra en manuales y plantillas; no se expidió a nadie.',
  },
  unclear: {
    'no-register': 'Ningún registro al que se pueda preguntar tiene estos números.',
    'not-covered': 'Los registros consultados no tienen todos estos números: que falte no significa nada.',
    offline: 'No hubo conexión con el registro. Inténtelo cuando tenga conexión.',
    'time-out': 'El registro tardó demasiado en responder. Inténtelo dentro de un rato.',
    refused: 'El registro rechazó la consulta. Inténtelo más tarde.',
    'server-error': 'El registro tuvo una avería propia. Inténtelo más tarde.',
    'not-understood': 'La respuesta del registro no se pudo leer con certeza.',
    'too-small-a-crowd':
      'Preguntar a este registro revelaría qué número mira usted, así que no se preguntó. Puede permitirlo en los ajustes.',
    'not-permitted':
      'El navegador todavía no deja que Proofmark pregunte a este registro. Puede permitirlo en los ajustes.',
    'needs-click': 'A este registro solo se le pregunta cuando usted lo pide, un número cada vez.',
    stale: 'Los datos del registro son demasiado antiguos para fiarse de ellos.',
    'no-catalogue': 'Proofmark no pudo leer su propia lista de marcas. Vuelva a cargar la página.',
    handoff: 'Este registro solo responde a personas, no a programas.',
    'not-turned-on': 'Un registro oficial podría responder, pero no está activado.',
  },
  notes: {
    component: 'La página dice que este número es de una pieza dentro del producto, no del producto entero.',
    'unknown-category':
      'El código de categoría del número no está en la lista que conocemos. Puede ser más reciente o más antiguo.',
    'brand-unproven':
      'No se pudo relacionar la marca de la página con el titular. Los fabricantes producen a menudo para otras marcas.',
    'body-not-approved': '[{body}|El organismo de certificación] no está aprobado actualmente para esto.',
    'body-suspended':
      '[{body}|El organismo de certificación] no puede expedir ahora nuevos certificados; los expedidos siguen vigentes.',
    'laboratory-not-qualified':
      'El laboratorio de este certificado no estaba cualificado el día de su expedición. Quien ensaya responde del resultado: pregunte al organismo de certificación.',
    'part-inside':
      'Este certificado es de una pieza, como un adaptador de corriente o una celda. Puede venir con el producto; no cubre el conjunto.',
    'suspended-on-request': 'El titular pidió la suspensión; no es señal de un defecto.',
    'sold-after-expiry': 'Lo fabricado antes del vencimiento puede seguir vendiéndose. Mire la fecha de fabricación.',
    'not-yet-valid': 'El registro da un primer día que aún no ha llegado.',
    demo: 'La respuesta viene de un registro de demostración.',
    'kept-record':
      '[Leído por última vez {ago}, {register}: {status}. Puede haber cambiado.|Se guarda una respuesta anterior; puede haber cambiado.]',
    'self-declaration-number':
      'Es el número de una autodeclaración: el fabricante responde de ella, ningún organismo la examinó.',
    'several-registers': 'Respondió más de un registro.',
    'unproven-form':
      'No está publicado cómo se forman estos números: este se reconoció solo por su etiqueta, y de él no se deduce nada.',
  },
  certifies: {
    product: 'un producto',
    licence: 'una licencia de fabricación',
    component: 'una pieza de productos',
    operator: 'una empresa',
    system: 'la gestión de una empresa',
    service: 'un servicio',
    person: 'la cualificación de una persona',
    laboratory: 'un laboratorio',
    filing: 'una inscripción ante una autoridad',
    'self-declaration': 'una declaración del propio fabricante',
  },
  spoken: 'Proofmark: {short}, {scheme}',
  watchNews: {
    title: 'Ha cambiado un certificado que sigue',
    changed: '{scheme} {number}: {before} → {now}',
  },
  reportNews: {
    title: 'Hay novedades en su informe',
    sentences: {
      'under-review': '{register} lo está examinando.',
      'needs-information': '{register} le pide más información.',
      forwarded: '{register} lo ha remitido a otros.',
      confirmed: '{register} ha confirmado lo que usted sospechaba.',
      'not-confirmed': '{register} no pudo confirmar lo que usted sospechaba.',
      closed: '{register} lo ha cerrado.',
      other: '{register} ha respondido.',
    },
  },
  card,
}
