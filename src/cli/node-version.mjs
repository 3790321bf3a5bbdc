/**
 * Loaded before every command (`node --import`): says plainly when this Node cannot run them. It is plain JavaScript
 * because an old Node cannot even read a TypeScript file to complain about itself. 22.18 is the first that runs
 * TypeScript and SQLite without a flag.
 */
const NEEDED = [22, 18]

/** True when `version` ("24.1.0") is at least 22.18. */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/** What a person does about it. */
export const adviceFor = (version, platform) =>
  [
    `Proofmark needs Node ${NEEDED.join('.')} or newer; this is Node ${version}.`,
    platform === 'darwin'
      ? 'On macOS install Node 24 yourself (it does not come with the project), then run the command again.'
      : 'Node 24 comes with the project: run `npm ci --include=optional`, then start the command through npm again.',
  ].join('\n')

if (!isNewEnough(process.versions.node)) {
  console.error(adviceFor(process.versions.node, process.platform))
  process.exit(1)
}
