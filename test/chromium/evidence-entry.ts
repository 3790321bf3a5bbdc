/** What the tests of evidence need in a real browser, as one script. */
export { readEvidence } from '../../src/evidence/read.ts'
export { openDeviceTable } from '../../src/shell/device-key.ts'
export { makeSeals } from '../../src/shell/evidence.ts'
export { editPicture } from '../../src/ui/picture-edit.ts'
