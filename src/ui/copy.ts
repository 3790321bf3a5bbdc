/** Puts text on the clipboard under a press. On pages without a secure context the older command does it. */
export const copyText = async (document: Document, text: string): Promise<boolean> => {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(document, text)
  }
}

const copyByCommand = (document: Document, text: string): boolean => {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}
