/** Makes a value when it is first asked for, and keeps it: tables that many who load the file never use. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
