/** What a server says of when to come back. */

/** `120`: in seconds; the form with a date is as good as unknown, since clocks differ. In milliseconds. */
export const retryAfterOf = ({ headers }: Response): number | undefined => {
  const seconds = /^\d{1,6}$/u.exec(headers.get('retry-after') ?? '')?.[0]
  return seconds === undefined ? undefined : Number(seconds) * 1000
}
