/** Who said it and when: one line a register, and the last word kept when a register gave none. */
import type { Answer, CertificateRecord, Instant, RegistryId } from '../../core/words.ts'
import { sayAgo, sayDay } from '../words/time.ts'
import type { Words } from '../words/words.ts'

/** When a register was read, and when its data was current. */
interface Reading {
  readonly source: RegistryId
  readonly readAt: Instant
  readonly asOf: Instant
}

/** `open:http://127.0.0.1:8787` → `127.0.0.1:8787`; an id without an address is shown as it is. */
export const registerName = (source: RegistryId): string => {
  const address = /https?:\/\/[^\s]{1,200}$/u.exec(source)?.[0]
  return address && URL.canParse(address) ? new URL(address).host : source.slice(0, 80)
}

const readingOf = (answer: Answer): Reading | undefined =>
  answer.kind === 'found' ? answer.record : answer.kind === 'absent' ? answer : undefined

/** "Register 127.0.0.1:8787 · read 3 minutes ago · register as of 20 Nov 2026". Only registers that said something. */
export const sayAnswers = (answers: readonly Answer[], words: Words, now: Instant): readonly string[] => {
  const { card, locale } = words
  return answers
    .map(readingOf)
    .filter((reading) => reading !== undefined)
    .map(({ source, readAt, asOf }) =>
      [
        card.register(registerName(source)),
        card.read(sayAgo(locale, readAt, now)),
        card.asOf(sayDay(locale, asOf)),
      ].join(' · '),
    )
}

/** The newest record that was kept from before, when the registers give none now. */
export const keptRecord = (answers: readonly Answer[]): CertificateRecord | undefined =>
  answers
    .map((answer) => (answer.kind === 'unclear' ? answer.last : undefined))
    .filter((record) => record !== undefined)
    .sort((a, b) => b.readAt.localeCompare(a.readAt))[0]
