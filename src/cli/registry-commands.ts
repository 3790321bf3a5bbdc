/** The commands of `npm run registry`, in the order of the usage. */

import alerts from './registry-alerts.ts'
import backup from './registry-backup.ts'
import type { RegistryCommand } from './registry-command.ts'
import deliver from './registry-deliver.ts'
import exportCertificates from './registry-export.ts'
import importFile from './registry-import.ts'
import key from './registry-key.ts'
import reports from './registry-reports.ts'
import restore from './registry-restore.ts'
import seed from './registry-seed.ts'
import serve from './registry-serve.ts'
import signingKey from './registry-signing-key.ts'
import verifyEvidence from './registry-verify-evidence.ts'

export const commands: readonly RegistryCommand[] = [
  serve,
  seed,
  importFile,
  exportCertificates,
  key,
  signingKey,
  alerts,
  deliver,
  reports,
  backup,
  restore,
  verifyEvidence,
]
