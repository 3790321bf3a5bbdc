/** Español de los primeros pasos. */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Tiendas que Proofmark conoce',
  hint: 'En las tiendas permitidas las páginas de producto se leen solas cuando las abres. La página se lee en tu ordenador y no se envía a ningún sitio; el navegador te pregunta una vez por pulsación.',
  regions: {
    china: 'China continental',
    asia: 'Resto de Asia',
    europe: 'Europa',
    americas: 'América',
    world: 'Todo el mundo',
  },
  count: '{on} de {all} permitidas',
  allowAll: 'Permitir todas: {region}',
  removeAll: 'Quitar todas: {region}',
  lost: 'El navegador no permite este sitio, así que no se lee solo.',
  allowAgain: 'Permitir de nuevo {host}',
  loadFailed: 'No se pudo leer la lista de tiendas.',
}

export const welcome: WelcomeWords = {
  title: 'Te damos la bienvenida a Proofmark',
  step: 'Paso {step} de {steps}',
  next: 'Siguiente',
  back: 'Atrás',
  notNow: 'Ahora no',
  finish: 'Listo',
  says: 'Qué dice',
  saysText:
    'Donde una página muestra un número de certificado, Proofmark pone una pequeña etiqueta: ¿es real el certificado, está vigente y es de este mismo producto? Es una nota, nunca una acusación; lo que no puede saber, lo dice.',
  demo: 'Demostración: producto, certificado y registro son inventados.',
  product: 'Cargador de ejemplo EX-65W',
  mark: 'Marca de ejemplo',
  claim: 'Número de certificado',
  press: 'Pulsa la etiqueta para ver los motivos.',
  proves: 'Que el modelo del certificado se ensayó una vez.',
  doesNotProve: 'Nada sobre otro modelo.',
  where: 'Dónde lee por sí mismo',
  whereText:
    'En ningún sitio, hasta que lo permitas. En cualquier página, una pulsación en el botón la lee una vez. Donde compras a menudo, las páginas pueden leerse solas.',
  who: 'A quién se pregunta y qué sale',
  whoText:
    'La forma de los números se comprueba aquí. Para saber si un certificado existe hay que preguntar a un registro. Los abiertos ven solo el principio de una huella; uno oficial ve el número. Nunca la página, la tienda, el producto ni a ti.',
  choose: 'Elegir registros oficiales',
  done: 'Eso es todo',
  doneText:
    'Todo se puede cambiar en los ajustes en cualquier momento. En cualquier página, pulsa el botón de la barra.',
}
