/** Who may receive a report: the open registers that are turned on, or the one that the organisation names. */
import { hostOf } from './hosts.ts'
import type { RegisterSetting, Settings } from './messages.ts'

export const reportRegisters = ({
  registers,
  reportRegister,
}: Pick<Settings, 'registers' | 'reportRegister'>): readonly RegisterSetting[] => {
  if (reportRegister === undefined) return registers.filter(({ enabled }) => enabled)
  const known = registers.find(({ url }) => url === reportRegister)
  return [known ?? { url: reportRegister, name: hostOf(reportRegister), enabled: true, privacy: 'range' }]
}
