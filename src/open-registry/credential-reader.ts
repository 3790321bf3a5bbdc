/** The reader of what `credential.ts` writes, and of others of that shape; the extension reads with the same. */
export { type ReadingContext, readCredential } from '../registries/credential.ts'
