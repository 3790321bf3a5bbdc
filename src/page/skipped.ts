/** What is never read, wherever it stands. */
import { HOST_ATTRIBUTE } from './roots.ts'

/** What a person types is not the page's word, and certificates in the footer are the site's own. */
export const SKIPPED = `script,style,noscript,template,textarea,input,iframe,object,video,svg,footer,[role=contentinfo],[contenteditable]:not([contenteditable=false]),[${HOST_ATTRIBUTE}]`
