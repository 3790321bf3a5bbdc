/**
 * A table as a file for spreadsheets (RFC 4180, with the mark by which they know UTF-8). What a page or a register wrote
 * is never run: an apostrophe stands before a cell that a spreadsheet would take for a formula.
 */

const FORMULA = /^[\s\p{Cf}]{0,100}[=+\-@＝＋－＠]|^[\t\r\n]/u

const cellOf = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
