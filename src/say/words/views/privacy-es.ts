/** Español de la página de privacidad. */
import type { PrivacyWords } from './privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Privacidad',
  link: 'Qué puede hacer Proofmark y qué envía',
  linkHint: 'Cada permiso con su motivo y cada solicitud que sale de tu navegador.',
  intro:
    'Las páginas se leen y se juzgan en este navegador. Aquí está todo lo que sale de él y el motivo de cada permiso.',
  leaves: 'Qué sale de tu navegador',
  leavesHint:
    'Como toda solicitud en la web, estas muestran a quien las recibe tu dirección de red y el nombre de tu navegador. Ninguna lleva cookies ni dice en qué página estabas.',
  to: 'A',
  what: 'Contiene',
  leaving: {
    range: {
      when: 'Se consulta un número de certificado',
      to: 'Los registros abiertos que activaste',
      what: 'Los primeros bits de la huella del número, comunes a cientos de certificados. El correcto se elige aquí.',
    },
    number: {
      when: 'Elegiste «el número del certificado» para un registro abierto o pides su ficha completa',
      to: 'Ese registro',
      what: 'El tipo de certificado y su número.',
    },
    official: {
      when: 'Se consulta un número en un registro oficial que activaste',
      to: 'El servidor de esa autoridad',
      what: 'El número del certificado. A algunos registros solo se les pregunta cuando lo pides para un número.',
    },
    lists: {
      when: 'Una o dos veces al día, y cuando un distintivo o certificado nombra una clave aún desconocida',
      to: 'Los registros abiertos que activaste',
      what: 'Nada tuyo: la lista de retiradas, la descripción del registro y sus claves públicas son el mismo archivo para todos.',
    },
    statement: {
      when: 'Un distintivo de una tienda guarda su declaración en un archivo',
      to: 'La tienda cuya página ves, y nadie más',
      what: 'La dirección de ese archivo.',
    },
    page: {
      when: 'Abres la página oficial para un número',
      to: 'Esa página, en una pestaña como cualquier otra',
      what: 'Lo que escribas allí. Algunas direcciones llevan el número; si no, está en el portapapeles.',
    },
    picture: {
      when: 'Adjuntas una imagen de la página a un aviso',
      to: 'El servidor del que viene la imagen',
      what: 'La dirección de la imagen.',
    },
    word: {
      when: 'Pulsa para adjuntar a un aviso la palabra firmada del registro',
      to: 'El registro abierto al que irá el aviso',
      what: 'El número del certificado.',
    },
    stamp: {
      when: 'Se empaqueta un aviso y nombraste una autoridad de sellado de tiempo en los ajustes',
      to: 'Esa autoridad',
      what: 'Un resumen criptográfico de las pruebas, del que nada puede leerse.',
    },
    report: {
      when: 'Envías un aviso, lo completas o lo retiras',
      to: 'El registro que elegiste para él',
      what: 'Exactamente lo que mostraba la vista previa: tus palabras, las pruebas que dejaste y un contacto si lo diste.',
    },
    follow: {
      when: 'Se sigue un aviso que enviaste, como mucho una vez por hora o cuando lo pides',
      to: 'El registro que lo recibió',
      what: 'El número del recibo y el secreto creado para él.',
    },
  },
  never: 'Lo que nunca ocurre',
  nevers: [
    'No se envía ninguna página, tienda, producto ni historial, salvo que lo pongas en un aviso.',
    'Sin estadísticas, publicidad, cuenta ni identificador tuyo o de este navegador.',
    'No se carga código de la web: todo lo que se ejecuta vino con la extensión.',
  ],
  permissions: 'Permisos',
  permissionsHint: 'Tal como los enumera este navegador.',
  needs: { required: 'Siempre', optional: 'Solo si lo permites' },
  names: {
    storage: 'Almacenamiento',
    alarms: 'Temporizadores',
    contextMenus: 'Menú contextual',
    activeTab: 'La pestaña visible, cuando pulsas',
    scripting: 'Scripts en páginas',
    sidePanel: 'Panel lateral',
    notifications: 'Notificaciones',
    hosts: 'Sitios y registros',
  },
  reasons: {
    storage: 'Guarda tus ajustes y las respuestas de los registros en este dispositivo.',
    alarms:
      'Despierta la extensión una vez al día para borrar respuestas antiguas y traer la lista de retiradas, y para entregar un aviso que espera.',
    contextMenus: 'Añade «comprobar este texto» y «avisar» al menú del botón derecho.',
    activeTab:
      'Lee una página una vez cuando pulsas el botón o el menú, sin permiso para su sitio. También es la única vía para una captura en un aviso.',
    scripting: 'Lee la página y pone las pequeñas etiquetas junto a los números, solo donde pulsaste o lo permitiste.',
    sidePanel: 'Muestra los veredictos junto a la página cuando abres el panel.',
    notifications: 'Te dice cuándo hay novedades de un aviso que sigues. Se pide cuando lo eliges.',
    hosts:
      'Lee por sí misma las páginas de las tiendas que nombras y pregunta a los registros que activas. Ninguno al instalar; cada uno se pide aparte y se puede retirar.',
  },
  kept: 'Qué se guarda en este dispositivo',
  keeps: [
    'Los ajustes, hasta que los cambies.',
    'Las respuestas de los registros, 90 días como mucho; los ajustes las borran al momento.',
    'Borradores y avisos enviados, hasta que los borres.',
    'Lo que mostró una página, hasta cerrar la pestaña o el navegador.',
    'Los números consultados (historial) y los certificados que vigilas, hasta que los borres; el plazo se fija en el panel lateral.',
  ],
}
