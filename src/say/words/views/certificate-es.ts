/** Español: lo que dicen la ventana, los ajustes y la página de certificados. */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: 'Comprobar un certificado que usted tiene',
  link: 'Comprobar un archivo de certificado',
  linkHint: 'Un certificado digital o un PDF firmado que alguien le envió.',
  open: 'Abrir la página',
  intro: 'Vea si un certificado digital fue modificado, y si lo firmó alguien en quien usted confía.',
  onDevice:
    'Todo ocurre en este dispositivo; el archivo no se sube. De los registros de sus ajustes solo se leen las claves públicas, las mismas para todos.',
  fileTitle: 'Un archivo',
  fileHint:
    'Verifiable Credential, UN Digital Conformity Credential, JWS, PDF firmado o una imagen con código QR. Suéltelo en cualquier parte de esta página. Hasta 10 MB.',
  choose: 'Elegir un archivo',
  textTitle: 'O su texto',
  textHint: 'Suele empezar por eyJ o {. También se puede pegar una imagen.',
  check: 'Comprobar',
  checking: 'Comprobando…',
  nothing: 'Pegue primero el texto de un certificado.',
  failed: 'No se pudo comprobar ahora. No se perdió nada: inténtelo otra vez.',
  result: 'Resultado',
  named: (file) => `Archivo: ${file}`,
  kinds: {
    altered: 'La firma no concuerda',
    appended: 'Ampliado después de firmarse',
    over: 'Firmado; su tiempo ha pasado',
    trusted: 'Firmado por un registro que usted añadió',
    'unknown-signer': 'No lo firmó nadie que usted añadiera',
    'not-checked': 'Firma sin comprobar',
    unsigned: 'Sin firma',
    'not-understood': 'No es un certificado que sepamos leer',
  },
  forms: {
    statement: 'La declaración de un registro',
    credential: 'Una Verifiable Credential',
    jws: 'Un texto firmado (JWS)',
    json: 'JSON',
    pdf: 'Un archivo PDF',
    other: 'Un archivo o un texto',
  },
  sentences: {
    altered: (name) =>
      name
        ? `Nombra una clave de ${name}, pero esa clave no firmó lo que hay aquí. No se fíe de ello; consulte el número en el registro.`
        : 'Lo que hay aquí no es lo que se firmó. Puede haberse dañado por el camino, o modificado. No se fíe de ello; consulte el número en el registro.',
    appended: () => 'Se añadió algo después de la última firma.',
    over: (name) =>
      `${name} lo firmó, y nada ha cambiado desde entonces. Pero su palabra solo valía un tiempo: consulte qué dice hoy el registro.`,
    trusted: (name) => `${name}, un registro de sus ajustes, lo firmó, y nada ha cambiado desde entonces.`,
    'unknown-signer': () =>
      'Está firmado, pero no por un registro de sus ajustes. Cualquiera puede hacer una clave y firmar: no prueba nada sobre quién lo expidió.',
    'not-checked': () => 'Lleva una firma que aquí no se pudo comprobar. Eso no dice nada a favor ni en contra.',
    unsigned: () =>
      'No lleva firma, así que cualquiera pudo escribirlo o cambiarlo. No significa que algo esté mal: consulte el número en el registro.',
    'not-understood': () => 'No se encontró en él nada que se pudiera comprobar.',
  },
  whys: {
    'own-key': () => 'La clave adjunta concuerda: nada cambió desde la firma, sea quien sea quien firmó.',
    'no-key': (detail) =>
      detail
        ? `Su clave está en ${detail} y no se leyó, así que tampoco se sabe si algo cambió.`
        : 'Su clave no venía con él, así que tampoco se sabe si algo cambió.',
    'keys-unread': (detail) =>
      `Las claves de ${detail} no se pudieron leer ahora; puede estar firmado con ellas. Inténtelo más tarde.`,
    algorithm: (detail) => `Este tipo de firma (${detail}) no se comprueba aquí.`,
    proof: (detail) => `Este tipo de prueba (${detail}) no se comprueba aquí.`,
    selective: () => 'Es una credencial con partes reservadas (SD-JWT). Ese tipo no se comprueba aquí.',
    expired: () => 'Su propio plazo ha pasado.',
    'not-yet': () => 'Su propio plazo no ha empezado; mire el reloj de este dispositivo.',
    stale: () => 'Los datos del registro tenían más de dos semanas.',
    'other-word': () => 'Sin embargo, no es una declaración sobre un certificado.',
    empty: () => 'Está vacío.',
    'too-large': () => 'Supera los 10 MB y no se leyó.',
    broken: () => 'No es de ningún tipo que se lea aquí, o está dañado.',
    encrypted: () => 'Está cifrado. Solo puede leerlo su destinatario.',
    several: () => 'Contiene varios a la vez. Compruébelos uno por uno.',
    picture: () => 'No se encontró ningún código QR en la imagen. Pruebe con una más nítida o más grande.',
    address: (detail) => `Es solo una dirección, y no se abrió: ${detail}`,
  },
  pdf: {
    altered: 'Lo que contiene el archivo no es lo que se firmó. Puede haberse dañado por el camino, o modificado.',
    appended:
      'La parte firmada no ha cambiado, pero se añadió algo después de la última firma. Puede ser inocuo, como datos de prueba a largo plazo, y puede cambiar lo que usted ve.',
    'unknown-signer':
      'El archivo no ha cambiado desde que se firmó. Quién firmó solo lo dice el certificado que contiene: cualquiera puede hacer uno así.',
    'not-checked': 'Contiene una firma que aquí no se pudo comprobar. Eso no dice nada a favor ni en contra.',
    unsigned:
      'No se encontró ninguna firma digital. La imagen de un sello o de una firma manuscrita no lo es: cualquiera puede pegar una. Consulte el número en el registro.',
  },
  pdfLimits:
    'Sin comprobar: si una autoridad de confianza expidió o revocó el certificado del firmante, y lo que dice el texto. Para lo primero, abra el panel de firmas de un lector de PDF.',
  signature: (place, count) => (count > 1 ? `Firma ${place} de ${count}` : 'Firma'),
  outcomes: {
    holds: 'concuerda con lo que abarca',
    broken: 'no concuerda',
    'not-checked': 'sin comprobar',
  },
  pdfWhys: {
    hash: () => 'Los bytes que abarca no son los que se firmaron.',
    signature: () => 'No la hizo la clave de su certificado.',
    odd: () => 'Está dañada, o no está construida como debe estarlo la firma de un PDF.',
    sm: () => 'Usa las normas chinas SM2 y SM3, que los navegadores no pueden comprobar.',
    algorithm: (detail) => `Su algoritmo (${detail}) es antiguo o desconocido y no se comprueba aquí.`,
    'no-certificate': () => 'No contiene el certificado del firmante.',
    'time-stamp': () => 'Es un sello de tiempo, que no se comprueba aquí.',
    form: (detail) => (detail ? `Las firmas de la forma ${detail} no se comprueban aquí.` : 'No se nombra su forma.'),
  },
  covers: 'Abarca',
  coversBytes: (first, last) => `bytes ${first} y ${last}, todo menos la propia firma`,
  coversAll: 'hasta el final del archivo',
  addedAfter: (bytes) => `después se añadieron ${bytes} bytes`,
  signer: 'Firmante, según el certificado',
  certifiedBy: 'Certificado expedido por',
  certificateDates: 'Fechas del certificado',
  signedAt: 'Firmado el',
  asSigner: 'según el reloj del firmante',
  noName: 'sin nombre',
  root: (thumbprint) => `Clave raíz ${thumbprint}`,
  says: 'Qué dice de sí mismo',
  saysOf: (day) => `Qué decía el registro el ${day}`,
  all: 'Todo lo que dice',
  fields: {
    number: 'Número',
    status: 'Estado',
    product: 'Producto',
    models: 'Modelos',
    gtins: 'Código de producto',
    holder: 'Titular',
    standards: 'Normas',
    scope: 'Alcance',
    scopeKind: 'Certifica',
    issuer: 'Expedido por',
    validFrom: 'Válido desde',
    validUntil: 'Válido hasta',
    madeFor: 'Para páginas de',
    signedOn: 'Firmado el',
  },
  scopes: {
    product: 'un producto',
    operator: 'una empresa',
    system: 'un sistema de gestión',
    laboratory: 'un laboratorio',
  },
  withheld:
    'El registro llama a esto datos de demostración, pero el número no es un ejemplo. Su contenido no se muestra, porque diría algo inexacto de un certificado real.',
  notJudged: 'Proofmark no conoce este tipo de certificado: se muestra, sin juzgarlo.',
  registerWord: 'La palabra del registro',
  limits:
    'Un archivo se puede copiar: tenerlo no significa que el producto que tiene delante sea del que habla. Compare producto, modelo y titular.',
  lookUp: 'Consultar el número ahora',
  lookUpHint: 'Pregunta por este número a los registros de sus ajustes, como si lo hubiera escrito.',
  lookingUp: 'Preguntando…',
  lookUpNone: 'No es un número que Proofmark conozca. Busque el registro del emisor.',
  lookUpFailed: 'Ahora no se pudo preguntar a nadie. Inténtelo más tarde.',
  nowTitle: 'Qué dicen ahora sus registros',
  certificateSays: 'El certificado dice',
  verdicts: {
    confirmed: {
      short: 'El registro concuerda',
      sentence: 'Vigente, y el producto, el modelo o el titular que nombra el certificado es el del registro.',
    },
    genuine: {
      short: 'Vigente',
      sentence: 'El certificado está vigente. Compare producto, modelo y titular con lo que tiene delante.',
    },
    'other-product': {
      short: 'De otro producto',
      sentence:
        'El número está vigente, pero en el registro es de otra cosa o de otra persona de lo que dice este certificado. Pregunte a quien se lo dio.',
    },
    overclaimed: {
      short: 'Más que lo inscrito',
      sentence: 'Vigente, pero el certificado dice más que el registro. Guíese por el registro.',
    },
    conflict: {
      short: 'Contradictorio',
      sentence: 'Los registros dicen cosas distintas de este número. La respuesta más seria va primero.',
    },
  },
}
