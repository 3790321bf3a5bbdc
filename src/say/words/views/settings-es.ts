/** Español de las demás partes de los ajustes. */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: 'Apariencia',
  appearanceHint:
    'Para la ventana de la barra de herramientas, el panel lateral, estas páginas y las notas y fichas en las tiendas. Las páginas de tiendas abiertas la toman al volver a cargarse.',
  theme: 'Claro u oscuro',
  themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  contrast: 'Contraste',
  contrasts: { system: 'Como el sistema', more: 'Más contraste' },
  textSize: 'Tamaño del texto',
  shortcuts: 'Atajos de teclado',
  shortcutsHint: 'Los guarda el navegador, y allí se cambian.',
  shortcutOf: {
    _execute_action: 'Abrir la ventana de la barra de herramientas',
    'check-page': 'Comprobar esta página',
    'report-mark': 'Informar de una marca',
  },
  noShortcut: 'ninguno',
  changeShortcuts: 'Cambiar en el navegador',
  file: 'Ajustes en un archivo',
  fileHint:
    'Sitios, registros, idioma, apariencia y cuánto se guarda el historial, para otro navegador o como copia. No lleva el historial, los certificados seguidos ni los informes.',
  exportFile: 'Guardar en un archivo',
  importFile: 'Leer de un archivo',
  refused: {
    'too-large': 'Este archivo es demasiado grande para ser de ajustes. No se cambió nada.',
    'not-json': 'No se pudo leer este archivo. No se cambió nada.',
    'not-settings': 'Este no es un archivo de ajustes de Proofmark. No se cambió nada.',
    newer: 'Este archivo es de una versión más nueva de Proofmark. Actualice Proofmark primero. No se cambió nada.',
  },
  wouldSet: 'Este archivo reemplazaría sus ajustes por:',
  leftOut: 'No se tomó, porque no es un ajuste o no es válido:',
  notDecidedHere: 'Lo que fijó su organización queda como está.',
  noGrants:
    'Un archivo no da permisos. Los sitios y registros que necesitan uno quedan marcados en las listas de arriba, para que usted los permita.',
  apply: 'Usar estos ajustes',
  cancel: 'Conservar los míos',
  applied: 'Los ajustes del archivo ya son los suyos.',
  byOrganisation: 'Fijado por su organización.',
  reportsTo: 'Su organización envía los informes a {host}.',
  diagnostics: 'Diagnóstico',
  diagnosticsHint:
    'Datos para adjuntar cuando pida ayuda: versiones, cantidades, permisos, cómo responden los registros. Sin páginas, sin números, sin nombres de tiendas. No se envía nada: primero lo ve y después lo copia.',
  diagnosticsText: 'Texto del diagnóstico',
  makeDiagnostics: 'Mostrar el diagnóstico',
  copyDiagnostics: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'No se copió. Seleccione el texto y cópielo a mano.',
  inMemory:
    'La base de datos del navegador no responde; las respuestas se recuerdan solo por un tiempo. La comprobación sigue; reiniciar el navegador suele ayudar.',
  diskFull: 'El disco no tiene lugar para más respuestas. Se recuerdan solo por un tiempo.',
  settingsUnreadable:
    'El navegador no entrega ahora sus ajustes, así que valen los iniciales. No se borró nada; reiniciar el navegador suele ayudar.',
}
